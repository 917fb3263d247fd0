"""Pages on which what was found in a document is judged, corrected, and becomes a plan."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from doelnet.accounts.requests import signed_in
from doelnet.plans.pages.forms import Above, ElementForm, say_errors

from .. import services
from ..models import Review, ReviewItem
from .choice import Choice
from .forms import FORMS, HeadForm, SectionForm, element_changes, element_initial
from .review import answer, asked_by_htmx, bar_context, item_of, of_review, one, open_form, page, whole_list
from .rows import Found, found_in, name_of, words_of

State = ReviewItem.State
ORDERS = re.compile(r"[0-9]{1,6}(,[0-9]{1,6})*,?")
"""Places of items as a form sends them."""


@require_GET
@of_review
def review(request: HttpRequest, review: Review) -> HttpResponse:
    """Show the document beside what was found in it."""
    return page(request, review)


@require_POST
@of_review
def judge(request: HttpRequest, review: Review) -> HttpResponse:
    """Take what the reviewer says of one thing, of a group, of what the list shows, or of all without doubt."""
    state = request.POST.get("oordeel", "")
    if state not in (State.ACCEPTED, State.REJECTED, State.OPEN):
        raise ValidationError(_("Dit oordeel bestaat niet."))
    asked = request.POST.get("onderdelen", "")
    services.judge(signed_in(request), review, _orders(request, review, asked, state), state)
    return answer(request, review, int(asked) if asked.isdigit() else None)


def _orders(request: HttpRequest, review: Review, asked: str, state: str) -> Iterable[int]:
    """Return the places asked for; of several, a judgement takes only those that are still open."""
    if asked == "open":
        return review.items.filter(state=State.OPEN).values_list("order", flat=True)
    if asked == "zeker":
        return found_in(review).sure
    if asked == "lijst":
        choice = Choice.of(request)
        return [row.order for row in found_in(review).rows if choice.keeps(row) and not row.judged]
    if not ORDERS.fullmatch(asked):
        raise ValidationError(_("Dit onderdeel bestaat niet."))
    orders = [int(part) for part in asked.split(",") if part]
    if len(orders) > 1 and state != State.OPEN:
        return review.items.filter(state=State.OPEN, order__in=orders).values_list("order", flat=True)
    return orders


@require_POST
@of_review
def undo(request: HttpRequest, review: Review) -> HttpResponse:
    """Take the last step back, however many items it changed."""
    step = services.undo(signed_in(request), review)
    if step is None:
        messages.info(request, _("Er is niets om ongedaan te maken."))
    changed = sorted(map(int, step.before)) if step else []
    order = changed[0] if len(changed) in (1, 2) else None
    if asked_by_htmx(request):
        return whole_list(request, review, order)
    return answer(request, review, order)


@require_http_methods(["GET", "POST"])
@of_review
def item(request: HttpRequest, review: Review, order: int) -> HttpResponse:
    """Show one thing with a form to correct it, and keep what is corrected."""
    found = found_in(review)
    thing = item_of(found, order)
    form = _form(request, found, thing)
    if request.method == "POST" and _corrected(request, thing, form):
        return answer(request, review, order)
    if request.GET.get("toon-alleen") and asked_by_htmx(request):
        return one(request, found, order)
    row = next(row for row in found.rows if row.order == order)
    editing = {"name": str(order), "row": row, "form": form, "item": thing, "template": "intake/_edit.html"}
    return open_form(request, review, found, editing, failed=bool(form.errors))


def _form(request: HttpRequest, found: Found, thing: ReviewItem) -> ElementForm | SectionForm:
    data = request.POST if request.method == "POST" else None
    prefix = f"o{thing.order}"
    if thing.section != "elements":
        return FORMS[thing.section](data, initial=thing.data, prefix=prefix)
    others = [item for item in found.elements if item.order != thing.order]
    choices = [Above(other.key, name_of(other), other.data["kind"]) for other in others]
    owners = {row.owner for row in found.rows if row.owner}
    owners |= {item.data["name"] for item in found.items if item.section == "parties"}
    initial = element_initial(thing.data)
    initial["parents"] = services.parents_of(thing.data["parents"], services.merged_keys(found.items), thing.key)
    return ElementForm(
        data, initial=initial, prefix=prefix, choices=choices, words=words_of(found.items), owners=sorted(owners)
    )


def _corrected(request: HttpRequest, thing: ReviewItem, form: ElementForm | SectionForm) -> bool:
    """Keep what the form says; return whether that went well."""
    user = signed_in(request)
    if "herstel" in request.POST:
        services.uncorrect(user, thing)
        return True
    if not form.is_valid():
        return False
    try:
        changes: dict[str, Any] = element_changes(form, thing) if isinstance(form, ElementForm) else form.changes()
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
    context = bar_context(found_in(review), Choice()) | {"form": form}
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
