"""Tables one under another in one grid: the years again under another title, or titles of columns under a card."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

import msgspec

from doelnet.reading.blocks import Cell, Heading, Table
from doelnet.reading.forms.desk.wording import words

_YEAR = re.compile(r"(?:[a-z]+\.?\s)?((?:19|20)\d\d)(?:\s[a-z]+\.?)?", re.IGNORECASE)
"""A title with a year: "2025", "Begroting 2025", "2025 realisatie"."""
_LOWEST, _LONGEST = 7, 120
_LEAST = 2
"""So many years at least tell a row of titles from a row of figures."""


def parted(table: Table, level: int = 1) -> Iterator[Table | Heading]:
    """Yield the tables that stand one under another in the grid of `table`: itself, where it is one.

    A title over the whole width that stands over a card becomes a heading of this level.
    """
    rows = table.rows
    if cards := list(_cards(rows)):
        yield from _dealt(rows, cards, level)
        return
    first = _years(rows[0]) if len(rows) > _LEAST + 1 else None
    cuts = [r for r in range(_LEAST, len(rows) - 1) if first and _opens(rows, r, first)]
    for start, end in zip([0, *cuts], [*cuts, len(rows)], strict=True):
        yield Table(rows=rows[start:end]) if cuts else table


class _Card(NamedTuple):
    """Where a card stands: its titles over the whole width, its rows with a label, and the titles of columns below."""

    start: int
    told: int
    titles: int


def _dealt(rows: list[list[Cell]], cards: list[_Card], level: int) -> Iterator[Table | Heading]:
    """Yield the headings, labelled rows and rows with titles of each card."""
    if cards[0].start:
        yield Table(rows=rows[: cards[0].start])
    for card, end in zip(cards, [*(card.start for card in cards[1:]), len(rows)], strict=True):
        for row in rows[card.start : card.told]:
            yield from (Heading(level=min(level, _LOWEST), passage=block.passage) for block in row[0].blocks)
        yield Table(
            rows=[
                [msgspec.structs.replace(cell, colspan=1, header=False) for cell in row[:2]]
                for row in rows[card.told : card.titles]
            ]
        )
        yield Table(rows=rows[card.titles : end])


def _cards(rows: list[list[Cell]]) -> Iterator[_Card]:
    """Yield the rows with a label and one text beside it that stand over a row of titles and its rows.

    "Doel" and "Baat", each with its words over all other columns, then "Inspanning", "Eigenaar" and "Gereed". Where
    the spans are lost the other cells are empty. Several such cards may stand one under another, each under titles of
    its own over the whole width.
    """
    width = sum(cell.colspan for cell in rows[0]) if rows else 0
    at = 0
    while width > _LEAST and at < len(rows) - 2:
        told = next((r for r in range(at, len(rows)) if not _is_over(rows[r], width)), len(rows))
        end = next((r for r in range(told, len(rows)) if not _is_told(rows[r])), len(rows))
        if told < end < len(rows) - 1 and _heads(rows[told:end], rows[end], width):
            yield _Card(at, told, end)
            at = end
        at += 1


def _heads(told: list[list[Cell]], titles: list[Cell], width: int) -> bool:
    """Whether rows with a label stand over a row of titles, all in the field's words."""
    if len(titles) != width or not all(cell.blocks for cell in titles) or any(cell.rowspan > 1 for cell in titles):
        return False
    labelled = all(words.role_of(row[0].text.strip(" :")) for row in told)
    return labelled and sum(bool(words.column(cell.text).role) for cell in titles) > 1


def _is_over(row: list[Cell], width: int) -> bool:
    """Whether a row is one short text over the whole width."""
    return len(row) == 1 and row[0].colspan == width and 0 < len(row[0].text) < _LONGEST


def _is_told(row: list[Cell]) -> bool:
    """Whether a row has a label and one text beside it: two cells, or others that are empty."""
    alone = len(row) == _LEAST or (len(row) > _LEAST and row[1].blocks and not any(cell.blocks for cell in row[2:]))
    return bool(alone) and row[0].colspan == row[0].rowspan == 1 and bool(row[0].blocks)


def _years(row: list[Cell]) -> list[str] | None:
    """Return the years behind a first cell with a title of its own, where all other cells hold one; or None."""
    if len(row) <= _LEAST or not (title := row[0].text.strip()) or _YEAR.fullmatch(title):
        return None
    found = [_YEAR.fullmatch(cell.text.strip()) for cell in row[1:]]
    return [match[1] for match in found if match] if all(found) else None


def _opens(rows: list[list[Cell]], place: int, first: list[str]) -> bool:
    """Whether the row at `place` has the years of the first row again, under another title, and no cell from above."""
    row = rows[place]
    if len(row) != len(rows[0]) or row[0].text == rows[0][0].text or _years(row) != first:
        return False
    return not any(r + cell.rowspan > place for r, above in enumerate(rows[:place]) for cell in above)
