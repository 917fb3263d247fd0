"""Decision papers: their sections and points, who decides along which route, and lists of decisions."""
