"""38: a progress report in Word: the state of each action under a heading of its own (gemeente Polderwijk)."""

from __future__ import annotations

from making.word import Word

PLACE = "tuned/38-voortgangsrapportage-polderwijk.docx"
ACTIONS: tuple[tuple[str, tuple[tuple[str, str, str], ...]], ...] = (
    (
        "Doelstelling 1: Ouders staan er bij het opvoeden niet alleen voor",
        (
            (
                "Actie 1: Opvoedspreekuur op de markt",
                "afgerond",
                "Het spreekuur draait en wordt goed bezocht. Op 7 mei 2025 was de opening. Sindsdien kwamen "
                "ruim tweehonderd ouders langs.",
            ),
            (
                "Actie 2: Cursus Positief Opvoeden in drie talen",
                "op koers",
                "De cursus is er in het Nederlands en het Turks. In januari 2026 start de eerste groep in "
                "het Arabisch.",
            ),
        ),
    ),
    (
        "Doelstelling 2: Kinderen gaan schoon en veilig naar school",
        (
            (
                "Actie 3: Schoolstraten",
                "loopt achter",
                "De verkeerstoets kostte meer tijd dan gedacht. Het college neemt in het eerste kwartaal van "
                "2026 een besluit over de straten bij De Regenboog en De Wilg.",
            ),
            ("Actie 4: Verkeersexamen voor groep 7", "op koers", "Alle scholen hebben zich aangemeld."),
            (
                "Actie 5: Fietskelder Polderwijk College",
                "niet gestart",
                "De bouwkosten vallen hoger uit. Wij wachten op nieuwe offertes.",
            ),
        ),
    ),
    (
        "Doelstelling 3: Jongeren tellen mee",
        (
            ("Actie 6: Jongeren op de kieslijst", "vervallen", "De jongerenraad koos voor een andere aanpak."),
            (
                "Actie 7: Stagefonds voor mbo-studenten",
                "op koers",
                "In 2025 ontvingen 46 studenten een bijdrage uit het fonds.",
            ),
        ),
    ),
)


def make() -> bytes:
    """Return the file."""
    word = Word(header="Voortgangsrapportage", footer="Gemeente Polderwijk")
    word.heading("Voortgangsrapportage 2025 uitvoeringsplan Jeugd", 0)
    word.para("Stand van zaken per 1 november 2025")
    word.para("Gemeente Polderwijk, kenmerk D25.119046, 18 november 2025")
    word.para(
        "Het college stelde het Uitvoeringsplan Jeugd 2024-2026 vast op 6 februari 2024. Dit is de "
        "derde rapportage. Van de zeven acties is er één klaar en zijn er drie op koers."
    )
    for theme, actions in ACTIONS:
        word.heading(theme, 1)
        for title, status, text in actions:
            word.bold(title)
            word.para("_Status: ", status)
            word.para("_Toelichting: ", text)
    word.heading("Kerncijfers", 1)
    word.table(
        [
            ("Doelstelling", "Kerncijfer", "Gemeten 2023", "Gemeten 2024", "Doel 2026", "Bron"),
            ("2", "Aantal ongevallen met kinderen op schoolroutes", "17", "15", "10", "politie"),
            ("1", "Ouders die het opvoedpunt kennen", "38%", "44%", "60%", "inwonerspanel"),
        ]
    )
    word.heading("Financiën", 1)
    word.table(
        [
            ("Doelstelling", "Budget 2025", "Uitgegeven t/m oktober", "Verwachte bijstelling"),
            ("1", "€ 96.000", "€ 81.340", "€ 0"),
            ("2", "€ 240.000", "€ 58.720", "- € 110.000"),
            ("3", "€ 55.000", "€ 41.905", "€ 8.000"),
            ("Totaal uitgaven", "€ 391.000", "€ 181.965", "- € 102.000"),
        ]
    )
    word.para("De bijstelling bij doelstelling 2 betreft de fietskelder. Dit bedrag vragen wij in 2026 opnieuw aan.")
    return word.bytes()
