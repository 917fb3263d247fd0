"""Who may do what with a plan, as predicates that permissions are made of."""

from __future__ import annotations

import rules
from django.contrib.auth.models import AnonymousUser

from doelnet.accounts.models import User

from .models import Membership, Plan


def role_in(user: User | AnonymousUser, plan: Plan) -> str | None:
    """Return the person's role in the plan ("adviser" for its owner), or None."""
    if not user.is_authenticated:
        return None
    if plan.owner_id == user.pk:
        return Membership.Role.ADVISER
    return Membership.objects.filter(plan=plan, user=user).values_list("role", flat=True).first()


@rules.predicate
def is_editor(user: User, plan: Plan) -> bool:
    """Whether the person may change what is in the plan."""
    return role_in(user, plan) in (Membership.Role.EDITOR, Membership.Role.ADVISER)


@rules.predicate
def is_plan_adviser(user: User, plan: Plan) -> bool:
    """Whether the plan is this person's to publish and to share."""
    return role_in(user, plan) == Membership.Role.ADVISER


@rules.predicate
def is_keeper(user: User) -> bool:
    """Whether the person keeps the system."""
    return bool(user.is_superuser)


@rules.predicate
def is_adviser(user: User) -> bool:
    """Whether the person may read documents in and start plans."""
    return bool(user.is_authenticated and user.is_adviser)


rules.add_perm("plans.edit_plan", is_editor | is_keeper)
rules.add_perm("plans.own_plan", is_plan_adviser | is_keeper)
rules.add_perm("plans.start_plan", is_adviser | is_keeper)
