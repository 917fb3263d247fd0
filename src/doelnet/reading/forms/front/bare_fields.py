"""Facts of the front matter without a colon: label and value on one line, over each other, or in one cell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from doelnet.reading.blocks import Cell, Table
from doelnet.reading.dutch.letters import holds
from doelnet.reading.forms.desk.deciding.front_labels import key_of
from doelnet.reading.forms.desk.sheet import Sheet, once
from doelnet.reading.forms.desk.spans import Span, whole
from doelnet.reading.forms.front import opening

Fact = tuple[str, str, Span]
"""What is told, under which label, and its value."""

_KEYS = ("subject", "date", "decision-date", "number", "holder", "programme", "public")
_VAGUE = re.compile(
    r"(?!.*(?:datum|vergadering)).*(?:raad|college|besluit|commissie|b\s?&\s?w).*|wethouder", re.IGNORECASE
)
"""Labels that say too little without a colon."""
_STEMS = (
    "onderwerp", "betreft", "titel", "naam", "datum", "dagtekening", "opgesteld", "verzonden", "d.d.", "vergadering",
    "besluitvorm", "behandeling", "vastgesteld", "nummer", "nr", "kenmerk", "-id", " id", "zaak", "dossier",
    "registratie", "referentie", "portefeuille", "verantwoordelijk", "bestuurlijk", "programma", "beleidsveld",
    "openbaar", "vertrouwelijk",
)  # fmt: skip
"""Pieces of words of which each label holds one: a quick look before a close one."""
_LONGEST = 40
_FIRST = 12
"""Facts stand in the first rows of a table."""
_WORD = re.compile(r"\s?[A-Za-z&-]+(?:\(s\)|(?<=nr)\.)?")
_OTHER = re.compile(
    r"(?:op)?steller|auteur|behandel|afdeling|team\b|sector|classificatie|bijlagen?\b|telefoon|e-?mail|contact|status|versie|agendapunt",
    re.IGNORECASE,
)
"""Labels of facts that no draft holds, between those that it does."""
_REACHED = re.compile(r"telefoon|doorkies|e-?mail|contact", re.IGNORECASE)
"""Labels of a letterhead: how to reach who wrote it."""
_NEXT_LABEL = re.compile(r"\s(?=[A-Z][a-z]{4,})")
_MARKED = re.compile(r"\s*[:|•–-]\s+")
_TITLE = re.compile(r"[^\W\d][^\d:]{1,38}:?")
"""What a row of labels over their values holds in each cell."""
_MOST = 250
"""What is longer than this is no value of a field."""


@once
def read(sheet: Sheet, start: int, end: int) -> list[Fact]:
    """Return the facts that the lines and tables from node `start` up to `end` tell, two or more together."""
    return list(_read(sheet, start, end))


def _read(sheet: Sheet, start: int, end: int) -> Iterator[Fact]:
    lines: list[Span] = []
    for node in sheet.outline.nodes[start:end]:
        if node.passage is not None and not node.contents and len(node.line) < 1200:
            lines += opening.lines(node)
        elif isinstance(node.block, Table) and not node.contents:
            yield from _together(lines)
            yield from _in_cells(sheet, node.index, node.block)
            lines = []
    yield from _together(lines)


def _key(label: str) -> str | None:
    """Return what a label announces that needs no colon to be one."""
    key = key_of(label) if 5 <= len(label.strip(" :")) < _LONGEST and _may_label(label) else None
    return key if key in _KEYS and not _VAGUE.fullmatch(label) else None


def _may_label(text: str) -> bool:
    return holds(text[:_LONGEST].lower(), _STEMS)


def _together(lines: Sequence[Span]) -> Iterator[Fact]:
    """Yield the facts of lines that follow each other: a label with its value behind or under it."""
    run: list[Fact] = []
    above = False
    for line, later in pairwise([*lines, None]):
        if line is None or above:
            above = False
            continue
        facts = _all_on_one_line(line)
        if not facts and later is not None and _is_over(line, later):
            facts, above = [(_key(line.text) or "", line.text, later)], True
        run += facts
        if facts or (run and len(line.text) < _MOST_OTHER and _OTHER.match(line.text)):
            continue
        yield from _kept(run)
        run = []
    yield from _kept(run)


def _kept(run: list[Fact], *, beside: bool = False) -> list[Fact]:
    """Return facts that stand together: two or more, or one `beside` labels that no draft needs, as in a letterhead."""
    return run if len({key for key, _, _ in run}) + beside > 1 and run else []


def _is_over(line: Span, later: Span) -> bool:
    """Whether a line is a label alone, and the next its value."""
    return bool(_key(line.text)) and not _key(later.text) and len(later.text) < _MOST


def _on_one_line(line: Span) -> Fact | None:
    """Return the fact of a line that opens with a label: the longest that the field knows."""
    found = None
    word = _WORD.match(line.text) if _may_label(line.text) else None
    while word and word.end() < _LONGEST:
        if key := _key(line.text[: word.end()]):
            found = key, line.text[: word.end()], line.cut(_value(line.text, word.end())).trimmed()
        word = _WORD.match(line.text, word.end())
    return found if found and found[2].text.strip(" :-")[:1].isalnum() and len(found[2].text) < _MOST else None


def _all_on_one_line(line: Span) -> list[Fact]:
    """Return the facts of a line with one label behind another: "Registratienr. 4512 Datum 12 mei 2026"."""
    fact = _on_one_line(line)
    if fact is None or fact[0] == "subject":
        return [fact] if fact else []
    key, label, value = fact
    for blank in _NEXT_LABEL.finditer(value.text):
        if more := _all_on_one_line(value.cut(blank.end())):
            return [(key, label, value.cut(0, blank.start()).trimmed()), *more]
    return [fact]


_MOST_OTHER = 120


def _value(text: str, at: int) -> int:
    """Return where the value begins behind a label: past a colon, a bar or a dash."""
    mark = _MARKED.match(text, at)
    return mark.end() if mark else at


def _in_cells(sheet: Sheet, index: int, table: Table) -> list[Fact]:
    """Return the facts of a table whose labels stand over their values: in one cell, or in the row above."""
    cells = [cell for row in table.grid()[:_FIRST] for cell in row]
    found = [fact for cell in cells if (fact := _in_cell(cell)) is not None]
    return _kept([*found, *over_values(sheet, index)], beside=any(_REACHED.match(cell.text) for cell in cells))


@once
def over_values(sheet: Sheet, index: int) -> list[Fact]:
    """Return the facts of the table at node `index` with a row of labels over a row of their values, two or more."""
    found: list[Fact] = []
    beside = False
    table = sheet.outline.nodes[index].block
    if not isinstance(table, Table) or not any(_key(cell.text) for row in table.rows[:_FIRST] for cell in row):
        return found
    grid = table.grid()[: _FIRST + 1]
    for place, (row, under) in enumerate(pairwise(grid[:_FIRST])):
        titled = len(row) > 1 and all(_TITLE.fullmatch(cell.text.strip()) for cell in row)
        if titled and _lists(under, grid[place + 2 :]):
            break
        if titled and not any(_key(cell.text) for cell in under):
            beside = beside or any(_REACHED.match(cell.text) for cell in row)
            cells = [(_key(cell.text), cell.text, below) for cell, below in zip(row, under, strict=False)]
            found += [
                (key, label, whole(below.blocks[0].passage)) for key, label, below in cells if key and below.blocks
            ]
    return _kept(found, beside=beside)


_LISTED = 4
"""A row with so many cells, over others that fill as many, is one of a list."""


def _lists(row: list[Cell], below: list[list[Cell]]) -> bool:
    """Whether the row under a row of titles is the first of several: a list has columns, a front values."""
    filled = sum(bool(cell.text) for cell in row)
    return filled >= _LISTED and bool(below) and sum(bool(cell.text) for cell in below[0]) == filled


def _in_cell(cell: Cell) -> Fact | None:
    """Return the fact of a cell: its first line the label and the next the value, or both on one."""
    if not cell.blocks or len(cell.text) > _MOST:
        return None
    first = whole(cell.blocks[0].passage)
    if len(cell.blocks) == 2 and (key := _key(first.text)):
        return key, first.text, whole(cell.blocks[1].passage)
    return _on_one_line(first) if len(cell.blocks) == 1 else None
