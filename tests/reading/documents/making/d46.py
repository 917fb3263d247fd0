"""46: a progress report in Word: three questions for each goal and a table of indicators (gemeente Nieuwerhoek)."""

from __future__ import annotations

from making.word import Word

PLACE = "heldout/46-bestuursrapportage-nieuwerhoek.docx"


def make() -> bytes:
    """Return the file."""
    word = Word(header="Gemeente Nieuwerhoek - Bestuursrapportage 2025", footer="Programma 3 Opgroeien en leren")
    word.heading("Bestuursrapportage 2025", 0)
    word.para("Programma 3 Opgroeien en leren")
    word.para("Gemeente Nieuwerhoek\nPeildatum 1 augustus 2025\nVastgesteld door het college op 16 september 2025")
    word.para(
        "Deze rapportage gaat over de eerste zeven maanden van het jaar. De doelen komen uit de Programmabegroting "
        "2025, die de raad op 7 november 2024 heeft vastgesteld. Een bolletje laat zien hoe het met een actie "
        "staat: ● loopt volgens plan, ◐ wijkt af, ○ niet begonnen."
    )
    first(word)
    second(word)
    third(word)
    figures(word)
    money(word)
    return word.bytes()


def first(word: Word) -> None:
    """Add the first goal: its actions are a list, with what was done under it."""
    word.heading("3.1 Jonge kinderen krijgen een eerlijke start", 1)
    word.bold("Wat wilden we bereiken?")
    word.items(
        (
            "a. Peuters die dat nodig hebben gaan naar de voorschool.",
            "b. Zwangere vrouwen in een lastige situatie krijgen op tijd steun.",
        )
    )
    word.bold("Wat zouden we daarvoor doen?")
    word.table(
        (
            ("Actie", "", "Stand van zaken"),
            (
                "3.1.1 Toeleiders inzetten die bij ouders aan de deur komen (a)",
                "●",
                "De toeleiders begonnen in februari 2025. Zij spraken 212 ouders.",
            ),
            (
                "3.1.2 Het aantal uren voorschool uitbreiden van 12 naar 16 (a)",
                "●",
                "Alle locaties werken met 16 uur.",
            ),
            (
                "3.1.3 Huisbezoek van de jeugdverpleegkundige vóór de geboorte (b)",
                "◐",
                "Door ziekte zijn er minder bezoeken geweest. GGD Hoekland huurt vanaf september 2025 twee "
                "verpleegkundigen in.",
            ),
        )
    )


def second(word: Word) -> None:
    """Add the second goal: its actions stand in sentences behind their numbers."""
    word.heading("3.2 Leerlingen gaan met plezier naar school", 1)
    word.bold("Wat wilden we bereiken?")
    word.items(("a. Minder leerlingen blijven thuis zonder dat iemand het weet.", "b. Scholen en buurt vinden elkaar."))
    word.bold("Wat zouden we daarvoor doen?")
    word.table(
        (
            ("Actie", "", "Stand van zaken"),
            (
                "3.2.1 Verzuim vanaf de eerste dag melden in één systeem (a)",
                "◐",
                "Het systeem is later klaar dan gedacht. De leverancier levert in november 2025 op.",
            ),
            (
                "3.2.2 Steunpunt aan huis voor leerlingen die niet naar school durven (a)",
                "●",
                "Op 12 mei 2025 zijn zes leerlingen begonnen.",
            ),
            ("3.2.3 Brede buurtschool in de Lage Hoek (b)", "○", "De bouw ligt stil vanwege stikstof."),
            (
                "3.2.4 Schoolpleinen na vier uur open (b)",
                "●",
                "Er zijn nu elf pleinen open. Het plein van De Zevensprong volgt later.",
            ),
        )
    )


def third(word: Word) -> None:
    """Add the third goal: one wish in a sentence of its own, actions with a letter missing."""
    word.heading("3.3 Jongeren vinden hun plek", 1)
    word.bold("Wat wilden we bereiken?")
    word.items(("a. Jongeren weten wat zij kunnen en willen.",))
    word.bold("Wat zouden we daarvoor doen?")
    word.table(
        (
            ("Actie", "", "Stand van zaken"),
            (
                "3.3.1 Jongerenwerk drie avonden per week in De Loods",
                "●",
                "De Loods trekt meer bezoekers dan in 2024.",
            ),
            (
                "3.3.2 Snuffelstages bij bedrijven op de Hoekpolder",
                "○",
                "Het Hoekcollege en de ondernemersvereniging ondertekenen in oktober een convenant.",
            ),
        )
    )


def figures(word: Word) -> None:
    """Add the table of indicators."""
    word.heading("Kerncijfers", 1)
    word.table(
        (
            ("Indicator", "Doel", "2023", "2024", "1-8-2025", "Streefcijfer 2025", "Streefcijfer 2026", "Bron"),
            (
                "Bereik van de voorschool onder kinderen met een indicatie",
                "3.1",
                "78%",
                "81%",
                "84%",
                "85%",
                "90%",
                "GGD Hoekland",
            ),
            ("Aantal huisbezoeken vóór de geboorte", "3.1", "-", "46", "19", "60", "75", "GGD Hoekland"),
            ("Aantal leerlingen dat thuiszit", "3.2", "31", "34", "27", "25", "20", "leerplicht"),
            ("Jongeren van 15 tot 27 jaar zonder werk of school", "3.3", "3,9%", "3,7%", "n.b.", "3,5%", "3,2%", "CBS"),
        )
    )


def money(word: Word) -> None:
    """Add what it has cost."""
    word.heading("Wat heeft het gekost?", 1)
    word.para("Bedragen x € 1.000; - is een nadeel")
    word.table(
        (
            ("", "Begroting 2025 primitief", "Begroting 2025 na wijziging", "Besteed t/m juli 2025", "Bijstelling"),
            ("Lasten", "24.310", "24.985", "13.702", "415"),
            ("Baten", "3.120", "3.460", "2.018", "250"),
            ("Saldo", "-21.190", "-21.525", "-11.684", "-165"),
            ("Toevoeging reserve Onderwijs", "0", "120", "", ""),
            ("Onttrekking reserve Onderwijs", "240", "300", "300", "60"),
            ("Resultaat", "-20.950", "-21.345", "-11.384", "-105"),
        )
    )
    word.para(
        "De lasten gaan omhoog door het leerlingenvervoer: er reizen meer leerlingen en de tarieven zijn hoger. De "
        "bijstelling leggen wij op 6 november 2025 aan de raad voor."
    )
