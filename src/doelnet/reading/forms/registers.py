"""Registers: tables with one effort a row, as spreadsheets hold them; made ready for the walk that reads tables."""

from __future__ import annotations

import re

from doelnet.reading.dutch import dates, money
from doelnet.reading.forms.desk import cells
from doelnet.reading.forms.desk.paying import amounts
from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.desk.spans import whole
from doelnet.reading.forms.desk.tables.grid import Row, View
from doelnet.reading.forms.desk.tables.header import MONEY_WORDS
from doelnet.reading.forms.desk.tables.registers import is_figure, is_register, names_owner
from doelnet.reading.forms.desk.wording import words

ORDER = 15
_TOTAL = re.compile(r"(?:sub|eind)?tota(?:al|len)\b|som\b|saldo\b", re.IGNORECASE)
_DIGIT = re.compile(r"\d")


def read(sheet: Sheet) -> None:
    """Name the registers among the tables, with their budgets by year, and take their totals apart.

    The title over a register ("Acties Jeugd 2026", "Programma Jong 2026-2029") is no effort or theme.
    """
    for view in sheet.views.values():
        if is_register(view):
            view.columns = [_named(view, place) for place in range(len(view.columns))]
            view.columns = _settled(view)
            view.kind = "indicator" if view.having("indicator", "goalvalue") else "network"
            _yearly(view)
            _totals(sheet, view)
            for row in view.header:
                sheet.claim(*row.cells)
            for node in sheet.outline.nodes[: view.index]:
                node.contents |= node.is_heading and node.text == sheet.head.get("title") and _names_paper(node.text)


def _names_paper(text: str) -> bool:
    label = words.label(text, heading=True)
    return label is not None and (label.role == "effort" or bool(dates.find(text)))


def _named(view: View, place: int) -> words.Column:
    """Return what a column holds, where its place in a register says more than its title.

    Targets written as sentences are no values; amounts are in thousands where a line above the register says so.
    """
    column = view.columns[place]
    if names_owner(column):
        return words.Column("owner", None, column.title)
    texts = [text for row in view.rows if (text := row.text(place))]
    if column.role == "goalvalue" and sum(len(text.split()) > 4 for text in texts) * 2 > len(texts):
        return words.Column("target", column.year, column.title)
    if column.role == "budget" and money.factor(column.title) == 1 and money.factor(view.caption[-200:]) == 1000:
        return words.Column("budget", column.year, f"{column.title} (x € 1.000)")
    return column


def _settled(view: View) -> list[words.Column]:
    """Return the columns of a register, read by what stands beside them.

    What is called KPI is an indicator where values stand beside it; what was realised of budgets is money.
    """
    columns = list(view.columns)
    valued = view.having("goalvalue", "baseline", "actual")
    for place in view.having("target", "actual", "number", "goal"):
        column = columns[place]
        texts = [text for row in view.rows if (text := row.text(place))]
        if column.role == "target" and valued and not view.having("indicator") and not any(map(_DIGIT.search, texts)):
            columns[place] = words.Column("indicator", None, column.title)
        elif column.role == "actual" and view.having("budget") and not view.having("indicator", "goalvalue"):
            columns[place] = words.Column("budget", column.year, column.title)
        elif column.role == "goal" and _numbers_goal(view, place, texts):
            columns[place] = words.Column("number", None, column.title)
    return columns


def _numbers_goal(view: View, place: int, texts: list[str]) -> bool:
    """Whether a column of goals only numbers those in the column beside it."""
    beside = place + 1 in view.having("goal") or place - 1 in view.having("goal")
    return beside and bool(texts) and all(cells.goal_numbers(text) for text in texts)


def _yearly(view: View) -> None:
    """Read columns that are called by a year alone as budgets, where the table speaks of money.

    Where budgets are named as such, years beside an indicator are those of its values.
    """
    titles = " ".join(column.title for column in view.columns)
    if view.having("indicator") and view.having("budget"):
        return
    moneyed = MONEY_WORDS.search(titles) or MONEY_WORDS.search(view.caption[-200:]) or view.having("budget")
    for place, column in enumerate(view.columns):
        texts = [text for row in view.rows if (text := row.text(place))]
        figures = sum(money.cell(text) is not None for text in texts)
        if column.role or not column.year or not texts or figures * 2 < len(texts):
            continue
        if moneyed or any(map(money.is_marked, texts)):
            view.columns[place] = words.Column("budget", column.year, column.title)


def _totals(sheet: Sheet, view: View) -> None:
    """Take the rows that only add up out of a register; their amounts are budgets, as printed (rule 14)."""
    totals = [row for row in view.rows if _is_total(row)]
    for row in totals:
        sheet.claim(*row.cells)
        for column in view.having("budget"):
            cell, title = row.cells[column], view.columns[column]
            if cell.blocks and row.own[column]:
                factor = max(money.factor(title.title), amounts.scale(sheet.outline, view))
                amounts.add(sheet, whole(cell.blocks[0].passage), title, "", factor)
    if totals:
        view.rows = [row for row in view.rows if row not in totals]


def _is_total(row: Row) -> bool:
    """Whether a row says that it adds up, and holds nothing but figures besides."""
    texts = [text for column in range(len(row.cells)) if row.own[column] and (text := row.text(column))]
    said = [text for text in texts if not is_figure(text) and text != "€ -"]
    return len(said) == 1 and bool(_TOTAL.match(said[0]))
