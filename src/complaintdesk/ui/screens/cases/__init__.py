"""Every case: search as you type, filters, order."""
