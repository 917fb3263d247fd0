"""What stands in a narrow column at the side of a PDF's text is read after that text, and not through it."""

import pytest
from fpdf import FPDF

from .helpers import page, pdf, said
from .test_pdf_headed import lines_of

TEXT = [
    ("B", "Doel"),
    ("", "Ieder kind in Waardrecht leert zwemmen voordat het naar het voortgezet onderwijs gaat, in welke wijk ook."),
    ("B", "Hoe?"),
    ("", "Scholen en zwembad maken samen een rooster. De gemeente zorgt voor het vervoer vanuit de dorpen."),
    ("B", "Wat zagen we?"),
    ("", "In 2024 haalde 81% van de kinderen een diploma. Er kwamen meer lessen op zaterdag en in de vakantie."),
]
SIDE = [
    ("B", "Werkgroep"),
    ("", "Werkgroep Water"),
    ("B", "Leden"),
    ("", "Stichting Openbaar Onderwijs Waardland, Welzijn Waardrecht, GGD Waardland"),
    ("B", "Contact"),
    ("", "beleidsadviseur sport gemeente Waardrecht"),
]


def column(document: FPDF, parts: list[tuple[str, str]], x: float, top: float, width: int, step: float) -> float:
    """Write paragraphs in a column; return where it ends."""
    for style, text in parts:
        document.set_font(style=style)
        for line in lines_of(text, width):
            document.text(x, top, line)
            top += step
        top += 1.5 if style else 3
    return top


def sided(*, left: bool, drawn: str, lower: float = 0) -> FPDF:
    """Return a page with text, and beside it a narrow column: in a box, behind a line, or in white only."""
    document = page(15)
    document.set_font(style="B")
    document.text(20 if not left else 75, 25, "Thema 1 Water")
    document.set_font(size=10)
    end = column(document, TEXT, 75 if left else 20, 34, 62, 5)
    document.set_font(size=8.5)
    at = 20 if left else 145
    column(document, SIDE, at, 34 + lower, 26, 4.2)
    if drawn == "box":
        document.rect(at - 3, 29 + lower, 50, 55)
    elif drawn == "line":
        document.line(at + 48 if left else at - 4, 28, at + 48 if left else at - 4, 90)
    document.set_font("helvetica", size=15, style="B")
    document.text(75 if left else 20, max(end, 95) + 8, "Thema 2 Lezen")
    return document


@pytest.mark.parametrize("left", [False, True])
@pytest.mark.parametrize("drawn", ["box", "line", "nothing"])
@pytest.mark.parametrize("lower", [0, 1.7, 6])
def test_a_narrow_column_beside_text_is_read_after_it(left: bool, drawn: str, lower: float):
    found = [text.split(" ", 1)[1] for text in said(pdf(sided(left=left, drawn=drawn, lower=lower)).blocks)]
    assert found == ["Thema 1 Water", *(text for _, text in [*TEXT, *SIDE]), "Thema 2 Lezen"]
