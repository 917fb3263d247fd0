"""A document comes in, is read, and its review opens."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import PurePath
from typing import Any, NamedTuple

from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files.base import ContentFile
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from doelnet import draft, reading
from doelnet.accounts.models import User
from doelnet.intake.beside import beside
from doelnet.intake.models import Review, ReviewItem
from doelnet.intake.personal import stretches
from doelnet.plans.models import SourceDocument
from doelnet.plans.services import demand
from doelnet.reading import blocks
from doelnet.reading.locate import Locator, Span


class KnownDocument(Exception):
    """The same bytes were read in before; `document` is that document."""

    def __init__(self, document: SourceDocument) -> None:
        super().__init__(document.name)
        self.document = document


class Whole(NamedTuple):
    """All that reading a document yields: its blocks, the draft, what nobody claimed, and why elements are doubtful."""

    stream: blocks.Stream
    found: draft.Draft
    unread: list[int]
    doubts: dict[str, list[str]] = {}


def read_whole(name: str, data: bytes) -> Whole:
    """Return what the document `data`, called `name`, yields; raises ReadError where it cannot be read."""
    from doelnet.reading import forms  # loaded only where something is read: it is the larger half

    stream = reading.stream(name, data)
    outcome = forms.read(stream)
    return Whole(stream, *outcome)


def digest_of(data: bytes) -> str:
    """Return the hash by which a file is known."""
    return hashlib.sha256(data).hexdigest()


def refuse_known(digest: str) -> None:
    """Raise KnownDocument where a file with this hash was read before."""
    known = SourceDocument.objects.filter(sha256=digest).first()
    if known is not None:
        raise KnownDocument(known)


def take_in(user: User, name: str, data: bytes) -> Review:
    """Return the open review of a new document.

    Raises PermissionDenied, KnownDocument where the same file was read before, and reading.ReadError
    where the file cannot be read; nothing is kept then.
    """
    demand(user, "plans.start_plan")
    name = file_name(name)
    refuse_known(digest_of(data))
    return keep(user, name, data, read_whole(name, data))


def keep(user: User, name: str, data: bytes, whole: Whole, stored: str = "") -> Review:
    """Keep a document that was read, and return its open review; `stored` is its file where that is kept already.

    Raises KnownDocument where somebody else's reading of the same file came first; its own file is gone then.
    """
    stream, digest = whole.stream, digest_of(data)
    document = SourceDocument(
        name=name, format=stream.format, sha256=digest, size=len(data), pages=stream.pages,
        stream=blocks.dumps(stream), uploaded_by=user,
    )  # fmt: skip
    if stored:
        document.file.name = stored
    else:
        document.file.save(name, ContentFile(data), save=False)
    try:
        with transaction.atomic():
            document.save()
            return open_review(user, document, whole)
    except BaseException as error:
        document.file.delete(save=False)
        if isinstance(error, IntegrityError):
            refuse_known(digest)
        raise


def file_name(name: str) -> str:
    """Return the last part of a path, cut to what fits, its suffix kept."""
    path = PurePath(name.replace("\\", "/").replace("\0", ""))
    return f"{path.stem[: 200 - len(path.suffix)]}{path.suffix[:50]}" or "document"


def open_review(user: User, document: SourceDocument, whole: Whole) -> Review:
    """Return a new open review of all that was found, each thing with its place in the document."""
    review = Review.objects.create(
        document=document, head=draft.plain(whole.found.document), reviewer=user, unread=whole.unread,
        personal=stretches(whole.stream),
    )  # fmt: skip
    ReviewItem.objects.bulk_create(items_of(review, whole), batch_size=500)
    return review


def items_of(review: Review, whole: Whole) -> list[ReviewItem]:
    """Return all that was found as items of a review, in the draft's order, none of them kept yet."""
    locator = Locator(whole.stream)
    labels = beside(whole.stream, {number for number, *_where in review.personal}) if whole.found.money else {}
    items: list[ReviewItem] = []
    taken: dict[str, set[Span]] = {}
    last: dict[str, Span] = {}
    named: dict[str, Span] = {}
    for section, part in _parts(whole.found):
        item = ReviewItem(
            review=review, section=section, order=len(items), rank=len(items), key=getattr(part, "id", ""),
            found=draft.plain(part), confidence=getattr(part, "confidence", None),
            doubts=whole.doubts.get(getattr(part, "id", ""), []),
        )  # fmt: skip
        at = getattr(part, "at", None)
        here = taken.setdefault(section, set())
        name = getattr(part, "text", None) or getattr(part, "indicator", None) or ""
        after = last.get(section) if section == "elements" else named.get(name, last.get(section))
        span = locator.find(at, here, after) if at is not None else None
        if span is not None:
            here.add(span)
            last[section] = span
            item.first, item.start, item.last, item.end = span.first, span.start, span.last, span.end
            if section == "elements":
                named.setdefault(name, span)
            elif section == "money":
                item.beside = labels.get(span.first, "")
        items.append(item)
    return items


def _parts(found: draft.Draft) -> Iterable[tuple[str, Any]]:
    yield from (("elements", element) for element in found.elements)
    for section in draft.SECTIONS:
        yield from ((section, part) for part in getattr(found, section))


def running_or_allowed(user: User, document: SourceDocument) -> Review | None:
    """Return the open review of a document that may be read again, or None where it has none.

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
    return None


def review_again(user: User, document: SourceDocument) -> Review:
    """Return the open review of a document that no plan came of: the running one, or a new one.

    Raises what `running_or_allowed` raises, and ReadError.
    """
    running = running_or_allowed(user, document)
    if running is not None:
        return running
    with document.file.open("rb") as file:
        whole = read_whole(document.name, file.read())
    return keep_again(user, document, whole)


@transaction.atomic
def keep_again(user: User, document: SourceDocument, whole: Whole) -> Review:
    """Return a new open review of a document that was read once more."""
    document.stream = blocks.dumps(whole.stream)
    document.save(update_fields=["stream"])
    return open_review(user, document, whole)
