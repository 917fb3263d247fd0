"""Every change of a plan: who may make it, what changes, and what history keeps of it, in one transaction."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.db.models import Max
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import gettext as _
from simple_history.utils import bulk_create_with_history, update_change_reason

from doelnet import draft
from doelnet.accounts.models import Organisation, User, organisation_named

from .drafts import check_links, element_from, head_fields
from .models import Element, Link, Membership, Mention, Plan, Quote, SourceDocument, Vocabulary, bumped
from .words import own_words

EDITABLE = (
    "kind", "text", "number", "label", "year", "placeholder", "owner", "comparison", "value", "unit", "population",
    "due", "baseline_value", "baseline_date", "source",
)  # fmt: skip
"""What can be edited of an element."""

TARGET_FIELDS = ("comparison", "value", "unit", "population", "due", "baseline_value", "baseline_date", "source")


class Conflict(Exception):
    """Somebody else changed the element first; `theirs` is the element as it is now."""

    def __init__(self, theirs: Element) -> None:
        super().__init__(str(theirs.pk))
        self.theirs = theirs


def demand(user: User, permission: str, plan: Plan | None = None) -> None:
    """Raise PermissionDenied unless the person has the permission."""
    if not user.has_perm(permission, plan):
        raise PermissionDenied(permission)


def free_slug(title: str) -> str:
    """Return a readable address for a plan that no plan has or had."""
    base = slugify(title)[:80].strip("-") or "plan"
    taken = set(Plan.history.filter(slug__startswith=base).values_list("slug", flat=True))
    return next(
        slug for n in itertools.count(1) if (slug := base if n == 1 else f"{base}-{n}") not in taken
    )


@transaction.atomic
def start_plan(
    user: User,
    content: draft.Draft,
    document: SourceDocument | None = None,
    places: Mapping[int, tuple[int, int, int, int]] | None = None,
) -> Plan:
    """Return a new plan, owned by `user`, that holds what the draft says.

    `document` is where the draft was read from; `places` maps `id()` of a draft's `at` to the stretch of
    the document where it stands (first passage, start, last passage, end). Raises PermissionDenied, and
    DraftError where the elements do not make a network.
    """
    demand(user, "plans.start_plan")
    check_links(content.elements)
    plan = Plan(slug=free_slug(content.document.title), owner=user, **head_fields(content.document))
    plan.save()
    for party in content.parties:
        organisation_named(party.name, party.kind)
    owners = {name: organisation_named(name) for name in {e.owner for e in content.elements if e.owner}}
    elements = [element_from(item, plan, order, owners) for order, item in enumerate(content.elements, 1)]
    reason = _("Overgenomen uit {name}").format(name=document.name) if document else ""
    bulk_create_with_history(elements, Element, batch_size=500, default_user=user, default_change_reason=reason)
    _link_up(plan, content.elements, elements)
    mentions, ats = _mentions(plan, content)
    Mention.objects.bulk_create(mentions, batch_size=500)
    owned = [(element, None, item.at) for element, item in zip(elements, content.elements, strict=True)]
    owned += [(None, mention, at) for mention, at in zip(mentions, ats, strict=True)]  # type: ignore[list-item]  # pair of options
    quotes = [_quote(document, e, m, at, (places or {}).get(id(at))) for e, m, at in owned if at is not None]
    Quote.objects.bulk_create(quotes, batch_size=500)
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


def _link_up(plan: Plan, items: list[draft.Element], elements: list[Element]) -> None:
    by_key = {element.key: element for element in elements}
    links = [
        Link(plan=plan, child=by_key[item.id], parent=by_key[parent], order=order)
        for item in items
        for order, parent in enumerate(item.parents)
    ]
    bulk_create_with_history(links, Link, batch_size=1000)


def _mentions(plan: Plan, content: draft.Draft) -> tuple[list[Mention], list[draft.At | None]]:
    mentions, ats = [], []
    for section in draft.SECTIONS:
        for order, part in enumerate(getattr(content, section)):
            data = draft.plain(part)
            data.pop("at", None)
            mentions.append(Mention(plan=plan, section=section, order=order, data=data))
            ats.append(getattr(part, "at", None))
    return mentions, ats


def _quote(
    document: SourceDocument | None,
    element: Element | None,
    mention: Mention | None,
    at: draft.At,
    place: tuple[int, int, int, int] | None,
) -> Quote:
    quote = Quote(
        document=document, element=element, mention=mention, line=at.line, page=at.page, text=at.quote
    )
    if place is not None:
        quote.first, quote.start, quote.last, quote.end = place
    return quote


@transaction.atomic
def add_element(user: User, plan: Plan, values: Mapping[str, Any], parents: Iterable[Element] = ()) -> Element:
    """Return a new element at the end of the plan; raises PermissionDenied, ValidationError."""
    demand(user, "plans.edit_plan", plan)
    last = plan.elements.aggregate(last=Max("order"))["last"] or 0
    taken = set(plan.elements.values_list("key", flat=True))
    key = next(key for n in itertools.count(last + 1) if (key := f"{values['kind'][0]}n{n}") not in taken)
    element = Element(plan=plan, key=key, order=last + 1, **_clean(values))
    _settle_target(element)
    element.full_clean(exclude=["plan", "key"])
    element.save()
    _set_parents(element, list(parents))
    bumped([plan.pk])
    return element


@transaction.atomic
def edit_element(
    user: User, element: Element, version: int, values: Mapping[str, Any], parents: Iterable[Element] | None = None,
    reason: str = "",
) -> Element:  # fmt: skip
    """Return the element with `values` changed, and with new parents where given.

    `version` is the version the person started from. Raises PermissionDenied, ValidationError, and
    Conflict where somebody else was first (nothing is changed then).
    """
    demand(user, "plans.edit_plan", element.plan)
    current = Element.objects.select_for_update(of=("self",)).select_related("plan").get(pk=element.pk)
    if current.version != version:
        raise Conflict(current)
    for name, value in _clean(values).items():
        setattr(current, name, value)
    _settle_target(current)
    current.full_clean(exclude=["plan", "key"])
    current.version += 1
    current.save()
    if reason:
        update_change_reason(current, reason[:100])
    if parents is not None:
        _set_parents(current, list(parents))
    bumped([current.plan_id])
    return current


def _clean(values: Mapping[str, Any]) -> dict[str, Any]:
    unknown = set(values) - set(EDITABLE)
    if unknown:
        raise ValidationError(_("Dit kan niet worden bewerkt: {names}").format(names=", ".join(sorted(unknown))))
    return dict(values)


def _settle_target(element: Element) -> None:
    """Keep the target's fields with targets only, and note whether there is anything in them."""
    if element.kind != "target":
        for name in TARGET_FIELDS:
            setattr(element, name, None if name in ("value", "baseline_value") else "")
    element.has_baseline = element.baseline_value is not None or bool(element.baseline_date)
    element.has_target = any(getattr(element, name) not in (None, "") for name in TARGET_FIELDS)


def _set_parents(element: Element, parents: list[Element]) -> None:
    if any(parent.plan_id != element.plan_id for parent in parents):
        raise ValidationError(_("Een onderdeel kan alleen bijdragen aan een onderdeel van hetzelfde plan."))
    below = _descendants(element)
    for parent in parents:
        if parent.pk in below:
            raise ValidationError(
                _("“{parent}” draagt zelf al bij aan dit onderdeel. Kies een ander onderdeel.").format(parent=parent)
            )
    wanted = {parent.pk: order for order, parent in enumerate(parents)}
    for link in element.up.all():
        if link.parent_id in wanted:
            order = wanted.pop(link.parent_id)
            if link.order != order:
                Link.objects.filter(pk=link.pk).update(order=order)
        else:
            link.delete()
    for pk, order in wanted.items():
        Link.objects.create(plan_id=element.plan_id, child=element, parent_id=pk, order=order)


def _descendants(element: Element) -> set[Any]:
    children: dict[Any, list[Any]] = {}
    for child, parent in Link.objects.filter(plan_id=element.plan_id).values_list("child_id", "parent_id"):
        children.setdefault(parent, []).append(child)
    seen, todo = {element.pk}, [element.pk]
    while todo:
        fresh = [pk for pk in children.get(todo.pop(), []) if pk not in seen]
        seen.update(fresh)
        todo += fresh
    return seen


@transaction.atomic
def remove_element(user: User, element: Element, version: int, reason: str = "") -> Element:
    """Take the element out of the plan; it stays in history and can be brought back.

    Raises PermissionDenied; Conflict where somebody else changed it first.
    """
    return _mark_removed(user, element, version, timezone.now(), reason)


@transaction.atomic
def restore_element(user: User, element: Element, version: int) -> Element:
    """Bring a removed element back, with the links it had; raises PermissionDenied, Conflict."""
    return _mark_removed(user, element, version, None, "")


def _mark_removed(user: User, element: Element, version: int, moment: Any, reason: str) -> Element:
    demand(user, "plans.edit_plan", element.plan)
    current = Element.objects.select_for_update(of=("self",)).select_related("plan").get(pk=element.pk)
    if current.version != version:
        raise Conflict(current)
    current.removed_at = moment
    current.version += 1
    current.save()
    if reason:
        update_change_reason(current, reason[:100])
    bumped([current.plan_id])
    return current


@transaction.atomic
def move_element(user: User, element: Element, before: Element | None) -> None:
    """Put the element just before another of its plan, or last; raises PermissionDenied, ValidationError."""
    demand(user, "plans.edit_plan", element.plan)
    if before is not None and before.plan_id != element.plan_id:
        raise ValidationError(_("Een onderdeel kan alleen binnen zijn eigen plan worden verplaatst."))
    rest = list(Element.objects.filter(plan=element.plan).exclude(pk=element.pk).order_by("order"))
    place = len(rest) if before is None else next(i for i, e in enumerate(rest) if e.pk == before.pk)
    rest.insert(place, element)
    for order, each in enumerate(rest, 1):
        each.order = order
    Element.objects.bulk_update(rest, ["order"], batch_size=500)
    bumped([element.plan_id])


@transaction.atomic
def publish(user: User, plan: Plan, documents: bool = False) -> None:
    """Let everybody read the plan, and its documents too where asked; raises PermissionDenied."""
    demand(user, "plans.own_plan", plan)
    plan.published_at = plan.published_at or timezone.now()
    plan.save()
    plan.documents.update(is_public=documents)
    bumped([plan.pk])


@transaction.atomic
def withdraw(user: User, plan: Plan) -> None:
    """Let only those with a role read the plan again; raises PermissionDenied."""
    demand(user, "plans.own_plan", plan)
    plan.published_at = None
    plan.save()
    bumped([plan.pk])


@transaction.atomic
def edit_plan(user: User, plan: Plan, values: Mapping[str, Any]) -> None:
    """Change what the plan says of itself (title, period, …); raises PermissionDenied, ValidationError."""
    demand(user, "plans.own_plan", plan)
    for name in ("title", "kind", "issuer", "region", "number", "date", "period", "programme", "slug"):
        if name in values:
            setattr(plan, name, values[name])
    plan.full_clean()
    plan.save()
    bumped([plan.pk])


@transaction.atomic
def give_role(user: User, plan: Plan, person: User, role: str | None) -> None:
    """Give a person a role in the plan, or none; raises PermissionDenied."""
    demand(user, "plans.own_plan", plan)
    if role is None:
        Membership.objects.filter(plan=plan, user=person).delete()
    else:
        Membership.objects.update_or_create(plan=plan, user=person, defaults={"role": Membership.Role(role)})


def organisation_or_none(name: str) -> Organisation | None:
    """Return the organisation with this name, made where it is new; None for no name."""
    return organisation_named(name.strip()) if name.strip() else None
