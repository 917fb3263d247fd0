"""OpenDocument texts (OASIS OpenDocument, ISO/IEC 26300), as LibreOffice writes them."""

from __future__ import annotations

from doelnet.reading.blocks import Read
from doelnet.reading.formats._open_document.body import Body, content_of

NAME = "odt"
SUFFIXES = (".odt", ".ott")
TEXTUAL = False


def recognises(data: bytes) -> bool:
    """Whether these bytes are a zip with an OpenDocument text in it."""
    return data.startswith(b"PK\x03\x04") and b"opendocument.text" in data and b"word/document" not in data


def blocks(data: bytes) -> Read:
    """Return the blocks of a text document, and its number of pages where page breaks are noted.

    Tracked changes are read as accepted, annotations are left out. Raises ReadError when it is damaged,
    cut off or protected.
    """
    return Body(*content_of(data)).read()
