"""176: a support plan in Word: development lines with a wish, agreements by letter and a table with start and end."""

from __future__ import annotations

from collections.abc import Sequence

from making.word import Word

PLACE = "heldout/176-ondersteuningsplan-midden-waardland.docx"
HEAD = ("Wat", "Wie aan zet", "Start", "Klaar")


def make() -> bytes:
    """Return the file."""
    word = Word(header="Ondersteuningsplan 2026-2030", footer="Samenwerkingsverband VO Midden-Waardland")
    word.heading("Ondersteuningsplan 2026-2030", 0)
    word.para("*Samenwerkingsverband VO Midden-Waardland")
    word.para("_Vastgesteld op 2 juli 2026, na op overeenstemming gericht overleg met de gemeenten op 28 mei 2026")
    word.bold("Inhoud")
    for line in ("1  Wie wij zijn", "2  Drie ontwikkellijnen", "3  Wie met wie", "4  Meerjarenbegroting"):
        word.para(line + "\t" + str(int(line[0]) + 1))
    word.heading("1  Wie wij zijn", 1)
    word.para(
        "In het samenwerkingsverband zitten negen scholen voor voortgezet onderwijs en twee scholen voor voortgezet "
        "speciaal onderwijs. Op 1 oktober 2025 volgden 6.380 leerlingen onderwijs in de regio. Het deelnamepercentage "
        "vso kwam in 2025 uit op 3,9%; in 2021 was het 3,2%."
    )
    word.para(
        "Wij werken vanuit het Referentiekader Passend Onderwijs Waardland, vastgesteld in maart 2024. In dat kader "
        "betekenen deze woorden het volgende:"
    )
    word.items(
        (
            "basisondersteuning: wat iedere school zelf biedt;",
            "extra ondersteuning: wat alleen met hulp van het samenwerkingsverband lukt.",
        )
    )
    word.para(
        "Het vorige plan is in november 2025 geëvalueerd met 41 mentoren. Zij waren tevreden over de korte lijnen en "
        "kritisch over alle formulieren."
    )
    word.heading("2  Drie ontwikkellijnen", 1)
    word.para(
        "De komende vier jaar werken wij langs drie lijnen. Iedere lijn begint met de beweging die wij willen maken."
    )
    lines(word)
    together(word)
    return word.bytes()


def line(word: Word, name: str, wish: str, prose: str, seen: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Write one line: the wish, how it is seen, and who does what."""
    word.heading(name, 2)
    word.para("*Gewenste beweging: ", wish)
    word.para(prose)
    word.para("*Dit zien wij in 2029")
    word.items(seen)
    word.para("*Afspraken")
    word.table([HEAD, *rows])


def lines(word: Word) -> None:
    """Write the three lines."""
    line(
        word,
        "Ontwikkellijn A  Sterk in de klas",
        "leraren kunnen meer leerlingen zelf ondersteunen, zonder dat het hun boven het hoofd groeit.",
        "Klassen zijn vol en de verschillen groot. Wie er een collega bij krijgt, kan vaak weer vooruit. Daarom halen "
        "wij specialisten uit hun kantoor.",
        (
            "Minstens 80% van de leraren vindt dat hun school genoeg steun geeft.",
            "Alle negen scholen hebben een eigen ondersteuningsteam.",
        ),
        (
            ("Co-teacher voor brugklassen met veel zorg", "Waardcollege, Lingercollege", "augustus 2026", "juli 2028"),
            ("Leergang omgaan met druk gedrag", "Samenwerkingsverband VO", "Q1 2027", "doorlopend"),
            ("Format voor het ontwikkelperspectief halveren", "werkgroep Minder papier", "", "1 januari 2027"),
        ),
    )
    line(
        word,
        "Ontwikkellijn B  Geen leerling thuis",
        "iedere leerling volgt onderwijs, al is het een paar uur per week.",
        "Een leerling die thuis zit, raakt zijn vrienden kwijt en dan zijn ritme. Wij wachten niet meer tot iemand "
        "anders belt. In schooljaar 2024-2025 zaten 37 leerlingen langer dan drie maanden thuis.",
        ("Ten hoogste 10 leerlingen zitten langer dan drie maanden thuis.",),
        (
            (
                "Tussenvoorziening voor 24 leerlingen openen. In september 2027 starten de eerste acht.",
                "Hoogwaarder College",
                "2026",
                "eind 2028",
            ),
            ("Verzuim na vijf dagen bespreken met jeugdarts en leerplicht", "GGD Waardland", "september 2026", ""),
            ("Digitale les vanaf de eerste ziekteweek", "schoolbesturen", "schooljaar 2027-2028", "2030"),
        ),
    )
    line(
        word,
        "Ontwikkellijn C  Klaar voor daarna",
        "jongeren met extra ondersteuning vinden na school werk of een opleiding die zij volhouden.",
        "Van school gaan is voor deze jongeren spannend. De hulp stopt vaak op de dag van het diploma.",
        ("Negen op de tien jongeren hebben een halfjaar na school nog werk of een opleiding.",),
        (
            ("Overdracht naar het mbo met de jongere aan tafel", "decanen", "maart 2027", "mei 2028"),
            ("Jobcoach tot een jaar na school", "gemeenten", "1 juli 2027", "doorlopend"),
        ),
    )


def together(word: Word) -> None:
    """Write who works with whom, and the money."""
    word.heading("3  Wie met wie", 1)
    word.table(
        [
            ("Overleg", "Lijn", "Voorzitter", "Deelnemers"),
            (
                "Werkgroep Minder papier",
                "A",
                "ondersteuningscoördinator Waardcollege",
                "Waardcollege\nLingercollege\nSamenwerkingsverband VO",
            ),
            (
                "Verzuimtafel",
                "B",
                "beleidsmedewerker leerplicht",
                "GGD Waardland\nHoogwaarder College\ngemeente Waardrecht",
            ),
        ]
    )
    word.heading("4  Meerjarenbegroting", 1)
    word.para("Bedragen x € 1.000. Bedragen tussen haakjes zijn negatief.")
    word.table(
        [
            ("", "Realisatie 2025", "Begroting 2026", "Begroting 2027", "Begroting 2028"),
            ("Baten", "", "", "", ""),
            ("Rijksbijdrage lichte ondersteuning", "5.210", "5.180", "5.150", "5.150"),
            ("Rijksbijdrage zware ondersteuning", "4.066", "4.010", "3.985", "3.960"),
            ("Lasten", "", "", "", ""),
            ("Ontwikkellijn A", "2.940", "3.015", "3.120", "3.060"),
            ("Ontwikkellijn B", "415", "690", "840", "865"),
            ("Ontwikkellijn C", "128", "205", "260", "260"),
            ("Afdracht vso", "5.602", "5.540", "5.395", "5.270"),
            ("Totaal lasten", "9.085", "9.450", "9.615", "9.455"),
            ("Resultaat", "191", "(260)", "(480)", "(345)"),
        ],
        [(1, 0, 1, 4), (4, 0, 4, 4)],
    )
    word.para("De tekorten brengen het vermogen terug tot de norm die de inspectie hanteert.")
