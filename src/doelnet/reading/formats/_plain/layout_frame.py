"""Finds the columns of a table on one page of text that was taken out of a PDF with its layout."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import NamedTuple

from doelnet.reading.formats._plain.lines import Page
from doelnet.reading.formats._shared.marks import ends

_PART = re.compile(r"\S+(?: \S+)*")
_NUMBER = re.compile(r"[A-Z]?\d+(?:\.\d+)*\.?")
_YEAR = re.compile(r"(?<![\d.])20\d\d\b(?![.,/-]\d)")
_AMOUNT = r"[(€$+–-]*\s?(?:\d[\d.,]*|[–-]|p\.?m\.?)\s?(?:%|\)|[-–])?"
_LAST = re.compile(rf"(?<=[^\W\d]) (?={_AMOUNT}$)", re.IGNORECASE)
_ONE = re.compile(_AMOUNT, re.IGNORECASE)
_FIGURES = re.compile(rf"(?=.*\d){_AMOUNT}(?: {_AMOUNT})+", re.IGNORECASE)
_SENTENCE = re.compile(r"[;:?!€(]|[.,](?=\s|$)|\b(?:in|van|naar|tot|en|sinds|vanaf|de|het)\b|\d[-/]\d")
"""What a name of a column has not."""
FIGURE = re.compile(r"[(€$+–-]*\s*(?:\d[\d.,]*|[–-]|p\.?m\.?|n\.?v\.?t\.?)\s*(?:%|\)|[-–]|[NV])?", re.IGNORECASE)
_MOST_LINES, _MOST_WIDTH, _MOST_WHITE, _MOST_TITLE = 500, 400, 3, 120

Extent = tuple[int, int]


class Held(NamedTuple):
    """A line of a table: its index, its parts by column, how many columns these take, the white above it."""

    at: int
    parts: dict[int, Extent]
    spans: dict[int, int]
    white: int


class Frame(NamedTuple):
    """The lines of a table on one page, where its columns stand, and the index of the line after it."""

    columns: list[Extent]
    lines: list[Held]
    after: int


def may_begin(text: str) -> bool:
    """Whether a table may begin with this line: something stands apart on it, or it names years."""
    return "   " in text or (text.count("20") > 1 and len(text) < _MOST_TITLE and len(_parts(text)) > 2)


def frame_at(page: Page, index: int, columns: int = 0) -> Frame | None:
    """Return the frame that begins at line `index`, or None; with `columns`, one that has no more than so many."""
    first = _parts(page.lines[index].text)
    if len(first) < 2 or (columns and len(first) > columns):
        return None
    found, taken, at = first, [index], index + 1
    while at < len(page.lines) and len(taken) < _MOST_LINES and not page.breaks(at - 1):
        line = page.lines[at]
        if line.blank:
            if page.after(at) - at > _MOST_WHITE:
                break
            at += 1
            continue
        united = None if len(line.text) > _MOST_WIDTH or "\t" in line.text else _widened(page, taken, at, found)
        if united is None:
            break
        found, at = united, at + 1
        taken.append(at - 1)
    found = _parted(page, taken, found)
    held = _held(page, taken, found)
    united = _merged(held, found)
    if len(united) < len(found):
        found, held = united, _held(page, taken, united)
    return Frame(found, held, taken[-1] + 1) if len(found) > 1 else None


def _widened(page: Page, taken: list[int], at: int, columns: list[Extent]) -> list[Extent] | None:
    """Return the columns with line `at` in them, or None where that line does not belong to the table."""
    text = page.lines[at].text
    white = at - taken[-1] - 1
    fitted = fit(text, columns)
    if page.plain(at) == page.plain(taken[0]):
        return None
    if len(fitted) == 1:
        (start, end) = fitted[0]
        edge = columns[1][0]
        if start >= edge - 1:
            return columns if len(covered((start, end), columns)) == 1 else None
        if not white and len(over := covered((start, end), columns)) == 1 and over[0]:
            return _united([*columns, (start, end)])
        if end > edge or (white and not _has_row(page, at, columns)):
            return columns if _is_band(page, at, white, columns) else None
        return columns
    raw = _parts(text)
    if white and len(raw) == 2 < len(columns) and _NUMBER.fullmatch(text[slice(*raw[0])]):
        return None
    if sum(len(covered(part, columns)) > 1 for part in fitted) > (1 if len(columns) > 3 else 0):
        return None
    more = [part for part in fitted if len(covered(part, columns)) < 2]
    if at - taken[0] > len(taken):
        held = {place for part in fitted for place in covered(part, columns)}
        more = [_beside(part, columns, held) for part in more]
    united = _united([*columns, *more])
    return united if len(united) >= len(columns) else None


def _beside(part: Extent, columns: list[Extent], held: set[int]) -> Extent:
    """Return a part that stands between columns with the one beside it that its line leaves empty, as one."""
    if covered(part, columns):
        return part
    place = sum(end <= part[0] for _, end in columns)
    near = [i for i in (place - 1, place) if 0 <= i < len(columns) and i not in held]
    if not near:
        return part
    start, end = min((columns[i] for i in near), key=lambda column: max(column[0] - part[1], part[0] - column[1]))
    return min(start, part[0]), max(end, part[1])


def _has_row(page: Page, at: int, columns: list[Extent]) -> bool:
    """Whether a line in the first column begins a row: right below it the others begin, and the first goes on."""
    below = at + 1
    while below < len(page.lines) and not page.lines[below].blank and not page.breaks(below - 1):
        parts = fit(page.lines[below].text, columns)
        if parts[0][0] >= columns[1][0] - 1:
            return all(len(covered(part, columns)) < 2 for part in parts)
        if len(parts) > 1:
            return page.lines[below].text.lstrip()[0].islower()
        below += 1
    return False


def _is_band(page: Page, at: int, white: int, columns: list[Extent]) -> bool:
    """Whether a line says something over the rows below it, which stand in the same columns."""
    text, below = page.plain(at), page.after(at + 1)
    if len(columns) < 3 or ends(text) or len(text) > _MOST_TITLE or below >= len(page.lines):
        return False
    if any(map(page.breaks, range(at, below))) or page.lines[at].text[0].isspace():
        return False
    line = page.lines[below].text
    parts = fit(line, columns)
    if len(parts) < 2 or any(len(covered(part, columns)) != 1 for part in parts):
        return False
    return not white or any(FIGURE.fullmatch(line[s:e]) and not _YEAR.fullmatch(line[s:e]) for s, e in parts[1:])


def _parts(text: str) -> list[Extent]:
    """Return the parts of a line, which two blanks or more keep apart; figures and years that stand close are parts."""
    parts: list[Extent] = []
    for found in _PART.finditer(text):
        start = found.start()
        for cut in _cuts(found[0]):
            parts.append((start, found.start() + cut - 1))
            start = found.start() + cut
        parts.append((start, found.end()))
    return parts


def _cuts(part: str) -> list[int]:
    """Return where new columns begin in a part: names with a year each, years, or figures, with one blank between."""
    if _FIGURES.fullmatch(part):
        return [
            found.start() for found in _ONE.finditer(part) if found.start() and (found[0][0] != "(" or part[0] == "(")
        ]
    years = [found.span() for found in _YEAR.finditer(part)] if part.count("20") > 1 else []
    if len(years) < 2 or _SENTENCE.search(part):
        return []
    if any(part[one[1] : two[0]].strip() for one, two in pairwise(years)) and years[0][0]:
        return [end + 1 for _, end in years[:-1]]
    return [start for start, _ in years if start]


def fit(text: str, columns: list[Extent]) -> list[Extent]:
    """Return the parts of a line; one that runs from one column into the next is cut at the blank between both."""
    parts = _parts(text)
    found: list[Extent] = []
    for start, end in parts:
        for (_, left), (right, _) in pairwise(columns) if len(parts) > 1 else ():
            blank = _blank(text, start, end, left, right) if start < left and right < end else 0
            if blank > start:
                found.append((start, blank))
                start = blank + 1
        found.append((start, end))
    return found


def _blank(text: str, start: int, end: int, left: int, right: int) -> int:
    """Return the blank at which a part is cut where one column ends and the next begins, or 0: before its figure."""
    figure = _LAST.search(text, start, end)
    if figure and figure.start() >= left - 2:
        return figure.start()
    blanks = (i for i in range(max(left - 2, start), min(right + 1, end)) if text[i] == " ")
    return max((i for i in blanks if text[i - 1] not in "€$"), default=0)


def covered(part: Extent, columns: list[Extent]) -> list[int]:
    """Return the columns that a part stands in."""
    return [i for i, (start, end) in enumerate(columns) if part[0] < end and part[1] > start]


def _united(parts: list[Extent]) -> list[Extent]:
    """Return the columns that `parts` make: what overlaps is one."""
    found: list[Extent] = []
    for start, end in sorted(parts):
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def _parted(page: Page, taken: list[int], columns: list[Extent]) -> list[Extent]:
    """Return the columns, one in two or more where most lines have so many parts in it: one blank is between names."""
    found: list[Extent] = []
    for column in columns:
        inside = [[p for p in fit(page.lines[i].text, columns) if covered(p, [column])] for i in taken]
        counts = Counter(len(parts) for parts in inside if parts)
        many, lines = counts.most_common(1)[0] if counts else (1, 0)
        if many < 2 or 2 * lines <= counts.total() or lines < 2:
            found.append(column)
            continue
        places = _united([part for parts in inside if len(parts) == many for part in parts])
        found += places if len(places) == many else [column]
    return found


def _merged(lines: list[Held], columns: list[Extent]) -> list[Extent]:
    """Return the columns, those made one beside each other that no line fills both of and of which one has no name."""
    named = set(lines[0].parts)
    for line in lines[1:]:
        if line.white:
            break
        named |= set(line.parts)
    found = [columns[0]]
    last = 0
    for i in range(1, len(columns)):
        if not (i in named and last in named) and not any(i in line.parts and last in line.parts for line in lines):
            found[-1] = (found[-1][0], columns[i][1])
        else:
            found.append(columns[i])
        last = i
    return found


def _held(page: Page, taken: list[int], columns: list[Extent]) -> list[Held]:
    """Return the lines with their parts by column."""
    held = []
    for before, index in zip([taken[0] - 1, *taken], taken, strict=False):
        parts: dict[int, Extent] = {}
        spans: dict[int, int] = {}
        for part in fit(page.lines[index].text, columns):
            places = covered(part, columns)
            if len(places) > 1:
                spans[places[0]] = len(places)
            place = places[0] if places else 0
            parts[place] = (parts[place][0], part[1]) if place in parts else part
        held.append(Held(index, parts, spans, index - before - 1))
    return held
