"""44: a workbook of three sheets: goals and indicators, actions, budget (gemeente Haverveld)."""

from __future__ import annotations

from datetime import date

from making.sheet import Sheets, Value

PLACE = "heldout/44-jaarplan-haverveld.xlsx"
Rows = list[tuple[Value, ...]]
AIMS: Rows = [
    ("Jaarplan Jeugd en Onderwijs 2026",),
    ("Gemeente Haverveld", None, "versie college, 25 november 2025"),
    (),
    ("Nr.", "Doel", "Indicator", "Eenheid", "Nulmeting 2022", "Stand 2024", "Streefwaarde 2026", "Streefwaarde 2028",
     "Bron"),
    (1, "Elk kind in Haverveld groeit veilig op", "Meldingen bij Veilig Thuis", "meldingen", 96, 88, 80, 70,
     "Veilig Thuis Haverland"),
    (None, None, "Kinderen op de wachtlijst voor een wijkcoach", "kinderen", 41, 35, 20, 10, "wijkteam"),
    (2, "Alle leerlingen halen een diploma dat bij hen past", "Voortijdig schoolverlaters", "%", 2.1, 1.9, 1.7, 1.5,
     "DUO"),
    (None, None, "Leerlingen die in leerjaar 3 op het niveau van hun advies zitten", "%", 78, 80, 83, 86, "scholen"),
    (None, None, "Leerlingen die langer dan drie maanden thuiszitten", "leerlingen", 29, "n.b.", 20, 15, "leerplicht"),
    (3, "Jongeren doen mee en praten mee", "Jongeren die lid zijn van een vereniging", "%", 0.61, 0.6, 0.64, 0.7,
     "Jeugdmonitor"),
    (None, None, "Plannen van jongeren met een bijdrage uit het jongerenfonds", "plannen", 0, 12, 25, None,
     "jongerenfonds"),
]  # fmt: skip
ACTIONS: Rows = [
    ("Acties 2026",),
    ("Doel nr.", "Actie nr.", "Wat gaan we doen?", "Wie", "Resultaat eind 2026", "Gereed"),
    (1, "1.1", "Wijkcoaches werken twee dagen per week op school", "Wijkteam Haverveld",
     "Op negen scholen is een wijkcoach aanwezig", date(2026, 9, 1)),
    (1, "1.2", "Training meldcode voor vrijwilligers van sportclubs", "Veilig Thuis Haverland",
     "60 vrijwilligers zijn getraind", "Q4 2026"),
    (2, "2.1", "Zomerschool voor leerlingen die dreigen te blijven zitten", "Havercollege", "Nader te bepalen",
     date(2026, 8, 14)),
    (2, "2.2", "Gesprek met elke leerling die in een maand drie keer te laat komt", "leerplicht",
     "Alle scholen werken met dezelfde afspraak", "doorlopend"),
    (2, "2.3", "Overstapcoach van vmbo naar mbo", "ROC Haverland", "Elke vmbo-school kent haar overstapcoach",
     "schooljaar 2026-2027"),
    (3, "3.1", "Jongerenfonds verhogen en bekender maken", "Jongerenwerk Haverveld", "25 aanvragen zijn toegekend",
     date(2026, 12, 31)),
    (3, "3.2", "Kinderraad van groep 7 en 8 adviseert over speelplekken", "griffie", "Drie adviezen liggen bij de raad",
     "juni 2026"),
    ("2, 3", "3.3", "Maatschappelijke stage koppelen aan verenigingen", "Vrijwilligerspunt Haverveld", "Volgt nog",
     None),
]  # fmt: skip
BUDGET: Rows = [
    ("Begroting jeugd en onderwijs",),
    ("Bedragen in euro's",),
    (None, "Begroting 2025", None, None, "Begroting 2026"),
    ("Taakveld", "Lasten", "Baten", "Saldo", "Lasten", "Baten", "Saldo"),
    ("4.2 Onderwijshuisvesting", 1240500, 85000, -1155500, 1310000, 85000, -1225000),
    ("4.3 Onderwijsbeleid en leerlingzaken", 2014300, 1120750, -893550, 1987000, 1098000, -889000),
    ("6.1 Samenkracht en burgerparticipatie", 640000, 0, -640000, 655000, 15000, -640000),
    ("6.2 Toegang en eerstelijnsvoorzieningen", 910250, None, -910250, 948000, None, -948000),
    ("6.7 Jeugdhulp", 9815000, 240000, -9575000, 10120000, 240000, -9880000),
    ("Totaal", 14620050, 1445750, -13174300, 15020000, 1438000, -13582000),
]


def make() -> bytes:
    """Return the file."""
    book = Sheets()
    sheet = book.sheet(
        "Doelen en indicatoren",
        AIMS,
        merged=("A1:I1", "A5:A6", "B5:B6", "A7:A9", "B7:B9", "A10:A11", "B10:B11"),
        bold=(1, 4),
        widths=(6, 30, 40, 14, 14, 12, 16, 16, 22),
    )
    for cell in sheet[10][4:8]:
        cell.number_format = "0%"
    sheet = book.sheet("Acties", ACTIONS, bold=(1, 2), widths=(9, 9, 46, 26, 40, 22))
    for row in (3, 5, 8):
        sheet[f"F{row}"].number_format = "d-m-yyyy"
    book.sheet("Begroting", BUDGET, merged=("B3:D3", "E3:G3"), bold=(3, 4, 10), widths=(38, *[14] * 6), money="BCDEFG")
    return book.bytes()
