"""What changed in amounts, levels and decisions can be read, and who may change them."""

from __future__ import annotations

from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client
from tests.factories import a_plan
from tests.people import browser_of

from doelnet import draft
from doelnet.accounts.models import Organisation, User
from doelnet.plans.models import Mention, Plan
from doelnet.plans.pages.mention_changes import changes_of_mentions, field_changes
from doelnet.plans.services import add_mention, edit_mention, remove_mention, restore_mention

MONEY = {"amount": "120000.00", "year": "2027", "phase": "budget", "side": "expense", "fund": "Leesclubs"}


@pytest.fixture
def plan(adviser: User, editor: User, reader: User) -> Plan:
    Mention.history.all().delete()
    money = [draft.part_from("money", MONEY)]
    plan = a_plan(adviser, editor=editor, reader=reader, published=True, money=money)
    began = plan.created_at.replace(year=plan.created_at.year - 1)
    Plan.objects.filter(pk=plan.pk).update(created_at=began)
    Mention.history.filter(plan=plan).update(history_date=began)
    plan.refresh_from_db()
    return plan


@pytest.fixture
def amount(plan: Plan) -> Mention:
    return plan.mentions.get()


def test_a_plan_begins_its_mentions_with_a_history_and_without_changes(plan: Plan, amount: Mention) -> None:
    assert [row.history_type for row in amount.history.all()] == ["+"]
    assert changes_of_mentions(plan) == []


def test_every_change_is_told_with_who_and_why_the_newest_first(editor: User, plan: Plan, amount: Mention) -> None:
    amount = edit_mention(editor, amount, 1, MONEY | {"amount": "140000.00"}, "Nieuwe versie: plan-2.md")
    amount = remove_mention(editor, amount, 2, "Vervallen post")
    restore_mention(editor, amount, 3)
    add_mention(editor, plan, "milestones", {"text": "De eerste leesclub opent", "date": "2027-09-01"})
    found = [
        (change.what, change.why, change.about.split(" · ")[0], change.who) for change in changes_of_mentions(plan)
    ]
    who = str(editor)
    assert found == [
        ("Toegevoegd", "", "Mijlpaal: De eerste leesclub opent", who), ("Teruggehaald", "", "Bedrag: € 140.000", who),
        ("Vervallen", "Vervallen post", "Bedrag: € 140.000", who),
        ("Bewerkt", "Nieuwe versie: plan-2.md", "Bedrag: € 140.000", who),
    ]  # fmt: skip


def test_the_page_shows_it_to_who_may_see_the_plan(editor: User, plan: Plan, amount: Mention) -> None:
    edit_mention(editor, amount, 1, MONEY | {"amount": "140000.00", "recurring": True}, "Nieuwe versie: plan-2.md")
    address = f"{plan.get_absolute_url()}vermeldingen/geschiedenis/"
    html = Client().get(address).content.decode()
    for words in ("<del>€ 120.000</del>", "<ins>€ 140.000</ins>", "Komt elk jaar terug", "Nieuwe versie: plan-2.md"):
        assert words in html
    assert str(editor) not in html
    assert str(editor) in browser_of(editor).get(address).content.decode()


def test_an_edit_that_changes_nothing_leaves_no_trace(editor: User, amount: Mention) -> None:
    assert edit_mention(editor, amount, 1, MONEY | {"at": {"line": 3}}).version == 1
    assert amount.history.count() == 1


def test_somebody_who_was_first_is_told(editor: User, amount: Mention) -> None:
    edit_mention(editor, amount, 1, MONEY | {"amount": "1.00"})
    with pytest.raises(ValidationError, match="Iemand anders wijzigde"):
        edit_mention(editor, amount, 1, MONEY | {"amount": "2.00"})


def test_a_reader_changes_nothing_and_what_is_no_part_of_a_draft_is_refused(
    reader: User, editor: User, plan: Plan, amount: Mention
) -> None:
    with pytest.raises(PermissionDenied):
        remove_mention(reader, amount, 1)
    with pytest.raises(PermissionDenied):
        add_mention(reader, plan, "money", MONEY)
    with pytest.raises(ValidationError, match="Dit kan niet worden bewaard"):
        edit_mention(editor, amount, 1, MONEY | {"amount": "veel"})


def test_a_new_party_is_known_as_an_organisation(editor: User, plan: Plan) -> None:
    add_mention(editor, plan, "parties", {"name": "Bibliotheek Waardland", "kind": "other"})
    assert Organisation.objects.get(name="Bibliotheek Waardland").kind == "other"


LISTS: list[tuple[dict[str, Any], dict[str, Any], tuple[str, str]]] = [
    ({"points": ["a", "b"]}, {"points": ["b", "c"]}, ("a", "c")),
    ({}, {"route": [{"step": "approval", "role": "college", "date": "2026-05-12"}]},
     ("", "akkoord, college, 12 mei 2026")),
    ({"public": True}, {"public": False}, ("ja", "nee")),
    ({"year": "2027"}, {"year": "2027+"}, ("2027", "2027 en verder")),
    ({"kind": "welfare"}, {}, ("welzijn", "")),
    ({"value": 74, "unit": "%"}, {"value": 75.5, "unit": "%"}, ("74%", "75,5%")),
]  # fmt: skip


@pytest.mark.parametrize(("before", "after", "words"), LISTS)
def test_a_field_that_changed_is_said_in_words(
    before: dict[str, Any], after: dict[str, Any], words: tuple[str, str]
) -> None:
    ((_name, field),) = field_changes(before, after)
    assert (field.old, field.new) == words
