"""What a check says of a place in a plan."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

import msgspec

from doelnet.draft import At


class Severity(StrEnum):
    """How much a finding weighs: wrong in itself, something missing, or something to think about."""

    ERROR = "error"
    WARNING = "warning"
    TIP = "tip"

    @property
    def rank(self) -> int:
        """Return the place in order of weight, 0 being the heaviest."""
        return list(Severity).index(self)

    def label(self, language: str = "nl") -> str:
        """Return the word for people: FOUT, LET OP or TIP in Dutch."""
        return _LABELS["en" if language.startswith("en") else "nl"][self.rank]


_LABELS = {"nl": ("FOUT", "LET OP", "TIP"), "en": ("ERROR", "WARNING", "TIP")}


class Words(msgspec.Struct, frozen=True):
    """One text in the languages of the interface."""

    nl: str
    en: str

    def __call__(self, language: str = "nl") -> str:
        """Return the text in `language` ("nl", "en", "en-GB"); Dutch where it is not English."""
        return self.en if language.startswith("en") else self.nl


class Place(msgspec.Struct, frozen=True, omit_defaults=True, kw_only=True):
    """Where in a draft: an element, an item of another section, or (nothing filled) the plan as a whole."""

    element: str | None = None
    section: str | None = None
    index: int | None = None


PLAN = Place()
"""The plan as a whole."""


class Hit(NamedTuple):
    """What a rule yields: a place, what is the matter there, and the ids of other elements concerned."""

    place: Place
    message: Words
    also: tuple[str, ...] = ()


class Finding(msgspec.Struct, frozen=True, omit_defaults=True, kw_only=True):
    """What one rule says of one place; `at` is where that stands in the document."""

    code: str
    name: str
    severity: Severity
    message: Words
    place: Place = PLAN
    also: tuple[str, ...] = ()
    at: At | None = None
