"""Home, the rules, health, errors, and the shell round all pages."""

from __future__ import annotations

import re

import pytest
from django.test import Client
from tests.factories import a_plan, goal, theme
from tests.people import browser_of

from doelnet.accounts.models import User
from doelnet.checking import all_rules
from doelnet.site.templatetags.doelnet import whole

PAGES = ("/", "/zoeken/", "/controles/", "/controles/D101/")


@pytest.mark.parametrize("language", ["", "/en"])
@pytest.mark.parametrize("address", PAGES)
def test_a_page_is_for_everybody_with_one_heading_and_nothing_inline(
    address: str, language: str, visitor: Client, adviser: User
) -> None:
    a_plan(adviser, published=True)
    for client in (visitor, browser_of(adviser)):
        html = client.get(language + address).content.decode()
        assert html.count("<h1") == 1
        assert not re.search(r"<[^>]+\sstyle=|<style|<script(?![^>]+src=)|\son\w+=\"", html)
        assert 'href="#inhoud"' in html and 'id="inhoud"' in html


def test_home_shows_what_the_person_may_see(adviser: User, reader: User, stranger: User, visitor: Client) -> None:
    a_plan(adviser, published=True, title="Een openbaar plan")
    a_plan(adviser, reader=reader, title="Een besloten plan")
    for client, both in ((browser_of(reader), True), (browser_of(stranger), False), (visitor, False)):
        html = client.get("/").content.decode()
        assert "Een openbaar plan" in html
        assert ("Een besloten plan" in html) == both


def test_a_card_says_what_a_plan_wants_what_is_in_it_and_what_stands_out(adviser: User, visitor: Client) -> None:
    plan = a_plan(adviser, published=True, period="2026/2027", organisation="gemeente Waardrecht")
    html = visitor.get("/").content.decode()
    assert "Uitvoeringsplan · Gemeente Waardrecht · 2026–2027" in html
    assert "Alle kinderen in Waardrecht groeien gezond op" in html
    assert f'<a href="{plan.get_absolute_url()}tabel/?soort=inspanning">2 middelen</a>' in html
    assert f'<a href="{plan.get_absolute_url()}bevindingen/?ernst=warning">' in html


def test_a_card_names_the_themes_or_the_first_goal(adviser: User, visitor: Client) -> None:
    a_plan(adviser, [theme("a", "Gezond"), theme("b", "Veilig"), goal("c", "Bewegen", "a")], published=True)
    a_plan(adviser, [goal("a", "Bewegen."), goal("b", "Lezen"), goal("c", "Rekenen")], published=True)
    html = visitor.get("/").content.decode()
    assert "Gezond · Veilig" in html
    assert "Bewegen, en nog 2 doelen" in html


def test_home_takes_as_many_queries_for_many_plans_as_for_one(
    adviser: User, visitor: Client, django_assert_max_num_queries: object
) -> None:
    for number in range(5):
        a_plan(adviser, published=True, title=f"Plan {number}")
    visitor.get("/")
    with django_assert_max_num_queries(4):  # type: ignore[operator]  # pytest-django's fixture has no public type
        visitor.get("/?opnieuw")


def test_an_empty_home_teaches_the_next_step(adviser: User, stranger: User, visitor: Client) -> None:
    assert "Lees een document in" in browser_of(adviser).get("/").content.decode()
    assert "Vraag de beleidsadviseur" in browser_of(stranger).get("/").content.decode()
    assert "Meld aan" in visitor.get("/").content.decode()


def test_a_title_does_not_break_between_two_years_and_holds_no_markup() -> None:
    assert whole("Jong <b> 2026-2027") == 'Jong &lt;b&gt; <span class="whole">2026-2027</span>'


def test_every_rule_has_a_page(visitor: Client) -> None:
    index = visitor.get("/controles/").content.decode()
    for rule in all_rules():
        assert f'href="/controles/{rule.code}/"' in index
        assert visitor.get(f"/controles/{rule.code}/").status_code == 200
    assert visitor.get("/controles/D999/").status_code == 404


def test_a_rule_is_explained_in_english_too(visitor: Client) -> None:
    html = visitor.get("/en/controles/D101/").content.decode()
    assert "Goal without a target" in html and "Why this matters" in html


@pytest.mark.parametrize("address", ["/", "/controles/D101/", "/zoeken/?q=a&b=c"])
def test_the_language_switch_leads_to_the_same_page(address: str, visitor: Client) -> None:
    dutch = visitor.get(address).content.decode()
    assert f'href="/en{address.replace("&", "&amp;")}" hreflang="en" lang="en">English</a>' in dutch
    english = visitor.get(f"/en{address}").content.decode()
    assert f'href="{address.replace("&", "&amp;")}" hreflang="nl" lang="nl">Nederlands</a>' in english


def test_an_unknown_address_is_told_in_the_shell(visitor: Client) -> None:
    response = visitor.get("/bestaat/niet/")
    assert response.status_code == 404
    assert "Deze pagina is er niet" in response.content.decode()
    assert "This page is not there" in visitor.get("/en/bestaat/niet/").content.decode()


def test_an_error_of_ours_is_told_in_the_shell_also_without_a_database(
    visitor: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("doelnet.site.views.cards", broken)
    visitor.raise_request_exception = False
    response = visitor.get("/")
    assert response.status_code == 500
    assert "Wat al bewaard was, is bewaard" in response.content.decode()


def test_health_tells_that_the_database_answers(visitor: Client) -> None:
    response = visitor.get("/gezond/")
    assert (response.status_code, response.content, response["Content-Type"]) == (200, b"ok\n", "text/plain")
