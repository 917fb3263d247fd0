"""Running headers, footers and page numbers of a PDF: what stands at the edge of pages and is no text of its own."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from rapidfuzz import fuzz

from doelnet.reading.formats.pdf.lines import Line, lines_of
from doelnet.reading.formats.pdf.tables import area
from doelnet.reading.formats.pdf.words import Rule, Sheet, Word

_EDGE = 0.12
_MARGIN = 0.07
"""Text of its own seldom stands this near to the top or bottom of a page, as a part of its height."""

_STEP = 12
_SMALL = 0.95
_LARGER = 1.12
_ALIKE = 70
_NEAR = 200
"""A heading further than this, in points, over a line at the foot of a page stands at its top."""
_LONG = 300
_PAGE_NUMBER = re.compile(r"(?:pagina|page|blz\.?|blad|p\.)?\s*#(?:\s*(?:van|/|of|-)\s*#)?", re.IGNORECASE)
_YEARS = 1900
"""A lone figure from here on is a year over what follows, as no page is numbered so."""
_FIGURES = re.compile(r"\d{1,9}")
_NAMES = re.compile(r"[\w/.-]{4,}")
_DOCUMENT_NUMBER = re.compile(r"\b[A-Z]{0,4}[./-]?\d{2}[\d./-]{0,40}\d{3}\b")


class _Seen(NamedTuple):
    """A line at the edge of a page: its page, the figures in it, the line."""

    page: int
    figures: list[int]
    line: Line


def without_edges(sheets: Sequence[Sheet], groups: Sequence[list[list[Rule]]]) -> list[list[Word]]:
    """Return the words of each page without running headers, footers and page numbers.

    These stand at the top or bottom of pages, at one height, with the same words and figures; only a
    page number in them counts on. In the margin, small lines are so too when they resemble each other
    or say again what stands on the first page. Lines in a table that reaches into the page are none,
    nor what stands under a heading of the page's own.
    """
    pairs = zip(sheets, groups, strict=True)
    edges = [_edge_lines(sheet, group, number) for number, (sheet, group) in enumerate(pairs)]
    drop = {id(word) for line in (*_repeated(edges), *_in_margins(sheets, edges)) for word in line.words}
    return [[word for word in sheet.words if id(word) not in drop] if drop else sheet.words for sheet in sheets]


def _edge_lines(sheet: Sheet, group: list[list[Rule]], number: int) -> list[Line]:
    """Return the lines at the top and bottom of a page that stand in no table."""
    low, high = _EDGE * sheet.height, (1 - _EDGE) * sheet.height
    edge = [word for word in sheet.words if not low < word.middle < high]
    if not edge:
        return []
    bodies = [box for box in map(area, group) if box[1] < high and box[3] > low]
    return lines_of([word for word in edge if not any(_within(word, box) for box in bodies)], number)


def _within(word: Word, box: tuple[float, float, float, float]) -> bool:
    return box[0] <= (word.x0 + word.x1) / 2 <= box[2] and box[1] <= word.middle <= box[3]


def _repeated(edges: Sequence[list[Line]]) -> Iterator[Line]:
    """Yield page numbers, and the lines that come back at one height with the same words."""
    seen: dict[tuple[str, int], list[_Seen]] = defaultdict(list)
    for line in (line for lines in edges for line in lines):
        key = re.sub(r"\d+", "#", line.text)
        found = _Seen(line.page, [int(figure) for figure in _FIGURES.findall(line.text)], line)
        if _PAGE_NUMBER.fullmatch(key) and max(found.figures) < _YEARS:
            yield line
        seen[key, round(line.middle / _STEP)].append(found)
    least = 2 if len(edges) < 6 else max(3, len(edges) // 6)
    again: dict[int, Line] = {}
    for (key, height), lines in seen.items():
        near = sorted([*lines, *seen.get((key, height + 1), ())], key=lambda one: one.page)
        if len({one.page for one in near}) >= least and all(_counts_on(a, b) for a, b in pairwise(near)):
            again.update((id(one.line), one.line) for one in near)
    for line in again.values():
        over = (o for o in edges[line.page] if id(o) not in again and line.top < o.bottom < line.top + _NEAR)
        if not any(o.size > _LARGER * line.size for o in over):
            yield line


def _counts_on(one: _Seen, other: _Seen) -> bool:
    """Whether the figures of two lines are the same, but for one that counts the pages."""
    if one.figures == other.figures:
        return True
    steps = [b - a for a, b in zip(one.figures, other.figures, strict=False) if a != b]
    return steps == [other.page - one.page]


def _in_margins(sheets: Sequence[Sheet], edges: Sequence[list[Line]]) -> Iterator[Line]:
    """Yield the small lines in the margins that are like another one there, or like the first page's title."""
    sizes = [word.size for sheet in sheets for word in sheet.words]
    if len(sheets) < 2 or not sizes:
        return
    small = _SMALL * median(sizes)
    first = {name.casefold() for word in sheets[0].words for name in _NAMES.findall(word.text)}
    lines = [line for page, sheet in zip(edges, sheets, strict=True) for line in page if _apart(line, page, sheet)]
    lines = [line for line in lines if line.size <= small]
    by_page = defaultdict(list)
    for line in lines:
        by_page[line.page].append(line)
    for line in lines:
        names = [name.casefold() for name in _NAMES.findall(line.text)]
        echo = line.page > 0 and bool(names) and all(name in first for name in names)
        near = (other for step in (-2, -1, 1, 2) for other in by_page[line.page + step])
        if echo or any(_alike(line, other) for other in near):
            yield line


def _apart(line: Line, page: Sequence[Line], sheet: Sheet) -> bool:
    """Whether a line stands in the margin, with white between it and the text of the page."""
    if _MARGIN * sheet.height < line.middle < (1 - _MARGIN) * sheet.height:
        return False
    above = line.middle > sheet.height / 2
    inward = [other for other in page if other is not line and (other.middle < line.middle) == above]
    gaps = [max(other.bottom - line.top, line.bottom - other.top) for other in inward]
    return not gaps or min(gaps) > line.size


def _alike(line: Line, other: Line) -> bool:
    """Whether two lines of different pages are one running line: same place and size, near the same text."""
    if abs(line.size - other.size) > 0.3 or abs(line.middle - other.middle) > _STEP / 2:
        return False
    numbers = set(_DOCUMENT_NUMBER.findall(line.text)) & set(_DOCUMENT_NUMBER.findall(other.text))
    return bool(numbers) or fuzz.ratio(line.text[:_LONG], other.text[:_LONG]) >= _ALIKE
