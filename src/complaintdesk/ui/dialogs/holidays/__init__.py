"""The dialog that changes the calendar: what is asked for, what it moves, what is kept."""
