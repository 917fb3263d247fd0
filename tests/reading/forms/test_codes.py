"""Codes that name goals, and words that point to them."""

import pytest
from tests.reading.forms.helpers import read, tree

from doelnet.reading.forms.desk import codes


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Opvoedspreekuur in elk dorp (A1)", ["A1"]),
        ("Opvoedspreekuur in elk dorp (zie 1.2 en 1.3)", ["1.2", "1.3"]),
        ("Voorleescafé (thema A)", ["A"]),
        ("Voorleescafé (trekker: GGD; ambitie II)", ["II"]),
        ("Voorleescafé (thema 3, tafel 3a)", ["3a"]),
        ("Acties bij doel 2 en doel 3", ["2", "3"]),
        ("Sport voor de jeugd (groep 5 en 6)", []),
        ("De subsidie van 2026 (2025)", []),
        ("Het doel 95% halen", []),
    ],
)
def test_brackets_and_words_point_to_goals_by_their_codes(text: str, numbers: list[str]) -> None:
    assert [pointer.number for pointer in codes.pointers(text)] == numbers


@pytest.mark.parametrize(
    ("number", "upper"),
    [("A1", "A"), ("A.1", "A"), ("1.2", "1"), ("1a", "1"), ("I-2", "I"), ("D1.2", "D1"), ("2", None)],
)
def test_a_code_tells_what_it_goes_on_from(number: str, upper: str | None) -> None:
    assert codes.over(number) == upper


def test_efforts_hang_under_the_theme_that_they_name_and_those_for_all_themes_under_none() -> None:
    text = """# Jeugdagenda Waardrecht 2026

## Thema A. Taal

### Waar gaan we voor?

Alle kinderen lezen met plezier.

## Thema B. Sport

### Waar gaan we voor?

Alle kinderen sporten bij een club.

## Activiteiten

1. Voorleescafé voor ouders (thema A)
2. Sportdag op het strand (thema B)
3. Website bijhouden (alle thema's)
"""
    assert tree(read(text))[4:] == [
        "effort: Voorleescafé voor ouders (thema A) < Taal",
        "effort: Sportdag op het strand (thema B) < Sport",
        "effort: Website bijhouden (alle thema's)",
    ]
