"""Money: amounts as Dutch documents print them."""

from decimal import Decimal

import pytest
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from doelnet.reading.dutch import money

amounts = st.decimals(Decimal("0.01"), 10**9, places=2)


def dutch(amount: Decimal) -> str:
    return str(format_decimal(amount, "#,##0.00", locale="nl"))


@given(amounts)
def test_an_amount_in_a_sentence_is_read_back(amount: Decimal) -> None:
    (found,) = money.find(f"Wij stellen € {dutch(amount)} beschikbaar.")
    assert found.euros == amount


@given(amounts, st.sampled_from(["-{}", "{}-", "({})", "-/- {}", "€ -{}", "€ {} -/-", "{} N"]))
def test_a_negative_amount_in_a_cell_is_read_back(amount: Decimal, form: str) -> None:
    assert money.cell(form.format(dutch(amount))) == -amount


@given(st.integers(1, 10**6))
def test_amounts_in_thousands_are_multiplied_out(amount: int) -> None:
    factor = money.factor("Bedragen x € 1.000")
    assert money.cell(format_decimal(amount, locale="nl"), factor) == amount * 1000


@pytest.mark.parametrize(
    ("text", "euros"),
    [
        ("€ 350.000,-", "350000"),
        ("€ 1,2 mln", "1200000.0"),
        ("12 miljoen euro", "12000000"),
        ("€ 12.500,50", "12500.50"),
        ("-€ 75.887,20", "-75887.20"),
        ("EUR 40.000", "40000"),
    ],
)
def test_amounts_as_plans_write_them(text: str, euros: str) -> None:
    assert [str(a.euros) for a in money.find(text)] == [euros]


@pytest.mark.parametrize("text", ["€ 54.900 142.050", "€ 54.900 142 050 inwoners"])
def test_two_amounts_beside_each_other_are_not_one(text: str) -> None:
    assert money.find(text)[0].euros == 54900


@pytest.mark.parametrize("text", ["-", "PM", "n.v.t.", "12%", "Q2 2025", "54.900 142.050", ""])
def test_what_is_no_amount_is_none(text: str) -> None:
    assert money.cell(text) is None


@pytest.mark.parametrize(
    ("text", "factor"),
    [("(x € 1.000)", 1000), ("bedragen in duizenden euro's", 1000), ("x € 1 mln", 10**6), ("Begroting 2025", 1)],
)
def test_the_heading_tells_the_factor(text: str, factor: int) -> None:
    assert money.factor(text) == factor


def test_money_is_written_with_cents() -> None:
    assert money.written(Decimal("350000")) == "350000.00"
