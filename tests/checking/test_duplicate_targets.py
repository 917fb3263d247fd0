"""The rule that finds one target twice."""

from __future__ import annotations

from time import process_time

import pytest
from tests.checking.plans import at, found, goal, plan, target


def two(one: str, other: str, **rest):
    rest = {"value": 80, "unit": "%", "due": "2027"} | rest
    return plan(goal("g"), target("a", "g", text=one, **rest), target("b", "g", text=other, **rest))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("In 2027 heeft 80% van de scholen een plan", "80% van alle scholen heeft een plan in 2027"),
        (
            "In 2027 voelt 80% van de brugklassers zich (zeer) thuis op school. In 2021 daalde dat.",
            "80% van de brugklassers voelt zich meestal zeer thuis op school in 2027.",
        ),
        (
            "In 2027 haalt 80% van de leerlingen van het Waardcollege een diploma",
            "80% van de leerlingen op het Waardcollege heeft in 2027 een diploma gehaald",
        ),
    ],
)
def test_one_target_in_other_words_is_found_once(one, other):
    (finding,) = found(two(one, other), "D206")
    assert (finding.place.element, finding.also) == ("b", ("a",))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("80% van de ouders is tevreden over de kinderopvang", "80% van de ouders is tevreden over de bibliotheek"),
        ("In 2027 sport 80% van de jongens", "In 2027 sport 80% van de meisjes"),
        ("In 2027 sport 80% van de jeugd in de Zuidrand", "In 2027 sport 80% van de jeugd in Oud-Waard"),
        ("In 2027 sport 80% van groep 7", "In 2027 sport 80% van groep 8"),
        ("In 2027 sport 80% van de kinderen", "In 2027 zwemt 80% van de kinderen"),
        ("In 2027 kan 80% van de kinderen goed lezen", "In 2027 kan 80% van de kinderen goed leren"),
    ],
)
def test_two_targets_with_one_figure_are_left_alone(one, other):
    assert at(two(one, other), "D206") == []


@pytest.mark.parametrize("differs", [{"value": 85}, {"due": "2028"}, {"unit": "scholen"}, {"comparison": "at-most"}])
def test_another_figure_or_year_makes_another_target(differs):
    text = "80% van de scholen heeft een plan"
    draft = two(text, text)
    first = {"value": 80, "unit": "%", "due": "2027"}
    draft.elements[2] = target("b", "g", text=text, **(first | differs))
    assert at(draft, "D206") == []


def test_another_population_makes_another_target():
    text = "Voelt zich gelukkig"
    draft = two(text, text, population="jongeren in klas 2")
    draft.elements[2] = target("b", "g", text=text, value=80, unit="%", due="2027", population="ouders van peuters")
    assert at(draft, "D206") == []


def test_five_hundred_targets_are_compared_within_a_second():
    names = ["sporten", "zwemmen", "lezen", "rekenen", "spelen", "fietsen", "koken", "zingen"]
    texts = [f"In 2028 kan 85% {names[n % 8]} en {names[n // 8 % 8]} bij {names[n // 64]}" for n in range(500)]
    draft = plan(goal("g"), *(target(f"t{n}", "g", text=text, value=85) for n, text in enumerate(texts)))
    start = process_time()
    found(draft, "D206")
    assert process_time() - start < 1
