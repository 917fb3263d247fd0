"""Networks of goals in text with one cell a line: goals, benefits, capabilities and efforts under their four titles."""

from __future__ import annotations

import re

from doelnet.reading.formats._plain.cell_header import Extent, Title
from doelnet.reading.formats._plain.lines import Page
from doelnet.reading.formats._shared.marks import numbering

_GOAL = re.compile(
    r"(?:(?:hoofd|programma|strategisch\w*\s|maatschappelijk\w*\s)?doel(?:en|stellingen?)?|ambities?)", re.IGNORECASE
)
_MIDDLE = re.compile(
    r"(?:eind|tussen|programma|maatschappelijke\s)?ba(?:at|ten)|(?:beoogde\s)?vermogens?|capabilit(?:y|ies)", re.I
)
_DONE = re.compile(
    r"(?:programma-?)?inspanning(?:en)?|projecten|project|activiteit(?:en)?|acties?|maatregel(?:en)?|interventies?",
    re.I,
)
_CODE = re.compile(r"(?P<letter>[A-Z])[.-]?\d{1,2}(?:\.\d{1,2})*[a-z]?[.:)]?\s")
_LEAST, _MOST, _LEAST_ROWS, _LONGEST, _MOST_CELLS = 3, 5, 2, 220, 400

Found = tuple[list[Title | None], list[list[Extent | None]], int]


def find(page: Page) -> dict[int, Found]:
    """Return the titles, the rows and the line behind the last, by the index of the line with the first title.

    Where each cell has a code ("B1") its letter tells its column; a row begins where no further column comes, and
    misses what was merged above it. Without codes the rows must be full, so that nothing is left over at the end.
    """
    found: dict[int, Found] = {}
    after = -1
    for at, line in enumerate(page.lines):
        if at < after or not _GOAL.fullmatch(line.text.strip(" :")):
            continue
        titles, first = _titles(page, at)
        cells, end = _cells(page, first) if titles else ([], at)
        rows = _rows(page, cells, [page.lines[i].text.strip() for i in titles])
        if len(rows) >= _LEAST_ROWS:
            heads: list[Title | None] = [Title(i, (_place(page, i),), page.lines[i].text.strip()) for i in titles]
            found[at] = heads, [[None if i is None else _place(page, i) for i in row] for row in rows], end
            after = end
    return found


def _place(page: Page, i: int) -> Extent:
    return page.lines[i].start, page.lines[i].end


def _titles(page: Page, at: int) -> tuple[list[int], int]:
    """Return the lines of the titles of a network from `at` on, and the line behind them; none where it is none."""
    titles = [at]
    below = page.after(at + 1)
    while below < len(page.lines) and len(titles) < _MOST:
        text = page.lines[below].text.strip(" :")
        if not (_MIDDLE.fullmatch(text) or _DONE.fullmatch(text) or _GOAL.fullmatch(text)):
            break
        titles.append(below)
        below = page.after(below + 1)
    said = [page.lines[i].text.strip(" :") for i in titles]
    whole = len(titles) >= _LEAST and any(map(_MIDDLE.fullmatch, said)) and _DONE.fullmatch(said[-1])
    return (titles, below) if whole else ([], at)


def _cells(page: Page, at: int) -> tuple[list[int], int]:
    """Return the lines of cells from `at` on, and the line behind the last: a long text or number ends them."""
    cells: list[int] = []
    end = at
    while (at := page.after(at)) < len(page.lines) and len(cells) < _MOST_CELLS:
        text = page.plain(at)
        if len(text) > _LONGEST or numbering(text) or text.endswith(":"):
            break
        cells.append(at)
        at = end = at + 1
    return cells, end


def _rows(page: Page, cells: list[int], titles: list[str]) -> list[list[int | None]]:
    width = len(titles)
    codes = [_CODE.match(page.plain(i)) for i in cells]
    if cells and all(codes):
        return _coded(cells, [code["letter"] for code in codes if code], [title[0].upper() for title in titles])
    titled = any(way.fullmatch(page.plain(i).strip(" :")) for i in cells for way in (_GOAL, _MIDDLE, _DONE))
    if not cells or len(cells) % width or any(codes) or titled:
        return []
    return [list(cells[at : at + width]) for at in range(0, len(cells), width)]


def _coded(cells: list[int], letters: list[str], columns: list[str]) -> list[list[int | None]]:
    """Return the rows of cells whose letters tell their columns; none where a letter tells no column, or two."""
    if len(set(columns)) < len(columns) or not set(letters) <= set(columns):
        return []
    rows: list[list[int | None]] = []
    last = len(columns)
    for cell, letter in zip(cells, letters, strict=True):
        place = columns.index(letter)
        if place <= last:
            rows.append([None] * len(columns))
        rows[-1][place] = cell
        last = place
    return rows
