"""What the reviewer says of what was found: take it over, reject it, correct it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from doelnet import draft
from doelnet.accounts.models import User
from doelnet.intake.models import Review, ReviewItem

from .steps import Verb, change, demand_reviewer, take_step

State = ReviewItem.State
_VERBS = {State.ACCEPTED: Verb.ACCEPT, State.REJECTED: Verb.REJECT, State.OPEN: Verb.REOPEN}


@transaction.atomic
def judge(user: User, review: Review, orders: Iterable[int], state: str) -> list[int]:
    """Give the items with these places one state; return the places of those that it changed.

    A corrected item that is accepted is in the state "corrected"; what was merged into another stays merged.
    Raises PermissionDenied, ValidationError.
    """
    demand_reviewer(user, review)
    wanted = State(state)
    changed: dict[str, list[int]] = {}
    was: dict[int, dict[str, str]] = {}
    items = review.items.filter(order__in=list(orders)).exclude(state=State.MERGED)
    for order, before, corrected in items.values_list("order", "state", "corrected"):
        after: str = State.CORRECTED if wanted == State.ACCEPTED and corrected is not None else wanted
        if before != after:
            changed.setdefault(after, []).append(order)
            was[order] = {"state": before}
    for after, places in changed.items():
        review.items.filter(order__in=places).update(state=after)
    take_step(review, _VERBS[wanted], was)
    return sorted(was)


@transaction.atomic
def correct(user: User, item: ReviewItem, changes: Mapping[str, Any]) -> None:
    """Keep the item with `changes` (a value of None takes a key out); what was found is kept beside it.

    Raises PermissionDenied, ValidationError where the result is no valid item of a draft or makes the
    network run in a circle.
    """
    demand_reviewer(user, item.review)
    data = checked(item, dict(item.data) | dict(changes))
    corrected = None if data == item.found else data
    state = State.CORRECTED if corrected is not None else State.ACCEPTED
    take_step(item.review, Verb.CORRECT, {item.order: change(item, corrected=corrected, state=state)})


def checked(item: ReviewItem, data: dict[str, Any]) -> dict[str, Any]:
    """Return the data of an item without what is empty; raises ValidationError where it will not do."""
    data = {name: value for name, value in data.items() if value not in (None, "")}
    try:
        made = part(item.section, data)
    except draft.DraftError as error:
        raise ValidationError(_("Dit kan niet worden bewaard: {error}").format(error=error)) from error
    if item.section == "elements":
        check_parents(item.review, {item.key: list(made.parents)})
    return data


def check_parents(review: Review, changed: Mapping[str, list[str]], into: Mapping[str, str] | None = None) -> None:
    """Raise ValidationError where these parents (by key) are not there, or make the network run in a circle.

    `into` says of keys what they are about to be merged into; what was merged before is known.
    """
    others = list(review.items.filter(section="elements"))
    merged = merged_keys(others) | dict(into or {})
    above = {other.key: list(other.data["parents"]) for other in others} | dict(changed)
    graph = {key: parents_of(parents, merged, key) for key, parents in above.items() if key not in merged}
    for key in changed:
        if not set(graph[key]) <= graph.keys():
            raise ValidationError({"parents": _("Een onderdeel kan alleen bijdragen aan een onderdeel dat er is.")})
        if key in changed[key] or _reaches_itself(key, graph):
            message = _("Zo draagt dit onderdeel bij aan zichzelf. Kies een ander onderdeel.")
            raise ValidationError({"parents": message})


def _reaches_itself(key: str, graph: Mapping[str, list[str]]) -> bool:
    seen: set[str] = set()
    todo = list(graph[key])
    while todo:
        above = todo.pop()
        if above == key:
            return True
        if above not in seen:
            seen.add(above)
            todo += graph.get(above, [])
    return False


def merged_keys(items: Iterable[ReviewItem]) -> dict[str, str]:
    """Return key → key for what was merged into another."""
    elements = [item for item in items if item.section == "elements"]
    keys = {item.order: item.key for item in elements}
    return {item.key: keys[item.into] for item in elements if item.into is not None and item.into in keys}


def parents_of(parents: Iterable[str], merged: Mapping[str, str], own: str = "") -> list[str]:
    """Return the parents' keys with what was merged replaced by what it was merged into, each once, never `own`."""
    found: dict[str, None] = {}
    for key in parents:
        while key in merged:
            key = merged[key]
        found[key] = None
    found.pop(own, None)
    return list(found)


@transaction.atomic
def uncorrect(user: User, item: ReviewItem) -> None:
    """Put back what was found, to be judged again; raises PermissionDenied, ValidationError."""
    demand_reviewer(user, item.review)
    take_step(item.review, Verb.REOPEN, {item.order: change(item, corrected=None, state=State.OPEN)})


def part(section: str, data: dict[str, Any]) -> Any:
    """Return an item of a draft from its data; raises DraftError."""
    return draft.element_from(data) if section == "elements" else draft.part_from(section, data)
