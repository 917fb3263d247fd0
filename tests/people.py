"""The same people in every test. Only the organisation and the roles differ; nobody is real."""

from __future__ import annotations

import pytest
from django.test import Client
from django.utils import translation

from doelnet.accounts.models import User

PASSWORD = "een lange zin als wachtwoord"


def person(who: str, **rights: bool) -> User:
    """Return a new person in Waardrecht."""
    return User.objects.create_user(f"{who}@waardrecht.example", PASSWORD, name=who.capitalize(), **rights)


@pytest.fixture(autouse=True)
def _in_dutch() -> None:
    """Begin each test in Dutch: an English page that was asked for leaves its language behind."""
    translation.activate("nl")


@pytest.fixture
def adviser(db: None) -> User:
    """Return somebody who may read documents in and start plans; the plans of `a_plan` are theirs."""
    return person("adviseur", is_adviser=True)


@pytest.fixture
def editor(db: None) -> User:
    """Return somebody who edits where `a_plan` or a test gives them that role."""
    return person("bewerker")


@pytest.fixture
def reader(db: None) -> User:
    """Return somebody who reads where they were given that role."""
    return person("lezer")


@pytest.fixture
def stranger(db: None) -> User:
    """Return somebody with an account, and no part in any plan."""
    return person("vreemde")


@pytest.fixture
def keeper(db: None) -> User:
    """Return the keeper of the system."""
    return person("beheerder", is_staff=True, is_superuser=True)


@pytest.fixture
def visitor(db: None) -> Client:
    """Return the browser of somebody who is not signed in."""
    return Client()


def browser_of(user: User) -> Client:
    """Return the browser of somebody who is signed in."""
    client = Client()
    client.force_login(user)
    return client
