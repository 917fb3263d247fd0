"""What cells tell in sentences: the columns of a table that explain, and efforts with more to say than what is done."""

from __future__ import annotations

from doelnet.reading.forms.desk.sheet import Sheet, once
from doelnet.reading.forms.desk.spans import Span, whole
from doelnet.reading.forms.desk.tables.grid import View

_SHORTEST = 25
"""Letters: what is shorter is a mark or a date, no sentence."""


@once
def explained(sheet: Sheet) -> list[Span]:
    """Return what stands in the columns of tables that explain (stand van zaken, toelichting): running text.

    "Stand" and "Realisatie" beside efforts are told in words; beside indicators they are figures.
    """
    return [span for view in sheet.views.values() for span in _of_view(view)]


def _of_view(view: View) -> list[Span]:
    if view.kind not in ("network", "money", "indicator", "other"):
        return []
    telling = ("status", None) if view.having("indicator", "goalvalue") else ("status", "actual", None)
    columns = [c for c, column in enumerate(view.columns) if column.role in telling and c]
    cells = [row.cells[c] for row in view.rows for c in columns if row.own[c] and len(row.text(c)) > _SHORTEST]
    return [whole(block.passage) for cell in cells for block in cell.blocks]


def of_efforts(sheet: Sheet) -> list[Span]:
    """Return the efforts' own texts."""
    return [made.span for made in sheet.network.of("effort")]
