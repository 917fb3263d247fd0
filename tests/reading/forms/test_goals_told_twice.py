"""Goals that a table of who does what names again, in one of the ways in which papers do that."""

from __future__ import annotations

import pytest

from doelnet.draft import Draft
from doelnet.reading import formats, forms


def _draft(first: str, second: str, lead: str = "") -> Draft:
    text = (
        "# Visie Jeugd Waardrecht 2027-2031\n\n## Beweging 1 Van wachten naar beginnen\n\nOuders wachten nu lang.\n\n"
        "## Beweging 2 Van praktijk naar klas\n\nLeerlingen missen lessen.\n\n## Wie doet wat?\n\n"
        f"{lead}| Beweging | Gemeenten | Onderwijs |\n|---|---|---|\n"
        f"| {first} | Teams krijgen meer gezinswerkers | Mentoren houden contact |\n"
        f"| {second} | Hulp per school inkopen | Leraren sluiten aan |\n"
    )
    return forms.draft(formats.stream("visie.md", text.encode()))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("1 Van wachten naar beginnen", "2 Van praktijk naar klas"),
        ("1 - Van wachten naar beginnen", "2 - Van praktijk naar klas"),
        ("Beweging 1", "Beweging 2"),
        ("Beweging 1: Van wachten naar beginnen", "Beweging 2: Van praktijk naar klas"),
        ("Van wachten naar beginnen (1)", "Van praktijk naar klas (2)"),
        ("Van wachten naar beginnen (beweging 1)", "Van praktijk naar klas (beweging 2)"),
    ],
)
def test_a_goal_that_a_table_names_again_with_its_number_is_the_same_goal(first: str, second: str) -> None:
    draft = _draft(first, second)
    goals = [element for element in draft.elements if element.kind == "goal"]
    assert [(goal.number, goal.text) for goal in goals] == [
        ("1", "Van wachten naar beginnen"),
        ("2", "Van praktijk naar klas"),
    ]
    efforts = [element.parents for element in draft.elements if element.kind == "effort"]
    assert efforts == [[goals[0].id]] * 2 + [[goals[1].id]] * 2


def test_bare_numbers_that_follow_on_each_other_number_the_goals_of_a_column() -> None:
    goals = [one for one in _draft("3 Samen spelen", "4 Samen leren").elements if one.kind == "goal"]
    assert [(goal.number, goal.text) for goal in goals[2:]] == [("3", "Samen spelen"), ("4", "Samen leren")]
    goals = [one for one in _draft("3 Speelpleinen", "12 Sportclubs").elements if one.kind == "goal"]
    assert [(goal.number, goal.text) for goal in goals[2:]] == [(None, "3 Speelpleinen"), (None, "12 Sportclubs")]


def test_what_tells_how_to_read_the_table_of_efforts_under_it_is_no_effort() -> None:
    lead = "Achter een afspraak kan een datum staan. Ontbreekt die, dan loopt de afspraak door.\n\n"
    assert len([one for one in _draft("1", "2", lead).elements if one.kind == "effort"]) == 4


def test_changes_and_shifts_with_numbers_are_goals_and_over_figures_they_are_not() -> None:
    for word in ("Verandering", "Verschuiving", "Kanteling"):
        text = f"# Visie Jeugd 2027-2031\n\n## {word} 1 - Van systeem naar gezin\n\nNu is het druk.\n"
        (goal,) = forms.draft(formats.stream("visie.md", text.encode())).elements
        assert (goal.kind, goal.number, goal.text) == ("goal", "1", "Van systeem naar gezin")
    rows = "| Klas | 2024 | 2025 | Verandering |\n|---|---|---|---|\n| Vmbo | 41 | 39 | -2 |\n| Havo | 30 | 31 | 1 |"
    assert not forms.draft(formats.stream("visie.md", f"# Monitor 2025\n\n{rows}\n".encode())).elements


def test_the_contact_and_members_of_a_circle_do_not_make_an_effort_of_its_name() -> None:
    text = (
        "# Visie Jeugd 2027-2031\n\n## Doel 1 Van systeem naar gezin\n\nNu is het druk.\n\n## Samenwerken\n\n"
        "**Kring Gezin** (doel 1)\nAanspreekpunt: programmaleider jeugd gemeente Waardrecht\n"
        "Wie doen mee: gemeente Waardrecht, GGD Waardland en Welzijn Waardrecht\n"
    )
    draft = forms.draft(formats.stream("visie.md", text.encode()))
    assert [element.kind for element in draft.elements] == ["goal"]
    assert [(group.name, group.about) for group in draft.groups] == [("Kring Gezin", "1")]
