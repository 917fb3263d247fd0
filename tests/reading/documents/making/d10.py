"""10: a local education agenda in Word: themes, ambitions and agreements (gemeente Dijkerhage)."""

from __future__ import annotations

from making.word import Word

PLACE = "tuned/10-lea-dijkerhage.docx"
HEAD = ("Afspraak", "Wie", "Wanneer")


def make() -> bytes:
    """Return the file."""
    word = Word(header="LEA Dijkerhage", footer="Samen voor ieder kind")
    word.heading("Lokale Educatieve Agenda Dijkerhage 2025-2029", 0)
    word.para("*Gemeente Dijkerhage")
    word.para("met partners in onderwijs en opvang, juni 2025")
    word.heading("Voorwoord", 1)
    word.para(
        "Deze agenda is van ons allemaal. Schoolbesturen, opvang, welzijn en gemeente hebben "
        "er een jaar over gesproken, soms stevig. Wij "
        "kozen drie thema's waar wij alleen samen iets kunnen veranderen. De agenda is geen "
        "eindpunt: ieder jaar leggen wij de "
        "afspraken naast wat wij in de klas en op straat zien."
    )
    start(word)
    growth(word)
    together(word)
    word.heading("Hoe wij samenwerken", 1)
    word.para(
        "De partners zitten in het bestuurlijk overleg, dat drie keer per jaar bijeenkomt. "
        "Twee groepen bereiden het voor."
    )
    word.table(
        [
            ("Groep", "Thema", "Contactpersoon", "Leden"),
            (
                "Kopgroep jonge kind",
                "1",
                "beleidsadviseur jeugd, gemeente Dijkerhage",
                "Kinderopvang Zevensprong, Stichting Dijkscholen, GGD Poldermark",
            ),
            (
                "Kopgroep talent",
                "2",
                "directeur, Dijkerhage College",
                "Dijkerhage College, Muziekschool Poldermark, Stichting Dijkscholen, gemeente",
            ),
        ]
    )
    return word.bytes()


def start(word: Word) -> None:
    """Write the first theme."""
    word.heading("Thema 1 | Een gelijke start", 1)
    word.para("*Onze ambitie: ", "kinderen komen zonder achterstand de kleuterklas binnen.")
    word.para(
        "*Streefcijfer: ",
        "in schooljaar 2028-2029 krijgt ten minste 95% van de doelgroeppeuters 960 uur "
        "voorschool. (Bron: GGD Poldermark)",
    )
    word.para("*Dit spreken wij af:")
    word.table(
        [
            HEAD,
            ("Eén loket voor alle aanmeldingen voor de voorschool openen", "Kinderopvang Zevensprong", "januari 2026"),
            ("Ouders die niet reageren persoonlijk benaderen", "GGD Poldermark", "doorlopend"),
            (
                "Een gezamenlijk overdrachtsmoment houden voor elke kleuter",
                "Stichting Dijkscholen en Kinderopvang Zevensprong",
                "Q2 2026",
            ),
        ]
    )


def growth(word: Word) -> None:
    """Write the second theme."""
    word.heading("Thema 2 | Talent krijgt de ruimte", 1)
    word.para("*Onze ambitie: ", "alle leerlingen ontdekken waar zij goed in zijn, ook buiten de schoolvakken.")
    word.para("*Dit spreken wij af:")
    word.table(
        [
            HEAD,
            ("Maakplaats in de oude brandweerkazerne inrichten", "Dijkerhage College", "voorjaar 2027"),
            (
                "Instrumenten uitlenen aan kinderen die geen eigen instrument hebben",
                "Muziekschool Poldermark",
                "september 2025",
            ),
        ]
    )
    word.para("Bij de laatste telling, in mei 2025, speelde 9% van de basisschoolleerlingen een instrument.")


def together(word: Word) -> None:
    """Write the third theme, whose agreements stand in a nested list."""
    word.heading("Thema 3 | Wij laten niemand los", 1)
    word.para("*Onze ambitie: ", "geen enkel kind in Dijkerhage zit langer thuis dan nodig is.")
    word.para("*Dit spreken wij af:")
    word.items(
        (
            "Leerplicht nodigt school, ouders en hulpverlening samen aan tafel (gemeente).",
            "Nieuwe leraren lopen een dag mee met het jeugdteam (Stichting Dijkscholen).",
            "Alle scholen hebben eind 2026 een aandachtsfunctionaris verzuim.",
        ),
        "List Number",
    )
