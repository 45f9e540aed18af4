"""What the officer sees first."""
