"""Two elements of different plans that say the same: parting them, saying it again, and who may."""

from __future__ import annotations

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client
from tests.factories import a_plan
from tests.people import browser_of

from doelnet.accounts.models import User
from doelnet.plans.models import Element, Plan, SameAs
from doelnet.plans.services import part_same, say_same


@pytest.fixture
def plan(adviser: User, editor: User, reader: User) -> Plan:
    return a_plan(adviser, editor=editor, reader=reader)


@pytest.fixture
def here(plan: Plan) -> Element:
    return plan.elements.get(key="d1")


@pytest.fixture
def there(adviser: User, here: Element) -> Element:
    """Return an element of another plan that was said to be the same."""
    other = a_plan(adviser, title="Uitvoering", published=True).elements.get(key="d1")
    say_same(adviser, here, other.pk)
    return other


def address(element: Element) -> str:
    return f"{element.get_absolute_url()}hetzelfde/"


def test_who_may_edit_parts_two_elements_from_either_side(adviser: User, here: Element, there: Element) -> None:
    assert part_same(adviser, there, here.pk) == here
    assert not SameAs.objects.exists()
    assert [(row.history_type, row.history_user) for row in SameAs.history.all()] == [("-", adviser), ("+", adviser)]
    assert part_same(adviser, here, there.pk) is None


def test_a_reader_and_the_editor_of_the_other_plan_alone_part_nothing(
    reader: User, editor: User, here: Element, there: Element
) -> None:
    with pytest.raises(PermissionDenied):
        part_same(reader, here, there.pk)
    with pytest.raises(PermissionDenied):
        part_same(editor, there, here.pk)
    assert SameAs.objects.count() == 1


def test_what_a_person_may_not_see_and_what_is_in_the_same_plan_is_not_the_same(
    adviser: User, editor: User, here: Element, plan: Plan
) -> None:
    hidden = a_plan(adviser, title="Van een ander").elements.get(key="d1")
    for other in (hidden, plan.elements.get(key="d1.1")):
        with pytest.raises(ValidationError, match="mag het niet zien"):
            say_same(editor, here, other.pk)


def test_the_button_stands_on_the_page_of_who_may_edit_and_can_be_undone(
    editor: User, reader: User, here: Element, there: Element
) -> None:
    browser = browser_of(editor)
    assert "Maak los" in browser.get(here.get_absolute_url()).content.decode()
    assert "Maak los" not in browser_of(reader).get(here.get_absolute_url()).content.decode()
    assert "Maak los" not in Client().get(there.get_absolute_url()).content.decode()
    parted = browser.post(address(here), {"onderdeel": there.pk}, follow=True).content.decode()
    assert "Het onderdeel is losgemaakt." in parted
    assert f"hetzelfde/?onderdeel={there.pk}" in parted
    asked = browser.get(address(here), {"onderdeel": there.pk}).content.decode()
    assert "Zeggen deze twee hetzelfde?" in asked
    browser.post(address(here), {"onderdeel": there.pk, "koppel": "1"})
    assert SameAs.objects.count() == 1
    history = browser.get(f"{here.get_absolute_url()}geschiedenis/").content.decode()
    assert history.count("Gekoppeld aan hetzelfde in een ander plan") == 2
    assert history.count("Losgemaakt van hetzelfde in een ander plan") == 1


def test_parting_from_nothing_leads_back_to_the_element(editor: User, here: Element) -> None:
    browser = browser_of(editor)
    for said in ({}, {"onderdeel": "geen"}, {"onderdeel": here.pk}):
        assert browser.post(address(here), said)["Location"] == here.get_absolute_url()
