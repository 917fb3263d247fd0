"""88: a youth monitor in a PDF: a goal a theme and indicator tables in three shapes (gemeente Oosterwaard)."""

from __future__ import annotations

from making.paper import Paper

PLACE = "tuned/88-monitor-jeugd-oosterwaard.pdf"
CONTENTS = (
    ("1  Over deze monitor", 2),
    ("2  Thema Gezond opgroeien", 2),
    ("3  Thema Leren en ontwikkelen", 3),
    ("4  Thema Meedoen", 3),
    ("5  Hoe nu verder", 4),
)


def make() -> bytes:
    """Return the file."""
    paper = Paper(top="Monitor Jeugd 2025", bottom="Gemeente Oosterwaard - Onderzoek en Statistiek - {page}")
    cover(paper)
    about(paper)
    health(paper)
    learning(paper)
    joining(paper)
    further(paper)
    return bytes(paper.output())


def cover(paper: Paper) -> None:
    """Print the front page with the contents."""
    paper.add_page()
    paper.ln(40)
    paper.heading("Monitor Jeugd 2025", 0)
    paper.heading("Voortgangsrapportage bij de Jeugdagenda Oosterwaard", 2)
    paper.ln(6)
    paper.para("Gemeente Oosterwaard\nOnderzoek en Statistiek\nNovember 2025")
    paper.ln(30)
    paper.heading("Inhoud", 2)
    for text, page in CONTENTS:
        paper.para(text + " " + "." * (96 - len(text)) + " " + str(page))


def about(paper: Paper) -> None:
    """Print what the monitor is for."""
    paper.add_page()
    paper.heading("1  Over deze monitor", 1)
    paper.para(
        "De Jeugdagenda Oosterwaard 2023-2027 werd op 16 maart 2023 door de raad vastgesteld. Daarin staan drie "
        "thema's, elk met één doel. Deze monitor volgt of het de goede kant op gaat. De cijfers komen uit het "
        "leerlingenonderzoek van GGD Waardland, van de scholen en uit eigen bestanden."
    )
    paper.para(
        "Bij een aantal cijfers staat hoe het er in vergelijkbare gemeenten voor staat. Dat zijn tien gemeenten "
        "met ongeveer evenveel inwoners en evenveel jongeren. Zij dienen alleen als spiegel."
    )


def health(paper: Paper) -> None:
    """Print the first theme: years as columns."""
    paper.heading("2  Thema Gezond opgroeien", 1)
    paper.para("**Doel:** Kinderen en jongeren in Oosterwaard leven gezond en zitten lekker in hun vel.")
    paper.para("**Wat doen we al?**")
    paper.items(
        (
            "Elke basisschool heeft een vakleerkracht gymnastiek.",
            "Sportverenigingen schenken geen alcohol als de jeugd speelt.",
            "Gesprekken over sociale media in de brugklas.",
        )
    )
    paper.heading("Tabel 1. Gezondheid in cijfers", 3)
    paper.grid(
        [
            ("Indicator", "2019", "2021", "2023", "2025", "Streefwaarde 2027", "Vergelijkbare gemeenten"),
            ("Kinderen met overgewicht (%)", "11,2", "13,0", "12,7", "12,1", "11,0", "12,5"),
            ("Jongeren die wekelijks sporten (%)", "71", "64", "68", "70", "75", "69"),
            ("Jongeren die zich vaak eenzaam voelen (%)", "-", "14", "12", "11", "8", "12"),
            ("Jongeren die vapen (%)", "-", "-", "9", "15", "5", "13"),
        ],
        (54, 16, 16, 16, 16, 24, 26),
        size=8.5,
        right=1,
    )
    paper.para("__Bron: leerlingenonderzoek GGD Waardland__")
    paper.para(
        "Het gebruik van vapes groeit hard. In juni 2025 sloten vier winkels een convenant met de gemeente. De "
        "controles beginnen in januari 2026."
    )


def learning(paper: Paper) -> None:
    """Print the second theme: years as rows."""
    paper.add_page()
    paper.heading("3  Thema Leren en ontwikkelen", 1)
    paper.para("**Doel:** Alle jongeren leren zo veel als zij kunnen en halen een diploma.")
    paper.para("**Wat doen we al?**")
    paper.items(
        (
            "Huiswerkklassen in de bibliotheek, vier middagen per week.",
            "Overleg tussen school, leerplicht en jeugdarts over elke thuiszitter.",
        )
    )
    paper.heading("Tabel 2. Onderwijs in cijfers", 3)
    paper.grid(
        [
            (
                "Schooljaar",
                "Aantal thuiszitters",
                "Leerlingen met een bijgesteld advies (%)",
                "Nieuwe voortijdige schoolverlaters (%)",
            ),
            ("2021-2022", "46", "7", "2,6"),
            ("2022-2023", "51", "9", "2,4"),
            ("2023-2024", "43", "18", "2,2"),
            ("Streefwaarde 2027", "20", "25", "1,5"),
        ],
        (36, 40, 46, 46),
        size=9,
        right=1,
    )
    paper.para("__Bron: DUO en leerplicht__")
    paper.para(
        "Sinds scholen het advies na de doorstroomtoets moeten heroverwegen, krijgen meer leerlingen een hoger "
        "advies. Dat past bij wat wij willen."
    )


def joining(paper: Paper) -> None:
    """Print the third theme: the year in the cell."""
    paper.heading("4  Thema Meedoen", 1)
    paper.para("**Doel:** Geld is nooit de reden dat een kind niet meedoet.")
    paper.para("**Wat doen we al?**")
    paper.items(
        (
            "Een kindpakket met zwemles, fiets en laptop.",
            "Scholen houden de ouderbijdrage laag en echt vrijwillig.",
        )
    )
    paper.heading("Tabel 3. Meedoen in cijfers", 3)
    paper.grid(
        [
            ("Indicator", "Nulmeting", "Laatste meting", "Streefwaarde", "Bron"),
            ("Kinderen die het kindpakket gebruiken", "41% (2021)", "58% (2024)", "75% (2027)", "gemeente"),
            ("Kinderen in een gezin met bijstand", "6,1% (2021)", "5,4% (2024)", "5,0% (2027)", "CBS"),
            ("Kinderen zonder zwemdiploma in groep 8", "212 (2022)", "187 (2024)", "100 (2027)", "scholen"),
        ],
        (62, 26, 28, 28, 24),
        size=9,
    )


def further(paper: Paper) -> None:
    """Print what comes next."""
    paper.add_page()
    paper.heading("5  Hoe nu verder", 1)
    paper.para(
        "De uitkomsten zijn in oktober 2025 besproken met jongeren, scholen en Welzijn Oosterwaard. De jongeren "
        "vroegen vooral aandacht voor slaap en stress. In het voorjaar van 2027 volgt een nieuw "
        "leerlingenonderzoek. De volgende monitor verschijnt in november 2027."
    )
    paper.para("Deze monitor is ook te lezen op de website van de gemeente. Daar staan ook de cijfers per wijk.")
