"""Template tags of documents and their review."""
