"""17: a support plan of an alliance for fitting education, in a PDF (regio Heidestreek)."""

from __future__ import annotations

from making.paper import Paper

PLACE = "tuned/17-ondersteuningsplan-heidestreek.pdf"


def make() -> bytes:
    """Return the file."""
    paper = Paper(top="Samenwerkingsverband VO Heidestreek", bottom="Ondersteuningsplan 2025-2029  -  {page}")
    paper.add_page()
    paper.ln(20)
    paper.heading("Ondersteuningsplan 2025-2029", 0)
    paper.para("Samenwerkingsverband VO Heidestreek\nVastgesteld door het bestuur op 22 mei 2025")
    paper.heading("1. Wie wij zijn", 1)
    paper.para(
        "In het samenwerkingsverband werken vijf schoolbesturen voor voortgezet onderwijs "
        "samen in de regio Heidestreek. Samen zorgen "
        "zij dat iedere leerling een plek heeft waar leren lukt. Het plan is besproken met "
        "de gemeenten in de regio, die er in het op "
        "overeenstemming gericht overleg mee hebben ingestemd. De ondersteuningsplanraad "
        "heeft het vorige plan geëvalueerd; wat goed "
        "ging hebben wij behouden."
    )
    paper.para("Dit plan bouwt voort op het Regioplan Aanpak Thuiszitters, dat de besturen eerder hebben vastgesteld.")
    paper.heading("2. Wat wij willen en doen", 1)
    first(paper)
    second(paper)
    money(paper)
    return bytes(paper.output())


def first(paper: Paper) -> None:
    """Print the first line of the plan, with its figures."""
    paper.heading("Ontwikkellijn A: Ondersteuning dichtbij", 2)
    paper.para("**Doel A1:** Leerlingen krijgen hulp in hun eigen school, zonder eerst lang te moeten wachten.")
    paper.para("**Activiteiten**")
    paper.items(
        (
            "Elke school krijgt een trajectvoorziening met een vaste begeleider.",
            "Wij vereenvoudigen de aanvraag van extra ondersteuning tot één formulier.",
            "De orthopedagogen van het samenwerkingsverband werken voortaan een dag per week op school.",
        ),
        ("a.", "b.", "c."),
    )
    paper.para("**Doel A2:** Leraren weten raad met verschillen in de klas.")
    paper.para("**Activiteiten**")
    paper.items(
        (
            "Wij bieden een leergang co-teaching aan voor teams van alle scholen.",
            "Wij starten een netwerk van ondersteuningscoördinatoren dat van elkaars lessen leert.",
        ),
        ("a.", "b."),
    )
    paper.para("Streefcijfers bij doel A2")
    paper.grid(
        [
            ("Indicator", "Eenheid", "Realisatie 2024", "Streefcijfer 2027", "Streefcijfer 2029", "Bron"),
            ("Leraren die zich toegerust voelen voor verschillen", "%", "58", "65", "75", "leerlingpeiling"),
            ("Verwijzingen naar het speciaal onderwijs", "leerlingen", "212", "190", "170", "DUO"),
        ],
        (50, 22, 22, 24, 24, 30),
    )


def second(paper: Paper) -> None:
    """Print the second line of the plan, with agreements between parties."""
    paper.heading("Ontwikkellijn B: Niemand uit beeld", 2)
    paper.para("**Doel B1:** Alle leerlingen die thuiszitten hebben een plan dat past bij wat zij kunnen.")
    paper.para(
        "__Streefcijfer:__ in schooljaar 2027-2028 zit hooguit één op de honderd leerlingen "
        "langer dan vier weken thuis. "
        "(Bron: verzuimloket)"
    )
    paper.para("**Activiteiten**")
    paper.items(
        (
            "Gemeenten en scholen stellen samen een thuiszittersmakelaar aan.",
            "Het Heidelyceum opent in november 2025 een tussenvoorziening.",
            "Jeugdhulp sluit aan bij het eerste gesprek over verzuim.",
        ),
        ("a.", "b.", "c."),
    )
    paper.para("**Doel B2:** De overstap naar mbo en werk verloopt zonder breuk.")
    paper.para("**Activiteiten**")
    paper.items(
        (
            "Mentoren dragen leerlingen in een gesprek over aan het ROC Heidestreek.",
            "Het praktijkonderwijs breidt de stageplekken bij bedrijven uit.",
        ),
        ("a.", "b."),
    )


def money(paper: Paper) -> None:
    """Print the budget in thousands, with a loss between brackets."""
    paper.heading("3. Meerjarenbegroting", 1)
    paper.para("Bedragen x € 1.000")
    paper.grid(
        [
            ("", "Realisatie 2024", "Begroting 2025", "Begroting 2026", "Begroting 2027"),
            ("Rijksbijdragen", "9.410", "9.385", "9.260", "9.240"),
            ("Bijdragen gemeenten", "160", "185", "185", "185"),
            ("Totaal baten", "9.570", "9.570", "9.445", "9.425"),
            ("Ondersteuning op scholen", "6.905", "7.220", "7.150", "7.010"),
            ("Afdracht speciaal onderwijs", "1.880", "1.845", "1.790", "1.720"),
            ("Bureau en bestuur", "602", "640", "645", "650"),
            ("Totaal lasten", "9.387", "9.705", "9.585", "9.380"),
            ("Resultaat", "183", "(135)", "(140)", "45"),
        ],
        (60, 28, 28, 28, 28),
        right=1,
    )
    paper.para("De tekorten in twee jaren vangen wij op met het vermogen dat eerder is opgebouwd.")
