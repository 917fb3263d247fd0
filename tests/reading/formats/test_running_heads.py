"""Running heads of text whose pages are gone: they stand once, between two tables, and hold no amount."""

import pytest

from doelnet.reading import formats
from doelnet.reading.blocks import Table

PAPER = """# B&W-advies

Gemeente Waardrecht

Programmaplan Samen Opgroeien 2027-2030

Zaaknummer\tZ2025-044719
Dossier\tD25/018833
Datum\t25 november 2025

De budgetten gaan naar het volgende jaar.

{head}

Budget\tLasten 2026
Brugfunctionaris\t€ 48.500
Sporten\t€ 11.500
"""


def _texts(head: str) -> list[str]:
    blocks = formats.stream("advies.md", PAPER.format(head=head).encode()).blocks
    rows = [row for block in blocks if isinstance(block, Table) for row in block.rows]
    lines = [block.passage.text for block in blocks if not isinstance(block, Table)]
    return [*lines, *("|".join(cell.text for cell in row) for row in rows)]


@pytest.mark.parametrize(
    "head",
    [
        "B&W-advies Z2025-044719\t2",
        "Gemeente Waardrecht\tZ2025-044719\t2",
        "Collegeadvies nr. Z2025-044719 | 2",
        "Kenmerk: D25/018833     2",
        "2\tZ2025-044719",
        "Zaak Z2025-044719\tBlad 2",
        "Zaaknr. Z2025-044719\tpagina 2 van 5",
        "Programmaplan Samen Opgroeien 2027-2030\tBijlage 2\t5",
    ],
)
def test_what_opened_the_paper_beside_a_page_number_is_a_running_head_though_it_stands_once(head: str) -> None:
    assert _texts(head) == _texts("")


@pytest.mark.parametrize("row", ["Opknapbeurt jongerencentrum\t5", "Brugfunctionaris 6710.4402\t48"])
def test_a_row_that_stands_alone_and_says_more_is_none(row: str) -> None:
    assert row.replace("\t", "|") in _texts(row)
