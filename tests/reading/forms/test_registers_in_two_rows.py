"""Registers whose header stands in two rows: groups of columns over what each column holds."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Sequence
from typing import Any

import pytest
from openpyxl import Workbook
from openpyxl.styles import Font
from tests.reading.forms.helpers import tree

from doelnet.draft import Draft, Target
from doelnet.reading import formats, forms

Rows = Sequence[Sequence[Any]]
TITLES: Rows = [
    ["Gemeente Waardrecht"],
    ["Register van inspanningen Jong in Waardrecht 2026-2029"],
    ["Peildatum: 1 oktober 2026"],
    ["Bedragen x € 1.000"],
    [],
]
GROUPS = ["Doel", None, "Indicator", None, None, "Inspanning", None, None, None, "Resultaat", None, "Middelen", None]
COLUMNS = [
    "Thema", "Doelstelling", "Naam", "Nulmeting (2024)", "Streefwaarde 2027", "Actie", "Trekker", "Partners",
    "Planning", 2026, 2027, 2026, 2027,
]  # fmt: skip
GOAL, OTHER = "Alle kinderen starten goed op school", "Jongeren voelen zich gezond"
ROWS: Rows = [
    [
        "Jonge kind", GOAL, "Aandeel peuters op de voorschool", 0.72, 0.9, "Voorschool uitbreiden",
        "Kinderopvang De Waterlelie", "GGD Waardland", "Q3 2026", "2 groepen erbij", "4 groepen erbij", 45, 60,
    ],
    [
        "Jonge kind", GOAL, "Aandeel peuters op de voorschool", 0.72, 0.9, "Huisbezoeken aan ouders",
        "GGD Waardland", "Welzijn Waardrecht", "doorlopend", "50 bezoeken", "Nader te bepalen", 10, None,
    ],
    [
        "Gezond", OTHER, "Aantal jongeren dat rookt", 340, 200, "Rookvrije schoolpleinen", "Waardcollege",
        "scholen", "1-9-2026", "Drie pleinen rookvrij", "Alle pleinen rookvrij", 5, 5,
    ],
]  # fmt: skip
TREE = [
    "theme: Jonge kind",
    f"goal: {GOAL} < Jonge kind",
    f"target: Aandeel peuters op de voorschool < {GOAL}",
    f"effort: Voorschool uitbreiden < {GOAL}",
    "result 2026: 2 groepen erbij < Voorschool uitbreiden",
    "result 2027: 4 groepen erbij < Voorschool uitbreiden",
    f"effort: Huisbezoeken aan ouders < {GOAL}",
    "result 2026: 50 bezoeken < Huisbezoeken aan ouders",
    "result 2027: Nader te bepalen < Huisbezoeken aan ouders",
    "theme: Gezond",
    f"goal: {OTHER} < Gezond",
    f"target: Aantal jongeren dat rookt < {OTHER}",
    f"effort: Rookvrije schoolpleinen < {OTHER}",
    "result 2026: Drie pleinen rookvrij < Rookvrije schoolpleinen",
    "result 2027: Alle pleinen rookvrij < Rookvrije schoolpleinen",
]


def book(rows: Rows, merged: Sequence[str] = (), shares: str = "", bold: Sequence[int] = ()) -> Workbook:
    """Return a workbook of one sheet, with these cells merged, shown as shares, and rows in bold."""
    made = Workbook()
    sheet = made.active
    sheet.title = "Register"
    for row in rows:
        sheet.append(row)
    for cells in merged:
        sheet.merge_cells(cells)
    for cell in (cell for line in (sheet[shares] if shares else ()) for cell in line):
        cell.number_format = "0%"
    for cell in (cell for row in bold for cell in sheet[row]):
        cell.font = Font(bold=True)
    return made


def draft(made: Workbook) -> Draft:
    """Return the draft of a workbook."""
    file = io.BytesIO()
    made.save(file)
    return forms.draft(formats.stream("register-waardrecht.xlsx", file.getvalue()))


def targets(found: Draft) -> list[Target]:
    """Return what the targets of a draft say."""
    return [element.target for element in found.elements if element.target]


MERGED = ["A{0}:B{0}", "C{0}:E{0}", "F{0}:I{0}", "J{0}:K{0}", "L{0}:M{0}"]


@pytest.mark.parametrize("merged", [True, False])
@pytest.mark.parametrize("bold", [True, False])
@pytest.mark.parametrize("titles", [TITLES, []])
def test_a_group_over_columns_is_read_by_what_stands_under_it(merged: bool, bold: bool, titles: Rows) -> None:
    top = len(titles) + 1
    cells = [cell.format(top) for cell in MERGED] if merged else []
    rows = [*titles, GROUPS, COLUMNS, *ROWS]
    made = book(rows, cells, f"D{top + 2}:E{top + 3}", [top, top + 1] if bold else [])
    made.active.auto_filter.ref = f"A{top + 1}:M{top + 4}"
    found = draft(made)
    assert tree(found) == TREE
    assert [(t.comparison, t.value, t.unit, t.due) for t in targets(found)] == [
        ("at-least", 90, "%", "2027"), ("at-most", 200, "jongeren", "2027"),
    ]  # fmt: skip
    assert [(t.baseline.value, t.baseline.date) for t in targets(found) if t.baseline] == [(72, "2024"), (340, "2024")]
    assert [m.date for m in found.milestones] == ["2026-07/2026-09", "2026-09-01"]
    factor = 1000 if titles else 1
    assert [(float(m.amount) / factor, m.year) for m in found.money] == [
        (45, "2026"), (60, "2027"), (10, "2026"), (5, "2026"), (5, "2027"),
    ]  # fmt: skip
    owners = [element.owner for element in found.elements if element.kind == "effort"]
    assert owners == ["Kinderopvang De Waterlelie", "GGD Waardland", "Waardcollege"]
    assert {party.name for party in found.parties} >= {*owners, "Welzijn Waardrecht"}


def test_columns_without_a_group_are_merged_down_and_values_have_their_year_beside_them() -> None:
    upper = ["Thema", "Doel", "Indicator", "Nulmeting", None, "Streefwaarde", None, "Actie", "Trekker"]
    lower = [None, None, None, "Waarde", "Jaar", 2026, 2027, None, None]
    row = ["Jonge kind", GOAL, "Aandeel peuters op de voorschool", 0.72, 2024, 0.8, 0.9, "Voorschool", "GGD Waardland"]
    merged = ["A1:A2", "B1:B2", "C1:C2", "H1:H2", "I1:I2", "D1:E1", "F1:G1"]
    made = book([upper, lower, row, row], merged, bold=(1, 2))
    for cell in ("D3", "F3", "G3", "D4", "F4", "G4"):
        made.active[cell].number_format = "0%"
    found = draft(made)
    assert [(t.comparison, t.value, t.due) for t in targets(found)] == [
        ("at-least", 80, "2026"), ("at-least", 90, "2027"),
    ]  # fmt: skip
    assert {(t.baseline.value, t.baseline.date) for t in targets(found) if t.baseline} == {(72, "2024")}


def test_questions_may_stand_over_the_columns() -> None:
    groups = [
        "WAT WILLEN WE BEREIKEN?", None, "WAT GAAN WE DOEN?", None, None, "WAT LEVERT HET OP?", None,
        "WAT MAG HET KOSTEN? (x € 1.000)", None,
    ]  # fmt: skip
    columns = ["Pijler", "Doel", "Inspanning", "Eigenaar", "Gereed", "2026", "2027", "2026", "2027"]
    row = ["Jonge kind", GOAL, "Voorschool", "GGD Waardland", "dec 2026", "2 groepen", "4 groepen", "45", "-"]
    other = ["Jonge kind", GOAL, "Fruit", "Waardcollege", "2027", None, None, "-", "5"]
    found = draft(book([groups, columns, row, other], ["A1:B1", "C1:E1", "F1:G1", "H1:I1"], bold=(1, 2)))
    assert tree(found) == [
        "theme: Jonge kind", f"goal: {GOAL} < Jonge kind", f"effort: Voorschool < {GOAL}",
        "result 2026: 2 groepen < Voorschool", "result 2027: 4 groepen < Voorschool", f"effort: Fruit < {GOAL}",
    ]  # fmt: skip
    assert [(m.amount, m.year) for m in found.money] == [("45000.00", "2026"), ("5000.00", "2027")]


def test_years_of_results_may_be_dates() -> None:
    lower = [None, None, dt.date(2026, 1, 1), dt.date(2027, 1, 1)]
    rows = [["Doel", "Inspanning", "Resultaat", None], lower, [GOAL, "Voorschool", "2 groepen", "4 groepen"]]
    made = book([*rows, [OTHER, "Fruit", "3 scholen", "5 scholen"]], ["A1:A2", "B1:B2", "C1:D1"], bold=(1, 2))
    for cell in made.active[2]:
        cell.number_format = "yyyy"
    assert [e.year for e in draft(made).elements if e.kind == "result"] == ["2026", "2027", "2026", "2027"]


def test_what_was_realised_beside_budgets_is_money_too() -> None:
    upper = ["Ambitie", "Activiteit", "Verantwoordelijk", "Budget", None, "Werkelijk", None]
    lower = [None, None, None, 2025, 2026, 2025, 2026]
    made = book([upper, lower, [GOAL, "Voorschool", "GGD Waardland", 1000, 2000, 900, None]], ["D1:E1", "F1:G1"])
    made.active.append([OTHER, "Fruit", "Waardcollege", 500, 600, 400, None])
    found = draft(made)
    assert found.measurements == []
    assert sorted((m.year, m.phase, m.amount) for m in found.money) == [
        ("2025", "actual", "400.00"), ("2025", "actual", "900.00"), ("2025", "budget", "1000.00"),
        ("2025", "budget", "500.00"), ("2026", "budget", "2000.00"), ("2026", "budget", "600.00"),
    ]  # fmt: skip
