"""Word documents (Office Open XML, ECMA-376)."""

from __future__ import annotations

from doelnet.reading.blocks import Read
from doelnet.reading.errors import ReadError, Trouble
from doelnet.reading.formats._shared.archive import Archive, xml
from doelnet.reading.formats._shared.limits import PARAGRAPHS, check
from doelnet.reading.formats.docx.body import Body

NAME = "docx"
SUFFIXES = (".docx", ".docm", ".dotx")
TEXTUAL = False


def recognises(data: bytes) -> bool:
    """Whether these bytes are a zip with a Word document in it."""
    return data.startswith(b"PK\x03\x04") and b"word/document" in data and b"xl/workbook" not in data


def blocks(data: bytes) -> Read:
    """Return the blocks of a Word document, and its number of pages where Word has noted page breaks.

    Tracked changes are read as accepted. Raises ReadError when it is damaged, cut off or too long.
    """
    archive = Archive(data)
    main = next((name for name in ("word/document.xml", "word/document2.xml") if name in archive.names), "")
    part = archive.read(main)
    check(part.count(b"<w:p>") + part.count(b"<w:p "), PARAGRAPHS)
    if not part:
        raise ReadError(Trouble.DAMAGED, detail="structure")
    return Body(archive, xml(part)).read()
