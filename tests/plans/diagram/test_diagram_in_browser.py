"""The diagram in a real browser: what is lit, what the keyboard does, what a narrow screen shows."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page
from tests.plans.diagram.graphs import plain_address, tree

from doelnet.plans.diagram import Choice, Edge, Graph, Node, Words, draw, embed

pytestmark = pytest.mark.browser

ROOT = Path(__file__).parents[3]
ASSETS = ROOT / "src/doelnet/site/assets"
AXE = ROOT / "node_modules/axe-core/axe.min.js"


def opened(browser: Browser, graph: Graph, width: int = 1300, *, script: bool = True, dark: bool = False) -> Page:
    """Return a page that holds the diagram of `graph` with its style sheet and script."""
    page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme="dark" if dark else "light")
    drawing = draw(graph, Words(), Choice(), plain_address)
    html = embed(drawing, graph, Words(), Choice(), plain_address)
    style = (ASSETS / "tokens.css").read_text("utf-8") + (ASSETS / "diagram.css").read_text("utf-8")
    head = f"<title>Jong in Waardrecht</title><style>{style} body {{ background: var(--doelnet-paper) }}</style>"
    page.set_content(f'<!doctype html><html lang="nl">{head}<main><h1>Jong in Waardrecht</h1>{html}</main></html>')
    if script:
        page.add_script_tag(path=ASSETS / "diagram.js", type="module")
        page.wait_for_selector(".din-is-live")
    return page


def lit(page: Page) -> set[str]:
    """Return the ids of the cards that are lit."""
    ids: list[str] = page.eval_on_selector_all(".din-card.din-lit", "cards => cards.map(card => card.id)")
    return set(ids)


def test_the_keyboard_lights_a_path_walks_along_it_and_esc_clears_it(browser: Browser) -> None:
    page = opened(browser, tree(2, 2, 1))
    page.keyboard.press("Tab")
    page.locator("#din-e1\\.1").focus()
    assert lit(page) == {"din-g1", "din-e1.1", "din-r1.1.1"}
    assert page.locator(".din-line.din-lit").count() == 2
    page.keyboard.press("ArrowLeft")
    assert page.evaluate("document.activeElement.id") == "din-g1"
    assert len(lit(page)) == 5
    page.keyboard.press("Escape")
    assert lit(page) == set()
    page.close()


def test_pointing_at_a_goal_dims_what_does_not_lead_to_it(browser: Browser) -> None:
    page = opened(browser, tree(2, 1, 1))
    page.locator("#din-g1").hover()
    page.wait_for_selector(".din-tracing")
    page.wait_for_function("getComputedStyle(document.getElementById('din-g2')).opacity < 0.5")
    assert page.locator("#din-e1\\.1").evaluate("card => getComputedStyle(card).opacity") == "1"
    page.close()


def test_a_screen_reader_hears_the_whole_text_of_a_card_as_a_link_in_a_list(browser: Browser) -> None:
    effort = Node("e", "effort", "De bibliotheek leest voor in elke groep van elke school " * 3, href="/e")
    page = opened(browser, Graph([Node("g", "goal", "Een goede start", href="/g"), effort], [Edge("e", "g")]))
    heard = page.locator(".din-svg").aria_snapshot()
    assert 'list "Inspanningen"' in heard
    assert f'link "Inspanning: {effort.text.strip()} Draagt bij aan: Een goede start"' in heard
    page.close()


def test_a_narrow_screen_shows_the_words_and_a_wide_one_the_drawing_with_or_without_script(browser: Browser) -> None:
    for width, drawing in ((390, False), (1300, True)):
        page = opened(browser, tree(3, 3, 1), width, script=False)
        assert page.locator(".din-svg").is_visible() == drawing
        assert page.locator(".din-words").is_visible() != drawing
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        page.close()


def test_the_headings_stay_in_view_when_the_page_scrolls(browser: Browser) -> None:
    page = opened(browser, tree(20, 3, 0))
    page.evaluate("scrollTo(0, 1500)")
    assert page.locator(".din-heads").evaluate("heads => heads.getBoundingClientRect().top") == 0
    page.close()


@pytest.mark.parametrize(("width", "dark"), [(1300, False), (1300, True), (390, False), (390, True), (700, False)])
def test_axe_finds_nothing_to_mend(browser: Browser, width: int, dark: bool) -> None:
    if not AXE.exists():
        pytest.skip("axe-core is not installed: npm ci")
    graph = tree(2, 4, 3)
    marked = Node("x", "goal", "Ouders vinden hulp dichtbij", owner="Welzijn Waardrecht", mark="geen streefdoel")
    page = opened(browser, Graph([*graph.nodes, marked], graph.edges), width, dark=dark)
    page.evaluate(AXE.read_text("utf-8"))
    found = page.evaluate("axe.run().then(result => result.violations.map(one => one.id + one.nodes[0].html))")
    assert found == []
    page.close()
