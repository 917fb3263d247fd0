"""What the pages of documents and reviews read."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.contrib.auth.models import AnonymousUser
from django.db.models import Count, Q, QuerySet
from django.http import Http404

from doelnet.accounts.models import User
from doelnet.plans.models import Element, Plan, Quote, SourceDocument
from doelnet.plans.pages.lines import Addresses

from .comparing.models import EarlierQuote, Renewal
from .models import Likeness, Reading, Review, ReviewItem


def reviews_of(user: User) -> QuerySet[Review]:
    """Return the reviews this person may see: their own; a keeper sees all."""
    reviews = Review.objects.select_related("document", "document__plan", "reviewer").defer("document__stream")
    return reviews if user.is_superuser else reviews.filter(reviewer=user)


def review_for(user: User, pk: uuid.UUID) -> Review:
    """Return the review, with its document; raises Http404 where the person may not see it."""
    review = reviews_of(user).defer(None).filter(pk=pk).first()
    if review is None:
        raise Http404(pk)
    return review


def open_reviews(user: User) -> QuerySet[Review]:
    """Return the person's own open reviews, with how many items each has and how many are judged."""
    judged = Count("items", filter=~Q(items__state=ReviewItem.State.OPEN))
    return reviews_of(user).filter(reviewer=user, state=Review.State.OPEN).annotate(total=Count("items"), judged=judged)


def document_for(user: User | AnonymousUser, pk: uuid.UUID) -> SourceDocument:
    """Return the document; raises Http404 where the person may not see it."""
    found = SourceDocument.objects.visible_to(user).select_related("plan").filter(pk=pk).first()
    if found is None:
        raise Http404(pk)
    return found


def taken_from(user: User | AnonymousUser, document: SourceDocument) -> QuerySet[Quote]:
    """Return what plans that the person may see rest on this document for, in the document's order."""
    plans = Plan.objects.visible_to(user)
    quotes = document.quotes.filter(element__plan__in=plans, element__removed_at=None)
    return quotes.select_related("element", "element__plan").order_by("first", "start", "element__order")


@dataclass(frozen=True)
class Alike:
    """An element of another plan that an item may be, or was said to be, the same as."""

    pk: uuid.UUID
    text: str
    address: str
    plan: str
    score: float | None
    chosen: bool = False


_OTHER = ("pk", "number", "text", "key", "plan__slug", "plan__title")


class _Others:
    """Makes what stands in other plans sayable; the addresses of one plan are worked out once."""

    def __init__(self) -> None:
        self.addresses: dict[str, Addresses] = {}

    def __call__(self, row: Sequence[Any], score: float | None, chosen: bool) -> Alike:
        pk, number, text, key, slug, title = row
        if slug not in self.addresses:
            self.addresses[slug] = Addresses(slug)
        return Alike(pk, f"{number} {text}".strip(), self.addresses[slug](key, pk), title, score, chosen)


def alike_for(user: User, review: Review, items: list[ReviewItem]) -> dict[int, Alike]:
    """Return by `order` what items were said to be the same as, or else what they are most like.

    Only what stands in plans that the person may see now.
    """
    plans = Plan.objects.visible_to(user).values("pk")
    other = _Others()
    said = {item.order: item.same_as_id for item in items if item.same_as_id is not None}
    elements = Element.objects.filter(removed_at=None, plan__in=plans)
    rows = {row[0]: row for row in elements.filter(pk__in=said.values()).values_list(*_OTHER)} if said else {}
    found = {order: other(rows[pk], None, True) for order, pk in said.items() if pk in rows}
    likenesses = Likeness.objects.filter(item__review=review, element__removed_at=None, element__plan__in=plans)
    if len(items) == 1:
        likenesses = likenesses.filter(item=items[0])
    for order, score, *row in likenesses.values_list("item__order", "score", *(f"element__{n}" for n in _OTHER)):
        if order not in said and order not in found:
            found[order] = other(row, score, False)
    return found


def readings_of(user: User) -> QuerySet[Reading]:
    """Return the readings this person may see: their own; a keeper sees all."""
    readings = Reading.objects.select_related("document", "review", "user").defer("document__stream")
    return readings if user.is_superuser else readings.filter(user=user)


def reading_for(user: User, pk: uuid.UUID) -> Reading:
    """Return the reading; raises Http404 where the person may not see it."""
    reading = readings_of(user).filter(pk=pk).first()
    if reading is None:
        raise Http404(pk)
    return reading


def unfinished_readings(user: User) -> QuerySet[Reading]:
    """Return the person's own readings from which no review has come yet."""
    return readings_of(user).filter(user=user, review=None).exclude(state=Reading.State.DONE)


def once_taken_from(user: User | AnonymousUser, document: SourceDocument) -> QuerySet[EarlierQuote]:
    """Return what such plans rested on this document for, until a newer version of it came."""
    plans = Plan.objects.visible_to(user)
    quotes = document.earlier_quotes.filter(element__plan__in=plans, element__removed_at=None)
    return quotes.select_related("element", "element__plan").order_by("first", "start", "element__order")


def applied_by(user: User | AnonymousUser, document: SourceDocument) -> Renewal | None:
    """Return what this person brought a plan up to date with from this document, where they did; a keeper sees all."""
    if not user.is_authenticated:
        return None
    renewals = Renewal.objects.filter(review__document=document, applied_at__isnull=False)
    mine = renewals if user.is_superuser else renewals.filter(review__reviewer=user)
    return mine.order_by("-applied_at").first()
