"""103: a register in a workbook: actions that name their goal by code, sheets for goals and indicators (Waardrecht)."""

from __future__ import annotations

import datetime

from making.sheet import Sheets, Value

PLACE = "tuned/103-actieregister-waardrecht.xlsx"
HEAD: tuple[Value, ...] = (
    "ID",
    "Wat doen we?",
    "Wijk",
    "Start",
    "Gereed",
    "Wie is aan zet?",
    "Met wie?",
    "Draagt bij aan",
    "Kosten 2026",
    "Kosten 2027",
    "Voortgang",
    "Bijzonderheden",
)
DAY = datetime.date
ACTIONS: tuple[tuple[Value, ...], ...] = (
    ("A-01", "Voorleesochtenden in de wachtkamer van het consultatiebureau", "De Hoven", DAY(2026, 2, 2), "doorlopend",
     "Bibliotheek Waardland", "GGD Waardland", "D1", 9500, 9500, "loopt", None),
    ("A-02", "Taalmaatjes koppelen aan gezinnen met een peuter", "Zuidrand", DAY(2026, 3, 1), DAY(2027, 12, 31),
     "Welzijn Waardrecht", "Kinderopvang De Waterlelie", "D1", 41250, 43000, "loopt",
     "In mei 2026 zijn 22 maatjes begonnen."),
    ("A-03", "Overdracht van opvang naar school in één digitaal formulier", "alle", "Q3 2026", "Q2 2027",
     "Kinderopvang De Waterlelie", "Stichting Openbaar Onderwijs Waardland", "D1; D2", 18000, None, "voorbereiding",
     "Het formulier wordt eerst op twee scholen getest."),
    ("A-04", "Zomerschool voor groep 6 tot en met 8", "Zuidrand", "juli 2026", "augustus 2026",
     "Stichting Openbaar Onderwijs Waardland", "Waardcollege", "D2", 67500, 67500, "loopt", None),
    ("A-05", "Huiswerkruimte met begeleiding in het buurthuis", "'t Spoor", "najaar 2026", "doorlopend",
     "Welzijn Waardrecht", None, "D2", 12750, 25500, "vertraagd",
     "De verbouwing loopt uit. Op 9 november 2026 gaat de ruimte open."),
    ("A-06", "Jongerenwerkers op het plein van het Waardcollege", "Oud-Waard", DAY(2026, 1, 12), None,
     "Welzijn Waardrecht", "Waardcollege", "D3", 88000, 90640, "loopt", None),
    ("A-07", "Lessen over online pesten in klas 1 en 2", "alle", "schooljaar 2026-2027", None, "Waardcollege",
     "GGD Waardland", "D3", "p.m.", "p.m.", "nog niet gestart", "Lesmateriaal wordt gekozen door leerlingen."),
    ("A-08", "Vast aanspreekpunt voor ouders bij verzuim", "alle", None, DAY(2026, 9, 1),
     "Samenwerkingsverband PO Midden-Waardland", "leerplicht", "D4", 30000, 60000, "loopt", None),
    ("A-09", "Thuiszitterstafel met een jeugdarts aan tafel", "alle", DAY(2026, 4, 15), "doorlopend", "leerplicht",
     "GGD Waardland", "D4", 0, 0, "loopt", "De tafel komt elke drie weken bij elkaar."),
)  # fmt: skip
GOALS: tuple[tuple[Value, ...], ...] = (
    ("Code", "Doel", "Programmalijn"),
    ("D1", "Peuters beginnen met een goede taalbasis aan school", "Leren"),
    ("D2", "Elk kind komt verder dan je op grond van zijn afkomst zou denken", "Leren"),
    ("D3", "Jongeren voelen zich veilig op straat, op school en online", "Meedoen"),
    ("D4", "Geen kind zit thuis zonder plan", "Meedoen"),
)
FIGURES: tuple[tuple[Value, ...], ...] = (
    ("Doel", "Indicator", "Eenheid", "Bron", "Meting 2023", "Meting 2025", "Streefwaarde 2027", "Streefwaarde 2030"),
    ("D1", "Doelgroeppeuters met een plek op de voorschool", "%", "GGD Waardland", 81, 84, 90, 95),
    ("D2", "Leerlingen die een hoger advies kregen na de toets", "%", "DUO", 8.5, None, 10, 12),
    ("D3", "Jongeren die zich vaak onveilig voelen", "%", "Gezondheidsmonitor Jeugd", 17, 19, 15, 12),
    ("D4", "Leerlingen langer dan vier weken thuis", "leerlingen", "leerplicht", 44, 39, 25, 10),
    ("D4", "Klachten van ouders over de hulp bij verzuim", "klachten", "klachtenregister", None, 14, 10, 5),
)


def make() -> bytes:
    """Return the file."""
    book = Sheets()
    book.sheet(
        "Voorblad",
        [
            ("Actieregister Jong in Waardrecht 2026-2027",),
            ("gemeente Waardrecht, team Jeugd en Onderwijs",),
            ("Bijgewerkt op", DAY(2026, 6, 1)),
            ("Versie", 4),
            (),
            ("Hoe werkt dit?",),
            ("Elke rij op het blad Acties is één actie. Vul alleen de witte kolommen in.",),
            ("Een actie kan bij meer dan één doel horen; zet er dan een puntkomma tussen.",),
            ("Bedragen zijn in hele euro's.",),
        ],
        bold=(1, 6),
        widths=(60, 14),
    )
    total: tuple[Value, ...] = ("", "Totaal", None, None, None, None, None, None, 267000, 296140)
    sheet = book.sheet(
        "Acties",
        [HEAD, *ACTIONS, total],
        bold=(1, 11),
        widths=(7, 40, 12, 14, 14, 26, 26, 14, 12, 12, 14, 36),
        money="IJ",
    )
    for letter in "DE":
        for cell in sheet[letter]:
            cell.number_format = "dd-mm-yyyy"
    sheet.auto_filter.ref = "A1:L10"
    book.sheet("Doelen", GOALS, bold=(1,), widths=(8, 60, 16))
    book.sheet("Indicatoren", FIGURES, bold=(1,), widths=(8, 50, 12, 24, 12, 12, 14, 14))
    book.sheet(
        "Keuzelijsten",
        [("Voortgang", "Wijk"), ("loopt", "De Hoven"), ("vertraagd", "Zuidrand"), ("voorbereiding", "Oud-Waard"),
         ("nog niet gestart", "'t Spoor"), ("klaar", "alle")],
        bold=(1,),
    )  # fmt: skip
    return book.bytes()
