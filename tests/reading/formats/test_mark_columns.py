"""Columns of bullets, numbers and labels before what they belong to, as plain text out of a PDF has them."""

import pytest

from doelnet.reading.blocks import Item

from .helpers import of, said, table


@pytest.mark.parametrize(
    ("marks", "items"),
    [
        ("•\n•\n•\n", ["0• Ruimte huren in de wijk;", "0• Vrijwilligers werven;", "0• Ouders uitnodigen."]),
        ("1.\n2.\n3.\n", ["01. Ruimte huren in de wijk;", "02. Vrijwilligers werven;", "03. Ouders uitnodigen."]),
        ("a)\nb)\nc)\n", ["0a) Ruimte huren in de wijk;", "0b) Vrijwilligers werven;", "0c) Ouders uitnodigen."]),
    ],
)
def test_each_mark_goes_with_its_line(marks: str, items: list[str]) -> None:
    text = f"Wij gaan dit doen.\n\n{marks}\nRuimte huren in de wijk;\nVrijwilligers werven;\nOuders uitnodigen.\n"
    assert said(of(text, "a.txt"))[1:] == items


def test_an_item_on_two_lines_is_one() -> None:
    found = of(
        "De regeling heeft twee doelen.\n\n•\n•\n\n"
        "kinderen uit gezinnen met weinig geld doen net zo veel mee als\nandere kinderen\n"
        "scholen en verenigingen maken samen een programma voor alle\nleeftijden\n",
        "a.txt",
    )
    assert [block.passage.text for block in found if isinstance(block, Item)] == [
        "kinderen uit gezinnen met weinig geld doen net zo veel mee als andere kinderen",
        "scholen en verenigingen maken samen een programma voor alle leeftijden",
    ]


def test_a_dash_that_is_printed_once_goes_with_every_item() -> None:
    text = "Dit zijn de ambities:\n-\n\nLeraren blijven graag hier werken;\nElk kind gaat in de buurt naar school.\n\f"
    assert said(of(text, "a.txt"))[1:] == [
        "0- Leraren blijven graag hier werken;",
        "0- Elk kind gaat in de buurt naar school.",
    ]


def test_figures_in_a_column_are_no_marks() -> None:
    found = of("Aantal per jaar in de wijk.\n\n1\n2\n3\n\n12\n15 scholen\n18\n\f", "a.txt")
    assert not any(isinstance(block, Item) for block in found)


def test_labels_in_a_block_stand_before_the_values_in_the_next() -> None:
    found = of(
        "Collegevoorstel\n\nOnderwerp\nZaaknummer\nDatum collegevergadering\nPortefeuillehouder\n\n"
        "Subsidieregeling Samen Sporten voor alle wijken van\nWaardrecht\nWR-2026-0042\n3 maart 2026\n"
        "wethouder Jeugd\n\nWij vragen u dit vast te stellen.\n\f",
        "a.txt",
    )
    assert table(found) == [
        ["Onderwerp", "Subsidieregeling Samen Sporten voor alle wijken van Waardrecht"],
        ["Zaaknummer", "WR-2026-0042"],
        ["Datum collegevergadering", "3 maart 2026"],
        ["Portefeuillehouder", "wethouder Jeugd"],
    ]
