"""Tables that a page cuts in two: what stands on the second page goes on from the first."""

import pytest
from tests.reading.forms.helpers import read, tree

_FIRST = """# Jeugdplan Waardrecht 2026

## Doel 1: Kinderen lezen

| Activiteit | Trekker | Planning |
|---|---|---|
| Boekenkoffers rondbrengen | Bibliotheek Waardland | maart 2026 |
| Ouders leren voorlezen | GGD Waardland | mei 2026 |

"""
_HTML = "<table><tbody><tr><td>{0}</td><td>{1}</td><td>{2}</td></tr></tbody></table>"
_PIPES = "| {0} | {1} | {2} |\n|---|---|---|\n| Leeskring beginnen | Welzijn Waardrecht | doorlopend |"
_TITLES = "| Activiteit | Trekker | Planning |\n|---|---|---|\n| {0} | {1} | {2} |"
_ROW = ("Voorleescafé in elke wijk", "Kinderopvang De Waterlelie", "september 2026")


@pytest.mark.parametrize("between", ["", "**Tabel 1 (vervolg)**\n\n", "Vervolg tabel 1\n\n"])
@pytest.mark.parametrize("second", [_HTML, _PIPES, _TITLES])
def test_a_table_goes_on_after_a_page_without_titles_with_them_or_with_a_row_in_their_place(
    second: str, between: str
) -> None:
    draft = read(_FIRST + between + second.format(*_ROW))
    assert [line for line in tree(draft) if line.startswith("effort")][:3] == [
        "effort: Boekenkoffers rondbrengen < Kinderen lezen",
        "effort: Ouders leren voorlezen < Kinderen lezen",
        "effort: Voorleescafé in elke wijk < Kinderen lezen",
    ]
    assert draft.elements[3].owner == "Kinderopvang De Waterlelie"
    assert [milestone.date for milestone in draft.milestones] == ["2026-03", "2026-05", "2026-09"]


def test_a_band_that_opens_the_second_page_is_no_title_of_its_columns() -> None:
    text = """# Begroting jeugd Waardrecht 2026

| (x € 1.000) | 2026 | 2027 |
|---|---|---|
| Taal | 100 | 200 |
| Totaal lasten | 100 | 200 |

| Baten | | |
|---|---|---|
| Bijdrage van het Rijk | 30 | 40 |
"""
    money = [(one.amount, one.year, one.side) for one in read(text).money]
    assert money[-2:] == [("30000.00", "2026", "income"), ("40000.00", "2027", "income")]


def test_a_table_with_titles_of_its_own_is_another_table() -> None:
    text = """| Indicator | Nulmeting 2024 | Streefwaarde 2027 |
|---|---|---|
| Kinderen die voorgelezen worden | 60% | 75% |
"""
    draft = read(_FIRST + text)
    assert [element.kind for element in draft.elements] == ["goal", "effort", "effort", "target"]
