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
