"""What the home page shows of a plan, worked out once a revision and a day, and kept for all workers."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from typing import TypedDict

from django.core.cache import cache
from django.utils import timezone

from .findings import Tally, findings_of
from .models import Plan
from .network import network_of
from .summary import Summary, own_words

LONG_ENOUGH = 36 * 3600
"""Seconds that a digest is kept; it holds for one day."""

WISHES = 8
"""How many of a plan's themes or goals a digest names."""


class Digest(TypedDict):
    """A plan's counts by kind (sub-goals apart), its own words, its themes and first goals, its findings.

    `mentions` counts what its documents say besides, by section.
    """

    counts: dict[str, int]
    words: dict[str, tuple[str, str]]
    themes: list[str]
    goals: list[str]
    findings: Tally
    mentions: dict[str, int]


def digests(plans: Iterable[Plan]) -> dict[uuid.UUID, Digest]:
    """Return a digest for each plan, in one query where all are known."""
    today = timezone.localdate().isoformat()
    keys = {f"digest-2:{plan.pk}:{plan.revision}:{today}": plan for plan in plans}
    known: dict[str, Digest] = cache.get_many(keys)
    fresh = {name: _digest(plan) for name, plan in keys.items() if name not in known}
    if fresh:
        cache.set_many(fresh, timeout=LONG_ENOUGH)
    return {keys[name].pk: digest for name, digest in (known | fresh).items()}


def _digest(plan: Plan) -> Digest:
    network = network_of(plan)
    summary = Summary(network)
    counts = {kind: len(nodes) for kind, nodes in network.of_kind.items()}
    counts |= {"goal": len(summary.goals), "subgoal": len(summary.subgoals)}
    return Digest(
        counts=counts, words=own_words(network), themes=[node.text for node in summary.themes][:WISHES],
        goals=[node.text for node in summary.goals][:WISHES], findings=findings_of(network).tally,
        mentions={section: len(said) for section, said in network.mentions.items() if said},
    )  # fmt: skip
