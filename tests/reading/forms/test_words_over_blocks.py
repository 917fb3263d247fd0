"""Words over a list or piece of text: families of leads and headings in wordings of our own, and what they announce."""

import pytest

from doelnet.reading.forms.desk.wording import words


@pytest.mark.parametrize(
    ("role", "leads"),
    [
        ("goal", ["Onze beloften aan de jeugd", "Onze vier doelen", "Wat beogen we?", "Met dit plan willen we"]),
        ("goal", ["Dit moet anders", "Wat verandert er?", "Waarvoor doen we het?", "Wat beloven wij?"]),
        ("effort", ["Wat spraken we af?", "We spreken het volgende af", "Dit is ervoor nodig", "Aan de slag"]),
        ("effort", ["De volgende stappen", "Om dit te bereiken", "Zo komen we daar"]),
        ("effort", ["Werkafspraken", "Om dat te bereiken gaan we", "Dit staat er te gebeuren"]),
        ("result", ["Klaar als", "Wat merken inwoners ervan?", "Wat is er dan anders?", "Eind 2027 is klaar"]),
        ("target", ["Concreet en meetbaar", "Becijferde doelen", "Succes is"]),
        ("partners", ["Met wie doen we dat?", "Wie doen mee?", "Welke partijen zijn betrokken?"]),
    ],
)  # fmt: skip
def test_leads_of_one_family_announce_the_same_as_heading_and_with_a_colon(role: str, leads: list[str]) -> None:
    headings = {lead: words.label(lead, heading=True) for lead in leads}
    labels = {lead: words.label(lead if lead.endswith("?") else f"{lead}:") for lead in leads}
    for found in (headings, labels):
        assert {lead: one and one.role for lead, one in found.items()} == dict.fromkeys(leads, role)


@pytest.mark.parametrize("heading", ["Aanleiding", "Wat speelt er?", "Over deze agenda", "Tot slot"])
def test_other_headings_announce_none_of_it(heading: str) -> None:
    assert words.label(heading, heading=True) is None
