"""axe-core finds nothing on any page, for a visitor and for who works there, wide and narrow, light and dark."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page
from tests.browser.conftest import EXAMPLES, Site

from doelnet.accounts.models import User
from doelnet.intake import services
from doelnet.intake.models import Reading
from doelnet.plans.models import Plan
from doelnet.plans.services import remove_element

LOOKS = [
    pytest.param(1280, "light", id="wide"),
    pytest.param(390, "light", id="narrow"),
    pytest.param(1280, "dark", id="dark"),
]


def public_pages(plan: Plan) -> list[str]:
    """Return the addresses that a visitor may open."""
    base = plan.get_absolute_url()
    goal, effort = (plan.elements.filter(kind=kind).first() for kind in ("goal", "effort"))
    assert goal is not None and effort is not None
    return [
        "/", "/en/", "/zoeken/?q=taal", "/zoeken/?q=bestaatniet", "/controles/", "/controles/D101/",
        base, f"/en{base}", f"{base}diagram/", f"{base}diagram/?open=*", f"{base}tabel/", f"{base}bevindingen/",
        f"{base}vermeldingen/", goal.get_absolute_url(), effort.get_absolute_url(),
        f"{effort.get_absolute_url()}geschiedenis/", effort.quote.get_absolute_url(), "/account/login/",
        "/account/password/reset/", "/bestaat/niet/",
    ]  # fmt: skip


def working_pages(plan: Plan, user: User) -> list[str]:
    """Return the addresses that an adviser works at."""
    base = plan.get_absolute_url()
    elements = list(plan.elements.filter(kind__in=["target", "effort"]).order_by("order"))
    remove_element(user, elements[-1], elements[-1].version, "dubbel")
    file = EXAMPLES / "overheveling-plan-per-wijk.txt"
    review = services.take_in(user, file.name, file.read_bytes())
    waiting = Reading.objects.create(user=user, name="plan.docx", size=9, sha256="0", state="running", step="read")
    first = elements[0].get_absolute_url()
    return [
        "/", "/inlezen/", review.get_absolute_url(), f"{review.get_absolute_url()}onderdeel/0/",
        f"{review.get_absolute_url()}onderdeel/0/splits/", f"{review.get_absolute_url()}onderdeel/0/samen/",
        f"{review.get_absolute_url()}?toon=ongelezen", f"{review.get_absolute_url()}?toon=open&soort=effort",
        f"{review.get_absolute_url()}stuk/{review.unread[0]}/", f"{review.get_absolute_url()}stuk/5/?tot=7&wat=effort",
        *(f"{review.get_absolute_url()}stuk/5/?wat={sort}" for sort in ("target", "money", "decisions", "parties")),
        f"{review.get_absolute_url()}?wijs=1", waiting.get_absolute_url(),
        f"{review.get_absolute_url()}neem-over/", base, f"{base}gegevens/", f"{base}openbaar/", f"{base}mensen/",
        f"{base}vervallen/", f"{base}nieuw/", first, f"{first}bewerken/", f"{first}verplaatsen/", f"{first}vervallen/",
        elements[-1].get_absolute_url(), "/account/password/change/", "/account/logout/",
    ]  # fmt: skip


def check(page: Page, addresses: list[str], axe: Callable[[Page], list[str]]) -> list[str]:
    """Return what axe finds on these pages, and which are wider than the screen."""
    found = []
    for address in addresses:
        page.goto(address)
        found += axe(page)
        over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        if over > 0:
            found.append(f"{address}: {over} px wider than the screen")
    return found


@pytest.mark.parametrize(("width", "scheme"), LOOKS)
def test_no_page_for_visitors_has_a_barrier(
    site: Site, example: Plan, axe: Callable[[Page], list[str]], width: int, scheme: Any
) -> None:
    page = site.open(width=width, color_scheme=scheme)
    found = check(page, public_pages(example), axe)
    assert not found, "\n".join(found)


@pytest.mark.parametrize(("width", "scheme"), LOOKS)
def test_no_page_where_an_adviser_works_has_a_barrier(
    site: Site, example: Plan, adviser: User, axe: Callable[[Page], list[str]], width: int, scheme: Any
) -> None:
    page = site.open(adviser, width=width, color_scheme=scheme)
    found = check(page, working_pages(example, adviser), axe)
    assert not found, "\n".join(found)
