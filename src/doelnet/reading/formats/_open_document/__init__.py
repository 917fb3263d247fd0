"""OpenDocument texts and spreadsheets (OASIS OpenDocument, ISO/IEC 26300)."""
