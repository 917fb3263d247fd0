"""Markdown (CommonMark with GitHub's tables), with HTML inside."""

from __future__ import annotations

from doelnet.reading.blocks import Block
from doelnet.reading.formats._plain.reader import read_text
from doelnet.reading.formats._shared.decode import decode, is_page, textual

NAME = "markdown"
SUFFIXES = (".md", ".markdown", ".mkd")
TEXTUAL = True


def recognises(data: bytes) -> bool:
    """Whether these bytes are text, and not a whole web page."""
    return textual(data) and not is_page(data)


def blocks(data: bytes) -> list[Block]:
    """Return the blocks of a Markdown document."""
    return read_text(decode(data))
