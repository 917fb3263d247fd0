"""Extracting: many documents in, their drafts out; on all cores or on a cluster, to be stopped and resumed."""
