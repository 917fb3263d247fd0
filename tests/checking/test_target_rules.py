"""The rules on targets."""

from __future__ import annotations

import pytest
from tests.checking.plans import at, found, goal, plan, target

from doelnet.draft import Baseline, Measurement


def alone(**rest):
    return plan(goal("g"), target("t", "g", **rest))


def test_a_direction_without_a_figure_is_found():
    assert at(alone(text="In 2028 is het verzuim gedaald", comparison="decrease", due="2028"), "D201") == ["t"]


@pytest.mark.parametrize(
    "rest",
    [
        {"text": "Gezond gewicht", "value": 88, "unit": "%"},
        {"text": "In 2028 verzuimt hooguit 2,5%"},
        {"text": "In 2027 hebben twaalf scholen een ouderkamer"},
        {"text": "In 2027 hebben alle scholen een ouderkamer"},
        {"text": "De aanpak is in 2027 vastgesteld", "comparison": "done"},
        {"text": "Het gewicht blijft gelijk", "comparison": "stable", "baseline": Baseline(value=12)},
    ],
)
def test_a_target_that_says_how_much_is_left_alone(rest):
    assert at(alone(**rest), "D201") == []


def test_a_group_or_an_age_is_no_figure():
    text = "In 2028 bewegen jongeren van 12 tot 18 jaar in klas 2 en 4 vaker, en ook de 14-jarigen"
    assert at(alone(text=text), "D201") == ["t"]


def test_a_target_without_a_date_is_found():
    assert at(alone(text="90% van de scholen heeft een plan", value=90), "D202") == ["t"]


@pytest.mark.parametrize("rest", [{"text": "90% in 2027"}, {"text": "90%", "due": "2027-12"}])
def test_a_target_with_a_date_is_left_alone(rest):
    assert at(alone(**rest), "D202") == []


def test_the_year_of_the_baseline_is_no_due_date():
    assert at(alone(text="Minder dan de 12% van 2024", baseline=Baseline(value=12, date="2024")), "D202") == ["t"]


def test_a_target_without_a_baseline_is_found():
    assert at(alone(text="85% in 2028", value=85, unit="%", baseline=Baseline(date="2024")), "D203") == ["t"]


def test_a_target_with_a_baseline_is_left_alone():
    assert at(alone(value=85, baseline=Baseline(value=79)), "D203") == []
    assert at(alone(text="In 2028 voelt 85% zich gelukkig (2024: 79%)", value=85), "D203") == []


def test_a_measurement_of_the_indicator_is_a_baseline():
    draft = alone(text="Bereik van VVE onder kinderen met een indicatie: 100% in 2028", value=100, unit="%")
    draft.measurements = [
        Measurement(indicator="Bereik van kinderen met VVE-indicatie", value=81, unit="%", date="2025")
    ]
    assert at(draft, "D203") == []


def test_a_measurement_of_something_else_is_no_baseline():
    draft = alone(text="Bereik van VVE onder kinderen met een indicatie: 100% in 2028", value=100, unit="%")
    draft.measurements = [Measurement(indicator="Verzuim van leerlingen", value=4, unit="%", date="2025")]
    assert at(draft, "D203") == ["t"]


def test_a_target_without_a_source_is_found():
    assert at(alone(value=85), "D204") == ["t"]


def test_a_target_with_a_source_is_left_alone():
    assert at(alone(value=85, source="GGD Waardland"), "D204") == []
    assert at(alone(text="85% in 2028 (bron: GGD Waardland)"), "D204") == []


@pytest.mark.parametrize("due", ["2025", "2024-02", "2026-11-21", "2021/2024"])
def test_a_target_whose_date_has_passed_is_found(due):
    assert at(alone(value=5, due=due), "D205") == ["t"]


@pytest.mark.parametrize("due", ["2026", "2026-11", "2026-11-22", "2021/2028", "2024-99"])
def test_a_target_whose_date_is_to_come_is_left_alone(due):
    assert at(alone(value=5, due=due), "D205") == []


def test_a_target_that_was_measured_on_its_date_is_left_alone():
    draft = alone(text="Scholen met een ouderkamer", value=5, due="2024", unit="scholen")
    draft.measurements = [
        Measurement(indicator="Scholen met een ouderkamer", value=6, unit="scholen", date="2024-12-31")
    ]
    assert at(draft, "D205") == []


def test_a_target_that_belongs_to_no_goal_is_found():
    assert at(plan(goal("g"), target("t"), target("s", "g")), "D207") == ["t"]


def test_targets_that_all_belong_to_no_goal_are_told_once():
    (finding,) = found(plan(goal("g"), target("a"), target("b", text="Wachttijd")), "D207")
    assert (finding.place.element, finding.also) == (None, ("a", "b"))


@pytest.mark.parametrize("code", ["D203", "D204", "D207"])
def test_one_indicator_with_two_years_is_told_once(code):
    years = [target(f"t{due}", text="Wachttijd (weken)", value=5, due=due) for due in ("2027", "2026")]
    whole = target("x", "g", value=5, source="GGD Waardland", baseline=Baseline(value=4))
    (finding,) = found(plan(goal("g"), whole, *years), code)
    assert (finding.place.element, finding.also) == ("t2026", ("t2027",))


def test_a_target_under_a_goal_is_left_alone():
    assert at(alone(value=5), "D207") == []


def test_a_placeholder_among_the_targets_gets_no_other_finding():
    draft = alone(text="Nader te bepalen")
    draft.elements[1].placeholder = True
    assert {each.code for code in ("D201", "D202", "D203", "D204") for each in found(draft, code)} == set()
