"""Amounts in tables: what they are multiplied by ("x € 1.000"), and those that stand beside efforts."""

from __future__ import annotations

import re
from itertools import takewhile

from doelnet.reading.blocks import Item, Table
from doelnet.reading.dutch import money
from doelnet.reading.forms.desk.outline import Node, Outline
from doelnet.reading.forms.desk.paying import money_words
from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.desk.spans import Span
from doelnet.reading.forms.desk.tables.grid import Row, View
from doelnet.reading.forms.desk.wording import words

_AMOUNTS = re.compile(r"\W*(?:alle\s+|de\s+|genoemde\s+)?bedragen\b|\W*x\s*€", re.IGNORECASE)
_IN_EUROS = re.compile(r"\b(?:in|hele)\s+(?:hele\s+)?euro(?:['’]?s)?\b", re.IGNORECASE)
_UNIT = re.compile(
    r"\b(?:bedragen|cijfers|tabellen)\b(?:(?!afgerond|procent)[^.]){0,90}?(?:1[.\s]?000|duizend|mln|miljoen).{0,12}",
    re.IGNORECASE,
)
"""A sentence that tells what amounts are multiplied by."""
_EACH = re.compile(
    r"\btenzij\b|\balle\s+(?:\w+\s+)?(?:bedragen|cijfers)|\bin\s+(?:dit|deze|de|onze|alle)\s+(?:\w+\s)?(?:financiële\s+)?"
    r"(?:nota|\w*rapportage|\w*begroting|berap|stuk\w*|document|tabellen|verslag|jaar\w+|bijlage)\b",
    re.IGNORECASE,
)
"""What such a sentence says where it counts for the whole document."""
_CENTS = re.compile(r",\d\d\s*(?:-|\))?$")
_HUGE, _SMALL = 2_000_000, 1_000
"""From how many thousands an amount is too much for a municipality; and what is too little to be euros of a budget."""
_IMPOSSIBLE = 12_000_000_000
"""More euros than any municipality has."""


def _of_all(outline: Outline) -> int:
    """Return what the document says that all its amounts are multiplied by: "alle bedragen x € 1.000"."""
    return max((_unit_of_all(outline, node) for node in outline), default=1)


def _unit_of_all(outline: Outline, node: Node) -> int:
    """Return the unit that a line tells of all amounts: in so many words, or since no table stands near it."""
    text = node.text
    said = _UNIT.search(text) if text and ("edragen" in text or "ijfers" in text or "abellen" in text) else None
    if said is None:
        return 1
    near = takewhile(lambda one: not one.is_heading, outline.nodes[node.index + 1 : node.index + 4])
    beside = any(isinstance(one.block, Table) for one in (*outline.nodes[max(0, node.index - 1) : node.index], *near))
    return 1 if beside and not _EACH.search(text) else money.factor(said[0])


def scale(outline: Outline, view: View) -> int:
    """Return what the amounts are multiplied by: by the titles, the note under the table, or the nearest line over it.

    Where none says it and no euro sign is printed, what the document says of all its amounts counts.
    """
    titles = " ".join(column.title for column in view.columns)
    first = _opening(outline, view)
    above = [
        node.text[-300:]
        for node in reversed(outline.nodes[max(0, first - 3) : view.index])
        if node.index == view.index - 1 or not _is_note(outline, node.index)
    ]
    ends = [*view.header[:1], *view.rows[:1], *(row for row in view.rows[-1:] if not any(row.texts[1:]))]
    for said in (titles, *(row.text(0) for row in ends), note(outline, view), *above):
        if (factor := money.factor(said)) > 1 or _IN_EUROS.search(said):
            return 1 if factor > 1 and _is_whole(view, factor) else factor
    if any(money.is_marked(text) for row in view.rows for text in row.texts[1:]):
        return 1
    figures = [text for row in view.rows for text in row.texts[1:]] if view.kind == "money" else []
    values = [abs(value) for value in map(money.cell, figures) if value]
    if any(map(_CENTS.search, figures)) or any(value > _HUGE for value in values):
        return 1
    few = 2 * sum(value < _SMALL for value in values) >= len(values) > 0
    return max(_of_all(outline), _of_table_above(outline, view, far=few))


def _is_whole(view: View, factor: int) -> bool:
    """Whether amounts are printed in whole euros, whatever a site says over them: times that no town has so much."""
    filled = [text for row in view.rows for text in row.texts[1:] if text and "%" not in text]
    if not all("€" in text for text in filled):
        return False
    return any(abs(value) * factor > _IMPOSSIBLE for value in map(money.cell, filled) if value)


def _opening(outline: Outline, view: View) -> int:
    """Return the index of the table that holds the header of this one, where lines like "Baten" part them."""
    first, band = view.index, view.band
    for _ in range(_MOST_PARTS):
        if not (0 < len(band) <= _MOST_BAND and first > 1 and isinstance(outline.nodes[first - 2].block, Table)):
            break
        first -= 2
        band = outline.nodes[first - 1].text if first else ""
    return first


_MOST_BAND, _MOST_PARTS = 40, 12


def _of_table_above(outline: Outline, view: View, *, far: bool) -> int:
    """Return what the amounts of the table are multiplied by that stands right above this one, by its own titles.

    Of amounts too small to be euros any table before them tells, or the line over it.
    """
    for node in reversed(outline.nodes[: view.index] if far else outline.nodes[max(0, view.index - 1) : view.index]):
        block = node.block
        top = [cell.text for row in block.rows[:2] for cell in row] if isinstance(block, Table) else []
        over = [outline.nodes[node.index - 1].text] if top and far and node.index else []
        if (factor := max(map(money.factor, [*top, *over]), default=1)) > 1:
            return factor
    return 1


def _is_note(outline: Outline, index: int) -> bool:
    """Whether a line is the note on the amounts of the table right above it."""
    return index > 0 and outline.nodes[index - 1].passage is None and bool(_AMOUNTS.match(outline.nodes[index].text))


def note(outline: Outline, view: View) -> str:
    """Return the note on the amounts under a table, where it is not what stands over a next one."""
    below = outline.nodes[view.index + 1 : view.index + 3]
    if not below or not _AMOUNTS.match(below[0].text) or len(below[0].text) > 200:
        return ""
    return "" if len(below) > 1 and below[1].passage is None else below[0].text


def notes(outline: Outline, view: View) -> str:
    """Return the note on the amounts under a table and a short line right under it: "-/- is een nadeel"."""
    below = next(iter(outline.nodes[view.index + 1 : view.index + 2]), None)
    short = below.text if below is not None and len(below.text) < 80 and not below.is_heading else ""
    return f"{note(outline, view)} {short}"


def add(sheet: Sheet, span: Span, title: words.Column, planning: str, factor: int) -> None:
    """Note the amounts of a cell: a budget of the year that its column or planning names, or what was spent."""
    if money_words.phase(words.parted(title.title)) in ("actual", "change"):
        sheet.spent.append((span, title.title, factor))
    else:
        sheet.budgets.append((span, title.year or planning or None, factor))


def lost_minus(row: Row, column: int) -> bool:
    """Whether a dash before an amount became a bullet, as word processors make of it; no other cell is a list."""
    blocks = row.cells[column].blocks
    if len(blocks) != 1 or not isinstance(blocks[0], Item) or blocks[0].numbered:
        return False
    others = [block for cell in row.cells if cell is not row.cells[column] for block in cell.blocks]
    return bool(others) and not any(isinstance(block, Item) for block in others)
