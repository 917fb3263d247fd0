"""Decision papers of which a site or converter set each page on one line."""

from __future__ import annotations

import pytest

from doelnet.draft import Draft
from doelnet.reading import formats, forms


def read(text: str) -> Draft:
    """Return what is read from a text."""
    return forms.read(formats.stream("stuk.txt", text.encode())).draft


FRONT = (
    "1 Raadsvoorstel Zaaknummer : Z26-0114 Agendapunt : 7 Portefeuillehouder : Wethouder Vink Raadsvergadering : "
    "9 juni 2026 Behandelend ambt. : team Jeugd Bijlage(n) : Onderwerp : Zwemlessen in Waardrecht Datum : 12 mei 2026 "
    "Geachte raad, "
)
TEXT = (
    "Beslispunten U wordt voorgesteld om het Plan Zwemlessen vast te stellen. Inleiding In De Hoven kunnen "
    "veel kinderen niet zwemmen. Scholen en ouders vragen al langer om lessen onder schooltijd, en het bad "
    "heeft daar ruimte voor. "
    "Doelstelling Dit voorstel heeft tot doel dat de raad de lessen regelt. Argumenten Zwemmen redt levens. "
    "Kanttekeningen Het bad is niet altijd open. Financiële gevolgen De lessen kosten € 40.000 in 2026. "
    "Communicatie De scholen krijgen bericht."
)


def test_fields_and_titles_inside_a_line_part_it() -> None:
    found = read(FRONT + TEXT)
    (decision,) = found.decisions
    assert (found.document.kind, found.document.date) == ("decision-note", "2026-05-12")
    assert (decision.body, decision.subject, decision.date) == ("council", "Zwemlessen in Waardrecht", "2026-06-09")
    assert (decision.number, decision.portfolio_holder) == ("Z26-0114", "wethouder")
    assert decision.points == ["het Plan Zwemlessen vast te stellen."]
    assert decision.arguments == ["Zwemmen redt levens."]
    assert decision.objections == ["Het bad is niet altijd open."]
    assert decision.finance == "De lessen kosten € 40.000 in 2026."
    assert decision.communication == "De scholen krijgen bericht."
    assert not found.elements


@pytest.mark.parametrize(
    ("said", "body"),
    [
        ("Voorstel van het College Het Plan Zwemlessen vaststellen. ", "council"),
        ("B&W 1. Het college besluit in te stemmen met het Plan Zwemlessen. 2. De raad te informeren. ", "college"),
        ("Voorgesteld besluit Aan de raad wordt voorgesteld het Plan Zwemlessen vast te stellen. ", "council"),
    ],
)
def test_who_decides_may_stand_over_the_points_in_other_words(said: str, body: str) -> None:
    front = "Onderwerp Zwemlessen in Waardrecht Portefeuille Jeugd Auteur team Jeugd "
    rest = TEXT[TEXT.index("Inleiding") :]
    (decision,) = read(f"1 Voorstel {front}{said}{rest}").decisions
    assert decision.body == body
    assert "Plan Zwemlessen" in decision.points[0]
    assert decision.subject == "Zwemlessen in Waardrecht"


def test_the_number_of_a_page_is_no_part_of_its_text_and_what_goes_on_stays_in_its_section() -> None:
    pages = FRONT + TEXT + "\n\n2 De ouders ook. " + "Toelichting De lessen zijn op maandag en op dinsdag. " * 9
    (decision,) = read(pages).decisions
    assert decision.communication == "De scholen krijgen bericht. De ouders ook."


def test_long_prose_with_titles_of_no_decision_stays_whole() -> None:
    text = "Het plan gaat over zwemmen. Inleiding De kinderen zwemmen graag. Toelichting Zij doen dat in het bad. " * 6
    assert not read(text).decisions
