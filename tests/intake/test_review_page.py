"""Judging what was found: the page, as a browser without JavaScript uses it, and the parts that htmx asks for."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from tests.factories import effort, goal
from tests.intake.conftest import LINES, let_read, the_draft, the_stream
from tests.people import browser_of

from doelnet import draft
from doelnet.accounts.models import User
from doelnet.intake import services
from doelnet.intake.models import Review, ReviewItem
from doelnet.plans.models import Plan
from doelnet.reading.blocks import Block, Heading, Paragraph, Passage, Stream


@pytest.fixture
def browser(adviser: User) -> Client:
    return browser_of(adviser)


def page(browser: Client, review: Review, query: str = "") -> str:
    return browser.get(review.get_absolute_url() + query).content.decode()


def judge(browser: Client, review: Review, orders: str, state: str, **headers: Any) -> Any:
    data = {"onderdelen": orders, "oordeel": state}
    return browser.post(reverse("review-judge", args=[review.pk]), data, **headers)


def states(review: Review) -> list[str]:
    return list(review.items.values_list("state", flat=True))


HTMX = {"HTTP_HX_REQUEST": "true"}


def test_each_item_and_its_place_lead_to_each_other(browser: Client, review: Review) -> None:
    html = page(browser, review)
    assert re.search(r'<li class="found" id="i1"[^>]*>.*?<a class="found__place" href="#m1">', html, re.DOTALL)
    assert '<span id="m1"><mark data-items="1" data-state="open"><a href="#i1">' + LINES[1] in html


def test_the_document_is_marked_as_dutch_whatever_the_page_speaks(browser: Client, review: Review) -> None:
    html = browser.get(f"/en{review.get_absolute_url()}").content.decode()
    assert '<html class="utrecht-root" lang="en">' in html
    assert '<article class="document" lang="nl">' in html


def test_all_sections_are_there_in_words(browser: Client, review: Review) -> None:
    html = page(browser, review)
    for words in ("€ 12.500", "2026 · begroot · uitgaven", "Organisatie", "eigenaar: Welzijn Waardrecht"):
        assert words in html


def test_parents_are_named_not_numbered(browser: Client, review: Review) -> None:
    assert f'Draagt bij aan <a href="#i1">{LINES[1]}</a>, <a href="#i2">{LINES[2]}</a>' in page(browser, review)


def test_items_stand_under_the_headings_of_the_document_those_without_a_place_last(
    browser: Client, review: Review
) -> None:
    titles = re.findall(r'class="found-group__title"[^>]*>([^<]+)<', page(browser, review, "?volgorde=document"))
    assert titles == [LINES[0], "Organisaties"]


def test_judging_one_item_comes_back_to_it(browser: Client, review: Review) -> None:
    response = judge(browser, review, "1", "accepted")
    assert response["Location"] == f"{review.get_absolute_url()}#i1"
    assert states(review) == ["open", "accepted", "open", "open", "open", "open"]
    assert "<strong>1 van 6</strong> beoordeeld" in page(browser, review)


def test_a_judgement_can_be_put_back(browser: Client, review: Review) -> None:
    judge(browser, review, "1", "rejected")
    judge(browser, review, "1", "open")
    assert set(states(review)) == {"open"}


def test_with_htmx_only_the_item_and_the_progress_come_back(browser: Client, review: Review) -> None:
    html = judge(browser, review, "1", "accepted", **HTMX).content.decode()
    assert html.lstrip().startswith('<li class="found" id="i1" data-order="1" data-state="accepted"')
    assert 'id="voortgang" hx-swap-oob="true"' in html
    assert "<html" not in html
    assert html.count("<li") == 1


def test_accepting_all_takes_what_is_open_and_leaves_what_was_rejected(browser: Client, review: Review) -> None:
    judge(browser, review, "2", "rejected")
    judge(browser, review, "open", "accepted")
    assert states(review) == ["accepted", "accepted", "rejected", "accepted", "accepted", "accepted"]


def test_a_group_leaves_what_was_judged_meanwhile(browser: Client, review: Review) -> None:
    judge(browser, review, "2", "rejected")
    judge(browser, review, "1,2,3", "accepted")
    assert states(review) == ["open", "accepted", "rejected", "accepted", "open", "open"]


@pytest.mark.parametrize(
    ("orders", "state"),
    [("x", "accepted"), ("", "accepted"), ("9" * 30, "accepted"), ("1", "mooi"), ("1", "corrected")],
)
def test_a_judgement_that_makes_no_sense_changes_nothing(
    browser: Client, review: Review, orders: str, state: str
) -> None:
    assert judge(browser, review, orders, state).status_code == 302
    assert set(states(review)) == {"open"}


@pytest.mark.parametrize(
    ("query", "shown"), [("?toon=onzeker", [2]), ("?toon=afgewezen", [1]), ("?toon=open", [0, 2, 3, 4, 5])]
)
def test_the_list_narrows_to_what_is_asked(browser: Client, review: Review, query: str, shown: list[int]) -> None:
    judge(browser, review, "1", "rejected")
    orders = re.findall(r'<li class="found" id="i(\d+)"', page(browser, review, query))
    assert sorted(map(int, orders)) == shown


def test_an_unknown_filter_shows_everything(browser: Client, review: Review) -> None:
    assert page(browser, review, "?toon=niets").count('<li class="found"') == 6


def correct(browser: Client, review: Review, order: int, **changes: Any) -> Any:
    """Send the form of an item as it opened, with changes."""
    address = reverse("review-item", args=[review.pk, order])
    form = browser.get(address).context["editing"]["form"]
    data = {form.add_prefix(name): form[name].field.prepare_value(form[name].value()) for name in form.fields}
    data |= {form.add_prefix(name): value for name, value in changes.items()}
    return browser.post(address, {name: value for name, value in data.items() if value not in (None, False)})


def test_the_form_to_correct_stands_in_the_list(browser: Client, review: Review) -> None:
    html = browser.get(reverse("review-item", args=[review.pk, 1])).content.decode()
    assert '<li class="found is-editing" id="i1"' in html
    assert html.count('<li class="found"') == 5


def test_a_correction_is_kept_and_shown_beside_what_was_read(browser: Client, review: Review) -> None:
    response = correct(browser, review, 1, text="Elk kind in Zuidrand beweegt", number="1.1", owner="GGD Waardland")
    assert response["Location"] == f"{review.get_absolute_url()}#i1"
    data = review.items.get(order=1).data
    assert (data["text"], data["number"], data["owner"]) == ("Elk kind in Zuidrand beweegt", "1.1", "GGD Waardland")
    assert f"<del>{LINES[1]}</del>" in page(browser, review)


@pytest.mark.parametrize("order", range(6))
def test_saving_the_form_as_it_opened_is_accepting_what_was_found(browser: Client, review: Review, order: int) -> None:
    correct(browser, review, order)
    item = review.items.get(order=order)
    assert (item.corrected, item.state) == (None, "accepted")


def test_a_goal_becomes_a_target_with_figures(browser: Client, review: Review) -> None:
    correct(browser, review, 1, kind="target", comparison="at-least", value="85,5", unit="%", due="eind 2028")
    assert review.items.get(order=1).data["target"] == {
        "comparison": "at-least", "value": 85.5, "unit": "%", "due": "2028-12",
    }  # fmt: skip
    correct(browser, review, 1, kind="goal")
    assert "target" not in review.items.get(order=1).data


def test_an_amount_is_corrected_as_the_dutch_write_it(browser: Client, review: Review) -> None:
    correct(browser, review, 4, amount="12.750,50", fund="OAB-budget")
    assert review.items.get(order=4).data["amount"] == "12750.50"
    assert "€ 12.750,50" in page(browser, review)


@pytest.mark.parametrize(
    ("order", "changes"),
    [(1, {"text": ""}), (1, {"parents": ["i1"]}), (4, {"amount": "veel"}), (4, {"year": "ooit"}), (5, {"name": ""})],
)
def test_a_correction_that_will_not_do_is_said_and_not_kept(
    browser: Client, review: Review, order: int, changes: dict[str, Any]
) -> None:
    response = correct(browser, review, order, **changes)
    assert response.status_code == 422
    assert response.context["editing"]["form"].errors
    assert review.items.get(order=order).state == "open"


def test_what_was_read_can_be_restored(browser: Client, review: Review) -> None:
    correct(browser, review, 1, text="Anders")
    browser.post(reverse("review-item", args=[review.pk, 1]), {"herstel": "1"})
    item = review.items.get(order=1)
    assert (item.corrected, item.state) == (None, "open")


def test_with_htmx_the_form_and_the_item_come_alone(browser: Client, review: Review) -> None:
    address = reverse("review-item", args=[review.pk, 1])
    assert browser.get(address, **HTMX).content.decode().lstrip().startswith('<li class="found is-editing" id="i1"')
    cancelled = browser.get(address + "?toon-alleen=1", **HTMX).content.decode()
    assert cancelled.lstrip().startswith('<li class="found" id="i1"')


def test_an_item_that_is_not_there_is_not_found(browser: Client, review: Review) -> None:
    assert browser.get(reverse("review-item", args=[review.pk, 99])).status_code == 404


def test_the_whole_path_from_upload_to_draft(browser: Client, review: Review) -> None:
    judge(browser, review, "2", "rejected")
    correct(browser, review, 1, text="Elk kind in Zuidrand beweegt")
    accept = reverse("review-accept", args=[review.pk])
    title = {"title": "Jong in Waardrecht", "kind": "agenda", "period": "2026-2028"}
    assert browser.post(accept, title).status_code == 422
    response = browser.post(accept, title | {"alles": "1"})
    plan = Plan.objects.get()
    assert response["Location"] == plan.get_absolute_url()
    content = draft.loads(browser.get(reverse("plan-draft", args=[plan.slug])).content)
    assert [(e.id, e.text, e.parents) for e in content.elements] == [
        ("t1", "Gezond opgroeien", []),
        ("d1", "Elk kind in Zuidrand beweegt", ["t1"]),
        ("i1", "Welzijn Waardrecht opent drie beweegpleinen", ["d1", "t1"]),
    ]
    assert (content.document.kind, content.document.period) == ("agenda", "2026/2028")
    assert [money.amount for money in content.money] == ["12500.00"]


def test_accepting_everything_gives_the_draft_that_was_read(browser: Client, review: Review) -> None:
    read = the_draft()
    judge(browser, review, "open", "accepted")
    form = browser.get(reverse("review-accept", args=[review.pk])).context["form"]
    browser.post(reverse("review-accept", args=[review.pk]), {name: form[name].value() or "" for name in form.fields})
    answer = browser.get(reverse("plan-draft", args=[Plan.objects.get().slug]))
    assert draft.loads(answer.content) == read


def test_a_finished_review_leads_to_its_plan_and_takes_no_more_judgements(
    browser: Client, review: Review, adviser: User
) -> None:
    plan = services.accept(adviser, review, everything=True)
    html = page(browser, review)
    assert plan.get_absolute_url() in html
    assert 'name="oordeel"' not in html
    assert judge(browser, review, "1", "rejected").status_code == 302
    assert browser.get(reverse("review-accept", args=[review.pk]))["Location"] == review.get_absolute_url()
    assert states(review).count("rejected") == 0


def test_text_from_the_document_is_shown_as_text(adviser: User, monkeypatch: pytest.MonkeyPatch) -> None:
    bad = "<script>alert(1)</script>"
    stream = Stream(name="x.md", format="markdown", blocks=[Paragraph(passage=Passage(text=bad, line=1))])
    found = draft.Draft(
        document=draft.Head(title=bad, kind="other"),
        elements=[goal("d1", bad, at=draft.At(line=1, quote=bad)), effort("i1", bad, "d1", owner=bad, number=bad)],
        parties=[draft.Party(name=bad)], references=[draft.Reference(title=bad, url="javascript:alert(1)")],
    )  # fmt: skip
    let_read(monkeypatch, lambda name, data: services.Whole(stream, found, []))
    review = services.take_in(adviser, f"{bad}.md", b"x")
    browser = browser_of(adviser)
    for address in (
        review.get_absolute_url(), reverse("review-item", args=[review.pk, 1]),
        reverse("review-accept", args=[review.pk]), review.document.get_absolute_url(), reverse("upload"),
    ):  # fmt: skip
        html = browser.get(address).content.decode()
        assert "<script>alert" not in html
        assert 'href="javascript' not in html


class Ids(HTMLParser):
    """Gathers the ids of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.ids += [value for name, value in attrs if name == "id" and value]


def test_no_id_stands_twice_and_nothing_is_written_into_the_page_that_the_policy_refuses(
    browser: Client, review: Review
) -> None:
    for address in (review.get_absolute_url(), reverse("review-item", args=[review.pk, 1])):
        html = browser.get(address).content.decode()
        parser = Ids()
        parser.feed(html)
        assert len(parser.ids) == len(set(parser.ids))
        assert " style=" not in html
        assert "<style" not in html
        assert " onclick=" not in html


def a_large_review(adviser: User, monkeypatch: pytest.MonkeyPatch, count: int) -> Review:
    lines = [f"Inspanning {n} voor kinderen in wijk {n % 4}" for n in range(count)]
    blocks: list[Block] = []
    elements: list[draft.Element] = []
    for n, text in enumerate(lines):
        if n % 20 == 0:
            blocks.append(Heading(level=2, passage=Passage(text=f"Hoofdstuk {n}", line=1000 + n)))
        blocks.append(Paragraph(passage=Passage(text=text, line=n + 1)))
        parent = [f"i{n - 1}"] if n % 20 else []
        elements.append(effort(f"i{n}", text, *parent, at=draft.At(line=n + 1, quote=text)))
    stream = Stream(name="groot.md", format="markdown", blocks=blocks)
    found = draft.Draft(document=draft.Head(title="Groot plan", kind="other"), elements=elements)
    let_read(monkeypatch, lambda name, data: services.Whole(stream, found, []))
    return services.take_in(adviser, "groot.md", str(count).encode())


@pytest.mark.parametrize("count", [20, 300])
def test_a_review_takes_as_many_queries_whatever_its_size(
    adviser: User, monkeypatch: pytest.MonkeyPatch, django_assert_max_num_queries: Any, count: int
) -> None:
    review = a_large_review(adviser, monkeypatch, count)
    browser = browser_of(adviser)
    browser.get(review.get_absolute_url())  # looks once a session whether it is a newer version of a plan's document
    with django_assert_max_num_queries(7):
        html = browser.get(review.get_absolute_url()).content.decode()
    assert html.count('<li class="found"') == count
    assert html.count('class="found-group"') == count // 20
    assert ReviewItem.objects.filter(first__isnull=False).count() == count


@pytest.mark.parametrize("count", [20, 300])
def test_a_key_press_takes_as_many_queries_whatever_the_size_of_the_review(
    adviser: User, monkeypatch: pytest.MonkeyPatch, django_assert_max_num_queries: Any, count: int
) -> None:
    review = a_large_review(adviser, monkeypatch, count)
    browser = browser_of(adviser)
    browser.get(review.get_absolute_url())
    address, said = reverse("review-judge", args=[review.pk]), {"oordeel": "accepted", "onderdelen": "3"}
    with django_assert_max_num_queries(14):
        html = browser.post(address, said, headers={"HX-Request": "true"}).content.decode()
    assert f"<strong>1 van {count}</strong>" in html
    assert len(html) < 6000


def test_who_looks_in_the_document_on_a_narrow_screen_finds_the_way_back(browser: Client, review: Review) -> None:
    address = review.get_absolute_url()
    assert 'href="#i1" data-way-back' in browser.get(address, {"item": "1"}).content.decode()
    for item in ("", "99", "x"):
        assert 'href="#gevonden" data-way-back' in browser.get(address, {"item": item}).content.decode()


def test_a_document_in_which_nothing_was_recognised_says_so_and_what_can_be_done(
    adviser: User, browser: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty = draft.Draft(document=draft.Head(title="Leeg", kind="other"))
    let_read(monkeypatch, lambda name, data: services.Whole(the_stream(name), empty, [1]))
    found = services.take_in(adviser, "leeg.md", b"Niets om te volgen.")
    html = page(browser, found)
    assert "Doelnet herkende in dit document geen doelen" in html
    assert "Niets gevonden" in html and "0 van 0" not in html
    assert "toon=ongelezen" in html
    assert "is-primary" not in html
    assert "Doelnet herkende" not in page(browser, found, "?toon=ongelezen")
