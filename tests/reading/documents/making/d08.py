"""08: a programme of a budget in a PDF, with trailing minus and brackets (gemeente Waardrecht)."""

from __future__ import annotations

from making.paper import Paper

PLACE = "tuned/08-programmabegroting-waardrecht.pdf"


def make() -> bytes:
    """Return the file."""
    paper = Paper(top="Programmabegroting 2026 gemeente Waardrecht", bottom="- {page} -")
    paper.add_page()
    paper.heading("Programmabegroting 2026", 0)
    paper.para("Gemeente Waardrecht")
    paper.heading("Programma 6 Opgroeien en leren", 1)
    paper.para(
        "Waardrecht is een gemeente met veel gezinnen. Het programma Opgroeien en leren "
        "bundelt onderwijs, kinderopvang en jeugdhulp. "
        "De wethouder Jeugd is verantwoordelijk voor het programma."
    )
    paper.heading("Wat willen we bereiken?", 2)
    paper.items(
        (
            "Kinderen ontwikkelen zich zonder achterstand.",
            "Gezinnen lossen problemen op voordat zij groot worden.",
            "Schoolgebouwen zijn gezond en passen bij het onderwijs.",
        ),
        ("A.", "B.", "C."),
    )
    effects(paper)
    efforts(paper)
    money(paper)
    return bytes(paper.output())


def effects(paper: Paper) -> None:
    """Print the indicators, each with the letter of its goal."""
    paper.heading("Effectindicatoren", 3)
    paper.grid(
        [
            ("Doel", "Effectindicator", "Eenheid", "2023", "2024", "Streef 2026", "Streef 2029", "Bron"),
            ("A", "Doelgroepkinderen op de voorschool", "%", "79,5", "82", "88", "95", "GGD Waardland"),
            ("A", "Leerlingen die blijven zitten in het basisonderwijs", "%", "3,1", "2,9", "2,5", "2", "DUO"),
            ("B", "Jongeren tot 18 jaar met jeugdhulp", "%", "13,4", "13,9", "13", "11,5", "CBS"),
            ("C", "Lokalen met gezonde lucht", "lokalen", "212", "240", "300", "410", "eigen meting"),
        ],
        (11, 44, 19, 14, 14, 18, 18, 26),
        size=8.5,
    )
    paper.para("De cijfers van 2023 en 2024 zijn gerealiseerde waarden.")


def efforts(paper: Paper) -> None:
    """Print what will be done, goal by goal."""
    paper.heading("Wat gaan we daarvoor doen?", 2)
    paper.heading("A. Kinderen ontwikkelen zich zonder achterstand.", 3)
    paper.items(
        (
            "We breiden de zomerschool uit naar de wijk Zuidrand.",
            "Kinderopvang De Waterlelie biedt voorschoolse educatie voortaan op vijf dagen aan.",
        ),
        ">",
    )
    paper.heading("B. Gezinnen lossen problemen op voordat zij groot worden.", 3)
    paper.items(
        (
            "We plaatsen een praktijkondersteuner jeugd bij alle huisartsen.",
            "Welzijn Waardrecht organiseert een oudernetwerk in Oud-Waard. In februari 2026 beginnen de bijeenkomsten.",
            "Groepsaanbod vervangt individuele trajecten waar dat kan.",
        ),
        ">",
    )
    paper.heading("C. Schoolgebouwen zijn gezond en passen bij het onderwijs.", 3)
    paper.items(
        ("De nieuwbouw in De Hoven voorbereiden", "Ventilatie vernieuwen op scholen met de oudste gebouwen"), ">"
    )


def money(paper: Paper) -> None:
    """Print the money, in thousands, a minus behind the figure and a change between brackets."""
    paper.heading("Wat mag het kosten?", 2)
    paper.para("(bedragen x € 1.000)")
    paper.grid(
        [
            (
                "Opgroeien en leren",
                "Rekening 2024",
                "Begroting 2025",
                "Begroting 2026",
                "Raming 2027",
                "Raming 2028",
                "Raming 2029",
            ),
            ("Lasten", "41.386", "42.910", "44.075", "43.820", "43.640", "43.640"),
            ("Baten", "6.921", "6.480", "6.735", "6.735", "5.990", "5.990"),
            ("Saldo", "34.465-", "36.430-", "37.340-", "37.085-", "37.650-", "37.650-"),
            ("Toevoeging reserves", "800", "-", "-", "-", "-", "-"),
            ("Onttrekking reserves", "1.250", "640", "900", "-", "-", "-"),
            ("Resultaat", "34.015-", "35.790-", "36.440-", "37.085-", "37.650-", "37.650-"),
        ],
        (40, 22, 22, 22, 20, 20, 20),
        size=8.5,
        right=1,
    )
    paper.para("Mutaties in de lasten van 2026 (bedragen x € 1.000)")
    paper.grid(
        [
            ("Mutatie", "2026"),
            ("Indexering jeugdhulp", "1.190"),
            ("Minder dure trajecten", "(275)"),
            ("Einde incidentele middelen corona", "(150)"),
        ],
        (90, 30),
        right=1,
    )
