"""What pages and exports read of plans."""

from __future__ import annotations

import uuid
from typing import Any

from django.contrib.auth.models import AnonymousUser
from django.db import connection, models
from django.http import Http404

from doelnet.accounts.models import User

from .compiled import Compiled
from .models import Element, Kind, Link, Plan, SameAs, SiteState, Vocabulary
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


def _elements(plan: uuid.UUID) -> models.QuerySet[Element]:
    elements = Element.objects.select_related("owner", "quote").filter(plan=plan)
    elements = elements.annotate(document_public=models.F("quote__document__is_public"))
    elements = elements.annotate(document_plan=models.F("quote__document__plan_id"))
    pairs = SameAs.objects.filter(models.Q(first=models.OuterRef("pk")) | models.Q(second=models.OuterRef("pk")))
    return elements.annotate(has_same=models.Exists(pairs))


def _links(of: uuid.UUID) -> models.QuerySet[Link, tuple[uuid.UUID, uuid.UUID, bool]]:
    """Return child, parent, and whether the parent contributes to a goal itself."""
    links = Link.objects.filter(models.Q(child=of) | models.Q(parent=of))
    above = Link.objects.filter(child=models.OuterRef("parent"), parent__kind=Kind.GOAL, parent__removed_at=None)
    links = links.annotate(under_goal=models.Exists(above))
    return links.order_by("order", "pk").values_list("child_id", "parent_id", "under_goal")


def _near(element: uuid.UUID) -> models.QuerySet[Element, tuple[Any, ...]]:
    above = Link.objects.filter(child=element).values("parent_id")
    below = Link.objects.filter(parent=element).values("child_id")
    near = Element.objects.filter(models.Q(pk__in=above) | models.Q(pk__in=below), removed_at=None)
    return near.order_by("order").values_list(*FIELDS)


def _words(plan: uuid.UUID) -> models.QuerySet[Vocabulary, tuple[str, str, str]]:
    return Vocabulary.objects.filter(plan=plan).values_list("kind", "singular", "plural")


_ELEMENT_BY_KEY = Compiled(lambda plan, key: _elements(plan).filter(key=key), uuid.UUID, str)
_ELEMENT_BY_PK = Compiled(lambda plan, pk: _elements(plan).filter(pk=pk), uuid.UUID, uuid.UUID)
_LINKS = Compiled(_links, uuid.UUID)
_NEAR = Compiled(_near, uuid.UUID)
_WORDS = Compiled(_words, uuid.UUID)


def element_of(plan: Plan, name: str) -> Element:
    """Return the element with this key or identifier, with its owner and quote, removed ones too; raises Http404.

    `document_public` and `document_plan` say of the document it stands in whether that is public, and whose it is.
    """
    found = _ELEMENT_BY_KEY(plan.pk, name) or _element_by_pk(plan, name)
    if not found:
        raise Http404(name)
    found[0].plan = plan
    return found[0]


def _element_by_pk(plan: Plan, name: str) -> list[Element]:
    try:
        return _ELEMENT_BY_PK(plan.pk, uuid.UUID(name))
    except ValueError:
        return []


def neighbours(element: Element) -> tuple[list[tuple[Node, bool]], list[Node]]:
    """Return what the element contributes to, and what contributes to it, without the rest of the network.

    Beside what it contributes to stands whether that is a sub-goal: a goal that contributes to a goal.
    """
    pairs = _LINKS(element.pk)
    nodes = {node.pk: node for node in (Node(*row) for row in _NEAR(element.pk))}
    above = [
        (nodes[parent], bool(under_goal) and nodes[parent].kind == Kind.GOAL)
        for child, parent, under_goal in pairs
        if child == element.pk and parent in nodes
    ]
    below = {child for child, parent, _ in pairs if parent == element.pk}
    return above, [node for node in nodes.values() if node.pk in below]


def same_elsewhere(user: User | AnonymousUser, element: Element) -> list[Element]:
    """Return the elements of other plans that were said to be the same, in plans that the person may see."""
    if not getattr(element, "has_same", True):
        return []
    pairs = models.Q(same_down__second=element) | models.Q(same_up__first=element)
    seen = Element.objects.filter(pairs, plan__in=Plan.objects.visible_to(user).values("pk"), removed_at=None)
    return list(seen.select_related("plan").distinct().order_by("plan__title", "order"))


def vocabulary_of(plan: Plan) -> dict[str, tuple[str, str]]:
    """Return the plan's own words by kind: singular and plural."""
    return {kind: (singular, plural) for kind, singular, plural in _WORDS(plan.pk)}


def element_anywhere(user: User | AnonymousUser, pk: uuid.UUID) -> Element:
    """Return the element with this identifier in any plan that the person may see; raises Http404."""
    visible = Plan.objects.visible_to(user)
    found = Element.objects.select_related("plan").filter(pk=pk, plan__in=visible.values("pk")).first()
    if found is None:
        raise Http404(str(pk))
    return found
