"""Agreements between parties in articles: their headings, goals and date of signing."""

import pytest
from tests.reading.forms.helpers import read, tree

GOALS = {
    "paragraphs with a number": "2.1 Verzuim wordt vroeg gezien.\n\n2.2 Elke thuiszitter heeft een aanbod.\n\n",
    "a numbered list": "1. Verzuim wordt vroeg gezien.\n2. Elke thuiszitter heeft een aanbod.\n\n",
    "a lettered list": "Partijen willen:\n\na. Verzuim wordt vroeg gezien.\nb. Elke thuiszitter heeft een aanbod.\n\n",
}


@pytest.mark.parametrize("goals", GOALS)
@pytest.mark.parametrize("heading", ["## Artikel {} - {}", "## Artikel {}. {}", "**Artikel {}: {}**", "## Art. {} {}"])
def test_an_article_is_a_numbered_section_and_no_theme(heading: str, goals: str) -> None:
    draft = read(
        "# Thuiszitterspact Waardland 2026-2029\n\n"
        + heading.format(1, "Begrippen")
        + "\n\nThuiszitter: een leerling die vier weken thuis is.\n\n"
        + heading.format(2, "Doelen")
        + f"\n\n{GOALS[goals]}"
        + heading.format(3, "Wat doen de gemeenten?")
        + "\n\n1. De gemeenten stellen een regisseur aan.\n2. De gemeenten betalen het vervoer.\n\n"
        + heading.format(4, "Slot")
        + "\n\nEen partij kan opzeggen.\n\nAldus opgemaakt te Waardrecht op 3 maart 2026.\n"
    )
    assert (draft.document.kind, draft.document.date) == ("agenda", "2026-03-03")
    assert tree(draft) == [
        "goal: Verzuim wordt vroeg gezien.",
        "goal: Elke thuiszitter heeft een aanbod.",
        "effort: De gemeenten stellen een regisseur aan.",
        "effort: De gemeenten betalen het vervoer.",
    ]


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("Ondertekend te Waardrecht op 4 juni 2026.", "2026-06-04"),
        ("Dit convenant is ondertekend op 4 juni 2026.", "2026-06-04"),
        ("Vorig jaar is op 4 juni 2025 een brief ondertekend.", None),
    ],
)
def test_a_paper_without_a_date_bears_that_of_its_signatures(line: str, date: str | None) -> None:
    draft = read(f"# Pact Verzuim Waardland\n\n## Doelen\n\n- Verzuim wordt vroeg gezien.\n\n## Slot\n\n{line}\n")
    assert draft.document.date == date


PACT = "# {kind} Waardland 2026\n\n## Artikel 1 Begrippen\n\nDe gemeente maakt ze.\n\n## Artikel 2 {about}\n\n{said}\n"
TAKEN_ON = [
    "1. De leerplichtambtenaar voert binnen vijf dagen een gesprek.\n2. Scholen melden verzuim vanaf de eerste dag.",
    "De schoolbesturen leveren elk half jaar gegevens aan.\n\nPartijen spreken over de uitkomst.",
    "a. GGD Waardland verwijst door.\nb. De gemeenten en de schoolbesturen stellen een coach aan.",
]


@pytest.mark.parametrize("kind", ["Convenant vve", "Thuiszitterspact", "Samenwerkingsovereenkomst jeugd"])
@pytest.mark.parametrize("said", TAKEN_ON)
def test_what_parties_take_on_in_an_article_is_an_effort_each(kind: str, said: str) -> None:
    assert [one.kind for one in read(PACT.format(kind=kind, about="Preventie", said=said)).elements] == ["effort"] * 2


@pytest.mark.parametrize(
    ("about", "said"),
    [
        ("Looptijd", "De gemeenten verlengen dit pact met een jaar."),
        ("Preventie", "De gemeenten zijn bevoegd om te handhaven."),
        ("Preventie", "Scholen kunnen hulp vragen."),
        ("Preventie", "Verzuim begint vaak met buikpijn."),
    ],
)
def test_formal_articles_and_what_is_or_may_be_are_none(about: str, said: str) -> None:
    assert read(PACT.format(kind="Convenant vve", about=about, said=said)).elements == []
