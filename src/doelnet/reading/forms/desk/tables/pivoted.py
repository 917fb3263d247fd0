"""Indicator tables with one value a row ("2026 | streefwaarde | 190"), turned into one indicator a row."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from msgspec import structs

from doelnet.reading.blocks import Cell
from doelnet.reading.dutch import dates, money
from doelnet.reading.forms.desk import cells
from doelnet.reading.forms.desk.tables import school_years
from doelnet.reading.forms.desk.tables.grid import Row, View
from doelnet.reading.forms.desk.tables.header import is_band
from doelnet.reading.forms.desk.wording import words

_KINDS = {
    "baseline": ("Nulmeting", r"(?:nul|0|start|begin|basis|uitgangs)\W?(?:meting|waarde|situatie|stand|punt)|nul|n"),
    "actual": (
        "Realisatie",
        r"(?:(?:laatste|vorige|tussen|1)\W?)?(?:meting|realisatie|stand)|gerealiseerd|gemeten|werkelijk(?:e\s+waarde)?|actueel"
        r"|behaald|r",
    ),
    "goalvalue": (
        "Streefwaarde",
        r"streef(?:waarde|cijfer|niveau|getal|doel)?|doel(?:waarde|stelling|cijfer)?|norm(?:waarde)?|ambitie|target|prognose"
        r"|raming|begroot|begroting|gewenst|gepland|beoogd|verwacht(?:ing)?|s|d",
    ),
}
"""What the words in a row say its value is, and the title that a column of such values has."""
_KIND = re.compile("|".join(f"(?P<{role}>{said})" for role, (_, said) in _KINDS.items()), re.IGNORECASE)
_AROUND = re.compile(r"[():,;–-]|\b(?:in|op|per|eind|voor|jaar|schooljaar)\b", re.IGNORECASE)
_STRIVEN = re.compile(r"streef|doel|norm|ambitie|target|nul|start", re.IGNORECASE)
"""Kinds that amounts of money do not have."""
_WHEN = re.compile(
    r"(?:(?:peil|meet|verslag|kalender|school|doel|streef)\W?)?(?:jaar(?:tal)?|datum|moment|periode)|tijdvak|wanneer",
    re.IGNORECASE,
)
_VALUED = (None, "actual", "goalvalue", "baseline")
"""What a column of values may be called by."""
_WORD = re.compile(r"[^\W\d]{3}")
_MOST = 0.6


class _Slot(NamedTuple):
    """A column to be: the year of its values, what they are, and its title."""

    year: str
    role: str
    title: str


class _Shape(NamedTuple):
    """Which columns of a table hold the indicator, what its value is, when it counts, and the values."""

    name: int
    kind: int | None
    when: int | None
    values: list[int]
    school: bool = False
    """Whether the values count for school years."""


@dataclass(slots=True)
class _Group:
    """The rows of one indicator."""

    rows: list[Row]
    slots: dict[_Slot, Cell] = field(default_factory=dict)


def pivot(view: View) -> None:
    """Turn a table with a row for each value into one with a row for each indicator; leave others as they are."""
    view.columns = _named(view.columns)
    shape = _shape(view) if view.header and len(view.rows) > 1 and not view.having("effort", "budget") else None
    if shape is None:
        return
    found = _groups(view, shape)
    groups = [group for group in found if isinstance(group, _Group)]
    if shape.kind is None and all(len(group.rows) == 1 for group in groups):
        return
    slots = sorted({slot for group in groups for slot in group.slots})
    kept = [c for c in range(len(view.columns)) if c not in (shape.kind, shape.when, *shape.values)]
    columns = [
        words.Column("indicator", None, col.title) if c == shape.name else col for c, col in enumerate(view.columns)
    ]
    view.columns = [
        *(columns[c] for c in kept),
        *(words.Column(slot.role or None, slot.year or None, slot.title) for slot in slots),
        words.Column("status", None, ""),
    ]
    view.rows = [
        _row(group, kept, slots) if isinstance(group, _Group) else _band(group, len(view.columns)) for group in found
    ]


def _named(columns: list[words.Column]) -> list[words.Column]:
    """Return the columns of a table with only years behind a first one called "Jaar": that one holds the indicators.

    The years behind "Schooljaar" are school years.
    """
    if len(columns) < 3:
        return columns
    first, rest = columns[0], columns[1:]
    title = first.title.strip(" :?")
    if not _WHEN.fullmatch(title) or not all(column.year for column in rest):
        return columns
    if "school" in title.lower():
        rest = [words.Column(c.role, c.year, school_years.called(c.title)) for c in rest]
    return [words.Column("indicator", None, title), *rest]


def _shape(view: View) -> _Shape | None:
    """Return how a table holds one value a row, or None where it does not."""
    rows = [row for row in view.rows if not is_band(row)]
    texts = [[text for row in rows if (text := row.text(c))] for c in range(len(view.columns))]
    kind = next((c for c, said in enumerate(texts) if len(said) > 1 and all(map(_kind, said))), None)
    when = [c for c in range(len(texts)) if c != kind and _tells_when(view.columns[c], texts[c])]
    values = [c for c in range(len(texts)) if c != kind and c not in when and _holds_values(view.columns[c], texts[c])]
    values = [c for c in values if view.columns[c].year] or values if kind is not None else values
    name = _name(view, texts, {kind, *when, *values})
    if len(when) > 1 or not values or name is None or not (when or kind is not None):
        return None
    if kind is None and any(view.columns[c].year for c in values):
        return None
    school = any("school" in view.columns[c].title.lower() or school_years.are(texts[c]) for c in when)
    moneyed = any(money.is_marked(text) for c in values for text in texts[c])
    told = view.having("indicator") or (kind is not None and any(map(_STRIVEN.search, texts[kind])))
    return _Shape(name, kind, next(iter(when), None), values, school) if told and not moneyed else None


def _kind(text: str) -> tuple[str, str] | None:
    """Return what the words in a cell say that a value is, and its date where they name that too."""
    if len(text) > 40:
        return None
    found = dates.find(text)
    bare = text[: found[0].start] + text[found[-1].end :] if found else text
    match = _KIND.fullmatch(_AROUND.sub(" ", bare).strip())
    return (match.lastgroup or "", text[found[0].start : found[-1].end] if found else "") if match else None


def _tells_when(column: words.Column, texts: list[str]) -> bool:
    """Whether a column tells when the value in its row counts."""
    if column.role not in (None, "planning", "baseyear", "dueyear") or not _WHEN.fullmatch(column.title.strip(" :?")):
        return False
    return bool(texts) and all(len(text) < 25 and dates.find(text) for text in texts)


def _holds_values(column: words.Column, texts: list[str]) -> bool:
    figures = sum(len(text) < 30 and cells.value(text) is not None for text in texts)
    return column.role in _VALUED and bool(texts) and figures >= _MOST * len(texts)


def _name(view: View, texts: list[list[str]], others: set[int | None]) -> int | None:
    """Return the column of indicators: the one called so, else the first in words that is called nothing else."""
    named = view.having("indicator") or [
        c
        for c, column in enumerate(view.columns)
        if column.role in (None, "target", "goal")
        and sum(bool(_WORD.search(t)) for t in texts[c]) > _MOST * len(texts[c])
    ]
    return next((c for c in named if c not in others), None)


def _groups(view: View, shape: _Shape) -> list[_Group | Row]:
    """Return the rows of each indicator, and the bands between them, in order."""
    found: list[_Group | Row] = []
    known: dict[tuple[str, ...], _Group] = {}
    same = [shape.name, *view.having("goal", "theme", "unit")]
    last = [""] * len(same)
    for row in view.rows:
        if is_band(row):
            found.append(row)
            known.clear()
            continue
        said = [row.text(c).lower() for c in same]
        last = said if said[0] else [own or above for own, above in zip(said, last, strict=True)]
        slots = _slots(view, shape, row)
        group = known.get(tuple(last))
        if group is None or group.slots.keys() & slots.keys():
            group = known[tuple(last)] = _Group([])
            found.append(group)
        group.rows.append(row)
        group.slots.update(slots)
    return found


def _slots(view: View, shape: _Shape, row: Row) -> dict[_Slot, Cell]:
    """Return the values in a row by what they are and when they count."""
    said = _kind(row.text(shape.kind)) if shape.kind is not None else None
    role, within = said or ("", "")
    found = {}
    for column in shape.values:
        col = view.columns[column]
        when = within or (row.text(shape.when) if shape.when is not None else "") or (col.title if col.year else "")
        if shape.school and not within:
            when = school_years.called(when)
        title = _KINDS[role][0] if role else col.title if col.role != "actual" or len(shape.values) > 1 else ""
        named = dates.find(when)
        slot = _Slot(named[-1].last_year if named else "", role or col.role or "", f"{title} {when}".strip())
        if row.text(column):
            found[slot] = row.cells[column]
    return found


def _row(group: _Group, kept: list[int], slots: list[_Slot]) -> Row:
    """Return one row with all that the rows of an indicator hold: what is said more than once in its last cell."""
    first, rest = group.rows[0], group.rows[1:]
    own = [next((row for row in group.rows if row.text(c)), first) for c in kept]
    values = [group.slots.get(slot) or Cell() for slot in slots]
    used = {id(cell) for cell in values} | {id(row.cells[c]) for row, c in zip(own, kept, strict=True)}
    left = {id(cell): cell for row in (first, *rest) for cell in row.cells if id(cell) not in used}
    spare = Cell(blocks=[block for cell in left.values() for block in cell.blocks])
    whole = [row.cells[c] for row, c in zip(own, kept, strict=True)]
    return Row(
        [*whole, *values, spare], [*(first.own[c] for c in kept), *(True for _ in values), True], first.after_break
    )


def _band(row: Row, width: int) -> Row:
    """Return a row over the whole width of the table as it is now."""
    cell = structs.replace(row.cells[0], colspan=width)
    return Row([cell] * width, [True] * width, row.after_break)
