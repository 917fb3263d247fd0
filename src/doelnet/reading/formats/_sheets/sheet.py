"""A sheet of cells, whatever file it came from: its filled rows, and the cells that cover more than one place."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from doelnet.reading.blocks import Flat, Paragraph, Passage
from doelnet.reading.errors import ReadError, Trouble
from doelnet.reading.formats._shared.flow import BREAK, Flow, made
from doelnet.reading.formats._shared.passage import tidy, weave

MOST_COLUMNS = 1000
"""The most filled columns that a sheet may have."""

MOST_PLACES = 500_000
"""The most places, filled rows times filled columns, that a sheet may have."""

_NAME = re.compile(r"(?:[A-Z]\.\s?)+(?:(?:van|de|der|den|ter|ten|'t)\s)*[A-Z][\w'’-]+(?:\s*[(,;/].*)?")
"""Initials and a name, which are no marker and what it marks."""

_PLAIN = re.compile(r"(?![ivxIVX]{2,5}[.)])[^\W\d_]{2}|€?\s?\d[\d.,%-]*$")
"""What a text without a marker in front of it opens with; most do."""


@dataclass(slots=True)
class Row:
    """A row with something in it: its number, its filled cells by column, and which of those stand out (bold, filled).

    `gap` tells that a row without anything stands before it, `held` that a cell above reaches into it.
    """

    number: int
    cells: dict[int, str]
    bold: set[int] = field(default_factory=set)
    gap: bool = False
    held: bool = False

    @property
    def stands_out(self) -> bool:
        """Whether all that is in it stands out."""
        return len(self.bold) >= len(self.cells)


Spans = dict[tuple[int, int], tuple[int, int]]
"""For the first place of a cell that covers more: its last row and last column."""


@dataclass(slots=True)
class Sheet:
    """One sheet: its name, its filled rows in order, and the cells that cover more than one place."""

    name: str
    rows: list[Row]
    spans: Spans = field(default_factory=dict)

    def without_gaps(self, hidden: Iterable[int] = ()) -> Sheet:
        """Note where rows without anything stand; `hidden` rows are none. Return the sheet."""
        unseen = sorted(hidden)
        held = {r for (top, _), (last, _) in self.spans.items() for r in range(top + 1, min(last, top + 1000) + 1)}
        before = 0
        for row in self.rows:
            missing = row.number - before - 1
            if missing and unseen:
                missing -= sum(before < number < row.number for number in unseen)
            row.held = row.number in held
            row.gap = missing > 0 and not row.held
            before = row.number
        return self

    def check(self) -> None:
        """Raise ReadError where the sheet is larger than any real one."""
        columns = len({column for row in self.rows for column in row.cells})
        if columns > MOST_COLUMNS or columns * len(self.rows) > MOST_PLACES:
            raise ReadError(Trouble.TOO_MANY_CELLS, rows=len(self.rows), columns=columns)


def cell_blocks(text: str, line: int) -> list[Flat]:
    """Return the blocks of a cell: its lines, each a paragraph or item; lines that a sentence runs over are one."""
    if tidy(text) and _PLAIN.match(text):
        return [Paragraph(passage=Passage(text=text, line=line))]
    if "\n" not in text:
        passage = weave(text, [(0, text)])
        if passage is None:
            return []
        passage.line = line
        return [Paragraph(passage=passage) if _NAME.fullmatch(text) else made("paragraph", 0, "", passage)]
    flow = Flow(heads=False)
    flow.line = line
    flow.add(text.replace("\n", BREAK))
    return [block for block in flow.blocks if isinstance(block, Flat)]
