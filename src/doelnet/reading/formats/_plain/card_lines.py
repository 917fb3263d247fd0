"""Labels and values in text that stand under each other, one cell a line: cards as text out of a PDF has them."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from doelnet.reading.blocks import Cell, Table
from doelnet.reading.formats._plain.inline import Reader
from doelnet.reading.formats._plain.lines import Page
from doelnet.reading.formats._plain.mark_columns import block_end, parted
from doelnet.reading.formats._shared.marks import breaks_off, marked, number_of
from doelnet.reading.formats._shared.tables import finish

_MOST_LABEL, _MOST_VALUE, _MOST_LINES, _SHORT, _LEAST_ROWS = 32, 600, 12, 45, 3
_TOP = 60
_FRONT = re.compile(
    r"(?:onderwerp|(?:zaak|registratie|voorstel|besluit)?(?:nummer|kenmerk)|datum|portefeuille|programma|openbaar|aan\b|van\b"
    r"|(?:raads|college)?vergadering|behandel|steller|opsteller|afdeling|status|versie|contact|bijlage)",
    re.IGNORECASE,
)
"""How the labels at the top of a paper open."""


class Card(NamedTuple):
    """Labels with the lines of their values, and the index of the line behind the last."""

    rows: list[tuple[int, list[int]]]
    after: int


def cards(page: Page) -> dict[int, Card]:
    """Return the cards of a document with pages, by the index of the line with which each opens.

    Labels are short lines that come back in the same order, each time with one value between them.
    """
    if not page.paged:
        return {}
    front = _fronts(page)
    labels = _labels(page)
    counts = Counter(
        (page.plain(one), page.plain(other)) for one, other in pairwise(labels) if _value(page, one, other)
    )
    known = {text for pair, many in counts.items() if many > 1 for text in pair}
    found: dict[int, Card] = {}
    rows: list[tuple[int, list[int]]] = []
    for at, below in pairwise([*(at for at in labels if page.plain(at) in known), len(page.lines)]):
        more = below < len(page.lines) and all(page.plain(below) != page.plain(label) for label, _ in [*rows, (at, [])])
        value = _value(page, at, below) if more else []
        rows.append((at, value or _first(page, at)))
        if value:
            continue
        rows = [row for row in rows if row[1]]  # a label at the end of the document has none
        if _is_card(page, rows, known):
            found[rows[0][0]] = Card(rows, rows[-1][1][-1] + 1)
        rows = []
    return found | front


def _fronts(page: Page) -> dict[int, Card]:
    """Return the labels at the top of a paper that stand in a block, before the block of their values."""
    at = 0
    while (at := page.after(at)) < min(_TOP, len(page.lines)):
        end = block_end(page, at)
        start = page.after(end)
        while at < end and not _FRONT.match(page.plain(at)):
            at += 1
        labels = range(at, end)
        known = sum(bool(_FRONT.match(page.plain(i))) for i in labels)
        if 2 * known > len(labels) > 2 and all(_may_label(page, i) and _is_bare(page, i) for i in labels):
            stop = block_end(page, start)
            values = parted(page, start, stop, len(labels))
            if values:
                ends = [*values[1:], stop]
                rows = [(label, list(range(a, b))) for label, a, b in zip(labels, values, ends, strict=True)]
                return {at: Card(rows, stop)}
        at = end
    return {}


def _is_bare(page: Page, at: int) -> bool:
    """Whether a line holds a label alone, without its value."""
    text = page.plain(at)
    return len(text) <= _MOST_LABEL and ":" not in text[:-1] and not any(map(str.isdigit, text))


def build(page: Page, card: Card, reader: Reader) -> Table:
    """Return the table of labels and values that a card is."""
    rows = []
    for label, value in card.rows:
        lines = [page.lines[label]], [page.lines[at] for at in value]
        rows.append([Cell(blocks=reader.read_all([(line.start, line.end) for line in cell])) for cell in lines])
    return finish(rows)


def _labels(page: Page) -> list[int]:
    """Return the short lines that come back: in a card each is a label."""
    places = [at for at, line in enumerate(page.lines) if 2 < len(line.text) <= _MOST_LABEL and _may_label(page, at)]
    often = Counter(page.plain(at) for at in places)
    return [at for at in places if often[page.plain(at)] > 1]


def _may_label(page: Page, at: int) -> bool:
    text = page.plain(at)
    return text[:1].isupper() and text[-1:] not in ".,;?" and not (marked(text) or number_of(text) or breaks_off(text))


def _value(page: Page, label: int, below: int) -> list[int]:
    """Return the lines of the one value between two labels, or nothing."""
    lines = (
        [at for at in range(label + 1, below) if not page.lines[at].blank] if below - label < 2 * _MOST_LINES else []
    )
    if not lines or len(lines) > _MOST_LINES or lines[-1] - lines[0] >= len(lines):
        return []
    return lines if sum(len(page.lines[at].text) for at in lines) <= _MOST_VALUE else []


def _first(page: Page, label: int) -> list[int]:
    """Return the lines of the sentence right below a label: the value of the last label of a card."""
    start = page.after(label + 1)
    end = min(start + 1, len(page.lines))
    while start < end < len(page.lines) and not page.lines[end].blank and page.wraps(end - 1, end):
        end += 1
    return list(range(start, end))


def _is_card(page: Page, rows: list[tuple[int, list[int]]], known: set[str]) -> bool:
    """Whether labels and values are a card: most values are short, none is a mark alone, not all are labels."""
    values = [" ".join(page.plain(at) for at in value) for _, value in rows]
    if (
        len(values) < _LEAST_ROWS
        or median(map(len, values)) > _SHORT
        or not all(any(map(str.isalnum, value)) or value in "-–" for value in values)
    ):
        return False
    if any(len(value) > 1 and all(page.plain(at) in known for at in value) for _, value in rows):
        return False
    return 2 * sum(value in known for value in values) <= len(values)
