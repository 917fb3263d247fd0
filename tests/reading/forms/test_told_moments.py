"""Which dates in running text are milestones: what a main clause says happened or will, not what only describes."""

from __future__ import annotations

import pytest
from tests.reading.forms.helpers import read


def _dates(sentence: str) -> list[str]:
    draft = read(f"# Jaarverslag jeugd 2025\n\nDatum: 12 mei 2026\n\n## Sport\n\n{sentence}\n")
    return [milestone.date for milestone in draft.milestones]


@pytest.mark.parametrize(
    "sentence",
    [
        "De werkgroep die in maart 2025 is gestart, komt elke maand bijeen.",
        "Op dit moment heeft de gemeente een convenant dat in juni 2025 is getekend.",
        "De regeling die per 1 juli 2026 ingaat vervangt de oude regeling.",
        "Jongeren die in september 2025 op het mbo begonnen, kregen een mentor.",
        "De gemeente telt op 1 januari 2026 drie scholen voor speciaal onderwijs.",
        "Het aanbod bestaat sinds april 2025 uit sport en spel.",
    ],
)
def test_a_date_that_only_tells_which_one_is_meant_or_how_things_are_is_no_milestone(sentence: str) -> None:
    assert _dates(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "date"),
    [
        ("De subsidie die op 1 januari 2026 afloopt, vragen wij in april 2026 opnieuw aan.", "2026-04"),
        ("De werkgroep, die in maart 2025 startte, komt op 3 juni 2026 bijeen.", "2026-06-03"),
        ("Het bureau dat in mei 2025 het onderzoek deed, kwam in juni 2025 met een rapport.", "2025-06"),
        ("Wij openen in mei 2026 een inloop die elke week open is.", "2026-05"),
        ("De werkgroep die het plan schrijft, is in maart 2026 gestart.", "2026-03"),
        ("De subsidie loopt af op 31 juli 2026.", "2026-07-31"),
    ],
)
def test_the_date_of_the_main_clause_is_the_milestone_whatever_stands_in_a_clause_beside_it(
    sentence: str, date: str
) -> None:
    assert _dates(sentence) == [date]
