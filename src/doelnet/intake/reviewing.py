"""Pages on which what was found in a document is judged, corrected, and becomes a plan."""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable, Iterable
from functools import wraps
from typing import Any
from urllib.parse import urlencode

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.middleware.csrf import get_token
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from doelnet.plans.forms import Above, ElementForm, say_errors

from . import pages, queries, services
from .cards import Cards
from .forms import FORMS, HeadForm, SectionForm, element_changes, element_initial
from .models import Review, ReviewItem
from .render import document_html
from .rows import Found, Group, Row, found_in, groups_of, name_of, words_of
from .views import signed_in

State = ReviewItem.State
ORDERS = re.compile(r"[0-9]{1,6}(,[0-9]{1,6})*,?")
"""Places of items as a form sends them."""

SHOWN: dict[str, Callable[[Row], bool]] = {
    "alles": lambda _row: True,
    "open": lambda row: not row.judged,
    "onzeker": lambda row: row.unsure,
    "verbeterd": lambda row: row.state == State.CORRECTED,
    "afgewezen": lambda row: row.state == State.REJECTED,
}
"""What the list can be narrowed to."""

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
            return redirect(found)

    return wrapped


@require_GET
@of_review
def review(request: HttpRequest, review: Review) -> HttpResponse:
    """Show the document beside what was found in it."""
    return _page(request, review)


def _page(
    request: HttpRequest, review: Review, editing: dict[str, Any] | None = None, status: int = 200
) -> HttpResponse:
    found = found_in(review)
    part = reverse("review-page", args=[review.pk])
    page = pages.review_context(request, review.document, found.stream, found.marks(), review.get_absolute_url(), part)
    context = (
        _list_context(request, found, editing, paged=page["pane"] is not None)
        | page
        | {
            "html": "" if page["pane"] else document_html(found.stream, found.marks(), level=3),
            "editing": editing,
        }
    )
    return render(request, "intake/review.html", context, status=status)


def _list_context(
    request: HttpRequest, found: Found, editing: dict[str, Any] | None = None, paged: bool = False
) -> dict[str, Any]:
    shown = _shown(request)
    rows = [row for row in found.rows if SHOWN[shown](row) or (editing and editing["row"].order == row.order)]
    undo = request.session.pop("review-undo", None) if request.session.get("review-undo") else None
    cards = Cards(found.review, shown, get_token(request), paged)
    edited = editing["row"].order if editing else None
    return _bar_context(found, shown) | {
        "groups": [
            (group, [None if row.order == edited else cards.card(row) for row in group.rows])
            for group in _groups(found, rows, shown)
        ],
        "undo": undo if undo and undo["review"] == str(found.review.pk) else None,
        "filters": _filters(found, shown),
    }


def _bar_context(found: Found, shown: str) -> dict[str, Any]:
    return {"review": found.review, "found": found, "shown": shown, "total": len(found.rows)}


def _groups(found: Found, rows: list[Row], shown: str) -> list[Group]:
    if shown == "onzeker":
        sure = {item.order: item.confidence or 0 for item in found.items}
        return [Group(_("Minst zeker eerst"), sorted(rows, key=lambda row: sure[row.order]))] if rows else []
    return groups_of(rows, found.stream)


def _shown(request: HttpRequest) -> str:
    asked = request.POST.get("toon") or request.GET.get("toon") or "alles"
    return asked if asked in SHOWN else "alles"


def _filters(found: Found, shown: str) -> list[dict[str, Any]]:
    names = {
        "alles": _("Alles"), "open": _("Te beoordelen"), "onzeker": _("Onzeker"), "verbeterd": _("Verbeterd"),
        "afgewezen": _("Afgewezen"),
    }  # fmt: skip
    return [
        {"key": key, "name": names[key], "count": sum(map(keep, found.rows)), "current": key == shown}
        for key, keep in SHOWN.items()
    ]


def _back(review: Review, shown: str, order: int | None = None) -> HttpResponse:
    query = f"?{urlencode({'toon': shown})}" if shown != "alles" else ""
    return redirect(f"{review.get_absolute_url()}{query}{'' if order is None else f'#i{order}'}")


@require_POST
@of_review
def judge(request: HttpRequest, review: Review) -> HttpResponse:
    """Take what the reviewer says of one thing, of a group, or of all that is still open."""
    state = request.POST.get("oordeel", "")
    if state not in (State.ACCEPTED, State.REJECTED, State.OPEN):
        raise ValidationError(_("Dit oordeel bestaat niet."))
    asked = request.POST.get("onderdelen", "")
    several = asked == "open" or "," in asked
    changed = services.judge(signed_in(request), review, _orders(review, asked, state), state)
    if several and state != State.OPEN:
        request.session["review-undo"] = {
            "review": str(review.pk), "orders": ",".join(map(str, changed)), "text": _bulk_words(state, len(changed)),
        }  # fmt: skip
    shown = _shown(request)
    if not getattr(request, "htmx", False):
        return _back(review, shown, None if several else int(asked))
    found = found_in(review)
    if several:
        return render(request, "intake/_found.html", _list_context(request, found))
    return _one(request, found, int(asked))


def _orders(review: Review, asked: str, state: str) -> Iterable[int]:
    """Return the places asked for; of several, a judgement takes only those that are still open."""
    if asked == "open":
        return review.items.filter(state=State.OPEN).values_list("order", flat=True)
    if not ORDERS.fullmatch(asked):
        raise ValidationError(_("Dit onderdeel bestaat niet."))
    orders = [int(part) for part in asked.split(",") if part]
    if len(orders) > 1 and state != State.OPEN:
        return review.items.filter(state=State.OPEN, order__in=orders).values_list("order", flat=True)
    return orders


def _bulk_words(state: str, count: int) -> str:
    if state == State.ACCEPTED:
        return ngettext("{n} onderdeel overgenomen.", "{n} onderdelen overgenomen.", count).format(n=count)
    return ngettext("{n} onderdeel afgewezen.", "{n} onderdelen afgewezen.", count).format(n=count)


def _one(request: HttpRequest, found: Found, order: int) -> HttpResponse:
    """Return one item afresh, and how far the review is."""
    row = next((row for row in found.rows if row.order == order), None)
    if row is None:
        raise Http404(order)
    shown = _shown(request)
    card = Cards(found.review, shown, get_token(request)).card(row)
    context = _bar_context(found, shown) | {"card": card, "swap": True}
    return render(request, "intake/_one.html", context)


@require_http_methods(["GET", "POST"])
@of_review
def item(request: HttpRequest, review: Review, order: int) -> HttpResponse:
    """Show one thing with a form to correct it, and keep what is corrected."""
    found = found_in(review)
    thing = next((item for item in found.items if item.order == order), None)
    if thing is None:
        raise Http404(order)
    thing.review = review
    form = _form(request, found, thing)
    if request.method == "POST" and _corrected(request, thing, form):
        if getattr(request, "htmx", False):
            return _one(request, found_in(review), order)
        return _back(review, _shown(request), order)
    if request.GET.get("toon-alleen") and getattr(request, "htmx", False):
        return _one(request, found, order)
    editing = {"row": next(row for row in found.rows if row.order == order), "form": form, "item": thing}
    if getattr(request, "htmx", False):
        return render(request, "intake/_edit.html", _bar_context(found, _shown(request)) | {"editing": editing})
    return _page(request, review, editing, status=422 if form.errors else 200)


def _form(request: HttpRequest, found: Found, thing: ReviewItem) -> ElementForm | SectionForm:
    data = request.POST if request.method == "POST" else None
    prefix = f"o{thing.order}"
    if thing.section != "elements":
        return FORMS[thing.section](data, initial=thing.data, prefix=prefix)
    others = [item for item in found.items if item.section == "elements" and item.order != thing.order]
    choices = [Above(other.key, name_of(other), other.data["kind"]) for other in others]
    owners = {row.owner for row in found.rows if row.owner}
    owners |= {item.data["name"] for item in found.items if item.section == "parties"}
    return ElementForm(
        data, initial=element_initial(thing.data), prefix=prefix, choices=choices, words=words_of(found.items),
        owners=sorted(owners),
    )  # fmt: skip


def _corrected(request: HttpRequest, thing: ReviewItem, form: ElementForm | SectionForm) -> bool:
    """Keep what the form says; return whether that went well."""
    user = signed_in(request)
    if "herstel" in request.POST:
        services.uncorrect(user, thing)
        return True
    if not form.is_valid():
        return False
    try:
        changes = element_changes(form, thing) if isinstance(form, ElementForm) else form.changes()
        services.correct(user, thing, changes)
    except ValidationError as error:
        say_errors(form, error)
        return False
    return True


@require_http_methods(["GET", "POST"])
@of_review
def accept(request: HttpRequest, review: Review) -> HttpResponse:
    """Ask what the plan is called, and make it of what was accepted."""
    if review.state != Review.State.OPEN:
        return redirect(review)
    form = HeadForm(request.POST or None, initial=review.head)
    if request.method == "POST" and form.is_valid():
        try:
            plan = services.accept(signed_in(request), review, form.cleaned_data, everything="alles" in request.POST)
        except ValidationError as error:
            say_errors(form, error)
        else:
            messages.success(request, _("Het plan staat klaar. Alleen u ziet het, tot u het openbaar maakt."))
            return redirect(plan)
    context = _bar_context(found_in(review), "alles") | {"form": form}
    return render(request, "intake/accept.html", context, status=422 if form.errors else 200)


@require_POST
@of_review
def drop(request: HttpRequest, review: Review) -> HttpResponse:
    """End the review without a plan."""
    services.drop(signed_in(request), review)
    messages.success(
        request, _("De inlezing van “{name}” is gestopt. U kunt het document later opnieuw inlezen.").format(
            name=review.document.name
        )
    )  # fmt: skip
    return redirect(reverse("upload"))
