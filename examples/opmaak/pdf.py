"""Writes a source as a PDF: front page, running header and footer, contents, hyphens at line ends, tables."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import takewhile

from fpdf import FPDF
from fpdf.enums import XPos, YPos
from fpdf.fonts import FontFace

from .source import Cell, Contents, Heading, Item, Merge, Paragraph, Source, Table

INK = (28, 90, 78)
PALE = (223, 234, 230)
LEFT, RIGHT = 24, 24
CONTENTS_DEPTH = 2
SIZES = {1: 19, 2: 13.5, 3: 11, 4: 10}
WORD = re.compile(r"[^\W\d_]+")


class _Paper(FPDF):
    """An A4 paper that carries its running header and footer, and remembers where headings came."""

    def __init__(self, meta: dict[str, str], places: dict[int, int], hyphens: dict[str, str]) -> None:
        super().__init__(format="A4")
        self.meta, self.places, self.hyphens = meta, places, hyphens
        self.found: dict[int, int] = {}
        self.core_fonts_encoding = "windows-1252"
        self.set_margins(LEFT, 28, RIGHT)
        self.set_auto_page_break(True, 26)
        self.set_creation_date(datetime.fromisoformat(meta["datum"]).replace(hour=9, tzinfo=UTC))
        self.set_title(meta["titel"])
        self.set_author(meta["organisatie"])
        self.set_lang("nl-NL")

    def header(self) -> None:
        """Print the running header, not on the front page."""
        if self.page_no() == 1:
            return
        self.set_font("Helvetica", size=8)
        self.set_text_color(90)
        self.set_xy(LEFT, 14)
        self.cell(0, 5, self.meta["kopregel"], align="R")
        self.set_draw_color(*INK)
        self.line(LEFT, 20, self.w - RIGHT, 20)
        self.set_xy(LEFT, 28)

    def footer(self) -> None:
        """Print the running footer with the page number, not on the front page."""
        if self.page_no() == 1:
            return
        self.set_y(-16)
        self.set_font("Helvetica", size=8)
        self.set_text_color(90)
        self.cell(0, 5, self.meta["organisatie"], align="L")
        self.set_x(LEFT)
        self.cell(0, 5, str(self.page_no()), align="R")

    def hyphenated(self, text: str) -> str:
        """Return `text` with soft hyphens in the words of the hyphen list."""
        return WORD.sub(lambda m: self._break(m[0]), text)

    def _break(self, word: str) -> str:
        parts = self.hyphens.get(word.lower(), word).split("-")
        start, broken = 0, []
        for part in parts:
            broken.append(word[start : start + len(part)])
            start += len(part)
        return "\u00ad".join(broken)

    def body(self, text: str, indent: float = 0, marker: str = "") -> None:
        """Print a paragraph, or a list item with its marker hanging before it."""
        self.set_font("Helvetica", size=10)
        self.set_text_color(30)
        if marker:
            self.set_x(LEFT + indent - 6)
            self.cell(6, 5.2, marker)
        self.set_x(LEFT + indent)
        self.multi_cell(0, 5.2, self.hyphenated(text), align="L", markdown=True, new_x=XPos.LMARGIN, new_y=YPos.NEXT)
        self.ln(1 if marker else 3)


def write(source: Source, hyphens: dict[str, str]) -> bytes:
    """Return `source` as the bytes of a .pdf; the same source gives the same bytes.

    `hyphens` maps a word to itself with hyphens where it may be broken. The text is set twice: the
    first time to learn on which pages the headings come, for the contents page.
    """
    first = _set(source, {}, hyphens)
    return bytes(_set(source, first.found, hyphens).output())


def _set(source: Source, pages: dict[int, int], hyphens: dict[str, str]) -> _Paper:
    paper = _Paper(source.meta, pages, hyphens)
    _front_page(paper)
    for place, block in enumerate(source.blocks):
        match block:
            case Contents():
                _contents(paper, source)
            case Heading(level, text):
                _heading(paper, level, text, place)
            case Paragraph(text):
                paper.body(text)
            case Item(depth, marker, text):
                paper.body(text, 6 + 6 * depth, "\u2022" if marker == "-" else marker)
            case Table():
                _table(paper, block)
    return paper


def _front_page(paper: _Paper) -> None:
    paper.add_page()
    paper.set_fill_color(*INK)
    paper.rect(0, 0, paper.w, 150, style="F")
    paper.set_fill_color(232, 178, 76)
    paper.ellipse(132, 96, 108, 108, style="F")
    paper.set_fill_color(*PALE)
    paper.ellipse(118, 126, 44, 44, style="F")
    paper.set_text_color(255)
    paper.set_xy(LEFT, 48)
    paper.set_font("Helvetica", "B", 28)
    paper.multi_cell(140, 13, paper.meta["titel"], align="L", new_x=XPos.LMARGIN, new_y=YPos.NEXT)
    paper.ln(4)
    paper.set_font("Helvetica", size=16)
    paper.cell(0, 10, paper.meta["ondertitel"])
    paper.set_text_color(30)
    paper.set_xy(LEFT, 232)
    paper.set_font("Helvetica", "B", 12)
    paper.cell(0, 7, paper.meta["organisatie"], new_x=XPos.LMARGIN, new_y=YPos.NEXT)
    paper.set_font("Helvetica", size=10)
    for key in ("regel", "regel2"):
        paper.cell(0, 6, paper.meta[key], new_x=XPos.LMARGIN, new_y=YPos.NEXT)


def _contents(paper: _Paper, source: Source) -> None:
    paper.add_page()
    paper.set_font("Helvetica", "B", SIZES[1])
    paper.set_text_color(*INK)
    paper.cell(0, 10, "Inhoudsopgave", new_x=XPos.LMARGIN, new_y=YPos.NEXT)
    paper.ln(4)
    paper.set_text_color(30)
    for place, block in enumerate(source.blocks):
        if isinstance(block, Heading) and block.level <= CONTENTS_DEPTH:
            _contents_line(paper, block, str(paper.places.get(place, "")))


def _contents_line(paper: _Paper, heading: Heading, page: str) -> None:
    paper.set_font("Helvetica", "B" if heading.level == 1 else "", 10)
    paper.set_x(LEFT + 6 * (heading.level - 1))
    paper.cell(paper.get_string_width(heading.text) + 2, 7, heading.text)
    room = paper.w - RIGHT - 10 - paper.get_x()
    dots = "." * int(room / paper.get_string_width("."))
    paper.cell(room, 7, dots, align="R")
    paper.cell(10, 7, page, align="R", new_x=XPos.LMARGIN, new_y=YPos.NEXT)


def _heading(paper: _Paper, level: int, text: str, place: int) -> None:
    if level == 1 or paper.get_y() > paper.h - 60:
        paper.add_page()
    else:
        paper.ln(5 if level == 2 else 2)
    paper.found[place] = paper.page_no()
    paper.set_font("Helvetica", "B", SIZES[level])
    paper.set_text_color(*INK)
    height = SIZES[level] * 0.5
    paper.multi_cell(0, height, text, align="L", new_x=XPos.LMARGIN, new_y=YPos.NEXT)
    paper.ln(2)


def _table(paper: _Paper, block: Table) -> None:
    paper.set_font("Helvetica", size=7.5 if block.small else 9)
    paper.set_text_color(30)
    paper.set_draw_color(150)
    paper.set_fill_color(255)
    with paper.table(
        col_widths=tuple(block.widths),
        num_heading_rows=block.header,
        headings_style=FontFace(emphasis="BOLD", fill_color=PALE),
        text_align="LEFT",
        line_height=4.4,
        padding=1.3,
    ) as table:
        for r, cells in enumerate(block.rows):
            row = table.row()
            for c, cell in enumerate(cells):
                if not cell.merge:
                    below = (lower[c].merge for lower in block.rows[r + 1 :])
                    right = (later.merge for later in cells[c + 1 :])
                    row.cell(_text(cell), colspan=_span(right, "left"), rowspan=_span(below, "up"))
    paper.ln(5)


def _span(merges: Iterable[Merge], wanted: Merge) -> int:
    return 1 + sum(1 for _ in takewhile(lambda merge: merge == wanted, merges))


def _text(cell: Cell) -> str:
    return "\n".join(part.text.replace("**", "") for part in cell.parts)
