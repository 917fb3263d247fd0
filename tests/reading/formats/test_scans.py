"""Pages of a PDF that are images only."""

import re
import subprocess

import pypdfium2
import pytest
from fpdf import FPDF

from doelnet.reading.blocks import LeftOut
from doelnet.reading.errors import ReadError, Trouble
from doelnet.reading.formats import stream
from doelnet.reading.formats.pdf import scan, tesseract

from .helpers import page, said

SENTENCE = "Wij willen dat ieder kind in Waardrecht een plek heeft om te spelen en te leren."
needs_tesseract = pytest.mark.skipif(not scan.available(), reason="Tesseract with Dutch is not installed")

HOCR = b"""<html xmlns="http://www.w3.org/1999/xhtml"><body>
<span class="ocr_header" title="bbox 100 100 700 150; x_size 60"><span class="ocrx_word" title="bbox 100 100 400 150;
x_wconf 96">Doel</span></span>
<span class="ocr_line" title="bbox 100 300 700 340; x_size 40"><span class="ocrx_word" title="bbox 100 310 200 340;
x_wconf 91"><strong>Meer</strong></span>
<span class="ocrx_word" title="bbox 210 300 300 340; x_wconf 12">~;</span></span>
<span class="ocr_line" title="bbox 100 400 700 440; x_size 43"><span class="ocrx_word" title="bbox 100 400 200 440;
x_wconf 88">lezen</span></span></body></html>"""


def scanned(*texts: str) -> bytes:
    """Return a PDF in which a page with a "!" in front is an image of that text."""
    document = FPDF()
    for text in texts:
        paper = page()
        paper.set_font(style="B", size=18)
        paper.cell(0, 12, "Jong in Waardrecht", new_x="LMARGIN", new_y="NEXT")
        paper.set_font(style="", size=11)
        paper.multi_cell(0, 6, text.removeprefix("!"))
        document.add_page()
        if text.startswith("!"):
            image = pypdfium2.PdfDocument(bytes(paper.output()))[0].render(scale=150 / 72).to_pil()
            document.image(image, 0, 0, document.w, document.h)
        else:
            document.set_font("helvetica", size=11)
            document.multi_cell(0, 6, text)
    return bytes(document.output())


@needs_tesseract
def test_a_scan_is_read_where_tesseract_is_with_headings_and_places():
    found = stream("scan.pdf", scanned("!" + SENTENCE))
    assert said(found.blocks) == ["h1 Jong in Waardrecht", f"p {SENTENCE}"]
    assert {passage.page for passage in found.passages()} == {1}


@needs_tesseract
def test_only_the_pages_without_text_are_read_from_their_image(monkeypatch):
    seen = []
    read = scan.read_scan
    monkeypatch.setattr(scan, "read_scan", lambda page, sheet: seen.append(1) or read(page, sheet))
    found = stream("deels.pdf", scanned("Ieder kind leest. " * 4, "!" + SENTENCE))
    assert [(p.page, p.text[:12]) for p in found.passages()] == [
        (1, "Ieder kind l"),
        (2, "Jong in Waar"),
        (2, SENTENCE[:12]),
    ]
    assert seen == [1]


@needs_tesseract
def test_a_page_that_takes_too_long_is_left_as_it_was(monkeypatch):
    monkeypatch.setattr(scan, "SECONDS", 0.01)
    with pytest.raises(ReadError) as caught:
        stream("scan.pdf", scanned("!" + SENTENCE))
    assert caught.value.trouble is Trouble.NO_TEXT


def test_words_from_a_scan_have_the_height_of_their_line_and_near_sizes_are_one():
    words = scan.words_in(HOCR, 200.0, 0.25)
    assert [(w.text, w.x0, w.bottom, w.top, w.size) for w in words] == [
        ("Doel", 25.0, 162.5, 175.0, 15.0),
        ("Meer", 25.0, 115.0, 125.0, 10.8),
        ("lezen", 25.0, 90.0, 100.0, 10.8),
    ]


def test_without_tesseract_a_scan_is_named_with_what_to_install(monkeypatch):
    monkeypatch.setattr(scan, "available", lambda: False)
    with pytest.raises(ReadError) as caught:
        stream("scan.pdf", scanned("!" + SENTENCE))
    assert "(een scan). Installeer Tesseract met Nederlands" in caught.value.message()
    assert "Install Tesseract with Dutch" in caught.value.message("en")


@pytest.fixture
def fresh_tesseract():
    """Ask Tesseract anew, here and after."""
    asked = (tesseract.available, tesseract.version, tesseract._said)
    for one in asked:
        one.cache_clear()
    yield
    for one in asked:
        one.cache_clear()


@pytest.mark.parametrize("problem", [OSError, subprocess.TimeoutExpired("tesseract", 10)])
def test_a_tesseract_that_does_not_run_is_none(monkeypatch, fresh_tesseract, problem):
    def fail(*_command: object, **_how: object) -> None:
        raise problem

    monkeypatch.setattr(subprocess, "run", fail)
    assert tesseract.available() is False
    assert tesseract.version() == ""


def test_a_tesseract_has_another_version_when_its_dutch_is_another_file(tmp_path, monkeypatch, fresh_tesseract):
    said = {"--version": "tesseract 5.3.0\n leptonica-1.82.0", "--list-langs": f'List in "{tmp_path}" (1):\nnld'}
    monkeypatch.setattr(tesseract, "_said", said.get)
    (tmp_path / "nld.traineddata").write_bytes(b"fast")
    before = tesseract.version()
    tesseract.version.cache_clear()
    (tmp_path / "nld.traineddata").write_bytes(b"best")
    assert before.startswith("tesseract 5.3.0 nld ")
    assert tesseract.version() != before
    monkeypatch.undo()


@needs_tesseract
def test_the_tesseract_of_this_machine_names_its_version_and_its_dutch(fresh_tesseract):
    assert re.fullmatch(r"tesseract \S+ nld [0-9a-f]{16}", tesseract.version())


def test_a_page_that_nothing_here_can_read_is_named_beside_the_text(monkeypatch):
    monkeypatch.setattr(scan, "available", lambda: False)
    found = stream("plan.pdf", scanned("Wij lezen voor.", f"!{SENTENCE}", SENTENCE))
    assert found.left_out == [LeftOut("image-pages", "2")]
    assert [line for line in said(found.blocks) if "afbeelding" in line] == []


def test_nothing_is_said_of_pages_that_were_all_read(monkeypatch):
    monkeypatch.setattr(scan, "available", lambda: False)
    assert stream("plan.pdf", scanned("Wij lezen voor.", SENTENCE)).left_out == []
