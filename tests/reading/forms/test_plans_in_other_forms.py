"""One implementation plan, set down in other forms: flat tables, columns by year, tables on their side, lines."""

import pytest
from tests.reading.forms.helpers import read, tree

TITLE = "# Uitvoeringsplan Gezond Waardrecht 2026-2027\n\nGemeente Waardrecht, 3 november 2025\n\n"
MOVE, VAPE = "Kinderen bewegen meer.", "Jongeren beginnen niet met vapen."
SPORT, FEW = "In 2028 sport 75% van de kinderen elke week.", "In 2028 vapet hooguit 5% van de jongeren."
GOALS = [f"goal: {MOVE}", f"goal: {VAPE}"]
ACTS = [f"effort: Schoolpleinen ombouwen < {MOVE}", f"effort: Lessen geven < {VAPE}"]
RESULTS = [
    "result 2026: Twee pleinen zijn klaar < Schoolpleinen ombouwen",
    "result 2027: Vijf pleinen zijn klaar < Schoolpleinen ombouwen",
    "result 2026: Tien klassen hadden les < Lessen geven",
    "result 2027: Alle klassen hadden les < Lessen geven",
]


def found(text: str, name: str = "plan.md") -> list[str]:
    """Return the elements of a plan, those of one kind beside each other."""
    return sorted(
        tree(read(text, name)), key=lambda line: ("goal", "target", "effort", "result").index(line[:6].strip(" :"))
    )


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Resultaat 2026", "Resultaat 2027"),
        ("Eind 2026", "Eind 2027"),
        ("2026", "2027"),
        ("Wat is er klaar in 2026?", "Wat is er klaar in 2027?"),
    ],
)
@pytest.mark.parametrize("heading", ["Plan", "Overzicht", "Ons plan in één tabel"])
def test_the_heading_over_the_only_table_of_goals_is_no_theme_and_years_over_words_are_results(
    heading: str, one: str, two: str
) -> None:
    text = f"""{TITLE}## {heading}

| Doel | Inspanning | Wie | {one} | {two} |
|---|---|---|---|---|
| {MOVE} | Schoolpleinen ombouwen | gemeente Waardrecht | Twee pleinen zijn klaar | Vijf pleinen zijn klaar |
| {VAPE} | Lessen geven | GGD Waardland | Tien klassen hadden les | Alle klassen hadden les |
"""
    assert found(text) == [*GOALS, *ACTS, *RESULTS]


@pytest.mark.parametrize("named", [("1", "2"), (MOVE, VAPE)])
@pytest.mark.parametrize("title", ["Norm", "Streefwaarde", "Streefcijfer", "Indicator"])
def test_a_column_of_whole_targets_beside_goals_holds_targets_whatever_it_is_called(title, named) -> None:
    text = f"""{TITLE}## Doelen

1. {MOVE}
2. {VAPE}

## Hoe ver willen we komen

| Doel | {title} |
|---|---|
| {named[0]} | {SPORT} |
| {named[1]} | {FEW} |
"""
    assert found(text) == [*GOALS, f"target: {SPORT} < {MOVE}", f"target: {FEW} < {VAPE}"]


@pytest.mark.parametrize("over", [("Actie 1", "Actie 2"), ("A1", "A2"), ("1", "2")])
@pytest.mark.parametrize("what", ["Wat", "Actie", "Omschrijving"])
def test_actions_beside_each_other_under_their_numbers_are_read_column_by_column(what, over) -> None:
    text = f"""{TITLE}## Doel 1: {MOVE}

## Doel 2: {VAPE}

## Acties

| | {over[0]} | {over[1]} |
|---|---|---|
| {what} | Schoolpleinen ombouwen | Lessen geven |
| Doel | 1 | 2 |
| Trekker | gemeente Waardrecht | GGD Waardland |
| Gereed | mei 2026 | januari 2027 |
"""
    draft = read(text)
    assert found(text) == [*GOALS, *ACTS]
    assert [element.owner for element in draft.elements[2:]] == ["gemeente Waardrecht", "GGD Waardland"]


def test_a_numbered_action_over_its_labels_is_no_theme_of_the_goal_under_it() -> None:
    text = TITLE[2:] + "".join(
        f"Doel {number}: {goal}\n\n{number}.1 {act}\n    Wie: GGD Waardland\n    Wanneer: mei 2026\n\n"
        f"{number}.2 {act} in de wijk laten rondrijden\n    Wie: GGD Waardland\n    Wanneer: mei 2026\n\n"
        for number, goal, act in ((1, MOVE, "Een bus"), (2, VAPE, "Een team"))
    )
    assert found(text, "plan.txt") == [
        *GOALS,
        f"effort: Een bus < {MOVE}",
        f"effort: Een bus in de wijk laten rondrijden < {MOVE}",
        f"effort: Een team < {VAPE}",
        f"effort: Een team in de wijk laten rondrijden < {VAPE}",
    ]


def test_bands_with_goals_take_no_theme_from_the_heading_over_their_table() -> None:
    rows = "".join(
        f'<tr><td colspan="3"><b>Doel {number}</b> {goal}</td></tr>'
        f"<tr><td>{act}</td><td>GGD Waardland</td><td>mei 2026</td></tr>"
        for number, goal, act in ((1, MOVE, "Schoolpleinen ombouwen"), (2, VAPE, "Lessen geven"))
    )
    head = "<tr><th>Actie</th><th>Wie</th><th>Wanneer</th></tr>"
    text = f"<h1>Uitvoeringsplan Waardrecht 2026</h1><h2>Plan</h2><table>{head}{rows}</table>"
    assert found(text, "plan.html") == [*GOALS, *ACTS]


def test_being_satisfied_before_a_colon_calls_a_target() -> None:
    text = f"{TITLE}## Doel 1: {MOVE}\n\nWe zijn tevreden als: {SPORT[0].lower()}{SPORT[1:]}\n"
    assert found(text)[1] == f"target: {SPORT[0].lower()}{SPORT[1:]} < {MOVE}"
