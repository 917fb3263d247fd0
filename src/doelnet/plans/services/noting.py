"""What history keeps of a change: who made it, and why."""

from __future__ import annotations

from django.db.models import Model

from doelnet.accounts.models import User


def note(row: Model, user: User, reason: str = "") -> None:
    """Say who changes a row and why; its history keeps that with the save or delete that comes next."""
    row._history_user, row._change_reason = user, reason[:100]  # type: ignore[attr-defined]  # read by simple_history
