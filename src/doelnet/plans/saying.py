"""Numbers, money, dates and targets in words, as the reader's language writes them."""

from __future__ import annotations

import datetime
import re
from decimal import Decimal
from typing import Any

from babel.dates import format_date
from babel.numbers import format_currency, format_decimal
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from doelnet import draft

from .models import Comparison, Kind

PERCENT = "%"


def _locale() -> str:
    return "en_GB" if get_language() == "en" else "nl_NL"


def number_text(value: Decimal | float | int) -> str:
    """Return a number as one writes it: 1.234,5."""
    return format_decimal(Decimal(str(value)).normalize(), format="#,##0.########", locale=_locale())


def money_text(amount: str | Decimal) -> str:
    """Return an amount in euros; whole euros go without cents."""
    value = Decimal(amount)
    pattern = "¤ #,##0;¤ -#,##0" if value == value.to_integral_value() else "¤ #,##0.00;¤ -#,##0.00"
    return format_currency(value, "EUR", format=pattern, locale=_locale(), currency_digits=False)


_SCHOOL_YEAR = re.compile(r"(\d{4})-08/(\d{4})-07")


def date_words(iso: str) -> str:
    """Return a date as coarse as it is known: 2028; april 2024; 12 maart 2024; 2021–2024; schooljaar 2023-2024."""
    school = _SCHOOL_YEAR.fullmatch(iso)
    if school and int(school[2]) == int(school[1]) + 1:
        return _("schooljaar {years}").format(years=f"{school[1]}-{school[2]}")
    between = " – " if "-" in iso else "–"
    return between.join(_day(part) for part in iso.split("/"))


def _day(iso: str) -> str:
    parts = [int(part) for part in iso.split("-") if part.isdigit()]
    if len(parts) not in (2, 3):
        return iso
    try:
        day = datetime.date(parts[0], parts[1], parts[2] if len(parts) == 3 else 1)
    except ValueError:
        return iso
    return format_date(day, "d MMMM y" if len(parts) == 3 else "MMMM y", locale=_locale())


def amount_text(value: Decimal | float | int, unit: str) -> str:
    """Return a value with its unit: "85%", "€ 350.000", "12 scholen"."""
    if unit == PERCENT:
        return f"{number_text(value)}%"
    if unit == "EUR":
        return money_text(str(value))
    return f"{number_text(value)} {unit}".strip()


def field_words(name: str, value: Any) -> str:
    """Return the value of an element's field as one would say it; empty for nothing."""
    if value in (None, ""):
        return ""
    if name == "kind":
        return str(Kind(value).label)
    if name == "placeholder":
        return _("ja") if value else _("nee")
    if name == "comparison":
        return str(Comparison(value).label)
    if name in ("value", "baseline_value"):
        return number_text(value)
    return date_words(value) if name in ("due", "baseline_date") else str(value)


def target_text(target: draft.Target) -> str:
    """Return what a target asks for in one line: "minimaal 85% · 2028 · was 74% in 2024 · bron: monitor"."""
    parts: list[str] = []
    level = amount_text(target.value, target.unit or "") if target.value is not None else ""
    how = Comparison(target.comparison).label if target.comparison else ""
    if how or level:
        parts.append(f"{how} {level}".strip())
    if target.population:
        parts.append(_("bij: {who}").format(who=target.population))
    if target.due:
        parts.append(date_words(target.due))
    if target.baseline:
        parts.append(_baseline(target.baseline, target.unit or ""))
    if target.source:
        parts.append(_("bron: {source}").format(source=target.source))
    return " · ".join(part for part in parts if part)


def _baseline(baseline: draft.Baseline, unit: str) -> str:
    level = amount_text(baseline.value, unit) if baseline.value is not None else ""
    when = date_words(baseline.date or "")
    if level and when:
        return _("was {level} ({when})").format(level=level, when=when)
    return _("was {level}").format(level=level) if level else _("begin: {when}").format(when=when)


def plain_number(value: Any) -> str:
    """Return a number as a form field holds it: a comma, no dots."""
    return "" if value is None else format(Decimal(str(value)).normalize(), "f").replace(".", ",")
