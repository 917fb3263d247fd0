"""Tables in text with its layout whose cells stand in the middle of their rows."""

from tests.reading.formats.helpers import of, table

FRONT = "Plan voor de jeugd\n\n\f"

CLOSE = """\
            Actie               Stand                       Toelichting
  Spreekuur openen bij alle                Sinds 1 juni zit op elf scholen iemand van
                                  G
            scholen                        Welzijn Waardrecht. Twee scholen volgen.
   Hulp bij scheiding ook in               Er kwamen weinig ouders. In het najaar gaan
                                  O
            groepen                        wij het op school nog eens proberen.
 Toezicht houden op alle opvang   G              Dat loopt via de regio.

"""

SPANNED = """\
          Doel                     Baat                           Inspanning
                                                      Spreekuur openen op beide plekken
                          Jongeren vinden iemand
                                                      van het Waardcollege, elke week
 Jongeren voelen zich
   goed en gezond.       Mentoren zien somberheid     Signaalkaart maken met de GGD in
                             bij hun leerlingen.      Waardland
                         Ouders kennen elkaar in      Oudercafés houden in de drie
 Ouders staan er niet          hun buurt.             kernen van de gemeente
     alleen voor.        Gezinnen krijgen hulp op     Gezinsmaatjes werven en begeleiden
                           het goede moment.          met Welzijn Waardrecht

"""


def test_lines_beside_the_middle_of_a_cell_are_one_row() -> None:
    """No white parts the rows: sentences go on in them, and each has one middle."""
    rows = table(of(f"{FRONT}{CLOSE}", "a.txt"))
    assert [row[:2] for row in rows[1:]] == [
        ["Spreekuur openen bij alle scholen", "G"],
        ["Hulp bij scheiding ook in groepen", "O"],
        ["Toezicht houden op alle opvang", "G"],
    ]
    assert rows[2][2] == "Er kwamen weinig ouders. In het najaar gaan wij het op school nog eens proberen."


def test_figures_under_each_other_are_rows() -> None:
    """A name on two lines stands beside one figure."""
    text = """\
          Indicator                 Stand 2025      Streven 2027       Bron
  Kinderen die thuis worden
                                        58%              70%           GGD
          voorgelezen
  Jongeren op een wachtlijst            44               20            eigen telling
    Gezinnen die hun coach
                                        12               30            eigen telling
          goed kennen

"""
    rows = table(of(f"{FRONT}{text}", "a.txt"))
    assert rows[1] == ["Kinderen die thuis worden voorgelezen", "58%", "70%", "GGD"]
    assert rows[3] == ["Gezinnen die hun coach goed kennen", "12", "30", "eigen telling"]


def test_a_cell_of_the_first_column_may_stand_beside_several_rows() -> None:
    """It has their middle, and stands in the first of them."""
    rows = table(of(f"{FRONT}{SPANNED}", "a.txt"))
    assert [row[0] for row in rows if row[0]] == [
        "Doel",
        "Jongeren voelen zich goed en gezond.",
        "Ouders staan er niet alleen voor.",
    ]
    assert rows[-1][1:] == [
        "Gezinnen krijgen hulp op het goede moment.",
        "Gezinsmaatjes werven en begeleiden met Welzijn Waardrecht",
    ]
