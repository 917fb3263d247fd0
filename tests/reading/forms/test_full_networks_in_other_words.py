"""Benefits and capabilities under words of their own, and words that mean these only beside each other."""

import pytest
from tests.reading.forms.helpers import read, tree

HEAD = "# Doelen-inspanningennetwerk Jong in Waardrecht\n\n"
GOAL, BENEFIT = "Ieder kind leert zwemmen", "Ouders maken zich minder zorgen"
SKILL, DEED = "Leraren herkennen watervrees", "Zwemles aanbieden"
NETWORK = [
    f"goal: {GOAL}", f"benefit: {BENEFIT} < {GOAL}", f"capability: {SKILL} < {BENEFIT}", f"effort: {DEED} < {SKILL}",
]  # fmt: skip


@pytest.mark.parametrize(("benefit", "capability"), [
    ("Opbrengst", "Vermogen"), ("Maatschappelijk effect", "Randvoorwaarden"), ("Baten", "Gewenste veranderingen"),
    ("Voordelen", "Wat moeten we kunnen?"),
])  # fmt: skip
def test_columns_between_goal_and_effort_are_told_by_their_places(benefit: str, capability: str) -> None:
    rows = [["Doel", benefit, capability, "Inspanning"], ["---"] * 4, [GOAL, BENEFIT, SKILL, DEED]]
    assert tree(read(HEAD + "".join(f"| {' | '.join(row)} |\n" for row in rows))) == NETWORK


@pytest.mark.parametrize(("benefit", "capability"), [
    ("Wat levert het op?", "Wat moeten we daarvoor kunnen?"), ("Voordelen", "Vermogens"), ("Baten", "Capaciteiten"),
])  # fmt: skip
def test_headings_and_labels_name_them_where_one_says_so_itself(benefit: str, capability: str) -> None:
    lists = f"### {benefit}\n\n- {BENEFIT}\n\n### {capability}\n\n- {SKILL}\n\n### Wat gaan we doen?\n\n- {DEED}\n"
    assert tree(read(f"{HEAD}## Doel: {GOAL}\n\n{lists}")) == NETWORK
    benefit, capability = benefit.rstrip("?"), capability.rstrip("?")
    lines = f"Doel: {GOAL}\n\n{benefit}: {BENEFIT}\n\n{capability}: {SKILL}\n\nInspanning: {DEED}\n"
    assert tree(read(HEAD + lines)) == NETWORK


@pytest.mark.parametrize("word", ["Opbrengst", "Effect", "Randvoorwaarden"])
def test_without_the_other_such_a_word_names_no_benefit_or_capability(word: str) -> None:
    table = f"| Doel | Inspanning | {word} | Planning |\n|---|---|---|---|\n| {GOAL} | {DEED} | {BENEFIT} | 2027 |\n"
    lines = f"## Doel: {GOAL}\n\n### Acties\n\n- {DEED}\n\n### {word}\n\n- {BENEFIT}\n"
    kinds = {element.kind for text in (table, lines) for element in read(HEAD + text).elements}
    assert not kinds & {"benefit", "capability"}


def test_the_income_of_a_budget_is_no_benefit() -> None:
    text = f"## Doel: {GOAL}\n\n### Acties\n\n- {DEED}\n\n### Vermogens\n\n- {SKILL}\n\nLasten\n\nBaten\n\nEigen geld\n"
    assert "benefit" not in {element.kind for element in read(HEAD + text).elements}
