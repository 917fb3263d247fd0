"""Tables of fields: the labels and values of rows that say something of a paper or a goal, not of many."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from doelnet.reading.blocks import Cell
from doelnet.reading.forms.desk.tables.grid import Row, View


def pairs(view: View) -> Iterator[tuple[str, Cell]]:
    """Yield the label and value cells of a table of fields: two columns, or label and value twice a row.

    What a row says twice, since a cell over two columns is told once for each, counts once.
    """
    for row in [*view.header, *view.rows]:
        cells = _once(row)
        for c in range(0, len(cells) - 1, 2):
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
