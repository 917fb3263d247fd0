"""Tables in text with one cell a line and white between all of them, where merged cells left nothing behind."""

from __future__ import annotations

from doelnet.reading.formats._plain import cell_networks, cell_rows
from doelnet.reading.formats._plain.cell_header import Extent, Title
from doelnet.reading.formats._plain.cell_rows import Lines
from doelnet.reading.formats._plain.lines import Page

_LEAST_TITLES, _MOST_TITLES, _LEAST_ROWS, _MOST_TITLE = 3, 6, 3, 45
_CLOSING = "wsm"
"""What a last column may hold, so that it tells where a row ends: a time, a status or an amount."""
_MOST_END, _MOST_NAME = 30, 90


def find(page: Page) -> dict[int, tuple[list[Title | None], list[list[Extent | None]], int]]:
    """Return the titles, the rows and the line behind the last, by the index of the line with the first title.

    A row ends with what stands under "Wanneer", "Status" or "Kosten". With fewer cells than titles it misses the first:
    a merged cell above it, so the first row has all. One too many is a second paragraph of the first, or of the one
    before the end.
    """
    found = cell_networks.find(page)
    starts = [i for i in range(len(page.lines)) if _is_title(page, i)]
    if len(starts) < _LEAST_TITLES:
        return found
    taken = -1
    for at in starts:
        titles, kinds = _header(page, at) if at > taken and at not in found else ([], "")
        rows, after = _rows(page, titles[-1] + 1, kinds) if kinds else ([], at)
        if len(rows) >= _LEAST_ROWS and rows[0][0]:
            heads: list[Title | None] = [Title(i, (_place(page, [i]),), page.lines[i].text) for i in titles]
            found[at] = (heads, [[_place(page, cell) if cell else None for cell in row] for row in rows], after)
            taken = after
    return found


def _is_title(page: Page, i: int) -> bool:
    text = page.lines[i].text.strip()
    return 1 < len(text) < _MOST_TITLE and page.alone(i) and bool(cell_rows.kind(text))


def _place(page: Page, cell: Lines) -> Extent:
    return page.lines[cell[0]].start, page.lines[cell[-1]].end


def _header(page: Page, at: int) -> tuple[Lines, str]:
    """Return the lines of the titles from `at` on, and a letter for each; no letters where these are no titles.

    A question over a column of numbers is the heading over the table.
    """
    titles: Lines = []
    while at < len(page.lines) and len(titles) <= _MOST_TITLES and _is_title(page, at):
        titles.append(at)
        at = page.after(at + 1)
    kinds = "".join(cell_rows.kind(page.lines[i].text.strip()) for i in titles)
    if kinds[:2] == "tn" and page.lines[titles[0]].text.rstrip().endswith("?"):
        return [], ""
    sure = _LEAST_TITLES <= len(kinds) <= _MOST_TITLES and kinds[-1] in _CLOSING and kinds[0] == "t"
    return titles, kinds if sure and not set(kinds[:-1]) & set(_CLOSING) else ""


def _rows(page: Page, at: int, kinds: str) -> tuple[list[list[Lines]], int]:
    """Return the rows under the titles, and the line behind the last: what does not fit ends the table."""
    rows: list[list[Lines]] = []
    cells: list[Lines] = []
    after = at
    while (at := page.after(at)) < len(page.lines) and len(cells) <= len(kinds) + 1:
        cell = _cell(page, at)
        at = cell[-1] + 1
        cells.append(cell)
        if not _ends_row(page, cell, kinds[-1]):
            continue
        row = _aligned(page, cells, len(kinds))
        if row is None or not cell_rows.may_hold(page, row[1:], kinds[1:]):
            break
        rows.append(row)
        cells, after = [], at
    return rows, after


def _cell(page: Page, at: int) -> Lines:
    """Return the lines from `at` on without white between them."""
    end = at + 1
    while end < len(page.lines) and not page.lines[end].blank:
        end += 1
    return list(range(at, end))


def _ends_row(page: Page, cell: Lines, kind: str) -> bool:
    texts = [page.plain(i) for i in cell]
    return all(len(text) <= _MOST_END and cell_rows.may_be(text, kind) and text[-1:] not in ".:;" for text in texts)


def _aligned(page: Page, cells: list[Lines], width: int) -> list[Lines] | None:
    """Return the cells of a row with the first of them empty where there are too few; None where they are no row."""
    if not 1 < len(cells) <= width + 1:
        return None
    if len(cells) <= width:
        return [*([[]] * (width - len(cells))), *cells]
    named = len(cells[1]) == 1 and len(text := page.plain(cells[1][0])) < _MOST_NAME and text[-1:] not in ".:;"
    place = 0 if named else width - 2
    return [*cells[:place], [*cells[place], *cells[place + 1]], *cells[place + 2 :]]
