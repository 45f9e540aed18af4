"""Rows to CaseFile and CaseFile to rows."""
