"""Actions that minutes list: with who and by when behind signs or in brackets, under the words for such a list."""

import pytest
from tests.reading.forms.helpers import read

MINUTES = """Verslag overleg lokale educatieve agenda Waardrecht

Datum: 12 maart 2026

1. Opening
De voorzitter opent het overleg.

{head}
{items}
"""


@pytest.mark.parametrize(
    "head", ["Actielijst", "ACTIEPUNTEN", "Actiepuntenlijst", "Besluiten- en actielijst", "Openstaande acties"]
)
@pytest.mark.parametrize("item", ["- {} - {} - {}", "- {} – {} – {}", "1. {} | {} | {}", "- {} ({}, {})"])
def test_who_and_by_when_behind_an_action_of_a_meeting_are_no_part_of_it(item: str, head: str) -> None:
    rows = [
        ("Folder over de voorschool maken", "GGD Waardland", "1 april 2026"),
        ("Cijfers over taal opvragen", "beleidsadviseur onderwijs", "juni 2026"),
    ]
    draft = read(MINUTES.format(head=head, items="\n".join(item.format(*row) for row in rows)), "verslag.txt")
    assert [one.owner for one in draft.elements] == ["GGD Waardland", "beleidsadviseur onderwijs"]
    assert [one.date for one in draft.milestones] == ["2026-04-01", "2026-06"]
    if "(" not in item:
        assert [one.text for one in draft.elements] == [row[0] for row in rows]


@pytest.mark.parametrize("when", ["z.s.m.", "doorlopend", "volgend overleg"])
def test_what_stands_where_a_date_would_is_no_part_of_an_action(when: str) -> None:
    draft = read(MINUTES.format(head="Actielijst", items=f"- Werkbezoek plannen - wethouder - {when}"), "verslag.txt")
    assert [(one.text, one.owner) for one in draft.elements] == [("Werkbezoek plannen", "wethouder")]
    assert draft.milestones == []


@pytest.mark.parametrize("text", ["Lezen - schrijven - rekenen in de wijk", "Spreekuur VVE-beleid - groepen 1-2"])
def test_signs_within_the_name_of_an_action_part_nothing(text: str) -> None:
    draft = read(MINUTES.format(head="Actielijst", items=f"- {text}\n- Taalcafé openen"), "verslag.txt")
    assert [(one.text, one.owner) for one in draft.elements] == [(text, None), ("Taalcafé openen", None)]
