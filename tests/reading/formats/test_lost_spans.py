"""Tables in text of which a converter dropped the cells that a merged cell covers."""

import pytest
from tests.reading.formats.helpers import of, said, table

from doelnet.reading.blocks import Cell, Paragraph, Passage, Table
from doelnet.reading.formats._shared.lost_spans import restore

HEADER = ["Doel", "Nr.", "Actie", "Trekker", "Planning"]


def _text(*rows: list[str]) -> str:
    return "\n".join("\t".join(row) for row in rows) + "\n"


def _row(*texts: str) -> list[Cell]:
    return [Cell(blocks=[Paragraph(passage=Passage(text=text))] if text else []) for text in texts]


def _texts(rows: list[list[Cell]]) -> list[list[str]]:
    return [[cell.text for cell in row] for row in rows]


def test_a_row_without_its_first_cell_stands_under_the_columns_that_it_looks_like() -> None:
    """The goal spans both actions; the converter wrote it once."""
    whole = ["Ieder kind leest graag", "1", "Boekencoach op elke school", "Bibliotheek Waardland", "mei 2026"]
    short = ["2", "Voorlezen aan huis bij jonge gezinnen", "GGD Waardland", "Q3 2026"]
    assert table(of(_text(HEADER, whole, short), "a.txt"))[2] == ["", *short]


def test_rows_of_sentences_go_to_the_right_where_no_cell_of_the_table_is_empty() -> None:
    """Nothing tells these columns apart but that a cell over several rows stands at the left."""
    rows = [
        ["Doel", "Baat", "Inspanning"],
        ["Kinderen groeien veilig op.", "Ouders weten wie hen helpt.", "Een spreekuur openen in De Hoven"],
        ["Gezinnen vinden rust.", "Gezinscoach inzetten in de Zuidrand"],
        ["Oudercafé in het buurthuis houden"],
        ["Jongeren doen mee.", "Zij hebben een plek in de wijk.", "Jongerenraad met een eigen budget"],
    ]
    found = table(of(_text(*rows), "a.txt"))
    assert found[2] == ["", *rows[2]]
    assert found[3] == ["", "", *rows[3]]


def test_a_row_stays_at_the_left_where_empty_cells_are_kept() -> None:
    """There the converter dropped nothing but what was empty at the end."""
    rows = [["Doel", "Baat", "Inspanning"], ["Lezen gaat goed", "", "Boekencoach"], ["Rekenen", "Meer plezier"]]
    assert table(of(_text(*rows, ["Taal", "Rust", "Coach"]), "a.txt"))[2] == ["Rekenen", "Meer plezier"]


def test_a_total_with_fewer_cells_stays_where_it_is() -> None:
    """Its name stands at the left."""
    rows = [["Wat", "Wie", "2026", "2027"], ["Coach", "GGD", "10", "20"], ["Totaal", "10", "20"]]
    assert table(of(_text(*rows), "a.txt"))[2] == ["Totaal", "10", "20"]


@pytest.mark.parametrize("band", ["Spoor A. Thuis", "Doel 1.1 Ouders vinden steun dicht bij huis"])
def test_a_line_over_a_full_row_spans_all_columns(band: str) -> None:
    """The table goes on behind it, under the same titles."""
    rows = ["Nr.\tActie\tWie", band, "1\tSpreekuur\tGGD", "2\tMaatjes\tWelzijn", band + " ook", "3\tKamp\tSportclub"]
    (only,) = of("\n".join(rows), "a.txt")
    assert isinstance(only, Table)
    assert [(row[0].text, row[0].colspan) for row in only.rows if len(row) == 1] == [(band, 3), (band + " ook", 3)]


@pytest.mark.parametrize("line", ["De acties staan in volgorde.", "Tweede tabel\nNr.\tActie\tWie", "# Kosten"])
def test_a_sentence_a_heading_or_a_title_over_another_table_is_no_band(line: str) -> None:
    """The table ends before it."""
    assert said(of(f"Nr.\tActie\tWie\n1\tSpreekuur\tGGD\n{line}\n2\tMaatjes\tWelzijn\n", "a.txt"))[0] == "table 2x3"


@pytest.mark.parametrize(
    ("first", "second", "spans"),
    [
        (["Indicator", "Streefwaarde", "Bron"], ["2026", "2028"], [1, 2, 1]),
        (["Nr.", "Indicator", "Realisatie", "Ambitie"], ["2023", "2024", "2027", "2030"], [1, 1, 2, 2]),
        (["Post", "2026", "2027"], ["Lasten", "Baten", "Lasten", "Baten"], [1, 2, 2]),
    ],
)
def test_a_title_spans_what_it_tells_of(first: list[str], second: list[str], spans: list[int]) -> None:
    """The years below "Streefwaarde", or what costs and what comes in below a year."""
    width = sum(spans)
    rows = [_row(*first), _row(*second), _row(*"abcdefgh"[:width]), _row(*"hgfedcba"[:width])]
    restore(rows, titled=True)
    assert [cell.colspan for cell in rows[0]] == spans
    assert all(cell.header for cell in rows[0] + rows[1])
    assert _texts(Table(rows=rows).grid())[1][-1] == (second[-1] if spans[-1] > 1 else first[-1])


def test_titles_that_could_span_in_more_ways_than_one_span_nothing() -> None:
    """Years without a gap may be parted anywhere."""
    rows = [
        _row("Doel", "Realisatie", "Ambitie"),
        _row("2024", "2025", "2026"),
        _row("1", "2", "3", "4"),
        _row(*"5678"),
    ]
    restore(rows, titled=True)
    assert all(cell.colspan == 1 for row in rows for cell in row)
