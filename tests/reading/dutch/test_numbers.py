"""Numbers: written in Dutch, read back."""

from decimal import Decimal

import pytest
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from doelnet.reading.dutch import numbers


@given(st.integers(0, 999))
def test_a_number_in_words_is_read_back(number: int) -> None:
    assert numbers.word_value(numbers.in_words(number)) == number


@given(st.decimals(0, 10**9, places=2))
def test_a_number_in_figures_is_read_back(number: Decimal) -> None:
    assert numbers.value_of(format_decimal(number, locale="nl")) == number


@given(st.integers(2, 100))
def test_a_number_word_is_found_in_a_sentence(number: int) -> None:
    word = numbers.in_words(number)
    assert [n.value for n in numbers.find(f"In Waardrecht doen {word} scholen mee.")] == [number]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("1,2 mln", ["1200000.0"]),
        ("anderhalf miljoen", ["1500000.0"]),
        ("één school en een plan", ["1"]),
        ("1.250 kinderen", ["1250"]),
        ("2024-2025", []),
        ("12.1", ["12.1"]),
    ],
)
def test_numbers_as_plans_write_them(text: str, values: list[str]) -> None:
    assert [str(n.value) for n in numbers.find(text)] == values


def test_numbers_above_twenty_are_one_word_with_a_joint() -> None:
    assert [numbers.in_words(n) for n in (21, 32, 105, 12_000)] == [
        "eenentwintig",
        "tweeëndertig",
        "honderdvijf",
        "twaalfduizend",
    ]
