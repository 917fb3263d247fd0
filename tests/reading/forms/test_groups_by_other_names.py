"""Groups that municipalities call by other words than working group, and what they work on in brackets."""

from __future__ import annotations

import pytest

from doelnet.draft import Group
from doelnet.reading import formats, forms


def _group(name: str) -> Group:
    text = (
        "# Visie Jeugd Waardrecht 2027-2031\n\nWij werken hier samen aan.\n\n## Overleg\n\n"
        "Ieder onderwerp heeft een eigen overleg.\n\n"
        f"{name}\nContactpersoon: beleidsadviseur jeugd gemeente Waardrecht\n\n"
        "Leden: gemeente Waardrecht, GGD Waardland en Welzijn Waardrecht\n"
    )
    (group,) = forms.draft(formats.stream("visie.md", text.encode())).groups
    return group


@pytest.mark.parametrize(
    ("name", "about"),
    [
        ("Tafel Verblijf (beweging 3)", "3"),
        ("Netwerk Vroege jeugd (bij doel 2)", "2"),
        ("Kenniskring Passend (A1)", "A1"),
        ("Themakring School en zorg (lijn B)", "B"),
        ("Regietafel Gezin (bouwsteen 4)", "4"),
        ("Coalitie Gelijke kansen (programmalijn C)", "C"),
    ],
)
def test_a_table_network_or_circle_is_a_group_that_works_on_what_its_brackets_name(name: str, about: str) -> None:
    group = _group(name)
    assert (group.name, group.about) == (name.partition(" (")[0], about)
    assert len(group.members) == 3


@pytest.mark.parametrize("name", ["Kernteam Rust (proef 2)", "Kernteam Rust (vanaf 2)", "Kernteam Rust (B)"])
def test_brackets_that_name_no_theme_or_goal_stay_in_the_name(name: str) -> None:
    assert (_group(name).name, _group(name).about) == (name, None)
