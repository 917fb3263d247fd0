"""Papers set in a table: a decision whose sections are rows, the heading in the first column, the text beside it."""

from __future__ import annotations

from collections.abc import Iterator

from doelnet.reading.blocks import Block, Cell, Heading, Table
from doelnet.reading.forms.desk.decision_words import section_of

_WORK = frozenset(
    ["points", "arguments", "objections", "alternatives", "finance", "participation", "communication", "follow_up"]
)
_TEXTS = _WORK | {"introduction", "purpose", "attachments", "framework"}
_LONG = 100
"""How many characters a row of text has at least; what is shorter is a field."""


def unfolded(blocks: list[Block]) -> Iterator[Block]:
    """Yield `blocks`; the sections of a paper that is set in a table as headings with their texts.

    Its rows with fields (subject, number, date) stay tables.
    """
    level = 1
    for block in blocks:
        if isinstance(block, Heading):
            level = block.level
        if isinstance(block, Table) and _is_paper(block):
            yield from _sections(block, level + 1)
        else:
            yield block


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
