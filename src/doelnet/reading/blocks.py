"""The stream of blocks that every file format is turned into, and that the recognisers read."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from operator import itemgetter
from typing import Literal, NamedTuple

import msgspec

Look = Literal["bold", "italic", "underline", "link", "strike"]

_ENTITY = re.compile(r"&#?\w{1,31};")


class Style(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """How a stretch of a passage looks: `text[start:end]` in `look`; a link holds its address."""

    start: int
    end: int
    look: Look
    href: str | None = None


class Passage(msgspec.Struct, omit_defaults=True, kw_only=True, gc=False):
    """A stretch of running text, the smallest thing that can be pointed at.

    `text` has layout taken away: markup, emphasis, bullet marks, doubled spaces, line-end hyphens.
    `source` is what stands in the document, every character of it (empty: it is `text`). Each of the
    `anchors` is a pair (offset in `text`, offset in `source`) from which both run side by side.
    `line` counts from 1 in a text file, `page` from 1 in a paged one. `number` is the passage's
    place in the stream, from 0: its address.
    """

    text: str
    source: str = ""
    anchors: list[tuple[int, int]] = []
    line: int | None = None
    page: int | None = None
    styles: list[Style] = []
    number: int = -1

    def place(self, offset: int) -> int:
        """Return the offset in the source of `text[offset]`."""
        if not self.anchors:
            return offset
        start, at = self.anchors[max(bisect_right(self.anchors, offset, key=itemgetter(0)) - 1, 0)]
        return at + offset - start

    def quote(self, start: int = 0, end: int | None = None) -> str:
        """Return the source characters behind `text[start:end]`, as they stand there."""
        end = len(self.text) if end is None else min(end, len(self.text))
        if start >= end:
            return ""
        if not self.source:
            return self.text[start:end]
        last = self.place(end - 1)
        entity = _ENTITY.match(self.source, last)
        return self.source[self.place(start) : entity.end() if entity else last + 1]

    def line_of(self, offset: int) -> int | None:
        """Return the source line on which `text[offset]` stands, or None in a paged document."""
        if self.line is None:
            return None
        return self.line + (self.source or self.text).count("\n", 0, self.place(offset))

    def all(self, look: Look) -> bool:
        """Whether the whole of the text has this look."""
        covered = sum(s.end - s.start for s in self.styles if s.look == look)
        return bool(self.text) and covered >= len(self.text.rstrip(" :.")) - 1


class Heading(msgspec.Struct, tag=True, kw_only=True, gc=False):
    """A heading; `level` from 1. By markup, by style, or by look."""

    level: int
    passage: Passage


class Paragraph(msgspec.Struct, tag=True, kw_only=True, gc=False):
    """A paragraph of running text."""

    passage: Passage


class Item(msgspec.Struct, tag=True, kw_only=True, gc=False):
    """A list item: `depth` from 0; `marker` as printed ("•", "1.", "a.", "☒"), not part of the text."""

    depth: int
    marker: str
    passage: Passage

    @property
    def numbered(self) -> bool:
        """Whether the marker is a number or letter rather than a mark."""
        return any(map(str.isalnum, self.marker))


class Cell(msgspec.Struct, omit_defaults=True, kw_only=True, gc=False):
    """A table cell: blocks of its own, and how many columns and rows it spans."""

    blocks: list[Heading | Paragraph | Item] = []
    colspan: int = 1
    rowspan: int = 1
    header: bool = False

    @property
    def text(self) -> str:
        """All text in the cell, passages parted by a space."""
        if len(self.blocks) == 1:
            return self.blocks[0].passage.text
        return " ".join(block.passage.text for block in self.blocks)


class Table(msgspec.Struct, tag=True, kw_only=True, gc=False):
    """A table: rows of cells as written (spans not filled out; see `grid`)."""

    rows: list[list[Cell]]

    def grid(self) -> list[list[Cell]]:
        """Return the rows filled out to one cell a column: a spanning cell stands in each place it covers."""
        if all(cell.colspan == cell.rowspan == 1 for row in self.rows for cell in row):
            most = max(map(len, self.rows), default=0)
            return [[*row, *(Cell() for _ in range(most - len(row)))] for row in self.rows]
        filled: dict[tuple[int, int], Cell] = {}
        for r, row in enumerate(self.rows):
            c = 0
            for cell in row:
                while (r, c) in filled:
                    c += 1
                for dr in range(min(cell.rowspan, len(self.rows) - r)):
                    for dc in range(cell.colspan):
                        filled[r + dr, c + dc] = cell
                c += cell.colspan
        width = 1 + max((c for _, c in filled), default=-1)
        return [[filled.get((r, c)) or Cell() for c in range(width)] for r in range(len(self.rows))]


Block = Heading | Paragraph | Item | Table
Flat = Heading | Paragraph | Item


class LeftOut(msgspec.Struct, frozen=True):
    """A part of a file that was not read: a hidden sheet, a sheet with a drawing alone, pages that are images."""

    what: Literal["hidden-sheet", "drawn-sheet", "image-pages"]
    name: str


class Read(NamedTuple):
    """What a format makes of a file: its blocks, its number of pages where it has those, and what it left out."""

    blocks: list[Block]
    pages: int | None = None
    left_out: Sequence[LeftOut] = ()


class Stream(msgspec.Struct, kw_only=True):
    """A document as blocks, in reading order. `format` is the name of a module in `formats`.

    `about` is what the file says of itself outside its text: the title of a web page. `left_out` names what of the
    file is not among the blocks, though a reader may miss it.
    """

    name: str
    format: str
    blocks: list[Block]
    pages: int | None = None
    about: str = ""
    left_out: list[LeftOut] = []

    def __post_init__(self) -> None:
        """Number the passages."""
        for number, passage in enumerate(self.passages()):
            passage.number = number

    def passages(self) -> Iterator[Passage]:
        """Yield every passage in reading order, those in table cells too."""
        for block in self.blocks:
            if isinstance(block, Table):
                for row in block.rows:
                    for cell in row:
                        for inner in cell.blocks:
                            yield inner.passage
            else:
                yield block.passage


def dumps(stream: Stream) -> bytes:
    """Return `stream` as compact JSON, to be kept beside the document."""
    return msgspec.json.encode(stream)


def loads(data: bytes) -> Stream:
    """Return the stream that `dumps` wrote."""
    return msgspec.json.decode(data, type=Stream)
