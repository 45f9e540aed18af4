"""The first page: a new desk, the sample landlord, or a desk that is there already (F80)."""
