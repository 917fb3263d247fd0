"""What pages and exports read of plans."""

from __future__ import annotations

import uuid

from django.contrib.auth.models import AnonymousUser
from django.http import Http404

from doelnet.accounts.models import User

from .models import Element, Plan, SiteState


def site_revision() -> int:
    """Return the count of changes so far, in one query."""
    return SiteState.objects.filter(pk=1).values_list("revision", flat=True).first() or 0


def plan_for(user: User | AnonymousUser, slug: str) -> Plan:
    """Return the plan at this address; raises Http404 where there is none that the person may see."""
    plan = Plan.objects.visible_to(user).filter(slug=slug).first()
    if plan is None:
        raise Http404(slug)
    return plan


def moved_to(user: User | AnonymousUser, slug: str) -> Plan | None:
    """Return the plan that once stood at this address, where the person may see it."""
    old = Plan.history.filter(slug=slug).order_by("-history_date").values_list("id", flat=True).first()
    return Plan.objects.visible_to(user).filter(pk=old).first() if old else None


def element_of(plan: Plan, name: str) -> Element:
    """Return the element with this key or identifier, removed ones too; raises Http404."""
    found = Element.objects.select_related("owner").filter(plan=plan, key=name).first()
    if found is None:
        try:
            found = Element.objects.select_related("owner").filter(plan=plan, pk=uuid.UUID(name)).first()
        except ValueError:
            found = None
    if found is None:
        raise Http404(name)
    found.plan = plan
    return found
