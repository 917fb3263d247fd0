"""What several formats need: characters, passages, marks, headings, tables, and limits."""
