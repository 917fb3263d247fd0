"""Every address at which something is written, for every role."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse
from tests.factories import a_plan
from tests.people import browser_of

from doelnet.accounts.models import User
from doelnet.plans.models import Plan
from doelnet.plans.services import publish, remove_element

ELEMENT = ("element-edit", "element-move", "element-remove")
EDITORS = (*ELEMENT, "element-restore", "element-add", "plan-removed")
OWNERS = ("plan-edit", "plan-publish", "plan-people")
READ_ONLY = ("plan-removed",)
NO_FORM = [(name, "post") for name in READ_ONLY]


@pytest.fixture
def plan(adviser: User, editor: User, reader: User) -> Plan:
    plan = a_plan(adviser, editor=editor, reader=reader)
    remove_element(adviser, plan.elements.get(key="r2"), 1)
    return plan


@pytest.fixture
def people(adviser: User, editor: User, reader: User, stranger: User, keeper: User) -> dict[str, User]:
    return {"adviser": adviser, "editor": editor, "reader": reader, "stranger": stranger, "keeper": keeper}


def address(plan: Plan, name: str) -> str:
    if name == "element-restore":
        return reverse(name, args=[plan.slug, "r2"])
    return reverse(name, args=[plan.slug, "i1"] if name in ELEMENT else [plan.slug])


@pytest.mark.parametrize(
    ("name", "method"),
    [(name, method) for name in (*EDITORS, *OWNERS) for method in ("get", "post") if (name, method) not in NO_FORM],
)
def test_a_visitor_is_asked_to_sign_in_and_comes_back(plan: Plan, visitor: Client, name: str, method: str) -> None:
    response = getattr(visitor, method)(address(plan, name))
    assert (response.status_code, response["Location"]) == (302, f"/account/login/?next={address(plan, name)}")


@pytest.mark.parametrize("name", EDITORS)
@pytest.mark.parametrize(
    ("who", "status"), [("stranger", 404), ("reader", 403), ("editor", 200), ("adviser", 200), ("keeper", 200)]
)
def test_pages_for_editors(plan: Plan, people: dict[str, User], name: str, who: str, status: int) -> None:
    assert browser_of(people[who]).get(address(plan, name)).status_code == status


@pytest.mark.parametrize("name", OWNERS)
@pytest.mark.parametrize(
    ("who", "status"), [("stranger", 404), ("reader", 403), ("editor", 403), ("adviser", 200), ("keeper", 200)]
)
def test_pages_for_the_adviser_of_a_plan(plan: Plan, people: dict[str, User], name: str, who: str, status: int) -> None:
    assert browser_of(people[who]).get(address(plan, name)).status_code == status


@pytest.mark.parametrize("name", [name for name in (*EDITORS, *OWNERS) if name not in READ_ONLY])
@pytest.mark.parametrize(("who", "status"), [("stranger", 404), ("reader", 403)])
def test_who_may_not_write_changes_nothing_by_posting(
    plan: Plan, people: dict[str, User], name: str, who: str, status: int
) -> None:
    before = Plan.objects.get().revision
    response = browser_of(people[who]).post(address(plan, name), {"kind": "goal", "text": "Anders", "reason": ""})
    assert (response.status_code, Plan.objects.get().revision) == (status, before)


@pytest.mark.parametrize("name", [*EDITORS, *OWNERS])
def test_a_stranger_may_see_a_published_plan_but_not_write_in_it(
    plan: Plan, adviser: User, stranger: User, name: str
) -> None:
    publish(adviser, plan)
    assert browser_of(stranger).get(address(plan, name)).status_code == 403


@pytest.mark.parametrize("name", [name for name in (*EDITORS, *OWNERS) if name not in READ_ONLY])
def test_a_form_from_another_site_is_refused(plan: Plan, adviser: User, name: str) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(adviser)
    assert client.post(address(plan, name), {"text": "Anders"}).status_code == 403
