"""The sheets of a workbook: their names, and on which of them something stands."""

from __future__ import annotations

from bisect import bisect_right

from doelnet.reading.forms.desk import cells
from doelnet.reading.forms.desk.network import Made
from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.sheet import Sheet

_WORKBOOKS = frozenset({"xlsx", "ods"})
_NAME_LEVEL = 2
"""The level of the headings that are names of sheets."""


def names_of(sheet: Sheet) -> list[Node]:
    """Return the headings that are names of sheets."""
    if sheet.stream.format not in _WORKBOOKS:
        return []
    return [node for node in sheet.outline if node.is_heading and node.level == _NAME_LEVEL]


class Sheets:
    """Tells on which sheet a passage stands."""

    def __init__(self, sheet: Sheet) -> None:
        self.names = names_of(sheet)
        self._starts = [node.passage.number for node in self.names if node.passage]
        self._said: list[set[str]] = [set() for _ in range(len(self._starts) + 1)]
        for passage in sheet.stream.passages():
            self._said[self.of(passage.number)].add(passage.text.lower())
        self._numbers: list[set[str | None]] = [set() for _ in self._said]
        for view in sheet.views.values():
            places = {self.of(cell.blocks[0].passage.number) for row in view.rows for cell in row.cells if cell.blocks}
            texts = {
                row.text(column)
                for row in view.rows
                for column in view.having("goal", "effort", "benefit", "capability")
            }
            for place in places:
                self._numbers[place].update(number for text in texts for number in cells.goal_numbers(text))

    def of(self, number: int) -> int:
        """Return the sheet of a passage: from 1; 0 for the title of the workbook."""
        return bisect_right(self._starts, number)

    def name(self, place: int) -> Node | None:
        """Return the name of a sheet."""
        return self.names[place - 1] if place else None

    def says(self, place: int, made: Made) -> bool:
        """Whether an element stands on this sheet, or is said again there, also by its number in a column of goals."""
        if self.of(made.span.passage.number) in (0, place) or made.number in self._numbers[place]:
            return True
        return any(made.text.lower() in text for text in self._said[place])
