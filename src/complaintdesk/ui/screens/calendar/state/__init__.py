"""What the calendar shows, worked out without Qt."""
