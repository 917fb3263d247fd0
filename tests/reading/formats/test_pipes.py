"""Tables in text whose cells a converter parted by pipes, without the line that Markdown asks for."""

import pytest
from tests.reading.formats.helpers import of, table

from doelnet.reading.blocks import Table


def test_rows_with_as_many_pipes_are_a_table_where_cells_are_empty() -> None:
    """A merged cell leaves nothing between two pipes, or before the first."""
    rows = ["Doel | Inspanning | Wie", "Kinderen lezen | Bieb open | ", " | Coach op school | GGD", "| Lezen thuis | "]
    assert table(of("\n".join(rows), "a.txt")) == [
        ["Doel", "Inspanning", "Wie"],
        ["Kinderen lezen", "Bieb open", ""],
        ["", "Coach op school", "GGD"],
        ["", "Lezen thuis", ""],
    ]


@pytest.mark.parametrize("empty", ["Inspanningen |", "Inspanningen | "])
def test_labels_and_values_with_one_pipe_are_a_card(empty: str) -> None:
    """The value of one of them may be missing."""
    rows = table(
        of(f"Doel | Ieder kind leest.\nBaat | Scholen merken het.\n{empty}\nTrekker | GGD Waardland\n", "a.txt")
    )
    assert rows[0] == ["Doel", "Ieder kind leest."]
    assert rows[2] == ["Inspanningen", ""]


def test_an_empty_first_cell_stays_under_a_line_of_dashes_without_pipes_at_its_ends() -> None:
    """So libraries write the tables of a web page."""
    assert table(of("Doel | Wie\n---|---\nLezen | GGD\n | Bieb\n| School\n"))[2:] == [["", "Bieb"], ["", "School"]]


def test_rows_that_all_open_with_a_pipe_have_no_empty_first_cell() -> None:
    """There it is the frame."""
    assert table(of("| Doel | Wie\n| Lezen | GGD\n| Rekenen | Bieb\n", "a.txt"))[1] == ["Lezen", "GGD"]


def test_two_lines_with_one_pipe_are_no_table() -> None:
    """A footer says who and when so."""
    assert not any(isinstance(block, Table) for block in of("Waardrecht | mei 2026\nVersie | 2\n\nTekst.\n", "a.txt"))


def test_pipes_that_fill_up_a_row_are_no_cells() -> None:
    """A library that takes text from a web page makes all rows as long; the goal stands over both actions."""
    rows = ["Doel | Actie | Wie |", "---|---|---|", "Kinderen lezen graag | Bieb open houden op zaterdag | Bieb |"]
    found = table(
        of("\n".join([*rows, "Voorleesuur houden in de Zuidrand | GGD ||", "Ouders doen mee | Coach | School |"]))
    )
    assert found[2] == ["", "Voorleesuur houden in de Zuidrand", "GGD"]


def test_a_second_line_of_dashes_opens_a_next_table() -> None:
    """Without white between them the row above it would be one of the first table."""
    text = "| Doel | Wie |\n|---|---|\n| Lezen | GGD |\n| Jaar | Wat | Bron |\n|---|---|---|\n| 2026 | 10 | Rijk |\n"
    assert [len(block.rows) for block in of(text) if isinstance(block, Table)] == [2, 2]


@pytest.mark.parametrize(
    "rows",
    [
        [("Doel", "Kinderen spelen buiten."), ("Trekker", "GGD Waardland"), ("Planning", "mei 2026")],
        [("Actie", "Speelveld in De Hoven"), ("Trekker", "GGD"), ("Actie", "Kamp in de zomer"), ("Trekker", "Bieb")],
    ],
)
@pytest.mark.parametrize("layout", ["pipes", "html"])
def test_the_first_row_of_labels_and_values_is_no_header(rows: list[tuple[str, str]], layout: str) -> None:
    """Markdown asks for a header, and converters write one in HTML too: a value that is a sentence tells it is none."""
    if layout == "pipes":
        text = "\n".join(f"| {label} | {value} |" + "\n|---|---|" * (not i) for i, (label, value) in enumerate(rows))
    else:
        cells = [
            [f"<{tag}>{part}</{tag}>" for part in row] for row, tag in zip(rows, ["th", *["td"] * 9], strict=False)
        ]
        text = "<table>" + "".join(f"<tr>{''.join(row)}</tr>" for row in cells) + "</table>"
    (only,) = of(text)
    assert isinstance(only, Table)
    assert not any(cell.header for row in only.rows for cell in row)


def test_a_header_said_again_by_the_next_page_is_a_header() -> None:
    """It is no label that comes back."""
    (only,) = of("| Doel | Wie |\n|---|---|\n| Lezen | GGD |\n| Doel | Wie |\n| Rekenen | Bieb |\n")
    assert isinstance(only, Table)
    assert all(cell.header for cell in only.rows[0])


def test_one_cell_over_a_table_of_more_columns_spans_them() -> None:
    """The title of a card."""
    (only,) = of("| Fiche 1. Speelveld |\n|---|\n| Trekker | GGD |\n| Planning | 2026 |\n")
    assert isinstance(only, Table)
    assert only.rows[0][0].colspan == 2


@pytest.mark.parametrize("dashes", ["| --- | --- | --- |", "|---|---|---|", "| :--- | :---: | ---: |"])
def test_a_table_on_one_line_has_the_rows_that_its_dashes_tell(dashes: str) -> None:
    """Empty cells keep their place; what stands before or behind the table on the line is no part of it."""
    rows = ["| Doel | Actie | Wie |", dashes, "| Lezen | Boekencoach | GGD |", "|  | Voorleesuur |  |"]
    found = of(f"# Plan\n\nTabel 1: acties {' '.join(rows)} Bron: eigen telling\n")
    assert table(found) == [["Doel", "Actie", "Wie"], ["Lezen", "Boekencoach", "GGD"], ["", "Voorleesuur", ""]]
    assert len(found) == 4


def test_dashes_alone_or_without_as_many_titles_are_no_table_on_one_line() -> None:
    """Then the line stays as it stands."""
    assert not any(isinstance(block, Table) for block in of("# Plan\n\nZie a | b en verder | --- | --- | --- | c\n"))


def test_titles_over_years_that_nothing_parts_say_nothing() -> None:
    """A row without words is none, and what cannot be told is left out: a figure would have the wrong name."""
    rows = [" | Realisaties | Prognose | Streefwaarden |", "| ||||", "---|---|---|---|---|---|---|"]
    rows += ["Naam | 2023 | 2024 | 2025 | 2025 | 2028 | Bron |", "Lezers | 41% | 44% | 46% | 45% | 50% | DUO |"]
    found = table(of("\n".join([*rows, "Sporters | 61% | 62% | 63% | 63% | 70% | GGD |"])))
    assert found[0] == [""]
    assert found[1][0] == "Naam"
