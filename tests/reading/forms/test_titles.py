"""What a paper is called that opens with a sentence, and whose first heading only says what stands under it."""

from __future__ import annotations

import pytest
from tests.reading.forms.helpers import read

POINTS = "- Gezond opgroeien\n- Veilig thuis\n"


@pytest.mark.parametrize("opening", ["Voor u ligt", "Dit is", "Welkom bij"])
def test_the_preface_names_a_paper_without_a_title(opening: str) -> None:
    text = f"{opening} het Uitvoeringsplan Jeugd 2026-2029 van de gemeente Waardrecht.\n\n## Doelen\n\n{POINTS}"
    draft = read(text, "a1b2.md")
    assert (draft.document.title, draft.document.kind) == ("Uitvoeringsplan Jeugd 2026-2029", "implementation-plan")


def test_a_web_page_that_opens_with_a_sentence_has_its_own_title_and_not_a_label_in_it() -> None:
    page = (
        "<html><head><title>Jeugdbeleid | Gemeente Waardrecht</title></head><body><p>Wij willen dat elk kind meedoet."
        "</p><h2>{label}</h2><ul><li>Gezond opgroeien</li></ul></body></html>"
    )
    for label in ("Speerpunten", "Doelen", "Onze ambities", "Acties"):
        assert read(page.format(label=label), "page.html").document.title == "Jeugdbeleid"


def test_the_name_of_the_file_goes_before_a_label_where_it_names_a_paper() -> None:
    text = f"Wij willen dat alle kinderen in Waardrecht veilig en gezond opgroeien.\n\n## Speerpunten\n\n{POINTS}"
    assert read(text, "jeugdplan-waardrecht.md").document.title == "Jeugdplan waardrecht"
    assert read(text, "000_c93f.md").document.title == "Speerpunten"


@pytest.mark.parametrize("leads", ["De speerpunten zijn:", "Wij hebben twee speerpunten:", "Dit zijn onze thema's:"])
def test_points_that_a_sentence_lists_and_nothing_hangs_under_are_no_themes(leads: str) -> None:
    paper = f"# Jeugdplan 2026\n\n## Inleiding\n\n{leads}\n\n{POINTS}\n## Acties\n\n- Sportdag houden\n"
    assert [element.text for element in read(paper).elements] == ["Sportdag houden"]


def test_points_that_are_chapters_further_on_stay_themes() -> None:
    goals = (
        "## Gezond opgroeien\n\nDoel: Meer kinderen eten gezond.\n\n## Veilig thuis\n\nDoel: Geen kind is onveilig.\n"
    )
    draft = read(f"# Jeugdplan 2026\n\n## Inleiding\n\nDe speerpunten zijn:\n\n{POINTS}\n{goals}")
    assert [e.text for e in draft.elements if e.kind == "theme"] == ["Gezond opgroeien", "Veilig thuis"]


@pytest.mark.parametrize(
    ("under", "kind"),
    [
        ("Jaarbericht 2025 en werkafspraken 2026", "annual-report"),
        ("Jaarbeeld schooljaar 2024-2025", "annual-report"),
        ("Terugblik 2025 en vooruitblik 2026", "annual-report"),
        ("Tussenbalans eind 2025", "progress-report"),
        ("Voortgangsbericht najaar 2025", "progress-report"),
    ],
)
def test_a_line_under_the_name_of_a_plan_that_reports_on_it_is_part_of_the_title(under: str, kind: str) -> None:
    text = f"# Jeugdagenda Waardrecht 2024-2028\n\n{under}\n\n## Vooraf\n\nVoor u ligt wat wij samen deden.\n"
    document = read(text).document
    assert document.title == f"Jeugdagenda Waardrecht 2024-2028 {under}"
    assert document.kind == kind


def test_a_title_that_is_said_again_is_said_once() -> None:
    name = "Beleidskader Jeugd Waardrecht 2026-2029"
    draft = read(
        f"{name}\n\nGeldend van 01-01-2026 t/m heden\n\nIntitulé\n\n{name}\n\nVoorwoord\n\nWij lezen.\n", "a.txt"
    )
    assert (draft.document.title, draft.document.kind) == (name, "policy-framework")


@pytest.mark.parametrize("motto", ["Van beleidskader naar uitvoering", "Op weg naar een nieuwe agenda"])
def test_a_motto_under_a_title_is_no_part_of_it(motto: str) -> None:
    assert read(f"# Uitvoeringsplan Jeugd 2026-2027\n\n## {motto}\n\nTekst.\n").document.title == (
        "Uitvoeringsplan Jeugd 2026-2027"
    )


def test_a_title_of_one_word_takes_a_name_and_no_line_of_a_table() -> None:
    opening = (
        "Jaarverslag\n\nZorg en jeugd\n\nSamenstelling van het programma naar de lasten van het jaar\n\n6,5 mln.\n"
    )
    assert read(opening, "a.txt").document.title == "Jaarverslag Zorg en jeugd"


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Raadsinformatiememo huisvesting", "council-message"),
        ("Stadsrekening 2025", "annual-report"),
        ("Openbare besluitenlijst college 11 november 2025", "decision-note"),
    ],
)
def test_other_names_of_papers_tell_their_kind(title: str, kind: str) -> None:
    assert read(f"{title}\n\nJeugd\n\nHet gaat goed met de jeugd in Waardrecht.\n", "a.txt").document.kind == kind


def test_a_sentence_about_a_letter_to_the_council_makes_no_letter() -> None:
    told = "Wij informeren de raad elk jaar door middel van een raadsbrief over de voortgang van onze agenda."
    assert read(f"Wat hebben we gedaan?\n\nOnderwijs\n\n{told}\n", "a.txt").document.kind == "annual-report"


def test_a_month_is_no_region() -> None:
    assert read("Jaarverslag Regionaal Bureau Leerplicht September 2025\n\nTekst.\n", "a.txt").document.region is None


def test_a_lower_heading_that_a_site_sets_over_a_title_is_none() -> None:
    page = "### Agendawijzer\n\n## Visie gezondheid Waardrecht 2026-2029\n\nDe raad praat over de visie.\n"
    assert read(page).document.title == "Visie gezondheid Waardrecht 2026-2029"
    assert read("### Jeugdplan 2026\n\n## Visie op jeugd\n\nTekst.\n").document.title == "Jeugdplan 2026"
