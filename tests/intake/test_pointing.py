"""Pointing at a stretch of the document, read or not, and saying what it is: an element or anything else."""

from __future__ import annotations

from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse
from tests.intake.conftest import LINES, let_read, the_draft, the_stream
from tests.people import browser_of, person

from doelnet.accounts.models import User
from doelnet.intake import services
from doelnet.intake.models import Review, ReviewItem
from doelnet.intake.pages.rows import found_in
from doelnet.plans.models import Mention
from doelnet.reading.blocks import Block, Cell, Item, Paragraph, Passage, Stream, Table

HTMX: dict[str, Any] = {"HTTP_HX_REQUEST": "true"}
BUDGET = "Het taalhuis kost € 7.500 in 2027 en opent in mei 2027"
PARTNERS = "Partners: GGD Waardland, Welzijn Waardrecht en Bibliotheek Waardland"
ACTIONS = ["een taalhuis openen", "voorlezen in de wijk", "boeken voor elke baby"]
WHO = "Vragen over € 900 in 2026: secretariaat@waardrecht.example"
LIST, ROW, LAST = 7, 11, 13


def paragraph(text: str, line: int) -> Paragraph:
    return Paragraph(passage=Passage(text=text, line=line))


@pytest.fixture
def review(adviser: User, monkeypatch: pytest.MonkeyPatch) -> Review:
    """Return an open review of a document with an amount, partners, a list and a row of a table that nobody read."""

    def read(name: str, data: bytes) -> services.Whole:
        items = [Item(depth=0, marker="•", passage=Passage(text=text, line=9 + n)) for n, text in enumerate(ACTIONS)]
        row = [Cell(blocks=[paragraph(text, 14)]) for text in ("Beweegplein", "€ 40.000", "juni 2026")]
        more: list[Block] = [
            paragraph(BUDGET, 6), paragraph(PARTNERS, 7), *items, paragraph(WHO, 13), Table(rows=[row]),
        ]  # fmt: skip
        stream = Stream(name=name, format="markdown", blocks=[*the_stream(name).blocks, *more])
        return services.Whole(stream, the_draft(), [5, 6, 7, 8, 9, 10, 12, 13])

    let_read(monkeypatch, read)
    return services.take_in(adviser, "plan.md", b"#")


@pytest.fixture
def browser(adviser: User) -> Client:
    return browser_of(adviser)


def address(review: Review, passage: int, **asked: Any) -> str:
    query = "&".join(f"{name}={value}" for name, value in asked.items())
    return f"{reverse('review-point', args=[review.pk, passage])}{'?' if query else ''}{query}"


def shown(browser: Client, review: Review, passage: int, **asked: Any) -> dict[str, Any]:
    """Return what the form holds as it opens: its fields by name, and what it is about."""
    editing = browser.get(address(review, passage, **asked)).context["editing"]
    form, sort = editing["form"], editing["asked"].sort
    fields = [*form.words, *(bound for bound, _own in form.parts)]
    known = {bound.html_name: bound.field.prepare_value(bound.value()) for bound in fields}
    return {"wat": sort} | {name: value for name, value in known.items() if value not in (None, False, "")}


def send(browser: Client, review: Review, passage: int, changes: dict[str, Any] | None = None, **asked: Any) -> Any:
    """Send the form as it opened, with changes."""
    data = shown(browser, review, passage, **asked)
    return browser.post(address(review, passage, **asked), data | (changes or {}))


def pointed(review: Review) -> list[ReviewItem]:
    return list(review.items.filter(origin="pointed"))


def test_each_sort_comes_into_the_plan_with_its_place_where_the_draft_keeps_one(
    browser: Client, review: Review, adviser: User
) -> None:
    send(browser, review, 5, wat="money")
    send(browser, review, 5, wat="milestones")
    send(
        browser,
        review,
        5,
        {"u5w-indicator": "Kosten taalhuis", "u5w-value": "7500", "u5w-unit": "EUR"},
        wat="measurements",
    )
    send(browser, review, 5, wat="decisions")
    send(browser, review, 6, wat="groups")
    send(browser, review, 6, wat="parties")
    send(browser, review, 6, {"u6-text": "Bibliotheek Waardland", "u6w-title": "Plan Bibliotheek"}, wat="references")
    send(browser, review, 5, wat="effort")
    assert {item.state for item in pointed(review)} == {"accepted"}
    assert all(item.first in (5, 6) for item in pointed(review))
    plan = services.accept(adviser, review, everything=True)
    made = {mention.section: mention for mention in Mention.objects.filter(plan=plan)}
    assert set(made) == set(Mention.Section.values)
    assert plan.elements.get(text=BUDGET).quote.text == BUDGET
    amounts = Mention.objects.filter(plan=plan, section="money").order_by("order")
    assert [one.data["amount"] for one in amounts] == ["12500.00", "7500.00"]
    assert made["milestones"].quote.text == BUDGET
    assert (made["money"].quote.first, made["money"].quote.line) in ((4, 5), (5, 6))
    assert plan.mentions.filter(section="parties", data__name="GGD Waardland").exists()


def test_the_reader_fills_in_amount_year_and_sort(browser: Client, review: Review) -> None:
    found = shown(browser, review, 5, wat="money")
    assert (found["u5w-amount"], found["u5w-year"], found["u5w-phase"]) == ("7500", "2027", "budget")
    assert shown(browser, review, 5, wat="milestones")["u5w-date"] == "mei 2027"
    assert shown(browser, review, ROW + 1)["wat"] == "money"


def test_what_was_read_gives_what_was_missed_in_it_and_what_is_known_is_not_offered(
    browser: Client, review: Review
) -> None:
    asked = browser.get(address(review, 4)).context["editing"]["asked"]
    assert asked.offers == []
    services.judge(review.reviewer, review, [4], "rejected")
    review.items.get(order=4).delete()
    services.point(review.reviewer, review, range(4, 5), "effort", [services.Thing(LINES[4])])
    found = shown(browser, review, 4)
    assert (found["wat"], found["u4w-amount"], found["u4w-year"]) == ("money", "12500", "2026")
    assert shown(browser, review, 3, tot=4)["u3-text"] == "\n".join(LINES[3:5])


def test_a_row_of_a_table_offers_what_stands_in_its_other_cells(browser: Client, review: Review) -> None:
    html = browser.get(address(review, ROW)).content.decode()
    assert "Bedrag: € 40.000" in html
    assert "Mijlpaal: juni 2026" in html


def test_a_whole_list_becomes_as_many_elements_in_one_go_and_is_undone_in_one(
    browser: Client, review: Review, adviser: User
) -> None:
    html = browser.get(address(review, LIST)).content.decode()
    assert "Neem de hele lijst (3)" in html
    response = send(browser, review, LIST, {"u7w-parent": "d1"}, wat="effort", tot=LIST + 2)
    assert [item.data["text"] for item in pointed(review)] == ACTIONS
    assert [(item.first, item.data["parents"]) for item in pointed(review)] == [(7, ["d1"]), (8, ["d1"]), (9, ["d1"])]
    assert response["Location"].endswith(f"#i{pointed(review)[0].order}")
    assert not set(found_in(review).unread) & {7, 8, 9}
    assert services.undo(adviser, review) is not None
    assert pointed(review) == []


def test_each_line_is_an_element_of_its_own_and_what_the_form_says_holds_for_all(
    browser: Client, review: Review
) -> None:
    lines = {"u5-text": "Het taalhuis kost € 7.500 in 2027\nopent in mei 2027", "u5w-owner": "Bibliotheek Waardland"}
    send(browser, review, 5, lines, wat="effort")
    assert [(item.data["text"], item.data["owner"]) for item in pointed(review)] == [
        ("Het taalhuis kost € 7.500 in 2027", "Bibliotheek Waardland"), ("opent in mei 2027", "Bibliotheek Waardland"),
    ]  # fmt: skip


def test_several_amounts_each_take_their_own_from_their_line_and_one_without_is_told(
    browser: Client, review: Review
) -> None:
    lines = {"u4-text": "Wij geven € 12.500\nuit in 2026"}
    response = send(browser, review, 4, lines, wat="money")
    assert response.status_code == 422
    assert "Bedrag in euro&#x27;s" in response.content.decode()
    assert pointed(review) == []


def test_partners_in_one_line_become_organisations_and_can_stay_together(browser: Client, review: Review) -> None:
    assert shown(browser, review, 6, wat="parties")["u6-text"].splitlines() == [
        "GGD Waardland", "Welzijn Waardrecht", "Bibliotheek Waardland",
    ]  # fmt: skip
    assert shown(browser, review, 6, wat="parties", regels=0)["u6-text"] == PARTNERS


def test_a_stretch_that_is_chosen_runs_to_the_edges_of_its_words(browser: Client, review: Review) -> None:
    start, end = BUDGET.index("aalhuis"), BUDGET.index("00 in")
    found = shown(browser, review, 5, van=start, tot=f"5.{end}")
    assert (found["u5-text"], found["wat"]) == ("taalhuis kost € 7.500", "money")


def test_words_over_two_passages_have_one_place(review: Review, adviser: User) -> None:
    [made] = services.point(
        adviser, review, range(7, 9), "effort", [services.Thing("taalhuis  openen\nvoorlezen in de wijk")]
    )
    assert (made.first, made.start, made.last, made.end) == (7, 4, 8, len(ACTIONS[1]))
    assert made.data["text"] == "taalhuis openen voorlezen in de wijk"


@pytest.mark.parametrize(
    ("what", "words", "data"),
    [
        ("money", "Vragen over € 900", {"amount": "900", "year": "ooit", "phase": "budget", "side": "expense"}),
        ("parties", "Vragen", {"name": "secretariaat@waardrecht.example"}),
        ("milestones", "bestaat niet", {"text": "x", "date": "2026"}),
        ("anders", "Vragen", {}),
        ("effort", "Vragen", {"parents": ["weg"]}),
    ],
)
def test_what_will_not_do_is_refused(
    review: Review, adviser: User, what: str, words: str, data: dict[str, Any]
) -> None:
    with pytest.raises(ValidationError):
        services.point(adviser, review, range(10, 11), what, [services.Thing(words, data)])
    assert pointed(review) == []


def test_an_amount_beside_personal_data_has_its_place_and_no_words(review: Review, adviser: User) -> None:
    data = {"amount": "900.00", "year": "2026", "phase": "budget", "side": "expense"}
    [made] = services.point(adviser, review, range(10, 11), "money", [services.Thing(WHO, data)])
    assert made.first == 10
    assert "quote" not in made.data["at"]
    assert "secretariaat" not in repr(made.data) + made.beside


def test_a_form_opens_among_the_cards_of_its_heading_and_closes_to_what_stood_there(
    browser: Client, review: Review
) -> None:
    html = browser.get(address(review, 3)).content.decode()
    assert html.index('id="i3"') < html.index('id="iu3"') < html.index('id="i4"')
    for passage, left in ((3, ""), (5, '<li class="found found--unread" id="iu5"')):
        opened = browser.get(address(review, passage), **HTMX).content.decode().lstrip()
        assert opened.startswith(f'<li class="found is-editing is-pointed" id="iu{passage}"')
        closed = browser.get(address(review, passage, **{"toon-alleen": 1}), **HTMX).content.decode()
        assert closed.startswith(left)


def test_every_passage_leads_to_its_form_while_somebody_points(browser: Client, review: Review) -> None:
    html = browser.get(f"{review.get_absolute_url()}?wijs=1&toon=open").content.decode()
    for passage in range(LAST + 1):
        assert f'href="{address(review, passage)}?toon=open#iu{passage}"' in html
    assert '<mark data-items="1" data-state="open"><a' not in html
    assert "Klaar met aanwijzen" in html
    assert 'class="document__way"' not in browser.get(review.get_absolute_url()).content.decode()


def test_a_correction_of_the_words_stays_when_another_sort_is_chosen(browser: Client, review: Review) -> None:
    found = shown(browser, review, 5, wat="milestones", **{"u5-text": "opent in mei 2027"})
    assert (found["u5-text"], found["u5w-date"]) == ("opent in mei 2027", "mei 2027")


def test_who_did_not_read_it_in_points_at_nothing(review: Review) -> None:
    other = browser_of(person("collega", is_adviser=True))
    assert other.get(address(review, 5)).status_code == 404
    assert other.post(address(review, 5), {"wat": "effort", "u5-text": BUDGET}).status_code == 404
    assert pointed(review) == []


def test_a_passage_that_is_not_there_is_not_found_and_odd_addresses_open_what_they_can(
    browser: Client, review: Review
) -> None:
    assert browser.get(address(review, 99)).status_code == 404
    for query in ({"tot": "2"}, {"tot": "x.y"}, {"van": "999"}, {"tot": "5.99999"}, {"wat": "niets"}, {"tot": "99"}):
        assert browser.get(address(review, 5, **query)).status_code == 200


@pytest.mark.parametrize("passages", [range(5, 6), range(7, 10)])
def test_pointing_takes_as_many_queries_however_many_things_it_makes(
    browser: Client, review: Review, passages: range, django_assert_num_queries: Any
) -> None:
    here = address(review, passages[0], wat="effort", tot=passages[-1])
    browser.get(review.get_absolute_url())
    with django_assert_num_queries(5):
        browser.get(here, **HTMX)
    data = shown(browser, review, passages[0], wat="effort", tot=passages[-1])
    with django_assert_num_queries(13):
        browser.post(here, data)
    assert len(pointed(review)) == len(passages)
