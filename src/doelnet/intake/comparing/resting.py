"""Where things stand: in the newer document once it is applied, in the earlier one again when that is undone."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any
from uuid import UUID

from django.db.models import Q

from doelnet.plans.models import Quote

from ..models import ReviewItem
from .changes import Compared, State
from .models import EarlierQuote, Renewal

PLACES = ("line", "page", "text", "first", "start", "last", "end")


def rest_on_newer(whole: Compared) -> None:
    """Let what stands in the newer document rest on it, and keep where it stood before."""
    renewal = whole.renewal
    places = _places(whole)
    elements = [pk for pk, (name, _item) in places.items() if name == "element_id"]
    mentions = [pk for pk, (name, _item) in places.items() if name == "mention_id"]
    old = list(Quote.objects.filter(Q(element__in=elements) | Q(mention__in=mentions)))
    EarlierQuote.objects.bulk_create(
        [EarlierQuote(renewal=renewal, **_copied(quote)) for quote in old], batch_size=500
    )  # fmt: skip
    Quote.objects.filter(pk__in=[quote.pk for quote in old]).delete()
    document = renewal.review.document
    Quote.objects.bulk_create(
        [Quote(document=document, **{name: pk}, **_stands(item)) for pk, (name, item) in places.items()],
        batch_size=500,
    )


def rest_on_earlier(renewal: Renewal, left: Collection[UUID]) -> None:
    """Let all but what was `left` as it is rest on the earlier document again."""
    rows = renewal.changes.exclude(item=None).values_list("element_id", "mention_id")
    pks = {pk for row in rows for pk in row if pk is not None and pk not in left}
    mine = Q(element__in=pks) | Q(mention__in=pks)
    Quote.objects.filter(mine, document=renewal.review.document).delete()
    old = list(EarlierQuote.objects.filter(mine, renewal=renewal))
    Quote.objects.bulk_create([Quote(**_copied(quote)) for quote in old], batch_size=500)
    EarlierQuote.objects.filter(pk__in=[quote.pk for quote in old]).delete()


def _places(whole: Compared) -> dict[UUID, tuple[str, ReviewItem]]:
    """Return what rests on the newer document: what was accepted, and what stays the same."""
    by_row = {change.order: change for change in whole.all}
    places: dict[UUID, tuple[str, ReviewItem]] = {}
    for row in (*whole.rows, *whole.others):
        change = by_row.get(row.order)
        item = whole.items.get(row.item_id) if row.item_id is not None else None
        held = row.state == State.SKIPPED or (change is not None and change.state != State.ACCEPTED)
        if item is None or held or not item.found.get("at"):
            continue
        if row.element_id is not None:
            places[row.element_id] = "element_id", item
        elif row.mention_id is not None:
            places[row.mention_id] = "mention_id", item
    return places


def _copied(quote: Quote | EarlierQuote) -> dict[str, Any]:
    return {name: getattr(quote, name) for name in ("document_id", "element_id", "mention_id", *PLACES)}


def _stands(item: ReviewItem) -> dict[str, Any]:
    at = item.found.get("at") or {}
    place = {"line": at.get("line"), "page": at.get("page"), "text": at.get("quote")}
    return place | {name: getattr(item, name) for name in ("first", "start", "last", "end")}
