"""Rows of an indicator table: a target for each target year, a measurement for each realised one."""

from __future__ import annotations

import re
from decimal import Decimal

from doelnet.draft import Baseline, Comparison, Measurement, Target, number
from doelnet.reading.dutch import comparisons, dates, figures, targets
from doelnet.reading.forms.desk import cells, words
from doelnet.reading.forms.desk.network import Made
from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.desk.spans import Span, whole
from doelnet.reading.forms.desk.tables.grid import Row, View

_SOURCES = re.compile(r"\W*bron(?:nen)?\s*:", re.IGNORECASE)
_GRADE = re.compile(r"\b(?:rapport)?cijfer\b|\bscore\b|\bindex\b|\bschaal\b", re.IGNORECASE)
_ONES = re.compile(
    r"(?:[A-Z][\w-]+e\s+)?(?P<noun>[A-Z]?[\w-]{2,}(?:en|ers|aars|eurs|ures))(?=\s+(?:met|die|dat|zonder|in|op|van|per|onder|tot|waar"
    r"|bij|langer|tussen|boven|naar|voor|door|uit|aan)\b|$)"
)
"""What an indicator counts, where its name begins with it: "Wijken met een jongerenplek"."""
_WITH_NOUN = re.compile(r"[\d.,]+\s+(?P<noun>[a-z]{4,})(?:\s\([^()]*\))?")
_COUNTED = re.compile(r"\((?:in\s+)?(?P<noun>[a-z]{4,}(?:en|ers))\)\s*$")
_VALUES = (None, "baseline", "actual", "goalvalue", "goal", "target", "planning")
"""What a column with values may be called by."""
_PER = re.compile(r"\bper\s+[\d.]{3,}\s+\w+", re.IGNORECASE)
_ACTUAL = re.compile(
    r"realisatie|gerealiseerd|rekening|werkelijk|meting|stand|gemeten|actueel|\bR\b|behaald|laatst", re.IGNORECASE
)
_WANTED = re.compile(
    r"streef|doel|norm|begrot|begroot|raming|ambitie|target|prognose|verwacht|gewenst|\bB\b|planning|beoogd",
    re.IGNORECASE,
)
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


def read_row(sheet: Sheet, view: View, row: Row, goals: list[Made]) -> list[Made]:
    """Read one row of an indicator table; return the targets made, under `goals`."""
    name = _name(view, row)
    if name is None:
        return []
    unit, source = _unit(view, row, name.text), _text(view, row, "source") or _source_below(sheet, view)
    baseline = _baseline(view, row)
    found = []
    for column, cell in enumerate(row.cells):
        text = cell.text.strip()
        wanted = _wanted(view, column, sheet)
        if not text or wanted is None or not row.own[column]:
            continue
        span = whole(cell.blocks[0].passage)
        value = cells.value(text)
        year = (value.date if value else None) or _when(view, column) or (_due(view, row, sheet) if wanted else None)
        if not wanted:
            measure(sheet, span, name.text, value, unit, year, source)
            continue
        target = Target(
            comparison=comparison(name.text, text, value),
            value=number(value.value) if value else None,
            due=year,
            baseline=baseline,
            source=source,
        )
        if value and value.sign is None and (now := _latest(view, row, sheet)) is not None and value.value < now:
            target.comparison = "at-most"
        if value:
            target.unit = unit or value.unit or noun(name.text)
        if target.comparison is None and target.value is None:
            continue
        made = sheet.network.add("target", name, goals, target=target, label=view.columns[column].title or None)
        if made:
            found.append(made)
    if not found and baseline:
        _start(sheet, view, row, name, unit, source)
    if found or baseline or any(_wanted(view, c, sheet) is False for c in range(len(row.cells))):
        sheet.hush(name)
        for cell in row.cells:
            sheet.claim(cell)
    return found


def _start(sheet: Sheet, view: View, row: Row, name: Span, unit: str | None, source: str | None) -> None:
    """Keep where a row without a target starts from as what was measured then."""
    baseline = _baseline(view, row)
    column = next((c for c in view.having("baseline") if cells.value(row.text(c))), None)
    if baseline and column is not None:
        span = whole(row.cells[column].blocks[0].passage)
        measure(sheet, span, name.text, cells.value(row.text(column)), unit, baseline.date, source)


def _when(view: View, column: int) -> str | None:
    """Return the date in a column's title, as fine as it is: "1-10-2025", "eind 2026", a year."""
    found = dates.find(words.parted(view.columns[column].title))
    return found[-1].iso if found and found[-1].grain != "span" else view.columns[column].year


def _source_below(sheet: Sheet, view: View) -> str | None:
    """Return the source that a note right under the table gives for all its rows."""
    below = sheet.outline.nodes[view.index + 1 : view.index + 2]
    if not below or len(below[0].text) > 300 or not _SOURCES.match(below[0].text):
        return None
    return targets.part_source(below[0].text).source


def _latest(view: View, row: Row, sheet: Sheet) -> Decimal | None:
    """Return the newest realised value of a row: what is to become lower than it is, is at most."""
    found = [
        (view.columns[c].year or "", value.value)
        for c in range(len(row.cells))
        if (view.columns[c].role == "baseline" or _wanted(view, c, sheet) is False)
        and (value := cells.value(row.text(c)))
    ]
    return max(found)[1] if found else None


def _name(view: View, row: Row) -> Span | None:
    """Return the indicator's name: in its own column, else the first cell with letters that is no unit or source."""
    columns = view.having("indicator") or [
        c for c, column in enumerate(view.columns) if column.role in (None, "target", "goal") and not column.year
    ]
    for column in columns:
        cell = row.cells[column]
        if cell.blocks and re.search(r"[A-Za-z]{3}", cell.text):
            return cells.unnumbered(whole(cell.blocks[0].passage)).span
    return None


def _wanted(view: View, column: int, sheet: Sheet) -> bool | None:
    """Return True for a column of target values, False for realised ones, None for neither."""
    said = view.columns[column]
    if said.role in ("budget", "planning") and said.year and _WANTED.search(said.title):
        return True
    dated = said.role == "planning" and bool(said.year)
    if not dated and said.role in (
        "indicator",
        "unit",
        "source",
        "baseline",
        "number",
        "owner",
        "status",
        "effort",
        "theme",
        "benefit",
        "capability",
        "result",
        "baseyear",
        "dueyear",
        "planning",
        "budget",
        "fund",
        "partners",
    ):
        return None
    if said.role == "goalvalue":
        return True
    if said.year is None:
        return False if said.role == "actual" else None
    told = any(column.role == "goalvalue" for column in view.columns)
    return is_wanted(said.title, said.year, sheet, told=told)


def is_wanted(title: str, year: str, sheet: Sheet, *, told: bool = False) -> bool:
    """Whether a value of `year` is wanted rather than measured, as the words over or before it say, else the year."""
    if _STARTS.search(title) or (_ACTUAL.search(title) and not re.search(r"streef|doel", title, re.I)):
        return False
    if _WANTED.search(title):
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


def _text(view: View, row: Row, role: str) -> str | None:
    return next((row.text(c) for c in view.having(role) if row.text(c)), None)


def _unit(view: View, row: Row, name: str) -> str | None:
    said = _text(view, row, "unit")
    if said:
        return "%" if said.lower() in ("%", "percentage", "procent") else said
    if unit := unit_in(name):
        return unit
    if part := _PER.search(name):
        return part[0]
    if part := re.search(r"\bin\s+(dagen|weken|maanden|uren|euro)\b", name, re.IGNORECASE):
        return part[1].lower()
    figures = [v for c in range(len(row.cells)) if (v := cells.value(row.text(c))) and view.columns[c].role in _VALUES]
    if any(v.unit == "%" for v in figures):
        return "%"
    values = [row.text(c) for c, column in enumerate(view.columns) if c and column.role in _VALUES]
    return next((match["noun"] for text in values if (match := _WITH_NOUN.fullmatch(text))), None)


def noun(name: str) -> str | None:
    """Return what an indicator counts: the noun behind "aantal", in brackets at its end, or in front; a grade none."""
    if _GRADE.search(name):
        return None
    if match := _COUNTED.search(name):
        return match["noun"].lower()
    first = _ONES.match(name)
    return figures.counted(name) or (first["noun"].lower() if first else None)


def unit_in(name: str) -> str | None:
    """Return "%" where an indicator's name says that it is a share."""
    return "%" if re.search(r"%|\bpercentage\b|\baandeel\b|\bprocent(?:en)?\b", name, re.I) else None


def _baseline(view: View, row: Row) -> Baseline | None:
    for column in view.having("baseline"):
        value = cells.value(row.text(column))
        if value:
            said = next((row.text(c) for c in view.having("baseyear")), "")
            return Baseline(
                value=number(value.value), date=value.date or dates.first(said) or view.columns[column].year
            )
    return None


def _due(view: View, row: Row, sheet: Sheet) -> str | None:
    """Return by when: the column of target years, or of planning where that tells of no efforts; else the one year
    that the caption names.
    """
    for column in view.having("dueyear") or ([] if view.having("effort") else view.having("planning")):
        if date := dates.first(row.text(column), sheet.hint):
            return date
    years = {found.last_year for found in dates.find(view.caption[-160:])}
    return years.pop() if len(years) == 1 else None


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


def measure(
    sheet: Sheet,
    span: Span,
    name: str,
    value: cells.Value | None,
    unit: str | None,
    year: str | None,
    source: str | None,
) -> None:
    """Add a measurement where there is a value and a date; its unit is what is said, else what the name counts."""
    if value is None or year is None:
        return
    said = unit or value.unit or noun(name) or ("" if _GRADE.search(name) else "aantal")
    sheet.measurements.append(
        Measurement(indicator=name, value=number(value.value), unit=said, date=year, source=source, at=span.at)
    )
