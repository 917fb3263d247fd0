"""File formats: bytes in, one stream of blocks out.

A format is a module or folder here, which registers by standing here; what formats share begins with an underscore.
"""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module
from pathlib import Path, PurePath
from typing import Protocol, cast

from doelnet.reading.blocks import Block, Read, Stream
from doelnet.reading.errors import ReadError, Trouble
from doelnet.reading.formats._shared import kinds
from doelnet.reading.formats._shared.printed_page import without_banner
from doelnet.reading.formats._shared.site_words import without_site_words

LIMIT_MB = 100
"""The largest file that is read."""


class Format(Protocol):
    """What a module must offer to be a format."""

    NAME: str
    SUFFIXES: tuple[str, ...]
    TEXTUAL: bool

    def recognises(self, data: bytes) -> bool:
        """Whether these bytes are of this format, whatever the file is called."""

    def blocks(self, data: bytes) -> list[Block] | Read:
        """Return the blocks, or with them the number of pages and what was left out; raises ReadError."""


@cache
def formats() -> tuple[Format, ...]:
    """Return the formats, those with a signature of their own before plain text."""
    names = [module.name for module in pkgutil.iter_modules(__path__) if not module.name.startswith("_")]
    found = [cast(Format, import_module(f"{__name__}.{name}")) for name in names]
    return tuple(sorted(found, key=lambda f: (f.TEXTUAL, f.NAME != "html", f.NAME != "text")))


def suffixes() -> list[str]:
    """Return the suffixes of all formats that are read."""
    return sorted(suffix for form in formats() for suffix in form.SUFFIXES)


def load(path: Path) -> bytes:
    """Return the bytes of the file at `path`; one that is too large is refused before it is opened.

    Raises ReadError (MISSING, TOO_LARGE, EMPTY).
    """
    try:
        _check_size(path.stat().st_size)
        return path.read_bytes()
    except OSError as error:
        raise ReadError(Trouble.MISSING) from error


def stream(name: str, data: bytes) -> Stream:
    """Return the document `data`, called `name`, as a stream of blocks.

    The bytes decide what it is, not the name; a name that says something else is refused.
    Raises ReadError, with what is wrong and what to do.
    """
    _check_size(len(data))
    form = _format_of(PurePath(name).suffix.lower(), data)
    try:
        read = form.blocks(data)
    except RecursionError as error:
        raise ReadError(Trouble.DAMAGED, detail="deep") from error
    blocks, pages, left_out = read if isinstance(read, Read) else Read(read)
    if form.NAME != "html":
        blocks = without_banner(blocks)
    blocks = without_site_words(blocks)
    about = getattr(form, "about", None)
    result = Stream(
        name=name, format=form.NAME, blocks=blocks, pages=pages, about=about(data) if about else "",
        left_out=list(left_out),
    )  # fmt: skip
    if next(result.passages(), None) is None:
        raise ReadError(Trouble.EMPTY)
    return result


def _check_size(size: int) -> None:
    if size > LIMIT_MB * 1_000_000:
        raise ReadError(Trouble.TOO_LARGE, size=round(size / 1_000_000), limit=LIMIT_MB)
    if size == 0:
        raise ReadError(Trouble.EMPTY)


def _format_of(suffix: str, data: bytes) -> Format:
    """Return the format of these bytes; raises ReadError where it is none of ours or not what the name says."""
    named = next((form for form in formats() if suffix in form.SUFFIXES), None)
    if named and named.recognises(data):
        return named
    found = next((form for form in formats() if form.recognises(data)), None)
    kind = kinds.of(data)
    if kind == kinds.ENCRYPTED:
        raise ReadError(Trouble.ENCRYPTED)
    if found is None or (kind is not None and found.TEXTUAL):
        if named and not kind and not data.strip(b"\0 \r\n\t"):
            raise ReadError(Trouble.EMPTY)
        if named and (kind is None or kind == kinds.ZIP):
            raise ReadError(Trouble.DAMAGED, detail="structure")
        if named:
            raise ReadError(Trouble.MISLABELLED, named=suffix, found=kinds.words(kind))
        raise ReadError(Trouble.UNSUPPORTED, found=kinds.words(kind, suffix), known=", ".join(suffixes()))
    if named and not (named.TEXTUAL and found.TEXTUAL):
        raise ReadError(Trouble.MISLABELLED, named=suffix, found=kinds.words(found.NAME))
    if named is None and suffix and found.TEXTUAL and found.NAME != "html":
        raise ReadError(Trouble.UNSUPPORTED, found=kinds.words(None, suffix), known=", ".join(suffixes()))
    return found
