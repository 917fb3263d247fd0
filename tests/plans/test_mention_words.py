"""What was found, in words."""

from __future__ import annotations

from typing import Any

import pytest
from django.utils.translation import override
from hypothesis import given, settings
from hypothesis import strategies as st
from tests import strategies

from doelnet import draft
from doelnet.plans.mention_words import ONE, SAY, section_words


@pytest.mark.parametrize(
    ("section", "data", "text", "detail"),
    [
        ("measurements", {"indicator": "bereik", "value": 68.5, "unit": "%", "date": "2021-01"},
         "bereik", "68,5% · januari 2021"),
        ("money", {"amount": "570302.95", "year": "2021", "phase": "budget", "side": "expense", "fund": "OAB-budget"},
         "€ 570.302,95", "2021 · begroot · uitgaven · OAB-budget"),
        ("money", {"amount": "-12000", "year": "2025+", "phase": "change", "side": "balance", "recurring": True},
         "€ -12.000", "2025 en verder · wijziging · saldo · elk jaar"),
        ("milestones", {"text": "Pleinen open", "date": "2026-04-12", "count": 3, "unit": "pleinen"},
         "Pleinen open", "12 april 2026 · 3 pleinen"),
        ("decisions", {"body": "college", "subject": "Vaststellen", "points": ["a", "b"], "date": "2026"},
         "Vaststellen", "college · 2026 · 2 punten"),
        ("groups", {"name": "Werkgroep VVE", "about": "2", "members": ["GGD Waardland"]},
         "Werkgroep VVE", "over 2 · GGD Waardland"),
        ("parties", {"name": "Kinderopvang De Waterlelie", "kind": "childcare"},
         "Kinderopvang De Waterlelie", "kinderopvang"),
        ("references", {"title": "Jeugdvisie", "number": "2024-12", "date": "2024/2028"},
         "Jeugdvisie", "2024-12 · 2024–2028"),
    ],
)  # fmt: skip
def test_each_section_is_said_in_one_line_and_a_little(
    section: str, data: dict[str, Any], text: str, detail: str
) -> None:
    assert section_words(section, data) == (text, detail)


def test_english_numbers_and_dates_on_the_english_page() -> None:
    with override("en"):
        said = section_words("measurements", {"indicator": "reach", "value": 1234.5, "unit": "x", "date": "2021-01"})
    assert said.detail.startswith("1,234.5 x · January 2021")


@settings(max_examples=30)
@given(st.data())
def test_anything_the_draft_may_hold_can_be_said(data: st.DataObject) -> None:
    for section in draft.SECTIONS:
        part = data.draw(getattr(strategies, section)())
        assert section_words(section, draft.plain(part)).text


def test_every_section_has_its_words() -> None:
    assert set(SAY) == set(ONE) == set(draft.SECTIONS)
