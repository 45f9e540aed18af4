"""Several letters printed, or saved, in one go."""
