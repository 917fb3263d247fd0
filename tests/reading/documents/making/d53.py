"""53: a support plan in a PDF: who does what as a matrix, a party a column, a cross a task (regio Brede Wetering)."""

from __future__ import annotations

from collections.abc import Sequence

from making.paper import Paper

PLACE = "tuned/53-ondersteuningsplan-brede-wetering.pdf"
PARTIES = ("Afspraak", "Scholen", "Besturen", "SWV", "Gemeenten", "Opvang")
WIDTHS = (76, 18, 20, 16, 22, 18)


def make() -> bytes:
    """Return the file."""
    paper = Paper(top="Ondersteuningsplan 2026-2030", bottom="SWV PO Brede Wetering | {page}")
    paper.add_page()
    paper.ln(12)
    paper.heading("Ondersteuningsplan 2026-2030", 0)
    paper.para("Samen naar de school om de hoek")
    paper.para(
        "Samenwerkingsverband PO Brede Wetering\nVastgesteld door het bestuur op 9 april 2026, na instemming van de "
        "ondersteuningsplanraad"
    )
    paper.heading("1 Inleiding", 1)
    paper.para(
        "Negen schoolbesturen in de gemeenten Waterkamp, Schouwveen en Bredehoek vormen samen het "
        "samenwerkingsverband. Op 1 oktober 2025 gingen er 12.480 leerlingen naar onze scholen. Dit plan sluit aan op "
        "de Jeugdagenda Brede Wetering, die de drie raden in november 2025 hebben vastgesteld. Het plan heeft drie "
        "doelen. Per doel staat in een tabel wat wij afspreken; een kruisje laat zien wie de afspraak uitvoert."
    )
    first(paper)
    second(paper)
    third(paper)
    figures(paper)
    return bytes(paper.output())


def matrix(paper: Paper, rows: Sequence[tuple[str, str]]) -> None:
    """Print agreements against parties; the second text holds an x or a space for each party."""
    paper.grid([PARTIES, *((text, *(mark.strip() for mark in marks)) for text, marks in rows)], WIDTHS, size=8.5)


def first(paper: Paper) -> None:
    """Print the first goal."""
    paper.heading("2 Onze doelen", 1)
    paper.heading("Doel 1: Elke leerling krijgt onderwijs dicht bij huis", 2)
    paper.para(
        "Te veel leerlingen reizen ver voor onderwijs dat ook dichterbij kan. **Wij zijn tevreden als** in 2030 "
        "minstens 97% van de leerlingen naar een school in de eigen gemeente gaat (2025: 94%)."
    )
    matrix(
        paper,
        (
            ("1.1 Elke school beschrijft in gewone taal welke hulp zij biedt", "x x  "),
            ("1.2 Een expertiseteam komt binnen een week in de klas kijken", "  x  "),
            ("1.3 Een gezamenlijke klas voor speciaal en gewoon onderwijs in Schouwveen", "xxxx "),
            ("1.4 Leerlingenvervoer en schoolplek in één gesprek met ouders regelen", "  xx "),
        ),
    )


def second(paper: Paper) -> None:
    """Print the second goal."""
    paper.heading("Doel 2: Problemen worden vroeg gezien", 2)
    paper.para(
        "Hoe eerder wij erbij zijn, hoe minder er later nodig is. Kinderopvang Kwetter en de andere opvang in de "
        "regio doen daarom mee. **Wij zijn tevreden als** eind 2028 op 40 scholen de overdracht uit de opvang warm is."
    )
    matrix(
        paper,
        (
            ("2.1 Warme overdracht van opvang naar school voor alle kinderen met extra zorg", "x   x"),
            ("2.2 Jeugdverpleegkundige sluit aan bij het ondersteuningsteam", "x  x "),
            ("2.3 Ambulant begeleiders werken ook op de peutergroep. In februari 2027 beginnen vijf groepen.", "  x x"),
        ),
    )


def third(paper: Paper) -> None:
    """Print the third goal."""
    paper.heading("Doel 3: Ouders en kinderen beslissen mee", 2)
    paper.para("Ouders kennen hun kind het best. Kinderen hebben het recht om gehoord te worden.")
    matrix(
        paper,
        (
            ("3.1 Geen besluit over een kind zonder gesprek met het kind zelf", "x x  "),
            ("3.2 Ouder- en jeugdsteunpunt met een spreekuur in elke gemeente", "  xx "),
            ("3.3 Besturen bespreken klachten elk jaar met de ondersteuningsplanraad", " xx  "),
        ),
    )


def figures(paper: Paper) -> None:
    """Print the figures, the planning and the budget."""
    paper.heading("3 Kengetallen", 1)
    paper.grid(
        [
            ("Kengetal", "Doel", "1-10-2023", "1-10-2024", "1-10-2025", "Ambitie 2028", "Ambitie 2030"),
            ("Leerlingen op het speciaal basisonderwijs", "1", "2,6%", "2,5%", "2,5%", "2,3%", "2,1%"),
            ("Leerlingen op het speciaal onderwijs", "1", "1,9%", "2,0%", "2,0%", "1,9%", "1,7%"),
            ("Aantal thuiszitters langer dan vier weken", "2", "41", "44", "37", "25", "15"),
        ],
        (54, 12, 20, 20, 20, 22, 22),
        size=8.5,
        right=2,
    )
    paper.para("Bron: DUO en de leerplichtadministratie")
    paper.heading("4 Planning", 1)
    paper.grid(
        [
            ("Wat", "Wanneer"),
            ("Alle schoolprofielen herschreven", "juni 2027"),
            ("Gezamenlijke klas Schouwveen open", "augustus 2027"),
            ("Tussentijdse evaluatie met gemeenten", "Q2 2028"),
            ("Nieuw ondersteuningsplan", "1 mei 2030"),
        ],
        (100, 50),
    )
    paper.heading("5 Begroting", 1)
    paper.para("Bedragen x € 1.000")
    paper.grid(
        [
            ("", "Realisatie 2025", "Begroting 2026", "Begroting 2027", "Begroting 2028"),
            ("Rijksbijdrage", "7.412", "7.390", "7.355", "7.320"),
            ("Bijdrage gemeenten", "95", "120", "120", "120"),
            ("Totaal baten", "7.507", "7.510", "7.475", "7.440"),
            ("Afdracht speciaal onderwijs", "3.108", "3.140", "3.060", "2.980"),
            ("Naar de scholen", "3.212", "3.330", "3.390", "3.420"),
            ("Expertiseteam en steunpunt", "718", "805", "810", "815"),
            ("Bureau en bestuur", "386", "390", "390", "395"),
            ("Totaal lasten", "7.424", "7.665", "7.650", "7.610"),
            ("Resultaat", "83", "-155", "-175", "-170"),
        ],
        (58, 28, 28, 28, 28),
        right=1,
    )
