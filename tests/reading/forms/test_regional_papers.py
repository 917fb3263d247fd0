"""Education agendas and regional plans as they are published: names, dates and lists that stand in one line."""

import pytest
from tests.reading.forms.helpers import read


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("De Meerjarenstrategie GGD Waardland 2020 ligt er.", "GGD Waardland"),
        ("Dit is een uitgave van de gemeente Waardrecht Datum 3 maart.", "gemeente Waardrecht"),
        ("Stand van zaken gemeente De Waard DEEL 2 Kaders en doelen.", "gemeente De Waard"),
        ("Gemeente De Waard December 2013 is de afzender.", "Gemeente De Waard"),
        ("De cursus is van stichting Lezen & Schrijven in de wijk.", "stichting Lezen & Schrijven"),
        ("Ook de gemeente Wijk bij Waardstede doet mee.", "gemeente Wijk bij Waardstede"),
    ],
)
def test_the_name_of_a_party_ends_where_a_date_number_or_word_of_the_paper_begins(line: str, name: str) -> None:
    assert [one.name for one in read(f"# Visie op de jeugd\n\n{line}\n").parties] == [name]


@pytest.mark.parametrize("line", ["Terugblik GGD 2016 - 2019", "Taken van de GGD 15", "De rol van de gemeente 2.2"])
def test_a_number_alone_behind_a_sort_of_organisation_is_no_name(line: str) -> None:
    assert read(f"# Visie op de jeugd\n\n{line}\n").parties == []


@pytest.mark.parametrize(
    "said",
    [
        "Het Beleidsplan Jonge kind 2020-2023 is op [datum] vastgesteld in de stuurgroep.",
        "De Onderwijsvisie Waardrecht is op … vastgesteld door de raad.",
        "Het Jeugdplan Waardrecht is door de raad vastgesteld op [dd-mm-jjjj].",
    ],
)
def test_a_paper_whose_day_of_adoption_is_still_open_is_no_reference(said: str) -> None:
    assert read(f"# Kansen voor kinderen\n\n## Inleiding\n\n{said}\n").references == []


@pytest.mark.parametrize("word", ["bestaande", "huidige", "vorige"])
def test_what_says_that_a_plan_holds_now_is_not_part_of_its_name(word: str) -> None:
    text = (
        f"# Jaarplan 2022\n\n## Inleiding\n\nHet {word} ondersteuningsplan 2018-2022 is op 13 juni 2018 vastgesteld.\n"
    )
    assert [(one.title, one.date) for one in read(text).references] == [("ondersteuningsplan 2018-2022", "2018-06-13")]


@pytest.mark.parametrize(
    "said",
    [
        "Jaarverslag Leerplicht Waardland september 2025 In de regio werken zeven gemeenten samen.",
        "De raad besluit, gelezen het voorstel van burgemeester en wethouders van 10 december 2025, de visie te kiezen.",
        "De raad kiest, gelezen het voorstel van het college van B&W d.d. 9 december 2025, voor de buurt.",
    ],
)
def test_a_date_in_the_title_or_of_a_proposal_is_no_moment(said: str) -> None:
    assert read(f"# Jaarverslag Leerplicht Waardland september 2025\n\n## Vooraf\n\n{said}\n").milestones == []
