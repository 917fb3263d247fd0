"""67: a proposal to the council in a PDF: prose, each argument an italic line with its number (gemeente Duinhorst)."""

from __future__ import annotations

from making.paper import Paper

PLACE = "tuned/67-raadsvoorstel-duinhorst.pdf"
HEAD = (
    ("Aan", "de raad van de gemeente Duinhorst"),
    ("Onderwerp", "Ruimte en ondersteuning voor kindcentrum De Kiem"),
    ("Voorstelnummer", "2026-R-058"),
    ("Datum", "2 juni 2026"),
    ("Vergadering", "9 juli 2026"),
    ("Programma", "5 Leren en spelen"),
    ("Portefeuille", "wethouder Onderwijs en Huisvesting"),
)
ARGUMENTS = (
    (
        "1.1 De lokalen zijn nu al te klein",
        "Het aantal leerlingen van De Kiem groeide van 214 in 2022 naar 286 in 2025. Twee groepen krijgen les in de "
        "gemeenschapsruimte. De peuters slapen in een kamer die ook als kantoor dient.",
    ),
    (
        "1.2 Tijdelijke lokalen zijn sneller klaar dan een aanbouw",
        "Een aanbouw duurt drie jaar. De lokalen die wij willen plaatsen kunnen later naar een andere school.",
    ),
    (
        "2.1 Met een vaste ondersteuner blijven meer kinderen op De Kiem",
        "De ondersteuner van het jeugdteam werkt in de groepen, samen met de leerkracht en de pedagogisch medewerker. "
        "Ervaringen in andere gemeenten laten zien dat er daardoor minder verwijzingen zijn. Met de partners zijn drie "
        "doelen afgesproken:",
    ),
    (
        "3.1 De raad houdt zicht op wat het oplevert",
        "Wij nemen de doelen op in de begroting. Zo kunt u elk jaar zien of het werkt.",
    ),
)
GOALS = (
    "kinderen krijgen hulp in hun eigen groep;",
    "ouders worden vanaf het eerste gesprek betrokken;",
    "opvang en school werken volgens één plan per kind.",
)
OBJECTIONS = (
    (
        "1.1 Omwonenden vrezen parkeeroverlast",
        "Bij de school staan in de ochtend nu al veel auto's. Wij laten de parkeerplaatsen aan de Kiemweg opnieuw "
        "inrichten.",
    ),
    (
        "1.2 De prijzen in de bouw stijgen",
        "Het krediet kan te laag blijken. Wij vragen drie leveranciers om een vaste prijs.",
    ),
    (
        "2.1 Het is lastig om een goede ondersteuner te vinden",
        "Het jeugdteam heeft vacatures. Lukt het niet op tijd, dan huren wij iemand in.",
    ),
)


def make() -> bytes:
    """Return the file."""
    paper = Paper(top="Raadsvoorstel 2026-R-058", bottom="gemeente Duinhorst     blad {page}")
    paper.add_page()
    paper.heading("RAADSVOORSTEL", 0)
    for label, text in HEAD:
        paper.cell(36, 5.5, label)
        paper.cell(0, 5.5, text, new_x="LMARGIN", new_y="NEXT")
    proposal(paper)
    consequences(paper)
    return bytes(paper.output())


def proposal(paper: Paper) -> None:
    """Print what is proposed and why."""
    paper.heading("Wij stellen u voor", 2)
    paper.items(
        (
            "Een krediet van € 410.000 beschikbaar te stellen voor tijdelijke lokalen bij kindcentrum De Kiem.",
            "Vanaf 2027 jaarlijks € 48.000 op te nemen voor een vaste ondersteuner op De Kiem.",
            "De doelen van De Kiem op te nemen in de Programmabegroting 2027.",
        ),
        ("1", "2", "3"),
    )
    paper.heading("Aanleiding", 2)
    paper.para(
        "Kindcentrum De Kiem is een samenwerking van Stichting Horstscholen en Kinderopvang Zandloper. Op 12 februari "
        "2026 vroegen ouders uw raad in een brief om meer ruimte. De wijk Kiemveld is kinderrijk en groeit door. "
        "Bovendien zijn er meer kinderen met een ondersteuningsvraag dan elders in de gemeente."
    )
    paper.heading("Beoogd effect", 2)
    paper.para("Kinderen in Kiemveld kunnen dicht bij huis naar opvang en school, ook als zij extra hulp nodig hebben.")
    paper.heading("Kader", 2)
    paper.items(
        (
            "Integraal Huisvestingsplan Duinhorst 2023-2038 (raad 22 juni 2023)",
            "Beleidsplan Samen Opgroeien 2025-2028 (raad 13 februari 2025, 2024-R-112)",
            "Kadernota 2026, vastgesteld op 3 juli 2025",
        ),
        "-",
    )
    paper.heading("Argumenten", 2)
    for number, (title, text) in enumerate(ARGUMENTS):
        paper.para(f"__{title}__\n{text}")
        if number == 2:
            paper.items(GOALS, "-")
    paper.heading("Kanttekeningen", 2)
    for title, text in OBJECTIONS:
        paper.para(f"__{title}__\n{text}")
    paper.heading("Alternatieven", 2)
    paper.para(
        "U kunt besluiten om leerlingen te spreiden over de scholen in de omgeving. Broertjes en zusjes gaan dan naar "
        "verschillende scholen. U kunt ook kiezen voor een aanbouw, maar die is pas klaar als de grootste groei "
        "voorbij is."
    )


def consequences(paper: Paper) -> None:
    """Print money, people, steps and attachments."""
    paper.heading("Financiële gevolgen", 2)
    paper.para(
        "De lokalen kosten in 2026 eenmalig € 410.000. Daarvan dekken wij € 250.000 in 2026 met een onttrekking aan "
        "de reserve Onderwijshuisvesting. In 2027 en in 2028 is er elk jaar € 22.500 nodig voor het onderhoud van de "
        "lokalen. De ondersteuner kost vanaf 2027 structureel € 48.000."
    )
    paper.heading("Participatie", 2)
    paper.para(
        "De ouderraad, het team en de buurt dachten mee over de plek van de lokalen. In april 2026 waren er twee "
        "inloopavonden. Buurtbewoners vroegen om een veilige fietsroute."
    )
    paper.heading("Communicatie", 2)
    paper.para("Ouders en omwonenden krijgen na uw besluit een brief. De school plaatst het nieuws in haar app.")
    paper.heading("Vervolg", 2)
    paper.items(
        (
            "In september 2026 vragen wij de vergunning aan.",
            "De lokalen staan er in februari 2027.",
            "In het derde kwartaal van 2028 evalueren wij de inzet van de ondersteuner.",
        ),
        "-",
    )
    paper.heading("Bijlagen", 2)
    paper.items(
        ("Situatietekening tijdelijke lokalen De Kiem", "Brief van de ouderraad", "Ontwerpbesluit"), ("1.", "2.", "3.")
    )
    paper.para("Duinhorst, 2 juni 2026\nhet college van burgemeester en wethouders,")
    paper.para("de secretaris                                        de burgemeester")
