"""Indicators on one line: "Kinderen die sporten; 2023: 71%; streefwaarde 2026: 85% (bron: GGD)"."""

from __future__ import annotations

import re

from doelnet.draft import Measurement, Target, number
from doelnet.reading.dutch import dates, targets
from doelnet.reading.forms.desk import cells
from doelnet.reading.forms.desk.network import Made
from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.desk.spans import Span
from doelnet.reading.forms.walk import indicator_rows

_APART = re.compile(r"[.;,|]\s+")
_STATED = re.compile(
    r"(?P<word>[^\W\d][\w() -]{0,30}?)?\s*\(?(?P<when>(?:eind\s+|\d{1,2}[-\s]\w+[-\s])?20\d\d)\)?\s*[:=]?\s+"
    r"(?P<value>[<>≥≤]?\s?\d[\d.,]*(?:\s?%|\s(?P<noun>[a-z]{3,}))?)\.?\s*",
    re.IGNORECASE,
)
_WANTED = re.compile(r"streef|doel|norm|ambitie|gewenst|beoogd", re.IGNORECASE)


def read(sheet: Sheet, span: Span, goals: list[Made], label: str | None) -> bool:
    """Read a line that names an indicator and then only its values by year; return whether it was one."""
    text, source = targets.part_source(span.text)
    name, *rest = _APART.split(text.rstrip(" .("))
    stated = [_STATED.fullmatch(piece) for piece in rest]
    if span.more or not re.search(r"[A-Za-z]{3}", name) or not stated or dates.find(name):
        return False
    found = [match for match in stated if match]
    if len(found) < len(stated) or not any(_WANTED.search(match["word"] or "") for match in found):
        return False
    entry = span.cut(0, len(name)).trimmed()
    for match in found:
        _value(sheet, entry, match, goals, label, source)
    sheet.hush(span)
    sheet.claim(span)
    return True


def _value(
    sheet: Sheet, name: Span, match: re.Match[str], goals: list[Made], label: str | None, source: str | None
) -> None:
    """Add one stated value: a target where its word wants it, else a measurement."""
    value = cells.value(match["value"])
    if value is None:
        return
    unit = value.unit or match["noun"] or indicator_rows.unit_in(name.text) or indicator_rows.noun(name.text)
    when = dates.find(match["when"])[0].iso
    if not _WANTED.search(match["word"] or ""):
        said = unit if unit is not None else ""
        measured = Measurement(
            indicator=name.text, value=number(value.value), unit=said, date=when, source=source, at=name.at
        )
        sheet.measurements.append(measured)
        return
    comparison = indicator_rows.comparison(name.text, match["value"], value)
    target = Target(comparison=comparison, value=number(value.value), unit=unit, due=when, source=source)
    sheet.network.add("target", name, goals, target=target, label=label)
