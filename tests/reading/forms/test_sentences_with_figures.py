"""Figures in running text: levels on a date, and amounts with the year and side that the words give them."""

import pytest
from tests.reading.forms.helpers import read

LETTER = "# Raadsvoorstel\n\nGemeente Waardrecht\n\nDatum: 3 februari 2026\n\n"
ASKED = "## Voorgesteld besluit\n\n"
POINT = f"{ASKED}1. De taalklas te houden.\n\n"


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("Op 1 september 2025 hadden drie scholen een ouderkamer.", [(3, "scholen", "2025-09-01")]),
        ("Eind 2025 hadden 1.184 kinderen een vorm van hulp.", [(1184, "kinderen", "2025-12")]),
        (
            "Op 1 mei 2025 wachtten 30 kinderen. Op 1 juni 2025 waren dat er 20.",
            [(30, "kinderen", "2025-05-01"), (20, "kinderen", "2025-06-01")],
        ),
        (
            "Eind 2024 zaten 22 leerlingen langer dan drie maanden thuis, eind 2025 waren het er 19.",
            [(22, "leerlingen", "2024-12"), (19, "leerlingen", "2025-12")],
        ),
        ("Het verzuim daalde naar 19 leerlingen op 1 oktober 2025.", [(19, "leerlingen", "2025-10-01")]),
        ("Op 1 maart 2025 zaten in heel Waardrecht 23 leerlingen thuis.", [(23, "leerlingen", "2025-03-01")]),
        ("Eind 2024 stonden bij de wijkteams nog 41 gezinnen op de lijst.", [(41, "gezinnen", "2024-12")]),
        ("Op 1 oktober 2025 telden onze basisscholen samen 5.840 leerlingen.", [(5840, "leerlingen", "2025-10-01")]),
        ("In 2025 kregen 214 leerlingen op school begeleiding.", [(214, "leerlingen", "2025")]),
        ("In 2025 kregen 46 studenten een bijdrage.", []),
        (
            "Het aantal thuiszitters daalde van 41 eind 2023 naar 23 eind 2024.",
            [(41, "thuiszitters", "2023-12"), (23, "thuiszitters", "2024-12")],
        ),
        (
            "Per 31 december 2025 ontvingen 1.120 jeugdigen hulp (2024: 1.180).",
            [(1120, "jeugdigen", "2025-12-31"), (1180, "jeugdigen", "2024")],
        ),
        ("Het verzuim op school is 6,2 procent (2025), landelijk is dat 5,4 procent.", [(6.2, "%", "2025")]),
        ("Uit de landelijke monitor van 2025 blijkt dat 14% eenzaam is.", [(14, "%", "2025")]),
        ("In april 2025 waren er twee inloopavonden.", []),
        ("Op 4 april 2025 gingen wij met 12 scholen in gesprek.", []),
    ],
)
def test_a_level_on_a_date_is_a_measurement_and_what_takes_place_is_none(
    text: str, levels: list[tuple[int, str, str]]
) -> None:
    draft = read(f"# Jaarverslag 2025\n\nGemeente Waardrecht\n\n## Verzuim\n\n{text}\n")
    assert [(m.value, m.unit, m.date) for m in draft.measurements] == levels


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        (
            "In 2027 is € 310.000 nodig. Het Rijk draagt hieraan € 190.000 bij.",
            [("310000.00", "2027", "budget", "expense"), ("190000.00", "2027", "budget", "income")],
        ),
        (
            "In 2027 en in 2028 is er elk jaar € 22.500 nodig.",
            [("22500.00", "2027", "budget", "expense"), ("22500.00", "2028", "budget", "expense")],
        ),
        (
            "Wij sluiten 2025 af met een voordeel van € 7.500 ten opzichte van de begroting.",
            [("7500.00", "2025", "actual", "balance")],
        ),
    ],
)
def test_an_amount_takes_its_year_side_and_phase_from_the_words_around_it(
    text: str, amounts: list[tuple[str, str, str, str]]
) -> None:
    draft = read(f"{LETTER}{POINT}## Financiën\n\n{text}\n")
    assert [(m.amount, m.year, m.phase, m.side) for m in draft.money] == amounts


def test_an_amount_in_a_point_without_a_year_is_that_of_the_sentence_that_dates_it() -> None:
    point = f"{ASKED}1. het resultaat van € 7.500 te bestemmen.\n\n"
    closed = "## Aanleiding\n\nDe rekening over 2025 sluit met een saldo van € 7.500.\n"
    assert [(m.year, m.phase) for m in read(LETTER + point + closed).money] == [("2025", "actual")]


def test_an_amount_in_a_point_that_stands_in_a_table_is_read() -> None:
    point = "De taalklas in 2026 met € 7.500 te steunen uit het budget."
    rows = f"| Onderwerp | Taalklas |\n|---|---|\n| Datum | 3 mei 2026 |\n| Besluit | {point} |\n"
    assert [(m.amount, m.year) for m in read(f"# Collegebesluit\n\n{rows}").money] == [("7500.00", "2026")]


def test_a_list_of_goals_that_the_partners_agreed_on_holds_goals() -> None:
    text = "## Argumenten\n\nMet de partners zijn twee doelen afgesproken:\n\n"
    text += "- kinderen krijgen hulp;\n- ouders praten mee.\n"
    goals = [e.text for e in read(LETTER + POINT + text).elements if e.kind == "goal"]
    assert goals == ["kinderen krijgen hulp", "ouders praten mee."]


def test_a_sentence_that_goes_on_measures_what_the_one_before_it_did() -> None:
    text = """# Jaarverslag LEA Waardrecht 2025

Vastgesteld op 12 maart 2026

## Taal

In 2023 bereikten we 71% van de doelgroeppeuters. In 2024 steeg dat naar 76%. Op 31 december 2025 stond de teller op
81%, waarmee we nog niet zijn waar we willen zijn.

Het aantal thuiszitters was op 1 oktober 2024 51. Op 1 oktober 2025 waren het er 46.
"""
    draft = read(text)
    assert [(one.indicator, one.value, one.unit, one.date) for one in draft.measurements] == [
        ("doelgroeppeuters", 71, "%", "2023"),
        ("doelgroeppeuters", 76, "%", "2024"),
        ("doelgroeppeuters", 81, "%", "2025-12-31"),
        ("Het aantal thuiszitters", 51, "thuiszitters", "2024-10-01"),
        ("Het aantal thuiszitters", 46, "thuiszitters", "2025-10-01"),
    ]
    assert not [element for element in draft.elements if element.kind == "target"]


def test_a_count_that_something_comes_instead_of_is_not_how_many_there_will_be() -> None:
    text = "De coaches werken vanaf mei op twaalf in plaats van acht scholen."
    draft = read(f"# Jaarplan 2026\n\nVastgesteld op 12 maart 2026\n\n## Aanpak\n\n{text}\n")
    assert [(one.date, one.count) for one in draft.milestones] == [("2026-05", None)]


def test_a_share_that_something_is_advised_to_be_is_no_level() -> None:
    text = "De jongerenraad heeft op 6 oktober 2026 geadviseerd om een vijfde van het geld te laten verdelen."
    assert read(f"# Nota jeugd Waardrecht 2026\n\n## Inleiding\n\n{text}\n").measurements == []


def test_an_amount_is_of_the_year_right_behind_it() -> None:
    text = "De lasten van het plan zijn € 4.185.000 in 2026 en € 3.925.000 in 2027."
    money = read(f"# Collegenota jeugd Waardrecht\n\n## Financiën\n\n{text}\n").money
    assert [(one.amount, one.year) for one in money] == [("4185000.00", "2026"), ("3925000.00", "2027")]


def test_two_organisations_with_and_between_them_are_two_parties() -> None:
    text = "Wij maken het plan met Welzijn Waardrecht en de Stichting Openbaar Onderwijs Waardland."
    names = [party.name for party in read(f"# Jaarplan 2026\n\n## Samen\n\n{text}\n").parties]
    assert names == ["Welzijn Waardrecht", "Stichting Openbaar Onderwijs Waardland"]


@pytest.mark.parametrize(
    "wish",
    [
        "Voor doel 2 is het streven dat in 2029 minstens 80% van de leerlingen de coach kent.",
        "Bij doel 2 mikken wij op 80% van de leerlingen in 2029.",
        "Ons streven voor doel 2 is dat in 2029 minstens 80% van de leerlingen de coach kent.",
        "De ambitie bij doel 2 is om in 2029 minstens 80% van de leerlingen te bereiken.",
    ],
)
def test_a_sentence_that_calls_itself_a_wish_is_a_target_of_the_goal_that_it_names(wish: str) -> None:
    goals = "Wij willen twee doelen bereiken:\n\n1. Ouders weten de weg.\n2. Jongeren kennen de coach.\n\n"
    draft = read(f"{LETTER}{POINT}## Doelen\n\n{goals}{wish} Scholen doen mee.\n\n## Argumenten\n\nHet helpt.\n")
    [target] = [e for e in draft.elements if e.kind == "target"]
    names = {e.id: e.text for e in draft.elements}
    assert (target.text, [names[p] for p in target.parents]) == (wish, ["Jongeren kennen de coach."])
    assert target.target is not None and (target.target.value, target.target.due) == (80, "2029")


@pytest.mark.parametrize("column", ["Stand van zaken", "Toelichting", "Hoe staat het ervoor?"])
def test_a_level_in_a_remark_beside_an_effort_is_a_measurement_and_a_happening_a_milestone(column: str) -> None:
    remarks = (
        "Loopt. Op 1 november 2025 waren er 31 koppelingen.",
        "In mei 2025 is de tafel gestart met vier scholen.",
    )
    rows = "".join(f"| {effort} | {remark} |\n" for effort, remark in zip(("Maatjes", "Tafel"), remarks, strict=True))
    draft = read(f"# Voortgang 2025\n\nGemeente Waardrecht\n\n| Actie | {column} |\n|---|---|\n{rows}")
    assert [(m.value, m.unit, m.date) for m in draft.measurements] == [(31, "koppelingen", "2025-11-01")]
    assert [(m.date, m.count) for m in draft.milestones] == [("2025-05", 4)]


@pytest.mark.parametrize(
    "text",
    [
        "Elk jaar in juni bespreken wij de cijfers met de raad.",
        "Ieder schooljaar spreken de scholen elkaar in maart.",
        "De partijen komen jaarlijks in september bijeen.",
        "Voor 2026 zijn vier plafonds nodig.",
        "Besluit: Aangehouden tot de vergadering van 9 december 2025.",
    ],
)
def test_what_comes_back_each_year_or_is_only_asked_for_is_no_milestone(text: str) -> None:
    assert read(f"# Jaarplan 2025\n\nGemeente Waardrecht\n\n## Planning\n\n{text}\n").milestones == []


def test_a_happening_loses_the_word_that_only_announces_it() -> None:
    draft = read("# Jaarplan 2025\n\n## Planning\n\nSamenvatting: In maart 2025 opende de ouderkamer.\n")
    assert [m.text for m in draft.milestones] == ["In maart 2025 opende de ouderkamer."]


@pytest.mark.parametrize(
    "called", ["Het streefcijfer bij doel 2", "De streefwaarde", "Ons doel voor de wijk", "Ambitie"]
)
def test_what_a_sentence_calls_a_target_with_is_no_part_of_it(called: str) -> None:
    text = (
        "# Plan jeugd Waardrecht 2026\n\n## Hoe het gaat\n\n"
        f"Er is veel gebeurd. {called}: in 2028 gaat 94% van de peuters naar de opvang.\n"
    )
    assert [element.text for element in read(text).elements] == ["in 2028 gaat 94% van de peuters naar de opvang."]


def test_a_level_right_under_another_is_of_what_that_one_counts() -> None:
    text = LETTER + "In 2024 kregen 1.240 jeugdigen jeugdhulp.\n\nIn 2021 waren dat er 1.105.\n\nDat is veel.\n"
    found = [(m.value, m.unit, m.date) for m in read(text).measurements]
    assert found == [(1240, "jeugdigen", "2024"), (1105, "jeugdigen", "2021")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Het verzuim daalde van 2,4% in 2023-2024 naar 2,1% in 2024-2025.",
        "Van 2,4% in schooljaar 2023-2024 daalde het naar 2,1% in 2024-2025.",
    ],
)
def test_pairs_of_years_that_overlap_in_a_sentence_are_school_years(sentence: str) -> None:
    levels = read(f"# Jaarverslag 2025\n\n## Cijfers\n\n{sentence}\n").measurements
    assert [(one.value, one.date) for one in levels] == [(2.4, "2023-08/2024-07"), (2.1, "2024-08/2025-07")]


@pytest.mark.parametrize(
    "opens", ["De doelstelling is om", "Onze doelstelling is om", "Doel is om", "Het streven is om"]
)
def test_a_sentence_may_call_itself_a_goal_in_any_of_the_fields_words(opens: str) -> None:
    draft = read(f"# Jaarverslag 2025\n\n## Cijfers\n\n{opens} in 2028 onder de 1,8% verzuim te komen.\n")
    assert [(e.kind, e.target.value if e.target else None) for e in draft.elements] == [("target", 1.8)]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Op 11 februari 2026 spraken ouders van de zes scholen elkaar.", None),
        ("In februari 2026 reden twee van de vier busjes.", 2),
        ("In februari 2026 zijn zes scholen gestart.", 6),
    ],
)
def test_how_many_there_are_in_all_is_not_how_many_a_happening_counts(text: str, count: int | None) -> None:
    draft = read(f"# Jaarverslag 2026\n\nGemeente Waardrecht\n\n## Terugblik\n\n{text}\n")
    assert [m.count for m in draft.milestones] == [count]


@pytest.mark.parametrize(
    "income", ["130% van het minimum", "120% van de geldende bijstandsnorm", "110% van het sociaal minimum", "150% WSM"]
)
def test_the_bound_of_an_income_is_no_level(income: str) -> None:
    text = f"Sinds 1 januari 2026 krijgen gezinnen tot {income} het kindpakket."
    draft = read(f"# Jaarverslag 2026\n\nGemeente Waardrecht\n\n## Terugblik\n\n{text}\n")
    assert draft.measurements == []
    assert [one.date for one in draft.milestones] == ["2026-01-01"]
