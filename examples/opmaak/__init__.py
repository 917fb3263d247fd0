"""Turns the texts in `bron/` into a Word file and a PDF, as a municipality would publish them."""
