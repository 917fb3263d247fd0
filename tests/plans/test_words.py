"""The plan's own words for its kinds."""

from __future__ import annotations

import pytest
from tests.factories import effort, goal

from doelnet.plans.words import own_word, own_words, plural, small


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("Beleidsdoel", "Beleidsdoelen"), ("Streefwaarde", "Streefwaarden"), ("Opgave / Doel", "Opgaven / Doelen"),
        ("Actie", "Acties"), ("Ontwikkellijn", "Ontwikkellijnen"), ("Mogelijkheid", "Mogelijkheden"),
        ("Thema", "Thema's"), ("Afspraak", "Afspraken"), ("KPI", "KPI's"),
    ],
)  # fmt: skip
def test_a_word_has_its_dutch_plural(one: str, many: str) -> None:
    assert plural(one) == many


def test_the_word_most_used_wins_and_years_are_no_part_of_it() -> None:
    elements = [
        effort("e1", "a", label="Middel 2026"),
        effort("e2", "b", label="Middel"),
        effort("e3", "c", label="Actie"),
    ]
    assert own_words(elements) == {"effort": ("Middel", "Middelen")}


def test_a_label_that_is_no_noun_is_no_word_for_a_kind() -> None:
    assert own_words([goal("g1", "Iedereen leest", label="Wij willen")]) == {}
    assert own_words([goal("g1", "Iedereen leest", label="gewenste beweging")])["goal"][1] == "Gewenste bewegingen"


def test_a_word_in_a_sentence_is_small_save_for_its_letters() -> None:
    assert small("Opgaven / Doelen") == "opgaven / doelen"
    assert small("SMART-doelen") == "SMART-doelen"


def test_a_goal_is_called_by_its_own_label_and_an_effort_by_the_plan_s() -> None:
    assert own_word("goal", "beleidsdoel:") == "Beleidsdoel"
    assert own_word("goal", "Wat willen we bereiken?") == ""
    assert own_word("effort", "Maatregel") == ""
