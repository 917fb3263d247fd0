"""What a newer version says besides elements: amounts, levels, milestones, decisions, parties, and taking it over."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from hypothesis import given
from tests.factories import some_elements
from tests.intake.test_comparing import a_plan_of, a_review, quick, renewed
from tests.people import browser_of
from tests.strategies import drafts

from doelnet import draft
from doelnet.accounts.models import User
from doelnet.intake import services
from doelnet.intake.comparing.applying import apply_changes
from doelnet.intake.comparing.changes import CHANGED, GONE, NEW, Compared, compared
from doelnet.intake.comparing.judging import compare_with, judge_changes
from doelnet.intake.comparing.models import EarlierQuote, RenewalChange
from doelnet.intake.models import ReviewItem
from doelnet.plans.models import Mention, Plan, Quote
from doelnet.plans.network import load

State = RenewalChange.State


def money(amount: str, year: str = "2027", **more: Any) -> draft.Money:
    return draft.Money(amount=amount, year=year, phase="budget", side="expense", **more)


def level(indicator: str, value: float, date: str = "2025", **more: Any) -> draft.Measurement:
    return draft.Measurement(indicator=indicator, value=value, unit="%", date=date, **more)


def decision(subject: str, *points: str, **more: Any) -> draft.Decision:
    return draft.Decision(body="college", subject=subject, points=list(points), **more)


def sorts(whole: Compared) -> list[tuple[str, str]]:
    """Return sort and section of each change."""
    return [(remark.sort, remark.section) for remark in whole.remarks]


def said(plan: Plan, section: str) -> list[dict[str, Any]]:
    """Return what the plan says in a section."""
    return [data for data, _place in load(plan).mentions[section]]


def everything(user: User, whole: Compared) -> None:
    apply_changes(user, whole.renewal, everything=True)


BEFORE: dict[str, list[Any]] = {
    "money": [money("120000.00", fund="Leesclubs"), money("80000.00", fund="Beweegplein")],
    "measurements": [level("Kinderen die op niveau lezen", 71, source="GGD Waardland")],
    "milestones": [draft.Milestone(text="De eerste leesclub opent", date="2027-09-01")],
    "decisions": [decision("Uitvoeringsplan", "Het plan vast te stellen", arguments=["Lezen helpt"])],
    "parties": [draft.Party(name="GGD Waardland"), draft.Party(name="Welzijn Waardrecht")],
}


@pytest.fixture
def plan(adviser: User) -> Plan:
    return a_plan_of(adviser, some_elements(), **BEFORE)


def test_what_says_the_same_again_changes_nothing(adviser: User, plan: Plan) -> None:
    whole = renewed(adviser, plan, some_elements(), **BEFORE)
    assert whole.all == []
    assert whole.same == plan.elements.count() + plan.mentions.count()


def test_each_section_tells_what_is_new_gone_and_changed(adviser: User, plan: Plan) -> None:
    newer = {
        "money": [money("140000.00", fund="Leesclubs"), money("30000", fund="Taalmaatjes")],
        "measurements": [level("Kinderen die op niveau lezen", 74, source="GGD Waardland")],
        "milestones": [draft.Milestone(text="De eerste leesclub opent", date="2027-11-01")],
        "decisions": [decision("Uitvoeringsplan", "Het plan vast te stellen", "Jaarlijks te berichten",
                               arguments=["Lezen helpt"])],
        "parties": [draft.Party(name="Welzijn Waardrecht", kind="welfare"), draft.Party(name="GGD Waardrecht")],
    }  # fmt: skip
    whole = renewed(adviser, plan, some_elements(), **newer)
    assert sorts(whole) == [
        (CHANGED, "measurements"), (CHANGED, "money"), (NEW, "money"), (GONE, "money"), (CHANGED, "milestones"),
        (CHANGED, "decisions"), (CHANGED, "parties"), (NEW, "parties"), (GONE, "parties"),
    ]  # fmt: skip
    assert [remark.values for remark in whole.remarks if remark.sort == CHANGED] == [
        {"value": 74}, {"amount": "140000.00"}, {"date": "2027-11-01"},
        {"points": ["Het plan vast te stellen", "Jaarlijks te berichten"]}, {"kind": "welfare"},
    ]  # fmt: skip
    everything(adviser, whole)
    for section, parts in newer.items():
        found, wanted = said(plan, section), [draft.plain(part) for part in parts]
        assert plainly(found) == plainly(wanted)


@quick
@given(drafts(1), drafts(1))
def test_a_plan_that_takes_all_over_says_what_the_newer_version_says(
    adviser: User, one: draft.Draft, other: draft.Draft
) -> None:
    before, after = ({name: getattr(each, name) for name in draft.SECTIONS} for each in (one, other))
    plan = a_plan_of(adviser, some_elements(), **before)
    everything(adviser, renewed(adviser, plan, some_elements(), **after))
    for section, parts in after.items():
        assert plainly(said(plan, section)) == plainly([draft.plain(part) for part in parts])


def plainly(parts: list[dict[str, Any]]) -> list[str]:
    """Return what parts say in one order, without places, and amounts as figures."""
    figured = [part | ({"amount": float(part["amount"])} if "amount" in part else {}) for part in parts]
    kept = ({k: v for k, v in part.items() if k != "at" and v not in ("", [])} for part in figured)
    return sorted(json.dumps(part, sort_keys=True) for part in kept)


def test_an_amount_that_is_written_otherwise_is_the_same_amount(adviser: User, plan: Plan) -> None:
    newer = BEFORE | {"money": [money("120000", fund="Leesclubs"), money("80000.0", fund="Beweegplein")]}
    assert sorts(renewed(adviser, plan, some_elements(), **newer)) == []


def test_amounts_without_a_name_are_known_by_the_row_they_stand_in(adviser: User) -> None:
    rows = [("Leesclubs", "100.00"), ("Beweegplein", "200.00"), ("Sportlessen", "300.00")]
    plan = a_plan_of(adviser, some_elements(), money=[money(amount) for _row, amount in rows])
    for item, (row, _amount) in zip(ReviewItem.objects.filter(section="money"), rows, strict=True):
        ReviewItem.objects.filter(pk=item.pk).update(beside=row)
    review = a_review(adviser, some_elements(), "plan-2.md", money=[money("300.00"), money("100.00"), money("250.00")])
    for item, row in zip(
        review.items.filter(section="money"), ("Sportlessen", "Leesclubs", "Beweegplein"), strict=True
    ):
        ReviewItem.objects.filter(pk=item.pk).update(beside=row)
    whole = compared(compare_with(adviser, review, plan))
    assert [(remark.now or {})["amount"] for remark in whole.remarks] == ["200.00"]
    assert [remark.values for remark in whole.remarks] == [{"amount": "250.00"}]


def test_what_the_reviewer_corrected_stays_corrected(adviser: User) -> None:
    review = a_review(adviser, some_elements(), money=[money("120000.00", fund="Leesclubs")])
    item = review.items.get(section="money")
    services.correct(adviser, item, {"fund": "Leesclubs De Hoven"})
    plan = services.accept(adviser, review, everything=True)
    assert sorts(renewed(adviser, plan, some_elements(), money=[money("120000.00", fund="Leesclubs")])) == []
    everything(adviser, renewed(adviser, plan, some_elements(), money=[money("90000.00", fund="Leesclubs")]))
    assert said(plan, "money") == [draft.plain(money("90000.00", fund="Leesclubs De Hoven"))]


def test_what_both_changed_is_asked_about(adviser: User) -> None:
    review = a_review(adviser, some_elements(), money=[money("120000.00", fund="Leesclubs")])
    services.correct(adviser, review.items.get(section="money"), {"amount": "125000.00"})
    plan = services.accept(adviser, review, everything=True)
    whole = renewed(adviser, plan, some_elements(), money=[money("130000.00", fund="Leesclubs")])
    assert [(remark.values, remark.edited) for remark in whole.remarks] == [({"amount": "130000.00"}, True)]


def test_what_was_rejected_before_is_not_offered_again(adviser: User) -> None:
    review = a_review(adviser, some_elements(), money=[money("120000.00"), money("5.00", fund="Fout")])
    services.judge(adviser, review, [review.items.last().order], ReviewItem.State.REJECTED)  # type: ignore[union-attr]
    plan = services.accept(adviser, review, everything=True)
    newer = [money("120000.00"), money("5.00", fund="Fout")]
    assert sorts(renewed(adviser, plan, some_elements(), money=newer)) == []


def test_what_was_kept_though_gone_and_what_was_refused_is_not_asked_about_again(adviser: User, plan: Plan) -> None:
    newer = BEFORE | {"money": [money("140000.00", fund="Leesclubs")]}
    whole = renewed(adviser, plan, some_elements(), **newer)
    judge_changes(adviser, whole.renewal, whole.open, State.REJECTED)
    everything(adviser, compared(whole.renewal))
    assert [data["amount"] for data in said(plan, "money")] == ["120000.00", "80000.00"]
    again = compared(compare_with(adviser, a_review(adviser, some_elements(), "plan-3.md", **newer), plan))
    assert sorts(again) == []


def test_every_change_stands_in_history_with_the_document_as_the_reason(adviser: User, plan: Plan) -> None:
    newer = BEFORE | {"money": [money("140000.00", fund="Leesclubs"), money("1.00", fund="Nieuw")]}
    everything(adviser, renewed(adviser, plan, some_elements(), **newer))
    history = Mention.history.filter(plan=plan, section="money", history_change_reason="Nieuwe versie: plan-2.md")
    found = [(row.history_type, row.data["amount"], row.removed_at is not None, row.history_user) for row in history]
    assert sorted(found, key=str) == [
        ("+", "1.00", False, adviser), ("~", "140000.00", False, adviser), ("~", "80000.00", True, adviser),
    ]  # fmt: skip


def test_an_amount_rests_on_the_newer_document_and_where_it_stood_is_kept(adviser: User) -> None:
    at = draft.At(line=1, quote="€ 120.000")
    plan = a_plan_of(adviser, some_elements(), money=[money("120000.00", at=at)])
    newer = draft.At(line=2, quote="€ 140.000")
    everything(adviser, renewed(adviser, plan, some_elements(), money=[money("140000.00", at=newer)]))
    now, before = Quote.objects.get(mention__plan=plan), EarlierQuote.objects.get(mention__plan=plan)
    assert now.document is not None
    assert before.document is not None
    assert (now.document.name, now.text) == ("plan-2.md", "€ 140.000")
    assert (before.document.name, before.text) == ("plan.md", "€ 120.000")


def test_an_amount_that_is_called_otherwise_is_known_by_its_figure(adviser: User) -> None:
    plan = a_plan_of(adviser, some_elements(), money=[money("120000.00"), money("80000.00", fund="Beweegplein")])
    newer = [money("120000.00", fund="Leesclubs"), money("80000.00", fund="Beweegplein")]
    whole = renewed(adviser, plan, some_elements(), money=newer)
    assert [remark.values for remark in whole.remarks] == [{"fund": "Leesclubs"}]


def test_the_plan_says_what_an_amount_stands_beside(adviser: User) -> None:
    def reviewed(name: str, amount: str, *rows: str) -> Any:
        review = a_review(adviser, some_elements(), name, money=[money(amount) for _row in rows])
        for item, row in zip(review.items.filter(section="money"), rows, strict=True):
            ReviewItem.objects.filter(pk=item.pk).update(beside=row)
        return review

    plan = services.accept(adviser, reviewed("plan.md", "100.00", "Leesclubs", "Beweegplein"), everything=True)
    assert _table(adviser, plan) == ["Leesclubs", "Beweegplein"]
    newer = reviewed("plan-2.md", "200.00", "Leesclubs", "Taalmaatjes")
    everything(adviser, compared(compare_with(adviser, newer, plan)))
    plan.refresh_from_db()
    assert _table(adviser, plan) == ["Leesclubs", "Taalmaatjes"]


def _table(user: User, plan: Plan) -> list[str]:
    """Return what the rows of the plan's amounts are called."""
    html = browser_of(user).get(f"{plan.get_absolute_url()}vermeldingen/").content.decode()
    return re.findall(r'<tr><th scope="row">([^<]*) <span class="soft small">uitgaven, begroot</span></th>', html)
