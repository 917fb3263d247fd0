"""Sentences that only guide the reader are neither goals nor efforts, and part nothing from its heading."""

import pytest
from tests.reading.forms.helpers import read, tree

PLAN = """# Programmabegroting Waardrecht 2026

## Wat willen we bereiken?

{guide}- Kinderen groeien gezond op

## Wat gaan we daarvoor doen?

{guide}- Schoolpleinen vergroenen in alle wijken
"""


@pytest.mark.parametrize(
    "guide",
    [
        "Hieronder leest u daar meer over.",
        "In dit hoofdstuk beschrijven we onze doelen.",
        "De volgende tabel geeft een overzicht van wat er speelt.",
        "In bijlage 2 staat de hele lijst.",
    ],
)
def test_a_sentence_that_guides_the_reader_changes_nothing(guide: str) -> None:
    assert tree(read(PLAN.format(guide=f"{guide}\n\n"))) == tree(read(PLAN.format(guide="")))


@pytest.mark.parametrize(
    "goal", ["Kinderen in dit deel van de stad groeien gezond op.", "Ouders vinden hun weg in het overzicht van hulp."]
)
def test_a_goal_with_such_words_in_it_stays_a_goal(goal: str) -> None:
    text = f"# Programmabegroting Waardrecht 2026\n\n## Wat willen we bereiken?\n\n{goal}\n"
    assert tree(read(text)) == [f"goal: {goal}"]


def test_a_heading_with_a_capital_on_each_word_asks_the_same_question() -> None:
    text = PLAN.format(guide="")
    titled = text.replace("Wat willen we bereiken", "Wat Willen We Bereiken")
    assert tree(read(titled)) == tree(read(text)) != []


def test_a_sentence_that_guides_but_tells_of_a_date_is_read() -> None:
    text = "In bijlage 2 staat het plan, en in mei 2027 bespreekt de raad daarvan de voortgang."
    draft = read(f"# Actieprogramma jeugd Waardrecht 2026\n\n## Vooraf\n\n{text}\n")
    assert [one.date for one in draft.milestones] == ["2027-05"]
