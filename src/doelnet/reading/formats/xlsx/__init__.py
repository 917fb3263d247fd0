"""Excel workbooks (Office Open XML, ECMA-376)."""

from __future__ import annotations

from doelnet.reading.blocks import Read
from doelnet.reading.formats._sheets.layout import blocks_of
from doelnet.reading.formats.xlsx.workbook import Workbook

NAME = "xlsx"
SUFFIXES = (".xlsx", ".xlsm", ".xltx")
TEXTUAL = False


def recognises(data: bytes) -> bool:
    """Whether these bytes are a zip with an Excel workbook in XML in it."""
    return data.startswith(b"PK\x03\x04") and b"xl/workbook.xml" in data and b"word/document" not in data


def blocks(data: bytes) -> Read:
    """Return the blocks of a workbook: the sheets that show, with what a person sees in each cell; and which do not.

    Raises ReadError when it is damaged, protected or larger than any real one.
    """
    book = Workbook(data)
    found = blocks_of(list(book.sheets()))
    return Read(found, left_out=book.left_out)
