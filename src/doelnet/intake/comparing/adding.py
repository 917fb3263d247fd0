"""What a reviewer points at in a newer version after it was laid beside the plan: new in that comparison."""

from __future__ import annotations

from collections.abc import Iterable

from django.db.models import Max

from ..models import Review, ReviewItem
from .models import Renewal, RenewalChange


def take_along(review: Review, items: Iterable[ReviewItem]) -> None:
    """Add new items of a review to the comparison that is made of it, if there is one that is not applied yet."""
    renewal = Renewal.objects.filter(review=review, applied_at=None).first()
    if renewal is None:
        return
    top = renewal.changes.aggregate(top=Max("order"))["top"]
    start = 0 if top is None else top + 1
    RenewalChange.objects.bulk_create(
        RenewalChange(renewal=renewal, item=item, order=order) for order, item in enumerate(items, start)
    )
