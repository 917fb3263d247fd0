"""Amounts by which a budget changes, not what it becomes: in sentences, and in tables of papers that move budgets."""

import pytest
from tests.reading.forms.helpers import read

PAPER = """# B&W-advies

<b>Onderwerp</b>	{subject}
<b>Datum</b>	25 november 2025

**Gevraagd besluit**

1. Akkoord te gaan met dit voorstel;
2. De raad met een brief te informeren.

**{title}**

{table}

**Financiën**

{money}
"""
TABLE = (
    "Nr.\tBudget\tKostenplaats\tLasten 2026\tBaten 2026\n1\tInloop\t6710.4402\t€ 48.500\t\n"
    "2\tDiensttijd\t6715.4402\t€ 60.000\t€ 61.000\n"
)
Told = list[tuple[str, str, str, str]]


def _told(subject: str, title: str, table: str, money: str) -> Told:
    draft = read(PAPER.format(subject=subject, title=title, table=table, money=money))
    return [(one.amount.removesuffix(".00"), one.year, one.phase, one.side) for one in draft.money]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "De lasten van 2025 dalen met € 9.000 en de baten van 2025 met € 4.000.",
            [("-9000", "2025", "change", "expense"), ("-4000", "2025", "change", "income")],
        ),
        (
            "De lasten 2025 nemen af met € 9.000 en de baten nemen met € 4.000 toe.",
            [("-9000", "2025", "change", "expense"), ("4000", "2025", "change", "income")],
        ),
        (
            "De lasten nemen in 2026 met € 9.000 af en in 2027 met € 4.000.",
            [("-9000", "2026", "change", "expense"), ("-4000", "2027", "change", "expense")],
        ),
        ("Het budget stijgt in 2026 met ruim € 9.000.", [("9000", "2026", "change", "expense")]),
        ("De uitgaven gaan in 2026 met € 9.000 omlaag.", [("-9000", "2026", "change", "expense")]),
        ("Wij verlagen de lasten van 2025 met € 9.000.", [("-9000", "2025", "change", "expense")]),
        ("De raming van de lasten 2026 wordt met € 9.000 verhoogd.", [("9000", "2026", "change", "expense")]),
        ("Dit leidt tot een verlaging van de lasten met € 9.000 in 2026.", [("-9000", "2026", "change", "expense")]),
        (
            "Het subsidiebudget 2026 wordt opgehoogd met € 9.000 naar € 40.000.",
            [("9000", "2026", "change", "expense"), ("40000", "2026", "budget", "expense")],
        ),
        ("De kosten dalen in 2027 naar € 40.000.", [("40000", "2027", "budget", "expense")]),
        ("Wij starten in 2026 met € 9.000 subsidie.", [("9000", "2026", "budget", "expense")]),
    ],
)
def test_by_how_much_money_changes_is_a_change_and_what_it_becomes_a_budget(sentence: str, told: Told) -> None:
    assert _told("Subsidie jeugd", "Aanleiding", "Er is veel te doen.", sentence) == told


@pytest.mark.parametrize(
    ("subject", "title"),
    [
        ("Overheveling budgetten jeugd van 2025 naar 2026", "Welke budgetten zijn het?"),
        ("Meenemen van budgetten naar 2026", "Budgetten die meegaan"),
        ("Doorschuiven budgetten 2025", "Overzicht van budgetten"),
        ("Restantbudgetten jeugd 2025", "De budgetten"),
        ("Begrotingswijziging jeugd 2026", "Om welke budgetten gaat het?"),
        ("Verhogen budget jeugdhulp 2026", "Wat verandert er in de begroting?"),
    ],
)
def test_a_table_of_costs_and_income_in_a_paper_that_moves_budgets_holds_changes(subject: str, title: str) -> None:
    assert _told(subject, title, TABLE, "Er is geen risico.") == [
        ("48500", "2026", "change", "expense"),
        ("60000", "2026", "change", "expense"),
        ("61000", "2026", "change", "income"),
    ]


def test_the_same_table_in_a_paper_that_grants_a_budget_holds_budgets() -> None:
    told = _told("Beschikbaar stellen budget jeugd 2026", "Budget", TABLE, "Er is geen risico.")
    assert {phase for _, _, phase, _ in told} == {"budget"}
