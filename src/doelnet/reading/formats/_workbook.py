"""An Excel workbook (Office Open XML, ECMA-376, part 1, 18) as sheets of cells with the text that a person sees."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Iterator
from functools import lru_cache
from io import BytesIO
from posixpath import join, normpath
from typing import IO, NamedTuple
from zipfile import BadZipFile, ZipFile

from lxml import etree

from doelnet.reading.blocks import LeftOut
from doelnet.reading.errors import ReadError, Trouble
from doelnet.reading.formats._archive import Archive
from doelnet.reading.formats._sheet import Row, Sheet
from doelnet.reading.formats._sheet_numbers import serial_of
from doelnet.reading.formats._workbook_styles import Looks

_RELATION = re.compile(r"\{[^}]*officeDocument/[^}]*relationships\}id$")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_REFERENCE = re.compile(r"\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$")
_ON = ("1", "true")
_KEPT = 5000
"""How many rows and cells of a sheet's XML are kept before they are let go of."""

LIMIT = 400 * 1024 * 1024
"""The most that the XML of one sheet may be: it is read row by row, so empty rows cost time alone."""


class _Named(NamedTuple):
    """A sheet as the workbook names it."""

    name: str
    part: str


class Workbook:
    """An Excel workbook. Sheets that were hidden, or hold a drawing alone, are `left_out` once the `sheets` are."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.left_out: list[LeftOut] = []
        self.archive = Archive(data)
        self.path = self._main()
        root = self.archive.xml(self.path)
        if root is None:
            raise ReadError(Trouble.DAMAGED, detail="structure")
        properties = root.find("{*}workbookPr")
        from_1904 = properties is not None and properties.get("date1904", "") in _ON
        self.looks = Looks(self.archive.xml(self._beside("styles.xml")), from_1904=from_1904)
        self.strings = _strings(self.archive.xml(self._beside("sharedStrings.xml")))
        self.named = self._sheets(root)

    def _main(self) -> str:
        """Return where the workbook itself is in the container."""
        links = self.archive.xml("_rels/.rels")
        for link in links if links is not None else ():
            if link.get("Type", "").endswith("/officeDocument"):
                return normpath(link.get("Target", "").lstrip("/"))
        return "xl/workbook.xml"

    def _beside(self, name: str) -> str:
        return normpath(join(self.path.rpartition("/")[0], name))

    def _sheets(self, root: etree._Element) -> list[_Named]:
        folder, _, file = self.path.rpartition("/")
        links = self.archive.xml(f"{folder}/_rels/{file}.rels" if folder else f"_rels/{file}.rels")
        targets = (
            {link.get("Id", ""): link.get("Target", "") for link in links if links is not None}
            if links is not None
            else {}
        )
        found = []
        for sheet in root.iterfind("{*}sheets/{*}sheet"):
            identity = next((value for key, value in sheet.items() if _RELATION.search(str(key))), "")
            target = targets.get(str(identity), "")
            part = target.lstrip("/") if target.startswith("/") else self._beside(target)
            name = sheet.get("name", "")
            if sheet.get("state", "visible") != "visible":
                self.left_out.append(LeftOut("hidden-sheet", name))
            elif "worksheets" in part:
                found.append(_Named(name, part))
            else:
                self.left_out.append(LeftOut("drawn-sheet", name))
        return found

    def sheets(self) -> Iterator[Sheet]:
        """Yield the sheets that show, in order."""
        for name, part in self.named:
            if part in self.archive.names:
                sheet = _SheetReader(self, name).read(self._open(part))
                if not sheet.rows and self._is_drawn(part):
                    self.left_out.append(LeftOut("drawn-sheet", name))
                yield sheet

    def _is_drawn(self, part: str) -> bool:
        """Whether a chart or picture stands on a sheet."""
        folder, _, file = part.rpartition("/")
        links = self.archive.xml(f"{folder}/_rels/{file}.rels")
        return links is not None and any(link.get("Type", "").endswith("/drawing") for link in links)

    def _open(self, part: str) -> IO[bytes]:
        """Return the XML of a sheet, to be read bit by bit."""
        container = ZipFile(BytesIO(self.data))
        info = container.getinfo(part)
        if info.flag_bits & 1:
            raise ReadError(Trouble.ENCRYPTED)
        if info.file_size > LIMIT:
            raise ReadError(Trouble.DAMAGED, detail="bomb")
        return container.open(info)


class _SheetReader:
    """Reads the rows of one sheet, and what stands before and after them."""

    def __init__(self, book: Workbook, name: str) -> None:
        self.strings, self.looks = book.strings, book.looks
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
        if element.get("hidden", "") in _ON and element.get("outlineLevel", "0") == "0":
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
            if element.get("hidden", "") in _ON and element.get("outlineLevel", "0") == "0":
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
            return "WAAR" if value in _ON else "ONWAAR"
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


def _strings(root: etree._Element | None) -> list[str]:
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
