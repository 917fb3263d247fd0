"""112: an implementation programme whose tables ask other questions than usual, in Word (gemeente Waardrecht)."""

from __future__ import annotations

from making.word import Word

PLACE = "heldout/112-uitvoeringsprogramma-waardrecht.docx"
Rows = tuple[tuple[str, ...], ...]
CONTENTS = (
    "1  Vooraf\t2",
    "2  Opgave 1 Een goed begin in elk gezin\t3",
    "3  Opgave 2 Mentaal sterk opgroeien\t4",
    "4  Opgave 3 Van jeugd naar volwassen\t5",
    "5  Organisatie en planning\t6",
)
GAUGES = ("Graadmeter", "Nu (2024)", "Mikpunt 2027", "Mikpunt 2028", "Waar komt het cijfer vandaan?")
PICKED_UP = ("Nr.", "Wat pakken we op?", "Voor", "Aan zet", "Samen met", "Tempo", "Geld 2026", "Geld 2027")
TASKS: tuple[tuple[str, str, tuple[str, ...], Rows, Rows], ...] = (
    (
        "Opgave 1 Een goed begin in elk gezin",
        "De eerste duizend dagen bepalen veel. In Waardrecht worden elk jaar ruim zeshonderd kinderen geboren. De "
        "meeste gezinnen redden het prima. Een klein deel heeft al voor de geboorte zorgen over geld, wonen of "
        "gezondheid.",
        (
            "1a. Aanstaande ouders weten waar zij terechtkunnen",
            "1b. Peuters gaan met plezier naar de opvang",
        ),
        (
            ("Kwetsbare zwangeren die begeleiding krijgen", "58%", "65%", "75%", "GGD Waardland"),
            ("Aantal peuters met een plek op de voorschool", "1.140", "1.200", "1.260", "Gemeente Waardrecht"),
        ),
        (
            (
                "1.1",
                "Eén verwijsformulier voor alle verloskundigen",
                "1a",
                "GGD Waardland",
                "Verloskundigen Waardrecht",
                "gereed 1 maart 2026",
                "-",
                "-",
            ),
            (
                "1.2",
                "Hulp aan huis voor jonge moeders uitbreiden naar Zuidrand",
                "1a",
                "GGD Waardland",
                "Welzijn Waardrecht",
                "start Q2 2026",
                "€ 62.000",
                "€ 85.000",
            ),
            (
                "1.3",
                "Wenmiddagen voor peuters en hun ouders",
                "1b",
                "Kinderopvang De Waterlelie",
                "",
                "ieder kwartaal",
                "€ 9.500",
                "€ 9.500",
            ),
            ("", "Totaal opgave 1", "", "", "", "", "€ 71.500", "€ 94.500"),
        ),
    ),
    (
        "Opgave 2 Mentaal sterk opgroeien",
        "Jongeren vertellen ons dat de druk groot is: school, sociale media, een bijbaan. In oktober 2025 vulden 870 "
        "scholieren onze vragenlijst in. Bijna allemaal noemden zij vrienden als eerste steun.",
        (
            "2a. Jongeren praten makkelijker over hoe het met ze gaat",
            "2b. Lichte hulp is binnen twee weken beschikbaar",
        ),
        (
            ("Jongeren die zich mentaal gezond voelen", "74%", "76%", "78%", "Gezondheidsmonitor Jeugd"),
            ("Wachttijd voor lichte hulp in dagen", "31", "21", "14", "Lokaal Team"),
        ),
        (
            (
                "2.1",
                "Lessen over stress en slaap in klas 1 tot en met 3",
                "2a",
                "Waardcollege",
                "GGD Waardland",
                "schooljaar 2026-2027",
                "€ 18.000",
                "€ 24.000",
            ),
            (
                "2.2",
                "Jongeren opleiden tot buddy. De eerste twintig buddy's beginnen in september 2026.",
                "2a",
                "Welzijn Waardrecht",
                "Bibliotheek Waardland",
                "loopt door",
                "€ 27.500",
                "€ 27.500",
            ),
            (
                "2.3",
                "Jeugdhulpverlener bij de huisarts, ook in Oud-Waard",
                "2b",
                "Huisartsen Waardrecht",
                "Lokaal Team",
                "gereed vóór 1 juli 2027",
                "p.m.",
                "€ 140.000",
            ),
            ("", "Totaal opgave 2", "", "", "", "", "€ 45.500", "€ 191.500"),
        ),
    ),
    (
        "Opgave 3 Van jeugd naar volwassen",
        "Wie achttien wordt, krijgt in één dag met andere loketten en andere regels te maken. Voor jongeren zonder "
        "ouders achter zich is dat een kwetsbaar moment.",
        (
            "3a. Elke jongere in jeugdhulp heeft op tijd een plan voor daarna",
            "3b. Jongeren hebben een dak boven hun hoofd",
        ),
        (
            ("Jongeren van 17 in jeugdhulp met een toekomstplan", "n.b.", "80%", "100%", "Lokaal Team"),
            ("Aantal dak- en thuisloze jongeren", "46", "35", "25", "Regio Midden-Waardland"),
        ),
        (
            (
                "3.1",
                "Vaste mentor van 16 tot 23 jaar",
                "3a",
                "Lokaal Team",
                "Jeugdzorg De Kade",
                "Q3 2026",
                "€ 55.000",
                "€ 110.000",
            ),
            (
                "3.2",
                "Kamers met een huismeester in het oude postkantoor",
                "3b",
                "Woonvast",
                "gemeente, team Wonen",
                "eind 2027",
                "-",
                "€ 200.000",
            ),
            ("", "Totaal opgave 3", "", "", "", "", "€ 55.000", "€ 310.000"),
        ),
    ),
)
STORIES = (
    (
        "Uit de praktijk",
        "'Ik dacht dat ik de enige was die het niet voor elkaar kreeg. Op de wenmiddag bleek iedereen te twijfelen.' "
        "Een moeder uit De Hoven.",
    ),
    ("Cijfer dat ons raakte", "Meer dan de helft van de scholieren zegt 's nachts op de telefoon te kijken."),
)


def make() -> bytes:
    """Return the file."""
    word = Word(header="Jong in Waardrecht", footer="Uitvoeringsprogramma Jeugd en Gezin – definitief", landscape=True)
    word.bold("Uitvoeringsprogramma Jeugd en Gezin 2026-2028", 22)
    word.para("Onderdeel van het programma Jong in Waardrecht")
    word.para("Gemeente Waardrecht, afdeling Sociaal Domein")
    word.para("Vastgesteld door het college van burgemeester en wethouders op 9 december 2025")
    word.bold("Inhoudsopgave", 13)
    for line in CONTENTS:
        word.para(line)
    word.file.add_page_break()
    opening(word)
    for place, task in enumerate(TASKS):
        chapter(word, place, *task)
    closing(word)
    return word.bytes()


def opening(word: Word) -> None:
    """Add the introduction and how the tables read."""
    word.heading("1  Vooraf", 1)
    word.para(
        "Dit uitvoeringsprogramma hoort bij de Nota Jeugd Waardrecht 2025-2029, die de raad op 26 juni 2025 "
        "vaststelde. De nota geeft drie opgaven. Hier leest u per opgave wat we de komende drie jaar oppakken."
    )
    word.para(
        "We werken met een kort programma. Plannen die verder weg liggen staan er niet in. Ieder jaar in december "
        "verversen we de tabellen."
    )
    word.para("*Zo leest u de tabellen")
    word.items(
        (
            "Aan zet: de organisatie die ervoor zorgt dat het gebeurt.",
            "Tempo: wanneer het begint of klaar is.",
            "Geld: wat het de gemeente kost in dat jaar.",
        )
    )


def chapter(word: Word, place: int, title: str, lead: str, wishes: tuple[str, ...], gauges: Rows, tasks: Rows) -> None:
    """Add one task: what is wrong, where it should go, how that is seen, and what is picked up."""
    word.heading(f"{place + 2}  {title}", 1)
    word.bold("Wat is er aan de hand?", 12)
    word.para(lead)
    if place < len(STORIES):
        word.table((("\n".join(STORIES[place]),),), head=0)
    word.bold("Waar willen we heen?", 12)
    word.items(wishes)
    word.bold("Zo weten we dat het lukt", 12)
    word.table((GAUGES, *gauges))
    word.bold("Aanpak", 12)
    last = len(tasks)
    word.table((PICKED_UP, *tasks), ((last, 1, last, 5),))


def closing(word: Word) -> None:
    """Add who meets whom and the months ahead."""
    word.heading("5  Organisatie en planning", 1)
    word.para("Drie tafels houden de voortgang bij. De programmamanager Jeugd schuift bij alle drie aan.")
    word.table(
        (
            ("Tafel", "Gaat over", "Voorzitter", "Deelnemers"),
            (
                "Tafel Goed Begin",
                "opgave 1",
                "manager jeugdgezondheidszorg GGD Waardland",
                "GGD Waardland, Kinderopvang De Waterlelie, Verloskundigen Waardrecht",
            ),
            (
                "Tafel Mentaal Sterk",
                "opgave 2",
                "rector Waardcollege",
                "Waardcollege, Welzijn Waardrecht, Huisartsen Waardrecht, Lokaal Team",
            ),
            (
                "Tafel 16-27",
                "opgave 3",
                "teamleider Lokaal Team",
                "Lokaal Team, Jeugdzorg De Kade, Woonvast",
            ),
        )
    )
    word.para("Belangrijke momenten:")
    word.table(
        (
            ("Maand", "Wat"),
            ("april 2026", "Eerste gesprek met de raadscommissie"),
            ("september 2026", "Jongerentop over mentale gezondheid"),
            ("maart 2027", "Tussenmeting van de graadmeters"),
        )
    )
    word.para("Vragen over dit programma kunt u stellen aan de programmamanager Jeugd.")
