"""Reading measured on documents of our own, of many layouts: most to learn from, some only to score."""

import json
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pypdfium2  # type: ignore[import-untyped]  # ships without types
import pytest
from docx.oxml.ns import qn
from lxml import etree, html

from doelnet.draft import dumps, loads
from doelnet.reading import formats, forms
from doelnet.reading.errors import ReadError

HERE = Path(__file__).parent / "documents"
SHARED = Path(__file__).resolve().parents[3] / "shared"
FLOORS = {"tuned": 0.98, "heldout": 0.9}
DOCUMENTS = sorted(path for half in FLOORS for path in (HERE / half).glob("[0-9]*.*") if path.suffix != ".json")
HALVES = sorted({path.parent.name for path in DOCUMENTS})
MADE = {".docx", ".pdf", ".xlsx", ".odt"}
UNREAD = b'{"document": {}, "elements": []}'
NAMES = [path.stem for path in DOCUMENTS]


def letters(text: str) -> str:
    """Return the letters and figures of a text alone, so that layout does not count."""
    return "".join(sign for sign in text.lower() if sign.isalnum())


def words(path: Path) -> str:
    """Return all that stands in a document, read without Doelnet."""
    if path.suffix == ".docx":
        body = docx.Document(str(path)).element.body
        return "\n".join(node.text or "" for node in body.iter(qn("w:t")))
    if path.suffix == ".pdf":
        return "\n".join(page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(path))
    if path.suffix == ".xlsx":
        book = openpyxl.load_workbook(path, data_only=True)
        rows = [(sheet.title, *row) for sheet in book for row in sheet.iter_rows(values_only=True)]
        return "\n".join(str(value) for row in rows for value in row if value is not None)
    if path.suffix == ".odt":
        return " ".join(etree.fromstring(zipfile.ZipFile(path).read("content.xml")).itertext())
    text = path.read_text(encoding="utf-8")
    return (
        str(html.fromstring(text.encode()).text_content()) if path.suffix == ".html" else re.sub(r"<[^<>]+>", " ", text)
    )


def stands(text: str, said: str, *, columns: bool) -> bool:
    """Say whether a text stands in a document: in one piece or, in columns, with words of other cells between."""
    if letters(text) in said or not columns:
        return letters(text) in said
    first, *others = filter(None, map(letters, text.split()))
    for start in re.finditer(re.escape(first), said):
        place = start.end()
        for word in others:
            found = said.find(word, place, place + 300 + len(word))
            if found < 0:
                break
            place = found + len(word)
        else:
            return True
    return False


def test_a_text_in_a_column_stands_in_its_document_though_other_cells_stand_between_its_lines() -> None:
    said = letters("Meer kinderen   Bibliotheek   2026\nlezen thuis     en scholen")
    assert stands("Meer kinderen lezen thuis", said, columns=True)
    assert not stands("Meer kinderen lezen thuis", said, columns=False)
    assert not stands("Minder kinderen lezen thuis", said, columns=True)


def texts(gold: dict[str, Any]) -> Iterator[str]:
    """Yield every text of a gold draft that must stand in its document."""
    for element in gold["elements"]:
        yield element["text"]
    for section, key in (("milestones", "text"), ("parties", "name"), ("references", "title"), ("groups", "name")):
        for item in gold[section]:
            yield item[key]
    for decision in gold["decisions"]:
        for name in ("points", "arguments", "objections", "alternatives", "follow_up", "attachments"):
            yield from decision.get(name, [])
        yield from (decision[name] for name in ("finance", "participation", "communication") if name in decision)


@pytest.mark.parametrize("path", DOCUMENTS, ids=NAMES)
def test_the_gold_of_a_document_is_a_draft_whose_texts_stand_in_it(path: Path) -> None:
    gold = path.with_suffix(".json").read_bytes()
    ids = [element.id for element in loads(gold).elements]
    parents = {parent for element in loads(gold).elements for parent in element.parents}
    said = letters(words(path))
    assert len(set(ids)) == len(ids) and parents <= set(ids)
    columns = path.suffix == ".txt"
    assert [text for text in texts(json.loads(gold)) if not stands(text, said, columns=columns)] == []


def test_the_files_that_are_not_plain_text_are_what_their_modules_make() -> None:
    kept = {path: path.read_bytes() for path in DOCUMENTS if path.suffix in MADE}
    code = "import sys; sys.path.insert(0, sys.argv[1]); import make; print(make.differing())"
    result = subprocess.run([sys.executable, "-c", code, str(HERE)], capture_output=True, text=True, check=True)
    modules = list((HERE / "making").glob("d[0-9]*.py"))
    assert len(kept) == len(modules) >= 8 and result.stdout.strip() == "[]"


def read(path: Path) -> bytes:
    """Return the draft that reading a document yields; an empty one where it cannot be read."""
    try:
        return dumps(forms.draft(formats.stream(path.name, formats.load(path))))
    except ReadError:
        return UNREAD


def test_a_document_that_cannot_be_read_counts_as_an_empty_draft(tmp_path: Path) -> None:
    (tmp_path / "00-leeg.docx").write_bytes(b"")
    assert read(tmp_path / "00-leeg.docx") == UNREAD


@pytest.mark.skipif(not SHARED.exists(), reason="the scorer (../shared) is not here")
@pytest.mark.parametrize("half", HALVES)
def test_the_documents_are_read_with_a_score_above_the_floor(half: str, tmp_path: Path) -> None:
    for path in (path for path in DOCUMENTS if path.parent.name == half):
        (tmp_path / f"{path.stem}.json").write_bytes(read(path))
    command = [sys.executable, str(SHARED / "score" / "score.py"), str(HERE / half), str(tmp_path), "--json"]
    result = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    for name, section in result["sections"].items():
        print(f"{half:8} {name:16} F1 {section['f1']:.3f} (gold {section['gold']}, found {section['found']})")
    print(f"{half:8} overall          F1 {result['overall']:.3f}")
    assert result["broken"] == []
    assert result["overall"] >= FLOORS[half]
