"""What the pages of a review share: who may open them, the list, one item of it, and where an answer leads."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.middleware.csrf import get_token
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from doelnet.accounts.requests import signed_in
from doelnet.plans.models import Kind, Mention

from .. import queries
from ..models import Review, ReviewItem, ReviewStep
from ..personal import counted, withheld
from .cards import Cards
from .choice import AS_WRITTEN, DOUBT_FIRST, LABELS, SHOWN, UNREAD, Choice
from .document_beside import document_beside
from .groups import Group, doubts_first, groups_of
from .left_out import left_out_words
from .rows import Found, found_in

View = Callable[..., HttpResponse]


def of_review(view: View) -> View:
    """Give a view its review: sign-in for visitors, 404 for who may not see it; a refusal becomes a message."""

    @login_required
    @wraps(view)
    def wrapped(request: HttpRequest, pk: uuid.UUID, **rest: Any) -> HttpResponse:
        found = queries.review_for(signed_in(request), pk)
        try:
            return view(request, found, **rest)
        except ValidationError as error:
            messages.error(request, " ".join(error.messages))
            return elsewhere(request, found.get_absolute_url())

    return wrapped


def elsewhere(request: HttpRequest, address: str) -> HttpResponse:
    """Return what leads the browser to another address, also where htmx asked."""
    if asked_by_htmx(request):
        return HttpResponse(headers={"HX-Redirect": address})
    return redirect(address)


def asked_by_htmx(request: HttpRequest) -> bool:
    """Return whether a part of the page is asked for rather than all of it."""
    return bool(getattr(request, "htmx", False))


def page(
    request: HttpRequest, review: Review, editing: dict[str, Any] | None = None, status: int = 200
) -> HttpResponse:
    """Return the whole page: the list beside the document; `editing` is the item that stands open with a form."""
    found = found_in(review)
    withheld_here = withheld(found.stream, review.personal)
    beside = document_beside(request, found, editing)
    context = _list_context(request, found, editing, paged=beside["pane"] is not None) | beside
    context |= {"editing": editing, "personal": withheld_here, "personal_counts": counted(withheld_here)}
    context["left_out"] = left_out_words(found.stream)
    chosen = request.GET.get("item", "")
    context["chosen"] = chosen if any(str(row.order) == chosen for row in found.rows) else ""
    return render(request, "intake/review.html", context, status=status)


def _list_context(
    request: HttpRequest, found: Found, editing: dict[str, Any] | None = None, paged: bool = False
) -> dict[str, Any]:
    choice = Choice.of(request)
    edited = editing["name"] if editing else None
    user = signed_in(request)
    alike = queries.alike_for(user, found.review, found.items)
    cards = Cards(found.review, choice, get_token(request), alike, paged)
    groups = _groups(found, choice, edited)
    return bar_context(found, choice) | {
        "groups": [(group, _cards_of(group, cards, edited, choice)) for group in groups],
        "here": [order for group in groups for order in group.open],
        "filters": _filters(found, choice), "kinds": _kinds(found, choice), "orders": _orders(choice),
    }  # fmt: skip


def _cards_of(group: Group, cards: Cards, edited: str | None, choice: Choice) -> list[SafeString | None]:
    """Return the list items of a group; None stands where the form of what is being edited goes."""
    made = [None if str(row.order) == edited else cards.card(row) for row in group.rows]
    if choice.of_blocks:
        made += [None if f"u{block.number}" == edited else cards.unread_card(block) for block in group.blocks]
    if group.opened is not None:
        made.insert(sum(row.place <= group.opened for row in group.rows), None)
    return made


def bar_context(found: Found, choice: Choice) -> dict[str, Any]:
    """Return what the bar above the list shows: how far the review is, and the step that can be undone."""
    step = found.review.steps.last() if found.review.state == Review.State.OPEN else None
    return {
        "review": found.review, "found": found, "choice": choice, "total": len(found.rows),
        "step": step_words(step) if step else "", "swap": False,
        "review_address": found.review.get_absolute_url(),
        "judge_address": reverse("review-judge", args=[found.review.pk]),
    }  # fmt: skip


def _groups(found: Found, choice: Choice, edited: str | None) -> list[Group]:
    opened = int(edited[1:]) if edited and edited.startswith("u") else None
    if choice.of_blocks:
        listed = {block.number for block in (found.labels if choice.shown == LABELS else found.told)}
        kept = [block for block in found.blocks if block.number in listed or f"u{block.number}" == edited]
        return groups_of([], found.stream, kept, None if any(f"u{b.number}" == edited for b in kept) else opened)
    rows = [row for row in found.rows if choice.keeps(row) or str(row.order) == edited]
    first: list[Group] = []
    if choice.order == DOUBT_FIRST:
        first, rows = doubts_first(rows)
    return first + groups_of(rows, found.stream, [] if choice.narrowed else found.told, opened)


def _filters(found: Found, choice: Choice) -> list[dict[str, Any]]:
    names = {
        "alles": _("Alles"), "open": _("Te beoordelen"), "onzeker": _("Twijfel"), "verbeterd": _("Verbeterd"),
        "afgewezen": _("Afgewezen"), UNREAD: _("Niet gelezen"), LABELS: _("Losse woorden"),
    }  # fmt: skip
    counts = {key: sum(map(keep, found.rows)) for key, keep in SHOWN.items()}
    counts |= {UNREAD: len(found.told), LABELS: len(found.labels) if choice.of_blocks else 0}
    return [
        {"name": names[key], "count": counts[key], "current": key == choice.shown,
         "query": choice.to(shown=key, kind="" if key in (UNREAD, LABELS) else choice.kind).query}
        for key in names
    ]  # fmt: skip


def _kinds(found: Found, choice: Choice) -> list[dict[str, Any]]:
    """Return the kinds that were found, with how many of each; the list can be narrowed to one."""
    if choice.of_blocks:
        return []
    kept = choice.to(kind="")
    counts: dict[str, int] = {}
    names: dict[str, str] = {}
    for row in found.rows:
        if kept.keeps(row):
            counts[row.what] = counts.get(row.what, 0) + 1
            names[row.what] = row.word
    order = [*Kind.values, *Mention.Section.values]
    kinds = [
        {
            "name": names[what],
            "count": counts[what],
            "current": what == choice.kind,
            "query": choice.to(kind=what).query,
        }
        for what in sorted(counts, key=order.index)
    ]
    every = {"name": _("Alle soorten"), "count": sum(counts.values()), "current": not choice.kind, "query": kept.query}
    return [every, *kinds] if len(kinds) > 1 or choice.kind else []


def _orders(choice: Choice) -> list[dict[str, Any]]:
    names = {DOUBT_FIRST: _("Twijfels eerst"), AS_WRITTEN: _("Zoals in het document")}
    return [
        {"name": name, "current": choice.order == key, "query": choice.to(order=key).query}
        for key, name in names.items()
    ]


def step_words(step: ReviewStep) -> str:
    """Return what a step did, as the button says that takes it back."""
    count = ngettext("{n} onderdeel", "{n} onderdelen", step.count).format(n=step.count)
    return f"{count} {step.get_verb_display()}"


def one(request: HttpRequest, found: Found, order: int) -> HttpResponse:
    """Return one item afresh, and how far the review is."""
    row = next((row for row in found.rows if row.order == order), None)
    if row is None:
        raise Http404(order)
    choice = Choice.of(request)
    items = [item for item in found.items if item.order == order]
    alike = queries.alike_for(signed_in(request), found.review, items)
    card = Cards(found.review, choice, get_token(request), alike).card(row)
    return render(request, "intake/_one.html", bar_context(found, choice) | {"card": card, "swap": True})


def whole_list(request: HttpRequest, review: Review, order: int | None = None) -> HttpResponse:
    """Return the whole list afresh, with one item to be chosen in it."""
    response = render(request, "intake/_found.html", _list_context(request, found_in(review)))
    response["HX-Reswap"] = "innerHTML"
    # A button that another answer has replaced by now finds nothing: who asked for the list already knows its place.
    if request.headers.get("HX-Target") != "gevonden":
        response["HX-Retarget"] = "#gevonden"
    return response if order is None else chosen(response, order)


def chosen(response: HttpResponse, order: int) -> HttpResponse:
    """Return an answer with the whole list, in which one item is to be chosen."""
    response["HX-Trigger-After-Settle"] = json.dumps({"review:choose": str(order)})
    return response


def answer(request: HttpRequest, review: Review, order: int | None = None, *, whole: bool = False) -> HttpResponse:
    """Return what follows a step: the item, or where more changed the list; without htmx the page it stands on."""
    if not asked_by_htmx(request):
        place = "" if order is None else f"#i{order}"
        return redirect(f"{review.get_absolute_url()}{Choice.of(request).query}{place}")
    if whole or order is None:
        return whole_list(request, review, order)
    return one(request, found_in(review), order)


def open_form(
    request: HttpRequest, review: Review, found: Found, editing: dict[str, Any], failed: bool = False
) -> HttpResponse:
    """Return an item opened with a form, alone or on its page; `editing` holds the form and its template."""
    if asked_by_htmx(request):
        context = bar_context(found, Choice.of(request)) | {"editing": editing}
        return render(request, editing["template"], context)
    return page(request, review, editing, status=422 if failed else 200)


def item_of(found: Found, order: int) -> ReviewItem:
    """Return the item of this review; raises Http404 where it is not there, or was merged into another."""
    thing = next((item for item in found.items if item.order == order), None)
    if thing is None or thing.state == ReviewItem.State.MERGED:
        raise Http404(order)
    thing.review = found.review
    return thing
