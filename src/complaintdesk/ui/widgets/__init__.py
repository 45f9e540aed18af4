"""What one part of a screen is made of."""
