"""Progress tables with a goal for the title of their first column, and marks for how far each action is."""

import pytest
from tests.reading.forms.helpers import read, tree

GOAL = "1.1 Jonge ouders krijgen steun in de wijk"
FOUND = [
    "theme: Een sterke start",
    "goal: Jonge ouders krijgen steun in de wijk < Een sterke start",
    "effort: Oudergroep in De Hoven < Jonge ouders krijgen steun in de wijk",
    "effort: Huisbezoek voor elk gezin. < Jonge ouders krijgen steun in de wijk",
]


def _paper(table: str) -> str:
    return f"# Voortgangsrapportage 2026\n\n## Programmalijn 1 Een sterke start\n\n{table}\n"


def _table(titles: list[str], *rows: list[str]) -> str:
    lines = [[GOAL, *titles], ["---"] * (len(titles) + 1), *rows]
    return _paper("\n".join(f"| {' | '.join(line)} |" for line in lines))


@pytest.mark.parametrize(
    ("titles", "marks"),
    [
        (["Voortgang", "Tijd", "Geld"], ["", "Groen", "Oranje"]),
        (["Stand", "Planning", "Budget"], ["🙂", "😐", "🙁"]),
        (["Op schema?", "Kwaliteit", "Status"], ["Ja", "Goed", "loopt"]),
        (["Q1", "Q2", "Q3"], ["●", "op schema", "vertraagd"]),
        (["Voortgang", "Tijd", "Geld"], ["", "", ""]),
    ],
)
def test_actions_stand_under_the_goal_that_is_the_first_title(titles: list[str], marks: list[str]) -> None:
    text = _table(titles, ["Oudergroep in De Hoven", *marks], ["Huisbezoek voor elk gezin.", *marks])
    assert tree(read(text)) == FOUND


@pytest.mark.parametrize(
    "told",
    [
        ["Voortgang eerste rapportage", "25%", "", ""],
        ["Stand 1 juli", "50%", "", ""],
        ["2e rapportage", "100%", "", ""],
        ["Toelichting: Het vinden van een ruimte duurde lang.", "", "", ""],
        ["De ruimte is nu gevonden.", "", "", ""],
        ["Toelichting", "Het zoeken naar een ruimte duurde lang.", "", ""],
    ],
)
def test_rows_that_tell_of_the_action_above_are_none(told: list[str]) -> None:
    rows = (["Oudergroep in De Hoven", "", "Groen", "Rood"], told, ["Huisbezoek voor elk gezin.", "", "Groen", "Rood"])
    assert tree(read(_table(["Voortgang", "Tijd", "Geld"], *rows, told))) == FOUND


def test_numbers_and_who_acts_may_stand_in_columns_of_their_own() -> None:
    head = "<tr><td></td><td>Jongeren voelen zich veilig</td><td>Op schema?</td><td>Trekker</td></tr>"
    row = "<tr><td>1</td><td>Jongerenwerk op vrijdag</td><td>Ja</td><td>Welzijn Waardrecht</td></tr>"
    draft = read(_paper(f"<table>{head}{row}{row.replace('vrijdag', 'zondag').replace('>1<', '>2<')}</table>"))
    told = [(one.number, one.text, one.owner) for one in draft.elements if one.kind == "effort"]
    assert told == [
        ("1", "Jongerenwerk op vrijdag", "Welzijn Waardrecht"),
        ("2", "Jongerenwerk op zondag", "Welzijn Waardrecht"),
    ]


@pytest.mark.parametrize(
    "table",
    [
        "| Wij willen weten hoe jongeren zich voelen | Jongens | Meisjes |\n|---|---|---|\n| Is gelukkig | 84% | 79% |",
        "| Hoe tevreden zijn ouders en kinderen? | Goed | Matig |\n|---|---|---|\n| Bereikbaarheid | ja | nee |",
        "| Wij zijn bereikbaar voor ouders | 2024 | 2025 |\n|---|---|---|\n| Aantal vragen | 50% | 60% |",
        "| Jeugd en onderwijs | Tijd | Geld |\n|---|---|---|\n| Kleuters | Groen | Rood |",
        "| Ouders helpen mee op school | Tijd | Geld |\n|---|---|---|\n| Uitje | 10.00 uur | € 5 |",
    ],
)
def test_tables_of_figures_questions_or_names_hold_no_goal(table: str) -> None:
    assert not [one for one in read(_paper(table)).elements if one.kind in ("goal", "effort")]
