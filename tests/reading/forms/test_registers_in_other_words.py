"""Registers and indicator sheets in wordings and orders of their own: words, contents and other sheets tell."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from tests.reading.forms.helpers import tree
from tests.reading.forms.test_registers_in_two_rows import Rows, book, draft

READY, HELP = "Kinderen beginnen goed voorbereid aan groep 3", "Jongeren vinden dicht bij huis hulp als het tegenzit"
STORIES, VISITS = "Voorleesuur in de vier wijkcentra", "Peuters op huisbezoek uitnodigen"
DROP_IN, MATES = "Inloop op het Waardcollege", "Maatjes voor jongeren werven"
TREE = [
    f"goal: {READY}", f"effort: {STORIES} < {READY}", f"effort: {VISITS} < {READY}",
    f"goal: {HELP}", f"effort: {DROP_IN} < {HELP}", f"effort: {MATES} < {HELP}",
]  # fmt: skip
OWNERS = ["Bibliotheek Waardland", "GGD Waardland", "Welzijn Waardrecht", "Welzijn Waardrecht"]


def sheets(first: Rows, name: str, second: Rows) -> Any:
    made = book(first)
    other = made.create_sheet(name)
    for row in second:
        other.append(row)
    return made


def owners(found: Any) -> list[str | None]:
    return [made.owner for made in found.elements if made.kind == "effort"]


@pytest.mark.parametrize("wish", ["Waartoe", "Wat we beogen", "Hiermee werken we aan", "Bundel"])
def test_a_merged_text_before_the_efforts_is_what_they_are_for_and_a_date_of_change_no_milestone(wish: str) -> None:
    changed = dt.date(2026, 9, 15)
    made = book(
        [
            ["Nr", wish, "Wat pakken we op", "Aan zet", "Wie doen mee", "Begint", "Eindigt", "Geraamd", "Bijgewerkt"],
            [1, READY, STORIES, OWNERS[0], "Basisscholen", "1-3-2026", "1-7-2027", 12500, changed],
            [2, None, VISITS, OWNERS[1], None, "1-9-2026", "31-12-2028", 30000, changed],
            [3, HELP, DROP_IN, OWNERS[2], "Waardcollege", "5-1-2026", "31-12-2028", 45000, changed],
            [4, None, MATES, OWNERS[3], None, "1-1-2027", "30-6-2028", 20000, changed],
        ],
        bold=(1,),
    )  # fmt: skip
    made.active.merge_cells("B2:B3")
    made.active.merge_cells("B4:B5")
    found = draft(made)
    assert (tree(found), owners(found)) == (TREE, OWNERS)
    assert [made.date for made in found.milestones] == [
        "2026-03-01", "2027-07-01", "2026-09-01", "2028-12-31", "2026-01-05", "2028-12-31", "2027-01-01", "2028-06-30",
    ]  # fmt: skip


def test_wishes_may_stand_behind_their_efforts_and_again_on_the_sheet_of_figures() -> None:
    made = sheets(
        [
            ["Signaal", "Laatst bewerkt", "Partij aan zet", "Afgerond op", "Ingreep", "Waar het aan bijdraagt"],
            ["groen", "1-9-2026", OWNERS[1], "december 2026", VISITS, READY],
            ["oranje", "1-9-2026", OWNERS[0], "juni 2027", STORIES, READY],
            ["groen", "8-9-2026", OWNERS[2], "Q2 2027", DROP_IN, HELP],
        ],
        "Cijfers",
        [
            ["Draad", "Gegeven", "Maat", "Start (2024)", "Mikpunt 2026", "Mikpunt 2028", "Vindplaats"],
            [READY, "Kleuters met een taalachterstand", "%", 14, 12, 10, "GGD Waardland"],
            [HELP, "Jongeren die weten waar hulp is", "%", 52, 60, 70, "Jeugdpeiling"],
        ],
    )
    made.active.title = "Lijst"
    found = draft(made)
    assert tree(found) == [
        f"effort: {VISITS} < {READY}", f"goal: {READY}", f"effort: {STORIES} < {READY}",
        f"effort: {DROP_IN} < {HELP}", f"goal: {HELP}",
        *[f"target: Kleuters met een taalachterstand < {READY}"] * 2,
        *[f"target: Jongeren die weten waar hulp is < {HELP}"] * 2,
    ]  # fmt: skip
    said = [one.target for one in found.elements if one.target]
    assert [(one.comparison, one.value, one.unit, one.due, one.source) for one in said] == [
        ("at-most", 12, "%", "2026", "GGD Waardland"), ("at-most", 10, "%", "2028", "GGD Waardland"),
        ("at-least", 60, "%", "2026", "Jeugdpeiling"), ("at-least", 70, "%", "2028", "Jeugdpeiling"),
    ]  # fmt: skip
    assert [(one.baseline.value, one.baseline.date) for one in said if one.baseline] == [
        (14, "2024"), (14, "2024"), (52, "2024"), (52, "2024"),
    ]  # fmt: skip
    assert [made.date for made in found.milestones] == ["2026-12", "2027-06", "2027-04/2027-06"]


@pytest.mark.parametrize(
    ("name", "unit"), [("Waar letten we op", "Gemeten in"), ("Wat houden we bij", "Uitgedrukt in")]
)
@pytest.mark.parametrize(("past", "wanted"), [("Uitkomst 2025", "Gewenst 2028"), ("Gehaald 2025", "Mikpunt 2028")])
def test_indicators_name_their_goals_by_code_on_a_sheet_of_their_own(
    name: str, unit: str, past: str, wanted: str
) -> None:
    found = draft(
        sheets(
            [["Code", "Wat we beogen"], ["D1", READY], ["D2", HELP]],
            "Thermometer",
            [
                ["Bij doel", name, unit, "Vertrekpunt 2024", past, wanted, "Herkomst cijfer"],
                ["D1", "Gezinnen met een leesabonnement", "gezinnen", 120, 150, 300, "Bibliotheek Waardland"],
                ["D2", "Jongeren die weten waar hulp is", "%", 52, 55, 70, "Jeugdpeiling"],
            ],
        )
    )
    assert tree(found)[2:] == [
        f"target: Gezinnen met een leesabonnement < {READY}", f"target: Jongeren die weten waar hulp is < {HELP}",
    ]  # fmt: skip
    assert [(one.value, one.unit, one.date) for one in found.measurements] == [
        (150, "gezinnen", "2025"), (55, "%", "2025"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "rows",
    [
        [
            ["Organisatie", "Contactadres", "Postcode", "Plaats", "Bijgewerkt"],
            [OWNERS[0], "Marktplein 4", "1234 AB", "Waardrecht", "1-3-2026"],
            [OWNERS[1], "Kade 12", "1234 AC", "Waardrecht", "1-3-2026"],
        ],
        [
            ["School", "Wijk", "Leerlingen 2024", "Leerlingen 2025", "Gewicht"],
            ["De Regenboog", "De Hoven", 212, 208, "laag"],
            ["Het Kompas", "Zuidrand", 340, 351, "hoog"],
        ],
        [
            ["Leverancier", "Dienst", "Ingangsdatum", "Einddatum", "Bedrag"],
            ["Zorggroep Waardland", "Begeleiding en behandeling", "1-1-2024", "31-12-2027", 120000],
            ["Vervoer Waardland", "Vervoer van leerlingen", "1-8-2025", "31-7-2029", 340000],
        ],
        [
            ["Locatie", "Organisatie", "Dag", "Van", "Tot", "Opmerking"],
            ["Wijkcentrum De Hoven", OWNERS[0], "maandag", "9.00", "12.00", "Niet in de vakantie"],
            ["Wijkcentrum Zuidrand", OWNERS[1], "dinsdag", "13.00", "16.30", "Alleen op afspraak"],
        ],
    ],
    ids=["addresses", "counts", "contracts", "timetable"],
)
def test_lists_of_other_things_hold_no_goals_or_efforts(rows: Rows) -> None:
    assert tree(draft(book(rows))) == []


def test_what_opened_on_a_day_is_no_level() -> None:
    made = book([["Doel", "Actie", "Trekker", "Opmerking"], [READY, STORIES, OWNERS[0], None]], bold=(1,))
    made.active["D2"] = "Op 24 augustus 2026 gingen twee groepen open."
    found = draft(made)
    assert (found.measurements, [(one.date, one.count) for one in found.milestones]) == ([], [("2026-08-24", 2)])


def test_the_next_step_beside_an_effort_is_no_effort() -> None:
    rows = [["Doel", "Wat we doen", "Wie voert uit", "Stand van zaken", "Volgende stap"]]
    rows += [[READY, STORIES, OWNERS[0], "Loopt", "Werven van vrijwilligers"], [HELP, DROP_IN, OWNERS[2], "", None]]
    assert [line.split(":")[0] for line in tree(draft(book(rows, bold=(1,))))] == ["goal", "effort"] * 2


@pytest.mark.parametrize("when", ["Jaar laatste meting", "Meetjaar", "Datum meest recente meting"])
def test_a_sheet_with_units_holds_measurements_of_the_year_that_each_row_names(when: str) -> None:
    rows: Rows = [
        ["Naam", "Eenheid", when, "Waardrecht", "Nederland", "Bron"],
        ["Absoluut verzuim", "per 1.000 leerlingen", "2024", 1.2, 2.1, "DUO"],
        ["Jongeren met jeugdhulp", "%", "2025", 11.4, 12.9, "CBS"],
    ]
    found = draft(book(rows))
    assert [(one.indicator, one.value, one.unit, one.date, one.source) for one in found.measurements] == [
        ("Absoluut verzuim", 1.2, "per 1.000 leerlingen", "2024", "DUO"),
        ("Jongeren met jeugdhulp", 11.4, "%", "2025", "CBS"),
    ]


def test_tariffs_by_unit_are_no_indicators() -> None:
    rows: Rows = [["Dienst", "Eenheid", "Tarief 2026"], ["Zaal huren", "per uur", 25], ["Sporthal", "per uur", 40]]
    found = draft(book(rows))
    assert (tree(found), found.measurements) == ([], [])


def test_years_under_a_wish_said_again_are_values_of_what_differs_each_row() -> None:
    rows: Rows = [
        ["Richting", "Wat zien we", "Getal", "2024", "2025", "Ambitie 2028", "Afkomstig van"],
        [READY, "Kleuters met een taalachterstand", "%", 14.5, 13.2, 10, "GGD Waardland"],
        [READY, "Gezinnen met een leesabonnement", "aantal", 140, 150, 300, "Bibliotheek Waardland"],
        [HELP, "Jongeren die weten waar hulp is", "%", 52, 55, 70, "Jeugdpeiling"],
    ]
    found = draft(book(rows))
    assert tree(found) == [
        f"goal: {READY}", f"target: Kleuters met een taalachterstand < {READY}",
        f"target: Gezinnen met een leesabonnement < {READY}",
        f"goal: {HELP}", f"target: Jongeren die weten waar hulp is < {HELP}",
    ]  # fmt: skip
    assert [(one.value, one.unit, one.date) for one in found.measurements[:4]] == [
        (14.5, "%", "2024"), (13.2, "%", "2025"), (140, "gezinnen", "2024"), (150, "gezinnen", "2025"),
    ]  # fmt: skip


def test_a_register_whose_titles_say_nothing_is_told_by_what_stands_under_them() -> None:
    rows: Rows = [
        ["Bundel", "Regel", "Huis", "Moment"],
        [READY, STORIES, OWNERS[0], "maart 2026"],
        [READY, VISITS, OWNERS[1], "september 2026"],
        [HELP, DROP_IN, OWNERS[2], "januari 2027"],
        [HELP, MATES, OWNERS[3], "juni 2027"],
    ]
    found = draft(book(rows))
    assert (tree(found), owners(found)) == (TREE, OWNERS)
    assert [one.date for one in found.milestones] == ["2026-03", "2026-09", "2027-01", "2027-06"]


def test_efforts_said_again_on_a_sheet_of_their_status_are_no_others_and_its_date_is_no_milestone() -> None:
    found = draft(
        sheets(
            [
                ["Verandering", "Wat doen we", "Door", "Vanaf", "T/m", "Kosten", "Laatste update"],
                [READY, STORIES, OWNERS[0], "2026-03", "2027-07", "€ 12.500", "2026-10-01"],
                [READY, VISITS, OWNERS[1], "2026-09", "2028-12", "€ 30.000", "2026-10-01"],
                [HELP, DROP_IN, OWNERS[2], "2026-01", "2028-12", "€ 45.000", "2026-10-01"],
            ],
            "Voortgang",
            [
                ["Onderdeel", "Stand", "Datum", "Wat er is gebeurd"],
                [STORIES, "groen", "2026-10-01", "In mei 2026 opende de derde groep."],
                [VISITS, "oranje", "2026-10-01", None],
                [DROP_IN, "groen", "2026-10-01", None],
            ],
        )
    )
    assert tree(found) == TREE[:-1]
    assert [one.date for one in found.milestones] == [
        "2026-03", "2027-07", "2026-09", "2028-12", "2026-01", "2028-12", "2026-05",
    ]  # fmt: skip
    assert [(one.amount, one.year) for one in found.money] == [
        ("12500.00", "2026"), ("30000.00", "2026"), ("45000.00", "2026"),
    ]  # fmt: skip
