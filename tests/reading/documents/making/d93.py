"""93: a landscape goal network in a PDF that runs from effort (left) to goal (right) (gemeente Waardrecht)."""

from __future__ import annotations

from fpdf.fonts import FontFace

from making.paper import Paper

PLACE = "tuned/93-din-waardrecht.pdf"
HEAD = (
    "Nr.",
    "Wat gaan we doen? (inspanning)",
    "Trekker",
    "Wat levert het op? (baat)",
    "Norm",
    "Waar doen we het voor?",
)
WIDTHS = (10, 68, 38, 50, 52, 44)
Effort = tuple[str, str, str]
Benefit = tuple[str, str, tuple[Effort, ...]]
PILLARS: dict[str, dict[str, tuple[Benefit, ...]]] = {
    "Pijler A - Sterk van start": {
        "D1 Peuters en kleuters in Waardrecht groeien op met veel taal om zich heen": (
            (
                "B1 Ouders lezen vaker voor, ook in hun eigen taal",
                "In 2029 leest 80% van de ouders van peuters minstens drie keer per week voor (2025: 64%). Bron: "
                "ouderpeiling GGD Waardland",
                (
                    ("I1", "Voorleesvrijwilligers koppelen aan gezinnen in Zuidrand", "Bibliotheek Waardland"),
                    ("I2", "Boekstartcoach op elke locatie van de kinderopvang", "Kinderopvang De Waterlelie"),
                ),
            ),
            (
                "B2 Peuters die extra taal nodig hebben, krijgen die ook",
                "Het bereik van de voorschool is uiterlijk 1 oktober 2027 minimaal 95%",
                (
                    (
                        "I3",
                        "Pedagogisch medewerkers scholen in Nederlands als tweede taal",
                        "Kinderopvang De Waterlelie",
                    ),
                    ("I4", "Afspraken met het consultatiebureau over toeleiding vernieuwen", "GGD Waardland"),
                    ("I5", "Taalcafé voor ouders in 't Spoor", "Welzijn Waardrecht"),
                ),
            ),
        ),
        "D2 Minder jonge gezinnen hebben zorgen over geld": (
            (
                "B3 Ouders vragen eerder hulp bij schulden",
                "Het aantal jonge gezinnen met een betalingsregeling daalt van 410 in 2024 naar 300 in 2028",
                (
                    ("I6", "Geldcafé houden in De Hoven en in Oud-Waard", "Welzijn Waardrecht"),
                    ("I7", "Verloskundigen vragen standaard naar geldzorgen", "Coalitie Kansrijke Start"),
                ),
            ),
        ),
    },
    "Pijler B - Leren met plezier": {
        "D3 Leerlingen zitten niet onnodig thuis": (
            (
                "B4 School en jeugdhulp zoeken samen naar een passende plek",
                "Eind 2028 zitten hooguit tien leerlingen langer dan drie maanden thuis. Bron: leerplichtregistratie",
                (
                    ("I8", "Verzuimcoach aanstellen", "Waardcollege"),
                    (
                        "I9",
                        "Maatwerkplekken inkopen. In augustus 2026 starten de eerste zes leerlingen.",
                        "Samenwerkingsverband PO Midden-Waardland",
                    ),
                ),
            ),
            (
                "B5 Ouders voelen zich serieus genomen door school",
                "n.t.b.",
                (
                    (
                        "I10",
                        "Ouderconsulent op iedere school in het basisonderwijs",
                        "Stichting Openbaar Onderwijs Waardland",
                    ),
                ),
            ),
        ),
        "D4 Jongeren kiezen een opleiding die bij hen past": (
            (
                "B6 Jongeren kennen de bedrijven in hun eigen streek",
                "In schooljaar 2027-2028 loopt de helft van de derdeklassers een snuffelstage in de regio",
                (
                    ("I11", "Bedrijvenroute voor vmbo en havo", "Ondernemerskring Waardrecht"),
                    ("I12", "Oud-leerlingen vertellen in de klas over hun werk", "Waardcollege"),
                ),
            ),
        ),
    },
    "Pijler C - Gezond en gezien": {
        "D5 Jongeren voelen zich mentaal gezond": (
            (
                "B7 Jongeren praten over wat hen dwarszit",
                "Het aandeel jongeren van 12 tot 18 jaar met psychische klachten is in 2029 ten hoogste 22% (2023: "
                "27%). "
                "Bron: Gezondheidsmonitor Jeugd",
                (
                    ("I13", "Inloopspreekuur zonder afspraak in het station", "GGD Waardland"),
                    ("I14", "Jongerencoaches aanwezig op sportclubs", "Welzijn Waardrecht"),
                ),
            ),
            (
                "B8 Mentoren zien op tijd dat het niet goed gaat",
                "In 2027 hebben negen van de tien mentoren de basistraining gevolgd",
                (("I15", "Basistraining signaleren geven aan mentoren", "GGD Waardland"),),
            ),
        ),
    },
}
PLAN = (
    ("I1", "mei 2026", "18", "18"),
    ("I2", "Q1 2027", "-", "46"),
    ("I3", "december 2026", "35", "35"),
    ("I4", "1 juli 2026", "0", "0"),
    ("I5", "doorlopend", "9", "9"),
    ("I6", "najaar 2026", "22", "24"),
    ("I7", "Q3 2026", "4", "pm"),
    ("I8", "schooljaar 2026-2027", "72", "75"),
    ("I9", "augustus 2026", "140", "165"),
    ("I10", "2027", "-", "88"),
    ("I11", "maart 2027", "-", "12"),
    ("I12", "doorlopend", "2", "2"),
    ("I13", "Q2 2026", "61", "63"),
    ("I14", "nader te bepalen", "30", "30"),
    ("I15", "juni 2027", "8", "15"),
    ("Totaal", "", "401", "582"),
)


def make() -> bytes:
    """Return the file."""
    paper = Paper(
        top="Bijlage 2 | Doelen-inspanningennetwerk Jong in Waardrecht", bottom="gemeente Waardrecht | {page}"
    )
    paper.add_page("landscape")
    opening(paper)
    for name, goals in PILLARS.items():
        paper.heading(name, 2)
        network(paper, goals)
    paper.heading("Planning en kosten", 2)
    paper.para("Bedragen x € 1.000. Een streepje betekent dat er in dat jaar geen kosten zijn.")
    paper.grid((("Nr.", "Gereed of gestart", "Lasten 2026", "Lasten 2027"), *PLAN), (24, 60, 34, 34), right=2)
    paper.para(
        "De programmamanager werkt het netwerk ieder jaar bij. In oktober 2027 spreekt de stuurgroep over de "
        "tussenstand. "
        "Voor 2028 en 2029 volgt een nieuwe planning."
    )
    return bytes(paper.output())


def opening(paper: Paper) -> None:
    """Print the title, how to read the network and, in a tinted column at the right, the abbreviations."""
    paper.heading("Doelen-inspanningennetwerk Jong in Waardrecht 2026-2029", 0)
    paper.para("Bijlage 2 bij het programmaplan. Gemeente Waardrecht, versie 1.2, 18 november 2025")
    top = paper.get_y()
    paper.set_fill_color(232, 240, 236)
    paper.rect(212, top, 64, 52, style="F")
    paper.set_xy(215, top + 3)
    paper.set_font("Helvetica", "B", 9)
    paper.cell(58, 5, "Afkortingen", new_x="LEFT", new_y="NEXT")
    paper.set_font("Helvetica", size=8.5)
    for text in (
        "GGD: gemeentelijke gezondheidsdienst",
        "n.t.b.: nog te bepalen",
        "PO: primair onderwijs",
        "Q: kwartaal",
        "voorschool: opvang met een taalprogramma voor peuters",
    ):
        paper.multi_cell(58, 4.4, text, align="L", new_x="LEFT", new_y="NEXT")
    paper.set_font("Helvetica", size=10)
    paper.set_y(top)
    paper.set_right_margin(90)
    paper.heading("Hoe leest u dit schema?", 2)
    paper.para(
        "De gemeenteraad heeft op 2 oktober 2025 de Jeugdvisie Waardrecht 2026-2029 vastgesteld. Dit netwerk laat "
        "zien hoe "
        "wat wij samen doen bijdraagt aan de doelen uit die visie. U leest het schema van links naar rechts: een "
        "inspanning levert een baat op en die baat brengt een doel dichterbij."
    )
    paper.para(
        "Het netwerk is gemaakt in drie werksessies met scholen, kinderopvang, welzijn en jongeren. De laatste sessie "
        "was op "
        "9 september 2025. Ruim veertig mensen dachten mee."
    )
    paper.set_right_margin(22)
    paper.set_fill_color(255, 255, 255)


def network(paper: Paper, goals: dict[str, tuple[Benefit, ...]]) -> None:
    """Print the table of one pillar: goal and benefit span the rows of their efforts."""
    paper.set_font("Helvetica", size=8.5)
    style = FontFace(emphasis="BOLD", fill_color=(205, 222, 214))
    with paper.table(
        col_widths=WIDTHS, text_align="LEFT", headings_style=style, line_height=4.3, padding=1.2, v_align="TOP"
    ) as table:
        table.row(HEAD)
        for goal, benefits in goals.items():
            left = sum(len(efforts) for _, _, efforts in benefits)
            for place, (benefit, norm, efforts) in enumerate(benefits):
                for number, effort in enumerate(efforts):
                    row = table.row()
                    for text in effort:
                        row.cell(text)
                    if number == 0:
                        row.cell(benefit, rowspan=len(efforts))
                        row.cell(norm, rowspan=len(efforts))
                    if number == 0 and place == 0:
                        row.cell(goal, rowspan=left)
    paper.set_font("Helvetica", size=10)
    paper.ln(3)
