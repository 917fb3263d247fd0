"""The steps of a review: each is kept with what it takes to go back, so that every one can be undone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from doelnet.accounts.models import User
from doelnet.intake.models import Review, ReviewItem, ReviewStep

Verb = ReviewStep.Verb
Fields = Mapping[str, Any]


def demand_reviewer(user: User, review: Review) -> None:
    """Lock the review; raise unless it is this person's and still open, whatever `review` held in memory."""
    current = Review.objects.select_for_update().get(pk=review.pk)
    if current.reviewer_id != user.pk and not user.is_superuser:
        raise PermissionDenied
    if current.state != Review.State.OPEN:
        raise ValidationError(_("Deze inlezing is al afgerond. Bewerk het plan zelf."))


def take_step(review: Review, verb: str, before: Mapping[int, Fields], made: Iterable[int] = ()) -> None:
    """Keep one step: the changed items by `order`, with their changed fields as they were, and the items it made."""
    new = list(made)
    if before or new:
        ReviewStep.objects.create(
            review=review, verb=verb, count=max(len(before), len(new)),
            before={str(order): dict(fields) for order, fields in before.items()}, made=new,
        )  # fmt: skip


def change(item: ReviewItem, **fields: Any) -> dict[str, Any]:
    """Give the item these fields and save it; return them as they were."""
    before = {name: getattr(item, name) for name in fields}
    for name, value in fields.items():
        setattr(item, name, value)
    item.save(update_fields=[name.removesuffix("_id") for name in fields])
    return before | ({"same_as_id": _plain(before["same_as_id"])} if "same_as_id" in before else {})


def _plain(pk: object) -> str | None:
    return None if pk is None else str(pk)


@transaction.atomic
def undo(user: User, review: Review) -> ReviewStep | None:
    """Take the last step back; return it, or None where there is none left. Raises PermissionDenied, ValidationError.

    What a step made goes; what it changed is as it was before, whatever happened to it since: later steps were
    undone first.
    """
    demand_reviewer(user, review)
    step = review.steps.last()
    if step is None:
        return None
    review.items.filter(order__in=step.made).delete()
    alike: dict[str, tuple[dict[str, Any], list[int]]] = {}
    for order, fields in step.before.items():
        alike.setdefault(repr(fields), (fields, []))[1].append(int(order))
    for fields, orders in alike.values():
        review.items.filter(order__in=orders).update(**fields)
    step.delete()
    return step
