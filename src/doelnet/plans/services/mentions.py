"""Every change of what a plan's documents say besides elements: amounts, levels, milestones, decisions, parties."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Max
from django.utils import timezone
from django.utils.translation import gettext as _

from doelnet import draft
from doelnet.accounts.models import User, organisation_named
from doelnet.plans.models import Mention, Plan, bumped

from .noting import note
from .permission import demand


@transaction.atomic
def add_mention(
    user: User, plan: Plan, section: str, data: Mapping[str, Any], reason: str = "", beside: str = ""
) -> Mention:
    """Return a new mention, the last of its section; raises PermissionDenied, ValidationError."""
    demand(user, "plans.edit_plan", plan)
    Plan.objects.select_for_update().get(pk=plan.pk)  # two at once may not take one place
    last = plan.mentions.filter(section=section).aggregate(last=Max("order"))["last"]
    order = 0 if last is None else last + 1
    mention = Mention(plan=plan, section=section, order=order, data=_checked(section, data), beside=beside)
    return _saved(mention, user, reason)


@transaction.atomic
def edit_mention(user: User, mention: Mention, version: int, data: Mapping[str, Any], reason: str = "") -> Mention:
    """Return the mention as it is with other data. An edit that changes nothing leaves no trace.

    `version` is the version the person started from. Raises PermissionDenied; ValidationError where the data will
    not do or somebody else was first.
    """
    current = _current(user, mention, version)
    checked = _checked(current.section, data)
    if checked == current.data:
        return current
    current.data, current.version = checked, current.version + 1
    return _saved(current, user, reason)


@transaction.atomic
def remove_mention(user: User, mention: Mention, version: int, reason: str = "") -> Mention:
    """Take a mention out of the plan; it stays in history. Raises what `edit_mention` raises."""
    current = _current(user, mention, version)
    current.removed_at, current.version = timezone.now(), current.version + 1
    return _saved(current, user, reason)


@transaction.atomic
def restore_mention(user: User, mention: Mention, version: int, reason: str = "") -> Mention:
    """Bring a removed mention back. Raises what `edit_mention` raises."""
    current = _current(user, mention, version)
    current.removed_at, current.version = None, current.version + 1
    return _saved(current, user, reason)


def _current(user: User, mention: Mention, version: int) -> Mention:
    """Return the mention as it is now, locked."""
    demand(user, "plans.edit_plan", mention.plan)
    current = Mention.objects.select_for_update(of=("self",)).select_related("plan").get(pk=mention.pk)
    if current.version != version:
        raise ValidationError(_("Iemand anders wijzigde dit onderdeel net. Lees het nog eens door."))
    return current


def _checked(section: str, data: Mapping[str, Any]) -> dict[str, Any]:
    """Return the data as the draft's own form has it, without a place; raises ValidationError."""
    try:
        part = draft.part_from(section, {name: value for name, value in data.items() if name != "at"})
    except draft.DraftError as error:
        raise ValidationError(_("Dit kan niet worden bewaard: {error}").format(error=error)) from error
    checked: dict[str, Any] = draft.plain(part)
    return checked


def _saved(mention: Mention, user: User, reason: str) -> Mention:
    note(mention, user, reason)
    mention.save()
    if mention.section == Mention.Section.PARTIES:
        organisation_named(mention.data["name"], mention.data.get("kind"))
    bumped([mention.plan_id])
    return mention
