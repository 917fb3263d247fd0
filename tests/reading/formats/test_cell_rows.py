"""Tables in text with one cell a line, as a word processor writes them."""

import pytest
from tests.reading.formats.helpers import of, said, table

from doelnet.reading.blocks import Table

TITLES = ["Actie", "Trekker", "Planning"]
FIRST = ["Speelkaart uitdelen in De Hoven", "GGD Waardland", "mei 2026"]
SECOND = ["Voorlezen aan huis", "Bibliotheek Waardland", "doorlopend"]


def _lines(*rows: list[str]) -> str:
    return "\n".join(line for row in rows for line in row) + "\n"


@pytest.mark.parametrize("above", [[], ["Acties"], ["Wat gaan we doen?"]])
@pytest.mark.parametrize(
    "below", [["Wat kost het?"], ["", "De raad neemt in het najaar een besluit."], ["2 Geld", "Kosten"]]
)
def test_each_row_has_a_line_for_each_title(above: list[str], below: list[str]) -> None:
    """What stands around the table does not fit under its titles."""
    rows = table(of(_lines(above, TITLES, FIRST, SECOND, below), "a.txt"))
    assert rows == [TITLES, FIRST, SECOND]


def test_a_blank_line_is_an_empty_cell() -> None:
    """A cell that spans rows leaves one in each row but its first."""
    titles = ["Doel", *TITLES]
    rows = [["Ieder kind leest graag.", *FIRST], ["", *SECOND], ["Jongeren doen mee.", "Jongerenraad", "", "Q3 2026"]]
    assert table(of(_lines(titles, *rows, ["Slot", "Klaar."]), "a.txt")) == [titles, *rows]


def test_items_right_below_each_other_are_one_cell() -> None:
    """The next cell is none of them."""
    listed = ["    • Spreekuur openen", "    • Ouders bezoeken"]
    found = table(
        of(_lines(["Doel", "Acties", "Wie"], ["1", *listed, "GGD Waardland"], ["2", *listed, "Welzijn"]), "a.txt")
    )
    assert found[1:] == [
        [n, "Spreekuur openen Ouders bezoeken", who] for n, who in (("1", "GGD Waardland"), ("2", "Welzijn"))
    ]


def test_a_second_paragraph_stays_in_its_cell_where_the_others_fit_only_so() -> None:
    """Its words can be no amount."""
    titles = ["Indicator", "Stand 2025", "Streefwaarde 2027"]
    rows = [["Kinderen met een boek", "40%", "60%"], ["Gezinnen met een coach", "Bron: eigen telling", "12", "30"]]
    found = table(of(_lines(titles, *rows, ["Slot"]), "a.txt"))
    assert found[2] == ["Gezinnen met een coach Bron: eigen telling", "12", "30"]


@pytest.mark.parametrize(
    "lines",
    [
        ["Doel", "Wens", "Beeld", "Kinderen lezen.", "Ouders merken het.", "Bieb", "Taal.", "Rust.", "Coach"],
        ["Actie", "Wie", "Planning", "Een lange zin over scholen.", "En nog een zin.", "Geen tijd genoemd."],
        ["Actie", "Wie", "Planning", *FIRST, "Daarna niets meer"],
    ],
)
def test_words_that_nothing_tells_apart_are_no_table(lines: list[str]) -> None:
    """Nor is one row alone."""
    assert not any(isinstance(block, Table) for block in of(_lines(lines), "a.txt"))


def test_the_titles_printed_again_are_no_row() -> None:
    """The next page has them."""
    assert said(of(_lines(TITLES, FIRST, TITLES, SECOND, ["Slot."]), "a.txt"))[0] == "table 3x3"
