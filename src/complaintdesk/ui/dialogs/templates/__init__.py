"""Dialogs about the words of letters."""
