"""Making items fit what the document says: one parted in two, two joined in one, one the same as one elsewhere."""

from __future__ import annotations

import re
import uuid
from collections.abc import Sequence
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext as _

from doelnet import draft
from doelnet.accounts.models import User
from doelnet.intake.models import Review, ReviewItem
from doelnet.plans.models import Element, Plan
from doelnet.reading import blocks
from doelnet.reading.blocks import Stream
from doelnet.reading.forms.desk.privacy import Gate, said
from doelnet.reading.locate import Locator, Span

from .judging import check_parents, checked, part
from .steps import Verb, change, demand_reviewer, take_step

State, Origin = ReviewItem.State, ReviewItem.Origin
NEAR = 1
"""Two stretches with at most this many passages between them are shown as one stretch."""
OWN = ("id", "kind", "label", "year", "owner", "parents")
"""What each part of a split element keeps of the whole; number, target and confidence stay with the first."""


def stream_of(review: Review) -> Stream:
    """Return the document's blocks."""
    return blocks.loads(bytes(review.document.stream))


def quote_at(stream: Stream, span: Span, gate: Gate | None = None) -> draft.At:
    """Return the place of a stretch, with the document's own words; without them where personal data is among those.

    `gate` is that of the document, for who asks for several.
    """
    passages = [p for p in stream.passages() if span.first <= p.number <= span.last]
    texts = [
        p.quote(span.start if p.number == span.first else 0, span.end if p.number == span.last else None)
        for p in passages
    ]
    quote = "\n".join(texts)
    safe = not (gate or Gate(said(stream))).stretches(quote)
    first = passages[0]
    return draft.At(line=first.line_of(span.start), page=first.page, quote=quote if safe else None)


def place_of(span: Span) -> dict[str, int]:
    """Return a stretch as the fields of an item."""
    return {"first": span.first, "start": span.start, "last": span.last, "end": span.end}


def _bare(text: str) -> str:
    return re.sub(r"\s+", "", text)


@transaction.atomic
def split(user: User, item: ReviewItem, texts: Sequence[str]) -> list[int]:
    """Part an element into elements with these texts; return the places of the new ones.

    The texts together are the whole, none of it lost or added, so that each part stands in the document. Raises
    PermissionDenied; ValidationError where they are not, or there is only one.
    """
    demand_reviewer(user, item.review)
    parts = [text.strip() for text in texts if text.strip()]
    if item.section != "elements" or len(parts) < 2:
        raise ValidationError(_("Kies een plaats om te splitsen: begin daar een nieuwe regel."))
    if _bare("".join(parts)) != _bare(item.data["text"]):
        raise ValidationError(_("De delen samen moeten dezelfde tekst zijn. Wijzig de woorden pas na het splitsen."))
    stream = stream_of(item.review)
    spans = _spans_of(parts, item, stream)
    ranks, orders = _room_after(item, len(parts) - 1), next_orders(item.review, len(parts) - 1)
    made = []
    for text, span, rank, order in zip(parts[1:], spans[1:], ranks, orders, strict=True):
        data = {name: item.data[name] for name in OWN if name in item.data} | {"text": text}
        data["id"] = f"{item.key}-{order}"
        made.append(
            _new_item(item.review, order, rank, data, span, stream, origin=Origin.SPLIT, confidence=item.confidence)
        )
    whole = dict(item.data) | {"text": parts[0]}
    fields: dict[str, Any] = {"corrected": checked(item, _with_at(whole, spans[0], stream)), "state": State.CORRECTED}
    before = change(item, **fields, **(place_of(spans[0]) if spans[0] else {}))
    ReviewItem.objects.bulk_create(made)
    take_step(item.review, Verb.SPLIT, {item.order: before}, [new.order for new in made])
    return [new.order for new in made]


def _spans_of(parts: Sequence[str], item: ReviewItem, stream: Stream) -> list[Span | None]:
    at = item.data.get("at") or {}
    locator = Locator(stream)
    taken: set[Span] = set()
    last = None
    spans: list[Span | None] = []
    for text in parts:
        span = locator.find(draft.At(line=at.get("line"), page=at.get("page"), quote=text), taken, last)
        if span is not None:
            taken.add(span)
            last = span
        spans.append(span)
    return spans


def _with_at(data: dict[str, Any], span: Span | None, stream: Stream) -> dict[str, Any]:
    return data if span is None else data | {"at": draft.plain(quote_at(stream, span))}


def _new_item(
    review: Review, order: int, rank: float, data: dict[str, Any], span: Span | None, stream: Stream, **more: Any
) -> ReviewItem:
    found = draft.plain(part("elements", _with_at(data, span, stream)))
    place = place_of(span) if span is not None else {}
    return ReviewItem(
        review=review, section="elements", order=order, rank=rank, key=data["id"], found=found, state=State.ACCEPTED,
        **place, **more,
    )  # fmt: skip


def next_orders(review: Review, count: int) -> range:
    """Return the places that so many new items take."""
    top = review.items.aggregate(top=Max("order"))["top"]
    start = 0 if top is None else top + 1
    return range(start, start + count)


def _room_after(item: ReviewItem, count: int) -> list[float]:
    """Return `count` ranks between an item and the one after it."""
    ranks = item.review.items.filter(rank__gt=item.rank).order_by("rank").values_list("rank", flat=True)
    room = (ranks.first() or item.rank + 1) - item.rank
    return [item.rank + room * n / (count + 1) for n in range(1, count + 1)]


@transaction.atomic
def merge(user: User, item: ReviewItem, other: ReviewItem) -> ReviewItem:
    """Join two elements of one review; return the earlier one, which holds the text of both in the document's order.

    What contributed to the later one contributes to the earlier one. Raises PermissionDenied; ValidationError
    where they are one, not both elements under review, or one contributes to the other by way of a third.
    """
    demand_reviewer(user, item.review)
    gone = State.MERGED in (item.state, other.state) or item.order == other.order
    if gone or item.section != "elements" or other.section != "elements" or item.review_id != other.review_id:
        raise ValidationError(_("Deze twee kunnen niet worden samengevoegd."))
    first, second = sorted((item, other), key=_standing)
    data = {name: value for name, value in second.data.items() if name != "confidence"} | dict(first.data)
    data["text"] = f"{first.data['text'].rstrip()} {second.data['text'].lstrip()}"
    keys = {first.key, second.key}
    own = [key for key in first.data["parents"] if key not in keys]
    data["parents"] = own or [key for key in second.data["parents"] if key not in keys]
    check_parents(first.review, {first.key: data["parents"]}, into={second.key: first.key})
    span = _joined(first, second)
    fields: dict[str, Any] = {"corrected": data, "state": State.CORRECTED}
    if span is not None:
        data["at"] = draft.plain(quote_at(stream_of(first.review), span))
        fields |= place_of(span)
    before = {first.order: change(first, **fields), second.order: change(second, state=State.MERGED, into=first.order)}
    take_step(first.review, Verb.MERGE, before)
    return first


def _standing(item: ReviewItem) -> tuple[float, float, float]:
    nowhere = float("inf")
    place = nowhere if item.first is None else item.first
    return place, nowhere if item.start is None else item.start, item.rank


def _joined(first: ReviewItem, second: ReviewItem) -> Span | None:
    """Return the one stretch that two items take up, where they stand beside each other."""
    if first.first is None or first.start is None or first.last is None or second.first is None:
        return None
    if second.last is None or second.end is None or not first.last <= second.first <= first.last + 1 + NEAR:
        return None
    return Span(first.first, first.start, second.last, second.end)


@transaction.atomic
def same(user: User, item: ReviewItem, element: uuid.UUID | None) -> None:
    """Say that an element says the same as one of another plan (by identifier), and take it over.

    None takes that back. Raises PermissionDenied; ValidationError where there is no such element that the person
    may see.
    """
    demand_reviewer(user, item.review)
    if element is None:
        take_step(item.review, Verb.SAME, {item.order: change(item, same_as_id=None)})
        return
    visible = Element.objects.filter(plan__in=Plan.objects.visible_to(user), removed_at=None)
    if item.section != "elements" or not visible.filter(pk=element).exists():
        raise ValidationError(_("Dat onderdeel is er niet, of u mag het niet zien."))
    state = State.CORRECTED if item.corrected is not None else State.ACCEPTED
    take_step(item.review, Verb.SAME, {item.order: change(item, same_as_id=element, state=state)})
