"""Rows that have too few cells because a converter dropped those that a merged cell covers."""

from __future__ import annotations

import re
from collections import Counter

from doelnet.reading.blocks import Cell

_CODE = re.compile(r"[A-Z]{0,2}\d{1,3}(?:\.\d{1,2})*[a-z]?\.?|[A-Z]\.?")
_FIGURE = re.compile(r"[-–+€$( ]*\d[\d.,]*\s*(?:%|\))?-?|[-–—]+|p\.?m\.?|n\.?(?:v\.?t|n?\.?b)\.?", re.IGNORECASE)
_WHEN = re.compile(
    r"\b(?:19|20)\d\d\b|\d-\d{1,2}-\d|\bQ[1-4]\b|^(?:continu|doorlopend|jaarlijks|structureel)$", re.IGNORECASE
)
_SUM = re.compile(r"(?:sub)?tota(?:al|len)\b|saldo\b", re.IGNORECASE)
_SPREAD = re.compile(
    r"(?:19|20)\d\d|realisatie|ambitie|\w*resulta(?:at|ten)|streef\w+|streven|planning|\w*begroting|\w*raming|\w*kosten|\w*budget"
    r"|bedrag(?:en)?|lasten|uitgaven|middelen|doelstelling|verwachting|prognose",
    re.IGNORECASE,
)
"""What spreads over columns of years, or over what costs and what comes in."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_SHORT, _LONG_CODE, _LEAST_COLUMNS = 40, 7, 3
_TELLING = ("code", "figure", "when")


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


def _spread(rows: list[list[Cell]], width: int) -> None:
    """Let the titles that name what stands below them span it, and the others both rows."""
    first, second = rows[0], rows[1]
    spans = _spans([cell.text for cell in second], len(first) + len(second) - width)
    over = [i for i, cell in enumerate(first) if _SPREAD.fullmatch(cell.text)][-len(spans) :]
    if not spans or len(over) < len(spans) or over[-1] - over[0] >= len(spans):
        return
    for i, cell in enumerate(first):
        cell.header = True
        if i in over:
            cell.colspan = spans[i - over[0]]
        else:
            cell.rowspan = 2
    for cell in second:
        cell.header = True


def _spans(texts: list[str], many: int) -> list[int]:
    """Return how many of the titles below each of so many titles spans: years up to a gap, or what comes back."""
    if not 0 < many < min(len(texts), 3):
        return []
    years = all(map(_YEAR.fullmatch, texts))
    if many == 1:
        return [len(texts)] if years else []
    if texts[: len(texts) // 2] * 2 == texts:
        return [len(texts) // 2] * 2
    gap = next((i for i in range(1, len(texts)) if years and int(texts[i]) - int(texts[i - 1]) != 1), 0)
    return [gap, len(texts) - gap] if gap else []


def _shift(rows: list[list[Cell]], width: int) -> None:
    """Put the rows that miss their first cells under the last columns."""
    full = [row for row in rows[1:] if len(row) == width]
    if not full:
        return
    columns = [Counter(_kind(row[i].text) for row in full) for i in range(width)]
    known = [{row[i].text for row in full} for i in range(width)]
    drops = all(cell.blocks for row in rows for cell in row) or any(
        len(row) < width and not row[0].blocks for row in rows
    )
    first = next(i for i, row in enumerate(rows) if i and len(row) == width)
    short = [row for row in rows[first:] if len(row) < width and not _SUM.match(row[0].text)]
    shifted = False
    for row in sorted(short, key=lambda row: len(row) == 1):
        right, left = (_fit(row, columns[at:], known[at:]) for at in (width - len(row), 0))
        if (len(row) > 1 or shifted) and (right > left or (right == left and drops)):
            row[:0] = [Cell() for _ in range(width - len(row))]
            shifted = True


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
