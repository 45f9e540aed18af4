"""The landlord's library of reasons and clauses: kept, and put into findings; and evidence from a case's documents."""
