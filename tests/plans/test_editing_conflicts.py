"""Two people change one element at once: both versions, and no silent overwrite."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from tests.factories import a_plan
from tests.people import browser_of
from tests.plans.test_editing import of, sent

from doelnet.accounts.models import User
from doelnet.plans.models import Plan
from doelnet.plans.network import load
from doelnet.plans.pages.conflicts import marked
from doelnet.plans.services import edit_element, remove_element


@pytest.fixture
def plan(adviser: User, editor: User) -> Plan:
    return a_plan(adviser, editor=editor)


@pytest.fixture
def browser(editor: User) -> Client:
    return browser_of(editor)


def address(plan: Plan, key: str = "s1") -> str:
    return reverse("element-edit", args=[plan.slug, key])


def clash(browser: Client, plan: Plan, adviser: User, theirs: dict[str, Any], **mine: Any) -> Any:
    """Open the form, let the adviser be first, and send it."""
    form = sent(browser, address(plan))
    parents = theirs.pop("parents", None)
    element = of(plan, "s1")
    edit_element(adviser, element, element.version, theirs, parents and [of(plan, key) for key in parents])
    return browser.post(address(plan), form | mine)


def test_both_versions_are_shown_and_nothing_is_overwritten(plan: Plan, browser: Client, adviser: User) -> None:
    response = clash(browser, plan, adviser, {"text": "Wat de adviseur schreef"}, text="Wat de bewerker schreef")
    page = response.content.decode()
    assert response.status_code == 409
    assert "<mark>adviseur</mark>" in page
    assert "<mark>bewerker</mark>" in page
    assert str(adviser) in page
    assert of(plan, "s1").text == "Wat de adviseur schreef"


def test_what_only_one_of_the_two_changed_is_merged(plan: Plan, browser: Client, adviser: User) -> None:
    response = clash(browser, plan, adviser, {"number": "S1", "due": "2030"}, source="Eigen meting", due="2029")
    merged = response.context["form"].initial
    assert (merged["number"], merged["source"], merged["due"]) == ("S1", "Eigen meting", "2029")
    assert {d.name: d.both for d in response.context["clash"].differences} == {
        "number": False, "source": False, "due": True,
    }  # fmt: skip


def test_parents_that_only_they_changed_are_merged(plan: Plan, browser: Client, adviser: User) -> None:
    response = clash(browser, plan, adviser, {"parents": ["d1"]}, text="Wat de bewerker schreef")
    assert response.context["form"].initial["parents"] == ["d1"]


def test_keeping_mine_is_one_button(plan: Plan, browser: Client, adviser: User) -> None:
    page = clash(browser, plan, adviser, {"text": "Van de adviseur", "number": "7"}, text="Van de bewerker")
    mine: dict[str, list[str]] = {}
    for name, value in page.context["mine"]:
        mine.setdefault(name, []).append(value)
    assert browser.post(address(plan), mine | {"version": page.context["version"]}).status_code == 302
    assert (of(plan, "s1").text, of(plan, "s1").number) == ("Van de bewerker", "")


def test_a_mix_is_saved_from_the_same_page(plan: Plan, browser: Client, adviser: User) -> None:
    page = clash(browser, plan, adviser, {"text": "Van de adviseur", "number": "7"}, text="Van de bewerker")
    form = page.context["form"]
    data = {name: form[name].field.prepare_value(form[name].value()) for name in form.fields}
    data = {name: value for name, value in data.items() if value not in (None, False)}
    assert browser.post(address(plan), data | {"version": page.context["version"]}).status_code == 302
    assert (of(plan, "s1").text, of(plan, "s1").number) == ("Van de bewerker", "7")


def test_a_third_person_in_between_is_another_conflict(plan: Plan, browser: Client, adviser: User) -> None:
    page = clash(browser, plan, adviser, {"text": "Van de adviseur"}, text="Van de bewerker")
    edit_element(adviser, of(plan, "s1"), 2, {"text": "Nog eens van de adviseur"})
    mine: dict[str, list[str]] = {}
    for name, value in page.context["mine"]:
        mine.setdefault(name, []).append(value)
    assert browser.post(address(plan), mine | {"version": 2}).status_code == 409
    assert of(plan, "s1").text == "Nog eens van de adviseur"


def test_an_element_that_was_removed_meanwhile_is_not_brought_back_by_an_edit(
    plan: Plan, browser: Client, adviser: User
) -> None:
    form = sent(browser, address(plan))
    remove_element(adviser, of(plan, "s1"), 1)
    browser.post(address(plan), form | {"text": "Anders"})
    assert of(plan, "s1").removed_at is not None
    assert "s1" not in load(plan).by_key


def test_only_the_words_that_differ_are_marked() -> None:
    one, other = marked("Drie pleinen in Zuidrand", "Vier pleinen in Zuidrand")
    assert (one, other) == ("<mark>Drie</mark> pleinen in Zuidrand", "<mark>Vier</mark> pleinen in Zuidrand")


def test_marking_does_not_let_markup_through() -> None:
    one, _other = marked("<b>Drie</b>", "Vier")
    assert "<b>" not in one
