"""The dialogs of the list of plain words."""
