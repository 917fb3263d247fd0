"""What happened to an element: who changed what, when and why, from its history."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from doelnet.accounts.models import Organisation

from ..compiled import Compiled
from ..models import Element, Link, SameAs
from ..saying import field_words
from ..services import EDITABLE

FOLLOWED = tuple("owner_id" if name == "owner" else name for name in EDITABLE)
"""The fields whose changes are told."""

_History = Element.history.model
"""The model of an element's history; to ask an element for it makes a class anew each time."""

LATEST = 3
"""How many changes the element's page itself shows."""

AT_ONCE = timedelta(seconds=5)
"""Links made so soon after the element were made with it."""


@dataclass(frozen=True)
class Field:
    """One field that changed, in words."""

    name: str
    old: str
    new: str


@dataclass
class Change:
    """One change of an element, or of what `about` names."""

    when: datetime
    who: str
    what: str
    why: str = ""
    fields: list[Field] = field(default_factory=list)
    about: str = ""


def changes_of(element: Element) -> list[Change]:
    """Return what changed in an element, and in what it contributes to, the newest first.

    Takes three queries; one more where owners changed, where parents have to be named, and what is the same elsewhere.
    """
    rows = list(_history(element.pk))
    began = rows[-1].history_date if rows and rows[-1].history_type == "+" else None
    found = [*_changes(rows), *_links(element, began), *_same(element)]
    return sorted(found, key=lambda change: change.when, reverse=True)


def latest_changes_of(element: Element) -> list[Change]:
    """Return the last `LATEST` changes of the element itself, the newest first, in one query: two if owners changed."""
    return _changes(_LATEST_HISTORY(element.pk))[:LATEST]


def _history(element: uuid.UUID) -> QuerySet[Any]:
    rows: QuerySet[Any] = _History.objects.filter(id=element).select_related("history_user")
    return rows.order_by("-history_date", "-history_id")


_LATEST_HISTORY = Compiled(lambda element: _history(element)[: LATEST + 1], uuid.UUID)


def _changes(rows: list[Any]) -> list[Change]:
    owners = {row.owner_id for row in rows}
    names = _names(Organisation, owners) if len(owners) > 1 else {}
    return [_change(new, old, names) for new, old in zip(rows, [*rows[1:], None], strict=True)]


def _change(new: Any, old: Any, owners: dict[Any, str]) -> Change:
    change = Change(new.history_date, str(new.history_user or ""), _("Bewerkt"), new.history_change_reason or "")
    if old is None:
        change.what = _("Toegevoegd") if new.history_type == "+" else _("Bewerkt")
    elif new.removed_at and not old.removed_at:
        change.what = _("Vervallen verklaard")
    elif old.removed_at and not new.removed_at:
        change.what = _("Teruggehaald")
    if old is not None:
        change.fields = [
            Field(field_label(name), *(_said(name, getattr(row, name), owners) for row in (old, new)))
            for name in FOLLOWED
            if getattr(old, name) != getattr(new, name)
        ]
    return change


def field_label(name: str) -> str:
    """Return what a field of an element is called."""
    return str(getattr(Element._meta.get_field(name), "verbose_name", name))


def _said(name: str, value: Any, owners: dict[Any, str]) -> str:
    return owners.get(value, "") if name == "owner_id" else field_words(name, value)


def _names(model: Any, pks: Iterable[uuid.UUID | None]) -> dict[Any, str]:
    wanted = {pk for pk in pks if pk is not None}
    return {each.pk: str(each) for each in model.objects.filter(pk__in=wanted)} if wanted else {}


def _links(element: Element, began: datetime | None) -> list[Change]:
    """Return the changes of what the element contributes to, without those it was made with."""
    history = Link.history.filter(child_id=element.pk).select_related("history_user").order_by("history_date")
    if began is not None:
        history = history.filter(history_date__gt=began + AT_ONCE)
    rows = list(history)
    parents = _names(Element, {row.parent_id for row in rows})
    found: dict[tuple[int, str], Change] = {}
    for row in rows:
        moment = int(row.history_date.timestamp())
        who = str(row.history_user or "")
        change = found.setdefault((moment, who), Change(row.history_date, who, _("Verbonden")))
        name = parents.get(row.parent_id, "")
        gone = row.history_type == "-"
        change.fields.append(Field(_("draagt bij aan"), name if gone else "", "" if gone else name))
    return list(found.values())


def _same(element: Element) -> list[Change]:
    """Return when it was said to be the same as an element of another plan, and when that was taken back.

    Other plans may not be everybody's to see: what the other says is left out.
    """
    rows = SameAs.history.filter(Q(first_id=element.pk) | Q(second_id=element.pk)).select_related("history_user")
    said = {"+": _("Gekoppeld aan hetzelfde in een ander plan"), "-": _("Losgemaakt van hetzelfde in een ander plan")}
    return [
        Change(row.history_date, str(row.history_user or ""), said[row.history_type])
        for row in rows
        if row.history_type in said
    ]
