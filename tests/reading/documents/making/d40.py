"""40: a note to the college in a PDF: lettered arguments, a table of money, a route (gemeente Hazelveld)."""

from __future__ import annotations

from making.paper import Paper

PLACE = "tuned/40-collegevoorstel-hazelveld.pdf"


def make() -> bytes:
    """Return the file."""
    paper = Paper(top="Collegevoorstel Z/25/203377", bottom="blad {page}")
    paper.add_page()
    paper.heading("Collegevoorstel", 0)
    paper.grid(
        [
            ("Kenmerk", "Z/25/203377"),
            ("Onderwerp", "Subsidieregeling Rijke Schooldag Hazelveld"),
            ("Vergadering college", "9 september 2025"),
            ("Portefeuillehouder", "wethouder Onderwijs"),
            ("Programma", "Talentontwikkeling"),
            ("Openbaar", "Ja"),
        ],
        (46, 120),
    )
    proposal(paper)
    rest(paper)
    return bytes(paper.output())


def proposal(paper: Paper) -> None:
    """Print what is asked and why."""
    paper.heading("Gevraagd besluit", 2)
    paper.items(
        (
            "De Subsidieregeling Rijke Schooldag Hazelveld vast te stellen;",
            "Het subsidieplafond voor 2026 te bepalen op € 320.000;",
            "De raad te informeren met bijgaande brief.",
        ),
        ("I.", "II.", "III."),
    )
    paper.heading("Inleiding", 2)
    paper.para(
        "Sinds 2022 bieden vijf scholen in Hazelveld een rijke schooldag aan: leerlingen sporten, "
        "maken muziek en krijgen huiswerkhulp onder en na schooltijd. Het Rijk stopt met de "
        "tijdelijke regeling. In de Kadernota 2026 (raad 26 juni 2025) is structureel geld "
        "gereserveerd om ermee door te gaan."
    )
    paper.heading("Beoogd resultaat", 2)
    paper.para("Het aanbod op de vijf scholen blijft en andere scholen kunnen instappen.")
    paper.heading("Argumenten", 2)
    paper.items(
        (
            "**Met een regeling weten scholen waar zij aan toe zijn.** Nu vragen zij ieder jaar opnieuw "
            "los subsidie aan.",
            "**Kinderen in wijken met weinig voorzieningen krijgen voorrang.** De regeling geeft scholen "
            "met een hoge achterstandsscore meer punten.",
            "**De administratie blijft beperkt.** Scholen verantwoorden zich in één gesprek en met een "
            "formulier van twee bladzijden.",
        ),
        ("a.", "b.", "c."),
    )
    paper.heading("Kanttekeningen", 2)
    paper.items(
        ("**Er kunnen meer aanvragen komen dan er geld is.** Dan beslist de rangorde uit de regeling.",), ("a.",)
    )
    paper.heading("Alternatieven", 2)
    paper.items(
        (
            "De huidige losse subsidies een jaar verlengen.",
            "Het geld verdelen over alle basisscholen. Elke school krijgt dan te weinig voor een volwaardig aanbod.",
        ),
        "-",
    )


def rest(paper: Paper) -> None:
    """Print money, people, steps and the route."""
    paper.heading("Financiële consequenties", 2)
    paper.para("De kosten passen binnen het budget Talentontwikkeling. Wij dekken ze als volgt.")
    paper.grid(
        [
            ("", "2025", "2026", "2027"),
            ("Lasten subsidieregeling", "0", "320.000", "335.000"),
            ("Lasten projectleider", "18.500", "42.000", "42.000"),
            ("Onttrekking reserve Onderwijs", "18.500", "60.000", "0"),
        ],
        (70, 30, 30, 30),
        right=1,
    )
    paper.heading("Participatie", 2)
    paper.para(
        "De schoolleiders van de vijf scholen hebben meegelezen. Sportbedrijf Hazelveld en "
        "muziekschool Triool gaven advies over de uurtarieven."
    )
    paper.heading("Communicatie", 2)
    paper.para("De regeling verschijnt in het Gemeenteblad. Scholen krijgen een uitnodiging voor een informatiemiddag.")
    paper.heading("Uitvoering", 2)
    paper.items(
        (
            "Op 8 oktober 2025 is de informatiemiddag voor scholen.",
            "Scholen vragen van 1 november tot en met 15 december 2025 subsidie aan.",
            "Na twee jaar evalueren wij de regeling.",
        )
    )
    paper.heading("Bijlagen", 2)
    paper.items(("Subsidieregeling Rijke Schooldag Hazelveld (ontwerp)", "Brief aan de raad"), ("1", "2"))
    paper.heading("Behandeling", 2)
    paper.grid(
        [
            ("Stap", "Wie", "Datum"),
            ("Initieel", "Teamleider Onderwijs", "21-08-2025"),
            ("Initieel", "Concerncontroller", "26-08-2025"),
            ("Agendering", "Gemeentesecretaris", "02-09-2025"),
            ("Definitief akkoord", "College van B&W", "09-09-2025"),
        ],
        (50, 70, 40),
    )
