"""Turns running text with looks, as HTML, Word and PDF hold it, into headings, paragraphs and items."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Sequence
from typing import Literal

from doelnet.reading.blocks import Block, Flat, Heading, Item, Look, Paragraph, Passage, Read, Stream
from doelnet.reading.formats._shared.levels import BY_LOOK, settle
from doelnet.reading.formats._shared.marks import heading_like, kind_of, marker
from doelnet.reading.formats._shared.passage import Stretch, beyond, tidy, weave

Kind = Literal["paragraph", "heading", "item"]
BREAK = "\v"
"""Stands for a line break inside a paragraph."""

_WHITE = re.compile(r"\s+")
_START = 80
"""So many characters tell what a part starts with."""

_HYPHENS = ("-", "\u2010", "\u00ad")
_BULLETS = "•-*+–—·"


def made(kind: Kind, depth: int, mark: str, passage: Passage) -> Flat:
    """Return the block of this kind; text that starts with a marker of its own is an item."""
    if kind == "heading":
        return Heading(level=depth, passage=passage)
    found = marker(passage.text)
    if found and (kind != "item" or (mark in _BULLETS and kind_of(found[0]) not in ("capital", "roman"))):
        own = mark if kind == "item" and found[0] == "o" else found[0]
        return Item(depth=depth, marker=own, passage=beyond(passage, found[1]))
    if kind == "item":
        return Item(depth=depth, marker=mark, passage=passage)
    return Paragraph(passage=passage)


class Flow:
    """Collects text into blocks; the blocks go to `blocks`, which a table cell replaces by its own list."""

    def __init__(self, *, heads: bool = True) -> None:
        self.blocks: list[Block] = []
        self.heads = heads
        self.page: int | None = None
        self.line: int | None = None
        self._reset()

    def read(self, pages: int) -> Read:
        """Return all blocks with their levels, and the number of pages; with one page only, no break was noted."""
        settle([block for block in self.blocks if isinstance(block, Heading)])
        if pages > 1:
            return Read(self.blocks, pages)
        for passage in Stream(name="", format="", blocks=self.blocks).passages():
            passage.page = None
        return Read(self.blocks)

    def _reset(self) -> None:
        """Open an empty paragraph."""
        self._kind: Kind = "paragraph"
        self._depth, self._mark = 0, ""
        self._raw: list[str] = []
        self._length = 0
        self._looks: list[Stretch] = []

    @property
    def filled(self) -> bool:
        """Whether the block that is open has text."""
        return any(text.strip() for text in self._raw)

    @property
    def is_item(self) -> bool:
        """Whether the block that is open is an item."""
        return self._kind == "item"

    @property
    def at(self) -> int:
        """Where in the open block the next character comes."""
        return self._length

    def begin(self, kind: Kind = "paragraph", depth: int = 0, mark: str = "", line: int | None = None) -> None:
        """Close the block that is open and begin another."""
        if self._raw:
            self.flush()
        self._kind, self._depth, self._mark = kind, depth, mark
        if line is not None:
            self.line = line

    def text(self, text: str) -> None:
        """Add characters."""
        self._raw.append(text)
        self._length += len(text)

    def look(self, start: int, look: Look, href: str | None = None) -> None:
        """Give what was added since `start` a look."""
        if start < self._length:
            self._looks.append(Stretch(start, self._length, look, href))

    def flush(self) -> None:
        """Close the block that is open."""
        raw = "".join(self._raw) if len(self._raw) != 1 else self._raw[0]
        looks, kind, depth, mark = self._looks, self._kind, self._depth, self._mark
        self._reset()
        if raw and not raw.isspace():
            self.add(raw, kind, depth, mark, looks)

    def add(
        self, raw: str, kind: Kind = "paragraph", depth: int = 0, mark: str = "", looks: Sequence[Stretch] = ()
    ) -> None:
        """Add a whole block at once."""
        if not looks and BREAK not in raw:
            text = raw.strip()
            clean = tidy(text)
            if not clean:
                text = " ".join(text.split())
                clean = tidy(text)
            if clean and text:
                self._put(made(kind, depth, mark, Passage(text=text, line=self.line, page=self.page)))
                return
            raw = text
        spans = _parts(raw) if BREAK in raw else [(0, len(raw))]
        later = deque(sorted(looks))
        inside: list[Stretch] = []
        for start, end in spans:
            while later and later[0].start < end:
                inside.append(later.popleft())
            inside = [look for look in inside if look.end > start]
            passage = weave(raw, [(start, raw[start:end])], inside, page=self.page)
            if passage:
                passage.line = self.line
                self._put(made(kind, depth, mark, passage))
                kind = "paragraph" if kind == "item" else kind

    def _put(self, block: Flat) -> None:
        """Keep the block; a paragraph that is bold as a whole and short is a heading."""
        if self.heads and isinstance(block, Paragraph) and block.passage.styles and block.passage.all("bold"):
            text = block.passage.text
            if heading_like(text, 120) or (len(text) <= 60 and text.endswith(":")):
                self.blocks.append(Heading(level=BY_LOOK, passage=block.passage))
                return
        self.blocks.append(block)


def _parts(raw: str) -> list[tuple[int, int]]:
    """Return the stretches between line breaks that part paragraphs; breaks inside a sentence part nothing."""
    stops = [(found.start(), found.end(), found[0].count(BREAK)) for found in _WHITE.finditer(raw) if BREAK in found[0]]
    wraps = any(_runs_on(raw, start, end) and more == 1 for start, end, more in stops)
    spans, begin = [], 0
    for start, end, more in stops:
        if more == 1 and (
            _runs_on(raw, start, end) or (wraps and not _closed(raw, start) and not marker(raw[end : end + _START]))
        ):
            continue
        spans.append((begin, start))
        begin = end
    return [*spans, (begin, len(raw))]


def _runs_on(raw: str, start: int, end: int) -> bool:
    if raw[start - 1 : start] in _HYPHENS and raw[max(start - 2, 0) : start - 1].isalpha():
        return raw[end : end + 1].isalpha()
    return raw[end : end + 1].islower() and not marker(raw[end : end + 6]) and not _closed(raw, start)


def _closed(raw: str, start: int) -> bool:
    return raw[max(start - 1, 0) : start] in (".", ":", ";", "!", "?", "")
