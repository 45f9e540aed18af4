"""What the case screen shows and offers, worked out of the case without any widget."""
