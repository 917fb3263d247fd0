"""The document beside the list of what was found: its page or its text, with all places, and ways to point at more."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET

from doelnet.accounts.models import User
from doelnet.reading.blocks import Stream

from .. import queries
from ..models import Review
from . import sheets
from .choice import LABELS, UNREAD, Choice
from .render import Mark, document_html
from .rows import Found, found_in


def document_beside(request: HttpRequest, found: Found, editing: dict[str, Any] | None = None) -> dict[str, Any]:
    """Return the document as it stands beside the list: the image of a page, or its text.

    While somebody is pointing (`?wijs=1`) every passage of it leads to where one says what it is.
    """
    review = found.review
    opened: Mark | None = editing["asked"].mark if editing and "asked" in editing else None
    chosen = opened or found.mark_of(request.GET.get("item", ""))
    marks = [mark for mark in found.marks() if opened is None or mark.key != opened.key]
    pointing = Pointing.of(request, found)
    context = _context(request, review, found.stream, marks, chosen, pointing)
    context |= {"html": "", "pointing": pointing}
    if context["pane"] is None:
        unread = (
            []
            if pointing.on
            else [mark for mark in _unread_marks(found) if opened is None or mark.first != opened.first]
        )
        marks += unread + ([opened] if opened else []) + _personal_marks(review)
        lead = pointing.address if pointing.on else None
        context["html"] = document_html(found.stream, marks, level=3, lead=lead)
    return context


@dataclass(frozen=True)
class Pointing:
    """Whether somebody is pointing at the document, and where each passage of it leads then."""

    on: bool
    start: str
    query: str
    here: str

    @classmethod
    def of(cls, request: HttpRequest, found: Found) -> Pointing:
        """Return what the address asks."""
        choice = Choice.of(request)
        on = request.GET.get("wijs") == "1" and found.review.state == Review.State.OPEN
        base = reverse("review-point", args=[found.review.pk, 0]).removesuffix("0/")
        kept = [(name, request.GET[name]) for name in ("weergave", "pagina", "zoom", "item") if name in request.GET]
        other = [*choice.parts, *kept, *([] if on else [("wijs", "1")])]
        here = f"{found.review.get_absolute_url()}{'?' if other else ''}{urlencode(other)}"
        view = [(name, value) for name, value in kept if name == "weergave"]
        query = urlencode([*choice.parts, *view])
        return cls(on, base, f"?{query}" if query else "", here)

    def address(self, number: int) -> str:
        """Return where one says what a passage is."""
        return f"{self.start}{number}/{self.query}#iu{number}"


def _unread_marks(found: Found) -> list[Mark]:
    """Return the places of what was not read; each leads to where one says what it is."""
    base = reverse("review-point", args=[found.review.pk, 0]).removesuffix("0/")
    return [
        Mark(
            block.number, 0, block.number, len(block.text), f"u{block.number}",
            f"{base}{block.number}/?toon={LABELS if block.is_label else UNREAD}#iu{block.number}", "unread",
        )
        for block in found.blocks
    ]  # fmt: skip


def _personal_marks(review: Review) -> list[Mark]:
    return [Mark(number, start, number, end, "", "", "personal") for number, start, end, _what in review.personal]


def _context(
    request: HttpRequest, review: Review, stream: Stream, marks: Iterable[Mark], chosen: Mark | None, pointing: Pointing
) -> dict[str, Any]:
    """Return the page and the views beside the list of what was found; `chosen` is the place that is asked for."""
    marks, address, item = list(marks), review.get_absolute_url(), chosen.key if chosen else ""
    kept = {name: request.GET[name] for name in ("toon", "soort", "volgorde") if name in request.GET}
    kept |= ({"item": item} if chosen else {}) | ({"wijs": "1"} if pointing.on else {})

    def link(**more: Any) -> str:
        anchor = f"#m{item}" if chosen else ""
        query = urlencode(kept | {name: value for name, value in more.items() if (name, value) != ("zoom", 100)})
        return f"{address}{'?' if query else ''}{query}{anchor}"

    views = sheets.views_of(request, review.document, link)
    pane = None
    if views["drawn"] and not views["text"]:
        lead = pointing.address if pointing.on else None
        pane = sheets.page_pane(request.GET.dict(), review.document, stream, marks, chosen, link, f"m{item}", lead)
    if pane is not None:
        pane.address = reverse("review-page", args=[review.pk])
    return {"pane": pane, "views": views, "pane_id": sheets.PANE}


@require_GET
@login_required
def review_page(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Show the page of a review alone, for our script; leads to the review otherwise."""
    user = request.user
    if not isinstance(user, User):
        raise Http404(pk)
    review = queries.review_for(user, pk)
    if not sheets.wants_pane(request):
        query = request.GET.urlencode()
        return redirect(f"{review.get_absolute_url()}{'?' if query else ''}{query}")
    context = document_beside(request, found_in(review))
    if context["pane"] is None:
        return HttpResponse(status=204)
    return render(request, "intake/_page.html", context)
