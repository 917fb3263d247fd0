"""Local education agendas: agreements with who and when on one line, and the groups that work on them."""

from tests.reading.forms.helpers import read, tree

ON_ONE_LINE = """LOKALE EDUCATIEVE AGENDA WAARDRECHT
2026-2030

Speerpunt 1: Van peuter naar kleuter

   Ambitie
   Elk kind stapt zonder zorgen over naar de basisschool.

   Resultaatafspraak vroegschool
   In 2028 heeft 75% van de kleuters een voldoende op de taaltoets.

   Afspraken
   1.1  Voorscholen en scholen gebruiken een en hetzelfde observatiesysteem.
        Wie: alle schoolbesturen               Klaar: 1 augustus 2027
   1.2  Peuters komen wennen in de school.
        Wie: Kinderopvang De Waterlelie        Klaar: 2028
   1.3  Ouders voeren een startgesprek.
        Wie: de scholen                        Klaar: doorlopend
"""


def test_numbered_agreements_have_who_and_when_on_the_line_under_them() -> None:
    draft = read(ON_ONE_LINE, "lea.txt")
    efforts = [(e.number, e.text, e.owner) for e in draft.elements if e.kind == "effort"]
    assert efforts == [
        ("1.1", "Voorscholen en scholen gebruiken een en hetzelfde observatiesysteem.", "alle schoolbesturen"),
        ("1.2", "Peuters komen wennen in de school.", "Kinderopvang De Waterlelie"),
        ("1.3", "Ouders voeren een startgesprek.", "de scholen"),
    ]


def test_what_stands_between_the_agreements_of_a_list_is_about_the_last_one() -> None:
    assert [(m.text[:7], m.date) for m in read(ON_ONE_LINE, "lea.txt").milestones] == [
        ("Voorsch", "2027-08-01"),
        ("Peuters", "2028"),
    ]


def test_a_heading_may_say_what_its_targets_are_about() -> None:
    targets = [line for line in tree(read(ON_ONE_LINE, "lea.txt")) if line.startswith("target")]
    assert targets == [
        "target: In 2028 heeft 75% van de kleuters een voldoende op de taaltoets."
        " < Elk kind stapt zonder zorgen over naar de basisschool."
    ]
