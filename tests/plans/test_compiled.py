"""Queries whose SQL is made once give what Django would give."""

from __future__ import annotations

import uuid
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection
from django.db.models import Q, QuerySet
from pytest_django import DjangoAssertNumQueries
from tests.factories import a_plan

from doelnet.accounts.models import User
from doelnet.draft import Element as Read
from doelnet.plans.compiled import Compiled
from doelnet.plans.models import Element, Plan

ELEMENTS = [
    Read(id="d1", kind="goal", text="Ieder kind leest", parents=[], label="Doel"),
    Read(id="i1", kind="effort", text="Elke school een leesclub", parents=["d1"]),
]


def _of_key(plan: uuid.UUID, key: str) -> QuerySet[Element]:
    return Element.objects.select_related("plan", "owner").filter(plan=plan, key=key, removed_at=None)


@pytest.fixture
def plan(adviser: User) -> Plan:
    """Return a plan of one goal and one effort."""
    return a_plan(adviser, ELEMENTS)


def test_a_compiled_query_finds_for_each_value_what_the_queryset_finds(plan: Plan) -> None:
    of_key = Compiled(_of_key, uuid.UUID, str)
    for key in ("d1", "i1", "d1", "er is geen x'; --", str(uuid.UUID(int=2))):
        assert of_key(plan.pk, key) == list(_of_key(plan.pk, key))
    assert of_key(uuid.uuid4(), "d1") == []


def test_what_it_finds_are_whole_elements_with_what_was_selected_along(
    plan: Plan, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    of_key = Compiled(_of_key, uuid.UUID, str)
    of_key(plan.pk, "d1")
    with django_assert_num_queries(1):
        (found,) = of_key(plan.pk, "i1")
        assert (found.text, found.plan, found.owner) == ("Elke school een leesclub", plan, None)
    found.text = "Elke school twee leesclubs"
    found.save()
    assert [each.text for each in of_key(plan.pk, "i1")] == ["Elke school twee leesclubs"]


def test_one_value_may_stand_in_several_places_and_rows_may_be_tuples(plan: Plan) -> None:
    either = Compiled(
        lambda pk: Element.objects.filter(Q(pk=pk) | Q(up__parent=pk)).order_by("key").values_list("key", "pk"),
        uuid.UUID,
    )
    goal, effort = Element.objects.order_by("key")
    assert either(goal.pk) == [("d1", goal.pk), ("i1", effort.pk)]
    assert either(effort.pk) == [("i1", effort.pk)]


@pytest.mark.django_db(transaction=True)
def test_its_sql_is_made_once_for_all_values_and_threads(plan: Plan) -> None:
    made = []

    def build(plan: uuid.UUID, key: str) -> QuerySet[Element]:
        made.append(key)
        return _of_key(plan, key)

    of_key = Compiled(build, uuid.UUID, str)
    of_key(plan.pk, "d1")

    def elsewhere() -> list[Element]:
        try:
            return of_key(plan.pk, "not there")
        finally:
            connection.close()

    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(elsewhere).result() == []
    assert [each.key for each in of_key(plan.pk, "i1")] == ["i1"]
    assert len(made) == 1
