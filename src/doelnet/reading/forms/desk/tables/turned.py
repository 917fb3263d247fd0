"""Tables that stand on their side: labels in the first column, and beside them one action a column, or one text."""

from __future__ import annotations

from doelnet.reading.blocks import Cell
from doelnet.reading.forms.desk import words

Grid = list[list[Cell]]
_KEYS = frozenset({"goal", "effort", "result", "owner", "planning", "budget", "target"})
_MOST_COLUMNS = 12


def upright(grid: Grid) -> Grid:
    """Return a grid whose first column holds labels with these as its header, or with two columns; others as they are.

    Where hardly any row fills more than one further column, as in a list of terms, its cells are one.
    """
    if not grid or not 3 <= len(grid[0]) <= _MOST_COLUMNS or len(grid) < 3:
        return grid
    labels = [words.column(row[0].text.strip()).role for row in grid]
    first = [role for role in labels if role]
    if len(first) * 4 < len(grid) * 3 or not _KEYS.intersection(first) or not _alone(grid):
        return grid
    if sum(bool(row[2].blocks) and row[2] is not row[1] for row in grid) * 2 < len(grid):
        return [[row[0], _joined(row[1:])] for row in grid]
    return [[grid[r][c] for r in range(len(grid))] for c in range(len(grid[0]))] if "effort" in first else grid


def _alone(grid: Grid) -> bool:
    """Whether the labels stand in the first column only: other cells of the first row are no titles of columns."""
    titled = sum(words.column(cell.text.strip()).role is not None for cell in grid[0][1:])
    said = [row[0].text.strip().lower() for row in grid]
    return titled == 0 and len(set(said)) == len(said)


def _joined(cells: list[Cell]) -> Cell:
    """Return one cell with the blocks of several."""
    once = list({id(cell): cell for cell in cells}.values())
    return once[0] if len(once) == 1 else Cell(blocks=[block for cell in once for block in cell.blocks])
