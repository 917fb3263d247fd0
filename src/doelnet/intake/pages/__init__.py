"""Pages of documents and their review, and what serves only these."""
