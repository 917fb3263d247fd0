"""Plans as municipalities set them on their sites: how goals are reached, by when, and what is only told of them."""

import pytest
from tests.reading.forms.helpers import read, tree

GOAL = "Elk kind krijgt een goede start"


@pytest.mark.parametrize(
    "question",
    [
        "Hoe willen we dit bereiken?",
        "Hoe gaan we deze doelen realiseren?",
        "Op welke manier willen we dit bereiken?",
        "Zo bereiken we dit",
        "Hoe geven we hier vorm aan?",
        "Waar gaan we mee aan de slag?",
        "Inzet van de gemeente",
        "Hoe willen we ervoor zorgen dat alle ouders zich gesteund voelen?",
    ],
)
def test_a_question_how_the_goal_is_reached_heads_what_is_done(question: str) -> None:
    text = f"# Jeugdplan\n\n## Wat willen we bereiken?\n\n- {GOAL}\n\n## {question}\n\n- We openen een ouderkamer\n"
    assert tree(read(text)) == [f"goal: {GOAL}", f"effort: We openen een ouderkamer < {GOAL}"]


@pytest.mark.parametrize("when", ["In 2030:", "Eind 2030:", "Uiterlijk in 2030:"])
def test_a_year_over_a_list_of_goals_is_the_date_of_those_with_a_figure(when: str) -> None:
    items = "- Kan 95% van de kinderen zwemmen (in 2024 was dit 88%)\n- Is er een sterk netwerk rond jonge ouders\n"
    draft = read(f"# Jeugdplan\n\n## Wat willen we bereiken?\n\n{when}\n\n{items}")
    target, goal = draft.elements
    assert (target.kind, goal.kind) == ("target", "goal")
    assert target.target is not None
    assert (target.target.value, target.target.due) == (95, "2030")
    assert target.target.baseline is not None
    assert (target.target.baseline.value, target.target.baseline.date) == (88, "2024")


@pytest.mark.parametrize(
    "told",
    [
        "In de regionale agenda zijn vijf ambities uitgewerkt. Niet alles hoeft hier te gebeuren.",
        "Wij hebben deze doelen samen met scholen en ouders gekozen.",
        "Voor de komende jaren zijn doelstellingen geformuleerd die passen bij de jeugdvisie.",
    ],
)
def test_a_paragraph_about_the_goals_is_none_of_them(told: str) -> None:
    draft = read(f"# Jeugdplan\n\n## Ambities\n\n{told}\n\n## Organisatie\n\nHet college stuurt.\n")
    assert draft.elements == []


@pytest.mark.parametrize(
    ("theme", "items"),
    [
        ("Actielijn 1: jonge ouders", ["Meer ouders krijgen op tijd hulp.", "Minder stress in het gezin."]),
        ("Pijler 2: sport", ["Alle kinderen sporten elke week.", "Geen kind blijft langs de lijn."]),
        ("Thema 3: taal", ["Betere taal bij de start op school.", "Ieder kind leest graag."]),
    ],
)
def test_a_list_of_what_is_to_be_right_under_a_theme_holds_its_goals(theme: str, items: list[str]) -> None:
    name = theme.partition(": ")[2]
    listed = "\n".join(f"- {item}" for item in items)
    assert tree(read(f"# Jeugdplan\n\n## {theme}\n\n{listed}\n"))[1:] == [f"goal: {item} < {name}" for item in items]


def test_a_list_of_other_things_under_a_theme_stays_unread() -> None:
    draft = read("# Jeugdplan\n\n## Thema 1: taal\n\n- de bibliotheek\n- de scholen\n- alle ouders\n")
    assert [one.kind for one in draft.elements] == ["theme"]


@pytest.mark.parametrize(
    "question",
    [
        "Welk maatschappelijk effect willen we op lange termijn bereiken?",
        "Wat willen we de komende vier jaar met elkaar in Waardrecht bereiken?",
    ],
)
def test_a_long_question_over_a_text_is_heard_too(question: str) -> None:
    assert [one.kind for one in read(f"Jeugdplan\n\n{question}\n{GOAL}.\n", "plan.txt").elements] == ["goal"]
