"""Amounts in a list without a year of their own: they have that of the sentence which leads to them."""

from __future__ import annotations

import pytest

from doelnet.draft import Draft
from doelnet.reading import formats, forms


def read(text: str) -> Draft:
    """Return what is read from a text."""
    return forms.read(formats.stream("stuk.md", text.encode())).draft


OPENING = "# Raadsvoorstel subsidies\n\nDatum: 12 mei 2026\n\n## Voorgesteld besluit\n\n"


@pytest.mark.parametrize(
    "lead",
    [
        "De subsidieplafonds voor 2027 als volgt te verdelen:",
        "De volgende bedragen te verlenen voor de zwemlessen in 2027:",
        "Op basis van het Plan 2021–2028 de plafonds 2027 vast te stellen over deze taakvelden:",
    ],
)
def test_a_lead_dates_the_amounts_of_its_list(lead: str) -> None:
    found = read(
        f"{OPENING}{lead}\n\n- € 20.000 aan het zwembad\n- € 30.000 aan de scholen\n\n## Argumenten\n\nHet kan.\n"
    )
    assert [(one.amount, one.year) for one in found.money] == [("20000.00", "2027"), ("30000.00", "2027")]


def test_an_amount_keeps_its_own_year_and_text_behind_the_list_that_of_the_paper() -> None:
    text = f"{OPENING}De plafonds voor 2027 te verdelen:\n\n- € 20.000 aan het zwembad in 2028\n\n## Argumenten\n\n"
    found = read(f"{text}Er is een budget van € 70.000 beschikbaar.\n")
    assert [(one.amount, one.year) for one in found.money] == [("20000.00", "2028"), ("70000.00", "2026")]


def test_a_line_that_ends_in_its_amount_heads_nothing_and_ends_no_points() -> None:
    text = f"{OPENING}1. De plafonds voor 2027 te verdelen over de taakvelden:\n\nTaakveld 4.3 Onderwijs € 20.000\n\n"
    found = read(f"{text}Taakveld 5.1 Sport € 30.000\n\n2. De raad te informeren.\n\n## Argumenten\n\nHet kan.\n")
    assert [(one.amount, one.year) for one in found.money] == [("20000.00", "2027"), ("30000.00", "2027")]
    assert found.decisions[0].points is not None
    assert found.decisions[0].points[-1] == "De raad te informeren."
