"""Why an item is shown first: what the list as a whole gives away of it."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from doelnet.intake.models import ReviewItem
from doelnet.intake.pages.doubts import Doubt, doubts_of


def items(*efforts: dict[str, Any]) -> list[ReviewItem]:
    """Return efforts as items of a review, each with its place."""
    return [
        ReviewItem(
            section="elements", order=n, first=n, confidence=0.9,
            found={"kind": "effort", "text": f"Wij doen {n}", "parents": []} | said,
        )
        for n, said in enumerate(efforts)
    ]  # fmt: skip


def doubts(*efforts: dict[str, Any]) -> list[Doubt]:
    return list(doubts_of(items(*efforts)).values())


OWNED = {"owner": "GGD Waardland"}


def test_what_misses_what_most_of_its_kind_have_is_doubted() -> None:
    *rest, last = doubts(OWNED, OWNED, OWNED, OWNED, {})
    assert not any(doubt.unsure for doubt in rest)
    assert last.reasons == ["De meeste hebben een eigenaar, dit niet."]


def test_what_few_have_is_missed_by_none() -> None:
    assert not any(doubt.unsure for doubt in doubts(OWNED, {}, {}, {}, {}))


def test_of_a_few_nothing_is_usual() -> None:
    assert not any(doubt.unsure for doubt in doubts(OWNED, OWNED, {}))


def test_what_is_still_to_be_decided_lacks_nothing() -> None:
    assert not doubts(OWNED, OWNED, OWNED, OWNED, {"placeholder": True})[-1].unsure


def test_a_text_that_starts_in_the_midst_of_a_sentence_is_doubted() -> None:
    starts = [{"text": text} for text in ("Wij lezen voor", "3 pleinen", "Één loket", "Wij zwemmen", "die het willen")]
    assert [doubt.unsure for doubt in doubts(*starts)] == [False, False, False, False, True]


def test_in_a_document_that_writes_all_small_that_says_nothing() -> None:
    assert not any(doubt.unsure for doubt in doubts(*({"text": f"wij lezen {n}"} for n in range(6))))


def test_a_target_without_the_figure_that_the_others_have_is_doubted() -> None:
    sure = {"kind": "target", "target": {"value": 85, "unit": "%", "due": "2028"}}
    *_rest, last = doubts(*[sure] * 4, {"kind": "target", "target": {"unit": "%", "due": "2028"}})
    assert last.reasons == ["De meeste hebben een getal, dit niet."]


def test_nought_is_a_figure() -> None:
    sure = [{"kind": "target", "target": {"value": value, "due": "2028"}} for value in (85, 90, 95, 3, 0)]
    assert not any(doubt.unsure for doubt in doubts(*sure))


@given(st.lists(st.booleans(), max_size=30))
def test_what_everybody_or_nobody_has_is_never_a_doubt(owned: list[bool]) -> None:
    every = [OWNED] * len(owned) if any(owned) else [{}] * len(owned)
    assert not any(doubt.unsure for doubt in doubts(*every))


@given(st.lists(st.sampled_from([OWNED, {}, {"number": "1"}, {"year": "2026"}]), max_size=20))
def test_doubts_never_outnumber_what_is_usual(efforts: list[dict[str, Any]]) -> None:
    assert sum(doubt.unsure for doubt in doubts(*efforts)) <= 0.4 * 3 * len(efforts)


ASKED = "Is “Zwanepoel” een persoon? Haal de naam dan weg."


def test_an_owner_that_may_be_a_person_is_asked_about() -> None:
    assert doubts({"owner": "Zwanepoel"})[0].reasons == [ASKED]


def test_an_owner_that_the_document_uses_as_a_word_is_no_person() -> None:
    assert not any(doubt.unsure for doubt in doubts({"owner": "Scholen", "text": "Alle scholen lezen voor"}))


def test_an_owner_that_is_part_of_an_organisations_name_is_no_person() -> None:
    party = ReviewItem(section="parties", order=9, first=1, found={"name": "Stichting Waardland"})
    (doubt, _party) = doubts_of([*items({"owner": "Waardland"}), party]).values()
    assert not doubt.unsure


def test_who_holds_a_portfolio_or_sits_in_a_group_is_asked_about_as_well() -> None:
    group = ReviewItem(section="groups", order=0, first=1, found={"name": "Lezen", "members": ["GGD", "Zwanepoel"]})
    decision = ReviewItem(section="decisions", order=1, first=1, found={"portfolio_holder": "Zwanepoel"})
    assert [doubt.reasons for doubt in doubts_of([group, decision]).values()] == [[ASKED], [ASKED]]
