"""Lists of targets under words that name a moment to come, whatever else these say."""

from __future__ import annotations

import pytest

from doelnet.draft import Element
from doelnet.reading import formats, forms

_ITEMS = (
    "- de wachttijd is niet langer dan 5 weken;\n"
    "- ten minste 85% van de gezinnen heeft één vaste begeleider;\n"
    "- het aantal steungezinnen stijgt naar 140.\n"
)


def _targets(lead: str, items: str = _ITEMS) -> list[Element]:
    text = (
        "# Visie Jeugd Waardrecht 2027-2031\n\n## Doelen\n\nDoel 1: Kinderen wachten niet op hulp.\n\n"
        f"Ouders moeten nu vaak lang wachten.\n\n{lead}\n\n{items}"
    )
    draft = forms.draft(formats.stream("visie.md", text.encode()))
    return [element for element in draft.elements if element.kind == "target"]


@pytest.mark.parametrize(
    ("lead", "due"),
    [
        ("Eind 2031 zien we het volgende:", "2031-12"),
        ("Aan het eind van 2030 merken inwoners dat:", "2030-12"),
        ("Op 31 december 2030 geldt:", "2030-12-31"),
        ("Zo ziet het er in 2031 uit:", "2031"),
        ("Dit is in 2029 anders:", "2029"),
        ("Voor 2031 leggen we de lat hier:", "2031"),
        ("**Hier staan we eind 2031:**", "2031-12"),
        ("### Per 2030 geldt het volgende", "2030"),
        ("Wat is er in 2031 veranderd?", "2031"),
    ],
)
def test_a_moment_to_come_over_levels_is_when_these_are_due(lead: str, due: str) -> None:
    found = _targets(lead)
    assert [(one.target.value, one.target.due) for one in found if one.target] == [(5, due), (85, due), (140, due)]
    assert all(one.parents for one in found)


@pytest.mark.parametrize(
    ("lead", "items"),
    [
        ("In 2021 zagen we het volgende:", _ITEMS),
        ("Eind 2031 zien we het volgende:", "- kinderen spelen buiten;\n- ouders kennen elkaar.\n"),
        ("Zo ziet de aanpak eruit:", _ITEMS),
    ],
)
def test_a_list_of_the_past_of_no_levels_or_without_a_moment_sets_no_targets(lead: str, items: str) -> None:
    assert not _targets(lead, items)
