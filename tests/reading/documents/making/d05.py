"""05: an implementation plan in a PDF: measures with results a year, in tables over pages (gemeente Noorderkoog)."""

from __future__ import annotations

from making.paper import Paper

PLACE = "tuned/05-uitvoeringsplan-noorderkoog.pdf"
HEAD = ("Maatregel", "Resultaat 2026", "Resultaat 2027")
TABLES: dict[str, list[tuple[str, str, str]]] = {
    "1.1 Ouders vinden gemakkelijk de weg naar steun": [
        (
            "• Gezinspunt openen in het gemeentehuis\n• Website met alle steun voor gezinnen bouwen",
            "• Het gezinspunt is vier dagdelen per week open;\n• De website staat online.",
            "• Het gezinspunt is ook op zaterdagochtend open;\n• Nader te bepalen.",
        ),
        (
            "• Opvoedcursussen aanbieden in het Arabisch en Oekraïens",
            "• Zestig ouders hebben een cursus gevolgd.",
            "• Honderd ouders hebben een cursus gevolgd.",
        ),
        (
            "• Wijkteam aan elke basisschool verbinden",
            "• Elke school heeft een vast gezicht van het wijkteam.",
            "• Elke school heeft een vast gezicht van het wijkteam.",
        ),
    ],
    "1.2 Kinderen groeien op zonder geldzorgen": [
        (
            "• Kindpakket uitbreiden met een fietsregeling\n• Aanvragen vereenvoudigen",
            "• Een aanvraag kost ouders hooguit een kwartier;\n"
            "• Stichting Leergeld Noorderkoog heeft een werkplaats voor fietsen ingericht.",
            "• Niemand staat langer dan vier weken op de wachtlijst voor een fiets.",
        ),
        (
            "• Budgetlessen geven op het vmbo",
            "• Alle derdejaars hebben drie lessen gehad.",
            "• Niet van toepassing",
        ),
    ],
    "2.1 Scholen en zorg werken als één team": [
        (
            "• Zorgoverleg op school volgens één agenda houden",
            "• De agenda is beproefd op vijf scholen.",
            "• Alle scholen gebruiken de agenda.",
        ),
        (
            "• Jeugdverpleegkundige vaker op school laten zijn",
            "• De GGD heeft op elke school een wekelijks spreekuur.",
            "",
        ),
        (
            "• Gezamenlijke bijscholing voor leerkrachten en jeugdhulpverleners organiseren",
            "• Er zijn twee bijeenkomsten geweest;\n"
            "• Deelnemers weten welke signalen zij met wie kunnen delen en hoe zij ouders daarbij betrekken.",
            "• Er zijn vier bijeenkomsten geweest;\n• De bijscholing is opgenomen in het "
            "jaarplan van de schoolbesturen.",
        ),
    ],
    "2.2 Minder leerlingen zitten thuis": [
        (
            "• Verzuimkaart invoeren op alle scholen\n• Tussenplek op de boerderij openen",
            "• Ziekteverzuim wordt op iedere school op dezelfde manier geregistreerd;\n• De "
            "tussenplek heeft acht plaatsen.",
            "• Het aantal thuiszitters is gedaald;\n• De tussenplek heeft twaalf plaatsen.",
        ),
        (
            "• Ervaringen van thuiszitters en hun ouders ophalen",
            "• Volgt nog na overleg met het samenwerkingsverband.",
            "• Nader te bepalen.",
        ),
    ],
}


def make() -> bytes:
    """Return the file."""
    paper = Paper(top="Uitvoeringsplan Samen naar School 2026-2027", bottom="Gemeente Noorderkoog  |  pagina {page}")
    paper.add_page()
    paper.ln(30)
    paper.heading("Uitvoeringsplan Samen naar School 2026-2027", 0)
    paper.para("Gemeente Noorderkoog")
    paper.para("Vastgesteld door het college op 18 november 2025")
    paper.heading("Inhoud", 2)
    for text in (
        "1 Sterke gezinnen, sterke kinderen",
        *list(TABLES)[:2],
        "2 Passend onderwijs voor iedereen",
        *list(TABLES)[2:],
    ):
        paper.cell(0, 5, f"{text} {'.' * (96 - len(text))} {2 if text[0] == '1' else 3}", new_x="LMARGIN", new_y="NEXT")
    paper.add_page()
    paper.heading("Vooraf", 2)
    paper.para(
        "De raad heeft op 26 juni 2025 de Nota Jeugd en Onderwijs 2026-2030 vastgesteld. Dit "
        "uitvoeringsplan werkt de twee "
        "beleidsdoelen van de nota uit in subdoelen, maatregelen en resultaten. Het plan is "
        "gemaakt met scholen, opvang, "
        "jeugdhulp en ouders. Elk najaar kijken we samen terug en stellen we de maatregelen bij als dat nodig is."
    )
    paper.para(
        "In de tabellen staat links wat we doen. Rechts staat wat dat in elk van de twee "
        "jaren moet opleveren. Een maatregel kan "
        "aan meer dan één resultaat bijdragen. Waar nog geen resultaat is afgesproken, staat "
        "dat er met zoveel woorden bij."
    )
    paper.heading("Beleidsdoel 1  Sterke gezinnen, sterke kinderen", 1)
    tables(paper, list(TABLES)[:2])
    paper.heading("Beleidsdoel 2  Passend onderwijs voor iedereen", 1)
    tables(paper, list(TABLES)[2:])
    return bytes(paper.output())


def tables(paper: Paper, names: list[str]) -> None:
    """Print the table of each sub-goal under its heading."""
    for name in names:
        paper.heading(f"Subdoel {name}", 2)
        paper.grid([HEAD, *TABLES[name]], (54, 58, 54), size=10.5)
