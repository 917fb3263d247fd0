"""The card of one change, as the page that compares shows it."""

from __future__ import annotations

from dataclasses import dataclass, field

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from doelnet.plans.pages.changes import Field

from .changes import CHANGED, GONE, MOVED, NEW

TITLES = {
    CHANGED: gettext_lazy("Gewijzigd"), MOVED: gettext_lazy("Verplaatst"), NEW: gettext_lazy("Nieuw"),
    GONE: gettext_lazy("Niet meer in het document"),
}  # fmt: skip
SIGNS = {CHANGED: "≠", MOVED: "⇄", NEW: "+", GONE: "−"}


@dataclass(frozen=True)
class Card:
    """One change as the page shows it."""

    order: int
    sort: str
    state: str
    kind: str
    word: str
    text: SafeString | str
    was: str = ""
    number: str = ""
    detail: str = ""
    fields: list[Field] = field(default_factory=list)
    above: list[str] = field(default_factory=list)
    above_was: list[str] = field(default_factory=list)
    edited: bool = False
    address: str = ""
    place: int | None = None

    @property
    def sign(self) -> str:
        """Return the sign that stands before the sort."""
        return SIGNS[self.sort]

    @property
    def title(self) -> str:
        """Return the sort in words."""
        return _("Weg") if self.sort == GONE else str(TITLES[self.sort])
