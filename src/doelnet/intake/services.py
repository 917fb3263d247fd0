"""A document comes in, is read, reviewed, and becomes a plan: every step of that, with who may take it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import PurePath
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files.base import ContentFile
from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from doelnet import draft, reading
from doelnet.accounts.models import User
from doelnet.plans.models import Plan, SourceDocument
from doelnet.plans.services import Place, demand, start_plan
from doelnet.reading import blocks
from doelnet.reading.locate import Locator, Span

from .models import Review, ReviewItem

State = ReviewItem.State


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
    name = _file_name(name)
    digest = hashlib.sha256(data).hexdigest()
    known = SourceDocument.objects.filter(sha256=digest).first()
    if known is not None:
        raise KnownDocument(known)
    stream, found = reading.read(name, data)
    document = SourceDocument(
        name=name, format=stream.format, sha256=digest, size=len(data), pages=stream.pages,
        stream=blocks.dumps(stream), uploaded_by=user,
    )  # fmt: skip
    document.file.save(name, ContentFile(data), save=False)
    try:
        with transaction.atomic():
            document.save()
            return _open_review(user, document, stream, found)
    except BaseException as error:
        document.file.delete(save=False)
        known = SourceDocument.objects.filter(sha256=digest).first()
        if known is not None and isinstance(error, IntegrityError):
            raise KnownDocument(known) from error
        raise


def _file_name(name: str) -> str:
    """Return the last part of a path, cut to what fits, its suffix kept."""
    path = PurePath(name.replace("\\", "/").replace("\0", ""))
    return f"{path.stem[: 200 - len(path.suffix)]}{path.suffix[:50]}" or "document"


def _open_review(user: User, document: SourceDocument, stream: blocks.Stream, found: draft.Draft) -> Review:
    review = Review.objects.create(document=document, head=draft.plain(found.document), reviewer=user)
    locator = Locator(stream)
    items: list[ReviewItem] = []
    taken: dict[str, set[Span]] = {}
    last: dict[str, Span] = {}
    for section, part in _parts(found):
        item = ReviewItem(
            review=review, section=section, order=len(items), key=getattr(part, "id", ""),
            found=draft.plain(part), confidence=getattr(part, "confidence", None),
        )  # fmt: skip
        at = getattr(part, "at", None)
        here = taken.setdefault(section, set())
        span = locator.find(at, here, last.get(section)) if at is not None else None
        if span is not None:
            here.add(span)
            last[section] = span
            item.first, item.start, item.last, item.end = span.first, span.start, span.last, span.end
        items.append(item)
    ReviewItem.objects.bulk_create(items, batch_size=500)
    return review


def _parts(found: draft.Draft) -> Iterable[tuple[str, Any]]:
    yield from (("elements", element) for element in found.elements)
    for section in draft.SECTIONS:
        yield from ((section, part) for part in getattr(found, section))


def review_again(user: User, document: SourceDocument) -> Review:
    """Return the open review of a document that no plan came of: the running one, or a new one.

    Raises PermissionDenied unless the person took the document in or keeps the system; ValidationError
    where a plan rests on the document: its places may not shift.
    """
    demand(user, "plans.start_plan")
    if document.uploaded_by_id != user.pk and not user.is_superuser:
        raise PermissionDenied
    running = document.reviews.filter(state=Review.State.OPEN).first()
    if running is not None:
        return running
    if document.plan_id is not None or document.quotes.exists():
        raise ValidationError(_("Van dit document is al een plan gemaakt. Bewerk dat plan."))
    with document.file.open("rb") as file:
        stream, found = reading.read(document.name, file.read())
    with transaction.atomic():
        document.stream = blocks.dumps(stream)
        document.save(update_fields=["stream"])
        return _open_review(user, document, stream, found)


def _demand_reviewer(user: User, review: Review) -> None:
    """Lock the review; raise unless it is this person's and still open, whatever `review` held in memory."""
    current = Review.objects.select_for_update().get(pk=review.pk)
    if current.reviewer_id != user.pk and not user.is_superuser:
        raise PermissionDenied
    if current.state != Review.State.OPEN:
        raise ValidationError(_("Deze inlezing is al afgerond. Bewerk het plan zelf."))


@transaction.atomic
def judge(user: User, review: Review, orders: Iterable[int], state: str) -> list[int]:
    """Give the items with these places one state; return the places of those that it changed.

    A corrected item that is accepted is in the state "corrected". Raises PermissionDenied, ValidationError.
    """
    _demand_reviewer(user, review)
    wanted = State(state)
    changed: dict[str, list[int]] = {}
    items = review.items.filter(order__in=list(orders)).values_list("order", "state", "corrected")
    for order, before, corrected in items:
        after: str = State.CORRECTED if wanted == State.ACCEPTED and corrected is not None else wanted
        if before != after:
            changed.setdefault(after, []).append(order)
    for after, places in changed.items():
        review.items.filter(order__in=places).update(state=after)
    return sorted(order for places in changed.values() for order in places)


@transaction.atomic
def correct(user: User, item: ReviewItem, changes: Mapping[str, Any]) -> None:
    """Keep the item with `changes` (a value of None takes a key out); what was found is kept beside it.

    Raises PermissionDenied, ValidationError where the result is no valid item of a draft or makes the
    network run in a circle.
    """
    _demand_reviewer(user, item.review)
    data = dict(item.data) | dict(changes)
    data = {name: value for name, value in data.items() if value not in (None, "")}
    try:
        part = _part(item.section, data)
    except draft.DraftError as error:
        raise ValidationError(_("Dit kan niet worden bewaard: {error}").format(error=error)) from error
    if item.section == "elements":
        _check_parents(item, part)
    item.corrected = None if data == item.found else data
    item.state = State.CORRECTED if item.corrected is not None else State.ACCEPTED
    item.save(update_fields=["corrected", "state"])


def _check_parents(item: ReviewItem, part: draft.Element) -> None:
    others = item.review.items.filter(section="elements")
    above = {other.key: list(other.data["parents"]) for other in others} | {item.key: part.parents}
    if not set(part.parents) <= set(above):
        raise ValidationError(_("Een onderdeel kan alleen bijdragen aan een onderdeel dat er is."))
    seen: set[str] = set()
    todo = list(part.parents)
    while todo:
        key = todo.pop()
        if key == item.key:
            raise ValidationError(_("Zo draagt dit onderdeel bij aan zichzelf. Kies een ander onderdeel."))
        if key not in seen:
            seen.add(key)
            todo += above.get(key, [])


@transaction.atomic
def uncorrect(user: User, item: ReviewItem) -> None:
    """Put back what was found, to be judged again; raises PermissionDenied, ValidationError."""
    _demand_reviewer(user, item.review)
    item.corrected, item.state = None, State.OPEN
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
def accept(user: User, review: Review, head: Mapping[str, str] | None = None, everything: bool = False) -> Plan:
    """Return the plan made of what the reviewer accepted; `everything` also takes what is still open.

    `head` corrects what the document says of itself; an empty text takes a key out. What contributed to
    a rejected element contributes to that one's parents instead. Raises PermissionDenied; ValidationError
    where items are still open, nothing was accepted, or the head will not do.
    """
    _demand_reviewer(user, review)
    if everything:
        waiting = review.items.filter(state=State.OPEN).values_list("order", flat=True)
        judge(user, review, list(waiting), State.ACCEPTED)
    items = list(review.items.all())
    left = sum(item.state == State.OPEN for item in items)
    if left:
        raise ValidationError(_("Er zijn nog {n} onderdelen niet beoordeeld.").format(n=left))
    said = {name: value for name, value in (review.head | dict(head or {})).items() if value not in (None, "")}
    try:
        content, places = _accepted(draft.head_from(said), items)
        if not content.elements and not any(getattr(content, name) for name in draft.SECTIONS):
            raise ValidationError(_("U heeft niets overgenomen. Neem minstens één onderdeel over."))
        plan = start_plan(user, content, review.document, places)
    except draft.DraftError as error:
        raise ValidationError(_("Dit kan niet worden bewaard: {error}").format(error=error)) from error
    review.state, review.ended_at = Review.State.ACCEPTED, timezone.now()
    review.save(update_fields=["state", "ended_at"])
    return plan


def _accepted(head: draft.Head, items: list[ReviewItem]) -> tuple[draft.Draft, dict[tuple[str, int], Place]]:
    above: dict[str, list[str]] = {}
    sections: dict[str, list[Any]] = {"elements": [], **{name: [] for name in draft.SECTIONS}}
    places: dict[tuple[str, int], Place] = {}
    for item in items:
        if item.state not in (State.ACCEPTED, State.CORRECTED):
            if item.section == "elements":
                above[item.key] = list(item.data["parents"])
            continue
        if item.first is not None and item.start is not None and item.last is not None and item.end is not None:
            places[item.section, len(sections[item.section])] = (item.first, item.start, item.last, item.end)
        sections[item.section].append(_part(item.section, dict(item.data)))
    for element in sections["elements"]:
        element.parents = lifted(element.parents, above)
    content = draft.Draft(document=head)
    for name, parts in sections.items():
        setattr(content, name, parts)
    return content, places


def lifted(parents: list[str], above: Mapping[str, list[str]]) -> list[str]:
    """Return `parents` with each rejected one (a key of `above`) replaced by its own parents, each once."""
    found: dict[str, None] = {}
    seen: set[str] = set()
    todo = list(reversed(parents))
    while todo:
        key = todo.pop()
        if key not in above:
            found[key] = None
        elif key not in seen:
            seen.add(key)
            todo += reversed(above[key])
    return list(found)
