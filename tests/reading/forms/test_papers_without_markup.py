"""Decision papers as a text file holds them: no markup, no blank lines, labels over their values."""

import pytest
from tests.reading.forms.helpers import read

BARE = """Raadsstuk

Onderwerp
Verzuimplan 2025
Nummer
2025/30412
Kernboodschap
Het college biedt het plan tegen verzuim aan. De scholen hebben er het hele voorjaar aan meegewerkt.
Behandelvoorstel voor commissie
Het plan gaat ter bespreking naar de commissie Samenleving.
Besluit College d.d. 4 maart 2025
1. het Verzuimplan 2025 vast te stellen

de secretaris, de burgemeester,

1. Inleiding
Scholen melden verzuim nu laat.

2. Besluitpunten college
1. Het Verzuimplan 2025 vast te stellen

3. Argumenten
1. Vroeg melden helpt
Wie vroeg meldt, is sneller terug op school.
2. De scholen doen mee
Alle schoolbesturen tekenden.

4. Risico's en kanttekeningen
Melden kost tijd.

5. Uitvoering
De scholen beginnen in september 2025.
"""


def test_titles_of_sections_count_as_headings_also_where_they_are_numbered_as_a_list_is() -> None:
    (decision,) = read(BARE, "stuk.txt").decisions
    assert decision.points == ["het Verzuimplan 2025 vast te stellen"]
    assert decision.arguments == ["Vroeg melden helpt", "De scholen doen mee"]
    assert decision.objections == ["Melden kost tijd."]
    assert decision.follow_up == [
        "Het plan gaat ter bespreking naar de commissie Samenleving.",
        "De scholen beginnen in september 2025.",
    ]


def test_items_that_only_list_what_a_plan_holds_are_no_headings() -> None:
    listed = "Wat hierna komt:\n\n1. Inleiding\n2. Argumenten\n3. Financiën\n4. Uitvoering\n"
    assert not read(f"# Plan\n\n{listed}\nDe gemeente begint.\n").decisions


@pytest.mark.parametrize(
    "under", ["de secretaris,      de burgemeester,", "de griffier, de voorzitter,", "het college,"]
)
def test_who_signs_a_paper_does_not_stand_in_its_last_point(under: str) -> None:
    paper = f"Collegebesluit\n\nOnderwerp: Taalklas\n\nBesluit\n\n1. De taalklas in Zuidrand te openen\n\n{under}\n"
    (decision,) = read(paper, "besluit.txt").decisions
    assert decision.points == ["De taalklas in Zuidrand te openen"]


@pytest.mark.parametrize(
    "asks",
    [
        "Het college van burgemeester & wethouders stelt voor :",
        "De raad voorstellen:",
        "De colleges besluiten:",
        "Het college van B en W heeft besloten:",
    ],
)
def test_a_line_that_says_who_decides_over_numbered_points_makes_a_page_a_decision(asks: str) -> None:
    page = f"Pagina delen\n\nKrediet voor de gymzaal.\n\n{asks}\n\n 1. Een gymzaal te bouwen.\n 2. Geld te lenen.\n"
    draft = read(page, "pagina.txt")
    assert draft.document.kind == "decision-note"
    assert [one.points for one in draft.decisions] == [["Een gymzaal te bouwen.", "Geld te lenen."]]


@pytest.mark.parametrize(
    "line",
    [
        "Terug naar navigatie - Wat willen we bereiken?",
        "Geldend van 01-02-2026 t/m heden",
        "Deze pagina is gebouwd op 07/05/2026 16:22:12 met de export van 07/05/2026 16:09:26",
        "Pagina delen",
        "Ga terug",
    ],
)
def test_what_a_site_says_round_a_document_is_no_part_of_it(line: str) -> None:
    draft = read(
        f"{line}\n\nJeugdvisie Waardrecht\n\n{line}\n\nIedereen telt mee in Waardrecht.\n\n{line}\n", "visie.txt"
    )
    assert (draft.document.title, draft.elements, draft.milestones) == ("Jeugdvisie Waardrecht", [], [])


LABELLED = """Openbare besluitenlijst van burgemeester en wethouders van Waardrecht

Dinsdag 12 mei 2026

Onderwerp: Taal op school
Besluit: 1. Het plan Taal op school vast te stellen. 2. Hiervoor € 60.000 beschikbaar te stellen.

Onderwerp: Vervoer
Besluit: De raad voor te stellen de regels voor het vervoer vast te stellen.
"""
ABOVE = """Besluitenlijst 12 mei 2026

Wethouder Jeugd

Taal op school

Het college heeft besloten:

Akkoord te gaan met het plan Taal op school

Subsidie voor het jongerencentrum.

Het college heeft besloten:

1. Subsidie te verlenen.

2. De raad te informeren.

Zwemles in Zuidrand

Het college besluit in te stemmen met de zwemles.
"""
NUMBERED = """Besluitenlijst college van B&W Waardrecht
Datum: dinsdag 12 mei 2026

1. Vaststellen besluitenlijst 5 mei 2026
Besluit: De besluitenlijst wordt ongewijzigd vastgesteld.

2. Subsidie jongerenwerk
Het college besluit:
1. Subsidie te verlenen;
2. De raad te informeren.

3. Uitnodigingen
De wethouder gaat naar het jongerencentrum.
"""


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        (LABELLED, ["Taal op school", "Vervoer"]),
        (ABOVE, ["Taal op school", "Subsidie voor het jongerencentrum.", "Zwemles in Zuidrand"]),
        (NUMBERED, ["Subsidie jongerenwerk"]),
    ],
)
def test_a_list_of_decisions_names_each_subject_by_label_by_number_or_above_it(text: str, subjects: list[str]) -> None:
    draft = read(text, "lijst.txt")
    assert [one.subject for one in draft.decisions] == subjects
    assert {(one.body, one.date) for one in draft.decisions} == {("college", "2026-05-12")}
    assert (draft.document.kind, draft.milestones) == ("decision-note", [])
    assert "esluitenlijst" in draft.document.title


def test_the_points_of_a_listed_decision_end_at_the_next_item() -> None:
    (decision,) = read(NUMBERED, "lijst.txt").decisions
    assert decision.points == ["Subsidie te verlenen", "De raad te informeren."]
    assert [one.points for one in read(ABOVE, "lijst.txt").decisions][::2] == [
        ["Akkoord te gaan met het plan Taal op school"],
        ["in te stemmen met de zwemles."],
    ]


def test_a_list_of_titles_without_page_numbers_is_no_part_of_the_text() -> None:
    listed = "1 Inleiding\n\n1.1 Aanleiding\n\n2 Doelen\n\n2.1 Taal\n\n3 Acties\n\n3.1 Voorlezen\n\n4 Cijfers\n\n"
    body = "1 Inleiding\n\nDit plan gaat over taal.\n\n2 Doelen\n\n- Alle kinderen lezen graag.\n"
    draft = read(f"Taalplan Waardrecht\n\nInhoudsopgave\n\n{listed}{body}", "plan.txt")
    assert [one.text for one in draft.elements] == ["Alle kinderen lezen graag."]


BUDGET = """Begroting 2027

Onderwijs

Wat willen we bereiken?

Alle kinderen gaan graag naar school.

Lasten

€ 5.380

4,5 %

Baten

€ 306

0,3 %
"""


def test_baten_beside_lasten_are_money_and_a_figure_alone_is_no_goal_or_benefit() -> None:
    assert [(one.kind, one.text) for one in read(BUDGET, "begroting.txt").elements] == [
        ("goal", "Alle kinderen gaan graag naar school.")
    ]


def test_a_sentence_about_a_programme_is_no_programme() -> None:
    text = (
        "Begroting 2027\n\nProgramma 5 Jeugd\n\nProgramma 5 heeft een band met programma 4 Zorg, dat over hulp gaat.\n"
    )
    assert [one.text for one in read(text, "begroting.txt").elements] == ["Jeugd"]


def test_a_heading_that_counts_on_stands_beside_the_one_before_and_ends_its_questions() -> None:
    text = (
        "Programma 2 Opgroeien\n\n2.1. Jeugd\n\nWat willen we bereiken?\n\nIedereen doet mee.\n\n"
        "Wat gaan we daarvoor doen?\n\n2.2. Onderwijs\n\nWat willen we bereiken?\n\nIedereen leest.\n"
    )
    assert [(one.kind, one.text) for one in read(text, "begroting.txt").elements][1:] == [
        ("goal", "Iedereen doet mee."),
        ("goal", "Iedereen leest."),
    ]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "Programma 3 Jeugd\n\n1. Verbeteren van de lokale educatieve agenda.\n\nWat mag het kosten?\n\nNiets.\n",
            "budget",
        ),
        ("Programma 3 Jeugd\n\nWat wilden we bereiken?\n\nRust.\n\nWat heeft het gekost?\n\nNiets.\n", "annual-report"),
        ("Programma 3 Jeugd\n\nWat willen we bereiken?\n\nRust.\n\nWat gaan we daarvoor doen?\n\nNiets.\n", "budget"),
        ("Programma 3 Jeugd\n\nWat wilden we bereiken?\n\nEen lokale agenda\n\nNiets.\n", "annual-report"),
        ("Onderwijskansenbeleid Waardrecht\n\nEr is geen lokale educatieve agenda.\n", "policy-framework"),
        ("Preventie- en handhavingsplan alcohol\n\nDe gemeente maakt elke vier jaar dit plan.\n", "policy-framework"),
        ("Project JOGG\n\nMet een akkoord als resultaat.\n\nNog niets.\n", "other"),
    ],
)
def test_a_sentence_does_not_tell_the_kind_but_the_title_and_the_questions_do(text: str, kind: str) -> None:
    assert read(text, "stuk.txt").document.kind == kind


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        ("Postbus 200 T (0343) 12 34 56\n\nDatum April 2026\n\nJong in Waardrecht\n", "Jong in Waardrecht"),
        ("Preventieplan\n\nalcohol en jeugd\n\n2026-2029\n", "Preventieplan alcohol en jeugd 2026-2029"),
        ("Gemeenteblad van Waardrecht\n\nJeugdnotitie Zuidrand\n", "Jeugdnotitie Zuidrand"),
        ("Bijlagen\n\nInleiding/aanleiding\n\nJeugdnota Zuidrand\n", "Jeugdnota Zuidrand"),
    ],
)
def test_addresses_and_parts_that_every_paper_has_are_no_title(lines: str, title: str) -> None:
    assert read(f"{lines}\nVoorwoord\n\nIedereen telt mee in deze wijk.\n", "stuk.txt").document.title == title


def test_a_label_without_a_value_takes_no_other_label_and_who_to_ask_is_no_working_group() -> None:
    front = "Ons kenmerk:\n\nVersie: 2.0\n\nDatum: 26 april 2027\n\nContactpersoon: beleidsadviseur jeugd\n"
    draft = read(f"Taalplan Waardrecht\n\n{front}\nVoorwoord\n\nTaal is voor iedereen.\n", "plan.txt")
    assert (draft.document.number, draft.document.date, draft.groups) == (None, "2027-04-26", [])


def test_the_line_over_a_proposal_names_it_before_a_numbered_heading_in_it_does() -> None:
    page = (
        "Krediet voor de gymzaal.\n\nHet college stelt voor:\n\n1. Een gymzaal te bouwen.\n\nInleiding\n\n"
        "1. Wat eraan voorafging\n\nDe oude zaal is op.\n\nBijlagen\n\nVoorgesteld besluit:\n\n"
        "- Een lening aan te gaan.\n"
    )
    draft = read(page, "pagina.txt")
    assert draft.document.title == draft.decisions[0].subject == "Krediet voor de gymzaal."
    assert draft.decisions[0].points == ["Een gymzaal te bouwen.", "Een lening aan te gaan."]


def test_front_matter_under_the_name_of_a_resolution_is_no_point() -> None:
    paper = "Collegevoorstel\n\nOnderwerp: Taalklas\n\nCOLLEGEBESLUIT\n\nOnderwerp: Taalklas\n\nBesluit\n\n"
    assert [one.points for one in read(f"{paper}1. Haar te openen.\n", "stuk.txt").decisions] == [["Haar te openen."]]


def test_the_year_of_the_words_over_a_list_dates_its_figures() -> None:
    goals = "Doelen 2028:\n\n- 50% minder plaatsingen.\n- Hulp is dichtbij.\n"
    text = f"# Regiovisie\n\n## Ambitie 1: Zo thuis mogelijk\n\n{goals}"
    assert [(e.kind, e.target.due if e.target else None) for e in read(text).elements[1:]] == [
        ("target", "2028"),
        ("goal", None),
    ]


def test_a_question_on_a_line_of_its_own_is_none_of_the_paragraph_over_it() -> None:
    lines = "We willen dat alle kinderen zoveel mogelijk in een gezin opgroeien.\nWat gaan we doen?\n"
    text = (
        f"Regiovisie Waardland\n\nAmbitie 1: Zo thuis mogelijk\n{lines}• We bouwen af.\n• We investeren in pleegzorg.\n"
    )
    efforts = [e.text for e in read(text, "visie.txt").elements if e.kind == "effort"]
    assert efforts == ["We bouwen af.", "We investeren in pleegzorg."]


def test_points_that_count_on_inside_a_cell_are_points_of_their_own() -> None:
    row = (
        "| Besluit College d.d. 3 maart 2026 | 1. Het plan vast te stellen. 2. Geld te reserveren. 3. Te beginnen. |\n"
    )
    table = f"| Onderwerp | Taalklas |\n|---|---|\n| Nummer | 2026/123456 |\n{row}"
    (decision,) = read(f"# Collegebesluit\n\n{table}\n## Argumenten\n\nHet werkt.\n").decisions
    assert decision.points == ["Het plan vast te stellen.", "Geld te reserveren.", "Te beginnen."]


def test_an_adoption_told_again_beside_its_reference_is_no_milestone() -> None:
    text = (
        "# Collegebesluit\n\n## Besluit\n\n1. Te beginnen.\n\n## Kader\n\n- Beleidskader Taal (raad 23 november 2025)"
        "\n\n## Inleiding\n\nIn november 2025 is het beleidskader vastgesteld. In mei 2026 opent de taalklas.\n"
    )
    assert [one.text for one in read(text).milestones] == ["In mei 2026 opent de taalklas."]


def test_fields_under_the_name_of_a_proposal_and_a_bare_consent_are_no_points() -> None:
    front = "Vergadering: 30 januari 2027\nOnderwerp: Taalklas\nDatum B&W: 10 december 2026\n\n"
    points = "De raad besluit:\n1. een taalklas te openen;\n2. geld te lenen.\n"
    text = f"Voorstel aan de gemeenteraad\n\n{front}BESLUIT B&W:\nAkkoord.\n\n{points}"
    (decision,) = read(text, "voorstel.txt").decisions
    assert decision.points == ["een taalklas te openen", "geld te lenen."]


def test_who_resolves_and_on_what_grounds_does_not_name_a_resolution() -> None:
    text = "Raadsbesluit\n\nDe raad van de gemeente Waardrecht;\n\ngelezen het voorstel van 5 mei 2026;\n\nbesluit:\n\n"
    draft = read(f"{text}I. het plan vast te stellen;\nII. geld te lenen.\n", "besluit.txt")
    assert draft.document.title == "Raadsbesluit"
    assert draft.decisions[0].points == ["het plan vast te stellen", "geld te lenen."]
