"""The network: plans, elements, links, where they stand written, and their history."""
