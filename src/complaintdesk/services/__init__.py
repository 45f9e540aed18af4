"""One function for each thing an officer does, one transaction each; screens and commands call nothing below."""
