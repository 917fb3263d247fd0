"""57: an implementation programme in Word with one small table ("fiche") for each action (gemeente Wildervaart)."""

from __future__ import annotations

from making.word import Word

PLACE = "tuned/57-uitvoeringsprogramma-wildervaart.docx"
LABELS = ("Toelichting", "Trekker", "Partners", "Planning", "Budget", "Stand van zaken", "Status")
FICHES: dict[str, tuple[str, ...]] = {
    "Fiche 1.1 | Ouderkamers openen op drie brede scholen": (
        "Een ouderkamer is een plek in de school waar ouders koffie drinken, elkaar spreken en vragen stellen.",
        "Welzijn Wildervaart",
        "Stichting De Vaartscholen, Bibliotheek Wildervaart",
        "februari - juli 2026",
        "€ 45.000 (2026) en € 20.000 (2027)",
        "Voorbereiding. In oktober 2025 is de eerste ouderkamer geopend in De Ark.",
        "op koers",
    ),
    "Fiche 1.2 | Gezinsbezoek na de geboorte aan alle gezinnen": (
        "De verpleegkundige komt twee keer langs: in de zesde week en in de zevende maand.",
        "GGD Vaartstreek",
        "Kraamzorg Het Wiegje",
        "start Q2 2026",
        "€ 61.500 (2026) en € 82.000 (2027)",
        "Twee verpleegkundigen zijn in opleiding. Zij ronden hun opleiding af in maart 2026.",
        "op koers",
    ),
    "Fiche 1.3 | Buurtgezinnen koppelen aan gezinnen die steun zoeken": (
        "Een steungezin in de buurt past een dagdeel per week op of denkt mee.",
        "Stichting Steungezin",
        "huisartsen, Welzijn Wildervaart",
        "doorlopend",
        "binnen bestaande subsidie",
        "Loopt. Op 1 november 2025 waren er 31 koppelingen.",
        "op koers",
    ),
    "Fiche 2.1 | Rijke schooldag invoeren op vijf scholen": (
        "Sport, muziek en techniek na de lessen. De scholen kiezen zelf het aanbod.",
        "Sportbedrijf Vaartstreek",
        "Stichting De Vaartscholen, Muziekhuis De Sluis",
        "schooljaar 2026-2027",
        "€ 118.000 (2026) en € 203.750 (2027)",
        "Drie scholen hebben zich gemeld. Voor de andere twee loopt het gesprek nog.",
        "vraagt aandacht",
    ),
    "Fiche 2.2 | Taalklas voor nieuwkomers verhuizen naar het centrum": (
        "De huidige lokalen aan de rand van de gemeente zijn slecht bereikbaar.",
        "gemeente, team Huisvesting",
        "Vaartcollege Wildervaart",
        "gereed: 1 oktober 2026",
        "€ 240.000 (2026)",
        "De aannemer vraagt meer dan begroot. Het college neemt in januari 2026 een besluit.",
        "loopt achter",
    ),
    "Fiche 2.3 | Huiswerkgroep in de bibliotheek": (
        "Vrijwilligers begeleiden leerlingen uit de brugklas op twee middagen per week.",
        "Bibliotheek Wildervaart",
        "-",
        "n.n.b.",
        "€ 4.500 (2027)",
        "Nog niet gestart",
        "niet begonnen",
    ),
    "Fiche 3.1 | Jongerenraad instellen": (
        "De jongerenraad geeft gevraagd en ongevraagd advies aan het college.",
        "gemeente, griffie",
        "Vaartcollege Wildervaart, Jongerenwerk Oevers",
        "voorjaar 2026",
        "€ 6.250 (2026) en € 6.250 (2027)",
        "In november 2025 hebben negentien jongeren zich aangemeld.",
        "op koers",
    ),
    "Fiche 3.2 | Stageplekken bij de gemeente en de woningbouw": (
        "",
        "gemeente, team Personeel",
        "Woningstichting De Oever",
        "december 2027",
        "€ 5.000 (2026) en € 15.000 (2027)",
        "Nog niet gestart",
        "niet begonnen",
    ),
}


def make() -> bytes:
    """Return the file."""
    word = Word(header="Kansrijk Wildervaart", footer="Gemeente Wildervaart - team Jeugd en Onderwijs")
    word.heading("Uitvoeringsprogramma Kansrijk Wildervaart 2026-2027", 0)
    word.para("Gemeente Wildervaart")
    word.para("_Vastgesteld door het college op 9 december 2025")
    word.heading("Leeswijzer", 1)
    word.para(
        "De gemeenteraad stelde op 25 september 2025 het Beleidsplan Jeugd Wildervaart 2026-2029 vast. "
        "Dit uitvoeringsprogramma werkt de eerste twee jaren van dat plan uit. Voor elke actie is een "
        "fiche gemaakt. Daarop staat wie trekt, wie meedoet, wanneer het gebeurt en wat het kost. "
        "Bedragen zijn lasten in het jaar dat erachter staat."
    )
    line(word, "Programmalijn 1: Thuis en in de buurt", "Ouders staan er niet alleen voor.", "Fiche 1")
    word.para(
        "*Meetpunt: ",
        "in 2027 weet ten minste 80% van de ouders met jonge kinderen bij wie zij terechtkunnen "
        "(2024: 66%). Bron: ouderpeiling GGD Vaartstreek",
    )
    line(word, "Programmalijn 2: Leren van acht tot vier", "Alle kinderen kunnen na school blijven leren.", "Fiche 2")
    word.para(
        "*Meetpunt: ",
        "eind 2027 doen 650 leerlingen mee aan de rijke schooldag. Bron: deelnameregistratie Sportbedrijf Vaartstreek",
    )
    line(word, "Programmalijn 3: Meepraten en meedoen", "Jongeren hebben invloed op hun gemeente.", "Fiche 3")
    word.heading("Geld", 1)
    word.para("Onderstaand overzicht telt de fiches op. De acties zonder bedrag zijn niet meegeteld.")
    word.table(
        [
            ("Lasten per programmalijn", "2026", "2027"),
            ("1 Thuis en in de buurt", "€ 106.500", "€ 102.000"),
            ("2 Leren van acht tot vier", "€ 358.000", "€ 208.250"),
            ("3 Meepraten en meedoen", "€ 11.250", "€ 21.250"),
            ("Totaal", "€ 475.750", "€ 331.500"),
        ]
    )
    word.heading("Volgen en bijsturen", 1)
    word.para(
        "De trekkers werken hun fiche elk half jaar bij. In september 2026 krijgt de raad een tussenbericht. "
        "Het programma voor 2028 en 2029 volgt later."
    )
    return word.bytes()


def line(word: Word, name: str, goal: str, fiches: str) -> None:
    """Write one programme line: its goal and the fiches that begin with `fiches`."""
    word.heading(name, 1)
    word.para("*Doel: ", goal)
    for title, cells in FICHES.items():
        if title.startswith(fiches):
            rows = [(title, ""), *((label, cell) for label, cell in zip(LABELS, cells, strict=True) if cell)]
            word.table(rows, [(0, 0, 0, 1)])
