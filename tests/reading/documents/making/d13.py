"""13: a proposal to the council in a PDF (gemeente Vaartwijk)."""

from __future__ import annotations

from making.paper import Paper

PLACE = "tuned/13-raadsvoorstel-vaartwijk.pdf"


def make() -> bytes:
    """Return the file."""
    paper = Paper(top="Raadsvoorstel Onderwijsvisie Vaartwijk 2026-2030", bottom="{page}")
    paper.add_page()
    paper.heading("Raadsvoorstel", 0)
    head = (
        ("Onderwerp", "Vaststellen Onderwijsvisie Vaartwijk 2026-2030"),
        ("Zaaknummer", "Z25-041877"),
        ("Datum voorstel", "2 december 2025"),
        ("Raadsvergadering", "29 januari 2026"),
        ("Portefeuillehouder", "wethouder Onderwijs en Jeugd"),
        ("Programma", "3 Vaartwijk groeit op"),
    )
    for label, text in head:
        paper.set_font("Helvetica", "B", 10)
        paper.cell(48, 6, label + ":")
        paper.set_font("Helvetica", size=10)
        paper.cell(0, 6, text, new_x="LMARGIN", new_y="NEXT")
    paper.ln(2)
    paper.para("Aan de gemeenteraad van Vaartwijk")
    proposal(paper)
    consequences(paper)
    return bytes(paper.output())


def proposal(paper: Paper) -> None:
    """Print what is proposed and why."""
    paper.heading("Voorstel", 2)
    paper.items(
        (
            "De Onderwijsvisie Vaartwijk 2026-2030 vast te stellen.",
            "Voor de uitvoering in 2026 eenmalig € 85.000 beschikbaar te stellen.",
            "Het college te vragen ieder jaar verslag te doen van de voortgang.",
        ),
        ("1.", "2.", "3."),
    )
    paper.heading("Aanleiding", 2)
    paper.para(
        "De huidige visie op onderwijs loopt af. Met het raadsbesluit Kadernota 2026 van 3 "
        "juli 2025 heeft u gevraagd om een "
        "nieuwe visie die samen met het onderwijs is gemaakt. Het aantal leerlingen groeit "
        "en de scholen zoeken personeel."
    )
    paper.heading("Beoogd effect", 2)
    paper.para("Alle kinderen in Vaartwijk volgen goed onderwijs in de buurt, met hulp dichtbij als dat nodig is.")
    paper.heading("Argumenten", 2)
    arguments = (
        (
            "1.1 De visie is van het onderwijs zelf",
            "De schoolbesturen hebben de tekst mede geschreven. De visie kent drie ambities:",
        ),
        (
            "1.2 De visie geeft richting aan nieuwe schoolgebouwen",
            "Wie weet wat voor onderwijs er komt, bouwt geen lokaal te veel of te weinig. De "
            "visie is daarom de onderlegger "
            "voor het huisvestingsplan.",
        ),
        (
            "2.1 Zonder startgeld blijft de visie papier",
            "Scholen hebben geen uren over om de eerste projecten op te zetten. Een "
            "projectleider voor een jaar haalt die "
            "drempel weg.",
        ),
    )
    for number, (title, text) in enumerate(arguments):
        paper.heading(title, 3)
        paper.para(text)
        if number == 0:
            paper.items(
                (
                    "Kinderen met en zonder ondersteuningsvraag leren in dezelfde school;",
                    "Opvang en school bieden samen een dag vol leren en spelen;",
                    "Leraren in Vaartwijk blijven graag in Vaartwijk werken.",
                ),
                "-",
            )
    paper.heading("Kanttekeningen", 2)
    paper.heading("1.1 De gemeente kan de visie niet afdwingen", 3)
    paper.para(
        "Schoolbesturen gaan over hun eigen onderwijs. Het overleg met de besturen is daarom "
        "de plek om elkaar aan te spreken."
    )
    paper.heading("2.1 Er is nog geen geld voor de jaren na 2026", 3)
    paper.para("Het vervolg hangt af van de keuzes bij de volgende kadernota.")
    paper.heading("Alternatieven", 2)
    paper.para(
        "U kunt de huidige visie met twee jaar verlengen. De afspraken over inclusief onderwijs blijven dan liggen."
    )


def consequences(paper: Paper) -> None:
    """Print money, people, steps and attachments."""
    paper.heading("Financiële gevolgen", 2)
    paper.para(
        "De eenmalige kosten in 2026 zijn € 85.000. Het bedrag komt uit de reserve Sociaal "
        "Domein. Vanaf 2027 is jaarlijks "
        "€ 60.000 nodig voor de projectleiding. Dit bedrag betrekken wij bij de kadernota."
    )
    paper.heading("Participatie", 2)
    paper.para(
        "In september 2025 spraken wij op drie avonden met ouders en leerlingen. Hun verhalen staan in de bijlage. De "
        "leerlingenraad van het Vaartcollege las de concepttekst mee."
    )
    paper.heading("Communicatie", 2)
    paper.para(
        "Na uw besluit sturen wij een bericht aan alle scholen en opvanglocaties. De visie "
        "komt op de website van de gemeente."
    )
    paper.heading("Uitvoering en vervolg", 2)
    paper.items(
        (
            "In het eerste kwartaal van 2026 maken wij met de besturen een uitvoeringsagenda.",
            "In december 2026 ontvangt uw raad het eerste voortgangsverslag.",
        )
    )
    paper.heading("Bijlagen", 2)
    paper.items(
        ("Onderwijsvisie Vaartwijk 2026-2030", "Verslag gesprekken met ouders en leerlingen", "Concept-raadsbesluit"),
        ("1.", "2.", "3."),
    )
    paper.para("Het college van burgemeester en wethouders,\nde secretaris,          de burgemeester,")
