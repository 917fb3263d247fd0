"""Searching: what is found, how it is shown, and for whom."""

from __future__ import annotations

import pytest
from django.test import Client
from tests.factories import a_document, a_plan, effort, goal
from tests.people import browser_of

from doelnet.accounts.models import User
from doelnet.plans.compounds import fits
from doelnet.plans.folding import folded
from doelnet.plans.services import edit_element
from doelnet.site import searching
from doelnet.site.searching import marked, search


def hits(user: User, asked: str) -> list[str]:
    found = search(user, asked)
    return [hit.text for plan in found.plans for group in plan.groups.values() for hit in group.hits]


def test_capitals_accents_and_signs_make_no_difference() -> None:
    assert folded("De COÖRDINATIE, ’s ochtends: 85% (café)") == "de coordinatie s ochtends 85% cafe"


def test_a_word_is_found_by_its_beginning_in_any_spelling(adviser: User) -> None:
    a_plan(adviser)
    assert hits(adviser, "COORDIN") == ["Wij praten met scholen over de <mark>coördinatie</mark>"]


def test_all_words_must_stand_there(adviser: User) -> None:
    a_plan(adviser)
    assert len(hits(adviser, "pleinen")) == 2
    assert hits(adviser, "pleinen welzijn") == ["<mark>Welzijn</mark> Waardrecht opent drie <mark>beweegpleinen</mark>"]


def test_a_long_word_is_found_at_the_end_of_a_compound_and_a_short_one_is_not(adviser: User) -> None:
    a_plan(adviser, [goal("a", "Minder jeugdzorg"), goal("b", "Minder verzorging"), goal("c", "Meer speelruimte")])
    assert hits(adviser, "zorg") == ["Minder <mark>jeugdzorg</mark>"]
    assert hits(adviser, "mte") == []


@pytest.mark.parametrize("word", ["taalachterstand", "taal", "moedertaal", "gebarentaal", "voorschoolstaal"])
def test_a_word_and_its_compounds_are_found(word: str) -> None:
    assert fits(word, "taal")


@pytest.mark.parametrize(
    ("word", "asked"),
    [
        ("totaal", "taal"), ("digitaal", "taal"), ("kwartaal", "taal"), ("mentaal", "taal"), ("verzorg", "zorg"),
        ("wethouders", "ouders"), ("fractie", "actie"), ("transactie", "actie"), ("bestaat", "staat"),
        ("ontmoeten", "eten"), ("altijd", "tijd"), ("beloon", "loon"),
    ],
)  # fmt: skip
def test_a_word_that_only_ends_in_the_same_letters_is_not_found(word: str, asked: str) -> None:
    assert not fits(word, asked)


@pytest.mark.parametrize(
    ("word", "asked"),
    [
        ("risicojongeren", "jongeren"), ("milieuplan", "plan"), ("autodeling", "deling"), ("armoedeplan", "plan"),
        ("programmalijn", "lijn"), ("dagopvang", "opvang"), ("praatgroep", "groep"), ("jeugdgezondheidszorg", "zorg"),
    ],
)  # fmt: skip
def test_the_first_part_of_a_compound_may_be_any_word(word: str, asked: str) -> None:
    assert fits(word, asked)


def test_what_only_has_the_same_letters_stands_in_nobodys_way(adviser: User, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(searching, "MOST_HITS", 3)
    sentences = ["Het totaal per kwartaal."] * 9 + ["Over de schooltaal."]
    a_plan(adviser, [goal("a", "Meer kinderen spreken de taal")], document=a_document(adviser, *sentences))
    assert hits(adviser, "taal") == ["Meer kinderen spreken de <mark>taal</mark>", "Over de <mark>schooltaal</mark>."]
    assert not search(adviser, "taal").cut


def test_a_passage_that_a_plan_took_over_is_not_found_twice(adviser: User) -> None:
    texts = ["Doel 1 Meer kinderen spreken de taal.", "De taal is lastig, zeggen ouders."]
    plan = a_plan(
        adviser, [goal("a", "Meer kinderen spreken de taal", number="Doel 1")], document=a_document(adviser, *texts)
    )
    assert hits(adviser, "taal") == [
        "Doel 1 Meer kinderen spreken de <mark>taal</mark>", "De <mark>taal</mark> is lastig, zeggen ouders.",
    ]  # fmt: skip
    a_document(adviser, texts[0], name="een ander.txt")
    assert len(hits(adviser, "taal")) == 3, plan


def test_two_words_are_found_where_both_stand(adviser: User) -> None:
    texts = ["Peuters krijgen voorschoolse taal", "De voorschoolse kosten zijn digitaal te zien"]
    a_plan(adviser, document=a_document(adviser, *texts))
    assert hits(adviser, "voorschoolse taal") == ["Peuters krijgen <mark>voorschoolse</mark> <mark>taal</mark>"]


def test_what_is_found_by_its_owner_shows_that_owner_and_nothing_else_does(
    adviser: User, visitor: Client, django_assert_max_num_queries: object
) -> None:
    owners = ["GGD Waardland", "GGD Waardland", "Welzijn Waardrecht"]
    efforts = [effort(f"e{n}", f"Wij bellen groep {n}", owner=owner) for n, owner in enumerate(owners)]
    a_plan(adviser, efforts, published=True)
    visitor.get("/zoeken/?q=ggd")
    with django_assert_max_num_queries(7):  # type: ignore[operator]  # pytest-django's fixture has no public type
        html = visitor.get("/zoeken/?q=ggd").content.decode()
    assert html.count('<span class="aside"><mark>GGD</mark> Waardland</span>') == 2
    assert "Waardland" not in visitor.get("/zoeken/?q=bellen").content.decode()


def test_what_changed_is_found_as_it_is_now(adviser: User) -> None:
    plan = a_plan(adviser)
    assert hits(adviser, "gezond")
    found = plan.elements.get(key="d1")
    edit_element(adviser, found, found.version, {"text": "Alle kinderen kunnen zwemmen"})
    assert hits(adviser, "gezond") == []
    assert hits(adviser, "zwemmen") == ["1 Alle kinderen kunnen <mark>zwemmen</mark>"]


def test_a_passage_leads_to_its_place_in_the_document(adviser: User) -> None:
    document = a_document(adviser, "Eerst iets anders.", "De wethouder opent het zwembad.")
    a_plan(adviser, document=document)
    (found,) = search(adviser, "zwembad").plans
    (hit,) = found.groups[f"document {document.pk}"].hits
    assert hit.address == f"/documenten/{document.pk}/?van=1.23&tot=1.30#p1"


def test_a_long_passage_is_cut_round_the_word(adviser: User) -> None:
    a_plan(adviser, document=a_document(adviser, "woord " * 100 + "zwembad" + " woord" * 100))
    (shown,) = hits(adviser, "zwembad")
    assert shown.startswith("…woord") and shown.endswith("woord…") and len(shown) < 300


def test_what_is_found_is_shown_as_text_not_as_html() -> None:
    assert marked("<b>zorg</b>", ["zorg"]) == "&lt;b&gt;<mark>zorg</mark>&lt;/b&gt;"


@pytest.mark.parametrize("asked", ["", "   ", "?!", "'\"%_\\", "x" * 5000])
def test_an_odd_question_finds_nothing_and_breaks_nothing(adviser: User, visitor: Client, asked: str) -> None:
    a_plan(adviser, published=True)
    response = visitor.get("/zoeken/", {"q": asked})
    assert response.status_code == 200
    assert "<mark>" not in response.content.decode()


def test_who_may_not_see_a_plan_finds_nothing_of_it(adviser: User, stranger: User, reader: User) -> None:
    document = a_document(adviser, "Over gezondheid.", is_public=False)
    a_plan(adviser, document=document, reader=reader)
    assert hits(stranger, "gezond") == []
    assert len(hits(reader, "gezond")) == len(hits(adviser, "gezond")) == 2


def test_a_document_that_is_not_public_is_found_only_by_those_of_the_plan(adviser: User, visitor: Client) -> None:
    a_plan(adviser, published=True, document=a_document(adviser, "Over gezondheid.", is_public=False))
    assert "Over <mark>gezondheid</mark>" not in visitor.get("/zoeken/?q=gezond").content.decode()
    assert "Over <mark>gezondheid</mark>" in browser_of(adviser).get("/zoeken/?q=gezond").content.decode()


def test_nothing_is_indexed_twice(adviser: User, django_assert_max_num_queries: object) -> None:
    a_plan(adviser)
    hits(adviser, "gezond")
    with django_assert_max_num_queries(8):  # type: ignore[operator]  # pytest-django's fixture has no public type
        hits(adviser, "gezond")
