"""Making things of words that a reviewer points at, wherever they stand: what was not read, missed or read as one."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from doelnet import draft
from doelnet.accounts.models import User
from doelnet.intake.beside import beside
from doelnet.intake.comparing.adding import take_along
from doelnet.intake.models import Review, ReviewItem
from doelnet.plans.models import Kind
from doelnet.reading.blocks import Passage
from doelnet.reading.forms.desk.privacy import Gate, said
from doelnet.reading.locate import Span

from .judging import check_parents, part
from .shaping import next_orders, place_of, quote_at, stream_of
from .steps import Verb, demand_reviewer, take_step

State, Origin = ReviewItem.State, ReviewItem.Origin
MOST = 60
"""How many passages can be pointed at together: a long list."""


class Thing(NamedTuple):
    """One thing to make: the words in the document that say it, and what it is besides, as a draft writes it."""

    words: str
    data: Mapping[str, Any] = {}


@transaction.atomic
def point(user: User, review: Review, passages: range, what: str, things: Sequence[Thing]) -> list[ReviewItem]:
    """Return new accepted items, of one kind of element or one section, out of these passages; one step, however many.

    Each has the words that say it, which stand in the passages as given, in one or over several. Raises
    PermissionDenied; ValidationError where there are no such passages, the words do not stand in them, a text holds
    personal data, or the data or the parents will not do.
    """
    demand_reviewer(user, review)
    stream = stream_of(review)
    here = [passage for passage in stream.passages() if passage.number in passages]
    section = "elements" if what in Kind.values else what
    if not here or len(here) != len(passages) or len(here) > MOST or section not in ("elements", *draft.SECTIONS):
        raise ValidationError(_("Dit stuk staat niet in het document."))
    spans = _spans(here, [thing.words for thing in things])
    gate = Gate(said(stream))
    orders = next_orders(review, len(things))
    ranks = _ranks_at(review, section, here[0].number, len(things))
    labels = beside(stream, {number for number, *_where in review.personal}) if section == "money" else {}
    made = []
    for thing, span, order, rank in zip(things, spans, orders, ranks, strict=True):
        at = draft.plain(quote_at(stream, span, gate))
        data = _data(what, section, thing, order, at)
        if any(gate.stretches(text) for text in _texts({**data, "at": None})):
            raise ValidationError({"text": _("Hierin staan persoonsgegevens. Laat die weg.")})
        made.append(
            ReviewItem(
                review=review, section=section, order=order, rank=rank, key=data.get("id", ""), found=data,
                state=State.ACCEPTED, origin=Origin.POINTED, beside=labels.get(span.first, ""), **place_of(span),
            )
        )  # fmt: skip
    if section == "elements":
        check_parents(review, {item.key: list(item.found["parents"]) for item in made})
    ReviewItem.objects.bulk_create(made)
    take_step(review, Verb.POINT, {}, list(orders))
    take_along(review, made)
    return made


def _data(what: str, section: str, thing: Thing, order: int, at: dict[str, Any]) -> dict[str, Any]:
    """Return the data of a thing, with its place where a draft keeps that; raises ValidationError."""
    data: dict[str, Any] = dict(thing.data)
    if section == "elements":
        data = {"parents": []} | data | {"id": f"{what[0]}-{order}", "kind": what, "text": _plain(thing.words)}
    if section == "elements" or "at" in draft.SECTIONS[section].__struct_fields__:
        data["at"] = at
    try:
        made: dict[str, Any] = draft.plain(part(section, data))
    except draft.DraftError as error:
        raise ValidationError(_("Dit kan niet worden bewaard: {error}").format(error=error)) from error
    return made


def _plain(words: str) -> str:
    return " ".join(words.split())


def _texts(data: Any) -> Iterator[str]:
    """Yield all texts in the data of a thing."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict | list):
        for value in data.values() if isinstance(data, dict) else data:
            yield from _texts(value)


def _spans(passages: list[Passage], texts: Iterable[str]) -> list[Span]:
    """Return where each of these texts stands in the passages, after the one before it if it can."""
    starts = list(itertools.accumulate((len(passage.text) + 1 for passage in passages), initial=0))
    whole = " ".join(passage.text for passage in passages)
    found: list[Span] = []
    after = 0
    for text in texts:
        match = _find(text, whole, after)
        if match is None:
            message = _("Deze woorden staan niet zo in het document: “{words}”. Kort de tekst alleen in.")
            raise ValidationError({"text": message.format(words=_plain(text)[:120])})
        after = match.end()
        first, last = (max(i for i, start in enumerate(starts) if start <= at) for at in (match.start(), after - 1))
        found.append(
            Span(passages[first].number, match.start() - starts[first], passages[last].number, after - starts[last])
        )
    return found


def _find(text: str, whole: str, after: int) -> re.Match[str] | None:
    """Return where a text stands whatever its white space: as whole words first, behind `after` first."""
    words = r"\s+".join(map(re.escape, text.split()))
    if not words:
        return None
    for pattern in (re.compile(rf"(?<!\w){words}(?!\w)"), re.compile(words)):
        found = pattern.search(whole, after) or pattern.search(whole)
        if found is not None:
            return found
    return None


def _ranks_at(review: Review, section: str, passage: int, count: int) -> list[float]:
    """Return ranks for new things in this passage: after those of their section that stand before it."""
    ranks = list(review.items.filter(section=section).order_by("rank", "order").values_list("rank", "first"))
    if not ranks:
        top = review.items.order_by("-rank").values_list("rank", flat=True).first()
        return [(top or 0.0) + turn for turn in range(1, count + 1)]
    before = [rank for rank, first in ranks if first is not None and first <= passage]
    low = max(before, default=ranks[0][0] - 1)
    high = min((rank for rank, _first in ranks if rank > low), default=low + 1)
    return [low + (high - low) * turn / (count + 1) for turn in range(1, count + 1)]


def unread_of(review: Review, items: Iterable[ReviewItem]) -> list[int]:
    """Return the passages that nobody claimed: no recogniser, and no reviewer who pointed at them."""
    ranges = (
        range(item.first, item.last + 1)
        for item in items
        if item.origin == Origin.POINTED and item.first is not None and item.last is not None
    )
    pointed = set(itertools.chain.from_iterable(ranges))
    return [number for number in review.unread if number not in pointed]
