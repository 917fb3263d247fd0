"""Figures, money and targets: a value is written in Dutch in all the ways that documents use, and read back."""

from decimal import Decimal

import pytest
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from doelnet.reading.dutch import comparisons, dates, figures, money, numbers, shares, targets

years = st.integers(2013, 2048)


def nl(value: int | Decimal, form: str = "#,##0.###") -> str:
    return str(format_decimal(value, form, locale="nl"))


@given(st.integers(2, 999_999), st.sampled_from(["", "ruim ", "circa ", "ca. ", "bijna "]))
def test_a_whole_number_is_read_back_from_words_and_figures(number: int, about: str) -> None:
    for written in (numbers.in_words(number), numbers.in_words(number).replace("ën", "en"), nl(number), str(number)):
        (found,) = numbers.find(f"In Waardrecht doen {about}{written} kinderen mee.")
        assert found.value == number


@given(st.integers(1, 999), st.sampled_from(["duizend", "dzd", "mln", "mln.", "miljoen", "mld", "miljard"]))
def test_a_number_with_its_scale_is_read_back(tenths: int, scale: str) -> None:
    factor = {"d": 10**3, "mi": 10**6, "ml": 10**6}.get(scale[0] if scale[0] == "d" else scale[:2], 0)
    factor = 10**9 if scale in ("mld", "miljard") else factor
    (found,) = numbers.find(f"{nl(Decimal(tenths) / 10)} {scale} inwoners")
    assert found.value == Decimal(tenths) / 10 * factor


@given(st.sampled_from(["twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"]))
def test_halves_are_read_back(unit: str) -> None:
    half = Decimal(numbers.WORDS[unit]) + Decimal("0.5")
    digit = numbers.WORDS[unit]
    for written in (f"{unit}ënhalf", f"{unit}eneenhalf", f"{unit} en een half", f"{digit}½", f"{digit},5"):
        assert [one.value for one in numbers.find(f"{written} uur")] == [half]


@given(st.decimals(0, 100, places=1), st.sampled_from(["%", " %", " procent", " percent", " pct", "\u00a0%"]))
def test_a_percentage_is_read_back_with_any_sign(value: Decimal, sign: str) -> None:
    for before in ("", "≥ ", "> ", "+", "ruim ", "minimaal ", "ca. "):
        assert [one.value for one in shares.find(f"In 2026 doet {before}{nl(value)}{sign} mee.")] == [value]


@given(st.integers(1, 99), st.integers(1, 99), st.sampled_from(["{}-{}%", "{}–{}%", "{}% - {}%", "{} à {}%"]))
def test_of_a_range_of_percentages_both_ends_are_read_back(one: int, more: int, form: str) -> None:
    (found,) = shares.find(form.format(one, one + more))
    assert (found.value, found.high) == (one, one + more)


@given(st.integers(1, 9), st.integers(1, 9), st.sampled_from(["kinderen", "ouders", "jongeren", "huishoudens"]))
def test_so_many_of_so_many_people_is_a_share(part: int, more: int, people: str) -> None:
    whole = part + more
    words = numbers.in_words(part).replace("een", "één") if part == 1 else numbers.in_words(part)
    for joint in ("op de", "van de", "op elke"):
        for text in (f"{part} {joint} {whole} {people}", f"{words} {joint} {numbers.in_words(whole)} {people}"):
            (found,) = shares.find(text)
            assert abs(found.value - Decimal(100 * part) / whole) <= Decimal("0.05")


EUROS = ["€ {}", "€{}", "€ {},-", "€ {},=", "€ {},--", "€ {},00", "EUR {}", "{} euro", "{} EUR", "{} €", "€ {}.-"]


@given(st.integers(0, 10**9), st.sampled_from(EUROS))
def test_an_amount_is_read_back_in_any_form(amount: int, form: str) -> None:
    (found,) = money.find(f"Wij vragen {form.format(nl(amount))} per jaar.")
    assert found.euros == amount


@given(st.integers(2, 999_999))
def test_an_amount_in_words_is_read_back(amount: int) -> None:
    assert [one.euros for one in money.find(f"Wij vragen {numbers.in_words(amount)} euro.")] == [amount]


@given(st.integers(1, 999), st.sampled_from(["€ {} mln", "€ {} miljoen", "{} miljoen euro", "€ {} mln."]))
def test_an_amount_in_millions_is_read_back(tenths: int, form: str) -> None:
    (found,) = money.find(form.format(nl(Decimal(tenths) / 10)))
    assert found.euros == tenths * 10**5


MINUS = ["-/- € {}", "€ -/- {}", "€ {} -/-", "€ {}-", "€ -{}", "-€ {}", "€ ({})"]


@given(st.integers(1, 10**9), st.sampled_from(MINUS))
def test_a_negative_amount_is_read_back_in_a_sentence_and_in_a_cell(amount: int, form: str) -> None:
    written = form.format(nl(amount))
    assert [one.euros for one in money.find(f"Het saldo is {written}")] == [-amount]
    assert money.cell(written) == -amount


BOUNDS = {
    "at-least": [
        "minimaal {}%",
        "minstens {}%",
        "ten minste {}%",
        "tenminste {}%",
        "op zijn minst {}%",
        "≥ {}%",
        "> {}%",
    ]
    + [
        ">= {}%",
        "meer dan {}%",
        "hoger dan {}%",
        "niet lager dan {}%",
        "niet minder dan {}%",
        "{}% of meer",
        "{}% of hoger",
    ]
    + ["gelijk of hoger dan {}%", "gelijk aan of hoger dan {}%"],
    "at-most": [
        "maximaal {}%",
        "ten hoogste {}%",
        "hooguit {}%",
        "hoogstens {}%",
        "op zijn hoogst {}%",
        "≤ {}%",
        "< {}%",
    ]
    + [
        "<= {}%",
        "minder dan {}%",
        "lager dan {}%",
        "niet hoger dan {}%",
        "niet meer dan {}%",
        "{}% of minder",
        "{}% of lager",
    ]
    + ["gelijk of lager dan {}%"],
    "equal": ["precies {}%", "exact {}%"],
    "decrease": ["gedaald met {}%", "afgenomen tot {}%", "teruggebracht tot {}%", "verlaagd naar {}%", "{}% lager"],
    "increase": ["gestegen met {}%", "toegenomen tot {}%", "verhoogd naar {}%", "{}% hoger", "{}% meer dan nu"],
    "stable": ["gestabiliseerd op {}%", "stabiel op {}%"],
}


@pytest.mark.parametrize(("comparison", "form"), [(key, form) for key, forms in BOUNDS.items() for form in forms])
@given(st.integers(1, 100), years)
def test_every_comparison_is_read_back(comparison: str, form: str, value: int, year: int) -> None:
    read = targets.read(f"In {year} is het aandeel {form.format(value)}.")
    assert (read.comparison, read.value, read.unit, read.due) == (comparison, value, "%", str(year))


@given(st.text("abcdefgh ijkl", max_size=20), st.sampled_from(["Bron: {}", "(bron: {})", "[Bron: {}]", "Bronnen: {}."]))
def test_a_source_is_read_back(name: str, form: str) -> None:
    source = f"Monitor {' '.join(name.split())}".strip()
    assert targets.part_source(f"In 2027 beweegt 60% elke dag. {form.format(source)}").source == source


GROUPS = ["groep 2", "groep 7", "klas 2", "groep 3 t/m 8", "groep 2 en groep 7", "groep 2, groep 7 en klas 3"]


@given(
    st.sampled_from(["leerlingen", "kinderen", "brugklassers"]),
    st.sampled_from(["uit", "in", "van"]),
    st.sampled_from(GROUPS),
)
def test_a_population_of_classes_is_read_back_whole(people: str, word: str, classes: str) -> None:
    assert (
        targets.read(f"In 2027 sport 60% van de {people} {word} {classes}.").population == f"{people} {word} {classes}"
    )


@given(st.integers(0, 12), st.integers(13, 27), st.sampled_from(["tot", "t/m", "tot en met", "-"]))
def test_a_population_of_an_age_is_read_back_whole(low: int, high: int, joint: str) -> None:
    who = f"jongeren van {low} {joint} {high} jaar"
    assert targets.read(f"In 2027 sport 60% van de {who}.").population == who


NAMES = [
    "artikel {}",
    "pagina {}",
    "kamer {}",
    "lokaal {}",
    "Dorpsstraat {}",
    "groep {}",
    "versie {}",
    "bijlage {}",
    "blz. {}",
]
NAMES += [
    "hoofdstuk {}",
    "lid {}",
    "zaak {}",
    "nummer {}",
    "Kerklaan {}",
    "KvK {}",
    "telefoon {}",
    "postbus {}",
    "stap {}",
]


@given(st.integers(1, 999), st.sampled_from(NAMES))
def test_a_number_that_names_something_is_no_figure(number: int, form: str) -> None:
    assert figures.main(f"In 2027 verwijst {form.format(number)} naar de verordening.") is None


@given(st.integers(0, 23), st.integers(0, 59), st.sampled_from(["{}.{:02d} uur", "{}:{:02d} uur", "{}:{:02d}"]))
def test_a_time_is_no_figure(hour: int, minute: int, form: str) -> None:
    assert numbers.find(f"De bijeenkomst begint om {form.format(hour, minute)}.") == []


@given(st.integers(1000, 9999), st.sampled_from(["AB", "GK", "XZ"]))
def test_a_postcode_is_no_figure_and_no_year(digits: int, letters: str) -> None:
    text = f"Dorpsstraat 12, {digits} {letters} Waardrecht"
    assert figures.main(text) is None
    assert dates.find(text) == []


@given(
    st.sampled_from(["Wmo 2015", "Wet 2015", "Z2024-00123", "2024.118", "2024-12345", "0123-2026", "v1.2.3", "14 0123"])
)
def test_a_number_of_a_case_law_version_or_telephone_is_no_date(written: str) -> None:
    assert dates.find(f"Zie {written} hierover.") == []


def test_a_bound_stands_before_or_behind_its_figure() -> None:
    assert comparisons.bounded("minimaal 12 weken", 9)
    assert comparisons.bounded_behind("12 weken of korter", 2)
    assert not comparisons.bounded_behind("12 weken", 2)
