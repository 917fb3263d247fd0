"""What was accepted of a newer version goes into the plan: all of it or nothing, with the document as the reason."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from doelnet.accounts.models import User, organisation_named
from doelnet.plans.models import Element, Mention, Plan, bumped
from doelnet.plans.services import (
    Conflict,
    add_element,
    add_mention,
    arrange_elements,
    demand,
    difference,
    edit_element,
    edit_mention,
    remove_element,
    remove_mention,
    state_of,
)

from ..models import Review
from .changes import GONE, NEW, Change, Compared, State, compared
from .judging import lock
from .models import Renewal
from .resting import rest_on_newer
from .versions import Token


@transaction.atomic
def apply_changes(user: User, renewal: Renewal, everything: bool = False) -> Plan:
    """Bring the plan up to date with what was accepted of the newer version; `everything` also takes what is open.

    What is new is added, what changed is edited, what is gone is removed but stays in history. The plan then rests on
    the newer document; where things stood in the earlier one is kept, and so is what it takes to undo all of it
    (`undoing`). Raises PermissionDenied; ValidationError where changes are still open, would make the network run in a
    circle, or meet somebody else's at the same moment: nothing is changed then.
    """
    plan = renewal.plan
    demand(user, "plans.edit_plan", plan)
    lock(user, renewal.review)
    whole = compared(renewal)
    if whole.open and not everything:
        raise ValidationError(_("Er zijn nog {n} wijzigingen niet beoordeeld.").format(n=len(whole.open)))
    for change in whole.all:
        if change.state == State.OPEN:
            change.row.state = State.ACCEPTED
    before = state_of(plan)
    work = _Work(user, whole)
    try:
        work.remove()
        work.add()
        work.edit()
        work.remark()
        work.beside()
    except Conflict as conflict:
        said = _("Iemand anders wijzigde “{text}” net. Vergelijk nog eens.").format(text=str(conflict.theirs)[:80])
        raise ValidationError(said) from conflict
    rest_on_newer(whole)
    arrange_elements(user, plan, work.order())
    renewal.undo = difference(before, state_of(plan))
    _end(renewal, whole)
    plan.refresh_from_db()
    return plan


def _end(renewal: Renewal, whole: Compared) -> None:
    now = timezone.now()
    for row in (*whole.rows, *whole.others):
        row.save(update_fields=["state", "element", "mention"]) if row.state != State.OPEN else None
    renewal.applied_at = now
    renewal.save(update_fields=["applied_at", "undo"])
    review = renewal.review
    review.state, review.ended_at = Review.State.ACCEPTED, now
    review.save(update_fields=["state", "ended_at"])
    review.document.plan = renewal.plan
    review.document.save(update_fields=["plan"])
    bumped([renewal.plan_id])


class _Work:
    """One bringing up to date, step by step."""

    def __init__(self, user: User, whole: Compared) -> None:
        plan = whole.renewal.plan
        self.user, self.whole, self.plan = user, whole, plan
        self.reason = _("Nieuwe versie: {name}").format(name=whole.renewal.review.document.name)[:100]
        self.accepted = [change for change in whole.changes if change.state == State.ACCEPTED]
        there = Element.objects.filter(plan=plan, removed_at=None).select_related("plan", "owner")
        self.elements: dict[Token, Element] = {("element", element.key): element for element in there}

    def _of(self, change: Change) -> Token:
        return ("element", change.now.id) if change.now is not None else ("", "")

    def _parents(self, tokens: list[Token]) -> list[Element]:
        """Return the elements that these stand for; a new part that was not accepted makes way for its own."""
        found: dict[Token, None] = {}
        todo, seen = list(reversed(tokens)), set()
        while todo:
            token = todo.pop()
            if token in seen:
                continue
            seen.add(token)
            if token in self.elements:
                found[token] = None
            elif token[0] == "item" and token[1] in self.whole.newer:
                todo += reversed(self.whole.above(self.whole.newer[token[1]]))
        return [self.elements[token] for token in found]

    def remove(self) -> None:
        """Take out what is gone, after what stays was parted from it and from what it no longer contributes to.

        Parting first keeps every step on the way free of circles: links only go before any is added.
        """
        for change in self.accepted:
            if change.parents is None or change.sort == NEW:
                continue
            element = self.elements[self._of(change)]
            wanted = [token for token in change.parents if token in self.elements]
            kept = [
                ("element", key) for key in (change.now.parents if change.now else []) if ("element", key) in wanted
            ]
            if change.now is not None and len(kept) < len(change.now.parents):
                parents = [self.elements[token] for token in kept]
                self._edit(self._of(change), element, {}, parents)
        for change in self.accepted:
            if change.sort == GONE:
                element = self.elements.pop(self._of(change))
                remove_element(self.user, element, element.version, self.reason)

    def add(self) -> None:
        """Add what is new, each after what it contributes to."""
        todo = {change.newer.id: change for change in self.accepted if change.sort == NEW and change.newer}
        while todo:
            key = next(iter(todo))
            trail = [key]
            while True:  # up, until nothing above it waits: the newer version was checked to have no circles
                waiting = [
                    token for token in self.whole.newer[trail[-1]].parents if token in todo and token not in trail
                ]
                if not waiting:
                    break
                trail.append(waiting[0])
            change = todo.pop(trail[-1])
            parents = self._parents(change.parents or [])
            element = add_element(self.user, self.plan, _values(change), parents, self.reason)
            self.elements["item", trail[-1]] = element
            change.row.element = element

    def edit(self) -> None:
        """Change what is changed."""
        for change in self.accepted:
            if change.sort in (NEW, GONE):
                continue
            token = self._of(change)
            parents = None if change.parents is None else self._parents(change.parents)
            self._edit(token, self.elements[token], _values(change), parents)

    def _edit(self, token: Token, element: Element, values: dict[str, Any], parents: list[Element] | None) -> None:
        try:
            self.elements[token] = edit_element(self.user, element, element.version, values, parents, self.reason)
        except ValidationError as error:
            said = " ".join(error.messages)
            raise ValidationError(_("“{text}”: {error}").format(text=str(element)[:80], error=said)) from error

    def remark(self) -> None:
        """Bring what is no element up to date."""
        for remark in self.whole.remarks:
            if remark.state != State.ACCEPTED:
                continue
            if remark.sort == NEW:
                item = self.whole.items[remark.row.item_id]  # type: ignore[index]  # what is new has one
                remark.row.mention = add_mention(
                    self.user, self.plan, remark.section, remark.after, self.reason, item.beside
                )
                continue
            mention = self.whole.mentions[remark.row.mention_id]  # type: ignore[index]  # what is not new has one
            if remark.sort == GONE:
                remove_mention(self.user, mention, mention.version, self.reason)
            else:
                edit_mention(self.user, mention, mention.version, remark.after, self.reason)

    def beside(self) -> None:
        """Note what stands beside amounts in the newer document, where the plan does not know or it was renamed."""
        for row in self.whole.others:
            item = self.whole.items.get(row.item_id) if row.item_id is not None else None
            mention = self.whole.mentions.get(row.mention_id) if row.mention_id is not None else None
            if item and mention and item.beside and item.beside != mention.beside and row.state != State.REJECTED:
                Mention.objects.filter(pk=mention.pk).update(beside=item.beside)

    def order(self) -> list[Any]:
        """Return the elements in the order of the newer version."""
        return [row.element_id for row in self.whole.rows if row.item_id is not None and row.element_id is not None]


def _values(change: Change) -> dict[str, Any]:
    values = dict(change.values)
    if "owner" in values:
        values["owner"] = organisation_named(values["owner"]) if values["owner"] else None
    return values
