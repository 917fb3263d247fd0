"""Open texts and spreadsheets (OpenDocument)."""

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from odfdo import Document, Header, List, Paragraph
from odfdo import Table as OdfTable

from doelnet.reading.blocks import LeftOut
from doelnet.reading.errors import ReadError, Trouble
from doelnet.reading.formats import stream

from .helpers import only, said, table
from .sheets import grids, ods, odt, opened


def p(text, extra=""):
    return f"<text:p{extra}>{text}</text:p>"


def test_headings_have_the_level_of_the_outline():
    body = "".join(
        f'<text:h text:outline-level="{level}">{text}</text:h>' for level, text in ((1, "Plan"), (2, "Doelen"))
    )
    assert said(odt(body + p("Tekst.")).blocks) == ["h1 Plan", "h2 Doelen", "p Tekst."]


def test_a_short_bold_or_large_paragraph_is_a_heading():
    styles = style("K", '<style:text-properties fo:font-weight="bold"/>')
    styles += style("G", '<style:text-properties fo:font-size="18pt"/>')
    body = p("Wat willen we?", ' text:style-name="K"') + p("Groot", ' text:style-name="G"')
    body += p("Een zin die vet staat en met een punt eindigt.", ' text:style-name="K"')
    assert [text.split()[0] for text in said(odt(body, styles).blocks)] == ["h1", "h1", "p"]


def style(name, inside, family="paragraph", more=""):
    return f'<style:style style:name="{name}" style:family="{family}"{more}>{inside}</style:style>'


def test_items_have_their_depth_and_the_marker_that_is_printed():
    levels = '<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>'
    levels += '<text:list-level-style-bullet text:level="2" text:bullet-char="◦"/>'
    lists = f'<text:list-style style:name="L">{levels}</text:list-style>'
    inner = f"<text:list><text:list-item>{p('Diep')}</text:list-item></text:list>"
    items = (
        f"<text:list-item>{p('Een')}{inner}</text:list-item><text:list-item>{p('Twee')}{p('Vervolg')}</text:list-item>"
    )
    assert said(odt(f'<text:list text:style-name="L">{items}</text:list>', lists).blocks) == [
        "01. Een", "1◦ Diep", "02. Twee", "p Vervolg",
    ]  # fmt: skip


def test_a_list_counts_on_where_it_says_so():
    lists = '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="a" '
    lists += 'style:num-suffix=")"/></text:list-style>'
    one = f'<text:list text:style-name="L"><text:list-item>{p("x")}</text:list-item></text:list>'
    on = one.replace('"L"', '"L" text:continue-numbering="true"')
    assert said(odt(one + p("Tussen.") + on + one, lists).blocks) == ["0a) x", "p Tussen.", "0b) x", "0a) x"]


def test_cells_that_span_and_covered_cells_make_one():
    body = (
        "<table:table><table:table-header-rows><table:table-row>{}</table:table-row></table:table-header-rows>"
        '<table:table-row><table:table-cell table:number-rows-spanned="2"><text:p>Lezen</text:p></table:table-cell>'
        "{}</table:table-row><table:table-row><table:covered-table-cell/>{}</table:table-row></table:table>"
    ).format(*(cell(*texts) for texts in (("Doel", "Actie"), ("Kist",), ("Kring",))))
    found = only(odt(body).blocks)
    assert [row[0].text for row in found.grid()] == ["Doel", "Lezen", "Lezen"]
    assert [cell.header for cell in found.rows[0]] == [True, True]


def cell(*texts):
    return "".join(f"<table:table-cell>{p(text) if text else ''}</table:table-cell>" for text in texts)


def test_deleted_text_and_remarks_are_gone_and_inserted_text_is_there():
    changes = (
        f"<text:tracked-changes><text:changed-region><text:deletion>{p('weg')}</text:deletion></text:changed-region>"
    )
    body = changes + "</text:tracked-changes>"
    body += p("Wij <text:change-start/>gaan<text:change-end/> <text:change/>lezen"
              "<office:annotation><text:p>eens?</text:p></office:annotation>.")  # fmt: skip
    assert said(odt(body).blocks) == ["p Wij gaan lezen."]


def test_spaces_tabs_and_line_breaks_are_kept_apart():
    found = odt(p('een<text:s text:c="3"/>twee<text:tab/>drie') + p("Vier.<text:line-break/>Vijf."))
    assert said(found.blocks) == ["p een twee drie", "p Vier.", "p Vijf."]


def test_names_and_values_with_a_tab_between_are_rows_and_one_alone_is_a_line():
    found = odt(p("Kenmerk<text:tab/>2026-7") + p("Datum<text:tab/>12 maart 2026") + p("Tekst.") + p("Aan<text:tab/>u"))
    assert table(found.blocks) == [["Kenmerk", "2026-7"], ["Datum", "12 maart 2026"]]
    assert said(found.blocks)[1:] == ["p Tekst.", "p Aan u"]


def test_notes_come_at_the_end_and_text_boxes_after_their_paragraph():
    note = f"<text:note><text:note-citation/><text:note-body>{p('Bron: GGD.')}</text:note-body></text:note>"
    box = f"<draw:frame><draw:text-box>{p('In een kader.')}</draw:text-box></draw:frame>"
    assert said(odt(p(f"Zin{note}{box}") + p("Slot.")).blocks) == [
        "p Zin",
        "p In een kader.",
        "p Slot.",
        "p Bron: GGD.",
    ]


def test_page_breaks_give_passages_their_page():
    broken = style("B", '<style:paragraph-properties fo:break-before="page"/>')
    found = odt(p("Eerste.") + "<text:soft-page-break/>" + p("Tweede.") + p("Derde.", ' text:style-name="B"'), broken)
    assert ([one.page for one in found.passages()], found.pages) == ([1, 2, 3], 3)
    assert {one.page for one in odt(p("Eerste.")).passages()} == {None}


def test_looks_and_links_are_kept():
    styles = style("V", '<style:text-properties fo:font-weight="bold"/>', "text")
    link = '<text:a xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="https://waardrecht.example">hier</text:a>'
    (passage,) = odt(p(f'Lees <text:span text:style-name="V">dit</text:span> {link} na.'), styles).passages()
    assert [(passage.text[s.start : s.end], s.look, s.href) for s in passage.styles] == [
        ("dit", "bold", None), ("hier", "link", "https://waardrecht.example"),
    ]  # fmt: skip


def test_a_contents_page_is_a_table_of_titles_and_pages():
    lines = p("Inleiding<text:tab/>3") + p("Doelen<text:tab/>4")
    body = f"<text:table-of-content><text:index-body>{lines}</text:index-body></text:table-of-content>"
    assert table(odt(body + p("Tekst.")).blocks) == [["Inleiding", "3"], ["Doelen", "4"]]


def test_a_whole_document_is_read_with_the_numbers_of_its_headings():
    document, file = Document("text"), io.BytesIO()
    document.body.clear()
    document.body.append(Header(1, "Plan Waardrecht"))
    document.body.append(Paragraph("Ieder kind doet mee."))
    document.body.append(List(["Een", "Twee"]))
    made = OdfTable("T", width=2, height=2)
    made.set_values([["Doel", "Actie"], ["Lezen", "Kist"]])
    document.body.append(made)
    document.save(file)
    assert said(stream("plan.odt", file.getvalue()).blocks) == [
        "h1 1. Plan Waardrecht", "p Ieder kind doet mee.", "0• Een", "0• Twee", "table 2x2",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("data", "trouble"),
    [
        (opened("text", ""), Trouble.EMPTY),
        (opened("text", p("x"))[:-60], Trouble.DAMAGED),
        (opened("text", "<text:p>"), Trouble.DAMAGED),
        (opened("text", p("x"), manifest="<encryption-data/>"), Trouble.ENCRYPTED),
        (opened("spreadsheet", ""), Trouble.MISLABELLED),
    ],
)
def test_what_is_wrong_with_an_open_text_is_named(data, trouble):
    with pytest.raises(ReadError) as caught:
        stream("plan.odt", data)
    assert caught.value.trouble is trouble


WORD = st.text("abc ëï€'’()", min_size=1, max_size=12).map(lambda text: f"Wx {text}".strip())
GRID = st.integers(2, 5).flatmap(
    lambda wide: st.lists(st.lists(WORD, min_size=wide, max_size=wide), min_size=2, max_size=6)
)


@settings(max_examples=30)
@given(GRID)
def test_a_table_that_is_written_reads_back_cell_by_cell(rows):
    body = "".join(f"<table:table-row>{cell(*row)}</table:table-row>" for row in rows)
    for found in (odt(f"<table:table>{body}</table:table>"), ods(f'<table:table table:name="T">{body}</table:table>')):
        assert [text for grid in grids(found.blocks) for row in grid for text in row] == [
            " ".join(text.split()) for row in rows for text in row
        ]


SHEET = """<table:table table:name="Acties"><table:table-column/><table:table-column table:visibility="collapse"/>
<table:table-column table:number-columns-repeated="3"/>
<table:table-row>{}</table:table-row><table:table-row>{}</table:table-row>
<table:table-row table:visibility="collapse">{}</table:table-row>
<table:table-row table:visibility="filter">{}</table:table-row>
<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/>
</table:table-row></table:table>"""


def test_a_spreadsheet_shows_what_a_person_sees_and_leaves_out_what_was_hidden():
    body = SHEET.format(
        cell("Doel", "Geheim", "Actie", "Aandeel"), cell("Lezen", "x", "Kist", "85%"), cell("Weg", "x", "Weg", "1"),
        cell("Eten", "x", "Fruit", "#DIV/0!"),
    )  # fmt: skip
    assert table(ods(body).blocks) == [["Doel", "Actie", "Aandeel"], ["Lezen", "Kist", "85%"], ["Eten", "Fruit", ""]]


def test_cells_of_a_spreadsheet_span_and_come_back():
    first = '<table:table-cell table:number-columns-spanned="2"><text:p>Plan</text:p></table:table-cell>'
    rows = f"<table:table-row>{first}<table:covered-table-cell/>{cell('c')}</table:table-row>"
    twice = '<table:table-cell table:number-columns-repeated="3"><text:p>x</text:p></table:table-cell>'
    found = ods(f'<table:table table:name="Blad1">{rows}<table:table-row>{twice}</table:table-row></table:table>')
    assert (only(found.blocks).rows[0][0].colspan, grids(found.blocks)[0][1]) == (2, ["x", "x", "x"])


def test_hidden_sheets_are_left_out_and_named():
    hidden = (
        '<style:style style:name="H" style:family="table"><style:table-properties table:display="false"/></style:style>'
    )
    row = f"<table:table-row>{cell('a', 'b')}</table:table-row>"
    body = f'<table:table table:name="T">{row}</table:table>'
    body += f'<table:table table:name="Oud" table:style-name="H">{row}</table:table>'
    body += '<table:table table:name="Grafiek"><table:shapes/></table:table>'
    found = ods(body, hidden)
    assert len(grids(found.blocks)) == 1
    assert found.left_out == [LeftOut("hidden-sheet", "Oud"), LeftOut("drawn-sheet", "Grafiek")]
