"""The self-assessment: its versions, the editor, the review of what was read, and the comparison (F50 to F55)."""
