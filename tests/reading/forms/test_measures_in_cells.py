"""Targets in the cell of their goal or benefit, and parts of a plan right under the words that a paper explains."""

import pytest
from tests.reading.forms.helpers import read, tree

GOAL, DEED = "Ieder kind leert zwemmen.", "Zwemles onder schooltijd"
MEASURE = "in 2029 heeft 95% van de kinderen in groep 8 een diploma"


@pytest.mark.parametrize("label", ["Meetbaar", "SMART", "Streefcijfer", "Norm", "KPI", "Indicator"])
@pytest.mark.parametrize("between", ["<br>", " "])
def test_a_label_in_the_cell_of_a_goal_tells_its_target(label: str, between: str) -> None:
    text = f"| Doel | Inspanning |\n|---|---|\n| {GOAL}{between}{label}: {MEASURE} | {DEED} |\n"
    draft = read(text)
    assert tree(draft) == [f"goal: {GOAL}", f"target: {MEASURE} < {GOAL}", f"effort: {DEED} < {GOAL}"]
    target = draft.elements[1].target
    assert target is not None and (target.value, target.unit, target.due) == (95, "%", "2029")


def test_the_measure_of_a_benefit_stands_under_its_goal() -> None:
    cell = f"Ouders zijn gerust<br>Meetbaar: {MEASURE}"
    row = f"| {GOAL} | {cell} | Badmeesters kennen elk kind | {DEED} |"
    text = f"| Doel | Baat | Vermogen | Inspanning |\n|---|---|---|---|\n{row}\n"
    assert tree(read(text))[1:3] == [f"benefit: Ouders zijn gerust < {GOAL}", f"target: {MEASURE} < {GOAL}"]


def test_other_words_behind_a_goal_stay_in_it() -> None:
    text = f"| Doel | Inspanning |\n|---|---|\n| {GOAL} Let op: dit geldt ook voor ouders. | {DEED} |\n"
    assert [element.kind for element in read(text).elements] == ["goal", "effort"]


def test_a_part_of_the_plan_under_the_words_that_a_paper_explains_is_read() -> None:
    words = "- *Doel*: wat er straks anders is.\n- *Inspanning*: wat iemand daarvoor doet.\n\n"
    table = f"| Doel | Inspanning |\n|---|---|\n| {GOAL} | {DEED} |\n"
    head = "# Netwerk van doelen en inspanningen\n\n## Hoe leest u dit netwerk?\n\n"
    draft = read(f"{head}{words}**Deelprogramma Water**\n\n{table}")
    assert tree(draft) == ["theme: Water", f"goal: {GOAL} < Water", f"effort: {DEED} < {GOAL}"]
    assert draft.document.kind == "goal-network"


@pytest.mark.parametrize(
    "lead", ["We zijn tevreden als", "Dit doel is behaald als", "Hoe meten we dit?", "Meetbaar doel:", "Te meten aan:"]
)
@pytest.mark.parametrize("between", ["<br>", " "])
def test_words_that_lead_to_a_target_in_the_cell_of_a_goal_are_no_part_of_it(lead: str, between: str) -> None:
    text = f"| Doel | Inspanning |\n|---|---|\n| {GOAL}{between}{lead} {MEASURE} | {DEED} |\n"
    assert tree(read(text)) == [f"goal: {GOAL}", f"target: {MEASURE} < {GOAL}", f"effort: {DEED} < {GOAL}"]
