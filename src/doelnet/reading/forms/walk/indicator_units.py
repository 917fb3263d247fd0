"""What the values of an indicator count: the unit in its column, in its name, or in its cells."""

from __future__ import annotations

import re

from doelnet.reading.forms.desk import cells
from doelnet.reading.forms.desk.tables.grid import Row, View
from doelnet.reading.forms.walk.indicators import noun, unit_in

_WITH_NOUN = re.compile(r"[\d.,]+\s+(?P<noun>[a-z]{4,})(?:\s\([^()]*\))?")
_VALUES = (None, "baseline", "actual", "goalvalue", "goal", "target", "planning")
"""What a column with values may be called by."""
_PER = re.compile(r"\bper\s+[\d.]{3,}\s+\w+", re.IGNORECASE)
_SHARE = re.compile(r"(?:%|percentage|procent(?:en)?\b|perc\.)(?!-?\s?punt)", re.IGNORECASE)
_EURO = re.compile(r"€|euro(?:['’]?s)?|eur|in\s+euro(?:['’]?s)?", re.IGNORECASE)
_MARK = re.compile(
    r"(?:rapport)?cijfer\b|score\b|schaal\b|index\b|\(?\s*(?:0|1)\s*(?:-|–|t/m|tot)\s*(?:5|7|10)\b", re.IGNORECASE
)
_COUNT = re.compile(r"(?:aantal(?:len)?|abs(?:oluut)?\.?|#|n|st(?:uks)?\.?)(?:\s*\(.*\))?", re.IGNORECASE)
_COUNT_OF = re.compile(r"(?:aantal(?:len)?|#)\s+(?P<what>[^\d(].*|per\s.*)", re.IGNORECASE)


def of_cell(unit: str | None, text: str) -> str | None:
    """Return the unit of one value: what stands behind it in its cell, where the others are a share or a ratio."""
    said = _WITH_NOUN.fullmatch(text) if unit and (unit == "%" or unit.startswith("per ")) else None
    return said["noun"] if said and said["noun"] != "procent" else unit


def of_row(view: View, row: Row, name: str) -> str | None:
    """Return the unit of the values in a row: its unit column's, else what its name or cells say; a grade has ""."""
    said = next((row.text(c) for c in view.having("unit") if row.text(c)), None)
    if said:
        return _of_column(said, name)
    if unit := unit_in(name):
        return unit
    if part := _PER.search(name):
        return part[0]
    if part := re.search(r"\bin\s+(dagen|weken|maanden|uren|euro)\b", name, re.IGNORECASE):
        return part[1].lower()
    values = [v for c in range(len(row.cells)) if (v := cells.value(row.text(c))) and view.columns[c].role in _VALUES]
    if any(v.unit == "%" for v in values):
        return "%"
    texts = [row.text(c) for c, column in enumerate(view.columns) if c and column.role in _VALUES]
    return next((match["noun"] for text in texts if (match := _WITH_NOUN.fullmatch(text))), None)


def _of_column(said: str, name: str) -> str | None:
    """Return the unit that a cell of a unit column means: "% van de jongeren" is "%", "aantal" what the name counts."""
    if _SHARE.match(said):
        return "%"
    if _MARK.match(said):
        return ""
    if _EURO.fullmatch(said):
        return "EUR"
    if _COUNT.fullmatch(said):
        return noun(name)
    counted = _COUNT_OF.fullmatch(said)
    return counted["what"] if counted else said
