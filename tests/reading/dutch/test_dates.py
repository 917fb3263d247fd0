"""Dates: written in Dutch, read back as coarse as they were written."""

import datetime

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from doelnet.reading.dutch import dates

days = st.dates(datetime.date(1990, 1, 1), datetime.date(2089, 12, 31))
years = st.integers(1990, 2088)


@given(days, st.sampled_from(["d MMMM yyyy", "dd-MM-yyyy", "d/M/yyyy", "yyyy-MM-dd"]))
def test_a_day_is_read_back(day: datetime.date, form: str) -> None:
    assert dates.first(f"Vastgesteld op {format_date(day, form, locale='nl')}.") == day.isoformat()


@given(days)
def test_a_month_is_read_back(day: datetime.date) -> None:
    written = format_date(day, "MMMM yyyy", locale="nl")
    assert dates.first(f"In {written} startte de pilot.") == day.isoformat()[:7]


@given(years, st.integers(1, 4))
def test_a_quarter_is_a_span_of_months(year: int, number: int) -> None:
    for written in (f"Q{number} {year}", f"{number}e kwartaal {year}", f"{year} Q{number}"):
        assert dates.first(written) == f"{year}-{3 * number - 2:02d}/{year}-{3 * number:02d}"


@given(years)
def test_a_school_year_runs_from_august_to_july(year: int) -> None:
    for written in (f"schooljaar {year}-{year + 1}", f"schooljaar {year}/{(year + 1) % 100:02d}"):
        assert dates.first(written) == f"{year}-08/{year + 1}-07"


@given(years, st.integers(1, 9), st.sampled_from(["-", "–", " - ", " t/m ", " tot en met "]))
def test_a_span_of_years_is_read_back(year: int, length: int, joint: str) -> None:
    assert dates.first(f"Jeugdagenda {year}{joint}{year + length}") == f"{year}/{year + length}"


@given(years)
def test_the_end_of_a_year_is_december_and_a_season_its_year(year: int) -> None:
    assert dates.first(f"eind {year}") == f"{year}-12"
    assert {dates.first(f"{season} {year}") for season in ("voorjaar", "zomer", "najaar", "winter")} == {str(year)}


@pytest.mark.parametrize(
    ("text", "hint", "iso"),
    [
        ("In oktober zijn", "2024-11-28", "2024-10"),
        ("Op 29 november is het kader vastgesteld", "2024-03-12", "2023-11-29"),
        ("Komende september is", "2024-03-12", "2024-09"),
        ("het derde kwartaal", "2025-02-01", "2025-07/2025-09"),
    ],
)
def test_a_date_without_year_takes_that_of_the_document(text: str, hint: str, iso: str) -> None:
    assert dates.first(text, hint) == iso
    assert dates.first(text) is None


@pytest.mark.parametrize("text", ["2021/671103", "31-02-2024", "kenmerk 2024.118", "€ 2.024"])
def test_a_number_that_is_no_date_is_none(text: str) -> None:
    assert [d for d in dates.find(text) if d.grain == "day"] == []


def test_a_year_before_an_amount_stays_a_year() -> None:
    assert dates.first("dat van 2026 € 40.000 hoger") == "2026"
    assert dates.first("een bedrag van 2026 euro") is None


def test_and_after_keeps_the_year_open() -> None:
    (found,) = dates.find("2025 en verder")
    assert (found.iso, found.open) == ("2025", True)


def test_a_month_in_capitals_is_a_month_too() -> None:
    assert [found.iso for found in dates.find("DE TAALKLAS START IN MEI.", "2026-03-01")] == ["2026-05"]


def test_a_letter_that_grows_when_it_is_made_small_moves_no_date() -> None:
    assert [(found.start, found.end) for found in dates.find("İİİ per 1 mei 2026")] == [(8, 18)]
