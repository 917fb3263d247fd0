"""The review by keys: doubts first, the next one chosen at once, every step taken back, and keys that can be off."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect
from tests.browser.conftest import EXAMPLES, Site

from doelnet.accounts.models import User
from doelnet.intake import services
from doelnet.intake.models import Review


@pytest.fixture
def review(transactional_db: None, adviser: User) -> Review:
    """Return an open review in which two things are doubted."""
    file = EXAMPLES / "overheveling-plan-per-wijk.txt"
    review = services.take_in(adviser, file.name, file.read_bytes())
    review.items.update(confidence=0.95)
    review.items.filter(order__in=(0, 1)).update(confidence=0.5)
    return review


@pytest.fixture
def page(site: Site, review: Review, adviser: User) -> Page:
    page = site.open(adviser)
    page.goto(review.get_absolute_url())
    return page


def chosen(page: Page) -> str | None:
    return page.locator("li.found.is-current").get_attribute("data-order")


def settled(page: Page, text: str) -> None:
    expect(page.locator("#voortgang-tekst")).to_contain_text(text)
    expect(page.locator("li.found[data-state=asked], #gevonden[aria-busy=true]")).to_have_count(0)


def test_by_keys_alone_the_doubts_come_first_and_all_is_judged(page: Page, review: Review) -> None:
    total = review.items.count()
    expect(page.locator("li.found").first).to_have_attribute("data-doubt", "")
    page.keyboard.press("a")
    page.keyboard.press("w")
    settled(page, f"2 van {total}")
    assert "twijfel" not in page.locator("#voortgang-tekst").inner_text()
    page.keyboard.press("Z")
    page.keyboard.press("Z")
    settled(page, f"{total} van {total}")
    assert review.items.filter(state="rejected").count() == 1


def test_steps_are_taken_back_by_key_also_a_large_one(page: Page, review: Review) -> None:
    total = review.items.count()
    page.keyboard.press("a")
    settled(page, f"1 van {total}")
    page.keyboard.press("Z")
    settled(page, f"{total - 1} van {total}")
    page.keyboard.press("u")
    settled(page, f"1 van {total}")
    page.keyboard.press("u")
    settled(page, f"0 van {total}")
    assert set(review.items.values_list("state", flat=True)) == {"open"}


def test_each_press_takes_a_step_back_however_fast(page: Page, review: Review) -> None:
    total = review.items.count()
    for order in range(1, 5):
        page.keyboard.press("a")
        settled(page, f"{order} van {total}")
    for _ in range(3):
        page.keyboard.press("u")
    settled(page, f"1 van {total}")
    assert review.items.filter(state="accepted").count() == 1


def press_at_once(page: Page, keys: str) -> None:
    page.evaluate(
        "keys => keys.forEach((key) => document.activeElement.dispatchEvent("
        "new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })))",
        list(keys),
    )


@pytest.mark.parametrize(
    ("keys", "judged"), [("ZZ", "all"), ("aZZ", "all"), ("aaauu", 1), ("aZu", 1), ("Zua", 1), ("aZZuu", 1), ("aAu", 1)]
)
def test_keys_pressed_in_one_breath_are_done_in_their_order(
    page: Page, review: Review, keys: str, judged: int | str
) -> None:
    total = review.items.count()
    press_at_once(page, keys)
    expect(page.locator("#gevonden")).to_have_attribute("aria-busy", "false")
    settled(page, f"{total if judged == 'all' else judged} van {total}")
    wanted = {"accepted"} if judged == "all" else {"open", "accepted"} if judged else {"open"}
    assert set(review.items.values_list("state", flat=True)) == wanted


def click_at_once(page: Page, *selectors: str) -> None:
    page.evaluate(
        "selectors => selectors.forEach((selector) => document.querySelector(selector).click())", list(selectors)
    )


def test_a_click_on_all_waits_for_the_answer_before_it_and_shows_the_list_anew(page: Page, review: Review) -> None:
    total = review.items.count()
    click_at_once(page, "li.found [value=accepted]", "[data-bulk] [value=accepted]")
    expect(page.locator("[data-bulk] button")).to_have_text("Neem alles over")
    left = review.items.filter(state="open").count()
    settled(page, f"{total - left} van {total}")
    assert 0 < left < total - 1


def test_a_second_click_on_all_that_would_ask_for_more_by_then_does_nothing(page: Page, review: Review) -> None:
    click_at_once(page, "[data-bulk] [value=accepted]", "[data-bulk] [value=accepted]")
    expect(page.locator("[data-bulk] button")).to_have_text("Neem alles over")
    expect(page.locator("#gevonden")).to_have_attribute("aria-busy", "false")
    assert review.items.filter(state="open").exists()


def test_each_click_on_undo_takes_a_step_back_however_fast(page: Page, review: Review) -> None:
    total = review.items.count()
    press_at_once(page, "aaa")
    settled(page, f"3 van {total}")
    click_at_once(page, "[data-undo] button", "[data-undo] button")
    settled(page, f"1 van {total}")
    assert review.items.filter(state="accepted").count() == 1


def test_who_comes_back_goes_on_at_the_first_that_is_still_open(page: Page, review: Review) -> None:
    page.keyboard.press("j")
    page.keyboard.press("a")
    page.keyboard.press("k")
    page.keyboard.press("k")
    page.keyboard.press("a")
    settled(page, "2 van")
    page.reload()
    third = page.locator("li.found").nth(2)
    expect(third).to_be_focused()
    expect(third).to_be_in_viewport()
    page.keyboard.press("k")
    page.keyboard.press("a")
    assert chosen(page) == third.get_attribute("data-order")
    settled(page, "2 van")


def test_an_element_is_split_where_enter_is_pressed(page: Page, review: Review) -> None:
    before = review.items.count()
    page.keyboard.press("s")
    expect(page.locator("li.is-editing textarea")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#laatste-stap")).to_contain_text("gesplitst")
    assert review.items.count() == before + 1


def test_who_keeps_a_correction_by_key_goes_on_to_the_next(page: Page, review: Review) -> None:
    first, second = (page.locator("li.found").nth(place).get_attribute("data-order") for place in (0, 1))
    page.keyboard.press("v")
    field = page.locator("li.is-editing textarea").first
    expect(field).to_be_focused()
    page.keyboard.press("End")
    page.keyboard.type(" in de wijk")
    page.keyboard.press("Control+Enter")
    expect(page.locator("#voortgang-tekst")).to_contain_text("1 van")
    assert chosen(page) == second
    assert "in de wijk" in review.items.get(order=int(first or -1)).data["text"]


def test_keys_do_nothing_while_somebody_types_and_can_be_switched_off(page: Page, review: Review) -> None:
    page.keyboard.press("v")
    field = page.locator("li.is-editing textarea").first
    expect(field).to_be_focused()
    page.keyboard.type("aw")
    page.keyboard.press("Escape")
    expect(page.locator("li.is-editing")).to_have_count(0)
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_be_visible()
    page.get_by_label("Sneltoetsen staan aan").uncheck()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    here = chosen(page)
    page.keyboard.press("j")
    page.keyboard.press("a")
    assert chosen(page) == here
    page.reload()
    page.keyboard.press("a")
    expect(page.locator("#voortgang-tekst")).to_contain_text("0 van")
    assert set(review.items.values_list("state", flat=True)) == {"open"}


def test_a_block_that_was_not_read_becomes_an_element_without_javascript(
    site: Site, review: Review, adviser: User
) -> None:
    page = site.open(adviser, java_script_enabled=False)
    page.goto(f"{review.get_absolute_url()}?toon=ongelezen")
    page.get_by_role("link", name="Zeg wat dit is").first.click()
    page.get_by_role("navigation", name="Wat is dit?").get_by_role("link", name="Doel", exact=True).click()
    page.locator("li.is-pointed").get_by_role("button", name="Neem over").click()
    assert review.items.get(origin="pointed").found["kind"] == "goal"
    page.get_by_role("button", name="Maak ongedaan").click()
    assert not review.items.filter(origin="pointed").exists()


def test_what_else_stands_where_something_was_read_is_added_and_taken_back_by_key(page: Page, review: Review) -> None:
    before, here = review.items.count(), chosen(page)
    page.keyboard.press("t")
    text = page.locator("li.is-pointed [data-point-text]")
    expect(text).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("li.is-pointed")).to_have_count(0)
    expect(page.locator(f"#i{here}")).to_be_focused()
    page.keyboard.press("t")
    page.locator('li.is-pointed nav a[href*="wat=goal"]').press("Enter")
    expect(page.locator('li.is-pointed [name="wat"]')).to_have_value("goal")
    expect(text).to_be_focused()
    page.keyboard.press("Control+Enter")
    expect(page.locator("#laatste-stap")).to_contain_text("aangewezen")
    made = review.items.get(origin="pointed")
    assert (made.data["kind"], made.state) == ("goal", "accepted")
    expect(page.locator(f"#i{made.order}")).to_be_focused()
    page.keyboard.press("u")
    expect(page.locator("#laatste-stap")).to_have_count(0)
    assert review.items.count() == before


def test_passages_are_pointed_at_by_keys_several_at_once(page: Page, review: Review) -> None:
    page.keyboard.press("i")
    expect(page.locator("a.document__way:focus")).to_be_visible()
    first = page.evaluate("Number(document.activeElement.closest('[id^=p]').id.slice(1))")
    page.keyboard.press("Shift+ArrowDown")
    page.keyboard.press("Shift+ArrowDown")
    expect(page.locator("a.document__way.is-chosen")).to_have_count(3)
    page.keyboard.press("Enter")
    expect(page.locator("[data-point-go]")).to_have_text("Neem deze 3 over")
    expect(page.locator("[data-point-text]")).to_be_focused()
    page.keyboard.press("Control+Enter")
    expect(page.locator("#laatste-stap")).to_contain_text("3 onderdelen aangewezen")
    assert [item.first for item in review.items.filter(origin="pointed")][0] == first


def test_who_judged_something_points_at_the_document_from_there(page: Page, review: Review) -> None:
    page.keyboard.press("a")
    settled(page, "1 van")
    here = chosen(page)
    page.keyboard.press("i")
    expect(page.locator("a.document__way:focus")).to_be_visible()
    assert chosen(page) == here
    assert page.locator(f'a.document__way:focus mark[data-items~="{here}"]').count() == 1


def test_words_are_chosen_with_the_mouse_also_in_a_place_that_leads_elsewhere(page: Page, review: Review) -> None:
    link = page.locator(".document mark[data-state=open] a").first
    link.scroll_into_view_if_needed()
    link.evaluate("link => link.scrollIntoView({ block: 'center', behavior: 'instant' })")
    box = link.bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + 4, box["y"] + 12)
    page.mouse.down()
    page.mouse.move(box["x"] + 60, box["y"] + 12, steps=4)
    page.mouse.move(box["x"] + 120, box["y"] + 12, steps=4)
    page.mouse.up()
    words = page.evaluate("getSelection().toString()")
    assert words
    page.get_by_role("link", name="Zeg wat dit is", exact=True).last.click()
    expect(page.locator("[data-point-text]")).to_be_focused()
    assert words in page.locator("[data-point-text]").input_value()


def test_each_line_that_is_typed_is_counted_and_asks_no_more_than_all_share(page: Page, review: Review) -> None:
    page.goto(f"{review.get_absolute_url()}stuk/{review.unread[0]}/?wat=effort")
    go, number = page.locator("[data-point-go]"), page.get_by_label("Nummer")
    expect(go).to_have_text("Neem over")
    expect(number).to_be_visible()
    page.locator("[data-point-text]").fill("een\ntwee\n\ndrie")
    expect(go).to_have_text("Neem deze 3 over")
    expect(number).to_be_hidden()


def test_a_plan_is_judged_heading_by_heading_with_the_keyboard_alone(page: Page, review: Review) -> None:
    page.goto(f"{review.get_absolute_url()}?volgorde=document")
    group = page.locator(".found-group:has(li.is-current) h3")
    titles = page.locator(".found-group:has(li.found) h3").all_inner_texts()
    page.keyboard.press("J")
    expect(group).to_have_text(titles[1])
    page.keyboard.press("K")
    expect(group).to_have_text(titles[0])
    for turn in range(len(titles)):
        page.keyboard.press("W" if turn == 0 else "A")
        expect(page.locator("#gevonden")).to_have_attribute("aria-busy", "false")
    total = review.items.count()
    settled(page, f"{total} van {total}")
    assert 0 < review.items.filter(state="rejected").count() < total


def test_anything_in_the_document_is_pointed_at_without_javascript(site: Site, review: Review, adviser: User) -> None:
    page = site.open(adviser, java_script_enabled=False)
    page.goto(review.get_absolute_url())
    page.get_by_role("link", name="Wijs zelf iets aan").click()
    page.locator("a.document__way").nth(3).click()
    page.get_by_role("navigation", name="Wat is dit?").get_by_role("link", name="Organisatie").click()
    page.get_by_label("Wat er staat").fill(page.get_by_label("Wat er staat").input_value().split()[0])
    page.locator("li.is-pointed").get_by_role("button", name="Neem over").click()
    assert review.items.get(origin="pointed").section == "parties"
