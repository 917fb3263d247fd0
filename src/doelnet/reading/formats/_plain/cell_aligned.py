"""Tables in text with one cell a line and white between all of them, where empty or merged cells left nothing."""

from __future__ import annotations

import re
from typing import NamedTuple

from doelnet.reading.formats._plain import cell_rows, cell_spaced, row_lines
from doelnet.reading.formats._plain.cell_header import Extent, Title
from doelnet.reading.formats._plain.cell_titles import letter
from doelnet.reading.formats._plain.lines import Page
from doelnet.reading.formats._shared.marks import marked

_LEAST_TITLES, _MOST_TITLES, _LEAST_ROWS, _MOST_CELLS = 3, 13, 2, 600
_FIRM = "nwsm"
"""What nothing else looks like: a code, a time, a status, an amount."""
_NEVER = 1e6
_MISSING = {"t": 1.5, "p": 1.5, "n": 3.0, "w": 2.0, "s": 2.0, "m": 2.0}
"""What a row without such a cell costs: more than a line that is a little odd, less than one that cannot be."""
_MERGED, _ROW, _AGAIN, _ODD, _TITLED, _HEADED, _LEFT = 0.8, 0.2, 2.5, 1.0, 0.8, 3.0, 0.7
"""What a merged first cell costs, a row, a second paragraph, what is odd, a title over rows, what looks like a heading,
and what is left behind a table."""
_REMARK = 0.7
"""What an empty last cell costs: remarks and sources are often left out."""
_FULL = 50.0
"""What an empty cell costs where no column tells what it holds."""
_MOST_COST = 2.5
"""A table of which the rows miss more each, on average, is none."""
_HEAD = re.compile(
    r"#|\d{1,2}\.\d|(?:doel|thema|opgave|spoor|lijn|pijler|programma|ambitie|hoofdstuk|speerpunt)\s\w{1,3}\b",
    re.IGNORECASE,
)
_BAND = re.compile(r"[A-Z][a-z]+\s(?:[A-Z]?\d{1,2}(?:\.\d{1,2})*[A-Za-z]?|[A-Z])(?:[.:]|\s|$)")
"""How a title over the rows of a table opens: "Tranche 1A: …"."""
_BARE = re.compile(r"[\d.,%€ –-]+|Q[1-4].{0,5}|.")
_AMOUNT = re.compile(
    r"[-–+€<>≥≤=(± ]*\d|p\.?m|n\.|n[ntbv]|nihil|geen|regulier|onbekend|binnen|[-–x]$|ca\.?\s|circa", re.IGNORECASE
)
_BETWEEN = re.compile(r"[A-Z][^\W\d]{2,}(?:\s[^\W\d]+){0,2}")
"""What may be a title between two that are known."""
_NAMED = re.compile(r"\s\(?[A-Z]|[,;/&]|\sen\s|team|gemeente|stichting|scho(?:ol|len)bestu|bestuur|partners")
_MOST_PLAIN = 2
"""Who does something is named with capitals, or in no more words than this and one."""
_OVER = re.compile(r"\?$|(?:en|ies)$|^planning$", re.IGNORECASE)  # may be the heading over a table
_NUMBERED = re.compile(r"\d{1,2}(?:\.\d{1,2})*\.?\s+[A-Z]")
_MOST_TITLE, _MOST_BAND, _YEARLY = 45, 100, 4
_LONE = re.compile(r"(\S{1,8})\s*\n\s*")
"""A number that stood on a line of its own, before the line that it was put with."""

Found = tuple[list[Title | None], list[list[Extent | None]], int]


class _Cell(NamedTuple):
    """What stands between white: where, what it says, and the index of its first and last line."""

    place: Extent
    text: str
    first: int
    last: int


_Row = list[list[_Cell]]
_Way = tuple[float, list[_Row], list[_Cell]]


def worded(page: Page) -> dict[int, Found]:
    """Return the tables whose titles say what their columns hold; of two that overlap the one with more lines."""
    ways = (cell_rows.find(page), cell_spaced.find(page), find(page), row_lines.find(page))
    found: dict[int, Found] = {}
    for at, table in sorted((one for way in ways for one in way.items()), key=lambda one: one[0] - one[1][2]):
        if all(at >= other[2] or table[2] <= start for start, other in found.items()):
            found[at] = table
    return found


def find(page: Page) -> dict[int, Found]:
    """Return the titles, the rows and the line behind the last, by the index of the line with the first title.

    Every cell is put under the title that it can stand under, in the order in which they stand, so that as few places
    as possible stay empty. A row holds words, and at least half of what is a time, an amount, a status or a code.
    """
    titled = [i for i in range(len(page.lines)) if _is_title(page, i)]
    found: dict[int, Found] = {}
    known, after = frozenset(titled), -1
    for at in titled if len(titled) >= _LEAST_TITLES else ():
        titles = _titles(page, at, known) if at >= after else []
        many, ways = len(titles), []
        cells = _cells(page, titles[-1].last + 1, known) if len(titles) >= _LEAST_TITLES else []
        while len(titles) >= _LEAST_TITLES:
            ways.append(_table(titles, cells))
            above = _above(page, at)
            if many == len(titles) and above.text[-1:] == "." and _BETWEEN.fullmatch(above.text[:-1]):
                ways.append(_table([above, *titles], cells))
            if cells and _BETWEEN.fullmatch(cells[0].text) and not _BAND.match(cells[0].text):
                ways.append(_table([*titles, cells[0]], cells[1:]))
            after = max(after, titles[-1].last + 1)
            titles = titles[1:] if _OVER.search(titles[0].text) and len(titles) == many else []
        cost, rows, titles = min(_likely(ways), key=lambda way: way[0], default=(_NEVER, [], []))
        if cost >= _NEVER:
            continue
        after = max(part.last for cell in rows[-1] for part in cell) + 1
        heads: list[Title | None] = [Title(cell.first, (cell.place,), cell.text) for cell in titles]
        found[titles[0].first] = heads, [_placed(row) for row in rows], after
    return found


def _likely(ways: list[_Way]) -> list[_Way]:
    """Return the ways but the first, where that has a question over a column of numbers: a heading over the table."""
    if len(ways) < 2 or len(ways[0][2]) < 2 or ways[-1][0] >= _NEVER:
        return ways
    held = [sum(len(cell) for row in rows for cell in row) for _, rows, _ in (ways[0], ways[-1])]
    asked = ways[0][2][0].text.endswith("?") and letter(ways[0][2][1].text) == "n"
    return ways[1:] if asked and held[1] >= held[0] else ways


def _placed(row: _Row) -> list[Extent | None]:
    """Return where the cells of a row stand; of a title over rows that alone."""
    places = [(cell[0].place[0], cell[-1].place[1]) if cell else None for cell in row]
    return places[:1] if places[0] and not any(places[1:]) else places


def _table(titles: list[_Cell], cells: list[_Cell]) -> _Way:
    """Return what the rows under these titles cost, the rows and the titles; what is no table costs too much."""
    kinds = "".join(letter(cell.text) or "t" for cell in titles)
    sure = bool(set(kinds) & set(_FIRM)) or ("p" in kinds and len(kinds) <= _LEAST_TITLES)
    if len(kinds) > _MOST_TITLES or "t" not in kinds or not sure or len(kinds.replace("m", "")) < 2:
        return _NEVER, [], []
    rows, cost = _rows(cells, kinds)
    filled = [row for row in rows if sum(map(bool, row)) > 1]
    if len(filled) < _LEAST_ROWS or not filled[0][0]:
        return _NEVER, [], []
    missing = sum(_MISSING[kind] for row in filled for cell, kind in zip(row, kinds, strict=True) if not cell)
    return (cost, rows, titles) if missing <= _MOST_COST * len(rows) else (_NEVER, [], [])


def _near(page: Page, i: int) -> bool:
    """Whether another short line stands one white line above or below this one, as the titles beside a title do."""
    sides = (page.lines[at].text for at in (i - 2, i + 2, i + 3) if 0 <= at < len(page.lines))
    return any(0 < len(text) < _MOST_TITLE for text in sides)


def _is_title(page: Page, i: int) -> bool:
    line = page.lines[i]
    if not 1 < len(line.text) < _MOST_TITLE or not (line.text[0].isupper() or line.text[0].isdigit()):
        return False
    if not page.opens(i) or not _near(page, i):
        return False
    text = _cell(page, i).text
    return (
        1 < len(text) < _MOST_TITLE
        and (text[-1] not in ".;," or len(text) < _YEARLY)
        and ":" not in text
        and bool(letter(text))
    )


def _cell(page: Page, at: int) -> _Cell:
    """Return the lines from `at` on without white between them."""
    last = at
    while last + 1 < len(page.lines) and not page.lines[last + 1].blank:
        last += 1
    text = " ".join(page.plain(i) for i in range(at, last + 1))
    return _Cell((page.lines[at].start, page.lines[last].end), text, at, last)


def _above(page: Page, at: int) -> _Cell:
    """Return the line right over the white above this one."""
    return _cell(page, next((i for i in range(at - 1, -1, -1) if not page.lines[i].blank), at))


def _titles(page: Page, at: int, known: frozenset[int]) -> list[_Cell]:
    """Return the titles from `at` on, right below each other."""
    found: list[_Cell] = []
    while at < len(page.lines) and len(found) <= _MOST_TITLES:
        cell = _cell(page, at)
        following = page.after(cell.last + 1)
        if at not in known and not (found and following in known and _BETWEEN.fullmatch(cell.text)):
            break
        found.append(cell)
        at = following
    return found


def _cells(page: Page, at: int, known: frozenset[int]) -> list[_Cell]:
    """Return the cells from `at` on, up to the next titles or heading; bullets below each other are one cell."""
    cells: list[_Cell] = []
    bullet = ""
    while (at := page.after(at)) < len(page.lines) and len(cells) < _MOST_CELLS:
        cell, first = _cell(page, at), page.lines[at]
        if first.text[0] == "#" or (at in known and not first.text.isdigit() and page.after(cell.last + 1) in known):
            break
        found = marked(first.text)
        mark = found[0] if found and not found[0][-1:].isalnum() else ""
        lone = _LONE.match(first.text)
        if mark and mark == bullet:
            cells[-1] = _Cell((cells[-1].place[0], cell.place[1]), f"{cells[-1].text} {cell.text}", at, cell.last)
        elif lone:
            cells.append(_Cell((first.start, first.start + lone.end(1)), lone[1], at, at))
            cells.append(
                _Cell((first.start + lone.end(), cell.place[1]), cell.text[len(lone[1]) :].strip(), at, cell.last)
            )
        elif cell.text:
            cells.append(cell)
        bullet, at = mark, cell.last + 1
    return cells


def _rows(cells: list[_Cell], kinds: str) -> tuple[list[_Row], float]:
    """Return the rows that the cells make, up to the first that is none, and what they cost together.

    A title over rows is a row of one cell.
    """
    rows: list[_Row] = []
    columns, cost = _aligned([cell.text for cell in cells], kinds)
    row: _Row = [[] for _ in kinds]
    sure = 0
    for n, column in enumerate(columns):
        row[column % len(kinds)].append(cells[n])
        if n + 1 < len(columns) and _stays(column, columns[n + 1], kinds):
            continue
        if column < len(kinds) and not _is_row(row, kinds):
            break
        rows.append(row)
        row = [[] for _ in kinds]
        sure = len(rows) if column < len(kinds) else sure
    return rows[:sure], cost


def _is_row(row: _Row, kinds: str) -> bool:
    said = [kind for cell, kind in zip(row, kinds, strict=True) if cell]
    firm = sum(kind in _FIRM for kind in kinds)
    sure = sum(kind in _FIRM for kind in said)
    return "t" in said and (2 * sure >= firm if firm else len(said) == len(kinds)) and len(said) > 1


def _stays(column: int, following: int, kinds: str) -> bool:
    """Whether cells under one column and another stand in one row: words behind the first may take two paragraphs."""
    if len(kinds) in (column, following):
        return False
    return following > column or (following == column and kinds[column] == "t" and column > 0)


def _aligned(texts: list[str], kinds: str) -> tuple[list[int], float]:
    """Return the column of each text, so that all together cost least, and that cost; what stands behind has none."""
    width = len(kinds) + 1
    skips = [_MERGED if not c and kind == "t" else _MISSING[kind] for c, kind in enumerate(kinds)]
    skips[-1] = min(skips[-1], _REMARK)
    skips = skips if set(kinds) & set(_FIRM) else [_FULL] * len(kinds)
    before = [*(sum(skips[:c]) for c in range(len(kinds))), 0.0]
    behind = [*(sum(skips[c + 1 :]) for c in range(len(kinds))), 0.0]
    between = [[_between(p, c, kinds, skips, behind[p] + before[c]) for p in range(width)] for c in range(width)]
    costs: list[float] = []
    steps: list[list[int]] = []
    ends: list[tuple[float, int, int]] = []
    for n, text in enumerate(texts):
        fits = [_cost(text, c, kinds) for c in range(width)]
        ways = [
            [cost + way for cost, way in zip(costs, between[c], strict=True)] if n else before for c in range(width)
        ]
        best = [min(range(width), key=ways[c].__getitem__) for c in range(width)]
        costs = [fits[c] + (ways[c][best[c]] if n else before[c]) for c in range(width)]
        if min(costs) >= _NEVER:
            break
        steps.append(best)
        column = min(range(width), key=lambda c: costs[c] + behind[c])
        ends.append((costs[column] + behind[column] - _LEFT * n, -n, column))
    if not ends:
        return [], _NEVER
    cost, last, column = min(ends)
    columns = [column]
    for step in reversed(steps[1 : 1 - last]):
        column = step[column]
        columns.append(column)
    return columns[::-1], cost


def _between(p: int, c: int, kinds: str, skips: list[float], around: float) -> float:
    """Return what it costs that a cell under column `c` follows one under `p`."""
    if len(kinds) > c > p:
        return sum(skips[p + 1 : c])
    return _AGAIN if c == p and _stays(p, c, kinds) else around + _ROW


def _cost(text: str, column: int, kinds: str) -> float:
    """Return what it costs to put a text under a title, or behind the last column: over the next rows."""
    if column == len(kinds):
        return _TITLED if _BAND.match(text) and len(text) < _MOST_BAND else _NEVER
    kind = kinds[column]
    if not text or not cell_rows.may_be(text, kind) or (kind != "t" and text[-1:] == ":"):
        return _NEVER
    titled = len(text) < _MOST_TITLE and bool(letter(text)) and not _BARE.fullmatch(text)
    if kind == "m" and (titled or _NUMBERED.match(text)):
        return _NEVER if len(text) > _YEARLY else _HEADED
    if kind == "t":
        headed = titled or (column and (_HEAD.match(text) or text[-1:] == "?"))
        return _HEADED if headed else _ODD if _BARE.fullmatch(text) else 0.0
    if kind == "m":
        return 0.0 if _AMOUNT.match(text) else _HEADED
    return _ODD if kind == "p" and text.count(" ") > _MOST_PLAIN and not _NAMED.search(text) else 0.0
