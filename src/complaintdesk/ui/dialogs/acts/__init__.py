"""One form for each act on a case, all within the same dialog."""
