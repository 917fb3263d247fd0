"""What a paper tells again in other words, in an action list or an overview, is read once."""

from __future__ import annotations

import pytest
from tests.reading.forms.helpers import read, tree

MINUTES = """# Verslag regiegroep jeugd Waardrecht

Datum: 12 mei 2026

## Slaap

De folder over slaap is klaar.

Actie: {told}

## {heading}

| Nr | Actie | Wie | Wanneer |
|---|---|---|---|
| 1 | {again} | {who} | 1 juni 2026 |
| 2 | Zaal huren voor de ouderavond | gemeente | juli 2026 |
"""


def _minutes(told: str, again: str, who: str = "GGD Waardland", heading: str = "Actielijst") -> list[str]:
    draft = read(MINUTES.format(told=told, again=again, who=who, heading=heading))
    return [element.text for element in draft.elements if element.kind == "effort"]


SAME = [
    ("de GGD stuurt de folder over slaap naar alle basisscholen.", "Folder over slaap naar alle basisscholen sturen"),
    ("folder over slaap naar de basisscholen", "Sturen van de folder over slaap naar alle basisscholen"),
    ("we werven tien vrijwilligers voor het buurthuis.", "Werven van 10 vrijwilligers voor buurthuis"),
    ("de GGD Waardland organiseert een ouderavond over mediagebruik.", "Organiseren ouderavond over mediagebruik"),
    ("afspraken maken met de sportclubs over vervoer", "Met sportclubs afspraken maken over het vervoer na afloop"),
]


@pytest.mark.parametrize(("told", "again"), SAME)
def test_an_action_told_in_the_text_and_again_in_the_list_at_the_end_counts_once(told: str, again: str) -> None:
    assert _minutes(told, again) == [told, "Zaal huren voor de ouderavond"]


OTHER = [
    ("folder over slaap naar alle basisscholen sturen", "Folder over voeding naar alle basisscholen sturen"),
    ("inloop voor ouders openen in De Hoven", "Inloop voor ouders openen in Zuidrand"),
    ("inloop voor ouders en kinderen openen in de wijk", "Inloop voor ouders en kinderen sluiten in de wijk"),
    ("plan voor de jeugd maken voor 2026", "Plan voor de jeugd maken voor 2027"),
    ("tien vrijwilligers werven voor het buurthuis", "Twaalf vrijwilligers werven voor het buurthuis"),
    ("vrijwilligers werven voor de sportclubs", "Geen vrijwilligers werven voor de sportclubs"),
    ("vrijwilligers werven voor de sportclubs", "Vrijwilligers werven voor de sportclubs in Zuidrand"),
    ("ouderavond houden", "Ouderavond houden voor jonge ouders over slaap en voeding"),
]


@pytest.mark.parametrize(("told", "again"), OTHER)
def test_actions_that_differ_in_what_where_when_or_how_many_are_two(told: str, again: str) -> None:
    assert _minutes(told, again)[:2] == [told, again]


def test_the_one_that_stays_has_the_number_owner_and_planning_of_the_other() -> None:
    draft = read(MINUTES.format(told=SAME[0][0], again=SAME[0][1], who="GGD Waardland", heading="Actielijst"))
    first = draft.elements[0]
    assert (first.number, first.owner) == ("1", "GGD Waardland")
    assert [(one.text, one.date) for one in draft.milestones][0] == (SAME[0][0], "2026-06-01")


def test_two_items_of_one_list_are_two_however_alike() -> None:
    items = ["Vrijwilligers werven voor de sportclubs", "Werven van vrijwilligers voor sportclubs"]
    draft = read(f"# Plan\n\n## Doel 1: Meer jongeren sporten\n\nActies:\n\n- {items[0]}\n- {items[1]}\n")
    assert [element.text for element in draft.elements if element.kind == "effort"] == items


def test_the_same_action_of_two_parties_is_two() -> None:
    said = "Welzijn Waardrecht: ouders in de wijk over opvoeden informeren"
    draft = read(
        MINUTES.format(told=said, again="Ouders in de wijk informeren over opvoeden", who="GGD", heading="Acties")
    )
    assert len([element for element in draft.elements if element.kind == "effort"]) == 3


PLAN = """# Uitvoeringsplan jeugd Waardrecht 2026-2029

## Samenvatting

Dit plan heeft twee doelen:

- Meer kinderen groeien veilig op
- Ouders staan er niet alleen voor bij het opvoeden

## Doel 1: Meer kinderen in Waardrecht groeien veilig op

Acties:

- Wij openen in elke wijk een inloop voor ouders met jonge kinderen.

## Doel 2: Ouders staan er bij het opvoeden niet alleen voor

Acties:

- Wij trainen alle vrijwilligers in het herkennen van onveiligheid.

## {annex}

| Doel | Actie | Trekker |
|---|---|---|
| 1. Meer kinderen groeien veilig op | Inloop voor ouders met jonge kinderen in elke wijk | Welzijn Waardrecht |
| 2. Ouders staan er niet alleen voor bij opvoeden | Vrijwilligers trainen in herkennen van onveiligheid | gemeente |
"""


@pytest.mark.parametrize("annex", ["Bijlage 1. Overzicht van doelen en acties", "Planning", "Wie doet wat"])
def test_goals_of_a_summary_and_of_an_annex_are_those_of_the_plan(annex: str) -> None:
    draft = read(PLAN.format(annex=annex))
    first = "Meer kinderen in Waardrecht groeien veilig op"
    second = "Ouders staan er bij het opvoeden niet alleen voor"
    assert tree(draft) == [
        f"goal: {first}",
        f"effort: Wij openen in elke wijk een inloop voor ouders met jonge kinderen. < {first}",
        f"goal: {second}",
        f"effort: Wij trainen alle vrijwilligers in het herkennen van onveiligheid. < {second}",
    ]
    assert [element.owner for element in draft.elements if element.owner] == ["Welzijn Waardrecht", "gemeente"]


def test_goals_of_a_table_do_not_contribute_to_the_goal_of_a_heading_that_ended_before_it() -> None:
    plan = "# Plan\n\n## Doel 1: Meer jongeren sporten\n\nActies:\n\n- Sportdag\n\n## Ook dit\n\n"
    draft = read(f"{plan}| Doel | Actie |\n|---|---|\n| Kinderen lezen graag | Voorlezen op school |\n")
    assert tree(draft)[2:] == ["goal: Kinderen lezen graag", "effort: Voorlezen op school < Kinderen lezen graag"]


def test_many_actions_told_twice_are_each_found() -> None:
    parts = [f"Overleg voeren met school {n} over veilig fietsen langs route {n}" for n in range(300)]
    told = "\n".join(f"- {part}" for part in parts)
    rows = "\n".join(f"| {part.replace('Overleg voeren', 'Voeren van overleg')} | gemeente |" for part in parts)
    plan = f"# Plan\n\n## Doel 1: Kinderen fietsen veilig\n\nActies:\n\n{told}\n\n## Overzicht\n\n"
    efforts = [
        element for element in read(f"{plan}| Actie | Wie |\n|---|---|\n{rows}\n").elements if element.kind == "effort"
    ]
    assert [element.text for element in efforts] == parts
    assert {element.owner for element in efforts} == {"gemeente"}


TWO_GOALS = """# Plan

## Doel 1: Ouders zijn er voor hun kinderen

Acties:

- {first}

## Doel 2: Kinderen slapen goed

{second}
"""


def test_an_effort_told_under_two_goals_in_another_order_of_words_is_one_under_both() -> None:
    second = "Acties:\n\n- Organiseren van ouderavonden over slaap"
    draft = read(TWO_GOALS.format(first="Ouderavonden organiseren over slaap", second=second))
    assert tree(draft)[1] == (
        "effort: Ouderavonden organiseren over slaap < Ouders zijn er voor hun kinderen + Kinderen slapen goed"
    )


def test_an_effort_with_a_word_more_under_another_goal_is_another() -> None:
    second = "| Actie | Wie |\n|---|---|\n| Inzet van jongerenwerk in de wijk bij scholen | gemeente |"
    draft = read(TWO_GOALS.format(first="Inzet van jongerenwerk in de wijk", second=second))
    assert len([element for element in draft.elements if element.kind == "effort"]) == 2


def test_the_chapter_says_under_which_goal_an_action_stands_and_not_the_summary_before_it() -> None:
    goals = ["Kinderen groeien veilig op", "Jongeren doen mee in de wijk"]
    summary = "De belangrijkste acties zijn:\n\n- Inloop voor ouders in elke wijk\n- Jongerenraad in De Hoven\n"
    chapters = (
        f"## Doel 1: {goals[0]}\n\nActies:\n\n- We openen in elke wijk een inloop voor ouders.\n\n"
        f"## Doel 2: {goals[1]}\n\nActies:\n\n- We starten een jongerenraad in De Hoven.\n"
    )
    listed = "".join(f"- {goal}\n" for goal in goals)
    draft = read(f"# Plan jeugd 2026\n\n## Samenvatting\n\nDe doelen zijn:\n\n{listed}\n{summary}\n{chapters}")
    assert [line for line in tree(draft) if line.startswith("effort")] == [
        f"effort: Inloop voor ouders in elke wijk < {goals[0]}",
        f"effort: Jongerenraad in De Hoven < {goals[1]}",
    ]


def test_actions_of_an_annex_stand_under_no_goal_of_the_last_chapter() -> None:
    annex = "## Bijlage 1. Planning\n\n| Actie | Wie |\n|---|---|\n| Zaal huren voor de ouderavond | gemeente |"
    plan = TWO_GOALS.format(first="Ouderavonden organiseren over slaap", second=f"Acties:\n\n- Folder maken\n\n{annex}")
    assert tree(read(plan))[-1] == "effort: Zaal huren voor de ouderavond"
