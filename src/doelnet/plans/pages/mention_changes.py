"""What changed in what a plan's documents say besides elements: who changed what, when and why, from its history."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from doelnet.accounts.models import Organisation
from doelnet.plans.mention_words import BODIES, ONE, PHASES, SIDES, STEPS, section_words
from doelnet.plans.models import Mention, Plan
from doelnet.plans.saying import amount_text, date_words, money_text, number_text

from .changes import AT_ONCE, Change, Field

NAMES = {
    "indicator": gettext_lazy("Wat is gemeten?"), "amount": gettext_lazy("Bedrag"),
    "text": gettext_lazy("Wat gebeurt er?"), "subject": gettext_lazy("Onderwerp"), "name": gettext_lazy("Naam"),
    "title": gettext_lazy("Titel"), "value": gettext_lazy("Waarde"), "unit": gettext_lazy("Eenheid"),
    "date": gettext_lazy("Datum"), "source": gettext_lazy("Bron"), "year": gettext_lazy("Jaar"),
    "phase": gettext_lazy("Fase"), "side": gettext_lazy("Kant"), "recurring": gettext_lazy("Komt elk jaar terug"),
    "fund": gettext_lazy("Geldstroom"), "account": gettext_lazy("Post"), "count": gettext_lazy("Hoeveel?"),
    "body": gettext_lazy("Wie besluit?"), "points": gettext_lazy("Besluitpunten"), "number": gettext_lazy("Nummer"),
    "portfolio_holder": gettext_lazy("Portefeuillehouder"), "arguments": gettext_lazy("Argumenten"),
    "objections": gettext_lazy("Kanttekeningen"), "alternatives": gettext_lazy("Alternatieven"),
    "finance": gettext_lazy("Financiën"), "participation": gettext_lazy("Participatie"),
    "communication": gettext_lazy("Communicatie"), "follow_up": gettext_lazy("Vervolg"),
    "attachments": gettext_lazy("Bijlagen"), "public": gettext_lazy("Openbaar"), "route": gettext_lazy("Route"),
    "about": gettext_lazy("Gaat over nummer"), "contact": gettext_lazy("Contact"),
    "members": gettext_lazy("Deelnemers"), "kind": gettext_lazy("Soort"), "url": gettext_lazy("Webadres"),
}  # fmt: skip
"""What the fields are called."""


def changes_of_mentions(plan: Plan) -> list[Change]:
    """Return what changed since the plan began, the newest first, in two queries."""
    rows = Mention.history.filter(plan_id=plan.pk).select_related("history_user").order_by("history_date", "history_id")
    beside = dict(Mention.objects.filter(plan=plan).exclude(beside="").values_list("pk", "beside"))
    before: dict[Any, Any] = {}
    found: list[Change] = []
    for row in rows:
        old = before.get(row.id)
        before[row.id] = row
        if old is not None or row.history_date > plan.created_at + AT_ONCE:
            found.append(_change(row, old, beside.get(row.id, "")))
    return found[::-1]


def _change(row: Any, old: Any, beside: str) -> Change:
    what = _("Toegevoegd") if old is None else _("Bewerkt")
    if row.history_type == "-" or (row.removed_at and not (old and old.removed_at)):
        what = _("Vervallen")
    elif old is not None and old.removed_at and not row.removed_at:
        what = _("Teruggehaald")
    said = section_words(row.section, row.data, beside)
    about = f"{ONE[row.section]}: {said.text}" + (f" · {said.detail}" if said.detail else "")
    fields = [field for _name, field in field_changes(old.data, row.data)] if old is not None else []
    return Change(
        row.history_date, str(row.history_user or ""), what, row.history_change_reason or "", fields, about=about
    )


def field_changes(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[tuple[str, Field]]:
    """Return the fields that differ, by name, each in words as it was and as it became; of a list only what differs."""
    found = []
    for name in dict.fromkeys([*before, *after]):
        old, new = before.get(name), after.get(name)
        if old != new:
            words = (
                _lists(old, new)
                if isinstance(old or new, list)
                else (_in_words(name, old, before.get("unit")), _in_words(name, new, after.get("unit")))
            )
            found.append((name, Field(str(NAMES.get(name, name)), *words)))
    return found


def _lists(old: list[Any] | None, new: list[Any] | None) -> tuple[str, str]:
    goes = [each for each in old or [] if each not in (new or [])]
    comes = [each for each in new or [] if each not in (old or [])]
    return "; ".join(map(_listed, goes)), "; ".join(map(_listed, comes))


def _listed(each: Any) -> str:
    if not isinstance(each, dict):
        return str(each)
    when = date_words(each["date"]) if each.get("date") else ""
    return ", ".join(str(part) for part in (STEPS[each["step"]], each["role"], when) if part)


def _in_words(name: str, value: Any, unit: str | None = None) -> str:
    if value in (None, ""):
        return ""
    if name in ("value", "count") and unit:
        return amount_text(value, unit)
    return str(_SAY[name](value)) if name in _SAY else str(value)


def _yes(value: Any) -> str:
    return _("ja") if value else _("nee")


_SAY: dict[str, Callable[[Any], Any]] = {
    "value": number_text, "count": number_text, "amount": money_text, "date": date_words, "recurring": _yes,
    "public": _yes, "phase": lambda value: PHASES[value], "side": lambda value: SIDES[value],
    "body": lambda value: BODIES[value], "kind": lambda value: Organisation.Kind(value).label,
    "year": lambda value: _("{year} en verder").format(year=value[:4]) if value.endswith("+") else value,
}  # fmt: skip
"""How a field is said that is not a text."""
