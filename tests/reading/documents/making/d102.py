"""102: an advice to the college in a PDF: lettered points, considerations for and against, a closing grid of steps."""

from __future__ import annotations

from making.paper import Paper

PLACE = "tuned/102-collegeadvies-hoogwaarden.pdf"
FOR = (
    ("Jongeren praten makkelijker met iemand die zij al kennen.",
     "De coaches werken nu vier jaar op het Waardcollege. Mentoren zien dat leerlingen zelf langskomen, ook in de "
     "pauze. Een nieuwe aanbieder zou weer vooraan moeten beginnen."),
    ("De kosten van zwaardere hulp nemen af.",
     "In 2024 telden huisartsen 212 verwijzingen naar de jeugd-ggz, in 2025 waren het er 187. Dat scheelt geld en "
     "vooral wachttijd. Het onderzoek van de GGD noemt de coaches als één van de oorzaken."),
    ("Een contract van drie jaar geeft rust.",
     "Scholen maken hun rooster per schooljaar. Met losse subsidies weten zij pas in december waar zij aan toe zijn."),
)  # fmt: skip
AGAINST = (
    ("De gemeente betaalt voor iets dat ook een taak van de school is.",
     "Daarom vragen wij de scholen om een eigen bijdrage. Het Waardcollege heeft die toegezegd."),
    ("Coaches zijn moeilijk te vinden.",
     "Welzijn Waardrecht heeft twee vacatures. Zonder invulling schuift de uitbreiding een jaar op."),
)  # fmt: skip


def make() -> bytes:
    """Return the file."""
    paper = Paper(top="Collegeadvies 2026-0457", bottom="gemeente Hoogwaarden - intern tot besluitvorming - {page}")
    paper.add_page()
    paper.heading("Gemeente Hoogwaarden", 3)
    paper.heading("ADVIES AAN HET COLLEGE", 0)
    paper.grid(
        [
            ("Registratienummer", "2026-0457", "Datum advies", "18 mei 2026"),
            ("Portefeuille", "wethouder Jeugd en Welzijn", "Vergadering", "2 juni 2026"),
            ("Team", "Samenleving", "Openbaar", "Ja, na besluit"),
            ("Programma", "Programma 6 Gezond en veilig opgroeien", "Raad", "Ter kennisname"),
        ],
        (34, 58, 30, 46),
        size=8.5,
    )
    paper.para("**Onderwerp:** Jongerencoaches op school 2026-2029")
    advice(paper)
    considerations(paper)
    means(paper)
    steps(paper)
    return bytes(paper.output())


def advice(paper: Paper) -> None:
    """Print what is advised and the context."""
    paper.heading("Wij adviseren u te besluiten", 2)
    paper.items(
        (
            "De inzet van jongerencoaches op school met drie schooljaren voort te zetten;",
            "Welzijn Waardrecht voor 2026 een subsidie van € 74.000 te verlenen en voor 2027 € 178.000;",
            "Een bijdrage van de scholen te vragen van € 20.000 in 2027;",
            "De raad met een brief op de hoogte te brengen.",
        ),
        ("a.", "b.", "c.", "d."),
    )
    paper.heading("Context", 2)
    paper.para(
        "Sinds het schooljaar 2022-2023 lopen er coaches rond op twee scholen. Zij helpen jongeren met kleine en grote "
        "vragen: ruzie thuis, geldzorgen, te veel gamen. De subsidie loopt af op 31 juli 2026. De "
        "Jeugdagenda Hoogwaarden 2025-2028 (raad 30 januari 2025, nr. 2024-1190) noemt de coaches als voorbeeld van "
        "hulp dicht bij huis. Op 11 maart 2026 vroegen de leerlingenraden van beide scholen in een brief om "
        "ermee door te gaan."
    )
    paper.heading("Doelen", 2)
    paper.para("Met de inzet willen wij het volgende bereiken:")
    paper.items(
        (
            "Jongeren weten bij wie zij terechtkunnen en doen dat ook.",
            "Docenten hebben hun handen vrij voor de les.",
            "Problemen worden opgelost voordat er een verwijzing nodig is.",
        ),
        ("1.", "2.", "3."),
    )
    paper.para(
        "Voor doel 1 is het streven dat in 2028 minstens 80% van de leerlingen de coach kent (2025: 64%). Voor doel 3 "
        "is het streven dat in 2028 hooguit 150 jongeren naar de jeugd-ggz gaan."
    )


def considerations(paper: Paper) -> None:
    """Print what speaks for and against."""
    paper.heading("Argumenten", 2)
    for title, text in FOR:
        paper.para(f"**{title}**\n{text}")
    paper.heading("Risico's en kanttekeningen", 2)
    for title, text in AGAINST:
        paper.para(f"**{title}**\n{text}")
    paper.heading("Andere keuzes", 2)
    paper.items(
        (
            "Stoppen per 31 juli 2026. De scholen nemen de coaches niet over.",
            "Alleen doorgaan op het Waardcollege. De kleine school in de Zuidrand valt dan buiten de boot.",
        ),
        "-",
    )


def means(paper: Paper) -> None:
    """Print money, people and messages."""
    paper.heading("Financiën", 2)
    paper.para(
        "De subsidie past binnen de begroting van programma 6. Voor 2028 nemen wij het bedrag mee in de kadernota. "
        "De tabel geeft alle bedragen in euro's."
    )
    paper.grid(
        [
            ("", "2026", "2027", "2028"),
            ("Subsidie coaches", "74.000", "178.000", "183.500"),
            ("Training en onderzoek", "6.000", "12.500", "4.000"),
            ("Totaal lasten", "80.000", "190.500", "187.500"),
            ("Bijdrage scholen", "0", "20.000", "20.000"),
        ],
        (70, 30, 30, 30),
        right=1,
    )
    paper.heading("Inclusie en participatie", 2)
    paper.para(
        "De leerlingenraden beoordelen elk jaar hoe het gaat. Ook ouders die geen Nederlands lezen krijgen de "
        "vragenlijst; vrijwilligers helpen bij het invullen."
    )
    paper.heading("Communicatie", 2)
    paper.para("De scholen vertellen het nieuws aan ouders en leerlingen. Er komt een filmpje van de coaches zelf.")
    paper.heading("Uitvoering", 2)
    paper.items(
        (
            "In juni 2026 ontvangt Welzijn Waardrecht de beschikking.",
            "Op 24 augustus 2026 beginnen vijf coaches op drie scholen.",
            "In het vierde kwartaal van 2027 ligt er een evaluatie.",
        )
    )
    paper.heading("Bijlagen", 2)
    paper.items(("Evaluatie jongerencoaches 2022-2025", "Brief van de leerlingenraden", "Conceptbrief raad"), "•")


def steps(paper: Paper) -> None:
    """Print the closing grid of steps."""
    paper.heading("Afhandeling", 2)
    paper.grid(
        [
            ("Functie", "Handeling", "Datum"),
            ("teamleider Samenleving", "paraaf", "19-05-2026"),
            ("adviseur Financiën", "paraaf", "20-05-2026"),
            ("gemeentesecretaris", "agendering", "26-05-2026"),
            ("college van B en W", "vaststelling", "02-06-2026"),
        ],
        (70, 50, 40),
    )
