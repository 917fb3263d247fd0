"""162: a local education agenda in Word: goal, how, who and when in one table a theme, indicators in prose."""

from __future__ import annotations

from making.word import Word

PLACE = "heldout/162-lea-hoogwaarden.docx"
HEAD = ("Doel", "Hoe", "Wie", "Planning")
CONTENTS = (
    "Voorwoord\t2",
    "1. Waarom een Lokale Educatieve Agenda?\t3",
    "2. Terugblik op 2022-2025\t3",
    "3. Onze thema's\t4",
    "Thema 1: Het jonge kind\t4",
    "Thema 2: Taal en basisvaardigheden\t5",
    "Thema 3: Passend onderwijs en jeugdhulp\t6",
    "Thema 4: Van school naar werk\t7",
    "4. Samenwerkingsafspraken\t8",
    "5. Organisatie en geld\t8",
)
YOUNG = (
    HEAD,
    (
        "1a. Alle doelgroeppeuters gaan naar een voorschool.",
        "Ouders die zich niet aanmelden krijgen een huisbezoek",
        "GGD Waardland",
        "Vanaf september 2026",
    ),
    (
        "",
        "Onderzoek naar de drempels voor ouders die werken in ploegendienst",
        "Gemeente Hoogwaarden en Kinderopvang De Waterlelie",
        "1e kwartaal 2027",
    ),
    (
        "1b. De overgang van voorschool naar groep 1 verloopt soepel.",
        "- Eén overdrachtsformulier voor alle locaties\n- Warme overdracht met ouders, leidster en "
        "leerkracht aan tafel",
        "Kinderopvang De Waterlelie, basisscholen",
        "doorlopend",
    ),
    (
        "",
        "Gezamenlijke studiedag voor voorschool en kleuterbouw",
        "Stichting Openbaar Onderwijs Waardland",
        "maart 2027",
    ),
)
LANGUAGE = (
    HEAD,
    (
        "2a. Leerlingen verlaten de basisschool als vlotte lezers.",
        "Bibliotheek op school uitbreiden van negen naar veertien scholen",
        "Bibliotheek Waardland",
        "Eind 2027",
    ),
    ("", "Voorleesvrijwilligers opleiden in de wijken Zandoever en Hoogeind", "Welzijn Hoogwaarden", "Najaar 2026"),
    (
        "",
        "Zomerschool voor leerlingen uit groep 5 tot en met 7",
        "Schoolbesturen, gemeente Hoogwaarden (subsidie)",
        "Zomer 2027",
    ),
)
SUPPORT = (
    HEAD,
    (
        "3a. Leerlingen met een extra ondersteuningsvraag blijven zo veel mogelijk in de eigen wijk op school.",
        "Vaste jeugdprofessional op alle scholen voor basisonderwijs",
        "Jeugdteam Hoogwaarden",
        "Schooljaar 2026-2027",
    ),
    (
        "",
        "Onderwijs-zorgklas in het gebouw van De Wissel",
        "Samenwerkingsverband PO Midden-Waardland",
        "Augustus 2027",
    ),
    (
        "3b. Geen kind zit langer thuis dan nodig.",
        "Verzuimkaart met afspraken over melden en bellen",
        "Regionaal Bureau Leerplicht",
        "Vóór 1 januari 2027",
    ),
    (
        "",
        "Thuiszitterstafel met doorzettingsmacht",
        "Samenwerkingsverband PO Midden-Waardland, gemeente Hoogwaarden",
        "loopt",
    ),
)
WORK = (
    HEAD,
    (
        "4a. Jongeren vinden een plek op de arbeidsmarkt die bij hen past.",
        "Stagemarkt met ondernemers uit Hoogwaarden",
        "Waardcollege en Ondernemerskring Hoogwaarden",
        "November 2026",
    ),
    (
        "",
        "Nazorg voor leerlingen uit het praktijkonderwijs tot twee jaar na hun uitstroom",
        "Praktijkschool De Werf",
        "2028",
    ),
)
AGREEMENTS = (
    "Schoolbesturen en kinderopvang delen elk jaar vóór 1 november hun cijfers met de gemeente.",
    "De gemeente legt nieuw onderwijsbeleid eerst voor aan het LEA-overleg, voordat het naar de raad gaat.",
    "Elke partner wijst vóór 1 juli 2026 een vaste contactpersoon aan.",
    "Wij spreken ouders en leerlingen over de keuzes die hen raken.",
    "Het Samenwerkingsverband PO Midden-Waardland stemt het ondersteuningsplan af met deze agenda.",
)
GROUPS = (
    ("Werkgroep", "Thema", "Deelnemers", "Aanspreekpunt"),
    (
        "Werkgroep Jonge kind",
        "1",
        "Kinderopvang De Waterlelie, GGD Waardland, Stichting Openbaar Onderwijs Waardland",
        "Beleidsadviseur onderwijs, gemeente Hoogwaarden",
    ),
    (
        "Werkgroep Taal",
        "2",
        "Bibliotheek Waardland, Welzijn Hoogwaarden, Stichting Openbaar Onderwijs Waardland",
        "Teamleider educatie, Bibliotheek Waardland",
    ),
    (
        "Werkgroep Ondersteuning",
        "3",
        "Samenwerkingsverband PO Midden-Waardland, Jeugdteam Hoogwaarden, Regionaal Bureau Leerplicht",
        "Coördinator passend onderwijs, Samenwerkingsverband PO Midden-Waardland",
    ),
    (
        "Werkgroep Werk",
        "4",
        "Waardcollege, Praktijkschool De Werf, Ondernemerskring Hoogwaarden",
        "Decaan, Waardcollege",
    ),
)


def make() -> bytes:
    """Return the file."""
    word = Word(header="Lokale Educatieve Agenda Hoogwaarden 2026-2029", footer="Gemeente Hoogwaarden en partners")
    opening(word)
    word.heading("3. Onze thema's", 1)
    word.para(
        "In het najaar hebben we met alle partners opgehaald wat er speelt. Daaruit zijn "
        "vier thema's gekomen. Per thema "
        "staat in de tabel wat we willen bereiken, hoe we dat doen, wie daarvoor aan de lat staat en wanneer. Onder de "
        "tabel leest u waaraan we zien dat het werkt."
    )
    first(word)
    second(word)
    word.heading("4. Samenwerkingsafspraken", 1)
    word.para(
        "Een agenda werkt alleen als iedereen zich eraan houdt. Daarom hebben we met elkaar het volgende afgesproken:"
    )
    word.items(AGREEMENTS, "List Number")
    word.heading("5. Organisatie en geld", 1)
    word.para(
        "Het LEA-overleg komt vier keer per jaar bij elkaar, onder voorzitterschap van "
        "de wethouder onderwijs. Het werk "
        "gebeurt in de werkgroepen."
    )
    word.table(GROUPS)
    word.para(
        "Voor de uitvoering van de agenda stelt de gemeente in 2026 € 180.000 "
        "beschikbaar en in 2027 € 195.000. De partners "
        "zetten daarnaast eigen uren in. In juni 2027 houden we een tussenevaluatie."
    )
    return word.bytes()


def opening(word: Word) -> None:
    """Write the cover, the foreword and the first two chapters."""
    word.heading("Lokale Educatieve Agenda Hoogwaarden", 0)
    word.bold("2026-2029", 16)
    word.para("_Samen zorgen we dat ieder kind verder komt")
    word.para("Vastgesteld in het LEA-overleg van 2 april 2026")
    word.bold("Inhoud", 13)
    for line in CONTENTS:
        word.para(line)
    word.heading("Voorwoord", 1)
    word.para(
        "Wie een klas binnenloopt in Hoogwaarden, ziet kinderen die stralen en kinderen "
        "die het moeilijk hebben. Soms zijn "
        "dat dezelfde kinderen, op een andere dag. Geen enkele school kan alles alleen "
        "oplossen. Wij als gemeente ook niet. "
        "Deze agenda gaat daarom over wat wij sámen doen."
    )
    word.para("_De wethouder onderwijs, mede namens de schoolbesturen en de kinderopvang")
    word.heading("1. Waarom een Lokale Educatieve Agenda?", 1)
    word.para(
        "De LEA is de plek waar gemeente, schoolbesturen en kinderopvang hun afspraken "
        "vastleggen. Een deel daarvan moet "
        "van de wet, zoals de afspraken over voor- en vroegschoolse educatie. De agenda bouwt voort op de Kindvisie "
        "Hoogwaarden, door de gemeenteraad vastgesteld op 26 juni 2025."
    )
    word.heading("2. Terugblik op 2022-2025", 1)
    word.para(
        "Er is de afgelopen jaren veel in gang gezet. In 2023 zaten 31 leerlingen langer "
        "dan drie maanden thuis, in 2025 "
        "waren dat er 24. Minder goed ging het met het lezen. Scholen misten vooral tijd en geschikte boeken."
    )
    word.para(
        "In november 2025 ondertekenden zeven partners het convenant over de doorgaande "
        "lijn. Dat geeft vertrouwen voor de "
        "komende periode."
    )


def first(word: Word) -> None:
    """Write the first two themes."""
    word.heading("Thema 1: Het jonge kind", 2)
    word.para(
        "Een goede start begint lang voor de basisschool. Hoogwaarden telt elf "
        "voorscholen, verspreid over de vier kernen. "
        "Toch missen we nog peuters, vooral waar ouders wisselende diensten draaien."
    )
    word.table(YOUNG, ((1, 0, 2, 0), (3, 0, 4, 0)))
    word.para(
        "*Indicatoren. ",
        "Doel 1a is bereikt als in 2029 95% van de doelgroeppeuters naar een voorschool "
        "gaat. In 2025 was het bereik 83%. "
        "Voor doel 1b willen we dat in schooljaar 2027-2028 minstens 90% van de kleuters warm is overgedragen.",
    )
    word.heading("Thema 2: Taal en basisvaardigheden", 2)
    word.para(
        "Lezen is de sleutel tot bijna alle andere vakken. We kiezen voor leesplezier en voor meer boeken dichtbij, op "
        "school en in de wijk."
    )
    word.table(LANGUAGE, ((1, 0, 3, 0),))
    word.para(
        "*Indicatoren. ",
        "Het aandeel leerlingen dat in groep 8 het streefniveau voor lezen haalt, stijgt "
        "van 58% in 2024 naar 68% in 2028 "
        "(bron: doorstroomtoets).",
    )


def second(word: Word) -> None:
    """Write the last two themes."""
    word.heading("Thema 3: Passend onderwijs en jeugdhulp", 2)
    word.para(
        "Als een leerling vastloopt, zijn er vaak veel mensen betrokken die elkaar maar "
        "half kennen. Dat moet eenvoudiger. "
        "Met het samenwerkingsverband werken we toe naar vaste gezichten op school."
    )
    word.table(SUPPORT, ((1, 0, 2, 0), (3, 0, 4, 0)))
    word.para(
        "*Indicatoren. ",
        "Voor doel 3a geldt dat in 2029 hooguit 4% van de leerlingen naar het speciaal "
        "onderwijs buiten Hoogwaarden gaat. "
        "Bij doel 3b willen we dat in 2028 niet meer dan 12 leerlingen langer dan drie maanden thuiszitten.",
    )
    word.heading("Thema 4: Van school naar werk", 2)
    word.para(
        "Niet iedere jongere gaat na het voortgezet onderwijs door met leren. Voor wie "
        "gaat werken, is een goede eerste baan "
        "van groot belang. Het bedrijfsleven staat te springen om jonge mensen, maar "
        "weet de school niet altijd te vinden."
    )
    word.table(WORK, ((1, 0, 2, 0),))
    word.para(
        "*Indicatoren. ",
        "We willen dat in 2027 80% van de schoolverlaters van de praktijkschool een jaar "
        "later nog aan het werk is. Eind "
        "2024 was dit 71%.",
    )
