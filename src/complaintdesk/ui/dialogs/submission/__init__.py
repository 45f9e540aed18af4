"""The annual submission: by when and why, which documents are ready, and recorded as sent.

Opened with `dialog.open_submission(context, parent, year_end)`.
"""
