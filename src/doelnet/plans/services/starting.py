"""How a plan begins: out of what was read from a document."""

from __future__ import annotations

import itertools
from collections.abc import Mapping

from django.db import transaction
from django.utils.text import slugify
from django.utils.translation import gettext as _
from simple_history.utils import bulk_create_with_history

from doelnet import draft
from doelnet.accounts.models import User, organisation_named
from doelnet.plans.drafts import check_links, element_from, head_fields
from doelnet.plans.models import Element, Link, Mention, Plan, Quote, SourceDocument, Vocabulary, bumped
from doelnet.plans.words import own_words

from .noting import note
from .permission import demand

Place = tuple[int, int, int, int]
"""A stretch of a document: first passage, offset in it, last passage, offset in that."""

LONGEST = 80
"""Letters of an address that a title gives."""


def free_slug(title: str) -> str:
    """Return a readable address for a plan that no plan has or had."""
    whole = slugify(title)
    base = (whole if len(whole) <= LONGEST else whole[: LONGEST + 1].rpartition("-")[0] or whole[:LONGEST]) or "plan"
    taken = set(Plan.history.filter(slug__startswith=base).values_list("slug", flat=True))
    return next(slug for n in itertools.count(1) if (slug := base if n == 1 else f"{base}-{n}") not in taken)


@transaction.atomic
def start_plan(
    user: User,
    content: draft.Draft,
    document: SourceDocument | None = None,
    places: Mapping[tuple[str, int], Place] | None = None,
    beside: Mapping[tuple[str, int], str] | None = None,
) -> Plan:
    """Return a new plan, owned by `user`, that holds what the draft says.

    `document` is where the draft was read from; `places` maps a section and a place in its list to the stretch of the
    document where that stands, `beside` to what the document says beside it. Raises PermissionDenied, and DraftError
    where the elements do not make a network.
    """
    demand(user, "plans.start_plan")
    check_links(content.elements)
    plan = Plan(slug=free_slug(content.document.title), owner=user, **head_fields(content.document))
    reason = (_("Overgenomen uit {name}").format(name=document.name) if document else "")[:100]
    note(plan, user, reason)
    plan.save()
    for party in content.parties:
        organisation_named(party.name, party.kind)
    owners = {name: organisation_named(name) for name in {e.owner for e in content.elements if e.owner}}
    elements = [element_from(item, plan, order, owners) for order, item in enumerate(content.elements, 1)]
    bulk_create_with_history(elements, Element, batch_size=500, default_user=user, default_change_reason=reason)
    bulk_create_with_history(_links(plan, content.elements, elements), Link, batch_size=1000, default_user=user)
    mentions = _mentions(plan, content, beside or {})
    bulk_create_with_history(mentions, Mention, batch_size=500, default_user=user, default_change_reason=reason)
    Quote.objects.bulk_create(_quotes(content, elements, mentions, document, places or {}), batch_size=500)
    Vocabulary.objects.bulk_create(
        Vocabulary(plan=plan, kind=kind, singular=one[:100], plural=many[:100])
        for kind, (one, many) in own_words(content.elements).items()
    )
    if document is not None:
        document.plan = plan
        document.save(update_fields=["plan"])
    bumped([plan.pk])
    plan.refresh_from_db()
    return plan


def _links(plan: Plan, items: list[draft.Element], elements: list[Element]) -> list[Link]:
    by_key = {element.key: element for element in elements}
    return [
        Link(plan=plan, child=by_key[item.id], parent=by_key[parent], order=order)
        for item in items
        for order, parent in enumerate(dict.fromkeys(item.parents))
    ]


def _mentions(plan: Plan, content: draft.Draft, beside: Mapping[tuple[str, int], str]) -> list[Mention]:
    mentions = []
    for section in draft.SECTIONS:
        for order, part in enumerate(getattr(content, section)):
            data = draft.plain(part)
            data.pop("at", None)
            words = beside.get((section, order), "")
            mentions.append(Mention(plan=plan, section=section, order=order, data=data, beside=words))
    return mentions


def _quotes(
    content: draft.Draft,
    elements: list[Element],
    mentions: list[Mention],
    document: SourceDocument | None,
    places: Mapping[tuple[str, int], Place],
) -> list[Quote]:
    quotes = [
        _quote(item.at, places.get(("elements", index)), document, element=element)
        for index, (element, item) in enumerate(zip(elements, content.elements, strict=True))
        if item.at is not None
    ]
    for mention in mentions:
        at = getattr(getattr(content, mention.section)[mention.order], "at", None)
        if at is not None:
            quotes.append(_quote(at, places.get((mention.section, mention.order)), document, mention=mention))
    return quotes


def _quote(
    at: draft.At,
    place: Place | None,
    document: SourceDocument | None,
    element: Element | None = None,
    mention: Mention | None = None,
) -> Quote:
    first, start, last, end = place or (None, None, None, None)
    return Quote(
        document=document, element=element, mention=mention, line=at.line, page=at.page, text=at.quote,
        first=first, start=start, last=last, end=end,
    )  # fmt: skip
