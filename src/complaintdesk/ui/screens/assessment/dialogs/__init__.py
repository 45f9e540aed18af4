"""The dialogs of the self-assessment screen."""
