"""Dates and ages: written in Dutch in all the ways that documents use, and read back."""

import datetime

from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from doelnet.reading.dutch import ages, dates, numbers

years = st.integers(2013, 2048)
days = st.dates(datetime.date(2015, 1, 1), datetime.date(2048, 12, 31))
MONTHS = dates.MONTH_NAMES[1:]


@given(days, st.sampled_from(["d-M-yyyy", "dd/MM/yyyy", "dd.MM.yyyy", "yyyy-MM-dd", "d MMMM yyyy", "dd-MM-yy"]))
def test_a_day_is_read_back_behind_any_word(day: datetime.date, form: str) -> None:
    for before in ("per", "uiterlijk", "vóór", "op maandag", "d.d."):
        assert dates.first(f"{before} {format_date(day, form, locale='nl')}") == day.isoformat()


@given(
    days, days, st.sampled_from([" t/m ", " tot en met ", " - ", " – "]), st.sampled_from(["d MMMM yyyy", "d-M-yyyy"])
)
def test_from_day_to_day_is_read_back(one: datetime.date, other: datetime.date, joint: str, form: str) -> None:
    first, last = sorted([one, other])
    if first == last or (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return
    text = joint.join(format_date(day, form, locale="nl") for day in (first, last))
    assert [found.iso for found in dates.find(text)] == [f"{first}/{last}"]


@given(years, st.integers(1, 4))
def test_a_quarter_is_read_back_in_any_form(year: int, number: int) -> None:
    nth = ["eerste", "tweede", "derde", "vierde"][number - 1]
    forms = [
        "Q{n} {y}",
        "Q{n}-{y}",
        "{y} Q{n}",
        "{y}-Q{n}",
        "K{n} {y}",
        "kw {n} {y}",
        "kwartaal {n} {y}",
        "{y}, kwartaal {n}",
    ]
    forms += ["kwartaal {n} van {y}", "{n}e kwartaal {y}", "{n}e kw. {y}", "het {nth} kwartaal van {y}", "Q{n} '{s}"]
    for form in forms:
        assert dates.first(form.format(n=number, y=year, nth=nth, s=year % 100)) == dates.quarter(year, number), form


@given(years, st.integers(1, 3), st.sampled_from(["Q{}-Q{} {}", "Q{} en Q{} {}", "Q{}/Q{} {}", "Q{} t/m Q{} {}"]))
def test_quarters_on_end_are_read_back(year: int, number: int, form: str) -> None:
    first, last = dates.quarter(year, number), dates.quarter(year, number + 1)
    assert dates.first(form.format(number, number + 1, year)) == f"{first[:7]}/{last[8:]}"


@given(years, st.sampled_from(["schooljaar", "het schooljaar", "cursusjaar", "studiejaar", "sj", "in schooljaar"]))
def test_a_school_year_is_read_back_in_any_form(year: int, word: str) -> None:
    y, s, e = year, year % 100, (year + 1) % 100
    for form in (
        f"{y}-{y + 1}",
        f"{y}/{y + 1}",
        f"{y} - {y + 1}",
        f"{y}/{e:02d}",
        f"{s:02d}/{e:02d}",
        f"'{s:02d}-'{e:02d}",
    ):
        assert dates.first(f"{word} {form}") == dates.school_year(year)


@given(years, st.integers(1, 12))
def test_a_month_is_read_back_in_any_form(year: int, month: int) -> None:
    name = MONTHS[month - 1]
    for written in (f"{name} {year}", f"{name} '{year % 100}", f"eind {name} {year}", f"{name[:3]}. {year}"):
        if month not in (3, 5) or "." not in written:
            assert dates.first(written) == f"{year}-{month:02d}"
    for written in (f"{month:02d}-{year}", f"{month:02d}/{year}", f"uiterlijk {month:02d}-{year}"):
        assert dates.first(written) == f"{year}-{month:02d}"


@given(
    years, st.integers(1, 11), st.integers(1, 11), st.sampled_from(["-", " - ", " t/m ", " tot en met ", " tot ", "/"])
)
def test_from_month_to_month_is_read_back(year: int, start: int, length: int, joint: str) -> None:
    end = min(12, start + length)
    assert dates.first(f"{MONTHS[start - 1]}{joint}{MONTHS[end - 1]} {year}") == f"{year}-{start:02d}/{year}-{end:02d}"


@given(years, st.integers(1, 9))
def test_a_span_of_years_is_read_back_in_any_form(year: int, length: int) -> None:
    end = year + length
    for text in (
        f"{year}-{end}",
        f"{year}/{end}",
        f"{year} t/m {end}",
        f"{year}/'{end % 100}",
        f"'{year % 100}-'{end % 100}",
    ):
        assert dates.first(f"Agenda {text}") == f"{year}/{end}"


@given(years, st.sampled_from(["en verder", "e.v.", "en later", "en volgende"]))
def test_a_year_that_stays_open_is_read_back(year: int, words: str) -> None:
    (found,) = dates.find(f"vanaf {year} {words}")
    assert (found.iso, found.open) == (str(year), True)


@given(st.integers(1, 17), st.integers(18, 27))
def test_an_age_range_is_read_back_in_any_form(low: int, high: int) -> None:
    forms = ["{}-{} jaar", "{} – {} jaar", "{} tot {} jaar", "{} t/m {} jaar", "{} tot en met {} jaar"]
    forms += [
        "tussen {} en {} jaar",
        "tussen de {} en {} jaar",
        "{}- tot {}-jarigen",
        "{}/{} jaar",
        "{} jaar tot {} jaar",
    ]
    for form in forms:
        for ends in ((low, high), (numbers.in_words(low), numbers.in_words(high))):
            if ends[0] != "een":
                assert [(a.lowest, a.highest) for a in ages.find(form.format(*ends))] == [(12 * low, 12 * high)], form


@given(st.integers(1, 9), st.integers(1, 27), st.sampled_from(["-", "−", "–", "- ", "min "]))
def test_an_age_before_birth_is_read_back(months: int, high: int, sign: str) -> None:
    (found,) = ages.find(f"kinderen van {sign}{months} maanden tot {high} jaar")
    assert (found.lowest, found.highest) == (-months, 12 * high)


@given(st.integers(10, 90))
def test_an_age_with_one_end_is_read_back(age: int) -> None:
    for form in ("{} jaar en ouder", "{} jaar of ouder", "vanaf {} jaar", "ouder dan {} jaar", "{}+", "{}-plussers"):
        assert [(a.lowest, a.highest) for a in ages.find(form.format(age))] == [(12 * age, None)]
    for form in ("tot {} jaar", "t/m {} jaar", "onder de {} jaar", "jonger dan {} jaar"):
        assert [(a.lowest, a.highest) for a in ages.find(form.format(age))] == [(None, 12 * age)]
