"""The letter composer: the true pages beside the officer's own words and the Code's checklist."""
