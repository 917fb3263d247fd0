"""136: a goal tree in Word: prose and tables take turns, benefits with their measure, then capabilities and efforts."""

from __future__ import annotations

from making.word import Word

PLACE = "heldout/136-doelenboom-lingerveen.docx"
BENEFITS = ("Code", "Baat", "Zo meten we het")
WORK = ("Vermogen", "Voor", "Inspanning", "Wie", "Klaar")


def make() -> bytes:
    """Return the file."""
    word = Word(header="Programma Kansrijk Leren – doelenboom", footer="Gemeente Lingerveen, afdeling Samenleving")
    word.heading("Doelenboom Kansrijk Leren 2026-2030", 0)
    word.para("Gemeente Lingerveen")
    word.table(
        (
            ("Opdrachtgever", "Directeur Samenleving"),
            ("Programma", "Kansrijk Leren"),
            ("Status", "Definitief"),
            ("Datum", "9 april 2026"),
        ),
        head=0,
    )
    opening(word)
    first(word)
    second(word)
    third(word)
    closing(word)
    return word.bytes()


def opening(word: Word) -> None:
    """Add why the paper is there and how it is to be read."""
    word.heading("1 Waar gaat dit stuk over?", 1)
    word.para(
        "Leren gebeurt op school, maar niet alleen daar. In de Onderwijsvisie Lingerveen, die de raad op 25 september "
        "2025 vaststelde, is afgesproken dat gemeente, scholen en opvang hun werk aan dezelfde doelen ophangen. Deze "
        "doelenboom laat zien welke doelen dat zijn."
    )
    word.para(
        "Per doel vertellen we eerst wat er speelt. Daarna volgt een tabel met de baten en de cijfers waaraan we die "
        "aflezen, en een tabel met wat we moeten kunnen en wat we daarvoor doen. De kolom ‘Voor’ verwijst naar de baat."
    )
    word.para("*Cijfers. ", "Waar een bron ontbreekt, komt het cijfer uit de registratie van de gemeente zelf.")


def first(word: Word) -> None:
    """Add the first goal."""
    word.heading("2 Doel 1: Kinderen beginnen met een voorsprong in taal aan de basisschool", 1)
    word.para(
        "Ongeveer een op de zes peuters in Lingerveen heeft een indicatie voor voorschoolse educatie. De meesten gaan "
        "naar een peutergroep, maar niet allemaal genoeg uren. In oktober 2025 haalde 82% van hen de zestien uur in "
        "de week. Ouders noemen het vervoer en de ouderbijdrage als drempel."
    )
    word.para("Dit levert het op:")
    word.table(
        (
            BENEFITS,
            (
                "B1",
                "Peuters met een indicatie krijgen het volle aanbod",
                "In 2028 gaat 93% van de peuters met een indicatie zestien uur per week naar een peutergroep.",
            ),
            (
                "B2",
                "Ouders lezen thuis meer voor",
                "In 2030 leest 70% van de ouders van peuters elke dag voor (2025: 54%). Bron: ouderpeiling "
                "Bibliotheek Waardland",
            ),
        )
    )
    word.para("Daarvoor is nodig dat we het volgende kunnen en doen.")
    word.table(
        (
            WORK,
            (
                "Pedagogisch medewerkers spreken taal op niveau 3F en gebruiken die bewust",
                "B1",
                "Taaltraining en toets voor alle medewerkers van de peutergroepen",
                "Kinderopvang De Waterlelie",
                "december 2026",
            ),
            ("", "", "Taalcoach die meekijkt op de groep", "Kinderopvang De Waterlelie", "doorlopend"),
            (
                "Het consultatiebureau kan ouders meteen doorverwijzen",
                "B1",
                "Warme overdracht van GGD naar peutergroep met één digitaal formulier",
                "GGD Waardland",
                "1 juli 2026",
            ),
            (
                "De bibliotheek komt bij gezinnen die zelf niet komen",
                "B2",
                "Voorleesbus in de wijken Zuidrand en ’t Spoor",
                "Bibliotheek Waardland",
                "voorjaar 2027",
            ),
        ),
        ((1, 0, 2, 0), (1, 1, 2, 1)),
    )


def second(word: Word) -> None:
    """Add the second goal."""
    word.heading("3 Doel 2: Leerlingen stromen zonder kleerscheuren door naar het voortgezet onderwijs", 1)
    word.para(
        "De overstap naar de brugklas gaat vaker mis dan we dachten. Basisscholen geven meer door dan voorheen, maar "
        "brugklasmentoren lezen het pas als er al iets aan de hand is. Het Waardcollege heeft in september 2025 een "
        "proef gedaan met een startgesprek voor elke leerling."
    )
    word.para(
        "De schoolbesturen hebben laten weten dat zij het startgesprek willen houden, mits het niet ten koste gaat van "
        "lestijd. Dit levert het op:"
    )
    word.table(
        (
            BENEFITS,
            (
                "B3",
                "Leerlingen weten wat hun te wachten staat",
                "Het aandeel leerlingen dat in leerjaar 3 nog op het niveau van het schooladvies zit, is in 2029 "
                "minimaal 88%.",
            ),
            (
                "B4",
                "Minder leerlingen vallen in het eerste jaar uit",
                "In schooljaar 2027-2028 blijven hooguit 12 brugklassers langer dan vier weken thuis (2024-2025: 31).",
            ),
        )
    )
    word.table(
        (
            WORK,
            (
                "Scholen dragen over wat een leerling nodig heeft",
                "B3",
                "Startgesprek met leerling en ouders, voor de herfstvakantie",
                "Waardcollege",
                "oktober 2026",
            ),
            (
                "",
                "B4",
                "Overstapcoach voor leerlingen over wie de basisschool zich zorgen maakt",
                "Samenwerkingsverband PO Midden-Waardland",
                "tweede helft van 2026",
            ),
            (
                "Ouders kunnen hun kind helpen kiezen",
                "B3",
                "Ouderavonden in drie talen\nRondleiding door oud-leerlingen",
                "Stichting Openbaar Onderwijs Waardland",
                "januari 2027",
            ),
        ),
    )


def third(word: Word) -> None:
    """Add the third goal, for which little is known yet."""
    word.heading("4 Doel 3: Alle kinderen doen na schooltijd mee aan sport en cultuur", 1)
    word.para(
        "Voor dit doel beginnen we klein. Sportservice telt de deelnemers nu per activiteit en niet per kind, zodat we "
        "nog niet weten wie we missen. We willen dat in 2029 in elke wijk ten minste drie keer per week een gratis "
        "activiteit is."
    )
    word.table(
        (
            BENEFITS,
            ("B5", "Kinderen ontdekken wat zij leuk vinden", "Volgt na de nulmeting"),
        )
    )
    word.table(
        (
            WORK,
            (
                "Aanbieders stemmen hun rooster op elkaar af",
                "B5",
                "Eén weekprogramma per wijk, met de scholen gemaakt",
                "Sportservice Lingerveen",
                "schooljaar 2026-2027",
            ),
            ("", "", "Vervoer van school naar de sporthal", "nog niet bekend", ""),
        ),
        ((1, 0, 2, 0), (1, 1, 2, 1)),
    )


def closing(word: Word) -> None:
    """Add how the tree is kept up."""
    word.heading("5 Hoe houden we de doelenboom levend?", 1)
    word.para(
        "De stuurgroep komt drie keer per jaar bij elkaar. Op 17 november 2026 bespreekt zij de eerste resultaten. "
        "Wat niet werkt, gaat eruit. In het voorjaar van 2028 laten we de doelenboom door de rekenkamer toetsen."
    )
    word.para("_Vragen? Neem contact op met de programmamanager Kansrijk Leren.")
