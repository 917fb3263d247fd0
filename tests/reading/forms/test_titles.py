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
