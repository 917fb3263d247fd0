"""Registers that are no table: a line for each column, or a row on one line with its labels said each time."""

import pytest
from tests.reading.forms.helpers import read, tree

HEAD = "# Uitvoeringsplan Jong in Waardrecht 2026\n\n"
GOALS = "## Doelen\n\n1. Ieder kind leert zwemmen\n2. Ouders kennen de weg\n\n"
ONE, TWO = "Ieder kind leert zwemmen", "Ouders kennen de weg"


@pytest.mark.parametrize("label", ["Wat", "Wat?", "Omschrijving"])
def test_wat_over_who_does_it_and_when_names_an_action(label: str) -> None:
    block = f"{label}: {{}}\nWie: Welzijn Waardrecht\nWanneer: 2027\n\n"
    text = f"{HEAD}## Doel 1: {ONE}\n\n{block.format('Zwemles aanbieden')}{block.format('Vervoer regelen')}"
    draft = read(text)
    assert tree(draft)[1:] == [f"effort: Zwemles aanbieden < {ONE}", f"effort: Vervoer regelen < {ONE}"]
    assert {element.owner for element in draft.elements[1:]} == {"Welzijn Waardrecht"}


def test_wat_in_a_text_that_names_nobody_is_no_label() -> None:
    text = f"{HEAD}## Doel 1: {ONE}\n\nWat: zo noemen kinderen alles wat zij niet kennen.\n\nDat is gewoon.\n"
    assert tree(read(text)) == [f"goal: {ONE}"]


@pytest.mark.parametrize("line", [
    "Doel: {goal} | Actie: {action} | Trekker: GGD Waardland | Planning: mei 2027",
    "**Doel:** {goal}. **Actie:** {action}. **Trekker:** GGD Waardland. **Planning:** mei 2027.",
    "- Doel: {goal}; actie: {action}; trekker: GGD Waardland; planning: mei 2027",
])  # fmt: skip
def test_a_row_on_one_line_is_read_by_its_labels(line: str) -> None:
    rows = [line.format(goal=ONE, action="Zwemles aanbieden"), line.format(goal=TWO, action="Ouderavond houden")]
    draft = read(HEAD + "\n\n".join(rows) + "\n")
    found = [line.replace(".", "") for line in tree(draft)]
    assert found == [
        f"goal: {ONE}",
        f"effort: Zwemles aanbieden < {ONE}",
        f"goal: {TWO}",
        f"effort: Ouderavond houden < {TWO}",
    ]
    assert [element.owner for element in draft.elements if element.kind == "effort"] == ["GGD Waardland"] * 2
    assert [milestone.date for milestone in draft.milestones] == ["2027-05"] * 2


def test_a_line_of_an_indicator_with_its_values_stays_one() -> None:
    line = "- Indicator: kinderen met een diploma; nulmeting 2024: 81%; streefwaarde 2027: 90%\n"
    draft = read(f"{HEAD}## Doel 1: {ONE}\n\n{line}")
    assert [element.kind for element in draft.elements] == ["goal", "target"]


@pytest.mark.parametrize(("line", "goals"), [
    ("Draagt bij aan: doel 1", [ONE]), ("Doel: Ouders kennen de weg", [TWO]), ("Hoort bij doel: 1 en 2", [ONE, TWO]),
])  # fmt: skip
def test_a_line_among_those_of_an_action_says_what_it_is_for(line: str, goals: list[str]) -> None:
    text = f"{HEAD}{GOALS}## Acties\n\nActie: Folder maken\n{line}\nTrekker: GGD Waardland\nPlanning: 2027\n"
    draft = read(text)
    assert tree(draft)[2:] == [f"effort: Folder maken < {' + '.join(goals)}"]
    assert draft.elements[2].owner == "GGD Waardland"


@pytest.mark.parametrize("who", ["GGD en scholen", "Welzijn Waardrecht", "Bibliotheek Waardland en GGD Waardland"])
def test_who_stands_behind_the_full_stop_of_an_action_owns_it(who: str) -> None:
    draft = read(f"{HEAD}## Doel 1: {ONE}\n\n- Ouderavonden houden. {who}.\n- Folder maken. Deze is klaar.\n")
    efforts = [element for element in draft.elements if element.kind == "effort"]
    assert [(one.text, one.owner) for one in efforts] == [
        ("Ouderavonden houden.", who), ("Folder maken. Deze is klaar.", None),
    ]  # fmt: skip
