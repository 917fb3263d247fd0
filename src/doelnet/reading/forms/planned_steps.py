"""The planning of a decision paper as a list: each item names a step and says when, with a sign between them."""

from __future__ import annotations

import re

from doelnet.draft import Milestone
from doelnet.reading.dutch import dates
from doelnet.reading.dutch.letters import has_digit
from doelnet.reading.forms.desk.deciding import sections
from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.desk.spans import Span, clean

ORDER = 89
_STEP = re.compile(r"(?P<one>[^:;]{3,90}?)\s*(?::|\s[–-])\s+(?P<other>[^:;]{3,120}?)[.;]?$")
_BEFORE = re.compile(r"(?:uiterlijk|v[oó][oó]r|in|per|vanaf|medio|begin|eind|op|rond)\s+$", re.IGNORECASE)
_FINE = ("day", "month", "quarter")
_BESIDE = 4
"""How many signs stand beside a date that is all there is."""
_LEAST = 2
"""A planning has so many steps: one item with a date may be anything."""


def read(sheet: Sheet) -> None:
    """Read the steps that the sections of decision papers on what follows list with their dates."""
    for part in sheet.parts:
        if part.kind not in ("decision", "message"):
            continue
        for section in sections.collect(sheet, part):
            items = [piece.span for piece in section.pieces if piece.form == "item" and has_digit(piece.span.text)]
            if section.kind != "follow_up" or len(items) < _LEAST:
                continue
            found = [(span, made) for span in items if (made := _step(sheet, span)) is not None]
            for span, made in found if len(found) >= _LEAST else ():
                sheet.milestones.append(made)
                for sentence in span.sentences():
                    sheet.tell(sentence)
                sheet.claim(span)


def _step(sheet: Sheet, span: Span) -> Milestone | None:
    """Return the milestone of an item: "Besluit op aanvragen: uiterlijk 1 mei 2026", "Juni 2026 - start"."""
    said = _STEP.match(span.text)
    for what, when in ((said["one"], said["other"]), (said["other"], said["one"])) if said else ():
        found = dates.find(when, sheet.hint)
        if len(found) != 1 or found[0].grain not in _FINE or dates.find(what):
            continue
        beside = _BEFORE.sub("", when[: found[0].start]) + when[found[0].end :]
        if len(beside.strip()) < _BESIDE:
            return Milestone(text=clean(span.text), date=found[0].iso, at=span.at)
    return None
