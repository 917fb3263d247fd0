"""The front of a document: its title, kind, date and who issued it."""
