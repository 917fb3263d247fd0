"""The tables of an OpenDocument spreadsheet as sheets of cells (OASIS OpenDocument 1.3, part 3, 9)."""

from __future__ import annotations

from lxml import etree

from doelnet.reading.blocks import LeftOut
from doelnet.reading.formats._open_document.styles import OFFICE, STYLE, TABLE, TEXT, Styles, whole
from doelnet.reading.formats._open_document.text import Runs
from doelnet.reading.formats._shared.flow import BREAK
from doelnet.reading.formats._shared.tables import MOST_SPAN
from doelnet.reading.formats._sheets.sheet import MOST_COLUMNS, Row, Sheet

_ROW, _COLUMN, _CELL = TABLE + "table-row", TABLE + "table-column", TABLE + "table-cell"
_PARAGRAPHS = (TEXT + "p", TEXT + "h")
_REPEATED_ROWS, _REPEATED_COLUMNS = TABLE + "number-rows-repeated", TABLE + "number-columns-repeated"
_VISIBILITY, _STYLE_NAME = TABLE + "visibility", TABLE + "style-name"
_ERRORS = ("#N/A", "#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "Err:")
_MOST_REPEATS = 1000
"""The most times that a filled row is believed to come back."""


def sheets_of(root: etree._Element, styles: Styles) -> tuple[list[Sheet], list[LeftOut]]:
    """Return the sheets that show, in order, and which do not.

    Columns and rows that were hidden are left out, but not rows that a filter hides.
    """
    hidden = {
        style.get(STYLE + "name")
        for style in root.iter(STYLE + "style")
        if (properties := style.find(STYLE + "table-properties")) is not None
        and properties.get(TABLE + "display") == "false"
    }
    sheets: list[Sheet] = []
    left_out: list[LeftOut] = []
    for table in root.iterfind(f"{OFFICE}body/{OFFICE}spreadsheet/{TABLE}table"):
        name = table.get(TABLE + "name", "")
        if table.get(_STYLE_NAME) in hidden:
            left_out.append(LeftOut("hidden-sheet", name))
            continue
        sheets.append(_SheetReader(styles).read(table))
        if not sheets[-1].rows and table.find(TABLE + "shapes") is not None:
            left_out.append(LeftOut("drawn-sheet", name))
    return sheets, left_out


class _SheetReader:
    """Reads the rows of one table."""

    def __init__(self, styles: Styles) -> None:
        self.styles, self.runs = styles, Runs(styles)
        self.rows: list[Row] = []
        self.spans: dict[tuple[int, int], tuple[int, int]] = {}
        self.unseen_columns: set[int] = set()
        self.unseen_rows: set[int] = set()
        self.number = 0

    def read(self, table: etree._Element) -> Sheet:
        """Return the sheet that a table is."""
        column = 0
        for element in table.iter(_COLUMN):
            times = min(whole(element.get(_REPEATED_COLUMNS), 1), MOST_COLUMNS * 20)
            if element.get(_VISIBILITY) == "collapse":
                self.unseen_columns.update(range(column + 1, column + times + 1))
            column += times
        for element in table.iter(_ROW):
            self._row(element)
        sheet = Sheet(table.get(TABLE + "name", ""), self.rows, self.spans)
        return sheet.without_gaps(self.unseen_rows)

    def _row(self, element: etree._Element) -> None:
        times = whole(element.get(_REPEATED_ROWS), 1)
        first = self.number + 1
        self.number += times
        if element.get(_VISIBILITY) == "collapse":
            self.unseen_rows.update(range(first, first + min(times, _MOST_REPEATS)))
            return
        cells, bold = self._cells(element, first)
        for number in range(first, first + min(times, _MOST_REPEATS)) if cells else ():
            self.rows.append(Row(number, dict(cells), bold))
        if len(self.rows) % 20_000 == 19_999:
            Sheet("", self.rows).check()

    def _cells(self, element: etree._Element, number: int) -> tuple[dict[int, str], set[int]]:
        cells: dict[int, str] = {}
        bold: set[int] = set()
        column = 0
        for cell in element:
            times = whole(cell.get(_REPEATED_COLUMNS), 1)
            text = self._text(cell) if cell.tag == _CELL and len(cell) else ""
            for place in range(column + 1, column + 1 + min(times, MOST_COLUMNS + 1)) if text else ():
                if place in self.unseen_columns:
                    continue
                cells[place] = text
                if self._stands_out(cell):
                    bold.add(place)
                self._span(cell, number, place)
            column += times
        return cells, bold

    def _span(self, cell: etree._Element, number: int, column: int) -> None:
        wide = min(whole(cell.get(TABLE + "number-columns-spanned"), 1), MOST_SPAN)
        tall = whole(cell.get(TABLE + "number-rows-spanned"), 1)
        if wide * tall > 1:
            self.spans[number, column] = (number + tall - 1, column + wide - 1)

    def _stands_out(self, cell: etree._Element) -> bool:
        look = self.styles.look("table-cell", cell.get(_STYLE_NAME))
        return bool(look.bold) or look.filled

    def _text(self, cell: etree._Element) -> str:
        """Return what a person sees in a cell: its paragraphs as lines; nothing where a formula failed."""
        plain = self.styles.look("", None)
        said = [self.runs.read(part, plain).raw.strip() for part in cell if part.tag in _PARAGRAPHS]
        text = "\n".join(said).replace(BREAK, "\n").strip()
        return "" if text.startswith(_ERRORS) and len(text) < 9 else text
