"""Rows of amounts in which letters for good and bad stand in cells of their own, which their titles do not count."""

from __future__ import annotations

import re

from doelnet.reading.blocks import Cell

_FIGURE = re.compile(r"[-–−(]?\s?(?:€\s?)?[-–−]?\d[\d.]*(?:,\d+)?\)?")
_LETTERS = ("V", "N")
_DASHES = ("-", "–", "−")
_LEAST_TITLES, _LEAST_ROWS = 3, 2


def join(rows: list[list[Cell]]) -> None:
    """Put each V or N in the cell of the figure before it, where all rows then have a cell more than there are titles.

    The title over the labels got lost: it comes back. Of dashes in a row one may be such a letter: "0", "-".
    """
    titles = [cell for cell in rows[0] if cell.blocks] if rows else []
    body = rows[1:]
    if len(titles) < _LEAST_TITLES or len(body) < _LEAST_ROWS or not rows[0][0].blocks:
        return
    if not any(cell.text in _LETTERS for row in body for cell in row):
        return
    joined = [_joined(row, len(titles) + 1) for row in body]
    if any(len(row) != len(titles) + 1 for row in joined):
        return
    rows[0][:] = [Cell(header=True), *titles]
    for row, cells in zip(body, joined, strict=True):
        row[:] = cells


def _joined(row: list[Cell], width: int) -> list[Cell]:
    found: list[Cell] = []
    for cell in row:
        if cell.text in _LETTERS and found and _FIGURE.fullmatch(found[-1].text):
            found[-1] = Cell(blocks=[*found[-1].blocks, *cell.blocks])
        elif cell.blocks:
            found.append(cell)
    dashes = [at for at, cell in enumerate(found) if at > 1 and cell.text in _DASHES and found[at - 1].text in _DASHES]
    while len(found) > width and dashes:
        del found[dashes.pop()]
    return found
