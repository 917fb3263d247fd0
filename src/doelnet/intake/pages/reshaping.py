"""Pages on which an item is split, joined with another, or said to be the same as one elsewhere."""

from __future__ import annotations

import uuid

from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from doelnet.accounts.requests import signed_in
from doelnet.plans.pages.forms import say_errors

from .. import services
from ..models import Review
from .forms import MergeForm, SplitForm
from .review import answer, item_of, of_review, open_form
from .rows import Found, Row, found_in, name_of

NEAR = 6
"""How many neighbours on either side are offered first to join with."""


def _row(found: Found, order: int) -> Row:
    return next(row for row in found.rows if row.order == order)


@require_http_methods(["GET", "POST"])
@of_review
def split(request: HttpRequest, review: Review, order: int) -> HttpResponse:
    """Ask where an element's text parts, and part it."""
    found = found_in(review)
    thing = item_of(found, order)
    if thing.section != "elements":
        raise Http404(order)
    form = SplitForm(request.POST or None, initial={"text": thing.data["text"]}, prefix=f"o{order}")
    if request.method == "POST" and form.is_valid():
        try:
            services.split(signed_in(request), thing, form.cleaned_data["text"].splitlines())
        except ValidationError as error:
            say_errors(form, error)
        else:
            return answer(request, review, order, whole=True)
    editing = {"name": str(order), "row": _row(found, order), "form": form, "template": "intake/_split.html"}
    return open_form(request, review, found, editing, failed=bool(form.errors))


@require_http_methods(["GET", "POST"])
@of_review
def merge(request: HttpRequest, review: Review, order: int) -> HttpResponse:
    """Ask which element an element is joined with, and join them."""
    found = found_in(review)
    thing = item_of(found, order)
    others = _others(found, order)
    if thing.section != "elements" or not others:
        raise Http404(order)
    form = MergeForm(request.POST or None, prefix=f"o{order}", near=others[: 2 * NEAR], far=others[2 * NEAR :])
    if request.method == "POST" and form.is_valid():
        try:
            kept = services.merge(signed_in(request), thing, item_of(found, form.other))
        except ValidationError as error:
            say_errors(form, error)
        else:
            return answer(request, review, kept.order, whole=True)
    editing = {"name": str(order), "row": _row(found, order), "form": form, "template": "intake/_merge.html"}
    return open_form(request, review, found, editing, failed=bool(form.errors))


def _others(found: Found, order: int) -> list[tuple[str, str]]:
    """Return the elements to join with: what follows in the document first, the nearest first."""
    rows = sorted((row for row in found.rows if row.section == "elements"), key=lambda row: (row.place, row.rank))
    at = next((index for index, row in enumerate(rows) if row.order == order), 0)
    near = sorted((row for row in rows if row.order != order), key=lambda row: _far(rows.index(row) - at))
    names = {item.order: name_of(item) for item in found.elements}
    return [(str(row.order), f"{row.word}: {names[row.order]}") for row in near]


def _far(steps: int) -> float:
    return steps if steps > 0 else -steps + 0.5


@require_POST
@of_review
def same(request: HttpRequest, review: Review, order: int) -> HttpResponse:
    """Keep that an item is the same as an element of another plan, or no longer."""
    thing = item_of(found_in(review), order)
    asked = request.POST.get("onderdeel", "")
    try:
        element = uuid.UUID(asked) if asked else None
    except ValueError:
        raise ValidationError(_("Dat onderdeel is er niet, of u mag het niet zien.")) from None
    services.same(signed_in(request), thing, element)
    return answer(request, review, order)
