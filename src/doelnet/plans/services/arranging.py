"""The order of a plan's elements: one moved, or all of them."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from doelnet.accounts.models import User
from doelnet.plans.models import Element, Plan, bumped

from .permission import demand


@transaction.atomic
def move_element(user: User, element: Element, before: Element | None) -> None:
    """Put the element just before another of its plan, or last; raises PermissionDenied, ValidationError."""
    demand(user, "plans.edit_plan", element.plan)
    if before is not None and before.plan_id != element.plan_id:
        raise ValidationError(_("Een onderdeel kan alleen binnen zijn eigen plan worden verplaatst."))
    if before is not None and before.pk == element.pk:
        return
    rows = _in_order(element.plan)
    rest = [row for row in rows if row.pk != element.pk]
    place = len(rest) if before is None else [row.pk for row in rest].index(before.pk)
    rest.insert(place, next(row for row in rows if row.pk == element.pk))
    _put_in_order(element.plan, rest)


@transaction.atomic
def arrange_elements(user: User, plan: Plan, wanted: Sequence[UUID]) -> None:
    """Put these elements in this order; each other one stays just after what it stood after.

    Raises PermissionDenied.
    """
    demand(user, "plans.edit_plan", plan)
    rows = _in_order(plan)
    by_pk = {row.pk: row for row in rows}
    chosen = [pk for pk in wanted if pk in by_pk]
    named = set(chosen)
    after: dict[UUID | None, list[UUID]] = {}
    last: UUID | None = None
    for row in rows:
        if row.pk in named:
            last = row.pk
        else:
            after.setdefault(last, []).append(row.pk)
    order = list(after.get(None, []))
    for pk in chosen:
        order += [pk, *after.get(pk, [])]
    _put_in_order(plan, [by_pk[pk] for pk in order])


def _in_order(plan: Plan) -> list[Element]:
    """Return the plan's elements in order, removed ones too, while nobody else may move any."""
    Plan.objects.select_for_update().get(pk=plan.pk)
    return list(Element.objects.filter(plan=plan).order_by("order").only("pk", "order"))


def _put_in_order(plan: Plan, rows: Sequence[Element]) -> None:
    moved = []
    for order, row in enumerate(rows, 1):
        if row.order != order:
            row.order = order
            moved.append(row)
    if moved:
        Element.objects.bulk_update(moved, ["order"], batch_size=500)
        bumped([plan.pk])
