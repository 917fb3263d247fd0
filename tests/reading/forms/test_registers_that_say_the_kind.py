"""Registers with a column that says what each row is, and questions over the columns of a network."""

import pytest
from tests.reading.forms.helpers import read, tree

GOAL, BENEFIT = "Ieder kind leert zwemmen", "Ouders maken zich minder zorgen"
SKILL, DEEDS = "Leraren herkennen watervrees", ["Cursus watervrees voor leraren", "Badwater vrijhouden op zaterdag"]
KINDS = ["Doel", "Baat", "Vermogen", "Inspanning", "Inspanning"]
TREE = [
    f"goal: {GOAL}", f"benefit: {BENEFIT} < {GOAL}", f"capability: {SKILL} < {BENEFIT}",
    *[f"effort: {deed} < {SKILL}" for deed in DEEDS],
]  # fmt: skip


def table(*rows: list[str]) -> str:
    """Return a Markdown table."""
    lines = [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join([lines[0], "|---" * len(rows[0]) + "|", *lines[1:]]) + "\n"


@pytest.mark.parametrize(("kind", "what"), [("Type", "Omschrijving"), ("Niveau", "Naam"), ("Soort", "Wat")])
def test_each_row_is_what_its_column_says_and_stands_under_what_it_names(kind: str, what: str) -> None:
    codes, links = ["D1", "B1", "V1", "I1", "I2"], ["", "D1", "B1", "V1", "V1"]
    said = zip(KINDS, codes, [GOAL, BENEFIT, SKILL, *DEEDS], links, ["", "", "", "GGD", "GGD"], strict=True)
    draft = read("# Register\n\n" + table([kind, "ID", what, "Draagt bij aan", "Eigenaar"], *map(list, said)))
    assert tree(draft) == TREE
    assert [element.owner for element in draft.elements[3:]] == ["GGD", "GGD"]


def test_without_numbers_a_row_stands_under_the_last_of_a_higher_kind() -> None:
    rows = zip(KINDS, [GOAL, BENEFIT, SKILL, *DEEDS], ["", "", "", "2027", "2028"], strict=True)
    draft = read("# Register\n\n" + table(["Onderdeel", "Wat", "Gereed"], *map(list, rows)))
    assert tree(draft) == TREE
    assert [(m.text, m.date) for m in draft.milestones] == [(DEEDS[0], "2027"), (DEEDS[1], "2028")]


def test_columns_may_ask_what_people_notice_and_what_that_asks() -> None:
    titles = ["Wat willen we bereiken?", "Wat merken gezinnen daarvan?", "Wat is daarvoor nodig?", "Wat gaan we doen?"]
    assert tree(read("# Netwerk\n\n" + table(titles, [GOAL, BENEFIT, SKILL, DEEDS[0]]))) == TREE[:4]


def test_what_is_counted_under_benefits_is_an_indicator() -> None:
    rows = table(["Baat", "Meting 2025", "Norm 2029"], ["Aandeel kinderen met een diploma", "88%", "95%"])
    draft = read(f"# DIN\n\nDoel: {GOAL}\n\n{rows}")
    assert [element.kind for element in draft.elements] == ["goal", "target"]
    assert [(m.value, m.date) for m in draft.measurements] == [(88, "2025")]


def test_income_beside_activities_is_no_benefit() -> None:
    rows = table(["Doel", "Activiteit", "Baten 2027", "Wie"], [GOAL, DEEDS[0], "€ 5.000", "GGD"])
    draft = read(rows)
    assert [element.kind for element in draft.elements] == ["goal", "effort"]
    assert not draft.money


def test_all_goals_in_brackets_are_all_goals() -> None:
    text = f"## Doelen\n\n1. {GOAL}\n2. Ouders zijn erbij\n\n## Acties\n\n- {DEEDS[0]} (doel 2)\n"
    text += f"- {DEEDS[1]} (alle doelen)\n"
    assert tree(read(text))[-1] == f"effort: {DEEDS[1]} (alle doelen) < {GOAL} + Ouders zijn erbij"
