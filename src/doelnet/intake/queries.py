"""What the pages of documents and reviews read."""

from __future__ import annotations

import uuid

from django.contrib.auth.models import AnonymousUser
from django.db.models import Count, Q, QuerySet
from django.http import Http404

from doelnet.accounts.models import User
from doelnet.plans.models import Plan, Quote, SourceDocument

from .models import Review, ReviewItem


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
