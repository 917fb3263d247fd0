"""31: a page of a programme budget in Word, the questions as heads of a table (gemeente Wolfheide)."""

from __future__ import annotations

from making.word import Word

PLACE = "tuned/31-begroting-wolfheide.docx"
INDICATORS = ("Indicator", "Realisatie 2023", "Realisatie 2024", "Doel 2026", "Doel 2028", "Bron")


def make() -> bytes:
    """Return the file."""
    word = Word(header="Ontwerpbegroting 2026 gemeente Wolfheide", footer="16 september 2025")
    word.heading("Ontwerpbegroting 2026", 0)
    word.para("Gemeente Wolfheide\nDatum: 16 september 2025")
    word.heading("Programma Onderwijs, Jeugd en Sport", 1)
    word.para(
        "Wolfheide is een jonge gemeente. Ruim een kwart van de inwoners is jonger dan 23 jaar. Met "
        "dit programma zorgen wij dat zij kunnen leren, sporten en zo nodig hulp krijgen."
    )
    word.heading("Opgave: kansrijk opgroeien", 2)
    word.table(
        [
            ("Wat willen we bereiken?", "Wat doen we ervoor?", "Wanneer gereed?"),
            (
                "Ieder kind heeft bij de start op de basisschool een goede basis.",
                "Uitbreiden van de voorschool naar de Bosrand",
                "1 augustus 2026",
            ),
            ("", "Inzet van een logopedist op alle peuterlocaties", "Hele jaar"),
            (
                "Jongeren staan mentaal sterk in het leven.",
                "Buurtkamers openen in Wolfheide-Oost en Heidedorp",
                "Q4 2026",
            ),
            ("", "Lesprogramma Veerkracht op de drie scholen voor voortgezet onderwijs", "schooljaar 2026-2027"),
        ],
        [(1, 0, 2, 0), (3, 0, 4, 0)],
    )
    word.heading("Indicatoren kansrijk opgroeien", 3)
    word.table(
        [
            INDICATORS,
            ("Deelname doelgroeppeuters aan de voorschool", "79%", "83%", "88%", "92%", "JGZ"),
            ("Leerlingen zonder schoolinschrijving per 1.000 leerlingen", "3,1", "2,8", "2,2", "1,8", "DUO"),
        ]
    )
    word.heading("Opgave: iedereen in beweging", 2)
    word.table(
        [
            ("Wat willen we bereiken?", "Wat doen we ervoor?", "Wanneer gereed?"),
            ("Meer jeugd is lid van een sportvereniging.", "Sportpas voor kinderen uit groep 5 en 6", "maart 2026"),
            ("", "Ondersteunen van verenigingen met weinig jeugdleden", "Hele jaar"),
        ],
        [(1, 0, 2, 0)],
    )
    word.heading("Indicatoren iedereen in beweging", 3)
    word.table(
        [
            INDICATORS,
            ("Aantal jeugdleden van sportverenigingen", "4.120", "4.065", "4.300", "4.500", "Sportloket"),
        ]
    )
    word.heading("Wat kost het?", 2)
    word.para("Alle bedragen x € 1.000; V = voordeel, N = nadeel")
    word.table(
        [
            ("Taakveld", "Lasten 2026", "Baten 2026", "Saldo 2026"),
            ("4.1 Openbaar basisonderwijs", "212", "0", "212 N"),
            ("4.2 Onderwijshuisvesting", "2.874", "96", "2.778 N"),
            ("4.3 Onderwijsbeleid en leerlingzaken", "2.391", "1.047", "1.344 N"),
            ("5.1 Sportbeleid en activering", "618", "155", "463 N"),
            ("6.1 Samenkracht en burgerparticipatie", "1.506", "24", "1.482 N"),
            ("Totaal programma", "7.601", "1.322", "6.279 N"),
        ]
    )
    word.para("_De raad behandelt deze begroting op 6 november 2025.")
    return word.bytes()
