"""Decision papers whose titles are questions, labels or words of their own, and resolutions with their grounds."""

import pytest
from tests.reading.forms.helpers import read, tree

from doelnet.draft import Decision
from doelnet.reading.forms.desk.deciding import decision_words

QUESTIONS = """# Raadsvoorstel

**Onderwerp:** Verlengen van de Jeugdagenda
**Raadsvergadering:** 12 november 2026

## Wat vragen we van u?

Wij vragen u om:

1. De Jeugdagenda met twee jaar te verlengen.
2. Hiervoor € 240.000 beschikbaar te stellen in 2027.

## Waarom dit voorstel?

De huidige agenda loopt af.

## Waarom zijn wij hiervoor?

**1.1 De aanpak werkt**
Scholen zijn tevreden.

**1.2 Stoppen kost meer**
Dan moeten we contracten afkopen.

## Waar moet u op letten?

**2.1 De rijksmiddelen zijn tijdelijk**
Na 2028 is er geen zekerheid.

## Welke andere keuzes zijn er?

- Stoppen per 1 januari 2027.

## Wat kost het en hoe betalen wij dat?

De kosten zijn € 240.000 in 2027.

## Met wie hebben we gesproken?

Met Welzijn Waardrecht.

## Hoe vertellen we dit?

Op de website.

## Wat gebeurt er hierna?

| Stap | Wanneer |
|---|---|
| Beschikkingen aanpassen | 1 december 2026 |
| Start op scholen | februari 2027 |

## Juridische gevolgen

Die zijn er niet.

## Wat zit erbij?

1. Jeugdagenda
2. Evaluatie
"""


def _one(text: str, name: str = "voorstel.md") -> Decision:
    (decision,) = read(text, name).decisions
    return decision


def test_questions_in_plain_words_head_the_sections_of_a_proposal() -> None:
    decision = _one(QUESTIONS)
    assert decision.points == [
        "De Jeugdagenda met twee jaar te verlengen.",
        "Hiervoor € 240.000 beschikbaar te stellen in 2027.",
    ]
    assert decision.objections == ["De rijksmiddelen zijn tijdelijk"]
    assert decision.alternatives == ["Stoppen per 1 januari 2027."]
    assert decision.finance == "De kosten zijn € 240.000 in 2027."
    assert decision.participation == "Met Welzijn Waardrecht."
    assert decision.communication == "Op de website."
    assert decision.attachments == ["Jeugdagenda", "Evaluatie"]


def test_beside_a_list_of_arguments_the_words_that_lead_in_are_none() -> None:
    assert _one(QUESTIONS).arguments == ["De aanpak werkt", "Stoppen kost meer"]


def test_steps_in_a_table_are_follow_up_and_milestones_and_no_efforts() -> None:
    draft = read(QUESTIONS)
    assert draft.decisions[0].follow_up == ["Beschikkingen aanpassen", "Start op scholen"]
    assert [(made.text, made.date) for made in draft.milestones] == [
        ("Beschikkingen aanpassen", "2026-12-01"),
        ("Start op scholen", "2027-02"),
    ]
    assert tree(draft) == []


LABELS = """<h1>Collegeadvies</h1><table>
<tr><th>Titel</th><td>Subsidie brede brugklas</td></tr>
<tr><th>Datum B&amp;W-vergadering</th><td>dinsdag 9 juni 2026</td></tr>
<tr><th>Openbaarheid</th><td>Openbaar, met uitzondering van bijlage 2</td></tr>
<tr><th>Geadviseerd besluit</th><td>Het college besluit:<ol><li>een subsidie te verlenen;</li><li>de raad te
informeren.</li></ol></td></tr>
<tr><th>Pluspunten</th><td><ul><li>Kinderen kiezen later.</li></ul></td></tr>
<tr><th>Minpunten en risico's</th><td><ul><li>De aanmelding is onzeker.</li></ul></td></tr>
<tr><th>Geld</th><td>Dit past binnen de begroting.</td></tr>
<tr><th>Afstemming intern en extern</th><td>Met de scholen.</td></tr>
<tr><th>Bijlage(n)</th><td><ul><li>Aanvraag (pdf, 212 kB)</li></ul></td></tr></table>"""


def test_labels_of_a_table_in_words_of_their_own_hold_the_sections() -> None:
    decision = _one(LABELS, "advies.html")
    assert decision.points == ["een subsidie te verlenen", "de raad te informeren."]
    assert (decision.date, decision.public) == ("2026-06-09", True)
    assert decision.arguments == ["Kinderen kiezen later."]
    assert decision.objections == ["De aanmelding is onzeker."]
    assert (decision.finance, decision.participation) == ("Dit past binnen de begroting.", "Met de scholen.")
    assert decision.communication is None


def test_the_kind_and_size_of_a_file_are_not_in_the_name_of_an_attachment() -> None:
    assert _one(LABELS, "advies.html").attachments == ["Aanvraag"]


def test_what_stands_before_the_points_of_a_resolution_is_no_point() -> None:
    text = """RAADSBESLUIT

Onderwerp: Uitvoeringsplan Voorschool

De raad van de gemeente Hoogwaarden;

gelezen het voorstel van burgemeester en wethouders van 12 mei 2026;

overwegende dat:
- het aantal kinderen met een taalachterstand groeit;

besluit:

I. het Uitvoeringsplan Voorschool vast te stellen;
II. het krediet te dekken uit de algemene reserve.

Aldus vastgesteld in de openbare vergadering van 25 juni 2026.
"""
    assert _one(text, "besluit.txt").points == [
        "het Uitvoeringsplan Voorschool vast te stellen",
        "het krediet te dekken uit de algemene reserve.",
    ]


NOTE = """Nota voor burgemeester en wethouders

Onderwerp: Uitbreiding schoolmaatschappelijk werk

Aan het college wordt gevraagd te besluiten om:
1) in te stemmen met de uitbreiding;
2) de raad op de hoogte te brengen.

Wat pleit ertegen?
A.1 Er is een tekort aan personeel.
De GGD Waardland zoekt al een half jaar.

Route
Geparafeerd door teammanager Jeugd op 5 februari 2026
Geagendeerd door de secretaris op 12 februari 2026
Akkoord college 17 februari 2026

Meegestuurd:
- Brief aan de raad
"""


def test_a_sentence_that_asks_a_body_opens_the_points() -> None:
    decision = _one(NOTE, "nota.txt")
    assert decision.points == ["in te stemmen met de uitbreiding", "de raad op de hoogte te brengen."]
    assert decision.objections == ["Er is een tekort aan personeel."]
    assert decision.attachments == ["Brief aan de raad"]


def test_steps_on_lines_below_each_other_are_steps_of_the_route() -> None:
    route = _one(NOTE, "nota.txt").route or []
    assert [(step.step, step.role, step.date) for step in route] == [
        ("initial", "teammanager Jeugd", "2026-02-05"),
        ("agenda", "secretaris", "2026-02-12"),
        ("approval", "college", "2026-02-17"),
    ]


LIST = """<h1>Openbare besluitenlijst college</h1><p>dinsdag 10 maart 2026</p>
<h2>1. Overheveling</h2><table><tr><td>Openbaar</td><td>ja</td></tr></table>
<h3>Voorgesteld besluit</h3><ol><li>€ 84.500 voor het speelplein over te hevelen van 2025 naar 2026.</li></ol>
<h3>Besluit</h3><p>Akkoord. De brief komt terug op 24 maart 2026.</p>
<h2>2. Pact</h2><table><tr><td>Openbaar</td><td>nee, tot de ondertekening</td></tr></table>
<h3>Voorgesteld besluit</h3><ol><li>In te stemmen met het pact.</li></ol><h3>Besluit</h3><p>Akkoord.</p>
<h2>3. Rondvraag</h2><p>Niemand heeft een vraag.</p>"""


def test_each_item_of_a_list_says_itself_whether_it_is_public_and_ends_at_the_next() -> None:
    decisions = read(LIST, "lijst.html").decisions
    assert [decision.public for decision in decisions] == [True, False]
    assert decisions[1].points == ["In te stemmen met het pact."]


def test_what_was_decided_may_tell_a_milestone_behind_it() -> None:
    assert [made.date for made in read(LIST, "lijst.html").milestones] == ["2026-03-24"]


def test_a_carry_over_is_of_the_year_that_it_goes_to() -> None:
    assert [(made.year, made.phase) for made in read(LIST, "lijst.html").money] == [("2026", "change")]


@pytest.mark.parametrize(
    ("title", "section"),
    [
        ("Kernargumenten", "arguments"),
        ("Wat pleit ertegen?", "objections"),
        ("Wat zijn de gevolgen voor het geld?", "finance"),
        ("Wie brengen we op de hoogte en hoe?", "communication"),
        ("Inwonersparticipatie", "participation"),
        ("Vervolgstappen en evaluatie", "follow_up"),
        ("Ter inzage", "attachments"),
        ("Relevante documenten", "framework"),
        ("Geadviseerd besluit", "points"),
        ("Duurzaamheid", "other"),
        ("De kosten dalen vanaf volgend jaar", None),
        ("Raadsvoorstel", None),
        ("Tabel 2. Kosten", None),
    ],
)
def test_a_word_in_a_title_tells_which_section_it_heads(title: str, section: str | None) -> None:
    assert decision_words.heard(title) == section


def test_each_row_of_a_list_of_decisions_is_one_but_those_that_only_adopt() -> None:
    text = """<h1>Openbare besluitenlijst B&amp;W 6 oktober 2026</h1><table>
<tr><th>Nr.</th><th>Onderwerp</th><th>Zaaknummer</th><th>Portefeuillehouder</th><th>Besluit</th></tr>
<tr><td>1</td><td>Verslag</td><td></td><td></td><td>Vastgesteld.</td></tr>
<tr><td>2</td><td>Regeling buitenspelen</td><td>2026-4410</td><td>wethouder Sport</td>
<td><ol><li>De regeling vast te stellen.</li><li>Het plafond te bepalen.</li></ol></td></tr></table>"""
    decision = _one(text, "lijst.html")
    assert (decision.subject, decision.number, decision.date) == ("Regeling buitenspelen", "2026-4410", "2026-10-06")
    assert decision.points == ["De regeling vast te stellen.", "Het plafond te bepalen."]
    assert (decision.portfolio_holder, decision.public) == ("wethouder Sport", True)


CAPITALS = """RAADSVOORSTEL

Onderwerp: Instellen reserve Kansengelijkheid
Raad: 24 september 2026

1. VOORSTEL
De raad voor te stellen:
a. een bestemmingsreserve in te stellen;
b. daaraan in 2026 € 200.000 toe te voegen.

2. ARGUMENTEN
a.1 Een reserve maakt sparen mogelijk.
Zo kan een groot project later starten.
b.1 De algemene reserve is groot genoeg.
De norm wordt gehaald.

3. BIJLAGEN
Ontwerpbesluit
Motie Gelijke kansen

Burgemeester en wethouders van Lingerveen,
de secretaris,          de burgemeester,
"""


def test_numbered_titles_in_capitals_head_the_text_right_below_them() -> None:
    decision = _one(CAPITALS, "voorstel.txt")
    assert decision.date == "2026-09-24"
    assert len(decision.points) == 2
    assert decision.arguments == ["Een reserve maakt sparen mogelijk.", "De algemene reserve is groot genoeg."]
    assert decision.attachments == ["Ontwerpbesluit", "Motie Gelijke kansen"]


def test_risks_and_frames_in_tables_are_no_efforts_or_points() -> None:
    text = """# Adviesnota college

| Onderwerp | Samenwerking | Besluit college | 9 juni 2026 |
|---|---|---|---|

### Het advies

Wij adviseren het college om:

* de overeenkomst aan te gaan.

### De belangrijkste redenen

* **De GGD kent de gezinnen.** Zij komt bij elk kind.

### Wat kan er misgaan?

| Risico | Kans | Maatregel |
|---|---|---|
| Er zijn geen verpleegkundigen | groot | Samen werven |

### Relevante eerdere besluiten

| Besluit | Datum | Nummer |
|---|---|---|
| Collegebesluit Preventie 2025 | 4 maart 2025 | 2025-102 |
"""
    draft = read(text)
    (decision,) = draft.decisions
    assert (decision.points, decision.date) == (["de overeenkomst aan te gaan."], "2026-06-09")
    assert (decision.arguments, decision.objections) == (
        ["De GGD kent de gezinnen."],
        ["Er zijn geen verpleegkundigen"],
    )
    assert tree(draft) == []
    assert [(made.title, made.number) for made in draft.references] == [("Collegebesluit Preventie 2025", "2025-102")]


@pytest.mark.parametrize(
    "point",
    [
        "In te stemmen met de Lokale Educatieve Agenda met als speerpunten:",
        "De jeugdagenda vast te stellen, met deze thema's:",
        "Kennis te nemen van de onderwerpen van het overleg:",
    ],
)
def test_a_point_over_the_list_of_what_it_holds_is_one_and_what_explains_it_none(point: str) -> None:
    text = (
        f"Lokale Educatieve Agenda\n\nHet college besluit:\n{point}\n\n  1. Taal\n  2. Zorg\n\nSamen zijn we sterk.\n"
    )
    (decision,) = read(text, "besluit.txt").decisions
    assert decision.points == [f"{point} Taal Zorg"]


def test_items_that_are_points_of_their_own_stay_so() -> None:
    text = (
        "Agenda\n\nHet college besluit:\nAkkoord te gaan met:\n\n  1. het plan vast te stellen\n  2. u te informeren\n"
    )
    (decision,) = read(text, "besluit.txt").decisions
    assert decision.points == ["het plan vast te stellen", "u te informeren"]


def test_what_is_told_behind_numbered_points_of_a_college_is_none() -> None:
    text = (
        "Taalakkoord Waardland\n\nHet college besluit:\n\n  1. Het Taalakkoord vast te stellen.\n"
        "  2. De overeenkomst te ondertekenen\n\n"
        "Veel inwoners hebben moeite met lezen. Dat noemen we laaggeletterdheid. Daarom sluiten wij dit akkoord.\n"
    )
    (decision,) = read(text, "besluit.txt").decisions
    assert decision.points == ["Het Taalakkoord vast te stellen.", "De overeenkomst te ondertekenen"]
