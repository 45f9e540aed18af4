"""Documents: neutral blocks, the composers that fill them and the writers that print them."""
