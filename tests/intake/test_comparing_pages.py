"""Comparing a newer version with the plan, as a browser without JavaScript does it."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st
from tests.factories import effort, some_elements
from tests.intake.test_comparing import a_plan_of, a_review, renewed
from tests.intake.test_comparing_mentions import BEFORE, money
from tests.people import browser_of, person

from doelnet.accounts.models import User
from doelnet.intake.comparing.changes import compared
from doelnet.intake.comparing.likely import likely
from doelnet.intake.comparing.models import Renewal
from doelnet.intake.comparing.words import difference
from doelnet.intake.models import Review
from doelnet.plans.models import Membership, Plan
from doelnet.plans.services import edit_element, give_role


@pytest.fixture
def plan(adviser: User) -> Plan:
    return a_plan_of(adviser, some_elements())


@pytest.fixture
def review(adviser: User, plan: Plan) -> Review:
    """Return the review of a newer version: one text, one figure, one element more and one less."""
    newer = some_elements()
    newer[1].text = "Meer kinderen in Zuidrand en De Hoven bewegen elke dag"
    newer[2].target.value = 90  # type: ignore[union-attr]  # it has one
    newer[4] = effort("x", "De bibliotheek <leest> voor op alle scholen", "d1")
    return a_review(adviser, newer, "jong-in-waardrecht-versie-2.md")


@pytest.fixture
def browser(adviser: User) -> Client:
    return browser_of(adviser)


def address(review: Review, name: str = "") -> str:
    return reverse(f"review-compare{name}", args=[review.pk])


def begin(browser: Client, review: Review, plan: Plan) -> str:
    """Choose the plan, and return the page that compares."""
    response = browser.post(reverse("review-version", args=[review.pk]), {"plan": plan.slug}, follow=True)
    return response.content.decode()


def test_a_review_of_what_a_plan_holds_already_asks_whether_it_is_a_newer_version(
    browser: Client, review: Review, plan: Plan
) -> None:
    html = browser.get(review.get_absolute_url()).content.decode()
    assert "Dit lijkt een nieuwe versie." in html
    assert f'name="plan" value="{plan.slug}"' in html


def test_a_review_of_something_else_only_offers_to_choose(browser: Client, adviser: User, plan: Plan) -> None:
    other = a_review(adviser, [effort("a", "Een heel ander verhaal over wegen en bruggen")], "wegen.md")
    html = browser.get(other.get_absolute_url()).content.decode()
    assert "Dit lijkt een nieuwe versie." not in html
    assert reverse("review-version", args=[other.pk]) in html


def test_only_plans_that_a_person_may_edit_are_offered(adviser: User, review: Review, plan: Plan) -> None:
    colleague = person("collega", is_adviser=True)
    assert likely(colleague, review) == []
    give_role(adviser, plan, colleague, Membership.Role.READER)
    assert likely(colleague, review) == []
    give_role(adviser, plan, colleague, Membership.Role.EDITOR)
    assert [one.plan for one in likely(colleague, review)] == [plan]


def test_a_plan_that_a_person_may_not_edit_cannot_be_chosen(browser: Client, review: Review) -> None:
    theirs = a_plan_of(person("ander", is_adviser=True), some_elements())
    assert browser.post(reverse("review-version", args=[review.pk]), {"plan": theirs.slug}).status_code == 404


def test_the_page_says_what_changes_word_by_word(browser: Client, review: Review, plan: Plan) -> None:
    html = begin(browser, review, plan)
    assert '<ins><span class="visually-hidden">nieuw: </span>en De Hoven</ins>' in html
    assert '<del><span class="visually-hidden">weg: </span>85</del>' in html
    assert "De bibliotheek &lt;leest&gt; voor op alle scholen" in html
    assert "Niet meer in het document" in html


def test_changes_are_accepted_one_by_one_together_and_put_back(browser: Client, review: Review, plan: Plan) -> None:
    begin(browser, review, plan)
    judge = address(review, "-judge")
    browser.post(judge, {"wijzigingen": "1", "oordeel": "rejected"})
    browser.post(judge, {"wijzigingen": "open", "oordeel": "accepted"})
    states = dict(Renewal.objects.get().changes.values_list("order", "state"))
    assert (states[1], states[2], states[0]) == ("rejected", "accepted", "open")  # 0 is the same in both
    browser.post(judge, {"wijzigingen": "1,2", "oordeel": "open"})
    assert set(Renewal.objects.get().changes.values_list("state", flat=True)) == {"open", "accepted"}


def states() -> list[str]:
    return list(Renewal.objects.get().changes.values_list("state", flat=True))


def test_a_judgement_of_many_is_taken_back_as_one_and_then_the_one_before(
    browser: Client, review: Review, plan: Plan
) -> None:
    assert "data-undo" not in begin(browser, review, plan)
    begun = states()
    browser.post(address(review, "-judge"), {"wijzigingen": "1", "oordeel": "rejected"})
    one = states()
    browser.post(address(review, "-judge"), {"wijzigingen": "open", "oordeel": "accepted"})
    assert "data-undo" in browser.get(address(review)).content.decode()
    for then in (one, begun, begun):
        browser.post(address(review, "-step-back"))
        assert states() == then


def test_what_was_put_back_can_be_judged_as_before_again(browser: Client, review: Review, plan: Plan) -> None:
    begin(browser, review, plan)
    browser.post(address(review, "-judge"), {"wijzigingen": "open", "oordeel": "accepted"})
    judged = states()
    browser.post(address(review, "-judge"), {"wijzigingen": "beoordeeld", "oordeel": "open"})
    assert states() != judged
    html = browser.post(address(review, "-step-back"), headers={"HX-Request": "true"}).content.decode()
    assert states() == judged
    assert 'hx-swap-oob="true"' in html


def test_a_colleague_takes_no_judgement_of_somebody_else_back(
    browser: Client, review: Review, plan: Plan, adviser: User
) -> None:
    begin(browser, review, plan)
    browser.post(address(review, "-judge"), {"wijzigingen": "open", "oordeel": "accepted"})
    judged = states()
    colleague = person("collega", is_adviser=True)
    give_role(adviser, plan, colleague, Membership.Role.EDITOR)
    assert browser_of(colleague).post(address(review, "-step-back")).status_code in (403, 404)
    assert states() == judged


@pytest.mark.parametrize(
    "data", [{}, {"wijzigingen": "1;2", "oordeel": "accepted"}, {"wijzigingen": "1", "oordeel": "skipped"}]
)
def test_a_judgement_that_makes_no_sense_changes_nothing(
    browser: Client, review: Review, plan: Plan, data: dict[str, str]
) -> None:
    begin(browser, review, plan)
    response = browser.post(address(review, "-judge"), data, follow=True)
    assert "bestaat niet" in response.content.decode()
    assert set(Renewal.objects.get().changes.values_list("state", flat=True)) == {"open"}


def test_the_plan_is_brought_up_to_date(browser: Client, review: Review, plan: Plan) -> None:
    begin(browser, review, plan)
    early = browser.post(address(review, "-apply"), follow=True).content.decode()
    assert "Er zijn nog 4 wijzigingen niet beoordeeld." in early
    browser.post(address(review, "-judge"), {"wijzigingen": "open", "oordeel": "accepted"})
    response = browser.post(address(review, "-apply"), follow=True)
    html = response.content.decode()
    assert "Het plan is bijgewerkt" in html
    assert "Met “jong-in-waardrecht-versie-2.md”, op" in html
    for words in ("Gewijzigd", "Nieuw", "Niet meer in het document", "De bibliotheek &lt;leest&gt; voor"):
        assert words in html
    assert plan.elements.filter(text="Meer kinderen in Zuidrand en De Hoven bewegen elke dag").exists()


def test_one_button_undoes_all_of_it(browser: Client, review: Review, plan: Plan) -> None:
    begin(browser, review, plan)
    browser.post(address(review, "-judge"), {"wijzigingen": "open", "oordeel": "accepted"})
    applied = browser.post(address(review, "-apply"), follow=True).content.decode()
    assert f'action="{address(review, "-undo")}"' in applied
    for page in (review.document.get_absolute_url(), review.get_absolute_url()):
        assert f'href="{address(review)}"' in browser.get(page).content.decode()
    back = browser.post(address(review, "-undo"), follow=True).content.decode()
    assert "Het plan is weer zoals het was. Uw oordelen zijn bewaard." in back
    assert "Werk het plan bij" in back
    assert plan.elements.get(key="d1.1").text == some_elements()[1].text


def test_undoing_says_how_much_people_changed_since(browser: Client, adviser: User, review: Review, plan: Plan) -> None:
    begin(browser, review, plan)
    browser.post(address(review, "-judge"), {"wijzigingen": "open", "oordeel": "accepted"})
    browser.post(address(review, "-apply"))
    goal = plan.elements.get(key="d1.1")
    edit_element(adviser, goal, goal.version, {"text": "Elk kind in Zuidrand beweegt elke dag"})
    back = browser.post(address(review, "-undo"), follow=True).content.decode()
    assert "1 onderdeel is daarna nog gewijzigd; dat bleef zoals het nu is." in back


def test_undoing_twice_says_that_it_was_done(browser: Client, review: Review, plan: Plan) -> None:
    begin(browser, review, plan)
    browser.post(address(review, "-judge"), {"wijzigingen": "open", "oordeel": "accepted"})
    browser.post(address(review, "-apply"))
    browser.post(address(review, "-undo"))
    assert "Dit is al ongedaan gemaakt." in browser.post(address(review, "-undo"), follow=True).content.decode()


def test_amounts_levels_and_decisions_are_compared_on_the_page(browser: Client, adviser: User) -> None:
    plan = a_plan_of(adviser, some_elements(), **BEFORE)
    newer = BEFORE | {"money": [money("140000.00", fund="Leesclubs")], "decisions": []}
    html = begin(browser, a_review(adviser, some_elements(), "versie-2.md", **newer), plan)
    for words in ("€ 120.000</del>", "€ 140.000</ins>", "Uitvoeringsplan", "Bedrag", "Besluit", "Leesclubs"):
        assert words in html
    assert "Doelnet vergelijkt doelen, inspanningen" not in html


def test_the_same_content_in_another_file_says_that_nothing_changed(browser: Client, adviser: User, plan: Plan) -> None:
    again = a_review(adviser, some_elements(), "kopie.md")
    assert "Er is niets veranderd" in begin(browser, again, plan)
    browser.post(address(again, "-apply"))
    assert plan.documents.count() == 2


def test_what_people_edited_too_is_said(browser: Client, adviser: User, review: Review, plan: Plan) -> None:
    edit_element(adviser, plan.elements.get(key="d1.1"), 1, {"text": "Elk kind in Zuidrand beweegt elke dag"})
    assert "Dit is in het plan ook al bewerkt." in begin(browser, review, plan)


def test_the_document_page_lists_what_rested_on_the_earlier_version(
    browser: Client, adviser: User, review: Review, plan: Plan
) -> None:
    earlier = plan.documents.get()
    begin(browser, review, plan)
    browser.post(address(review, "-judge"), {"wijzigingen": "open", "oordeel": "accepted"})
    browser.post(address(review, "-apply"))
    html = browser.get(earlier.get_absolute_url()).content.decode()
    assert "Eerder hieruit overgenomen" in html
    assert plan.elements.get(key="d1").get_absolute_url() in html


def test_comparing_asks_as_little_of_the_database_for_much(
    browser: Client, adviser: User, plan: Plan, django_assert_max_num_queries: Any
) -> None:
    more = [*some_elements(), *(effort(f"n{n}", f"Nieuwe actie {n} voor elk kind") for n in range(60))]
    whole = renewed(adviser, plan, more)
    with django_assert_max_num_queries(14):
        html = browser.get(whole.renewal.get_absolute_url()).content.decode()
    assert html.count('<li class="found compare-card') == 60


def test_a_key_press_gives_one_change_and_the_bar_afresh(
    browser: Client, review: Review, plan: Plan, django_assert_max_num_queries: Any
) -> None:
    begin(browser, review, plan)
    order = compared(Renewal.objects.get(review=review)).open[0]
    said = {"wijzigingen": str(order), "oordeel": "accepted"}
    with django_assert_max_num_queries(21):
        html = browser.post(address(review, "-judge"), said, headers={"HX-Request": "true"}).content.decode()
    assert html.count('<li class="found compare-card') == 1
    assert 'data-state="accepted"' in html
    assert "<strong>1 van" in html
    assert "<html" not in html


def test_all_that_was_judged_can_be_put_back_at_once(browser: Client, review: Review, plan: Plan) -> None:
    begin(browser, review, plan)
    total = len(compared(Renewal.objects.get(review=review)).open)
    browser.post(address(review, "-judge"), {"wijzigingen": "open", "oordeel": "rejected"})
    headers = {"HX-Request": "true"}
    said = {"wijzigingen": "beoordeeld", "oordeel": "open"}
    html = browser.post(address(review, "-judge"), said, headers=headers).content.decode()
    assert f"<strong>0 van {total}</strong>" in html
    assert "Zet alles terug" not in html


def test_a_judgement_that_is_none_leads_htmx_back_to_the_comparison(
    browser: Client, review: Review, plan: Plan
) -> None:
    begin(browser, review, plan)
    said = {"wijzigingen": "veel", "oordeel": "accepted"}
    response = browser.post(address(review, "-judge"), said, headers={"HX-Request": "true"})
    assert response.headers["HX-Redirect"] == address(review)


words = st.lists(st.sampled_from(["Elk", "kind", "<b>", "leest", "85%", "in", "2027", "."]), max_size=12).map(" ".join)


@given(words, words)
def test_a_difference_holds_both_texts_and_no_markup_of_theirs(before: str, after: str) -> None:
    html = difference(before, after)

    def without(tag: str) -> str:
        other = {"ins": "del", "del": "ins"}[tag]
        text, rest = "", html
        while f"<{tag}>" in rest:
            head, _, rest = rest.partition(f"<{tag}>")
            text += head
            rest = rest.partition(f"</{tag}>")[2]
        text += rest
        for said in ("weg:", "nieuw:"):
            text = text.replace(f'<span class="visually-hidden">{said} </span>', "")
        return "".join(text.replace(f"<{other}>", "").replace(f"</{other}>", "").split())

    assert without("ins") == "".join(before.split()).replace("<", "&lt;").replace(">", "&gt;")
    assert without("del") == "".join(after.split()).replace("<", "&lt;").replace(">", "&gt;")
