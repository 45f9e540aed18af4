"""The case screen: the heart of the desk."""
