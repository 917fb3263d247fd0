"""Targets: a promise written in a Dutch sentence, read back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doelnet.draft import plain
from doelnet.reading.dutch import targets


@given(st.integers(1, 100), st.integers(2025, 2039), st.sampled_from(["minimaal", "ten minste", "minstens"]))
def test_a_lower_bound_is_read_back(value: int, year: int, bound: str) -> None:
    read = targets.read(f"In {year} doet {bound} {value}% van de peuters in Waardrecht mee aan de voorschool.")
    assert (read.comparison, read.value, read.unit, read.due) == ("at-least", value, "%", str(year))


@given(st.integers(1, 500), st.integers(2025, 2039), st.sampled_from(["maximaal", "ten hoogste", "hooguit"]))
def test_an_upper_bound_is_read_back(value: int, year: int, bound: str) -> None:
    read = targets.read(f"Eind {year} zitten er {bound} {value} leerlingen thuis.")
    assert (read.comparison, read.value, read.unit, read.due) == ("at-most", value, "leerlingen", f"{year}-12")


@given(st.integers(2, 40), st.integers(41, 90), st.integers(2019, 2024), st.integers(2025, 2035))
def test_from_so_much_to_so_much_has_a_baseline(low: int, high: int, since: int, due: int) -> None:
    read = targets.read(f"Het aantal thuiszitters daalt van {high} in {since} naar {low} in {due}.")
    assert plain(read) == {
        "comparison": "decrease",
        "value": low,
        "unit": "thuiszitters",
        "due": str(due),
        "baseline": {"value": high, "date": str(since)},
    }


CASES = {
    "gelijk of hoger dan 7,6 (in 2022: 7,5), in 2026": {"comparison": "at-least", "value": 7.6, "due": "2026"},
    "In 2026 is 12% van de jongeren vaak eenzaam.": {"comparison": "at-most", "value": 12, "unit": "%"},
    "In 2027 heeft 95% een zwemdiploma.": {"comparison": "at-least", "value": 95, "unit": "%"},
    "Het verzuim is in 2028 gestabiliseerd.": {"comparison": "stable", "due": "2028"},
    "In schooljaar 2026-2027 volgen twaalf scholen de training.": {"value": 12, "due": "2026-08/2027-07"},
    "We verlagen de achterstand in 2027 naar 4 punten.": {"comparison": "decrease", "unit": "punten"},
    "De wachttijd is in 2026 maximaal 6 weken.": {"comparison": "at-most", "value": 6, "unit": "weken"},
    "Ons doel is het verzuim in 2027 terug te brengen naar 5%.": {"comparison": "decrease", "value": 5, "unit": "%"},
    "In 2027 brengen we het aantal boetes terug naar 20.": {"comparison": "decrease", "value": 20},
    "In 2028 is het busvervoer teruggebracht tot 30 kinderen.": {"comparison": "decrease", "value": 30},
    "In 2027 zijn 20 jongeren teruggebracht naar school.": {"comparison": "at-least", "value": 20},
    "In 2027 rookt één op de tien jongeren.": {"comparison": "at-most", "value": 10, "unit": "%"},
}


@pytest.mark.parametrize("text", CASES)
def test_targets_as_plans_write_them(text: str) -> None:
    read = plain(targets.read(text))
    assert {key: read.get(key) for key in CASES[text]} == CASES[text]


def test_a_source_note_is_no_part_of_the_text() -> None:
    assert targets.part_source("In 2027 beweegt 60% elke dag. Bron: monitor GGD Waardland") == (
        "In 2027 beweegt 60% elke dag.",
        "monitor GGD Waardland",
    )


def test_years_of_a_baseline_are_no_target_years() -> None:
    assert targets.years("In 2027 is het 60% (in 2023: 48%).") == ["2027"]


def test_a_goal_without_figure_or_date_is_not_measurable() -> None:
    assert not targets.is_measurable("Meer kinderen bewegen elke dag.")
    assert not targets.is_measurable("In 2027 praten jongeren mee.")
    assert targets.is_measurable("In 2027 praat 40% van de jongeren mee.")


def test_a_wait_that_is_not_to_last_longer_is_at_most_so_long() -> None:
    waits = [
        "In 2029 wacht een gezin niet langer dan vier weken.",
        "Eind 2026 wacht niemand langer dan 4 weken op hulp.",
    ]
    assert [(t.comparison, t.value, t.unit) for t in map(targets.read, waits)] == [("at-most", 4, "weken")] * 2


@pytest.mark.parametrize("note", ["(2024: 82%, bron: Jeugdmonitor)", "(82% in 2024; bron: Jeugdmonitor)."])
def test_a_source_in_the_brackets_of_the_baseline_stays_there_and_is_read(note: str) -> None:
    text = f"In 2028 voelt 90% van de kinderen zich veilig {note}"
    assert targets.part_source(text) == (text, "Jeugdmonitor")
    told = targets.read(text)
    assert told.baseline is not None
    assert (told.baseline.value, told.baseline.date, told.source) == (82, "2024", "Jeugdmonitor")
