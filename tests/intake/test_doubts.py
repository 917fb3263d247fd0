"""Why an item is shown first: what the reader saw in it, in plain words, and what only a review can ask."""

from __future__ import annotations

from typing import Any

import pytest

from doelnet.intake.models import ReviewItem
from doelnet.intake.pages.doubts import _GUESSES, _WORDS, REASONS, Doubt, doubts_of
from doelnet.reading.forms.surety.weights import QUESTIONS


def items(*efforts: dict[str, Any], confidence: float = 0.9, doubts: list[str] | None = None) -> list[ReviewItem]:
    """Return efforts as items of a review, each with its place."""
    return [
        ReviewItem(
            section="elements", order=n, first=n, confidence=confidence, doubts=doubts or [],
            found={"kind": "effort", "text": f"Wij doen {n}", "parents": []} | said,
        )
        for n, said in enumerate(efforts)
    ]  # fmt: skip


def doubts(*efforts: dict[str, Any], **read: Any) -> list[Doubt]:
    return list(doubts_of(items(*efforts, **read)).values())


def test_what_the_reader_is_sure_of_is_no_doubt_whatever_it_saw() -> None:
    (doubt,) = doubts({}, confidence=0.85, doubts=["few-words"])
    assert (doubt.unsure, doubt.reasons) == (False, [])


def test_what_made_the_reader_unsure_is_said_in_plain_words() -> None:
    (doubt,) = doubts({}, confidence=0.4, doubts=["lacks-owner", "year-told"])
    assert doubt.unsure
    assert doubt.reasons == [
        "De meeste hebben een eigenaar, dit niet.",
        "Er staat een jaar in. Misschien is het een streefdoel of een mijlpaal.",
    ]


def test_no_more_is_said_than_somebody_reads_at_a_glance() -> None:
    (doubt,) = doubts({}, confidence=0.1, doubts=[*_WORDS][1:9])
    assert len(doubt.reasons) == REASONS


def test_one_thing_is_said_once() -> None:
    (doubt,) = doubts({}, confidence=0.3, doubts=["lacks-source", "no-source", "under-nothing", "nothing-above"])
    assert doubt.reasons == ["De meeste hebben een bron, dit niet.", "Niet duidelijk waaraan dit bijdraagt."]


def test_a_review_from_before_reasons_were_kept_still_says_something() -> None:
    assert doubts({}, confidence=0.6)[0].reasons == ["Doelnet is niet zeker van de soort."]


@pytest.mark.parametrize("question", QUESTIONS)
def test_whatever_makes_the_reader_less_sure_has_words(question: Any) -> None:
    against = {cue for cue, weight in question.weights.items() if weight > 0}
    assert against - set(_WORDS) - _GUESSES == {"theme"} & against, (
        "that most themes are a guess is no reason of its own"
    )


def test_what_stands_nowhere_in_the_document_is_doubted() -> None:
    (item,) = items({})
    item.first = None
    assert doubts_of([item])[0].reasons == ["De plaats in het document is niet gevonden."]


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
