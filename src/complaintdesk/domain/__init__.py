"""Pure rules: cases, clocks, findings and figures, from the standard library and `holidays` alone."""
