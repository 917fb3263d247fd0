"""Headings that all have one level, though some belong to others."""

import pytest
from tests.reading.forms.helpers import read, tree

_PARTS = """# Jeugdagenda Waardrecht 2026-2029

## {one}

## Waar gaan we voor?

Ouders vinden snel hulp.

## Activiteiten

- Een spreekuur in elk dorp

## {two}

## Waar gaan we voor?

Leerlingen komen elke dag naar school.

## Activiteiten

- Verzuim de eerste dag melden
"""


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Thema A. Thuis", "Thema B. School"),
        ("Thema 1: Thuis", "Thema 2: School"),
        ("A. Thuis", "B. School"),
        ("1. Thuis", "2. School"),
        ("Thuis", "School"),
    ],
)
def test_labels_on_the_level_of_their_theme_stand_under_it(one: str, two: str) -> None:
    assert tree(read(_PARTS.format(one=one, two=two))) == [
        "theme: Thuis",
        "goal: Ouders vinden snel hulp. < Thuis",
        "effort: Een spreekuur in elk dorp < Ouders vinden snel hulp.",
        "theme: School",
        "goal: Leerlingen komen elke dag naar school. < School",
        "effort: Verzuim de eerste dag melden < Leerlingen komen elke dag naar school.",
    ]


def test_coded_parts_of_a_theme_rule_the_labels_on_their_own_level() -> None:
    text = """# Jeugdagenda Waardrecht 2026-2029

## Thema B. School

### B1 Hulp is er snel en zonder omweg

### Waar gaan we voor?

Een school met zorgen heeft snel iemand aan tafel.

### B2 Jongeren blijven op koers

### Waar gaan we voor?

- Scholen melden verzuim dezelfde dag.
- In 2028 zitten er hooguit tien leerlingen thuis.
"""
    assert tree(read(text)) == [
        "theme: School",
        "goal: Hulp is er snel en zonder omweg < School",
        "goal: Een school met zorgen heeft snel iemand aan tafel. < Hulp is er snel en zonder omweg",
        "goal: Jongeren blijven op koers < School",
        "goal: Scholen melden verzuim dezelfde dag. < Jongeren blijven op koers",
        "target: In 2028 zitten er hooguit tien leerlingen thuis. < Jongeren blijven op koers",
    ]


def test_on_one_level_codes_labels_and_actions_each_stand_under_what_they_belong_to() -> None:
    text = """# Jeugdagenda Waardrecht 2026-2029

## Thema B. School

## B1 Hulp is er snel en zonder omweg

## Waar gaan we voor?

Een school met zorgen heeft snel iemand aan tafel.

## B2 Jongeren blijven op koers

## Waar gaan we voor?

Scholen melden verzuim dezelfde dag.
"""
    assert [line for line in tree(read(text)) if " < " in line] == [
        "goal: Hulp is er snel en zonder omweg < School",
        "goal: Een school met zorgen heeft snel iemand aan tafel. < Hulp is er snel en zonder omweg",
        "goal: Jongeren blijven op koers < School",
        "goal: Scholen melden verzuim dezelfde dag. < Jongeren blijven op koers",
    ]


def test_an_action_over_who_and_when_stands_under_the_goal_on_its_own_level() -> None:
    text = """# Voortgang Waardrecht 2026

## Doelstelling 1: Kinderen lezen met plezier

## Leescoördinator op elke school

Trekker: GGD Waardland

Planning: juli 2026

## Zomerschool voor groep 7

Trekker: Bibliotheek Waardland

Planning: augustus 2026
"""
    assert tree(read(text)) == [
        "goal: Kinderen lezen met plezier",
        "effort: Leescoördinator op elke school < Kinderen lezen met plezier",
        "effort: Zomerschool voor groep 7 < Kinderen lezen met plezier",
    ]
