"""Excel workbooks."""

import datetime as dt
import io
import time
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment

from doelnet.reading.blocks import Item, LeftOut
from doelnet.reading.errors import ReadError, Trouble
from doelnet.reading.formats import stream
from doelnet.reading.formats._sheets.numbers import shown_as

from .helpers import only, said, table
from .sheets import book, grids, saved, xlsx

HEAD = ["Doel", "Inspanning", "Trekker"]
ROW = ["Kinderen lezen graag", "Voorlezen in de wijk", "Bibliotheek Waardland"]


def test_lines_above_a_table_are_its_title_and_lines_under_it_are_notes():
    made = book(["Register Jong in Waardrecht 2026"], ["Stand van het voorjaar."], [], HEAD, ROW, [], ["Bron: wij."])
    assert said(xlsx(made).blocks) == [
        "h1 Register Jong in Waardrecht 2026", "p Stand van het voorjaar.", "table 2x3", "p Bron: wij.",
    ]  # fmt: skip


def test_a_long_line_right_under_a_table_is_a_note_and_not_a_row():
    note = "Toelichting op de inspanningen hierboven, voor wie het register voor het eerst ziet."
    assert said(xlsx(book(HEAD, ROW, ROW, [note])).blocks)[-1] == f"p {note}"


def test_the_name_of_each_sheet_is_a_heading_where_there_are_more():
    made = book(HEAD, ROW)
    made.active.title = "Gezond"
    for name in ("Veilig", "Blad3"):
        for row in (HEAD, ROW):
            (made[name] if name in made.sheetnames else made.create_sheet(name)).append(row)
    assert said(xlsx(made).blocks) == ["h2 Gezond", "table 2x3", "h2 Veilig", "table 2x3", "table 2x3"]


def test_the_first_line_of_a_workbook_comes_before_the_name_of_its_sheet():
    made = book(["Register Waardrecht"], HEAD, ROW)
    made.active.title = "Acties"
    made.create_sheet("Meer").append(["Tekst", "meer"])
    assert said(xlsx(made).blocks)[:2] == ["h1 Register Waardrecht", "h2 Acties"]


def test_every_passage_has_the_number_of_its_row_as_line():
    found = xlsx(book(["Register Waardrecht"], [], HEAD, ROW))
    assert [p.line for p in found.passages()] == [1, 3, 3, 3, 4, 4, 4]


def test_merged_cells_span_and_what_stands_under_them_does_not_show():
    made = book(HEAD, ROW, ["weg", "Boekenkist", "Welzijn Waardrecht"])
    made.active.merge_cells("A2:A3")
    found = only(xlsx(made).blocks)
    assert found.rows[1][0].rowspan == 2
    assert [row[0].text for row in found.grid()] == ["Doel", ROW[0], ROW[0]]


def test_a_header_over_two_rows_is_header_as_a_whole():
    made = book(["Inspanning", "Budget", None], [None, 2026, 2027], ["Voorlezen", 10, 20])
    made.active.merge_cells("B1:C1")
    made.active.merge_cells("A1:A2")
    found = only(xlsx(made).blocks)
    assert [[cell.header for cell in row] for row in found.rows] == [[True, True], [True, True], [False] * 3]
    assert (found.rows[0][0].rowspan, found.rows[0][1].colspan) == (2, 2)


def test_a_header_over_two_rows_is_found_without_merged_cells():
    found = only(xlsx(book(["Inspanning", "Budget", None], [None, 2026, 2027], ["Lezen", 1, 2], ["Eten", 3, 4])).blocks)
    assert [any(cell.header for cell in row) for row in found.rows] == [True, True, False, False]


def test_columns_and_rows_without_anything_are_dropped():
    made = book(["Doel", None, "Actie"], [None], ["Lezen", None, "Kist"])
    assert table(xlsx(made).blocks) == [["Doel", "Actie"], ["Lezen", "Kist"]]


def test_hidden_columns_and_sheets_are_left_out_and_folded_ones_are_read():
    made = book(HEAD, ROW)
    made.active.column_dimensions["B"].hidden = True
    made.active.column_dimensions.group("C", "C", hidden=True)
    secret = made.create_sheet("Lijsten")
    secret["A1"], secret.sheet_state = "geheim", "hidden"
    assert table(xlsx(made).blocks) == [["Doel", "Trekker"], [ROW[0], ROW[2]]]


def test_rows_that_a_filter_hides_are_read_and_rows_that_a_person_hid_are_not():
    made = book(HEAD, ROW, ["Weg", "Weg", "Weg"], ROW)
    made.active.row_dimensions[3].hidden = True
    assert len(table(xlsx(made).blocks)) == 3
    made.active.auto_filter.ref = "A1:C4"
    made.active.auto_filter.add_filter_column(0, [ROW[0]])
    assert len(table(xlsx(made).blocks)) == 4


def test_dates_shares_and_amounts_read_as_a_person_sees_them():
    made = book(["Wat", "Wanneer", "Maand", "Aandeel", "Budget", "Saldo", "Fout", "Klaar", "Getal"])
    made.active.append(["x", dt.date(2026, 3, 12), dt.date(2026, 3, 1), 0.855, 12000.5, -1500, "=1/0", True, 0.1 + 0.2])
    formats = [None, "dd-mm-yyyy", "mmm-yy", "0.0%", '"€" #,##0.00', "#,##0;[Red]-#,##0", None, None, None]
    for cell, code in zip(made.active[2], formats, strict=True):
        cell.number_format = code or "General"
    assert table(xlsx(made).blocks)[1] == [
        "x", "12-03-2026", "maart 2026", "85,5%", "€ 12.000,50", "-1.500", "", "WAAR", "0,3",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("code", "value", "shown"),
    [
        ("General", 2026, "2026"),
        ("0%", 0.85, "85%"),
        ('_ "€" * #,##0.00_ ;_ "€" * -#,##0.00_ ;_ "€" * "-"??_ ;_ @_ ', 1234.5, "€ 1.234,50"),
        ('_ "€" * #,##0.00_ ;_ "€" * -#,##0.00_ ;_ "€" * "-"??_ ;_ @_ ', 0, "€ -"),
        ("[$€-413] #,##0;[$€-413] -#,##0", -12000, "€ -12.000"),
        ('0.0,, "mln"', 1_250_000, "1,3 mln"),
        ("#,##0,", 1_234_567, "1.235"),
        ("#,##0;(#,##0)", -12, "(12)"),
        ("0;-0;;@", 0, ""),
        ("#,##0", -0.2, "0"),
        ("00", 7, "07"),
        ('"Q"0', 3, "Q3"),
        ("[$-413]d mmmm yyyy;@", 46093, "12 maart 2026"),
        ("yyyy", 46093, "2026"),
        ("d-m-yyyy h:mm", 46093.5, "12-03-2026 12:00"),
        ("[h]:mm", 1.5, "36:00"),
        ("dd-mm-yyyy", 59, "28-02-1900"),
        ("dd-mm-yyyy", -5, "-5"),
        ("# ?/?", 0.5, "0,5"),
        ("@", 5, "5"),
        ("#,##0.00", 1e30, "1e+30"),
    ],
)
def test_a_number_shows_as_its_format_says(code, value, shown):
    assert shown_as(code)(value) == shown


def test_days_may_count_from_1904():
    assert shown_as("dd-mm-yyyy", True)(0.5) == "01-01-1904"


@given(st.text('0#?.,%;"€[]-\\ dmyhs_*@/EA', max_size=20), st.floats(allow_nan=False, allow_infinity=False, width=32))
def test_any_number_in_any_format_shows_as_a_line_of_text(code, value):
    assert "\n" not in shown_as(code)(value)


def test_what_a_formula_yielded_is_read_and_one_without_value_is_empty():
    cells = '<c r="A1" t="str"><f>B1</f><v>Doel</v></c><c r="B1"><f>1+1</f><v>2</v></c><c r="C1"><f>X</f></c>'
    cells += '<c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E1" t="inlineStr"><is><t>slot</t></is></c>'
    assert table(stream("a.xlsx", raw(f'<row r="1">{cells}</row>')).blocks) == [["Doel", "2", "slot"]]


def raw(rows: str, part: str = "xl/worksheets/sheet1.xml") -> bytes:
    """Return a workbook around the XML of its rows."""
    file, source = io.BytesIO(), io.BytesIO(saved(Workbook()))
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            sheet = f'<worksheet xmlns="{space}"><sheetData>{rows}</sheetData></worksheet>'
            new.writestr(name, sheet if name == part else old.read(name))
    return file.getvalue()


def test_line_breaks_in_a_cell_part_bullets_and_paragraphs():
    found = only(xlsx(book(HEAD, [ROW[0], "- Voorlezen\n- Boekenkist", "Een.\nTwee."])).blocks)
    assert [type(block) for block in found.rows[1][1].blocks] == [Item, Item]
    assert [block.passage.text for block in found.rows[1][2].blocks] == ["Een.", "Twee."]


def test_text_with_several_looks_is_one_text_and_remarks_are_left_out():
    made = book(HEAD, ROW)
    made.active["A2"] = CellRichText("Lezen is ", TextBlock(InlineFont(b=True), "leuk"), " voor ieder")
    made.active["B2"].comment = Comment("een opmerking", "wij")
    assert table(xlsx(made).blocks)[1] == ["Lezen is leuk voor ieder", *ROW[1:]]


def test_a_second_table_on_a_sheet_is_a_table_of_its_own_with_its_title():
    made = book(HEAD, ROW, [], ["Indicatoren"], ["Indicator", "2026"], ["Bereik", 40], bold=(1, 4, 5))
    assert said(xlsx(made).blocks) == ["table 2x3", "h3 Indicatoren", "table 2x2"]


def test_names_and_values_above_a_register_are_a_table_of_their_own():
    made = book(["Gemeente", "Waardrecht"], ["Peildatum", "1 mei"], [*HEAD, "Status"], [*ROW, "loopt"])
    assert said(xlsx(made).blocks) == ["table 2x2", "table 2x4"]


def test_a_title_with_a_date_at_its_right_is_two_lines():
    made = book(
        ["Register Waardrecht", None, None, "Stand: mei"],
        ["Bedragen x € 1.000"],
        [],
        [*HEAD, "Status"],
        [*ROW, "loopt"],
    )
    assert said(xlsx(made).blocks) == ["h1 Register Waardrecht", "p Stand: mei", "p Bedragen x € 1.000", "table 2x4"]


def test_a_blank_row_inside_a_table_parts_nothing():
    assert said(xlsx(book(HEAD, ROW, [], ROW, ROW, bold=(1,))).blocks) == ["table 4x3"]


def test_a_bold_row_with_one_cell_is_a_title_over_the_rows_under_it():
    made = book(
        ["Actie", "Trekker", "Gereed"], ["Gezond"], ["Fruit", "GGD", "2026"], ["Water", "GGD", "2027"], bold=(1, 2)
    )
    assert only(xlsx(made).blocks).rows[1][0].colspan == 3


def test_a_bold_goal_on_a_row_of_its_own_stays_in_its_column():
    made = book(HEAD, [ROW[0]], [None, "Voorlezen", "GGD"], [None, "Boekenkist", "GGD"], bold=(1, 2))
    assert [len(row) for row in only(xlsx(made).blocks).rows] == [3, 3, 3, 3]


def test_xlsm_is_read_and_old_and_binary_excel_are_named():
    assert xlsx(book(HEAD, ROW), "plan.xlsm").format == "xlsx"
    binary = io.BytesIO()
    with zipfile.ZipFile(binary, "w") as archive:
        archive.writestr("xl/workbook.bin", b"")
    for name, data, word in (("a.xlsb", binary.getvalue(), "binair Excel"), ("a.xls", OLE, "oud Word-, Excel-")):
        with pytest.raises(ReadError, match="unsupported") as caught:
            stream(name, data)
        assert word in caught.value.message()


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512)


@pytest.mark.parametrize(
    ("data", "trouble"),
    [
        (OLE + "EncryptedPackage".encode("utf-16-le"), Trouble.ENCRYPTED),
        (saved(Workbook()), Trouble.EMPTY),
        (saved(book(HEAD, ROW))[:-700], Trouble.DAMAGED),
        (raw("<row><c>"), Trouble.DAMAGED),
        (b"Doel;Actie\nLezen;Kist\n", Trouble.MISLABELLED),
    ],
)
def test_what_is_wrong_with_a_workbook_is_named(data, trouble):
    with pytest.raises(ReadError) as caught:
        stream("plan.xlsx", data)
    assert caught.value.trouble is trouble


def test_ten_thousand_columns_are_refused_with_a_clear_message():
    row = "".join(f'<c r="{name}1" t="inlineStr"><is><t>kop</t></is></c>' for name in names(10_000))
    with pytest.raises(ReadError) as caught:
        stream("breed.xlsx", raw(f'<row r="1">{row}</row>'))
    assert caught.value.trouble is Trouble.TOO_MANY_CELLS
    assert "1 rijen en 10000 kolommen" in caught.value.message()


def names(count: int) -> list[str]:
    """Return the letters of the first columns."""
    letters = [chr(65 + i) for i in range(26)]
    two = [a + b for a in letters for b in letters]
    return [*letters, *two, *(a + b for a in letters for b in two)][:count]


def test_a_million_rows_without_anything_take_no_memory_and_little_time():
    start = time.process_time()
    rows = "".join(f'<row r="{number}"/>' for number in range(2, 1_000_001))
    data = raw(f'<row r="1"><c t="inlineStr"><is><t>Doel</t></is></c><c><v>2</v></c></row>{rows}')
    assert table(stream("leeg.xlsx", data).blocks) == [["Doel", "2"]]
    assert time.process_time() - start < 10


def test_cells_far_apart_make_a_small_table():
    made = book(["a", "b"])
    made.active["XFD1048576"] = "c"
    assert said(xlsx(made).blocks) == ["table 1x2", "p c"]


def test_merged_cells_over_one_another_do_no_harm():
    made = book(*[[f"{r}-{c}" for c in range(30)] for r in range(60)])
    data = saved(made)
    merges = "".join(f'<mergeCell ref="A{r}:AD60"/>' for r in range(1, 60)) * 20
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(file, "w") as new:
        for name in old.namelist():
            part = old.read(name).replace(b"</sheetData>", f"</sheetData><mergeCells>{merges}</mergeCells>".encode())
            new.writestr(name, part if "sheet1" in name else old.read(name))
    assert [passage.text for passage in stream("a.xlsx", file.getvalue()).passages()] == ["0-0"]


WORD = st.text("abcdefgh ëï€'’()/", min_size=1, max_size=12).map(lambda text: f"Wx {text}".strip())
GRID = st.integers(2, 6).flatmap(
    lambda wide: st.lists(st.lists(WORD, min_size=wide, max_size=wide), min_size=2, max_size=8)
)


@settings(max_examples=40)
@given(GRID)
def test_a_table_that_is_written_reads_back_cell_by_cell(rows):
    found = xlsx(book(*rows))
    assert [text for grid in grids(found.blocks) for row in grid for text in row] == [
        " ".join(text.split()) for row in rows for text in row
    ]


def test_sheets_that_are_hidden_or_hold_a_chart_alone_are_named():
    made = book(["Actie", "Budget"], ["Leesclub", 12])
    for state in ("hidden", "veryHidden"):
        sheet = made.create_sheet(f"Archief {state}")
        sheet["A1"], sheet.sheet_state = "oud", state
    figures = Reference(made.active, min_col=2, min_row=1, max_row=2)
    for place in (made.create_sheet("Grafiek").add_chart, made.create_chartsheet("Diagram").add_chart):
        chart = BarChart()
        chart.add_data(figures)
        place(chart)
    made.create_sheet("Leeg")
    assert xlsx(made).left_out == [
        LeftOut("hidden-sheet", "Archief hidden"), LeftOut("hidden-sheet", "Archief veryHidden"),
        LeftOut("drawn-sheet", "Diagram"), LeftOut("drawn-sheet", "Grafiek"),
    ]  # fmt: skip
