"""43: a register of efforts in a workbook, columns in odd order, goals merged down (gemeente Kroonmeer)."""

from __future__ import annotations

from making.sheet import Sheets, Value

PLACE = "tuned/43-register-inspanningen-kroonmeer.xlsx"
HEAD: tuple[Value, ...] = (
    None,
    "Nr.",
    "Status",
    "Budget\n2025",
    "Budget\n2026",
    "Trekker",
    "Inspanning",
    "Doel",
    "Planning",
    "Toelichting",
    "Partners",
)
GOALS = (
    "1. Alle kinderen starten met een goede basis in groep 3",
    "2. Jongeren tussen 12 en 18 jaar hebben iets te doen in hun eigen dorp",
    "3. Minder leerlingen zitten thuis",
    "4. Ouders vinden zelf de weg naar hulp",
)
ROWS: tuple[tuple[Value, ...], ...] = (
    ("1.1", "Groen", 45, 60, "Team Jeugd", "Huisbezoeken aan ouders met een eerste kind", GOALS[0], "doorlopend", None,
     "GGD Kroonstreek"),
    ("1.2", "Oranje", 120, 120, "Kinderopvang De Speelboot", "Derde groep voor peuters met een VVE-indicatie openen",
     None, "Q1 2026", "De brandweer keurt het gebouw nog. De opening is verschoven naar februari 2026.", None),
    ("1.3", "Groen", 8, "-", "Bibliotheek Kroonmeer", "Boekstartcoach op de consultatiebureaus", None, "doorlopend",
     "In september 2025 begonnen vier coaches.", "GGD Kroonstreek"),
    ("2.1", "Rood", 30, 30, "Welzijn Kroonmeer", "Jongerencentrum in het oude postkantoor", GOALS[1], "najaar 2026",
     "De eigenaar heeft het pand in augustus 2025 verkocht. Er wordt gezocht naar een andere plek.", None),
    ("2.2", "Groen", 22.5, 22.5, "Sportbedrijf Kroonmeer", "Vrije inloop in de gymzaal op vrijdagavond", None,
     "1 november 2025", None, "sportverenigingen"),
    ("2.3", "Grijs", 0, 15, "Jongerenraad", "Budget dat jongeren zelf verdelen", None, "2026", "Nog niet begonnen.",
     "Team Jeugd"),
    ("3.1", "Oranje", 64, 64, "Leerplicht", "Thuiszitterstafel met scholen, leerplicht en jeugdarts", GOALS[2],
     "doorlopend",
     "De tafel komt elke zes weken bijeen. Op 1 september 2025 waren 18 leerlingen langer dan drie maanden thuis.",
     "scholen, GGD Kroonstreek"),
    ("3.2", "Groen", 17, 17, "Kroonlyceum", "Verzuimcoach in de onderbouw", None, "schooljaar 2025-2026", None, None),
    ("3.3", "Blauw", 9, None, "Samenwerkingsverband VO Kroonstreek", "Handreiking verzuim voor mentoren", None,
     "voor 1 juli 2025", "De handreiking is op 24 juni 2025 aan 140 mentoren uitgereikt.", None),
    ("4.1", "Groen", 12, 12, "Team Communicatie", "Eén website voor vragen over opvoeden en opgroeien", GOALS[3],
     "Q3 2025", "Bezoekers zijn tevreden.", "Welzijn Kroonmeer"),
    ("4.2", "Oranje", 75, 90, "Wijkteam", "Ouderkamers op vijf basisscholen", None, "01-03-2026",
     "De ruimtes zijn klein. In januari 2026 sluiten twee scholen aan.", "Stichting Scholen in Kroonmeer"),
    ("4.3", "Grijs", "p.m.", "p.m.", "nog onbekend", "Spreekuur in de moskee en in de kerk", None, "n.t.b.", None,
     None),
)  # fmt: skip
NOTES = (
    "Toelichting op het register",
    "De trekker werkt zijn regels vier keer per jaar bij. Wat klaar is blijft tot het eind van het jaar staan.",
    "Groen = op schema; Oranje = vraagt aandacht; Rood = loopt vast; Grijs = nog niet gestart; Blauw = klaar",
    "De inspanningen werken de visie Samen Opgroeien uit, die de raad op 12 december 2024 heeft vastgesteld.",
    "Vragen over het register: programmamanager Jeugd",
)


def make() -> bytes:
    """Return the file."""
    book = Sheets()
    top: list[tuple[Value, ...]] = [
        (None, "Gemeente Kroonmeer"),
        (None, "Uitvoeringsprogramma Jong in Kroonmeer 2025-2027"),
        (None, "Register van inspanningen", None, None, None, None, "Stand: 1 oktober 2025"),
        (None, "Bedragen x € 1.000"),
        (),
        HEAD,
    ]
    rows = [*top, *((None, *row) for row in ROWS), (None, "Totaal", None, 402.5, 430.5)]
    merged = ("B1:K1", "B2:K2", "B3:F3", "H7:H9", "H10:H12", "H13:H15", "H16:H18")
    book.sheet("Register", rows, merged=merged, bold=(2, 6, 19), widths=(3, 6, 9, 9, 9, 20, 34, 30, 16, 40, 22))
    book.sheet("Leeswijzer", [(note,) for note in NOTES], bold=(1,), widths=(90,))
    return book.bytes()
