"""90: the workbook behind a progress report: activities, indicators one row a figure, money (gemeente Lingerveen)."""

from __future__ import annotations

import datetime

from making.sheet import Sheets, Value

PLACE = "tuned/90-bestuursrapportage-lingerveen.xlsx"
ABOUT: tuple[tuple[Value, ...], ...] = (
    ("Tweede bestuursrapportage 2025 Jeugd", None),
    (None, None),
    ("Organisatie", "Gemeente Lingerveen"),
    ("Peildatum", datetime.date(2025, 8, 31)),
    ("Opgesteld door", "team Planning en Control"),
    ("Status", "definitief"),
    (None, None),
    (
        "Uitleg",
        "Dit bestand hoort bij de rapportage aan de raad. Per tabblad vindt u de voortgang, de cijfers en het "
        "geld. Groen is op schema, geel is aandacht nodig, rood is niet haalbaar dit jaar.",
    ),
)
PROGRESS: tuple[tuple[Value, ...], ...] = (
    ("Voortgang activiteiten", None, None, None, None, None, None, None),
    (None, None, None, None, None, None, None, None),
    ("Doelnr", "Doel", "Act.nr", "Activiteit", "Verantwoordelijk", "Kleur", "Verwacht gereed", "Toelichting"),
    (
        "J1",
        "Kinderen met een beperking gaan naar school in de eigen gemeente",
        "J1.1",
        "Zorgklas openen op basisschool De Boomgaard",
        "Stichting Scholen Lingerveen",
        "groen",
        datetime.date(2025, 11, 1),
        "De verbouwing is klaar.",
    ),
    (
        None,
        None,
        "J1.2",
        "Vervoer regelen met kleine busjes",
        "team Vervoer",
        "geel",
        "Q4 2025",
        "De vervoerder zoekt chauffeurs. In september 2025 rijden twee van de vier busjes.",
    ),
    (
        "J2",
        "Jongeren met schulden krijgen op tijd hulp",
        "J2.1",
        "Budgetlessen op het mbo",
        "Welzijn Lingerveen",
        "groen",
        "doorlopend",
        None,
    ),
    (
        None,
        None,
        "J2.2",
        "Jongerenpunt voor geldzaken in de bibliotheek",
        "Welzijn Lingerveen",
        "rood",
        "maart 2026",
        "De ruimte komt later vrij dan gedacht.",
    ),
    (
        None,
        None,
        "J2.3",
        "Afspraken met zorgverzekeraars over achterstanden",
        "team Inkomen",
        "groen",
        "Q3 2025",
        "Op 3 juli 2025 tekenden twee verzekeraars de afspraken.",
    ),
    (
        "J3",
        "Ouders en kinderen wachten korter op jeugdhulp",
        "J3.1",
        "Wachttijden elke maand openbaar maken",
        "Jeugdhulpregio Midden-Waardland",
        "groen",
        "doorlopend",
        None,
    ),
    (
        None,
        None,
        "J3.2",
        "Tijdelijke hulp aanbieden tijdens het wachten",
        "Jeugdhulpregio Midden-Waardland",
        "geel",
        "december 2025",
        "Eén aanbieder is begonnen, de andere volgt.",
    ),
)
FIGURES: tuple[tuple[Value, ...], ...] = (
    ("Doelnr", "Indicator", "Eenheid", "Jaar", "Soort", "Waarde", "Bron"),
    ("J1", "Leerlingen die buiten de gemeente naar school reizen", "leerlingen", 2023, "realisatie", 214, "Vervoer"),
    ("J1", "Leerlingen die buiten de gemeente naar school reizen", "leerlingen", 2024, "realisatie", 207, "Vervoer"),
    ("J1", "Leerlingen die buiten de gemeente naar school reizen", "leerlingen", 2025, "streefwaarde", 190, "Vervoer"),
    ("J1", "Leerlingen die buiten de gemeente naar school reizen", "leerlingen", 2026, "streefwaarde", 170, "Vervoer"),
    ("J2", "Jongeren met een betalingsachterstand", "%", 2023, "realisatie", 8.4, "CBS"),
    ("J2", "Jongeren met een betalingsachterstand", "%", 2024, "realisatie", 8.1, "CBS"),
    ("J2", "Jongeren met een betalingsachterstand", "%", 2025, "streefwaarde", 7.5, "CBS"),
    ("J3", "Gemiddelde wachttijd voor ambulante hulp", "weken", 2023, "realisatie", 15, "Jeugdhulpregio"),
    ("J3", "Gemiddelde wachttijd voor ambulante hulp", "weken", 2024, "realisatie", 13, "Jeugdhulpregio"),
    ("J3", "Gemiddelde wachttijd voor ambulante hulp", "weken", 2025, "streefwaarde", 10, "Jeugdhulpregio"),
    ("J3", "Gemiddelde wachttijd voor ambulante hulp", "weken", 2026, "streefwaarde", 8, "Jeugdhulpregio"),
)
MONEY: tuple[tuple[Value, ...], ...] = (
    ("Financiën 2025 (bedragen x € 1.000)", None, None, None, None, None),
    (
        "Onderdeel",
        "L/B",
        "Begroting primitief 2025",
        "Begroting na wijziging 2025",
        "Realisatie t/m augustus 2025",
        "Bijstelling 2025",
    ),
    ("Passend onderwijs en vervoer", "Lasten", 1840, 1905, 1122, 60),
    ("Passend onderwijs en vervoer", "Baten", 115, 115, 80, 0),
    ("Jongeren en geld", "Lasten", 268, 268, 141, -25),
    ("Jeugdhulp", "Lasten", 9420, 9755, 6310, 240),
    ("Jeugdhulp", "Baten", 310, 310, 205, 35),
    ("Totaal", "Lasten", 11528, 11928, 7573, 275),
    ("Totaal", "Baten", 425, 425, 285, 35),
    ("Totaal", "Saldo", -11103, -11503, -7288, -240),
)


def make() -> bytes:
    """Return the file."""
    book = Sheets()
    book.sheet("Lees mij", ABOUT, bold=(1,), widths=(24, 80))
    book.sheet(
        "Voortgang",
        PROGRESS,
        bold=(1, 3),
        widths=(8, 36, 8, 44, 30, 10, 16, 44),
        merged=("A1:H1", "A4:A5", "B4:B5", "A6:A8", "B6:B8", "A9:A10", "B9:B10"),
    )
    book.sheet("Cijfers", FIGURES, bold=(1,), widths=(8, 52, 14, 8, 14, 10, 18))
    book.sheet("Geld", MONEY, bold=(1, 2, 8, 9, 10), widths=(34, 10, 18, 18, 18, 14), merged=("A1:F1",), money="CDEF")
    return book.bytes()
