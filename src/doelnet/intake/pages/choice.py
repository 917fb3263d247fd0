"""What the list of a review is narrowed to and how it is ordered, as the address holds it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from django.http import HttpRequest
from django.utils.html import format_html_join
from django.utils.safestring import SafeString

from ..models import ReviewItem

if TYPE_CHECKING:
    from .rows import Row

State = ReviewItem.State
UNREAD, LABELS = "ongelezen", "los"
"""The lists of what was not read, which hold blocks rather than items: what may be a sentence, and bare labels."""

SHOWN: dict[str, Callable[[Row], bool]] = {
    "alles": lambda _row: True,
    "open": lambda row: not row.judged,
    "onzeker": lambda row: row.unsure,
    "verbeterd": lambda row: row.state == State.CORRECTED,
    "afgewezen": lambda row: row.state == State.REJECTED,
}
"""What the list can be narrowed to."""

DOUBT_FIRST, AS_WRITTEN = "twijfel", "document"


@dataclass(frozen=True)
class Choice:
    """What the list shows: one of `SHOWN` or what was not read, of one kind or all, in one of two orders."""

    shown: str = "alles"
    kind: str = ""
    order: str = DOUBT_FIRST

    @classmethod
    def of(cls, request: HttpRequest) -> Choice:
        """Return what a request asks for; what it asks that is not there is as if it did not."""
        asked = {name: request.POST.get(name) or request.GET.get(name) or "" for name in ("toon", "soort", "volgorde")}
        shown = asked["toon"] if asked["toon"] in (*SHOWN, UNREAD, LABELS) else "alles"
        order = AS_WRITTEN if asked["volgorde"] == AS_WRITTEN else DOUBT_FIRST
        return cls(shown, asked["soort"][:20], order)

    def keeps(self, row: Row) -> bool:
        """Whether the list shows this row."""
        return SHOWN.get(self.shown, SHOWN["alles"])(row) and self.kind in ("", row.what)

    @property
    def of_blocks(self) -> bool:
        """Whether the list shows what was not read."""
        return self.shown in (UNREAD, LABELS)

    @property
    def narrowed(self) -> bool:
        """Whether the list shows less than everything."""
        return bool(self.kind) or self.shown != "alles"

    @property
    def parts(self) -> list[tuple[str, str]]:
        """Return what an address needs to say of it."""
        usual = Choice()
        pairs = [("toon", self.shown, usual.shown), ("soort", self.kind, ""), ("volgorde", self.order, usual.order)]
        return [(name, value) for name, value, default in pairs if value != default]

    @property
    def query(self) -> str:
        """Return it as the end of an address."""
        return f"?{urlencode(self.parts)}" if self.parts else ""

    @property
    def fields(self) -> SafeString:
        """Return it as hidden fields of a form."""
        if not self.parts:
            return SafeString("")
        return format_html_join("", '<input type="hidden" name="{}" value="{}">', self.parts)

    def to(self, **changes: str) -> Choice:
        """Return another choice that differs in this."""
        return replace(self, **changes)
