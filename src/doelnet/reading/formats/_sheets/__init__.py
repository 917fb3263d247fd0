"""Sheets of cells, whatever file they came from."""
