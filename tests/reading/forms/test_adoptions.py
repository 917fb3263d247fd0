"""Adoptions: which document a sentence says was adopted, and when."""

import pytest
from tests.reading.forms.helpers import read

from doelnet.reading.forms.desk.deciding import adoptions

SAID = [
    (
        "De gemeenteraad heeft op 12 juni 2024 de Jeugdnota Waardrecht 2024-2028 vastgesteld.",
        "Jeugdnota Waardrecht 2024-2028",
        "2024-06-12",
    ),
    (
        "Op 12 juni 2024 heeft u het beleidskader Jong in Waardrecht vastgesteld.",
        "beleidskader Jong in Waardrecht",
        "2024-06-12",
    ),
    ("In 2023 stelde de raad de Visie op de Zuidrand vast.", "Visie op de Zuidrand", "2023"),
    ("Wij stelden op 3 maart 2025 het Uitvoeringsplan Taal vast.", "Uitvoeringsplan Taal", "2025-03-03"),
    (
        "Dit plan geeft uitvoering aan het Jeugdbeleid Waardrecht 2024-2028 (raad 12 juni 2024).",
        "Jeugdbeleid Waardrecht 2024-2028",
        "2024-06-12",
    ),
    (
        "De agenda laat zien hoe wij werken aan de doelen uit de Onderwijsvisie 2030 (gemeenteraad, mei 2024).",
        "Onderwijsvisie 2030",
        "2024-05",
    ),
    (
        "Met de nota Samen naar school (raadsbesluit van 9 mei 2023) koos de raad voor opvang dichtbij.",
        "nota Samen naar school",
        "2023-05-09",
    ),
    (
        "Volgens de Financiële verordening 2023 (raad 15 december 2022) mag dat.",
        "Financiële verordening 2023",
        "2022-12-15",
    ),
    (
        "Dit is een uitwerking van het Taalakkoord (door de besturen vastgesteld in juni 2024).",
        "Taalakkoord",
        "2024-06",
    ),
    ("Dit plan bouwt voort op het Jeugdkompas, dat het college in mei 2023 vaststelde.", "Jeugdkompas", "2023-05"),
    (
        "De acties werken de visie Jong in Waardrecht uit, die de raad op 9 mei 2024 heeft vastgesteld.",
        "visie Jong in Waardrecht",
        "2024-05-09",
    ),
    (
        "De Verordening leerlingenvervoer is gewijzigd vastgesteld door de raad op 24 september 2025.",
        "Verordening leerlingenvervoer",
        "2025-09-24",
    ),
    (
        "De Lokale Educatieve Agenda 2023-2026 is op 13 april 2023 in het bestuurlijk overleg vastgesteld.",
        "Lokale Educatieve Agenda 2023-2026",
        "2023-04-13",
    ),
    ("De op 4 juli 2024 vastgestelde Regiovisie Jeugd is ons kader.", "Regiovisie Jeugd", "2024-07-04"),
    ("De raad nam in november 2023 de nota aan.", None, None),
    (
        "Het Preventieakkoord Waardrecht werd in maart 2024 unaniem aangenomen.",
        "Preventieakkoord Waardrecht",
        "2024-03",
    ),
    (
        "In de Kadernota 2026 heeft de raad op 3 juli 2025 geld vrijgemaakt voor brede scholen.",
        "Kadernota 2026",
        "2025-07-03",
    ),
    (
        "Wij voeren het Plan van aanpak Thuiszitters uit, vastgesteld door het college op 4 juni 2024.",
        "Plan van aanpak Thuiszitters",
        "2024-06-04",
    ),
    ("De Nota reserves (raad 20 april 2023, nr. 2023.0188) staat dit toe.", "Nota reserves", "2023-04-20"),
]


@pytest.mark.parametrize(("sentence", "title", "date"), SAID)
def test_an_adopted_document_is_read_with_its_name_and_date(sentence: str, title: str | None, date: str | None) -> None:
    found = [(adoption.title, adoption.date) for adoption in adoptions.read(sentence)]
    assert found == ([(title, date)] if title else [])


@pytest.mark.parametrize("one", [" (raad 12 juni 2024)", ", dat de raad in 2024 vaststelde,", ", vastgesteld in 2024,"])
@pytest.mark.parametrize(
    "two", [" (college 3 maart 2025)", ", vastgesteld in 2025", ", dat het college in 2025 vaststelde"]
)
def test_two_adopted_documents_in_one_sentence_are_two(one: str, two: str) -> None:
    found = adoptions.read(f"De basis is het Jeugdplan 2024-2028{one} en het Taalplan{two}.")
    assert [(adoption.title, (adoption.date or "")[:4]) for adoption in found] == [
        ("Jeugdplan 2024-2028", "2024"),
        ("Taalplan", "2025"),
    ]


def test_the_number_of_an_adopted_document_is_kept() -> None:
    (found,) = adoptions.read("De Visie Jeugd 2024-2030 (raad 11 juli 2024, nr. R24.067) is ons kader.")
    assert found.number == "R24.067"


@pytest.mark.parametrize(
    "sentence",
    [
        "De Nota jeugd wordt in mei 2026 door de raad vastgesteld.",
        "Het plan is op 4 maart 2025 vastgesteld.",
        "De Jeugdwet is in 2014 door de Eerste Kamer vastgesteld.",
        "De raad (37 leden) vergadert elke maand over het beleid.",
        "Op 3 juni 2025 heeft de raad gevraagd om een plan.",
    ],
)
def test_what_is_no_adopted_document_is_none(sentence: str) -> None:
    assert adoptions.read(sentence) == []


def test_a_name_in_brackets_that_is_only_short_for_a_meeting_adopts_nothing():
    draft = read(
        "# Agenda\n\nDe uitvoering is sinds maart 2022 begonnen en komt in het Breed Overleg (OOGO) ter tafel.\n"
    )
    assert draft.references == []


def test_a_document_said_twice_keeps_the_finer_date() -> None:
    text = """# Jaarverslag LEA Waardrecht 2025

## Vooraf

In september 2025 stelde de raad het beleidskader Jong in Waardrecht vast.

## Wat er speelde

Op 25 september 2025 heeft de gemeenteraad het beleidskader Jong in Waardrecht 2026-2029 vastgesteld.
"""
    assert [one.date for one in read(text).references] == ["2025-09-25"]


@pytest.mark.parametrize(
    ("sentence", "title", "date"),
    [
        ("Het Jeugdplan 2024-2027 stelde de raad vast op 14 december 2023.", "Jeugdplan 2024-2027", "2023-12-14"),
        ("De Nota Spelen heeft de gemeenteraad op 3 juli 2024 vastgesteld.", "Nota Spelen", "2024-07-03"),
        ("Onze Visie Jong stelde het college in maart 2023 vast.", "Visie Jong", "2023-03"),
    ],
)
def test_the_name_of_what_was_adopted_may_stand_first(sentence: str, title: str, date: str) -> None:
    assert [(one.title, one.date) for one in adoptions.read(sentence)] == [(title, date)]


@pytest.mark.parametrize(
    "sentence",
    ["Het college stelde de raad voor een keuze op 3 mei 2024.", "Deze visie stelde de raad vast op 4 mei 2022."],
)
def test_what_comes_first_and_is_no_document_by_name_is_none(sentence: str) -> None:
    assert adoptions.read(sentence) == []
