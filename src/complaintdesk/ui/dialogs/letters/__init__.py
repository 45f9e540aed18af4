"""Dialogs that belong to letters."""
