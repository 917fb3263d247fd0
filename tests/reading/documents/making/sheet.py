"""A thin layer over openpyxl: sheets of rows with merged cells and column widths, the same bytes each time."""

from __future__ import annotations

import datetime
import io
import zipfile
from collections.abc import Sequence

import openpyxl
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.worksheet import Worksheet

MADE = datetime.datetime(2026, 1, 5, 9, 0)
PACKED = (2026, 1, 5, 9, 0, 0)
Value = str | int | float | datetime.date | None


class Sheets:
    """One workbook under construction."""

    def __init__(self) -> None:
        self.book = openpyxl.Workbook()
        self.book.properties.creator = ""
        del self.book["Sheet"]

    def sheet(
        self,
        title: str,
        rows: Sequence[Sequence[Value]],
        *,
        merged: Sequence[str] = (),
        bold: Sequence[int] = (),
        widths: Sequence[int] = (),
        money: str = "",
    ) -> Worksheet:
        """Add a sheet; `bold` are row numbers, `merged` ranges, `money` the letters of columns with whole amounts."""
        sheet = self.book.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
        for number in bold:
            for cell in sheet[number]:
                cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="DDE6EE")
        for letter, width in zip("ABCDEFGHIJKLMNOP", widths, strict=False):
            sheet.column_dimensions[letter].width = width
        for letter in money:
            for cell in sheet[letter]:
                cell.number_format = "#,##0"
        for line in sheet.iter_rows():
            for cell in line:
                cell.alignment = Alignment(wrap_text=True, vertical="top")
        for area in merged:
            sheet.merge_cells(area)
        return sheet

    def bytes(self) -> bytes:
        """Return the file, packed with one date so that it is the same each time."""
        loose, packed = io.BytesIO(), io.BytesIO()
        self.book.save(loose)
        stamp = self.book.properties.modified.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
        created = self.book.properties.created.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
        fixed = MADE.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
        with zipfile.ZipFile(loose) as old, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new:
            for name in sorted(old.namelist()):
                data = old.read(name)
                if name == "docProps/core.xml":
                    data = data.replace(stamp, fixed).replace(created, fixed)
                new.writestr(zipfile.ZipInfo(name, PACKED), data, zipfile.ZIP_DEFLATED)
        return packed.getvalue()
