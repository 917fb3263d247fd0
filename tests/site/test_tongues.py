"""What is Dutch on an English page says so, and what is English does not (WCAG 2.2, 3.1.2)."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from django.test import Client
from tests.factories import a_document, a_plan, goal, theme
from tests.people import browser_of

from doelnet.accounts.models import User
from doelnet.intake import services
from doelnet.intake.models import Review
from doelnet.plans.models import Plan

TITLE, NAME = "Samen jong in Waardrecht", "uitvoeringsplan jong.txt"
WORDS = (TITLE, NAME, "Alle kinderen in Waardrecht", "beweegpleinen", "Drie pleinen", "Middel")
"""What the plan of the tests says in Dutch."""
VOID = {"input", "img", "meta", "link", "br", "wbr", "path", "circle", "rect"}


class Tongues(HTMLParser):
    """Gathers the texts of a page, each with the language of what it stands in."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[tuple[str, str]] = []
        self.said: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in VOID:
            self.open.append((tag, dict(attrs).get("lang") or (self.open[-1][1] if self.open else "")))

    def handle_endtag(self, tag: str) -> None:
        names = [name for name, _lang in self.open]
        if tag in names:
            del self.open[len(names) - 1 - names[::-1].index(tag) :]

    def handle_data(self, data: str) -> None:
        if data.strip() and all(tag not in ("title", "script", "style") for tag, _lang in self.open):
            self.said.append((data.strip(), self.open[-1][1]))


def texts(client: Client, address: str) -> list[tuple[str, str]]:
    """Return what a page says, and in which language it says it does."""
    response = client.get(address)
    assert response.status_code == 200, address
    page = Tongues()
    page.feed(response.content.decode())
    return page.said


@pytest.fixture
def plan(adviser: User) -> Plan:
    document = a_document(adviser, "Alle kinderen in Waardrecht groeien gezond op.", name=NAME)
    return a_plan(adviser, document=document, published=True, title=TITLE)


VIEWS = ("", "diagram/", "tabel/", "bevindingen/", "vermeldingen/", "vermeldingen/geschiedenis/", "onderdelen/i1/",
         "onderdelen/d1.1/", "onderdelen/i1/geschiedenis/", "onderdelen/i1/bewerken/", "onderdelen/i1/verplaatsen/",
         "nieuw/", "mensen/", "vervallen/", "gegevens/", "openbaar/")  # fmt: skip


@pytest.mark.parametrize("view", ["/", "/zoeken/?q=pleinen", "/inlezen/", *VIEWS])
def test_what_a_plan_says_is_marked_as_dutch_on_an_english_page(view: str, plan: Plan, adviser: User) -> None:
    address = view if view.startswith("/") else plan.get_absolute_url() + view
    said = texts(browser_of(adviser), f"/en{address}")
    dutch = [(text, lang) for text, lang in said if any(word in text for word in WORDS)]
    assert [text for text, lang in dutch if lang != "nl"] == [], address


def test_the_page_of_a_document_says_that_its_name_and_its_plan_are_dutch(plan: Plan, adviser: User) -> None:
    said = texts(browser_of(adviser), f"/en{plan.documents.get().get_absolute_url()}")
    assert {lang for text, lang in said if TITLE in text or NAME in text} == {"nl"}


@pytest.mark.parametrize("way", ["", "neem-over/", "nieuwe-versie/"])
def test_the_pages_of_a_review_say_that_the_document_is_dutch(way: str, adviser: User, plan: Plan) -> None:
    review: Review = services.take_in(adviser, "jong 2.md", f"# {TITLE}\n\nDoel 1: meer kinderen lezen.".encode())
    said = texts(browser_of(adviser), f"/en{review.get_absolute_url()}{way}")
    about = [(text, lang) for text, lang in said if TITLE in text or "jong 2.md" in text]
    assert about and [text for text, lang in about if lang != "nl"] == []


def test_a_word_of_the_page_itself_is_not_called_dutch(adviser: User, visitor: Client) -> None:
    plan = a_plan(adviser, [theme("t", "Gezond"), goal("d", "Bewegen", "t")], published=True)
    said = texts(visitor, f"/en{plan.get_absolute_url()}onderdelen/t/")
    assert {lang for text, lang in said if text in ("Theme", "1 goal", "Goal", "Plans")} == {"en"}
