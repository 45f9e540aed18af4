"""Self-assessments from outside: each kind of file is read into one grid, in which one matcher finds the provisions."""
