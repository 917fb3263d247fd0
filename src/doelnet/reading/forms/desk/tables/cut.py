"""Rows that a page or a converter cut in two: the rest of a cell, in lower case, stands in the row below."""

from __future__ import annotations

import re

from doelnet.reading.blocks import Cell
from doelnet.reading.forms.desk.tables.grid import Row
from doelnet.reading.forms.desk.tables.header import is_band

_OPEN_END = re.compile(r"[^.!?;:)\]\"'’”…\d]$")
_WORD = re.compile(r"[a-zà-ÿ][\w'’-]")


def mended(rows: list[Row]) -> list[Row]:
    """Return the rows with what goes on in the row below put back; what is new beside it goes along into empty cells.

    A column in which many cells open in lower case is written so, and holds nothing that was cut.
    """
    if not any(_WORD.match(text) for row in rows for text in row.texts):
        return rows
    found: list[Row] = []
    lowered = _lowered(rows)
    for row in rows:
        above = found[-1] if found else None
        cut = [] if above is None or is_band(row) or is_band(above) else _cut(above, row, lowered)
        if above is None or not cut:
            found.append(row)
            continue
        fresh = [c for c, text in enumerate(row.texts) if text and row.own[c] and c not in cut]
        alone = not any(above.text(c) for c in fresh)
        _move(found, row, cut + fresh if alone else cut)
        if not alone:
            cells = [Cell() if c in cut else cell for c, cell in enumerate(row.cells)]
            found.append(Row(cells, row.own, row.after_break))
    return found


def _lowered(rows: list[Row]) -> set[int]:
    """Return the columns of which more than a third of the cells open in lower case."""
    filled = [[row.text(c) for row in rows if row.text(c) and row.own[c]] for c in range(len(rows[0].cells))]
    return {c for c, texts in enumerate(filled) if 3 * sum(bool(_WORD.match(text)) for text in texts) > len(texts) > 2}


def _cut(above: Row, row: Row, lowered: set[int]) -> list[int]:
    """Return the columns in which `row` goes on from the sentence that the row above it breaks off."""
    found: list[int] = []
    for c, text in enumerate(row.texts):
        if not text or not row.own[c]:
            continue
        if c not in lowered and _goes_on(above.text(c), text, row.after_break):
            found.append(c)
        elif above.text(c) and text[:1].isupper() and not row.after_break:
            break
    return found


def _goes_on(before: str, text: str, after_break: bool) -> bool:
    """Whether a cell goes on from the one above: in lower case, or over a page break between brackets."""
    if before.count("(") > before.count(")") and (after_break or _WORD.match(text)):
        return True
    return bool(_WORD.match(text) and _OPEN_END.search(before)) and len(before.split()) > 2


def _move(found: list[Row], row: Row, columns: list[int]) -> None:
    """Put cells of `row` behind those above them, in each row over which these span."""
    for c in columns:
        old = found[-1].cells[c]
        new = Cell(
            blocks=[*old.blocks, *row.cells[c].blocks], colspan=old.colspan, rowspan=old.rowspan, header=old.header
        )
        for place, earlier in enumerate(found):
            if earlier.cells[c] is old:
                cells = [new if cell is old else cell for cell in earlier.cells]
                found[place] = Row(cells, earlier.own, earlier.after_break)
