"""The rows of a sheet in an Excel workbook, read from its XML bit by bit."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable
from functools import lru_cache
from typing import IO
from zipfile import BadZipFile

from lxml import etree

from doelnet.reading.errors import ReadError, Trouble
from doelnet.reading.formats._sheets.numbers import serial_of
from doelnet.reading.formats._sheets.sheet import Row, Sheet
from doelnet.reading.formats.xlsx.styles import Looks

_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_REFERENCE = re.compile(r"\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$")
ON = ("1", "true")
"""How the XML of a workbook says yes."""
_KEPT = 5000
"""How many rows and cells of a sheet's XML are kept before they are let go of."""


class SheetReader:
    """Reads the rows of one sheet, and what stands before and after them."""

    def __init__(self, strings: list[str], looks: Looks, name: str) -> None:
        self.strings, self.looks = strings, looks
        self.sheet = Sheet(name, [])
        self.hidden_rows: set[int] = set()
        self.hidden_columns: set[int] = set()
        self.filtered = False
        self.last = 0

    def read(self, part: IO[bytes]) -> Sheet:
        """Return the sheet in this XML.

        Columns and rows that were hidden are left out, but not rows that a filter hides or a group folds away.
        """
        tags = {
            "row": self._row, "col": self._column, "mergeCell": self._merge,
            "filterColumn": self._filter, "tablePart": self._filter,
        }  # fmt: skip
        handlers: dict[str, Callable[[etree._Element], int]] = {}
        kept = 0
        try:
            with part:
                events = etree.iterparse(
                    part, tag=[f"{{*}}{tag}" for tag in tags], resolve_entities=False, load_dtd=False, no_network=True
                )
                for _, element in events:
                    tag = element.tag
                    if tag not in handlers:
                        handlers[tag] = tags[tag.rpartition("}")[2]]
                    kept += handlers[tag](element)
                    if kept > _KEPT:
                        _forget(element)
                        kept = 0
        except (
            etree.XMLSyntaxError,
            BadZipFile,
            zlib.error,
            EOFError,
            OSError,
            NotImplementedError,
            ValueError,
        ) as error:
            raise ReadError(Trouble.DAMAGED, detail="structure") from error
        return self._settled()

    def _settled(self) -> Sheet:
        sheet = self.sheet
        unseen = set() if self.filtered else self.hidden_rows
        for row in sheet.rows:
            for column in self.hidden_columns & row.cells.keys():
                del row.cells[column]
                row.bold.discard(column)
        rows = {row.number: row for row in sheet.rows}
        for (top, left), (bottom, right) in sheet.spans.items():
            for number in rows.keys() & range(top, bottom + 1) if bottom - top < len(rows) else rows:
                if top <= number <= bottom:
                    _uncover(rows[number], left + (number == top), right)
        sheet.rows = sorted((r for n, r in rows.items() if r.cells and n not in unseen), key=lambda row: row.number)
        return sheet.without_gaps(unseen)

    def _column(self, element: etree._Element) -> int:
        if element.get("hidden", "") in ON and element.get("outlineLevel", "0") == "0":
            first, last = _whole(element.get("min")), _whole(element.get("max"))
            self.hidden_columns.update(range(first, min(last, 16384) + 1))
        return 1

    def _merge(self, element: etree._Element) -> int:
        found = _REFERENCE.match(element.get("ref", ""))
        if found and found[3]:
            first, last = _column_of(found[1]), _column_of(found[3])
            self.sheet.spans[int(found[2]), first] = (int(found[4]), last)
        return 1

    def _filter(self, element: etree._Element) -> int:
        self.filtered = True
        return 1

    def _row(self, element: etree._Element) -> int:
        """Take in a row; return how many elements it is."""
        said = element.get("r")
        self.last = number = int(said) if said else self.last + 1
        size = len(element)
        if not size:
            return 1
        cells: dict[int, str] = {}
        bold: set[int] = set()
        stands_out, strings, column = self.looks.bold, self.strings, 0
        for cell in element:
            reference = cell.get("r")
            column = _column_in(reference) if reference else column + 1
            if not len(cell):
                continue
            value = cell[-1].text
            if cell.get("t") == "s" and value and value.isdecimal() and int(value) < len(strings):
                text = strings[int(value)]
            else:
                text = self._text(cell, value)
            if text:
                cells[column] = text
                if cell.get("s") in stands_out:
                    bold.add(column)
        if cells:
            self.sheet.rows.append(Row(number, cells, bold))
            if len(self.sheet.rows) % 20_000 == 0:
                self.sheet.check()
            if element.get("hidden", "") in ON and element.get("outlineLevel", "0") == "0":
                self.hidden_rows.add(number)
        return 2 * size

    def _text(self, cell: etree._Element, value: str | None) -> str:
        """Return what a person sees in a cell; nothing where a formula failed or has no value kept."""
        kind, last = cell.get("t", "n"), cell[-1]
        if not last.tag.endswith("}v"):
            if last.tag.endswith("}is"):
                return _said(last)
            value = next((part.text for part in cell if part.tag.endswith("}v")), None)
        if not value or kind in ("e", "s"):
            return ""
        if kind in ("str", "inlineStr"):
            return _unescaped(value).strip()
        if kind == "b":
            return "WAAR" if value in ON else "ONWAAR"
        return _figure(value, kind == "d", self.looks.shower(cell.get("s")))


@lru_cache(maxsize=8192)
def _figure(value: str, is_date: bool, show: Callable[[float], str]) -> str:
    """Return a number or date as its format shows it."""
    try:
        number = serial_of(value) if is_date else float(value)
        return value if number is None else show(number)
    except (ValueError, OverflowError, ArithmeticError):
        return value


def _forget(element: etree._Element) -> None:
    """Let go of an element and those before it, so that memory does not grow with the sheet."""
    element.clear()
    parent = element.getparent()
    if parent is not None:
        del parent[: parent.index(element)]


def _uncover(row: Row, left: int, right: int) -> None:
    """Take out what a row holds under a cell that covers it: it does not show."""
    for column in [column for column in row.cells if left <= column <= right]:
        del row.cells[column]
        row.bold.discard(column)


def strings(root: etree._Element | None) -> list[str]:
    """Return the strings that the sheets of a workbook share."""
    return [] if root is None else [_said(entry) for entry in root]


def _said(entry: etree._Element) -> str:
    """Return the text of a shared or inline string: its runs, without what tells how to pronounce them (18.4)."""
    if len(entry) == 1 and not len(entry[0]):
        return _unescaped(entry[0].text or "").strip()
    parts = []
    for part in entry:
        if part.tag.endswith("}t"):
            parts.append(part.text or "")
        elif part.tag.endswith("}r"):
            parts.extend(text.text or "" for text in part if text.tag.endswith("}t"))
    return _unescaped("".join(parts)).strip()


def _unescaped(text: str) -> str:
    """Return text in which "_x000A_" and its like are the characters that they stand for (22.9.2.19)."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


def _whole(value: str | None) -> int:
    return int(value) if value and value.isdecimal() and len(value) < 9 else 0


def _column_in(reference: str) -> int:
    letters = reference.rstrip("0123456789")
    return _COLUMNS.get(letters) or _column_of(letters)


def _column_of(letters: str) -> int:
    """Return the number of a column, from 1: "A" is 1, "AA" is 27."""
    number = 0
    for letter in letters.upper()[:3]:
        number = number * 26 + max(ord(letter) - 64, 0)
    return min(max(number, 1), 16384)


_COLUMNS = {chr(65 + place): place + 1 for place in range(26)}
