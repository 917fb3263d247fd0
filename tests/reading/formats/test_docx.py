"""Word documents."""

import io
import zipfile

from docx import Document
from docx.shared import Pt

from doelnet.reading.formats import stream

from .helpers import W, docx, only, said, table, word


def test_headings_come_from_styles_in_english_and_dutch_and_from_outline_levels():
    styles = '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    styles += '<w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="Kop 2"/></w:style>'
    styles += (
        '<w:style w:type="paragraph" w:styleId="Eigen"><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style></w:styles>'
    )
    body = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>{style}</w:t></w:r></w:p>'
        for style in ("Kop2", "Eigen")
    )
    assert said(stream("a.docx", word(body, styles=styles)).blocks) == ["h2 Kop2", "h3 Eigen"]


def test_a_short_bold_or_large_paragraph_is_a_heading():
    document = Document()
    document.add_heading("Plan", 1)
    document.add_paragraph().add_run("Wat willen we bereiken?").bold = True
    document.add_paragraph().add_run("Groot").font.size = Pt(18)
    document.add_paragraph().add_run("Een hele zin die vet staat en met een punt eindigt.").bold = True
    kinds = [text.split()[0] for text in said(docx(document).blocks)]
    assert kinds == ["h1", "h2", "h2", "p"]


def test_lists_have_the_markers_and_depths_that_word_prints():
    document = Document()
    for text, style in (
        ("Een", "List Number"),
        ("Twee", "List Number"),
        ("Punt", "List Bullet"),
        ("Diep", "List Bullet 2"),
    ):
        document.add_paragraph(text, style=style)
    assert said(docx(document).blocks) == ["01. Een", "02. Twee", "0• Punt", "1• Diep"]


def test_a_minus_that_word_took_for_a_bullet_stays_with_its_amount():
    level = '<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl>'
    numbering = f'<w:numbering {W}><w:abstractNum w:abstractNumId="0">{level}</w:abstractNum>'
    numbering += '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    body = "".join(
        f'<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>'
        for text in ("€ 110.000", "Lezen")
    )
    assert said(stream("a.docx", word(body, numbering=numbering)).blocks) == ["p - € 110.000", "0- Lezen"]


def test_numbers_of_headings_are_part_of_their_text():
    ns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    levels = "".join(
        f'<w:lvl w:ilvl="{i}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="{text}"/></w:lvl>'
        for i, text in enumerate(("%1.", "%1.%2"))
    )
    numbering = f'<w:numbering {ns}><w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>'
    numbering += '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    body = "".join(
        f'<w:p><w:pPr><w:outlineLvl w:val="{i}"/><w:numPr><w:ilvl w:val="{i}"/><w:numId w:val="1"/></w:numPr></w:pPr>'
        f"<w:r><w:t>{text}</w:t></w:r></w:p>"
        for i, text in ((0, "Jeugd"), (1, "Sport"), (1, "Taal"), (0, "Wonen"), (1, "Huur"))
    )
    assert said(stream("a.docx", word(body, numbering=numbering)).blocks) == [
        "h1 1. Jeugd", "h2 1.1 Sport", "h2 1.2 Taal", "h1 2. Wonen", "h2 2.1 Huur",
    ]  # fmt: skip


def test_tracked_changes_are_read_as_accepted():
    body = (
        "<w:p><w:r><w:t>Wij </w:t></w:r><w:ins><w:r><w:t>gaan </w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>willen </w:delText></w:r></w:del><w:r><w:t>sporten.</w:t></w:r></w:p>"
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Een </w:t></w:r></w:p>"
        "<w:p><w:r><w:t>zin.</w:t></w:r></w:p>"
    )
    assert said(stream("a.docx", word(body)).blocks) == ["p Wij gaan sporten.", "p Een zin."]


def test_merged_cells_span_and_nested_tables_become_text_of_their_cell():
    document = Document()
    grid = document.add_table(rows=3, cols=3)
    for column, text in enumerate(("Doel", "Middel", "Resultaat")):
        grid.cell(0, column).text = text
    grid.cell(1, 0).merge(grid.cell(2, 0)).text = "Lezen"
    grid.cell(1, 1).merge(grid.cell(1, 2)).text = "Bieb open"
    inner = grid.cell(2, 1).add_table(1, 2)
    inner.cell(0, 0).text, inner.cell(0, 1).text = "links", "rechts"
    found = only(docx(document).blocks)
    assert (found.rows[1][0].rowspan, found.rows[1][1].colspan) == (2, 2)
    assert found.grid()[2][0].text == "Lezen"
    assert found.grid()[2][1].text == "links rechts"
    assert found.rows[0][0].header


def test_a_cell_that_spans_two_rows_stands_in_both():
    document = Document()
    grid = document.add_table(rows=2, cols=2)
    grid.cell(0, 0).merge(grid.cell(1, 0)).text = "Doel"
    grid.cell(0, 1).text, grid.cell(1, 1).text = "een", "twee"
    found = only(docx(document).blocks)
    assert [row[0].text for row in found.grid()] == ["Doel", "Doel"]


def test_names_and_values_with_a_tab_between_are_rows():
    document = Document()
    document.add_paragraph("Datum:\t12 maart 2026")
    document.add_paragraph("Nummer:\t2026-7")
    document.add_paragraph("Gewone tekst.")
    blocks = docx(document).blocks
    assert table(blocks) == [["Datum:", "12 maart 2026"], ["Nummer:", "2026-7"]]
    assert said(blocks)[1] == "p Gewone tekst."


def test_footnotes_come_at_the_end_and_text_boxes_after_their_paragraph():
    notes = '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    notes += '<w:footnote w:id="2"><w:p><w:r><w:t>Bron: GGD.</w:t></w:r></w:p></w:footnote></w:footnotes>'
    body = (
        '<w:p><w:r><w:t>Zin</w:t><w:footnoteReference w:id="2"/></w:r><w:r><w:pict><w:txbxContent>'
        "<w:p><w:r><w:t>In een kader.</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>"
        "<w:p><w:r><w:t>Slot.</w:t></w:r></w:p>"
    )
    found = said(stream("a.docx", word(body, footnotes=notes)).blocks)
    assert found == ["p Zin", "p In een kader.", "p Slot.", "p Bron: GGD."]


def test_the_page_breaks_that_word_noted_give_passages_their_page():
    noted = "<w:p><w:r><w:lastRenderedPageBreak/><w:t>Tweede.</w:t></w:r></w:p>"
    found = stream("a.docx", word(f"<w:p><w:r><w:t>Eerste.</w:t></w:r></w:p>{noted}"))
    assert ([p.page for p in found.passages()], found.pages) == ([1, 2], 2)


def test_breaks_put_by_hand_alone_leave_the_page_unknown_since_pages_also_break_of_themselves():
    document = Document()
    document.add_paragraph("Eerste.")
    document.add_page_break()
    document.add_paragraph("Tweede.")
    found = docx(document)
    assert ({p.page for p in found.passages()}, found.pages) == ({None}, None)


def test_without_page_breaks_the_page_is_unknown():
    document = Document()
    document.add_paragraph("Eerste.")
    document.add_table(1, 2).cell(0, 0).text = "In een cel"
    found = docx(document)
    assert ({p.page for p in found.passages()}, found.pages) == ({None}, None)


def test_hidden_text_is_left_out_and_symbols_are_seen_as_bullets():
    body = (
        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>weg</w:t></w:r><w:r><w:t>blijft</w:t></w:r></w:p>"
        '<w:p><w:r><w:sym w:font="Wingdings" w:char="F0A7"/></w:r><w:r><w:t> punt</w:t></w:r></w:p>'
    )
    assert said(stream("a.docx", word(body)).blocks) == ["p blijft", "0• punt"]


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(content: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{content}</w:p>"


def read(body: str, **parts: str) -> list[str]:
    return said(stream("a.docx", word(body, **parts)).blocks)


def test_moved_text_stands_once_at_its_new_place():
    moved = "<w:r><w:t>Verplaatst.</w:t></w:r>"
    body = paragraph(f"<w:moveFrom>{moved}</w:moveFrom>", "<w:rPr><w:moveFrom/></w:rPr>") + paragraph(run("Tussen."))
    assert read(body + paragraph(f"<w:moveTo>{moved}</w:moveTo>")) == ["p Tussen.", "p Verplaatst."]


def test_text_before_a_deleted_paragraph_end_is_kept_with_its_looks():
    held = paragraph(run("Een "), "<w:rPr><w:del/></w:rPr>")
    passage = only(stream("a.docx", word(held + paragraph(run("vet", "<w:b/>") + run(" stuk.")))).blocks).passage
    assert (passage.text, [(s.start, s.end) for s in passage.styles]) == ("Een vet stuk.", [(4, 7)])
    assert read(paragraph(run("Begin.")) + held) == ["p Begin.", "p Een"]


def test_a_deleted_row_and_the_text_of_a_deleted_cell_are_gone():
    row = "<w:tr>{0}<w:tc>{1}</w:tc><w:tc>{2}</w:tc></w:tr>"
    gone = paragraph("<w:del><w:r><w:delText>weg</w:delText></w:r></w:del>")
    rows = row.format("", paragraph(run("A")), gone) + row.format("<w:trPr><w:del/></w:trPr>", gone, gone)
    assert table(stream("a.docx", word(f"<w:tbl>{rows}</w:tbl>")).blocks) == [["A", ""]]


def test_content_controls_are_read_but_not_what_they_ask_to_type():
    control = "<w:sdt><w:sdtPr>{0}</w:sdtPr><w:sdtContent>{1}</w:sdtContent></w:sdt>"
    body = paragraph(run("Zie ") + control.format("", run("bijlage")) + run(" 1."))
    body += paragraph(control.format("<w:showingPlcHdr/>", run("Klik om tekst in te voeren.")))
    body += control.format("", paragraph(run("In een blok.")))
    body += control.format("<w:showingPlcHdr/>", paragraph(run("Kies een datum.")))
    assert read(body) == ["p Zie bijlage 1.", "p In een blok."]


def test_text_hidden_by_its_style_is_left_out_and_bold_by_its_style_is_bold():
    styles = f"<w:styles {W}>"
    for kind, name, look in (
        ("character", "Weg", "vanish"),
        ("paragraph", "Grijs", "vanish"),
        ("character", "Vet", "b"),
    ):
        styles += f'<w:style w:type="{kind}" w:styleId="{name}"><w:rPr><w:{look}/></w:rPr></w:style>'
    body = paragraph(run("geheim", '<w:rStyle w:val="Weg"/>') + run("Wij lezen voor."))
    body += paragraph(run("ook geheim"), '<w:pStyle w:val="Grijs"/>')
    body += paragraph(run("Wat gaan we doen", '<w:rStyle w:val="Vet"/>'))
    assert read(body, styles=styles + "</w:styles>") == ["p Wij lezen voor.", "h1 Wat gaan we doen"]


def test_what_word_writes_in_two_ways_is_read_once():
    alternatives = (
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        '<mc:Choice Requires="wps">{0}</mc:Choice><mc:Fallback>{0}</mc:Fallback></mc:AlternateContent>'
    )
    box = f"<w:txbxContent>{paragraph(run('In een kader.'))}</w:txbxContent>"
    body = paragraph(run("Zin. ") + alternatives.format(run("Meer.")))
    body += alternatives.format(paragraph(run("Blok.")))
    body += paragraph(f"<w:r>{alternatives.format(f'<w:drawing>{box}</w:drawing>')}</w:r>")
    assert read(body) == ["p Zin. Meer.", "p Blok.", "p In een kader."]


def test_comments_and_codes_of_fields_are_left_out():
    mark = '<w:r><w:fldChar w:fldCharType="{0}"/></w:r>'
    code = "<w:r><w:instrText> HYPERLINK &quot;bijlage&quot; </w:instrText></w:r>"
    body = mark.format("begin") + code + mark.format("separate") + run("de nota") + mark.format("end")
    comment = '<w:commentRangeStart w:id="0"/>{0}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>'
    comments = f'<w:comments {W}><w:comment w:id="0">{paragraph(run("Klopt dit?"))}</w:comment></w:comments>'
    assert read(paragraph(run("Zie ") + comment.format(body) + run(".")), comments=comments) == ["p Zie de nota."]


def test_a_strict_document_is_read_as_any_other():
    strict = word(paragraph(run("Ieder kind doet mee.")))
    plain = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(strict)) as old, zipfile.ZipFile(file, "w") as new:
        for name in old.namelist():
            xml = old.read(name).decode().replace(plain, "http://purl.oclc.org/ooxml/wordprocessingml/main")
            new.writestr(name, xml)
    assert said(stream("a.docx", file.getvalue()).blocks) == ["p Ieder kind doet mee."]


def test_roman_numbers_of_a_list_are_written_as_romans_do():
    level = '<w:lvl w:ilvl="0"><w:start w:val="48"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1."/></w:lvl>'
    numbering = f'<w:numbering {W}><w:abstractNum w:abstractNumId="0">{level}</w:abstractNum>'
    numbering += '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    item = paragraph(run("Punt"), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
    assert read(item * 3, numbering=numbering) == ["0xlviii. Punt", "0xlix. Punt", "0l. Punt"]
