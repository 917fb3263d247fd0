"""Where the elements of a read document stand: under which headings, in which cell, amid how much that was not read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import accumulate

from doelnet.reading.blocks import Item, Passage, Table
from doelnet.reading.forms.desk.network import Made
from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.desk.tables.grid import View

_WHITE = re.compile(r"\S {3,}\S")
AROUND = 15
"""So many passages before and behind an element are its surroundings."""


@dataclass(slots=True)
class Place:
    """Where an element stands: its passage, the node that holds it, and table, row and column where it is a cell."""

    number: int
    node: Node | None = None
    view: View | None = None
    row: int = -1
    column: int = -1

    @property
    def role(self) -> str | None:
        """Return what the title of its column calls it; None for no cell or a title without a known word."""
        in_view = self.view is not None and self.column < len(self.view.columns)
        return self.view.columns[self.column].role if self.view is not None and in_view else None

    @property
    def ruling(self) -> int:
        """Return the level of the heading that it is, or stands under."""
        if self.node is None:
            return 0
        return self.node.level or (self.node.path[-1].level if self.node.path else 0)


class Places:
    """The places of the elements of one document, and how much of it was read around them."""

    def __init__(self, sheet: Sheet, wanted: set[int]) -> None:
        """Look up the passages `wanted`, by their numbers."""
        self._outline = sheet.outline.nodes
        self._nodes: dict[int, Node] = {}
        self._cells: dict[int, tuple[View, int, int]] = {}
        for node in sheet.outline:
            if node.passage is not None:
                if node.passage.number in wanted:
                    self._nodes.setdefault(node.passage.number, node)
            elif isinstance(node.block, Table):
                numbers = (inner.passage.number for row in node.block.rows for cell in row for inner in cell.blocks)
                self._nodes.update((number, node) for number in numbers if number in wanted)
        for view in sheet.views.values():
            for r, row in enumerate(view.rows):
                for c, cell in enumerate(row.cells):
                    for block in cell.blocks:
                        if block.passage.number in wanted:
                            self._cells.setdefault(block.passage.number, (view, r, c))
        self._laid_out: dict[int, bool] = {}
        unread = (bool(p.number not in sheet.read and p.text.strip()) for p in sheet.passages)
        self._unread = [0, *accumulate(unread)]

    def of(self, made: Made) -> Place:
        """Return where an element stands."""
        number = made.span.passage.number
        place = Place(number, self._nodes.get(number))
        if number in self._cells:
            place.view, place.row, place.column = self._cells[number]
        return place

    def goes_on(self, node: Node, text: str) -> bool:
        """Whether a text without an end is followed by one without a beginning: together they may be one."""
        if node.passage is None or not node.text.endswith(text) or text[-1] in ".:;!?)":
            return False
        behind = self._outline[node.index + 1 : node.index + 2]
        return any(later.text[:1].islower() and not isinstance(later.block, Item) for later in behind)

    def is_laid_out(self, passage: Passage) -> bool:
        """Whether words of a passage are set apart by white alone, as in text that was taken out of a PDF."""
        if passage.number not in self._laid_out:
            self._laid_out[passage.number] = "   " in passage.source and bool(_WHITE.search(passage.source))
        return self._laid_out[passage.number]

    def unread(self, place: Place) -> float:
        """Return which share of the passages around a place was not read."""
        first, behind = max(0, place.number - AROUND), min(len(self._unread) - 1, place.number + AROUND + 1)
        return (self._unread[behind] - self._unread[first]) / max(1, behind - first)
