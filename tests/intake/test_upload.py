"""Where documents come in."""

from __future__ import annotations

import io
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from tests.intake.conftest import TEXT, let_read
from tests.people import browser_of, person

from doelnet.accounts.models import User
from doelnet.intake import jobs, services
from doelnet.intake.models import Reading, Review
from doelnet.intake.pages import uploads
from doelnet.plans.models import SourceDocument
from doelnet.plans.services import give_role
from doelnet.reading import ReadError, Trouble

HERE = "/inlezen/"


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Start a reading without waiting for the commit, which a test never does."""
    monkeypatch.setattr(jobs, "start", lambda reading: jobs.spawn(reading))


def post(browser: Client, data: bytes = TEXT, name: str = "plan.md") -> Any:
    return browser.post(HERE, {"file": SimpleUploadedFile(name, data)})


def test_an_adviser_uploads_a_document_and_lands_on_its_review(adviser: User, reader_of_ours: None) -> None:
    browser = browser_of(adviser)
    response = post(browser)
    review = Review.objects.get()
    assert response["Location"] == Reading.objects.get().get_absolute_url()
    assert browser.get(response["Location"])["Location"] == review.get_absolute_url()
    page = browser.get(HERE).content.decode()
    assert "0 van 6 beoordeeld" in page
    assert review.get_absolute_url() in page


def test_nobody_else_sees_that_review_in_their_list(review: Review) -> None:
    page = browser_of(person("collega", is_adviser=True)).get(HERE).content.decode()
    assert review.get_absolute_url() not in page


@pytest.mark.parametrize("trouble", [Trouble.EMPTY, Trouble.ENCRYPTED, Trouble.MISSING])
def test_a_file_that_cannot_be_read_is_told_in_plain_words(
    adviser: User, monkeypatch: pytest.MonkeyPatch, trouble: Trouble
) -> None:
    def refuse(name: str, data: bytes) -> Any:
        raise ReadError(trouble)

    let_read(monkeypatch, refuse)
    browser = browser_of(adviser)
    page = browser.get(post(browser)["Location"]).content.decode()
    assert ReadError(trouble).message("nl") in page
    assert "Er is niets bewaard" in page
    assert not SourceDocument.objects.exists()
    assert not Reading.objects.get().file


def test_an_empty_file_is_refused_before_anything_is_read_or_kept(
    adviser: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs, "ask", lambda *_: pytest.fail("it was asked to be read"))
    response = post(browser_of(adviser), b"", "leeg.docx")
    assert response.status_code == 422
    assert f"“leeg.docx” {ReadError(Trouble.EMPTY).message('nl')}" in response.content.decode()
    assert not Reading.objects.exists()


def test_the_trouble_is_told_in_english_on_the_english_page(adviser: User, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(name: str, data: bytes) -> Any:
        raise ReadError(Trouble.EMPTY)

    let_read(monkeypatch, refuse)
    browser = browser_of(adviser)
    response = browser.post("/en" + HERE, {"file": SimpleUploadedFile("plan.md", b"")}, follow=True)
    assert ReadError(Trouble.EMPTY).message("en") in response.content.decode()


def test_no_file_at_all_is_said(adviser: User) -> None:
    response = browser_of(adviser).post(HERE, {})
    assert (response.status_code, "Kies eerst een bestand" in response.content.decode()) == (422, True)


def test_a_file_over_the_limit_is_stopped_before_it_is_kept_or_read(
    adviser: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(uploads, "LIMIT", 200_000)
    let_read(monkeypatch, lambda name, data: pytest.fail("it was read"))
    response = post(browser_of(adviser), b"x" * 5_000_000, "groot.md")
    page = response.content.decode()
    assert (response.status_code, "groot.md" in page, "5 MB" in page) == (422, True, True)


def test_an_upload_without_token_is_refused_also_one_that_is_too_large(
    adviser: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(adviser)
    assert post(browser).status_code == 403
    monkeypatch.setattr(uploads, "LIMIT", 1000)
    assert post(browser, b"x" * 400_000).status_code == 403


def test_an_upload_with_its_token_is_taken(adviser: User, reader_of_ours: None) -> None:
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(adviser)
    browser.get(HERE)
    token = browser.get(HERE).context["csrf_token"]
    response = browser.post(HERE, {"csrfmiddlewaretoken": str(token), "file": io.BytesIO(TEXT)})
    assert response.status_code == 302


def test_the_same_file_leads_back_to_its_running_review(review: Review, adviser: User) -> None:
    response = post(browser_of(adviser), name="zelfde.md")
    assert response.status_code == 409
    assert f'href="{review.get_absolute_url()}"' in response.content.decode()
    assert Review.objects.count() == 1


def test_the_same_file_leads_to_the_plan_that_came_of_it(review: Review, adviser: User) -> None:
    plan = services.accept(adviser, review, everything=True)
    assert f'href="{plan.get_absolute_url()}"' in post(browser_of(adviser)).content.decode()


def test_a_colleague_learns_that_the_file_is_known_and_no_more(review: Review, adviser: User) -> None:
    plan = services.accept(adviser, review, everything=True)
    colleague = person("collega", is_adviser=True)
    page = post(browser_of(colleague), name="zelfde.md").content.decode()
    assert "Een collega deed dat" in page
    for secret in (plan.title, plan.get_absolute_url(), str(review.pk), str(adviser), "plan.md"):
        assert secret not in page
    give_role(adviser, plan, colleague, "reader")
    assert plan.get_absolute_url() in post(browser_of(colleague)).content.decode()


def test_a_file_whose_review_was_stopped_can_be_read_again_from_there(review: Review, adviser: User) -> None:
    browser = browser_of(adviser)
    browser.post(reverse("review-drop", args=[review.pk]))
    again = reverse("document-again", args=[review.document_id])
    assert f'action="{again}"' in post(browser).content.decode()
    reading = browser.post(again)["Location"]
    assert browser.get(reading)["Location"] == Review.objects.get(state="open").get_absolute_url()
