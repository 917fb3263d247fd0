"""Lists of efforts that say above them which goal they are for, and lists right under a goal that say nothing."""

import pytest
from tests.reading.forms.helpers import read, tree

ONE, TWO = "Ieder kind leert zwemmen", "Ouders kennen de weg"
GOALS = f"# Uitvoeringsplan Waardrecht\n\n## Onze doelen\n\n- Doel 1: {ONE}\n- Doel 2: {TWO}\n\n"


@pytest.mark.parametrize("lead", ["Voor doel {} gaan we:", "Bij doel {} spreken wij af:", "Acties voor doel {}:"])
def test_an_announcement_that_names_a_goal_turns_to_it(lead: str) -> None:
    text = f"{GOALS}## Onze acties\n\n{lead.format(1)}\n\n- Zwemles aanbieden\n\n{lead.format(2)}\n\n- Inloop openen\n"
    assert tree(read(text))[2:] == [f"effort: Zwemles aanbieden < {ONE}", f"effort: Inloop openen < {TWO}"]


@pytest.mark.parametrize("heading", [TWO, "De weg (doel 2)", "Doel 2"])
def test_a_heading_of_a_known_goal_under_the_label_for_efforts_turns_to_it_also_behind_a_list(heading: str) -> None:
    text = f"{GOALS}## Onze acties\n\nVoor doel 1 gaan we:\n\n- Zwemles aanbieden\n\n### {heading}\n\n- Inloop openen\n"
    assert tree(read(text))[2:] == [f"effort: Zwemles aanbieden < {ONE}", f"effort: Inloop openen < {TWO}"]


def test_in_a_goal_network_one_paragraph_may_stand_between_a_goal_and_its_efforts() -> None:
    told = "Nu haalt een op de vijf kinderen geen diploma."
    text = f"# Doelenboom Jong in Waardrecht\n\n## Doel 1: {ONE}\n\n{told}\n\n- Zwemles aanbieden\n- Vervoer regelen\n"
    assert tree(read(text)) == [
        f"goal: {ONE}",
        *(f"effort: {one} < {ONE}" for one in ("Zwemles aanbieden", "Vervoer regelen")),
    ]


@pytest.mark.parametrize("lead", ["Dat betekent:", "Wij zien in de wijk:"])
def test_a_list_that_explains_a_goal_holds_no_efforts(lead: str) -> None:
    items = "- kinderen zonder diploma\n- ouders met zorgen\n"
    assert tree(read(f"# Doelenboom Jong in Waardrecht\n\n## Doel 1: {ONE}\n\n{lead}\n\n{items}")) == [f"goal: {ONE}"]
