"""The model of what a review costs: what it counts, and that it counts nothing that is not there."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from benchmarks import review_effort
from benchmarks.compared import Fault, compared, paired
from benchmarks.review_effort import KEY, POLICIES, THINK, Case, Cost, correct, effort, minutes
from tests.intake.conftest import LINES, the_draft, the_stream

from doelnet import draft
from doelnet.intake.models import Review
from doelnet.intake.pages.rows import found_of
from doelnet.intake.services import Whole
from doelnet.intake.services.taking import items_of
from doelnet.plans.models import SourceDocument
from doelnet.reading import blocks


def case(gold: dict[str, Any] | None = None) -> Case:
    """Return the document of the tests as it was read, against a gold: by itself all of it is right."""
    whole = Whole(the_stream(), the_draft(), [])
    review = Review(document=SourceDocument(stream=blocks.dumps(whole.stream)), head={}, unread=[])
    items = items_of(review, whole)
    wanted = draft.plain(the_draft()) if gold is None else gold
    return Case(found_of(review, items), *compared([(item.order, item.section, item.found) for item in items], wanted))


def seconds(found: Case, policy: str) -> float:
    return sum(effort(found, policy).seconds.values())


def test_a_reading_without_a_fault_has_nothing_to_correct_or_to_point_at() -> None:
    found = case()
    assert not any(found.faults.values()) and found.missed == [] and found.lost == 0
    assert {what for policy in POLICIES for what in effort(found, policy).seconds} <= {
        "reading", "accepting", "what was not read",
    }  # fmt: skip


def test_looking_at_more_takes_longer() -> None:
    found = case()
    spent = [seconds(found, policy) for policy in ("wrong", "quick", "heads", "every")]
    assert spent == sorted(spent)


def a_gold(**changes: Any) -> dict[str, Any]:
    gold = copy.deepcopy(draft.plain(the_draft()))
    gold["elements"][3] |= changes
    return gold


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"kind": "result"}, Fault(kind=True)), ({"parents": ["d1"]}, Fault(parents=1)),
        ({"owner": "Bibliotheek Waardland"}, Fault(fields=1)), ({"year": "2026"}, Fault(fields=1)),
    ],
)  # fmt: skip
def test_what_is_wrong_with_an_item_is_told_by_what_it_takes_to_mend_it(changes: dict[str, Any], fault: Fault) -> None:
    found = case(a_gold(**changes))
    assert found.faults[3] == fault
    assert seconds(found, "wrong") > seconds(case(), "wrong")


def test_an_invention_is_rejected_and_what_is_missed_is_pointed_at_or_told_apart() -> None:
    gold = a_gold(text="De bibliotheek leest voor aan alle peuters in de wijk")
    gold["references"] = [{"title": "Nota jeugd"}]
    found = case(gold)
    assert found.faults[3] == Fault(invented=True)
    assert found.missed == ["De bibliotheek leest voor aan alle peuters in de wijk"]
    assert found.lost == 1
    assert {"rejecting", "what was missed"} <= set(effort(found, "wrong").seconds)


def test_a_badly_cut_text_costs_what_has_to_be_typed() -> None:
    short, long = (case(a_gold(text=f"{LINES[3]}{more}")) for more in (" voor de zomer", " en ook nog voor de zomer"))
    assert short.faults[3].typed == 14 < long.faults[3].typed


def test_the_likest_two_are_one_and_none_is_so_twice() -> None:
    texts = ["Meer kinderen lezen", "Meer kinderen rekenen", "Meer kinderen sporten"]
    mine = [{"text": text} for text in texts]
    assert paired(mine, mine[::-1], ("text",)) == {0: 2, 1: 1, 2: 0}
    assert paired([mine[0], mine[0]], [mine[0]], ("text",)) == {0: 0}


def test_a_key_and_a_decision_cost_what_the_model_says() -> None:
    cost = Cost()
    correct(cost, Fault(kind=True))
    assert sum(cost.seconds.values()) == pytest.approx(4 * KEY + 2 * THINK)
    assert cost.presses == 4


def test_minutes_are_those_of_three_hundred_items() -> None:
    cost = Cost()
    cost.read("reading", 60, 1)
    assert minutes(case(), cost) == pytest.approx(review_effort.ITEMS / 6)
