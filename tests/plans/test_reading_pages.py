"""The pages of a plan that are read: what they say, how they are built, and for whom."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from django.test import Client
from tests.factories import a_document, a_draft, a_plan, effort, goal, result, some_elements, target, theme
from tests.people import browser_of

from doelnet import draft
from doelnet.accounts.models import User
from doelnet.plans.models import Plan
from doelnet.plans.services import edit_element, edit_plan, remove_element

VIEWS = ("", "diagram/", "tabel/", "bevindingen/", "vermeldingen/", "netwerk.json", "concept.json")
PAGES = (*VIEWS[:5], "onderdelen/i1/", "onderdelen/i1/geschiedenis/")


QUERIES = {
    "": 7, "diagram/": 6, "tabel/": 6, "bevindingen/": 7, "vermeldingen/": 7, "netwerk.json": 6, "onderdelen/d1/": 7,
}  # fmt: skip
"""At most so many for a page: five for the plan with its network, one for the site's revision."""


def page(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200, address
    return response.content.decode()


def said(html: str) -> str:
    """Return what a page says, without its markup."""
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html)).replace(" .", ".").replace(" ,", ",")


@pytest.fixture
def public(adviser: User, editor: User, reader: User) -> Plan:
    return a_plan(adviser, published=True, editor=editor, reader=reader)


@pytest.fixture
def private(adviser: User, editor: User, reader: User) -> Plan:
    return a_plan(adviser, editor=editor, reader=reader, title="Een besloten plan")


@pytest.mark.parametrize("view", [*VIEWS, "onderdelen/i1/", "onderdelen/i1/geschiedenis/"])
def test_a_plan_that_is_not_public_is_only_for_those_who_have_a_part_in_it(
    view: str, private: Plan, adviser: User, editor: User, reader: User, stranger: User, keeper: User, visitor: Client
) -> None:
    address = private.get_absolute_url() + view
    for person in (adviser, editor, reader, keeper):
        assert browser_of(person).get(address).status_code == 200
    assert browser_of(stranger).get(address).status_code == 404
    assert visitor.get(address).status_code == 404


@pytest.mark.parametrize("view", [*VIEWS, "onderdelen/i1/", "onderdelen/i1/geschiedenis/"])
def test_a_public_plan_is_for_everybody(view: str, public: Plan, stranger: User, visitor: Client) -> None:
    address = public.get_absolute_url() + view
    assert visitor.get(address).status_code == browser_of(stranger).get(address).status_code == 200


def test_a_permanent_address_leads_to_the_element_for_who_may_see_it(
    private: Plan, reader: User, stranger: User, visitor: Client
) -> None:
    address = f"/id/{private.elements.get(key='i1').pk}/"
    assert browser_of(reader).get(address)["Location"] == f"{private.get_absolute_url()}onderdelen/i1/"
    assert browser_of(stranger).get(address).status_code == visitor.get(address).status_code == 404


@pytest.mark.parametrize("language", ["", "/en"])
@pytest.mark.parametrize("view", PAGES)
def test_a_page_has_one_heading_and_nothing_inline(view: str, language: str, public: Plan, adviser: User) -> None:
    html = page(browser_of(adviser), language + public.get_absolute_url() + view)
    assert html.count("<h1") == 1
    assert not re.search(r"<[^>]+\sstyle=|<style|<script(?![^>]+src=)|\son\w+=\"", html)
    ids = re.findall(r'\sid="([^"]*)"', html)
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize(("view", "queries"), QUERIES.items())
def test_a_page_takes_as_many_queries_for_a_large_plan_as_for_a_small_one(
    view: str, queries: int, adviser: User, visitor: Client, django_assert_max_num_queries: object
) -> None:
    many = [goal("d1", "Meer"), *(effort(f"i{n}", f"Wij doen {n}", "d1", owner=f"Partij {n}") for n in range(200))]
    plan = a_plan(adviser, many, published=True)
    with django_assert_max_num_queries(queries):  # type: ignore[operator]  # pytest-django's fixture has no public type
        page(visitor, plan.get_absolute_url() + view)


def test_a_plan_opens_with_what_it_comes_down_to(public: Plan, visitor: Client) -> None:
    html = page(visitor, public.get_absolute_url())
    assert (
        "Dit plan heeft 1 opgave en 1 subdoel. 2 middelen dragen daaraan bij. "
        "Er is een streefcijfer. 1 resultaat is nog niet bepaald." in said(html)
    )
    table = f"{public.get_absolute_url()}tabel/"
    assert f'href="{table}?soort=subdoel"' in html
    assert f'href="{table}?mist=uitkomst"' in html


@pytest.mark.parametrize(
    ("elements", "sentence"),
    [
        ([], "In dit plan staan nog geen doelen."),
        ([effort("i", "Doen")], "In dit plan staan nog geen doelen. Er staat wel in: 1 inspanning."),
        (
            [goal("a", "x")],
            "Dit plan heeft 1 doel. Er staat niet in wat daarvoor gebeurt. Geen doel heeft een streefcijfer.",
        ),
        (
            [theme("t", "x"), goal("a", "x", "t"), goal("b", "x", "t"), target("s", "x", "a", value=3)],
            "Dit plan heeft 1 thema en 2 doelen. Er staat niet in wat daarvoor gebeurt. "
            "1 van de 2 doelen heeft een streefcijfer.",
        ),
    ],
)  # fmt: skip
def test_the_sentence_tells_what_is_missing(
    elements: list[draft.Element], sentence: str, adviser: User, visitor: Client
) -> None:
    assert sentence in said(page(visitor, a_plan(adviser, elements, published=True).get_absolute_url()))


def test_a_document_without_goals_tells_what_is_in_it_and_leads_there(adviser: User, visitor: Client) -> None:
    decisions = [draft.Decision(body="college", subject="Vaststellen uitvoeringsplan", points=[])]
    milestones = [draft.Milestone(text=f"Pleinen in wijk {n} openen", date="2026-03") for n in range(2)]
    plan = a_plan(adviser, [], published=True, decisions=decisions, milestones=milestones)
    html = page(visitor, plan.get_absolute_url())
    assert "geen doelen of inspanningen. Er staat wel in: 1 besluit en 2 mijlpalen." in said(html)
    assert f'href="{plan.get_absolute_url()}vermeldingen/#besluiten"' in html
    assert "Er staat nog niets in dit plan" not in html
    assert f'href="{plan.get_absolute_url()}diagram/"' not in html
    card = page(visitor, "/")
    assert f'<a href="{plan.get_absolute_url()}vermeldingen/#mijlpalen">2 mijlpalen</a>' in card
    anchors = re.findall(r'<h2[^>]* id="([^"]+)"', page(visitor, f"{plan.get_absolute_url()}vermeldingen/"))
    assert anchors == ["mijlpalen", "besluiten"]


def test_an_element_names_what_it_contributes_to_as_the_plan_does(adviser: User, visitor: Client) -> None:
    elements = [goal("a", "Hoog"), goal("b", "Midden", "a"), effort("i", "Doen", "b"), effort("j", "Laten", "a")]
    plan = a_plan(adviser, elements, published=True)
    for key, word in (("i", "Subdoel"), ("j", "Doel"), ("b", "Doel")):
        html = page(visitor, f"{plan.get_absolute_url()}onderdelen/{key}/")
        assert re.findall(r'<span class="links__kind"[^>]*>([^<]*)</span>', html)[:1] == [word]


def test_a_target_shows_what_was_measured_of_it_and_nothing_else_does(
    adviser: User, visitor: Client, django_assert_max_num_queries: Any
) -> None:
    def level(indicator: str, value: float, unit: str, date: str) -> draft.Measurement:
        return draft.Measurement(indicator=indicator, value=value, unit=unit, date=date, source="VVE-monitor")

    told = [
        level("peuters op de voorschool", 78.5, "%", "2025"), level("peuters op de voorschool", 76, "%", "2024"),
        level("peuters op de voorschool", 310, "peuters", "2025"), level("kinderen met overgewicht", 14, "%", "2025"),
    ]  # fmt: skip
    elements = [goal("a", "Peuters op de voorschool"), target("t", "Peuters op de voorschool", "a", value=90, unit="%")]
    base = f"{a_plan(adviser, elements, published=True, measurements=told).get_absolute_url()}onderdelen/"
    with django_assert_max_num_queries(8):
        html = said(page(visitor, f"{base}t/"))
    assert "Waar staan we?" in html
    assert "2024 76% VVE-monitor 2025 78,5% VVE-monitor Bekijk alle metingen" in html
    assert "310" not in html
    assert "Waar staan we?" not in page(visitor, f"{base}a/")


def test_what_contributes_to_two_goals_stands_under_both_and_in_full_under_one(adviser: User, visitor: Client) -> None:
    elements = [goal("a", "Eerste"), goal("b", "Tweede"), effort("i", "Doen", "a", "b"), result("r", "Klaar", "i")]
    html = page(visitor, a_plan(adviser, elements, published=True).get_absolute_url())
    assert html.count(">Doen</a>") == 2
    assert html.count(">Klaar</a>") == 1
    assert html.count("staat hierboven met wat eraan bijdraagt") == 1


def test_what_contributes_to_nothing_is_set_apart(adviser: User, visitor: Client) -> None:
    plan = a_plan(adviser, [goal("a", "Meer"), effort("i", "Zomaar iets")], published=True)
    after = page(visitor, plan.get_absolute_url()).split("Draagt nergens aan bij")[1]
    assert "Zomaar iets" in after


def test_the_text_of_a_plan_is_shown_as_text(adviser: User, visitor: Client) -> None:
    hurt = '<script>alert("x")</script>'
    elements = [
        goal("a", hurt, number=hurt, label=hurt[:30]),
        target("s", hurt, "a", value=3, unit=hurt, population=hurt, source=hurt, due="2028"),
        effort("i", hurt, "a", owner=hurt),
    ]
    plan = a_plan(adviser, elements, published=True, title=hurt, parties=[draft.Party(name=hurt)])
    for view in (*PAGES[:5], "onderdelen/a/", "onderdelen/s/", "onderdelen/i/"):
        assert "<script>" not in page(visitor, plan.get_absolute_url() + view)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ["d1", "d1.1", "s1", "i1", "i2", "r1", "r2"]),
        ("soort=hoofddoel", ["d1"]),
        ("soort=inspanning&eigenaar=Welzijn+Waardrecht", ["i1"]),
        ("jaar=2027", ["r2"]),
        ("mist=uitkomst", ["r2"]),
        ("mist=eigenaar", ["i2"]),
        ("doel=d1.1", ["d1.1", "s1", "i1", "i2", "r1", "r2"]),
        ("woorden=SCHOLEN+coord", ["i2"]),
        ("volgorde=-tekst&soort=doel", ["d1.1", "d1"]),
        ("volgorde=jaar", ["r1", "r2", "s1", "d1", "d1.1", "i1", "i2"]),
        ("pagina=99&soort=onzin&volgorde=onzin&mist=onzin", ["d1", "d1.1", "s1", "i1", "i2", "r1", "r2"]),
        ("woorden=nergens", []),
    ],
)
def test_the_table_shows_what_is_asked(query: str, found: list[str], public: Plan, visitor: Client) -> None:
    html = page(visitor, f"{public.get_absolute_url()}tabel/?{query}")
    assert re.findall(r'class="what"><a href="[^"]*/onderdelen/([^/"]+)/"', html) == found


def test_a_long_table_is_cut_into_pages(adviser: User, visitor: Client) -> None:
    plan = a_plan(adviser, [effort(f"i{n}", f"Wij doen {n}") for n in range(250)], published=True)
    html = page(visitor, f"{plan.get_absolute_url()}tabel/?pagina=3&soort=inspanning")
    assert "nummer 201 tot en met 250" in html
    assert 'href="?soort=inspanning&amp;pagina=2"' in html


def test_findings_say_where_why_and_how_to_mend(adviser: User, visitor: Client) -> None:
    document = a_document(adviser, "Meer kinderen bewegen.")
    elements = [goal("d1", "Meer kinderen bewegen", at=draft.At(line=1, quote="Meer kinderen bewegen"))]
    plan = a_plan(adviser, elements, published=True, document=document)
    html = page(visitor, f"{plan.get_absolute_url()}bevindingen/?regel=D101")
    assert "Doel zonder streefcijfer" in html
    assert "Zo lost u het op" in html
    assert f'href="/documenten/{document.pk}/?van=0.0&amp;tot=0.21#p0"' in html
    assert "D501" not in html


def test_findings_follow_what_people_change(public: Plan, adviser: User, visitor: Client) -> None:
    address = f"{public.get_absolute_url()}bevindingen/?regel=D401"
    assert "Nader te bepalen" in page(visitor, address)
    found = public.elements.get(key="r2")
    edit_element(adviser, found, found.version, {"text": "Vier pleinen zijn open", "placeholder": None})
    assert "Nader te bepalen" not in page(visitor, address)


def test_an_element_says_what_it_wants_in_words_and_where_it_came_from(adviser: User, visitor: Client) -> None:
    document = a_document(adviser, "In 2028 beweegt 85% van de kinderen elke dag.")
    elements = some_elements()
    elements[2].at = draft.At(line=1, quote="In 2028 beweegt 85%")
    plan = a_plan(adviser, elements, published=True, document=document)
    html = page(visitor, f"{plan.get_absolute_url()}onderdelen/s1/")
    assert "Minimaal 85% van de kinderen van 4 tot 12 jaar, in 2028." in html
    assert "71,5% in 2024" in html
    assert f'href="/documenten/{document.pk}/?van=0.0&amp;tot=0.19#p0"' in html
    assert "Toegevoegd" in html and "Overgenomen uit jong-in-waardrecht.txt" in html


def test_the_words_of_a_document_are_only_for_who_may_open_it(adviser: User, visitor: Client) -> None:
    document = a_document(adviser, "Vertrouwelijk: 85% doet mee.", is_public=False)
    elements = [goal("d1", "Meer doen mee", at=draft.At(line=1, quote="Vertrouwelijk: 85%"))]
    plan = a_plan(adviser, elements, published=True, document=document)
    address = f"{plan.get_absolute_url()}onderdelen/d1/"
    assert "Vertrouwelijk" in page(browser_of(adviser), address)
    assert "Vertrouwelijk" not in page(visitor, address)
    assert f"/documenten/{document.pk}/" not in page(visitor, address)


def test_history_tells_old_and_new_and_names_people_to_those_who_are_signed_in(
    public: Plan, adviser: User, visitor: Client
) -> None:
    found = public.elements.get(key="i1")
    edit_element(adviser, found, found.version, {"text": "Welzijn Waardrecht opent vier pleinen"}, reason="Geteld")
    for view in ("", "geschiedenis/"):
        html = page(browser_of(adviser), f"{public.get_absolute_url()}onderdelen/i1/{view}")
        assert "<del>Welzijn Waardrecht opent drie beweegpleinen</del>" in html
        assert "<ins>Welzijn Waardrecht opent vier pleinen</ins>" in html
        assert "Geteld" in html and "door Adviseur" in html
        assert "door Adviseur" not in page(visitor, f"{public.get_absolute_url()}onderdelen/i1/{view}")


def test_history_tells_what_an_element_began_and_ceased_to_contribute_to(public: Plan, adviser: User) -> None:
    found = public.elements.get(key="i2")
    parent = public.elements.get(key="d1")
    found.history.update(history_date="2026-01-01T00:00:00Z")
    edit_element(adviser, found, found.version, {}, parents=[parent])
    html = page(browser_of(adviser), f"{public.get_absolute_url()}onderdelen/i2/geschiedenis/")
    assert "<del>1.1 Meer kinderen in Zuidrand bewegen elke dag</del>" in html


def test_a_removed_element_says_so_and_editors_can_put_it_back(public: Plan, editor: User, visitor: Client) -> None:
    found = public.elements.get(key="i1")
    remove_element(editor, found, found.version)
    address = f"{public.get_absolute_url()}onderdelen/i1/"
    assert "vervallen. Het telt niet meer mee" in page(visitor, address)
    assert f'href="{address}terug/"' in page(browser_of(editor), address)
    assert f'href="{address}terug/"' not in page(visitor, address)
    assert "beweegpleinen" not in page(visitor, public.get_absolute_url())


def test_an_old_address_of_a_plan_leads_on(public: Plan, adviser: User, visitor: Client) -> None:
    old = f"{public.get_absolute_url()}tabel/?soort=doel"
    edit_plan(adviser, public, {"slug": "jong"})
    response = visitor.get(old)
    assert (response.status_code, response["Location"]) == (301, "/plannen/jong/tabel/?soort=doel")


def test_mentions_show_money_decisions_and_the_rest(adviser: User, visitor: Client) -> None:
    plan = a_plan(
        adviser, published=True,
        money=[draft.Money(amount="570302.95", year="2026", phase="budget", side="expense", fund="Onderwijskansen")],
        measurements=[draft.Measurement(indicator="Bereik", value=86.5, unit="%", date="2025-12")],
        milestones=[draft.Milestone(text="Het eerste plein opent.", date="2026-03-12", count=1, unit="plein")],
        decisions=[
            draft.Decision(
                body="college", subject="Vaststellen", points=["Het plan vast te stellen"],
                route=[draft.RouteStep(step="approval", role="wethouder", date="2026-01-20")],
            )
        ],
        groups=[draft.Group(name="Werkgroep 0-6", members=["Kinderopvang De Waterlelie"])],
        parties=[draft.Party(name="GGD Waardland", kind="health")],
        references=[draft.Reference(title="Nota Jeugd", date="2023")],
    )  # fmt: skip
    shown = said(page(visitor, f"{plan.get_absolute_url()}vermeldingen/"))
    for words in (
        "€ 570.302,95", "Uitgaven, begroot", "86,5%", "december 2025", "12 maart 2026",
        "Akkoord wethouder 20 januari 2026",
        "Kinderopvang De Waterlelie", "GGD Waardland gezondheidszorg", "Nota Jeugd",
    ):  # fmt: skip
        assert words in shown.replace("\xa0", " ").replace("&nbsp;", " "), words


def test_the_network_as_json_holds_nodes_and_links(public: Plan, visitor: Client) -> None:
    data = json.loads(page(visitor, f"{public.get_absolute_url()}netwerk.json"))
    assert data["plan"]["title"] == "Jong in Waardrecht"
    assert ["i2", "d1"] in data["links"] and ["i2", "d1.1"] in data["links"]
    (shown,) = [node for node in data["nodes"] if node["key"] == "s1"]
    assert shown | {"value": 85, "unit": "%", "due": "2028", "baseline_value": 71.5} == shown
    assert "owner" not in shown


def test_the_draft_is_what_was_read_in(public: Plan, visitor: Client) -> None:
    response = visitor.get(f"{public.get_absolute_url()}concept.json")
    assert draft.loads(response.content) == a_draft()
    assert response["Content-Disposition"] == 'attachment; filename="jong-in-waardrecht.json"'


def test_the_english_site_says_which_texts_are_dutch(public: Plan, visitor: Client) -> None:
    dutch = public.get_absolute_url()
    html = page(visitor, f"/en{dutch}")
    assert '<html class="utrecht-root" lang="en">' in html
    assert "This plan has" in html
    assert re.search(r'<a href="/en/plannen/jong-in-waardrecht/onderdelen/i1/" lang="nl">', html)
    assert f'href="{dutch}" hreflang="nl"' in html


def test_pages_only_answer_to_reading(public: Plan, adviser: User) -> None:
    for view in PAGES:
        assert browser_of(adviser).post(public.get_absolute_url() + view).status_code == 405


def test_an_element_shows_its_findings_once_they_are_worked_out_and_fetches_them_until_then(
    adviser: User, visitor: Client
) -> None:
    plan = a_plan(adviser, [goal("d1", "Meer kinderen bewegen")], published=True)
    address = f"{plan.get_absolute_url()}onderdelen/d1/"
    apart = f"{plan.get_absolute_url()}bevindingen/?onderdeel=d1"
    before = page(browser_of(adviser), address)
    assert f'hx-get="{apart}&amp;kort=1"' in before and f'<a href="{apart}">' in before
    piece = page(visitor, f"{apart}&kort=1")
    assert "<html" not in piece and f'<a href="{apart}#D101">' in piece
    assert f'<a href="{apart}#D101">' in page(browser_of(adviser), address)


def test_a_goal_and_its_sub_goals_bear_their_own_words(public: Plan, visitor: Client) -> None:
    base = public.get_absolute_url()
    table = page(visitor, f"{base}tabel/")
    assert '<option value="hoofddoel">Opgaven</option>' in table
    assert '<option value="subdoel">Subdoelen</option>' in table
    assert '<option value="doel">Opgaven en Subdoelen</option>' in table
    assert '<span class="badge badge--goal">Subdoel</span>' in page(visitor, f"{base}onderdelen/d1.1/")


def test_the_diagram_tells_a_target_its_figure_where_its_text_does_not(adviser: User, visitor: Client) -> None:
    elements = [
        goal("g1", "Ieder kind leest graag"),
        target("t1", "Peuters in de voorschool", "g1", comparison="at-least", value=90, unit="%", due="2027"),
        target("t2", "In 2028 leest 85% met plezier.", "g1", comparison="at-least", value=85, unit="%", due="2028"),
    ]
    plan = a_plan(adviser, elements, published=True)
    page = visitor.get(f"{plan.get_absolute_url()}diagram/").content.decode()
    assert "minimaal 90%, in 2027" in page
    assert "minimaal 85%" not in page


def test_a_plan_leads_to_the_documents_that_it_came_from_for_who_may_open_them(
    adviser: User, visitor: Client, public: Plan
) -> None:
    assert "Lees het document zelf" not in page(visitor, public.get_absolute_url())
    for is_public in (True, False):
        document = a_document(adviser, "Wij gaan bewegen.", name=f"plan {is_public}.docx", is_public=is_public)
        address = a_plan(adviser, document=document, published=True).get_absolute_url()
        link = f'<a class="in-document" href="{document.get_absolute_url()}">plan {is_public}.docx</a>'
        assert link in page(browser_of(adviser), address)
        assert (link in page(visitor, address)) == is_public


def test_where_nothing_can_be_checked_that_is_said_rather_than_that_all_is_well(adviser: User) -> None:
    browser = browser_of(adviser)
    empty = page(browser, f"{a_plan(adviser, []).get_absolute_url()}bevindingen/")
    assert "Er is nog niets te controleren" in empty
    assert "doorstaat alle controles" not in empty


def test_findings_of_one_thing_say_nothing_of_the_plan_as_a_whole(adviser: User) -> None:
    address = f"{a_plan(adviser).get_absolute_url()}bevindingen/"
    answers = {"onderdeel=r1": "Bij dit onderdeel valt ons niets op", "regel=D601": "Hiervan vonden wij niets"}
    for question, answer in answers.items():
        html = page(browser_of(adviser), f"{address}?{question}")
        assert answer in html
        assert "doorstaat alle controles" not in html
