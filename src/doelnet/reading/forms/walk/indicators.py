"""Indicators, wherever they are told: a target for each value that is wanted, a measurement for each that was found."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from doelnet.draft import Baseline, Comparison, Measurement, Target, number
from doelnet.reading.dutch import clauses, comparisons, figures
from doelnet.reading.forms.desk import cells
from doelnet.reading.forms.desk.network import Made
from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.desk.spans import Span

_GRADE = re.compile(r"\b(?:rapport)?cijfer\b|\bscore\b|\bindex\b|\bschaal\b|tevredenheid\b|waardering\b", re.IGNORECASE)
_ONES = re.compile(
    r"(?:[A-Z][\w-]+e\s+)?(?P<noun>[A-Z]?[\w-]{2,}(?:en|ers|aars|eurs|ures))(?=\s+(?:met|die|dat|zonder|in|op|van|per|onder|tot|waar"
    r"|bij|langer|tussen|boven|naar|voor|door|uit|aan)\b|$)"
)
"""What an indicator counts, where its name begins with it: "Wijken met een jongerenplek"."""
_COUNTED = re.compile(r"\((?:in\s+)?(?P<noun>[a-z]{4,}(?:en|ers))\)\s*$")
_AS_COUNT = re.compile(r"[(,]\s?(?:in\s)?(?:aantal(?:len)?|abs(?:oluut)?\.?|#)\s?\)?\s*$", re.IGNORECASE)
"""How a name ends that says that it counts what it opens with: "Nieuwe voortijdig schoolverlaters (aantal)"."""
_PLURAL = re.compile(r"(?:en|ers|aars|eurs|s)$")
_ACTUAL = re.compile(
    r"realisatie|gerealiseerd|rekening|werkelijk|meting|stand|gemeten|actueel|\bR\b|behaald|laatst", re.IGNORECASE
)
WANTED = re.compile(
    r"streef|doel|norm|begrot|begroot|raming|ambitie|target|prognose|verwacht|gewenst|\bB\b|planning|beoogd",
    re.IGNORECASE,
)
"""What calls a value one to strive for."""
_STARTS = re.compile(r"^(?:nul|begin|start|uitgang|huidig|nu$|laatste)", re.IGNORECASE)
_SIGNS: dict[str, Comparison] = {
    "≥": "at-least",
    ">=": "at-least",
    ">": "at-least",
    "≤": "at-most",
    "<=": "at-most",
    "<": "at-most",
}
_DIRECTIONS: list[tuple[re.Pattern[str], Comparison]] = [
    (re.compile(r"stabiel|gelijk|handhaven|stabilis|^=$", re.I), "stable"),
    (re.compile(r"stijg|toename|omhoog|hoger|meer|↑|▲|groei", re.I), "increase"),
    (re.compile(r"dal|afname|omlaag|lager|minder|↓|▼", re.I), "decrease"),
]


class Indicator(NamedTuple):
    """What is measured: its name, what counts for all its values, and how these compare as they lie over or under it.

    A unit that is empty says that the values have none: they are grades.
    """

    name: Span
    unit: str | None
    source: str | None
    baseline: Baseline | None = None
    moves: Comparison | None = None


class Stated(NamedTuple):
    """One value as it stands: where, its figure and date, whether it is wanted, its words, and what calls it."""

    span: Span
    value: cells.Value | None
    date: str | None
    wanted: bool
    text: str = ""
    label: str | None = None


def add(sheet: Sheet, indicator: Indicator, goals: list[Made], stated: Stated) -> Made | None:
    """Add a stated value: a target under `goals` where it is wanted, else a measurement; return the target made."""
    value, name = stated.value, indicator.name.text
    if not stated.wanted:
        _measure(sheet, indicator, stated)
        return None
    target = Target(
        comparison=comparison(name, stated.text, value),
        value=number(value.value) if value else None,
        unit=_unit(indicator, value) or None if value else None,
        due=stated.date,
        baseline=indicator.baseline,
        source=indicator.source,
    )
    if value and value.sign is None and indicator.moves:
        target.comparison = indicator.moves
    if target.comparison is None and target.value is None:
        return None
    return sheet.network.add("target", indicator.name, goals, target=target, label=stated.label)


def _measure(sheet: Sheet, indicator: Indicator, stated: Stated) -> None:
    """Add a measurement where there is a value and a date; its unit is what is said, else what the name counts."""
    value, name = stated.value, indicator.name.text
    if value is None or stated.date is None:
        return
    sheet.measurements.append(
        Measurement(
            indicator=name,
            value=number(value.value),
            unit=_unit(indicator, value) or ("" if indicator.unit == "" or _GRADE.search(name) else "aantal"),
            date=stated.date,
            source=indicator.source,
            at=stated.span.at,
        )
    )


def _unit(indicator: Indicator, value: cells.Value) -> str | None:
    """Return the unit that is said, else that of the value, else what the name counts."""
    return (value.unit or noun(indicator.name.text)) if indicator.unit is None else indicator.unit


def moves(wanted: list[Decimal], latest: Decimal | None) -> Comparison | None:
    """Return how the values that are wanted compare where all lie on one side of the newest one found; else None."""
    if not wanted or latest is None or wanted[-1] == latest:
        return None
    if wanted[-1] < latest:
        return "at-most" if max(wanted) <= latest else None
    return "at-least" if min(wanted) >= latest else None


def is_wanted(title: str, year: str, sheet: Sheet, *, told: bool = False) -> bool:
    """Whether a value of `year` is wanted rather than measured, as the words over or before it say, else the year."""
    if _STARTS.search(title) or (_ACTUAL.search(title) and not re.search(r"streef|doel", title, re.I)):
        return False
    if WANTED.search(title):
        return True
    if told or _tells(sheet):
        return year > _last_year(sheet)
    return year >= (sheet.year or "9999")


def _tells(sheet: Sheet) -> bool:
    """Whether a document tells of the years that it is about, rather than planning them."""
    return sheet.head.get("kind") in ("annual-report", "progress-report")


def _last_year(sheet: Sheet) -> str:
    """Return the year up to which a document can tell what was: of its date, else of its period or the one before."""
    date, period = sheet.head.get("date"), str(sheet.head.get("period") or "9999")
    if date or _tells(sheet):
        return str(date or period).split("/")[-1][:4]
    return str(int(period[:4]) - 1)


def noun(name: str) -> str | None:
    """Return what an indicator counts: the noun behind "aantal", in brackets at its end, or in front; a grade none."""
    if _GRADE.search(name):
        return None
    if _AS_COUNT.search(name):
        what = clauses.noun_after(name, 0)
        return what.lower() if what and _PLURAL.search(what) else None
    if match := _COUNTED.search(name):
        return match["noun"].lower()
    first = _ONES.match(name)
    return figures.counted(name) or (first["noun"].lower() if first else None)


def unit_in(name: str) -> str | None:
    """Return "%" where an indicator's name says that it is a share."""
    return "%" if re.search(r"%|\bpercentage\b|\baandeel\b|\bprocent(?:en)?\b", name, re.I) else None


def comparison(name: str, text: str, value: cells.Value | None) -> Comparison | None:
    """Return how the value in a cell is to be compared: by its sign, else by what is better for the indicator."""
    if value is None:
        return (
            next((comparison for pattern, comparison in _DIRECTIONS if pattern.search(text)), None)
            if len(text) < 60
            else None
        )
    if value.sign:
        if value.sign in _SIGNS:
            return _SIGNS[value.sign]
        if value.sign.startswith(("min", "ten")):
            return "at-least"
        if value.sign.startswith(("max", "hoog")):
            return "at-most"
    return "at-most" if comparisons.wants_less(name) else "at-least"
