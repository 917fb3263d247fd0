"""Personal data is found, so that it can be kept out of drafts."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doelnet.reading.dutch import personal


@given(st.integers(10_000_000, 99_999_999))
def test_a_bsn_is_a_number_that_passes_the_11_test(start: int) -> None:
    digits = f"{start:08d}"
    last = sum(w * int(d) for w, d in zip((9, 8, 7, 6, 5, 4, 3, 2), digits, strict=True)) % 11
    if last < 10:
        assert personal.is_bsn(f"{digits}{last}")
        assert not personal.is_bsn(f"{digits}{(last + 1) % 10}")


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Mail naar jeugd@waardrecht.example.", "e-mail"),
        ("Bel 0123-456 789", "phone"),
        ("BSN 111222333", "bsn"),
        ("de heer Van Waard", "name"),
    ],
)
def test_personal_data_is_found(text: str, what: str) -> None:
    assert [found.what for found in personal.find(text)] == [what]


@pytest.mark.parametrize("text", ["wethouder Jeugd en Onderwijs", "kenmerk 123456789", "€ 123.456.789"])
def test_what_is_no_personal_data_stays(text: str) -> None:
    assert personal.find(text) == []
    assert personal.without(text) == text


def test_a_role_is_what_stays_without_the_name() -> None:
    assert personal.without("wethouder Van Waard, jeugd@waardrecht.example") == "wethouder"


@pytest.mark.parametrize(
    "text", ["Burgemeester en Wethouders van Waardrecht", "wethouder Ruimte en Verkeer", "Drs. Waardschool"]
)
def test_a_body_a_portfolio_and_a_school_called_after_a_person_are_no_names(text: str) -> None:
    assert personal.find(text) == []


def test_names_joined_by_en_are_found_together() -> None:
    text = "wethouders Van Waard en Zwanepoel"
    assert [text[found.start : found.end] for found in personal.find(text)] == ["Van Waard en Zwanepoel"]
    assert personal.surnames("A.B. van der Waard en Zwanepoel") == ["Waard", "Zwanepoel"]


SAID = ["Sportdag in juni", "mw. Zwanepoel", "06-12345678", "2025-2026 en 12", "a@b.example"]


@given(st.lists(st.sampled_from(SAID)))
def test_a_look_over_many_texts_at_once_misses_none_that_holds_personal_data(texts: list[str]) -> None:
    held = [text for text in texts if personal.find(text)]
    assert [text for text in personal.suspects(texts) if personal.find(text)] == held


def test_a_long_row_of_digits_is_searched_in_time_that_grows_with_its_length() -> None:
    start = time.process_time()
    assert personal.find("1" * 20_000) == []
    assert time.process_time() - start < 3
