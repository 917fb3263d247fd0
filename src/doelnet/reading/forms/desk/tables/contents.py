"""Columns told by what they hold and by what returns on other sheets, where their titles say nothing or too much."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import groupby

from doelnet.reading.dutch import money
from doelnet.reading.forms.desk import cells
from doelnet.reading.forms.desk.tables.grid import View
from doelnet.reading.forms.desk.tables.header import is_band
from doelnet.reading.forms.desk.wording import words

_MEASURED = frozenset({"indicator", "goalvalue", "baseline", "unit"})
_VALUES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (role, re.compile(rf"\W*(?:{said})\b", re.IGNORECASE))
    for role, said in (
        ("baseline", "start|begin|referentie|[iy]j?kpunt|was|vertrek|uitgangspunt|basisjaar"),
        ("goalvalue", "gewenste?|beoogde?|lat|plafond|wens|(?:onder|boven)grens|willen (?:we|wij)|waar naar ?toe"),
        ("actual", "score|uitkomst|behaald|bereikt|gehaald|waarneming|peiling|feitelijk|resultaat|laatste cijfer"),
    )
)  # fmt: skip
"""What calls a column of figures beside indicators; elsewhere these words mean other things."""
_UNIT_TITLE = re.compile(r"in|maat|weergave|dimensie|grootheid|getal|soort", re.IGNORECASE)
_UNIT = re.compile(
    r"%|‰|procent(?:en)?|percentage|aantal(?:len)?|(?:rapport)?cijfer|score|index|schaal.{0,12}|€|euro['’]?s?|eur|fte"
    r"|(?:%|aantal|percentage)\s.{2,40}|per\s[\d.]+.{0,30}",
    re.IGNORECASE,
)
_SOURCE_TITLE = re.compile(r"vindplaats|waaruit|instrument|onderzoek|(?:aan)?geleverd door|via", re.IGNORECASE)
_LONG = 4
"""How many words a wish has at least; what only orders the rows has fewer."""


def measured(columns: list[words.Column], texts: list[list[str]]) -> list[words.Column]:
    """Return the columns of an indicator sheet: loose words over figures, units, sources, and what is measured.

    A text that counts for several rows is what these contribute to; the one that differs each row is measured.
    """
    roles = {column.role for column in columns}
    if not roles & _MEASURED or roles & {"effort", "budget", "target"}:
        return columns
    found = [_of_values(column, said) for column, said in zip(columns, texts, strict=True)]
    if "unit" not in roles:
        worded = any(c and not column.role and _worded(texts[c]) for c, column in enumerate(found))
        place = next((c for c, column in enumerate(found) if (c or worded) and _counts(column, texts[c])), None)
        found = _with(found, place, "unit")
    if "source" not in roles:
        place = next((c for c, col in enumerate(found) if not col.role and _SOURCE_TITLE.fullmatch(_bare(col))), None)
        found = _with(found, place, "source")
    return found if "indicator" in roles else _named(found, texts)


def _with(columns: list[words.Column], place: int | None, role: str) -> list[words.Column]:
    return [words.Column(role, *col[1:]) if c == place else col for c, col in enumerate(columns)]


def _bare(column: words.Column) -> str:
    return column.title.strip(" :?")


def _of_values(column: words.Column, texts: list[str]) -> words.Column:
    """Read a column of figures by words that only say beside indicators what the figures are."""
    if column.role not in (None, "planning", "status", "result") or not _figures(texts):
        return column
    role = next((role for role, said in _VALUES if said.match(column.title)), column.role)
    return words.Column(role, *column[1:])


def _figures(texts: list[str]) -> bool:
    filled = [text for text in texts if text]
    told = sum(cells.unsigned(text)[:1].isdigit() and cells.value(text) is not None for text in filled)
    return bool(filled) and told * 5 >= len(filled) * 3


def _counts(column: words.Column, texts: list[str]) -> bool:
    """Whether a column without a role of its own tells in what the figures beside it are counted."""
    filled = [text for text in texts if text]
    if column.role or column.year or not filled or any(len(text) > 40 or text[0].isdigit() for text in filled):
        return False
    told = sum(bool(_UNIT.fullmatch(text)) for text in filled)
    return told == len(filled) or (bool(_UNIT_TITLE.fullmatch(_bare(column))) and told > 0)


def _named(columns: list[words.Column], texts: list[list[str]]) -> list[words.Column]:
    """Find the indicators among columns of words without a role, and before them what several of them count for."""
    goals = [c for c, column in enumerate(columns) if column.role == "goal"]
    free = [c for c, column in enumerate(columns) if not column.role and not column.year and _worded(texts[c])]
    gathering = [c for c in free if not goals and gathers(texts[c])][:1]
    others = [c for c in free if c not in gathering]
    if not (goals or gathering):
        return _with(columns, next(iter(others), None) if _has_units(columns, texts) else None, "indicator")
    name = max(others, key=lambda c: (len(set(texts[c])), -c), default=None)
    if name is None or len(set(texts[name])) < len(set(texts[(goals or gathering)[0]])):
        return columns
    return _with(_with(columns, name, "indicator"), next(iter(gathering), None), "goal")


def _has_units(columns: list[words.Column], texts: list[list[str]]) -> bool:
    """Whether figures stand beside what tells in what they are counted, and none of them is a price."""
    units = any(column.role == "unit" for column in columns)
    priced = any(_PRICE.search(column.title) for column in columns) or any(money.is_marked(t) for c in texts for t in c)
    return units and not priced and any(map(_figures, texts))


_PRICE = re.compile(r"tarie(?:f|ven)|prij[sz]|leges|kosten|bedrag|€|euro|hoeveelheid", re.IGNORECASE)


def _worded(texts: list[str]) -> bool:
    filled = [text for text in texts if text]
    return bool(filled) and sum(bool(re.search(r"[^\W\d]{4}", text)) for text in filled) >= 0.8 * len(filled)


def gathers(texts: Sequence[str]) -> bool:
    """Whether a column holds wishes, each for several rows below each other: long texts, merged or said again."""
    runs = [text for text, _ in groupby(text for text in texts if text)]
    rows = len(texts)
    told = set(runs)
    long = sum(len(text.split()) >= _LONG and not text.endswith("?") for text in told)
    return 1 < len(told) == len(runs) and 4 * len(runs) <= 3 * rows and texts[0] != "" and long >= 0.6 * len(told)


def _of_status(columns: list[words.Column], place: int, texts: list[str]) -> words.Column:
    """Read a bare date right behind a status as that of the status, where it is the same in all rows."""
    column, filled = columns[place], [text for text in texts if text]
    bare = column.role == "planning" and _DATE.fullmatch(_bare(column))
    behind = place > 0 and columns[place - 1].role in ("status", "actual")
    alike = len(filled) > 1 and len(set(filled)) == 1
    return words.Column("status", *column[1:]) if bare and behind and alike else column


_DATE = re.compile(r"(?:datum|per|d\.?d\.?|op)", re.IGNORECASE)


def differs(texts: Sequence[str]) -> bool:
    """Whether a column says something else in each row, in words enough to tell what is done."""
    told = [text for text in texts if len(text.split()) >= _LONG - 1]
    return len(set(texts)) == len(texts) and 5 * len(told) >= 4 * len(texts)


_NEXT = re.compile(r"\W*(?:(?:eerst)?volgende\s|vervolg-?)stap", re.IGNORECASE)


def contributing(columns: list[words.Column], texts: list[list[str]]) -> list[words.Column]:
    """Read a column without a role before the efforts as their goals, where it gathers rows under long texts.

    A next step beside what is done is a remark on it.
    """
    roles = [column.role for column in columns]
    if roles.count("effort") > 1 and any(_NEXT.match(column.title) for column in columns):
        columns = [words.Column("status", *col[1:]) if _NEXT.match(col.title) else col for col in columns]
    columns = [_of_status(columns, c, texts[c]) for c in range(len(columns))]
    if not _TOLD & set(roles):
        return _with(columns, _crossed_under_years(columns, texts), "effort")
    if "effort" not in roles or {"goal", "benefit", "target", "indicator"} & set(roles):
        return columns
    before = range(roles.index("effort"))
    place = next((c for c in before if not roles[c] and not columns[c].year and gathers(texts[c])), None)
    return _with(columns, place, "goal")


_TOLD = frozenset({"effort", "goal", "benefit", "target", "indicator", "result", "goalvalue", "actual", "budget"})
_CROSS = re.compile(r"[xX✓✔✗✘☒•●■]?|ja", re.IGNORECASE)
_WHAT = re.compile(r"wat|omschrijving|stappen?|te doen", re.IGNORECASE)


def _crossed_under_years(columns: list[words.Column], texts: list[list[str]]) -> int | None:
    """Return the column that tells what is done where all others are years or quarters that hold crosses."""
    place = next((c for c, column in enumerate(columns) if _WHAT.fullmatch(_bare(column)) and _worded(texts[c])), None)
    years = [c for c, column in enumerate(columns) if column.year and c != place]
    if place is None or len(years) < 2 or len(years) != len(columns) - 1:
        return None
    marks = [text for c in years for text in texts[c]]
    return place if sum(map(bool, marks)) > 1 and all(map(_CROSS.fullmatch, marks)) else None


def linked(views: Iterable[View]) -> None:
    """Let tables say of each other's columns what they hold: what is a goal or effort elsewhere is so here."""
    views = [view for view in views if view.header and len(view.columns) > 1]
    told = [{role: _said(view, role) for role in _LINKING} for view in views]
    for at, view in enumerate(views if len(views) > 1 else ()):
        for role in _LINKING:
            known = set().union(*(one[role] for other, one in enumerate(told) if other != at))
            if known and not view.having(role):
                _link(view, role, known)


_LINKING = ("goal", "effort")


def _link(view: View, role: str, known: set[str]) -> None:
    """Give the first column of a table this role whose texts are mostly `known`; then the others may be told too."""
    rows = [row for row in view.rows if not is_band(row)]
    texts = [[row.text(c) for row in rows] for c in range(len(view.columns))]
    places = (c for c, col in enumerate(view.columns) if col.role in _UNSURE and _returns(texts[c], known))
    if (place := next(places, None)) is not None:
        view.columns = measured(_with(view.columns, place, role), texts)


_UNSURE = (None, "theme", "indicator", "target")
"""What a column may be taken for that names goals or efforts of another sheet."""


def _returns(texts: list[str], known: set[str]) -> bool:
    filled = [text.lower() for text in texts if text]
    return len(filled) > 1 and 5 * sum(text in known for text in filled) >= 3 * len(filled)


def _said(view: View, role: str) -> set[str]:
    rows = [row for row in view.rows if not is_band(row)]
    return {text.lower() for c in view.having(role) for row in rows if len(text := row.text(c)) > _SHORTEST}


_SHORTEST = 12
"""What is shorter may be a number or a word that says nothing."""
