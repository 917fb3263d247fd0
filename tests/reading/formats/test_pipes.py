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
