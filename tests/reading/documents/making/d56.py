"""56: a regional vision in Word: movements, agreements of each party in a cell, milestones (regio Hoge Donken)."""

from __future__ import annotations

from collections.abc import Sequence

from making.word import Word

PLACE = "heldout/56-regiovisie-hoge-donken.docx"


def make() -> bytes:
    """Return the file."""
    word = Word(header="Regiovisie Jeugd Hoge Donken", footer="Versie voor de raden, 4 december 2025")
    word.heading("Regiovisie Jeugd Hoge Donken 2026-2030", 0)
    word.para("_Vijf gemeenten, één beweging")
    word.para("Regio Hoge Donken\n4 december 2025")
    word.heading("1. Waarom een regiovisie", 1)
    word.para(
        "De gemeenten Donkeroord, Heikamp, Lage Zwaan, Molendonk en Rietakker kopen samen hulp in voor kinderen met "
        "ingewikkelde problemen. Die hulp wordt duurder en het lukt niet altijd om op tijd te beginnen. In juni 2025 "
        "spraken wij met 34 jongeren over wat er anders moet. Hun antwoord: kijk naar ons leven en niet naar een "
        "stoornis."
    )
    word.heading("Kader", 2)
    word.items(
        (
            "Jeugdwet",
            "Regiovisie Jeugd Hoge Donken 2021-2025, vastgesteld door de raden in maart 2021",
            "Woonzorgvisie Hoge Donken (december 2023)",
        )
    )
    word.heading("2. Gewenste bewegingen", 1)
    home(word)
    sooner(word)
    school(word)
    staff(word)
    steering(word)
    return word.bytes()


def movement(
    word: Word, title: str, now: str, seen: Sequence[str], agreed: Sequence[tuple[str, str]], *, owner: str = ""
) -> None:
    """Add one movement: where we stand, what is seen in 2030, and a row of agreements for each party."""
    word.heading(title, 2)
    word.para("*Waar staan we nu? ", now)
    if seen:
        word.para("*In 2030 zien we:")
        word.items(seen)
    word.para("*Dit spreken we af")
    word.table((("Partij", "Afspraken"), *agreed))
    if owner:
        word.para(f"Bestuurlijk trekker: {owner}")


def home(word: Word) -> None:
    """Add the first movement."""
    movement(
        word,
        "Beweging 1: Van opgroeien in een instelling naar opgroeien in een gezin",
        "Eind 2024 woonde 78% van de kinderen die niet thuis kunnen wonen in een pleeggezin of gezinshuis.",
        (
            "90% van de kinderen die niet thuis kunnen wonen, groeit op in een gezin;",
            "geen enkel kind verhuist vaker dan 2 keer.",
        ),
        (
            ("Gemeenten", "- Gezinshuizen krijgen voorrang bij nieuwbouwwijken\n- Eén tarief voor alle pleegouders"),
            ("Jeugdzorg De Donk", "- Drie groepen ombouwen tot gezinshuizen"),
            ("Pleegzorg Hoogland", "- Elk jaar 40 nieuwe pleeggezinnen werven\n- Pleegouders een vaste coach geven"),
        ),
        owner="wethouder Jeugd van Heikamp",
    )


def sooner(word: Word) -> None:
    """Add the second movement."""
    movement(
        word,
        "Beweging 2: Van wachten naar meteen beginnen",
        "De wachttijd voor dagbehandeling was 21 weken in 2023 en 17 weken in 2024.",
        ("een wachttijd van maximaal 6 weken voor dagbehandeling (bron: wachttijdmonitor).",),
        (
            ("Gemeenten", "- Gezinnen die wachten krijgen een vaste contactpersoon"),
            (
                "Aanbieders",
                "- Elke week vrije plekken melden\n- Groepsaanbod uitbreiden. In maart 2026 starten vier groepen.",
            ),
        ),
        owner="wethouder Jeugd van Molendonk",
    )


def school(word: Word) -> None:
    """Add the third movement."""
    movement(
        word,
        "Beweging 3: Van hulp naast school naar hulp op school",
        "Veel leerlingen missen lessen omdat zij voor hulp moeten reizen.",
        ("op 60 scholen een team van school en jeugdhulp (2025: 18 scholen);", "minder leerlingen zonder school."),
        (
            ("Samenwerkingsverband De Donken", "- Scholen kiezen die als eerste beginnen"),
            ("Schoolbesturen", "- Ruimte vrijmaken in het gebouw"),
            ("Gemeenten", "- Hulp op school samen inkopen"),
        ),
    )


def staff(word: Word) -> None:
    """Add the fourth movement."""
    movement(
        word,
        "Beweging 4: Van vertrekken naar blijven",
        "Een op de vijf jeugdprofessionals verliet in 2024 zijn werkgever.",
        (),
        (
            ("Aanbieders", "- Minder formulieren: één verantwoording voor alle gemeenten"),
            ("Hogeschool Donkeroord", "- Leerwerkplekken in wijkteams"),
        ),
        owner="wethouder Onderwijs van Rietakker",
    )


def steering(word: Word) -> None:
    """Add milestones, groups and money."""
    word.heading("3. Mijlpalen", 1)
    word.table(
        (
            ("Wanneer", "Wat is er dan?", "Beweging"),
            ("Q1 2026", "De raden hebben de visie besproken", "alle"),
            ("1 juli 2026", "Contactpersoon voor elk gezin dat wacht", "2"),
            ("schooljaar 2026-2027", "Eerste schoolteams aan het werk", "3"),
            ("eind 2027", "Groepen van De Donk omgebouwd", "1"),
            ("voorjaar 2028", "Tussenbalans", "alle"),
        )
    )
    word.heading("4. Wie werkt waaraan", 1)
    word.table(
        (
            ("Werkgroep", "Voorzitter", "Deelnemers"),
            (
                "Gezinsvormen",
                "beleidsadviseur jeugd, gemeente Heikamp",
                "Jeugdzorg De Donk, Pleegzorg Hoogland, gemeente Donkeroord",
            ),
            (
                "Onderwijs en jeugdhulp",
                "directeur, Samenwerkingsverband De Donken",
                "Scholengroep Rietakker, GGD De Donken",
            ),
            ("Vakmanschap", "teamleider, Jeugdzorg De Donk", "Hogeschool Donkeroord, Wijkteams Lage Zwaan"),
        )
    )
    word.heading("5. Wat kost het", 1)
    word.para("De gemeenten betalen naar het aantal jongeren tot 18 jaar. Bedragen in euro's.")
    word.table(
        (
            ("", "2026", "2027", "2028"),
            ("Inkomsten", "", "", ""),
            ("Bijdrage gemeenten", "1.150.000", "1.150.000", "900.000"),
            ("Rijk, specifieke uitkering", "400.000", "250.000", ""),
            ("Uitgaven", "", "", ""),
            ("Gezinshuizen", "620.000", "640.000", "410.000"),
            ("Hulp op school", "560.000", "590.000", "450.000"),
            ("Programmateam", "240.000", "240.000", "160.000"),
            ("Saldo", "130.000", "-70.000", "-120.000"),
        ),
        ((1, 0, 1, 3), (4, 0, 4, 3)),
    )
