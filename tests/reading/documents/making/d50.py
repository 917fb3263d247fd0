"""50: a list of college decisions in a PDF, each with its route of initials and dates (gemeente Ganzerdam)."""

from __future__ import annotations

from collections.abc import Sequence

from making.paper import Paper

PLACE = "heldout/50-besluitenlijst-ganzerdam.pdf"
Pair = tuple[str, str]


def make() -> bytes:
    """Return the file."""
    paper = Paper(top="Gemeente Ganzerdam | Besluitenlijst college", bottom="Vastgesteld op 17 maart 2026 | {page}")
    paper.add_page()
    paper.para("Gemeente Ganzerdam")
    paper.heading("Besluitenlijst college van burgemeester en wethouders", 0)
    paper.para("Vergadering van dinsdag 10 maart 2026, 9.30 uur\nNummer: BW-2026-10")
    paper.para("Bij elk besluit staat welke weg het voorstel door de organisatie heeft afgelegd.")
    language(paper)
    music(paper)
    transport(paper)
    return bytes(paper.output())


def item(paper: Paper, title: str, facts: Sequence[Pair], summary: str, points: Sequence[str]) -> None:
    """Print one decision: its heading, facts as bold labels, summary and points."""
    paper.heading(title, 1)
    paper.para("\n".join(f"**{label}:** {text}" for label, text in facts))
    paper.para(f"**Samenvatting:** {summary}")
    paper.para("**Besluit**")
    paper.items(points, [f"{n}." for n in range(1, len(points) + 1)])


def route(paper: Paper, steps: Sequence[tuple[str, str, str]]) -> None:
    """Print the route as a small table."""
    paper.para("**Route**")
    paper.grid([("Stap", "Functie", "Datum"), *steps], (34, 70, 34), size=8.5)


def language(paper: Paper) -> None:
    """Print the first decision."""
    item(
        paper,
        "1. Uitvoeringsplan Taal op elke hoek",
        (("Zaaknummer", "Z26-008431"), ("Portefeuillehouder", "wethouder Onderwijs"), ("Openbaar", "ja")),
        "Met het uitvoeringsplan komen er taalpunten in vier buurthuizen. De taalpunten openen in mei 2026. Op 14 "
        "april 2026 bespreekt de commissie Samenleving het plan.",
        (
            "Het Uitvoeringsplan Taal op elke hoek vast te stellen.",
            "Voor 2026 een bedrag van € 85.000 uit het budget Onderwijskansen beschikbaar te stellen.",
            "De raad te informeren met een raadsbrief.",
        ),
    )
    paper.para("**Argumenten**")
    paper.items(("Ouders oefenen liever dicht bij huis.", "De buurthuizen staan overdag vaak leeg."), "-")
    paper.para("**Kanttekening**")
    paper.items(("Het aantal vrijwilligers is nog onzeker.",), "-")
    paper.para("**Communicatie:** De taalpunten krijgen een pagina in het huis-aan-huisblad.")
    paper.para("**Bijlagen:** Uitvoeringsplan Taal op elke hoek; Raadsbrief taalpunten")
    route(
        paper,
        (
            ("Paraaf", "teammanager Samenleving", "19-02-2026"),
            ("Paraaf", "adviseur Financiën", "23-02-2026"),
            ("Agendering", "gemeentesecretaris", "03-03-2026"),
            ("Akkoord", "college", "10-03-2026"),
        ),
    )


def music(paper: Paper) -> None:
    """Print the second decision."""
    item(
        paper,
        "2. Subsidie muziekonderwijs 2026 en 2027",
        (
            ("Zaaknummer", "Z26-007760"),
            ("Portefeuillehouder", "wethouder Cultuur, wethouder Onderwijs"),
            ("Openbaar", "ja"),
        ),
        "Muziekschool De Gans geeft les op elf basisscholen. Op 1 januari 2026 stonden 640 leerlingen ingeschreven. In "
        "het Cultuurconvenant, dat het college op 8 oktober 2024 vaststelde, staat dat de school langjarig subsidie "
        "krijgt.",
        (
            "Aan Muziekschool De Gans in 2026 een subsidie van € 212.500 te verlenen.",
            "Aan Muziekschool De Gans in 2027 een subsidie van € 218.000 te verlenen.",
            "De subsidie voor instrumenten niet te verhogen.",
        ),
    )
    paper.para("**Financiën:** De subsidie past in de begroting, programma Cultuur en onderwijs.")
    route(
        paper,
        (
            ("Paraaf", "teammanager Cultuur", "12-02-2026"),
            ("Agendering", "gemeentesecretaris", "24-02-2026"),
            ("Aangehouden", "college", "03-03-2026"),
            ("Akkoord", "college", "10-03-2026"),
        ),
    )


def transport(paper: Paper) -> None:
    """Print the third decision, which is not public."""
    item(
        paper,
        "3. Gunning leerlingenvervoer Zuid",
        (("Zaaknummer", "Z25-113902"), ("Portefeuillehouder", "wethouder Vervoer"), ("Openbaar", "nee")),
        "Drie bedrijven deden een bod. De vervoerder rijdt vanaf augustus 2026 met schone bussen.",
        (
            "De opdracht voor het leerlingenvervoer in de wijken Zuid en Gansoord te gunnen aan Taxi Waterland-Zuid.",
            "De kosten van € 396.400 per jaar vanaf 2027 op te nemen in de begroting.",
            "Geheimhouding op te leggen tot de contracten zijn getekend.",
        ),
    )
    paper.para("**Alternatieven:** Het huidige contract nog een jaar verlengen.")
    route(
        paper,
        (
            ("Paraaf", "teammanager Inkoop", "25-02-2026"),
            ("Paraaf", "concerncontroller", "27-02-2026"),
            ("Agendering", "directie", "04-03-2026"),
            ("Akkoord", "college", "10-03-2026"),
        ),
    )
