"""Levels told by another one: a number of years before it, or a part of those whom it counts."""

from __future__ import annotations

import pytest
from tests.reading.forms.helpers import read


def _levels(said: str) -> list[tuple[float, str, str | None]]:
    draft = read(f"# Jaarverslag Jeugd Waardrecht 2025\n\n26 maart 2026\n\n## Terugblik\n\n{said}\n")
    return [(float(one.value), one.unit, one.date) for one in draft.measurements]


@pytest.mark.parametrize(
    ("said", "earlier"),
    [
        ("Op 1 oktober 2025 telden we 27 thuiszitters; een jaar eerder waren dat er 39.", "2024-10-01"),
        ("Op 1 oktober 2025 telden we 27 thuiszitters. Een jaar eerder waren het er 39.", "2024-10-01"),
        ("Op 1 oktober 2025 telden wij 27 thuiszitters, tegen 39 een jaar eerder.", "2024-10-01"),
        ("Op 1 oktober 2025 telden wij 27 thuiszitters (een jaar eerder 39).", "2024-10-01"),
        ("Eind 2025 waren er 27 thuiszitters, twee jaar eerder nog 39.", "2023-12"),
        ("In schooljaar 2024-2025 waren er 27 thuiszitters; het schooljaar ervoor waren het er 39.", "2023-08/2024-07"),
    ],
)
def test_a_level_of_some_years_before_has_a_date_of_its_own(said: str, earlier: str) -> None:
    first, second = _levels(said)
    assert (first[0], second) == (27, (39, "thuiszitters", earlier))


@pytest.mark.parametrize(
    "said",
    [
        "Op 1 januari 2026 woonden 143 kinderen buiten het eigen gezin, van wie 52 in een instelling.",
        "Op 1 januari 2026 woonden 143 kinderen buiten het eigen gezin, waarvan 52 in een instelling.",
        "Op 1 januari 2026 woonden 143 kinderen buiten het eigen gezin. Van hen woonden er 52 in een instelling.",
        "Op 1 januari 2026 woonden 143 kinderen buiten het eigen gezin. Daarvan zijn er 52 bij pleegouders.",
    ],
)
def test_those_who_are_a_part_of_others_are_counted_on_the_same_day(said: str) -> None:
    assert _levels(said) == [(143, "kinderen", "2026-01-01"), (52, "kinderen", "2026-01-01")]


@pytest.mark.parametrize(
    "said",
    [
        "Op 1 oktober 2025 waren er 27 thuiszitters; dat zijn er 12 minder dan een jaar eerder.",
        "Op 1 oktober 2025 waren er 27 thuiszitters. Daarvan leren wij 3 dingen.",
    ],
)
def test_a_difference_or_what_counts_something_else_is_no_level(said: str) -> None:
    assert _levels(said) == [(27, "thuiszitters", "2025-10-01")]
