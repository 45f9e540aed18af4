"""Item models: lists and tables without a window."""
