"""Registers in spreadsheets: one effort a row, columns in any order, headers in the field's words."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Sequence
from itertools import permutations
from typing import Any

import pytest
from openpyxl import Workbook
from openpyxl.styles import Font
from tests.reading.forms.helpers import read, tree

from doelnet.draft import Draft
from doelnet.reading import formats, forms
from doelnet.reading.forms.desk.organisations import is_person, named, owners

Rows = Sequence[Sequence[Any]]


def book(**sheets: Rows) -> Workbook:
    """Return a workbook with these sheets, whose first rows are bold; "_" in a name is a space."""
    made = Workbook()
    made.remove(made.active)
    for name, rows in sheets.items():
        sheet = made.create_sheet(name.replace("_", " "))
        for row in rows:
            sheet.append(row)
        for cell in sheet[1]:
            cell.font = Font(bold=True)
    return made


def draft(made: Workbook, name: str = "register-waardrecht.xlsx") -> Draft:
    """Return the draft of a workbook."""
    file = io.BytesIO()
    made.save(file)
    return forms.draft(formats.stream(name, file.getvalue()))


GOAL, EFFORT = "Kinderen eten gezond", "Moestuin aanleggen"
COLUMNS = {
    "Doel": GOAL, "Inspanning": EFFORT, "Trekker": "GGD Waardland", "Gereed": dt.date(2026, 9, 30),
    "Budget 2026": 12000,
}  # fmt: skip


@pytest.mark.parametrize("order", list(permutations(range(5)))[::17])
def test_columns_may_stand_in_any_order(order: tuple[int, ...]) -> None:
    titles = [list(COLUMNS)[place] for place in order]
    made = book(Blad1=[titles, [COLUMNS[title] for title in titles]])
    made.active.cell(2, titles.index("Gereed") + 1).number_format = "dd-mm-yyyy"
    found = draft(made)
    assert set(tree(found)) == {f"goal: {GOAL}", f"effort: {EFFORT} < {GOAL}"}
    assert [e.owner for e in found.elements if e.kind == "effort"] == ["GGD Waardland"]
    assert [(m.amount, m.year) for m in found.money] == [("12000.00", "2026")]
    assert [(m.text, m.date) for m in found.milestones] == [(EFFORT, "2026-09-30")]


@pytest.mark.parametrize("effort", ["Actie", "Maatregel", "Activiteit", "Middel", "Concrete acties"])
@pytest.mark.parametrize("owner", ["Eigenaar", "Verantwoordelijke", "Wie"])
def test_headers_are_the_words_of_the_field(effort: str, owner: str) -> None:
    found = draft(book(Blad1=[[effort, owner, "Beleidsdoel"], [EFFORT, "GGD Waardland", GOAL]]))
    assert [(e.kind, e.owner) for e in found.elements] == [("effort", "GGD Waardland"), ("goal", None)]


def test_a_goal_that_is_repeated_left_blank_or_merged_is_one_goal() -> None:
    other = "Kinderen bewegen meer"
    made = book(
        Blad1=[
            ["Doel", "Actie"],
            [GOAL, "Fruit"],
            [GOAL, "Water"],
            [None, "Kookles"],
            [other, "Coach"],
            [None, "Plein"],
        ]
    )
    made.active.merge_cells("A5:A6")
    assert tree(draft(made)) == [
        f"goal: {GOAL}", f"effort: Fruit < {GOAL}", f"effort: Water < {GOAL}", f"effort: Kookles < {GOAL}",
        f"goal: {other}", f"effort: Coach < {other}", f"effort: Plein < {other}",
    ]  # fmt: skip


def test_results_stand_by_year_under_the_effort_of_their_row() -> None:
    made = book(Blad1=[["Middel", "Resultaat 2025", "Resultaat 2026"], ["Voorschool", "2 groepen", "Nader te bepalen"]])
    found = draft(made)
    assert tree(found)[1:] == ["result 2025: 2 groepen < Voorschool", "result 2026: Nader te bepalen < Voorschool"]
    assert found.elements[2].placeholder


def test_an_indicator_beside_an_effort_is_a_target_with_baseline_and_measurement() -> None:
    titles = ["Inspanning", "Doel", "Indicator", "Nulwaarde 2024", "Streefwaarde 2027", "Realisatie 2025"]
    made = book(Blad1=[titles, ["Zwemvangnet", "Meer kinderen zwemmen", "Aandeel met diploma", 0.82, 0.95, 0.85]])
    for column in "DEF":
        made.active[f"{column}2"].number_format = "0%"
    found = draft(made)
    (target,) = (e for e in found.elements if e.kind == "target")
    assert target.target and target.target.baseline
    assert (target.text, target.target.value, target.target.unit, target.target.due) == (
        "Aandeel met diploma",
        95,
        "%",
        "2027",
    )
    assert (target.target.baseline.value, target.target.baseline.date) == (82, "2024")
    assert [(m.value, m.date) for m in found.measurements] == [(85, "2025")]


def test_amounts_in_thousands_are_multiplied_out_and_totals_are_no_goals() -> None:
    rows = [["Doel", "Actie", "Kosten 2026 (x € 1.000)"], [GOAL, "Fruit", 12.5], ["Totaal", None, 12.5]]
    found = draft(book(Blad1=rows))
    assert [e.text for e in found.elements] == [GOAL, "Fruit"]
    assert [m.amount for m in found.money] == ["12500.00", "12500.00"]


def test_a_line_above_the_register_may_say_that_amounts_are_in_thousands() -> None:
    rows = [["Register Waardrecht"], ["Bedragen x € 1.000"], [], ["Actie", "Budget 2026"], ["Fruit", 12.5]]
    assert [m.amount for m in draft(book(Blad1=rows)).money] == ["12500.00"]


def test_budgets_beside_an_indicator_are_no_targets() -> None:
    titles = ["Actie", "Indicator", "Streefwaarde 2027", "Budget 2026", "Resultaat 2026"]
    found = draft(book(Blad1=[titles, ["Fruit", "Aandeel scholen met fruit", "80%", 1000, "5 scholen"]]))
    assert [e.kind for e in found.elements] == ["effort", "target", "result"]
    assert ([m.amount for m in found.money], found.measurements) == (["1000.00"], [])


def test_targets_written_as_sentences_are_read_as_such() -> None:
    text = "In 2027 heeft 84% van de kinderen een gezond gewicht (2023: 81%)"
    found = draft(book(Blad1=[["Doel", "Streefwaarde", "Actie"], [GOAL, text, "Fruit"]]))
    (target,) = (e for e in found.elements if e.kind == "target")
    assert (target.text, target.target and target.target.due) == (text, "2027")


def test_an_owner_that_is_still_open_is_none() -> None:
    found = draft(book(Blad1=[["Actie", "Penvoerder"], ["Fruit", "nog onbekend"], ["Water", "GGD Waardland"]]))
    assert [e.owner for e in found.elements] == [None, "GGD Waardland"]


def test_columns_called_by_a_year_are_budgets_where_the_register_speaks_of_money() -> None:
    rows = [["Maatregel", 2026, 2027, "Totaal", "Eigenaar"], ["Huisbezoek", 1000, 2000, 3000, "GGD Waardland"]]
    found = draft(book(Blad1=rows))
    assert [e.text for e in found.elements] == ["Huisbezoek"]
    assert [(m.amount, m.year) for m in found.money] == [("1000.00", "2026"), ("2000.00", "2027")]


def test_start_and_end_are_milestones_and_doorlopend_is_none() -> None:
    rows = [["Actie", "Start", "Einddatum"], ["Fruit", "1-3-2026", "Q4 2026"], ["Water", None, "doorlopend"]]
    assert [(m.text, m.date) for m in draft(book(Blad1=rows)).milestones] == [
        ("Fruit", "2026-03-01"), ("Fruit", "2026-10/2026-12"),
    ]  # fmt: skip


def test_organisations_beside_efforts_are_parties_and_sorts_and_teams_are_not() -> None:
    rows = [
        ["Actie", "Trekker", "Partners"],
        ["Fruit", "GGD Waardland", "scholen, Kinderopvang De Waterlelie en team Jeugd"],
        ["Water", "Waardcollege", "ouders; Bibliotheek Waardland"],
    ]
    assert {party.name for party in draft(book(Blad1=rows)).parties} == {
        "GGD Waardland", "Kinderopvang De Waterlelie", "Waardcollege", "Bibliotheek Waardland",
    }  # fmt: skip


INVENTED = [
    "Truus van der Voorbeeld",
    "T. Voorbeeld",
    "Voorbeeld, T.",
    "Truus",
    "Voor de Beeld",
    "Xandrien Voorbeeld-Test",
]


@pytest.mark.parametrize("name", INVENTED)
def test_no_name_of_a_person_enters_as_owner_or_party(name: str) -> None:
    rows = [
        ["Actie", "Trekker", "Partners"],
        ["Fruit", name, name],
        ["Water", f"{name} (GGD Waardland)", f"{name}, GGD"],
    ]
    found = draft(book(Blad1=rows))
    assert [e.owner for e in found.elements] in ([None, "GGD Waardland"], [None, None])
    assert {party.name for party in found.parties} == {"GGD Waardland", "GGD"}
    assert "Voorbeeld" not in "".join(str(e.at) for e in found.elements)


@pytest.mark.parametrize(
    "name", ["Team Jeugd", "Toezicht en Handhaving", "Beleidsadviseur onderwijs", "Humanitas", "gemeente (team Jeugd)"]
)
def test_teams_roles_and_organisations_stay_as_they_are_written(name: str) -> None:
    assert owners(name) == name
    assert not is_person(name)


def test_a_name_needs_more_than_a_sort() -> None:
    assert named("gemeente, Gemeente Waardrecht, scholen, GGD") == ["Gemeente Waardrecht", "GGD"]


THEMES = {
    "Gezond_opgroeien": [["Actie", "Trekker"], ["Fruit", "GGD Waardland"]],
    "Veilig_thuis": [["Actie", "Trekker"], ["Meldcode", "Welzijn Waardrecht"]],
}


def test_sheets_with_the_same_columns_are_themes() -> None:
    found = draft(book(**THEMES))
    assert tree(found) == [
        "theme: Gezond opgroeien", "effort: Fruit < Gezond opgroeien", "theme: Veilig thuis",
        "effort: Meldcode < Veilig thuis",
    ]  # fmt: skip
    assert found.document.title == "register waardrecht"


def test_names_of_other_sheets_are_no_themes_and_nothing_is_linked_between_sheets() -> None:
    made = book(
        Acties=[["Doel", "Actie"], [GOAL, "Fruit"]], Projecten=[["Project", "Trekker"], ["Plein", "GGD Waardland"]]
    )
    assert tree(draft(made)) == [f"goal: {GOAL}", f"effort: Fruit < {GOAL}", "effort: Plein"]


def test_an_indicator_table_on_a_sheet_yields_targets_and_measurements() -> None:
    rows = [
        ["Indicator", "Bron", "Realisatie 2024", "Streefwaarde 2026"],
        ["Aandeel kinderen met diploma", "GGD Waardland", 40, 60],
    ]
    found = draft(book(Indicatoren=rows))
    assert [(m.value, m.unit, m.date, m.source) for m in found.measurements] == [(40, "%", "2024", "GGD Waardland")]
    assert [(e.target.value, e.target.due) for e in found.elements if e.target] == [(60, "2026")]


def test_a_finance_sheet_yields_every_amount_with_its_phase_and_side() -> None:
    rows = [
        ["Bedragen x € 1.000"],
        [],
        ["Onderdeel", "Begroting 2026", "Realisatie 2026"],
        ["Lasten", 120, 115],
        ["Baten", 30, 31],
    ]
    found = draft(book(Financiën=rows))
    assert [(m.amount, m.phase, m.side) for m in found.money] == [
        ("120000.00", "budget", "expense"), ("115000.00", "actual", "expense"),
        ("30000.00", "budget", "income"), ("31000.00", "actual", "income"),
    ]  # fmt: skip


def test_every_element_of_a_register_has_its_row_and_words_as_place() -> None:
    found = draft(book(Blad1=[["Register Waardrecht"], [], ["Doel", "Actie"], [GOAL, "Fruit"]]))
    assert [(e.at.line, e.at.quote) for e in found.elements if e.at] == [(4, GOAL), (4, "Fruit")]


CSV = """Register Jong in Waardrecht;;;;
;;;;
Doel;Actie;Eigenaar;Planning;Budget 2026
Kinderen eten gezond;"- Moestuin
- Kookles";GGD Waardland;30-09-2026;€ 12.000,50
;Schoolfruit;;doorlopend;p.m.
"""


def test_a_register_in_text_reads_as_one_in_a_workbook() -> None:
    found = read(CSV, "register.csv")
    assert tree(found) == [
        f"goal: {GOAL}",
        *(f"effort: {text} < {GOAL}" for text in ("Moestuin", "Kookles", "Schoolfruit")),
    ]
    assert [m.amount for m in found.money] == ["12000.50"]
    assert found.document.title == "Register Jong in Waardrecht"


@pytest.mark.parametrize("title", ["Act.nr", "Maatregel-ID", "Activiteitnummer"])
def test_goals_and_efforts_have_the_numbers_in_front_of_them(title: str) -> None:
    titles = ["Doelnr", "Doel", title, "Activiteit", "Trekker"]
    found = draft(book(Voortgang=[titles, ["J1", GOAL, "J1.1", EFFORT, "GGD"], ["J1", GOAL, "J1.2", "Koken", "GGD"]]))
    assert [(e.kind, e.number) for e in found.elements] == [("goal", "J1"), ("effort", "J1.1"), ("effort", "J1.2")]


def test_a_number_with_a_letter_in_front_of_an_effort_is_no_part_of_it() -> None:
    found = draft(book(Blad1=[["Maatregel", "Trekker"], [f"1a {EFFORT}", "GGD"], ["1b Koken", "GGD"]]))
    assert [(e.text, e.number) for e in found.elements] == [(EFFORT, "1a"), ("Koken", "1b")]


@pytest.mark.parametrize("title", ["Datum overleg", "Datum vergadering", "Vergaderdatum", "Datum van het besluit"])
def test_when_an_action_was_agreed_on_is_no_milestone_of_it(title: str) -> None:
    rows = f"| Nr | {title} | Omschrijving actie | Verantwoordelijk | Plandatum gereed |\n|---|---|---|---|---|\n"
    rows += "| 1 | 04-09-2024 | Overzicht van het aanbod maken | GGD Waardland | december 2024 |\n"
    draft = read(f"# Actielijst LEA-overleg Waardrecht\n\n{rows}")
    assert [(one.text, one.date) for one in draft.milestones] == [("Overzicht van het aanbod maken", "2024-12")]
    assert [one.owner for one in draft.elements] == ["GGD Waardland"]


def test_titles_over_several_rows_are_no_facts_of_the_paper_and_a_date_beside_a_deadline_is_no_planning() -> None:
    rows = [
        ["Lijst van toezeggingen gemeente Waardrecht 2026"],
        ["Nr", "Datum", "Onderwerp", "Portefeuillehouder", "Planning"],
        ["T-12", "12-03-2026", "Schoolzwemmen", "Wethouder Onderwijs", "Q4 2026"],
        ["T-13", "12-03-2026", "Wachtlijsten", "Wethouder Jeugd", "Q2 2026"],
    ]
    found = draft(book(Blad1=rows))
    assert (found.document.title, found.document.date) == ("Lijst van toezeggingen gemeente Waardrecht 2026", None)
    assert [one.date for one in found.milestones] == ["2026-10/2026-12", "2026-04/2026-06"]
