"""91: a programme of the annual accounts in a PDF: performances with ja, deels, nee and a column of differences."""

from __future__ import annotations

from making.paper import Paper

PLACE = "tuned/91-jaarstukken-hoogwaarden.pdf"
Rows = tuple[tuple[str, str, str], ...]
FIRST: Rows = (
    ("3.1.1 Taalklas voor kinderen die net in Nederland zijn", "ja", "De klas startte op 25 augustus 2025."),
    (
        "3.1.2 Leesconsulent van de bibliotheek op alle scholen",
        "deels",
        "In 2025 kregen negen scholen een consulent. Twee kleine scholen volgen in februari 2026.",
    ),
    ("3.1.3 Ouderkamer in brede school De Wijde Blik", "ja", ""),
)
SECOND: Rows = (
    ("3.2.1 Een vaste opvoedhulp bij elk gezin met een ondertoezichtstelling", "ja", ""),
    ("3.2.2 Steungezinnen werven", "nee", "De werving leverde te weinig aanmeldingen op."),
    (
        "3.2.3 Nieuwe contracten voor jeugdhulp met verblijf",
        "ja",
        "De regio tekende de contracten in december 2025.",
    ),
)
FIGURES = (
    ("Indicator", "Werkelijk 2023", "Werkelijk 2024", "Begroot 2025", "Werkelijk 2025", "Bron"),
    ("Bij doel 3.1", "", "", "", "", ""),
    ("Leerlingen met een taalachterstand in groep 3 (%)", "13,8", "13,1", "12,0", "12,4", "Scholen"),
    (
        "Kinderen tot 12 jaar die lid zijn van de bibliotheek",
        "3.410",
        "3.655",
        "3.800",
        "3.921",
        "Bibliotheek Waardland",
    ),
    ("Bij doel 3.2", "", "", "", "", ""),
    ("Uithuisplaatsingen", "29", "31", "25", "27", "Jeugdhulpregio"),
    ("Steungezinnen", "-", "6", "20", "8", "Eigen telling"),
    ("Waardering van ouders voor de hulp (rapportcijfer)", "7,1", "7,0", "7,3", "n.n.b.", "Cliëntonderzoek"),
)
MONEY = (
    (
        "Bedragen x € 1.000",
        "Rekening 2024",
        "Begroting 2025 primitief",
        "Begroting 2025 na wijziging",
        "Rekening 2025",
        "Verschil 2025",
    ),
    ("Lasten", "14.902", "15.110", "15.640", "16.018", "378 N"),
    ("Baten", "1.871", "1.840", "1.905", "2.021", "116 V"),
    ("Saldo van baten en lasten", "13.031 N", "13.270 N", "13.735 N", "13.997 N", "262 N"),
    ("Toevoeging aan reserves", "0", "0", "120", "120", "0"),
    ("Onttrekking aan reserves", "85", "150", "150", "94", "56 N"),
    ("Resultaat", "12.946 N", "13.120 N", "13.705 N", "14.023 N", "318 N"),
)


def make() -> bytes:
    """Return the file."""
    paper = Paper(
        top="Jaarstukken 2025 | Programma 3 Opgroeien en leren", bottom="Gemeente Hoogwaarden    pagina {page}"
    )
    paper.add_page()
    paper.heading("Jaarstukken 2025", 0)
    paper.para("Gemeente Hoogwaarden\n14 april 2026")
    paper.heading("Programma 3 Opgroeien en leren", 1)
    paper.para("Portefeuillehouder: wethouder Jeugd, Onderwijs en Cultuur")
    paper.para(
        "Dit hoofdstuk is de verantwoording over 2025. De indeling is dezelfde als die van de begroting. Of een "
        "prestatie is geleverd, staat in de tweede kolom: ja, deels of nee. Bij deels en nee leest u waarom."
    )
    paper.para(
        "**Kaders:** Visie Samen Groot (raad, 3 juli 2025); Beleidsregels ouderbijdrage 2024; Nota leren en lezen "
        "2022-2026."
    )
    goals(paper)
    figures(paper)
    money(paper)
    return bytes(paper.output())


def goals(paper: Paper) -> None:
    """Print what was wanted and what was done for each goal."""
    for name, wanted, rows in (
        (
            "Doel 3.1 Ieder kind leert goed Nederlands",
            "Taal is de sleutel tot meedoen, op school en daarbuiten.",
            FIRST,
        ),
        (
            "Doel 3.2 Kinderen groeien zo veel mogelijk thuis op",
            "Een uithuisplaatsing is ingrijpend. Met steun op tijd is die vaker te voorkomen.",
            SECOND,
        ),
    ):
        paper.heading(name, 2)
        paper.para(wanted)
        paper.para("**Wat hebben we daarvoor gedaan?**")
        paper.grid([("Prestatie", "Geleverd", "Toelichting"), *rows], (74, 20, 72))


def figures(paper: Paper) -> None:
    """Print the indicators, in bands for each goal."""
    paper.heading("Wat hebben we bereikt?", 1)
    paper.grid(FIGURES, (58, 20, 20, 20, 20, 30), size=8.5, right=1)
    paper.para("n.n.b. = nog niet bekend. De uitkomst van het cliëntonderzoek verschijnt in juni 2026.")


def money(paper: Paper) -> None:
    """Print what it cost, with the differences."""
    paper.heading("Wat heeft het gekost?", 1)
    paper.para("V is voordelig, N is nadelig.")
    paper.grid(MONEY, (46, 22, 26, 28, 22, 22), size=8.5, right=1)
    paper.heading("Toelichting op het verschil", 2)
    paper.items(
        (
            "De jeugdhulp met verblijf gaf een nadeel van € 412.000. De tarieven stegen meer dan verwacht.",
            "De rijksbijdrage voor nieuwkomers leverde een voordeel op van € 116.000.",
        )
    )
    paper.para("De overige verschillen zijn klein. De accountant controleert de cijfers in mei 2026.")
