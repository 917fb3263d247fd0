"""Saying that an element says the same as one of another plan, and taking that back."""

from __future__ import annotations

from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from doelnet.accounts.models import User
from doelnet.plans.models import Element, Plan, SameAs, bumped

from .noting import note
from .permission import demand


def _pairs(element: Element, other: UUID) -> Q:
    return Q(first=element, second_id=other) | Q(first_id=other, second=element)


@transaction.atomic
def part_same(user: User, element: Element, other: UUID) -> Element | None:
    """Take back that two elements say the same; return the other, None where nobody said so. History keeps it.

    Who may edit the plan of either may do this from there. Raises PermissionDenied.
    """
    demand(user, "plans.edit_plan", element.plan)
    found = SameAs.objects.filter(_pairs(element, other)).select_related("first__plan", "second__plan").first()
    if found is None:
        return None
    there = found.second if found.first_id == element.pk else found.first
    note(found, user)
    found.delete()
    bumped({element.plan_id, there.plan_id})
    return there


@transaction.atomic
def say_same(user: User, element: Element, other: UUID) -> Element:
    """Say that an element says the same as one of another plan, and return that one; once is enough.

    Raises PermissionDenied; ValidationError where there is no such element that the person may see.
    """
    demand(user, "plans.edit_plan", element.plan)
    seen = Element.objects.filter(plan__in=Plan.objects.visible_to(user), removed_at=None).exclude(plan=element.plan_id)
    there = seen.select_related("plan").filter(pk=other).first()
    if there is None:
        raise ValidationError(_("Dat onderdeel is er niet, of u mag het niet zien."))
    if not SameAs.objects.filter(_pairs(element, other)).exists():
        pair = SameAs(first=element, second=there)
        note(pair, user)
        pair.save()
        bumped({element.plan_id, there.plan_id})
    return there
