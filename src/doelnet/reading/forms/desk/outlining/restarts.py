"""Tables one under another in one grid: a row with the years again, under another title, opens the next table."""

from __future__ import annotations

import re
from collections.abc import Iterator

from doelnet.reading.blocks import Cell, Table

_YEAR = re.compile(r"(?:[a-z]+\.?\s)?((?:19|20)\d\d)(?:\s[a-z]+\.?)?", re.IGNORECASE)
"""A title with a year: "2025", "Begroting 2025", "2025 realisatie"."""
_LEAST = 2
"""So many years at least tell a row of titles from a row of figures."""


def parted(table: Table) -> Iterator[Table]:
    """Yield the tables that stand one under another in the grid of `table`: itself, where it is one."""
    rows = table.rows
    first = _years(rows[0]) if len(rows) > _LEAST + 1 else None
    cuts = [r for r in range(_LEAST, len(rows) - 1) if first and _opens(rows, r, first)]
    for start, end in zip([0, *cuts], [*cuts, len(rows)], strict=True):
        yield Table(rows=rows[start:end]) if cuts else table


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
