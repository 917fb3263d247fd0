"""Tables in text with one cell a line and words in several columns: as many lines a row as there are titles."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise, takewhile
from typing import Protocol

from doelnet.reading.formats._plain.cell_header import GIST, TITLE, UNKNOWN, YEAR, Extent, Title

_WORDS = re.compile(
    r"nr\.?|nummer|code|(?:naam|\w*indicator|omschrijving|beschrijving)(?:\s[a-z ]{1,30})?|toelichting"
    r"|definitie|vergelijking|regio"
    r"|motivering|opmerking(?:en)?|(?:meet)?eenheid|bron|taakveld|beleidsveld|programma|thema|onderwerp|instelling|organisatie|activiteit"
    r"|regeling|dekking",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"nr\.?|nummer|code", re.IGNORECASE)
_NUMBERED = re.compile(r"\d{1,3}[a-z]?\.?\s+[^\W\d]")
"""A number on the line of the words it belongs to."""
_WHEN = re.compile(
    r"(?:(?:peil|meet|verslag)?jaar|periode|peildatum)(?:\s(?:van|waar\w*)\s[a-z ]{3,40})?", re.IGNORECASE
)
_FIGURES = re.compile(
    r"(?:vergelijkende?\s)?(?:waarde|aantal|score|bedrag|subsidie|budget|stand|cijfer)(?:\s(?:19|20)\d\d)?|nederland|nl|landelijk|referentie"
    r"|gemeente(?:\s[A-Z][\w-]+)?",
    re.IGNORECASE,
)
_SIDES = re.compile(r"[LB]\s?/\s?[LB]|lasten\s?/\s?baten|baten\s?/\s?lasten", re.IGNORECASE)
_SIDE = re.compile(r"[LB](?:\s?/\s?[LB])?|lasten|baten", re.IGNORECASE)
"""The side of an amount in a column of its own: its title, and what stands under that."""
_LEAST_TITLES, _MOST_TITLES, _LEAST_ROWS, _MOST_UNKNOWN = 3, 9, 2, 40

Row = list[Extent | None]


class Said(Protocol):
    """What stands on a line."""

    @property
    def line(self) -> int:
        """The index of the line."""

    @property
    def place(self) -> Extent:
        """Where it stands in the document."""

    @property
    def text(self) -> str:
        """What it says."""

    @property
    def kind(self) -> str:
        """Whether it is a figure, a year, a text or a label."""


def find(said: Sequence[Said]) -> dict[int, tuple[list[Title | None], list[Row], int]]:
    """Return the titles, the rows and the place behind the last, by the place in `said` of the first title."""
    found: dict[int, tuple[list[Title | None], list[Row], int]] = {}
    place = 0
    while place < len(said) - _LEAST_TITLES:
        kinds = _header(said, place) if _WORDS.fullmatch(said[place].text) else []
        first = place + len(kinds)
        if (
            kinds
            and _NUMBER.fullmatch(said[place].text)
            and _NUMBERED.match(said[first].text if first < len(said) else "")
        ):
            kinds = kinds[1:]
        rows, after = _rows(said, first, kinds) if kinds else ([], place)
        if len(rows) >= _LEAST_ROWS:
            titles: list[Title | None] = [None] * (len(rows[0]) - len(kinds))
            titles += [Title(one.line, (one.place,), one.text) for one in said[first - len(kinds) : first]]
            found[place] = (titles, rows, after)
        place = max(after, place + 1)
    return found


def _header(said: Sequence[Said], place: int) -> list[Callable[[Said], bool]]:
    """Return what the cells under each of the titles from `place` on must be; nothing where these are no titles."""
    kinds: list[Callable[[Said], bool]] = []
    words = 0
    years = [one.text for one in said[place : place + _MOST_TITLES] if one.kind == "year"]
    for one in said[place : place + _MOST_TITLES]:
        if _WORDS.fullmatch(one.text):
            kinds.append(_is_code if _NUMBER.fullmatch(one.text) else _is_wordy)
            words += 1
        elif _SIDES.fullmatch(one.text):
            kinds.append(_is_side)
            words += 1
        elif GIST.fullmatch(one.text):
            kinds.append(_is_letter)
        elif _WHEN.fullmatch(one.text):
            kinds.append(_is_year)
            words += 1
        elif len(one.text) < 40 and (_FIGURES.fullmatch(one.text) or TITLE.search(one.text)) and one.kind != "figure":
            kinds.append(_is_figure)
        else:
            break
    rising = all(before < after for before, after in pairwise(years))
    return kinds if len(kinds) >= _LEAST_TITLES and 1 < words < len(kinds) and rising else []


def _rows(said: Sequence[Said], place: int, kinds: list[Callable[[Said], bool]]) -> tuple[list[Row], int]:
    """Return the rows from `place` on that hold under each title what belongs there, and the place behind the last.

    Rows may open with a number without a title, and lack the letter at their end. A total holds no words but its name.
    """
    rows: list[Row] = []
    numbered = place < len(said) and said[place].text.rstrip(".") == "1"
    width = len(kinds) + numbered
    while place + width <= len(said):
        cells = said[place : place + width]
        if numbered and cells[0].text.rstrip(".") != str(len(rows) + 1):
            break
        fitting = [fits(cell) for fits, cell in zip(kinds, cells[numbered:], strict=True)]
        lost = bool(rows) and kinds[-1] is _is_letter and not fitting[-1]
        if not all(fitting[:-1] if lost else fitting):
            short = _short(said, place, kinds) if rows and not numbered else 0
            if not short:
                break
            rows.append([said[place].place, *([None] * (width - 1))])
            place += short
            continue
        rows.append([*(cell.place for cell in cells[:-1]), None if lost else cells[-1].place])
        place += width - lost
    sums = sum(kind in (_is_figure, _is_letter) for kind in kinds)
    rest = list(takewhile(lambda cell: _is_figure(cell) or _is_letter(cell), said[place + 1 : place + 1 + sums]))
    if rest and said[place].text.lower().startswith("totaal"):
        total = iter([cell.place for cell in rest])
        body = [next(total, None) if kind in (_is_figure, _is_letter) else None for kind in kinds]
        rows.append([said[place].place, *([None] * numbered), *body[1:]])
        place += 1 + len(rest)
    return rows, place


def _short(said: Sequence[Said], place: int, kinds: list[Callable[[Said], bool]]) -> int:
    """Return how many lines the rows have of which empty cells left nothing, where a whole one stands behind them."""
    if not kinds[0](said[place]):
        return 0
    width = len(kinds)
    for many in range(3, 3 * width):
        cells = said[place + many : place + many + width]
        if len(cells) == width and all(fits(cell) for fits, cell in zip(kinds, cells, strict=True)):
            return many
    return 0


def _is_side(cell: Said) -> bool:
    return bool(_SIDE.fullmatch(cell.text))


def _is_letter(cell: Said) -> bool:
    return len(cell.text) == 1 or bool(GIST.fullmatch(cell.text))


def _is_code(cell: Said) -> bool:
    return cell.kind == "figure" or len(cell.text) < 8


def _is_wordy(cell: Said) -> bool:
    return cell.kind in ("label", "text") and not TITLE.fullmatch(cell.text)


def _is_year(cell: Said) -> bool:
    return bool(YEAR.match(cell.text)) and len(cell.text) < 12


_LOOSE = re.compile(
    r"(?:(?:19|20)\d\d:?\s+)?[<>≤≥]?\s?\d[\d.,]*\s?%?(?:\s+[a-z]{3,}){0,2}|[A-H]|(?:zie\s)?toelichting", re.IGNORECASE
)
"""A figure with its year or what it counts, or the letter of a note."""


def _is_figure(cell: Said) -> bool:
    if cell.kind == "figure" or len(cell.text) > _MOST_UNKNOWN:
        return cell.kind == "figure"
    return bool(len(cell.text) < 25 and _LOOSE.fullmatch(cell.text)) or bool(UNKNOWN.fullmatch(cell.text))
