"""Rows of an indicator table: a target for each target year, a measurement for each realised one."""

from __future__ import annotations

import re
from decimal import Decimal

from doelnet.draft import Baseline, Comparison, number
from doelnet.reading.blocks import Table
from doelnet.reading.dutch import dates, targets
from doelnet.reading.forms.desk import cells
from doelnet.reading.forms.desk.network import Made
from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.desk.spans import Span, whole
from doelnet.reading.forms.desk.tables import school_years
from doelnet.reading.forms.desk.tables.grid import Row, View
from doelnet.reading.forms.desk.wording import words
from doelnet.reading.forms.walk import indicators
from doelnet.reading.forms.walk.indicator_columns import is_elsewhere, is_own, is_printed, measured_in
from doelnet.reading.forms.walk.indicator_units import of_cell, of_row
from doelnet.reading.forms.walk.indicators import Indicator, Stated

_SOURCES = re.compile(r"\W*bron(?:nen)?\s*:", re.IGNORECASE)


def read_row(sheet: Sheet, view: View, row: Row, goals: list[Made]) -> list[Made]:
    """Read one row of an indicator table; return the targets made, under `goals`."""
    name = _name(view, row)
    if name is None:
        return []
    source = _text(view, row, "source") or _source_in(view, row) or _source_beside(sheet, view)
    unit = of_row(view, row, name.text)
    baseline = _baseline(view, row)
    indicator = Indicator(name, unit, source, baseline, _moves(view, row, sheet))
    found = []
    for column, cell in enumerate(row.cells):
        text = cell.text.strip()
        wanted = _wanted(view, column, sheet)
        if not text or wanted is None or not row.own[column]:
            continue
        value = cells.value(school_years.called(text) if view.school else text)
        told = _due(view, row, sheet) if wanted else measured_in(view, row)
        column_date = None if is_printed(view, column) else _when(view, column)
        date = (value.date if value else None) or column_date or told
        stated = Stated(whole(cell.blocks[0].passage), value, date, wanted, text, view.columns[column].title or None)
        own = of_cell(unit, text)
        told_here = indicator if own == unit else indicator._replace(unit=own, moves=None)
        if made := indicators.add(sheet, told_here, goals, stated):
            found.append(made)
    if not found and baseline:
        _start(sheet, view, row, indicator)
    if found or baseline or any(_wanted(view, c, sheet) is False for c in range(len(row.cells))):
        sheet.hush(name)
        for cell in row.cells:
            sheet.claim(cell)
    return found


def _start(sheet: Sheet, view: View, row: Row, indicator: Indicator) -> None:
    """Keep where a row without a target starts from as what was measured then."""
    baseline = _baseline(view, row)
    column = next((c for c in view.having("baseline") if cells.value(row.text(c))), None)
    if baseline and column is not None:
        span = whole(row.cells[column].blocks[0].passage)
        stated = Stated(span, cells.value(row.text(column)), baseline.date, wanted=False)
        indicators.add(sheet, indicator, [], stated)


def _when(view: View, column: int) -> str | None:
    """Return the date in a column's title, as fine as it is: "1-10-2025", "eind 2026", a year."""
    title = words.parted(view.columns[column].title)
    found = dates.find(school_years.called(title) if view.school else title)
    return found[-1].iso if found and found[-1].grain != "span" else view.columns[column].year


def _source_in(view: View, row: Row) -> str | None:
    """Return the source that stands behind the name of the indicator, in its own cell."""
    named = next((row.cells[c] for c in view.having("indicator") if row.cells[c].blocks), row.cells[0])
    texts = (block.passage.text for block in named.blocks if "ron" in block.passage.text)
    return next((source for text in texts if (source := targets.part_source(text).source)), None)


def _source_beside(sheet: Sheet, view: View) -> str | None:
    """Return the source that a note right under the table gives for all its rows, or the words right over it."""
    behind = sheet.outline.nodes[view.index + 1 :]
    below = next((node.text for node in behind if not isinstance(node.block, Table) or node.index in sheet.views), "")
    if len(below) < 300 and _SOURCES.match(below):
        return targets.part_source(below).source
    return targets.part_source(view.nearest).source if len(view.nearest) < 300 else None


def _moves(view: View, row: Row, sheet: Sheet) -> Comparison | None:
    """Return how what a row wants compares: at most where it is to become less than it is, at least where more."""
    found = (cells.value(row.text(c)) for c in range(len(row.cells)) if _wanted(view, c, sheet))
    wanted = [value.value for value in found if value]
    return indicators.moves(wanted, _latest(view, row, sheet))


def _latest(view: View, row: Row, sheet: Sheet) -> Decimal | None:
    """Return the newest realised value of a row."""
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
            span = cells.unnumbered(whole(cell.blocks[0].passage)).span
            return span.cut(0, len(targets.part_source(span.text).text)) if "ron" in span.text else span
    return None


def _wanted(view: View, column: int, sheet: Sheet) -> bool | None:
    """Return True for a column of target values, False for realised ones, None for neither."""
    said = view.columns[column]
    if is_elsewhere(said.title) or _foretells(view, said.title):
        return None
    if is_printed(view, column):
        return False
    if said.role in ("budget", "planning") and said.year and indicators.WANTED.search(said.title):
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
        return False if said.role == "actual" or is_own(sheet, view, column) else None
    told = any(column.role == "goalvalue" for column in view.columns)
    return indicators.is_wanted(said.title, said.year, sheet, told=told)


def _foretells(view: View, title: str) -> bool:
    """Whether a column says what is expected, beside one that says what is wanted: that is no target."""
    return bool(_EXPECTED.match(title)) and any(_STREEF.search(column.title) for column in view.columns)


_EXPECTED = re.compile(r"\W*(?:prognose|verwacht\w*)", re.IGNORECASE)
_STREEF = re.compile(r"streef|norm|doel", re.IGNORECASE)


def _text(view: View, row: Row, role: str) -> str | None:
    return next((row.text(c) for c in view.having(role) if row.text(c)), None)


def _baseline(view: View, row: Row) -> Baseline | None:
    for column in view.having("baseline"):
        value = cells.value(row.text(column))
        if value:
            said = next((row.text(c) for c in view.having("baseyear")), "")
            date = value.date or dates.first(said) or view.columns[column].year or measured_in(view, row)
            return Baseline(value=number(value.value), date=date)
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
