"""What documents say besides elements, in words: one line that names the thing, and one with the rest."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple, get_args

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from doelnet import draft
from doelnet.accounts.models import Organisation
from doelnet.plans.saying import amount_text, date_words, money_text

PHASES = {"budget": gettext_lazy("begroot"), "actual": gettext_lazy("werkelijk"), "change": gettext_lazy("wijziging")}
SIDES = {"expense": gettext_lazy("uitgaven"), "income": gettext_lazy("inkomsten"), "balance": gettext_lazy("saldo")}
BODIES = {
    "college": gettext_lazy("college"), "council": gettext_lazy("gemeenteraad"),
    "committee": gettext_lazy("commissie"), "oogo": gettext_lazy("op overeenstemming gericht overleg"),
    "other": gettext_lazy("ander orgaan"),
}  # fmt: skip
STEPS = {"initial": gettext_lazy("paraaf"), "agenda": gettext_lazy("agendering"), "approval": gettext_lazy("akkoord")}
ONE = {
    "measurements": gettext_lazy("Meting"), "money": gettext_lazy("Bedrag"), "milestones": gettext_lazy("Mijlpaal"),
    "decisions": gettext_lazy("Besluit"), "groups": gettext_lazy("Werkgroep"),
    "parties": gettext_lazy("Organisatie"), "references": gettext_lazy("Ander document"),
}  # fmt: skip
"""What one thing of a section is called."""
ANCHORS = {
    "decisions": "besluiten", "money": "geld", "milestones": "mijlpalen", "measurements": "metingen",
    "groups": "werkgroepen", "parties": "organisaties", "references": "documenten",
}  # fmt: skip
"""Where each section stands on the page of what a document says besides, the weightiest first."""


def section_count(section: str, number: int) -> str:
    """Return how many there are of a section, in words."""
    words = {
        "decisions": ngettext("{n} besluit", "{n} besluiten", number),
        "money": ngettext("{n} bedrag", "{n} bedragen", number),
        "milestones": ngettext("{n} mijlpaal", "{n} mijlpalen", number),
        "measurements": ngettext("{n} meting", "{n} metingen", number),
        "groups": ngettext("{n} werkgroep", "{n} werkgroepen", number),
        "parties": ngettext("{n} organisatie", "{n} organisaties", number),
        "references": ngettext("{n} ander document", "{n} andere documenten", number),
    }
    return words[section].format(n=number)


class Said(NamedTuple):
    """A thing in words."""

    text: str
    detail: str = ""


def section_words(section: str, data: dict[str, Any], beside: str = "") -> Said:
    """Return an item of a section other than the elements, in words; `beside` is what the document says beside it."""
    text, details = SAY[section](data)
    if beside:
        details = [*details, _("bij: {what}").format(what=beside)]
    return Said(text, " · ".join(str(detail) for detail in details if detail))


def _measurement(data: dict[str, Any]) -> tuple[str, list[Any]]:
    level = amount_text(data["value"], data["unit"])
    return data["indicator"], [level, date_words(data["date"]), _source(data)]


def _money(data: dict[str, Any]) -> tuple[str, list[Any]]:
    year = data["year"]
    when = _("{year} en verder").format(year=year[:4]) if year.endswith("+") else year
    yearly = _("elk jaar") if data.get("recurring") else ""
    return money_text(data["amount"]), [
        when, PHASES[data["phase"]], SIDES[data["side"]], yearly, data.get("fund"), data.get("account"),
    ]  # fmt: skip


def _milestone(data: dict[str, Any]) -> tuple[str, list[Any]]:
    count = data.get("count")
    return data["text"], [
        date_words(data["date"]),
        amount_text(count, data.get("unit", "")) if count is not None else "",
    ]


def _decision(data: dict[str, Any]) -> tuple[str, list[Any]]:
    points = len(data["points"])
    return data["subject"], [
        BODIES[data["body"]], data.get("number"), date_words(data["date"]) if data.get("date") else "",
        ngettext("{n} punt", "{n} punten", points).format(n=points),
    ]  # fmt: skip


def _group(data: dict[str, Any]) -> tuple[str, list[Any]]:
    about = _("over {what}").format(what=data["about"]) if data.get("about") else ""
    return data["name"], [about, data.get("contact"), ", ".join(data.get("members") or [])]


def _party(data: dict[str, Any]) -> tuple[str, list[Any]]:
    return data["name"], [Organisation.Kind(data["kind"]).label if data.get("kind") else ""]


def _reference(data: dict[str, Any]) -> tuple[str, list[Any]]:
    return data["title"], [data.get("number"), date_words(data["date"]) if data.get("date") else "", data.get("url")]


def _source(data: dict[str, Any]) -> str:
    return _("bron: {source}").format(source=data["source"]) if data.get("source") else ""


SAY: dict[str, Callable[[dict[str, Any]], tuple[str, list[Any]]]] = {
    "measurements": _measurement, "money": _money, "milestones": _milestone, "decisions": _decision,
    "groups": _group, "parties": _party, "references": _reference,
}  # fmt: skip


def choices(literal: Any, words: dict[str, Any]) -> list[tuple[str, Any]]:
    """Return the values of one of the draft's Literals with their words, as a form field wants them."""
    return [(value, words[value]) for value in get_args(literal)]


PHASE_CHOICES = choices(draft.Phase, PHASES)
SIDE_CHOICES = choices(draft.Side, SIDES)
BODY_CHOICES = choices(draft.Body, BODIES)
