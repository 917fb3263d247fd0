"""Targets and their dates as one would say them: "minimaal 90% van de peuters met een indicatie, in 2027"."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import Protocol

from django.utils.translation import get_language, gettext_noop, pgettext
from django.utils.translation import gettext as _

from .saying import amount_text, date_words


class Target(Protocol):
    """What `aim_words` and `start_words` read: a node of the network, or an element."""

    comparison: str
    value: Decimal | None
    unit: str
    population: str
    due: str
    baseline_value: Decimal | None
    baseline_date: str


def when_words(value: str) -> str:
    """Return a date with the word before it: in 2028; op 12 maart 2024; in 2021–2024."""
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        return pgettext("date", "op {date}").format(date=date_words(value))
    return pgettext("date", "in {date}").format(date=date_words(value)) if value else ""


_DETERMINED = re.compile(r"(?:de|het|een|alle|ieder|iedere|elk|elke|\d+)\b", re.IGNORECASE)


def _of_whom(target: Target) -> str:
    people = target.population
    if not people or (target.value is not None and target.unit.casefold() == people.casefold()):
        return ""
    if target.unit != "%" or target.value is None:
        return _("bij {people}").format(people=people)
    return (_("van {people}") if _DETERMINED.match(people) else _("van de {people}")).format(people=people)


_COMPARED = {
    "at-least": gettext_noop("minimaal {amount}"),
    "at-most": gettext_noop("ten hoogste {amount}"),
    "equal": gettext_noop("precies {amount}"),
    "increase": gettext_noop("stijging: {amount}"),
    "decrease": gettext_noop("daling: {amount}"),
    "stable": gettext_noop("blijft gelijk: {amount}"),
    "done": gettext_noop("gedaan: {amount}"),
}


@lru_cache(maxsize=4000)
def _amount(value: Decimal | None, unit: str, _language: str | None) -> str:
    return "" if value is None else amount_text(value, unit)


def _compared(target: Target) -> str:
    amount = _amount(target.value, target.unit, get_language())
    if target.comparison not in _COMPARED:
        return amount
    return _(_COMPARED[target.comparison]).format(amount=amount).strip(" :")


def aim_words(target: Target) -> str:
    """Return what the target wants: "minimaal 90% van de peuters met een indicatie, in 2027"; empty for nothing."""
    level = _compared(target)
    whom = _of_whom(target)
    joined = f"{level} {whom}" if level and target.unit == "%" else ", ".join(part for part in (level, whom) if part)
    return ", ".join(part.strip() for part in (joined, when_words(target.due)) if part.strip())


def start_words(target: Target) -> str:
    """Return where the target starts: "12,1% in 2021"; empty where that is unknown."""
    level = "" if target.baseline_value is None else amount_text(target.baseline_value, target.unit)
    return f"{level} {when_words(target.baseline_date)}".strip()
