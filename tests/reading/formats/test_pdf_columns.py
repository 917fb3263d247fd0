"""Columns of text on a page of a PDF are read one after the other, and are not taken for a table."""

from fpdf import FPDF

from .helpers import page, pdf, said, table
from .test_pdf_headed import lines_of

WIJKEN = ("De Hoven", "Zuidrand", "Oud-Waard", "'t Spoor", "alle dorpen")
LEFT = [
    ("B", "Waarom dit plan"),
    ("", "Kinderen in Waardrecht groeien op in wijken die van elkaar verschillen."),
    ("B", "Wat wij willen"),
    ("", "Ieder kind in Waardrecht leert zwemmen voordat het naar het voortgezet onderwijs gaat."),
    ("B", "Wat wij doen"),
    ("", "Welzijn Waardrecht geeft les in het bad en op school, ook in de vakantie en op zaterdag."),
]
RIGHT = [
    ("", "De gemeente betaalt de lessen. De scholen regelen het vervoer en de GGD kijkt mee."),
    ("B", "Wat het kost"),
    ("", "Voor de lessen is in 2026 een bedrag van 40.000 euro beschikbaar."),
    ("B", "Wie meedoet"),
    ("", "Alle scholen in De Hoven en Zuidrand doen mee aan de lessen."),
]


def beside(left: list[tuple[str, str]], right: list[tuple[str, str]]) -> FPDF:
    """Return a page with two columns, each of paragraphs in a style."""
    document = page(10)
    for x, parts in ((15, left), (110, right)):
        top = 30.0
        for style, text in parts:
            document.set_font(style=style)
            for line in lines_of(text, 42):
                document.text(x, top, line)
                top += 5
            top += 2 if style else 4
    return document


def test_headings_beside_each_other_in_two_columns_of_text_make_no_table():
    found = said(pdf(beside(LEFT, RIGHT)).blocks)
    assert not any(text.startswith("table") for text in found)
    assert [text.split(" ", 1)[1] for text in found] == [text for _, text in [*LEFT, *RIGHT]]


def test_cells_that_begin_at_one_height_stay_rows():
    rows = [("Doel", "Wat wij doen"), *(("Ieder kind leert zwemmen in " + w, "Wij geven les in " + w) for w in WIJKEN)]
    document = page(10)
    top = 30.0
    for row in rows:
        document.set_font(style="" if top > 30 else "B")
        for x, text in zip((15, 110), row, strict=True):
            for i, line in enumerate(lines_of(text, 24)):
                document.text(x, top + 5 * i, line)
        top += 13
    assert table(pdf(document).blocks) == [list(row) for row in rows]
