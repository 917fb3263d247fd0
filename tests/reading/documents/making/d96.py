"""96: a yearly report on a local education agenda in a PDF, groups in a column at the side (gemeente Lingerveen)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from making.paper import Paper

PLACE = "tuned/96-lea-jaarverslag-lingerveen.pdf"
SIDE, WIDE = 150, 42


class Theme(NamedTuple):
    """What the report says about one theme."""

    name: str
    goals: tuple[str, ...]
    how: str
    seen: tuple[str, ...]
    plans: tuple[str, ...]
    group: str
    members: str
    contact: str


THEMES = (
    Theme(
        "Thema 1 | Jonge kind",
        ("Peuters met een kleine woordenschat beginnen goed voorbereid aan de basisschool.",),
        "GGD, opvang en scholen werken met één route: van consultatiebureau tot en met groep 2. Een coördinator houdt "
        "de "
        "lijnen kort en kijkt of kinderen ergens blijven hangen.",
        (
            "Op 1 oktober 2023 ging 81% van de doelgroeppeuters naar de voorschool. Op 1 oktober 2024 was dat 88% en "
            "op 1 "
            "maart 2025 stond de teller op 91%. De stijging komt vooral door de huisbezoeken. In september 2024 "
            "opende De "
            "Waterlelie een derde locatie in Lingerveen-Oost.",
        ),
        (
            "Ouders die niet op de uitnodiging reageren, krijgen een telefoontje",
            "Een vast overdrachtsformulier van peuteropvang naar groep 1",
        ),
        "Werkgroep Nul tot zes",
        "Kinderopvang De Waterlelie, GGD Waardland, Scholengroep Lingerveen, Bibliotheek Waardland",
        "VVE-coördinator GGD Waardland",
    ),
    Theme(
        "Thema 2 | Rijke schooldag",
        ("Kinderen ontdekken na schooltijd sport, muziek, natuur en techniek, zonder dat hun ouders ervoor betalen.",),
        "De scholen bieden het programma zelf aan, samen met verenigingen uit het dorp. Vakdocenten komen uit de "
        "regio.",
        (
            "Deden in schooljaar 2022-2023 nog 310 leerlingen mee, in schooljaar 2024-2025 waren dat er 545. Ouders "
            "geven het "
            "programma gemiddeld een 8,2. Wij willen dat in schooljaar 2026-2027 minstens 700 leerlingen meedoen.",
            "Niet alles lukte. Het vervoer van de kern Veenoord naar de sporthal blijft lastig en twee verenigingen "
            "stopten omdat er te weinig vrijwilligers waren.",
        ),
        (
            "Busje laten rijden tussen Veenoord en de sporthal",
            "Cursus voor vrijwilligers",
            "Techniekmiddagen bij bedrijven",
        ),
        "Werkgroep Na de bel",
        "Scholengroep Lingerveen, Sportservice Lingerveen, Muziekschool Toonaard",
        "combinatiefunctionaris, Sportservice Lingerveen",
    ),
    Theme(
        "Thema 3 | Iedereen naar school",
        (
            "3a. Leerlingen die dreigen uit te vallen, zijn op tijd in beeld.",
            "3b. Thuiszitters krijgen binnen zes weken weer een vorm van onderwijs.",
        ),
        "Leerplicht, jeugdgezondheidszorg en scholen bespreken elke maand alle leerlingen met veel verzuim.",
        (
            "In juni 2024 telde Lingerveen 19 thuiszitters, in juni 2025 waren het er 12. Het aantal meldingen van "
            "ziekteverzuim groeide van 140 in 2023 naar 188 in 2024; scholen melden eerder dan vroeger. Op 14 april "
            "2025 "
            "kwamen zestig leerkrachten naar de themamiddag over verzuim.",
        ),
        ("Jeugdarts houdt spreekuur op school (doel 3a)", "Tijdelijke lesplek inrichten in het dorpshuis (doel 3b)"),
        "Werkgroep Iedereen naar school",
        "Samenwerkingsverband PO Midden-Waardland, Lingecollege, GGD Waardland, gemeente Lingerveen",
        "leerplichtambtenaar gemeente Lingerveen",
    ),
    Theme(
        "Thema 4 | Op weg naar werk",
        ("Iedere jongere verlaat het onderwijs met een diploma of een baan.",),
        "Mentoren, mbo en werkgevers kennen elkaar en weten wie een jongere kan bellen.",
        (
            "Het aandeel vroegtijdig schoolverlaters daalde van 2,4% in 2021 naar 1,9% in 2023. Over 2024 zijn nog "
            "geen "
            "cijfers bekend. In november 2024 hielden wij de eerste avond met oud-leerlingen in het Lingecollege. "
            "Door ziekte "
            "ging de tweede avond niet door.",
        ),
        ("Avond met oud-leerlingen herhalen", "Stageplaatsen bij de gemeente aanbieden"),
        "Werkgroep Na het diploma",
        "Lingecollege, Ondernemend Lingerveen",
        "decaan Lingecollege",
    ),
)


def make() -> bytes:
    """Return the file."""
    paper = Paper(top="LEA Lingerveen - Jaarverslag", bottom="{page}")
    paper.add_page()
    paper.ln(40)
    paper.heading("Jaarverslag Lokale Educatieve Agenda Lingerveen", 0)
    paper.heading("Schooljaar 2024-2025", 1)
    paper.para("Gemeente Lingerveen, 30 september 2025")
    paper.add_page()
    paper.heading("Inhoud", 2)
    names = ("Vooraf", "Hoe de agenda werkt", *(theme.name for theme in THEMES), "Geld")
    for name, page in zip(names, (3, 3, 3, 4, 4, 5, 5), strict=True):
        paper.para(f"{name} {'.' * (90 - len(name))} {page}")
    paper.add_page()
    opening(paper)
    for theme in THEMES:
        section(paper, theme)
    money(paper)
    return bytes(paper.output())


def opening(paper: Paper) -> None:
    """Print the foreword and how the agenda works."""
    paper.heading("Vooraf", 1)
    paper.para(
        "Dit is het tweede jaarverslag van onze Lokale Educatieve Agenda (LEA). In de LEA 2023-2027, vastgesteld in "
        "het bestuurlijk overleg van 25 mei 2023, spraken gemeente, scholen en opvang vier thema's af. In dit verslag "
        "lezen "
        "onze partners en de gemeenteraad wat er in het tweede schooljaar is gebeurd."
    )
    paper.heading("Hoe de agenda werkt", 1)
    paper.para(
        "Ieder thema heeft een werkgroep en een contactpersoon. De werkgroepen komen zes keer per jaar bij elkaar. De "
        "wethouder zit het bestuurlijk overleg voor. In januari 2025 is Ondernemend Lingerveen toegetreden tot de LEA. "
        "Over de voortgang spreken wij in de eerste plaats met elkaar en pas daarna op papier."
    )


def section(paper: Paper, theme: Theme) -> None:
    """Print a theme: its text at the left, its working group in a tinted column at the right."""
    if paper.get_y() > 175:
        paper.add_page()
    paper.heading(theme.name, 1)
    top = paper.get_y()
    side(paper, ("Werkgroep", theme.group, "Leden", theme.members, "Contact", theme.contact))
    paper.set_y(top)
    paper.set_right_margin(66)
    label(paper, "Doel")
    for goal in theme.goals:
        paper.para(goal)
    label(paper, "Hoe?")
    paper.para(theme.how)
    label(paper, "Wat hebben we gezien?")
    for text in theme.seen:
        paper.para(text)
    label(paper, "Acties in 2025-2026")
    items(paper, theme.plans)
    paper.set_right_margin(22)


def label(paper: Paper, text: str) -> None:
    """Print a small heading."""
    paper.set_font("Helvetica", "B", 10)
    paper.cell(0, 5.5, text, new_x="LMARGIN", new_y="NEXT")
    paper.set_font("Helvetica", size=10)


def items(paper: Paper, texts: Sequence[str]) -> None:
    """Print a list with squares for bullets, drawn and not written."""
    for text in texts:
        paper.set_fill_color(60, 110, 90)
        paper.rect(23, paper.get_y() + 1.7, 1.6, 1.6, style="F")
        paper.set_left_margin(27)
        paper.set_x(27)
        paper.multi_cell(0, 5, text, align="L", new_x="LMARGIN", new_y="NEXT")
        paper.set_left_margin(22)
        paper.set_x(22)
    paper.ln(2)


def side(paper: Paper, lines: Sequence[str]) -> None:
    """Print the column at the side: labels in bold, each above its text."""
    paper.set_fill_color(238, 240, 226)
    paper.rect(SIDE - 2, paper.get_y(), WIDE + 4, 78, style="F")
    paper.set_y(paper.get_y() + 2)
    for place, text in enumerate(lines):
        paper.set_x(SIDE)
        paper.set_font("Helvetica", "B" if place % 2 == 0 else "", 8.5)
        paper.multi_cell(WIDE, 4.2, text, align="L", new_x="LEFT", new_y="NEXT")
        if place % 2:
            paper.ln(1.5)
    paper.set_font("Helvetica", size=10)


def money(paper: Paper) -> None:
    """Print what it cost."""
    paper.heading("Geld", 1)
    paper.para("Het geld loopt per kalenderjaar. Onderstaande tabel gaat daarom over 2024 en 2025.")
    paper.set_fill_color(255, 255, 255)
    paper.grid(
        (
            ("", "Begroting 2024", "Rekening 2024", "Begroting 2025"),
            ("Lasten voorschool", "€ 612.400", "€ 598.116", "€ 640.000"),
            ("Lasten rijke schooldag", "€ 285.000", "€ 301.870", "€ 310.500"),
            ("Lasten verzuim en thuiszitters", "€ 94.750", "€ 88.214", "€ 96.000"),
            ("Totaal lasten", "€ 992.150", "€ 988.200", "€ 1.046.500"),
            ("Baten rijk", "€ 801.300", "€ 807.945", "€ 815.000"),
            ("Saldo", "€ -190.850", "€ -180.255", "€ -231.500"),
        ),
        (62, 34, 34, 34),
        right=1,
    )
    paper.para("Het overschot op de voorschool zetten wij in 2026 in voor extra huisbezoeken.")
