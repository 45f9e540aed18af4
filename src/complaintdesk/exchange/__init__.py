"""What comes into the desk and what leaves it: files in other people's forms, read and written with care."""
