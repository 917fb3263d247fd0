"""A document comes in, is read, reviewed, and becomes a plan: every step of that, with who may take it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import PurePath
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files.base import ContentFile
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from doelnet import draft, reading
from doelnet.accounts.models import User
from doelnet.plans.models import Plan, SourceDocument
from doelnet.plans.services import demand, start_plan
from doelnet.reading import blocks
from doelnet.reading.locate import Locator

from .models import Review, ReviewItem


class KnownDocument(Exception):
    """The same bytes were read in before; `document` is that document."""

    def __init__(self, document: SourceDocument) -> None:
        super().__init__(document.name)
        self.document = document


def take_in(user: User, name: str, data: bytes) -> Review:
    """Return the open review of a new document.

    Raises PermissionDenied, KnownDocument where the same file was read before, and reading.ReadError
    where the file cannot be read; nothing is kept then.
    """
    demand(user, "plans.start_plan")
    name = PurePath(name.replace("\\", "/")).name[:255]
    digest = hashlib.sha256(data).hexdigest()
    known = SourceDocument.objects.filter(sha256=digest).first()
    if known is not None:
        raise KnownDocument(known)
    stream, found = reading.read(name, data)
    with transaction.atomic():
        document = SourceDocument(
            name=name, format=stream.format, sha256=digest, size=len(data), pages=stream.pages,
            stream=blocks.dumps(stream), uploaded_by=user,
        )  # fmt: skip
        document.file.save(name, ContentFile(data), save=False)
        document.save()
        return _open_review(user, document, stream, found)


def _open_review(user: User, document: SourceDocument, stream: blocks.Stream, found: draft.Draft) -> Review:
    review = Review.objects.create(document=document, head=draft.plain(found.document), reviewer=user)
    locator = Locator(stream)
    items: list[ReviewItem] = []
    for section, part in _parts(found):
        at = getattr(part, "at", None)
        span = locator.find(at) if at is not None else None
        items.append(
            ReviewItem(
                review=review, section=section, order=len(items), key=getattr(part, "id", ""),
                found=draft.plain(part), confidence=getattr(part, "confidence", None),
                first=span.first if span else None, start=span.start if span else None,
                last=span.last if span else None, end=span.end if span else None,
            )  # fmt: skip
        )
    ReviewItem.objects.bulk_create(items, batch_size=500)
    return review


def _parts(found: draft.Draft) -> Iterable[tuple[str, Any]]:
    yield from (("elements", element) for element in found.elements)
    for section in draft.SECTIONS:
        yield from ((section, part) for part in getattr(found, section))


def review_again(user: User, document: SourceDocument) -> Review:
    """Return the open review of a document that was read before: the running one, or a new one.

    Raises PermissionDenied unless the person took the document in or keeps the system.
    """
    demand(user, "plans.start_plan")
    if document.uploaded_by_id != user.pk and not user.is_superuser:
        raise PermissionDenied
    running = document.reviews.filter(state=Review.State.OPEN).first()
    if running is not None:
        return running
    with document.file.open("rb") as file:
        stream, found = reading.read(document.name, file.read())
    with transaction.atomic():
        document.stream = blocks.dumps(stream)
        document.save(update_fields=["stream"])
        return _open_review(user, document, stream, found)


def _demand_reviewer(user: User, review: Review) -> None:
    if review.reviewer_id != user.pk and not user.is_superuser:
        raise PermissionDenied
    if review.state != Review.State.OPEN:
        raise ValidationError(_("Deze inlezing is al afgerond. Bewerk het plan zelf."))


@transaction.atomic
def judge(user: User, review: Review, orders: Iterable[int], state: str) -> int:
    """Give the items with these places one state; return how many there were.

    A corrected item that is accepted stays corrected. Raises PermissionDenied, ValidationError.
    """
    _demand_reviewer(user, review)
    state = ReviewItem.State(state)
    items = review.items.filter(order__in=list(orders))
    if state == ReviewItem.State.ACCEPTED:
        corrected = items.filter(corrected__isnull=False).update(state=ReviewItem.State.CORRECTED)
        return corrected + items.filter(corrected__isnull=True).update(state=state)
    return items.update(state=state)


@transaction.atomic
def correct(user: User, item: ReviewItem, changes: dict[str, Any]) -> None:
    """Keep the item with `changes` (a value of None takes a key out); what was found is kept beside it.

    Raises PermissionDenied, ValidationError where the result is no valid item of a draft.
    """
    _demand_reviewer(user, item.review)
    data = dict(item.data) | changes
    data = {name: value for name, value in data.items() if value not in (None, "")}
    try:
        _part(item.section, data)
    except draft.DraftError as error:
        raise ValidationError(_("Dit kan niet worden bewaard: {error}").format(error=error)) from error
    item.corrected = data
    item.state = ReviewItem.State.CORRECTED
    item.save(update_fields=["corrected", "state"])


def _part(section: str, data: dict[str, Any]) -> Any:
    if section == "elements":
        return draft.element_from(data)
    return draft.part_from(section, data)


@transaction.atomic
def drop(user: User, review: Review) -> None:
    """End the review without a plan; the document is kept. Raises PermissionDenied, ValidationError."""
    _demand_reviewer(user, review)
    review.state, review.ended_at = Review.State.DROPPED, timezone.now()
    review.save(update_fields=["state", "ended_at"])


@transaction.atomic
def accept(user: User, review: Review, head: dict[str, str] | None = None, everything: bool = False) -> Plan:
    """Return the plan made of what the reviewer accepted; `everything` also takes what is still open.

    What contributed to a rejected element contributes to that one's parents instead. Raises
    PermissionDenied; ValidationError where items are still open, or nothing was accepted.
    """
    _demand_reviewer(user, review)
    items = list(review.items.all())
    if everything:
        judge(user, review, [i.order for i in items if i.state == ReviewItem.State.OPEN], ReviewItem.State.ACCEPTED)
        items = list(review.items.all())
    waiting = sum(item.state == ReviewItem.State.OPEN for item in items)
    if waiting:
        raise ValidationError(_("Er zijn nog {n} onderdelen niet beoordeeld.").format(n=waiting))
    content, places = _accepted(review.head | (head or {}), items)
    if not content.elements and not any(getattr(content, name) for name in draft.SECTIONS):
        raise ValidationError(_("U heeft niets overgenomen. Neem minstens één onderdeel over."))
    plan = start_plan(user, content, review.document, places)
    review.state, review.ended_at = Review.State.ACCEPTED, timezone.now()
    review.save(update_fields=["state", "ended_at"])
    return plan


def _accepted(
    head: dict[str, Any], items: list[ReviewItem]
) -> tuple[draft.Draft, dict[int, tuple[int, int, int, int]]]:
    kept = [item for item in items if item.state in (ReviewItem.State.ACCEPTED, ReviewItem.State.CORRECTED)]
    above = {i.key: i.data["parents"] for i in items if i.section == "elements" and i not in kept}
    sections: dict[str, list[Any]] = {"elements": [], **{name: [] for name in draft.SECTIONS}}
    places: dict[int, tuple[int, int, int, int]] = {}
    for item in kept:
        part = _part(item.section, dict(item.data))
        if item.section == "elements":
            part.parents = _lifted(part.parents, above)
        sections[item.section].append(part)
        at = getattr(part, "at", None)
        if at is not None and None not in (item.first, item.start, item.last, item.end):
            places[id(at)] = (item.first, item.start, item.last, item.end)  # type: ignore[assignment]  # none is None
    return draft.Draft(document=draft.head_from(head), **sections), places


def _lifted(parents: list[str], above: dict[str, Any]) -> list[str]:
    """Return `parents` with each rejected one (a key of `above`) replaced by its own parents."""
    lifted: dict[str, None] = {}
    for parent in parents:
        for final in _lifted(above[parent], above) if parent in above else [parent]:
            lifted[final] = None
    return list(lifted)
