"""What a reviewer points at in a document: what stands around it, and what the reader makes of it."""
