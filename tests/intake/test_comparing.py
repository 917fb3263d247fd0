"""A newer version of a document beside the plan: what is new, gone, changed; and what accepting that does."""

from __future__ import annotations

import hashlib
import time
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.factories import a_draft, effort, goal, result, some_elements, target, theme
from tests.strategies import networks

from doelnet import draft
from doelnet.accounts.models import User
from doelnet.intake import services
from doelnet.intake.comparing.applying import apply_changes
from doelnet.intake.comparing.changes import CHANGED, GONE, MOVED, NEW, Compared, compared
from doelnet.intake.comparing.judging import compare_with, judge_changes
from doelnet.intake.comparing.models import Renewal, RenewalChange
from doelnet.intake.comparing.pairs import Part, pairs
from doelnet.intake.models import Review, ReviewItem
from doelnet.plans.drafts import to_draft
from doelnet.plans.models import Plan, SourceDocument
from doelnet.plans.network import load
from doelnet.plans.services import add_element, edit_element, remove_element
from doelnet.reading import blocks

State = RenewalChange.State


def a_review(user: User, elements: list[draft.Element], name: str = "plan.md", **sections: list[Any]) -> Review:
    """Return an open review of a document in which these things were found; each element is a line of it."""
    stream = blocks.Stream(
        name=name, format="markdown",
        blocks=[blocks.Paragraph(passage=blocks.Passage(text=e.text, line=n)) for n, e in enumerate(elements, 1)],
    )  # fmt: skip
    digest = hashlib.sha256(f"{name}{SourceDocument.objects.count()}".encode()).hexdigest()
    document = SourceDocument.objects.create(
        name=name, format="markdown", sha256=digest, size=1, stream=blocks.dumps(stream), uploaded_by=user
    )
    review = Review.objects.create(document=document, head=draft.plain(a_draft([]).document), reviewer=user)
    ReviewItem.objects.bulk_create(
        ReviewItem(
            review=review, section="elements", order=order, rank=order, key=element.id,
            found=draft.plain(element) | {"at": {"line": order + 1, "quote": element.text}},
            first=order, start=0, last=order, end=len(element.text),
        )
        for order, element in enumerate(elements)
    )  # fmt: skip
    others = [(section, part) for section in draft.SECTIONS for part in sections.get(section, [])]
    ReviewItem.objects.bulk_create(
        ReviewItem(review=review, section=section, order=order, rank=order, found=draft.plain(part))
        for order, (section, part) in enumerate(others, len(elements))
    )
    return review


def a_plan_of(user: User, elements: list[draft.Element], **sections: list[Any]) -> Plan:
    """Return the plan that a document with these elements became."""
    return services.accept(user, a_review(user, elements, **sections), everything=True)


def renewed(user: User, plan: Plan, elements: list[draft.Element], **sections: list[Any]) -> Compared:
    """Return a newer version with these elements beside the plan."""
    return compared(compare_with(user, a_review(user, elements, "plan-2.md", **sections), plan))


def sorts(whole: Compared) -> list[tuple[str, str]]:
    """Return sort and text of each change."""
    return [(change.sort, (change.newer or change.now).text) for change in whole.changes]  # type: ignore[union-attr]  # one is there


def as_said(elements: list[draft.Element]) -> list[dict[str, Any]]:
    """Return what elements say, whatever they are called: without places, certainty and empty figures."""
    places = {element.id: place for place, element in enumerate(elements)}
    said = []
    for element in elements:
        data = draft.plain(element)
        figures = dict(data.pop("target", None) or {})
        if not figures.get("baseline"):
            figures.pop("baseline", None)
        for name in ("id", "at", "confidence"):
            data.pop(name, None)
        data["parents"] = sorted(places[key] for key in element.parents)
        figures |= {name: float(figures[name]) for name in ("value",) if name in figures}
        said.append({name: value for name, value in (data | {"target": figures}).items() if value not in ("", {})})
    return said


def said_by(plan: Plan) -> list[dict[str, Any]]:
    return as_said(to_draft(load(plan)).elements)


@pytest.fixture
def plan(adviser: User) -> Plan:
    return a_plan_of(adviser, some_elements())


quick = settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])


@st.composite
def newer_versions(draw: Any) -> tuple[list[draft.Element], list[draft.Element]]:
    """Two versions of a document that share some of what they say, under other names."""
    one, other = draw(networks(8)), draw(networks(8))
    shared = {element.text: element for element in one}
    for element in other:
        if shared and draw(st.booleans()):
            element.text = draw(st.sampled_from(sorted(shared)))
    return one, other


@quick
@given(newer_versions())
def test_a_plan_that_takes_all_of_a_newer_version_over_says_what_that_says(
    adviser: User, versions: tuple[list[draft.Element], list[draft.Element]]
) -> None:
    one, other = versions
    if not one:
        one = some_elements()
    plan = a_plan_of(adviser, one)
    apply_changes(adviser, renewed(adviser, plan, other).renewal, everything=True)
    assert said_by(plan) == as_said(other)


@quick
@given(networks(10))
def test_the_same_version_again_changes_nothing(adviser: User, elements: list[draft.Element]) -> None:
    plan = a_plan_of(adviser, elements or some_elements())
    whole = renewed(adviser, plan, elements or some_elements())
    assert sorts(whole) == []
    assert whole.same == plan.elements.count()


def test_what_is_new_gone_and_changed_is_told_apart(adviser: User, plan: Plan) -> None:
    newer = some_elements()
    newer[1].text = "Meer kinderen in Zuidrand en De Hoven bewegen elke dag"
    newer[2].target = draft.Target(comparison="at-least", value=90, unit="%", due="2029")
    newer[4] = effort("x", "De bibliotheek leest voor op alle scholen", "d1")
    assert sorts(renewed(adviser, plan, newer)) == [
        (CHANGED, newer[1].text), (CHANGED, newer[2].text),
        (GONE, "Wij praten met scholen over de coördinatie"), (NEW, newer[4].text),
    ]  # fmt: skip


def test_figures_that_changed_are_named_one_by_one(adviser: User, plan: Plan) -> None:
    newer = some_elements()
    newer[2].target.value = 90  # type: ignore[union-attr]  # it has one
    (change,) = renewed(adviser, plan, newer).changes
    assert change.values == {"value": 90}


def test_what_stands_under_another_goal_has_moved(adviser: User, plan: Plan) -> None:
    newer = some_elements()
    newer[3].parents = ["d1"]
    (change,) = renewed(adviser, plan, newer).changes
    assert (change.sort, change.parents) == (MOVED, [("element", "d1")])


def test_what_people_changed_in_the_plan_stays_theirs(adviser: User, plan: Plan) -> None:
    edit_element(adviser, plan.elements.get(key="d1.1"), 1, {"text": "Elk kind in Zuidrand beweegt"})
    assert sorts(renewed(adviser, plan, some_elements())) == []


def test_what_both_changed_is_asked_about(adviser: User, plan: Plan) -> None:
    edit_element(adviser, plan.elements.get(key="d1.1"), 1, {"text": "Elk kind in Zuidrand beweegt"})
    newer = some_elements()
    newer[1].text = "Meer kinderen in Zuidrand bewegen ieder dagdeel"
    (change,) = renewed(adviser, plan, newer).changes
    assert (change.sort, change.edited) == (CHANGED, True)


def test_what_people_added_is_not_gone_and_is_known_when_the_document_takes_it_over(adviser: User, plan: Plan) -> None:
    add_element(adviser, plan, {"kind": "effort", "text": "Stagiairs begeleiden de pleinen"}, [])
    assert sorts(renewed(adviser, plan, some_elements())) == []
    more = [*some_elements(), effort("i9", "Stagiairs begeleiden de pleinen")]
    assert sorts(renewed(adviser, plan, more)) == []


def test_what_was_taken_out_of_the_plan_is_not_offered_again(adviser: User, plan: Plan) -> None:
    remove_element(adviser, plan.elements.get(key="r1"), 1)
    assert sorts(renewed(adviser, plan, some_elements())) == []


def test_what_was_rejected_before_is_not_offered_again(adviser: User) -> None:
    review = a_review(adviser, some_elements())
    services.judge(adviser, review, [4], ReviewItem.State.REJECTED)
    plan = services.accept(adviser, review, everything=True)
    assert sorts(renewed(adviser, plan, some_elements())) == []


def test_a_change_that_was_rejected_is_not_asked_about_a_third_time(adviser: User, plan: Plan) -> None:
    newer = some_elements()
    newer[1].text = "Meer kinderen in Zuidrand en De Hoven bewegen elke dag"
    del newer[4]
    whole = renewed(adviser, plan, newer)
    judge_changes(adviser, whole.renewal, whole.open, State.REJECTED)
    apply_changes(adviser, whole.renewal)
    assert said_by(plan) == as_said(some_elements())
    assert sorts(renewed(adviser, plan, newer)) == []


def test_a_version_after_that_is_compared_with_the_last(adviser: User, plan: Plan) -> None:
    second = some_elements()
    second[1].text = "Meer kinderen in Zuidrand en De Hoven bewegen elke dag"
    second.append(effort("nieuw", "Er komt een zwembad bij in Oud-Waard", "d1.1"))
    apply_changes(adviser, renewed(adviser, plan, second).renewal, everything=True)
    assert sorts(renewed(adviser, plan, second)) == []
    third = [*second[:-1], effort("anders", "Er komt een zwembad bij in De Hoven", "d1.1")]
    assert sorts(renewed(adviser, plan, third)) == [(CHANGED, third[-1].text)]


def test_every_change_stands_in_history_with_the_document_as_the_reason(adviser: User, plan: Plan) -> None:
    newer = some_elements()
    newer[1].text = "Meer kinderen in Zuidrand en De Hoven bewegen elke dag"
    newer[4] = effort("x", "De bibliotheek leest voor op alle scholen", "d1")
    apply_changes(adviser, renewed(adviser, plan, newer).renewal, everything=True)
    added = plan.elements.get(text=newer[4].text)
    gone = plan.elements.get(key="i2")
    assert gone.removed_at is not None
    for element in (plan.elements.get(key="d1.1"), added, gone):
        last = element.history.first()
        assert (last.history_change_reason, last.history_user) == ("Nieuwe versie: plan-2.md", adviser)


def test_the_plan_rests_on_the_newer_document_and_the_earlier_places_are_kept(adviser: User, plan: Plan) -> None:
    earlier = plan.documents.get()
    newer = [theme("t0", "Vooraf"), *some_elements()]
    newer[2].text = "Meer kinderen in Zuidrand en De Hoven bewegen elke dag"
    whole = renewed(adviser, plan, newer)
    changes = [change.order for change in whole.changes if change.sort == CHANGED]
    judge_changes(adviser, whole.renewal, changes, State.REJECTED)
    apply_changes(adviser, whole.renewal, everything=True)
    now, held = plan.elements.get(key="d1"), plan.elements.get(key="d1.1")
    assert (now.quote.document.name, now.quote.first) == ("plan-2.md", 1)
    assert [(quote.document, quote.first) for quote in now.earlier_quotes.all()] == [(earlier, 0)]
    assert (held.quote.document, held.earlier_quotes.count()) == (earlier, 0)
    assert plan.documents.count() == 2


def test_what_contributes_to_something_new_that_was_rejected_contributes_to_what_that_did(
    adviser: User, plan: Plan
) -> None:
    newer = some_elements()
    newer.insert(1, goal("tussen", "Bewegen hoort bij elke schooldag", "d1"))
    newer[2].parents = ["tussen"]
    whole = renewed(adviser, plan, newer)
    judge_changes(adviser, whole.renewal, [c.order for c in whole.changes if c.sort == NEW], State.REJECTED)
    apply_changes(adviser, whole.renewal, everything=True)
    assert [parent.key for parent in load(plan).by_key["d1.1"].parents] == ["d1"]


def test_turning_two_around_works_though_halfway_it_would_be_a_circle(adviser: User) -> None:
    plan = a_plan_of(adviser, [goal("a", "Kinderen bewegen"), goal("b", "Pleinen nodigen uit", "a")])
    newer = [goal("a", "Kinderen bewegen", "b"), goal("b", "Pleinen nodigen uit")]
    apply_changes(adviser, renewed(adviser, plan, newer).renewal, everything=True)
    assert said_by(plan) == as_said(newer)


def test_half_of_a_turn_is_refused_and_nothing_changes(adviser: User) -> None:
    plan = a_plan_of(adviser, [goal("a", "Kinderen bewegen"), goal("b", "Pleinen nodigen uit", "a")])
    before = said_by(plan)
    whole = renewed(adviser, plan, [goal("a", "Kinderen bewegen", "b"), goal("b", "Pleinen nodigen uit")])
    judge_changes(adviser, whole.renewal, [whole.changes[1].order], State.REJECTED)
    with pytest.raises(ValidationError, match="Kinderen bewegen"):
        apply_changes(adviser, whole.renewal, everything=True)
    assert said_by(plan) == before
    assert Renewal.objects.get().applied_at is None


def test_open_changes_hold_the_plan_back(adviser: User, plan: Plan) -> None:
    whole = renewed(adviser, plan, some_elements()[:-1])
    with pytest.raises(ValidationError, match="1"):
        apply_changes(adviser, whole.renewal)


def test_a_comparison_is_applied_once(adviser: User, plan: Plan) -> None:
    renewal = renewed(adviser, plan, some_elements()).renewal
    apply_changes(adviser, renewal)
    with pytest.raises(ValidationError):
        apply_changes(adviser, renewal)


def test_who_may_not_edit_the_plan_compares_nothing_with_it(adviser: User, plan: Plan) -> None:
    colleague = User.objects.create_user("collega@waardrecht.example", is_adviser=True)
    with pytest.raises(PermissionDenied):
        compare_with(colleague, a_review(colleague, some_elements(), "plan-2.md"), plan)
    whole = renewed(adviser, plan, some_elements()[:-1])
    with pytest.raises(PermissionDenied):
        judge_changes(colleague, whole.renewal, whole.open, State.ACCEPTED)
    with pytest.raises(PermissionDenied):
        apply_changes(colleague, whole.renewal, everything=True)


def test_equal_texts_are_told_apart_by_what_stands_above_them(adviser: User) -> None:
    first = [goal("a", "Kinderen bewegen"), goal("b", "Kinderen lezen"), result("r", "Nader te bepalen", "a"),
             result("s", "Nader te bepalen", "b")]  # fmt: skip
    plan = a_plan_of(adviser, first)
    newer = [first[1], first[0], result("x", "Nader te bepalen", "b"), result("y", "Nader te bepalen", "a")]
    assert sorts(renewed(adviser, plan, newer)) == []


def test_comparing_takes_as_many_queries_for_much_as_for_little(
    adviser: User, plan: Plan, django_assert_num_queries: Any
) -> None:
    renewal = renewed(
        adviser, plan, [*some_elements(), *(effort(f"n{n}", f"Nieuwe actie {n}") for n in range(40))]
    ).renewal
    renewal = Renewal.objects.select_related("review", "plan").get(pk=renewal.pk)
    with django_assert_num_queries(10):
        assert len(compared(renewal).changes) == 40


WORDS = ["leesclub", "beweegplein", "ouders", "school", "peuter", "taal", "mentor", "wijk", "sport", "muziek", "hulp"]


def test_a_thousand_beside_a_thousand_take_less_than_two_seconds() -> None:
    def text(n: int, word: str) -> str:
        return f"{WORDS[n % 11]} {WORDS[n // 11 % 11]} {word} {WORDS[n // 121 % 11]} in jaar {n} voor elk kind"

    earlier = [Part(n, "effort", text(n, "komt")) for n in range(1000)]
    newer = [Part(("new", n), "effort", text(n, "verschijnt")) for n in range(1000)]
    began = time.process_time()
    found = pairs(earlier, newer)
    assert time.process_time() - began < 2
    assert sum(found.get(("new", n)) == n for n in range(1000)) > 950


def test_the_target_of_a_goal_that_becomes_another_kind_goes(adviser: User) -> None:
    plan = a_plan_of(adviser, [target("s", "Alle scholen doen mee", value=12, unit="scholen")])
    newer = [goal("s", "Alle scholen doen mee")]
    apply_changes(adviser, renewed(adviser, plan, newer).renewal, everything=True)
    assert said_by(plan) == as_said(newer)


def test_what_is_pointed_at_is_new_in_the_comparison_before_it_begins_and_after(adviser: User) -> None:
    plan = a_plan_of(adviser, some_elements())
    review = a_review(adviser, some_elements(), "plan-2.md")
    words = some_elements()[1].text.split()
    services.point(adviser, review, range(1, 2), "effort", [services.Thing(words[0])])
    renewal = compare_with(adviser, review, plan)
    services.point(adviser, review, range(1, 2), "effort", [services.Thing(words[1])])
    amount = {"amount": "900.00", "year": "2027", "phase": "budget", "side": "expense"}
    services.point(adviser, review, range(2, 3), "money", [services.Thing(some_elements()[2].text, amount)])
    whole = compared(renewal)
    assert sorts(whole) == [("new", words[0]), ("new", words[1])]
    assert [(remark.sort, remark.section) for remark in whole.remarks] == [("new", "money")]
    services.undo(adviser, review)
    apply_changes(adviser, renewal, everything=True)
    assert plan.elements.filter(text__in=words[:2]).count() == 2
    assert not plan.mentions.exists()
