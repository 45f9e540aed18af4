"""Keeping the records: one SQLite file per landlord, its journal, its backups and its checks."""
