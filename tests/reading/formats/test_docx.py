"""Word documents."""

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


def test_page_breaks_give_passages_their_page():
    document = Document()
    document.add_paragraph("Eerste.")
    document.add_page_break()
    document.add_paragraph("Tweede.")
    found = docx(document)
    assert ([p.page for p in found.passages()], found.pages) == ([1, 2], 2)


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
