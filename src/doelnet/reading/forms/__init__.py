"""Document forms: blocks in, a draft out. A recogniser is a module here; it registers by standing here."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module
from typing import NamedTuple, Protocol, cast

from doelnet.draft import Draft, Head
from doelnet.reading.blocks import Stream
from doelnet.reading.forms import surety
from doelnet.reading.forms.desk import privacy
from doelnet.reading.forms.desk.sheet import Sheet


class Recogniser(Protocol):
    """What a module must offer to be a recogniser."""

    ORDER: int
    """Recognisers with a lower number read first."""

    def read(self, sheet: Sheet) -> None:
        """Read what this recogniser knows from the sheet, and add it there."""


class Outcome(NamedTuple):
    """The draft that a document yielded, the numbers of the passages that nobody claimed, and why it may be wrong.

    `doubts` holds by an element's id what makes it doubtful, weightiest first: names of `surety.weights`.
    """

    draft: Draft
    unread: list[int]
    doubts: dict[str, list[str]]


@cache
def recognisers() -> tuple[Recogniser, ...]:
    """Return the recognisers, in the order in which they read."""
    names = [m.name for m in pkgutil.iter_modules(__path__) if not m.ispkg and not m.name.startswith("_")]
    found = [cast(Recogniser, import_module(f"{__name__}.{name}")) for name in names]
    return tuple(sorted(found, key=lambda form: form.ORDER))


def read(stream: Stream) -> Outcome:
    """Return what all recognisers together read from `stream`, and what none of them claimed."""
    sheet = Sheet(stream)
    for form in recognisers():
        form.read(sheet)
    unread = [p.number for p in sheet.passages if p.number not in sheet.read and p.text.strip()]
    found = _draft(sheet)
    doubts = surety.tell(sheet, found.elements)
    return Outcome(privacy.kept(found, privacy.said(stream), doubts), unread, doubts)


def draft(stream: Stream) -> Draft:
    """Return the draft that `stream` yields."""
    return read(stream).draft


def _draft(sheet: Sheet) -> Draft:
    return Draft(
        document=Head(**sheet.head),
        elements=sheet.network.elements(),
        measurements=sheet.measurements,
        money=sheet.money,
        milestones=sheet.milestones,
        decisions=sheet.decisions,
        groups=sheet.groups,
        parties=sheet.parties,
        references=sheet.references,
    )
