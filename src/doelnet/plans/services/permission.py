"""Whether a person may make a change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.core.exceptions import PermissionDenied

if TYPE_CHECKING:
    from doelnet.accounts.models import User
    from doelnet.plans.models import Plan


def demand(user: User, permission: str, plan: Plan | None = None) -> None:
    """Raise PermissionDenied unless the person has the permission."""
    if not user.has_perm(permission, plan):
        raise PermissionDenied(permission)
