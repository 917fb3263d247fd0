"""The example documents: made by their script, of nobody real, and nobody else's text."""

from __future__ import annotations

import re
import subprocess
import sys
import zipfile
from pathlib import Path

import docx
import pypdfium2  # type: ignore[import-untyped]  # ships without types
import pytest
from lxml import html

ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "examples"
SOURCES = ROOT.parent / "shared" / "sources"
DOCX = "uitvoeringsplan-jong-in-waardrecht-2026-2027.docx"
PDF = "lea-jaarverslag-2025-jaarplan-2026.pdf"
WRITTEN = sorted(
    path
    for folder in (EXAMPLES, EXAMPLES / "bron")
    for path in folder.iterdir()
    if path.suffix in {".md", ".txt", ".html", ".docx", ".pdf"}
)
SHARED_WORDS = 8
BROKEN = "\x02"  # pdfium's sign for a hyphen that only stands there because the line ended

PERSONAL = {
    "an e-mail address": re.compile(r"[\w.+-]+@[\w-]+\.\w+"),
    "a telephone number": re.compile(r"(?<![\d.,/])(?:\+31|0)[ -]?\d{1,3}[ -]?\d{3}[ -]?\d{2,4}(?![\d/])"),
    "a title before a name": re.compile(r"\b(?:dhr|mevr|mw|drs|ing|ir|mr|dr)\. ?[A-Z]", re.IGNORECASE),
    "initials before a name": re.compile(r"\b(?:[A-Z]\.){1,3} ?(?:van |de |der |den )*[A-Z][a-z]+"),
    "a name after an office": re.compile(r"(?:[Ww]ethouder|[Bb]urgemeester|[Ss]ecretaris) [A-Z][a-z]"),
}


def make(folder: Path) -> Path:
    """Run the script that makes the files, and return the folder it wrote to."""
    folder.mkdir()
    subprocess.run([sys.executable, EXAMPLES / "maken.py", "--naar", folder], check=True, capture_output=True)
    return folder


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make(tmp_path_factory.mktemp("made") / "first")


def parts(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def pages(path: Path) -> list[str]:
    paper = pypdfium2.PdfDocument(path)
    try:
        return [page.get_textpage().get_text_bounded() for page in paper]
    finally:
        paper.close()


def text_of(path: Path) -> str:
    if path.suffix == ".docx":
        body = docx.Document(str(path)).element.body
        return "\n".join("".join(str(t) for t in p.xpath(".//w:t/text()")) for p in body.xpath(".//w:p"))
    if path.suffix == ".pdf":
        return "\n".join(pages(path)).replace(BROKEN, "")
    raw = path.read_text(encoding="utf-8")
    if path.suffix == ".html":
        return "\n".join(str(text) for text in html.fromstring(raw).itertext())
    return re.sub(r"<[^>]+>", " ", raw)


def words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text.lower())


def runs_of(text: str) -> set[tuple[str, ...]]:
    found = words(text)
    return {tuple(found[n : n + SHARED_WORDS]) for n in range(len(found) - SHARED_WORDS + 1)}


def is_citizen_number(digits: str) -> bool:
    """Whether nine digits pass the eleven test of the burgerservicenummer."""
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return sum(w * int(d) for w, d in zip(weights, digits, strict=True)) % 11 == 0


def test_the_word_file_is_what_the_script_makes(made: Path) -> None:
    assert parts(EXAMPLES / DOCX) == parts(made / DOCX)


def test_the_pdf_is_what_the_script_makes(made: Path) -> None:
    assert pages(EXAMPLES / PDF) == pages(made / PDF)


def test_making_the_files_twice_gives_the_same_bytes(made: Path, tmp_path: Path) -> None:
    again = make(tmp_path / "again")
    assert [(again / name).read_bytes() for name in (DOCX, PDF)] == [(made / name).read_bytes() for name in (DOCX, PDF)]


def test_the_contents_page_of_the_pdf_names_the_page_of_each_chapter() -> None:
    paper = pages(EXAMPLES / PDF)
    entries = re.findall(r"(?m)^(H\d\. [^.\r\n]+?)[ .]+(\d+)\r?$", paper[1])
    assert len(entries) == 3
    for title, page in entries:
        assert paper[int(page) - 1].find(title) >= 0


def test_the_pdf_is_as_long_as_a_real_one_and_breaks_words_at_line_ends() -> None:
    paper = pages(EXAMPLES / PDF)
    assert len(paper) >= 10
    assert sum(page.count(BROKEN) for page in paper) > 20


def test_the_word_file_has_real_headings_lists_and_merged_cells() -> None:
    document = docx.Document(str(EXAMPLES / DOCX))
    styles = {paragraph.style.name for paragraph in document.paragraphs if paragraph.style}
    assert {"Heading 1", "Heading 2", "toc 1"} <= styles
    in_cells = document.element.body.xpath(".//w:tc//w:pStyle[@w:val='ListBullet']")
    assert len(in_cells) > 150
    assert document.element.body.xpath(".//w:vMerge") and document.element.body.xpath(".//w:gridSpan")


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: path.name)
def test_no_example_holds_personal_data(path: Path) -> None:
    text = text_of(path)
    found = {what: match[0] for what, pattern in PERSONAL.items() if (match := pattern.search(text))}
    assert found == {}
    assert not [digits for digits in re.findall(r"(?<!\d)\d{9}(?!\d)", text) if is_citizen_number(digits)]


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: path.name)
def test_no_example_shares_eight_words_on_end_with_a_source(path: Path) -> None:
    if not SOURCES.is_dir():
        pytest.skip("the source documents are not on this machine")
    ours = runs_of(text_of(path))
    theirs = {run for source in SOURCES.glob("*.txt") for run in runs_of(source.read_text(encoding="utf-8"))}
    assert {" ".join(run) for run in ours & theirs} == set()
