"""Splitting, joining and pointing at what was found, saying that it is the same as something elsewhere, and undo."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client
from django.urls import reverse
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase
from tests.factories import a_plan
from tests.intake.conftest import LINES, let_read, the_draft, the_stream
from tests.people import browser_of, person

from doelnet.accounts.models import User
from doelnet.intake import services
from doelnet.intake.models import Likeness, Review, ReviewItem
from doelnet.intake.pages.rows import Block, found_in
from doelnet.plans.models import SameAs
from doelnet.plans.network import load
from doelnet.reading import blocks
from doelnet.reading.blocks import Paragraph, Passage, Stream

MAIL = "Vragen aan secretariaat@waardrecht.example over de speeltuin"
UNREAD = ["De bibliotheek richt een taalhuis in", MAIL]


@pytest.fixture
def review(adviser: User, monkeypatch: pytest.MonkeyPatch) -> Review:
    """Return an open review of the document, with two paragraphs that nobody claimed."""

    def read(name: str, data: bytes) -> services.Whole:
        more = [Paragraph(passage=Passage(text=text, line=6 + n)) for n, text in enumerate(UNREAD)]
        stream = Stream(name=name, format="markdown", blocks=[*the_stream(name).blocks, *more])
        return services.Whole(stream, the_draft(), [5, 6])

    let_read(monkeypatch, read)
    return services.take_in(adviser, "plan.md", b"#")


def item(review: Review, order: int) -> ReviewItem:
    return review.items.get(order=order)


def point(
    user: User, review: Review, passage: int, words: str, what: str = "effort", parents: Sequence[str] = ()
) -> list[ReviewItem]:
    thing = services.Thing(words, {"parents": list(parents)})
    return services.point(user, review, range(passage, passage + 1), what, [thing])


def state_of(review: Review) -> list[tuple[object, ...]]:
    fields = ("order", "state", "corrected", "rank", "into", "same_as_id", "first", "start", "last", "end")
    return list(review.items.order_by("order").values_list(*fields))


def quoted(review: Review, thing: ReviewItem) -> str:
    stream = blocks.loads(bytes(review.document.stream))
    passages = [p for p in stream.passages() if thing.first <= p.number <= thing.last]  # type: ignore[operator]
    return "".join(p.text for p in passages)[thing.start :][: len(thing.data["text"])]


def test_a_split_element_stands_in_two_places_and_its_number_stays_with_the_first(
    review: Review, adviser: User
) -> None:
    made = services.split(adviser, item(review, 3), ["Welzijn Waardrecht opent", "drie beweegpleinen"])
    first, second = item(review, 3), item(review, made[0])
    assert [first.data["text"], second.data["text"]] == ["Welzijn Waardrecht opent", "drie beweegpleinen"]
    assert [quoted(review, thing) for thing in (first, second)] == [first.data["text"], second.data["text"]]
    assert second.data["at"]["quote"] == "drie beweegpleinen"
    assert (second.data["parents"], second.data["owner"]) == (["d1", "d2"], "Welzijn Waardrecht")
    assert [i.order for i in review.items.all()].index(made[0]) == 4


@pytest.mark.parametrize("parts", [[], ["Welzijn"], ["Welzijn Waardrecht opent", "vier beweegpleinen"], ["", " "]])
def test_a_split_that_loses_or_adds_words_is_refused(review: Review, adviser: User, parts: list[str]) -> None:
    with pytest.raises(ValidationError):
        services.split(adviser, item(review, 3), parts)
    assert review.items.count() == 6


def test_two_joined_elements_are_one_with_the_text_of_both_in_the_documents_order(
    review: Review, adviser: User
) -> None:
    kept = services.merge(adviser, item(review, 2), item(review, 1))
    assert (kept.order, kept.data["text"]) == (1, f"{LINES[1]} {LINES[2]}")
    assert (kept.first, kept.last, kept.end) == (1, 2, len(LINES[2]))
    plan = services.accept(adviser, review, everything=True)
    network = load(plan)
    assert [parent.key for parent in network.by_key["i1"].parents] == ["d1"]
    assert "d2" not in network.by_key


def test_an_element_is_not_joined_with_itself_or_with_what_would_make_a_circle(review: Review, adviser: User) -> None:
    for other in (1, 4):
        with pytest.raises(ValidationError):
            services.merge(adviser, item(review, 1), item(review, other))
    with pytest.raises(ValidationError):  # i1 contributes to t1 by way of d1
        services.merge(adviser, item(review, 0), item(review, 3))


def test_a_block_that_was_not_read_becomes_an_element_with_its_place(review: Review, adviser: User) -> None:
    [made] = point(adviser, review, 5, "een taalhuis", "effort", ["d1"])
    assert (made.data["text"], made.data["at"]["line"], quoted(review, made)) == ("een taalhuis", 6, "een taalhuis")
    assert found_in(review).unread == [6]
    plan = services.accept(adviser, review, everything=True)
    assert plan.elements.get(text="een taalhuis").quote.text == "een taalhuis"


@pytest.mark.parametrize(
    ("passage", "text"), [(5, "een bioscoop"), (5, ""), (6, MAIL), (1, "een taalhuis"), (99, "een taalhuis")]
)
def test_nothing_is_pointed_at_that_is_not_there_or_names_somebody(
    review: Review, adviser: User, passage: int, text: str
) -> None:
    with pytest.raises(ValidationError):
        point(adviser, review, passage, text)


def test_personal_data_is_shown_by_place_and_masked_and_kept_nowhere(review: Review, adviser: User) -> None:
    address = "secretariaat@waardrecht.example"
    start = MAIL.index(address)
    review.refresh_from_db()
    assert review.personal == [[6, start, start + len(address), "e-mail"]]
    html = browser_of(adviser).get(review.get_absolute_url()).content.decode()
    assert "Weggelaten persoonsgegevens: 1 e-mailadres</summary>" in html
    assert "s•••••" in html
    assert address not in repr(list(review.items.values())) + repr(review.personal)


def test_what_is_the_same_elsewhere_is_linked_on_both_pages(review: Review, adviser: User, visitor: Client) -> None:
    other = a_plan(adviser).elements.get(key="i1")
    Likeness.objects.create(item=item(review, 3), element=other, letters=0.9, meaning=0.8, score=0.91)
    html = browser_of(adviser).get(review.get_absolute_url()).content.decode()
    assert "91% gelijkenis" in html
    services.same(adviser, item(review, 3), other.pk)
    plan = services.accept(adviser, review, everything=True)
    mine = plan.elements.get(key="i1")
    assert list(SameAs.objects.values_list("first", "second", "score")) == [(mine.pk, other.pk, 0.91)]
    for here, there in ((mine, other), (other, mine)):
        page = browser_of(adviser).get(here.get_absolute_url()).content.decode()
        assert f'href="{there.get_absolute_url()}"' in page


def test_nothing_is_said_of_what_the_person_may_not_see(review: Review, adviser: User) -> None:
    hidden = a_plan(person("collega", is_adviser=True)).elements.get(key="i1")
    Likeness.objects.create(item=item(review, 3), element=hidden, letters=1, meaning=1, score=1)
    assert str(hidden.pk) not in browser_of(adviser).get(review.get_absolute_url()).content.decode()
    with pytest.raises(ValidationError):
        services.same(adviser, item(review, 3), hidden.pk)


def test_every_step_is_taken_back_one_by_one(review: Review, adviser: User) -> None:
    other = a_plan(adviser).elements.get(key="i1")
    seen = [state_of(review)]
    steps: list[Any] = [
        lambda: services.judge(adviser, review, [0, 1, 2], "accepted"),
        lambda: services.correct(adviser, item(review, 1), {"text": "Elk kind beweegt"}),
        lambda: services.split(adviser, item(review, 3), ["Welzijn Waardrecht opent", "drie beweegpleinen"]),
        lambda: services.merge(adviser, item(review, 1), item(review, 2)),
        lambda: point(adviser, review, 5, "een taalhuis"),
        lambda: services.same(adviser, item(review, 3), other.pk),
        lambda: services.same(adviser, item(review, 3), None),
        lambda: services.uncorrect(adviser, item(review, 1)),
    ]
    for step in steps:
        step()
        seen.append(state_of(review))
    for before in reversed(seen[:-1]):
        assert services.undo(adviser, review) is not None
        assert state_of(review) == before
    assert services.undo(adviser, review) is None


def test_nobody_else_takes_steps_or_takes_them_back(review: Review, adviser: User) -> None:
    colleague = person("collega", is_adviser=True)
    services.judge(adviser, review, [0], "accepted")
    with pytest.raises(PermissionDenied):
        services.undo(colleague, review)
    with pytest.raises(PermissionDenied):
        services.split(colleague, item(review, 3), ["Welzijn Waardrecht opent", "drie beweegpleinen"])


def test_all_without_doubt_and_all_that_the_list_shows_are_taken_at_once(review: Review, adviser: User) -> None:
    browser, address = browser_of(adviser), reverse("review-judge", args=[review.pk])
    browser.post(address, {"onderdelen": "lijst", "oordeel": "rejected", "soort": "money"})
    assert [i.order for i in review.items.filter(state="rejected")] == [4]
    browser.post(address, {"onderdelen": "zeker", "oordeel": "accepted"})
    assert [i.order for i in review.items.filter(state="open")] == [2]
    assert "nog 1 twijfel" in browser.get(review.get_absolute_url()).content.decode()
    browser.post(reverse("review-undo", args=[review.pk]))
    assert review.items.filter(state="open").count() == 5


def test_doubts_come_first_with_their_reason_unless_the_documents_order_is_asked(review: Review, adviser: User) -> None:
    browser = browser_of(adviser)
    html = browser.get(review.get_absolute_url()).content.decode()
    assert html.index('id="i2"') < html.index('id="i0"')
    assert '<p class="found__doubt"><strong>Twijfel:</strong> ' in html
    html = browser.get(f"{review.get_absolute_url()}?volgorde=document").content.decode()
    assert html.index('id="i0"') < html.index('id="i2"')


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("review-split", {"o3-text": "Welzijn Waardrecht opent\ndrie beweegpleinen"}),
        ("review-merge", {"o3-near": "2"}),
    ],
)
def test_forms_for_one_item_answer_with_the_whole_list_to_htmx(
    review: Review, adviser: User, name: str, data: dict[str, str]
) -> None:
    browser, address = browser_of(adviser), reverse(name, args=[review.pk, 3])
    assert 'id="i3"' in browser.get(address).content.decode()
    wrong = browser.post(address, {next(iter(data)): "99"})
    assert wrong.status_code == 422
    answer = browser.post(address, data, HTTP_HX_REQUEST="true")
    assert (answer.status_code, answer["HX-Retarget"]) == (200, "#gevonden")


class AnySplit(TestCase):
    """However a text is parted, its parts are the whole, and each stands in the document."""

    @settings(max_examples=15)
    @given(st.sets(st.integers(1, 4), min_size=1))
    def test_the_parts_are_the_whole(self, cuts: set[int]) -> None:
        with pytest.MonkeyPatch.context() as patch:
            let_read(patch, lambda name, data: services.Whole(the_stream(name), the_draft(), []))
            adviser = person(f"adviseur{User.objects.count()}", is_adviser=True)
            review = services.take_in(adviser, "plan.md", str(sorted(cuts)).encode())
        words = LINES[3].split()
        edges = [0, *sorted(cuts), len(words)]
        parts = [" ".join(words[a:b]) for a, b in zip(edges, edges[1:], strict=False) if a < b]
        if len(parts) < 2:
            return
        made = services.split(adviser, item(review, 3), parts)
        things = [item(review, order) for order in (3, *made)]
        assert [quoted(review, thing) for thing in things] == parts
        review.document.delete()


LABELS = ["Trekker", "2026 e.v.", "Pagina 3 van 12", "Stand van zaken:"]


@pytest.fixture
def cluttered(adviser: User, monkeypatch: pytest.MonkeyPatch) -> Review:
    """Return an open review of a document in which nobody claimed a sentence, an address and bare labels."""

    def read(name: str, data: bytes) -> services.Whole:
        texts = [*UNREAD, *LABELS]
        more = [Paragraph(passage=Passage(text=text, line=6 + n)) for n, text in enumerate(texts)]
        stream = Stream(name=name, format="markdown", blocks=[*the_stream(name).blocks, *more])
        return services.Whole(stream, the_draft(), [5 + n for n in range(len(texts))])

    let_read(monkeypatch, read)
    return services.take_in(adviser, "plan.md", b"#")


def test_labels_without_a_sentence_stand_apart_from_what_was_not_read(cluttered: Review, adviser: User) -> None:
    found = found_in(cluttered)
    assert [block.text for block in found.told] == UNREAD
    assert [block.text for block in found.labels] == LABELS
    browser = browser_of(adviser)
    html = browser.get(f"{cluttered.get_absolute_url()}?toon=ongelezen").content.decode()
    assert html.count("found--unread") == 2
    assert '4 losse woorden en getallen staan apart. <a href="' in html
    assert browser.get(f"{cluttered.get_absolute_url()}?toon=los").content.decode().count("found--unread") == 4


def test_a_label_can_still_be_pointed_at(cluttered: Review, adviser: User) -> None:
    place = found_in(cluttered).labels[0].number
    for shown in ("los", "ongelezen"):
        html = browser_of(adviser).get(f"{reverse('review-point', args=[cluttered.pk, place])}?toon={shown}")
        assert html.content.decode().count("Zeg wat dit is</strong>") == 1
    [made] = point(adviser, cluttered, place, "Trekker")
    assert made.data["text"] == "Trekker"


@pytest.mark.parametrize("text", ["Elke school doet mee", "Wij stoppen.", "Meer kinderen lezen elke dag"])
def test_what_may_be_a_sentence_is_no_label(text: str) -> None:
    assert not Block(1, text, "").is_label
