"""A thin layer over python-docx: headings, lists, and tables with merged cells, the same bytes each time."""

from __future__ import annotations

import datetime
import io
import zipfile
from collections.abc import Sequence

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.shared import Pt
from docx.table import _Cell

MADE = datetime.datetime(2026, 1, 5, 9, 0)
Span = tuple[int, int, int, int]


class Word:
    """One Word file under construction."""

    def __init__(self, *, header: str = "", footer: str = "", landscape: bool = False) -> None:
        self.file: Document = docx.Document()
        self.file.core_properties.created = self.file.core_properties.modified = MADE
        self.file.core_properties.author = ""
        section = self.file.sections[0]
        if landscape:
            section.orientation = WD_ORIENT.LANDSCAPE
            section.page_width, section.page_height = section.page_height, section.page_width
        section.header.paragraphs[0].text = header
        section.footer.paragraphs[0].text = footer

    def heading(self, text: str, level: int) -> None:
        """Add a heading by style; level 0 is the title."""
        self.file.add_heading(text, level)

    def bold(self, text: str, size: int = 11) -> None:
        """Add a heading by look: a bold line in the style of body text."""
        run = self.file.add_paragraph().add_run(text)
        run.bold, run.font.size = True, Pt(size)

    def para(self, *parts: str) -> None:
        """Add a paragraph; a part that starts with `*` is bold, with `_` italic."""
        paragraph = self.file.add_paragraph()
        for part in parts:
            run = paragraph.add_run(part.lstrip("*_"))
            run.bold, run.italic = part.startswith("*"), part.startswith("_")

    def items(self, texts: Sequence[str], style: str = "List Bullet") -> None:
        """Add a list."""
        for text in texts:
            self.file.add_paragraph(text, style=style)

    def table(self, rows: Sequence[Sequence[str]], spans: Sequence[Span] = (), *, head: int = 1) -> None:
        """Add a table; `spans` merges (top, left, bottom, right), of which the first cell's text counts."""
        table = self.file.add_table(rows=len(rows), cols=len(rows[0]), style="Table Grid")
        for top, left, bottom, right in spans:
            table.cell(top, left).merge(table.cell(bottom, right))
        covered = {
            (r, c) for t, le, b, ri in spans for r in range(t, b + 1) for c in range(le, ri + 1) if (r, c) != (t, le)
        }
        for r, row in enumerate(rows):
            for c, text in enumerate(row):
                if (r, c) not in covered:
                    fill(table.cell(r, c), text, bold=r < head)
        for row in list(table.rows)[:head]:
            row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
        self.file.add_paragraph()

    def bytes(self) -> bytes:
        """Return the file, packed with one date so that it is the same each time."""
        loose, packed = io.BytesIO(), io.BytesIO()
        self.file.save(loose)
        with zipfile.ZipFile(loose) as old, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new:
            for name in old.namelist():
                new.writestr(zipfile.ZipInfo(name, (2026, 1, 5, 9, 0, 0)), old.read(name), zipfile.ZIP_DEFLATED)
        return packed.getvalue()


def fill(cell: _Cell, text: str, *, bold: bool) -> None:
    """Write `text` in the cell: a line a paragraph, a line that starts with `- ` a bullet."""
    for number, line in enumerate(text.split("\n")):
        paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
        if line.startswith("- "):
            paragraph.style = "List Bullet"
        paragraph.add_run(line.removeprefix("- ")).bold = bold or None
