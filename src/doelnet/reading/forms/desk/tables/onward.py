"""Tables that go on in the next one: over a page, without their header, or with a row of theirs set as one."""

from __future__ import annotations

import re

from doelnet.reading.blocks import Table
from doelnet.reading.dutch import dates
from doelnet.reading.dutch.letters import small
from doelnet.reading.forms.desk.tables.grid import Row, View
from doelnet.reading.forms.desk.tables.header import NUMBER, WHAT, is_band
from doelnet.reading.forms.desk.wording import words

_AGAIN = re.compile(r".{0,60}\(vervolg\)\W*|\W*vervolg\s+(?:van\s+)?(?:tabel|schema|overzicht)\b.{0,60}", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)\d\d")
_LONG = 60
"""A cell with more characters is seldom the title of a column."""


def says_again(text: str) -> bool:
    """Whether a line between two tables only says that the first goes on: "Tabel 2 (vervolg)"."""
    return "vervolg" in small(text) and bool(_AGAIN.fullmatch(text))


_PAGE = re.compile(r"\d{1,3}")


def is_footer(table: Table, last: View, behind: object) -> bool:
    """Whether a row between two tables of one width is the foot of a page: words, and behind a tab its number."""
    if len(table.rows) != 1 or not isinstance(behind, Table) or not behind.rows:
        return False
    *said, number = [cell.text.strip() for cell in table.rows[0]]
    width = len(last.columns)
    worded = bool(said) and all(any(map(str.isalpha, text)) for text in said if text)
    return worded and len(said) + 1 < width == len(behind.rows[0]) and bool(_PAGE.fullmatch(number))


def runs_on(last: View, view: View) -> bool:
    """Whether a table goes on from the one right before it: of the same width, and without titles of its own."""
    if len(last.columns) != len(view.columns):
        return False
    if not view.header:
        return bool(last.header) and not view.band
    if [c.title.lower() for c in last.columns] == [c.title.lower() for c in view.columns]:
        return not view.caption.strip().endswith(view.columns[0].title)
    return bool(last.header) and len(view.header) == 1 and _is_row(last, view.header[0])


def append(last: View, view: View) -> None:
    """Add the rows of a table that goes on to the first; a header that says nothing new is left out."""
    same = [c.title.lower() for c in last.columns] == [c.title.lower() for c in view.columns]
    rows = view.rows if same else [*view.header, *view.rows]
    if rows:
        rows[0].after_break = True
    last.rows.extend(rows)


def _is_row(last: View, row: Row) -> bool:
    """Whether the header of a table is a row of the one before: values and few titles, none at all, or one cell."""
    if is_band(row) or (len(row.texts) > 2 and len(list(filter(None, row.texts))) == 1):
        return True
    said = sum(_is_title(column.title) for column in last.columns)
    titles = sum(map(_is_title, row.texts))
    return 2 * titles < said and (titles == 0 < said - 1 or any(map(_is_value, row.texts)))


def _is_title(text: str) -> bool:
    return bool(text) and (words.column(text).role is not None or bool(WHAT.fullmatch(text) or _YEAR.fullmatch(text)))


def _is_value(text: str) -> bool:
    """Whether a cell holds what no title does: a sentence, a figure, an amount or a date that is no bare year."""
    if _YEAR.fullmatch(text):
        return False
    return len(text) > _LONG or text.endswith(".") or bool(NUMBER.match(text) or "%" in text or dates.find(text))
