"""What the adviser of a plan does: its data, publishing it, letting others in."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse
from tests.factories import a_document, a_plan, effort
from tests.people import browser_of

from doelnet.accounts.models import User
from doelnet.plans.models import Plan
from doelnet.plans.pages.managing import personal_data_in


@pytest.fixture
def plan(adviser: User) -> Plan:
    document = a_document(
        adviser, "Vragen? Mail jeugd@waardrecht.example of bel 0123-456789.", "Nogmaals: jeugd@waardrecht.example.",
        is_public=False,
    )  # fmt: skip
    return a_plan(adviser, document=document)


@pytest.fixture
def browser(adviser: User) -> Client:
    return browser_of(adviser)


def test_the_title_and_the_address_change_and_the_old_address_still_leads_there(plan: Plan, browser: Client) -> None:
    old = plan.get_absolute_url()
    data = {"title": "Jong en gezond", "kind": "agenda", "slug": "jong-en-gezond", "period": "2026-2027"}
    response = browser.post(reverse("plan-edit", args=[plan.slug]), data)
    plan.refresh_from_db()
    assert response["Location"] == plan.get_absolute_url() == "/plannen/jong-en-gezond/"
    assert (plan.title, plan.kind, plan.period) == ("Jong en gezond", "agenda", "2026/2027")
    assert browser.get(old)["Location"] == plan.get_absolute_url()


def test_an_address_of_another_plan_is_refused_at_its_field(plan: Plan, browser: Client, adviser: User) -> None:
    a_plan(adviser, title="Regionaal plan")
    data = {"title": plan.title, "kind": plan.kind, "slug": "regionaal-plan"}
    response = browser.post(reverse("plan-edit", args=[plan.slug]), data)
    assert (response.status_code, list(response.context["form"].errors)) == (422, ["slug"])


def test_personal_data_in_a_document_are_pointed_out_before_it_is_published(plan: Plan, browser: Client) -> None:
    page = browser.get(reverse("plan-publish", args=[plan.slug])).content.decode()
    assert "jeugd@waardrecht.example" in page
    assert "2 keer" in page
    assert "0123-456789" in page


def test_personal_data_are_told_once_with_the_place_where_they_stand_first(plan: Plan) -> None:
    places = personal_data_in(plan.documents.get())
    assert [(p.text, p.times) for p in places] == [("jeugd@waardrecht.example", 2), ("0123-456789", 1)]
    assert places[0].address.endswith("?van=0.13&tot=0.37#p0")


def test_a_plan_is_published_with_or_without_its_documents(plan: Plan, browser: Client, visitor: Client) -> None:
    address = reverse("plan-publish", args=[plan.slug])
    document = plan.documents.get().get_absolute_url()
    browser.post(address)
    assert (visitor.get(plan.get_absolute_url()).status_code, visitor.get(document).status_code) == (200, 404)
    browser.post(address, {"documents": "on"})
    assert visitor.get(document).status_code == 200


def test_a_plan_that_is_withdrawn_is_gone_for_visitors_with_its_documents(
    plan: Plan, browser: Client, visitor: Client
) -> None:
    address = reverse("plan-publish", args=[plan.slug])
    document = plan.documents.get().get_absolute_url()
    browser.post(address, {"documents": "on"})
    assert visitor.get(plan.get_absolute_url()).status_code == 200
    browser.post(address, {"intrekken": "1"})
    assert (visitor.get(plan.get_absolute_url()).status_code, visitor.get(document).status_code) == (404, 404)


def test_somebody_with_an_account_gets_a_role_by_e_mail(plan: Plan, browser: Client, stranger: User) -> None:
    browser.post(reverse("plan-people", args=[plan.slug]), {"email": stranger.email.upper(), "role": "editor"})
    assert plan.memberships.get().role == "editor"
    assert browser_of(stranger).get(reverse("element-add", args=[plan.slug])).status_code == 200


def test_an_address_without_an_account_is_said_and_nothing_is_made(plan: Plan, browser: Client) -> None:
    response = browser.post(
        reverse("plan-people", args=[plan.slug]), {"email": "niemand@waardrecht.example", "role": "reader"}
    )
    assert (response.status_code, list(response.context["form"].errors)) == (422, ["email"])
    assert not plan.memberships.exists()


def test_a_role_is_changed_and_taken_away(plan: Plan, browser: Client, stranger: User) -> None:
    address = reverse("plan-people", args=[plan.slug])
    browser.post(address, {"email": stranger.email, "role": "reader"})
    browser.post(address, {"persoon": stranger.pk, "rol": "adviser"})
    assert plan.memberships.get().role == "adviser"
    browser.post(address, {"persoon": stranger.pk, "rol": ""})
    assert not plan.memberships.exists()


@pytest.mark.parametrize("who", ["²", "9" * 30, "-1", "iemand"])
def test_a_role_of_nobody_changes_nothing(plan: Plan, browser: Client, who: str) -> None:
    response = browser.post(reverse("plan-people", args=[plan.slug]), {"persoon": who, "rol": "adviser"})
    assert response.status_code == 200
    assert not plan.memberships.exists()


def test_the_owner_is_told_to_have_every_right(plan: Plan, browser: Client, adviser: User) -> None:
    response = browser.post(reverse("plan-people", args=[plan.slug]), {"email": adviser.email, "role": "reader"})
    assert response.status_code == 422
    assert response.context["form"].non_field_errors()


def test_a_plan_is_handed_over_and_who_owned_it_stays_adviser(
    plan: Plan, browser: Client, adviser: User, stranger: User
) -> None:
    address = reverse("plan-people", args=[plan.slug])
    browser.post(address, {"email": stranger.email, "role": "reader"})
    browser.post(address, {"persoon": stranger.pk, "rol": "eigenaar"})
    plan.refresh_from_db()
    assert plan.owner == stranger
    assert [(member.user, member.role) for member in plan.memberships.all()] == [(adviser, "adviser")]
    assert plan.history.first().history_change_reason == "Overgedragen aan Vreemde"


def test_a_keeper_hands_a_plan_over_to_somebody_who_had_no_part_in_it(
    plan: Plan, keeper: User, adviser: User, stranger: User
) -> None:
    User.objects.filter(pk=adviser.pk).update(is_active=False)
    said = {"email": stranger.email, "role": "eigenaar"}
    browser_of(keeper).post(reverse("plan-people", args=[plan.slug]), said)
    plan.refresh_from_db()
    assert plan.owner == stranger


def test_nobody_is_made_owner_whose_account_is_off(plan: Plan, browser: Client, adviser: User, stranger: User) -> None:
    address = reverse("plan-people", args=[plan.slug])
    browser.post(address, {"email": stranger.email, "role": "reader"})
    User.objects.filter(pk=stranger.pk).update(is_active=False)
    response = browser.post(address, {"persoon": stranger.pk, "rol": "eigenaar"}, follow=True)
    plan.refresh_from_db()
    assert plan.owner == adviser
    assert "Het account van Vreemde is uitgezet." in response.content.decode()


def test_who_publishes_is_asked_whether_an_owner_is_a_person(adviser: User) -> None:
    owners = ("Zwanepoel", "GGD Waardland", "Bibliotheek", "Ouders")
    efforts = [effort(f"e{n}", f"Wij praten {n} keer met ouders", owner=owner) for n, owner in enumerate(owners)]
    plan = a_plan(adviser, efforts)
    html = browser_of(adviser).get(reverse("plan-publish", args=[plan.slug])).content.decode()
    assert "Zijn dit namen van mensen?" in html
    assert f'{plan.get_absolute_url()}onderdelen/e0/bewerken/" lang="nl">Zwanepoel</a>' in html
    assert html.count("/bewerken/") == 1


def test_where_all_owners_are_organisations_nothing_is_asked(adviser: User) -> None:
    html = browser_of(adviser).get(reverse("plan-publish", args=[a_plan(adviser).slug])).content.decode()
    assert "Zijn dit namen van mensen?" not in html
