"""Plans as a whole: begun from a draft and written out again, named, published, shared."""

from __future__ import annotations

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from hypothesis import HealthCheck, given, settings
from hypothesis.extra.django import TestCase
from tests.factories import a_document, a_draft, a_plan, effort, goal
from tests.strategies import drafts

from doelnet import draft
from doelnet.accounts.models import Organisation, User
from doelnet.plans import services
from doelnet.plans.drafts import to_draft
from doelnet.plans.models import Element, Plan, Quote
from doelnet.plans.network import load
from doelnet.plans.queries import moved_to


class PlanToDraftToPlan(TestCase):
    """What was read in can be written out again, the same."""

    @settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
    @given(drafts(8))
    def test_a_draft_becomes_a_plan_and_comes_out_the_same(self, content: draft.Draft) -> None:
        user, _made = User.objects.get_or_create(email="adviseur@waardrecht.example", is_adviser=True)
        plan = services.start_plan(user, content)
        assert to_draft(load(plan)) == content


def test_a_plan_of_a_thousand_elements_loads_in_six_queries(
    adviser: User, django_assert_max_num_queries: object
) -> None:
    goals = [goal(f"d{n}", f"Doel {n}") for n in range(100)]
    efforts = [effort(f"i{n}", f"Inspanning {n}", f"d{n % 100}", at=draft.At(line=n + 1)) for n in range(900)]
    plan = a_plan(adviser, [*goals, *efforts])
    with django_assert_max_num_queries(6):  # type: ignore[operator]  # a fixture that pytest-django does not type
        network = load(plan)
    assert (len(network.nodes), len(network.by_key["d7"].children)) == (1000, 9)


def test_starting_a_plan_keeps_who_and_from_what(adviser: User) -> None:
    document = a_document(adviser, "Alle kinderen groeien gezond op")
    plan = a_plan(adviser, [goal("d1", "Alle kinderen groeien gezond op")], document=document)
    record = Element.objects.get(plan=plan).history.get()
    assert record.history_user == adviser
    assert document.name in record.history_change_reason
    assert plan.history.get().history_user == adviser


def test_places_are_those_of_the_thing_they_name(adviser: User) -> None:
    document = a_document(adviser, "Een", "Twee", "Drie")
    at = draft.At(line=1, quote="Een")  # one object for three things
    content = a_draft(
        [goal("d1", "Een", at=at), goal("d2", "Twee", at=at)],
        milestones=[draft.Milestone(text="Drie", date="2026", at=at)],
    )
    places = {("elements", 0): (0, 0, 0, 3), ("elements", 1): (1, 0, 1, 4), ("milestones", 0): (2, 0, 2, 4)}
    services.start_plan(adviser, content, document, places)
    assert list(Quote.objects.order_by("pk").values_list("first", flat=True)) == [0, 1, 2]


def test_an_owner_and_a_party_with_one_name_are_one_organisation(adviser: User) -> None:
    party = draft.Party(name="Welzijn Waardrecht", kind="welfare")
    a_plan(adviser, [effort("i1", "Pleinen", owner="Welzijn Waardrecht")], parties=[party])
    assert Organisation.objects.get().kind == "welfare"


@pytest.mark.parametrize(
    "elements",
    [
        pytest.param([goal("d1", "Een"), goal("d1", "Twee")], id="one id twice"),
        pytest.param([goal("d1", "Een", "weg")], id="a parent that is not there"),
        pytest.param([goal("d1", "Een", "d2"), goal("d2", "Twee", "d1")], id="a circle"),
    ],
)
def test_what_is_no_network_becomes_no_plan(adviser: User, elements: list[draft.Element]) -> None:
    with pytest.raises(draft.DraftError):
        services.start_plan(adviser, a_draft(elements))
    assert not Plan.objects.exists()


def test_an_address_is_never_used_for_a_second_plan(adviser: User) -> None:
    one, two = a_plan(adviser), a_plan(adviser)
    services.edit_plan(adviser, one, {"slug": "jong"})
    assert (two.slug, a_plan(adviser).slug) == ("jong-in-waardrecht-2", "jong-in-waardrecht-3")


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Doelen-inspanningennetwerk Jong in Waardrecht, behorend bij het beleidskader van de gemeente Waardrecht",
         "doelen-inspanningennetwerk-jong-in-waardrecht-behorend-bij-het-beleidskader-van"),
        ("x" * 90, "x" * 80),
        ("?!", "plan"),
    ],
    ids=["long", "one long word", "no letters"],
)  # fmt: skip
def test_an_address_ends_with_a_whole_word(title: str, slug: str, db: None) -> None:
    assert services.free_slug(title) == slug


def test_an_old_address_leads_to_the_plan_and_to_no_other(adviser: User) -> None:
    one = a_plan(adviser)
    services.edit_plan(adviser, one, {"slug": "jong"})
    assert moved_to(adviser, "jong-in-waardrecht") == one
    other = a_plan(adviser, title="Regionaal plan")
    with pytest.raises(ValidationError) as caught:
        services.edit_plan(adviser, other, {"slug": "jong-in-waardrecht"})
    assert "slug" in caught.value.error_dict
    assert other.slug == "regionaal-plan"


def test_editing_the_data_of_a_plan_to_what_it_is_leaves_no_trace(adviser: User) -> None:
    plan = a_plan(adviser)
    services.edit_plan(adviser, plan, {"title": plan.title})
    assert plan.history.count() == 1


def test_publishing_keeps_the_day_it_began_and_chooses_for_the_documents(adviser: User) -> None:
    plan = a_plan(adviser, document=a_document(adviser, "Een", is_public=False))
    services.publish(adviser, plan)
    began = plan.published_at
    services.publish(adviser, plan, documents=True)
    assert (plan.published_at, plan.documents.get().is_public) == (began, True)
    services.withdraw(adviser, plan)
    assert (plan.published_at, plan.documents.get().is_public) == (None, False)


def test_only_its_adviser_publishes_names_and_shares_a_plan(adviser: User, editor: User, stranger: User) -> None:
    plan = a_plan(adviser, editor=editor)
    with pytest.raises(PermissionDenied):
        services.publish(editor, plan)
    with pytest.raises(PermissionDenied):
        services.withdraw(editor, plan)
    with pytest.raises(PermissionDenied):
        services.edit_plan(editor, plan, {"title": "Anders"})
    with pytest.raises(PermissionDenied):
        services.give_role(editor, plan, stranger, "reader")
    with pytest.raises(PermissionDenied):
        services.hand_over(editor, plan, stranger)


def test_a_role_is_given_changed_and_taken(adviser: User, stranger: User) -> None:
    plan = a_plan(adviser)
    for role in ("reader", "editor"):
        services.give_role(adviser, plan, stranger, role)
        assert plan.memberships.get().role == role
    services.give_role(adviser, plan, stranger, None)
    assert not plan.memberships.exists()


def test_the_owner_needs_no_role(adviser: User) -> None:
    plan = a_plan(adviser)
    with pytest.raises(ValidationError):
        services.give_role(adviser, plan, adviser, "reader")
    assert not plan.memberships.exists()
