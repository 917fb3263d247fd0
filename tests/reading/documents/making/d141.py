"""141: one programme out of a second progress report in Word: goals once, actions, figures, money with changes."""

from __future__ import annotations

from making.word import Word

PLACE = "tuned/141-bestuursrapportage-lingerveen.docx"
HEAD = ("Prestatie", "Status", "Stand van zaken")


def make() -> bytes:
    """Return the file."""
    word = Word(header="Tweede bestuursrapportage 2026", footer="Gemeente Lingerveen – Planning en control")
    word.heading("Tweede bestuursrapportage 2026", 0)
    word.para("Gemeente Lingerveen")
    word.para("Vastgesteld door het college op 29 september 2026")
    word.heading("Leeswijzer", 1)
    word.para(
        "In deze rapportage leest u hoe het staat met de Programmabegroting 2026-2029, die de raad op 6 november 2025 "
        "heeft vastgesteld. De peildatum is 31 augustus 2026. Alleen waar we afwijken van de begroting geven we een "
        "toelichting. De letters betekenen: G = loopt volgens planning, O = vraagt aandacht, R = niet haalbaar in 2026."
    )
    word.para("Bedragen staan in duizenden euro’s, tenzij anders is vermeld. N is nadeel, V is voordeel.")
    programme(word)
    done(word)
    figures(word)
    money(word)
    return word.bytes()


def programme(word: Word) -> None:
    """Add the programme with what it is for."""
    word.heading("Programma 4 Jeugd en onderwijs", 1)
    word.table(
        (("Portefeuillehouder", "Wethouder Jeugd, Onderwijs en Sport"), ("Taakvelden", "4.2, 4.3, 6.72")), head=0
    )
    word.heading("Wat willen we bereiken?", 2)
    word.para("In de begroting zijn voor dit programma drie doelen opgenomen:")
    word.table(
        (
            ("4.1", "Kinderen groeien veilig en gezond op in hun eigen gezin."),
            ("4.2", "Leerlingen gaan met plezier naar een goed schoolgebouw."),
            ("4.3", "Jongeren hebben een plek om elkaar te ontmoeten."),
        ),
        head=0,
    )
    word.heading("Ontwikkelingen", 2)
    word.para(
        "De Hervormingsagenda Jeugd vraagt van gemeenten dat zij minder doorverwijzen. Tegelijk stijgen de tarieven "
        "van aanbieders. Het rijk heeft in de septembercirculaire nog geen duidelijkheid gegeven over de jaren na "
        "2027. Het aantal leerlingen in het basisonderwijs daalt licht."
    )


def done(word: Word) -> None:
    """Add what was done for each goal."""
    word.heading("Wat hebben we daarvoor gedaan?", 2)
    word.bold("4.1 Kinderen groeien veilig en gezond op in hun eigen gezin.")
    word.table(
        (
            HEAD,
            (
                "Praktijkondersteuner jeugd bij alle huisartsen",
                "G",
                "Sinds 1 juni 2026 werkt bij elf huisartsenpraktijken een praktijkondersteuner. De twee overige "
                "praktijken hebben geen ruimte.",
            ),
            (
                "Hulp bij scheiding uitbreiden met groepen voor kinderen",
                "O",
                "Er is weinig animo. In het vierde kwartaal van 2026 proberen we het op school in plaats van in "
                "het wijkcentrum.",
            ),
            (
                "Toezicht houden op aanbieders van jeugdhulp",
                "G",
                "Loopt via de regio.",
            ),
        )
    )
    word.bold("4.2 Leerlingen gaan met plezier naar een goed schoolgebouw.")
    word.table(
        (
            HEAD,
            (
                "Nieuwbouw kindcentrum Zuidrand",
                "R",
                "De aanbesteding is mislukt: de laagste inschrijving lag ver boven het krediet. In februari 2027 "
                "leggen we de raad een nieuw voorstel voor.",
            ),
            (
                "Ventilatie verbeteren op vier basisscholen",
                "G",
                "Het werk op drie scholen is afgerond. De vierde school volgt in oktober 2026.",
            ),
        )
    )
    word.bold("4.3 Jongeren hebben een plek om elkaar te ontmoeten.")
    word.table(
        (
            HEAD,
            (
                "Jongerencentrum ’t Honk ook op zondag openen",
                "G",
                "Op 12 april 2026 was de eerste zondagmiddag, met 64 bezoekers.",
            ),
            (
                "Samen met jongeren een buitenplek ontwerpen in Oud-Waard",
                "O",
                "Het ontwerp is klaar. Omwonenden hebben zorgen over geluid; we praten nog met hen.",
            ),
        )
    )


def figures(word: Word) -> None:
    """Add the indicators."""
    word.heading("Waaraan meten we dat?", 2)
    word.table(
        (
            ("Doel", "Indicator", "Eenheid", "Realisatie", "", "Streefwaarde", "", "Bron"),
            ("", "", "", "2024", "2025", "2026", "2027", ""),
            ("4.1", "Jongeren met jeugdhulp", "% van alle jongeren tot 18 jaar", "12,8", "13,1", "12,5", "12,0", "CBS"),
            ("4.1", "Verwijzingen door de huisarts", "aantal", "388", "351", "330", "300", "Berichtenverkeer"),
            ("4.2", "Schoolgebouwen met goede ventilatie", "%", "45", "52", "70", "75", "Eigen registratie"),
            ("4.3", "Bezoekers jongerencentrum per week", "aantal", "n.b.", "140", "160", "180", "Welzijn Lingerveen"),
        ),
        ((0, 3, 0, 4), (0, 5, 0, 6), (0, 0, 1, 0), (0, 1, 1, 1), (0, 2, 1, 2), (0, 7, 1, 7)),
        head=2,
    )


def money(word: Word) -> None:
    """Add the money: the budget, what changes, and why."""
    word.heading("Wat heeft het gekost?", 2)
    word.table(
        (
            (
                "Bedragen x € 1.000",
                "Begroting 2026",
                "Begroting na wijziging",
                "Wijziging 2e berap",
                "Realisatie t/m 31-8",
            ),
            ("Lasten", "24.310", "24.865", "742", "16.120"),
            ("Baten", "3.145", "3.290", "95", "2.008"),
            ("Saldo", "-21.165", "-21.575", "-647", "-14.112"),
            ("Onttrekking reserves", "410", "620", "150", "0"),
            ("Resultaat", "-20.755", "-20.955", "-497", "-14.112"),
        )
    )
    word.bold("Toelichting op de wijziging")
    word.table(
        (
            ("Onderwerp", "Lasten", "Baten", "I/S"),
            ("Jeugdhulp: hogere tarieven", "580", "", "S"),
            ("Leerlingenvervoer: nieuw contract", "212", "", "S"),
            ("Praktijkondersteuners: bijdrage zorgverzekeraar", "", "95", "I"),
            ("Kindcentrum Zuidrand: lagere kapitaallasten door uitstel", "-50", "", "I"),
        )
    )
    word.para(
        "*Jeugdhulp. ", "De index op de tarieven is hoger dan waar we in de begroting op rekenden. Dit werkt door."
    )
    word.para(
        "*Leerlingenvervoer. ",
        "Sinds 1 augustus 2026 rijdt een nieuwe vervoerder. De prijs per rit is hoger, vooral door langere routes naar "
        "scholen in Hoogwaarden.",
    )
