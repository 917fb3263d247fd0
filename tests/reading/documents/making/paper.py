"""A thin layer over fpdf2: running header and footer, headings, lists, and tables that go on over pages."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from fpdf import FPDF
from fpdf.fonts import FontFace

MADE = datetime.datetime(2026, 1, 5, 9, 0, tzinfo=datetime.UTC)
SIZES = {0: 20, 1: 15, 2: 12, 3: 10.5}


class Paper(FPDF):
    """One PDF under construction."""

    def __init__(self, *, top: str = "", bottom: str = "") -> None:
        super().__init__("portrait", "mm", "A4")
        self.core_fonts_encoding = "windows-1252"
        self.set_creation_date(MADE)
        self.top, self.bottom = top, bottom
        self.set_margins(22, 20)
        self.set_auto_page_break(True, 22)
        self.set_font("Helvetica", size=10)

    def header(self) -> None:
        """Print the running header, not on the first page."""
        if self.top and self.page_no() > 1:
            self.set_font("Helvetica", size=8)
            self.set_y(10)
            self.cell(0, 5, self.top, align="R")
            self.set_y(20)
        self.set_font("Helvetica", size=10)

    def footer(self) -> None:
        """Print the running footer with the page's number."""
        self.set_y(-14)
        self.set_font("Helvetica", size=8)
        self.cell(0, 5, self.bottom.format(page=self.page_no()), align="C")
        self.set_font("Helvetica", size=10)

    def heading(self, text: str, level: int = 1) -> None:
        """Print a heading: the lower the level, the larger."""
        self.ln(3)
        self.set_font("Helvetica", "B", SIZES[level])
        self.multi_cell(0, SIZES[level] * 0.5, text, align="L", new_x="LMARGIN", new_y="NEXT")
        self.set_font("Helvetica", size=10)
        self.ln(1.5)

    def para(self, text: str) -> None:
        """Print a paragraph; `**bold**` and `__italic__` work."""
        self.multi_cell(0, 5, text, align="L", markdown=True, new_x="LMARGIN", new_y="NEXT")
        self.ln(2)

    def items(self, texts: Sequence[str], marks: Sequence[str] | str = "•") -> None:
        """Print a list, each item behind its mark with a hanging indent."""
        for number, text in enumerate(texts):
            mark = marks if isinstance(marks, str) else marks[number]
            self.cell(7, 5, mark)
            self.set_left_margin(29)
            self.multi_cell(0, 5, text, align="L", markdown=True, new_x="LMARGIN", new_y="NEXT")
            self.set_left_margin(22)
            self.set_x(22)
        self.ln(2)

    def grid(self, rows: Sequence[Sequence[str]], widths: Sequence[int], *, size: float = 9, right: int = 99) -> None:
        """Print a table whose first row is repeated on each page; columns from `right` on are right-aligned."""
        self.set_font("Helvetica", size=size)
        style = FontFace(emphasis="BOLD", fill_color=(226, 232, 240))
        align = ["LEFT" if c < right else "RIGHT" for c in range(len(widths))]
        with self.table(
            col_widths=tuple(widths), text_align=tuple(align), headings_style=style, line_height=4.4, padding=1
        ) as table:
            for texts in rows:
                row = table.row()
                for text in texts:
                    row.cell(text)
        self.set_font("Helvetica", size=10)
        self.ln(3)
