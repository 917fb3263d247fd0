"""Reads a text in `bron/`: a little Markdown, with tables whose cells hold lists and may be merged."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Literal

ITEM = re.compile(r"(?P<indent> *)(?P<marker>-|\d+\.|[a-z]\.) (?P<text>.+)")
EMPHASIS = re.compile(r"\*\*(?P<bold>.+?)\*\*|\*(?P<italic>.+?)\*")
OPTION = re.compile(r"(\w+)(?:=([\d,]+))?")

Look = Literal["", "bold", "italic"]
Merge = Literal["", "up", "left"]


@dataclass(frozen=True)
class Heading:
    """A heading, `level` from 1."""

    level: int
    text: str


@dataclass(frozen=True)
class Paragraph:
    """A line of running text."""

    text: str


@dataclass(frozen=True)
class Item:
    """A list item; `marker` is "-", "1." or "a."."""

    depth: int
    marker: str
    text: str


@dataclass(frozen=True)
class Cell:
    """A table cell; a merged one belongs to the cell above it or to its left."""

    parts: list[Paragraph | Item] = field(default_factory=list)
    merge: Merge = ""


@dataclass(frozen=True)
class Table:
    """A table: its first `header` rows are headings, `widths` are shares of the line."""

    rows: list[list[Cell]]
    widths: list[int]
    header: int = 1
    small: bool = False


@dataclass(frozen=True)
class Contents:
    """The place of the table of contents."""


Block = Heading | Paragraph | Item | Table | Contents


@dataclass(frozen=True)
class Source:
    """A text with what stands on its front page (`meta`)."""

    meta: dict[str, str]
    blocks: list[Block]

    def headings(self, deepest: int) -> list[Heading]:
        """Return the headings that a table of contents of this depth names, in order."""
        return [b for b in self.blocks if isinstance(b, Heading) and b.level <= deepest]


def runs(text: str) -> list[tuple[str, Look]]:
    """Split a line at its emphasis into stretches of one look."""
    found: list[tuple[str, Look]] = []
    end = 0
    for match in EMPHASIS.finditer(text):
        found.append((text[end : match.start()], ""))
        found.append((match["bold"], "bold") if match["bold"] else (match["italic"], "italic"))
        end = match.end()
    found.append((text[end:], ""))
    return [(stretch, look) for stretch, look in found if stretch]


def parse(text: str) -> Source:
    """Return the source that stands in `text`."""
    _, head, body = text.split("---\n", 2)
    meta = dict(line.split(": ", 1) for line in head.splitlines())
    blocks: list[Block] = []
    lines = iter(body.splitlines())
    for line in lines:
        if line.startswith("[tabel"):
            inner = []
            for row in lines:
                if row == "[/tabel]":
                    break
                inner.append(row)
            blocks.append(_table(line, inner))
        elif line == "[inhoud]":
            blocks.append(Contents())
        elif line.startswith("#"):
            marks, title = line.split(" ", 1)
            blocks.append(Heading(len(marks), title))
        elif line:
            blocks.append(_part(line))
    return Source(meta, blocks)


def _part(line: str) -> Paragraph | Item:
    if match := ITEM.fullmatch(line):
        return Item(len(match["indent"]) // 2, match["marker"], match["text"])
    return Paragraph(line)


def _cell(text: str) -> Cell:
    merges: dict[str, Merge] = {"^": "up", "<": "left"}
    if text in merges:
        return Cell(merge=merges[text])
    return Cell([Paragraph(text)] if text else [])


def _table(opening: str, lines: list[str]) -> Table:
    options = dict(OPTION.findall(opening.removeprefix("[tabel").removesuffix("]")))
    rows: list[list[Cell]] = []
    for line in lines:
        if line.startswith("|"):
            rows.append([_cell(text.strip()) for text in line.removeprefix("|").removesuffix("|").split("|")])
        elif line == "+":
            rows.append([Cell()])
        elif line == "/":
            rows[-1].append(Cell())
        elif line == "^":
            rows[-1][-1] = _cell(line)
        else:
            rows[-1][-1].parts.append(_part(line))
    widths = [int(share) for share in options["breedtes"].split(",")]
    return Table(rows, widths, int(options["kop"]), "klein" in options)
