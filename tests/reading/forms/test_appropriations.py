"""What a proposal does with a result: amounts that go to or come from a reserve, and years told in turn."""

from __future__ import annotations

import pytest

from doelnet.draft import Money
from doelnet.reading import formats, forms


def amounts(text: str) -> list[Money]:
    """Return the amounts read from a text."""
    return forms.read(formats.stream("voorstel.txt", text.encode())).draft.money


def test_what_is_put_into_reserves_changes_the_year_that_is_closed() -> None:
    text = """Resultaatbestemming

De jaarrekening 2025 sluit met een positief saldo van € 900.000. Wij stellen voor dit zo te bestemmen:

a. € 250.000 toe te voegen aan de reserve Jeugd;
b. € 400.000 te storten in de reserve Onderwijs;
c. het restant van het resultaat, te weten € 250.001, toe te voegen aan de algemene reserve.
"""
    assert [(one.amount, one.year, one.phase, one.side) for one in amounts(text)] == [
        ("900000.00", "2025", "actual", "balance"),
        ("250000.00", "2025", "change", "expense"),
        ("400000.00", "2025", "change", "expense"),
        ("250001.00", "2025", "change", "expense"),
    ]


def test_what_is_taken_out_of_a_reserve_is_income() -> None:
    text = "Collegevoorstel zwembad\n\nDatum: 12 mei 2026\n\nHet college besluit:\n\n1. € 40.000 te geven.\n"
    found = amounts(
        f"{text}2. Een bedrag van € 30.000 te onttrekken aan de reserve Sport.\n\nArgumenten\n\n1. Het kan.\n"
    )
    assert [(one.amount, one.side) for one in found] == [("40000.00", "expense"), ("30000.00", "income")]


@pytest.mark.parametrize(
    "told",
    [
        "In 2026 en 2027 is respectievelijk € 4.000 en € 6.000 nodig voor zwemles.",
        "Voor zwemles is in 2026-2027 resp. € 4.000 en € 6.000 nodig.",
        "De kosten zijn € 4.000 en € 6.000 in respectievelijk 2026 en 2027.",
    ],
)
def test_years_told_in_turn_are_those_of_the_amounts_in_their_order(told: str) -> None:
    assert [(one.amount, one.year) for one in amounts(f"Plan zwemmen\n\nFinanciën\n\n{told}\n")] == [
        ("4000.00", "2026"),
        ("6000.00", "2027"),
    ]
