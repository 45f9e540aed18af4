"""Restoring a backup into a new file."""
