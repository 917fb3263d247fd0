"""104: a register in a workbook: goals as bands over the measures, indicators as one row a year (Lingerveen)."""

from __future__ import annotations

import datetime

from making.sheet import Sheets, Value

PLACE = "tuned/104-maatregelenoverzicht-lingerveen.xlsx"
DAY = datetime.date
HEAD: tuple[Value, ...] = (
    "Maatregel",
    "Trekker",
    "Resultaat eind 2026",
    "Resultaat eind 2027",
    "Startdatum",
    "Einddatum",
    "Raming 2026",
    "Raming 2027",
    "Stand van zaken (mei 2026)",
)
ROWS: tuple[tuple[Value, ...], ...] = (
    ("Doel 1: Kinderen spelen elke dag buiten",),
    ("1a Speelroutes aanleggen tussen de wijken", "team Openbare Ruimte", "Twee routes zijn klaar.",
     "Alle vijf routes zijn klaar.", DAY(2026, 3, 1), DAY(2027, 10, 31), 65, 110,
     "De eerste route is in april 2026 geopend."),
    ("1b Buitenspeeldag in elke kern", "Sportpunt Lingerveen", "In vier kernen was een buitenspeeldag.",
     "Nog te bepalen", DAY(2026, 6, 10), None, 4.5, 4.5, None),
    ("Doel 2: Ouders hebben steun aan elkaar",),
    ("2a Oudercafés in de dorpshuizen", "Welzijn Lingerveen", "Er zijn zes oudercafés per jaar.",
     "Er zijn tien oudercafés per jaar.", DAY(2026, 1, 15), None, 12, 15, "Loopt goed; veel vaders."),
    ("2b Steungezinnen werven en begeleiden", "Welzijn Lingerveen", "Vijftien gezinnen krijgen steun.",
     "Dertig gezinnen krijgen steun.", DAY(2026, 9, 1), DAY(2028, 8, 31), 28, 42,
     "De werving begint later dan gepland."),
    ("2c Cursus Samen opvoeden na een scheiding", "GGD Waardland", "Niet van toepassing", "De cursus draait twee keer.",
     None, None, 0, 7.5, "Start pas in 2027."),
    ("Doel 3: Jongeren groeien op zonder schulden",),
    ("3a Gastlessen over geld in klas 3", "Veenlyceum", "Alle derde klassen hebben een gastles gehad.",
     "Alle derde klassen hebben een gastles gehad.", DAY(2026, 10, 1), DAY(2026, 11, 30), 3, 3, None),
    ("3b Jongerenpunt voor vragen over geld", "gemeente, team Inkomen", "Het punt is twee middagen open.", None,
     DAY(2026, 5, 18), None, 36, 36, "Op 18 mei 2026 kwamen de eerste negen jongeren."),
)  # fmt: skip
FIGURES: tuple[tuple[Value, ...], ...] = (
    ("Doelnr.", "Indicator", "Jaar", "Soort", "Waarde", "Eenheid", "Bron"),
    (1, "Kinderen die elke dag buiten spelen", 2021, "Realisatie", 46, "%", "Kindermonitor GGD Waardland"),
    (1, "Kinderen die elke dag buiten spelen", 2025, "Realisatie", 41, "%", "Kindermonitor GGD Waardland"),
    (1, "Kinderen die elke dag buiten spelen", 2027, "Streefwaarde", 45, "%", "Kindermonitor GGD Waardland"),
    (1, "Kinderen die elke dag buiten spelen", 2029, "Streefwaarde", 50, "%", "Kindermonitor GGD Waardland"),
    (2, "Ouders die iemand kennen bij wie zij terechtkunnen", 2025, "Realisatie", 68, "%", "inwonerpanel"),
    (2, "Ouders die iemand kennen bij wie zij terechtkunnen", 2027, "Streefwaarde", 75, "%", "inwonerpanel"),
    (3, "Jongeren met een betalingsachterstand", 2024, "Realisatie", 214, "jongeren", "CBS"),
    (3, "Jongeren met een betalingsachterstand", 2025, "Realisatie", 221, "jongeren", "CBS"),
    (3, "Jongeren met een betalingsachterstand", 2027, "Streefwaarde", 190, "jongeren", "CBS"),
)


def make() -> bytes:
    """Return the file."""
    book = Sheets()
    rows: list[tuple[Value, ...]] = [
        ("Maatregelenoverzicht Jeugdnota 'Samen groeien' 2026-2027",),
        ("Gemeente Lingerveen - team Maatschappelijke ontwikkeling",),
        ("Stand per 20 mei 2026, bedragen x € 1.000",),
        (),
        HEAD,
        *ROWS,
        (None, None, None, None, None, "Totaal", 148.5, 218),
    ]
    bands = [number for number, row in enumerate(rows, 1) if str(row[0] if row else "").startswith("Doel ")]
    merged = ["A1:I1", "A2:I2", "A3:I3", *(f"A{number}:I{number}" for number in bands)]
    sheet = book.sheet(
        "Overzicht", rows, merged=merged, bold=(1, 5, *bands, len(rows)), widths=(40, 22, 34, 34, 12, 12, 10, 10, 36)
    )
    for letter in "EF":
        for cell in sheet[letter]:
            cell.number_format = "d mmm yyyy"
    book.sheet("Cijfers", FIGURES, bold=(1,), widths=(9, 46, 8, 14, 10, 12, 28))
    book.sheet(
        "Uitleg",
        [
            ("Uitleg bij dit bestand",),
            ("De Jeugdnota 'Samen groeien' is op 13 november 2025 door de raad vastgesteld.",),
            ("Trekkers leveren hun stand van zaken aan in mei en in november.",),
            ("Leeg = nog niet bekend.",),
        ],
        bold=(1,),
        widths=(90,),
    )
    return book.bytes()
