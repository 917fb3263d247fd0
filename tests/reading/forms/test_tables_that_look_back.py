"""Tables of what was agreed, done and seen, and of who does what by when, under headers in words of their own."""

from __future__ import annotations

import pytest

from doelnet.draft import Draft
from doelnet.reading import formats, forms

_BACK = (
    "Ouders krijgen bij de intake een rondleiding | ja | Sinds februari 2025 plant de GGD die zelf in.",
    "Eén formulier voor opvang en school | deels | Twee besturen gebruiken het nog niet.",
    "Kleuterleraren lopen een dagdeel mee | nee | Door ziekte is dit doorgeschoven.",
)
_AHEAD = (
    "A-1 | Het formulier is op alle locaties verplicht | Kinderopvang De Waterlelie | 1 augustus 2026",
    "A-2 | Kleuterleraren ruilen een dagdeel van plek | Stichting Openbaar Onderwijs Waardland | Q4 2026",
    "A-3 | Proef met een voorschool op zaterdag | gemeente | november 2026",
)


def _draft(header: str, rows: tuple[str, ...]) -> Draft:
    told = "".join(f"<tr><td>{row.replace(' | ', '</td><td>')}</td></tr>" for row in (header, *rows))
    text = (
        "# Jeugdagenda Waardrecht 2024-2028\n\n## Lijn A Een goede start\n\n"
        f"Doel A1: Alle peuters gaan vier dagdelen naar een voorschool.\n\n<table>{told}</table>\n"
    )
    return forms.draft(formats.stream("agenda.md", text.encode()))


def _kinds(draft: Draft) -> list[str]:
    return [element.kind for element in draft.elements if element.kind not in ("theme", "goal")]


@pytest.mark.parametrize(
    "header",
    [
        "Wat spraken we af voor 2025? | Gelukt? | Wat zien we?",
        "Wat hadden we beloofd? | Is dat gelukt? | Wat merken we?",
        "Dit namen we ons voor | Hoe liep het? | Wat leerden we?",
        "Hier zouden we in 2025 mee beginnen | Kwam het ervan? | Wat viel op?",
        "In 2025 stond op de rol | Ja of nee | Uitleg",
        "Wat beloofden we de ouders? | Waargemaakt? | Hoe kijken we terug?",
    ],
)
def test_what_stands_before_a_verdict_under_words_of_ours_was_agreed(header: str) -> None:
    draft = _draft(header, _BACK)
    assert _kinds(draft) == ["effort"] * 3
    assert not any(element.owner for element in draft.elements)
    assert [milestone.date for milestone in draft.milestones] == ["2025-02"]


@pytest.mark.parametrize("header", ["Eis | Voldoet? | Toelichting", "Naam | Lid | Bijzonderheden"])
def test_a_verdict_on_things_that_nobody_agreed_tells_no_efforts(header: str) -> None:
    assert not _kinds(_draft(header, _BACK))


@pytest.mark.parametrize(
    "header",
    [
        "Nr. | Werkafspraak 2026 | Wie | Uiterlijk",
        "Nr | Hier zetten we ons in 2026 voor in | Bij wie ligt het? | Voor wanneer?",
        "# | Dit krijgt in 2026 zijn beslag | Wie bewaakt het | Tegen wanneer",
        "Nr. | Samen op pad in 2026 | Wie neemt het voortouw? | Wanneer af?",
    ],
)
def test_the_one_column_of_words_beside_who_and_when_tells_what_is_done(header: str) -> None:
    draft = _draft(header, _AHEAD)
    efforts = [element for element in draft.elements if element.kind == "effort"]
    assert [effort.number for effort in efforts] == ["A-1", "A-2", "A-3"]
    assert efforts[2].owner == "gemeente"
    assert [milestone.date for milestone in draft.milestones] == ["2026-08-01", "2026-10/2026-12", "2026-11"]


@pytest.mark.parametrize("title", ["Overleg", "Risico's", "Vragen van ouders"])
def test_meetings_risks_and_questions_beside_who_and_when_are_no_efforts(title: str) -> None:
    assert not _kinds(_draft(f"Nr. | {title} | Wie | Wanneer", _AHEAD))


def test_a_header_that_asks_after_a_blank_line_opens_a_table_of_its_own() -> None:
    rows = (
        "Wat spraken we af?\tGelukt?\tWat zien we?\n"
        "Twintig stageplekken bij de gemeente\tdeels\tHet werden er dertien.\n\n"
        "Nr.\tAfspraak 2026\tWie\tKlaar?\n"
        "C-1\tBedrijvendag voor leerlingen\tWaardcollege en\n\n\t\tBibliotheek Waardland\tmei 2026\n"
    )
    text = f"# Jeugdagenda Waardrecht\n\nDoel C1: Jongeren vinden werk.\n\n{rows}"
    draft = forms.draft(formats.stream("agenda.md", text.encode()))
    efforts = [element for element in draft.elements if element.kind == "effort"]
    assert [(one.number, one.owner) for one in efforts] == [
        (None, None),
        ("C-1", "Waardcollege en Bibliotheek Waardland"),
    ]
    assert [milestone.date for milestone in draft.milestones] == ["2026-05"]
