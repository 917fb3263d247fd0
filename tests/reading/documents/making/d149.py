"""149: the working list of a youth programme in a workbook, read from colour to remark (gemeente Lingerveen)."""

from __future__ import annotations

import datetime

from making.sheet import Sheets, Value

PLACE = "tuned/149-werklijst-jeugd-lingerveen.xlsx"
DAY = datetime.date
Row = tuple[Value, ...]
HEAD: Row = (
    "Nr",
    "Kleur",
    "Bijgewerkt",
    "Aan de lat",
    "Samen met",
    "Wat gaan we doen",
    "Hiermee werken we aan",
    "Van",
    "Tot en met",
    "Beschikbaar 2026",
    "Uitgegeven 2026",
    "Beschikbaar 2027",
    "Toelichting",
)
G1, G2 = "Ouders weten waar zij met vragen terechtkunnen", "Peuters en kleuters spelen en leren samen"
G3, G4 = "Jongeren hebben in elke kern een plek om elkaar te treffen", "Minder jongeren gaan zonder diploma van school"
WHEN = DAY(2026, 9, 28)
ONE: tuple[Row, ...] = (
    (1, "groen", WHEN, "Jeugdpunt Lingerveen", "GGD Waardland", "Opvoedspreekuur in de drie dorpshuizen", G1,
     DAY(2026, 1, 12), "doorlopend", 31500, 22140.5, 32000, None),
    (2, "oranje", WHEN, "Gemeente, team Communicatie", None, "Eén website met al het aanbod voor gezinnen", None,
     "Q1 2026", DAY(2026, 12, 31), 18000, 4250, None, "De bouwer haakte in mei 2026 af. De nieuwe "
     "bouwer levert in november 2026 een eerste versie."),
    (3, "groen", WHEN, "Kinderopvang De Waterlelie", "Basisscholen", "Speelleergroepen waar peuters en kleuters samen "
     "beginnen", G2, DAY(2026, 8, 24), "zomer 2027", 64000, 26700, 96000, "Op 24 augustus 2026 gingen twee groepen "
     "open."),
    (4, "groen", DAY(2026, 6, 30), "Bibliotheek Waardland", None, "Boekstart op het consultatiebureau", None,
     DAY(2025, 9, 1), DAY(2027, 7, 31), 7800, 7800, 7800, None),
)  # fmt: skip
TWO: tuple[Row, ...] = (
    (5, "rood", WHEN, "Welzijn Lingerveen", "Jongerenraad", "Jongerencentrum Veldzicht opknappen en weer openen", G3,
     "voorjaar 2026", "eind 2027", 140000, 0, 210000, "Wacht op de vergunning. Het college besluit in januari 2027 "
     "over de aanbesteding."),
    (6, "groen", WHEN, "Welzijn Lingerveen", None, "Jongerenwerk op vrijdagavond in Lingerveen-Dorp en De Grift", None,
     DAY(2026, 2, 6), "doorlopend", 27500, 19872.25, 27500, None),
    (7, "oranje", WHEN, "Regionaal Bureau Leerplicht", "Waardcollege", "Loopbaanbegeleider voor leerlingen die willen "
     "stoppen", G4, DAY(2026, 9, 1), DAY(2028, 7, 31), 22000, "p.m.", 66000, "Vacature staat open."),
    (8, "groen", WHEN, "Bedrijvenkring Lingerveen", "Gemeente, team Economie", "Leerwerkplekken bij plaatselijke "
     "ondernemers", None, None, "2027", "uit eigen uren", None, None, "In juni 2026 tekenden elf bedrijven de "
     "afspraak."),
)  # fmt: skip
LINE_A: Row = ("Spoor A: Een goed begin",)
LINE_B: Row = ("Spoor B: Op weg naar zelfstandig",)
TOTAL: Row = ("Som", None, None, None, None, None, None, None, None, 310800, 80762.75, 439300)
POINTS: tuple[Row, ...] = (
    ("Meetlat jeugdprogramma",),
    ("Cijfers worden elk jaar in september aangevuld door team Onderzoek.",),
    (),
    ("Werken we aan", "Waar kijken we naar", "Uitgedrukt in", "Start (2023)", "Gemeten 2024", "Gemeten 2025", "Mikpunt "
     "2027", "Mikpunt 2030", "Waar komt het vandaan"),
    (G1, "Ouders die het opvoedspreekuur kennen", "%", 41, None, 52, 65, 75, "Inwonerpanel"),
    (),
    (G2, "Doelgroeppeuters in een groep met alle kinderen", "%", 48, 50.5, 57, 80, 95, "Kinderopvang De Waterlelie"),
    (G2, "Leesmaatjes", "vrijwilligers", 12, 15, 19, 30, None, "Bibliotheek Waardland"),
    (),
    (G3, "Kernen met een vaste plek voor jongeren", "kernen", 2, 2, 2, 4, 5, "Welzijn Lingerveen"),
    (G3, "Waardering van jongeren voor hun vrije tijd", "rapportcijfer", 6.4, None, 6.6, 7, 7.5, "Jeugdpeiling"),
    (G4, "Jongeren die zonder startkwalificatie van school gaan", "%", 2.3, 2.6, 2.4, 1.9, 1.5, "DUO"),
)  # fmt: skip


def make() -> bytes:
    """Return the file."""
    book = Sheets()
    start: list[Row] = [
        ("Gemeente Lingerveen",),
        ("Werklijst programma Jong en Vooruit 2026-2027",),
        ("Peildatum 30 september 2026", None, None, None, None, None, None, None, None, "bedragen in euro's"),
        (),
    ]
    rows = [*start, HEAD, LINE_A, *ONE, (), LINE_B, *TWO, (), TOTAL]
    sheet = book.sheet(
        "Werklijst",
        rows,
        merged=("A1:M1", "A2:M2", "J3:L3", "A6:M6", "G7:G8", "G9:G10", "A12:M12", "G13:G14", "G15:G16"),
        bold=(1, 2, 5, 6, 12, 18),
        widths=(5, 9, 12, 26, 24, 46, 40, 13, 13, 13, 13, 13, 44),
        money="JKL",
    )
    for letter in "CHI":
        for cell in sheet[letter]:
            cell.number_format = "d-m-yyyy"
    for cell in sheet["K"]:
        cell.number_format = "#,##0.00"
    sheet.freeze_panes = "A6"
    points = book.sheet("Meetlat", POINTS, merged=("A1:I1", "A2:I2"), bold=(1, 4), widths=(50, 46, 14, 9, 9, 9, 9, 9))
    points.freeze_panes = "A5"
    return book.bytes()
