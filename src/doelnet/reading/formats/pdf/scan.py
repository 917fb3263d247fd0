"""Reads the pages of a PDF that are images only, with Tesseract where it and its Dutch are installed."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from statistics import median

import pypdfium2 as pdfium  # type: ignore[import-untyped]  # it ships no types
from lxml import etree

from doelnet.reading.formats.pdf.tesseract import LANGUAGE
from doelnet.reading.formats.pdf.tesseract import available as available
from doelnet.reading.formats.pdf.words import Sheet, Word

SECONDS = 30
"""The most that reading one page may take."""

_DPI = 300
_MOST_DOTS = 40_000_000
_LEAST_SURE = 30
"""Words of which Tesseract is less sure than this, in per cent, are specks."""

_ALIKE = 0.18
"""Heights of lines that differ by less than this share are one size of type."""

_NUMBERS = re.compile(r"(bbox|x_wconf|x_size|x_descenders|x_ascenders) ([\d. -]+)")


def read_scan(page: pdfium.PdfPage, sheet: Sheet) -> Sheet:
    """Return the sheet with the words that Tesseract sees on the page, each at its place; as it was without any."""
    import pytesseract  # type: ignore[import-untyped]  # it ships no types

    os.environ.setdefault("OMP_THREAD_LIMIT", "1")  # with more threads a page takes longer where the cores are shared
    dots = sheet.width * sheet.height * (_DPI / 72) ** 2
    scale = _DPI / 72 * min(1.0, (_MOST_DOTS / max(dots, 1)) ** 0.5)
    image = page.render(scale=scale, grayscale=True).to_pil()
    try:
        hocr = pytesseract.image_to_pdf_or_hocr(
            image, lang=LANGUAGE, extension="hocr", timeout=SECONDS, config=f"--dpi {round(scale * 72)}"
        )
    except (pytesseract.TesseractError, OSError, RuntimeError):  # the last is how it says that time is up
        return sheet
    found = words_in(hocr, sheet.height, 1 / scale)
    return sheet._replace(words=found) if found else sheet


def words_in(hocr: bytes, height: float, point: float) -> list[Word]:
    """Return the words in what Tesseract wrote (hOCR 1.2); a dot is so many points, the page so high."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True)
    root = etree.fromstring(hocr, parser)
    lines = [line for line in root.iter("{*}span") if _is_line(line)]
    sizes = [_measures(line).get("x_size", [0.0])[0] * point for line in lines]
    if not sizes:
        return []
    body = median(sizes)
    return [
        word
        for line, size in zip(lines, sizes, strict=True)
        for word in _words(line, round(body if abs(size - body) < _ALIKE * body else size, 1), height, point)
    ]


def _is_line(span: etree._Element) -> bool:
    return span.get("class", "") in ("ocr_line", "ocr_header", "ocr_caption", "ocr_textfloat")


def _measures(span: etree._Element) -> dict[str, list[float]]:
    """Return the numbers in the title of a span, by name."""
    return {name: [float(n) for n in numbers.split()] for name, numbers in _NUMBERS.findall(span.get("title", ""))}


def _words(line: etree._Element, size: float, height: float, point: float) -> Iterator[Word]:
    """Yield the words of one line, all at the height of the line."""
    _, top, _, bottom = _measures(line)["bbox"]
    low, high = height - bottom * point, height - top * point
    for span in line.iter("{*}span"):
        text = "".join(map(str, span.itertext())).strip()
        if span.get("class") != "ocrx_word" or not text:
            continue
        measures = _measures(span)
        if measures.get("x_wconf", [0.0])[0] < _LEAST_SURE:
            continue
        left, _, right, _ = (edge * point for edge in measures["bbox"])
        yield Word(left, right, low, high, (low + high) / 2, size, False, False, text)
