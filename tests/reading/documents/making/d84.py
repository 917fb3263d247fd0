"""84: a progress report in Word: the questions as heads of one table, the goal as a band (gemeente Lisdonk)."""

from __future__ import annotations

from making.word import Word

PLACE = "tuned/84-voortgang-lisdonk.docx"
HEAD = ("Wat wilden we bereiken?", "Wat hebben we daarvoor gedaan?", "Hoe staat het ermee?")
ROWS = (
    HEAD,
    ("Meer kinderen lezen thuis", "Boekstartkoffers uitgedeeld bij het consultatiebureau", "groen"),
    ("", "Vrijwilligers geworven voor het voorlezen aan huis", "oranje: in maart 2025 begonnen 15 vrijwilligers"),
    ("Jongeren vinden de weg naar hulp", "Jongerenwerkers op alle middelbare scholen ingezet", "groen"),
    ("", "Website voor jongeren gemaakt", "rood: de website komt in november 2025 online"),
)
FIGURES = (
    ("Kengetal", "Gemeten 2023", "Gemeten 2024", "Streven 2026", "Bron"),
    ("Kinderen die thuis worden voorgelezen", "58%", "60%", "70%", "Bibliotheek Lisdonk"),
    ("Jongeren op een wachtlijst", "44", "39", "20", "wijkteam"),
)
MONEY = (
    ("Omschrijving (bedragen in euro)", "Begroot 2025", "Besteed tot en met juni 2025"),
    ("Leesbevordering", "85.000", "41.250"),
    ("Jongerenwerk", "312.000", "160.400"),
    ("Totaal lasten", "397.000", "201.650"),
)


def make() -> bytes:
    """Return the file."""
    word = Word(footer="Gemeente Lisdonk")
    word.heading("Halfjaarbericht jeugd 2025", 0)
    word.para("Gemeente Lisdonk, 8 juli 2025")
    word.heading("Stand van zaken", 1)
    word.table(ROWS)
    word.heading("Kengetallen", 1)
    word.table(FIGURES)
    word.heading("Wat heeft het gekost?", 1)
    word.table(MONEY)
    return word.bytes()
