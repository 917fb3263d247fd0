"""Tables in text with one cell a line, under years of which one comes back: "Historie", "Begroot", "Werkelijk"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from doelnet.reading.formats._plain.cell_header import Extent, Title
from doelnet.reading.formats._plain.cell_records import Said

_PHASE = re.compile(
    r"(?:historie|realisaties?|gerealiseerd|werkelijk|rekening|begroot|begroting|ramingen?|prognoses?|verwacht(?:ing)?"
    r"|streef(?:waarden?|cijfers?)|doel(?:en|stelling(?:en)?)?|ambities?|norm(?:en)?)",
    re.IGNORECASE,
)
_WORDS = re.compile(r"(?:naam|indicator|omschrijving|eenheid|bron|toelichting)(?:\s[a-z]{1,20}){0,2}", re.IGNORECASE)
_LEAST_YEARS, _MOST_YEARS, _MOST_TITLES, _LEAST_ROWS = 3, 10, 7, 2

Header = list[list[tuple[Title | None, int]]]
Row = list[Extent | None]


def find(said: Sequence[Said]) -> dict[int, tuple[Header, list[Row], int]]:
    """Return the header, the rows and the place behind the last, by the place in `said` of the first title."""
    found: dict[int, tuple[Header, list[Row], int]] = {}
    place = 0
    while place < len(said):
        stop = place
        while stop < len(said) and said[stop].kind == "year":
            stop += 1
        if _LEAST_YEARS <= stop - place <= _MOST_YEARS and (table := _table(said, place, stop)):
            found[table[0]] = table[1:]
            stop = table[3]
        place = max(stop, place + 1)
    return found


def _table(said: Sequence[Said], first: int, stop: int) -> tuple[int, Header, list[Row], int] | None:
    """Return the table under the years from `first` up to `stop`, with the titles above and beside these."""
    opens, after = first, stop
    while first - opens < _MOST_TITLES and opens and _is_title(said[opens - 1]):
        opens -= 1
    while after < len(said) and after - stop < 2 and _WORDS.fullmatch(said[after].text):
        after += 1
    phases = [one for one in said[opens:first] if _PHASE.fullmatch(one.text)]
    before = [one for one in said[opens:first] if one not in phases]
    spans = _spans([int(one.text) for one in said[first:stop]], len(phases))
    if not spans:
        return None
    figures, behind = stop - first, said[stop:after]
    for lone in (True, False) if before else (True,):
        titles: list[Title | None] = [None, *map(_titled, before)] if lone else [*map(_titled, before)]
        rows, end = _rows(said, after, len(titles), figures, len(behind))
        if len(rows) >= _LEAST_ROWS:
            upper = [(None, len(titles)), *zip(map(_titled, phases), spans, strict=True)]
            lower = [*titles, *map(_titled, said[first:stop]), *map(_titled, behind)]
            header: Header = [
                [*upper, *([(None, len(behind))] if behind else [])],
                [(title, 1) for title in lower],
            ]
            return opens, header, rows, end
    return None


def _is_title(one: Said) -> bool:
    return bool(_PHASE.fullmatch(one.text) or _WORDS.fullmatch(one.text))


def _titled(one: Said) -> Title:
    return Title(one.line, (one.place,), one.text)


def _spans(years: list[int], phases: int) -> list[int]:
    """Return how many years each phase has: a year that comes back is the first of another, the first has the rest."""
    starts = [0, *(at for at, (one, other) in enumerate(pairwise(years), 1) if other <= one)]
    sizes = [end - start for start, end in pairwise([*starts, len(years)])]
    shared = phases - len(sizes) + 1
    if len(sizes) < 2 or shared < 1 or sizes[0] < shared:
        return []
    return [sizes[0] - shared + 1, *[1] * (shared - 1), *sizes[1:]]


def _rows(said: Sequence[Said], place: int, words: int, figures: int, behind: int) -> tuple[list[Row], int]:
    """Return the rows from `place` on, of so many cells with words, figures and words again, and where they end."""
    rows: list[Row] = []
    width = words + figures + behind
    while place + width <= len(said):
        cells = said[place : place + width]
        kinds = ["figure" if words <= at < words + figures else "words" for at in range(width)]
        if any((cell.kind == "figure") != (kind == "figure") for cell, kind in zip(cells, kinds, strict=True)):
            break
        rows.append([cell.place for cell in cells])
        place += width
    return rows, place
