"""Running text in columns, in text that was taken out of a PDF with its layout: read column after column."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
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
_FROM = 24
"""No column of text is narrower."""
_PAGE = 60


def unfolded(document: str, lines: list[Line]) -> list[Line]:
    """Return the lines, those in columns of running text cut there and set column after column."""
    found: list[Line] = []
    cut = False
    for page in _pages(document, lines):
        at = _gutter(page)
        parts = page if at is None else list(_parted(page, at))
        cut = cut or parts is not page
        found += parts
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


def _gutter(page: Sequence[Line]) -> int | None:
    """Return where the right one of two columns of running text begins; None for a page without columns."""
    rows = [(line.text, gaps) for line in page if "  " in line.text and (gaps := _gaps(line.text))]
    if len(rows) < _LEAST:
        return None
    counts = Counter(end for _, gaps in rows for end in gaps)
    at, count = max(counts.items(), key=lambda item: (item[1], -item[0]))
    if count < _LEAST // 2 or at < _FROM or max(len(text) for text, _ in rows) - at < _FROM:
        return None
    both = [text for text, _ in rows if _stands(text, at) and text[:at].strip() and text[at:].strip()]
    others = (other for end, other in counts.items() if abs(end - at) > _NEAR)
    if len(both) < _LEAST or max(others, default=0) > len(both) // 3:
        return None
    sides = ([text[:at].strip() for text in both], [text[at:].strip() for text in both])
    return at if all(map(_is_prose, sides)) else None


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


def _stands(text: str, at: int) -> bool:
    """Whether nothing on a line stands on both sides of the gutter at once."""
    return len(text) < at or text[at - 2 : at].isspace() or not text[:at].strip()


def _parted(page: Sequence[Line], at: int) -> Iterator[Line]:
    """Yield the lines of a page: of each stretch between lines that cross the gutter first its left, then its right."""
    run: list[Line] = []
    for line in page:
        if _stands(line.text, at):
            run.append(line)
            continue
        yield from _run(run, at)
        yield line
        run = []
    yield from _run(run, at)


def _run(run: list[Line], at: int) -> Iterator[Line]:
    if sum(bool(line.text[:at].strip()) and bool(line.text[at:].strip()) for line in run) < 2:
        yield from run
        return
    for line in run:
        left = line.text[:at].rstrip()
        yield line._replace(end=line.start + len(left), text=left)
    yield run[0]._replace(end=run[0].start, text="")
    for line in run:
        yield line._replace(start=min(line.start + at, line.end), text=line.text[at:])
