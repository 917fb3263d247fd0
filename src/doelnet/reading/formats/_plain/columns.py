"""Running text in columns, in text that was taken out of a PDF with its layout: read column after column."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import mean
from typing import TYPE_CHECKING

from doelnet.reading.formats._shared.marks import ends

if TYPE_CHECKING:
    from doelnet.reading.formats._plain.lines import Line

_GAP = re.compile(r"(?<=\S) {2,}(?=\S)")
_GAPS = 12
"""So many gaps of a line are looked at: justified text has more."""
_LEAST = 10
"""A page has columns where so many of its lines have text on both sides."""
_WORDS = 4.0
"""Lines of running text have at least so many words each: cells of a table have fewer."""
_FROM = 22
"""No column of text is narrower."""
_PAGE = 60


def unfolded(document: str, lines: list[Line]) -> list[Line]:
    """Return the lines, those in columns of running text cut there and set column after column."""
    found: list[Line] = []
    cut = False
    for page in _pages(document, lines):
        gutters = _gutters(page)
        found += _parted(page, gutters) if gutters else page
        cut = cut or bool(gutters)
    return found if cut else lines


def _pages(document: str, lines: list[Line]) -> Iterator[list[Line]]:
    """Yield the lines of each page; text without pages comes in stretches."""
    page: list[Line] = []
    paged = "\f" in document
    for line in lines:
        page.append(line)
        if document[line.end : line.end + 1] == "\f" if paged else len(page) >= _PAGE and line.blank:
            yield page
            page = []
    yield page


def _gutters(page: Sequence[Line]) -> list[int]:
    """Return where columns of running text begin behind the first; [] for a page without columns."""
    rows = [(line.text, gaps) for line in page if "  " in line.text and (gaps := _gaps(line.text))]
    if len(rows) < _LEAST:
        return []
    counts = Counter(end for _, gaps in rows for end in gaps)
    many = max(counts.values())
    found: list[int] = []
    for at, count in counts.most_common(_MOST):
        if count >= max(_LEAST // 2, many / 3) and all(abs(at - other) > _NEAR for other in found):
            found.append(at)
    edges = [0, *sorted(found), max(len(text) for text, _ in rows)]
    if len(found) > _MOST // 2 or any(b - a < _FROM for a, b in pairwise(edges)):
        return []
    beside = [text for text, _ in rows if _stands(text, edges[1:-1])]
    sides = [[side for text in beside if (side := text[a:b].strip())] for a, b in pairwise(edges)]
    return edges[1:-1] if all(len(side) >= _LEAST and _is_prose(side) for side in sides) else []


_MOST = 4
_NEAR = 6
"""The lines of an item begin so much further on than the column does, at most."""


def _gaps(text: str) -> list[int]:
    return [gap.end() for gap, _ in zip(_GAP.finditer(text), range(_GAPS), strict=False)]


def _is_prose(side: list[str]) -> bool:
    """Whether lines are those of running text: of several words, of which most go on below."""
    if mean(len(text.split()) for text in side) < _WORDS:
        return False
    goes_on = sum(not ends(text) for text in side)
    return 2 * goes_on > len(side) and 3 * sum(text[0].islower() for text in side) > len(side)


def _stands(text: str, gutters: Sequence[int]) -> bool:
    """Whether nothing on a line stands on both sides of a gutter at once."""
    return all(len(text) < at or text[at - 2 : at].isspace() or not text[:at].strip() for at in gutters)


def _parted(page: Sequence[Line], gutters: Sequence[int]) -> Iterator[Line]:
    """Yield the lines of a page: of each stretch between lines that cross a gutter one column after the other."""
    run: list[Line] = []
    for line in page:
        if _stands(line.text, gutters):
            run.append(line)
            continue
        yield from _run(run, gutters)
        yield line
        run = []
    yield from _run(run, gutters)


def _run(run: list[Line], gutters: Sequence[int]) -> Iterator[Line]:
    edges = [0, *gutters, max((len(line.text) for line in run), default=0)]
    if sum(sum(bool(line.text[a:b].strip()) for a, b in pairwise(edges)) > 1 for line in run) < 2:
        yield from run
        return
    for a, b in pairwise(edges):
        if a:
            yield run[0]._replace(end=run[0].start, text="")
        for line in run:
            text = line.text[a:b].rstrip() if b < edges[-1] else line.text[a:]
            start = min(line.start + a, line.end)
            yield line._replace(start=start, end=line.end if b == edges[-1] else start + len(text), text=text)
