"""Writes a source as a Word file: heading styles, real lists, merged cells, contents, page numbers."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from datetime import datetime

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm, Pt, RGBColor
from docx.table import _Cell
from docx.text.paragraph import Paragraph as WordParagraph

from .source import Cell, Contents, Heading, Item, Paragraph, Source, Table, runs

INK = RGBColor(0x1C, 0x5A, 0x4E)
LINE_WIDTH = 25.2
CONTENTS_DEPTH = 2


def write(source: Source) -> bytes:
    """Return `source` as the bytes of a .docx; the same source gives the same bytes."""
    document = docx.Document()
    _set_page(document, source.meta)
    _set_styles(document)
    _front_page(document, source.meta)
    pages = iter(source.meta["paginas"].split(","))
    marks = (f"_Toc{100001 + n}" for n in range(len(source.blocks)))
    for block in source.blocks:
        match block:
            case Contents():
                _contents(document, source, pages)
            case Heading(level, text):
                paragraph = document.add_paragraph(style=f"Heading {level}")
                _bookmarked(paragraph, text, next(marks) if level <= CONTENTS_DEPTH else "")
            case Paragraph(text):
                _fill(document.add_paragraph(), text)
            case Item():
                _fill(document.add_paragraph(style=_list_style(block)), block.text)
            case Table():
                _table(document, block)
    return _packed(document)


def _set_page(document: Document, meta: dict[str, str]) -> None:
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(29.7), Cm(21)
    section.left_margin = section.right_margin = Cm(2.25)
    section.top_margin = section.bottom_margin = Cm(2)
    section.different_first_page_header_footer = True
    header = section.header.paragraphs[0]
    header.text = meta["kopregel"]
    header.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    footer = section.footer.paragraphs[0]
    footer.style.paragraph_format.tab_stops.clear_all()
    footer.paragraph_format.tab_stops.add_tab_stop(Cm(LINE_WIDTH), WD_TAB_ALIGNMENT.RIGHT)
    footer.add_run(f"{meta['organisatie']}\tPagina ")
    _field(footer, "PAGE", "2")
    footer.add_run(" van ")
    _field(footer, "NUMPAGES", meta["paginas"].split(",")[-1])
    facts = document.core_properties
    facts.title, facts.author, facts.last_modified_by = meta["titel"], meta["organisatie"], meta["organisatie"]
    facts.created = facts.modified = datetime.fromisoformat(meta["datum"])
    facts.language, facts.comments = "nl-NL", ""


def _set_styles(document: Document) -> None:
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Arial", Pt(10)
    normal.element.rPr.rFonts.set(qn("w:eastAsia"), "Arial")
    normal.paragraph_format.space_after = Pt(6)
    for level, size, before in ((1, 18, 0), (2, 12.5, 14), (3, 11, 10)):
        style = document.styles[f"Heading {level}"]
        style.font.name, style.font.size, style.font.bold = "Arial", Pt(size), True
        style.font.color.rgb = INK
        style.element.rPr.rFonts.attrib.clear()
        style.element.rPr.rFonts.set(qn("w:ascii"), "Arial")
        style.element.rPr.rFonts.set(qn("w:hAnsi"), "Arial")
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(6)
        style.paragraph_format.page_break_before = level == 1
    for level in (1, 2):
        style = document.styles.add_style(f"toc {level}", WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = normal
        style.font.bold, style.font.size = level == 1, Pt(8.5)
        style.paragraph_format.left_indent = Cm(0.8 * (level - 1))
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(3 if level == 1 else 0), Pt(0)
        style.paragraph_format.tab_stops.add_tab_stop(Cm(LINE_WIDTH), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)


def _front_page(document: Document, meta: dict[str, str]) -> None:
    top = document.add_paragraph(meta["organisatie"])
    top.runs[0].bold, top.runs[0].font.size, top.runs[0].font.color.rgb = True, Pt(14), INK
    top.paragraph_format.space_after = Pt(90)
    for key, style, size, after in (("titel", "Title", 28, 0), ("ondertitel", "Subtitle", 15, 110)):
        paragraph = document.add_paragraph(style=style)
        run = paragraph.add_run(meta[key])
        run.font.size, run.font.name, run.font.color.rgb = Pt(size), "Arial", RGBColor(0xFF, 0xFF, 0xFF)
        run.font.italic = False
        properties = paragraph._p.get_or_add_pPr()
        _frame(properties, "1C5A4E")
        _shade(properties, "1C5A4E")
        paragraph.paragraph_format.space_before, paragraph.paragraph_format.space_after = Pt(0), Pt(after)
    for key in ("regel", "regel2"):
        document.add_paragraph(meta[key])


def _contents(document: Document, source: Source, pages: Iterator[str]) -> None:
    title = document.add_paragraph()
    title.paragraph_format.page_break_before = True
    run = title.add_run("Inhoud")
    run.bold, run.font.size, run.font.color.rgb = True, Pt(16), INK
    entries = source.headings(CONTENTS_DEPTH)
    for n, entry in enumerate(entries):
        paragraph = document.add_paragraph(style=f"toc {entry.level}")
        if n == 0:
            _field_part(paragraph._p, "begin")
            _instruction(paragraph._p, ' TOC \\o "1-2" \\h \\z \\u ')
            _field_part(paragraph._p, "separate")
        link = OxmlElement("w:hyperlink")
        link.set(qn("w:anchor"), f"_Toc{100001 + n}")
        link.append(paragraph.add_run(f"{entry.text}\t{next(pages)}")._r)
        paragraph._p.append(link)
        if n == len(entries) - 1:
            _field_part(paragraph._p, "end")


def _bookmarked(paragraph: WordParagraph, text: str, name: str) -> None:
    if not name:
        paragraph.add_run(text)
        return
    for tag in ("w:bookmarkStart", "w:bookmarkEnd"):
        mark = OxmlElement(tag)
        mark.set(qn("w:id"), name.removeprefix("_Toc"))
        if tag == "w:bookmarkStart":
            mark.set(qn("w:name"), name)
            paragraph._p.append(mark)
            paragraph.add_run(text)
        else:
            paragraph._p.append(mark)


def _table(document: Document, block: Table) -> None:
    table = document.add_table(len(block.rows), len(block.widths), style="Table Grid")
    table.autofit = False
    _pad(table._tbl.tblPr)
    widths = [Cm(LINE_WIDTH * share / sum(block.widths)) for share in block.widths]
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    for r, row in enumerate(block.rows):
        for c, cell in enumerate(row):
            target = table.cell(r, c)
            if cell.merge == "up":
                target = table.cell(r - 1, c).merge(target)
            elif cell.merge == "left":
                target = table.cell(r, c - 1).merge(target)
            else:
                _fill_cell(target, cell, 9 if block.small else 10)
            if not cell.merge:
                target.width = widths[c]
            if r < block.header or (c + 1 < len(row) and row[c + 1].merge == "left"):
                _shade(target._tc.get_or_add_tcPr(), "DFEAE6")
        properties = table.rows[r]._tr.get_or_add_trPr()
        properties.append(OxmlElement("w:cantSplit"))
        if r < block.header:
            properties.append(OxmlElement("w:tblHeader"))
    after = document.add_paragraph().paragraph_format
    after.space_after, after.line_spacing = Pt(0), Pt(6)


def _pad(properties: BaseOxmlElement) -> None:
    margins = OxmlElement("w:tblCellMar")
    for side, twips in (("top", 70), ("left", 110), ("bottom", 50), ("right", 110)):
        margin = OxmlElement(f"w:{side}")
        margin.set(qn("w:w"), str(twips))
        margin.set(qn("w:type"), "dxa")
        margins.append(margin)
    look = properties.find(qn("w:tblLook"))
    if look is not None:
        look.addprevious(margins)


def _fill_cell(target: _Cell, cell: Cell, size: float) -> None:
    for n, part in enumerate(cell.parts):
        paragraph = target.paragraphs[0] if n == 0 else target.add_paragraph()
        paragraph.paragraph_format.space_after = Pt(2)
        if isinstance(part, Item):
            paragraph.style = _list_style(part)
            paragraph.paragraph_format.left_indent = Cm(0.45)
            paragraph.paragraph_format.first_line_indent = Cm(-0.45)
        _fill(paragraph, part.text, size)


def _list_style(item: Item) -> str:
    kind = "List Bullet" if item.marker == "-" else "List Number"
    return kind if item.depth == 0 else f"{kind} {item.depth + 1}"


def _fill(paragraph: WordParagraph, text: str, size: float = 0) -> None:
    for stretch, look in runs(text):
        run = paragraph.add_run(stretch)
        run.bold, run.italic = look == "bold" or None, look == "italic" or None
        if size:
            run.font.size = Pt(size)


def _shade(properties: BaseOxmlElement, colour: str) -> None:
    shading = OxmlElement("w:shd")
    for key, value in (("val", "clear"), ("color", "auto"), ("fill", colour)):
        shading.set(qn(f"w:{key}"), value)
    properties.append(shading)


def _frame(properties: BaseOxmlElement, colour: str) -> None:
    borders = OxmlElement("w:pBdr")
    for side in ("top", "left", "bottom", "right"):
        border = OxmlElement(f"w:{side}")
        for key, value in (("val", "single"), ("sz", "48"), ("space", "10"), ("color", colour)):
            border.set(qn(f"w:{key}"), value)
        borders.append(border)
    properties.append(borders)


def _field(paragraph: WordParagraph, instruction: str, shown: str) -> None:
    _field_part(paragraph._p, "begin")
    _instruction(paragraph._p, f" {instruction} ")
    _field_part(paragraph._p, "separate")
    paragraph.add_run(shown)
    _field_part(paragraph._p, "end")


def _field_part(parent: BaseOxmlElement, kind: str) -> None:
    run, part = OxmlElement("w:r"), OxmlElement("w:fldChar")
    part.set(qn("w:fldCharType"), kind)
    run.append(part)
    parent.append(run)


def _instruction(parent: BaseOxmlElement, text: str) -> None:
    run, part = OxmlElement("w:r"), OxmlElement("w:instrText")
    part.set(qn("xml:space"), "preserve")
    part.text = text
    run.append(part)
    parent.append(run)


def _packed(document: Document) -> bytes:
    """Save, and pack again with one fixed time for every part, since python-docx stamps the clock."""
    loose, packed = io.BytesIO(), io.BytesIO()
    document.save(loose)
    with zipfile.ZipFile(loose) as before, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as after:
        for name in before.namelist():
            entry = zipfile.ZipInfo(name, (2025, 12, 2, 9, 0, 0))
            entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, 0
            after.writestr(entry, before.read(name))
    return packed.getvalue()
