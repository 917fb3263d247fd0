"""The page beside a review, and a newer version beside its plan, in a real browser."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect
from tests.browser.conftest import EXAMPLES, Site
from tests.browser.test_accessibility import LOOKS, check
from tests.browser.test_paths import tab_to

from doelnet.accounts.models import User
from doelnet.intake import services
from doelnet.intake.comparing.judging import compare_with
from doelnet.intake.models import Review
from doelnet.plans.models import Plan

PDF = EXAMPLES / "lea-jaarverslag-2025-jaarplan-2026.pdf"


def a_pdf(user: User) -> Review:
    return services.take_in(user, PDF.name, PDF.read_bytes())


def a_newer_version(user: User) -> Review:
    """Return the review of the example document with a figure changed and a line less."""
    file = EXAMPLES / "din-jong-in-waardrecht.md"
    text = file.read_text().replace("volgt 90% van", "volgt 92% van").replace("\t\tVoorlezers aan huis.\n", "")
    return services.take_in(user, "din-versie-2.md", text.encode())


@pytest.mark.parametrize(("width", "scheme"), LOOKS)
def test_no_page_with_a_page_image_or_a_comparison_has_a_barrier(
    site: Site, example: Plan, adviser: User, axe: Callable[[Page], list[str]], width: int, scheme: Any
) -> None:
    review, newer = a_pdf(adviser), a_newer_version(adviser)
    item = review.items.exclude(first=None).first()
    assert item is not None
    compared = compare_with(adviser, newer, example).get_absolute_url()
    base = review.get_absolute_url()
    page = site.open(adviser, width=width, color_scheme=scheme)
    addresses = [
        f"{base}?item={item.order}", f"{base}?weergave=tekst", f"/en{base}?item={item.order}&zoom=200",
        f"{review.document.get_absolute_url()}?van=60.0&tot=60.12#p60", newer.get_absolute_url(),
        f"{newer.get_absolute_url()}nieuwe-versie/", compared, f"/en{compared}",
    ]  # fmt: skip
    found = check(page, addresses, axe)
    assert not found, "\n".join(found)


def test_choosing_an_item_brings_its_place_on_the_page_into_view(
    site: Site, transactional_db: None, adviser: User
) -> None:
    review = a_pdf(adviser)
    page = site.open(adviser)
    page.goto(f"{review.get_absolute_url()}?toon=alles")
    card = page.locator("li.found", has=page.locator("a.found__place")).last
    place = card.locator("a.found__place")
    place.click()
    chosen = page.locator("#page-pane .sheet__mark.is-chosen .sheet__frame").first
    expect(chosen).to_be_in_viewport()
    expect(page.locator("#page-pane .sheet__said")).to_contain_text("Omkaderd op deze pagina")
    page.locator("#page-pane").get_by_role("link", name="150%").click()
    expect(page.locator("#page-pane .is-zoom-150")).to_be_visible()
    page.locator("#page-pane").get_by_role("link", name="Vorige pagina").click()
    expect(page.locator("#page-pane .sheet__turn")).to_contain_text("Pagina")


def test_without_javascript_the_server_shows_the_page_of_the_chosen_item(
    site: Site, transactional_db: None, adviser: User
) -> None:
    review = a_pdf(adviser)
    page = site.open(adviser, java_script_enabled=False)
    page.goto(review.get_absolute_url())
    page.locator("a.found__place").last.click()
    expect(page.locator(".sheet__mark.is-chosen .sheet__frame").first).to_be_in_viewport()


def test_without_javascript_a_newer_version_brings_the_plan_up_to_date(
    site: Site, example: Plan, adviser: User
) -> None:
    newer = a_newer_version(adviser)
    page = site.open(adviser, java_script_enabled=False)
    page.goto(newer.get_absolute_url())
    page.get_by_role("button", name="Vergelijk met dat plan").click()
    expect(page.locator("h1")).to_have_text("Wat verandert er in het plan?")
    page.get_by_role("button", name="Neem alles over").click()
    page.get_by_role("button", name="Werk het plan bij").click()
    expect(page.locator("h1")).to_have_text("Het plan is bijgewerkt")
    assert example.elements.filter(text__contains="volgt 92% van").exists()
    assert example.documents.count() == 2
    page.get_by_role("button", name="Maak alles ongedaan").click()
    expect(page.locator("h1")).to_have_text("Wat verandert er in het plan?")
    assert not example.elements.filter(text__contains="volgt 92% van").exists()


def test_by_keys_alone_a_newer_version_is_judged_and_applied(site: Site, example: Plan, adviser: User) -> None:
    renewal = compare_with(adviser, a_newer_version(adviser), example)
    page = site.open(adviser)
    page.goto(renewal.get_absolute_url())
    said = page.locator("#voortgang-tekst")
    expect(said).to_contain_text("0 van 2")
    page.keyboard.press("a")
    page.keyboard.press("w")
    expect(said).to_contain_text("2 van 2")
    expect(page.locator("li.found[data-sort=gone]")).to_have_attribute("data-state", "rejected")
    page.keyboard.press("z")
    expect(said).to_contain_text("1 van 2")
    page.keyboard.press("u")
    expect(said).to_contain_text("2 van 2")
    page.keyboard.press("u")
    page.keyboard.press("u")
    expect(said).to_contain_text("0 van 2")
    page.keyboard.press("Z")
    expect(said).to_contain_text("2 van 2")
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_contain_text("houd in het plan")
    page.keyboard.press("Escape")
    tab_to(page, "Werk het plan bij")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text("Het plan is bijgewerkt")
    assert example.elements.filter(text__contains="volgt 92% van").exists()
    assert not example.elements.filter(text="Voorlezers aan huis.", removed_at=None).exists()
