"""What pages and exports read of plans."""

from __future__ import annotations

import uuid

from django.contrib.auth.models import AnonymousUser
from django.db import connection
from django.http import Http404

from doelnet.accounts.models import User

from .models import Element, Plan, SiteState, Vocabulary
from .network import FIELDS, Node


def site_revision() -> int:
    """Return the count of changes so far, in one query: written out, since every request asks it before all else."""
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT revision FROM {SiteState._meta.db_table} WHERE id = 1")  # noqa: S608  # our own table
        found = cursor.fetchone()
    return int(found[0]) if found else 0


def plan_for(user: User | AnonymousUser, slug: str) -> Plan:
    """Return the plan at this address; raises Http404 where there is none that the person may see."""
    try:
        return Plan.objects.visible_to(user).get(slug=slug)
    except Plan.DoesNotExist:
        raise Http404(slug) from None


def moved_to(user: User | AnonymousUser, slug: str) -> Plan | None:
    """Return the plan that once stood at this address, where the person may see it."""
    old = Plan.history.filter(slug=slug).order_by("-history_date").values_list("id", flat=True).first()
    return Plan.objects.visible_to(user).filter(pk=old).first() if old else None


def element_of(plan: Plan, name: str) -> Element:
    """Return the element with this key or identifier, with its owner and quote, removed ones too; raises Http404."""
    elements = Element.objects.select_related("owner", "quote").filter(plan=plan)
    try:
        found = elements.get(key=name)
    except Element.DoesNotExist:
        try:
            found = elements.get(pk=uuid.UUID(name))
        except (ValueError, Element.DoesNotExist):
            raise Http404(name) from None
    found.plan = plan
    return found


def neighbours(element: Element) -> tuple[list[Node], list[Node]]:
    """Return what the element contributes to, and what contributes to it, without the rest of the network."""
    above = Element.objects.filter(down__child=element, removed_at=None).order_by("down__order", "down__pk")
    under = Element.objects.filter(up__parent=element, removed_at=None).order_by("order")
    return [Node(*row) for row in above.values_list(*FIELDS)], [Node(*row) for row in under.values_list(*FIELDS)]


def vocabulary_of(plan: Plan) -> dict[str, tuple[str, str]]:
    """Return the plan's own words by kind: singular and plural."""
    rows = Vocabulary.objects.filter(plan=plan).values_list("kind", "singular", "plural")
    return {kind: (singular, plural) for kind, singular, plural in rows}


def element_anywhere(user: User | AnonymousUser, pk: uuid.UUID) -> Element:
    """Return the element with this identifier in any plan that the person may see; raises Http404."""
    visible = Plan.objects.visible_to(user)
    found = Element.objects.select_related("plan").filter(pk=pk, plan__in=visible.values("pk")).first()
    if found is None:
        raise Http404(str(pk))
    return found
