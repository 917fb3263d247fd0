"""Makes the Word files and PDFs among the reading documents: one module a document, from our own text."""
