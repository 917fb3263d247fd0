"""Lists in PDFs as word processors make them: small bullets, lines in colour, and a year alone at the top of a page."""

import pytest

from .helpers import page, pdf, said

ITEMS = [
    "Er is een plan voor de kantines.",
    "De adviseur is aangesteld.",
    "De pilot is voortgezet.",
    "Het gesprek loopt.",
]


@pytest.mark.parametrize("size", [6, 8, 9])
def test_bullets_in_smaller_type_stay_with_their_items(size: int) -> None:
    document = page(11)
    document.text(20, 30, "Acties")
    for at, item in enumerate([*ITEMS, *ITEMS]):
        document.set_font(size=size)
        document.text(22, 40.2 + 6 * at, "·")
        document.set_font(size=11)
        document.text(30, 40 + 6 * at, item)
    assert said(pdf(document).blocks)[1:] == [f"0· {item}" for item in [*ITEMS, *ITEMS]]


@pytest.mark.parametrize("colour", [(255, 255, 0), (250, 250, 250), (0, 200, 80)])
def test_lines_in_colour_are_no_table(colour: tuple[int, int, int]) -> None:
    document = page(11)
    document.set_fill_color(*colour)
    lines = [
        "Niet ieder kind heeft een plek om te spelen.",
        "Daarom vragen wij meer van de",
        "pleinen bij de scholen in De Hoven.",
    ]
    for at, line in enumerate(lines):
        document.rect(20, 36.2 + 5 * at, document.get_string_width(line) + 0.6, 4.8, style="F")
        document.text(20, 40 + 5 * at, line)
    assert said(pdf(document).blocks) == ["p " + " ".join(lines)]


def test_bullets_with_steps_in_their_items_are_no_table() -> None:
    document = page(11)
    for at, item in enumerate(ITEMS):
        document.text(20, 40 + 6 * at, "·")
        document.text(30, 40 + 6 * at, item)
    for at, step in enumerate(["voor de start", "tijdens de start", "na de start"]):
        document.text(30, 64 + 6 * at, "~")
        document.text(38, 64 + 6 * at, step)
    assert [one for one in said(pdf(document).blocks) if one.startswith("0· ")][:3] == [
        f"0· {item}" for item in ITEMS[:3]
    ]


@pytest.mark.parametrize("years", ["2025-2026", "2025", "2025/2026"])
def test_years_at_the_top_of_a_page_are_no_page_number(years: str) -> None:
    document = page(11)
    for item in ITEMS:
        document.cell(0, 6, item, new_x="LMARGIN", new_y="NEXT")
    document.add_page()
    document.text(20, 20, years)
    document.text(20, 30, "Alle acties lopen door.")
    assert years in " ".join(said(pdf(document).blocks))
