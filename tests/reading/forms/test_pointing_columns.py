"""Columns, lines and lists that name by number what something contributes to, across tables and sheets."""

import pytest
from tests.reading.forms.helpers import read, tree

HEAD = "# Doelen-inspanningennetwerk Jong in Waardrecht\n\n"
GOALS = ["Ieder kind leert zwemmen", "Ouders zijn erbij"]
BENEFITS = ["Ouders maken zich minder zorgen", "Kinderen spelen vaker aan het water"]
SKILLS = ["Leraren herkennen watervrees", "Zwembaden hebben ruimte voor beginners"]
DEEDS = ["Cursus watervrees voor leraren", "Badwater vrijhouden op zaterdag"]


def table(*rows: list[str]) -> str:
    """Return a Markdown table."""
    lines = [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join([lines[0], "|---" * len(rows[0]) + "|", *lines[1:]]) + "\n\n"


@pytest.mark.parametrize(("skill", "serves", "builds"), [
    ("Bekwaamheid", "Nodig voor", "Bouwt aan"), ("Vermogen", "Baat", "Vermogen"),
    ("Vermogens", "Draagt bij aan baat", "Versterkt"), ("Bekwaamheden", "T.b.v. baten", "Voor vermogen"),
])  # fmt: skip
def test_tables_point_to_each_other_by_code(skill: str, serves: str, builds: str) -> None:
    text = HEAD + table(["Nr", "Doel"], ["D1", GOALS[0]], ["D2", GOALS[1]])
    text += table(["Nr", "Baat", "Bij doel"], ["B1", BENEFITS[0], "D1, D2"], ["B2", BENEFITS[1], "D1"])
    text += table(["Nr", skill, serves], ["V1", SKILLS[0], "B1"], ["V2", SKILLS[1], "B1/B2"])
    text += table(["Nr", "Inspanning", builds, "Trekker"], ["I1", DEEDS[0], "V1", "GGD"], ["I2", DEEDS[1], "V2", "GGD"])
    assert tree(read(text)) == [
        f"goal: {GOALS[0]}", f"goal: {GOALS[1]}",
        f"benefit: {BENEFITS[0]} < {GOALS[0]} + {GOALS[1]}", f"benefit: {BENEFITS[1]} < {GOALS[0]}",
        f"capability: {SKILLS[0]} < {BENEFITS[0]}", f"capability: {SKILLS[1]} < {BENEFITS[0]} + {BENEFITS[1]}",
        f"effort: {DEEDS[0]} < {SKILLS[0]}", f"effort: {DEEDS[1]} < {SKILLS[1]}",
    ]  # fmt: skip


def test_of_a_goal_and_its_benefit_in_one_cell_the_benefit_counts() -> None:
    text = HEAD + table(["Nr", "Doel"], ["D1", GOALS[0]])
    text += table(["Nr", "Baat", "Doel"], ["B1", BENEFITS[0], "D1"])
    text += table(["Inspanning", "Draagt bij aan", "Trekker"], [DEEDS[0], "D1/B1", "GGD"], [DEEDS[1], "D1", "GGD"])
    assert tree(read(text))[2:] == [f"effort: {DEEDS[0]} < {BENEFITS[0]}", f"effort: {DEEDS[1]} < {GOALS[0]}"]


def test_a_column_of_letters_and_numbers_that_links_nothing_stays_unread() -> None:
    text = table(["Doel", "Actie", "Locatie"], [GOALS[0], DEEDS[0], "B1"], [GOALS[1], DEEDS[1], "B2"])
    assert tree(read(text)) == [
        f"goal: {GOALS[0]}", f"effort: {DEEDS[0]} < {GOALS[0]}", f"goal: {GOALS[1]}",
        f"effort: {DEEDS[1]} < {GOALS[1]}",
    ]  # fmt: skip


@pytest.mark.parametrize("said", ["Alle doelen", "alle doelen", "Alle drie de doelen", "Draagt bij aan alle doelen"])
def test_all_goals_are_all_goals(said: str) -> None:
    text = "# Actieplan\n\n## Doelen\n\n1. Ieder kind leert zwemmen\n2. Ouders zijn erbij\n\n## Acties\n\n"
    text += table(["Actie", "Draagt bij aan", "Trekker"], [DEEDS[0], "Doel 2", "GGD"], [DEEDS[1], said, "GGD"])
    assert tree(read(text))[2:] == [f"effort: {DEEDS[0]} < {GOALS[1]}", f"effort: {DEEDS[1]} < {GOALS[0]} + {GOALS[1]}"]


@pytest.mark.parametrize("label", ["Draagt bij aan", "Bijdrage aan doel", "Hoort bij doel"])
def test_a_line_in_a_card_names_the_goals_of_its_effort(label: str) -> None:
    goals = "".join(f"Doel {n}: {goal}\n\n" for n, goal in enumerate(GOALS, 1))
    cards = "".join(
        f"**Inspanning {n}**\n\n{deed}\n\n{label}: {which}\n\nTrekker: GGD Waardland\n\n"
        for n, (deed, which) in enumerate(zip(DEEDS, ["doel 1 en 2", "doel 2"], strict=True), 1)
    )
    assert tree(read(f"# Programma Zwemmen\n\n{goals}{cards}"))[2:] == [
        f"effort: {DEEDS[0]} < {GOALS[0]} + {GOALS[1]}", f"effort: {DEEDS[1]} < {GOALS[1]}",
    ]  # fmt: skip


def test_the_goal_of_each_benefit_stands_over_its_measure() -> None:
    text = HEAD + f"Doel: {GOALS[0]}\n\n"
    titles = ["Baat", "Indicator", "Nulmeting (2024)", "Meting 2025", "Streefwaarde 2028"]
    draft = read(text + table(titles, [f"B1 {BENEFITS[0]}", "Gemiddelde prijs van een les", "€ 14", "€ 12,50", "€ 10"]))
    assert tree(draft)[:2] == [f"goal: {GOALS[0]}", f"benefit: {BENEFITS[0]} < {GOALS[0]}"]
    target = draft.elements[2].target
    assert target is not None and (target.value, target.unit, target.due) == (10, "EUR", "2028")
    assert [(m.value, m.unit, m.date) for m in draft.measurements] == [(12.5, "EUR", "2025")]


def test_numbers_before_labels_tell_the_tree() -> None:
    text = (
        "Doelenboom Waardrecht\n\n1 Maatschappelijk effect: Ieder kind is veilig in en om het water\n"
        "  1.1 Doel: Ieder kind leert zwemmen\n    1.1.1 Inspanning: Badwater vrijhouden\n"
        "  1.2 Doel: Ouders zijn erbij\n    1.2.1 Inspanning: Zwemmen met ouders op zondag in het bad van De Hoven\n"
        "2 Maatschappelijk effect: Buurten zijn prettig\n  2.1 Doel: Kinderen spelen buiten\n"
    )
    top = "Ieder kind is veilig in en om het water"
    assert tree(read(text, "boom.txt")) == [
        f"goal: {top}", f"goal: {GOALS[0]} < {top}", f"effort: Badwater vrijhouden < {GOALS[0]}",
        f"goal: {GOALS[1]} < {top}", f"effort: Zwemmen met ouders op zondag in het bad van De Hoven < {GOALS[1]}",
        "goal: Buurten zijn prettig", "goal: Kinderen spelen buiten < Buurten zijn prettig",
    ]  # fmt: skip
