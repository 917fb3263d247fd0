"""What the adviser of a plan does with it as a whole: name it, publish it, let others in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from doelnet.accounts.models import User
from doelnet.plans.models import Membership, Plan, bumped

from .noting import note
from .permission import demand

PLAN_FIELDS = ("title", "kind", "issuer", "region", "number", "date", "period", "programme", "slug")


def _save(plan: Plan, user: User, reason: str) -> None:
    note(plan, user, reason)
    plan.save()


@transaction.atomic
def publish(user: User, plan: Plan, documents: bool = False) -> None:
    """Let everybody read the plan, and its documents too where asked; raises PermissionDenied."""
    demand(user, "plans.own_plan", plan)
    if plan.published_at is None:
        plan.published_at = timezone.now()
        _save(plan, user, _("Openbaar gemaakt"))
    plan.documents.update(is_public=documents)
    bumped([plan.pk])


@transaction.atomic
def withdraw(user: User, plan: Plan) -> None:
    """Let only those with a role read the plan again, and its documents; raises PermissionDenied."""
    demand(user, "plans.own_plan", plan)
    if plan.published_at is not None:
        plan.published_at = None
        _save(plan, user, _("Niet meer openbaar"))
    plan.documents.update(is_public=False)
    bumped([plan.pk])


@transaction.atomic
def edit_plan(user: User, plan: Plan, values: Mapping[str, Any]) -> None:
    """Change what the plan says of itself (title, period, …); raises PermissionDenied, ValidationError.

    An address that another plan ever had is refused: it still leads to that one.
    """
    demand(user, "plans.own_plan", plan)
    was = {name: getattr(plan, name) for name in PLAN_FIELDS}
    try:
        for name in PLAN_FIELDS:
            if name in values:
                setattr(plan, name, values[name])
        if Plan.history.filter(slug=plan.slug).exclude(id=plan.pk).exists():
            raise ValidationError({"slug": _("Dit adres is of was van een ander plan. Kies een ander adres.")})
        plan.full_clean()
    except ValidationError:
        for name, value in was.items():
            setattr(plan, name, value)
        raise
    if was != {name: getattr(plan, name) for name in PLAN_FIELDS}:
        _save(plan, user, _("Gegevens gewijzigd"))
        bumped([plan.pk])


@transaction.atomic
def give_role(user: User, plan: Plan, person: User, role: str | None) -> None:
    """Give a person a role in the plan, or none; raises PermissionDenied, and ValidationError for its owner."""
    demand(user, "plans.own_plan", plan)
    if person.pk == plan.owner_id:
        raise ValidationError(_("{person} is eigenaar van dit plan en mag alles al.").format(person=person))
    if role is None:
        Membership.objects.filter(plan=plan, user=person).delete()
    else:
        Membership.objects.update_or_create(plan=plan, user=person, defaults={"role": Membership.Role(role)})


@transaction.atomic
def hand_over(user: User, plan: Plan, person: User) -> None:
    """Make a person owner of the plan; who owned it stays on as adviser. Raises PermissionDenied, ValidationError."""
    demand(user, "plans.own_plan", plan)
    if not person.is_active:
        raise ValidationError(_("Het account van {person} is uitgezet.").format(person=person))
    if person.pk == plan.owner_id:
        raise ValidationError(_("{person} is eigenaar van dit plan en mag alles al.").format(person=person))
    if plan.owner is not None:
        Membership.objects.update_or_create(plan=plan, user=plan.owner, defaults={"role": Membership.Role.ADVISER})
    Membership.objects.filter(plan=plan, user=person).delete()
    plan.owner = person
    _save(plan, user, _("Overgedragen aan {person}").format(person=person))
