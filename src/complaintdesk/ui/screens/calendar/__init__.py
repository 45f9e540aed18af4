"""The calendar: a month, a week or a list of what falls due."""
