"""49: a proposal to the council in Word: credit and subsidy, numbered arguments as bold lines (gemeente Zilverbeek)."""

from __future__ import annotations

from making.word import Word

PLACE = "tuned/49-raadsvoorstel-zilverbeek.docx"


def make() -> bytes:
    """Return the file."""
    word = Word(footer="Raadsvoorstel 2026-017")
    word.para("Gemeente Zilverbeek")
    word.bold("RAADSVOORSTEL", 18)
    word.table(
        (
            ("Nummer", "2026-017", "Vergadering raad", "12 maart 2026"),
            ("Datum college", "3 februari 2026", "Commissie", "Samenleving, 26 februari 2026"),
            ("Portefeuillehouder", "wethouder Onderwijs", "Programma", "5. Leren en ontwikkelen"),
            ("Onderwerp", "Krediet kindcentrum De Linde en subsidie inclusief onderwijs", "", ""),
        ),
        ((3, 1, 3, 3),),
        head=0,
    )
    asked(word)
    why(word)
    rest(word)
    return word.bytes()


def asked(word: Word) -> None:
    """Add what is asked, why now, and what was decided before."""
    word.heading("Voorgesteld besluit", 2)
    word.items(
        (
            "In 2026 een krediet van € 6.450.000 beschikbaar te stellen voor de nieuwbouw van kindcentrum De Linde;",
            "De kapitaallasten van € 268.000 per jaar vanaf 2028 te dekken uit de reserve Onderwijshuisvesting;",
            "Aan Stichting Scholengroep Zilver voor 2026 en 2027 elk jaar € 45.000 subsidie te verlenen;",
            "De derde wijziging van de begroting 2026 vast te stellen.",
        ),
        "List Number",
    )
    word.heading("Aanleiding", 2)
    word.para(
        "De basisscholen De Linde en De Beuk zijn in september 2024 samengegaan. Zij zitten nu in twee gebouwen die "
        "allebei aan vervanging toe zijn. Het huisvestingsplan heeft twee doelen:"
    )
    word.items(
        (
            "elke wijk heeft een kindcentrum met onderwijs, opvang en zorg onder één dak;",
            "schoolgebouwen zijn gezond en zuinig met energie.",
        )
    )
    word.para("De nieuwbouw past daarbij. Tegelijk wil de school meer kinderen met een beperking een plek geven.")
    word.heading("Eerdere besluiten", 2)
    word.items(
        (
            "Integraal Huisvestingsplan Onderwijs 2023-2039 (raadsbesluit 14 juli 2023, nr. 2023-071)",
            "Voorbereidingskrediet De Linde (raad, 7 november 2024)",
            "Visie Inclusief Zilverbeek, vastgesteld door het college op 4 juni 2025",
        )
    )
    word.heading("Beoogd effect", 2)
    word.para("Kinderen uit de Lindewijk gaan in hun eigen buurt naar school en naar de opvang.")


def why(word: Word) -> None:
    """Add the arguments, what can be held against it and what else could be done."""
    word.heading("Argumenten", 2)
    word.bold("1.1 Nieuw bouwen is goedkoper dan twee gebouwen opknappen")
    word.para("Renovatie kost volgens het onderzoek ongeveer evenveel, maar gaat vijftien jaar korter mee.")
    word.bold("1.2 Opvang en jeugdgezondheidszorg huren een deel van het gebouw")
    word.para("Kinderopvang Hupsakee en GGD Zilverstreek hebben een intentieverklaring getekend.")
    word.bold("2.1 De reserve is hiervoor bedoeld")
    word.para("Na de onttrekking blijft er genoeg over voor de andere projecten uit het huisvestingsplan.")
    word.bold("3.1 Met subsidie kan de school nu al leraren scholen")
    word.para("Zo is het team klaar voor de nieuwe leerlingen als het gebouw opengaat.")
    word.heading("Kanttekeningen", 2)
    word.bold("1.1 De bouwkosten kunnen verder stijgen")
    word.para("In de raming zit een post onvoorzien van acht procent. Is dat te weinig, dan komen wij bij u terug.")
    word.bold("1.2 Er is nog bezwaar mogelijk tegen de vergunning")
    word.bold("3.1 Het samenwerkingsverband betaalt maar een deel mee")
    word.para("Na 2027 moet de school de begeleiding zelf betalen.")
    word.heading("Alternatieven", 2)
    word.items(
        (
            "U kunt kiezen voor renovatie van het gebouw aan de Beukenlaan. Er is dan geen ruimte voor opvang.",
            "U kunt alleen het krediet beschikbaar stellen en de subsidie later bespreken.",
        )
    )


def rest(word: Word) -> None:
    """Add money, people, the steps after the decision and what is attached."""
    word.heading("Financiën", 2)
    word.para(
        "De tabel laat zien wat het voorstel betekent voor de begroting. Het nadeel in 2026 en 2027 past binnen het "
        "budget Onderwijsbeleid."
    )
    word.table(
        (
            ("Bedragen in euro's", "2026", "2027", "vanaf 2028"),
            ("Lasten", "", "", ""),
            ("Kapitaallasten nieuwbouw", "0", "0", "268.000"),
            ("Subsidie inclusief onderwijs", "45.000", "45.000", "0"),
            ("Sloop en tijdelijke huisvesting", "130.000", "210.000", "-"),
            ("Baten", "", "", ""),
            ("Onttrekking reserve Onderwijshuisvesting", "130.000", "210.000", "268.000"),
            ("Bijdrage Samenwerkingsverband PO Zilverstreek", "20.000", "20.000", "0"),
            ("Saldo", "-25.000", "-25.000", "0"),
        )
    )
    word.heading("Participatie", 2)
    word.para(
        "In december 2025 gaven ouders en buren op twee avonden hun mening over het ontwerp. Het speelplein is "
        "daarna groter geworden."
    )
    word.heading("Communicatie", 2)
    word.para("Omwonenden krijgen een brief. De school informeert de ouders via haar app.")
    word.heading("Vervolg", 2)
    word.items(
        (
            "In april 2026 begint de aanbesteding.",
            "De bouw start in het eerste kwartaal van 2027.",
            "Op 21 augustus 2028 gaat het kindcentrum open.",
            "Bij de jaarrekening leest u hoe het krediet is besteed.",
        )
    )
    word.heading("Bijlagen", 2)
    word.items(
        ("Schetsontwerp kindcentrum De Linde", "Raming bouwkosten (vertrouwelijk)", "Begrotingswijziging 2026-03"),
        "List Number 2",
    )
    word.para("Zilverbeek, 3 februari 2026")
    word.para("Namens het college,\nde secretaris, de burgemeester")
