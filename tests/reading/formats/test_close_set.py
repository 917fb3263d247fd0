"""Texts from a web page with a paragraph on each line and no white between them."""

import pytest
from tests.reading.formats.helpers import of, said, table

from doelnet.reading.blocks import Heading, Item, Table

PROSE = (
    "In Waardrecht groeien de meeste kinderen goed op, thuis en op school. Voor wie dat niet zo is, "
    "zetten wij ons samen met alle scholen in."
)
PAGE = [
    "Samen opgroeien in Waardrecht",
    PROSE,
    "1. Kinderen lezen graag",
    "In 2029 leest 80% van de peuters elke dag een boek.",
    "- Boekencoach op elke school",
    "- Voorleesuur in De Hoven",
    "2. Ouders doen mee",
    "De gemeente vraagt dit ieder jaar aan alle ouders.",
    "- Oudercafé in 't Spoor",
    "Wie | Wat | Wanneer |",
    "---|---|---|",
    "GGD Waardland | Spreekuur op school | mei 2027 |",
    "Lijn 2 | Van wachten naar doen",
    "Hoe volgen wij dit?",
    "De raad krijgt elk jaar een bericht.",
]


def test_short_lines_are_headings_and_the_others_paragraphs() -> None:
    """A number over text or over bullets heads these; a line behind a table is no row of it."""
    found = of("\n".join(PAGE), "a.txt")
    heads = [block.passage.text for block in found if isinstance(block, Heading)]
    assert {
        "1. Kinderen lezen graag",
        "2. Ouders doen mee",
        "Lijn 2 | Van wachten naar doen",
        "Hoe volgen wij dit?",
    } <= {*heads}
    assert [block.passage.text for block in found if isinstance(block, Item)] == [
        "Boekencoach op elke school",
        "Voorleesuur in De Hoven",
        "Oudercafé in 't Spoor",
    ]
    assert table(found) == [["Wie", "Wat", "Wanneer"], ["GGD Waardland", "Spreekuur op school", "mei 2027"]]


def test_the_items_of_a_numbered_list_stay_together() -> None:
    """Only a number that does not follow opens something new."""
    lines = [
        *PAGE[:4],
        "1. Boekencoach op elke school",
        "2. Voorleesuur in De Hoven",
        "3. Kamp in de zomer",
        *PAGE[6:8],
    ]
    assert [text for text in said(of("\n".join(lines), "a.txt")) if "Voorlees" in text or "Kamp" in text] == [
        "02. Voorleesuur in De Hoven",
        "03. Kamp in de zomer",
    ]


@pytest.mark.parametrize(
    "lines",
    [
        [line for part in PAGE[:9] for line in (part, "")],
        [PROSE[:60], PROSE[61:].lower(), *["de scholen en de gemeente doen dat samen met ouders die"] * 8],
        PAGE[:5],
    ],
)
def test_white_lines_cut_lines_or_few_lines_are_read_as_they_stand(lines: list[str]) -> None:
    """Nothing is parted where the text has its own white, is cut at the edge of a page, or is too short to tell."""
    whole = "\n".join(lines)
    assert not any(isinstance(block, Table) for block in of(whole, "a.txt"))
    assert len(of(whole, "a.txt")) <= len([line for line in lines if line])
