"""The phrases that letters share: a table of them, and the words of one at a time."""
