"""The plans as the home page shows them: what each wants in one line, how much is in it, what needs attention."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass

from django.contrib.auth.models import AnonymousUser
from django.db.models import Count
from django.urls import reverse
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from doelnet.accounts.models import User
from doelnet.plans.advice import severity_heading
from doelnet.plans.diagram import Words
from doelnet.plans.findings import tallies
from doelnet.plans.models import Element, Plan, Vocabulary
from doelnet.plans.pages import about

COUNTED = {"goal": "doel", "target": "streefdoel", "effort": "inspanning", "result": "resultaat"}
"""Kinds that a card counts, with how the table's address names them."""

ONE_LINE = 150
"""Letters of what a plan wants."""


@dataclass(frozen=True)
class Figure:
    """A number with its word, and where it leads."""

    label: str
    address: str


@dataclass(frozen=True)
class Attention:
    """How many findings of a severity a plan has, and where they stand."""

    severity: str
    label: str
    address: str


@dataclass(frozen=True)
class Card:
    """One plan."""

    plan: Plan
    about: str
    wants: str
    figures: list[Figure]
    attention: list[Attention]


def cards(user: User | AnonymousUser) -> list[Card]:
    """Return a card for each plan that the person may see, the newest first; in five queries whatever their number."""
    plans = list(Plan.objects.visible_to(user).distinct())
    if not plans:
        return []
    pks = [plan.pk for plan in plans]
    counts = _counts(pks)
    wishes = _wishes(pks)
    vocabulary = _vocabulary(pks)
    findings = tallies(plans)
    return [
        _card(plan, counts.get(plan.pk, {}), wishes.get(plan.pk, []), vocabulary.get(plan.pk, {}), findings[plan.pk])
        for plan in plans
    ]


def _counts(pks: Iterable[uuid.UUID]) -> dict[uuid.UUID, dict[str, int]]:
    rows = Element.objects.filter(plan__in=pks, removed_at=None).order_by().values_list("plan", "kind")
    found: dict[uuid.UUID, dict[str, int]] = {}
    for plan, kind, number in rows.annotate(number=Count("pk")):
        found.setdefault(plan, {})[kind] = number
    return found


def _wishes(pks: Iterable[uuid.UUID]) -> dict[uuid.UUID, list[tuple[str, str]]]:
    """Return kind and text of the themes and goals at the top of each plan."""
    rows = Element.objects.filter(plan__in=pks, removed_at=None, kind__in=("theme", "goal"), up__isnull=True)
    found: dict[uuid.UUID, list[tuple[str, str]]] = {}
    for plan, kind, text in rows.order_by("plan", "order").values_list("plan", "kind", "text"):
        found.setdefault(plan, []).append((kind, text))
    return found


def _vocabulary(pks: Iterable[uuid.UUID]) -> dict[uuid.UUID, dict[str, tuple[str, str]]]:
    found: dict[uuid.UUID, dict[str, tuple[str, str]]] = {}
    rows = Vocabulary.objects.filter(plan__in=pks).values_list("plan", "kind", "singular", "plural")
    for plan, kind, singular, plural in rows:
        found.setdefault(plan, {})[kind] = (singular, plural)
    return found


def _card(
    plan: Plan, counts: dict[str, int], wishes: list[tuple[str, str]], own: dict[str, tuple[str, str]],
    tally: dict[str, int],
) -> Card:  # fmt: skip
    words = Words(own, "en" if get_language() == "en" else "nl")
    table, findings = (reverse(name, args=[plan.slug]) for name in ("plan-table", "plan-findings"))
    return Card(
        plan=plan, about=about(plan), wants=one_line(wishes),
        figures=[
            Figure(words.count(kind, counts[kind]), f"{table}?soort={slug}")
            for kind, slug in COUNTED.items()
            if counts.get(kind)
        ],
        attention=[
            Attention(name, severity_heading(name, number), f"{findings}?ernst={name}")
            for name, number in tally.items()
        ],
    )  # fmt: skip


def one_line(wishes: list[tuple[str, str]]) -> str:
    """Return what a plan wants in one line: its themes, or the first of its goals and how many more there are."""
    themes = [text for kind, text in wishes if kind == "theme"]
    if themes:
        return _cut(" · ".join(themes))
    if not wishes:
        return ""
    first, more = _cut(wishes[0][1]), len(wishes) - 1
    if not more:
        return first
    rest = ngettext("en nog {n} doel", "en nog {n} doelen", more).format(n=more)
    return _("{goal}, {rest}").format(goal=first.rstrip(" .;,"), rest=rest)


def _cut(text: str) -> str:
    return text if len(text) <= ONE_LINE else text[:ONE_LINE].rsplit(" ", 1)[0].rstrip(" ,.;·") + "…"
