"""Registers among the other things of a workbook: lines over them, sheets beside them, numbers that link them."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from openpyxl.styles import Font
from tests.reading.forms.helpers import tree
from tests.reading.forms.test_registers_in_two_rows import GOAL, OTHER, Rows, book, draft, targets

REGISTER: Rows = [
    ["Doel", "Inspanning", "Trekker", "Resultaat 2026"],
    [GOAL, "Voorschool", "GGD Waardland", "2 groepen"],
    [OTHER, "Fruit op school", "Waardcollege", "3 scholen"],
]
TREE = [
    f"goal: {GOAL}", f"effort: Voorschool < {GOAL}", "result 2026: 2 groepen < Voorschool",
    f"goal: {OTHER}", f"effort: Fruit op school < {OTHER}", "result 2026: 3 scholen < Fruit op school",
]  # fmt: skip


@pytest.mark.parametrize(
    "title", ["Acties Jeugd 2026", "Programma Jong in Waardrecht 2026-2029", "Register Jeugd 2026"]
)
def test_the_title_over_a_register_is_no_element(title: str) -> None:
    found = draft(book([[title], [], *REGISTER], bold=(1, 3)))
    assert (found.document.title, tree(found)) == (title, TREE)


def test_the_name_of_the_municipality_over_the_title_is_not_the_title() -> None:
    found = draft(book([["Gemeente Waardrecht"], ["Register van inspanningen Jong"], [], *REGISTER]))
    assert found.document.title == "Register van inspanningen Jong"
    assert found.document.organisation == "Gemeente Waardrecht"


def test_the_date_may_stand_at_the_right_of_the_title() -> None:
    made = book(
        [["Inspanningenregister Jeugd 2026-2028", None, None, "Peildatum", dt.date(2026, 10, 1)], [], *REGISTER]
    )
    made.active["E1"].number_format = "d-m-yyyy"
    head = draft(made).document
    assert (head.title, head.date, head.period) == ("Inspanningenregister Jeugd 2026-2028", "2026-10-01", "2026/2028")


@pytest.mark.parametrize("asked", ["Doel nr.", "Draagt bij aan doel", "Hoort bij doel"])
def test_efforts_on_another_sheet_name_their_goals_by_number(asked: str) -> None:
    made = book([["Nr", "Doel", "Toelichting"], [1, GOAL, None], [2, OTHER, None]], bold=(1,))
    made.active.title = "Doelen"
    sheet = made.create_sheet("Acties")
    for row in (["Actie", asked, "Trekker"], ["Voorschool", 1, "GGD Waardland"], ["Campagne", "1, 2", "Waardcollege"]):
        sheet.append(row)
    assert tree(draft(made)) == [
        f"goal: {GOAL}", f"goal: {OTHER}", f"effort: Voorschool < {GOAL}", f"effort: Campagne < {GOAL} + {OTHER}",
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["Lijsten", "Keuzelijsten", "Hulplijst", "Validatie"])
def test_a_sheet_of_lists_to_choose_from_holds_nothing(name: str) -> None:
    made = book(REGISTER, bold=(1,))
    sheet = made.create_sheet(name)
    for row in (["Thema", "Trekker", "Status"], ["Wonen", "scholen", "groen"], ["Zorg", None, "rood"]):
        sheet.append(row)
    found = draft(made)
    assert tree(found) == TREE
    assert {party.name for party in found.parties} == {"GGD Waardland", "Waardcollege"}


def test_goals_and_efforts_have_the_number_in_the_column_before_them() -> None:
    rows = [["Doelnr", "Doel", "Nr", "Actie"], [1, GOAL, "1.1", "Voorschool"], [1, GOAL, "1.2", "Huisbezoek"]]
    found = draft(book(rows, bold=(1,)))
    assert [(e.number, e.text) for e in found.elements] == [("1", GOAL), ("1.1", "Voorschool"), ("1.2", "Huisbezoek")]


@pytest.mark.parametrize("name", ["KPI", "Hoe meten we dat?", "Meetpunt", "Prestatie-indicator"])
@pytest.mark.parametrize("wanted", ["Streefwaarde 2027", "Norm 2027", "Doelwaarde 2027"])
@pytest.mark.parametrize("known", ["Nulmeting 2024", "Startwaarde 2024", "Huidige waarde (2024)"])
def test_values_beside_an_indicator_are_its_target_and_baseline(name: str, wanted: str, known: str) -> None:
    titles = ["Doel", name, known, wanted, "Actie", "Wie", "Resultaat 2026"]
    rows: Any = [titles, [OTHER, "Aantal rokers", 340, 200, "Rookvrije pleinen", "Waardcollege", "3 pleinen"]]
    (target,) = targets(draft(book(rows, bold=(1,))))
    assert (target.comparison, target.value, target.unit, target.due) == ("at-most", 200, "rokers", "2027")
    assert target.baseline and (target.baseline.value, target.baseline.date) == (340, "2024")


def test_the_year_of_a_target_has_a_column_of_its_own_and_a_deadline_is_that_of_the_effort() -> None:
    titles = ["Subdoel", "Indicator", "Startwaarde", "Jaar startwaarde", "Doelwaarde", "Doeljaar", "Actie", "Deadline"]
    row = [OTHER, "Aantal rokers", "340", 2024, "200", 2028, "Rookvrije pleinen", "Q4 2026"]
    found = draft(book([titles, row], bold=(1,)))
    (target,) = targets(found)
    assert (target.value, target.due, target.baseline and target.baseline.date) == (200, "2028", "2024")
    assert [m.date for m in found.milestones] == ["2026-10/2026-12"]


def test_titles_of_columns_may_be_broken_over_lines() -> None:
    titles = ["Doel\n(wat)", "Indicator\n(hoe)", "Nul-\nmeting\n2024", "Streef-\nwaarde\n2027", "Actie", "Wie"]
    found = draft(book([titles, [OTHER, "Aantal rokers", 340, 200, "Rookvrije pleinen", "Waardcollege"]], bold=(1,)))
    (target,) = targets(found)
    assert (target.value, target.due, target.baseline and target.baseline.value) == (200, "2027", 340)
    assert found.money == []


def test_a_goal_over_the_rows_is_no_party() -> None:
    rows = [
        ["Nr.", "Inspanning", "Trekker", "Partners"],
        [f"Doel 1: {GOAL}"],
        ["1.1", "Voorschool", "GGD Waardland", ""],
    ]
    rows += [[f"Doel 2: {OTHER}"], ["2.1", "Fruit", "Waardcollege", ""]]
    found = draft(book(rows, ["A2:D2", "A4:D4"], bold=(1,)))
    assert [party.name for party in found.parties] == ["GGD Waardland", "Waardcollege"]
    assert [(e.kind, e.number) for e in found.elements] == [
        ("goal", "1"), ("effort", "1.1"), ("goal", "2"), ("effort", "2.1"),
    ]  # fmt: skip


def test_values_under_a_group_of_indicators_tell_by_a_word_what_they_are() -> None:
    upper = ["Doel", "Indicator", None, None, None, "Inspanning", None, "Wat is er klaar in", None]
    lower = [None, "Indicator", "2024 (nulmeting)", "Streven 2028", "Bron", "Omschrijving", "Trekker", "2026", "2027"]
    left = [GOAL, "Aandeel peuters", "72%", "90%", "GGD Waardland", "Voorschool", "Waardcollege"]
    row = [*left, "2 groepen open", "4 groepen open"]
    found = draft(book([upper, lower, row], ["A1:A2", "B1:E1", "F1:G1", "H1:I1"], bold=(1, 2)))
    (target,) = targets(found)
    assert (target.value, target.due, target.source) == (90, "2028", "GGD Waardland")
    assert target.baseline and (target.baseline.value, target.baseline.date) == (72, "2024")
    results = [(e.text, e.year) for e in found.elements if e.kind == "result"]
    assert results == [("2 groepen open", "2026"), ("4 groepen open", "2027")]


def test_two_groups_right_over_the_header_belong_to_it() -> None:
    upper = ["Doel", None, None, "Inspanning", None, None]
    lower = ["Doelstelling", "Indicator", "Streefwaarde 2028", "Actie", "Trekker", "Gereed"]
    rows = [upper, lower, [GOAL, "Aandeel peuters", "90%", "Voorschool", "GGD Waardland", "2026"]]
    found = draft(book([*rows, [OTHER, "Aantal rokers", 200, "Fruit", "Waardcollege", "2027"]], ["A1:C1", "D1:F1"]))
    assert tree(found) == [
        f"goal: {GOAL}", f"target: Aandeel peuters < {GOAL}", f"effort: Voorschool < {GOAL}",
        f"goal: {OTHER}", f"target: Aantal rokers < {OTHER}", f"effort: Fruit < {OTHER}",
    ]  # fmt: skip


def test_codes_name_the_goals_that_stand_on_a_sheet_of_their_own_and_a_dated_table_is_no_target() -> None:
    front: Rows = [["Register Jeugd 2026"], [], ["Bijgewerkt op", dt.date(2026, 6, 1)], ["Versie", 4]]
    actions: Rows = [
        ["ID", "Wat doen we?", "Wie is aan zet?", "Draagt bij aan", "Kosten 2026"],
        ["A-01", "Voorlezen in de wachtkamer", "Bibliotheek Waardland", "D1", 9500],
        ["A-02", "Overdracht naar school", "Kinderopvang De Waterlelie", "D1; D2", 18000],
    ]
    goals: Rows = [["Code", "Doel", "Programmalijn"], ["D1", GOAL, "Leren"], ["D2", OTHER, "Leren"]]
    made = book(front, bold=(1,))
    for name, rows in (("Acties", actions), ("Doelen", goals)):
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(row)
        for cell in sheet[1]:
            cell.font = Font(bold=True)
    found = draft(made)
    assert found.document.date == "2026-06-01"
    assert sorted(tree(found)) == [
        f"effort: Overdracht naar school < {GOAL} + {OTHER}",
        f"effort: Voorlezen in de wachtkamer < {GOAL}",
        f"goal: {GOAL} < Leren",
        f"goal: {OTHER} < Leren",
        "theme: Leren",
    ]
    assert [element.number for element in found.elements if element.kind in ("theme", "goal")] == ["D1", None, "D2"]
