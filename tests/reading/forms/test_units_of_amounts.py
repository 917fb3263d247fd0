"""What amounts are multiplied by, where a report says it once and a table of its own does not."""

import pytest
from tests.reading.forms.helpers import read

REPORT = """# Tweede bestuursrapportage Waardrecht 2026

## Leeswijzer

In deze rapportage leest u hoe het staat.

{unit}

## Programma 4 Jeugd

### Wat heeft het gekost?

{table}

### Toelichting op de wijziging

| Onderwerp | Lasten | Baten |
|---|---|---|
| Jeugdhulp | {amount} | |
| Vervoer | 212 | |
"""
FIRST = "| {} | Begroting 2026 | Realisatie 2026 |\n|---|---|---|\n| Lasten | 24.310 | 16.120 |"
UNITS = [
    "Bedragen staan in duizenden euro’s, tenzij anders is vermeld. N is nadeel, V is voordeel.",
    "In de tabellen staan de bedragen in duizenden euro's. Een plus is voordelig.",
    "In deze rapportage zijn de bedragen weergegeven in duizenden euro’s.",
    "Tenzij anders aangegeven zijn alle bedragen in duizendtallen.",
    "Bedragen x € 1.000",
]


def amounts(unit: str, first: str, amount: str = "580") -> list[str]:
    draft = read(REPORT.format(unit=unit, table=first, amount=amount))
    return [money.amount for money in draft.money]


@pytest.mark.parametrize("unit", UNITS)
def test_the_unit_that_a_report_tells_once_counts_for_each_table(unit: str) -> None:
    assert amounts(unit, FIRST.format("")) == ["24310000.00", "16120000.00", "580000.00", "212000.00"]


@pytest.mark.parametrize("title", ["Bedragen x € 1.000", "(in duizenden euro's)", "x € 1.000"])
def test_amounts_too_small_to_be_euros_take_the_unit_of_a_table_before_them(title: str) -> None:
    assert amounts("", FIRST.format(title))[2:] == ["580000.00", "212000.00"]


@pytest.mark.parametrize("amount", ["580,25", "€ 580", "5.800.000"])
def test_cents_a_euro_sign_or_a_great_size_say_that_amounts_are_euros(amount: str) -> None:
    assert amounts(UNITS[0], FIRST.format(""), amount)[-1] == "212.00"


@pytest.mark.parametrize(
    "unit", ["", "De bedragen stegen met 2 miljoen.", "Bedragen zijn afgerond op duizenden euro's."]
)
def test_without_a_unit_amounts_are_euros(unit: str) -> None:
    assert amounts(unit, FIRST.format(""))[2:] == ["580.00", "212.00"]
