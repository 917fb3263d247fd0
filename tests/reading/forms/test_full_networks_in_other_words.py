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


def test_read_from_effort_to_goal_a_change_that_is_needed_is_no_goal() -> None:
    rows = [["Inspanning", "Benodigde verandering", "Opbrengst", "Doel"], ["---"] * 4, [DEED, SKILL, BENEFIT, GOAL]]
    draft = read(HEAD + "".join(f"| {' | '.join(row)} |\n" for row in rows))
    assert sorted(tree(draft)) == sorted(NETWORK)


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


def test_questions_after_what_people_notice_and_what_that_asks_name_benefits_and_capabilities() -> None:
    text = f"""{HEAD}## Spoor 1: Water

### Wat willen we bereiken?

{GOAL}.

### Wat merken inwoners daarvan?

- {BENEFIT}

### Wat is daarvoor nodig?

- {SKILL}

### Wat gaan we doen?

- {DEED}
"""
    assert tree(read(text))[2:] == [line.replace(GOAL, f"{GOAL}.") for line in NETWORK[1:]]


def test_what_is_needed_is_done_where_nobody_asks_what_people_notice() -> None:
    text = f"{HEAD}## Doel: {GOAL}\n\n### Wat is daarvoor nodig?\n\n- {DEED}\n"
    assert tree(read(text)) == [f"goal: {GOAL}", f"effort: {DEED} < {GOAL}"]


def test_sentences_lead_to_the_benefits_and_capabilities_of_each_goal() -> None:
    text = "# Programma Zwemmen\n\nGemeente Waardrecht\n\n"
    for number, goal in enumerate((GOAL, "Ouders zwemmen mee"), 1):
        text += f"**Doel {number}**\n\n{goal}.\n\n"
        text += f"De baten van dit doel zijn:\n\n1. {BENEFIT} {number}\n2. Iets anders {number}\n\n"
        text += f"Daarvoor moeten wij kunnen:\n\na. {SKILL} {number} (baat 2)\nb. Ruimte maken {number} (baat 1)\n\n"
        text += f"Daarom doen we het volgende:\n\n- {DEED} {number} (b)\n- Badwater vrijhouden {number} (a)\n\n"
    assert [line for line in tree(read(text)) if not line.startswith(("goal", "benefit"))] == [
        line
        for n in (1, 2)
        for line in (
            f"capability: {SKILL} {n} (baat 2) < Iets anders {n}",
            f"capability: Ruimte maken {n} (baat 1) < {BENEFIT} {n}",
            f"effort: {DEED} {n} (b) < Ruimte maken {n} (baat 1)",
            f"effort: Badwater vrijhouden {n} (a) < {SKILL} {n} (baat 2)",
        )
    ]
