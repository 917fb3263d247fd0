"""Numbers, dates and lists as people write them in forms."""

from __future__ import annotations

from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.utils.translation import override
from hypothesis import given
from hypothesis import strategies as st

from doelnet import draft
from doelnet.plans.pages.fields import CoarseDate, DutchNumber, Lines
from doelnet.plans.saying import amount_text, date_words, money_text, number_text, plain_number, target_text


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("85", "85"),
        ("1.234,5", "1234.5"),
        ("12.1", "12.1"),
        ("€ 350.000", "350000"),
        ("74%", "74"),
        ("-3", "-3"),
        ("", None),
    ],
)
def test_a_number_is_read_as_the_dutch_write_it(text: str, value: str | None) -> None:
    assert DutchNumber(required=False).clean(text) == (None if value is None else Decimal(value))


@pytest.mark.parametrize("text", ["veel", "1,2,3", "12e5", "--1", "NaN"])
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(ValidationError):
        DutchNumber().clean(text)


@given(st.decimals(-(10**12), 10**12, places=6))
def test_a_number_that_is_shown_and_sent_back_is_the_same(value: Decimal) -> None:
    field = DutchNumber()
    shown = field.prepare_value(value)
    assert field.clean(shown) == value
    assert "E" not in shown


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2028", "2028"), ("april 2028", "2028-04"), ("12-04-2028", "2028-04-12"), ("12 april 2028", "2028-04-12"),
        ("2028-04", "2028-04"), ("2026-2027", "2026/2027"), ("2026/2027", "2026/2027"), ("eind 2028", "2028-12"),
        ("schooljaar 2026-2027", "2026-08/2027-07"), ("", ""),
    ],
)  # fmt: skip
def test_a_date_is_as_coarse_as_it_is_written(text: str, iso: str) -> None:
    assert CoarseDate(required=False).clean(text) == iso


@pytest.mark.parametrize("text", ["ooit", "in 2028 of 2029", "99-99-2028"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValidationError):
        CoarseDate().clean(text)


def test_lines_are_a_list_without_empty_ones() -> None:
    field = Lines(required=False)
    assert field.clean(" een \n\n twee\n") == ["een", "twee"]
    assert field.prepare_value(["een", "twee"]) == "een\ntwee"


@pytest.mark.parametrize(
    ("value", "said"), [(1234.5, "1.234,5"), (85, "85"), (Decimal("12.50000000"), "12,5"), (0, "0")]
)
def test_numbers_are_said_as_the_dutch_write_them(value: float, said: str) -> None:
    assert number_text(value) == said


def test_money_has_cents_only_where_there_are_any() -> None:
    assert [money_text(amount) for amount in ("350000", "570302.95", "-12")] == ["€ 350.000", "€ 570.302,95", "€ -12"]


def test_amounts_stand_with_their_unit() -> None:
    assert [amount_text(85, "%"), amount_text(350000, "EUR"), amount_text(3, "scholen"), amount_text(3, "")] == [
        "85%", "€ 350.000", "3 scholen", "3",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("iso", "said"),
    [
        ("2024-03-12", "12 maart 2024"), ("2024-04", "april 2024"), ("2028", "2028"), ("2021/2024", "2021–2024"),
        ("2024-02-31", "2024-02-31"), ("2023-08/2024-07", "schooljaar 2023-2024"),
        ("2024-03/2024-05", "maart 2024 – mei 2024"), ("", ""),
    ],
)  # fmt: skip
def test_dates_are_said_as_coarse_as_they_are(iso: str, said: str) -> None:
    assert date_words(iso) == said


def test_a_target_is_said_in_one_line() -> None:
    target = draft.Target(
        comparison="at-least", value=85, unit="%", population="jongeren", due="2028", source="GGD Waardland",
        baseline=draft.Baseline(value=74.5, date="2024"),
    )  # fmt: skip
    assert target_text(target) == "minimaal 85% · bij: jongeren · 2028 · was 74,5% (2024) · bron: GGD Waardland"
    assert target_text(draft.Target()) == ""


def test_english_readers_get_english_numbers() -> None:
    with override("en"):
        assert (number_text(1234.5), date_words("2024-03-12")) == ("1,234.5", "12 March 2024")


def test_a_form_shows_a_number_without_dots() -> None:
    assert (plain_number(Decimal("1234.50")), plain_number(Decimal(100)), plain_number(None)) == ("1234,5", "100", "")


def test_a_span_of_years_is_shown_as_people_write_it_and_read_back() -> None:
    field = CoarseDate()
    assert field.prepare_value("2024/2025") == "2024-2025"
    assert field.clean("2024-2025") == "2024/2025"
    assert field.prepare_value("2024-04-01/2024-06-30") == "2024-04-01/2024-06-30"
