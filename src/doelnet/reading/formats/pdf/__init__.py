"""PDF documents (ISO 32000), read with PDFium; pages without a text layer with Tesseract."""

from __future__ import annotations

import pypdfium2 as pdfium  # type: ignore[import-untyped]  # it ships no types
import pypdfium2.raw as raw  # type: ignore[import-untyped]  # nor for its bindings

from doelnet.reading.blocks import LeftOut, Read
from doelnet.reading.errors import ReadError, Trouble
from doelnet.reading.formats._shared.limits import PAGES, check
from doelnet.reading.formats.pdf import scan
from doelnet.reading.formats.pdf.blocks import blocks_of
from doelnet.reading.formats.pdf.chunks import chunks
from doelnet.reading.formats.pdf.words import Scanner, Sheet

NAME = "pdf"
SUFFIXES = (".pdf",)
TEXTUAL = False
_TAIL = 2048
_LEAST_CHARACTERS = 8
"""A page with fewer characters than this is a scan with at most a page number on it."""


_NAMED = 20
"""At most so many unread pages are named."""


def recognises(data: bytes) -> bool:
    """Whether these bytes are a PDF: its mark may stand a little after the start (ISO 32000-1, annex H.3.4.1)."""
    return b"%PDF-" in data[:1024]


def blocks(data: bytes) -> Read:
    """Return the blocks of a PDF, its number of pages, and which of those are images that nothing here can read.

    Raises ReadError when it is encrypted, damaged, cut off, too long, or holds images only.
    """
    if b"%%EOF" not in data[-_TAIL:]:
        raise ReadError(Trouble.DAMAGED, detail="cut")
    sheets = _sheets(data)
    if sum(map(_characters, sheets)) < _LEAST_CHARACTERS * len(sheets) and any(sheet.drawn for sheet in sheets):
        raise ReadError(Trouble.NO_TEXT, advice="unreadable" if scan.available() else "install-ocr")
    return Read(blocks_of(list(chunks(sheets))), len(sheets), _unread(sheets))


def _unread(sheets: list[Sheet]) -> list[LeftOut]:
    """Return the pages that are images and that nothing on this machine can read, if any, as one remark."""
    pages = [i for i, sheet in enumerate(sheets, 1) if sheet.drawn and _characters(sheet) < _LEAST_CHARACTERS]
    if not pages or scan.available():
        return []
    named = ", ".join(map(str, pages[:_NAMED])) + (", …" if len(pages) > _NAMED else "")
    return [LeftOut("image-pages", named)]


def _characters(sheet: Sheet) -> int:
    return sum(len(word.text) for word in sheet.words)


def _sheets(data: bytes) -> list[Sheet]:
    """Return what stands on every page; a page that is an image is read by Tesseract, where that is installed."""
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
                sheet = scanner.scan(page)
                if sheet.drawn and _characters(sheet) < _LEAST_CHARACTERS and scan.available():
                    sheet = scan.read_scan(page, sheet)
                sheets.append(sheet)
            finally:
                page.close()
    except (pdfium.PdfiumError, ValueError) as error:
        raise ReadError(Trouble.DAMAGED, detail="structure") from error
    finally:
        document.close()
    if not sheets:
        raise ReadError(Trouble.DAMAGED, detail="structure")
    return sheets
