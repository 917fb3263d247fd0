"""Registers among tables: those with one effort a row."""

from __future__ import annotations

import re

from doelnet.reading.dutch import money
from doelnet.reading.forms.desk.paying import money_words
from doelnet.reading.forms.desk.tables.grid import View
from doelnet.reading.forms.desk.tables.group_tables import is_groups
from doelnet.reading.forms.desk.tables.header import NUMBER
from doelnet.reading.forms.desk.wording import words

_OWNER = re.compile(
    r"penvoerders?|regie(?:houder|voerder)?s?|aanjagers?|contactpersoon|initiatief(?:nemer)?", re.IGNORECASE
)
_BESIDE = ("owner", "partners", "planning", "budget", "status", "goal", "theme", "result")


_NO_REGISTER = re.compile(
    r"\W*(?:(?:contract(?:ant|nummer|vorm|waarde)?|leverancier|postcode|\w*adres|telefoon\w*|e-?mail|website|inkoper)\b"
    r"|(?:soort|type)\s+(?:contract|overeenkomst|opdracht)\b)(?!\s(?:van\s+de\s+)?(?:cijfers|gegevens))",
    re.IGNORECASE,
)
"""What stands over a column of a list of contracts or addresses."""


def paid(column: words.Column, texts: list[str]) -> words.Column:
    """Read a column "Verleend" beside what it was granted for as amounts, where it holds nothing else."""
    filled = [text for text in texts if text]
    paid = column.role in (None, "status") and money_words.is_granted(column.title) and bool(filled)
    return (
        words.Column("budget", *column[1:]) if paid and all(money.cell(text) is not None for text in filled) else column
    )


def planned(columns: list[words.Column]) -> list[words.Column]:
    """Read a bare "Datum" beside a column that says by when as the day on which it was noted."""
    others = [col for col in columns if col.role == "planning" and not _BARE_DATE.fullmatch(col.title)]
    if not others:
        return columns
    return [words.Column("status", *col[1:]) if _BARE_DATE.fullmatch(col.title) else col for col in columns]


_BARE_DATE = re.compile(r"\W*datum(?:\s+(?:vergadering|raad\w*|motie|toezegging))?\W*", re.IGNORECASE)


def lists_others(view: View) -> bool:
    """Whether a table lists contracts or addresses: it holds no efforts, whatever stands beside them."""
    return any(_NO_REGISTER.match(column.title) for column in view.columns)


def is_register(view: View) -> bool:
    """Whether a table has one effort a row: a column of efforts in words; beside it who, when, why or how much."""
    efforts = view.having("effort")
    beside = view.having(*_BESIDE) or any(names_owner(column) for column in view.columns)
    if not efforts or not view.header or not beside or is_groups(view):
        return False
    texts = [row.text(column) for row in view.rows for column in efforts if row.text(column)]
    return sum(is_figure(text) for text in texts) * 2 < len(texts)


def names_owner(column: words.Column) -> bool:
    """Whether a column is called by a word for who owns an effort that registers alone use."""
    return column.role is None and bool(_OWNER.fullmatch(column.title.strip(" :?")))


def is_figure(text: str) -> bool:
    """Whether a cell holds a number or amount and nothing else."""
    return bool(NUMBER.match(text)) or money.cell(text) is not None


def told_apart(view: View, elements: list[int]) -> dict[int, int]:
    """Return for each column of numbers that of the `elements` they tell apart: the one behind, unless that repeats."""
    said = [len({row.text(c) for row in view.rows} - {""}) for c in range(len(view.columns))]
    found: dict[int, int] = {}
    for number in view.having("number"):
        beside = [c for c in (number + 1, number - 1, *elements) if c in elements and said[c] >= said[number]]
        found |= {number: beside[0]} if beside else {}
    return found
