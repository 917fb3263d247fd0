"""The whole job, as people do it: with the keyboard alone, without JavaScript, and with the mouse."""

from __future__ import annotations

from playwright.sync_api import Page, expect
from tests.browser.conftest import EXAMPLES, Site

from doelnet.accounts.models import User
from doelnet.plans.models import Plan

DOCUMENT = EXAMPLES / "overheveling-plan-per-wijk.txt"
READ = 60_000
"""Milliseconds that reading it may take: a process of its own does that, which starts slowly on a busy machine."""


def tab_to(page: Page, words: str, most: int = 400) -> None:
    """Press Tab until what has the focus is called `words`."""
    for _ in range(most):
        page.keyboard.press("Tab")
        name = page.evaluate(
            "() => { const a = document.activeElement;"
            " return ((a.labels && a.labels[0] && a.labels[0].innerText) || a.innerText || a.value || '').trim() }"
        )
        if name.startswith(words):
            return
    raise AssertionError(f"{words!r} cannot be reached with Tab on {page.url}")


def test_with_the_keyboard_alone_a_document_becomes_a_plan(site: Site, transactional_db: None, adviser: User) -> None:
    page = site.open(adviser)
    tab_to(page, "Lees een document in")
    page.keyboard.press("Enter")
    page.wait_for_url("**/inlezen/")
    tab_to(page, "Kies een document")
    page.set_input_files("input[type=file]", DOCUMENT)
    tab_to(page, "Lees in")
    page.keyboard.press("Enter")
    page.wait_for_url("**/inlezen/*-*/", timeout=READ)
    tab_to(page, "Neem alles zonder twijfel over")
    page.keyboard.press("Enter")
    expect(page.locator("#voortgang-tekst")).to_contain_text("nog 2 twijfels")
    expect(page.locator("#laatste-stap")).to_contain_text("overgenomen")
    tab_to(page, "Neem alles over")
    page.keyboard.press("Enter")
    expect(page.locator("#voortgang progress")).to_have_js_property("position", 1)
    tab_to(page, "Maak er een plan van")
    page.keyboard.press("Enter")
    page.wait_for_url("**/neem-over/")
    tab_to(page, "Neem over als plan")
    page.keyboard.press("Enter")
    page.wait_for_url("**/plannen/*/")
    assert Plan.objects.get().elements.count() >= 1


def test_without_javascript_a_document_becomes_a_plan(site: Site, transactional_db: None, adviser: User) -> None:
    page = site.open(adviser, java_script_enabled=False)
    page.goto("/inlezen/")
    page.set_input_files("input[type=file]", DOCUMENT)
    page.get_by_role("button", name="Lees in").click(timeout=READ)
    page.get_by_role("button", name="Neem alles zonder twijfel over").click(timeout=READ)
    page.get_by_role("button", name="Neem alles over").click()
    page.get_by_role("link", name="Maak er een plan van").click()
    page.get_by_role("button", name="Neem over als plan").click()
    page.wait_for_url("**/plannen/*/")
    assert Plan.objects.get().owner == adviser


def test_a_visitor_finds_what_contributes_to_a_goal_and_opens_its_sentence(site: Site, example: Plan) -> None:
    page = site.open()
    page.get_by_role("link", name=example.title.splitlines()[0]).first.click()
    page.get_by_role("link", name="Diagram", exact=True).click()
    goal = example.elements.filter(kind="goal", down__child__kind="effort").first()
    assert goal is not None
    page.locator(f"a.din-card[href='{goal.get_absolute_url()}']").first.focus()
    assert page.locator("a.din-card.din-lit").count() > 1
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{goal.get_absolute_url()}")
    page.locator("a[href*='/documenten/']").first.click()
    mark = page.locator("mark").first
    expect(mark).to_be_visible()
    expect(mark).to_be_in_viewport()
    assert mark.inner_text() in goal.text or goal.text.startswith(mark.inner_text())


def test_two_at_once_meet_on_a_page_with_both_versions(site: Site, example: Plan, adviser: User, editor: User) -> None:
    effort = example.elements.filter(kind="effort").first()
    assert effort is not None
    mine, theirs = site.open(adviser), site.open(editor)
    for page in (mine, theirs):
        page.goto(f"{effort.get_absolute_url()}bewerken/")
    for page, words in ((theirs, "Wat de bewerker schreef."), (mine, "Wat de adviseur schreef.")):
        page.fill("textarea[name=text]", words)
        page.get_by_role("button", name="Bewaar").first.click()
    for words in ("Wat de bewerker schreef.", "Wat de adviseur schreef."):
        expect(mine.get_by_text(words).first).to_be_visible()
    effort.refresh_from_db()
    assert effort.text == "Wat de bewerker schreef."
