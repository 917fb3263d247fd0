"""Money in decision papers: what moves between years and reserves, sides as rows, years as columns, sentences."""

import pytest
from tests.reading.forms.helpers import read

PAPER = """# Raadsvoorstel

Onderwerp: {subject}

Datum: 31 maart 2026

Gemeente Waardrecht

## Voorgesteld besluit

1. Het voorstel te volgen;
2. De begroting te wijzigen.

## Argumenten

Dat helpt.

## Financiën

{money}
"""
RESULT, CARRY, OTHER = "Bestemming resultaat 2025", "Overheveling budgetten 2025 naar 2026", "Jongerencoaches"


def table(*rows: tuple[str, ...]) -> str:
    """Return a table whose first row is its header."""
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join([lines[0], "|" + "---|" * len(rows[0]), *lines[1:]])


@pytest.mark.parametrize(
    ("subject", "money", "amounts"),
    [
        (
            RESULT,
            table(("Reserve", "Toevoeging 2026", "Onttrekking 2026"), ("Jeugd", "400.000", "50.000")),
            ["400000 2026 change expense", "50000 2026 change income"],
        ),
        (RESULT, table(("Bestemming", "Bedrag"), ("Reserve Jeugd", "€ 400.000")), ["400000 2026 change expense"]),
        (
            CARRY,
            table(
                ("Budget", "Begroot 2025", "Realisatie 2025", "Restant 2025"), ("Jeugd", "90.000", "50.000", "40.000")
            ),
            ["90000 2025 budget expense", "50000 2025 actual expense", "40000 2025 actual balance"],
        ),
        (
            CARRY,
            table(("Budget", "Lasten 2025", "Lasten 2026"), ("Jeugd", "-40.000", "40.000")),
            ["-40000 2025 change expense", "40000 2026 change expense"],
        ),
        (CARRY, "Van het budget 2025 hevelen wij € 84.500 over naar 2026.", ["84500 2026 change expense"]),
        (
            OTHER,
            table(("Jaar", "2026", "2027"), ("Lasten", "74.000", "178.000"), ("Saldo", "- 54.000", "- 158.000")),
            [
                "74000 2026 budget expense",
                "178000 2027 budget expense",
                "-54000 2026 budget balance",
                "-158000 2027 budget balance",
            ],
        ),
        (
            OTHER,
            table(("Onderdeel", "I/S", "2026"), ("Coaches", "S", "74.000"), ("Start", "I", "6.000")),
            ["74000 2026 budget expense", "6000 2026 budget expense"],
        ),
        (
            OTHER,
            "De kosten zijn € 74.000 in 2026. De dekking komt uit de reserve Jeugd (€ 50.000 in 2026).",
            ["74000 2026 budget expense", "50000 2026 budget income"],
        ),
    ],
)
def test_amounts_of_a_decision_have_their_year_phase_and_side(subject: str, money: str, amounts: list[str]) -> None:
    draft = read(PAPER.format(subject=subject, money=money))
    assert [f"{m.amount[:-3]} {m.year} {m.phase} {m.side}" for m in draft.money] == amounts
    assert draft.elements == []
