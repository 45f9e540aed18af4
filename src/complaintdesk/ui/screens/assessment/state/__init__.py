"""What the self-assessment screen shows, decided without Qt."""
