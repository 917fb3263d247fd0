"""The rules on results, and on wishes."""

from __future__ import annotations

import pytest
from tests.checking.plans import at, effort, found, goal, plan, result, target

from doelnet.draft import Target


@pytest.mark.parametrize("text", ["Nader te bepalen", "n.t.b.", "PM", "Volgt nog", "…", "nog niet bekend."])
def test_an_open_place_is_found_by_its_words(text):
    assert at(plan(goal(), effort("e", "g"), result("r", "e", text=text)), "D401") == ["r"]


def test_an_open_place_is_found_by_its_mark():
    draft = plan(result("r", text="Volgt nog na de subsidieaanvraag", placeholder=True, year="2027"))
    (finding,) = found(draft, "D401")
    assert finding.message("nl") == "Dit is nog niet ingevuld."


def test_an_open_place_in_a_year_that_is_over_says_so():
    (finding,) = found(plan(result("r", text="Nader te bepalen", year="2025")), "D401")
    assert "2025 is al voorbij" in finding.message("nl")
    assert "2025 is over" in finding.message("en")


def test_not_applicable_asks_another_question_than_not_yet_known():
    (finding,) = found(plan(result("r", text="Niet van toepassing.", placeholder=True)), "D401")
    assert finding.message("nl").endswith("Stopt de inspanning?")


@pytest.mark.parametrize("text", ["Volgt een training", "Het budget is nader bepaald in mei", "PMT voor tien kinderen"])
def test_a_result_that_is_filled_in_is_left_alone(text):
    assert at(plan(result("r", text=text)), "D401") == []


def test_a_result_that_is_the_same_every_year_is_told_at_the_last():
    same = [result(f"r{year}", "e", text="Ouders zijn geïnformeerd", year=year) for year in ("2025", "2026", "2027")]
    (finding,) = found(plan(effort("e"), *same), "D402")
    assert (finding.place.element, finding.also) == ("r2027", ("r2025", "r2026"))


def test_a_result_that_is_the_same_in_two_of_three_years_is_left_alone():
    texts = {"2025": "Ouders weten ervan", "2026": "Ouders weten ervan", "2027": "Alle ouders doen mee"}
    results = [result(f"r{year}", "e", text=text, year=year) for year, text in texts.items()]
    assert at(plan(effort("e"), *results), "D402") == []


def test_the_same_result_of_two_efforts_is_left_alone():
    results = [result("a", "e1", year="2025"), result("b", "e2", year="2026")]
    assert at(plan(effort("e1"), effort("e2"), *results), "D402") == []


def test_work_that_goes_on_and_says_how_much_is_left_alone():
    results = [result(f"r{year}", "e", text="120 ouders volgen een training", year=year) for year in ("2025", "2026")]
    assert at(plan(effort("e"), *results), "D402") == []


def test_a_placeholder_that_comes_back_is_no_repetition():
    results = [result(f"r{year}", "e", text="N.t.b.", year=year) for year in ("2025", "2026")]
    assert at(plan(effort("e"), *results), "D402") == []


@pytest.mark.parametrize(
    "text",
    [
        "De samenwerking tussen school en jeugdhulp is versterkt",
        "Meer ouders doen mee",
        "In een aantal wijken is er een ouderkamer",
        "Jongeren van 12-18 jaar voelen zich beter",
        "Ouders krijgen zo veel mogelijk hulp dichtbij",
    ],
)
def test_a_wish_without_a_measure_is_found(text):
    assert at(plan(result("r", text=text)), "D501") == ["r"]


@pytest.mark.parametrize(
    "text",
    [
        "Meer ouders doen mee: 120 in plaats van 80",
        "Geen enkel kind zit meer thuis",
        "Onder meer de bibliotheek doet mee",
        "Het verbeterplan is vastgesteld",
        "Elke school heeft een contactpersoon",
        "Elke school heeft een contactpersoon. Dat werkt beter.",
    ],
)
def test_a_plain_statement_is_no_wish(text):
    assert at(plan(result("r", text=text)), "D501") == []


def test_a_wish_with_a_target_below_it_is_left_alone():
    assert at(plan(goal("g", text="Meer kinderen sporten"), target("t", "g")), "D501") == []


def test_a_direction_with_a_date_is_a_measure():
    element = result("r", text="Minder verzuim")
    element.target = Target(comparison="decrease", due="2028")
    assert at(plan(element), "D501") == []


def test_a_wish_that_comes_back_each_year_is_told_once():
    results = [result(f"r{year}", "e", text="Ouders weten meer", year=year) for year in ("2025", "2026")]
    (finding,) = found(plan(effort("e"), *results), "D501")
    assert (finding.place.element, finding.also) == ("r2025", ("r2026",))
