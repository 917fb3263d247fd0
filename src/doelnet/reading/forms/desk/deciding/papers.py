"""Decisions in disguise: set in a table, its headings in the first column, or with headings numbered as a list is."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator
from itertools import pairwise

from doelnet.reading.blocks import Block, Cell, Heading, Item, Paragraph, Table
from doelnet.reading.dutch.letters import Gated
from doelnet.reading.forms.desk.deciding.decision_words import LISTED, heard, section_of
from doelnet.reading.forms.desk.deciding.front_labels import key_of

WORK = frozenset(
    ["points", "arguments", "objections", "alternatives", "finance", "participation", "communication", "follow_up"]
)
TEXTS = WORK | {"introduction", "purpose", "attachments", "framework"}
_NAMED = TEXTS | {"front", "other"}
_LONG = 100
"""How many characters a row of text has at least; what is shorter is a field."""


def unfolded(blocks: list[Block]) -> Iterator[Block]:
    """Yield `blocks`; the sections of a paper that is set in tables as headings with their texts.

    Its rows with fields (subject, number, date) stay tables. Items that number the sections are headings too.
    """
    listing = _lists_decisions(blocks)
    level, numbered, papers = 1, _numbered(blocks), _papers(blocks, listing=listing)
    current: str | None = None
    for at, block in enumerate(blocks):
        if at in numbered and isinstance(block, Item):
            yield Heading(level=_NUMBERED, passage=block.passage)
            continue
        if isinstance(block, Heading):
            level, current = block.level, None
        if at in papers and isinstance(block, Table):
            current = yield from _sections(block, level + 1, current, listing=listing)
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


def _papers(blocks: list[Block], *, listing: bool) -> set[int]:
    """Return the tables in which most of a decision paper stands: what is asked or why, and other sections.

    A paper that tables with figures cut in pieces asks for something in one of them, or under its only heading.
    """
    tables = [(at, block) for at, block in enumerate(blocks) if isinstance(block, Table) and _in_two(block)]
    said = {at: {section_of(row[0].text) for row in table.rows} & WORK for at, table in tables}
    long = {at: sum(map(_is_told, table.rows)) for at, table in tables}
    found = {
        at
        for at, table in tables
        if len(table.rows) > 3 and len(said[at]) > 2 and said[at] & {"points", "arguments"} and long[at] > 1
    }
    headed = {section_of(block.passage.text) for block in blocks if said and isinstance(block, Heading)} & WORK
    whole = headed.union(*said.values())
    if len(headed) < 2 < len(whole) and "points" in whole and sum(long.values()) > 1:
        found |= {at for at, table in tables if long[at] or (said[at] and len(table.rows) < 3)}
    if listing:
        found |= {at for at, table in tables if "points" in said[at] or any(map(_decides, table.rows))}
    return found


def _lists_decisions(blocks: list[Block]) -> bool:
    """Whether one of the first lines calls the paper a list of decisions."""
    return any(not isinstance(block, Table) and LISTED.search(block.passage.text) for block in blocks[:6])


def _decides(row: list[Cell]) -> bool:
    """Whether a row of a list of decisions holds an item, and beside it what was decided: "Besluit: …"."""
    said = (block.passage.text for block in row[-1].blocks)
    return len(row) == 2 and any(
        section_of(text.partition(":")[0]) == "points" or DECIDED.search(text) for text in said
    )


DECIDED = Gated(r"(?<=\s)(?:Besluit|Beslissing|BESLUIT)(?:en)?\s*:(?=\s|$)", ("besluit", "beslissing"))
"""The word over what was decided, behind the subject on one line: "Vaststellen jaarplan Besluit: …"."""


def _in_two(table: Table) -> bool:
    """Whether a table has two columns, and titles over both at most."""
    return any(len(row) == 2 for row in table.rows) and all(len(row) < 3 for row in table.rows)


def _is_told(row: list[Cell]) -> bool:
    """Whether a row is a section of text, and not one line of it."""
    return len(row) == 2 and _opens(row, None) is not None and (len(row[1].blocks) > 1 or len(row[1].text) >= _LONG)


def _sections(table: Table, level: int, current: str | None, *, listing: bool) -> Generator[Block, None, str | None]:
    """Yield the sections of a table, the first perhaps under one that is `current`; return the one that ends it.

    In a list of decisions the subject of each is the heading over its sections.
    """
    fields: list[list[Cell]] = []
    agenda = listing and _is_agenda(table)
    for row in table.rows:
        if listing and len(row) == 2 and key_of(row[0].text) == "subject":
            yield from (Heading(level=level, passage=subject.passage) for subject in row[1].blocks)
            continue
        if agenda and len(row) == 2:
            yield from _agenda_item(row, level + 1)
            continue
        item = listing and _decides(row)
        opened = "other" if item else _opens(row, current)
        if opened is None:
            fields.append(row)
            continue
        if fields:
            yield Table(rows=fields)
            fields = []
        deeper = opened == _ENTRY or (listing and len(row) == 2 and not item)
        current = current if opened == _ENTRY else opened
        yield from (Heading(level=level + deeper, passage=title.passage) for title in row[0].blocks)
        yield from (inner for cell in row[1:] for inner in cell.blocks)
    if fields:
        yield Table(rows=fields)
    return current


_AGENDA = re.compile(r"\d{1,2}(?:\.(?:\d{1,2}|[a-z]))*[a-z]?[.)]?")
"""The number of an item on an agenda, in a cell of its own: "5.a.1"."""


def _is_agenda(table: Table) -> bool:
    """Whether the first column of a table numbers the items of a meeting, and some rows tell what was decided."""
    numbers = [row[0].text.strip() for row in table.rows if row and row[0].text.strip()]
    counted = sum(_AGENDA.fullmatch(number) is not None for number in numbers)
    return 5 * counted >= 4 * max(len(numbers), 1) and any(map(_decides, table.rows))


def _agenda_item(row: list[Cell], level: int) -> Iterator[Block]:
    """Yield the item of an agenda in a row, its first line as the heading; what goes on in a row without number."""
    blocks: list[Block] = [*row[1].blocks]
    if row[0].text.strip() and blocks and isinstance(blocks[0], Paragraph | Heading | Item):
        yield Heading(level=level, passage=blocks[0].passage)
        blocks = blocks[1:]
    yield from blocks


_ENTRY = "entry"
"""What a row opens that is an argument or risk of its own: its title before, and why beside it."""
_LISTED = ("arguments", "objections", "alternatives")


def _opens(row: list[Cell], current: str | None) -> str | None:
    """Return the section of text that a row opens, by the words of its heading or by its length; a field opens none."""
    title = row[0].text
    section = section_of(title) if row[0].blocks else None
    if len(row) == 1 or section in TEXTS:
        return section or "other"
    if current in _LISTED and section is None and row[0].blocks and not key_of(title):
        return _ENTRY
    told = section is None and len(row[1].blocks) > 1 and len(row[1].text) >= _LONG
    return (heard(title) or "other") if told else None
