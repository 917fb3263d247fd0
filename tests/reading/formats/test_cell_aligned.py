"""Tables with one cell a line and white between all of them: each cell goes under the title that it can stand under."""

import pytest
from tests.reading.formats.helpers import of

from doelnet.reading.blocks import Table

ACT = ("Boekencoach op elke school", "Bibliotheek Waardland", "mei 2027", "€ 12.000", "De eerste coach is begonnen.")
MORE = ("Voorleesuur in De Hoven", "GGD Waardland", "doorlopend", "p.m.", "Loopt.")
TITLES = ("Actie", "Trekker", "Planning", "Budget 2027", "Stand van zaken")


def tables(*cells: str) -> list[list[list[str]]]:
    """Return the rows of the tables that the cells make, without empty places at the end."""
    blocks = of("Jong in Waardrecht\n\n" + "\n\n".join(cells) + "\n", "a.txt")
    return [[[cell.text for cell in row] for row in block.rows] for block in blocks if isinstance(block, Table)]


def test_rows_with_all_their_cells_need_no_column_that_ends_them() -> None:
    assert tables(*TITLES, *ACT, *MORE) == [[[*TITLES], [*ACT], [*MORE]]]


@pytest.mark.parametrize("gone", [1, 3, 4])
def test_a_cell_that_was_empty_leaves_its_place_empty(gone: int) -> None:
    """What is left stands where it can: a time under "Planning", an amount under "Budget"."""
    less = [*ACT[:gone], *ACT[gone + 1 :]]
    (rows,) = tables(*TITLES, *MORE, *less, *MORE)
    assert rows[2] == [*ACT[:gone], "", *ACT[gone + 1 :]]


def test_a_title_in_two_lines_a_number_of_its_own_and_a_letter_are_cells() -> None:
    titles = ("Doel", "Indicator", "Eenheid", "Realisatie\n2025", "Streef\n2029", "Bron")
    rows = [
        ["1.1", "Lezers op school", "%", "61", "80", "DUO"],
        ["1.2", "Leden van de club", "aantal", "n.b.", "410", "Club"],
    ]
    (found,) = tables(*titles, *rows[0], *rows[1])
    assert found[0] == ["Doel", "Indicator", "Eenheid", "Realisatie 2025", "Streef 2029", "Bron"]
    assert found[1:] == rows


def test_what_stands_behind_a_table_is_no_part_of_it() -> None:
    after = (
        "2.2 Ouders doen mee",
        "Veel ouders weten de weg.",
        "Wat gaan we doen?",
        "De raad krijgt in 2027 een bericht.",
    )
    assert tables(*TITLES, *ACT, *MORE, *after) == [[[*TITLES], [*ACT], [*MORE]]]


def test_a_title_over_rows_stands_alone_in_its_row() -> None:
    (rows,) = tables("Nr.", *TITLES, "Doel 1 Lezen", "1a", *ACT, "1b", *MORE, "Doel 2 Bewegen", "2a", *ACT)
    assert [row for row in rows if sum(map(bool, row)) == 1] == [["Doel 1 Lezen"], ["Doel 2 Bewegen"]]
    assert rows[2] == ["1a", *ACT]


def test_bullets_below_each_other_are_one_cell() -> None:
    (rows,) = tables(
        "Actie",
        "Resultaat 2027",
        "Wie",
        "Gereed",
        ACT[0],
        "- Drie coaches",
        "- Vier scholen",
        "GGD",
        "2027",
        *("Uur", "Vol", "Bieb", "mei 2027"),
    )
    assert rows[1] == [ACT[0], "Drie coaches Vier scholen", "GGD", "2027"]


@pytest.mark.parametrize(
    "cells",
    [
        ("Doel", "Actie", "Wie", "Kinderen lezen graag.", "Boekencoach", "Jeugdteam", "Ouders doen mee.", "GGD"),
        (*TITLES, "Wij lezen voor.", "Dat helpt.", "Ook thuis.", "En op school.", "Zo gaat het al jaren in de wijk."),
    ],
)
def test_where_nothing_tells_the_columns_apart_or_a_row_lacks_too_much_nothing_is_read(cells: tuple[str, ...]) -> None:
    assert tables(*cells) == []


@pytest.mark.parametrize("mark", ["<!-- image -->", "<br>", "**", "-", "1."])
def test_a_line_without_words_between_the_cells_is_none(mark: str) -> None:
    assert [row[0] for row in tables(*TITLES, *ACT, mark, *MORE)[0]][1:] == [ACT[0], MORE[0]]
