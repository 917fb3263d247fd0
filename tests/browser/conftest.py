"""A real browser on the real site, with one plan of an example document in it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from django.core.signals import request_finished, request_started
from playwright.sync_api import Browser, BrowserContext, Page, expect
from tests.people import PASSWORD

from doelnet.accounts.models import User
from doelnet.intake import jobs, services
from doelnet.plans.models import Membership, Plan
from doelnet.plans.services import give_role, publish

ROOT = Path(__file__).resolve().parents[2]
AXE = ROOT / "node_modules/axe-core/axe.min.js"
EXAMPLES = ROOT / "examples"

# A busy machine is slow, not wrong.
PATIENCE = 20_000
expect.set_options(timeout=PATIENCE)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark everything in this folder as a browser test."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)


@dataclass
class Site:
    """The running site, and a way to open it."""

    url: str
    browser: Browser
    opened: list[BrowserContext]
    complaints: list[str]

    def _note(self, message: Any) -> None:
        # A refused script or style is an error in the console; so is a page that is not there, which tests ask for.
        if message.type == "error" and "status of 40" not in message.text:
            self.complaints.append(f"{message.location.get('url')}: {message.text}")

    def open(self, user: User | None = None, *, width: int = 1280, **context: Any) -> Page:
        """Return a fresh page at home, signed in as `user` by the form; `complaints` is what the console says."""
        made = self.browser.new_context(
            viewport={"width": width, "height": 900}, locale="nl-NL", base_url=self.url, **context
        )
        self.opened.append(made)
        page = made.new_page()
        page.set_default_timeout(PATIENCE)
        page.on("console", self._note)
        page.goto("/")
        if user is not None:
            page.goto("/account/login/")
            page.fill("input[name=login]", user.email)
            page.fill("input[name=password]", PASSWORD)
            page.keyboard.press("Enter")
            page.wait_for_url(self.url + "/")
        return page


@pytest.fixture(scope="session")
def django_db_modify_db_settings(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Keep SQLite's database in a file, as in use.

    In memory all threads share one connection, and a request in the midst of its work locks out the next test.
    """
    from django.conf import settings

    if settings.DATABASES["default"]["ENGINE"].endswith("sqlite3"):
        settings.DATABASES["default"]["TEST"]["NAME"] = str(tmp_path_factory.mktemp("database") / "test.sqlite3")


class Busy:
    """Counts the requests that the site is answering."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._count = 0

    def more(self, **_: Any) -> None:
        """Count a request that begins."""
        with self._changed:
            self._count += 1

    def fewer(self, **_: Any) -> None:
        """Count a request that is answered."""
        with self._changed:
            self._count -= 1
            self._changed.notify_all()

    def wait(self, seconds: float) -> bool:
        """Wait until all are answered; tell whether they were within the time."""
        with self._changed:
            return self._changed.wait_for(lambda: self._count <= 0, timeout=seconds)


@pytest.fixture
def site(live_server: Any, browser: Browser) -> Iterator[Site]:
    """Return the running site; what a test leaves unanswered is answered before the next empties the database."""
    site, busy = Site(live_server.url, browser, [], []), Busy()
    request_started.connect(busy.more)
    request_finished.connect(busy.fewer)
    yield site
    for context in site.opened:
        context.close()
    answered = busy.wait(20)
    request_started.disconnect(busy.more)
    request_finished.disconnect(busy.fewer)
    assert answered, "the site is still answering"
    assert site.complaints == []


@pytest.fixture(autouse=True)
def _read_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read documents in the process that serves: another one would not see the test's database."""
    monkeypatch.setattr(jobs, "spawn", jobs.run)


@pytest.fixture
def example(site: Site, transactional_db: None, adviser: User, editor: User) -> Plan:
    """Return a published plan, read from an example document and accepted whole."""
    file = EXAMPLES / "din-jong-in-waardrecht.md"
    plan = services.accept(adviser, services.take_in(adviser, file.name, file.read_bytes()), everything=True)
    publish(adviser, plan, documents=True)
    give_role(adviser, plan, editor, Membership.Role.EDITOR)
    return plan


@pytest.fixture
def axe() -> Callable[[Page], list[str]]:
    """Return a function that gives axe-core's violations on a page, a line each."""
    script = AXE.read_text(encoding="utf-8")

    def violations(page: Page) -> list[str]:
        page.evaluate(script)
        found = page.evaluate(
            "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})"
        )
        return [
            f"{page.url}: {rule['id']}: {node['target']} {node['failureSummary'][:200]}"
            for rule in found["violations"]
            for node in rule["nodes"][:4]
        ]

    return violations
