"""Signing in: by e-mail, in plain words, without telling who has an account."""

from __future__ import annotations

import re

import pytest
from django.core import mail
from django.core.cache import cache
from django.test import Client
from tests.people import PASSWORD, browser_of

from doelnet.accounts.models import User

LOGIN, RESET = "/account/login/", "/account/password/reset/"
SHELL = 'class="site-header'


@pytest.fixture(autouse=True)
def _nobody_tried_before(db: None) -> None:
    cache.clear()


def sign_in(browser: Client, email: str, password: str, next: str = "") -> object:
    return browser.post(LOGIN, {"login": email, "password": password, "next": next})


def page(browser: Client, address: str) -> str:
    response = browser.get(address)
    assert response.status_code == 200
    return response.content.decode()


@pytest.mark.parametrize(
    "address",
    [LOGIN, RESET, "/account/password/reset/done/", "/account/password/reset/key/1-abc/", "/account/signup/",
     "/account/password/reset/key/done/", "/account/inactive/"],
)  # fmt: skip
def test_a_visitors_pages_stand_in_the_shell_and_speak_dutch_and_english(visitor: Client, address: str) -> None:
    dutch, english = page(visitor, address), page(visitor, f"/en{address}")
    assert SHELL in dutch
    assert '<html class="utrecht-root" lang="nl">' in dutch
    heading = re.compile(r"<h1[^>]*>(.*?)</h1>", re.DOTALL)
    assert len(heading.findall(dutch)) == 1
    assert '<html class="utrecht-root" lang="en">' in english


@pytest.mark.parametrize("address", ["/account/logout/", "/account/password/change/"])
def test_ones_own_pages_stand_in_the_shell_and_are_not_for_visitors(
    visitor: Client, reader: User, address: str
) -> None:
    assert visitor.get(address).status_code == 302
    assert SHELL in page(browser_of(reader), address)


def test_somebody_signs_in_by_e_mail_in_any_case_and_goes_on_where_they_were(visitor: Client, reader: User) -> None:
    response = sign_in(visitor, reader.email.upper(), PASSWORD, "/controles/")
    assert response["Location"] == "/controles/"  # type: ignore[index]  # a response
    assert str(reader) in page(visitor, "/")


def test_a_next_address_elsewhere_is_not_followed(visitor: Client, reader: User) -> None:
    response = sign_in(visitor, reader.email, PASSWORD, "https://elders.example/")
    assert response["Location"] == "/"  # type: ignore[index]  # a response


def test_a_wrong_password_and_an_unknown_address_are_told_alike(visitor: Client, reader: User) -> None:
    told = []
    for email in (reader.email, "niemand@waardrecht.example"):
        html = sign_in(visitor, email, "verkeerd").content.decode()  # type: ignore[attr-defined]  # a response
        assert "horen niet bij elkaar" in html
        told.append(re.sub(r'value="[^"]*"', "", html))
    assert told[0] == told[1]


def test_too_many_tries_are_stopped_for_a_while_also_with_the_right_password(visitor: Client, reader: User) -> None:
    for _try in range(5):
        sign_in(visitor, reader.email, "verkeerd")
    html = sign_in(visitor, reader.email, PASSWORD).content.decode()  # type: ignore[attr-defined]  # a response
    assert "Wacht vijf minuten" in html
    assert str(reader) not in page(visitor, "/")


def test_keepers_sign_in_where_tries_are_counted(visitor: Client, keeper: User, reader: User) -> None:
    assert visitor.get("/beheer/login/")["Location"].startswith(LOGIN)
    assert visitor.post("/beheer/login/", {"username": keeper.email, "password": PASSWORD})["Location"].startswith(
        LOGIN
    )
    assert visitor.get("/beheer/").status_code == 302
    assert browser_of(reader).get("/beheer/login/").status_code == 403


def test_keepers_find_their_pages_in_the_menu_and_nobody_else_does(keeper: User, reader: User) -> None:
    link = '<a href="/beheer/">Beheer</a>'
    assert link in page(browser_of(keeper), "/")
    assert link not in page(browser_of(reader), "/")
    pages = page(browser_of(keeper), "/beheer/")
    assert "Beheer van Doelnet" in pages
    assert set(re.findall(r'href="/beheer/(\w+/\w+)/"', pages)) == {"accounts/user", "accounts/organisation"}


def test_a_password_manager_knows_the_fields(visitor: Client, reader: User) -> None:
    login = page(visitor, LOGIN)
    assert 'autocomplete="username"' in login
    assert 'autocomplete="current-password"' in login
    change = page(browser_of(reader), "/account/password/change/")
    assert (change.count('autocomplete="new-password"'), change.count('autocomplete="current-password"')) == (2, 1)


def test_nobody_makes_an_account_alone(visitor: Client) -> None:
    visitor.post(
        "/account/signup/", {"email": "nieuw@waardrecht.example", "password1": PASSWORD, "password2": PASSWORD}
    )
    assert not User.objects.exists()


@pytest.mark.parametrize("address", ["email/", "reauthenticate/", "password/set/", "login/code/confirm/"])
def test_what_allauth_can_do_besides_is_not_there(reader: User, address: str) -> None:
    assert browser_of(reader).get(f"/account/{address}").status_code == 404


def test_ones_name_leads_to_ones_password(reader: User) -> None:
    home = page(browser_of(reader), "/")
    (address,) = re.findall(rf'<a href="([^"]*)">{re.escape(str(reader))}', home)
    assert reader.email in page(browser_of(reader), address)


def test_a_new_password_by_e_mail(visitor: Client, reader: User) -> None:
    assert visitor.post(RESET, {"email": reader.email})["Location"] == "/account/password/reset/done/"
    message = mail.outbox[0]
    assert message.to == [reader.email]
    assert "nieuw wachtwoord" in message.body
    link = re.search(r"http://[^/]+(/account/password/reset/key/\S+)", message.body)
    assert link is not None
    form = visitor.get(link[1], follow=True)
    new = "een andere lange zin hier"
    visitor.post(form.redirect_chain[-1][0], {"password1": new, "password2": new})
    assert sign_in(Client(), reader.email, new).status_code == 302  # type: ignore[attr-defined]  # a response
    assert "Deze link werkt niet meer" in visitor.get(link[1], follow=True).content.decode()


def test_asking_for_an_unknown_address_answers_the_same_and_tells_only_that_address(visitor: Client) -> None:
    response = visitor.post(RESET, {"email": "niemand@waardrecht.example"})
    assert response["Location"] == "/account/password/reset/done/"
    assert "geen account" in mail.outbox[0].body


def test_a_weak_password_is_refused_at_its_field(reader: User) -> None:
    browser = browser_of(reader)
    data = {"oldpassword": PASSWORD, "password1": "kort", "password2": "kort"}
    html = browser.post("/account/password/change/", data).content.decode()
    assert 'aria-invalid="true"' in html
    reader.refresh_from_db()
    assert reader.check_password(PASSWORD)


def test_a_changed_password_is_told_by_e_mail(reader: User) -> None:
    new = "een andere lange zin hier"
    browser_of(reader).post("/account/password/change/", {"oldpassword": PASSWORD, "password1": new, "password2": new})
    assert "Het wachtwoord van uw account is gewijzigd." in mail.outbox[0].body


def test_signing_off_takes_a_form_and_ends_the_session(reader: User) -> None:
    browser = browser_of(reader)
    assert str(reader) in page(browser, "/")
    browser.get("/account/logout/")
    assert str(reader) in page(browser, "/")
    assert browser.post("/account/logout/")["Location"] == "/"
    assert str(reader) not in page(browser, "/")
