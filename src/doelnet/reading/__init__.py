"""Reading: bytes in, a stream of blocks and a draft out."""

from __future__ import annotations

from doelnet.draft import Draft
from doelnet.reading.blocks import Stream
from doelnet.reading.errors import ReadError, Trouble
from doelnet.reading.formats import load, stream

__all__ = ["ReadError", "Trouble", "load", "read", "stream"]


def read(name: str, data: bytes) -> tuple[Stream, Draft]:
    """Return the document `data`, called `name`, as a stream of blocks, and the draft that it yields.

    Raises ReadError when it cannot be read.
    """
    from doelnet.reading.forms import draft  # loaded only where a draft is asked for: it is the larger half

    blocks = stream(name, data)
    return blocks, draft(blocks)
