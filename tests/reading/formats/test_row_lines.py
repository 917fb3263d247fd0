"""Tables of which each row stands on its own lines, its cells one space apart, as text out of a PDF often has them."""

import pytest

from doelnet.reading.blocks import Table

from .helpers import of, table

ACTIONS = [
    ["Meldpunt vernieuwen", "Gemeente", "Q2 2026", "geen"],
    ["Buurtsport in elke wijk", "Sportservice", "2026-2027", "€ 48.000"],
    ["Schoolfruit", "GGD Waardland", "najaar 2026", "5.000,-"],
]
TITLES = ["Actie", "Wie", "Wanneer", "Kosten"]


def page(*rows: list[str], below: str = "Dit bespreken wij elk jaar met de partners.") -> str:
    """Return a page with these rows, each on a line."""
    return "Acties\n" + "\n".join(" ".join(row) for row in rows) + f"\n\n{below}\n"


def test_each_row_is_read_from_behind():
    assert table(of(page(TITLES, *ACTIONS), "a.txt")) == [TITLES, *ACTIONS]


@pytest.mark.parametrize("titles", [["Activiteit", "Trekker", "Planning"], ["Maatregel", "Wie doet het", "Gereed"]])
def test_a_row_goes_on_to_the_line_that_ends_as_the_last_column_does(titles):
    rows = [
        ["Spreekuur voor ouders\nmet jonge kinderen", "Welzijn Waardrecht", "doorlopend"],
        ["Huiswerkhulp in De Hoven", "Bibliotheek Waardland", "eind 2026"],
    ]
    found = table(of(page(titles, *rows), "a.txt"))
    assert found[1:] == [["Spreekuur voor ouders met jonge kinderen", *rows[0][1:]], rows[1]]


def test_a_cell_that_is_missing_leaves_the_others_in_their_place():
    rows = [["Meldpunt voor ouders", "2026", "€ 500"], ["Buurtsport opzetten", "Sportservice", "€ 1.000"]]
    found = table(of(page(TITLES, *rows), "a.txt"))
    assert found[1:] == [
        ["Meldpunt voor ouders", "", "2026", "€ 500"],
        ["Buurtsport opzetten", "Sportservice", "", "€ 1.000"],
    ]


def test_titles_that_are_printed_again_on_the_next_page_are_no_row():
    assert table(of(page(TITLES, ACTIONS[0], TITLES, *ACTIONS[1:]), "a.txt")) == [TITLES, *ACTIONS]


@pytest.mark.parametrize(
    "lines",
    [
        [["Actie", "Wie", "Wanneer", "Kosten"], ["Wij praten met ouders over hun wensen."], ["Dat kost tijd."]],
        [["Actie", "Wie", "Wanneer", "Kosten"], ["Meldpunt vernieuwen Gemeente 2026 geen"]],
        [["Samen", "Werken", "Aan", "Morgen"], ["Meldpunt vernieuwen 2026"], ["Buurtsport opzetten 2026"]],
        [["Àctie", "Wie", "Wanneer"], ["Meldpunt vernieuwen Gemeente"]],
        [["Actie", "Wie", "Doel"], ["Meldpunt vernieuwen Gemeente"], ["Buurtsport opzetten Sportservice"]],
    ],
)
def test_lines_that_do_not_end_alike_are_no_table(lines):
    assert not any(isinstance(block, Table) for block in of(page(*lines), "a.txt"))
