"""Pages of a plan and its elements, read and written, and what serves only these."""
