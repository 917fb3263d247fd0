# ruff: noqa: E501 - one case a line
"""Files made to break a reader: deep, wide, endless, looping, lying. Each is a name and a function that makes it."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
Case = tuple[str, Callable[[], bytes]]


def zipped(**parts: str | bytes) -> bytes:
    """Return a Word document with these parts."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(f"word/{name}.xml", content)
    return file.getvalue()


def word(body: str, **parts: str) -> bytes:
    """Return a Word document around this body."""
    return zipped(document=f"<w:document {W}><w:body>{body}</w:body></w:document>", **parts)


def para(text: str, properties: str = "") -> str:
    """Return one paragraph of a Word document."""
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def html(body: str) -> bytes:
    """Return a web page."""
    return f"<!doctype html><html><body>{body}</body></html>".encode()


def pdf(contents: list[bytes], pages: bytes = b"", extra: tuple[bytes, ...] = ()) -> bytes:
    """Return a PDF whose pages draw these contents; `pages` replaces its page tree."""
    kids = b" ".join(b"%d 0 R" % (4 + 2 * i) for i in range(len(contents)))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        pages or b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, len(contents)),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    for i, content in enumerate(contents):
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents %d 0 R>>"
            % (5 + 2 * i)
        )
        packed = zlib.compress(content)
        objects.append(b"<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (len(packed), packed))
    objects += extra
    out, places = bytearray(b"%PDF-1.7\n"), []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj%s endobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = len(out)
    size = len(objects) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n%strailer<</Size %d/Root 1 0 R>>\n" % (size, table, size)
    return bytes(out + b"startxref\n%d\n%%%%EOF\n" % start)


def _deep_docx(tag_open: str, tag_close: str, depth: int) -> bytes:
    return word(tag_open * depth + para("Ieder kind doet mee.") + tag_close * depth)


def _laughs(quadratic: bool) -> bytes:
    if quadratic:
        entities, use = f'<!ENTITY a "{"ha" * 50_000}">', "&a;" * 10_000
    else:
        entities = '<!ENTITY a0 "ha">' + "".join(f'<!ENTITY a{i} "{f"&a{i - 1};" * 10}">' for i in range(1, 12))
        use = "&a11;"
    return zipped(
        document=f"<!DOCTYPE d [{entities}]><w:document {W}><w:body>{para('Zin ' + use)}</w:body></w:document>"
    )


def _styles(count: int, based: Callable[[int], int]) -> str:
    return (
        f"<w:styles {W}>"
        + "".join(
            f'<w:style w:type="paragraph" w:styleId="s{i}"><w:name w:val="s{i}"/><w:basedOn w:val="s{based(i)}"/></w:style>'
            for i in range(count)
        )
        + "</w:styles>"
    )


def _numbering() -> str:
    level = '<w:lvl w:ilvl="0"><w:start w:val="999999999"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1%1%1.%9"/></w:lvl>'
    loop = "".join(
        f'<w:abstractNum w:abstractNumId="{i}"><w:numStyleLink w:val="s{i}"/>{level}</w:abstractNum>' for i in range(3)
    )
    return f'<w:numbering {W}>{loop}<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>'


def _bomb(factor: int) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"<w>" + b" " * factor)
    return file.getvalue()


def _lying_bomb() -> bytes:
    """Return a zip whose directory says that the part is small."""
    data = bytearray(_bomb(80_000_000))
    at = data.rindex(b"PK\x01\x02")
    data[at + 24 : at + 28] = (1000).to_bytes(4, "little")
    return bytes(data)


def _full_document() -> bytes:
    """Return a document of the largest size that is unpacked, with as many elements as fit."""
    return zipped(
        document=f"<w:document {W}><w:body>{'<w:p><w:r><w:t>a</w:t></w:r></w:p>' * 1_800_000}</w:body></w:document>"
    )


def _nested_pages() -> bytes:
    return pdf(
        [b"BT /F1 12 Tf 50 700 Td (Ieder kind doet mee in Waardrecht) Tj ET"],
        b"<</Type/Pages/Kids[2 0 R 2 0 R 4 0 R]/Count 3>>",
    )


def _glyphs(count: int) -> bytes:
    line = b"(Ieder kind doet mee aan de sport in Waardrecht ) Tj 0 -0.01 Td\n"
    return pdf([b"BT /F1 8 Tf 50 700 Td\n" + line * (count // 48) + b"ET"])


def form_loop() -> bytes:
    form = b"<</Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</X 6 0 R>>>>/Length 23>>stream\n/X Do /X Do /X Do /X Do\nendstream"
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</X 6 0 R>>/Font<</F1 3 0 R>>>>/Contents 5 0 R>>"
    data = pdf([b"/X Do BT /F1 12 Tf 50 700 Td (Ieder kind doet mee) Tj ET"], extra=(form,))
    old = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents 5 0 R>>"
    return data.replace(old, page)


def _rects(count: int) -> bytes:
    drawn = b"".join(b"%d %d 20 20 re S\n" % (i * 7 % 500, i * 13 % 800) for i in range(count))
    return pdf([drawn + b"BT /F1 12 Tf 50 700 Td (Ieder kind doet mee in Waardrecht) Tj ET"])


def _pdf_bomb() -> bytes:
    return pdf([b"BT /F1 12 Tf 50 700 Td (Ieder kind) Tj ET" + b" " * 200_000_000])


MEG = 1_000_000
CASES: dict[str, Case] = {
    # Nesting
    "html-divs": ("a.html", lambda: html("<div>" * 10_000 + "Ieder kind doet mee.")),
    "html-lists": ("a.html", lambda: html("<ul><li>" * 10_000 + "Ieder kind doet mee.")),
    "html-tables": ("a.html", lambda: html("<table><tr><td>a<td>" * 10_000 + "Ieder kind doet mee.")),
    "html-spans": ("a.html", lambda: html("<p>" + "<span><b>" * 10_000 + "Ieder kind doet mee.")),
    "md-lists": ("a.md", lambda: b"<ul><li>" * 10_000 + b"Ieder kind doet mee."),
    "md-tables": ("a.md", lambda: b"<table><tr><td>a<td>" * 10_000 + b"Ieder kind doet mee."),
    "md-quotes": ("a.md", lambda: b"> " * 100_000 + b"Ieder kind doet mee."),
    "md-indents": ("a.md", lambda: b"".join(b" " * i + b"- Punt\n" for i in range(1_500))),
    "md-emphasis": ("a.md", lambda: b"*a **b _c " * 20_000),
    "docx-controls": ("a.docx", lambda: _deep_docx("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", 10_000)),
    "docx-tables": ("a.docx", lambda: _deep_docx("<w:tbl><w:tr><w:tc><w:p/>", "</w:tc></w:tr></w:tbl>", 5_000)),
    "docx-tables-200": ("a.docx", lambda: _deep_docx("<w:tbl><w:tr><w:tc/><w:tc><w:p/>", "</w:tc></w:tr></w:tbl>", 60)),
    # Width
    "html-columns": ("a.html", lambda: html("<table>" + ("<tr>" + "<td>x" * 10_000) * 3 + "</table>")),
    "html-column-rows": ("a.html", lambda: html("<table><tr>" + "<th>x" * 10_000 + "<tr><td>y" * 10_000 + "</table>")),
    "html-spans-lied": ("a.html", lambda: html("<table>" + "<tr><td colspan=999999 rowspan=999999>x<td>y" * 2_000)),
    "md-spans-lied": ("a.md", lambda: b"<table>" + b"<tr><td colspan=1000 rowspan=1000>x<td>y" * 400 + b"</table>"),
    "md-tabs": ("a.md", lambda: b"Doel" + b"\tx" * 10_000 + b"\n" + b"a\tb\n" * 10_000),
    "md-pipes": ("a.md", lambda: b"|x" * 10_000 + b"|\n" + b"|-" * 10_000 + b"|\n" + b"|a|b|\n" * 10_000),
    "docx-columns": ("a.docx", lambda: word("<w:tbl><w:tr>" + "<w:tc><w:tcPr><w:gridSpan w:val='999999'/></w:tcPr><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc>" * 10_000 + "</w:tr></w:tbl>")),
    "docx-merged": ("a.docx", lambda: word("<w:tbl>" + ("<w:tr>" + "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc>" * 30 + "</w:tr>") * 500 + "</w:tbl>")),
    # Length
    "md-one-line": ("a.md", lambda: b"Ieder kind doet mee aan de sport in Waardrecht. " * (50 * MEG // 48)),
    "md-one-word": ("a.md", lambda: b"a" * 50 * MEG),
    "txt-no-spaces-stops": ("a.txt", lambda: b"." * 2 * MEG),
    "txt-spaces": ("a.txt", lambda: b"a" + b" " * 5 * MEG + b"b"),
    "txt-newlines": ("a.txt", lambda: b"a" + b"\n" * 10 * MEG + b"b"),
    "txt-digits": ("a.txt", lambda: b"1" * MEG),
    "txt-tags": ("a.txt", lambda: b"<" * 300_000),
    "txt-backticks": ("a.md", lambda: b"`*_~" * 50_000),
    "txt-entities": ("a.md", lambda: b"&amp;" * 100_000),
    "txt-breaks": ("a.md", lambda: b"a<br>" * 40_000),
    "txt-items": ("a.md", lambda: b"- a\n" * 400_000),
    "txt-glyphs": ("a.md", lambda: "• a ".encode() * 40_000),
    "txt-hyphens": ("a.txt", lambda: b"samen-\n" * 50_000),
    "txt-wrapped": ("a.txt", lambda: b"wij willen dat ieder kind in de wijk mee kan doen aan sport en spel,\n" * 20_000),
    "txt-columns": ("a.txt", lambda: b"Een twee drie vier vijf   een twee drie vier vijf\n" * 4_000 + b"\f"),
    "txt-columns-shifted": ("a.txt", lambda: "".join(f"{'Een twee drie vier vijf zes'[: 20 + i % 7]:30}{' ' * (i % 3)}een twee drie vier vijf\n" for i in range(4_000)).encode() + b"\f"),
    "txt-columns-thin": ("a.txt", lambda: b"aa    bb\n\n\n\n\n" * 5_000 + b"\f"),
    "txt-columns-crossed": ("a.txt", lambda: b"Een twee drie     x\nEen lange regel die over alles heen gaat en verder\n" * 5_000 + b"\f"),
    "txt-cells": ("a.txt", lambda: b"Wie\nJan\n" * 4_000 + b"\f"),
    "txt-marks-alone": ("a.txt", lambda: "•\n".encode() * 10_000 + b"\ntekst\n\f"),
    "txt-capitals": ("a.txt", lambda: b"Een regel die met een hoofdletter begint en zo breed is als de tekst staat gezet\n" * 10_000),
    "md-headings": ("a.md", lambda: b"# Doel\n\n" * 100_000),
    "md-headings-numbered": ("a.md", lambda: b"".join(b"## %d.%d Doel\n\n" % (i // 9, i % 9) for i in range(20_000))),
    "txt-headings": ("a.txt", lambda: b"Meer sport\n\n" * 20_000),
    "html-headings": ("a.html", lambda: html("<h2>Doel</h2>" * 100_000)),
    "html-one-line": ("a.html", lambda: html("<p>" + "Ieder kind doet mee. " * (50 * MEG // 21))),
    "html-paragraphs": ("a.html", lambda: html("<p>Ieder kind doet mee.</p>" * 400_000)),
    "html-classes": ("a.html", lambda: html("<div class='nav'>" * 150 + "<p>x</p>" * 4_000)),
    "html-menus": ("a.html", lambda: html("<div class='menu'><ul><li><a>x</a></ul>" * 1_000)),
    "html-breaks": ("a.html", lambda: html("<p>" + "a<br>" * 40_000)),
    "html-breaks-low": ("a.html", lambda: html("<p>" + "aap noot mies<br>wim zus" * 10_000)),
    "html-comments": ("a.html", lambda: b"<!--x-->" * 500 + b"<!doctype html><html><body><p>Ieder kind</p></body></html>"),
    "html-comments-open": ("a.html", lambda: b"<!--x--" * 500 + b">" + b"<html><body><p>Ieder kind</p></body></html>"),
    "html-details": ("a.html", lambda: html("<details><summary>Doel</summary>" * 200 + "<p>x</p>" * 5000)),
    "html-role-heading": ("a.html", lambda: html("<div role=heading aria-level='99999999999999999'>Doel</div><p>x")),
    "docx-paragraphs": ("a.docx", lambda: word(para("Ieder kind doet mee.") * 200_000)),
    "docx-headings": ("a.docx", lambda: word(para("Doel", '<w:outlineLvl w:val="0"/>') * 20_000)),
    "docx-runs": ("a.docx", lambda: word("<w:p>" + "<w:r><w:rPr><w:b/></w:rPr><w:t>a </w:t></w:r><w:r><w:br/></w:r>" * 20_000 + "</w:p>")),
    "docx-boxes": ("a.docx", lambda: word("<w:p><w:r><w:pict><w:txbxContent>" * 300 + para("x") + "</w:txbxContent></w:pict></w:r></w:p>" * 300)),
    "docx-held": ("a.docx", lambda: word("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Een zin. </w:t></w:r></w:p>" * 20_000)),
    "docx-fullest": ("a.docx", _full_document),
    # Lies and loops
    "docx-bomb": ("a.docx", lambda: _bomb(100_000_000)),
    "docx-bomb-lying": ("a.docx", _lying_bomb),
    "docx-laughs": ("a.docx", lambda: _laughs(False)),
    "docx-laughs-quadratic": ("a.docx", lambda: _laughs(True)),
    "docx-external": ("a.docx", lambda: zipped(document=f'<!DOCTYPE d SYSTEM "http://127.0.0.1:9/x.dtd" [<!ENTITY x SYSTEM "file:///etc/hostname">]><w:document {W}><w:body>{para("Zin &x;")}</w:body></w:document>')),
    "docx-styles-loop": ("a.docx", lambda: word(para("Zin.", '<w:pStyle w:val="s0"/>') * 3, styles=_styles(3, lambda i: (i + 1) % 3))),
    "docx-styles-deep": ("a.docx", lambda: word("".join(para("Zin.", f'<w:pStyle w:val="s{i}"/>') for i in range(3000)), styles=_styles(3000, lambda i: i + 1))),
    "docx-numbering": ("a.docx", lambda: word(para("Punt.", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') * 100, numbering=_numbering())),
    "docx-other-root": ("a.docx", lambda: zipped(document="<a/>")),
    "docx-parts-broken": ("a.docx", lambda: word(para("Zin."), styles="<w:styles", numbering="<x>", footnotes="\0\1")),
    "docx-only-styles": ("a.docx", lambda: zipped(styles="<a/>", document2="")),
    "docx-odd-values": ("a.docx", lambda: word(para("Zin.", '<w:numPr><w:ilvl w:val="-٣"/><w:numId w:val="²"/></w:numPr><w:outlineLvl w:val="٣"/>'), numbering=f'<w:numbering {W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="²"/></w:abstractNum><w:num w:numId="٣"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="x"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>')),
    "pdf-pages-loop": ("a.pdf", _nested_pages),
    "pdf-pages-many": ("a.pdf", lambda: pdf([b"BT /F1 12 Tf 50 700 Td (Ieder kind doet mee) Tj ET"], b"<</Type/Pages/Kids[4 0 R]/Count 9999999>>")),
    "pdf-pages-same": ("a.pdf", lambda: pdf([b"BT /F1 12 Tf 50 700 Td (Ieder kind doet mee) Tj ET"], b"<</Type/Pages/Kids[" + b"4 0 R " * 100_000 + b"]/Count 100000>>")),
    "pdf-glyphs": ("a.pdf", lambda: _glyphs(2_000_000)),
    "pdf-rects": ("a.pdf", lambda: _rects(60_000)),
    "pdf-rects-3900": ("a.pdf", lambda: _rects(3_900)),
    "pdf-bomb": ("a.pdf", _pdf_bomb),
    "pdf-huge-page": ("a.pdf", lambda: pdf([b"BT /F1 12 Tf 50 700 Td (Ieder kind doet mee) Tj ET"]).replace(b"595 842", b"1e9 1e9")),
    "pdf-odd-numbers": ("a.pdf", lambda: pdf([b"BT /F1 1e30 Tf 1e30 -1e30 Td (Ieder kind doet mee) Tj ET 1e38 1e38 1e38 1e38 re S"])),
    "pdf-ten-thousand": ("a.pdf", lambda: pdf([b"BT /F1 12 Tf 50 700 Td (Ieder kind doet mee in Waardrecht) Tj ET"] * 1_000)),
    # Signs
    "txt-nul": ("a.txt", lambda: b"Ieder\0 kind doet mee.\0\0"),
    "txt-nul-late": ("a.txt", lambda: b"Ieder kind doet mee. " * 300 + b"\0\0\0 slot"),
    "txt-marks": ("a.txt", lambda: "\u202eIeder\u200b kind\u200f doet\u2066 mee\ufeff aan \u200d sport.".encode()),
    "txt-zero-width": ("a.txt", lambda: ("\u200b" * MEG + "x").encode()),
    "txt-surrogates": ("a.txt", lambda: "Ieder \ud800 kind \udfff doet mee.".encode("utf-8", "surrogatepass")),
    "txt-utf16-surrogates": ("a.txt", lambda: b"\xff\xfe" + "Ieder \ud800 kind".encode("utf-16-le", "surrogatepass")),
    "txt-utf16-odd": ("a.txt", lambda: b"\xff\xfe" + "Ieder kind".encode("utf-16-le") + b"a"),
    "txt-utf16-bare": ("a.txt", lambda: "Ieder kind doet mee.".encode("utf-16-le")),
    "txt-utf32": ("a.txt", lambda: "Ieder kind doet mee.".encode("utf-32")),
    "txt-ebcdic": ("a.txt", lambda: "Ieder kind doet mee.".encode("cp500")),
    "txt-combining": ("a.txt", lambda: ("e" + "\u0301" * MEG).encode()),
    "html-charset-lied": ("a.html", lambda: b"<html><head><meta charset=utf-16></head><body><p>Financi\xebn</p></body></html>"),
    "html-charset-odd": ("a.html", lambda: b"<html><head><meta charset=base64></head><body><p>Financi\xebn</p></body></html>"),
    "html-charset-idna": ("a.html", lambda: b"<html><head><meta charset=idna></head><body><p>" + b"a" * 100_000 + b"</p></body></html>"),
    "html-nul": ("a.html", lambda: html("<p>Ieder\0 kind \x01doet mee.</p>")),
    "html-numeric": ("a.html", lambda: html("<p>Ieder &#xD800; kind &#0; doet &#1114112; mee.</p>")),
    "md-numeric": ("a.md", lambda: b"Ieder &#xD800; kind &#0; doet &#1114112; mee."),
    "docx-surrogate": ("a.docx", lambda: word(para("Ieder &#xD800; kind"))),
}  # fmt: skip
