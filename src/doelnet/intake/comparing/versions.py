"""What two readings of a document say of the same elements, and what the plan says of them now."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from doelnet import draft
from doelnet.plans.models import Element, Mention, Plan, decimal
from doelnet.plans.services import EDITABLE

from ..models import ReviewItem
from ..services import lifted
from .models import RenewalChange

OUT = (ReviewItem.State.REJECTED, "merged")
"""States of items that are no part of what a reading says."""

Token = tuple[str, str]
"""What something contributes to: ("element", key in the plan) or ("item", key in the newer version)."""


def said_by(items: Iterable[ReviewItem], as_found: bool = False) -> dict[str, draft.Element]:
    """Return key → element of a reading: as people corrected it, or as it was found.

    What contributes to something that was rejected contributes to that one's parents instead.
    """
    elements = [item for item in items if item.section == "elements"]
    keys = {item.order: item.key for item in elements}
    above: dict[str, list[str]] = {}
    for item in elements:
        if item.state in OUT:
            into = keys.get(item.into) if item.into is not None else None
            above[item.key] = [into] if into else list(item.data["parents"])
    found: dict[str, draft.Element] = {}
    for item in elements:
        if item.state not in OUT:
            element = draft.element_from(item.found if as_found else item.data)
            element.parents = [key for key in lifted(element.parents, above) if key != item.key]
            found[item.key] = element
    return found


def values_of(element: draft.Element) -> dict[str, Any]:
    """Return what an element says, field by field, as `plans.services` edits it; `owner` by name."""
    target = element.target or draft.Target()
    baseline = target.baseline or draft.Baseline()
    return {
        "kind": element.kind, "text": element.text, "number": element.number or "", "label": element.label or "",
        "year": element.year or "", "placeholder": element.placeholder, "owner": element.owner or "",
        "comparison": target.comparison or "", "value": decimal(target.value), "unit": target.unit or "",
        "population": target.population or "", "due": target.due or "", "baseline_value": decimal(baseline.value),
        "baseline_date": baseline.date or "", "source": target.source or "",
    }  # fmt: skip


def changed(before: draft.Element | None, now: draft.Element, newer: draft.Element) -> dict[str, Any]:
    """Return the fields in which the newer version differs from the plan, where the document itself changed.

    What only people changed in the plan since the earlier version is theirs to keep. Without an earlier version
    (`before`), everything that differs counts.
    """
    here, there = values_of(now), values_of(newer)
    then = values_of(before) if before is not None else {}
    return {
        name: there[name]
        for name in EDITABLE
        if there[name] != here[name] and (before is None or there[name] != then[name])
    }


@dataclass
class Past:
    """What earlier versions of a plan's document said.

    `base` holds for each element and mention what it was last read from, `kept` those that were gone before and stay,
    `names` the element's key for each (review, key of an item), `mentions` what the plan has now besides elements.
    """

    base: dict[uuid.UUID, ReviewItem] = field(default_factory=dict)
    kept: set[uuid.UUID] = field(default_factory=set)
    names: dict[tuple[uuid.UUID, str], str] = field(default_factory=dict)
    items: dict[uuid.UUID, list[ReviewItem]] = field(default_factory=dict)
    turned_down: list[ReviewItem] = field(default_factory=list)
    mentions: dict[uuid.UUID, Mention] = field(default_factory=dict)

    def says(self, item: ReviewItem | None) -> draft.Element | None:
        """Return what an earlier version said, its parents as keys of the plan."""
        if item is None:
            return None
        if item.review_id not in self._said:
            self._said[item.review_id] = said_by(self.items.get(item.review_id, []), as_found=True)
        found = self._said[item.review_id].get(item.key)
        if found is None:
            return None
        parents = [self.names.get((item.review_id, key), "") for key in found.parents]
        element = draft.element_from(draft.plain(found))
        element.parents = [key for key in parents if key]
        return element

    def __post_init__(self) -> None:
        """Begin with no reading turned into elements."""
        self._said: dict[uuid.UUID, dict[str, draft.Element]] = {}


def past_of(plan: Plan) -> Past:
    """Return what earlier versions said, in four queries: the reading the plan began with, and each newer one."""
    past = Past()
    keys = dict(Element.objects.filter(plan=plan).values_list("key", "pk"))
    items = ReviewItem.objects.filter(review__document__plan=plan, review__state="accepted")
    by_pk: dict[int, ReviewItem] = {}
    first: dict[str, list[ReviewItem]] = {}
    for item in items.select_related("review__renewal"):
        past.items.setdefault(item.review_id, []).append(item)
        by_pk[item.pk] = item
        if getattr(item.review, "renewal", None) is None:
            first.setdefault(item.section, []).append(item)
            if item.section == "elements":
                past.names[item.review_id, item.key] = item.key
                if item.key in keys:
                    past.base[keys[item.key]] = item
        if item.state == ReviewItem.State.REJECTED:
            past.turned_down.append(item)
    _note_mentions(past, plan, first)
    name = {pk: key for key, pk in keys.items()}
    rows = RenewalChange.objects.filter(renewal__plan=plan, renewal__applied_at__isnull=False)
    for row in rows.order_by("renewal__applied_at", "order"):
        _note(past, row, by_pk, name)
    return past


def _note_mentions(past: Past, plan: Plan, first: Mapping[str, list[ReviewItem]]) -> None:
    """Note what the mentions were read from that the plan began with: those stand in the order of what was accepted."""
    taken = {
        section: [item for item in items if item.state in (ReviewItem.State.ACCEPTED, ReviewItem.State.CORRECTED)]
        for section, items in first.items()
    }
    for mention in Mention.objects.filter(plan=plan).order_by("order"):
        if mention.order < len(taken.get(mention.section, [])):
            past.base[mention.pk] = taken[mention.section][mention.order]
        if mention.removed_at is None:
            past.mentions[mention.pk] = mention


def _note(past: Past, row: RenewalChange, items: Mapping[int, ReviewItem], name: Mapping[uuid.UUID, str]) -> None:
    item = items.get(row.item_id) if row.item_id is not None else None
    pk = row.element_id or row.mention_id
    if item is not None and pk is not None:
        past.base[pk] = item
        if row.element_id is not None:
            past.names[item.review_id, item.key] = name.get(row.element_id, "")
    elif item is not None and row.state != RenewalChange.State.ACCEPTED:
        past.turned_down.append(item)
    elif pk is not None and row.state == RenewalChange.State.REJECTED:
        past.kept.add(pk)
