"""A document's own page: its text, a stretch of it highlighted, the file to keep."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse
from tests.intake.conftest import LINES, TEXT
from tests.people import browser_of

from doelnet.accounts.models import User
from doelnet.intake import services
from doelnet.intake.models import Review
from doelnet.plans.models import Plan
from doelnet.plans.services import remove_element


@pytest.fixture
def plan(review: Review, adviser: User) -> Plan:
    return services.accept(adviser, review, everything=True)


@pytest.fixture
def browser(adviser: User) -> Client:
    return browser_of(adviser)


def test_a_quote_opens_the_document_there_highlighted(browser: Client, plan: Plan) -> None:
    address = plan.elements.get(key="d1").quote.get_absolute_url()
    html = browser.get(address).content.decode()
    assert address.endswith("#p1")
    assert f'<p id="p1"><a id="regel-2"></a><mark>{LINES[1]}</mark></p>' in html
    assert '<article class="document card" lang="nl">' in html


@pytest.mark.parametrize(
    "query",
    ["van=1.0&tot=", "van=x.y&tot=z", "van=1.9&tot=1.2", "van=-1.0&tot=2.0", f"van=1.0&tot={'9' * 40}.1", "tot=1.1"],
)
def test_a_stretch_that_makes_no_sense_marks_nothing(browser: Client, plan: Plan, query: str) -> None:
    response = browser.get(f"{plan.documents.get().get_absolute_url()}?{query}")
    assert (response.status_code, "<mark" in response.content.decode()) == (200, False)


def test_what_the_plan_took_from_it_is_listed_with_the_plans_own_words(
    browser: Client, plan: Plan, adviser: User
) -> None:
    remove_element(adviser, plan.elements.get(key="d2"), 1)
    html = browser.get(plan.documents.get().get_absolute_url()).content.decode()
    assert plan.elements.get(key="d1").get_absolute_url() in html
    assert plan.elements.get(key="d2").get_absolute_url() not in html


def test_the_page_takes_as_many_queries_for_much_as_for_little(
    browser: Client, plan: Plan, django_assert_max_num_queries: object
) -> None:
    with django_assert_max_num_queries(9):  # type: ignore[operator]  # a fixture that pytest-django does not type
        browser.get(plan.documents.get().get_absolute_url())


def test_the_file_is_given_to_keep_and_never_shown(browser: Client, review: Review) -> None:
    response = browser.get(reverse("document-file", args=[review.document_id]))
    assert b"".join(response.streaming_content) == TEXT  # type: ignore[attr-defined]  # it streams
    assert response["Content-Disposition"] == 'attachment; filename="plan.md"'
    assert response["Content-Type"] == "application/octet-stream"
    assert response["X-Content-Type-Options"] == "nosniff"


def test_a_file_name_cannot_write_a_header(adviser: User, reader_of_ours: None) -> None:
    review = services.take_in(adviser, 'plan"\r\nSet-Cookie: a=b.html', TEXT)
    response = browser_of(adviser).get(reverse("document-file", args=[review.document_id]))
    assert response["Content-Disposition"].startswith("attachment")
    assert "Set-Cookie" not in response
