"""One step takes back all that was applied of a newer version, and nothing that people did since."""

from __future__ import annotations

from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from hypothesis import given, settings
from tests.factories import effort, some_elements
from tests.intake.test_comparing import a_plan_of, a_review, newer_versions, quick, renewed
from tests.intake.test_comparing_mentions import BEFORE, money
from tests.strategies import drafts

from doelnet import draft
from doelnet.accounts.models import User
from doelnet.intake.comparing.applying import apply_changes
from doelnet.intake.comparing.changes import compared
from doelnet.intake.comparing.judging import compare_with, judge_changes
from doelnet.intake.comparing.models import EarlierQuote, Renewal, RenewalChange
from doelnet.intake.comparing.undoing import undo_changes, undoable
from doelnet.intake.models import Review
from doelnet.plans.models import Element, Mention, Plan
from doelnet.plans.network import load
from doelnet.plans.services import add_element, edit_element, give_role, state_of

State = RenewalChange.State


def all_of(plan: Plan) -> dict[str, Any]:
    """Return all that a plan says, with identifiers, order and places."""
    state: dict[str, Any] = state_of(plan)
    network = load(plan)
    places = [(node.key, node.place) for node in network.nodes]
    said = {section: [place for _data, place in rows] for section, rows in network.mentions.items()}
    return state | {"places": places, "said": said}


def applied(user: User, plan: Plan, elements: list[draft.Element], **sections: list[Any]) -> Renewal:
    """Return a newer version of which everything was applied."""
    renewal = renewed(user, plan, elements, **sections).renewal
    apply_changes(user, renewal, everything=True)
    return renewal


def a_newer_version() -> list[draft.Element]:
    """Return other elements: one text, one figure and one parent changed, one new with one under it, one gone."""
    newer = some_elements()
    newer[1].text = "Meer kinderen in Zuidrand en De Hoven bewegen elke dag"
    newer[2].target = draft.Target(comparison="at-least", value=90, unit="%", due="2029")
    newer[3].parents = ["d1"]
    newer[4] = effort("x", "De bibliotheek leest voor op alle scholen", "d1")
    return [*newer, effort("y", "Voorleescoaches leren van elkaar", "x")]


@pytest.fixture
def plan(adviser: User) -> Plan:
    return a_plan_of(adviser, some_elements(), **BEFORE)


@pytest.fixture
def renewal(adviser: User, plan: Plan) -> Renewal:
    return applied(adviser, plan, a_newer_version(), money=[money("140000.00", fund="Leesclubs"), money("7.00")])


def test_undoing_makes_the_plan_what_it_was_and_the_comparison_what_it_was(adviser: User, plan: Plan) -> None:
    before = all_of(plan)
    renewal = renewed(adviser, plan, a_newer_version(), money=[money("140000.00", fund="Leesclubs")]).renewal
    judge_changes(adviser, renewal, compared(renewal).open[:1], State.REJECTED)
    judge_changes(adviser, renewal, compared(renewal).open, State.ACCEPTED)
    judged = [(change.sort, change.state) for change in compared(renewal).all]
    apply_changes(adviser, renewal)
    assert all_of(plan) != before
    assert undo_changes(adviser, renewal) == 0
    assert all_of(plan) == before
    assert [(change.sort, change.state) for change in compared(Renewal.objects.get(pk=renewal.pk)).all] == judged
    assert Review.objects.get(pk=renewal.review_id).state == Review.State.OPEN
    assert not EarlierQuote.objects.exists()


@settings(quick, max_examples=8)
@given(newer_versions(), drafts(1), drafts(1))
def test_undoing_any_newer_version_makes_the_plan_what_it_was(
    adviser: User, versions: tuple[list[draft.Element], list[draft.Element]], one: draft.Draft, other: draft.Draft
) -> None:
    before, after = ({name: getattr(each, name) for name in draft.SECTIONS} for each in (one, other))
    plan = a_plan_of(adviser, versions[0] or some_elements(), **before)
    was = all_of(plan)
    renewal = applied(adviser, plan, versions[1], **after)
    now = all_of(plan)
    undo_changes(adviser, renewal)
    assert all_of(plan) == was
    apply_changes(adviser, Renewal.objects.get(pk=renewal.pk))
    assert len(all_of(plan)["elements"]) == len(now["elements"])


def test_what_is_undone_stays_in_history_with_the_reason(adviser: User, plan: Plan, renewal: Renewal) -> None:
    new = plan.elements.get(text__startswith="De bibliotheek")
    undo_changes(adviser, renewal)
    reason = "Ongedaan gemaakt: nieuwe versie plan-2.md"
    goal = plan.elements.get(key="d1.1")
    assert [row.history_change_reason for row in goal.history.all()[:2]] == [reason, "Nieuwe versie: plan-2.md"]
    assert [row.history_type for row in Element.history.filter(id=new.pk)] == ["-", "+"]
    assert Mention.history.filter(plan=plan, history_change_reason=reason, history_user=adviser).count() >= 2


def test_what_people_edited_since_stays_theirs_and_is_counted(adviser: User, plan: Plan, renewal: Renewal) -> None:
    goal, new = plan.elements.get(key="d1.1"), plan.elements.get(text__startswith="De bibliotheek")
    edit_element(adviser, goal, goal.version, {"text": "Alle kinderen in De Hoven bewegen"})
    mine = add_element(adviser, plan, {"kind": "result", "text": "Op zes scholen wordt voorgelezen"}, [new])
    assert undo_changes(adviser, renewal) == 2
    goal.refresh_from_db()
    assert goal.text == "Alle kinderen in De Hoven bewegen"
    assert [link.parent_id for link in mine.up.all()] == [new.pk]
    assert not plan.elements.filter(text="Voorleescoaches leren van elkaar").exists()
    assert plan.elements.get(key="i2").removed_at is None


def test_the_last_newer_version_is_undone_first(adviser: User, plan: Plan, renewal: Renewal) -> None:
    review = a_review(adviser, some_elements(), "plan-3.md", **BEFORE)
    later = compared(compare_with(adviser, review, plan)).renewal
    apply_changes(adviser, later, everything=True)
    assert not undoable(renewal)
    with pytest.raises(ValidationError, match="een nieuwere versie"):
        undo_changes(adviser, renewal)
    undo_changes(adviser, later)
    undo_changes(adviser, renewal)
    assert plan.elements.get(key="d1.1").text == some_elements()[1].text


def test_undoing_twice_undoes_once(adviser: User, plan: Plan, renewal: Renewal) -> None:
    undo_changes(adviser, renewal)
    with pytest.raises(ValidationError, match="al ongedaan gemaakt"):
        undo_changes(adviser, renewal)


def test_what_was_undone_can_be_applied_again_and_undone_again(adviser: User, plan: Plan, renewal: Renewal) -> None:
    undo_changes(adviser, renewal)
    before = all_of(plan)
    apply_changes(adviser, Renewal.objects.get(pk=renewal.pk))
    assert plan.elements.filter(text="Voorleescoaches leren van elkaar", removed_at=None).count() == 1
    undo_changes(adviser, renewal)
    assert all_of(plan) == before


def test_only_who_may_edit_the_plan_and_judged_the_review_undoes(
    adviser: User, editor: User, plan: Plan, renewal: Renewal
) -> None:
    for role in ("reader", "editor"):
        give_role(adviser, plan, editor, role)
        with pytest.raises(PermissionDenied):
            undo_changes(editor, renewal)
    assert Renewal.objects.get(pk=renewal.pk).applied_at is not None


def test_a_circle_that_people_made_since_holds_undoing_back(adviser: User) -> None:
    first = [effort("a", "Leesclubs in De Hoven", "b"), effort("b", "Voorlezen in Zuidrand")]
    newer = [effort("a", "Leesclubs in De Hoven"), effort("b", "Voorlezen in Zuidrand")]
    plan = a_plan_of(adviser, first)
    renewal = applied(adviser, plan, newer)
    one, other = plan.elements.get(key="a"), plan.elements.get(key="b")
    edit_element(adviser, other, other.version, {}, [one])
    before = all_of(plan)
    with pytest.raises(ValidationError, match="te veel aan het plan veranderd"):
        undo_changes(adviser, renewal)
    assert all_of(plan) == before
