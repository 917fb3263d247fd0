"""Of which plan a document may be a newer version: by its title, its file's name, and what stands in both."""

from __future__ import annotations

import re
from dataclasses import dataclass

from django.db.models import Q, QuerySet
from rapidfuzz import fuzz

from doelnet.accounts.models import User
from doelnet.plans.models import Element, Membership, Plan, SourceDocument
from doelnet.plans.saying import date_words

from ..models import Review
from ..places import core

MOST = 30
"""How many plans are looked into: those that are called most alike."""

SHARED = 0.25
"""From this part of the new document that stands in a plan too, it is suggested."""

CALLED = 88
"""From this likeness of names (0 to 100) a plan is suggested that shares a little too."""

FEW = 0.05
CHANGING = re.compile(r"(19|20)\d\d|\bv(ersie)?\s*\d+|\b(concept|definitief|def|herzien\w*|nieuw|oud)\b|[\W_\d]+", re.I)
"""What of a name tells one version from another."""


@dataclass(frozen=True)
class Likely:
    """A plan that the document may be a newer version of; `shared` is a percentage."""

    plan: Plan
    shared: int
    called: int

    @property
    def score(self) -> float:
        """Return what orders them: what they share, then what they are called."""
        return self.shared + self.called / 4

    @property
    def period(self) -> str:
        """Return the plan's period in words."""
        return date_words(self.plan.period)

    @property
    def suggested(self) -> bool:
        """Whether it is worth asking."""
        return self.shared >= 100 * SHARED or (self.called >= CALLED and self.shared >= 100 * FEW)


def likely(user: User, review: Review) -> list[Likely]:
    """Return the plans this person may edit, the likeliest first, in four queries."""
    plans = {plan.pk: plan for plan in editable(user)}
    names: dict[object, list[str]] = {}
    for plan_id, name in SourceDocument.objects.filter(plan__in=plans).values_list("plan_id", "name"):
        names.setdefault(plan_id, []).append(name)
    title, file = _plain(str(review.head.get("title", ""))), _plain(review.document.name.rsplit(".", 1)[0])
    called = {}
    for plan in plans.values():
        files = [_plain(name.rsplit(".", 1)[0]) for name in names.get(plan.pk, [])]
        likeness = [fuzz.token_set_ratio(title, _plain(plan.title)), *(fuzz.ratio(file, name) for name in files)]
        called[plan.pk] = round(max(likeness))
    chosen = sorted(called, key=lambda pk: -called[pk])[:MOST]
    new = {core(item.data["text"]) for item in review.items.filter(section="elements")}
    there: dict[object, set[str]] = {}
    texts = Element.objects.filter(plan__in=chosen, removed_at=None).values_list("plan_id", "text")
    for plan_id, text in texts:
        there.setdefault(plan_id, set()).add(core(text))
    found = [
        Likely(plans[pk], round(100 * len(new & there.get(pk, set())) / max(len(new), 1)), called[pk]) for pk in chosen
    ]
    return sorted(found, key=lambda one: -one.score)


def editable(user: User) -> QuerySet[Plan]:
    """Return the plans that this person may edit."""
    plans: QuerySet[Plan] = Plan.objects.all()
    if not user.is_superuser:
        roles = (Membership.Role.EDITOR, Membership.Role.ADVISER)
        parts = Membership.objects.filter(user=user, role__in=roles).values("plan")
        plans = plans.filter(Q(owner=user) | Q(pk__in=parts))
    return plans


def _plain(name: str) -> str:
    return " ".join(CHANGING.sub(" ", name.lower()).split())
