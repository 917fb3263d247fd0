"""What applying a newer version did to the plan, in words: from what was noted to undo it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.urls import reverse

from doelnet.plans.mention_words import ONE, section_words
from doelnet.plans.models import Element, Mention
from doelnet.plans.queries import vocabulary_of
from doelnet.plans.words import USUAL

from .card import TITLES
from .changes import CHANGED, GONE, MOVED, NEW, SORTS
from .models import Renewal


@dataclass(frozen=True)
class Done:
    """One thing that changed: what it is, what it says now, and where that can be seen."""

    kind: str
    word: str
    text: str
    address: str


def done_by(renewal: Renewal) -> list[tuple[str, list[Done]]]:
    """Return what changed, by sort, in three queries; nothing where that was not noted."""
    noted: Mapping[str, Any] = renewal.undo or {"elements": {}, "links": {}, "mentions": {}}
    found: dict[str, list[Done]] = {sort: [] for sort in SORTS}
    plan, words = renewal.plan, USUAL | vocabulary_of(renewal.plan)
    pks = {UUID(key) for part in ("elements", "links") for key in noted[part]}
    for element in Element.objects.filter(plan=plan, pk__in=pks).order_by("order"):
        element.plan = plan
        sort = _sort(noted["elements"].get(str(element.pk)))
        done = Done(element.kind, words[element.kind][0], str(element), element.get_absolute_url())
        found[sort].append(done)
    address = reverse("plan-mentions-history", args=[plan.slug])
    for mention in Mention.objects.filter(plan=plan, pk__in=list(map(UUID, noted["mentions"]))):
        said = section_words(mention.section, mention.data, mention.beside)
        done = Done("", str(ONE[mention.section]), " · ".join(part for part in said if part), address)
        found[_sort(noted["mentions"][str(mention.pk)])].append(done)
    return [(str(TITLES[sort]), done) for sort, done in found.items() if done]


def _sort(pair: Any) -> str:
    """Return what happened between how something was and how it became; None is for what only contributes elsewhere."""
    if pair is None:
        return MOVED
    was, now = pair
    if was is None:
        return NEW
    return GONE if now["removed_at"] and not was["removed_at"] else CHANGED
