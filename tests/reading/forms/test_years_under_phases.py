"""Indicator tables with a cell a line: phases over years of which one comes back, with words beside the figures."""

import pytest
from tests.reading.forms.helpers import read

from doelnet.draft import Draft


def lines(*cells: str) -> str:
    return "\n\n".join(cells)


def levels(draft: Draft) -> list[tuple[str, str, str]]:
    return [(m.indicator[:8], str(m.value), m.date) for m in draft.measurements]


def aims(draft: Draft) -> list[tuple[str, str, str]]:
    found = [(e.text[:8], e.target) for e in draft.elements if e.kind == "target"]
    return [(text, str(target.value), str(target.due)) for text, target in found if target]


ROWS = (
    "Verzuim",
    "Aantal per 1.000 leerlingen",
    "5,6",
    "14",
    "6",
    "n.n.b.",
    "Vroeg van school",
    "%",
    "2",
    "3",
    "1",
    "4",
)


@pytest.mark.parametrize(
    "phases", [("Historie", "Begroot", "Werkelijk"), ("Realisatie", "Streefwaarde", "Gerealiseerd")]
)
def test_the_first_phase_has_the_years_that_the_others_leave(phases: tuple[str, ...]) -> None:
    text = lines("Jaarstukken 2025", "Indicatoren", "Eenheid", *phases, "2023", "2024", "2025", "2025", *ROWS)
    draft = read(text, "stuk.txt")
    assert levels(draft) == [
        ("Verzuim", "5.6", "2023"),
        ("Verzuim", "14", "2024"),
        ("Vroeg va", "2", "2023"),
        ("Vroeg va", "3", "2024"),
        ("Vroeg va", "4", "2025"),
    ]
    assert aims(draft) == [("Verzuim", "6", "2025"), ("Vroeg va", "1", "2025")]
    assert not draft.money


@pytest.mark.parametrize("source", ["GGD Waardland", "Eigen registratie"])
def test_a_year_that_comes_back_is_the_first_that_is_aimed_at(source: str) -> None:
    titles = ("Realisaties", "Prognose", "Streefwaarden", "Naam", "2023", "2024", "2025", "2025", "2026", "Bron")
    rows = ("% Kinderen met een plek", "81%", "82%", "80%", "83%", "84%", source)
    more = ("% Jongeren met hulp", "8,6%", "8,7%", "9%", "8%", "7%", source)
    draft = read(lines("Voorjaarsnota 2025", "Onderwijs", "Indicatoren", *titles, *rows, *more), "stuk.txt")
    assert [one[1:] for one in levels(draft)] == [("81", "2023"), ("82", "2024"), ("8.6", "2023"), ("8.7", "2024")]
    assert [one[1:] for one in aims(draft)] == [("83", "2025"), ("84", "2026"), ("8", "2025"), ("7", "2026")]


@pytest.mark.parametrize("years", [("2023", "2024", "2025", "2026"), ("2025", "2025", "2025", "2025")])
def test_years_that_do_not_tell_where_a_phase_begins_are_left(years: tuple[str, ...]) -> None:
    text = lines("Jaarstukken 2025", "Indicatoren", "Eenheid", "Historie", "Begroot", "Werkelijk", *years, *ROWS)
    assert not [one for one in levels(read(text, "stuk.txt")) if one[2] == "2025" and one[1] == "4"]
