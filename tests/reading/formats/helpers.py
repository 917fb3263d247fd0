"""What the tests of the formats share."""

from __future__ import annotations

import io
import zipfile

from docx import Document
from fpdf import FPDF

from doelnet.reading.blocks import Block, Heading, Item, Paragraph, Stream, Table
from doelnet.reading.formats import stream

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def of(text: str, name: str = "plan.md") -> list[Block]:
    """Return the blocks of a text document."""
    return stream(name, text.encode()).blocks


def only(blocks: list[Block]) -> Block:
    """Return the one block there is."""
    assert len(blocks) == 1, blocks
    return blocks[0]


def table(blocks: list[Block]) -> list[list[str]]:
    """Return the texts of the one table there is, as written."""
    found = [block for block in blocks if isinstance(block, Table)]
    assert len(found) == 1, blocks
    return [[cell.text for cell in row] for row in found[0].rows]


def said(blocks: list[Block]) -> list[str]:
    """Return each block in short: "h1 Doel", "p …", "0• …", "table 3x2"."""
    return [_short(block) for block in blocks]


def _short(block: Block) -> str:
    if isinstance(block, Table):
        return f"table {len(block.rows)}x{max(map(len, block.rows))}"
    text = block.passage.text
    if isinstance(block, Heading):
        return f"h{block.level} {text}"
    if isinstance(block, Item):
        return f"{block.depth}{block.marker} {text}"
    assert isinstance(block, Paragraph)
    return f"p {text}"


def docx(document: Document) -> Stream:
    """Return a Word document as a stream."""
    file = io.BytesIO()
    document.save(file)
    return stream("plan.docx", file.getvalue())


def word(body: str, **parts: str) -> bytes:
    """Return a bare Word document around the XML of a body."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", f"<w:document {W}><w:body>{body}</w:body></w:document>")
        for name, xml in parts.items():
            archive.writestr(f"word/{name}.xml", xml)
    return file.getvalue()


def page(size: int = 11) -> FPDF:
    """Return a PDF with one page, ready to write on."""
    pdf = FPDF()
    pdf.set_auto_page_break(True, 25)
    pdf.add_page()
    pdf.set_font("helvetica", size=size)
    return pdf


def pdf(document: FPDF) -> Stream:
    """Return a PDF as a stream."""
    return stream("plan.pdf", bytes(document.output()))
