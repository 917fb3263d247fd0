"""Every change of an element: of what it says, what it contributes to, where it stands, whether it is still there."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Max
from django.utils import timezone
from django.utils.translation import gettext as _

from doelnet.accounts.models import Organisation, User, organisation_named
from doelnet.plans.models import Element, Link, Plan, bumped

from .noting import note
from .permission import demand

TARGET_FIELDS = ("comparison", "value", "unit", "population", "due", "baseline_value", "baseline_date", "source")
"""What only a target has."""

EDITABLE = ("kind", "text", "number", "label", "year", "placeholder", "owner", *TARGET_FIELDS)
"""What can be edited of an element."""

NUMBERS = ("value", "baseline_value")


class Conflict(Exception):
    """Somebody else changed the element first; `theirs` is the element as it is now."""

    def __init__(self, theirs: Element) -> None:
        super().__init__(str(theirs.pk))
        self.theirs = theirs


@transaction.atomic
def add_element(
    user: User, plan: Plan, values: Mapping[str, Any], parents: Iterable[Element] = (), reason: str = ""
) -> Element:
    """Return a new element at the end of the plan; raises PermissionDenied, ValidationError."""
    demand(user, "plans.edit_plan", plan)
    Plan.objects.select_for_update().get(pk=plan.pk)  # two at once may not take one key
    last = plan.elements.aggregate(last=Max("order"))["last"] or 0
    taken = set(plan.elements.values_list("key", flat=True))
    key = next(key for n in itertools.count(last + 1) if (key := f"{values['kind'][0]}n{n}") not in taken)
    element = Element(plan=plan, key=key, order=last + 1, **_known(values))
    _note_target(element)
    element.full_clean(exclude=["plan", "key"])
    _save(element, user, reason)
    _set_parents(element, list(parents), user)
    bumped([plan.pk])
    return element


@transaction.atomic
def edit_element(
    user: User, element: Element, version: int, values: Mapping[str, Any], parents: Iterable[Element] | None = None,
    reason: str = "",
) -> Element:  # fmt: skip
    """Return the element with `values` changed, and with new parents where given.

    `version` is the version the person started from. An edit that changes nothing leaves no trace. Raises
    PermissionDenied, ValidationError, and Conflict where somebody else was first (nothing is changed then).
    """
    current = _current(user, element, version)
    if current.removed_at is not None:
        raise ValidationError(_("Dit onderdeel is vervallen. Zet het eerst terug."))
    was = [getattr(current, name) for name in EDITABLE]
    kind = current.kind
    for name, value in _known(values).items():
        setattr(current, name, value)
    if kind == "target" != current.kind:
        for name in TARGET_FIELDS:
            setattr(current, name, None if name in NUMBERS else "")
    _note_target(current)
    current.full_clean(exclude=["plan", "key"])
    changed = was != [getattr(current, name) for name in EDITABLE]
    linked = parents is not None and _set_parents(current, list(parents), user)
    if changed or linked:
        current.version += 1
        if changed or reason:
            _save(current, user, reason)
        else:  # the links have a history of their own
            Element.objects.filter(pk=current.pk).update(version=current.version, changed_at=timezone.now())
        bumped([current.plan_id])
    return current


def _current(user: User, element: Element, version: int) -> Element:
    """Return the element as it is now, locked; raises PermissionDenied, and Conflict where it has moved on."""
    demand(user, "plans.edit_plan", element.plan)
    current = Element.objects.select_for_update(of=("self",)).select_related("plan", "owner").get(pk=element.pk)
    if current.version != version:
        raise Conflict(current)
    return current


def _save(element: Element, user: User, reason: str) -> None:
    note(element, user, reason)
    element.save()


def _known(values: Mapping[str, Any]) -> dict[str, Any]:
    unknown = set(values) - set(EDITABLE)
    if unknown:
        raise ValidationError(_("Dit kan niet worden bewerkt: {names}").format(names=", ".join(sorted(unknown))))
    return dict(values)


def _note_target(element: Element) -> None:
    """Note whether there is anything in the fields of a target."""
    element.has_baseline = element.baseline_value is not None or bool(element.baseline_date)
    element.has_target = any(getattr(element, name) not in (None, "") for name in TARGET_FIELDS)


def _set_parents(element: Element, parents: list[Element], user: User) -> bool:
    """Let the element contribute to `parents` only; return whether that changed anything.

    A link to a removed element stays as it is: it comes back with that element.
    """
    if any(parent.plan_id != element.plan_id for parent in parents):
        raise ValidationError(_("Een onderdeel kan alleen bijdragen aan een onderdeel van hetzelfde plan."))
    if any(parent.removed_at is not None for parent in parents):
        raise ValidationError(_("Een onderdeel kan niet bijdragen aan iets dat vervallen is."))
    below = _descendants(element)
    for parent in parents:
        if parent.pk in below:
            raise ValidationError(
                _("“{parent}” draagt zelf al bij aan dit onderdeel. Kies een ander onderdeel.").format(parent=parent)
            )
    wanted = {parent.pk: order for order, parent in enumerate(parents)}
    there = {link.parent_id: link for link in element.up.select_related("parent") if link.parent.removed_at is None}
    before = [link.parent_id for link in sorted(there.values(), key=lambda link: (link.order, link.pk))]
    if before == list(wanted):
        return False
    for pk, link in there.items():
        if pk in wanted:
            Link.objects.filter(pk=link.pk).update(order=wanted[pk])
        else:
            note(link, user)
            link.delete()
    for pk, order in wanted.items():
        if pk not in there:
            link = Link(plan_id=element.plan_id, child=element, parent_id=pk, order=order)
            note(link, user)
            link.save()
    return True


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


def _mark_removed(user: User, element: Element, version: int, moment: datetime | None, reason: str) -> Element:
    current = _current(user, element, version)
    if (current.removed_at is None) == (moment is None):
        return current
    current.removed_at = moment
    current.version += 1
    _save(current, user, reason)
    bumped([current.plan_id])
    return current


def organisation_or_none(name: str) -> Organisation | None:
    """Return the organisation with this name, made where it is new; None for no name."""
    return organisation_named(name.strip()) if name.strip() else None
