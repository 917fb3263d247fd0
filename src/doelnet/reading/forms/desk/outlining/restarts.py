"""Tables one under another in one grid: the years again under another title, or titles of columns under a card."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

import msgspec

from doelnet.reading.blocks import Cell, Table
from doelnet.reading.forms.desk.wording import words

_YEAR = re.compile(r"(?:[a-z]+\.?\s)?((?:19|20)\d\d)(?:\s[a-z]+\.?)?", re.IGNORECASE)
"""A title with a year: "2025", "Begroting 2025", "2025 realisatie"."""
_LEAST = 2
"""So many years at least tell a row of titles from a row of figures."""


def parted(table: Table) -> Iterator[Table]:
    """Yield the tables that stand one under another in the grid of `table`: itself, where it is one."""
    rows = table.rows
    if card := _card(rows):
        yield Table(
            rows=[[msgspec.structs.replace(cell, colspan=1, header=False) for cell in row[:2]] for row in rows[:card]]
        )
        yield Table(rows=rows[card:])
        return
    first = _years(rows[0]) if len(rows) > _LEAST + 1 else None
    cuts = [r for r in range(_LEAST, len(rows) - 1) if first and _opens(rows, r, first)]
    for start, end in zip([0, *cuts], [*cuts, len(rows)], strict=True):
        yield Table(rows=rows[start:end]) if cuts else table


def _card(rows: list[list[Cell]]) -> int:
    """Return how many rows with a label and one text beside it stand over a row of titles and its rows, or 0.

    "Doel" and "Baat", each with its words over all other columns, then "Inspanning", "Eigenaar" and "Gereed". Where
    the spans are lost the other cells are empty.
    """
    width = sum(cell.colspan for cell in rows[0]) if rows else 0
    if width <= _LEAST or not _is_told(rows[0]):
        return 0
    told = list(takewhile(_is_told, rows))
    titles = rows[len(told)] if len(told) < len(rows) - 1 else []
    if len(titles) != width or not all(cell.blocks for cell in titles) or any(cell.rowspan > 1 for cell in titles):
        return 0
    labelled = all(words.role_of(row[0].text.strip(" :")) for row in told)
    return len(told) if labelled and sum(bool(words.role_of(cell.text)) for cell in titles) > 1 else 0


def _is_told(row: list[Cell]) -> bool:
    """Whether a row has a label and one text beside it: two cells, or others that are empty."""
    alone = len(row) == _LEAST or (len(row) > _LEAST and row[1].blocks and not any(cell.blocks for cell in row[2:]))
    return bool(alone) and row[0].colspan == row[0].rowspan == 1 and bool(row[0].blocks)


def _years(row: list[Cell]) -> list[str] | None:
    """Return the years behind a first cell with a title of its own, where all other cells hold one; or None."""
    if len(row) <= _LEAST or not (title := row[0].text.strip()) or _YEAR.fullmatch(title):
        return None
    found = [_YEAR.fullmatch(cell.text.strip()) for cell in row[1:]]
    return [match[1] for match in found if match] if all(found) else None


def _opens(rows: list[list[Cell]], place: int, first: list[str]) -> bool:
    """Whether the row at `place` has the years of the first row again, under another title, and no cell from above."""
    row = rows[place]
    if len(row) != len(rows[0]) or row[0].text == rows[0][0].text or _years(row) != first:
        return False
    return not any(r + cell.rowspan > place for r, above in enumerate(rows[:place]) for cell in above)
