"""A newer version of a document is compared with the plan; what people accept of it goes into the plan."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Iterable

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from doelnet.accounts.models import User
from doelnet.plans.models import Element, Plan
from doelnet.plans.network import load
from doelnet.plans.services import demand

from ..models import Review
from ..places import core
from .mentions import rows_of
from .models import Renewal, RenewalChange
from .pairs import Part, pairs
from .versions import Past, past_of, said_by

State = RenewalChange.State
STEPS = 200
"""So many judgements can be taken back."""


def lock(user: User, review: Review) -> None:
    """Lock the review; raise PermissionDenied unless it is this person's, ValidationError where it has ended."""
    current = Review.objects.select_for_update().get(pk=review.pk)
    if current.reviewer_id != user.pk and not user.is_superuser:
        raise PermissionDenied
    if current.state != Review.State.OPEN:
        raise ValidationError(_("Deze inlezing is al afgerond. Bewerk het plan zelf."))


@transaction.atomic
def compare_with(user: User, review: Review, plan: Plan) -> Renewal:
    """Return the comparison of a newer version with the plan that came of an earlier one, begun anew.

    Raises PermissionDenied unless the person may edit the plan and judges the review; ValidationError where that ended.
    """
    demand(user, "plans.edit_plan", plan)
    lock(user, review)
    Renewal.objects.filter(review=review).delete()
    renewal = Renewal.objects.create(review=review, plan=plan)
    RenewalChange.objects.bulk_create(_rows(renewal), batch_size=500)
    return renewal


def _rows(renewal: Renewal) -> list[RenewalChange]:
    """Return what stands for what: a row for each part of the newer version, and for each that is gone."""
    plan, past = renewal.plan, past_of(renewal.plan)
    items = list(renewal.review.items.all())
    newer = said_by(items)
    network = load(plan)
    earlier = [
        Part(
            key=node.key, kind=node.kind, text=_words(past, node.pk, node.text), number=node.number,
            about=(node.year, node.owner or ""), above=[parent.key for parent in node.parents],
        )
        for node in network.nodes
    ]  # fmt: skip
    parts = [
        Part(
            key=("item", key), kind=said.kind, text=said.text, number=said.number or "",
            about=(said.year or "", said.owner or ""), above=[("item", parent) for parent in said.parents],
        )
        for key, said in newer.items()
    ]  # fmt: skip
    found = pairs(earlier, parts)
    rows: list[RenewalChange] = []
    skipped = _Skipped(plan, past)
    for item in items:
        if item.section != "elements" or item.key not in newer:
            continue
        key = found.get(("item", item.key))
        pk = network.by_key[str(key)].pk if key is not None else None
        row = RenewalChange(renewal=renewal, item=item, element_id=pk, base=past.base.get(pk) if pk else None)
        if key is None:
            skipped.mark(row, newer[item.key].kind, newer[item.key].text)
        rows.append(row)
    whole = _with_gone(rows, renewal, past, [(node.pk, node.place is not None) for node in network.nodes])
    return _numbered([*whole, *rows_of(renewal, past, items)])


def _words(past: Past, pk: uuid.UUID, text: str) -> str:
    """Return the words to look for: the earlier version's, before people changed them."""
    return str(past.base[pk].found["text"]) if pk in past.base else text


class _Skipped:
    """What was turned down before, or taken out of the plan since: it is not offered again in the same words."""

    def __init__(self, plan: Plan, past: Past) -> None:
        rejected = [item.data for item in past.turned_down if item.section == "elements"]
        self.rejected = Counter((str(data["kind"]), core(data["text"])) for data in rejected)
        self.removed: dict[tuple[str, str], list[uuid.UUID]] = {}
        for pk, kind, text in Element.objects.filter(plan=plan, removed_at__isnull=False).values_list(
            "pk", "kind", "text"
        ):
            self.removed.setdefault((kind, core(_words(past, pk, text))), []).append(pk)

    def mark(self, row: RenewalChange, kind: str, text: str) -> None:
        """Note that this row is not to be judged, where that is so."""
        name = kind, core(text)
        if self.removed.get(name):
            row.state, row.element_id = State.SKIPPED, self.removed[name].pop()
        elif self.rejected[name] > 0:
            self.rejected[name] -= 1
            row.state = State.SKIPPED


def _with_gone(
    rows: list[RenewalChange], renewal: Renewal, past: Past, elements: list[tuple[uuid.UUID, bool]]
) -> list[RenewalChange]:
    """Return the rows with what is gone where it stood: after what stood before it. People's own additions stay."""
    paired = {row.element_id for row in rows if row.element_id is not None}
    after: dict[uuid.UUID | None, list[RenewalChange]] = {}
    last: uuid.UUID | None = None
    for pk, quoted in elements:
        if pk in paired:
            last = pk
        elif pk not in past.kept and (pk in past.base or quoted):
            gone = RenewalChange(renewal=renewal, element_id=pk, base=past.base.get(pk))
            after.setdefault(last, []).append(gone)
    whole = after.get(None, [])
    for row in rows:
        whole += [row, *(after.get(row.element_id, []) if row.element_id else [])]
    return whole


def _numbered(rows: list[RenewalChange]) -> list[RenewalChange]:
    for order, row in enumerate(rows):
        row.order = order
    return rows


@transaction.atomic
def judge_changes(user: User, renewal: Renewal, orders: Iterable[int], state: str) -> int:
    """Give the changes with these places one state; return how many that changed. It is one step, to be taken back.

    Raises PermissionDenied; ValidationError where the review has ended.
    """
    lock(user, renewal.review)
    wanted = State(state)
    if wanted == State.SKIPPED:
        raise ValidationError(_("Dit oordeel bestaat niet."))
    rows = renewal.changes.filter(order__in=list(orders)).exclude(state=State.SKIPPED).exclude(state=wanted)
    before: dict[str, list[int]] = {}
    for order, was in rows.values_list("order", "state"):
        before.setdefault(was, []).append(order)
    if before:
        renewal.refresh_from_db(fields=["steps"])  # another page adds to them too
        _keep_steps(renewal, [*renewal.steps, before][-STEPS:])
    return rows.update(state=wanted)


def _keep_steps(renewal: Renewal, steps: list[dict[str, list[int]]]) -> None:
    renewal.steps = steps
    renewal.save(update_fields=["steps"])


@transaction.atomic
def take_back(user: User, renewal: Renewal) -> list[int]:
    """Take the last judgement back, of one change or of many; return their places, none where none is left.

    Raises PermissionDenied; ValidationError where the review has ended.
    """
    lock(user, renewal.review)
    renewal.refresh_from_db(fields=["steps"])
    *steps, last = renewal.steps or [{}]
    for was, orders in last.items():
        renewal.changes.filter(order__in=orders).exclude(state=State.SKIPPED).update(state=was)
    _keep_steps(renewal, steps)
    return sorted(order for orders in last.values() for order in orders)
