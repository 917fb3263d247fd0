"""The head of a document: what it is called and is, who issues it, and when."""

import pytest
from tests.reading.forms.helpers import read

from doelnet.draft import Head


def head(text: str, name: str = "plan.md") -> Head:
    """Return what is read of the document itself."""
    return read(text, name).document


PAPER = (
    "# Raadsvoorstel\n\nGemeente Waardrecht\n\n- Raadsvergadering: 26 maart 2026\n- Datum college: 3 februari 2026\n"
)
POINTS = "- Onderwerp: Nieuwe school\n\n## Voorgesteld besluit\n\n1. Een school te bouwen;\n2. Geld te lenen.\n"


def test_a_proposal_to_the_council_bears_the_date_of_the_college_and_is_decided_on_that_of_the_council() -> None:
    draft = read(PAPER + POINTS)
    assert (draft.document.date, draft.decisions[0].date) == ("2026-02-03", "2026-03-26")


def test_a_note_for_the_college_is_decided_in_its_meeting() -> None:
    front = "# Collegenota\n\nOnderwerp: Taalklas\n\nDatum nota: 3 mei 2026\n\nB&W-vergadering: 12 mei 2026\n\n"
    draft = read(
        front
        + "## Beslispunten\n\n1. De taalklas te openen;\n2. De raad te informeren.\n\n## Argumenten\n\nHet werkt.\n"
    )
    assert (draft.document.date, draft.decisions[0].date) == ("2026-05-03", "2026-05-12")


@pytest.mark.parametrize(
    ("line", "date"),
    [
        (
            "Gemeente Waardrecht, programma Jong in Waardrecht. Versie voor de stuurgroep van 5 februari 2026",
            "2026-02-05",
        ),
        ("Ondertekend op 30 september 2025", "2025-09-30"),
        ("Door het college vastgesteld op 16 december 2025", "2025-12-16"),
        ("Stand: 1 oktober 2025", "2025-10-01"),
        ("Uitwerking van het Jeugdbeleid 2024-2028 (vastgesteld door de raad op 12 juni 2024)", None),
        ("Op 1 januari 2024 was 82% van de peuters op een voorschool.", None),
    ],
)
def test_a_title_page_dates_the_document_by_its_own_date_only(line: str, date: str | None) -> None:
    assert head(f"# Uitvoeringsplan Taal 2026\n\n{line}\n\n## Inleiding\n\nDit plan gaat over taal.\n").date == date


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (
            "UITVOERINGSPLAN\n\nSTERK VAN START\n\n2026-2027\n\nGemeente Waardrecht\n",
            "UITVOERINGSPLAN STERK VAN START 2026-2027",
        ),
        (
            "# Jaarverslag Leerplicht\n\n## Schooljaar 2024-2025\n\nGemeente Waardrecht\n",
            "Jaarverslag Leerplicht Schooljaar 2024-2025",
        ),
        ("# Ondersteuningsplan 2026-2030\n\nSamen naar de school om de hoek\n", "Ondersteuningsplan 2026-2030"),
        (
            "---\ntitel: Bestemming van het resultaat\nsoort: raadsvoorstel\n---\n\n# Voorstel\n",
            "Bestemming van het resultaat",
        ),
    ],
)
def test_a_title_goes_on_over_the_lines_that_name_the_plan_and_its_years(lines: str, title: str) -> None:
    name = "plan.txt" if lines.startswith("UIT") else "plan.md"
    assert head(lines + "\n## Inleiding\n\nDit gaat over taal en rekenen.\n", name).title == title


@pytest.mark.parametrize(
    ("lines", "organisation"),
    [
        (
            "Gemeente Waardrecht\n\nOnderwerp: Taal\n\nVan: het college van burgemeester en wethouders",
            "Gemeente Waardrecht",
        ),
        ("Gemeente Waardrecht, team Jeugd", "Gemeente Waardrecht"),
        ("Samenwerkende gemeenten in de Waard: Waardrecht en Lingerveen", "Samenwerkende gemeenten in de Waard"),
        ("Samenwerkingsverband PO Midden-Waardland", "Samenwerkingsverband PO Midden-Waardland"),
        ("Kartrekker: gemeente Lingerveen\n\nWie: gemeente Klaar: mei 2026", None),
        ("Nota voor burgemeester en wethouders", None),
    ],
)
def test_who_issues_a_document_stands_in_its_first_lines(lines: str, organisation: str | None) -> None:
    assert (
        head(f"# Uitvoeringsplan Taal 2026\n\n{lines}\n\n## Inleiding\n\nDit gaat over taal.\n").organisation
        == organisation
    )


def test_a_web_page_is_issued_by_whom_its_title_names() -> None:
    page = "<html><head><title>2. Samenleving - Begroting 2026 gemeente Waardrecht</title></head>"
    found = head(
        page + "<body><h1>2. Samenleving</h1><p>In Waardrecht groeien kinderen op.</p></body></html>", "programma.html"
    )
    assert (found.organisation, found.kind, found.period, found.programme) == (
        "gemeente Waardrecht",
        "budget",
        "2026",
        "2. Samenleving",
    )


def test_a_cooperation_of_schools_has_its_region_in_its_name() -> None:
    assert (
        head("# Ondersteuningsplan 2026-2030\n\nSamenwerkingsverband VO Midden-Waardland\n").region
        == "Midden-Waardland"
    )


@pytest.mark.parametrize(
    ("title", "kind", "period"),
    [
        ("Actieagenda Gezond Opgroeien 2025-2027", "agenda", "2025/2027"),
        ("Afspraken over voorschoolse educatie 2025-2027", "agenda", "2025/2027"),
        ("Programmaplan Veerkracht 2026-2028", "implementation-plan", "2026/2028"),
        ("Jeugdbeleid: jaarverslag 2025 en jaarplan 2026", "annual-report", "2025/2026"),
        ("Voortgangsrapportage 2025 Uitvoeringsplan Jeugd 2024-2026", "progress-report", "2025"),
        ("Voortgangsrapportage Jeugd eind 2025", "progress-report", "2025"),
        ("Voortgangsrapportage Jeugd van eind 2024 tot eind 2025", "progress-report", "2024/2025"),
    ],
)
def test_the_name_of_a_paper_says_what_it_is_and_over_which_years(title: str, kind: str, period: str) -> None:
    found = head(f"# {title}\n\nGemeente Waardrecht\n\n## Inleiding\n\nDit gaat over taal.\n")
    assert (found.kind, found.period) == (kind, period)


@pytest.mark.parametrize(
    ("line", "programme"),
    [
        ("Deze doelenboom hoort bij het programma Jong in Waardrecht.", "Jong in Waardrecht"),
        ("Gemeente Waardrecht, programma Jong in Waardrecht. Versie van 5 februari 2026", "Jong in Waardrecht"),
        ("Op elke school is een programma voor ouders.", None),
    ],
)
def test_the_first_lines_name_the_programme_that_a_plan_belongs_to(line: str, programme: str | None) -> None:
    assert head(f"# Doelenboom Jeugd 2026\n\n{line}\n\n## Doel 1: Kinderen leren lezen\n").programme == programme


def test_the_number_of_an_item_is_not_that_of_the_list_of_decisions() -> None:
    listed = "# Besluitenlijst van het college\n\n1. Uitvoeringsplan Taal\n\n   Zaaknummer: 1148273\n"
    assert head("# Gemeente Waardrecht\n\n" + listed + "\n## Besluit\n\n1. Het plan vast te stellen.\n").number is None


@pytest.mark.parametrize("line", ["Stand per 20 mei 2026", "Bijgewerkt t/m 20 mei 2026, bedragen x € 1.000"])
def test_a_paper_that_tells_of_another_has_the_day_of_its_state_and_not_that_of_the_others_adoption(line: str) -> None:
    title, adopted = "Overzicht maatregelen Jeugdnota 2026-2027", "De Jeugdnota is op 13 november 2025 vastgesteld."
    assert head(f"# {title}\n\nGemeente Waardrecht\n\n{line}\n\n{adopted}\n").date == "2026-05-20"


@pytest.mark.parametrize("line", ["Voortgangsrapportage bij de Jeugdagenda Waardrecht", "Bijlage bij het Jeugdplan"])
def test_a_line_that_says_to_which_other_paper_this_one_belongs_is_no_part_of_its_title(line: str) -> None:
    assert head(f"# Monitor Jeugd 2025\n\n## {line}\n\nGemeente Waardrecht\n").title == "Monitor Jeugd 2025"


@pytest.mark.parametrize("meeting", ["Besluitvormende vergadering", "Raadsvergadering", "Datum raad", "Besluitvorming"])
def test_a_council_decides_on_the_day_of_its_own_meeting_and_not_on_that_of_the_college(meeting: str) -> None:
    text = (
        "# Raadsvoorstel\n\n- Onderwerp: Taalklas\n- Datum collegebesluit: 14 april 2026\n"
        f"- {meeting}: 4 juni 2026\n\n## Voorgesteld besluit\n\n1. De taalklas te houden.\n"
    )
    draft = read(text)
    assert (draft.document.date, draft.decisions[0].date) == ("2026-04-14", "2026-06-04")


@pytest.mark.parametrize(
    ("title", "line", "programme"),
    [
        (
            "Doelen-inspanningennetwerk Jong in Waardrecht 2026-2029",
            "Bijlage bij het programmaplan.",
            "Jong in Waardrecht",
        ),
        ("Doelen-inspanningennetwerk Jong in Waardrecht", "Dit is ons netwerk.", None),
        ("Doelen-inspanningennetwerk Jeugd 2026", "Bijlage bij het programmaplan.", None),
        (
            "Lokale Educatieve Agenda 2026",
            "De agenda hoort bij het programma Jong in Waardrecht.",
            "Jong in Waardrecht",
        ),
        ("Actieplan taal 2026", "Het plan is onderdeel van het programma Samen Leren en loopt door.", "Samen Leren"),
        ("Actieplan taal 2026", "Dit plan maakt deel uit van ons programma 'Gelijke Kansen'.", "Gelijke Kansen"),
        ("Actieplan taal 2026", "Het plan valt onder het brede programma Jong in Waardrecht.", "Jong in Waardrecht"),
        ("Actieplan taal 2026", "Wij sluiten aan bij het landelijke programma Kansrijke Start.", None),
    ],
)
def test_the_programme_is_what_the_text_at_the_start_says_a_plan_belongs_to(title, line, programme) -> None:
    assert head(f"# {title}\n\nGemeente Waardrecht\n\n## Over deze tekst\n\n{line}\n").programme == programme


@pytest.mark.parametrize(
    "sentence",
    ["De groep opent in januari 2026.", "In maart 2025 opende de ouderkamer.", "Sinds mei 2025 loopt de proef."],
)
def test_a_sentence_about_something_else_does_not_date_the_document(sentence: str) -> None:
    assert head(f"# Jaarplan Taal\n\n{sentence}\n\n## Doelen\n\nIedereen leest.\n").date is None


def test_the_adoption_of_the_paper_itself_is_no_milestone() -> None:
    text = (
        "# Voortgang Taal 2025\n\nHet college stelde deze rapportage vast op 14 oktober 2025. Wij laten alles zien.\n"
    )
    assert read(text).milestones == []


@pytest.mark.parametrize(
    ("line", "period"),
    [("Tweede helft 2026", "2026-07/2026-12"), ("Derde kwartaal 2026", "2026-07/2026-09"), ("Februari 2026", None)],
)
def test_a_report_may_tell_of_a_part_of_a_year(line: str, period: str | None) -> None:
    assert head(f"# Voortgangsrapportage Jeugd\n\n{line}\n\nGemeente Waardrecht\n").period == period


@pytest.mark.parametrize("heading", ["Wat willen we bereiken?", "Wat gaan wij daarvoor doen ?", "Doelgroep"])
def test_a_question_or_part_that_every_plan_has_is_not_what_the_paper_is_called(heading: str) -> None:
    text = (
        f"## {heading}\n\nAlle kinderen doen mee.\n\n## Uitvoeringsplan Jeugd Waardrecht\n\nHet plan begint in 2025.\n"
    )
    assert read(text).document.title == "Uitvoeringsplan Jeugd Waardrecht"


@pytest.mark.parametrize(
    ("title", "heads", "programme"),
    [
        ("Tweede bestuursrapportage 2026", ["Programma 4 Jeugd en onderwijs"], "4 Jeugd en onderwijs"),
        ("Voortgangsrapportage 2026", ["Programma 2: Opgroeien", "Programma 2: Opgroeien (vervolg)"], "2: Opgroeien"),
        ("Jaarverslag 2025", ["Programma Jeugd en gezin"], "Jeugd en gezin"),
        ("Najaarsnota 2026", ["Programma 4 Jeugd", "Programma 5 Zorg"], None),
        ("Derde berap 2026", ["Programma van eisen"], None),
    ],
)
def test_a_report_with_the_heading_of_one_programme_is_about_that(
    title: str, heads: list[str], programme: str | None
) -> None:
    text = "\n\n".join(f"## {one}\n\nHet loopt goed." for one in heads)
    assert (
        head(f"# {title}\n\nGemeente Waardrecht\n\n## Leeswijzer\n\nU leest een verslag.\n\n{text}\n").programme
        == programme
    )


@pytest.mark.parametrize("title", ["LEA 2024-2028", "DIN 2026", "IHP 2024/2039"])
def test_a_plan_may_be_called_by_its_initials_and_years(title: str) -> None:
    assert read(f"# {title}\n\n## Maatschappelijke opgaven\n\nIeder kind leert zwemmen.\n").document.title == title
