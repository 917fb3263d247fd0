"""Indicator tables: which columns are targets and which were measured, what is counted, dates and sources."""

import pytest
from tests.reading.forms.helpers import read

from doelnet.draft import Draft


def of(header: str, row: str, title: str = "# Programmabegroting 2026\n\n## Programma Jeugd", below: str = "") -> Draft:
    """Return the draft of a document with an indicator table of one row."""
    line = "|" + "---|" * (header.count("|") - 1)
    return read(f"{title}\n\n### Indicatoren\n\n{header}\n{line}\n{row}\n{row.replace('Wij', 'Dor')}\n\n{below}\n")


def measured(draft: Draft) -> list[tuple[float, str, str]]:
    """Return the first row's measurements in short."""
    name = draft.measurements[0].indicator if draft.measurements else ""
    return [(m.value, m.unit, m.date) for m in draft.measurements if m.indicator == name]


def targets(draft: Draft) -> list[tuple[object, object]]:
    """Return the first row's targets in short: value and date."""
    name = next((e.text for e in draft.elements if e.target), "")
    return [(e.target.value, e.target.due) for e in draft.elements if e.target and e.text == name]


def test_a_date_over_a_column_is_the_date_of_what_was_measured() -> None:
    draft = of("| Indicator | 1-10-2024 | eind 2025 | Streefwaarde 2026 |", "| Wijken met een speelplek | 7 | 9 | 12 |")
    assert measured(draft) == [(7, "wijken", "2024-10-01"), (9, "wijken", "2025-12")]
    assert targets(draft) == [(12, "2026")]


def test_what_was_budgeted_for_an_indicator_is_a_target_of_that_year() -> None:
    draft = of(
        "| Indicator | Realisatie 2024 | Begroot 2025 | B2026 |", "| Aantal wijkteams in Wijkdorp | 7 | 9 | 12 |"
    )
    assert measured(draft) == [(7, "wijkteams", "2024")]
    assert targets(draft) == [(9, "2025"), (12, "2026")]


def test_years_up_to_a_report_were_measured() -> None:
    report = "# Jaarverslag 2025\n\n## Programma Jeugd"
    draft = of("| Indicator | 2024 | 2025 | Doel 2026 |", "| Wijken met een speelplek | 7 | 9 | 12 |", report)
    assert measured(draft) == [(7, "wijken", "2024"), (9, "wijken", "2025")]
    assert targets(draft) == [(12, "2026")]


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        ("Tevredenheid ouders Wijkdorp (rapportcijfer)", ""),
        ("Bereik van het Wijkfonds (kinderen)", "kinderen"),
        ("Scholen met een Wijktuin", "scholen"),
        ("Aantal bezoekers Wijkhuis", "bezoekers"),
    ],
)
def test_a_measurement_without_a_unit_counts_what_its_name_says_and_a_grade_counts_nothing(
    name: str, unit: str
) -> None:
    draft = of("| Indicator | Realisatie 2024 | Streefwaarde 2026 |", f"| {name} | 7 | 8 |")
    assert measured(draft) == [(7, unit, "2024")]


def test_a_note_under_the_table_is_the_source_of_its_rows() -> None:
    header = "| Indicator | Realisatie 2024 | Streefwaarde 2026 |"
    draft = of(header, "| Wijken met een speelplek | 7 | 8 |", below="Bron: Speelmonitor Waardland")
    assert {e.target.source for e in draft.elements if e.target} == {"Speelmonitor Waardland"}
    assert {m.source for m in draft.measurements} == {"Speelmonitor Waardland"}


def test_goals_over_the_whole_width_do_not_keep_the_columns_under_them_from_holding_figures() -> None:
    rows = [("Wijkkinderen doen mee", "Sport", 83, 86, 87), ("Wijkjongeren vinden hulp", "Cultuur", 50, 60, 70)]
    body = "".join(
        f"<tr><td colspan=4>Doel {i}: {goal}</td></tr><tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"
        for i, (goal, *cells) in enumerate(rows, 1)
    )
    head = "<tr><th>Indicator</th><th>2024 (%)</th><th>Doel 2026</th><th>Doel 2027</th></tr>"
    draft = read(f"<h1>Begroting 2026</h1><h2>Indicatoren</h2><table>{head}{body}</table>", "a.html")
    assert [element.text for element in draft.elements if element.kind == "goal"] == [goal for goal, *_ in rows]
    assert [(e.target.value, e.target.due) for e in draft.elements if e.target] == [
        (86, "2026"),
        (87, "2027"),
        (60, "2026"),
        (70, "2027"),
    ]


def test_the_noun_in_one_cell_of_a_row_is_the_unit_of_the_others() -> None:
    draft = of("| Indicator | Nulmeting 2023 | 2026 |", "| Gebruik Wijkpakket | 540 kinderen | 600 |")
    assert {e.target.unit for e in draft.elements if e.target} == {"kinderen"}


def test_what_we_want_under_an_opgave_is_a_goal_of_that_opgave() -> None:
    draft = read("# Begroting 2026\n\n## Opgave 1: Jeugd doet mee\n\n**Wat willen we bereiken?** Ieder kind sport.\n")
    assert {e.text: len(e.parents) for e in draft.elements} == {"Jeugd doet mee": 0, "Ieder kind sport.": 1}


@pytest.mark.parametrize(
    "line",
    [
        "Kinderen die wekelijks sporten; 2024: 61%; streefwaarde 2026: 65% (bron: GGD Waardland)",
        "Indicator: Kinderen die wekelijks sporten. Stand 2024: 61%. Doel 2026: 65%. Bron: GGD Waardland.",
    ],
)
def test_an_indicator_may_stand_on_one_line_with_its_values(line: str) -> None:
    draft = read(f"# Plan 2026\n\n## Doel 1: Ieder kind doet mee\n\n**Hoe meten we dat?**\n\n- {line}\n")
    (target,) = [e for e in draft.elements if e.target]
    assert (target.text, target.target.value, target.target.due, target.target.source) == (
        "Kinderen die wekelijks sporten",
        65,
        "2026",
        "GGD Waardland",
    )
    assert [(m.value, m.unit, m.date) for m in draft.measurements] == [(61, "%", "2024")]


@pytest.mark.parametrize("word", ["Nulmeting 2021", "Startwaarde (2021)", "Uitgangswaarde 2021", "Beginwaarde (2021)"])
def test_a_column_with_the_first_value_is_the_baseline_of_the_targets_in_its_row(word: str) -> None:
    header = f"| Indicator | {word} | Realisatie 2023 | Streefwaarde 2027 |"
    draft = of(header, "| Wijken met een speeltuin | 4 | 6 | 9 |")
    targets = [e.target for e in draft.elements if e.target]
    assert [(t.baseline.value, t.baseline.date) for t in targets if t.baseline] == [(4, "2021")] * 2
    assert {(m.value, m.date) for m in draft.measurements or []} == {(6, "2023")}


def test_the_first_value_of_a_row_without_a_target_was_measured_then() -> None:
    draft = of("| Indicator | Nulmeting 2021 | Streefwaarde 2027 |", "| Wijken met een speeltuin | 4 | n.n.b. |")
    assert {(m.value, m.date) for m in draft.measurements or []} == {(4, "2021")}


@pytest.mark.parametrize(
    ("said", "unit"),
    [
        ("% van alle jongeren", "%"),
        ("Percentage", "%"),
        ("Aantal per 1.000 leerlingen", "per 1.000 leerlingen"),
        ("aantal", "wijken"),
        ("Aantal gezinnen", "gezinnen"),
        ("rapportcijfer (1-10)", None),
        ("€", "EUR"),
        ("dagen", "dagen"),
    ],
)
def test_a_column_of_units_says_what_is_counted_in_one_word(said: str, unit: str | None) -> None:
    row = f"| Wijken met een speeltuin | {said} | GGD | 6 |"
    draft = read(
        f"# Begroting 2026\n\n| Naam indicator | Eenheid | Bron | Streefwaarde 2027 |\n|---|---|---|---|\n{row}\n"
    )
    assert [e.target.unit for e in draft.elements if e.target] == [unit]


@pytest.mark.parametrize(
    "area", ["Nederland", "Vergelijkbare gemeenten", "Landelijk 2024", "Gemiddelde gemeenten", "G40"]
)
def test_what_was_measured_elsewhere_is_no_measurement(area: str) -> None:
    header = f"| Indicator | Realisatie 2024 | Streefwaarde 2027 | {area} |"
    draft = of(header, "| Wijken met een speeltuin | 6 | 9 | 7 |")
    assert {(m.value, m.date) for m in draft.measurements or []} == {(6, "2024")}


@pytest.mark.parametrize("when", ["Periode", "Peiljaar", "Meetjaar", "Jaar"])
def test_the_value_beside_that_of_the_country_was_measured_here_in_the_year_of_its_row(when: str) -> None:
    head = f"| Taakveld | Naam indicator | Eenheid | {when} | Waardrecht | Nederland |\n|---|---|---|---|---|---|\n"
    rows = "| 4. Onderwijs | Absoluut verzuim | Aantal per 1.000 leerlingen | 2024 | 3,1 | 4,0 |\n"
    draft = read(f"# Begroting 2026\n\n## Programma 4 Jeugd\n\n### Beleidsindicatoren\n\n{head}{rows}")
    assert [(m.indicator, m.value, m.unit, m.date) for m in draft.measurements or []] == [
        ("Absoluut verzuim", 3.1, "per 1.000 leerlingen", "2024")
    ]


def test_a_row_that_only_remarks_on_the_one_above_is_no_goal_and_one_with_a_number_points() -> None:
    cells = "".join(
        f"<tr><td>{name}</td><td>6</td><td>9</td></tr><tr><td colspan=3>{below}</td></tr>"
        for name, below in (
            ("Kinderen die lezen", "Toelichting: meer kinderen zijn lid van de bibliotheek."),
            ("Kinderen die sporten", "Dit cijfer gaat over het schooljaar dat in 2024 eindigde."),
            ("Kinderen die zwemmen", "Bij doel 1.2"),
            ("Jongeren die werken", "* nieuwe telling"),
        )
    )
    head = "<table><tr><th>Indicator</th><th>Realisatie 2024</th><th>Streefwaarde 2027</th></tr>"
    goals = "<h3>Doel 1.1 Kinderen doen mee</h3><h3>Doel 1.2 Jongeren hebben werk</h3>"
    draft = read(f"<h1>Begroting 2026</h1>{goals}<h2>Indicatoren</h2>{head}{cells}</table>", "begroting.html")
    assert [e.text for e in draft.elements if e.kind in ("goal", "theme")] == [
        "Kinderen doen mee",
        "Jongeren hebben werk",
    ]
    assert [e.parents for e in draft.elements if e.text == "Jongeren die werken"] == [["g2"]]


def test_a_row_that_falls_is_at_most_in_all_its_years() -> None:
    header = "| Indicator | Realisatie 2024 | Streefwaarde 2025 | Streefwaarde 2026 |"
    draft = of(header, "| Jongeren met een zaak | 10 | 10 | 9 |", title="# Jaarverslag 2024\n\n## Programma Jeugd")
    assert {e.target.comparison for e in draft.elements if e.target} == {"at-most"}


@pytest.mark.parametrize(
    ("name", "row", "way"),
    [
        ("Scholen die verzuim op de eerste dag melden", "58% | 63% | 85%", "at-least"),
        ("Thuiszitters met onderwijs op afstand", "- | 12% | 40%", "at-least"),
        ("Leerlingen die zich gezien voelen", "61% | 66% | 50%", "at-most"),
        ("Verzuim van leerlingen", "4% | 3% | 3%", "at-most"),
    ],
)
def test_values_above_the_newest_one_found_are_at_least_whatever_the_name_says(name: str, row: str, way: str) -> None:
    draft = of("| Indicator | Stand 1-10-2024 | Stand 1-10-2025 | Streven 2027 |", f"| {name} | {row} |")
    assert [e.target.comparison for e in draft.elements if e.target] == [way]


def test_the_words_over_a_table_may_name_the_source_of_its_rows() -> None:
    table = "| Indicator | 2024 | Doel 2027 |\n|---|---|---|\n| Wijken met een speelplek | 7 | 12 |\n"
    draft = read(f"# Pact\n\n## Cijfers\n\nHieraan houden wij elkaar. Bron: register Waardrecht.\n\n{table}")
    assert [e.target.source for e in draft.elements if e.target] == ["register Waardrecht"]


def test_what_is_expected_beside_what_is_wanted_is_no_target_and_the_name_of_the_table_no_goal() -> None:
    table = (
        '<h1>Voorjaarsnota 2026</h1><table><tr><th colspan="5">Realisatie en prognose van indicatoren</th></tr>'
        "<tr><th>Naam</th><th>Realisatie 2025</th><th>Prognose 2026</th><th>Streefwaarde 2026</th><th>Bron</th></tr>"
        "<tr><td>Peuters op een voorschool</td><td>80%</td><td>82%</td><td>85%</td><td>GGD</td></tr></table>"
    )
    draft = read(table, "nota.html")
    assert [(one.kind, one.target.value) for one in draft.elements if one.target] == [("target", 85)]
    assert len(draft.elements) == 1


def test_several_titles_over_the_whole_width_may_stand_over_the_years_of_a_table() -> None:
    table = (
        '<h1>Begroting 2027</h1><table><thead><tr><th colspan="4">Ouders redden zich beter</th></tr></thead>'
        '<tr><td colspan="4">% Ondertoezichtstellingen</td></tr>'
        "<tr><td></td><td>2024</td><td>2025</td><td>Bron</td></tr>"
        "<tr><td>% Ondertoezichtstellingen</td><td>50</td><td>55</td><td>GGD</td></tr>"
        "<tr><td>% Pleegzorg</td><td>20</td><td>25</td><td>GGD</td></tr></table>"
    )
    levels = read(table, "begroting.html").measurements
    assert [(one.value, one.date, one.unit) for one in levels] == [
        (50, "2024", "%"),
        (55, "2025", "%"),
        (20, "2024", "%"),
        (25, "2025", "%"),
    ]
