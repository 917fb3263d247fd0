"""Spans that are lost: cells over the whole width stand before empty ones, and rows under a tall cell moved left."""

from __future__ import annotations

import re

from doelnet.reading.blocks import Cell
from doelnet.reading.forms.desk.tables.grid import Row, View
from doelnet.reading.forms.desk.tables.header import shared_label
from doelnet.reading.forms.desk.wording import words

_ROLES = frozenset({"goal", "effort", "target", "result", "indicator"})


def widened(view: View) -> list[Row]:
    """Return the rows of a table, the titles among them over its whole width again.

    A cell alone in its row is a title where it is labelled, bold among others that are not, or where all other rows
    are full and the first of such rows opens the table.
    """
    alone = [row for row in view.rows if _is_alone(row)]
    if not alone or len(view.columns) < 3 or not any(column.role in _ROLES for column in view.columns):
        return view.rows
    parts, titles = _parts(view, alone), [row.text(0) for row in alone]
    found = []
    for row in view.rows:
        if not _is_alone(row) or not (
            parts or _is_labelled(row) or shared_label(titles, row.text(0)) or _is_bold(row, view)
        ):
            found.append(row)
            continue
        cell = Cell(blocks=row.cells[0].blocks, colspan=len(row.cells), header=row.cells[0].header)
        found.append(Row([cell] * len(row.cells), [True] * len(row.cells), row.after_break))
    return found


_NUMBER = re.compile(r"[A-Z]?\d{1,2}(?P<parts>(?:\.\d{1,2})*)[a-z]?\.?\s")


def moved_back(rows: list[Row]) -> list[Row]:
    """Return rows whose first cell was over several of them, those under it one place to the right again.

    The numbers tell: under "1.1 Doel" and "1.1.1 Actie" a row that opens with "1.1.2" has no first cell of its own.
    """
    depths = [(_depth(row.text(0)), _depth(row.text(1))) for row in rows]
    full = {(one, other) for one, other in depths if other}
    if len(full) != 1 or len(rows) < 2 or len(rows[0].cells) < 3:
        return rows
    upper, lower = full.pop()
    if not 0 < upper < lower:
        return rows
    return [
        _moved(row) if one == lower and not other and not row.text(len(row.cells) - 1) and all(row.own) else row
        for row, (one, other) in zip(rows, depths, strict=True)
    ]


def _depth(text: str) -> int:
    """Return of how many parts the number is that a cell opens with; 0 where it opens with none."""
    number = _NUMBER.match(text)
    return number["parts"].count(".") + 1 if number else 0


def _moved(row: Row) -> Row:
    return Row([Cell(), *row.cells[:-1]], row.own, row.after_break)


def _is_alone(row: Row) -> bool:
    return bool(row.text(0)) and row.own[0] and not any(row.texts[1:]) and row.cells[0].rowspan == 1 and all(row.own)


def _parts(view: View, alone: list[Row]) -> bool:
    """Whether titles part a table that has no other gaps: at least two, the first at its top."""
    others = [row for row in view.rows if row not in alone]
    return (
        len(alone) > 1
        and view.rows[0] is alone[0]
        and view.rows[-1] is not alone[-1]
        and all(map(all, (r.texts for r in others)))
    )


def _is_labelled(row: Row) -> bool:
    label = words.label(row.text(0), heading=True)
    return label is not None and label.role in ("theme", "goal") and label.start < len(row.text(0))


def _is_bold(row: Row, view: View) -> bool:
    """Whether a title is bold, and the first cells of most rows with more in them are not."""
    first = [other.cells[0].blocks[0] for other in view.rows if other.cells[0].blocks and not _is_alone(other)]
    plain = sum(not block.passage.all("bold") for block in first)
    return row.cells[0].blocks[0].passage.all("bold") and 2 * plain >= max(len(first), 1)
