"""Tables with one cell a line and white between all of them, whose merged cells left nothing behind."""

import pytest

from doelnet.reading import formats
from doelnet.reading.blocks import Table


def table(*cells: str) -> list[list[str]]:
    stream = formats.stream("plan.txt", "\n\n".join(cells).encode())
    (found,) = [block for block in stream.blocks if isinstance(block, Table)] or [Table(rows=[])]
    return [[cell.text for cell in row] for row in found.rows]


ACTS = ("Voorleesuur in elke wijk", "Q1", "Taalcafé voor ouders", "Doorlopend")
BODY = ("Kinderen leren lezen", *ACTS, "Kinderen bewegen meer", "Zwemles op school", "najaar 2027")
ROWS = [
    ["Kinderen leren lezen", "Voorleesuur in elke wijk", "Q1"],
    ["", "Taalcafé voor ouders", "Doorlopend"],
    ["Kinderen bewegen meer", "Zwemles op school", "najaar 2027"],
]


@pytest.mark.parametrize(
    "titles",
    [
        ("Wat willen we bereiken?", "Wat gaan we doen?", "Wanneer?"),
        ("Doel", "Actie", "Planning"),
        ("Ambitie", "Inspanning", "Gereed"),
    ],
)
def test_a_row_ends_with_its_time_and_misses_the_cell_that_was_merged(titles: tuple[str, ...]) -> None:
    assert table("Jong in Waardrecht", *titles, *BODY) == [list(titles), *ROWS]


def test_the_heading_over_a_table_is_no_title_of_a_column_where_the_first_row_has_nothing_for_it() -> None:
    titles = ("Wat willen we bereiken?", "Wat gaan we doen?", "Wanneer?")
    assert table("Wat gaan we daarvoor doen?", *titles, *BODY) == [list(titles), *ROWS]


def test_a_second_paragraph_goes_with_the_goal_or_with_what_is_done() -> None:
    short = table("Doel", "Actie", "Planning", "Lezen", "In elke wijk", "Voorleesuur", "Q1", *ACTS)
    assert short[1] == ["Lezen In elke wijk", "Voorleesuur", "Q1"]
    long = table("Doel", "Actie", "Planning", "Lezen", "Er komt een uur.", "Ook in De Hoven.", "Q1", *ACTS)
    assert long[1] == ["Lezen", "Er komt een uur. Ook in De Hoven.", "Q1"]


def test_text_that_only_opens_with_such_words_is_no_table() -> None:
    assert table("Doel", "Actie", "Planning", "Wij lezen voor.", "Dat helpt.", "Ook thuis.", "En op school.") == []
