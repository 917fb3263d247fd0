"""What is wrong with a file is said in one clear line; nothing else comes out."""

import contextlib
import io
import time
import zipfile

import pytest
from docx import Document
from fpdf import FPDF
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from doelnet.reading.blocks import Stream, Table
from doelnet.reading.errors import ReadError, Trouble
from doelnet.reading.formats import formats, load, stream, suffixes

from .helpers import W, page, word


def docx_bytes() -> bytes:
    document, file = Document(), io.BytesIO()
    document.add_heading("Plan", 1)
    document.add_paragraph("Ieder kind doet mee.")
    document.add_table(2, 2).cell(0, 0).text = "Doel"
    document.save(file)
    return file.getvalue()


def pdf_bytes(**protection: str) -> bytes:
    document = page()
    if protection:
        document.set_encryption(**protection)
    document.multi_cell(0, 6, "Ieder kind in Waardrecht doet mee.")
    with document.table() as grid:
        for text in ("Doel", "Lezen"):
            row = grid.row()
            row.cell(text)
            row.cell("Middel")
    return bytes(document.output())


def scan() -> bytes:
    document = FPDF()
    document.add_page()
    document.rect(20, 20, 100, 100, style="F")
    return bytes(document.output())


def trouble(name: str, data: bytes) -> Trouble:
    with pytest.raises(ReadError) as caught:
        stream(name, data)
    for language in ("nl", "en"):
        said = caught.value.message(language)
        assert said
        assert "{" not in said
        assert "\n" not in said
    return caught.value.trouble


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512)


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("leeg.txt", b"", Trouble.EMPTY),
        ("wit.md", b" \n\t\n", Trouble.EMPTY),
        ("nul.pdf", bytes(100), Trouble.EMPTY),
        ("leeg.html", b"<html><body></body></html>", Trouble.EMPTY),
        ("leeg.docx", word("<w:p/>"), Trouble.EMPTY),
        ("slot.pdf", pdf_bytes(owner_password="a", user_password="b"), Trouble.ENCRYPTED),
        ("slot.docx", OLE + "EncryptedPackage".encode("utf-16-le"), Trouble.ENCRYPTED),
        ("half.pdf", pdf_bytes()[:-600], Trouble.DAMAGED),
        ("half.docx", docx_bytes()[:-600], Trouble.DAMAGED),
        ("half.txt", "Financiën Waardrecht één".encode()[:-2], Trouble.DAMAGED),
        ("half.html", b"<!doctype html><html><body><p>Plan</p><div cla", Trouble.DAMAGED),
        ("ruis.docx", b"PK\x03\x04 word/document.xml", Trouble.DAMAGED),
        ("kapot.docx", word("<w:p>"), Trouble.DAMAGED),
        ("ruis.pdf", b"\x00\x01\x02\x03" * 50, Trouble.DAMAGED),
        ("pdf.docx", pdf_bytes(), Trouble.MISLABELLED),
        ("word.pdf", docx_bytes(), Trouble.MISLABELLED),
        ("tekst.pdf", b"Dit is gewone tekst.", Trouble.MISLABELLED),
        ("beeld.md", b"\x89PNG\r\n\x1a\n" + bytes(50), Trouble.MISLABELLED),
        ("oud.docx", OLE, Trouble.MISLABELLED),
        ("oud.doc", OLE, Trouble.UNSUPPORTED),
        ("beeld.png", b"\x89PNG\r\n\x1a\n" + bytes(50), Trouble.UNSUPPORTED),
        ("code.py", b"print()", Trouble.UNSUPPORTED),
        ("rtf", b"{\\rtf1 tekst}", Trouble.UNSUPPORTED),
        ("scan.pdf", scan(), Trouble.NO_TEXT),
    ],
)
def test_what_is_wrong_with_a_file_is_named(name, data, expected):
    assert trouble(name, data) is expected


def test_a_file_that_is_too_large_is_refused_before_it_is_opened(tmp_path):
    path = tmp_path / "groot.pdf"
    with path.open("wb") as file:
        file.truncate(200_000_000)
    with pytest.raises(ReadError) as caught:
        load(path)
    assert caught.value.trouble is Trouble.TOO_LARGE
    assert "200 MB" in caught.value.message()


def test_a_file_that_is_not_there_is_named_so(tmp_path):
    with pytest.raises(ReadError) as caught:
        load(tmp_path / "weg.pdf")
    assert caught.value.trouble is Trouble.MISSING


def test_a_mislabelled_file_says_what_it_holds():
    with pytest.raises(ReadError) as caught:
        stream("plan.docx", pdf_bytes())
    assert "heet .docx, maar bevat een PDF" in caught.value.message()
    assert "is called .docx but holds a PDF" in caught.value.message("en")


def test_a_name_without_suffix_is_no_hindrance():
    assert stream("plan", pdf_bytes()).format == "pdf"
    assert stream("plan", docx_bytes()).format == "docx"
    assert stream("plan", b"<html><body><p>Plan</p></body></html>").format == "html"
    assert stream("plan", b"Gewone tekst.").format == "text"


def test_a_web_page_saved_as_text_is_read_as_a_page():
    assert stream("pagina.txt", b"<!doctype html><html><body><p>Plan</p></body></html>").format == "html"


def test_formats_register_by_standing_there():
    assert {form.NAME for form in formats()} >= {"markdown", "text", "html", "docx", "pdf"}
    assert len(suffixes()) == len(set(suffixes()))


def test_a_zip_bomb_does_no_harm():
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"<w>" + b" " * 80_000_000)
    assert trouble("bom.docx", file.getvalue()) is Trouble.DAMAGED


def test_xml_entities_are_not_followed(tmp_path):
    secret = tmp_path / "geheim.txt"
    secret.write_text("geheim")
    laughs = "".join(f'<!ENTITY a{i} "{f"&a{i - 1};" * 10}">' for i in range(1, 9))
    xml = (
        f'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a0 "ha"><!ENTITY x SYSTEM "file://{secret}">{laughs}]>'
        f"<w:document {W}><w:body><w:p><w:r><w:t>Zin &x; &a8;</w:t></w:r></w:p></w:body></w:document>"
    )
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("word/document.xml", xml)
    try:
        text = " ".join(p.text for p in stream("a.docx", file.getvalue()).passages())
    except ReadError:
        return
    assert "geheim" not in text
    assert len(text) < 100


@pytest.mark.parametrize("name", ["diep.html", "diep.md"])
def test_deep_nesting_does_no_harm(name):
    data = b"<html><body>" + b"<div><ul><li>" * 20_000 + b"tekst"
    try:
        assert "tekst" in next(stream(name, data).passages()).text
    except ReadError as error:
        assert error.trouble in (Trouble.DAMAGED, Trouble.EMPTY)


SAMPLES = {
    "a.pdf": pdf_bytes(),
    "a.docx": docx_bytes(),
    "a.html": b"<!doctype html><html><body><h1>Plan</h1><ul><li>Een<li>Twee</ul><table><tr><td>a<td>b</table></html>",
    "a.md": "# Plan\n\nDoel\tMiddel\n☒ Een\t<ul><li>• Twee</li></ul>\n\n- Drie\n".encode(),
}


@given(st.sampled_from(["a.md", "a.txt", "a.html", "a.docx", "a.pdf", "a"]), st.binary(max_size=400))
def test_any_bytes_give_a_stream_or_a_read_error(name, data):
    try:
        assert isinstance(stream(name, data), Stream)
    except ReadError as error:
        assert error.message()


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(sorted(SAMPLES)), st.data())
def test_flipped_lost_and_doubled_bytes_give_a_stream_or_a_read_error(name, data):
    mutated = bytearray(SAMPLES[name])
    for _ in range(data.draw(st.integers(1, 8))):
        at = data.draw(st.integers(0, max(len(mutated) - 1, 0)))
        change = data.draw(st.integers(0, 2))
        if change == 0 and mutated:
            mutated[at] = data.draw(st.integers(0, 255))
        elif change == 1:
            del mutated[at : at + data.draw(st.integers(1, 40))]
        else:
            mutated[at:at] = mutated[at : at + data.draw(st.integers(1, 40))]
    try:
        assert isinstance(stream(name, bytes(mutated)), Stream)
    except ReadError as error:
        assert error.message()


ENDLESS = ["<!--", "<script>", "a\tb\n", "\ta\tb\n\n", "**a", "[a](", "a ..... 3\n", "Aa bb\n", "A<br>A"]


@pytest.mark.parametrize("piece", ENDLESS)
def test_endless_unfinished_markup_takes_no_endless_time(piece):
    start = time.process_time()
    with contextlib.suppress(ReadError):
        stream("lang.md", (piece * (50_000 // len(piece))).encode())
    assert time.process_time() - start < 5


def test_spans_that_cover_millions_of_places_are_not_believed():
    row = "<tr>" + "<td colspan=1000 rowspan=1000>x</td>" * 20 + "</tr>"
    found = stream("a.html", f"<html><body><table>{row * 100}</table></body></html>".encode()).blocks[0]
    assert isinstance(found, Table)
    assert len(found.grid()[0]) == 20


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("plan.md", "|" + " a |" * 3000 + "\n|" + "-|" * 3000 + "\n" + "| b |\n" * 3000),
        ("plan.html", "<html><body><table><tr>" + "<th>a</th>" * 3000 + "</tr>" + "<tr><td>b</td></tr>" * 3000),
    ],
)
def test_a_table_as_wide_as_it_is_long_has_no_more_places_than_a_real_one(name, text):
    (found,) = stream(name, text.encode()).blocks
    assert isinstance(found, Table)
    assert sum(len(row) for row in found.rows) == 6000
    assert sum(map(len, found.grid())) < 500_000
