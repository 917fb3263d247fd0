"""Every change of a plan: who may make it, what changes, and what history keeps of it, in one transaction."""

from __future__ import annotations

from .arranging import arrange_elements, move_element
from .elements import (
    EDITABLE,
    TARGET_FIELDS,
    Conflict,
    add_element,
    edit_element,
    organisation_or_none,
    remove_element,
    restore_element,
)
from .going_back import difference, go_back, state_of
from .mentions import add_mention, edit_mention, remove_mention, restore_mention
from .owning import edit_plan, give_role, hand_over, publish, withdraw
from .permission import demand
from .sameness import part_same, say_same
from .starting import Place, free_slug, start_plan

__all__ = [
    "EDITABLE",
    "TARGET_FIELDS",
    "Conflict",
    "Place",
    "add_element",
    "add_mention",
    "arrange_elements",
    "demand",
    "difference",
    "edit_element",
    "edit_mention",
    "edit_plan",
    "free_slug",
    "give_role",
    "go_back",
    "hand_over",
    "move_element",
    "organisation_or_none",
    "part_same",
    "publish",
    "remove_element",
    "remove_mention",
    "restore_element",
    "restore_mention",
    "say_same",
    "start_plan",
    "state_of",
    "withdraw",
]
