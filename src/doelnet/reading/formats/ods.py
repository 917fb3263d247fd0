"""OpenDocument spreadsheets (OASIS OpenDocument, ISO/IEC 26300), as LibreOffice writes them."""

from __future__ import annotations

from doelnet.reading.blocks import Read
from doelnet.reading.formats._open_document.body import content_of
from doelnet.reading.formats._open_document.sheets import sheets_of
from doelnet.reading.formats._sheets.layout import blocks_of

NAME = "ods"
SUFFIXES = (".ods", ".ots")
TEXTUAL = False


def recognises(data: bytes) -> bool:
    """Whether these bytes are a zip with an OpenDocument spreadsheet in it."""
    return data.startswith(b"PK\x03\x04") and b"opendocument.spreadsheet" in data and b"word/document" not in data


def blocks(data: bytes) -> Read:
    """Return the blocks of a spreadsheet: the sheets that show, with what a person sees in each cell; and which do not.

    Raises ReadError when it is damaged, protected or larger than any real one.
    """
    sheets, left_out = sheets_of(*content_of(data))
    return Read(blocks_of(sheets), left_out=left_out)
