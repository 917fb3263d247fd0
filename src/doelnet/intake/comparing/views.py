"""Pages on which a newer version of a document is compared with the plan that came of an earlier one."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render, resolve_url
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from doelnet.accounts.models import User
from doelnet.accounts.requests import signed_in

from .. import queries
from ..models import Review
from ..pages.review import asked_by_htmx, chosen, elsewhere
from .applied import done_by
from .applying import apply_changes
from .card import TITLES, Card
from .cards import card
from .changes import SORTS, Compared, State, compared
from .judging import compare_with, judge_changes, take_back
from .likely import editable, likely
from .models import Renewal
from .remark_cards import remark_card
from .undoing import undo_changes, undoable

View = Callable[..., HttpResponse]


def of_review(view: View) -> View:
    """Give a view its review: 404 for who may not see it; a refusal becomes a message."""

    @login_required
    @wraps(view)
    def wrapped(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
        user = signed_in(request)
        review = queries.review_for(user, pk)
        try:
            return view(request, user, review)
        except ValidationError as error:
            messages.error(request, " ".join(error.messages))
            known = Renewal.objects.filter(review=pk).exists()
            return elsewhere(request, resolve_url("review-compare", pk) if known else review.get_absolute_url())

    return wrapped


def _renewal(review: Review) -> Renewal | None:
    renewal = Renewal.objects.select_related("plan").filter(review=review).first()
    if renewal is not None:
        renewal.review = review
    return renewal


def of_renewal(view: View) -> View:
    """Give a view of a review its comparison with a plan; a message where it is compared with none."""

    @of_review
    @wraps(view)
    def wrapped(request: HttpRequest, user: User, review: Review) -> HttpResponse:
        renewal = _renewal(review)
        if renewal is None:
            raise ValidationError(_("Dit document wordt met geen plan vergeleken."))
        return view(request, user, renewal)

    return wrapped


@require_http_methods(["GET", "POST"])
@of_review
def version(request: HttpRequest, user: User, review: Review) -> HttpResponse:
    """Ask of which plan the document is a newer version, and compare it with that."""
    if review.state != Review.State.OPEN:
        return redirect(review)
    if request.method == "POST":
        plan = get_object_or_404(editable(user), slug=request.POST.get("plan", ""))
        return redirect(compare_with(user, review, plan))
    context = {"review": review, "plans": likely(user, review), "renewal": _renewal(review)}
    return render(request, "intake/compare_version.html", context)


@require_GET
@of_review
def compare(request: HttpRequest, user: User, review: Review) -> HttpResponse:
    """Show what is new, gone and changed, to be judged; or what was applied of it."""
    renewal = _renewal(review)
    if renewal is None:
        return redirect("review-version", review.pk)
    if renewal.applied_at is not None:
        context = {
            "review": review, "renewal": renewal, "plan": renewal.plan, "groups": done_by(renewal),
            "undoable": undoable(renewal), "refused": renewal.changes.filter(state=State.REJECTED).count(),
        }  # fmt: skip
        return render(request, "intake/compare_applied.html", context)
    whole = compared(renewal)
    context = _bar(whole) | {
        "plan": renewal.plan, "groups": _groups(whole), "same": whole.same,
        "counts": [(str(TITLES[sort]).lower(), whole.counts[sort], sort) for sort in SORTS if whole.counts[sort]],
    }  # fmt: skip
    return render(request, "intake/compare.html", context)


def _bar(whole: Compared) -> dict[str, Any]:
    """Return what the bar above the changes shows: how many there are, and how many are judged."""
    total, review = len(whole.all), whole.renewal.review
    return {
        "review": review, "total": total, "judged": total - len(whole.open), "steps": whole.renewal.steps,
        "judge_address": reverse("review-compare-judge", args=[review.pk]),
    }  # fmt: skip


def _one(request: HttpRequest, whole: Compared, order: int) -> HttpResponse:
    """Return one change afresh, and how far the judging is."""
    made = [card(whole, change) for change in whole.changes if change.order == order]
    made += [remark_card(whole, remark) for remark in whole.remarks if remark.order == order]
    if not made:
        raise Http404(order)
    return render(request, "intake/_compare_one.html", _bar(whole) | {"card": made[0]})


def _whole_list(request: HttpRequest, whole: Compared) -> HttpResponse:
    return render(request, "intake/_compare_list.html", _bar(whole) | {"groups": _groups(whole)})


def _groups(whole: Compared) -> list[dict[str, Any]]:
    cards: dict[str, list[Card]] = {sort: [] for sort in SORTS}
    for change in whole.changes:
        cards[change.sort].append(card(whole, change))
    for remark in whole.remarks:
        cards[remark.sort].append(remark_card(whole, remark))
    return [
        {
            "sort": sort, "title": TITLES[sort], "cards": cards[sort],
            "open": [one.order for one in cards[sort] if one.state == State.OPEN],
        }
        for sort in SORTS
        if cards[sort]
    ]  # fmt: skip


@require_POST
@of_renewal
def judge(request: HttpRequest, user: User, renewal: Renewal) -> HttpResponse:
    """Take what the reviewer says of one change, of a group, or of all that is still open."""
    state, asked = request.POST.get("oordeel", ""), request.POST.get("wijzigingen", "")
    if state not in (State.OPEN, State.ACCEPTED, State.REJECTED):
        raise ValidationError(_("Dit oordeel bestaat niet."))
    if asked in ("open", "beoordeeld"):
        whole = compared(renewal)
        orders = whole.open if asked == "open" else whole.judged
    else:
        parts = [part for part in asked.split(",") if part]
        if not parts or not all(part.isascii() and part.isdigit() and len(part) < 7 for part in parts):
            raise ValidationError(_("Deze wijziging bestaat niet."))
        orders = [int(part) for part in parts]
    changed = judge_changes(user, renewal, orders, state)
    if asked_by_htmx(request):
        whole = compared(renewal)
        return _one(request, whole, orders[0]) if asked.isdigit() else _whole_list(request, whole)
    if len(orders) > 1:
        said = {
            State.ACCEPTED.value: ngettext("{n} wijziging overgenomen.", "{n} wijzigingen overgenomen.", changed),
            State.REJECTED.value: ngettext("{n} wijziging afgewezen.", "{n} wijzigingen afgewezen.", changed),
            State.OPEN.value: ngettext("{n} wijziging teruggezet.", "{n} wijzigingen teruggezet.", changed),
        }  # fmt: skip
        messages.success(request, said[state].format(n=changed))
    anchor = f"#c{orders[0]}" if len(orders) == 1 else ""
    return redirect(f"{renewal.get_absolute_url()}{anchor}")


@require_POST
@of_renewal
def step_back(request: HttpRequest, user: User, renewal: Renewal) -> HttpResponse:
    """Take the last judgement back."""
    back = take_back(user, renewal)
    if asked_by_htmx(request):
        response = _whole_list(request, compared(renewal))
        return chosen(response, back[0]) if len(back) == 1 else response
    return redirect(renewal)


@require_POST
@of_renewal
def apply(request: HttpRequest, user: User, renewal: Renewal) -> HttpResponse:
    """Bring the plan up to date with what was accepted."""
    apply_changes(user, renewal, everything="alles" in request.POST)
    return redirect(renewal)


@require_POST
@of_renewal
def undo(request: HttpRequest, user: User, renewal: Renewal) -> HttpResponse:
    """Take back all that was applied."""
    left = undo_changes(user, renewal)
    if left:
        said = ngettext(
            "Het plan is weer zoals het was. {n} onderdeel is daarna nog gewijzigd; dat bleef zoals het nu is.",
            "Het plan is weer zoals het was. {n} onderdelen zijn daarna nog gewijzigd; die bleven zoals ze nu zijn.",
            left,
        )
        messages.warning(request, said.format(n=left))
    else:
        messages.success(request, _("Het plan is weer zoals het was. Uw oordelen zijn bewaard."))
    return redirect(renewal)
