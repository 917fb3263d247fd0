"""Decision papers whose front has labels without colons, running heads, and dates that only say when was decided."""

from __future__ import annotations

from doelnet.draft import Draft
from doelnet.reading import formats, forms


def read(text: str, name: str = "voorstel.txt") -> Draft:
    """Return what is read from a text."""
    return forms.read(formats.stream(name, text.encode())).draft


FRONT = """Raadsvoorstel

Onderwerp Programma Kansrijk opgroeien
Registratienr. 4512-2026 Datum 12 mei 2026
Steller/telnr. Beleid/ 0123 Bijlagen 3
Classificatie Openbaar

Voorgesteld raadsbesluit

De raad besluit:
I. het programma vast te stellen;
II. hiervoor € 150.000 beschikbaar te stellen.

B&W-besluit d.d.: 12 mei 2026

Argumenten

1. Het past bij de Jeugdvisie 2026-2030

Uw raad heeft deze visie op 24 september 2025 vastgesteld.

Financiële consequenties

Begrotingswijziging 2026

Betrokken directie	Sociaal domein
Naam voorstel	Kansrijk opgroeien
Soort wijziging	Exploitatie

Besluit

Conform advies besloten d.d. 12 mei 2026.
"""


def test_labels_without_colons_may_stand_behind_each_other_with_others_between() -> None:
    draft = read(FRONT)
    assert (draft.document.title, draft.document.number, draft.document.date) == (
        "Programma Kansrijk opgroeien",
        "4512-2026",
        "2026-05-12",
    )


def test_a_line_that_only_dates_a_decision_is_no_milestone_and_a_table_of_finances_no_network() -> None:
    draft = read(FRONT)
    assert (draft.milestones, draft.elements) == ([], [])


def test_a_document_that_was_adopted_may_be_named_in_the_line_before() -> None:
    assert [(one.title, one.date) for one in read(FRONT).references] == [("Jeugdvisie 2026-2030", "2025-09-24")]


def test_what_each_page_says_with_its_number_is_said_once_and_sections_count_on_over_their_parts() -> None:
    head = "Kenmerk: 2026/4512 {}/3\n\n"
    text = f"""Collegebesluit

Onderwerp

Plan voor de pleinen

{head.format(1)}2. Besluitpunten

Het college besluit:

1. Het plan vast te stellen.

3. Beoogd resultaat

Meer kinderen spelen buiten.

{head.format(2)}4. Argumenten

1. De pleinen zijn oud

Ze zijn van vroeger.

2. Kinderen spelen er

Elke dag.

{head.format(3)}5. Risico's en kanttekeningen

1. Het is duur

De prijzen stijgen.

6. Uitvoering

Na de zomer beginnen we.
"""
    draft = read(text)
    [decision] = draft.decisions
    assert draft.document.number == "2026/4512"
    assert (decision.arguments, decision.objections, decision.follow_up) == (
        ["De pleinen zijn oud", "Kinderen spelen er"],
        ["Het is duur"],
        ["Na de zomer beginnen we."],
    )


def test_who_initialled_stands_in_one_line() -> None:
    row = "| Medeparaaf | Financiën: akkoord 4-3-2026; Juridisch: akkoord 5-3-2026 |"
    text = f"# Collegeadvies\n\n| Onderwerp | Taalhuis |\n|---|---|\n| Datum college | 10 maart 2026 |\n{row}\n\n"
    [decision] = read(
        f"{text}## Beslispunten\n\n1. De subsidie te verlengen.\n\n## Argumenten\n\n- Het werkt\n", "a.md"
    ).decisions
    assert [(step.step, step.role, step.date) for step in decision.route or []] == [
        ("initial", "Financiën", "2026-03-04"),
        ("initial", "Juridisch", "2026-03-05"),
    ]


def test_a_resolution_is_of_the_council_that_names_itself_and_the_result_is_of_its_year() -> None:
    text = """RAADSBESLUIT

Onderwerp: Resultaatbestemming 2025

De raad van de gemeente Waardrecht;

gelezen het voorstel van burgemeester en wethouders van 21 april 2026;

b e s l u i t :

1. het voordelig resultaat van € 700.000 te bestemmen;
2. daarvan € 400.000 toe te voegen aan de reserve Jeugd.

Aldus vastgesteld in de openbare vergadering van 11 juni 2026.
"""
    draft = read(text)
    assert draft.document.organisation == "raad van de gemeente Waardrecht"
    assert [(one.amount, one.year, one.phase, one.side) for one in draft.money] == [
        ("700000.00", "2025", "actual", "balance"),
        ("400000.00", "2026", "change", "expense"),
    ]


WRAPPED = """Collegevoorstel 2026/31

Onderwerp
Regeling Rijke schooldag 2026

Voorstel
1. De regeling vast te stellen met een plafond van € 375.000 voor scholen in de wijken
en hiervoor in 2026 geld te reserveren.
2. De lasten te dekken door een onttrekking aan de reserve van € 375.000 in 2026.

Argumenten
1.1 De regeling sluit goed aan bij het beleidskader Gelijke kansen
Dit kader is op 14 december 2023 door de gemeenteraad vastgesteld.
1.2 Het aanvragen wordt eenvoudig
Scholen vullen één formulier in, dat zij op de website vinden.

Planning en evaluatie
- Publicatie: december 2025
- Besluit op aanvragen: uiterlijk 1 mei 2026
- Juni 2026 - start
"""


def test_an_argument_ends_where_its_line_does_and_its_text_tells_of_the_document_in_it() -> None:
    draft = read(WRAPPED)
    assert draft.decisions[0].arguments == [
        "De regeling sluit goed aan bij het beleidskader Gelijke kansen",
        "Het aanvragen wordt eenvoudig",
    ]
    assert [(one.title, one.date) for one in draft.references] == [("beleidskader Gelijke kansen", "2023-12-14")]
    assert draft.document.number == "2026/31"


def test_steps_in_a_list_of_what_follows_are_milestones() -> None:
    assert [made.date for made in read(WRAPPED).milestones] == ["2025-12", "2026-05-01", "2026-06"]


def test_what_is_taken_out_of_a_reserve_for_the_same_amount_is_told_apart() -> None:
    assert {(one.amount, one.side) for one in read(WRAPPED).money} == {
        ("375000.00", "expense"),
        ("375000.00", "income"),
    }


def test_files_below_the_first_in_a_field_are_attachments_too_and_a_question_to_the_council_is_no_goal() -> None:
    text = """## Nota voor Burgemeester en Wethouders

Onderwerp:

Subsidies Jeugd 2026

Bestuursorgaan	:	B-en-W 09-12-2025
Datum	:	01-12-2025
Bijlage(n)	:	1. Subsidies.pdf
2. Mededeling.pdf

### Besluit

1. De subsidies vast te stellen
2. De raad te informeren

### Argumenten

#### De afspraken met scholen lopen door

Dat willen wij zo houden.

## RAADSMEDEDELING

<b>Onderwerp</b>	Subsidies Jeugd 2026

### Waarover willen wij u informeren?

Over de subsidies van volgend jaar.
"""
    draft = read(text)
    assert (draft.decisions[0].attachments, draft.decisions[0].date) == (
        ["Subsidies.pdf", "Mededeling.pdf"],
        "2025-12-09",
    )
    assert draft.elements == []
