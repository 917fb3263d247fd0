"""Looking for words quickly finds what searching for them finds."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from doelnet.reading.dutch.letters import Wording, matches_at, places, small, words

NAMED = re.compile(r"\b(?:[Ww]erkgroep|GGD)\s[A-Z]\w*")
OPENERS = ("Werkgroep", "werkgroep", "GGD")
PIECES = st.lists(st.sampled_from(["Werkgroep", "werkgroep ", "GGD ", "GGD", "Taal", " ", "regio", "\0"]), max_size=12)


@given(st.text())
def test_small_letters_keep_every_place(text: str) -> None:
    assert len(small(text)) == len(text)


def test_a_wording_opens_a_word_whatever_its_capitals() -> None:
    level = Wording(r"(?:aantal|steeg)\b")
    assert level("Het Aantal leerlingen") and level("STEEG het?")
    assert not level("het jongerenaantal") and not level("aantallen")


def test_places_are_told_of_each_word() -> None:
    assert sorted(places("regio, regio en Regio", ("regio", "Regio"))) == [0, 7, 16]


@given(PIECES.map("".join))
def test_what_opens_with_known_words_is_found_as_by_searching(text: str) -> None:
    found = [match.span() for match in matches_at(NAMED, text, OPENERS)]
    assert found == [match.span() for match in NAMED.finditer(text)]


def test_the_words_of_a_text_are_what_stands_between_blanks_and_signs() -> None:
    assert words("in-service: één groep_8 (2026).") == ("in", "service", "één", "groep_8", "2026")
