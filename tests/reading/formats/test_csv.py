"""Tables in text: comma-separated values and their kin."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doelnet.reading.blocks import Item, Table
from doelnet.reading.errors import ReadError, Trouble
from doelnet.reading.formats import stream

from .helpers import only, said, table
from .sheets import grids

TEXT = "Doel;Inspanning;Budget\nLezen;Voorlezen in De Hoven;12,5\nEten;Fruit op school;3,5\n"


def read(text, encoding="utf-8"):
    return stream("register.csv", text.encode(encoding))


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_what_parts_the_cells_is_found(separator):
    text = TEXT.replace(",", ".").replace(";", separator)
    assert table(read(text).blocks)[1] == ["Lezen", "Voorlezen in De Hoven", "12.5"]


def test_decimal_commas_do_not_part_cells():
    assert table(read(TEXT).blocks)[2] == ["Eten", "Fruit op school", "3,5"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_the_encoding_is_found(encoding):
    assert table(read("Coördinatie;één\nCafé;€ 5\n", encoding).blocks) == [["Coördinatie", "één"], ["Café", "€ 5"]]


def test_excel_may_name_the_separator_on_the_first_line():
    assert table(read("sep=|\na|b;c\nd|e;f\n").blocks) == [["a", "b;c"], ["d", "e;f"]]


def test_a_cell_in_quotes_may_hold_separators_line_ends_and_quotes():
    found = only(read('Doel;Actie\nLezen;"- Boekenkist; groot\n- Zij zegt ""ja"" graag"\n').blocks)
    assert [type(block) for block in found.rows[1][1].blocks] == [Item, Item]
    assert found.rows[1][1].blocks[1].passage.text == 'Zij zegt "ja" graag'


def test_a_quote_of_a_cell_has_the_characters_of_the_document():
    text = 'Doel;Actie\n"Zij zegt ""ja"" graag ";Kist\n'
    passage = only(read(text).blocks).rows[1][0].blocks[0].passage
    assert (passage.quote(), passage.quote(9, 13)) == ('Zij zegt ""ja"" graag', '""ja"')
    assert passage.quote() in text


def test_every_passage_has_the_line_on_which_its_row_starts():
    found = read('Register Waardrecht\n\nDoel;Actie\n"Een\nTwee";b\nc;d\n')
    assert [p.line for p in found.passages()] == [1, 3, 3, 4, 4, 4, 6, 6]


def test_lines_before_the_header_are_title_and_text():
    text = "Register Jong in Waardrecht;;\nStand van mei;;\n;;\n" + TEXT
    assert said(read(text).blocks) == ["h1 Register Jong in Waardrecht", "p Stand van mei", "table 3x3"]


def test_a_quotation_mark_that_is_not_closed_swallows_no_rows():
    text = 'Doel;Actie\n"Lezen;Kist\n' + "Eten;Fruit\n" * 150
    assert len(table(read(text).blocks)) == 152


def test_a_sign_that_cuts_through_quoted_cells_does_not_part_them():
    row = '"Lezen;Taal";"Kist,Wijk";"Thuis,School,Wijk"\n'
    assert table(read(row * 3).blocks)[0] == ["Lezen;Taal", "Kist,Wijk", "Thuis,School,Wijk"]


def test_rows_may_be_shorter_and_longer_than_the_header():
    assert table(read("a1;b1\nc1\nd1;e1;f1\n").blocks) == [["a1", "b1", ""], ["c1", "", ""], ["d1", "e1", "f1"]]


def test_the_name_tells_that_text_is_a_table():
    assert stream("a.csv", TEXT.encode()).format == "csv"
    assert stream("a.tsv", TEXT.replace(";", "\t").encode()).format == "csv"
    assert stream("a.txt", TEXT.encode()).format == "text"
    assert stream("a", TEXT.encode()).format == "text"


@pytest.mark.parametrize(
    ("data", "trouble"),
    [
        (b";;\n;;\n", Trouble.EMPTY),
        (b"\x00\x01\x02" * 50, Trouble.DAMAGED),
        (b"PK\x03\x04 xl/workbook.xml", Trouble.MISLABELLED),
        ("é;b\nc;é".encode()[:-1], Trouble.DAMAGED),
        (b"kop;" * 10_000, Trouble.TOO_MANY_CELLS),
    ],
)
def test_what_is_wrong_with_a_table_in_text_is_named(data, trouble):
    with pytest.raises(ReadError) as caught:
        stream("a.csv", data)
    assert caught.value.trouble is trouble


CELL = st.text("abc ëï€\"'(;,\t\n", min_size=1, max_size=12).map(lambda text: f"Wx{text}w")
GRID = st.integers(2, 5).flatmap(
    lambda wide: st.lists(st.lists(CELL, min_size=wide, max_size=wide), min_size=3, max_size=8)
)


@given(GRID, st.sampled_from(";,\t"), st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))
def test_a_table_that_is_written_reads_back_cell_by_cell(rows, separator, encoding):
    file = io.StringIO()
    file.write(f"sep={separator}\r\n")
    csv.writer(file, delimiter=separator, quoting=csv.QUOTE_ALL).writerows(rows)
    found = read(file.getvalue(), encoding)
    assert [words(text) for grid in grids(found.blocks) for row in grid for text in row] == [
        words(text) for row in rows for text in row
    ]


def words(text):
    return "".join(text.split())


@given(GRID)
def test_every_quote_stands_in_the_document(rows):
    file = io.StringIO()
    csv.writer(file, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\n").writerows(rows)
    assert all(p.quote() in file.getvalue() for p in read(file.getvalue()).passages())


@given(st.text(max_size=200))
def test_any_text_gives_a_table_or_a_read_error(text):
    try:
        assert all(isinstance(block, Table) or block.passage.text for block in read(text).blocks)
    except ReadError as error:
        assert error.message()
