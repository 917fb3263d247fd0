"""Comma-separated values, as spreadsheets and databases write them: RFC 4180, and what the Netherlands makes of it."""

from __future__ import annotations

from doelnet.reading.blocks import Block, Stream
from doelnet.reading.formats._shared.decode import decode, is_page, textual
from doelnet.reading.formats._sheets.layout import blocks_of
from doelnet.reading.formats._sheets.separated import as_written, sheet_of

NAME = "csv"
SUFFIXES = (".csv", ".tsv")
TEXTUAL = True


def recognises(data: bytes) -> bool:
    """Whether these bytes are text, and not a whole web page; only a name tells that it is a table."""
    return textual(data) and not is_page(data)


def blocks(data: bytes) -> list[Block]:
    """Return the blocks of a table in text; what parts its cells is found by itself.

    Raises ReadError when it is cut off or larger than any real one.
    """
    document = decode(data)
    found = blocks_of([sheet_of(document)])
    for passage in Stream(name="", format=NAME, blocks=found).passages():
        as_written(passage, document)
    return found
