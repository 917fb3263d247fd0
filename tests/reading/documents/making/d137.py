"""137: an implementation programme in PDF: upright prose, lying tables of actions over pages, money at the end."""

from __future__ import annotations

from fpdf.fonts import FontFace

from making.paper import Paper

PLACE = "tuned/137-uitvoeringsprogramma-oosterwaard.pdf"
HEAD = ("Nr.", "Actie", "Trekker", "Planning", "Budget 2026", "Resultaat 2026", "Resultaat 2027")
WIDTHS = (12, 60, 34, 26, 24, 50, 50)

LINE_1: tuple[tuple[str, ...], ...] = (
    ("Doel 1.1  Ouders vinden steun bij het opvoeden dicht bij huis",),
    (
        "1.1.1",
        "Opvoedspreekuur op scholen en in de bibliotheek, zonder afspraak vooraf",
        "GGD Waardland",
        "eerste kwartaal 2026",
        "€ 38.000",
        "- Spreekuur op vijf scholen\n- Ouders kennen het spreekuur via de school-app",
        "Spreekuur op alle elf scholen",
    ),
    (
        "1.1.2",
        "Cursus ‘Samen ouder blijven’ voor ouders die uit elkaar gaan",
        "Sociaal Team",
        "mei 2026",
        "€ 12.500",
        "Twee groepen van acht ouders afgerond",
        "Vier groepen van acht ouders afgerond",
    ),
    (
        "1.1.3",
        "Maatje voor jonge moeders, vanaf de zwangerschap tot het kind twee jaar is",
        "Welzijn Oosterwaard",
        "doorlopend",
        "regulier",
        "15 moeders hebben een maatje",
        "Nader te bepalen",
    ),
    ("Doel 1.2  Kinderen groeien op zonder zorgen over geld",),
    (
        "1.2.1",
        "Brugfunctionaris op de scholen in Dijkzicht en de Oude Haven",
        "Scholengroep De Stroom",
        "augustus 2026",
        "€ 54.000",
        "Drie brugfunctionarissen zijn aan het werk",
        "De brugfunctionarissen hebben 150 gezinnen gesproken",
    ),
    (
        "1.2.2",
        "Kindpakket zonder papier: scholen melden aan, ouders hoeven alleen te bevestigen",
        "Gemeente Oosterwaard, team Inkomen",
        "1 juli 2026",
        "€ 14.000",
        "Het aanvragen kost ouders hooguit vijf minuten",
        "Volgt uit de evaluatie",
    ),
)

LINE_2: tuple[tuple[str, ...], ...] = (
    ("Doel 2.1  Leerlingen zitten op school, niet thuis",),
    (
        "2.1.1",
        "Verzuimtafel per school: leerplicht, school en jeugdarts bespreken elke zes weken alle meldingen",
        "Regionaal Bureau Leerplicht",
        "maart 2026",
        "€ 22.000",
        "Negen scholen hebben een verzuimtafel",
        "Alle scholen hebben een verzuimtafel",
    ),
    (
        "2.1.2",
        "Tussenplek op de kinderboerderij voor leerlingen die vastlopen in de klas",
        "Samenwerkingsverband PO Midden-Waardland",
        "vierde kwartaal 2026",
        "€ 86.000",
        "- Zes plekken in gebruik\n- Afspraken over leerlingenvervoer zijn gemaakt",
        "Tien plekken in gebruik",
    ),
    ("Doel 2.2  Jongeren doen mee en denken mee",),
    (
        "2.2.1",
        "Jongerenraad met een eigen budget voor plannen uit de wijk",
        "Welzijn Oosterwaard",
        "september 2026",
        "€ 20.000",
        "De jongerenraad is benoemd en heeft de eerste vijf plannen gekozen",
        "De jongerenraad adviseert over de nieuwe jeugdnota",
    ),
    (
        "2.2.2",
        "Sporten na schooltijd op het plein: trainers van de verenigingen komen naar de wijk",
        "Sportservice Oosterwaard",
        "voorjaar 2026",
        "€ 31.000",
        "Elke week aanbod op vier pleinen",
        "Elke week aanbod op zeven pleinen",
    ),
    (
        "2.2.3",
        "Muziekles op school, met instrument om mee naar huis te nemen",
        "Muziekschool Het Klankhuis",
        "n.n.b.",
        "p.m.",
        "Onderzocht is wat ouders en scholen willen",
        "Nader te bepalen",
    ),
)


def make() -> bytes:
    """Return the file."""
    paper = Paper(top="Uitvoeringsprogramma Jeugd Oosterwaard", bottom="Gemeente Oosterwaard  |  {page}")
    front(paper)
    opening(paper)
    first(paper)
    second(paper)
    closing(paper)
    return bytes(paper.output())


def front(paper: Paper) -> None:
    """Add the cover with its colophon and the contents."""
    paper.add_page()
    paper.ln(60)
    paper.heading("Uitvoeringsprogramma Jeugd 2026-2027", 0)
    paper.para("Samen groter groeien")
    paper.ln(80)
    paper.para("Gemeente Oosterwaard\nZaaknummer Z-26-018834\nVastgesteld door het college op 20 januari 2026")
    paper.add_page()
    paper.heading("Inhoud", 1)
    for line in (
        "Vooraf ............................................................ 3",
        "1.  Programmalijn 1: Een stevige basis thuis ...................... 4",
        "2.  Programmalijn 2: Leren en meedoen ............................. 6",
        "3.  Wat kost het? ................................................. 8",
        "4.  Hoe volgen we het? ............................................ 8",
    ):
        paper.para(line)


def opening(paper: Paper) -> None:
    """Add the preface."""
    paper.add_page()
    paper.heading("Vooraf", 1)
    paper.para(
        "Met het Beleidsplan Jeugd Oosterwaard 2024-2028 heeft de raad op 14 december 2023 gekozen voor minder regels "
        "en meer nabijheid. Dit uitvoeringsprogramma zegt wat we daar in 2026 en 2027 van gaan merken. Het is het "
        "tweede programma onder het beleidsplan."
    )
    paper.para(
        "Het eerste programma (2024-2025) was te vol. Van de 43 acties zijn er 26 afgemaakt. Daarom staan er nu minder "
        "acties in, met per actie één trekker. Wie trekker is, hoeft het niet alleen te doen, maar zorgt dat het "
        "gebeurt."
    )
    paper.para(
        "De acties staan per programmalijn in een tabel. In de kolommen met resultaten leest u wat er aan het eind van "
        "dat jaar moet zijn bereikt. ‘Regulier’ betekent dat de actie uit een bestaande subsidie wordt betaald."
    )
    paper.para("Wij danken iedereen die heeft meegedacht.")
    paper.para("Wethouder Jeugd en Onderwijs")


def first(paper: Paper) -> None:
    """Add the first line with its indicators and its actions."""
    paper.add_page(orientation="landscape")
    paper.heading("1. Programmalijn 1: Een stevige basis thuis", 1)
    paper.para(
        "De meeste ouders redden zich prima. Als het even moeilijk is, zoeken zij eerst hulp bij familie, vrienden of "
        "de juf. Daarna komt het consultatiebureau. We merken dat ouders met een kleine portemonnee later aan de bel "
        "trekken en dan vaak meteen met meer vragen tegelijk."
    )
    paper.heading("Indicatoren", 3)
    paper.grid(
        (
            ("Doel", "Indicator", "Realisatie 2024", "Streefwaarde 2026", "Streefwaarde 2027", "Bron"),
            ("1.1", "Ouders die zich zeker voelen over de opvoeding", "77%", "80%", "82%", "GGD-monitor 0-12"),
            (
                "1.2",
                "Gezinnen die recht hebben op het kindpakket en het ook gebruiken",
                "61%",
                "70%",
                "80%",
                "team Inkomen",
            ),
        ),
        (14, 80, 36, 36, 36, 38),
        size=8.5,
    )
    paper.heading("Acties", 3)
    actions(paper, LINE_1)


def second(paper: Paper) -> None:
    """Add the second line."""
    paper.add_page(orientation="landscape")
    paper.heading("2. Programmalijn 2: Leren en meedoen", 1)
    paper.para(
        "School is voor de meeste kinderen een fijne plek. Voor een kleine groep is dat anders. Op 1 oktober 2025 "
        "zaten 23 leerlingen langer dan vier weken thuis. Na schooltijd zien we in de dorpen een ander beeld dan in de "
        "stad: er is wel wat te doen, maar je moet er kunnen komen. Op 3 december 2025 dachten 42 jongeren in het "
        "gemeentehuis mee over deze lijn."
    )
    paper.heading("Indicatoren", 3)
    paper.grid(
        (
            ("Doel", "Indicator", "Realisatie 2024", "Streefwaarde 2026", "Streefwaarde 2027", "Bron"),
            ("2.1", "Aantal leerlingen dat langer dan vier weken thuiszit", "28", "18", "10", "leerplicht"),
            ("2.2", "Jongeren (12-18) die wekelijks sporten of bewegen", "n.b.", "", "75%", "Sportservice"),
        ),
        (14, 80, 36, 36, 36, 38),
        size=8.5,
    )
    paper.heading("Acties", 3)
    actions(paper, LINE_2)


def actions(paper: Paper, rows: tuple[tuple[str, ...], ...]) -> None:
    """Add a table of actions with its goals as bands; the head returns on each page."""
    paper.set_font("Helvetica", size=9)
    head = FontFace(emphasis="BOLD", fill_color=(210, 224, 214))
    with paper.table(col_widths=WIDTHS, text_align="LEFT", headings_style=head, line_height=5, padding=1.6) as table:
        table.row(HEAD)
        for texts in rows:
            row = table.row()
            for text in texts:
                row.cell(text, colspan=len(HEAD) if len(texts) == 1 else 1)
    paper.set_font("Helvetica", size=10)
    paper.ln(3)


def closing(paper: Paper) -> None:
    """Add the money and how the programme is followed."""
    paper.add_page(orientation="portrait")
    paper.heading("3. Wat kost het?", 1)
    paper.para(
        "De kosten passen binnen de meerjarenbegroting. Voor de tussenplek vragen we provinciaal geld aan; komt dat er "
        "niet, dan beginnen we met vier plekken."
    )
    paper.grid(
        (
            ("Bedragen in euro", "2026", "2027"),
            ("Lasten", "", ""),
            ("Programmalijn 1", "118.500", "97.250"),
            ("Programmalijn 2", "159.000", "183.400"),
            ("Programmaleiding en monitor", "46.000", "46.500"),
            ("Totaal lasten", "323.500", "327.150"),
            ("Baten", "", ""),
            ("Rijksbijdrage Kansrijke Start", "71.000", "71.800"),
            ("Onttrekking reserve Sociaal Domein", "90.000", "60.000"),
            ("Saldo ten laste van de begroting", "-162.500", "-195.350"),
        ),
        (90, 35, 35),
        right=1,
    )
    paper.heading("4. Hoe volgen we het?", 1)
    paper.para(
        "Twee keer per jaar praten de trekkers elkaar bij. In juni 2026 is het eerste overleg met alle trekkers. Het "
        "college stuurt de raad in februari 2027 een tussenstand. De nieuwe jeugdnota bereiden we voor vanaf de zomer "
        "van 2027."
    )
    paper.heading("Afkortingen", 3)
    paper.items(("GGD: Gemeentelijke Gezondheidsdienst", "PO: primair onderwijs"))
