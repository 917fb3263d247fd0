"""What holds for all rules together."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.checking.plans import TODAY, amount, at, effort, found, goal, plan, result, target
from tests.strategies import drafts, wild_drafts

from doelnet.checking import Finding, Severity, all_rules, check
from doelnet.draft import Baseline, Draft, dumps, loads

GOLD = sorted((Path(__file__).parents[2].parent / "shared" / "gold").glob("*.json"))


def good_plan() -> Draft:
    """A small plan in which an adviser would change nothing."""
    measured = target(
        "t",
        "g",
        text="In 2028 gaat 95% van de peuters met een VVE-indicatie naar de voorschool",
        comparison="at-least",
        value=95,
        unit="%",
        due="2028",
        baseline=Baseline(value=81, date="2025"),
        source="GGD Waardland",
    )
    return plan(
        goal("g", text="Alle peuters in Waardrecht krijgen een goede start"),
        measured,
        effort("e", "g"),
        result("r1", "e", text="Vier wijken hebben een voorschool", year="2026"),
        result("r2", "e", text="Zes wijken hebben een voorschool", year="2027"),
        money=[amount("10.00", "expense"), amount("15.50", "income"), amount("5.50", "balance")],
    )


def test_a_good_plan_has_no_findings():
    assert check(good_plan(), TODAY) == []


def test_an_empty_plan_has_no_findings():
    assert check(plan(), TODAY) == []


def test_the_heaviest_findings_come_first_then_those_that_stand_first():
    draft = plan(goal("b"), goal("a", text="Meer rust"), effort("e", "a", owner=None), effort("f", "a", owner="x"))
    draft.money = [amount("1.25", "expense"), amount("9.25", "income"), amount("1.00", "balance")]
    assert [each.code for each in check(draft, TODAY)] == ["D601", "D101", "D102", "D101", "D501", "D302"]


def test_only_what_is_asked_for_is_checked():
    draft = plan(goal("g"), target("t"))
    assert [each.code for each in check(draft, TODAY, only=["D2"])] == ["D207", "D203", "D204"]
    assert at(draft, "D102") == ["g"]


@pytest.mark.parametrize("code", ["D999", "", "X"])
def test_a_code_that_is_no_rule_is_refused(code):
    with pytest.raises(ValueError):
        check(plan(), TODAY, only=[code])


def _places_exist(draft: Draft, findings: list[Finding]) -> bool:
    ids = {element.id for element in draft.elements}
    return all(
        (each.place.element is None or each.place.element in ids)
        and ids.issuperset(each.also)
        and (each.place.section is None or 0 <= (each.place.index or 0) < len(getattr(draft, each.place.section)))
        for each in findings
    )


@settings(max_examples=60)
@given(drafts() | wild_drafts())
def test_checking_never_fails_and_points_only_at_what_is_there(draft: Draft):
    before = dumps(draft)
    findings = check(draft, TODAY)
    assert _places_exist(draft, findings)
    assert dumps(draft) == before


@settings(max_examples=60)
@given(drafts(), st.randoms(use_true_random=False))
def test_the_order_of_the_elements_does_not_matter(draft: Draft, random):
    first = check(draft, TODAY)
    random.shuffle(draft.elements)
    second = check(draft, TODAY)
    assert _as_set(first) == _as_set(second)


def _as_set(findings: list[Finding]) -> set[tuple[str, str | None, str]]:
    return {(each.code, each.place.element, each.message.nl) for each in findings}


@settings(max_examples=25)
@given(drafts())
def test_checking_twice_finds_the_same_in_the_same_order(draft: Draft):
    assert check(draft, TODAY) == check(loads(dumps(draft)), TODAY)


@pytest.mark.skipif(not GOLD, reason="the hand-checked drafts are not beside this checkout")
@pytest.mark.parametrize("path", GOLD, ids=lambda path: path.stem)
def test_a_real_plan_is_not_drowned(path: Path):
    draft = loads(path.read_bytes())
    findings = check(draft, TODAY)
    serious = [each for each in findings if each.severity is not Severity.TIP]
    assert len(findings) <= 10 + len(draft.elements)
    assert len(serious) <= 10 + len(draft.elements) / 4


def test_every_rule_finds_something_in_some_test():
    """Each code stands in the tests of the rules: a rule without a test cannot come in."""
    told = "".join(path.read_text() for path in Path(__file__).parent.glob("test_*.py"))
    assert [each.code for each in all_rules() if f'"{each.code}"' not in told] == []


def test_the_findings_of_a_plan_as_a_whole_have_no_place():
    (finding,) = found(plan(effort("a")), "D301")
    assert finding.place.element is finding.place.section is finding.at is None
