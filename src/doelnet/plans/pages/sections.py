"""What a plan's documents say besides its elements, put in order for reading."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.utils.text import capfirst
from django.utils.translation import gettext as _

from doelnet.accounts.models import Organisation

from ..mention_words import PHASES, SIDES, STEPS
from ..network import Network
from ..saying import amount_text, date_words, money_text
from .places import Standing, standing


@dataclass(frozen=True)
class Line:
    """One mention: what it says, cell by cell, and where it stands."""

    cells: list[str]
    place: Standing | None
    data: dict[str, Any]


@dataclass(frozen=True)
class Pot:
    """The amounts of one fund (or of none): a row for each account, side and phase, a column for each year.

    A row has a name, what is said beside that, and a cell for each year, which says of which year it is.
    """

    name: str
    years: list[str]
    rows: list[tuple[str, str, list[tuple[str, list[tuple[str, Standing | None]]]]]]


def lines(network: Network, section: str, visible: Container[Any]) -> list[Line]:
    """Return the mentions of one section as lines."""
    write = _CELLS[section]
    said = network.mentions[section]
    if section == "milestones":
        said = sorted(said, key=lambda each: each[0]["date"])
    return [Line(write(data), standing(place, visible), data) for data, place in said]


def _measurement(data: dict[str, Any]) -> list[str]:
    return [
        data["indicator"],
        amount_text(data["value"], data["unit"]),
        date_words(data["date"]),
        data.get("source", ""),
    ]


def _milestone(data: dict[str, Any]) -> list[str]:
    count = amount_text(data["count"], data.get("unit", "")) if "count" in data else ""
    return [date_words(data["date"]), data["text"], count]


def _party(data: dict[str, Any]) -> list[str]:
    kind = data.get("kind")
    return [data["name"], str(Organisation.Kind(kind).label) if kind else ""]


def _reference(data: dict[str, Any]) -> list[str]:
    return [data["title"], data.get("number", ""), date_words(data.get("date", ""))]


def _group(data: dict[str, Any]) -> list[str]:
    return [data["name"], data.get("about", ""), data.get("contact", "")]


_CELLS = {
    "measurements": _measurement, "milestones": _milestone, "parties": _party, "references": _reference,
    "groups": _group,
}  # fmt: skip
LISTED = tuple(_CELLS)
"""The sections that are plain lists."""


def pots(network: Network, visible: Container[Any]) -> list[Pot]:
    """Return the amounts, by fund in the order of the document."""
    by_fund: dict[str, list[tuple[dict[str, Any], Standing | None]]] = {}
    for (data, place), beside in zip(network.mentions["money"], network.beside, strict=True):
        amount = data if not beside or data.get("account") else data | {"account": beside}
        by_fund.setdefault(data.get("fund", ""), []).append((amount, standing(place, visible)))
    return [_pot(name, amounts) for name, amounts in by_fund.items()]


def _pot(name: str, amounts: list[tuple[dict[str, Any], Standing | None]]) -> Pot:
    years = sorted({data["year"] for data, _place in amounts})
    cells: dict[tuple[str, str], dict[str, list[tuple[str, Standing | None]]]] = {}
    for data, place in amounts:
        row = cells.setdefault(_row_name(data), {})
        row.setdefault(data["year"], []).append((money_text(Decimal(data["amount"])), place))
    said = {year: year.replace("+", " e.v.") for year in years}
    rows = [(*row, [(said[year], found.get(year, [])) for year in years]) for row, found in cells.items()]
    return Pot(name, list(said.values()), rows)


def _row_name(data: dict[str, Any]) -> tuple[str, str]:
    """Return what the amount is for, and beside it which side and phase it is of; that alone where nothing is said."""
    parts = [f"{SIDES[data['side']]}, {PHASES[data['phase']]}"]
    if "recurring" in data:
        parts.append(_("structureel") if data["recurring"] else _("eenmalig"))
    account, sort = data.get("account", ""), ", ".join(parts)
    return (account, sort) if account else (capfirst(sort), "")


@dataclass(frozen=True)
class Decision:
    """A decision with what was said for and against it, and its route."""

    subject: str
    body: str
    facts: list[tuple[str, str]]
    lists: list[tuple[str, list[str]]]
    texts: list[tuple[str, str]]
    route: list[tuple[str, str, str]]
    place: Standing | None


def decisions(network: Network, visible: Container[Any]) -> list[Decision]:
    """Return the decisions."""
    return [_decision(data, standing(place, visible)) for data, place in network.mentions["decisions"]]


def _decision(data: dict[str, Any], place: Standing | None) -> Decision:
    bodies = {
        "college": _("College van burgemeester en wethouders"), "council": _("Gemeenteraad"),
        "committee": _("Commissie"), "oogo": _("Overleg met schoolbesturen (OOGO)"), "other": "",
    }  # fmt: skip
    public = {"True": _("ja"), "False": _("nee")}.get(str(data.get("public")), "")
    facts = [
        (_("Nummer"), data.get("number", "")), (_("Datum"), date_words(data.get("date", ""))),
        (_("Portefeuillehouder"), data.get("portfolio_holder", "")), (_("Openbaar"), public),
    ]  # fmt: skip
    lists = [
        (_("Besluit"), data["points"]), (_("Argumenten"), data.get("arguments")),
        (_("Kanttekeningen"), data.get("objections")), (_("Alternatieven"), data.get("alternatives")),
        (_("Vervolg"), data.get("follow_up")), (_("Bijlagen"), data.get("attachments")),
    ]  # fmt: skip
    texts = [
        (_("Financiën"), data.get("finance")), (_("Participatie"), data.get("participation")),
        (_("Communicatie"), data.get("communication")),
    ]  # fmt: skip
    return Decision(
        subject=data["subject"], body=bodies[data["body"]], facts=[(name, value) for name, value in facts if value],
        lists=[(name, items) for name, items in lists if items], texts=[(name, text) for name, text in texts if text],
        route=[_step(step) for step in data.get("route", [])],
        place=place,
    )  # fmt: skip


def _step(step: dict[str, str]) -> tuple[str, str, str]:
    return capfirst(str(STEPS[step["step"]])), step["role"], date_words(step.get("date", ""))
