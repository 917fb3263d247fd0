"""Tables in text set out with spaces, whose cells stand in the middle of rows that white parts."""

from tests.reading.formats.helpers import of, table

from doelnet.reading.blocks import Table

CENTRED = """
Wat gaan we doen?
 Nr                  Wat                                       Hoe

                                             Elk gezin in De Hoven krijgt een kaart
A-1 Speelkaart uitdelen
                                             met alle speelplekken.

      Spelbus laten rijden langs
A-2                                          De bus rijdt elke woensdag.
      de wijken

Daarna volgt een besluit over de volgende jaren, dat de raad in het najaar neemt.
"""


def _set(rows: list[list[str]]) -> str:
    return "".join("".join(f"{cell:<30}" for cell in row).rstrip() + "\n" for row in rows)


def test_cells_in_the_middle_of_their_rows_stand_in_one_row_under_a_title() -> None:
    """The title stands right over the names of the columns, and a number one blank before its words."""
    assert table(of(CENTRED, "a.txt"))[1:] == [
        ["A-1", "Speelkaart uitdelen", "Elk gezin in De Hoven krijgt een kaart met alle speelplekken."],
        ["A-2", "Spelbus laten rijden langs de wijken", "De bus rijdt elke woensdag."],
    ]


def test_a_row_that_a_page_cuts_goes_on_below_the_header_of_the_next() -> None:
    """The header is printed again between both halves."""
    rows = ["Jongeren halen een", "Minder uitval.", "Loopbaangesprek voor wie van"], ["diploma.", "", "opleiding wil"]
    names, cut = [["Ambitie", "Doel", "Wat we doen"], [""]], [["", "", "wisselen"], [""]]
    more = [["Meer leesplezier.", "Elke klas leest.", "Boekencoach"], [""]]
    pages = ["Plan jeugd\n\n", _set([*names, *rows]), _set([*names, *cut, *more]) + "Klaar."]
    found = table(of("\f".join(pages), "a.txt"))
    assert found[1][2] == "Loopbaangesprek voor wie van opleiding wil wisselen"
    assert [row[0] for row in found] == ["Ambitie", "Jongeren halen een diploma.", "Meer leesplezier."]


def test_a_numbered_heading_and_its_text_below_words_in_columns_are_no_row() -> None:
    """They stand in one column each."""
    text = (
        " Wie          Wat          Waar\n\n1.2    Onze aanpak\nWij werken samen met scholen en wijken.\n\nEn verder.\n"
    )
    assert not any(isinstance(block, Table) for block in of(text, "a.txt"))


def test_lines_wider_than_a_screen_are_rows() -> None:
    """A converter that breaks no line sets out each cell as wide as the widest."""
    cells = [("Doel", "Inspanning", "Wie"), ("Lezen " * 50, "Bieb " * 40, "GGD"), ("Taal", "Coach", "School")]
    text = "\n".join(f"{a.strip():<310}{b.strip():<210}{c}" for a, b, c in cells)
    assert table(of(f"{text}\n", "a.txt"))[2] == ["Taal", "Coach", "School"]
