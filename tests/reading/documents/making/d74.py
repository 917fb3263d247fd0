"""74: a regional vision in Word with headings by look and bold run-in labels (regio Vechtpolder)."""

from __future__ import annotations

from making.word import Word

PLACE = "tuned/74-regiovisie-vechtpolder.docx"
MOVES: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        "Beweging A. Van zorgen over naar zorgen voor",
        (
            ("Doel: ", "Jeugdigen en ouders krijgen hulp in hun eigen omgeving."),
            ("Inzet: ", "De gemeenten kopen ambulante hulp samen in."),
            ("Inzet: ", "Elke huisartsenpraktijk krijgt een praktijkondersteuner voor de jeugd."),
            ("Resultaat 2027: ", "Er ligt een contract met vijf aanbieders voor hulp thuis."),
            ("Wie: ", "gemeenten Oeverdam, Polderzijl en Vechtwaard"),
        ),
    ),
    (
        "Beweging B. Van apart naar samen",
        (
            ("Doel: ", "Kinderen met een beperking gaan naar de opvang en de school in hun dorp."),
            ("Inzet: ", "De samenwerkingsverbanden leiden per school een specialist op."),
            ("Inzet: ", "De kinderopvang past haar ruimtes aan."),
            ("Resultaat 2027: ", "Op twintig scholen werkt een opgeleide specialist."),
            ("Resultaat 2028: ", "Alle scholen hebben een opgeleide specialist."),
            ("Wie: ", "Samenwerkingsverband PO Vechtpolder"),
        ),
    ),
    (
        "Beweging C. Van plaatsen naar wonen",
        (
            ("Doel: ", "Kinderen die niet thuis kunnen wonen, groeien op in een gezin."),
            ("Inzet: ", "Pleegouders krijgen een vaste begeleider en een vrij weekend per maand."),
            ("Inzet: ", "Grote leefgroepen worden omgebouwd tot gezinshuizen."),
            ("Resultaat 2027: ", "De helft van de groepen is omgebouwd."),
            ("Wie: ", "Jeugdhulp De Brug"),
        ),
    ),
)


def make() -> bytes:
    """Return the file."""
    word = Word(header="Regiovisie Vechtpolder", footer="vastgesteld door de vier colleges")
    word.bold("Regiovisie jeugdhulp Vechtpolder 2026-2030", 20)
    word.para("_Regio Vechtpolder, 14 oktober 2025")
    word.bold("Waarom deze visie", 14)
    word.para(
        "Hulp aan kinderen is duur geworden en komt vaak te laat. Daarom kiezen wij voor drie bewegingen. "
        "Wat een beweging kost, staat in de begroting van iedere gemeente."
    )
    for title, lines in MOVES:
        word.bold(title, 14)
        for label, text in lines:
            word.para("*" + label, text)
    word.bold("Zo meten wij", 14)
    word.items(
        [
            "Beweging A: in 2030 krijgt 70% van de jeugdigen hulp thuis of op school (2024: 52%).",
            "Beweging C: in 2030 woont hoogstens 20% van de uithuisgeplaatste kinderen in een groep.",
        ]
    )
    word.bold("Planning", 14)
    word.para("In april 2026 start de inkoop. De raden krijgen in december 2027 een tussenstand.")
    return word.bytes()
