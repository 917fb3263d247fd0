"""Documents in: the review of a draft and its acceptance into a plan."""
