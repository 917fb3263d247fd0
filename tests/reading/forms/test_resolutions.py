"""Proposals to a council that end in the resolution itself, and the day on which it was adopted."""

import pytest
from tests.reading.forms.helpers import read, tree

PAPER = """Voorstel van het {who} inzake {subject}

Datum: 3 maart 2026

Steeds meer jongeren in Waardrecht zoeken een plek om elkaar te ontmoeten.

{amid}

Gezien het voorgaande stelt het {who} de raad voor het volgende besluit te nemen:

de raad van de gemeente Waardrecht,

gezien het voorstel van het {who} van 24 februari 2026,

besluit:

I. {point}

Aldus besloten in de openbare raadsvergadering van 16 april 2026.

De griffier, De voorzitter,
"""


@pytest.mark.parametrize("who", ["college", "presidium", "college van burgemeester en wethouders"])
@pytest.mark.parametrize("subject", ["Kadernota 2027", "Beleidskader Jeugd 2027-2030", "Jaarstukken 2025"])
def test_a_proposal_is_one_whatever_paper_it_proposes_to_adopt(who: str, subject: str) -> None:
    draft = read(PAPER.format(who=who, subject=subject, amid="", point="De nota vast te stellen."), "voorstel.txt")
    assert draft.document.kind == "decision-note"
    assert [(one.body, one.points) for one in draft.decisions] == [("council", ["De nota vast te stellen."])]


def test_the_day_of_a_resolution_is_that_over_its_signatures() -> None:
    draft = read(PAPER.format(who="college", subject="Kadernota", amid="", point="De nota vast te stellen."), "v.txt")
    assert (draft.document.date, draft.decisions[0].date) == ("2026-03-03", "2026-04-16")
    assert not draft.milestones


def test_a_list_of_what_changes_is_no_list_of_ambitions() -> None:
    amid = """De ambities

Het kader heeft twee ambities:

1. Elke jongere heeft een plek om elkaar te zien;
2. Jongeren beslissen mee.

Wat er verandert

In de komende jaren zien wij deze veranderingen:

1. Het jongerenwerk krijgt twee partners;
2. Het Rijk stelt andere eisen.
"""
    text = PAPER.format(who="college", subject="Jongerenwerk", amid=amid, point="Het kader vast te stellen.")
    goals = ["goal: Elke jongere heeft een plek om elkaar te zien", "goal: Jongeren beslissen mee."]
    assert tree(read(text, "voorstel.txt")) == goals


def test_titles_of_two_words_end_the_points_and_hold_their_own() -> None:
    text = """Voorstel aan de raad

Raadsnummer
31007

Onderwerp
Brede school Zuidrand

Voorgesteld raadsbesluit
1. De brede school te openen.
2. De begroting te wijzigen.

Inleiding en bestuurlijke context
De wijk groeit al jaren.

Toelichting en argumenten
De school ligt midden in de wijk.

Kanttekeningen en alternatieven
1. De bouw duurt lang
   De grond is nat.
2. Ouders kiezen soms anders
   Dat is hun recht.

Uitvoering / Vervolgproces
De raad krijgt elk jaar bericht.
"""
    decision = read(text, "voorstel.txt").decisions[0]
    assert (decision.number, decision.points) == ("31007", ["De brede school te openen.", "De begroting te wijzigen."])
    assert decision.arguments == ["De school ligt midden in de wijk."]
    assert len(decision.objections or []) == 2
    assert decision.follow_up == ["De raad krijgt elk jaar bericht."]


LIST = """<h1>Besluitenlijst</h1><p>Raad</p>
<table><tr><td>Datum en tijd</td><td>12 mei 2026, 19.30 uur</td></tr><tr><td>Locatie</td><td>Raadzaal</td></tr></table>
<table><tr><th>Punt</th><th>Omschrijving</th><th>Besluit</th></tr>
<tr><td>A</td><td>Vaststelling agenda</td><td>Conform</td></tr>
<tr><td>B</td><td>Voorstel van het college inzake de Jeugdnota</td><td></td></tr>
<tr><td>9101</td><td>Motie B.1 Meer plekken voor jongeren in de wijken die</td><td>{one}</td></tr>
<tr><td></td><td>nu nog niets hebben</td><td></td></tr>
<tr><td>9102</td><td>Motie B.2 Eerst een proef</td><td>{other}</td></tr>
<tr><td>B</td><td>Voorstel van het college inzake de Jeugdnota</td><td>Aangenomen</td></tr></table>"""


@pytest.mark.parametrize(("one", "other"), [("Verworpen", "Aangehouden"), ("Unaniem aangenomen", "-")])
def test_each_row_of_a_council_list_that_was_put_to_the_vote_is_a_decision(one: str, other: str) -> None:
    draft = read(LIST.format(one=one, other=other), "lijst.html")
    assert (draft.document.title, draft.document.date) == ("Besluitenlijst", "2026-05-12")
    assert [(each.body, each.subject, each.points, each.date) for each in draft.decisions] == [
        ("council", "Motie B.1 Meer plekken voor jongeren in de wijken die nu nog niets hebben", [one], "2026-05-12"),
        ("council", "Voorstel van het college inzake de Jeugdnota", ["Aangenomen"], "2026-05-12"),
    ]


@pytest.mark.parametrize("meeting", ["Carrousel", "commissie Samenleving", "Politieke Markt"])
def test_what_a_chair_concluded_is_the_decision_of_the_committee(meeting: str) -> None:
    text = f"""Besluitenlijst {meeting}

Datum en tijdstip
15 januari 2026 19:00-20:30 uur

Onderwerp
Raadsvoorstel Wijkteams in Waardrecht

Aanwezig:
een lid van de griffie
twee leden van de raad

Conclusie voorzitter
Het voorstel gaat als hamerstuk naar de raad

Toezeggingen
-

Aantekeningen
Volgende week krijgt de raad een brief.
"""
    draft = read(text, "lijst.txt")
    assert draft.document.title == f"Besluitenlijst {meeting}"
    assert [(one.body, one.subject, one.points, one.date) for one in draft.decisions] == [
        (
            "committee",
            "Raadsvoorstel Wijkteams in Waardrecht",
            ["Het voorstel gaat als hamerstuk naar de raad"],
            "2026-01-15",
        )
    ]


def test_an_item_of_an_agenda_may_hold_its_title_its_story_and_what_was_decided() -> None:
    text = """# Besluitenlijst raadsvergadering 9 juni 2026

1. Opening.

2. Vaststelling agenda.

3. Voorstel tot het vaststellen van de Jeugdnota.

De raad besluit bij acclamatie: de Jeugdnota vast te stellen.

4. Voorstel tot het openen van een steunpunt in de wijk Zuidrand. De fractie van de grootste partij heeft gevraagd of
dat steunpunt ook op zaterdag open kan. De wethouder heeft dat toegezegd. De raad besluit in meerderheid: het steunpunt
te openen.

Tegen het voorstel stemden twee fracties.

5. Motie over speelplekken.

De raad besluit in meerderheid (16 stemmen voor en 14 tegen) er bij het college op aan te dringen drie plekken te maken.

6. Sluiting.
"""
    draft = read(text, "lijst.md")
    assert [(one.body, one.subject, one.points) for one in draft.decisions] == [
        ("council", "Voorstel tot het vaststellen van de Jeugdnota.", ["de Jeugdnota vast te stellen."]),
        ("council", "Voorstel tot het openen van een steunpunt in de wijk Zuidrand.", ["het steunpunt te openen."]),
        ("council", "Motie over speelplekken.", ["er bij het college op aan te dringen drie plekken te maken."]),
    ]


def test_what_is_considered_before_a_resolution_are_its_arguments() -> None:
    amid = """Overwegende dat:

* de nota dit jaar voor de zomer komt;
* het kader een positief beeld schetst van € 3,5 miljoen in 2026, aflopend tot structureel € 1,6 miljoen vanaf 2029;
* de prognose een negatief resultaat van € 2,6 miljoen in 2026 laat zien.
"""
    draft = read(PAPER.format(who="college", subject="Kadernota", amid=amid, point="De nota vast te stellen."), "v.txt")
    decision = draft.decisions[0]
    assert (decision.body, decision.points, len(decision.arguments or [])) == (
        "council",
        ["De nota vast te stellen."],
        3,
    )
    assert [f"{one.amount} {one.year} {one.side}" for one in draft.money] == [
        "3500000.00 2026 balance",
        "1600000.00 2029+ balance",
        "-2600000.00 2026 balance",
    ]


def test_a_long_title_that_says_who_proposes_is_the_title_and_a_letterhead_is_no_point() -> None:
    subject = "de zienswijze op de ontwerpbegroting 2027 van de GGD Waardland en op de jaarstukken 2025"
    point = """geen zienswijze te geven op de begroting 2026 van de GGD Waardland;

Gemeente Waardrecht Postbus 120 T 14070

Kerkplein 7 3200 AB Waardrecht www.waardrecht.nl

II. geen zienswijze te geven op de begroting 2027 van de GGD Waardland."""
    text = PAPER.format(who="college", subject=f"{subject}, met het jaarverslag 2025 daarbij", amid="", point=point)
    draft = read(text.replace("Voorstel van", "Gewijzigd voorstel van", 1), "voorstel.txt")
    assert draft.document.title.startswith("Gewijzigd voorstel van het college inzake de zienswijze")
    assert draft.document.kind == "decision-note"
    assert draft.decisions[0].points == [
        f"geen zienswijze te geven op de begroting {year} van de GGD Waardland{end}"
        for year, end in (("2026", ""), ("2027", "."))
    ]


def test_of_an_adopted_paper_only_the_resolution_counts_and_it_needs_no_name() -> None:
    text = """Verzoek om advies over een dakterras in de wijk Oud-Waard

Datum: 3 maart 2026

Wij hebben drie brieven beantwoord.

Advies:
- de eerste brief ter zijde te leggen;
- de tweede brief over te nemen.

Het bestuur kent besluiten van de raad uit eerdere jaren.

besluit:

I. het college te adviseren de vergunning te verlenen.

Aldus besloten in de openbare raadsvergadering van 16 april 2026.
"""
    draft = read(text, "advies.txt")
    assert draft.document.kind == "decision-note"
    assert [(one.body, one.points, one.date) for one in draft.decisions] == [
        ("council", ["het college te adviseren de vergunning te verlenen."], "2026-04-16")
    ]
