"""What is to be so by a date, and what was so on one: lists under "In 2030:", levels of school years, some of all."""

import pytest
from tests.reading.forms.helpers import read, tree

PLAN = (
    "# Ondersteuningsplan 2026-2030\n\n**Beweging 1 - Van later naar eerder**\n\nVroeg erbij zijn voorkomt erger.\n\n"
)


def test_a_date_to_come_over_states_makes_each_of_them_a_target() -> None:
    draft = read(
        PLAN + "In 2030:\n- werken alle scholen met een team;\n- voelt 80% van de leraren zich toegerust;\n"
        "- is er ten minste één locatie waar scholen samengaan.\n"
    )
    made = [(e.text, e.target.value, e.target.unit, e.target.due) for e in draft.elements if e.target]
    assert made == [
        ("werken alle scholen met een team", None, None, "2030"),
        ("voelt 80% van de leraren zich toegerust", 80, "%", "2030"),
        ("is er ten minste één locatie waar scholen samengaan.", 1, "locatie", "2030"),
    ]


@pytest.mark.parametrize(
    "listed",
    ["In 2027:\n- starten we een pilot\n- gaan we scholen\n", "In 2027:\n- Pilot starten\n- Leraren scholen\n",
     "In 2024:\n- werkten alle scholen samen\n- was er een team\n"],
)  # fmt: skip
def test_what_somebody_does_or_what_was_under_a_date_is_no_target(listed: str) -> None:
    assert not any(element.kind == "target" for element in read(PLAN + listed).elements)


@pytest.mark.parametrize(
    ("sentence", "value", "unit", "indicator", "date"),
    [
        ("In schooljaar 2023-2024 zaten 63 leerlingen langer dan vier weken thuis.", 63, "leerlingen",
         "leerlingen langer dan vier weken thuis", "2023-08/2024-07"),
        ("Eind 2024 hadden 8 van de 14 scholen het vignet.", 8, "scholen", "scholen het vignet", "2024-12"),
        ("Op 1 oktober 2024 haalde 71% van de leerlingen het streefniveau lezen.", 71, "%",
         "leerlingen het streefniveau lezen", "2024-10-01"),
    ],
)  # fmt: skip
def test_a_level_of_a_date_or_school_year_is_measured(
    sentence: str, value: float, unit: str, indicator: str, date: str
) -> None:
    (found,) = read(f"# Jaarverslag 2024\n\nWaardrecht, april 2025\n\n{sentence}\n").measurements
    assert (found.value, found.unit, found.indicator, found.date) == (value, unit, indicator, date)


def test_pairs_of_years_over_figures_of_pupils_are_school_years_though_some_are_left_out() -> None:
    draft = read(
        "# Programma 2025-2029\n\n## Streefcijfers\n\n| | 2023-2024 | 2026-2027 |\n|---|---|---|\n"
        "| Nieuwe vsv'ers | 312 | 270 |\n"
    )
    assert [measured.date for measured in draft.measurements] == ["2023-08/2024-07"]
    assert [element.target.due for element in draft.elements if element.target] == ["2026-08/2027-07"]


def test_a_measure_with_a_fiche_stands_under_the_goals_that_the_fiche_names_by_their_letters() -> None:
    draft = read(
        "# Programma\n\nWij hebben drie ambities:\n\nA. Minder uitval\nB. Jongeren in beeld\n"
        "C. Een plek voor iedereen\n\n## Maatregelen\n\n### Maatregel 1: Coaches bij de overstap\n\n"
        "| Draagt bij aan: | ambitie A en C |\n|---|---|\n"
        "| Penvoerder: | Waardcollege |\n| Partners: | GGD Waardland |\n| Resultaat: | Iedereen heeft een coach. |\n"
    )
    assert "effort: Coaches bij de overstap < Minder uitval + Een plek voor iedereen" in tree(draft)


def test_columns_called_by_parties_beside_an_action_hold_what_each_of_them_does() -> None:
    draft = read(
        "# Regioplan\n\n## Opgave 1 Minder kinderen in een instelling\n\n"
        "| Actie | Gemeenten | Jeugdhulpaanbieders | Planning |\n|---|---|---|---|\n"
        "| Pleegzorg versterken | Een campagne organiseren | Meer pleegouders begeleiden | 2025 |\n"
        "| Gezinshuizen openen | Locaties beschikbaar stellen | Drie huizen laten starten | 2026 |\n"
    )
    assert [(element.owner, element.text) for element in draft.elements if element.kind == "effort"] == [
        (None, "Pleegzorg versterken"),
        ("Gemeenten", "Een campagne organiseren"),
        ("Jeugdhulpaanbieders", "Meer pleegouders begeleiden"),
        (None, "Gezinshuizen openen"),
        ("Gemeenten", "Locaties beschikbaar stellen"),
        ("Jeugdhulpaanbieders", "Drie huizen laten starten"),
    ]


def test_columns_of_parties_with_roles_or_amounts_are_no_efforts() -> None:
    draft = read(
        "# Regioplan\n\n## Doel 1: Minder uitval\n\n| Actie | Gemeenten | Scholen | Planning |\n|---|---|---|---|\n"
        "| Coaches inzetten | € 5.000 | € 7.500 | 2025 |\n| Tafel inrichten | € 1.000 | € 2.500 | 2026 |\n"
    )
    assert [element.text for element in draft.elements if element.kind == "effort"] == [
        "Coaches inzetten",
        "Tafel inrichten",
    ]


def test_what_comes_after_a_result_is_done_and_the_result_is_of_what_stands_before_it() -> None:
    draft = read(
        "# Jaarverslag LEA 2024\n\n## Ambitie 1: Een goede start\n\n"
        "| Doelstelling | Wat hebben we gedaan in 2024 | Resultaat | Vervolg in 2025 |\n|---|---|---|---|\n"
        "| 1.1 Meer peuters doen mee | Toeleidingsteam ingericht | Meer peuters zijn in beeld. | Team uitbreiden |\n"
        "| 1.2 De overdracht loopt goed | Formulier ingevoerd | Elk kind is overgedragen. | Formulier evalueren |\n"
    )
    assert tree(draft)[1:5] == [
        "goal: Meer peuters doen mee < Een goede start",
        "effort: Toeleidingsteam ingericht < Meer peuters doen mee",
        "result: Meer peuters zijn in beeld. < Toeleidingsteam ingericht",
        "effort: Team uitbreiden < Meer peuters doen mee",
    ]
