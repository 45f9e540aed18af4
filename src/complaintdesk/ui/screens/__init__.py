"""One folder for each screen: `screen.py` wires its form, `state.py` decides without Qt."""
