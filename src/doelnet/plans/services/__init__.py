"""Every change of a plan: who may make it, what changes, and what history keeps of it, in one transaction."""

from __future__ import annotations

from .arranging import arrange_elements
from .elements import (
    EDITABLE,
    TARGET_FIELDS,
    Conflict,
    add_element,
    edit_element,
    move_element,
    organisation_or_none,
    remove_element,
    restore_element,
)
from .owning import edit_plan, give_role, hand_over, publish, withdraw
from .permission import demand
from .starting import Place, free_slug, start_plan

__all__ = [
    "EDITABLE",
    "TARGET_FIELDS",
    "Conflict",
    "Place",
    "add_element",
    "arrange_elements",
    "demand",
    "edit_element",
    "edit_plan",
    "free_slug",
    "give_role",
    "hand_over",
    "move_element",
    "organisation_or_none",
    "publish",
    "remove_element",
    "restore_element",
    "start_plan",
    "withdraw",
]
