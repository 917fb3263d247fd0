"""Shares as percentages, ages as months."""

from decimal import Decimal

import pytest
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from doelnet.reading.dutch import ages, numbers, shares


@given(st.decimals(0, 100, places=1), st.sampled_from(["%", " %", " procent"]))
def test_a_percentage_is_read_back(value: Decimal, sign: str) -> None:
    (found,) = shares.find(f"In 2026 doet {format_decimal(value, locale='nl')}{sign} van de kinderen mee.")
    assert found.value == value


@given(st.sampled_from([2, 4, 5, 10, 20]))
def test_one_in_so_many_is_a_percentage(whole: int) -> None:
    (found,) = shares.find(f"Eén op de {numbers.in_words(whole)} kinderen in Waardrecht beweegt te weinig.")
    assert found.value == 100 / Decimal(whole)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("de helft van", "50"),
        ("één op de drie", "33.3"),
        ("twee derde", "66.7"),
        ("driekwart", "75"),
        ("negen van de tien mentoren", "90"),
        ("drie van de vier docenten", "75"),
        ("4 van de 5 medewerkers", "80"),
    ],
)
def test_fractions_in_words(text: str, value: str) -> None:
    assert [str(s.value) for s in shares.find(text)] == [value]


@given(st.integers(0, 17), st.integers(18, 27))
def test_an_age_range_is_read_back_in_months(low: int, high: int) -> None:
    for text in (f"{low}-{high} jaar", f"{low} tot {high} jaar", f"van {low} tot en met {high} jaar"):
        (found,) = ages.find(f"kinderen {text}")
        assert (found.lowest, found.highest) == (12 * low, 12 * high)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [("-9 maanden tot 18 jaar", -9, 216), ("jongeren tot 18 jaar", None, 216), ("12 jaar en ouder", 144, None)],
)
def test_ages_as_plans_write_them(text: str, low: int | None, high: int | None) -> None:
    (found,) = ages.find(text)
    assert (found.lowest, found.highest) == (low, high)
