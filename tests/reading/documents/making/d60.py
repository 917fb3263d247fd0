"""60: a register in a spreadsheet: goal, indicator, effort and results a row, two header rows (gemeente Ravenwoude)."""

from __future__ import annotations

import datetime

from making.sheet import Sheets, Value

PLACE = "heldout/60-register-ravenwoude.xlsx"
TOP = (
    "",
    "Wat willen we bereiken?",
    "",
    "",
    "",
    "",
    "",
    "Wat doen we?",
    "",
    "",
    "Wat levert het op?",
    "",
    "Volgen",
    "",
)
HEAD = (
    "Nr.",
    "Programmalijn",
    "Doel",
    "Indicator",
    "Nulmeting 2024",
    "Streefwaarde 2027",
    "Bron",
    "Inspanning",
    "Uitvoerder",
    "Budget 2026 (€)",
    "Resultaat 2026",
    "Resultaat 2027",
    "Status",
    "Opmerkingen",
)
A, B, C = "A. Gezond opgroeien", "B. Samen leren", "C. Meedoen"
MOVE = (
    A,
    "Kinderen bewegen elke dag",
    "Kinderen van 4 tot 12 jaar die de beweegnorm halen",
    0.52,
    0.6,
    "GGD Ravenstreek",
)
VAPE = (
    A,
    "Jongeren groeien op zonder vapen",
    "Jongeren in klas 2 en 4 die wekelijks vapen",
    0.14,
    0.08,
    "Gezondheidsmonitor Jeugd",
)
START = (
    B,
    "Peuters beginnen met een voorsprong aan school",
    "Peuters uit de doelgroep met een plek op de voorschool",
    0.79,
    0.9,
    "GGD Ravenstreek",
)
HOME = (
    B,
    "Leerlingen zitten niet langer thuis dan nodig",
    "Leerlingen die langer dan drie maanden thuiszitten",
    "34 leerlingen",
    "20 leerlingen",
    "leerplicht",
)
CLUB = (
    C,
    "Ieder kind kan lid zijn van een club",
    "Kinderen die de Meedoenpas gebruiken",
    "410 kinderen",
    "600 kinderen",
    "administratie Meedoenpas",
)
SAY = (C, "Jongeren beslissen mee over hun buurt", "nog te kiezen", None, None, None)
ROWS: tuple[tuple[Value, ...], ...] = (
    (
        "A1.1",
        *MOVE,
        "Schoolpleinen vergroenen en na schooltijd openen",
        "Stichting Ravenscholen",
        90000,
        "Drie schoolpleinen zijn vergroend en open.",
        "Zeven schoolpleinen zijn vergroend en open.",
        "op schema",
        "",
    ),
    (
        "A1.2",
        *MOVE,
        "Beweegmakelaars inzetten in de pauzes",
        "Sportservice Ravenwoude",
        64500,
        "Op acht scholen staat twee keer per week een beweegmakelaar.",
        "Op alle scholen staat twee keer per week een beweegmakelaar.",
        "op schema",
        "Twee vacatures",
    ),
    (
        "A2.1",
        *VAPE,
        "Lespakket over vapen geven in de brugklas",
        "GGD Ravenstreek",
        11250,
        "Alle brugklassen hebben de lessen gehad.",
        "Nader te bepalen",
        "op schema",
        "",
    ),
    (
        "A2.2",
        *VAPE,
        "Toezicht houden op verkoop rond scholen",
        "gemeente, team Handhaving",
        None,
        "Er zijn vier controleacties geweest.",
        None,
        "loopt achter",
        "Afhankelijk van capaciteit",
    ),
    (
        "B1.1",
        *START,
        "Ouders thuis bezoeken die hun kind niet aanmelden",
        "Kinderopvang De Kraai",
        28000,
        "Elk gezin dat niet reageert heeft bezoek gehad.",
        "Elk gezin dat niet reageert heeft bezoek gehad.",
        "op schema",
        "",
    ),
    (
        "B1.2",
        *START,
        "- Wachtlijsten samenvoegen tot één lijst\n- Extra groep openen in Ravenwoude-Oost",
        "Kinderopvang De Kraai",
        135000,
        "- De lijst is klaar en wordt door alle locaties gebruikt.\n- De extra groep heeft zestien kinderen.",
        "- Er is geen wachtlijst meer.",
        "op schema",
        "In april 2026 krijgen alle ouders op de lijst een brief.",
    ),
    (
        "B2.1",
        *HOME,
        "Verzuimteam samenstellen met leerplicht en jeugdarts",
        "Samenwerkingsverband VO Ravenstreek",
        47500,
        "Het team bespreekt elke week nieuwe meldingen.",
        "Volgt nog na de evaluatie van het team.",
        "op schema",
        "",
    ),
    (
        "B2.2",
        *HOME,
        "Onderwijszorgklas starten op het Ravencollege",
        "Ravencollege",
        88000,
        "De klas is gestart met tien leerlingen.",
        "De klas heeft vijftien leerlingen.",
        "loopt achter",
        "Lokaal nog niet gevonden",
    ),
    (
        "C1.1",
        *CLUB,
        "Meedoenpas ook geldig maken voor zwemles",
        "gemeente, team Inkomen",
        36000,
        "De pas geldt bij beide zwembaden.",
        "Niet van toepassing",
        "afgerond",
        "",
    ),
    (
        "C1.2",
        *CLUB,
        "Clubs helpen om drempels weg te nemen",
        "Sportservice Ravenwoude",
        9750,
        "Tien clubs hebben een plan.",
        "Twintig clubs hebben een plan.",
        "op schema",
        "Op 3 juni 2026 is er een avond voor besturen.",
    ),
    (
        "C2.1",
        *SAY,
        "Buurtbudget voor en door jongeren",
        "Jongerenwerk Ravenwoude",
        20000,
        "In elke wijk is een plan van jongeren uitgevoerd.",
        None,
        "niet begonnen",
        "",
    ),
)


def make() -> bytes:
    """Return the file."""
    book = Sheets()
    book.sheet(
        "Leeswijzer",
        [
            ("Inspanningenregister Jeugd 2026-2027", None),
            ("Gemeente Ravenwoude", None),
            (None, None),
            ("Peildatum", datetime.date(2026, 2, 1)),
            ("Hoort bij", "Jeugdnota Ravenwoude 2024-2028, vastgesteld door de raad op 21 maart 2024"),
            ("Beheer", "beleidsadviseur jeugd"),
            ("Gebruik", "Filter op programmalijn of uitvoerder. Wijzig doelen en indicatoren alleen na overleg."),
        ],
        bold=(1,),
        widths=(40, 80),
    )
    total: tuple[Value, ...] = (None,) * 8 + ("Totaal", 530000) + (None,) * 4
    rows: list[tuple[Value, ...]] = [TOP, HEAD, *ROWS, total]
    sheet = book.sheet(
        "Register",
        rows,
        merged=("B1:G1", "H1:J1", "K1:L1", "M1:N1"),
        bold=(1, 2),
        widths=(7, 20, 30, 30, 12, 12, 18, 36, 24, 12, 36, 36, 14, 30),
        money="J",
    )
    for letter in "EF":
        for cell in sheet[letter]:
            cell.number_format = "0%"
    sheet.auto_filter.ref = f"A2:N{len(rows) - 1}"
    sheet.freeze_panes = "D3"
    book.sheet(
        "Lijsten", [("Status",), ("op schema",), ("loopt achter",), ("afgerond",), ("niet begonnen",)], bold=(1,)
    )
    return book.bytes()
