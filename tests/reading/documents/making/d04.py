"""04: an implementation programme in Word: action tables under goals (gemeente Zandbergen)."""

from __future__ import annotations

from making.word import Word

PLACE = "tuned/04-uitvoeringsprogramma-zandbergen.docx"
HEAD = ("Actie", "Trekker", "Planning", "Budget 2026", "Stand van zaken")
GOALS: dict[str, list[tuple[str, str, str, str, str]]] = {
    "1.1 Ouders durven vragen te stellen over opvoeden": [
        (
            "Oudercontactpersonen opleiden op basisscholen",
            "Welzijn Zandbergen",
            "Q2 2026",
            "€ 24.000",
            "Loopt op schema",
        ),
        (
            "Inloopochtenden houden in de bibliotheek",
            "Bibliotheek Zandbergen",
            "doorlopend",
            "€ 8.500",
            "Loopt op schema",
        ),
        (
            "Podcast over opvoeden maken met ouders uit de wijken",
            "team Communicatie",
            "najaar 2026",
            "€ 6.000",
            "Nog niet gestart",
        ),
    ],
    "1.2 Baby's en peuters groeien gezond op": [
        ("Spreekuur borstvoeding en eerste hapjes openen", "GGD Zandland", "maart 2026", "€ 11.750", "Vraagt aandacht"),
        (
            "Afspraken over gezonde traktaties vastleggen met de opvang",
            "Kinderopvang Duimelot",
            "eind 2026",
            "-",
            "Loopt op schema. In november 2025 hebben zeven locaties getekend.",
        ),
    ],
    "2.1 Leerlingen en leraren voelen zich thuis op school": [
        (
            "Aanpak tegen pesten kiezen en invoeren",
            "Scholengroep De Zandloper",
            "schooljaar 2026-2027",
            "€ 42.000",
            "Loopt op schema",
        ),
        (
            "Rustruimtes inrichten in het voortgezet onderwijs",
            "Zandcollege",
            "1 september 2026",
            "€ 65.000",
            "Vraagt aandacht",
        ),
        ("Ouders van brugklassers bezoeken", "Zandcollege", "2026", "p.m.", "Nog niet gestart"),
    ],
    "2.2 Jongeren vinden een stageplek zonder te worden afgewezen om wie zij zijn": [
        ("Stagepact sluiten met werkgevers", "gemeente, team Economie", "juni 2026", "€ 5.000", "Loopt op schema"),
        (
            "Meldpunt voor stagediscriminatie inrichten",
            "Antidiscriminatiebureau Zandland",
            "Q1 2026",
            "€ 7.250",
            "Afgerond",
        ),
    ],
}


def make() -> bytes:
    """Return the file."""
    word = Word(header="Uitvoeringsprogramma Jeugd 2026", footer="Gemeente Zandbergen")
    word.bold("Gemeente Zandbergen", 12)
    word.heading("Uitvoeringsprogramma Jeugd 2026", 0)
    word.para("Door het college vastgesteld op 16 december 2025")
    word.para(
        "Het uitvoeringsprogramma laat zien hoe wij in 2026 werken aan de speerpunten uit de ",
        "_Jeugdnota Zandbergen 2024-2028",
        " (raad 27 juni 2024). Achter iedere actie staat wie de trekker is. De trekker "
        "bewaakt de planning en meldt ieder kwartaal hoe het gaat.",
    )
    word.bold("Speerpunt 1. Gezinnen met vertrouwen", 14)
    tables(word, "1")
    word.bold("Speerpunt 2. School en toekomst", 14)
    tables(word, "2")
    word.bold("Streefcijfers", 14)
    word.table(
        [
            ("Doelstelling", "Indicator", "Stand 2024", "Streefcijfer 2026", "Bron"),
            ("1.1", "Ouders die weten waar zij met vragen terechtkunnen", "62%", "70%", "oudermonitor"),
            ("2.1", "Leerlingen die zich veilig voelen op school", "83%", "88%", "GGD Zandland"),
            ("2.2", "Mbo-studenten zonder stage", "46 studenten", "25 studenten", "Zandcollege"),
        ]
    )
    word.para("De acties zijn samen begroot op € 169.500. Het geld komt uit het budget voor preventief jeugdbeleid.")
    return word.bytes()


def tables(word: Word, point: str) -> None:
    """Write each goal of the point as a heading with its actions below."""
    for goal, rows in GOALS.items():
        if goal.startswith(point):
            word.heading(f"Doelstelling {goal}", 3)
            word.table([HEAD, *rows])
