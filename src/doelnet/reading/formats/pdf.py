"""PDF documents with a text layer (ISO 32000), read with PDFium."""

from __future__ import annotations

import pypdfium2 as pdfium  # type: ignore[import-untyped]  # it ships no types
import pypdfium2.raw as raw  # type: ignore[import-untyped]  # nor for its bindings

from doelnet.reading.blocks import Block
from doelnet.reading.errors import ReadError, Trouble
from doelnet.reading.formats._limits import PAGES, check
from doelnet.reading.formats._pdf_blocks import blocks_of
from doelnet.reading.formats._pdf_chunks import chunks
from doelnet.reading.formats._pdf_words import Scanner, Sheet

NAME = "pdf"
SUFFIXES = (".pdf",)
TEXTUAL = False
_TAIL = 2048
_LEAST_CHARACTERS = 8
"""A page with fewer characters than this, on average, is a scan with at most a page number on it."""


def recognises(data: bytes) -> bool:
    """Whether these bytes are a PDF: its mark may stand a little after the start (ISO 32000-1, annex H.3.4.1)."""
    return b"%PDF-" in data[:1024]


def blocks(data: bytes) -> tuple[list[Block], int]:
    """Return the blocks of a PDF and its number of pages.

    Raises ReadError when it is encrypted, damaged, cut off, or holds images only.
    """
    if b"%%EOF" not in data[-_TAIL:]:
        raise ReadError(Trouble.DAMAGED, detail="cut")
    sheets = _sheets(data)
    characters = sum(len(word.text) for sheet in sheets for word in sheet.words)
    if characters < _LEAST_CHARACTERS * len(sheets) and any(sheet.drawn for sheet in sheets):
        raise ReadError(Trouble.NO_TEXT)
    return blocks_of(list(chunks(sheets))), len(sheets)


def _sheets(data: bytes) -> list[Sheet]:
    """Return what stands on every page."""
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        locked = getattr(error, "err_code", None) in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY)
        raise ReadError(Trouble.ENCRYPTED) if locked else ReadError(Trouble.DAMAGED, detail="structure") from error
    scanner = Scanner()
    sheets = []
    try:
        check(len(document), PAGES)
        for number in range(len(document)):
            page = document[number]
            try:
                sheets.append(scanner.scan(page))
            finally:
                page.close()
    except (pdfium.PdfiumError, ValueError) as error:
        raise ReadError(Trouble.DAMAGED, detail="structure") from error
    finally:
        document.close()
    if not sheets:
        raise ReadError(Trouble.DAMAGED, detail="structure")
    return sheets
