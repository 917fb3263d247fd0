"""Text on cards: three lines at most, none wider than the card."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from doelnet.plans.diagram.text import shorten, width_of, wrap

WORDS = st.lists(st.text("abcdefgijklmnoprstuvw-/", min_size=1, max_size=40), max_size=30).map(" ".join)


@given(WORDS, st.integers(60, 300), st.integers(0, 50))
@example("onderwijsachterstandenbeleid", 70, 0)
def test_no_line_is_wider_than_the_room_and_there_are_three_at_most(text: str, room: int, indent: int) -> None:
    lines = wrap(text, 15, room, indent=indent)
    assert len(lines) <= 3
    assert all(width_of(line, 15) <= room + 0.01 for line in lines)
    assert not lines or width_of(lines[0], 15) <= room - indent + 0.01


@given(WORDS, st.integers(60, 300))
def test_lines_say_the_text_and_only_a_cut_text_ends_in_an_ellipsis(text: str, room: int) -> None:
    lines = wrap(text, 15, room)
    said = "".join(lines).replace(" ", "")
    whole = text.replace(" ", "")
    assert said == whole or (said.endswith("…") and whole.startswith(said[:-1]) and len(lines) == 3)


def test_a_short_text_stays_on_one_line() -> None:
    assert wrap("Voorlezen in groep 1", 15, 220) == ["Voorlezen in groep 1"]


def test_a_long_text_is_cut_at_a_word() -> None:
    text = "De bibliotheek van Waardrecht komt voorlezen in elke groep van elke school in de vier wijken"
    assert wrap(text, 15, 150) == ["De bibliotheek van", "Waardrecht komt", "voorlezen in elke…"]


def test_a_word_wider_than_the_card_breaks_at_its_hyphen() -> None:
    assert wrap("kinderopvang-en-onderwijs", 15, 110)[0] == "kinderopvang-"


def test_a_number_that_leaves_no_room_gets_the_first_line_to_itself() -> None:
    assert wrap("Voorlezen", 15, 100, indent=95) == ["", "Voorlezen"]


@given(st.text(max_size=60), st.integers(20, 200))
def test_what_is_shortened_fits(text: str, room: int) -> None:
    assert width_of(shorten(text, 13, room, bold=True), 13, bold=True) <= room + 0.01
