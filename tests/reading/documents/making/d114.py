"""114: the chapter of a programme budget on youth and education, in PDF (gemeente Oosterwaard)."""

from __future__ import annotations

from fpdf.fonts import FontFace

from making.paper import Paper

PLACE = "heldout/114-programmabegroting-oosterwaard.pdf"
HEAD = ("Indicator", "Eenheid", "Bron", "Realisatie 2024", "Realisatie 2025", "Streven 2027", "Streven 2030")
DONE = ("Prestatie 2027", "Gereed", "Wie")
Rows = tuple[tuple[str, ...], ...]
AIMS: tuple[tuple[str, str, tuple[str, ...], Rows, Rows], ...] = (
    (
        "Doelstelling 4.1 Kinderen en jongeren groeien veilig en gezond op",
        "De meeste gezinnen in Oosterwaard doen het zonder hulp van de gemeente. Waar dat niet lukt, komt de hulp naar "
        "het gezin toe.",
        (
            "Ouders staan er in de opvoeding niet alleen voor",
            "Jongeren met psychische klachten worden eerder gezien",
        ),
        (
            ("Jongeren tot 18 jaar met jeugdhulp", "%", "CBS", "12,9", "13,2", "12,5", "11,5"),
            ("Gemiddelde wachttijd tot het eerste gesprek", "dagen", "Sociaal Team", "38", "33", "21", "14"),
        ),
        (
            ("Steunouders werven in alle kernen", "1 juli 2027", "Welzijn Oosterwaard"),
            ("Huiskamer voor jongeren openen in het oude raadhuis", "derde kwartaal 2027", "Welzijn Oosterwaard"),
            ("Wachtlijst wekelijks doorlopen met de aanbieders", "doorlopend", "Sociaal Team"),
        ),
    ),
    (
        "Doelstelling 4.2 Geen kind op achterstand",
        "Taal is de sleutel. Wij zetten in op de voorschool en op de eerste jaren van de basisschool.",
        (
            "Alle peuters met een taalachterstand gaan naar de voorschool",
            "Kinderen lezen en schrijven op niveau als zij naar groep 4 gaan",
        ),
        (
            ("Doelgroepkinderen op de voorschool", "%", "GGD Waardland", "81", "84", "90", "95"),
            (
                "Leerlingen met een taalachterstand in groep 3",
                "leerlingen",
                "Stichting Klaverveld",
                "-",
                "146",
                "130",
                "100",
            ),
        ),
        (
            ("Zevende voorschool openen in Nieuwland", "augustus 2027", "Kinderopvang Het Nest"),
            ("Taalklas voor ouders starten in de bibliotheek", "Q1 2027", "Bibliotheek Waardland"),
        ),
    ),
    (
        "Doelstelling 4.3 Schoolgebouwen zijn klaar voor de toekomst",
        "Het huisvestingsplan bepaalt de volgorde waarin gebouwen worden vervangen. De marktprijzen dwingen ons tot "
        "soberheid.",
        ("Schoolgebouwen zijn gezond en zuinig", "Lege lokalen krijgen een maatschappelijke functie"),
        (("Schoolgebouwen met een energielabel A of B", "gebouwen", "Vastgoedregister", "6", "7", "9", "13"),),
        (
            ("Schetsontwerp IKC De Kreek vaststellen", "eind 2027", "gemeente"),
            ("Zonnepanelen plaatsen op vier scholen", "oktober 2027", "gemeente, Stichting Klaverveld"),
        ),
    ),
)
DUTY: Rows = (
    ("Indicator", "Eenheid", "Bron", "Periode", "Oosterwaard", "Nederland"),
    ("Absoluut verzuim", "per 1.000 leerlingen", "DUO", "2024", "3,1", "4,2"),
    ("Relatief verzuim", "per 1.000 leerlingen", "DUO", "2024", "22", "25"),
    ("Voortijdige schoolverlaters zonder startkwalificatie", "%", "DUO", "2023", "2,0", "2,5"),
    ("Jongeren met jeugdbescherming", "%", "CBS", "2025", "0,9", "1,1"),
    ("Jongeren met jeugdreclassering", "%", "CBS", "2025", "n.b.", "0,3"),
)
MONEY: Rows = (
    ("Jeugd", "", "", "", "", "", ""),
    ("Lasten", "14.310", "14.905", "15.320", "15.180", "15.040", "14.960"),
    ("Baten", "412", "398", "405", "405", "405", "405"),
    ("Saldo", "-13.898", "-14.507", "-14.915", "-14.775", "-14.635", "-14.555"),
    ("Onderwijs", "", "", "", "", "", ""),
    ("Lasten", "6.870", "7.015", "7.240", "7.305", "7.610", "7.590"),
    ("Baten", "2.104", "2.050", "2.120", "2.120", "2.075", "2.075"),
    ("Saldo", "-4.766", "-4.965", "-5.120", "-5.185", "-5.535", "-5.515"),
    ("Saldo van baten en lasten", "-18.664", "-19.472", "-20.035", "-19.960", "-20.170", "-20.070"),
    ("Toevoeging aan reserves", "350", "0", "0", "0", "0", "0"),
    ("Onttrekking aan reserves", "220", "480", "300", "150", "0", "0"),
    ("Resultaat", "-18.794", "-18.992", "-19.735", "-19.810", "-20.170", "-20.070"),
)


def make() -> bytes:
    """Return the file."""
    paper = Paper(
        top="Programmabegroting 2027 | gemeente Oosterwaard", bottom="Programma 4 Jeugd en onderwijs   {page}"
    )
    paper.add_page()
    paper.heading("Programma 4 Jeugd en onderwijs", 0)
    paper.para("Programmabegroting 2027, gemeente Oosterwaard")
    paper.para("Bestuurlijk verantwoordelijk: wethouder Jeugd en wethouder Onderwijs")
    opening(paper)
    for aim in AIMS:
        chapter(paper, *aim)
    paper.heading("Verplichte beleidsindicatoren", 1)
    paper.para("Het Besluit begroting en verantwoording schrijft de volgende indicatoren voor.")
    paper.grid(DUTY, (52, 34, 16, 18, 24, 22), size=8.5, right=4)
    closing(paper)
    return bytes(paper.output())


def opening(paper: Paper) -> None:
    """Add what the programme is about, what it rests on and what changes."""
    paper.heading("Waar gaat het over?", 1)
    paper.para(
        "In Oosterwaard wonen ruim negenduizend kinderen en jongeren. Het programma gaat over opvoeden, opgroeien, "
        "peuteropvang, leerplicht, leerlingenvervoer en schoolgebouwen."
    )
    paper.heading("Kaderstellende nota's", 2)
    paper.items(
        (
            "Jeugdvisie Oosterwaard 2024-2032 (raad, 23 mei 2024)",
            "Integraal huisvestingsplan onderwijs 2023-2038 (raad, 2 februari 2023)",
            "Lokaal Educatieve Agenda Oosterwaard 2024-2028 (2024)",
        ),
        "-",
    )
    paper.heading("Ontwikkelingen", 2)
    paper.para(
        "De regio Midden-Waardland koopt de zwaarste vormen van jeugdhulp in. Op 1 januari 2027 gaan de nieuwe "
        "contracten in. Het aantal leerlingen op de basisscholen daalt, terwijl het voortgezet onderwijs nog groeit. "
        "De gevolgen van de hervorming van het jeugdstelsel zijn nog onzeker en staan daarom niet in de ramingen."
    )


def chapter(paper: Paper, title: str, lead: str, wishes: tuple[str, ...], gauges: Rows, tasks: Rows) -> None:
    """Add one aim with what is wanted, how it is measured and what is done."""
    paper.heading(title, 1)
    paper.para(f"__{lead}__")
    paper.heading("Wat willen we bereiken?", 3)
    paper.items(wishes)
    paper.heading("Hoe meten we dat?", 3)
    paper.grid((HEAD, *gauges), (44, 20, 26, 19, 19, 18, 18), size=8, right=3)
    paper.heading("Wat gaan we daarvoor doen?", 3)
    paper.grid((DONE, *tasks), (86, 36, 44))


def closing(paper: Paper) -> None:
    """Add the linked bodies, the money and what is built."""
    paper.heading("Verbonden partijen", 1)
    paper.items(
        (
            "GGD Waardland: voert de jeugdgezondheidszorg uit",
            "Jeugdhulpregio Midden-Waardland: koopt jeugdhulp in voor vier gemeenten",
        ),
        "-",
    )
    paper.heading("Wat mag het kosten?", 1)
    paper.para("Bedragen x € 1.000")
    money(paper)
    paper.para(
        "De lasten voor jeugd lopen vanaf 2028 terug doordat wij rekenen op minder verblijf. De kapitaallasten van IKC "
        "De Kreek zorgen in 2029 voor hogere lasten bij onderwijs. De onttrekkingen komen uit de reserve Onderwijs en "
        "jeugd, die daarna leeg is."
    )
    paper.heading("Investeringen", 2)
    paper.grid(
        (
            ("Investering (x € 1.000)", "2027", "2028", "2029"),
            ("IKC De Kreek, nieuwbouw", "350", "6.400", "2.100"),
            ("Zonnepanelen vier scholen", "480", "-", "-"),
        ),
        (76, 30, 30, 30),
        right=1,
    )


def money(paper: Paper) -> None:
    """Print the table of costs under two rows of heads."""
    paper.set_font("Helvetica", size=8.5)
    style = FontFace(emphasis="BOLD", fill_color=(226, 232, 240))
    with paper.table(
        col_widths=(46, 20, 20, 20, 20, 20, 20),
        text_align=("LEFT", *("RIGHT",) * 6),
        headings_style=style,
        line_height=4.4,
        padding=1,
        num_heading_rows=2,
    ) as table:
        top = table.row()
        for text in ("", "Rekening", "Begroting", "Begroting"):
            top.cell(text)
        top.cell("Meerjarenraming", colspan=3, align="CENTER")
        for texts in (("", "2025", "2026", "2027", "2028", "2029", "2030"), *MONEY):
            row = table.row()
            for text in texts:
                row.cell(text)
    paper.set_font("Helvetica", size=10)
    paper.ln(3)
