"""Decision papers: points, sections, routes; and what happened when, in letters to the council."""

from tests.reading.forms.helpers import read, tree

COLLEGE = """# Collegevoorstel

| | |
|---|---|
| Onderwerp | Subsidie taalklas 2026 |
| Zaaknummer | Z/25/104233 |
| Datum | 3 november 2025 |
| Portefeuillehouder | wethouder Van Waard |
| Programma | Jong in Waardrecht |

## Voorgesteld besluit

Het college besluit:

1. De taalklas in 2026 voort te zetten;
2. De raad te informeren met een brief.

## Argumenten

### 1.1 De taalklas werkt

Leerlingen stromen sneller door.

### 1.2 Scholen dragen bij

De schoolbesturen betalen de helft.

## Risico's

### 2.1 Het aantal leerlingen is onzeker

Het kan ook meevallen.

## Financiën

Voor 2026 is € 80.000 nodig.

## Communicatie

Het besluit is openbaar.

## Parafering

- 27-10-2025: Programmamanager

## Vervolg

Wij sluiten in december 2025 de overeenkomst.

## Bijlagen

- Evaluatie taalklas
"""


def test_a_college_proposal_has_its_points_and_headed_arguments() -> None:
    (decision,) = read(COLLEGE).decisions
    assert (decision.body, decision.subject, decision.number, decision.date) == (
        "college",
        "Subsidie taalklas 2026",
        "Z/25/104233",
        "2025-11-03",
    )
    assert decision.points == ["De taalklas in 2026 voort te zetten", "De raad te informeren met een brief."]
    assert decision.arguments == ["De taalklas werkt", "Scholen dragen bij"]
    assert decision.objections == ["Het aantal leerlingen is onzeker"]
    assert decision.finance == "Voor 2026 is € 80.000 nodig."
    assert decision.follow_up == ["Wij sluiten in december 2025 de overeenkomst."]
    assert decision.attachments == ["Evaluatie taalklas"]
    assert decision.public is True
    assert [(s.step, s.role, s.date) for s in decision.route or []] == [("initial", "Programmamanager", "2025-10-27")]


def test_a_named_portfolio_holder_becomes_the_office() -> None:
    draft = read(COLLEGE)
    assert draft.decisions[0].portfolio_holder == "wethouder"
    assert draft.document.programme == "Jong in Waardrecht"


COUNCIL = """# Raadsvoorstel

Onderwerp: Jeugdvisie Waardrecht 2026-2030

Datum: 2 december 2025

Aan de raad van Waardrecht

## Voorstel

1. De Jeugdvisie Waardrecht 2026-2030 vast te stellen.

## Eerdere besluiten

- Kadernota jeugd (raad 12 juni 2024, 2024/118.331)

## Kanttekeningen

Geen.

## Alternatieven

U kunt de huidige visie verlengen.

## Bijlagen

Er zijn geen bijlagen.
"""


def test_a_council_proposal_is_for_the_council_and_lists_what_it_rests_on() -> None:
    draft = read(COUNCIL)
    (decision,) = draft.decisions
    assert (draft.document.kind, decision.body) == ("decision-note", "council")
    assert decision.objections == []
    assert decision.attachments == []
    assert decision.alternatives == ["U kunt de huidige visie verlengen."]
    assert [(r.title, r.date) for r in draft.references] == [("Kadernota jeugd", "2024-06-12")]


LETTER = """RAADSINFORMATIEBRIEF

Van: het college van burgemeester en wethouders van Waardrecht
Aan: de leden van de gemeenteraad
Datum: 7 oktober 2025
Onderwerp: Voortgang aanpak schoolverzuim
Kenmerk: RIB-2025-088

Inleiding

Op 20 maart 2025 heeft uw raad de Verzuimnota Waardland 2025-2028 vastgesteld.

Kernboodschap

Het aantal thuiszitters daalde van 31 in 2023 naar 24 in 2024. In september 2025 zijn vier scholen gestart met de
verzuimkaart. In 2026 werken alle scholen met de kaart.
"""


def test_a_letter_to_the_council_tells_levels_happenings_and_what_it_rests_on() -> None:
    draft = read(LETTER, "brief.txt")
    assert draft.document.kind == "council-message"
    assert (draft.document.number, draft.document.date) == ("RIB-2025-088", "2025-10-07")
    assert draft.document.organisation == "het college van burgemeester en wethouders van Waardrecht"
    assert [(m.value, m.unit, m.date) for m in draft.measurements] == [
        (31, "thuiszitters", "2023"),
        (24, "thuiszitters", "2024"),
    ]
    assert [(m.date, m.count, m.unit) for m in draft.milestones] == [("2025-09", 4, "scholen"), ("2026", None, None)]
    assert [(r.title, r.date) for r in draft.references] == [("Verzuimnota Waardland 2025-2028", "2025-03-20")]


def test_a_bare_year_without_how_many_is_no_milestone() -> None:
    assert read("# Jaarverslag 2025\n\nIn 2025 startte de aanpak.\n").milestones == []


def test_what_is_still_to_be_adopted_is_no_reference() -> None:
    assert read("# Plan 2025\n\nDe Jeugdnota Waardrecht wordt in 2026 vastgesteld.\n").references == []


def test_the_wish_of_a_prose_proposal_is_a_goal_also_where_it_names_known_things_by_number() -> None:
    text = """Burgemeester en wethouders

Onderwerp

Budgetoverheveling speelplekken

Wij willen

Het geld in 2027 gebruiken, zodat wij doen wat in de eerste twee plannen is beloofd.

Wij besluiten

1. Een bedrag van € 20.000 over te hevelen naar 2027.

Want

1.1 Kinderen kunnen nog niet buiten spelen

Daarom wordt gewerkt aan een nieuw plein. Na 2027 volgt een evaluatie van alle pleinen.

Alternatieven

Het geld niet gebruiken.
"""
    goal = "Het geld in 2027 gebruiken, zodat wij doen wat in de eerste twee plannen is beloofd."
    assert tree(read(text, "voorstel.txt")) == [
        f"goal: {goal}",
        f"effort: Daarom wordt gewerkt aan een nieuw plein. < {goal}",
        f"effort: Na 2027 volgt een evaluatie van alle pleinen. < {goal}",
    ]


def test_documents_in_a_table_of_frameworks_are_references() -> None:
    header = "| Document | Orgaan | Datum | Nummer |\n|---|---|---|---|\n"
    rows = f"{header}| Jeugdnota 2024-2028 | raad | 12 juni 2024 | 2024/10442 |\n"
    draft = read(
        f"# Uitvoeringsplan Taal 2026\n\n## Vastgesteld beleid\n\n{rows}| Taalakkoord | college | 3 maart 2025 | - |\n"
    )
    assert [(one.title, one.date, one.number) for one in draft.references] == [
        ("Jeugdnota 2024-2028", "2024-06-12", "2024/10442"),
        ("Taalakkoord", "2025-03-03", None),
    ]


def proposal(sections: str) -> str:
    """Return a proposal to the council with these sections behind its points."""
    return f"# Raadsvoorstel\n\nOnderwerp: Nieuwe school\n\n{sections}"


def test_a_proposal_may_ask_questions_for_headings() -> None:
    text = (
        "## Wat stellen we voor?\n\n1. Een school te bouwen;\n2. Geld te lenen.\n\n## Waarom stellen we dit voor?\n\n"
        "### 1.1 De wijk groeit\n\nEr komen kinderen bij.\n\n## Wat zijn de risico's?\n\n### 1.1 De prijzen stijgen\n\n"
        "## Welke alternatieven zijn er?\n\nWachten.\n\n## Hoe gaat het verder?\n\n- In mei 2026 begint de bouw.\n"
    )
    (decision,) = read(proposal(text)).decisions
    assert decision.points == ["Een school te bouwen", "Geld te lenen."]
    assert (decision.arguments, decision.objections) == (["De wijk groeit"], ["De prijzen stijgen"])
    assert (decision.alternatives, decision.follow_up) == (["Wachten."], ["In mei 2026 begint de bouw."])


def test_points_that_a_paragraph_numbers_are_points_of_their_own() -> None:
    text = "## Wij stellen u voor\n\n1 Een krediet te verlenen. 2 De reserve te verlagen.\n\n3 De raad te informeren.\n"
    (decision,) = read(proposal(text)).decisions
    assert decision.points == [
        "Een krediet te verlenen.",
        "De reserve te verlagen.",
        "De raad te informeren.",
    ]


def test_an_argument_is_the_bold_or_first_sentence_of_its_numbered_paragraph() -> None:
    text = (
        "## Voorgesteld besluit\n\n1. Een school te bouwen.\n\n## Argumenten\n\n"
        "**1.1 De wijk groeit snel.** Er komen elk jaar kinderen bij.\n\n"
        "1.2 De oude school is vol. Er staan noodlokalen.\n"
    )
    (decision,) = read(proposal(text)).decisions
    assert decision.arguments == ["De wijk groeit snel.", "De oude school is vol."]


LISTED = """# Openbare besluitenlijst van het college

Vergadering van dinsdag 9 december 2025, gemeente Waardrecht

## 1. Actieplan Taal 2026

Zaaknummer: Z25-10442. Portefeuillehouder: wethouder Onderwijs.

Besluit: Het college stelt het Actieplan Taal 2026 vast.

Argumenten: De scholen vragen erom.

Route: Paraaf teamleider Jeugd 1 december 2025; aangehouden 2 december 2025; akkoord college 9 december 2025.

## 2. Huur Jongerenhuis

Portefeuillehouder: wethouder Jeugd Zaak: Z25-10517. Niet openbaar.

Samenvatting: De huur loopt af. Gevraagd besluit:

- De huur te verlengen.
- De raad te informeren.

Besluit: Conform advies besloten.
"""


def test_each_item_of_a_list_of_decisions_is_one_with_its_own_facts() -> None:
    first, second = read(LISTED).decisions
    assert (first.subject, first.number, first.public) == ("Actieplan Taal 2026", "Z25-10442", True)
    assert (second.subject, second.number, second.public) == ("Huur Jongerenhuis", "Z25-10517", False)
    assert [one.body for one in (first, second)] == ["college", "college"]
    assert [one.date for one in (first, second)] == ["2025-12-09", "2025-12-09"]
    assert [one.portfolio_holder for one in (first, second)] == ["wethouder Onderwijs", "wethouder Jeugd"]
    assert second.points == ["De huur te verlengen.", "De raad te informeren."]


def test_a_route_told_in_one_line_has_its_steps_and_no_others() -> None:
    first, second = read(LISTED).decisions
    assert [(s.step, s.role, s.date) for s in first.route or []] == [
        ("initial", "teamleider Jeugd", "2025-12-01"),
        ("approval", "college", "2025-12-09"),
    ]
    assert second.route is None


def test_a_heading_to_the_college_names_who_decides_where_nobody_else_is_named():
    draft = read(
        "# Nota voor Burgemeester en Wethouders\n\nOnderwerp:\n\nSubsidie zwemles\n\n"
        "## Besluit\n\n1. De subsidie te verlenen.\n"
    )
    assert draft.document.organisation == "Burgemeester en Wethouders"


def test_attachments_on_one_line_are_as_many_as_it_names() -> None:
    text = """# Collegenota uitvoeringsplan jeugd Waardrecht

Onderwerp : Uitvoeringsplan jeugd
Bijlage(n) : uitvoeringsplan.docx; Overzicht reacties.pdf

## Voorgesteld besluit

1. Het uitvoeringsplan vast te stellen.

## Argumenten

Het plan maakt sturen mogelijk.
"""
    assert read(text).decisions[0].attachments == ["uitvoeringsplan.docx", "Overzicht reacties.pdf"]
