"""Text without a container: Markdown, plain text, and text out of a PDF."""
