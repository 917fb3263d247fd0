"""Editing a plan in place: the pages, as a browser without JavaScript uses them."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.messages import get_messages
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from tests.factories import a_plan, effort, goal
from tests.people import browser_of

from doelnet.accounts.models import User
from doelnet.plans.drafts import to_draft
from doelnet.plans.models import Element, Plan
from doelnet.plans.network import load
from doelnet.plans.services import edit_element, remove_element


@pytest.fixture
def plan(adviser: User, editor: User) -> Plan:
    return a_plan(adviser, editor=editor)


@pytest.fixture
def browser(editor: User) -> Client:
    return browser_of(editor)


def of(plan: Plan, key: str) -> Element:
    return Element.objects.select_related("plan", "owner").get(plan=plan, key=key)


def sent(browser: Client, address: str) -> dict[str, Any]:
    """Return what the form at an address would send, unchanged."""
    response = browser.get(address)
    form = response.context["form"]
    data = {form.add_prefix(name): form[name].value() for name in form.fields}
    data |= {"version": response.context.get("version", ""), "parents_before": response.context.get("before", [])}
    shown = {name: form[name].field.prepare_value(form[name].value()) for name in form.fields}
    return {name: value for name, value in (data | shown).items() if value not in (None, False)}


def edit(browser: Client, plan: Plan, key: str, **changes: Any) -> Any:
    address = reverse("element-edit", args=[plan.slug, key])
    return browser.post(address, sent(browser, address) | changes)


def said(response: HttpResponse) -> list[str]:
    return [str(message) for message in get_messages(response.wsgi_request)]  # type: ignore[attr-defined]  # of the client


def test_an_edit_shows_on_the_page_of_the_element(plan: Plan, browser: Client) -> None:
    response = edit(browser, plan, "i1", text="Vier beweegpleinen", owner="GGD Waardland", number="2a")
    assert response["Location"] == of(plan, "i1").get_absolute_url()
    changed = of(plan, "i1")
    assert (changed.text, str(changed.owner), changed.number) == ("Vier beweegpleinen", "GGD Waardland", "2a")


@pytest.mark.parametrize("key", ["d1", "d1.1", "s1", "i1", "i2", "r1", "r2"])
def test_saving_the_form_as_it_opened_changes_nothing(plan: Plan, browser: Client, key: str) -> None:
    before = to_draft(load(plan))
    assert edit(browser, plan, key).status_code == 302
    assert (to_draft(load(plan)), of(plan, key).version) == (before, 1)


def test_figures_are_written_as_the_dutch_write_them(plan: Plan, browser: Client) -> None:
    edit(browser, plan, "s1", value="1.234,5", due="april 2029", baseline_value="70,25", baseline_date="31-12-2024")
    target = load(plan).by_key["s1"]
    assert (str(target.value.normalize()), target.due) == ("1234.5", "2029-04")  # type: ignore[union-attr]  # it has one
    assert (str(target.baseline_value.normalize()), target.baseline_date) == ("70.25", "2024-12-31")  # type: ignore[union-attr]  # same


@pytest.mark.parametrize(
    "changes",
    [{"text": ""}, {"value": "veel"}, {"due": "ooit"}, {"year": "26"}, {"parents": ["bestaat-niet"]}],
    ids=lambda changes: next(iter(changes)),
)
def test_what_is_wrong_is_said_at_its_field_and_what_was_typed_is_kept(
    plan: Plan, browser: Client, changes: dict[str, Any]
) -> None:
    response = edit(browser, plan, "s1", source="Wat ik net typte", **changes)
    assert response.status_code == 422
    assert set(response.context["form"].errors) == set(changes)
    assert 'value="Wat ik net typte"' in response.content.decode()
    assert of(plan, "s1").version == 1


def test_several_parents_are_chosen_and_those_that_were_there_come_first(plan: Plan, browser: Client) -> None:
    edit(browser, plan, "i1", parents=["d1", "d1.1"])
    assert [parent.key for parent in load(plan).by_key["i1"].parents] == ["d1.1", "d1"]


def test_what_hangs_under_an_element_cannot_be_chosen(plan: Plan, browser: Client) -> None:
    form = browser.get(reverse("element-edit", args=[plan.slug, "d1.1"])).context["form"]
    assert [above.key for above in form.choices] == ["d1"]


def test_the_form_says_the_plans_own_words(plan: Plan, browser: Client) -> None:
    page = browser.get(reverse("element-edit", args=[plan.slug, "i1"])).content.decode()
    assert ">Middel</option>" in page


def test_an_added_element_contributes_to_what_the_link_said(plan: Plan, browser: Client) -> None:
    address = reverse("element-add", args=[plan.slug]) + "?ouder=d1.1"
    form = browser.get(address).context["form"]
    assert (form["kind"].value(), form.chosen) == ("effort", ["d1.1"])
    response = browser.post(address, {"kind": "effort", "text": "Zwemles in De Hoven", "parents": ["d1.1"]})
    new = Element.objects.get(plan=plan, text="Zwemles in De Hoven")
    assert response["Location"] == new.get_absolute_url()
    assert [parent.key for parent in load(plan).by_key[new.key].parents] == ["d1.1"]


def test_an_element_without_text_is_not_added(plan: Plan, browser: Client) -> None:
    response = browser.post(reverse("element-add", args=[plan.slug]), {"kind": "goal", "text": " "})
    assert (response.status_code, plan.elements.count()) == (422, 7)


def test_an_element_moves_up_and_down_among_its_own(adviser: User) -> None:
    plan = a_plan(adviser, [goal("d", "Doel"), *(effort(f"i{n}", f"Inspanning {n}", "d") for n in range(4))])
    browser = browser_of(adviser)

    def after(key: str, **data: str) -> list[str]:
        browser.post(reverse("element-move", args=[plan.slug, key]), data)
        return [node.key for node in load(plan).by_key["d"].children]

    assert after("i2", richting="omhoog") == ["i0", "i2", "i1", "i3"]
    assert after("i2", richting="omlaag") == ["i0", "i1", "i2", "i3"]
    assert after("i0", richting="omhoog") == ["i0", "i1", "i2", "i3"]
    assert after("i3", richting="omlaag") == ["i0", "i1", "i2", "i3"]
    assert after("i2", richting="omlaag") == ["i0", "i1", "i3", "i2"]
    assert after("i2", voor="i0") == ["i2", "i0", "i1", "i3"]
    assert after("i0", voor="") == ["i2", "i1", "i3", "i0"]
    assert after("i0", voor="bestaat-niet") == ["i2", "i1", "i3", "i0"]


def test_a_removed_element_can_be_brought_back_from_the_message(plan: Plan, browser: Client) -> None:
    gone = browser.post(reverse("element-remove", args=[plan.slug, "i1"]), {"version": 1, "reason": "Te duur"})
    undo = reverse("element-restore", args=[plan.slug, "i1"])
    assert (gone["Location"], f'href="{undo}"' in said(gone)[0]) == (plan.get_absolute_url(), True)
    assert browser.get(undo).status_code == 200
    assert of(plan, "i1").removed_at is not None
    browser.post(undo, {"version": 2})
    assert of(plan, "i1").removed_at is None


def test_what_was_removed_is_listed_with_who_and_why(plan: Plan, browser: Client, editor: User) -> None:
    remove_element(editor, of(plan, "i1"), 1, "Te duur")
    page = browser.get(reverse("plan-removed", args=[plan.slug])).content.decode()
    assert "Te duur" in page
    assert str(editor) in page
    assert of(plan, "i1").text in page


def test_removing_what_somebody_changed_meanwhile_shows_it_again_first(
    plan: Plan, browser: Client, adviser: User
) -> None:
    edit_element(adviser, of(plan, "i1"), 1, {"text": "Vier beweegpleinen"})
    page = browser.post(reverse("element-remove", args=[plan.slug, "i1"]), {"version": 1})
    assert "Vier beweegpleinen" in page.content.decode()
    assert of(plan, "i1").removed_at is None


def test_a_removed_element_is_not_edited(plan: Plan, browser: Client, editor: User) -> None:
    remove_element(editor, of(plan, "i1"), 1)
    for name in ("element-edit", "element-move"):
        response = browser.get(reverse(name, args=[plan.slug, "i1"]))
        assert response["Location"] == of(plan, "i1").get_absolute_url()


def test_an_old_address_of_the_plan_leads_to_its_form_too(plan: Plan, browser: Client, adviser: User) -> None:
    address = reverse("element-edit", args=[plan.slug, "i1"])
    browser_of(adviser).post(
        reverse("plan-edit", args=[plan.slug]), {"title": plan.title, "kind": plan.kind, "slug": "jong"}
    )
    assert browser.get(address)["Location"] == reverse("element-edit", args=["jong", "i1"])


def test_text_is_shown_as_text_whatever_stands_in_it(adviser: User) -> None:
    plan = a_plan(adviser, [goal("d1", "<script>alert(1)</script>"), goal("d2", "Twee", "d1")])
    for name, key in (("element-edit", "d2"), ("element-remove", "d1"), ("element-move", "d1")):
        page = browser_of(adviser).get(reverse(name, args=[plan.slug, key])).content.decode()
        assert "<script>alert" not in page
        assert "&lt;script&gt;" in page
