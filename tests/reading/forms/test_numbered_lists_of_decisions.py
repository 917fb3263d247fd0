"""Lists of decisions whose items are numbered in a column of their own, as council information systems print them."""

from __future__ import annotations

import pytest

from doelnet.draft import Draft
from doelnet.reading import formats, forms


def read(text: str, name: str = "lijst.md") -> Draft:
    """Return what is read from a text."""
    return forms.read(formats.stream(name, text.encode())).draft


FRONT = """# Besluitenlijst Openbaar B&W-vergadering Waardrecht

<table><tr><td>Datum</td><td>10-03-2026</td></tr><tr><td>Tijd</td><td>9.30 – 12:15</td></tr>
<tr><td>Join registratie</td><td>Z/26/072111</td></tr></table>

"""
ROWS = """<tr><td>1</td><td>Opening</td></tr>
<tr><td>4.a</td><td><p>B&W-besluitenlijst 3 maart 2026</p><p>Besluit:</p>
<p>De lijst vast te stellen.</p></td></tr>
<tr><td>5.a</td><td>Jeugd en Onderwijs</td></tr>
<tr><td>5.a.1</td><td><p>Raadsinformatiebrief kosten zwemlessen</p><p>Besluit:</p>
<p>1. De raad te informeren met bijgaande brief.</p></td></tr>
<tr><td>5.b.1</td><td>Lokalen Zuidrand Besluit: 1. Het krediet aan te vragen. 2. De huur op te zeggen.</td></tr>
<tr><td></td><td><p>Besluit:</p><p>De scholen te berichten.</p></td></tr>
<tr><td>10.1</td><td><p>Uitnodigingenlijst</p><p>Besluit:</p><p>De lijst is akkoord.</p></td></tr>"""
CLOSE = """

Vastgesteld in de vergadering gehouden op 17 maart 2026.

Het college van burgemeester en wethouders Waardrecht,

Deze besluitenlijst is digitaal vastgesteld.
"""


def test_the_line_behind_the_number_of_an_item_is_what_its_decision_is_about() -> None:
    found = read(f"{FRONT}<table>{ROWS}</table>{CLOSE}").decisions
    assert [(one.subject, one.points) for one in found] == [
        ("Raadsinformatiebrief kosten zwemlessen", ["De raad te informeren met bijgaande brief."]),
        (
            "Lokalen Zuidrand",
            ["Het krediet aan te vragen.", "De huur op te zeggen.", "De scholen te berichten."],
        ),
    ]


def test_a_list_of_the_college_dates_itself_and_whatever_an_item_is_called_the_college_decides() -> None:
    found = read(f"{FRONT}<table>{ROWS}</table>{CLOSE}")
    assert found.document.date == "2026-03-10"
    assert found.document.number == "Z/26/072111"
    assert {(one.body, one.date) for one in found.decisions} == {("college", "2026-03-10")}


@pytest.mark.parametrize("word", ["Besluit", "Beslissing", "BESLUIT"])
def test_what_was_decided_may_stand_behind_its_subject_on_one_line(word: str) -> None:
    text = (
        f"Besluitenlijst college 12 mei 2026\n\nJaarplan Jong in Waardrecht {word}: Het jaarplan vast te stellen.\n\n"
    )
    text += f"Huur gymzaal De Hoven {word}: De huur te verlengen.\n"
    assert [(one.subject, one.points) for one in read(text, "lijst.txt").decisions] == [
        ("Jaarplan Jong in Waardrecht", ["Het jaarplan vast te stellen."]),
        ("Huur gymzaal De Hoven", ["De huur te verlengen."]),
    ]


@pytest.mark.parametrize("label", ["Datum en tijd", "Datum", "Datum vergadering"])
def test_the_day_beside_its_label_in_the_first_row_is_the_date_and_no_column(label: str) -> None:
    front = (
        f"<table><tr><td>{label}</td><td>12 juni 2026, 13.30 uur</td></tr><tr><td>Locatie</td><td>Raadzaal</td></tr>"
    )
    text = f"# Besluitenlijst raad\n\n{front}</table>\n\n<table>{ROWS}</table>"
    assert read(text).document.date == "2026-06-12"


@pytest.mark.parametrize("number", ["ZK/20260451 RIS322101", "ZK-20260451 / D-4410221"])
def test_of_two_numbers_below_each_other_the_first_is_that_of_the_paper(number: str) -> None:
    text = f"Datum: 12 mei 2026\n\nOns kenmerk: {number}\n\n# Raadsvoorstel zwemmen\n\n## Voorgesteld besluit\n\n"
    assert read(f"{text}1. Het plan vast te stellen.\n").document.number == number.split()[0]
