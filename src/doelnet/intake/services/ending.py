"""How a review ends: as a plan, or without one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from simple_history.utils import bulk_create_with_history

from doelnet import draft
from doelnet.accounts.models import User
from doelnet.intake.models import Likeness, Review, ReviewItem
from doelnet.plans.models import Element, Plan, SameAs, bumped
from doelnet.plans.services import Place, start_plan

from .judging import judge, merged_keys, part
from .steps import demand_reviewer

State = ReviewItem.State
TAKEN = (State.ACCEPTED, State.CORRECTED)


@transaction.atomic
def drop(user: User, review: Review) -> None:
    """End the review without a plan; the document is kept. Raises PermissionDenied, ValidationError."""
    demand_reviewer(user, review)
    review.state, review.ended_at = Review.State.DROPPED, timezone.now()
    review.save(update_fields=["state", "ended_at"])


@transaction.atomic
def accept(user: User, review: Review, head: Mapping[str, str] | None = None, everything: bool = False) -> Plan:
    """Return the plan made of what the reviewer accepted; `everything` also takes what is still open.

    `head` corrects what the document says of itself; an empty text takes a key out. What contributed to
    a rejected element contributes to that one's parents instead. Raises PermissionDenied; ValidationError
    where items are still open, nothing was accepted, or the head will not do.
    """
    demand_reviewer(user, review)
    if everything:
        waiting = review.items.filter(state=State.OPEN).values_list("order", flat=True)
        judge(user, review, list(waiting), State.ACCEPTED)
    items = list(review.items.all())
    left = sum(item.state == State.OPEN for item in items)
    if left:
        raise ValidationError(_("Er zijn nog {n} onderdelen niet beoordeeld.").format(n=left))
    said = {name: value for name, value in (review.head | dict(head or {})).items() if value not in (None, "")}
    try:
        content, places = accepted(draft.head_from(said), items)
        if not content.elements and not any(getattr(content, name) for name in draft.SECTIONS):
            raise ValidationError(_("U heeft niets overgenomen. Neem minstens één onderdeel over."))
        plan = start_plan(user, content, review.document, places, _beside(items))
    except draft.DraftError as error:
        raise ValidationError(_("Dit kan niet worden bewaard: {error}").format(error=error)) from error
    _say_same(user, plan, items)
    review.state, review.ended_at = Review.State.ACCEPTED, timezone.now()
    review.save(update_fields=["state", "ended_at"])
    return plan


def accepted(head: draft.Head, items: list[ReviewItem]) -> tuple[draft.Draft, dict[tuple[str, int], Place]]:
    """Return the draft of what was accepted, and where each part of it stands in the document."""
    above: dict[str, list[str]] = {key: [into] for key, into in merged_keys(items).items()}
    sections: dict[str, list[Any]] = {"elements": [], **{name: [] for name in draft.SECTIONS}}
    places: dict[tuple[str, int], Place] = {}
    for item in items:
        if item.state not in TAKEN:
            if item.section == "elements":
                above.setdefault(item.key, list(item.data["parents"]))
            continue
        if item.first is not None and item.start is not None and item.last is not None and item.end is not None:
            places[item.section, len(sections[item.section])] = (item.first, item.start, item.last, item.end)
        sections[item.section].append(part(item.section, dict(item.data)))
    for element in sections["elements"]:
        element.parents = [key for key in lifted(element.parents, above) if key != element.id]
    content = draft.Draft(document=head)
    for name, parts in sections.items():
        setattr(content, name, parts)
    return content, places


def _beside(items: list[ReviewItem]) -> dict[tuple[str, int], str]:
    """Return what the document says beside what was accepted, by section and place in its list."""
    taken = [item for item in items if item.section == "money" and item.state in TAKEN]
    return {("money", place): item.beside for place, item in enumerate(taken) if item.beside}


def _say_same(user: User, plan: Plan, items: list[ReviewItem]) -> None:
    """Link the plan's elements to those of other plans that the reviewer said are the same."""
    chosen = {
        item.key: (item.pk, item.same_as_id) for item in items if item.same_as_id is not None and item.state in TAKEN
    }
    if not chosen:
        return
    likenesses = Likeness.objects.filter(item__in=[item for item, _element in chosen.values()])
    scores = {(item, other): score for item, other, score in likenesses.values_list("item_id", "element_id", "score")}
    pairs = [
        SameAs(first=element, second_id=chosen[element.key][1], score=scores.get(chosen[element.key]))
        for element in Element.objects.filter(plan=plan, key__in=list(chosen))
    ]
    bulk_create_with_history(pairs, SameAs, default_user=user)
    others = Element.objects.filter(pk__in=[pair.second_id for pair in pairs]).values_list("plan_id", flat=True)
    bumped({plan.pk, *others})
    plan.refresh_from_db()


def lifted(parents: list[str], above: Mapping[str, list[str]]) -> list[str]:
    """Return `parents` with each rejected one (a key of `above`) replaced by its own parents, each once."""
    found: dict[str, None] = {}
    seen: set[str] = set()
    todo = list(reversed(parents))
    while todo:
        key = todo.pop()
        if key not in above:
            found[key] = None
        elif key not in seen:
            seen.add(key)
            todo += reversed(above[key])
    return list(found)
