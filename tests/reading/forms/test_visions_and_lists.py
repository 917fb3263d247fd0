"""Visions and agendas without tables: wishes as headings, parties over their lists, lists that go three deep."""

from tests.reading.forms.helpers import read, tree

VISION = """# Regiovisie Jeugd Midden-Waardland 2027-2031

## Wij willen dat ieder kind dicht bij huis leert

**Gemeenten**

- passen schoolgebouwen aan;
- betalen het vervoer naar de sportclub.

**GGD Waardland**

- onderzoekt elk kind dat thuis zit.

## Wij willen dat ouders gehoord worden

Welzijn Waardrecht: belt ouders na elk gesprek

GGD Waardland: legt uit wat een verslag betekent
"""

DEEP = """# Uitvoeringsagenda Jong in Waardrecht 2026-2028

- Kinderen bewegen elke dag
    - Pleinen openhouden na schooltijd
        - 2026: drie pleinen zijn open
        - 2027: alle pleinen zijn open
    - Fietslessen geven
        - Eind 2027 - er is een verkeerstuin
"""


def test_the_party_over_a_list_or_before_a_line_acts_for_the_wish_that_heads_it() -> None:
    near, heard = "Wij willen dat ieder kind dicht bij huis leert", "Wij willen dat ouders gehoord worden"
    draft = read(VISION)
    assert tree(draft) == [
        f"goal: {near}",
        f"effort: passen schoolgebouwen aan < {near}",
        f"effort: betalen het vervoer naar de sportclub. < {near}",
        f"effort: onderzoekt elk kind dat thuis zit. < {near}",
        f"goal: {heard}",
        f"effort: belt ouders na elk gesprek < {heard}",
        f"effort: legt uit wat een verslag betekent < {heard}",
    ]
    owners = [element.owner for element in draft.elements if element.kind == "effort"]
    assert owners == ["Gemeenten", "Gemeenten", "GGD Waardland", "Welzijn Waardrecht", "GGD Waardland"]


def test_items_that_open_with_a_year_are_results_of_the_item_over_them() -> None:
    assert tree(read(DEEP)) == [
        "goal: Kinderen bewegen elke dag",
        "effort: Pleinen openhouden na schooltijd < Kinderen bewegen elke dag",
        "result 2026: drie pleinen zijn open < Pleinen openhouden na schooltijd",
        "result 2027: alle pleinen zijn open < Pleinen openhouden na schooltijd",
        "effort: Fietslessen geven < Kinderen bewegen elke dag",
        "result 2027: er is een verkeerstuin < Fietslessen geven",
    ]


def test_what_stands_behind_an_agreement_tells_who_does_it_and_by_when() -> None:
    text = """# Preventieakkoord Waardrecht 2026-2029

## Ambitie 1: Kinderen slapen genoeg

Afspraken

1. GGD Waardland bespreekt slapen met ouders. Gereed: maart 2027
2. Lessen over schermen geven (trekker: Bibliotheek Waardland, uiterlijk juni 2027)

Wat hebben we dan bereikt?

In 2029 slaapt 80% van de kinderen genoeg.
"""
    draft = read(text)
    assert [element.kind for element in draft.elements] == ["goal", "effort", "effort", "target"]
    assert draft.elements[1].text == "GGD Waardland bespreekt slapen met ouders."
    assert draft.elements[2].owner == "Bibliotheek Waardland"
    assert [milestone.date for milestone in draft.milestones or []] == ["2027-03", "2027-06"]


def test_numbered_headings_over_bare_lists_are_goals_where_most_say_what_is_wanted() -> None:
    text = """# Actieplan Jong in Waardrecht 2026-2028

## 1. Ouders weten waar zij hulp vinden

- Inloop in het buurthuis openen

## 2. Kinderen zijn veilig op straat

- Fietspad naar de school aanleggen
"""
    assert tree(read(text)) == [
        "goal: Ouders weten waar zij hulp vinden",
        "effort: Inloop in het buurthuis openen < Ouders weten waar zij hulp vinden",
        "goal: Kinderen zijn veilig op straat",
        "effort: Fietspad naar de school aanleggen < Kinderen zijn veilig op straat",
    ]


def test_what_is_reached_then_takes_its_year_from_the_question_before() -> None:
    text = """# Aanpak Jong in Waardrecht 2026-2027

## Ambitie: Elk kind doet mee

### Wat doen we in 2026

- Wij openen een ruilwinkel.

### Wat hebben we dan bereikt

- De winkel is elke week open.
"""
    assert tree(read(text))[-1:] == ["result 2026: De winkel is elke week open. < Wij openen een ruilwinkel."]
