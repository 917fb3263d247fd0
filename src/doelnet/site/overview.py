"""The plans as the home page shows them: what each wants in one line, how much is in it, what needs attention."""

from __future__ import annotations

from dataclasses import dataclass

from django.contrib.auth.models import AnonymousUser
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from doelnet.accounts.models import User
from doelnet.plans.digest import Digest, digests
from doelnet.plans.mention_words import ANCHORS, section_count
from doelnet.plans.models import Plan
from doelnet.plans.pages.advice import severity_heading
from doelnet.plans.pages.shared import about
from doelnet.plans.summary import in_language

COUNTED = {
    "goal": "hoofddoel", "subgoal": "subdoel", "target": "streefdoel", "effort": "inspanning", "result": "resultaat",
}  # fmt: skip
"""What a card counts, with how the table's address names it."""

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
    """Return a card for each plan that the person may see, the newest first."""
    plans = list(Plan.objects.visible_to(user).distinct())
    known = digests(plans) if plans else {}
    return [_card(plan, known[plan.pk]) for plan in plans]


def _card(plan: Plan, digest: Digest) -> Card:
    words = in_language(digest["words"])
    table, findings = (reverse(name, args=[plan.slug]) for name in ("plan-table", "plan-findings"))
    return Card(
        plan=plan, about=about(plan), wants=one_line(digest),
        figures=[
            Figure(words.count(kind, digest["counts"][kind]), f"{table}?soort={slug}")
            for kind, slug in COUNTED.items()
            if digest["counts"][kind]
        ] or _besides(plan, digest),
        attention=[
            Attention(name, severity_heading(name, number), f"{findings}?ernst={name}")
            for name, number in digest["findings"].items()
        ],
    )  # fmt: skip


def _besides(plan: Plan, digest: Digest) -> list[Figure]:
    """Return what there is in a document without goals or efforts, such as a decision."""
    page = reverse("plan-mentions", args=[plan.slug])
    return [
        Figure(section_count(section, digest["mentions"][section]), f"{page}#{anchor}")
        for section, anchor in ANCHORS.items()
        if section in digest["mentions"]
    ]


def one_line(digest: Digest) -> str:
    """Return what a plan wants in one line: its themes, or the first of its goals and how many more there are."""
    if digest["themes"]:
        return _cut(" · ".join(digest["themes"]))
    if not digest["goals"]:
        return ""
    first, more = _cut(digest["goals"][0]), digest["counts"]["goal"] - 1
    if not more:
        return first
    rest = ngettext("en nog {n} doel", "en nog {n} doelen", more).format(n=more)
    return _("{goal}, {rest}").format(goal=first.rstrip(" .;,"), rest=rest)


def _cut(text: str) -> str:
    return text if len(text) <= ONE_LINE else text[:ONE_LINE].rsplit(" ", 1)[0].rstrip(" ,.;·") + "…"
