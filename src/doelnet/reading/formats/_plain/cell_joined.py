"""Cells on lines of their own that are more than one line, or no more than the number of a row."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from doelnet.reading.formats._plain.cell_header import TITLE, YEAR, Extent
from doelnet.reading.formats._plain.lines import Page

_LONGEST, _MOST_LINES, _LEAST_ROWS, _MOST_COLUMNS = 40, 3, 3, 100


class Said(NamedTuple):
    """What stands on a line, or a part of it: a figure, a year, a text, or a label or title."""

    line: int
    place: Extent
    text: str
    kind: str


def joined(said: Sequence[Said], page: Page) -> list[Said]:
    """Return what is said, with the lines of a title in one cell as one: "Streefwaarde", "2026"; "2026", "saldo".

    They stand right under each other, with white around them, and tell of a year or an amount.
    """
    found: list[Said] = []
    at = 0
    while at < len(said):
        stop = at + 1
        while stop < len(said) and stop - at < _MOST_LINES and said[stop].line == said[stop - 1].line + 1:
            stop += 1
        cell = said[at:stop]
        if len(cell) > 1 and page.opens(cell[0].line) and _ends(page, cell[-1].line) and _is_title(cell):
            place = (cell[0].place[0], cell[-1].place[1])
            found.append(Said(cell[0].line, place, " ".join(one.text for one in cell), "label"))
            at = stop
        else:
            found.append(said[at])
            at += 1
    return found


def _ends(page: Page, line: int) -> bool:
    return line + 1 >= len(page.lines) or page.lines[line + 1].blank


def _is_title(cell: Sequence[Said]) -> bool:
    """Whether lines are those of one title: short words that name a column of figures, with a year among them."""
    if not all(one.kind in ("label", "year") and len(one.text) < _LONGEST for one in cell):
        return False
    years = sum(bool(YEAR.fullmatch(one.text)) for one in cell)
    return years == 1 and any(TITLE.search(one.text) for one in cell if one.kind == "label")


def numbered(said: Sequence[Said], place: int) -> tuple[list[tuple[Said, list[Said]]], int]:
    """Return the rows from `place` on that open with their number in a cell of its own, without it, and where they end.

    A row is a label and its figures; the number of the next row is the one that has a label behind it.
    """
    rows: list[tuple[Said, list[Said]]] = []
    while _opens_row(said, place, len(rows) + 1):
        stop = place + 2
        while stop < len(said) and said[stop].kind == "figure" and not _opens_row(said, stop, len(rows) + 2):
            stop += 1
        rows.append((said[place + 1], list(said[place + 2 : stop])))
        place = stop
    return (rows, place) if len(rows) >= _LEAST_ROWS else ([], place)


def counted(said: Sequence[Said]) -> list[tuple[int, int, int]]:
    """Return the first and last line of rows that are numbered so, and more columns than any other table has."""
    found = []
    for place, one in enumerate(said):
        rows, end = numbered(said, place) if one.text.rstrip(".") == "1" else ([], place)
        if rows:
            found.append((one.line, said[end - 1].line, _MOST_COLUMNS))
    return found


def _opens_row(said: Sequence[Said], place: int, number: int) -> bool:
    """Whether this number stands at a place, alone on its line, over a label with figures."""
    if place + 2 >= len(said) or said[place].text.rstrip(".") != str(number):
        return False
    label, first = said[place + 1 : place + 3]
    return label.kind in ("label", "text") and first.kind == "figure" and label.line > said[place].line


_DASHES = ("-", "–", "—")


def rated(figures: Sequence[Said]) -> list[Said]:
    """Return figures with the V or N under each in its cell, and without a dash there under nothing to judge."""
    found: list[Said] = []
    for one in figures:
        last = found[-1] if found else None
        if last and one.text in ("V", "N") and last.text[-1].isdigit():
            found[-1] = last._replace(place=(last.place[0], one.place[1]), text=f"{last.text} {one.text}")
        elif not (last and one.text in _DASHES and last.text == "0"):
            found.append(one)
    return found


_WHITE = re.compile(r"\n[ \t]*\n\s*")


def paragraphs(document: str, place: Extent) -> list[Extent]:
    """Return where the paragraphs and items of a cell stand, with white between them."""
    start, end = place
    stops = [found.span() for found in _WHITE.finditer(document, start, end)]
    return list(zip([start, *(stop for _, stop in stops)], [*(stop for stop, _ in stops), end], strict=True))
