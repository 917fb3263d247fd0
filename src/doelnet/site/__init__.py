"""The shell all pages share, and the pages over all plans."""
