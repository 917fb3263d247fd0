"""Programmes on sites with each cell on a line of its own: bands with a goal, gaps in figures, boxes, buttons."""

import pytest
from tests.reading.forms.helpers import read

from doelnet.draft import Draft

HEAD = "Programmabegroting 2027\n\nProgramma 4 Jeugd in Waardrecht\n\nWat willen we bereiken?\n\n"
GOALS = ("Peuters leren spelenderwijs Nederlands", "Jongeren halen een diploma", "Gezinnen krijgen hulp in de wijk")
WHY = "Dat gaat in De Hoven nog niet vanzelf, en daarom blijven we er de komende jaren aan werken."


def page(*lines: str) -> str:
    """Return lines with white between them."""
    return "\n\n".join(lines) + "\n\n"


def wanted(draft: Draft) -> list[tuple[str | None, str]]:
    """Return the goals with their numbers."""
    return [(one.number, one.text) for one in draft.elements if one.kind == "goal"]


def done(draft: Draft) -> list[tuple[str, list[str]]]:
    """Return the efforts, each with the goals that it is for."""
    names = {one.id: one.text for one in draft.elements}
    return [(one.text, [names[up] for up in one.parents]) for one in draft.elements if one.kind == "effort"]


def measured(draft: Draft) -> list[tuple[float, str, str]]:
    """Return the measurements in short."""
    return [(one.value, one.unit, one.date) for one in draft.measurements]


@pytest.mark.parametrize(
    ("word", "numbers"),
    [("Doel", ("4.A", "4.B", "4.C")), ("Doelstelling", ("4.1", "4.2", "4.3")), ("Ambitie", ("A", "B", "C"))],
)
@pytest.mark.parametrize("question", ["Wat gaan we ervoor doen?", "Wat gaan we daarvoor doen?"])
def test_a_title_over_rows_names_the_goal_of_the_actions_below_it(
    word: str, numbers: tuple[str, ...], question: str
) -> None:
    told = [line for number, goal in zip(numbers, GOALS, strict=True) for line in (f"{word} {number}", goal, WHY)]
    rows = [
        (f"{word} {numbers[0]}",),
        (f"{numbers[0]}.1", "Twee groepen openen in Zuidrand", "GGD Waardland", "juni 2027"),
        (f"{numbers[0]}.2", "Ouders thuis bezoeken", "Welzijn Waardrecht", "2028"),
        (f"{word} {numbers[1]}",),
        (f"{numbers[1]}.1", "Coach aanstellen op school", "Waardcollege", "maart 2027"),
        (f"{word} {numbers[2]}",),
        (f"{numbers[2]}.1", "Spreekuur houden op school", "Welzijn Waardrecht", "4e kwartaal 2027"),
        (f"{numbers[2]}.2", "Cursus geven aan ouders", "Welzijn Waardrecht", "2028"),
    ]
    table = [cell for row in rows for cell in row]
    draft = read(HEAD + page(*told, "ga terug", question, "Nr.", "Activiteit", "Wie", "Gereed", *table, "Toelichting"))
    assert wanted(draft) == list(zip(numbers, GOALS, strict=True))
    under = [GOALS[0], GOALS[0], GOALS[1], GOALS[2], GOALS[2]]
    assert done(draft) == [(row[1], [goal]) for row, goal in zip([r for r in rows if r[1:]], under, strict=True)]
    assert len(draft.milestones) == 5


def test_a_line_with_the_number_of_an_action_explains_it_and_is_no_goal() -> None:
    told = [f"Doel 4.{letter}\n\n{goal}\n\n{WHY}" for letter, goal in zip("ABC", GOALS, strict=True)]
    actions = ("4.A.1", "Ouders bezoeken", "GGD Waardland", "2027", "4.B.1", "Coach aanstellen", "Waardcollege", "2028")
    behind = ("Toelichting", "4.A.1 De ploeg werkt twee dagen.", "4.B.1 De coach begint in mei 2027 in De Hoven.")
    draft = read(HEAD + page(*told, "Wat gaan we doen?", "Nr.", "Activiteit", "Wie", "Gereed", *actions, *behind))
    assert [text for _, text in wanted(draft)] == list(GOALS)
    assert [text for text, _ in done(draft)] == ["Ouders bezoeken", "Coach aanstellen"]


@pytest.mark.parametrize(
    "line",
    [
        "Binnen dit programma werken we aan drie doelen.",
        "Voor de komende jaren hebben we vier ambities.",
        "Dit programma kent 3 strategische doelstellingen.",
        "Wij richten ons op enkele thema's.",
    ],
)
def test_a_line_that_says_how_many_goals_there_are_is_none_of_them(line: str) -> None:
    draft = read(HEAD + page(line, *[f"Doel {n}\n\n{goal}\n\n{WHY}" for n, goal in enumerate(GOALS, 1)]))
    assert [text for _, text in wanted(draft)] == list(GOALS)


def test_a_goal_with_a_number_of_people_stays_a_goal() -> None:
    assert wanted(read(HEAD + page("Wij willen dat drie scholen in Zuidrand gezond eten aanbieden.")))


@pytest.mark.parametrize(
    "heading",
    [
        "Verplichte BBV indicatoren",
        "Verplichte beleidsindicatoren BBV",
        "Landelijke indicatoren",
        "Baten, lasten en mutaties reserves",
        "Lasten & baten",
        "Welke verschillen zijn er ten opzichte van vorig jaar?",
        "Waar komt het geld vandaan?",
        "Participatie",
        "Beleidskaders",
        "Kaders en ontwikkelingen",
        "Verbonden partijen",
    ],
)
def test_a_heading_for_another_part_of_the_page_is_no_goal(heading: str) -> None:
    goals = [f"Doel 4.{letter}\n\n{goal}\n\n{WHY}" for letter, goal in zip("ABC", GOALS, strict=True)]
    assert [text for _, text in wanted(read(HEAD + page(*goals, heading, WHY)))] == list(GOALS)


@pytest.mark.parametrize(
    "unknown",
    ["gegevens niet beschikbaar", "n.n.b.", "nog niet bekend", "geen gegevens", "onbekend", "niet gemeten", "volgt"],
)
def test_a_cell_that_says_that_a_figure_is_not_known_leaves_the_others_of_its_row(unknown: str) -> None:
    titles = ("Beleidsindicatoren", "Indicator", "Eenheid", "Bron", "2023", "2024")
    rows = ("Absoluut verzuim", "%", "DUO", "2,1", "1,8", "Relatief verzuim", "%", "DUO", "27", unknown)
    last = ("Jongeren met jeugdhulp", "%", "CBS", "11,3", "11,2")
    draft = read("Begroting 2027\n\nProgramma 4 Jeugd\n\n" + page(*titles, *rows, *last))
    assert measured(draft) == [(2.1, "%", "2023"), (1.8, "%", "2024"), (27.0, "%", "2023")] + [
        (11.3, "%", "2023"),
        (11.2, "%", "2024"),
    ]


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        ("Nieuwe voortijdig schoolverlaters (aantal)", "schoolverlaters"),
        ("Gezonde schoolpleinen (aantallen)", "schoolpleinen"),
        ("Langdurige thuiszitters, aantal", "thuiszitters"),
    ],
)
def test_a_name_that_says_that_it_is_a_number_tells_what_is_counted(name: str, unit: str) -> None:
    table = f"| Indicator | 2023 | 2024 |\n|---|---|---|\n| {name} | 61 | 55 |\n"
    draft = read(f"# Begroting 2027\n\n## Indicatoren\n\n{table}", name="begroting.md")
    assert measured(draft) == [(61.0, unit, "2023"), (55.0, unit, "2024")]


YEARS = ("Bedragen x € 1.000", "Exploitatie", "Rekening 2025", "Begroting 2026", "Begroting 2027")
SUMS = ("Lasten", "310", "321", "330", "Baten", "48", "46", "47", "Saldo", "-262", "-275", "-283")
BOX = "Lasten en baten\n\nschaal x € 1.000\n\nLasten\n\n€ 330\n\n12,4 %\n\nBaten\n\n€ 47\n\n2,1 %"


@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize("text", ["De baten dalen vanaf 2029.", "In 2026 was er een bijdrage.", WHY])
def test_a_box_of_a_site_with_the_newest_budget_is_not_booked_again(first: bool, text: str) -> None:
    parts = (text, BOX, *YEARS, *SUMS) if first else (*YEARS, *SUMS, text, BOX)
    draft = read("Begroting 2027\n\nProgramma 4 Jeugd\n\nWat mag het kosten?\n\n" + page(*parts))
    assert len(draft.money) == 9
    assert {one.year for one in draft.money} == {"2025", "2026", "2027"}


def test_a_box_with_other_amounts_is_booked() -> None:
    other = BOX.replace("330", "77").replace("47", "12")
    draft = read("Begroting 2027\n\nProgramma 4 Jeugd\n\nWat mag het kosten?\n\n" + page(*YEARS, *SUMS, WHY, other))
    assert len(draft.money) == 11


@pytest.mark.parametrize("button", ["ga terug", "terug naar boven", "Terug", "Naar boven", "terug naar het overzicht"])
def test_a_button_that_leads_back_is_no_part_of_the_item_above_it(button: str) -> None:
    papers = " • Jeugdvisie Waardrecht (2024)\n\n • Regiovisie Jeugdhulp Midden-Waardland (2025)\n\n"
    draft = read("Begroting 2027\n\nProgramma 4 Jeugd\n\nBeleidsnota's\n\n" + papers + page(button, "Inleiding", WHY))
    assert [one.title for one in draft.references][-1] == "Regiovisie Jeugdhulp Midden-Waardland"
