"""Letting the rules loose on a draft."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from doelnet.checking.findings import PLAN, Finding, Hit, Place
from doelnet.checking.network import Network
from doelnet.checking.registry import Rule, chosen
from doelnet.draft import SECTIONS, At, Draft

Order = tuple[int, int, int, int, int, str]


def check(draft: Draft, today: date | None = None, only: Collection[str] = ()) -> list[Finding]:
    """Return what the rules find in `draft`, the heaviest first, then by where it stands.

    `today` decides which dates have passed (without it: the date of the call); `only` holds codes
    or the beginnings of codes ("D2"). Raises ValueError, with the entry, where one fits no rule.
    """
    plan = Network(draft)
    day = today or date.today()
    ranks = {element.id: rank for rank, element in enumerate(plan.elements)}
    found = [_finding(plan, each, hit) for each in chosen(only) for hit in each.check(plan, day)]
    return sorted(found, key=lambda finding: _order(finding, ranks))


def _finding(plan: Network, each: Rule, hit: Hit) -> Finding:
    return Finding(
        code=each.code,
        name=each.name,
        severity=each.severity,
        message=hit.message,
        place=hit.place,
        also=hit.also,
        at=_at(plan, hit.place),
    )


def _at(plan: Network, place: Place) -> At | None:
    """Return where in the document `place` stands, as far as the draft knows."""
    if place.element is not None:
        return plan.by_id[place.element].at
    if place.section is not None and place.index is not None:
        items: list[object] = getattr(plan.draft, place.section)
        at: At | None = getattr(items[place.index], "at", None)
        return at
    return None


def _order(finding: Finding, ranks: dict[str, int]) -> Order:
    """Sort by weight, then place: the plan as a whole, then along the document, then along the draft."""
    place, at = finding.place, finding.at
    whole = 0 if place == PLAN else 1
    line = (at.page or at.line or 0) if at else 0
    section = 0 if place.section is None else 1 + list(SECTIONS).index(place.section)
    within = (place.index or 0) if place.element is None else ranks[place.element]
    return finding.severity.rank, whole, line, section, within, finding.code
