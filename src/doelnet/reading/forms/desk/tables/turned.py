"""Tables that stand on their side: labels or years in the first column, beside them one action or figure a column."""

from __future__ import annotations

import re

from doelnet.reading.blocks import Cell
from doelnet.reading.dutch import dates, money
from doelnet.reading.forms.desk.tables.header import MONEY_WORDS, NUMBER, WHAT
from doelnet.reading.forms.desk.wording import words

Grid = list[list[Cell]]
_KEYS = frozenset({"goal", "effort", "result", "owner", "planning", "budget", "target"})
_MOST_COLUMNS = 12
_BESIDE = frozenset({"owner", "partners", "planning", "budget", "fund", "status"})
"""Labels that stand further on in a row of a card: its third column holds labels too."""


def upright(grid: Grid) -> Grid:
    """Return a grid whose first column holds labels with these as its header, or with two columns; others as they are.

    Where hardly any row fills more than one further column, as in a list of terms, its cells are one.
    """
    if not grid or not 3 <= len(grid[0]) <= _MOST_COLUMNS or len(grid) < 3:
        return grid
    if _by_year(grid):
        return [list(column) for column in zip(*grid, strict=True)]
    if len(grid) > 3 and not grid[0][0].blocks and all(_COUNTED.fullmatch(cell.text.strip()) for cell in grid[0][1:]):
        grid = grid[1:]
    labels = [words.column(row[0].text.strip()).role for row in grid]
    what = next((at for at, row in enumerate(grid) if WHAT.fullmatch(row[0].text.strip(" :"))), None)
    if what is not None and "effort" not in labels:
        labels[what] = "effort"
    first = [role for role in labels if role]
    if len(first) * 4 < len(grid) * 3 or not _KEYS.intersection(first) or not _alone(grid):
        return grid
    if any(cell is not row[1] and words.role_of(cell.text.strip()) in _BESIDE for row in grid for cell in row[2:]):
        return grid
    if sum(bool(row[2].blocks) and row[2] is not row[1] for row in grid) * 2 < len(grid):
        return [[row[0], _joined(row[1:])] for row in grid]
    return [[grid[r][c] for r in range(len(grid))] for c in range(len(grid[0]))] if "effort" in first else grid


_COUNTED = re.compile(
    r"(?:(?:actie|activiteit|maatregel|inspanning|project|middel)\s+)?[A-Z]{0,2}[-.]?\d{1,2}", re.IGNORECASE
)
"""What stands over a column of one action: its number alone."""
_WORDS = re.compile(r"[^\W\d]{3}.*[^\W\d]{3}", re.DOTALL)
_KIND = re.compile(
    r"(?:school)?jaar|streef\w*|doel\w*|norm|ambitie|realisatie|meting|nulmeting|stand|eind|in|per", re.I
)


def _by_year(grid: Grid) -> bool:
    """Whether a table has a row for each year, and a column for each of the indicators: their figures stand below."""
    if any(money.is_marked(cell.text) or MONEY_WORDS.search(cell.text) for cell in grid[0]):
        return False
    titles = [cell.text for cell in grid[0][1:]]
    if not all(map(_WORDS.search, titles)) or any(map(dates.find, titles)):
        return False
    if any(words.role_of(title) in _VALUES for title in titles) or not all(_is_year(row[0].text) for row in grid[1:]):
        return False
    filled = [text for row in grid[1:] for cell in row[1:] if (text := cell.text.strip(" -–—"))]
    return bool(filled) and sum(bool(NUMBER.match(text)) for text in filled) >= 0.8 * len(filled)


_VALUES = ("actual", "goalvalue", "baseline", "unit", "source", "budget", "planning")


def _is_year(text: str) -> bool:
    """Whether a label names a year or day, and at most what its figures are: "2023-2024", "Streefwaarde 2027"."""
    found = dates.find(text) if len(text) < 40 else []
    bare = text[: found[0].start] + text[found[-1].end :] if found else ""
    return bool(found) and not re.search(r"\w", _KIND.sub("", bare))


def _alone(grid: Grid) -> bool:
    """Whether the labels stand in the first column only: other cells of the first row are no titles of columns."""
    titled = sum(words.column(cell.text.strip()).role is not None for cell in grid[0][1:])
    said = [row[0].text.strip().lower() for row in grid]
    return titled == 0 and len(set(said)) == len(said)


def _joined(cells: list[Cell]) -> Cell:
    """Return one cell with the blocks of several."""
    once = list({id(cell): cell for cell in cells}.values())
    return once[0] if len(once) == 1 else Cell(blocks=[block for cell in once for block in cell.blocks])
