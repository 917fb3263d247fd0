"""Changing elements: who may, what history keeps, what two at once meet."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from tests.factories import a_plan, effort, goal

from doelnet.accounts.models import User
from doelnet.plans import services
from doelnet.plans.models import Element, Link, Plan
from doelnet.plans.network import Network, load


@pytest.fixture
def plan(adviser: User, editor: User, reader: User) -> Plan:
    return a_plan(adviser, editor=editor, reader=reader)


def of(plan: Plan, key: str) -> Element:
    return Element.objects.select_related("plan").get(plan=plan, key=key)


def keys(network: Network) -> list[str]:
    return [node.key for node in network.nodes]


def parents(plan: Plan, key: str) -> list[str]:
    return [parent.key for parent in load(plan).by_key[key].parents]


def test_an_edit_is_kept_with_who_and_why(plan: Plan, editor: User) -> None:
    services.edit_element(editor, of(plan, "i1"), 1, {"text": "Vier beweegpleinen"}, reason="Er kwam er een bij")
    record = of(plan, "i1").history.first()
    assert (record.text, record.history_user, record.history_change_reason) == (
        "Vier beweegpleinen", editor, "Er kwam er een bij",
    )  # fmt: skip
    assert of(plan, "i1").version == 2


def test_a_long_reason_is_cut_to_what_fits(plan: Plan, editor: User) -> None:
    services.edit_element(editor, of(plan, "i1"), 1, {"text": "Vier pleinen"}, reason="omdat " * 40)
    assert len(of(plan, "i1").history.first().history_change_reason) == 100


def test_an_edit_that_changes_nothing_leaves_no_trace(plan: Plan, editor: User) -> None:
    before = Plan.objects.get(pk=plan.pk).revision
    services.edit_element(editor, of(plan, "i1"), 1, {"text": of(plan, "i1").text}, [of(plan, "d1.1")])
    assert (of(plan, "i1").version, of(plan, "i1").history.count()) == (1, 1)
    assert Plan.objects.get(pk=plan.pk).revision == before


def test_another_parent_counts_as_a_new_version(plan: Plan, editor: User) -> None:
    services.edit_element(editor, of(plan, "i1"), 1, {}, [of(plan, "d1")])
    assert of(plan, "i1").version == 2
    assert parents(plan, "i1") == ["d1"]
    assert Link.history.filter(history_type="-", history_user=editor).count() == 1


def test_parents_keep_the_order_they_are_given(plan: Plan, editor: User) -> None:
    services.edit_element(editor, of(plan, "i2"), 1, {}, [of(plan, "d1.1"), of(plan, "d1")])
    assert parents(plan, "i2") == ["d1.1", "d1"]


def test_the_second_of_two_at_once_meets_a_conflict_and_changes_nothing(
    plan: Plan, adviser: User, editor: User
) -> None:
    services.edit_element(adviser, of(plan, "i1"), 1, {"text": "Vier pleinen"})
    with pytest.raises(services.Conflict) as caught:
        services.edit_element(editor, of(plan, "i1"), 1, {"text": "Vijf pleinen"})
    assert caught.value.theirs.text == "Vier pleinen"
    assert of(plan, "i1").text == "Vier pleinen"


@pytest.mark.parametrize("below", ["d1", "d1.1", "s1", "i1", "r1"])
def test_an_element_cannot_contribute_to_itself_by_any_way(plan: Plan, editor: User, below: str) -> None:
    with pytest.raises(ValidationError):
        services.edit_element(editor, of(plan, "d1"), 1, {"text": "Anders"}, [of(plan, below)])
    assert of(plan, "d1").text == "Alle kinderen in Waardrecht groeien gezond op"


def test_an_element_cannot_contribute_to_another_plan(plan: Plan, adviser: User, editor: User) -> None:
    other = a_plan(adviser, [goal("x", "Elders")], title="Regionaal plan")
    with pytest.raises(ValidationError):
        services.edit_element(editor, of(plan, "i1"), 1, {}, [of(other, "x")])


def test_the_figures_of_a_target_go_when_it_becomes_a_goal(plan: Plan, editor: User) -> None:
    services.edit_element(editor, of(plan, "s1"), 1, {"kind": "goal"})
    changed = of(plan, "s1")
    assert (changed.value, changed.unit, changed.has_target, changed.has_baseline) == (None, "", False, False)
    assert changed.history.all()[1].value == Decimal("85")


def test_an_effort_becomes_a_target_with_figures(plan: Plan, editor: User) -> None:
    services.edit_element(editor, of(plan, "i2"), 1, {"kind": "target", "value": Decimal("3"), "baseline_date": "2024"})
    assert (of(plan, "i2").has_target, of(plan, "i2").has_baseline) == (True, True)


@pytest.mark.parametrize(
    "values", [{"text": ""}, {"kind": "wens"}, {"key": "x"}, {"comparison": "ongeveer"}], ids=lambda v: next(iter(v))
)
def test_what_will_not_do_is_refused(plan: Plan, editor: User, values: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        services.edit_element(editor, of(plan, "i1"), 1, values)


def test_a_reader_and_a_stranger_change_nothing(plan: Plan, reader: User, stranger: User) -> None:
    for person in (reader, stranger):
        with pytest.raises(PermissionDenied):
            services.edit_element(person, of(plan, "i1"), 1, {"text": "Anders"})
        with pytest.raises(PermissionDenied):
            services.add_element(person, plan, {"kind": "goal", "text": "Nieuw"})
        with pytest.raises(PermissionDenied):
            services.move_element(person, of(plan, "i1"), None)
        with pytest.raises(PermissionDenied):
            services.remove_element(person, of(plan, "i1"), 1)
        with pytest.raises(PermissionDenied):
            services.restore_element(person, of(plan, "i1"), 1)


def test_a_new_element_stands_last_under_its_parents_with_a_key_of_its_own(plan: Plan, editor: User) -> None:
    new = [services.add_element(editor, plan, {"kind": "effort", "text": "Zwemles"}, [of(plan, "d1")]) for _ in "ab"]
    assert keys(load(plan))[-2:] == [new[0].key, new[1].key]
    assert new[0].key != new[1].key
    assert parents(plan, new[0].key) == ["d1"]
    assert new[0].history.first().history_user == editor


def test_the_key_of_a_removed_element_is_not_used_again(plan: Plan, editor: User) -> None:
    new = services.add_element(editor, plan, {"kind": "effort", "text": "Zwemles"})
    services.remove_element(editor, new, 1)
    assert services.add_element(editor, plan, {"kind": "effort", "text": "Judo"}).key != new.key


def test_a_removed_element_is_out_of_the_network_and_comes_back_with_its_links(plan: Plan, editor: User) -> None:
    services.remove_element(editor, of(plan, "i1"), 1, "Te duur")
    assert "i1" not in keys(load(plan))
    assert parents(plan, "r1") == []
    services.restore_element(editor, of(plan, "i1"), 2)
    assert parents(plan, "r1") == ["i1"]
    assert [record.history_change_reason for record in of(plan, "i1").history.all()[:2]] == ["", "Te duur"]


def test_editing_what_hung_under_a_removed_element_does_not_cut_it_loose_for_good(plan: Plan, editor: User) -> None:
    services.remove_element(editor, of(plan, "d1.1"), 1)
    services.edit_element(editor, of(plan, "i2"), 1, {"text": "Wij praten met alle scholen"}, [of(plan, "d1")])
    services.restore_element(editor, of(plan, "d1.1"), 2)
    assert parents(plan, "i2") == ["d1", "d1.1"]


def test_a_removed_element_is_not_edited_nor_contributed_to(plan: Plan, editor: User) -> None:
    services.remove_element(editor, of(plan, "d1.1"), 1)
    with pytest.raises(ValidationError):
        services.edit_element(editor, of(plan, "d1.1"), 2, {"text": "Anders"})
    with pytest.raises(ValidationError):
        services.edit_element(editor, of(plan, "i2"), 1, {}, [of(plan, "d1.1")])


def test_removing_twice_is_removing_once(plan: Plan, editor: User) -> None:
    services.remove_element(editor, of(plan, "i1"), 1)
    moment = of(plan, "i1").removed_at
    services.remove_element(editor, of(plan, "i1"), 2)
    assert (of(plan, "i1").removed_at, of(plan, "i1").version) == (moment, 2)


def test_removing_what_somebody_changed_meets_a_conflict(plan: Plan, adviser: User, editor: User) -> None:
    services.edit_element(adviser, of(plan, "i1"), 1, {"text": "Vier pleinen"})
    with pytest.raises(services.Conflict):
        services.remove_element(editor, of(plan, "i1"), 1)
    assert of(plan, "i1").removed_at is None


@pytest.mark.parametrize(
    ("key", "before", "order"),
    [
        ("i2", "i1", "d1 d1.1 s1 i2 i1 r1 r2"),
        ("d1", None, "d1.1 s1 i1 i2 r1 r2 d1"),
        ("r2", "d1", "r2 d1 d1.1 s1 i1 i2 r1"),
        ("i1", "i1", "d1 d1.1 s1 i1 i2 r1 r2"),
    ],
)
def test_an_element_moves_just_before_another_or_last(
    plan: Plan, editor: User, key: str, before: str | None, order: str
) -> None:
    services.move_element(editor, of(plan, key), of(plan, before) if before else None)
    assert keys(load(plan)) == order.split()


def test_an_element_does_not_move_to_another_plan(plan: Plan, adviser: User, editor: User) -> None:
    other = a_plan(adviser, [effort("x", "Elders")], title="Regionaal plan")
    with pytest.raises(ValidationError):
        services.move_element(editor, of(plan, "i1"), of(other, "x"))
