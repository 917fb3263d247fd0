"""Front matter of decision papers in the words of other municipalities: who holds the portfolio, what is attached."""

import pytest
from tests.reading.forms.helpers import read

from doelnet.draft import Decision

PAPER = """# B&W-advies

<b>Onderwerp</b>	Subsidie spelinloop De Hoven
<b>Datum</b>	3 maart 2026
{line}

**Gevraagd besluit**

1. De subsidie voor de spelinloop te verlenen;
2. De raad met een brief te informeren.

**Argumenten**

1.1 *De spelinloop helpt ouders.* Zij ontmoeten elkaar daar.
"""


def _one(line: str) -> Decision:
    return read(PAPER.format(line=line)).decisions[0]


@pytest.mark.parametrize(
    ("label", "value", "holder"),
    [
        ("Portefeuille", "Wethouder Jeugd en Financiën", "Wethouder Jeugd en Financiën"),
        ("Portefeuille", "3. Wethouder Sociaal Domein", "Wethouder Sociaal Domein"),
        ("Bestuurlijk verantwoordelijk", "Wethouder Onderwijs, Jeugd en Sport", "Wethouder Onderwijs, Jeugd en Sport"),
        ("Verantwoordelijk bestuurder", "Wethouder Zorg", "Wethouder Zorg"),
        ("Collegelid", "de wethouder van Onderwijs", "wethouder van Onderwijs"),
        ("Portefeuillehouder(s)", "Wethouder Jeugd; wethouder Financiën", "Wethouder Jeugd; wethouder Financiën"),
        ("Portefeuillehouder", "A.B. Zwanepoel (wethouder Jeugd)", "wethouder Jeugd"),
        ("Portefeuillehouder", "Wethouder Klimaat en Energietransitie", "Wethouder Klimaat en Energietransitie"),
        ("Wethouder", "Jeugd, Onderwijs en Welzijn", "wethouder Jeugd, Onderwijs en Welzijn"),
        ("Portefeuillehouder", "Wethouder Zwanepoel", "wethouder"),
        ("Wethouder", "A.B. Zwanepoel", "wethouder"),
        ("Portefeuille", "Jeugd en Onderwijs", None),
    ],
)
def test_a_holder_is_an_office_with_its_portfolio_whatever_the_label_is(
    label: str, value: str, holder: str | None
) -> None:
    assert _one(f"<b>{label}</b>\t{value}").portfolio_holder == holder


@pytest.mark.parametrize(
    "said",
    [
        "1. Staat van budgetten 2025; 2. Concept-raadsbrief",
        "1. Staat van budgetten 2025, 2. Concept-raadsbrief",
        "1) Staat van budgetten 2025 2) Concept-raadsbrief",
        "a. Staat van budgetten 2025; b. Concept-raadsbrief",
        "(a) Staat van budgetten 2025; (b) Concept-raadsbrief",
        "Bijlage 1: Staat van budgetten 2025; Bijlage 2: Concept-raadsbrief",
        "Bijlage 1 Staat van budgetten 2025 Bijlage 2 Concept-raadsbrief",
        "B1 Staat van budgetten 2025; B2 Concept-raadsbrief",
        "Staat van budgetten 2025 | Concept-raadsbrief",
        "Staat van budgetten 2025; Concept-raadsbrief",
    ],
)
def test_attachments_in_one_line_or_cell_are_each_one(said: str) -> None:
    both = ["Staat van budgetten 2025", "Concept-raadsbrief"]
    assert _one(f"<b>Bijlagen</b>\t{said}").attachments == both
    assert _one(f"\n**Bijlagen:** {said}").attachments == both


def test_a_name_with_a_number_in_it_is_one_attachment() -> None:
    assert _one("<b>Bijlagen</b>\tEvaluatie fase 2. Eindrapport van 2025").attachments == [
        "Evaluatie fase 2. Eindrapport van 2025"
    ]
