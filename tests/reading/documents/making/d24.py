"""24: a full goal network in Word as a list with indents, without tables (gemeente Merenstad)."""

from __future__ import annotations

from making.word import Word

PLACE = "tuned/24-din-lijst-merenstad.docx"
LEVELS = {"Baat": "List Bullet", "Vermogen": "List Bullet 2", "Inspanning": "List Bullet 3"}
LINES: tuple[tuple[str, str, tuple[tuple[str, str], ...]], ...] = (
    (
        "Doel 1. Kinderen in Merenstad zijn gezond en bewegen graag",
        "In 2029 beweegt 70% van de kinderen van 4 tot 12 jaar elke dag minstens een uur. Bron: "
        "kindmonitor GGD Meerland",
        (
            ("Baat", "Kinderen spelen vaker buiten."),
            ("Vermogen", "De wijken zijn ingericht op spelen."),
            ("Inspanning", "Speelplekken opknappen met kinderen uit de buurt"),
            ("Inspanning", "Autoluwe schooltijden invoeren rond zes scholen"),
            ("Vermogen", "Buurtbewoners kunnen zelf activiteiten opzetten."),
            ("Inspanning", "Buurtsportcoaches leiden vrijwilligers op"),
            ("Baat", "Ouders kiezen vaker voor gezond eten en drinken."),
            ("Vermogen", "Scholen, clubs en opvang hebben één lijn over traktaties."),
            ("Inspanning", "Merenstad Drinkt Water invoeren bij alle sportkantines"),
        ),
    ),
    (
        "Doel 2. Jongeren maken zonder omwegen hun school af",
        "Het aantal nieuwe voortijdig schoolverlaters is in schooljaar 2028-2029 niet hoger dan 95 "
        "(schooljaar 2023-2024: 131). Bron: Doorstroompunt Meerland",
        (
            ("Baat", "Mbo-studenten kiezen bewuster hun opleiding."),
            ("Vermogen", "Mentoren weten wat er op de arbeidsmarkt te doen is."),
            ("Inspanning", "Docentstages bij bedrijven in de regio"),
            ("Inspanning", "Meeloopdagen op het Meercollege"),
            ("Baat", "Jongeren met problemen krijgen eerder steun."),
            ("Vermogen", "School, leerplicht en wijkteam delen hun signalen."),
            ("Inspanning", "Een gezamenlijk privacyprotocol vaststellen"),
            ("Inspanning", "Op elke locatie een jongerenwerker in de pauze"),
        ),
    ),
    (
        "Doel 3. Gezinnen redden zich in een lastige tijd",
        "",
        (
            ("Baat", "Schulden van ouders lopen minder hoog op."),
            ("Vermogen", "Professionals durven over geld te praten."),
            ("Inspanning", "Training Praten over geld voor leerkrachten en pedagogisch medewerkers"),
        ),
    ),
)


def make() -> bytes:
    """Return the file."""
    word = Word(
        header="Doelen-inspanningennetwerk Jeugd", footer="Gemeente Merenstad, afdeling Maatschappelijke Ontwikkeling"
    )
    word.heading("Doelen-inspanningennetwerk Jeugd 2026-2029", 0)
    word.para("*Gemeente Merenstad, programma Merenstad Groeit. ", "Versie voor de stuurgroep van 5 februari 2026")
    word.para(
        "Het programma Merenstad Groeit heeft drie doelen. Per doel leest u de baten, de vermogens "
        "die daarvoor nodig zijn en de inspanningen die wij doen of ondersteunen. De inspringing "
        "laat zien wat waaraan bijdraagt."
    )
    for goal, target, lines in LINES:
        word.heading(goal, 1)
        if target:
            word.para("*Indicator: ", target)
        for label, text in lines:
            word.items((f"{label}: {text}",), LEVELS[label])
    word.heading("Afspraken over het netwerk", 1)
    word.para(
        "De programmamanager houdt het netwerk bij. Baten zonder inspanning bespreekt de stuurgroep "
        "in haar vergadering van juni 2026. Een inspanning die niet langer bijdraagt, vervalt."
    )
    return word.bytes()
