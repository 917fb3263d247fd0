"""Efforts that say between brackets at their end when they are done: "Eén loket openen (Q1 2027)", "… (2030)"."""

from __future__ import annotations

import re

from doelnet.draft import Milestone
from doelnet.reading.dutch import dates
from doelnet.reading.forms.desk.network import Made
from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.desk.spans import clean

ORDER = 91
_LEAST = 2
"""One effort with a date behind it may be anything; so many are a way of telling when."""
_BEHIND = re.compile(r"\((?P<when>[^()]{4,40})\)[.;]?$")
_BY = frozenset(
    [
        "gereed",
        "klaar",
        "start",
        "afgerond",
        "in",
        "eind",
        "begin",
        "medio",
        "vanaf",
        "per",
        "uiterlijk",
        "vóór",
        "voor",
        "tot",
    ]
)
"""The words before such a date; others make it something else, as in "(zie de brief van mei 2025)"."""
_GRAINS = ("day", "month", "quarter", "year", "school-year")


def read(sheet: Sheet) -> None:
    """Add a milestone for each effort with a date behind it, where several have one and no milestone tells it yet."""
    found = [(made, when) for made in sheet.network.of("effort") if (when := _date(sheet, made))]
    if len(found) < _LEAST:
        return
    for made, when in found:
        text = clean(made.text)
        if not any(told.date == when and told.text in text for told in sheet.milestones):
            sheet.milestones.append(Milestone(text=text, date=when, at=made.span.at))


def _date(sheet: Sheet, made: Made) -> str | None:
    match = _BEHIND.search(made.text) if made.text.endswith((")", ").", ");")) else None
    found = dates.find(match["when"], sheet.hint) if match else []
    if match is None or len(found) != 1 or found[0].grain not in _GRAINS or found[0].end < len(match["when"]):
        return None
    return found[0].iso if _BY.issuperset(match["when"][: found[0].start].lower().replace(":", " ").split()) else None
