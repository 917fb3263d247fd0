"""Rows that have too few cells because a converter dropped those that a merged cell covers."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from doelnet.reading.blocks import Cell

_CODE = re.compile(r"[A-Z]{0,2}\d{1,3}(?:\.\d{1,2})*[a-z]?\.?|[A-Z]\.?")
_FIGURE = re.compile(r"[-–+€$( ]*\d[\d.,]*\s*(?:%|\))?-?|[-–—]+|p\.?m\.?|n\.?(?:v\.?t|n?\.?b)\.?", re.IGNORECASE)
_WHEN = re.compile(
    r"\b(?:19|20)\d\d\b|\d-\d{1,2}-\d|\bQ[1-4]\b|^(?:continu|doorlopend|jaarlijks|structureel)$"
    r"|^(?:het )?(?:ge)?hele (?:jaar|periode)$",
    re.IGNORECASE,
)
_SUM = re.compile(r"(?:sub)?tota(?:al|len)\b|saldo\b", re.IGNORECASE)
_SPREAD = re.compile(
    r"(?:19|20)\d\d|realisatie|ambitie|\w*resulta(?:at|ten)|streef\w+|streven|planning|\w*begroting|\w*raming|\w*kosten|\w*budget"
    r"|bedrag(?:en)?|lasten|baten|uitgaven|inkomsten|middelen|doelstelling|verwachting|prognose|rekening|stand|verschil|afwijking",
    re.IGNORECASE,
)
"""What spreads over columns of years, or over what costs and what comes in."""
_TAIL = re.compile(r"\s(?:(?:19|20)\d\d\b|t/m\s|per\s|na\s|in\s|x\s|\().*")
"""What may stand behind such a title: its year, up to when, in what."""
_SIDE = re.compile(r"lasten|baten|saldo|uitgaven|inkomsten|kosten|opbrengsten", re.IGNORECASE)
_PAST, _AHEAD = (re.compile(rf"\b(?:{w})", re.IGNORECASE) for w in ("realisatie|gemeten", "streef|ambitie|doel|norm"))
_YEAR = re.compile(r"(?:19|20)\d\d")
_COVERS = re.compile(r"doel|opgave|ambitie|thema|speerpunt|programma|pijler|werk\w*\s.*aan", re.IGNORECASE)
"""Titles of what several rows have in common."""
_TITLED = re.compile(r"(?:\w+\s)?(?:[A-Z]?\d|[A-Z][.:)])|toelichting|bron\b|noot\b|opmerking|\*", re.IGNORECASE)
"""How a title over rows, or a remark below one, opens."""
_SHORT, _LONG_CODE, _LEAST_COLUMNS = 40, 7, 3
_TELLING = ("code", "figure", "when")
_DOUBT = 2
"""What one cell that is a little longer than others in its column takes from how well a row fits."""


def restore(rows: list[list[Cell]], *, titled: bool) -> None:
    """Give rows with too few cells back the places that merged cells covered; `titled`: the first row names columns.

    A cell that spans rows stands at their left, so what is left of a row stands under its last columns: where it
    looks like these, or where it may stand under either and no cell of the table is empty. A title over years spans
    them: that is told by its words.
    """
    width = max(map(len, rows), default=0)
    rows = [row for row in rows if len(row) > 1 or row[0].colspan < width]
    if len(rows) < 3 or width < _LEAST_COLUMNS or all(len(row) == width for row in rows):
        return
    if any(cell.colspan > 1 or cell.rowspan > 1 for row in rows for cell in row):
        return
    if len(rows[0]) < width:
        _spread(rows, width)
    elif titled:
        _shift(rows, width)


def lead(rows: list[list[Cell]]) -> None:
    """Put the empty cell over the labels back before years that stand at the left of their row, over labels."""
    for row, below in pairwise(rows):
        years = len(row) > _LEAST_COLUMNS and all(_YEAR.fullmatch(cell.text) for cell in row[:2])
        if years and len(below) <= len(row) and not row[-1].blocks and below[-1].blocks and _is_label(below[0]):
            row.insert(0, row.pop())
            for cell in row:
                cell.header = True


def _is_label(cell: Cell) -> bool:
    return bool(re.search(r"[^\W\d_]{3}", cell.text)) and not _FIGURE.fullmatch(cell.text)


def _spread(rows: list[list[Cell]], width: int) -> None:
    """Let the titles that name what stands below them span it, and the others both rows."""
    first, second = rows[0], rows[1]
    own = len(second) == width and first[0].text == second[0].text and all(cell.blocks for cell in second[1:])
    many = len(first) - 1 if own else len(first) + len(second) - width
    titles = [cell.text for cell in first]
    over = _over(titles, many)
    spans = _spans([cell.text for cell in second[own:]], [titles[i] for i in over])
    if not spans and len(second) == width and sum(bool(_YEAR.fullmatch(cell.text)) for cell in second) > 1:
        first[:] = [Cell(colspan=width)]
        for cell in second:
            cell.header = True
    if not spans:
        return
    for i, cell in enumerate(first):
        cell.header = True
        if i in over:
            cell.colspan = spans[i - over[0]]
        elif not own:
            cell.rowspan = 2
    for cell in second:
        cell.header = True


def _over(titles: list[str], many: int) -> list[int]:
    """Return which titles, beside each other, span what stands below them: all but the first, or by their words."""
    if many == len(titles) - 1 and many > 1:
        return list(range(1, len(titles)))
    said = [i for i, title in enumerate(titles) if _SPREAD.fullmatch(_TAIL.sub("", title))]
    over = said[-many:] if 0 < many <= len(said) else []
    return over if over and over[-1] - over[0] == many - 1 else []


def _spans(texts: list[str], titles: list[str]) -> list[int]:
    """Return how many of the titles below each title spans: what comes back, or years up to a gap."""
    many = len(titles)
    if not 0 < many < len(texts):
        return []
    years = all(map(_YEAR.fullmatch, texts))
    if many == 1:
        return [len(texts)] if years or all(map(_SIDE.fullmatch, texts)) else []
    starts = _years_start(list(map(int, texts)), titles) if years else [i for i, t in enumerate(texts) if t == texts[0]]
    ends = [*starts[1:], len(texts)]
    return [end - start for start, end in zip(starts, ends, strict=True)] if len(starts) == many else []


def _years_start(years: list[int], titles: list[str]) -> list[int]:
    """Return at which of the years each title may start: behind a gap, or where its words tell of the future."""
    steps = [later - year for year, later in pairwise(years)]
    starts = [0, *(i for i, step in enumerate(steps, start=1) if step != 1)]
    if len(titles) != 2 or len(starts) == 2:
        return starts
    if len(starts) > 2:
        return starts[:2] if starts[1] > 1 else [0, steps.index(max(steps)) + 1]
    if len(years) == 4 and _PAST.search(titles[0]) and _AHEAD.search(titles[1]):
        return [0, 2]
    return [0, 1] if titles[1].lower().startswith("meerjaren") else starts


def _shift(rows: list[list[Cell]], width: int) -> None:
    """Put the rows that miss cells under the columns they look like: mostly the last ones."""
    full = [row for row in rows[1:] if len(row) == width]
    if not full:
        return
    columns = [Counter(_kind(row[i].text) for row in full) for i in range(width)]
    known = [{row[i].text for row in full} for i in range(width)]
    drops = all(cell.blocks for row in rows for cell in row) or any(
        len(row) < width and not row[0].blocks for row in rows
    )
    covered = [len(rows[0]) == width and bool(_COVERS.search(cell.text)) for cell in rows[0]]
    first = next(i for i, row in enumerate(rows) if i and len(row) == width)
    short = [row for row in rows[first:] if len(row) < width and not _SUM.match(row[0].text)]
    shifted = False
    for row in sorted(short, key=lambda row: len(row) == 1):
        if len(row) > 1 or (shifted and not _TITLED.match(row[0].text)):
            at = _place(row, columns, known, covered, drops=drops)
            if at < len(row):
                row[at:at] = [Cell() for _ in range(width - len(row))]
            shifted |= not at
        elif first == 1 and (column := _lone(row[0], columns, len(full))):
            row[:] = [*(Cell() for _ in range(column)), row[0], *(Cell() for _ in range(width - column - 1))]


def _place(
    row: list[Cell], columns: list[Counter[str]], known: list[set[str]], covered: list[bool], *, drops: bool
) -> int:
    """Return before which of its cells a row misses those that merged cells cover: the place where the others fit."""
    gap, last = len(columns) - len(row), len(row)
    fits = [
        _fit(row[:at], columns, known) + _fit(row[at:], columns[at + gap :], known[at + gap :])
        for at in range(last + 1)
    ]
    if max(fits) > max(fits[0], fits[last]) + _DOUBT:
        return max(range(last), key=lambda at: (fits[at], sum(covered[at : at + gap]), at))
    return 0 if fits[0] > fits[last] or (fits[0] == fits[last] and drops) else last


def _lone(cell: Cell, columns: list[Counter[str]], full: int) -> int:
    """Return the last column under which a long cell that stands alone in its row belongs; 0 where it is a title."""
    if _kind(cell.text) != "long" or _TITLED.match(cell.text):
        return 0
    return max((i for i, kinds in enumerate(columns) if 2 * kinds["long"] > full), default=0)


def _fit(row: list[Cell], columns: list[Counter[str]], known: list[set[str]]) -> int:
    """Return how well the cells of a row belong under these columns."""
    fits = 0
    for cell, kinds, texts in zip(row, columns, known, strict=False):
        kind = _kind(cell.text)
        if not kind:
            continue
        if cell.text in texts:
            fits += 2
        fits += (2 if kind in _TELLING else 1) if kinds[kind] else -1
    return fits


def _kind(text: str) -> str:
    if not text:
        return ""
    if len(text) < _LONG_CODE and _CODE.fullmatch(text):
        return "code"
    if len(text) > _SHORT:
        return "long"
    if _FIGURE.fullmatch(text):
        return "figure"
    return "when" if _WHEN.search(text) else "short"
