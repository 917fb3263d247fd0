"""One section of a decision paper: its kind, its title and the pieces of text under it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from doelnet.reading.dutch import dates
from doelnet.reading.forms.desk.spans import Span

FILE = re.compile(
    r"\s*[(\[,–-]*\s*(?:(?:pdf|docx?|xlsx?|odt|ods|pptx?|zip)\b[\s,;:-]*)?\d[\d.,]*\s?[kKmMgG]i?[bB]\b[\s,]*(?:pdf|docx?|xlsx?)?\s*[)\]]?\s*$"
    r"|\s*[(\[]\s*(?:pdf|docx?|xlsx?|odt|ods|pptx?)\s*[)\]]\s*$",
    re.IGNORECASE,
)
"""The kind and size of a file, behind its name."""


@dataclass(slots=True)
class Piece:
    """One block of a section: its words, and whether it is a head, an item or a paragraph."""

    span: Span
    form: str
    marker: str = ""
    depth: int = 0


@dataclass(slots=True)
class Section:
    """One section: its kind, heading, lead-in, date in the heading, and its pieces."""

    kind: str
    title: str
    level: int
    pieces: list[Piece] = field(default_factory=list)
    lead: str = ""
    date: str | None = None
    sure: bool = True
    """Whether its title is one of the field's own, not one that a word in it gave away."""

    @property
    def spans(self) -> list[Span]:
        """All stretches of the section, in order."""
        return [piece.span for piece in self.pieces]


def is_date(text: str) -> bool:
    """Whether a text is a date and nothing else: "dinsdag 9 juni 2026"."""
    found = dates.find(text) if len(text) < 40 else []
    return len(found) == 1 and len(text) - (found[0].end - found[0].start) < 12 and found[0].grain == "day"
