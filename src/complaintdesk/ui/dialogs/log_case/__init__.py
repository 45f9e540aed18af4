"""Logging a case in under a minute (F01, F02, F04)."""
