"""The rules on money."""

from __future__ import annotations

from tests.checking.plans import amount, at, found, plan


def test_a_balance_that_is_not_income_less_expense_is_found():
    money = [amount("700000.00", "expense"), amount("780000.50", "income"), amount("90000.50", "balance")]
    (finding,) = found(plan(money=money), "D601")
    assert (finding.place.section, finding.place.index, finding.at) == ("money", 2, money[2].at)
    assert finding.message("nl") == (
        "Baten € 780.000,50 min lasten € 700.000 is € 80.000,50, maar er staat € 90.000,50 (2026; verschil € 10.000)."
    )
    assert "€ 780,000.50" in finding.message("en")


def test_a_balance_that_comes_out_is_left_alone():
    money = [amount("631191.20", "expense"), amount("555304.00", "income"), amount("-75887.20", "balance")]
    assert at(plan(money=money), "D601") == []


def test_a_balance_of_another_year_phase_or_fund_is_not_compared():
    money = [amount("70", "expense"), amount("80", "income")]
    others = [{"year": "2027"}, {"phase": "actual"}, {"fund": "Jeugdfonds"}, {"account": "4043"}]
    assert at(plan(money=[*money, *(amount("99", "balance", **other) for other in others)]), "D601") == []


def test_rows_with_a_balance_each_are_compared_row_by_row():
    rows = [("10.15", "30.15", "20.00"), ("5.25", "7.75", "3.50")]
    money = [
        amount(value, side) for row in rows for value, side in zip(row, ("expense", "income", "balance"), strict=True)
    ]
    assert at(plan(money=money), "D601") == [5]


def test_one_balance_under_several_posts_is_compared_with_their_sum():
    money = [amount("10.15", "expense"), amount("20.10", "expense"), amount("50", "income"), amount("19.75", "balance")]
    assert at(plan(money=money), "D601") == []


def test_rounding_to_thousands_is_no_error():
    money = [amount("700000", "expense"), amount("781000", "income"), amount("80000", "balance")]
    assert at(plan(money=money), "D601") == []


def test_a_total_that_is_not_the_sum_above_it_is_found():
    money = [amount("400123", "expense", account="Voorschool"), amount("60000", "expense", account="Ouderkamers")]
    (finding,) = found(plan(money=[*money, amount("450123", "expense", account="Totaal lasten")]), "D602")
    assert finding.place.index == 2
    assert finding.message("nl") == (
        "De 2 bedragen erboven zijn samen € 460.123, maar er staat € 450.123 (2026; verschil € 10.000)."
    )


def test_subtotals_and_their_total_come_out_together():
    labels = {"A": "10.10", "B": "20.20", "Subtotaal 1": "30.30", "C": "5.05", "D": "5.05", "Subtotaal 2": "10.10"}
    money = [amount(value, "expense", fund=label) for label, value in [*labels.items(), ("Totaal", "40.40")]]
    assert at(plan(money=money), "D602") == []


def test_a_total_of_one_amount_says_nothing():
    assert at(plan(money=[amount("10", "income", fund="A"), amount("12", "income", fund="Totaal")]), "D602") == []


def test_totals_of_several_years_are_kept_apart():
    years = [
        amount(value, "income", fund=fund, year=year)
        for fund, first, second in [("A", "101", "201"), ("B", "102", "202"), ("Totaal", "203", "403")]
        for value, year in ((first, "2026"), (second, "2027"))
    ]
    assert at(plan(money=years), "D602") == []
