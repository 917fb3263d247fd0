"""Reading off the request: the row that says how far it is, the process that reads, and what happens when it stops."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from django.core.files.base import ContentFile
from django.urls import reverse
from django.utils import timezone
from tests.intake.conftest import TEXT, let_read
from tests.people import browser_of

from doelnet.accounts.models import User
from doelnet.intake import jobs, services
from doelnet.intake.models import Reading, Review
from doelnet.plans.models import SourceDocument
from doelnet.reading import ReadError, Trouble, forms

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def asked(adviser: User, reader_of_ours: None, monkeypatch: pytest.MonkeyPatch) -> Reading:
    """Return a reading that was asked for and that no process has taken."""
    monkeypatch.setattr(jobs, "start", lambda reading: None)
    return jobs.ask(adviser, ContentFile(TEXT, "plan.md"), services.taking.digest_of(TEXT))


def test_a_reading_becomes_a_review_with_the_file_that_was_sent(asked: Reading) -> None:
    jobs.run(asked)
    asked.refresh_from_db()
    assert (asked.state, asked.file.name) == ("done", "")
    assert asked.document is not None
    assert asked.document.file.read() == TEXT
    assert asked.review == Review.objects.get()


def test_the_page_says_how_far_it_is_and_then_leads_to_the_review(asked: Reading, adviser: User) -> None:
    browser = browser_of(adviser)
    html = browser.get(asked.get_absolute_url()).content.decode()
    assert "Het inlezen begint zo." in html
    assert "Kijk of het klaar is" in html
    jobs.run(asked)
    response = browser.get(asked.get_absolute_url(), HTTP_HX_REQUEST="true")
    assert response["HX-Redirect"] == Review.objects.get().get_absolute_url()


def test_the_same_file_asked_for_twice_is_read_once(asked: Reading, adviser: User) -> None:
    again = jobs.ask(adviser, ContentFile(TEXT, "anders.md"), asked.sha256)
    assert again == asked
    jobs.run(asked)
    jobs.run(again)
    assert Review.objects.count() == 1


def test_a_document_is_read_once_and_only_in_a_process_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    text = b"# Plan Waardrecht\n\n## Doel 1: Kinderen groeien gezond op\n\nDit staat er, en niemand las het.\n"
    here = services.read_whole("plan.md", text)
    monkeypatch.setattr(forms, "read", lambda stream: 1 // 0)
    assert jobs.read_guarded("plan.md", text) == here
    assert here.found.elements and here.unread


def test_what_cannot_be_read_is_told_and_its_file_is_gone(asked: Reading, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(name: str, data: bytes) -> services.Whole:
        raise ReadError(Trouble.EMPTY)

    let_read(monkeypatch, refuse)
    stored = asked.file.storage, asked.file.name
    jobs.run(asked)
    asked.refresh_from_db()
    assert asked.trouble == {language: ReadError(Trouble.EMPTY).message(language) for language in ("nl", "en")}
    assert not stored[0].exists(stored[1])
    assert not jobs.can_retry(asked)


def test_a_fault_of_ours_keeps_the_file_and_can_be_tried_again(
    asked: Reading, adviser: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(jobs, "read_guarded", lambda name, data: 1 // 0)
        with pytest.raises(ZeroDivisionError):
            jobs.run(asked)
    asked.refresh_from_db()
    page = browser_of(adviser).get(asked.get_absolute_url()).content.decode()
    assert "door een fout in Doelnet (ZeroDivisionError)" in page
    monkeypatch.setattr(jobs, "start", jobs.run)
    browser_of(adviser).post(reverse("reading-again", args=[asked.pk]))
    assert Review.objects.count() == 1


def test_a_reading_whose_process_is_gone_can_begin_again(asked: Reading, adviser: User) -> None:
    long_ago = timezone.now() - timedelta(seconds=jobs.GONE + 1)
    Reading.objects.filter(pk=asked.pk).update(state="running", step="read", beat_at=long_ago)
    asked.refresh_from_db()
    assert "Begin opnieuw" in browser_of(adviser).get(asked.get_absolute_url()).content.decode()
    jobs.retry(asked)
    jobs.run(asked)
    assert Review.objects.count() == 1


def test_a_reading_that_runs_is_not_started_again(asked: Reading, adviser: User) -> None:
    Reading.objects.filter(pk=asked.pk).update(state="running", beat_at=timezone.now())
    browser_of(adviser).post(reverse("reading-again", args=[asked.pk]))
    jobs.run(asked)
    assert not Review.objects.exists()


def test_no_more_are_read_at_once_than_may_be(asked: Reading, adviser: User, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(jobs.AT_ONCE):
        Reading.objects.create(
            user=adviser, name="x.md", size=1, sha256=str(number), state="running", beat_at=timezone.now()
        )
    monkeypatch.setattr(jobs.threading.Event, "wait", lambda self, seconds: True)
    jobs.run(asked)
    asked.refresh_from_db()
    assert asked.state == "waiting"


def test_readings_are_forgotten_after_a_while_with_files_that_nothing_rests_on(asked: Reading) -> None:
    stored = asked.file.storage, asked.file.name
    Reading.objects.filter(pk=asked.pk).update(asked_at=timezone.now() - jobs.KEPT - timedelta(days=1))
    jobs.forget_old()
    assert not Reading.objects.exists()
    assert not stored[0].exists(stored[1])


def test_a_process_of_its_own_reads_a_document_to_the_end(tmp_path: Path) -> None:
    script = """
import time, django
django.setup()
from django.core.files.base import ContentFile
from django.core.management import call_command
call_command("migrate", verbosity=0)
from doelnet.accounts.models import User
from doelnet.intake import jobs
from doelnet.intake.models import Reading
user = User.objects.create_user("adviseur@waardrecht.example", is_adviser=True)
reading = jobs.ask(user, ContentFile(b"# Doelen\\n\\n- Doel: meer kinderen lezen graag.\\n", "plan.md"), "a")
for _ in range(240):
    reading.refresh_from_db()
    if reading.state in ("done", "failed"):
        break
    time.sleep(0.25)
print(reading.state, reading.review.items.count())
"""
    known = {name: value for name, value in os.environ.items() if not name.startswith("DOELNET_")}
    own = {"DOELNET_VAR": str(tmp_path), "DOELNET_SECRET_KEY": "x", "DJANGO_SETTINGS_MODULE": "doelnet.config.settings"}
    ended = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env=known | own,
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    assert ended.stdout.split() == ["done", "1"]


def test_a_document_of_a_review_that_was_stopped_is_read_again_off_the_request(review: Review, adviser: User) -> None:
    services.drop(adviser, review)
    made = jobs.ask_again(adviser, SourceDocument.objects.get())
    assert isinstance(made, Reading)
    jobs.run(made)
    assert Review.objects.filter(state="open").count() == 1
    assert SourceDocument.objects.count() == 1
