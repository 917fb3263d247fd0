"""58: a programme of a budget in a PDF: indicators under two header rows, brackets for minus (gemeente Brinkerhout)."""

from __future__ import annotations

from fpdf.fonts import FontFace

from making.paper import Paper

PLACE = "heldout/58-programmabegroting-brinkerhout.pdf"
GOALS = (
    ("4.1", "Ieder kind begint met een goede basis aan groep 3."),
    ("4.2", "Jongeren verlaten het onderwijs met een diploma of met werk."),
    ("4.3", "Jeugdhulp is dichtbij en duurt niet langer dan nodig is."),
)
INDICATORS = (
    ("Peuters met een indicatie die naar de voorschool gaan", "%", "GGD Brinkstreek", "81", "84", "88", "90", "95"),
    ("Leerlingen in groep 8 die 1F halen voor rekenen", "%", "Schoolbesturen", "87", "n.b.", "89", "90", "92"),
    ("Nieuwe voortijdig schoolverlaters", "leerlingen", "DUO", "58", "61", "50", "45", "40"),
    ("Jongeren tot 18 jaar met jeugdhulp", "%", "CBS", "12,9", "13,2", "12,5", "12,0", "11,0"),
    ("Wachttijd voor ambulante jeugdhulp", "weken", "Jeugdhulpregio Brinkstreek", "14", "11", "9", "8", "6"),
)
EFFORTS = (
    (
        (
            "4.1.1",
            "Wij breiden de voorschool in Brinkveld uit met twee groepen. In augustus 2027 gaan de groepen open.",
        ),
        ("4.1.2", "Alle basisscholen krijgen een taalcoach voor twee dagdelen per week."),
    ),
    (
        ("4.2.1", "Het Regionaal Meldpunt Schoolverlaten belt jongeren die meer dan zestien uur verzuimen."),
        ("4.2.2", "Samen met het Brinkcollege maken wij een leerroute waarin jongeren werken en leren."),
        ("4.2.3", "Jongeren zonder startkwalificatie krijgen een jobcoach."),
    ),
    (
        ("4.3.1", "Het Jeugdteam Brinkerhout houdt spreekuur op iedere school."),
        ("4.3.2", "Wij kopen groepsaanbod in voor kinderen van gescheiden ouders. De inkoop is klaar in juni 2027."),
    ),
)
COSTS = (
    ("Exploitatie", "Realisatie 2025", "Begroting 2026", "Begroting 2027", "2028", "2029", "2030"),
    ("Lasten", "36.912", "38.405", "39.870", "39.115", "38.940", "38.940"),
    ("Baten", "5.667", "5.240", "5.310", "4.480", "4.480", "4.480"),
    ("Saldo van baten en lasten", "(31.245)", "(33.165)", "(34.560)", "(34.635)", "(34.460)", "(34.460)"),
    ("Toevoegingen aan reserves", "415", "-", "-", "-", "-", "-"),
    ("Onttrekkingen aan reserves", "1.030", "780", "525", "150", "-", "-"),
    ("Resultaat", "(30.630)", "(32.385)", "(34.035)", "(34.485)", "(34.460)", "(34.460)"),
)


def make() -> bytes:
    """Return the file."""
    paper = Paper(top="Programmabegroting 2027-2030 | Programma 4", bottom="Gemeente Brinkerhout            {page}")
    paper.add_page()
    paper.heading("Programmabegroting 2027-2030", 0)
    paper.para("Gemeente Brinkerhout")
    paper.heading("Programma 4. Leren en opgroeien", 1)
    paper.para("Portefeuillehouder: wethouder Jeugd, Onderwijs en Sport")
    paper.para(
        "Het programma gaat over alle kinderen en jongeren van 0 tot 23 jaar in Brinkerhout. Er horen "
        "voorschool en onderwijs bij, het jeugdteam en de jeugdhulp die wij met de regio inkopen. De "
        "gemeente groeit door nieuwbouw in Brinkveld, waardoor het aantal leerlingen daar toeneemt."
    )
    paper.heading("Kaderstellende nota's", 3)
    paper.items(
        (
            "Nota Jeugd Brinkerhout 2025-2028 (raad 12 december 2024)",
            "Integraal Huisvestingsplan Onderwijs 2024-2039 (raad 18 april 2024)",
        ),
        "-",
    )
    paper.heading("Wat willen wij bereiken?", 2)
    paper.items([goal for _, goal in GOALS], [number for number, _ in GOALS])
    indicators(paper)
    efforts(paper)
    money(paper)
    return bytes(paper.output())


def indicators(paper: Paper) -> None:
    """Print the indicators under two header rows, each goal as a band over the table."""
    paper.heading("Hoe meten wij dat?", 3)
    paper.set_font("Helvetica", size=8.5)
    style = FontFace(emphasis="BOLD", fill_color=(226, 232, 240))
    with paper.table(
        col_widths=(46, 17, 29, 14, 14, 14, 14, 14),
        text_align=("LEFT", "LEFT", "LEFT", "RIGHT", "RIGHT", "RIGHT", "RIGHT", "RIGHT"),
        headings_style=style,
        num_heading_rows=2,
        line_height=4.4,
        padding=1,
    ) as table:
        row = table.row()
        for text in ("Indicator", "Eenheid", "Bron"):
            row.cell(text, rowspan=2)
        row.cell("Realisatie", colspan=2, align="CENTER")
        row.cell("Streefwaarde", colspan=3, align="CENTER")
        table.row(("2024", "2025", "2027", "2028", "2030"))
        for (number, goal), part in zip(GOALS, (INDICATORS[:2], INDICATORS[2:3], INDICATORS[3:]), strict=True):
            table.row().cell(f"{number} {goal}", colspan=8)
            for line in part:
                table.row(line)
    paper.set_font("Helvetica", size=10)
    paper.para("n.b. = niet bekend")


def efforts(paper: Paper) -> None:
    """Print what will be done, goal by goal."""
    paper.heading("Wat gaan wij daarvoor doen?", 2)
    for (number, goal), part in zip(GOALS, EFFORTS, strict=True):
        paper.heading(f"{number} {goal}", 3)
        for code, text in part:
            paper.para(f"**{code}** {text}")


def money(paper: Paper) -> None:
    """Print the money in thousands, a minus as brackets."""
    paper.heading("Wat mag het kosten?", 2)
    paper.para("Bedragen x € 1.000. Een bedrag tussen haakjes is een nadeel.")
    paper.grid(COSTS, (44, 21, 21, 21, 20, 20, 20), size=8.5, right=1)
    paper.para("Mutaties in de lasten ten opzichte van de vorige begroting (bedragen x € 1.000)")
    paper.grid(
        [
            ("Mutatie", "2027", "2028", "2029", "2030"),
            ("Meer leerlingen in Brinkveld", "340", "365", "390", "390"),
            ("Taakstelling jeugdhulp", "(275)", "(550)", "(700)", "(700)"),
            ("Einde taalklassen nieuwkomers", "-", "(830)", "(830)", "(830)"),
        ],
        (70, 24, 24, 24, 24),
        size=8.5,
        right=1,
    )
    paper.para(
        "De baten dalen in 2028 doordat het Rijk stopt met de bijdrage voor taalklassen. In het derde "
        "kwartaal van 2027 ontvangt de raad een voorstel voor de huisvesting van het speciaal onderwijs."
    )
