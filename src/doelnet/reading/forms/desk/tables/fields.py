"""Tables of fields: the labels and values of rows that say something of a paper or a goal, not of many."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from doelnet.reading.blocks import Cell
from doelnet.reading.forms.desk.tables.grid import Row, View

_ANSWER = re.compile(r"uitwerking|antwoord(?:en)?|invulling|in\s+te\s+vullen|beschrijving|inhoud", re.IGNORECASE)
"""The title over the answers of a form."""


def pairs(view: View) -> Iterator[tuple[str, Cell]]:
    """Yield the label and value cells of a table of fields: two columns, or label and value twice a row.

    What a row says twice, since a cell over two columns is told once for each, counts once. In a form with
    three columns the first only names the part that the label and its answer belong to.
    """
    first = 1 if len(view.columns) == 3 and _ANSWER.fullmatch(view.columns[2].title.strip(" :")) else 0
    for row in [*view.header, *view.rows]:
        cells = _once(row)
        for c in range(first, len(cells) - 1, 2):
            label = cells[c].text.strip()
            value = cells[c + 1]
            if value.text.strip() == ":" and c + 2 < len(cells):
                value = cells[c + 2]
                yield label.rstrip(" :"), value
                break
            if label and value is not cells[c]:
                yield label.rstrip(" :"), value


def _once(row: Row) -> list[Cell]:
    """Return the cells of a row, of those beside each other that say the same only the first."""
    said = [text if text else c for c, text in enumerate(row.texts)]
    return [next(group)[1] for _, group in groupby(zip(said, row.cells, strict=True), key=lambda one: one[0])]
