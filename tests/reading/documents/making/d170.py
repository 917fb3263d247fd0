"""170: a local education agenda with its yearly report in a PDF: agreements as blocks (gemeente Hoogwaarden)."""

from __future__ import annotations

from typing import NamedTuple

from making.paper import Paper

PLACE = "heldout/170-lea-hoogwaarden.pdf"


class Deal(NamedTuple):
    """One agreement with who, when and how it stands."""

    name: str
    who: str
    when: str
    stand: str


class Theme(NamedTuple):
    """One theme: its ambition, its agreements and its figures."""

    name: str
    ambition: str
    prose: str
    deals: tuple[Deal, ...]
    figures: tuple[tuple[str, ...], ...]


HEAD = ("Wat meten we?", "2024", "2025", "Doel 2027", "Bron")
THEMES = (
    Theme(
        "Thema 1. Jonge kinderen",
        "Kinderen komen met plezier en met genoeg woorden de basisschool binnen.",
        "De opvang in de kern Hoogdijk zat het hele jaar vol. Dat drukt op het bereik, maar de kwaliteit bleef op "
        "peil. In april 2025 bezochten 140 ouders de open week van de voorscholen. Wat goed bevalt is dat de "
        "jeugdverpleegkundige ouders belt die niet reageren.",
        (
            Deal(
                "Voorschoolse plekken erbij in Hoogdijk",
                "Kinderopvang De Waterlelie",
                "oktober 2026",
                "Het lokaal is gevonden, de verbouwing moet nog beginnen.",
            ),
            Deal(
                "Ouders en peuters volgen samen een taalprogramma thuis",
                "Bibliotheek Waardland",
                "heel 2026",
                "De eerste groep startte in september 2025 met twaalf gezinnen.",
            ),
        ),
        (
            ("Peuters met een indicatie op een voorschool", "79%", "82%", "90%", "GGD Waardland"),
            ("Gezinnen in het taalprogramma", "0", "12", "40", "Bibliotheek"),
        ),
    ),
    Theme(
        "Thema 2. Kansen in de klas",
        "Waar je wieg stond bepaalt niet welk advies je krijgt.",
        "Leraren vinden het lastig om hoog te adviseren als thuis weinig steun is. Daarom hebben de besturen "
        "afgesproken dat twee leraren samen naar ieder advies kijken. Een grote groep leerlingen schuift nog altijd af "
        "in klas 3.",
        (
            Deal(
                "Alle adviezen worden door twee leraren bekeken",
                "Stichting Openbaar Onderwijs Waardland",
                "1 februari 2027",
                "Vier van de elf scholen werken al zo.",
            ),
            Deal(
                "Huiswerkklas met oudere leerlingen als coach",
                "Hoogwaarder College",
                "schooljaar 2026-2027",
                "Nog niet begonnen.",
            ),
            Deal(
                "Zomerschool van twee weken voor nieuwkomers",
                "gemeente Hoogwaarden",
                "juli 2026",
                "In augustus 2025 deden 38 leerlingen mee aan de proef.",
            ),
        ),
        (
            ("Leerlingen met een bijgesteld advies", "11,5%", "13,0%", "20%", "DUO"),
            ("Leerlingen die in klas 3 op hun niveau zitten", "68%", "-", "75%", "DUO"),
        ),
    ),
    Theme(
        "Thema 3. Naar school, elke dag",
        "Iedere leerling is op school of ergens waar hij leert.",
        "In schooljaar 2023-2024 waren er 27 thuiszitters, in schooljaar 2024-2025 nog 21. Bij de GGD wachten ouders "
        "te lang op een gesprek.",
        (
            Deal(
                "Vast spreekuur van de jeugdarts op drie scholen",
                "GGD Waardland",
                "Q2 2026",
                "De scholen zijn gekozen.",
            ),
        ),
        (("Leerlingen die langer dan een maand thuiszitten", "27", "21", "10", "Leerplicht"),),
    ),
)


def make() -> bytes:
    """Return the file."""
    paper = Paper(top="Lokaal Educatieve Agenda Hoogwaarden", bottom="Jaarverslag 2025 | {page}")
    paper.add_page()
    paper.ln(50)
    paper.heading("Lokaal Educatieve Agenda Hoogwaarden 2025-2028", 0)
    paper.heading("Jaarverslag 2025 en afspraken voor 2026", 1)
    paper.ln(60)
    paper.para("Gemeente Hoogwaarden\nBesproken in het bestuurlijk overleg onderwijs van 4 maart 2026")
    paper.add_page()
    paper.heading("Voorwoord", 1)
    paper.para(
        "Beste lezer,\nHet eerste jaar van deze agenda zit erop. Er is veel gepraat, er is ook veel gedaan. Dit "
        "verslag is geen boekhouding van ieder overleg. U vindt hier wat we afspraken, hoe het er nu voor staat en wat "
        "de cijfers zeggen. Aan het slot staat wie waarover gaat en wat het kostte."
    )
    paper.para(
        "De agenda bouwt voort op de Visie Kindcentra Hoogwaarden, die de raad in november 2024 vaststelde. Op "
        "21 januari 2026 spraken leerlingen van het Hoogwaarder College met de wethouder over dit verslag."
    )
    paper.para("__De wethouder Onderwijs en de voorzitter van het bestuurlijk overleg__")
    for number, theme in enumerate(THEMES, 1):
        section(paper, number, theme)
    groups(paper)
    money(paper)
    return bytes(paper.output())


def section(paper: Paper, number: int, theme: Theme) -> None:
    """Print one theme."""
    if paper.get_y() > 190:
        paper.add_page()
    paper.heading(theme.name, 1)
    paper.para(f"**Onze ambitie:** {theme.ambition}")
    paper.para(theme.prose)
    for count, deal in enumerate(theme.deals, 1):
        if paper.get_y() > 240:
            paper.add_page()
        paper.heading(f"Afspraak {number}.{count} {deal.name}", 3)
        paper.para(f"Wie: {deal.who}\nWanneer klaar: {deal.when}\nHoe staat het ervoor? {deal.stand}")
    paper.grid([HEAD, *theme.figures], (70, 20, 20, 24, 32), size=8.5, right=1)


def groups(paper: Paper) -> None:
    """Print who works on what."""
    paper.heading("Wie waarover gaat", 1)
    paper.grid(
        [
            ("Thema", "Werkgroep", "Wie zitten erin", "Contactpersoon"),
            (
                "1",
                "Klein begin",
                "Kinderopvang De Waterlelie, Bibliotheek Waardland, GGD Waardland",
                "beleidsmedewerker onderwijs, gemeente Hoogwaarden",
            ),
            (
                "2",
                "Eerlijk advies",
                "Stichting Openbaar Onderwijs Waardland, Hoogwaarder College, gemeente Hoogwaarden",
                "directeur-bestuurder Stichting Openbaar Onderwijs Waardland",
            ),
            (
                "3",
                "Elke dag",
                "GGD Waardland, Hoogwaarder College, Bureau Leerplicht Waardland",
                "teamleider Bureau Leerplicht Waardland",
            ),
        ],
        (16, 30, 70, 50),
        size=8.5,
    )


def money(paper: Paper) -> None:
    """Print what it cost."""
    if paper.get_y() > 170:
        paper.add_page()
    paper.heading("Wat het kostte", 1)
    paper.para(
        "De agenda wordt betaald uit de specifieke uitkering voor onderwijsachterstanden en uit de algemene middelen. "
        "Alle bedragen x € 1.000; een minteken achter een bedrag is een nadeel."
    )
    paper.grid(
        [
            ("", "Begroot 2025", "Werkelijk 2025", "Begroot 2026"),
            ("Uitgaven", "", "", ""),
            ("Thema 1", "318", "301", "355"),
            ("Thema 2", "144", "97", "160"),
            ("Thema 3", "62", "66", "70"),
            ("Totaal uitgaven", "524", "464", "585"),
            ("Inkomsten", "", "", ""),
            ("Specifieke uitkering", "410", "410", "425"),
            ("Algemene middelen", "100", "100", "140"),
            ("Totaal inkomsten", "510", "510", "565"),
            ("Resultaat", "14-", "46", "20-"),
        ],
        (70, 32, 32, 32),
        size=9,
        right=1,
    )
    paper.para("Het overschot komt doordat de huiswerkklas later begint dan gepland.")
