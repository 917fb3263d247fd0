"""A change of a newer version in words: what it says now, what it would say, what it would contribute to."""

from __future__ import annotations

from typing import Any

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from doelnet.plans.pages.changes import Field, field_label
from doelnet.plans.saying import field_words, target_text

from .card import Card
from .changes import CHANGED, GONE, MOVED, NEW, Change, Compared
from .versions import Token, values_of
from .words import difference

SAID_ASIDE = ("text", "kind", "label")
"""Fields that are not listed: the text is shown whole, the kind as a badge, the label is the document's own word."""


def card(whole: Compared, change: Change) -> Card:
    """Return a change in words."""
    said = change.newer or change.now
    assert said is not None  # one of both is there in every change
    now, newer = change.now, change.newer
    both = change.sort == CHANGED and now is not None and newer is not None and "text" in change.values
    text: SafeString | str = difference(now.text, newer.text) if both and now and newer else said.text
    if change.sort in (CHANGED, MOVED) and not both and now is not None:
        text = now.text
    moved = change.parents is not None and change.sort != NEW
    item = whole.items.get(change.row.item_id) if change.row.item_id is not None else None
    node = whole.network.by_pk.get(change.row.element_id) if change.row.element_id is not None else None
    return Card(
        order=change.order, sort=change.sort, state=change.state, kind=said.kind, word=whole.network.word(said.kind),
        was=whole.network.word(now.kind) if now is not None and now.kind != said.kind else "",
        number=(now or said).number or "", text=text, detail=_detail(said) if change.sort in (NEW, GONE) else "",
        fields=_fields(change), above=[_named(whole, token) for token in change.parents or []],
        above_was=[_named(whole, ("element", key)) for key in now.parents] if moved and now is not None else [],
        edited=change.edited, address=whole.network.address(node) if node is not None else "",
        place=item.order if item is not None and item.first is not None else None,
    )  # fmt: skip


def _detail(said: Any) -> str:
    figures = target_text(said.target) if said.target is not None else ""
    owner = _("eigenaar: {name}").format(name=said.owner) if said.owner else ""
    return " · ".join(part for part in (said.year or "", figures, owner) if part)


def _fields(change: Change) -> list[Field]:
    if change.now is None or change.newer is None:
        return []
    before = values_of(change.now)
    return [
        Field(field_label(name), field_words(name, before[name]), field_words(name, value))
        for name, value in change.values.items()
        if name not in SAID_ASIDE
    ]


def _named(whole: Compared, token: Token) -> str:
    said = whole.now.get(token[1]) if token[0] == "element" else whole.newer.get(token[1])
    return f"{said.number or ''} {said.text}".strip() if said is not None else ""
