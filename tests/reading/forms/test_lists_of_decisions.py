"""Lists of decisions and agendas of meetings, as sites and information systems of councils print them."""

from __future__ import annotations

import pytest

from doelnet.draft import Draft
from doelnet.reading import formats, forms


def read(text: str, name: str = "lijst.txt") -> Draft:
    """Return what is read from a text."""
    return forms.read(formats.stream(name, text.encode())).draft


PRINTED = """12 mei 2026 - Besluitenlijst B&W-vergadering

Details van de vergadering
Datum: 12 mei 2026
Locatie: Gemeentehuis
Aanwezig:
E. Zwanepoel loco-burgemeester, wethouder
A. Vink burgemeester

Agendapunten

Vaststelling vertrouwelijke besluitenlijst B&W-vergadering d.d. 5 mei 2026

Het college besluit:

De besluitenlijst ongewijzigd vast te stellen.

Actieplan zwemmen

Het college besluit:

Het actieplan Zwemmen vast te stellen.

Zwemmen is een belangrijk onderwerp. De wijken vragen hier al jaren om.

Tijdelijke lokalen De Hoven.

Het college besluit:

 1. Akkoord te gaan met een plan voor de lokalen, met daarin:
  1. een gymzaal
  2. een plein
 2. De raad te informeren.

Het college stemt in met de lokalen op het plein. Dit blijft zo.

Tijdelijke lokalen Zuidrand

Het college besluit:

 1. De raad te informeren.

Scholen hebben hierom gevraagd.
"""


def test_a_printed_list_has_a_decision_under_each_title_without_what_explains_it() -> None:
    assert [(one.subject, one.points, one.body) for one in read(PRINTED).decisions] == [
        ("Actieplan zwemmen", ["Het actieplan Zwemmen vast te stellen."], "college"),
        (
            "Tijdelijke lokalen De Hoven.",
            [
                "Akkoord te gaan met een plan voor de lokalen, met daarin: een gymzaal een plein",
                "De raad te informeren.",
            ],
            "college",
        ),
        ("Tijdelijke lokalen Zuidrand", ["De raad te informeren."], "college"),
    ]


@pytest.mark.parametrize("title", ["Collegebesluiten week 20", "Overzicht van besluiten", "B&W-besluiten"])
def test_a_list_of_decisions_has_other_names(title: str) -> None:
    text = f"{title}\n\nSubsidie scouting\n\nHet college besluit:\n\n1. De subsidie te verlenen.\n\n"
    text += "Pleinen\n\nHet college besluit:\n\n1. De pleinen te openen.\n"
    assert [one.subject for one in read(text).decisions] == ["Subsidie scouting", "Pleinen"]


def test_numbered_titles_stand_over_points_that_are_set_in_from_them() -> None:
    text = """Besluitenlijst B&W vergadering 12 mei 2026

Agendapunten

 1. Vaststelling besluitenlijst van 5 mei 2026

  Het college besluit:
  De besluitenlijst ongewijzigd vast te stellen.

 2. Woningen aan de Dijk

  Het college besluit:
  1. De raad te informeren;
  2. De aanvraag ter inzage te leggen.

  Op 3 april 2026 is hiervoor een aanvraag ingediend.
"""
    [decision] = read(text).decisions
    assert (decision.subject, decision.points) == (
        "Woningen aan de Dijk",
        ["De raad te informeren", "De aanvraag ter inzage te leggen."],
    )


def item(number: str, title: str, inner: str) -> str:
    """Return an item of an agenda on a page."""
    return f"<li><h3>{number} {title}</h3>{inner}</li>"


AGENDA = (
    "<h1>Raadsvergadering</h1><p>donderdag 12 februari 2026</p><h2>Agendapunten</h2><ol>"
    + item("1", "Opening en mededelingen", "<p>De voorzitter opent de vergadering.</p>")
    + item("2", "Vaststellen van de agenda", "<h4>Besluit</h4><p>De agenda wordt vastgesteld.</p>")
    + item(
        "3.a",
        "Onderwijsagenda 2026-2030",
        "<p>Portefeuillehouder: wethouder Vink</p><h4>Voorgesteld besluit</h4><ol><li>De agenda vast te stellen.</li>"
        "<li>In 2026 € 240.000 beschikbaar te stellen.</li></ol><h4>Besluit</h4><p>Het voorstel is aangenomen.</p>"
        "<h4>Stemuitslag</h4><p>voor 100%</p>"
        "<h4>Bijlagen</h4><ul><li>Raadsvoorstel (pdf, 310 KB)</li><li>Onderwijsagenda (pdf, 2,1 MB)</li></ul>",
    )
    + item("3.b", "Motie zwemles", "<h4>Besluit</h4><p>De motie is aangenomen met 20 stemmen voor.</p>")
    + item(
        "4",
        "Jeugdvisie",
        "<p>De raad wordt voorgesteld:</p><ol><li>De Jeugdvisie vast te stellen.</li></ol><p>Conclusie: hamerstuk.</p>"
        "<ul><li>Jeugdvisie (PDF, 188 KB)</li></ul>",
    )
    + item("5", "Sluiting", "")
    + "</ol>"
)


def test_each_item_of_an_agenda_that_asks_something_is_a_decision_of_that_meeting() -> None:
    draft = read(AGENDA, "agenda.html")
    assert [(one.subject, one.points, one.attachments) for one in draft.decisions] == [
        (
            "Onderwijsagenda 2026-2030",
            ["De agenda vast te stellen.", "In 2026 € 240.000 beschikbaar te stellen."],
            ["Raadsvoorstel", "Onderwijsagenda"],
        ),
        ("Jeugdvisie", ["De Jeugdvisie vast te stellen."], ["Jeugdvisie"]),
    ]
    assert {(one.body, one.date) for one in draft.decisions} == {("council", "2026-02-12")}
    assert draft.elements == []


def test_what_became_of_a_proposal_is_no_point_of_it() -> None:
    text = "Bestemming zwembad\n\nHet college stelt voor :\n\n 1. Het zwembad te openen.\n 2. Dit bekend te maken.\n\n"
    [decision] = read(f"{text}Argumenten\n\n1.1 Het is klaar\n\nDe bouw is af.\n\nBesluit\n\nAangenomen\n").decisions
    assert decision.points == ["Het zwembad te openen.", "Dit bekend te maken."]
    assert decision.body == "council"


def test_rows_that_tell_of_the_meeting_itself_or_only_of_a_vote_are_no_decisions() -> None:
    rows = [
        ("Agendapunt", "Onderwerp", "Besluit", "Stemming"),
        ("1.", "Opening", "De voorzitter opent de vergadering om 20.00 uur.", ""),
        ("2.", "Vaststelling agenda", "De agenda wordt conform vastgesteld.", ""),
        ("3.", "Nota Buitenspelen", "Het voorstel is unaniem aangenomen. De raad stelt de nota vast.", "29 voor"),
        ("4.", "Motie zwemles", "De motie is verworpen (9 voor, 20 tegen).", ""),
    ]
    cells = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    table = cells.replace("<td>", "<th>", 4).replace("</td>", "</th>", 4)
    [decision] = read(f"<h1>Besluitenlijst raad 11 juni 2026</h1><table>{table}</table>", "lijst.html").decisions
    assert (decision.subject, decision.points) == ("Nota Buitenspelen", ["De raad stelt de nota vast."])


def test_a_list_that_tells_its_decisions_in_sentences_keeps_its_title_and_its_proposals_to_the_council() -> None:
    text = """<h1>Collegebesluiten 17 februari 2026</h1>
<p>Het college heeft op dinsdag 17 februari 2026 de volgende besluiten genomen.</p>
<h2>Huis van het Kind</h2><p>Het college verleent een subsidie van € 64.000 aan Welzijn Waardrecht.</p>
<p>Meer informatie: het voorstel</p>
<h2>Raadsvoorstel scholen</h2><p>Het college stelt de raad voor om het plan voor scholen vast te stellen.</p>"""
    draft = read(text, "lijst.html")
    assert [(one.subject, one.body, one.points) for one in draft.decisions] == [
        ("Huis van het Kind", "college", ["Het college verleent een subsidie van € 64.000 aan Welzijn Waardrecht."]),
        ("Raadsvoorstel scholen", "council", ["het plan voor scholen vast te stellen."]),
    ]
    assert (draft.document.title, draft.milestones) == ("Collegebesluiten 17 februari 2026", [])


def test_a_list_without_titles_is_read_as_one_paper() -> None:
    assert len(read("Collegebesluiten\n\nHet college besluit:\n\n1. De pleinen te openen.\n").decisions) == 1


def test_subject_and_proposal_may_share_a_cell_beside_what_became_of_them() -> None:
    rows = [
        ("Nr", "Onderwerp en voorstel", "Besluit"),
        ("1", "Besluitenlijst van 24 februari 2026", "Vastgesteld"),
        (
            "2",
            "<b>Onderwijsagenda</b><br/>1. De agenda vast te stellen.<br/>2. Dit te melden.<br/>Team: Jeugd",
            "Conform voorstel",
        ),
        ("3", "<b>Speeltuin</b><br/>Een subsidie van € 7.500 te verlenen.", "Conform voorstel (openbaar)"),
    ]
    table = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    draft = read(f"## Besluitenlijst college 3 maart 2026\n\n<table>{table}</table>\n", "lijst.md")
    assert [(one.subject, one.points) for one in draft.decisions] == [
        ("Onderwijsagenda", ["De agenda vast te stellen.", "Dit te melden."]),
        ("Speeltuin", ["Een subsidie van € 7.500 te verlenen."]),
    ]
