"""The command line: one module for each subject, all of them doors to the same services as the screens."""
