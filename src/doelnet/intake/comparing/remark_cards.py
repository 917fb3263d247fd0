"""A change of what is no element (an amount, a level, a decision) in words."""

from __future__ import annotations

from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from doelnet.plans.mention_words import ONE, SAY, section_words
from doelnet.plans.pages.changes import Field
from doelnet.plans.pages.mention_changes import field_changes

from .card import Card
from .changes import CHANGED, NEW, Compared, Remark
from .words import difference, instead

SAID_FIRST = {
    "measurements": "indicator", "money": "amount", "milestones": "text", "decisions": "subject", "groups": "name",
    "parties": "name", "references": "title",
}  # fmt: skip
"""The field that a card shows as its text."""


def remark_card(whole: Compared, remark: Remark) -> Card:
    """Return a change of what is no element in words."""
    item = whole.items.get(remark.row.item_id) if remark.row.item_id is not None else None
    before = item or (whole.items.get(remark.row.base_id) if remark.row.base_id is not None else None)
    text, detail = _said(remark)
    beside = before.beside if before is not None else ""
    detail += [_("bij: {what}").format(what=beside)] if beside else []
    return Card(
        order=remark.order, sort=remark.sort, state=remark.state, kind="", word=str(ONE[remark.section]), text=text,
        detail=" · ".join(detail), fields=_fields(remark), edited=remark.edited,
        address="" if remark.sort == NEW else reverse("plan-mentions", args=[whole.renewal.plan.slug]),
        place=item.order if item is not None and item.first is not None else None,
    )  # fmt: skip


def _said(remark: Remark) -> tuple[SafeString | str, list[str]]:
    """Return what the card shows as its text, and beside it what stays as it is."""
    if remark.sort != CHANGED:
        said = section_words(remark.section, remark.after)
        return said.text, [said.detail] if said.detail else []
    say = SAY[remark.section]
    (was, before), (text, after) = say(dict(remark.now or {})), say(remark.after)
    same = [str(new) for old, new in zip(before, after, strict=True) if new and str(old) == str(new)]
    if was == text:
        return text, same
    return instead(was, text) if remark.section == "money" else difference(was, text), same


def _fields(remark: Remark) -> list[Field]:
    if remark.sort != CHANGED:
        return []
    first = SAID_FIRST[remark.section]
    return [field for name, field in field_changes(remark.now or {}, remark.after) if name != first]
