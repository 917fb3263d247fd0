"""Every address of the site, for every role, on a published plan and on one that is not.

A new address without a line in `ALLOWED` fails: somebody has to say who may open it.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse
from tests.factories import a_document, a_plan
from tests.people import browser_of

from doelnet.accounts.models import User
from doelnet.intake import images, services
from doelnet.intake.models import Reading, Review
from doelnet.plans.models import Plan
from doelnet.plans.services import publish, remove_element

ROLES = ("visitor", "stranger", "reader", "editor", "adviser", "keeper")
SEES = {"visitor": False, "stranger": False, "reader": True, "editor": True, "adviser": True, "keeper": True}

EVERYBODY = frozenset(ROLES)
EDITORS = frozenset({"editor", "adviser", "keeper"})
OWNERS = frozenset({"adviser", "keeper"})
SIGNED_IN = EVERYBODY - {"visitor"}

ABOUT_SIGNING_IN = {
    "account_login", "account_logout", "account_inactive", "account_signup", "account_reset_password",
    "account_reset_password_done", "account_reset_password_from_key", "account_reset_password_from_key_done",
}  # fmt: skip
"""What allauth answers; who has nothing to do there is led on to the home page."""

ALLOWED = {
    "home": EVERYBODY, "search": EVERYBODY, "rules": EVERYBODY, "rule": EVERYBODY, "health": EVERYBODY,
    "plan": EVERYBODY, "plan-diagram": EVERYBODY, "plan-table": EVERYBODY, "plan-findings": EVERYBODY,
    "plan-mentions": EVERYBODY, "plan-network": EVERYBODY, "plan-draft": EVERYBODY, "element": EVERYBODY,
    "element-history": EVERYBODY, "plan-mentions-history": EVERYBODY, "permanent": EVERYBODY, "document": EVERYBODY,
    "document-file": EVERYBODY, "document-page-image": EVERYBODY,
    "element-add": EDITORS, "element-edit": EDITORS, "element-move": EDITORS, "element-remove": EDITORS,
    "element-restore": EDITORS, "element-same": EDITORS, "plan-removed": EDITORS,
    "plan-edit": OWNERS, "plan-publish": OWNERS, "plan-people": OWNERS,
    "upload": OWNERS, "review": OWNERS, "review-judge": OWNERS, "review-item": OWNERS, "review-accept": OWNERS,
    "review-split": OWNERS, "review-merge": OWNERS, "review-same": OWNERS, "review-point": OWNERS,
    "review-undo": OWNERS, "reading": OWNERS, "reading-again": OWNERS,
    "review-drop": OWNERS, "review-page": OWNERS, "review-version": OWNERS, "review-compare": OWNERS,
    "review-compare-judge": OWNERS, "review-compare-apply": OWNERS, "review-compare-undo": OWNERS,
    "review-compare-step-back": OWNERS,
    "document-again": OWNERS,
    **dict.fromkeys(ABOUT_SIGNING_IN, EVERYBODY), "account_change_password": SIGNED_IN,
}  # fmt: skip
"""Who may open (GET) what of a published plan; of an unpublished one, "everybody" is everybody with a part in it."""

OF_NO_PLAN = {"home", "search", "rules", "rule", "health", "upload", "account_change_password", *ABOUT_SIGNING_IN}
POST_ONLY = {
    "review-compare-judge",
    "review-compare-apply",
    "review-compare-undo",
    "review-compare-step-back",
    "review-judge",
    "review-same",
    "review-undo",
    "review-drop",
    "reading-again",
    "document-again",
}
"""Addresses that answer only to a POST."""


def names() -> Iterator[str]:
    """Yield the names of all addresses but the keepers'."""

    def walk(patterns: list[URLPattern | URLResolver]) -> Iterator[str]:
        for pattern in patterns:
            if isinstance(pattern, URLResolver):
                if pattern.app_name != "admin":
                    yield from walk(pattern.url_patterns)
            elif pattern.name:
                yield pattern.name

    return walk(get_resolver().url_patterns)


@pytest.fixture
def people(adviser: User, editor: User, reader: User, stranger: User, keeper: User) -> dict[str, User]:
    """Return the people by role."""
    return {"stranger": stranger, "reader": reader, "editor": editor, "adviser": adviser, "keeper": keeper}


def addresses(plan: Plan, review: Review) -> dict[str, str]:
    """Return an address for each name."""
    element = plan.elements.get(key="i1")
    document = plan.documents.get()
    arguments: dict[str, list[object]] = {
        "rule": ["D101"], "permanent": [element.pk], "document": [document.pk], "document-file": [document.pk],
        "document-page-image": [document.pk, 1, 1],
        "document-again": [review.document_id], "element-restore": [plan.slug, "r2"],
        **{name: [] for name in OF_NO_PLAN - {"rule"}}, "account_reset_password_from_key": ["1", "abc"],
        **{name: [review.pk] for name in ALLOWED if name.startswith("review")},
        "review-item": [review.pk, 0], "review-split": [review.pk, 0], "review-merge": [review.pk, 0],
        "review-same": [review.pk, 0], "review-point": [review.pk, review.unread[0]],
        **{name: [Reading.objects.get().pk] for name in ("reading", "reading-again")},
    }  # fmt: skip
    for name in ALLOWED:
        arguments.setdefault(
            name, [plan.slug, "i1"] if name.startswith("element-") or name == "element" else [plan.slug]
        )
    arguments["element-add"] = [plan.slug]
    return {name: reverse(name, args=arguments[name]) for name in ALLOWED}


@pytest.fixture
def review(adviser: User) -> Review:
    """Return an open review of the adviser's, of a document that is being read once more."""
    text = b"# Doelen\n\n- Doel: meer kinderen lezen graag.\n- Doel: meer kinderen sporten.\n\nDe zon scheen die dag.\n"
    review = services.take_in(adviser, "plan.md", text)
    Reading.objects.create(user=adviser, name="plan.md", size=9, sha256="0", document=review.document)
    return review


@pytest.fixture
def scene(people: dict[str, User], review: Review) -> tuple[Plan, Review]:
    """Return an unpublished plan with its document, and an open review of the adviser's."""
    document = a_document(people["adviser"], "Iedereen leest.", is_public=True)
    document.file = review.document.file
    document.format = "pdf"
    document.save()
    page = images.folder_of(document.sha256) / "1-1.webp"
    page.parent.mkdir(parents=True)
    page.write_bytes(b"an image")
    plan = a_plan(people["adviser"], document=document, editor=people["editor"], reader=people["reader"])
    remove_element(people["adviser"], plan.elements.get(key="r2"), 1)
    return plan, review


def test_every_address_says_who_may_open_it() -> None:
    assert set(names()) == set(ALLOWED)


def opened(browser: Client, name: str, address: str) -> bool:
    """Tell whether the address let this browser in, rather than refuse it or ask it to sign in."""
    response = browser.post(address) if name in POST_ONLY else browser.get(address)
    asked_to_sign_in = response.status_code == 302 and response["Location"].startswith("/account/login/")
    return response.status_code not in (403, 404, 405) and not asked_to_sign_in


@pytest.mark.parametrize("published", [False, True], ids=["unpublished", "published"])
@pytest.mark.parametrize("who", ROLES)
def test_every_address_opens_for_whom_it_should(
    scene: tuple[Plan, Review], people: dict[str, User], who: str, published: bool
) -> None:
    plan, review = scene
    if published:
        publish(people["adviser"], plan, documents=True)
    browser = Client() if who == "visitor" else browser_of(people[who])
    wrong = []
    for name, address in addresses(plan, review).items():
        may = who in ALLOWED[name]
        if ALLOWED[name] == EVERYBODY and name not in OF_NO_PLAN and not published:
            may = SEES[who]
        if opened(browser, name, address) != may:
            wrong.append(f"{name} {'should' if may else 'should not'} open for the {who}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("who", ROLES)
def test_the_keepers_pages_open_for_the_keeper_alone(people: dict[str, User], who: str) -> None:
    browser = Client() if who == "visitor" else browser_of(people[who])
    assert (browser.get(reverse("admin:accounts_user_changelist")).status_code == 200) == (who == "keeper")
