"""32: a regional agenda for the transformation of youth care in a PDF (regio Leemstreek)."""

from __future__ import annotations

from making.paper import Paper

PLACE = "tuned/32-transformatieagenda-leemstreek.pdf"


def make() -> bytes:
    """Return the file."""
    paper = Paper(top="Regionale transformatieagenda jeugd Leemstreek", bottom="pagina {page}")
    paper.add_page()
    paper.ln(12)
    paper.heading("Regionale transformatieagenda jeugd Leemstreek 2025-2028", 0)
    paper.para("Samenwerkende gemeenten in de Leemstreek: Polsveen, Dorenbeek, Hulstwoude en Achterlo")
    paper.para("Bestuurlijk overleg Jeugd, 11 april 2025")
    paper.heading("Inleiding", 1)
    paper.para(
        "De vier gemeenten kopen samen jeugdhulp in. Met de Regiovisie Jeugd Leemstreek, die de vier "
        "raden in december 2023 hebben vastgesteld, hebben zij gekozen voor hulp dichter bij huis. "
        "Deze agenda beschrijft vijf gewenste bewegingen. Elke beweging heeft een gemeente als "
        "kartrekker."
    )
    movements(paper)
    ending(paper)
    return bytes(paper.output())


def movements(paper: Paper) -> None:
    """Print the five movements with what is done and by whom."""
    movement(
        paper,
        "Beweging 1: Van hulp aan het kind naar steun aan het gezin",
        "Polsveen",
        (
            "Elke toegang stelt voortaan een gezinsplan op.",
            "Aanbieders en wijkteams volgen samen de training Gezin in Beeld.",
        ),
    )
    movement(
        paper,
        "Beweging 2: Van wonen in een instelling naar wonen in een gezin",
        "Dorenbeek",
        (
            "Stichting Pleegzorg Leem werft gezinnen met een campagne in de vier gemeenten.",
            "Jeugdhulpaanbieder Het Anker bouwt in 2027 de groep in Dorenbeek om tot drie gezinshuizen.",
        ),
    )
    paper.para(
        "**Ambitie in cijfers:** in 2028 woont 85% van de uit huis geplaatste kinderen in een "
        "gezinsvorm (peildatum 1 januari 2025: 72%)."
    )
    movement(
        paper,
        "Beweging 3: Van wachten naar beginnen",
        "Hulstwoude",
        (
            "De regio richt een wachtlijsttafel in die elke maand bij elkaar komt.",
            "Gezinnen die wachten krijgen een vaste contactpersoon.",
        ),
    )
    paper.para(
        "**Ambitie in cijfers:** eind 2026 wacht niemand langer dan 13 weken op specialistische "
        "hulp. Dat waren op 1 maart 2025 nog 148 jeugdigen."
    )
    movement(
        paper,
        "Beweging 4: Van los zand naar vaste samenwerking met het onderwijs",
        "Achterlo",
        (
            "Scholen voor speciaal onderwijs krijgen een vast team jeugdhulp in de school.",
            "Het samenwerkingsverband Leemstreek en de regio leggen hun afspraken in een convenant vast.",
        ),
    )
    movement(
        paper,
        "Beweging 5: Van meer naar beter",
        "Polsveen",
        (
            "Wij stoppen met hulp waarvan niet bekend is of die werkt.",
            "Een jongerenpanel beoordeelt elk jaar drie aanbieders.",
        ),
    )


def movement(paper: Paper, title: str, leader: str, actions: tuple[str, ...]) -> None:
    """Print one movement."""
    paper.heading(title, 2)
    paper.para(f"Kartrekker: gemeente {leader}")
    paper.para("__Wat spreken we af?__")
    paper.items(actions, ">")


def ending(paper: Paper) -> None:
    """Print planning and money."""
    paper.heading("Planning", 1)
    paper.grid(
        [
            ("Mijlpaal", "Gereed"),
            ("Convenant met het onderwijs ondertekend", "15 oktober 2025"),
            ("Wachtlijsttafel van start", "Q3 2025"),
            ("Tussenevaluatie van de agenda besproken in de raden", "eerste kwartaal 2027"),
            ("Gezinshuizen in gebruik", "eind 2027"),
        ],
        (110, 50),
    )
    paper.heading("Transformatiebudget", 1)
    paper.para("De gemeenten leggen samen in naar het aantal jeugdigen. Bedragen in euro's.")
    paper.grid(
        [
            ("", "2025", "2026", "2027", "2028"),
            ("Bijdrage Polsveen", "210.000", "210.000", "180.000", "150.000"),
            ("Bijdrage Dorenbeek", "145.000", "145.000", "120.000", "100.000"),
            ("Bijdrage Hulstwoude", "95.000", "95.000", "80.000", "65.000"),
            ("Bijdrage Achterlo", "50.000", "50.000", "45.000", "35.000"),
            ("Totaal inkomsten", "500.000", "500.000", "425.000", "350.000"),
            ("Uitgaven bewegingen 1 tot en met 5", "430.000", "455.000", "400.000", "320.000"),
            ("Programmabureau", "60.000", "60.000", "40.000", "30.000"),
            ("Totaal uitgaven", "490.000", "515.000", "440.000", "350.000"),
        ],
        (62, 25, 25, 25, 25),
        right=1,
    )
