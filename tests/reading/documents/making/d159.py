"""159: a regional vision in a PDF: movements with signs, then one lying table of movements against parties."""

from __future__ import annotations

from collections.abc import Sequence

from making.paper import Paper

PLACE = "tuned/159-regiovisie-midden-waardland.pdf"
MOVES: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (
        "Van wachten naar meteen beginnen",
        "Ouders die nu om hulp vragen, horen vaak dat zij op een lijst komen. In die tijd wordt het meestal erger. De "
        "gemiddelde wachttijd liep op van 9 weken in 2022 naar 14 weken in 2025. Wij willen dat er altijd iemand "
        "naast een gezin gaat staan, ook als de juiste hulp nog niet vrij is.",
        (
            "de gemiddelde wachttijd is niet langer dan 4 weken;",
            "ten minste 90% van de gezinnen op een wachtlijst heeft een vaste steunfiguur.",
        ),
    ),
    (
        "Van praktijk naar klas",
        "Veel hulp gebeurt onder schooltijd in een spreekkamer. Leerlingen missen lessen en leraren leren er niets "
        "van. Hulp in de klas kost minder en helpt vaak meer kinderen tegelijk.",
        ("een op de vier behandelingen vindt plaats op school (2025: 12%).",),
    ),
    (
        "Van uit huis naar zo thuis mogelijk",
        "Een kind dat niet bij de eigen ouders kan wonen, blijft in de eigen buurt en op de eigen school. Op 1 januari "
        "2026 woonden 187 kinderen uit onze regio buiten het eigen gezin, van wie 64 in een instelling.",
        ("hooguit 25 kinderen wonen in een instelling;", "het aantal pleeggezinnen stijgt naar 210."),
    ),
)
GRID: tuple[tuple[str, ...], ...] = (
    ("Gewenste beweging", "Gemeenten", "Onderwijs", "Aanbieders jeugdhulp"),
    (
        "1 Van wachten naar meteen beginnen",
        "• Alle toegangsteams krijgen twee extra gezinswerkers (1 april 2027)\n"
        "• Eén wachtlijst voor de hele regio bijhouden",
        "• Mentoren houden wekelijks contact met wachtende leerlingen",
        "• Binnen een week een eerste gesprek voeren (vanaf januari 2027)",
    ),
    (
        "2 Van praktijk naar klas",
        "• Onderwijsjeugdhulp inkopen per school in plaats van per kind (Q3 2027)",
        "• Op elke school een rustige ruimte beschikbaar stellen\n• Leraren sluiten aan bij de behandeling",
        "• Behandelaars werken twee dagen per week op een vaste school (schooljaar 2027-2028)",
    ),
    (
        "3 Van uit huis naar zo thuis mogelijk",
        "• Huizen zoeken voor zes gezinshuizen (eind 2028)",
        "• Vervoer regelen zodat een kind op de eigen school blijft",
        "• Pleeggezinnen dag en nacht bereikbare steun bieden\n• Leefgroepen sluiten in overleg met jongeren (2030)",
    ),
)


def make() -> bytes:
    """Return the file."""
    paper = Paper(top="Regiovisie Jeugd Midden-Waardland", bottom="Naast het gezin - {page}")
    paper.add_page()
    paper.ln(45)
    paper.heading("Regiovisie Jeugd Midden-Waardland 2027-2031", 0)
    paper.para("Naast het gezin")
    paper.ln(70)
    paper.para(
        "Jeugdhulpregio Midden-Waardland\nVersie voor de vier gemeenteraden, 14 september 2026\n\nWaardrecht - "
        "Oosterwaard - Lingerveen - Hoogwaarden"
    )
    contents(paper)
    paper.add_page()
    opening(paper)
    for number, (name, text, signs) in enumerate(MOVES, 1):
        move(paper, number, name, text, signs)
    matrix(paper)
    together(paper)
    return bytes(paper.output())


def contents(paper: Paper) -> None:
    """Print the table of contents."""
    paper.add_page()
    paper.heading("Inhoud", 2)
    names = ("1 Over deze visie", "2 Drie gewenste bewegingen", "3 Wie doet wat?", "4 Overleg", "5 Middelen")
    for name, page in zip(names, (3, 3, 5, 6, 6), strict=True):
        paper.para(f"{name} {'.' * (100 - len(name))} {page}")


def opening(paper: Paper) -> None:
    """Print what the vision is and what came before."""
    paper.heading("1 Over deze visie", 1)
    paper.para(
        "Vier gemeenten kopen samen jeugdhulp in. Dat lukt alleen als zij hetzelfde willen. In deze visie leggen zij "
        "dat vast, samen met scholen en aanbieders. De visie vervangt de Regiovisie Jeugdhulp 2022-2026, die de raden "
        "in november 2021 vaststelden. Ook de Hervormingsagenda Jeugd 2023-2028 werkt door in de afspraken."
    )
    paper.para(
        "Ouders en jongeren hebben de tekst twee keer gelezen. In mei 2026 bespraken 54 jongeren de visie in een "
        "leegstaande winkel in Hoogwaarden."
    )
    paper.heading("2 Drie gewenste bewegingen", 1)


def move(paper: Paper, number: int, name: str, text: str, signs: Sequence[str]) -> None:
    """Print one movement and what is seen when it is made."""
    paper.heading(f"Beweging {number} {name}", 2)
    paper.para(text)
    paper.para("__Eind 2031 zien we het volgende:__")
    paper.items(signs, "-")


def matrix(paper: Paper) -> None:
    """Print the lying table of who does what."""
    paper.add_page(orientation="landscape")
    paper.heading("3 Wie doet wat?", 1)
    paper.para(
        "Achter een afspraak staat tussen haakjes wanneer zij klaar is. Staat er niets, dan loopt de afspraak door."
    )
    paper.grid(GRID, (46, 68, 62, 68), size=8.5)


def together(paper: Paper) -> None:
    """Print the tables of talks and the money."""
    paper.add_page(orientation="portrait")
    paper.heading("4 Overleg", 1)
    paper.para("Iedere beweging heeft een eigen tafel. De tafels komen zes keer per jaar bij elkaar.")
    for name, about, lead, members in (
        ("Tafel Toegang", "beweging 1", "beleidsadviseur jeugd gemeente Waardrecht",
         "gemeente Waardrecht, gemeente Lingerveen, Jeugdhulp Waardstede, GGD Waardland"),
        ("Tafel Klas", "beweging 2", "directeur Samenwerkingsverband PO Midden-Waardland",
         "Samenwerkingsverband PO Midden-Waardland, Waardcollege, Praktijk De Linde"),
        ("Tafel Thuis", "beweging 3", "programmamanager Jeugdhulpregio Midden-Waardland",
         "Pleegzorg De Brug, gemeente Hoogwaarden, Jeugdhulp Waardstede"),
    ):  # fmt: skip
        paper.para(f"**{name}** ({about})\nContactpersoon: {lead}\nLeden: {members}")
    paper.heading("5 Middelen", 1)
    paper.para("De gemeenten leggen samen in naar het aantal jeugdigen. Bedragen in duizenden euro's.")
    paper.grid(
        [
            ("", "2027", "2028", "2029"),
            ("Extra gezinswerkers", "640", "655", "655"),
            ("Inrichten van ruimtes op school", "180", "120", "0"),
            ("Gezinshuizen", "-", "450", "300"),
            ("Totaal lasten", "820", "1.225", "955"),
            ("Bijdragen gemeenten", "620", "925", "755"),
            ("Rijksgeld hervormingsagenda", "200", "200", "200"),
            ("Totaal baten", "820", "1.125", "955"),
            ("Saldo", "0", "-100", "0"),
        ],
        (80, 28, 28, 28),
        right=1,
    )
    paper.para("Het tekort van 2028 dekken de gemeenten elk uit hun eigen reserve.")
