"""Taking a document in, judging what was found, and making a plan of what was accepted."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.core.exceptions import PermissionDenied, ValidationError
from tests.intake.conftest import TEXT, let_read, the_draft, the_stream

from doelnet.accounts.models import User
from doelnet.intake import services
from doelnet.intake.models import Review, ReviewItem
from doelnet.plans.models import Plan, SourceDocument
from doelnet.plans.network import load
from doelnet.reading import ReadError, Trouble

OPEN, ACCEPTED, REJECTED = ReviewItem.State.OPEN, ReviewItem.State.ACCEPTED, ReviewItem.State.REJECTED
CORRECTED = ReviewItem.State.CORRECTED


def item(review: Review, order: int) -> ReviewItem:
    return review.items.get(order=order)


def stored_files() -> list[Path]:
    folder = Path(settings.STORAGES["default"]["OPTIONS"]["location"])
    return [path for path in folder.rglob("*") if path.is_file()]


def test_a_review_holds_all_that_was_found_each_with_its_place(review: Review) -> None:
    items = list(review.items.all())
    assert [i.section for i in items] == ["elements"] * 4 + ["money", "parties"]
    assert [i.first for i in items] == [0, 1, 2, 3, 4, None]
    assert (items[1].start, items[1].last, items[1].end) == (0, 1, len("Meer kinderen in Zuidrand bewegen elke dag"))


def test_nothing_is_in_a_plan_before_somebody_accepts_it(review: Review) -> None:
    assert not Plan.objects.exists()


def test_a_reader_cannot_take_a_document_in(reader: User, reader_of_ours: None) -> None:
    with pytest.raises(PermissionDenied):
        services.take_in(reader, "plan.md", TEXT)


def test_the_same_file_again_is_known_whatever_it_is_called(review: Review, adviser: User) -> None:
    with pytest.raises(services.KnownDocument) as caught:
        services.take_in(adviser, "anders.md", TEXT)
    assert caught.value.document == review.document


def test_a_file_that_cannot_be_read_leaves_nothing(adviser: User, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(name: str, data: bytes) -> Any:
        raise ReadError(Trouble.EMPTY)

    let_read(monkeypatch, refuse)
    with pytest.raises(ReadError):
        services.take_in(adviser, "leeg.md", b" ")
    assert not SourceDocument.objects.exists()
    assert stored_files() == []


def test_two_uploads_of_one_file_at_once_leave_one_document(adviser: User, monkeypatch: pytest.MonkeyPatch) -> None:
    def read_while_somebody_else_does(name: str, data: bytes) -> Any:
        let_read(monkeypatch, lambda name, data: services.Whole(the_stream(name), the_draft(), []))
        services.take_in(adviser, "eerste.md", data)
        return services.Whole(the_stream(name), the_draft(), [])

    let_read(monkeypatch, read_while_somebody_else_does)
    with pytest.raises(services.KnownDocument) as caught:
        services.take_in(adviser, "tweede.md", TEXT)
    assert caught.value.document.name == "eerste.md"
    assert len(stored_files()) == 1


@pytest.mark.parametrize("name", ["../../geheim.md", "C:\\stukken\\geheim.md", "/etc/geheim.md"])
def test_a_path_in_a_file_name_is_dropped(adviser: User, reader_of_ours: None, name: str) -> None:
    assert services.take_in(adviser, name, TEXT).document.name == "geheim.md"


def test_a_very_long_file_name_keeps_its_suffix(adviser: User, reader_of_ours: None) -> None:
    name = services.take_in(adviser, "a" * 400 + ".docx", TEXT).document.name
    assert len(name) <= 255
    assert name.endswith(".docx")


def test_judging_tells_which_items_it_changed(review: Review, adviser: User) -> None:
    services.judge(adviser, review, [1], ACCEPTED)
    assert services.judge(adviser, review, [1, 2], ACCEPTED) == [2]


def test_a_corrected_item_that_is_accepted_stays_corrected(review: Review, adviser: User) -> None:
    services.correct(adviser, item(review, 1), {"text": "Elk kind in Zuidrand beweegt"})
    services.judge(adviser, review, [1], OPEN)
    services.judge(adviser, review, [1], ACCEPTED)
    assert item(review, 1).state == CORRECTED


def test_somebody_elses_review_cannot_be_judged(review: Review, stranger: User) -> None:
    with pytest.raises(PermissionDenied):
        services.judge(stranger, review, [1], ACCEPTED)


def test_what_was_found_is_kept_beside_the_correction(review: Review, adviser: User) -> None:
    services.correct(adviser, item(review, 1), {"text": "Elk kind in Zuidrand beweegt"})
    kept = item(review, 1)
    assert kept.found["text"] == "Meer kinderen in Zuidrand bewegen elke dag"
    assert kept.data["text"] == "Elk kind in Zuidrand beweegt"
    services.uncorrect(adviser, kept)
    assert (item(review, 1).corrected, item(review, 1).state) == (None, OPEN)


def test_a_correction_that_changes_nothing_is_an_acceptance(review: Review, adviser: User) -> None:
    services.correct(adviser, item(review, 1), {"text": item(review, 1).found["text"]})
    assert item(review, 1).state == ACCEPTED


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"text": ""}, id="no text"),
        pytest.param({"kind": "wens"}, id="a kind that is none"),
        pytest.param({"parents": ["bestaat-niet"]}, id="a parent that is not there"),
        pytest.param({"parents": ["d1"]}, id="itself"),
        pytest.param({"parents": ["i1"]}, id="what hangs under it"),
    ],
)
def test_a_correction_that_breaks_the_network_is_refused(
    review: Review, adviser: User, changes: dict[str, Any]
) -> None:
    with pytest.raises(ValidationError):
        services.correct(adviser, item(review, 1), changes)
    assert item(review, 1).corrected is None


def test_open_items_hold_a_plan_back(review: Review, adviser: User) -> None:
    services.judge(adviser, review, [0, 1], ACCEPTED)
    with pytest.raises(ValidationError, match="4"):
        services.accept(adviser, review)
    assert not Plan.objects.exists()


def test_rejecting_everything_makes_no_plan(review: Review, adviser: User) -> None:
    services.judge(adviser, review, range(6), REJECTED)
    with pytest.raises(ValidationError):
        services.accept(adviser, review)
    assert not Plan.objects.exists()


def test_a_plan_may_come_of_mentions_alone(review: Review, adviser: User) -> None:
    services.judge(adviser, review, range(4), REJECTED)
    plan = services.accept(adviser, review, everything=True)
    assert (plan.elements.count(), plan.mentions.count()) == (0, 2)


def test_only_what_was_accepted_is_in_the_plan_and_corrected_as_it_was_corrected(review: Review, adviser: User) -> None:
    services.judge(adviser, review, [2, 4], REJECTED)
    services.correct(adviser, item(review, 1), {"text": "Elk kind in Zuidrand beweegt"})
    plan = services.accept(adviser, review, everything=True)
    assert list(plan.elements.values_list("text", flat=True)) == [
        "Gezond opgroeien", "Elk kind in Zuidrand beweegt", "Welzijn Waardrecht opent drie beweegpleinen",
    ]  # fmt: skip
    assert not plan.mentions.filter(section="money").exists()


def test_what_contributed_to_a_rejected_element_contributes_to_its_parent(review: Review, adviser: User) -> None:
    services.judge(adviser, review, [1, 2], REJECTED)
    network = load(services.accept(adviser, review, everything=True))
    assert [parent.key for parent in network.by_key["i1"].parents] == ["t1"]


def test_the_quotes_stand_where_the_words_were_found_also_after_a_rejection(review: Review, adviser: User) -> None:
    services.judge(adviser, review, [0, 1], REJECTED)
    plan = services.accept(adviser, review, everything=True)
    quotes = {e.key: e.quote for e in plan.elements.select_related("quote")}
    assert {key: (q.first, q.document_id) for key, q in quotes.items()} == {
        "d2": (2, review.document_id), "i1": (3, review.document_id),
    }  # fmt: skip
    assert plan.mentions.get(section="money").quote.first == 4


def test_the_head_can_be_corrected_and_what_is_left_empty_goes(review: Review, adviser: User) -> None:
    plan = services.accept(adviser, review, {"title": "Jong in Waardrecht 2026", "period": ""}, everything=True)
    assert (plan.title, plan.period, plan.issuer) == ("Jong in Waardrecht 2026", "", "Gemeente Waardrecht")


def test_a_head_that_will_not_do_is_refused_and_nothing_happens(review: Review, adviser: User) -> None:
    with pytest.raises(ValidationError):
        services.accept(adviser, review, {"period": "ooit"}, everything=True)
    review.refresh_from_db()
    assert (review.state, Plan.objects.count()) == (Review.State.OPEN, 0)


def test_a_review_is_accepted_once(review: Review, adviser: User) -> None:
    stale = Review.objects.get(pk=review.pk)
    services.accept(adviser, review, everything=True)
    with pytest.raises(ValidationError):
        services.accept(adviser, stale, everything=True)
    with pytest.raises(ValidationError):
        services.judge(adviser, stale, [1], REJECTED)
    assert Plan.objects.count() == 1


def test_a_dropped_document_can_be_read_again(review: Review, adviser: User) -> None:
    services.drop(adviser, review)
    again = services.review_again(adviser, review.document)
    assert (again.pk != review.pk, again.state) == (True, Review.State.OPEN)
    assert services.review_again(adviser, review.document) == again


def test_a_document_that_a_plan_rests_on_is_not_read_again(review: Review, adviser: User) -> None:
    services.accept(adviser, review, everything=True)
    with pytest.raises(ValidationError):
        services.review_again(adviser, SourceDocument.objects.get())


def test_somebody_elses_document_is_not_read_again(review: Review, adviser: User, reader_of_ours: None) -> None:
    services.drop(adviser, review)
    colleague = User.objects.create_user("collega@waardrecht.example", is_adviser=True)
    with pytest.raises(PermissionDenied):
        services.review_again(colleague, review.document)


def test_rejected_parents_are_lifted_also_through_several_and_each_once() -> None:
    above = {"b": ["a", "x"], "c": ["b"], "x": ["a"]}
    assert services.lifted(["c", "d"], above) == ["a", "d"]


def test_rejected_elements_that_name_each_other_do_not_hang_the_lifting() -> None:
    assert services.lifted(["a"], {"a": ["b"], "b": ["a"]}) == []
