"""The sheets of a workbook: what their names stand for, and that what is on one says nothing of another."""

from __future__ import annotations

import re
from bisect import bisect_right
from pathlib import PurePath

from doelnet.reading.blocks import Table
from doelnet.reading.forms.desk import words
from doelnet.reading.forms.desk.network import Made
from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.placeholders import is_generic
from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.desk.spans import whole

ORDER = 12
_WORKBOOKS = frozenset({"xlsx", "ods"})
_NAME_LEVEL = 2
"""The level of the headings that are names of sheets."""


def read(sheet: Sheet) -> None:
    """Leave the names of sheets out of the outline; where sheets with the same columns make them themes, add these."""
    names = names_of(sheet)
    if not names:
        return
    for node in names:
        node.contents = True
    if str(sheet.head.get("title", "")) == names[0].text:
        sheet.head["title"] = re.sub(r"[_-]+", " ", PurePath(sheet.stream.name).stem) or names[0].text
    for node in _themes(sheet, names):
        if node.passage is not None:
            sheet.network.add("theme", whole(node.passage), confidence=0.7)


def names_of(sheet: Sheet) -> list[Node]:
    """Return the headings that are names of sheets."""
    if sheet.stream.format not in _WORKBOOKS:
        return []
    return [node for node in sheet.outline if node.is_heading and node.level == _NAME_LEVEL]


def _themes(sheet: Sheet, names: list[Node]) -> list[Node]:
    """Return the names of sheets that are themes: those that have the same columns as another, and name a field."""
    columns = [_columns_from(sheet, name, after) for name, after in zip(names, [*names[1:], None], strict=True)]
    return [
        name
        for name, titles in zip(names, columns, strict=True)
        if titles and columns.count(titles) > 1 and _names_field(name.text)
    ]


def _columns_from(sheet: Sheet, name: Node, after: Node | None) -> list[str]:
    """Return the titles of the columns of the tables on the sheet with this name."""
    nodes = sheet.outline.nodes[name.index + 1 : after.index if after else None]
    views = [sheet.views.get(node.index) for node in nodes if isinstance(node.block, Table)]
    return [column.title.lower() for view in views if view is not None for column in view.columns if column.title]


def _names_field(text: str) -> bool:
    label = words.label(text, heading=True)
    kind = label.role if label else None
    return kind == "theme" or (kind is None and not is_generic(text) and bool(re.search(r"[^\W\d_]{3}", text)))


class Sheets:
    """Tells on which sheet a passage stands."""

    def __init__(self, sheet: Sheet) -> None:
        self.names = names_of(sheet)
        self._starts = [node.passage.number for node in self.names if node.passage]
        self._said: list[set[str]] = [set() for _ in range(len(self._starts) + 1)]
        for passage in sheet.stream.passages():
            self._said[self.of(passage.number)].add(passage.text.lower())

    def of(self, number: int) -> int:
        """Return the sheet of a passage: from 1; 0 for the title of the workbook."""
        return bisect_right(self._starts, number)

    def name(self, place: int) -> Node | None:
        """Return the name of a sheet."""
        return self.names[place - 1] if place else None

    def says(self, place: int, made: Made) -> bool:
        """Whether an element stands on this sheet, or is said again there."""
        if self.of(made.span.passage.number) in (0, place):
            return True
        return any(made.text.lower() in text for text in self._said[place])
