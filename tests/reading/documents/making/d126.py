"""126: agreements on onderwijskansen: who does what in columns by party, results, money (gemeente Lingerveen)."""

from __future__ import annotations

from making.word import Word

PLACE = "heldout/126-vve-afspraken-lingerveen.docx"
PARTIES = ("Gemeente", "Kinderopvang", "Schoolbesturen")
REACH = (
    (
        "- Stelt elk jaar vast hoeveel plekken er nodig zijn\n- Betaalt de plekken voor doelgroeppeuters volledig",
        "- Biedt doelgroeppeuters een plek binnen vier weken na de indicatie\n- Belt ouders die niet komen "
        "opdagen zelf na",
        "- Vertellen ouders op de open dag over de voorschool",
    ),
)
LINE = (
    (
        "Organiseert twee keer per jaar een bijeenkomst voor voorscholen en groepen 1 en 2",
        "Draagt elk kind over met het formulier Kindbeeld, bij doelgroeppeuters in een gesprek",
        "Bezoeken met de leerkracht van groep 1 de voorschool waar hun nieuwe kleuters vandaan komen",
    ),
    (
        "",
        "Werkt met dezelfde thema's als groep 1 en 2",
        "Wijzen per school een coördinator jonge kind aan, uiterlijk op 1 oktober 2026",
    ),
)
QUALITY = (
    (
        "Betaalt de pedagogisch beleidsmedewerker voor de voorschool (tien uur per doelgroeppeuter per jaar)",
        "- Zorgt dat alle medewerkers taalniveau 3F halen\n- Meet de kwaliteit elke twee jaar met hetzelfde instrument",
        "Leveren de uitkomsten van hun toetsen aan, zonder namen",
    ),
)
RESULTS = (
    ("1", "1", "Op 1 april 2029 gaat 93% van de doelgroeppeuters naar een voorschool.", "86% (2025)", "GGD Waardland"),
    (
        "2",
        "3",
        "Eind groep 2 heeft in 2029 minstens 80% van de kinderen die een voorschool bezochten het niveau dat bij de "
        "leeftijd hoort.",
        "71% (2025)",
        "schoolbesturen",
    ),
    ("3", "2", "In 2028 is 90% van de ouders van doelgroeppeuters bij het overdrachtsgesprek.", "", "kinderopvang"),
    ("4", "3", "Het aantal kleuters dat een extra jaar doet, is in 2029 gedaald.", "", "schoolbesturen"),
)
MONEY = (
    ("", "2026", "2027", "2028", "2029"),
    ("Lasten", "", "", "", ""),
    ("Plekken voor doelgroeppeuters", "€ 386.000", "€ 402.500", "€ 410.000", "€ 410.000"),
    ("Pedagogisch beleidsmedewerkers", "€ 44.750", "€ 46.000", "€ 46.000", "€ 46.000"),
    ("Bijeenkomsten en scholing", "€ 12.500", "€ 12.500", "€ 15.000", "€ 15.000"),
    ("Baten", "", "", "", ""),
    ("Specifieke uitkering onderwijsachterstanden", "€ 421.000", "€ 421.000", "€ 430.000", "€ 430.000"),
    ("Saldo gemeente", "- € 22.250", "- € 40.000", "- € 41.000", "- € 41.000"),
)
SIGNED = (
    ("Partij", "Functie", "Handtekening"),
    ("Gemeente Lingerveen", "wethouder Onderwijs", ""),
    ("Kinderopvang De Waterlelie", "directeur", ""),
    ("Peuterwereld Lingerveen", "directeur-bestuurder", ""),
    ("Stichting Openbaar Onderwijs Waardland", "voorzitter college van bestuur", ""),
    ("Stichting De Stroom", "voorzitter college van bestuur", ""),
)


def make() -> bytes:
    """Return the file."""
    word = Word(header="Afspraken onderwijskansen Lingerveen", footer="Versie na bestuurlijk overleg", landscape=True)
    word.heading("Afspraken onderwijskansen en VVE Lingerveen 2026-2029", 0)
    word.para("tussen de gemeente Lingerveen, de houders van voorscholen en de schoolbesturen voor basisonderwijs")
    word.bold("1. Waarom deze afspraken?", 14)
    word.para(
        "Jonge kinderen leren door te spelen, te kijken en te praten. Niet elk kind krijgt daar thuis evenveel "
        "kans voor. "
        "Gemeente, kinderopvang en scholen hebben daarin elk een eigen taak, en die taken raken elkaar. Met "
        "deze afspraken "
        "leggen wij vast wat ieder doet en wat het moet opleveren. De wet verplicht ons tot resultaatafspraken over de "
        "vroegschool; wij nemen de voorschool daar graag bij."
    )
    word.para(
        "De afspraken horen bij de Onderwijskansennota Lingerveen, die de raad op 6 november 2025 heeft "
        "vastgesteld. Zij "
        "bouwen voort op wat de voorscholen en scholen de afgelopen jaren samen hebben opgezet."
    )
    word.bold("2. Over welke kinderen gaat het?", 14)
    word.para("Een peuter hoort tot de doelgroep als een van deze punten geldt:")
    word.items(
        (
            "een ouder heeft geen diploma hoger dan vmbo-kader;",
            "thuis wordt weinig of geen Nederlands gesproken;",
            "de jeugdverpleegkundige ziet een achterstand in taal of spel.",
        )
    )
    word.para("De GGD geeft de indicatie af. In 2025 telde Lingerveen 214 doelgroeppeuters.")
    word.bold("3. Wat spreken wij af?", 14)
    word.bold("Doel 1 – Alle doelgroeppeuters gaan naar een voorschool")
    word.table((PARTIES, *REACH))
    word.bold("Doel 2 – De stap van voorschool naar school gaat zonder hobbels")
    word.table((PARTIES, *LINE))
    word.para(
        "Toelichting: het formulier Kindbeeld is in juni 2026 klaar. Tot die tijd gebruiken de voorscholen hun eigen "
        "formulier."
    )
    word.bold("Doel 3 – De kwaliteit op de groep is hoog")
    word.table((PARTIES, *QUALITY))
    word.bold("4. Resultaatafspraken", 14)
    word.para(
        "De resultaten gaan over alle partijen samen. Wij rekenen elkaar niet af, maar zoeken samen de verklaring."
    )
    word.table((("Nr.", "Bij doel", "Resultaatafspraak", "Nu", "Wie levert de gegevens?"), *RESULTS))
    word.bold("5. Geld", 14)
    word.para(
        "De gemeente betaalt uit de specifieke uitkering en uit eigen middelen. De scholen betalen de "
        "vroegschool uit hun "
        "eigen bekostiging; dat staat niet in de tabel."
    )
    word.table(MONEY)
    word.bold("6. Overleg", 14)
    word.table(
        (
            ("Overleg", "Voorzitter", "Deelnemers"),
            (
                "Werkgroep Jonge Kind",
                "beleidsadviseur onderwijs gemeente Lingerveen",
                "Kinderopvang De Waterlelie, Peuterwereld Lingerveen, Stichting Openbaar Onderwijs Waardland, "
                "Stichting De Stroom, GGD Waardland",
            ),
        )
    )
    word.para(
        "De werkgroep bespreekt elk jaar in oktober de cijfers. In het voorjaar van 2028 kijken wij of de "
        "afspraken moeten "
        "worden aangepast. De eerste bestuurlijke bespreking is op 11 november 2026."
    )
    word.bold("7. Ondertekening", 14)
    word.para("Aldus overeengekomen op 15 januari 2026 te Lingerveen.")
    word.table(SIGNED)
    return word.bytes()
