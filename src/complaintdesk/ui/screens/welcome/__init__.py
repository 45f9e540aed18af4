"""A screen: see screen.py."""
