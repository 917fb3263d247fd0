"""The order of a plan's elements as a whole."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from django.db import transaction

from doelnet.accounts.models import User
from doelnet.plans.models import Element, Plan, bumped

from .permission import demand


@transaction.atomic
def arrange_elements(user: User, plan: Plan, wanted: Sequence[UUID]) -> None:
    """Put these elements in this order; each other one stays just after what it stood after.

    Raises PermissionDenied.
    """
    demand(user, "plans.edit_plan", plan)
    Plan.objects.select_for_update().get(pk=plan.pk)
    rows = list(Element.objects.filter(plan=plan).order_by("order").only("pk", "order"))
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
    moved = []
    for place, pk in enumerate(order, 1):
        if by_pk[pk].order != place:
            by_pk[pk].order = place
            moved.append(by_pk[pk])
    if moved:
        Element.objects.bulk_update(moved, ["order"], batch_size=500)
        bumped([plan.pk])
