"""What figures in running text count: told behind the number, before it, or by the figure that they are a part of."""

import pytest
from tests.reading.forms.helpers import read


def told(text: str) -> list[tuple[str | None, object, str | None, str | None]]:
    """Return the levels of an account of 2024 in short."""
    found = read(f"# Jaarverslag onderwijs 2024 Waardrecht\n\n{text}\n").measurements
    return [(one.indicator, one.value, one.unit, one.date) for one in found]


@pytest.mark.parametrize(
    ("text", "name", "unit"),
    [
        ("In 2024 waren er 146 doelgroeppeuters.", "doelgroeppeuters", "doelgroeppeuters"),
        ("In 2024 waren er op vier locaties in totaal 146 kindplaatsen.", "kindplaatsen", "kindplaatsen"),
        ("In 2024 telde de regio 146 voortijdig schoolverlaters.", "voortijdig schoolverlaters", "schoolverlaters"),
    ],
)
def test_what_stands_behind_a_number_names_it_where_nothing_before_it_does(text: str, name: str, unit: str) -> None:
    assert told(text) == [(name, 146, unit, "2024")]


@pytest.mark.parametrize(
    ("part", "name"),
    [
        ("waarvan 9 langer dan drie maanden", "thuiszitters langer dan drie maanden"),
        ("onder wie 9 die geen school hadden", "thuiszitters die geen school hadden"),
        ("van wie 9 uitvielen op het mbo", "thuiszitters die uitvielen op het mbo"),
        ("waarvan 9 in het speciaal onderwijs", "thuiszitters in het speciaal onderwijs"),
    ],
)
def test_some_of_those_before_are_counted_as_they_are(part: str, name: str) -> None:
    year = "2023-08/2024-07"
    assert told(f"In schooljaar 2023-2024 waren er 23 thuiszitters, {part}.") == [
        ("thuiszitters", 23, "thuiszitters", year),
        (name, 9, "thuiszitters", year),
    ]


@pytest.mark.parametrize("noun", ["vve-plaatsen", "plaatsen", "scholen"])
def test_a_noun_of_its_own_stays_what_is_counted(noun: str) -> None:
    found = told(f"In 2024 waren er 212 voorzieningen, waarvan 96 {noun}.")
    assert [unit for _, _, unit, _ in found] == ["voorzieningen", noun]


def test_a_share_in_brackets_is_that_of_the_whole_before_it() -> None:
    text = "Van de 120 geïndiceerde peuters gingen er in 2024 al 108 naar de voorschool (90%)."
    assert told(text) == [("geïndiceerde peuters", 90, "%", "2024")]


def test_an_account_tells_how_things_were_on_the_first_day_after_its_year() -> None:
    assert told("Op 1 januari 2025 stonden 14 peuters op de wachtlijst.") == [
        ("peuters op de wachtlijst", 14, "peuters", "2025-01-01")
    ]
    assert told("Op 1 januari 2026 staan 14 peuters op de wachtlijst.") == []
