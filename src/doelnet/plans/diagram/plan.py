"""Where everything in a drawing stands, before a letter of SVG is written."""

from __future__ import annotations

from dataclasses import dataclass

from .cards import Face, face
from .fold import Folded
from .graph import Words
from .layers import Layers, layered
from .order import untangled
from .place import placed

MARGIN = 6
"""Pixels round the drawing, for focus rings and piles."""

POINT = 6
"""Height of the room that lines have where they pass a column."""

SIZES = {1: (320, 0), 2: (320, 120), 3: (300, 96), 4: (248, 60)}
WIDE = (198, 48)
"""Width of the cards and of the room between columns, by the number of columns; `WIDE` for five and more."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Cards and points with their places: items as in `Layers`, measures in pixels."""

    folded: Folded
    layers: Layers
    orders: list[list[int]]
    crossings: int
    faces: list[Face]
    tops: list[int]
    heights: list[int]
    card: int
    gutter: int

    def left(self, column: int) -> int:
        """Return where a column starts."""
        return MARGIN + column * (self.card + self.gutter)

    def x(self, item: int) -> int:
        """Return where the column of `item` starts."""
        return self.left(self.layers.column_of[item])

    def word(self, item: int) -> str:
        """Return which of the plan's words stands over the column of `item`."""
        return self.layers.columns[self.layers.column_of[item]].word

    def middle(self, item: int) -> int:
        """Return the height of the middle of `item`."""
        return self.tops[item] + self.heights[item] // 2

    @property
    def width(self) -> int:
        """Return the width of the drawing, with room for lines that turn back beside the last column."""
        count = len(self.layers.columns)
        beside = any(self.layers.column_of[c] == self.layers.column_of[p] == count - 1 for c, p in self.folded.edges)
        return (self.left(count) + MARGIN if count else 0) - self.gutter * (bool(count) and not beside)

    @property
    def height(self) -> int:
        """Return the height of the drawing."""
        bottoms = (top + height for top, height in zip(self.tops, self.heights, strict=True))
        return max(bottoms, default=0) + MARGIN


def planned(folded: Folded, words: Words) -> Plan:
    """Return the plan of a drawing of these cards: columns, order, sizes and places."""
    layers = layered(folded)
    orders, crossings = untangled(layers)
    card, gutter = SIZES.get(len(layers.columns), WIDE)
    faces = [face(one, words, card) for one in folded.cards]
    heights = [shown.height for shown in faces] + [POINT] * (len(layers.column_of) - len(faces))
    tops = [top + MARGIN for top in placed(layers, orders, heights)]
    return Plan(folded, layers, orders, crossings, faces, tops, heights, card, gutter)
