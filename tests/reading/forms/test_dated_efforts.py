"""Efforts with their date between brackets at the end, and the region that a paper names in its title."""

from __future__ import annotations

import pytest
from tests.reading.forms.helpers import read


def _dates(*efforts: str) -> list[str]:
    listed = "".join(f"- {effort}\n" for effort in efforts)
    return [
        one.date
        for one in read(f"# Plan Jeugd 2027-2031\n\nDoel 1: Ieder kind doet mee.\n\nActies:\n\n{listed}").milestones
    ]


def test_a_bare_year_behind_an_effort_is_its_date_where_others_have_one_too() -> None:
    found = _dates(
        "Huizen zoeken voor gezinnen (eind 2028)", "Leefgroepen sluiten (2030)", "Eén loket (gereed: Q3 2027)"
    )
    assert sorted(found) == ["2027-07/2027-09", "2028-12", "2030"]
    assert _dates("Buurtsport (2027)", "Jongerenraad (in 2028)") == ["2027", "2028"]


def test_one_year_behind_an_effort_or_brackets_that_say_something_else_tell_no_date() -> None:
    assert _dates("Leefgroepen sluiten (2030)", "Pleeggezinnen werven") == []
    assert _dates("Leefgroepen sluiten (nota 2030)", "Pleeggezinnen werven (zie raadsbrief 2026)") == []


@pytest.mark.parametrize(
    ("title", "region"),
    [
        ("Regiovisie Jeugd Midden-Waardland 2027-2031", "Midden-Waardland"),
        ("Regioplan Onderwijs en Zorg Midden-Waardland", "Midden-Waardland"),
        ("Uitvoeringsagenda Jeugdhulpregio Midden-Waardland", "Midden-Waardland"),
        ("Regiovisie Jeugd 2027-2031", None),
        ("Regiobeeld 2027", None),
    ],
)
def test_the_title_of_a_paper_of_a_region_names_that(title: str, region: str | None) -> None:
    assert read(f"# {title}\n\nVier gemeenten kopen samen jeugdhulp in.\n").document.region == region
