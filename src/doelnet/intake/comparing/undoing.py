"""Undoing what was applied of a newer version: the plan is what it was, and the comparison can be judged again."""

from __future__ import annotations

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from doelnet.accounts.models import User
from doelnet.plans.models import Plan
from doelnet.plans.services import demand, go_back

from ..models import Review
from .models import Renewal
from .resting import rest_on_earlier


def undoable(renewal: Renewal) -> bool:
    """Whether it was applied, can be undone, and nothing was applied after it."""
    if renewal.applied_at is None or renewal.undo is None:
        return False
    return not Renewal.objects.filter(plan=renewal.plan_id, applied_at__gt=renewal.applied_at).exists()


@transaction.atomic
def undo_changes(user: User, renewal: Renewal) -> int:
    """Make the plan what it was before this was applied; return how many things were left as people made them since.

    What was judged stays judged. Raises PermissionDenied unless the person may edit the plan and judged the review;
    ValidationError where a newer version was applied since, or it was not applied at all: nothing is changed then.
    """
    demand(user, "plans.edit_plan", renewal.plan)
    Plan.objects.select_for_update().get(pk=renewal.plan_id)
    review = Review.objects.select_for_update().select_related("document").get(pk=renewal.review_id)
    if review.reviewer_id != user.pk and not user.is_superuser:
        raise PermissionDenied
    renewal.refresh_from_db()
    if not undoable(renewal) or renewal.undo is None:
        raise ValidationError(
            _("Dit kan niet ongedaan worden gemaakt: er is daarna al een nieuwere versie verwerkt.")
            if renewal.applied_at is not None
            else _("Dit is al ongedaan gemaakt.")
        )
    changed = renewal.undo
    made = {key for part in ("elements", "mentions") for key, (was, _now) in changed[part].items() if was is None}
    new = {row.pk: row for row in renewal.changes.all() if str(row.element_id or row.mention_id) in made}
    renewal.changes.filter(pk__in=new).update(element=None, mention=None)  # what was made may go
    reason = _("Ongedaan gemaakt: nieuwe versie {name}").format(name=review.document.name)
    left = go_back(user, renewal.plan, changed, reason)
    for row in new.values():
        if (row.element_id or row.mention_id) in left:
            row.save(update_fields=["element", "mention"])
    rest_on_earlier(renewal, left)
    _reopen(renewal, review)
    return len(left)


def _reopen(renewal: Renewal, review: Review) -> None:
    renewal.applied_at, renewal.undo = None, None
    renewal.save(update_fields=["applied_at", "undo"])
    review.state, review.ended_at = Review.State.OPEN, None
    review.save(update_fields=["state", "ended_at"])
    document = review.document
    if not document.quotes.filter(Q(element__plan=renewal.plan_id) | Q(mention__plan=renewal.plan_id)).exists():
        document.plan = None
        document.save(update_fields=["plan"])
