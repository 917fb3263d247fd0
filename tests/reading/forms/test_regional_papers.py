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
        "De raad besluit, gelezen het voorstel van burgemeester en wethouders van 10 december 2025, tot de visie.",
        "De raad kiest, gelezen het voorstel van het college van B&W d.d. 9 december 2025, voor de buurt.",
    ],
)
def test_a_date_in_the_title_or_of_a_proposal_is_no_moment(said: str) -> None:
    assert read(f"# Jaarverslag Leerplicht Waardland september 2025\n\n## Vooraf\n\n{said}\n").milestones == []


WAYS = [
    "We realiseren deze doelstellingen door het uitvoeren van taken:",
    "Onze ambities maken we waar door:",
    "Om deze doelen te bereiken zetten partijen de komende jaren in op:",
    "Aan deze ambities geven we als volgt invulling:",
    "Om de ambities te realiseren, is het volgende afgesproken:",
]


@pytest.mark.parametrize("way", WAYS)
def test_what_is_done_for_aims_named_before_is_an_effort(way: str) -> None:
    text = f"# Onderwijs in Waardrecht\n\n{way}\n\n- de bibliotheek komt op school\n- een taalklas op elke school\n"
    assert [one.kind for one in read(text).elements] == ["effort", "effort"]


@pytest.mark.parametrize(
    "lead", ["De doelen zijn vastgesteld door de raad:", "Onze ambities zijn:", "Deze doelen stellen we:"]
)
def test_aims_that_are_named_themselves_stay_goals(lead: str) -> None:
    text = f"# Onderwijs in Waardrecht\n\n{lead}\n\n- Ieder kind leert lezen.\n- Geen kind zit thuis.\n"
    assert [one.kind for one in read(text).elements] == ["goal", "goal"]


@pytest.mark.parametrize("mark", [":", ""])
@pytest.mark.parametrize("party", ["De schoolbesturen", "Kinderopvang De Waterlelie", "GGD Waardland"])
def test_a_list_that_goes_on_with_what_a_party_does_needs_no_goal_over_it(party: str, mark: str) -> None:
    text = f"# Bestuursafspraken Waardrecht\n\n{party}{mark}\n\n- zorgt voor de overdracht\n- levert gegevens aan\n"
    assert [(one.kind, one.text) for one in read(text).elements] == [
        ("effort", "zorgt voor de overdracht"),
        ("effort", "levert gegevens aan"),
    ]


@pytest.mark.parametrize(
    "item", ["heeft 62.000 inwoners", "kent vier wijken", "Oud-Waard en Zuidrand", "wil meer groen"]
)
def test_what_a_party_is_has_or_wants_is_nothing_that_it_does(item: str) -> None:
    assert read(f"# Bestuursafspraken Waardrecht\n\nDe gemeente:\n\n- {item}\n- ligt aan het water\n").elements == []


@pytest.mark.parametrize("said", ["Inzet gemeente", "Rol schoolbesturen", "Bijdrage van de kinderopvang"])
def test_the_part_of_a_party_heads_its_efforts(said: str) -> None:
    text = f"# Agenda Waardrecht\n\n## Doel\n\nIeder kind leert lezen.\n\n## {said}\n\n- Subsidie voor de taalklas.\n"
    assert [one.kind for one in read(text).elements] == ["goal", "effort"]


DEEDS = [
    "- Uitbreiden van de inloop\n- Toewerken naar één loket\n- Aandacht voor taal\n",
    "- Informeren van ouders over het aanbod\n- Scholen informeren over de planning\n",
    "1. Verstevigen rol jeugdverpleegkundige\n2. Afspraken maken over de overdracht\n",
]


@pytest.mark.parametrize("deeds", DEEDS)
@pytest.mark.parametrize("head", ["Uitvoering", "Communicatie", "Verbinding in de wijk"])
def test_a_list_of_what_is_to_be_done_under_a_bare_heading_holds_efforts(head: str, deeds: str) -> None:
    found = read(f"# Kansrijke start Waardrecht\n\n## {head}\n\n{deeds}").elements
    assert [one.kind for one in found] == ["effort"] * deeds.count("\n")


@pytest.mark.parametrize("head", ["Uitgangspunten", "Onze rol", "Wettelijke taken", "Aanbevelingen", "Succesfactoren"])
def test_under_principles_tasks_and_advice_it_holds_none(head: str) -> None:
    text = f"# Visie op de jeugd\n\n## {head}\n\n- Normaliseren van opvoeden\n- Versterken van de basis\n"
    assert [one for one in read(text).elements if one.kind == "effort"] == []


@pytest.mark.parametrize(
    "items", ["- Kinderen uit groep 8\n- Jongeren van het mbo\n", "- Plannen voor later\n- Lezen\n"]
)
def test_nouns_that_end_as_verbs_do_are_no_deeds(items: str) -> None:
    assert read(f"# Kansrijke start Waardrecht\n\n## Wie\n\n{items}").elements == []


@pytest.mark.parametrize("than", ["20 meer dan in 2023", "10 minder dan in het jaar 2023", "veel meer dan eind 2023"])
def test_the_year_that_something_is_compared_with_is_not_when_it_happened(than: str) -> None:
    text = f"# Jaarverslag onderwijs Waardrecht 2024\n\n## Zomerschool\n\nEr deden 146 kinderen aan mee, {than}.\n"
    assert [one.date for one in read(text).milestones if one.date.startswith("2023")] == []


@pytest.mark.parametrize(
    "lead", ["Het doel van deze agenda:", "Er gebeurt veel. Het doel van het pact is:", "Ons doel van dit plan is om:"]
)
def test_what_a_paper_says_it_is_for_is_a_goal_each(lead: str) -> None:
    text = f"# Agenda jeugd Waardrecht\n\n{lead}\n\n- betere hulp dichtbij\n- kosten die te dragen zijn\n"
    assert [one.kind for one in read(text).elements] == ["goal", "goal"]


def test_years_with_a_dash_between_them_are_no_name() -> None:
    text = "# Kader\n\nDit is het Beleidskader van de gemeente Waardrecht 2020-2022 voor de jeugd.\n"
    assert [one.name for one in read(text).parties] == ["gemeente Waardrecht"]


@pytest.mark.parametrize(
    "said",
    [
        "We streven in 2028 naar een cijfer van 90% van de kinderen die mee kunnen komen.",
        "Minimaal 90% van alle kinderen die ten minste drie jaar hebben meegedaan komt mee.",
        "Partijen willen dat aan het eind van de periode 90% van de kinderen mee kan komen.",
    ],
)
def test_a_sentence_in_the_column_of_a_target_holds_its_one_share(said: str) -> None:
    table = (
        f"| Indicator | Nulmeting | Streefwaarde 2028 |\n|---|---|---|\n| % kinderen dat meekomt | In 2026 | {said} |\n"
    )
    (target,) = [one for one in read(f"# Plan Waardrecht\n\n## Doel 2: Kansen\n\n{table}").elements if one.target]
    assert target.target and (target.target.value, target.target.unit, target.target.due) == (90, "%", "2028")


@pytest.mark.parametrize(
    "said", ["De streefwaarde is afhankelijk van de meting die in 2026 voor het eerst wordt gedaan."]
)
def test_a_sentence_without_one_share_tells_no_target(said: str) -> None:
    table = f"| Indicator | Nulmeting | Streefwaarde 2028 |\n|---|---|---|\n| % kinderen dat meekomt | 40% | {said} |\n"
    found = read(f"# Plan Waardrecht\n\n## Doel 2: Kansen\n\n{table}").elements
    assert [one.target.value for one in found if one.target] in ([], [None])


@pytest.mark.parametrize("title", ["Wat", "Omschrijving", "Te doen"])
@pytest.mark.parametrize("years", [("2025", "2026"), ("Q1 2026", "Q2 2026"), ("1e helft 2026", "2e helft 2026")])
def test_what_stands_before_years_with_crosses_is_done_in_them(title: str, years: tuple[str, str]) -> None:
    table = (
        f"| {title} | {years[0]} | {years[1]} |\n|---|---|---|\n| Eén formulier invoeren | x | |\n"
        "| Scholing van medewerkers | x | x |\n"
    )
    found = read(f"# Agenda Waardrecht 2025-2028\n\n## Planning\n\n{table}")
    assert [one.text for one in found.elements if one.kind == "effort"] == [
        "Eén formulier invoeren",
        "Scholing van medewerkers",
    ]


def test_before_years_with_figures_or_words_it_is_none() -> None:
    table = "| Wat | 2025 | 2026 |\n|---|---|---|\n| Eén formulier invoeren | 4 | 6 |\n| Scholing | ja | in overleg |\n"
    found = read(f"# Agenda Waardrecht 2025-2028\n\n## Planning\n\n{table}").elements
    assert [one for one in found if one.kind == "effort"] == []
