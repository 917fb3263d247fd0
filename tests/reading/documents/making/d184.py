"""184: a pact on education in Word: promises with marks of success, and what each party undertakes, in tables."""

from __future__ import annotations

from collections.abc import Sequence

from making.word import Span, Word

PLACE = "heldout/184-onderwijspact-waardrecht.docx"
HEAD = ("Wie", "Zegt toe", "Uiterlijk")


def make() -> bytes:
    """Return the file."""
    word = Word(header="Onderwijspact Waardrecht 2026-2030", footer="Gemeente Waardrecht")
    word.heading("Onderwijspact Waardrecht 2026-2030", 0)
    word.para("_Iedereen aan boord")
    word.para("Getekend in de aula van het Waardcollege, 14 april 2026")
    word.bold("Deelnemers aan dit pact", 14)
    word.para(
        "De gemeente Waardrecht, Stichting Openbaar Onderwijs Waardland, Stichting De Brug, Waardcollege, "
        "Kinderopvang De Waterlelie, Welzijn Waardrecht en GGD Waardland. In dit pact schrijven we kortweg wij of we."
    )
    word.bold("Waarom een pact?", 14)
    word.para(
        "Op onze scholen werken bevlogen mensen, maar er zijn er te weinig. Op 1 oktober 2025 stonden in Waardrecht 23 "
        "vacatures voor leraren open. De druk die dat geeft, raakt juist de kinderen die een vast gezicht het hardst "
        "nodig hebben. In 2023 kreeg 11% van de klassen in een jaar meer dan drie verschillende leraren, in 2025 was "
        "dat 16%."
    )
    word.para(
        "Alleen lost niemand dit op. Daarom kiezen we drie beloften waarop iedereen ons mag aanspreken. Ze bouwen "
        "voort op de Visie Leren in Waardrecht, die de gemeenteraad op 26 juni 2025 vaststelde."
    )
    word.bold("Drie beloften", 14)
    promises(word)
    afterwards(word)
    return word.bytes()


def promise(
    word: Word,
    name: str,
    prose: str,
    marks: Sequence[str],
    rows: Sequence[Sequence[str]],
    spans: Sequence[Span] = (),
) -> None:
    """Write one promise: why, when it is kept, and who undertakes what."""
    word.bold(name, 12)
    word.para(prose)
    word.para("_We hebben woord gehouden als in 2030:")
    word.items(marks)
    word.table([HEAD, *rows], spans)


def promises(word: Word) -> None:
    """Write the three promises."""
    promise(
        word,
        "Belofte 1: Voor elke klas staat een bevoegde leraar",
        "Leraren opleiden, binnenhalen en vooral behouden. Wie hier komt werken, moet hier ook kunnen wonen.",
        (
            "het aantal openstaande vacatures voor leraren is gedaald naar 8;",
            "ten minste 90% van de startende leraren na drie jaar nog voor de klas staat.",
        ),
        (
            ("Schoolbesturen", "Zij-instromers samen werven en begeleiden", "1 september 2026"),
            ("", "Eén vervangingspool voor alle basisscholen", "januari 2027"),
            ("Gemeente", "Voorrang voor leraren bij twintig huurwoningen per jaar", "Q4 2026"),
            ("Waardcollege", "Havisten kennis laten maken met het vak van leraar", "doorlopend"),
        ),
        ((1, 0, 2, 0),),
    )
    promise(
        word,
        "Belofte 2: Geen kind begint de dag met een lege maag of een vol hoofd",
        "Leren lukt pas als het thuis een beetje rustig is. School is niet de enige plek waar een kind steun vindt, "
        "wel de plek waar het elke dag komt.",
        (
            "op alle 17 basisscholen een schoolontbijt is;",
            "75% van de leerlingen in het voortgezet onderwijs een volwassene op school heeft bij wie het terechtkan.",
        ),
        (
            ("Welzijn Waardrecht", "Brugfunctionaris op acht scholen in De Hoven en Zuidrand", "schooljaar 2026-2027"),
            ("GGD Waardland", "Jeugdarts houdt spreekuur op school, zonder verwijzing", "maart 2027"),
            (
                "Gemeente",
                "Schoolontbijt betalen voor scholen die buiten de rijksregeling vallen. In november 2026 beslist het "
                "college over de verdeling.",
                "2027",
            ),
        ),
    )
    promise(
        word,
        "Belofte 3: Opvang en school voelen als één geheel",
        "Kinderen merken liefst niets van de grens tussen opvang en school. Nu verschillen de regels per gebouw.",
        ("80% van de ouders tevreden is over de overgang van opvang naar school (2024: 62%).",),
        (
            (
                "Kinderopvang De Waterlelie",
                "Pedagogisch medewerkers draaien een ochtend mee in groep 1",
                "oktober 2026",
            ),
            ("", "Dezelfde huisregels als de school waarmee het gebouw wordt gedeeld", "eind 2026"),
            ("Stichting De Brug", "Eén rapport dat met het kind meegaat van 2 tot 12 jaar", "augustus 2028"),
            ("Gemeente", "Huurregels voor gedeelde gebouwen eenvoudiger maken", "nog te plannen"),
        ),
        ((1, 0, 2, 0),),
    )


def afterwards(word: Word) -> None:
    """Write how they go on together, the money and who signs."""
    word.bold("Zo houden we elkaar scherp", 14)
    word.para(
        "Bestuurders zien elkaar drie keer per jaar; iedere belofte heeft een eigen regiegroep. In april 2028 maken we "
        "de tussenbalans op. Wie een toezegging niet haalt, meldt dat zelf en vertelt wat er nodig is."
    )
    word.table(
        (
            ("Regiegroep", "Belofte", "Voorzitter", "Leden"),
            (
                "Regiegroep Leraren",
                "1",
                "bestuurder Stichting Openbaar Onderwijs Waardland",
                "Stichting De Brug, Waardcollege, gemeente Waardrecht",
            ),
            (
                "Regiegroep Steun",
                "2",
                "directeur Welzijn Waardrecht",
                "GGD Waardland, Waardcollege, gemeente Waardrecht",
            ),
            (
                "Regiegroep Eén geheel",
                "3",
                "regiomanager Kinderopvang De Waterlelie",
                "Stichting De Brug, Stichting Openbaar Onderwijs Waardland",
            ),
        )
    )
    word.bold("Geld", 14)
    word.para("Wij leggen samen geld bij elkaar voor de eerste drie jaar. Bedragen in euro's.")
    word.table(
        (
            ("", "2026", "2027", "2028"),
            ("Kosten", "", "", ""),
            ("Belofte 1", "95.000", "140.000", "140.000"),
            ("Belofte 2", "120.000", "285.000", "290.000"),
            ("Belofte 3", "18.500", "22.000", "22.000"),
            ("Totale kosten", "233.500", "447.000", "452.000"),
            ("Dekking", "", "", ""),
            ("Bijdrage gemeente", "150.000", "300.000", "305.000"),
            ("Bijdrage schoolbesturen", "63.500", "117.000", "117.000"),
            ("Bijdrage kinderopvang", "20.000", "30.000", "30.000"),
            ("Totale dekking", "233.500", "447.000", "452.000"),
        ),
        ((1, 0, 1, 3), (6, 0, 6, 3)),
    )
    word.bold("Ondertekening", 14)
    word.table(
        (
            ("Organisatie", "Functie", "Handtekening"),
            ("Gemeente Waardrecht", "wethouder Onderwijs", ""),
            ("Stichting Openbaar Onderwijs Waardland", "voorzitter college van bestuur", ""),
            ("Stichting De Brug", "bestuurder", ""),
            ("Waardcollege", "rector", ""),
            ("Kinderopvang De Waterlelie", "directeur", ""),
            ("Welzijn Waardrecht", "directeur", ""),
            ("GGD Waardland", "directeur publieke gezondheid", ""),
        )
    )
