"""Every address of documents and reviews, for every role."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse
from tests.people import browser_of, person

from doelnet.accounts.models import User
from doelnet.intake import services
from doelnet.intake.models import Review
from doelnet.plans.models import Plan
from doelnet.plans.services import give_role, publish

REVIEW = ("review", "review-judge", "review-item", "review-accept", "review-drop")
POSTED = ("review-judge", "review-drop", "document-again")


@pytest.fixture
def people(adviser: User, editor: User, reader: User, stranger: User, keeper: User) -> dict[str, User]:
    return {
        "adviser": adviser, "editor": editor, "reader": reader, "stranger": stranger, "keeper": keeper,
        "colleague": person("collega", is_adviser=True),
    }  # fmt: skip


def address(review: Review, name: str) -> str:
    if name == "upload":
        return reverse(name)
    if name.startswith("document"):
        return reverse(name, args=[review.document_id])
    return reverse(name, args=[review.pk, 1] if name == "review-item" else [review.pk])


def status(browser: Client, review: Review, name: str) -> int:
    method = browser.post if name in POSTED else browser.get
    return method(address(review, name), {"oordeel": "accepted", "onderdelen": "1"}).status_code


@pytest.mark.parametrize("name", ["upload", *REVIEW, "document-again"])
def test_a_visitor_is_asked_to_sign_in(review: Review, visitor: Client, name: str) -> None:
    method = visitor.post if name in POSTED else visitor.get
    response = method(address(review, name))
    assert (response.status_code, response["Location"]) == (302, f"/account/login/?next={address(review, name)}")


@pytest.mark.parametrize("name", ["document", "document-file"])
def test_a_visitor_does_not_learn_that_a_document_under_review_exists(
    review: Review, visitor: Client, name: str
) -> None:
    assert status(visitor, review, name) == 404


@pytest.mark.parametrize(
    ("who", "code"),
    [("stranger", 403), ("reader", 403), ("editor", 403), ("adviser", 200), ("colleague", 200), ("keeper", 200)],
)
def test_advisers_and_keepers_read_documents_in(review: Review, people: dict[str, User], who: str, code: int) -> None:
    assert status(browser_of(people[who]), review, "upload") == code
    if code == 403:
        assert browser_of(people[who]).post(reverse("upload")).status_code == 403


@pytest.mark.parametrize("name", [*REVIEW, "document", "document-file", "document-again"])
@pytest.mark.parametrize("who", ["stranger", "reader", "editor", "colleague"])
def test_somebody_elses_review_and_document_are_not_there(
    review: Review, people: dict[str, User], name: str, who: str
) -> None:
    assert status(browser_of(people[who]), review, name) == 404
    assert not review.items.exclude(state="open").exists()


@pytest.mark.parametrize("name", ["review", "review-item", "review-accept", "document", "document-file"])
@pytest.mark.parametrize("who", ["adviser", "keeper"])
def test_the_reviewer_and_the_keeper_open_everything(
    review: Review, people: dict[str, User], name: str, who: str
) -> None:
    assert status(browser_of(people[who]), review, name) == 200


@pytest.mark.parametrize("name", [*POSTED, "review-item", "review-accept", "upload"])
def test_a_form_from_another_site_is_refused(review: Review, adviser: User, name: str) -> None:
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(adviser)
    assert browser.post(address(review, name), {"oordeel": "accepted", "onderdelen": "1"}).status_code == 403


@pytest.mark.parametrize("name", POSTED)
def test_what_changes_something_takes_no_get(review: Review, adviser: User, name: str) -> None:
    assert browser_of(adviser).get(address(review, name)).status_code == 405


@pytest.fixture
def plan(review: Review, adviser: User, editor: User, reader: User) -> Plan:
    plan = services.accept(adviser, review, everything=True)
    give_role(adviser, plan, editor, "editor")
    give_role(adviser, plan, reader, "reader")
    return plan


@pytest.mark.parametrize("name", ["document", "document-file"])
def test_a_document_of_a_plan_opens_for_who_has_a_part_in_it(
    plan: Plan, review: Review, people: dict[str, User], name: str
) -> None:
    codes = {who: status(browser_of(user), review, name) for who, user in people.items()}
    assert codes == {
        "adviser": 200, "editor": 200, "reader": 200, "keeper": 200, "stranger": 404, "colleague": 404,
    }  # fmt: skip


@pytest.mark.parametrize("name", ["document", "document-file"])
def test_a_document_opens_for_everybody_only_with_a_published_plan_and_leave(
    plan: Plan, review: Review, adviser: User, visitor: Client, name: str
) -> None:
    publish(adviser, plan, documents=False)
    assert status(visitor, review, name) == 404
    publish(adviser, plan, documents=True)
    assert status(visitor, review, name) == 200
