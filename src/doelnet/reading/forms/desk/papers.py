"""Decisions in disguise: set in a table, its headings in the first column, or with headings numbered as a list is."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from doelnet.reading.blocks import Block, Cell, Heading, Item, Table
from doelnet.reading.forms.desk.decision_words import section_of

_WORK = frozenset(
    ["points", "arguments", "objections", "alternatives", "finance", "participation", "communication", "follow_up"]
)
_TEXTS = _WORK | {"introduction", "purpose", "attachments", "framework"}
_NAMED = _TEXTS | {"front", "other"}
_LONG = 100
"""How many characters a row of text has at least; what is shorter is a field."""


def unfolded(blocks: list[Block]) -> Iterator[Block]:
    """Yield `blocks`; the sections of a paper that is set in a table as headings with their texts.

    Its rows with fields (subject, number, date) stay tables. Items that number the sections are headings too.
    """
    level, numbered = 1, _numbered(blocks)
    for at, block in enumerate(blocks):
        if at in numbered and isinstance(block, Item):
            yield Heading(level=_NUMBERED, passage=block.passage)
            continue
        if isinstance(block, Heading):
            level = block.level
        if isinstance(block, Table) and _is_paper(block):
            yield from _sections(block, level + 1)
        else:
            yield block


_NUMBERED = 2
"""The level of a heading that is numbered as an item of a list is."""


def _numbered(blocks: list[Block]) -> set[int]:
    """Return the items that head the sections of a paper: "1. Inleiding", and below its text "2. Besluitpunten".

    At least three bear the name of a section, count up, and most of them stand over text.
    """
    items = [(at, block) for at, block in enumerate(blocks) if isinstance(block, Item) and len(block.passage.text) < 60]
    known = [(at, item) for at, item in items if item.marker[:1].isdigit() and section_of(item.passage.text) in _NAMED]
    counted = [int(item.marker.strip("().")) for _, item in known if item.marker.strip("().").isdigit()]
    if len(known) < 3 or len(counted) < len(known) or any(a >= b for a, b in pairwise(counted)):
        return set()
    found = {at for at, _ in known}
    return found if 2 * sum(at + 1 not in found for at in found) > len(found) + 1 else set()


def _sections(table: Table, level: int) -> Iterator[Block]:
    fields: list[list[Cell]] = []
    for row in table.rows:
        if not _opens(row):
            fields.append(row)
            continue
        if fields:
            yield Table(rows=fields)
            fields = []
        yield from (Heading(level=level, passage=title.passage) for title in row[0].blocks)
        yield from (inner for cell in row[1:] for inner in cell.blocks)
    if fields:
        yield Table(rows=fields)


def _is_paper(table: Table) -> bool:
    """Whether most of a decision paper stands in a table of two columns: what is asked or why, and other sections."""
    if len(table.rows) < 4 or any(len(row) > 2 for row in table.rows):
        return False
    rows = [row for row in table.rows if len(row) == 2]
    sections = {section_of(row[0].text) for row in rows if row[1].blocks} & _WORK
    long = sum(_opens(row) and (len(row[1].blocks) > 1 or len(row[1].text) >= _LONG) for row in rows)
    return len(sections) > 2 and bool(sections & {"points", "arguments"}) and long > 1


def _opens(row: list[Cell]) -> bool:
    """Whether a row is a section of text: by the words of its heading, or by its length."""
    if len(row) == 1:
        return True
    section = section_of(row[0].text)
    return section in _TEXTS or (section is None and len(row[1].blocks) > 1 and len(row[1].text) >= _LONG)
