"""A newer version of a document beside the plan that came of an earlier one: what it changes, and taking that over."""
