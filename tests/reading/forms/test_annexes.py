"""Annexes: called by what stands behind or under "Bijlage 2", of the plan and the years that the line over it names."""

import pytest
from tests.reading.forms.helpers import read

BODY = """

Gemeente Waardrecht
Versie 1.3, 23 juni 2026

## Thema Stevig thuis

| Doel | Inspanning |
|---|---|
| Ouders staan er niet alleen voor | Een buurttafel houden |
"""


@pytest.mark.parametrize(
    ("top", "title"),
    [
        ("Plan Jong 2027-2030\n\nBijlage 2\n\n# **Bijlage 2 Netwerk van doelen**", "Bijlage 2 Netwerk van doelen"),
        ("Bijlage 2\n\n# Netwerk van doelen en baten", "Netwerk van doelen en baten"),
        ("# Bijlage B\n\n## Netwerk van doelen en baten", "Netwerk van doelen en baten"),
        ("# Bijlage 1. Acties voor de jeugd 2027", "Bijlage 1. Acties voor de jeugd 2027"),
    ],
)  # fmt: skip
def test_the_number_of_an_annex_alone_is_no_title(top: str, title: str) -> None:
    assert read(top + BODY).document.title == title


def test_the_line_over_an_annex_names_its_programme_and_years() -> None:
    top = "Programmaplan Stevig Opgroeien in Waardrecht 2027-2030\n\nBijlage 2\n\n# Bijlage 2 Netwerk van doelen"
    document = read(top + BODY).document
    assert (document.programme, document.period) == ("Stevig Opgroeien", "2027/2030")
    assert read("# Bijlage 2 Netwerk van doelen" + BODY).document.programme is None
