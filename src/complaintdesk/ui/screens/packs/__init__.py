"""The board packs: the figures of a quarter, their cases, and the packs made so far."""
