"""121: a local education and youth agenda in Word: themes by letter, blocks with labels of their own (Lingerveen)."""

from __future__ import annotations

from making.word import Word

PLACE = "tuned/121-leja-lingerveen.docx"
CONTENTS = (
    "Vooraf\t2",
    "1. Zo werkt de LEJA\t2",
    "2. Waar staan we?\t3",
    "3. Werkplan 2026 per thema\t4",
    "Thema A. Spelend beginnen\t4",
    "Thema B. Iedereen hoort erbij op school\t5",
    "Thema C. Naar buiten: sport, cultuur en natuur\t7",
    "4. Activiteiten uit het kansenbudget\t8",
    "5. Wat kost het?\t8",
)
ACTIVITIES = (
    "Voorleescafé voor ouders van baby's en dreumesen (thema A)",
    "Rugzakje met prentenboeken bij de overstap naar groep 1 (thema A)",
    "Training signaleren van armoede voor conciërges en leerkrachten (tafel B1)",
    "Bus naar theater en museum voor alle groepen 7 (thema C)",
    "Bijeenkomsten, website en verslag van de LEJA (alle thema's)",
)
MONEY = (
    ("Post", "Begroting 2025", "Realisatie 2025", "Begroting 2026"),
    ("Lasten", "", "", ""),
    ("Voorschoolse educatie", "412.000", "398.650", "425.000"),
    ("Ondersteuningsroute op school", "96.500", "101.240", "104.000"),
    ("Kansenbudget", "60.000", "47.315", "62.000"),
    ("Totaal lasten", "568.500", "547.205", "591.000"),
    ("Baten", "", "", ""),
    ("Rijksbijdrage onderwijskansen", "505.000", "511.780", "520.000"),
    ("Ouderbijdragen", "42.000", "39.425", "43.000"),
    ("Totaal baten", "547.000", "551.205", "563.000"),
    ("Saldo", "-21.500", "4.000", "-28.000"),
)


def make() -> bytes:
    """Return the file."""
    word = Word(header="LEJA Lingerveen | werkplan 2026", footer="Samen jong in Lingerveen")
    word.para("Gemeente Lingerveen")
    word.heading("Lokale Educatieve Jeugdagenda Lingerveen 2025-2028", 0)
    word.bold("Werkplan 2026", 16)
    word.para("_Besproken en vastgesteld in het LEJA-overleg van 11 februari 2026")
    word.bold("Inhoud", 13)
    for line in CONTENTS:
        word.para(line)
    opening(word)
    figures(word)
    word.heading("3. Werkplan 2026 per thema", 1)
    word.para(
        "Elk thema begint met de kern. Daarna leest u waar de tafel voor gaat, hoe zij dat aanpakt, wie er "
        "meedoen en bij "
        "wie u terechtkunt met vragen of ideeën."
    )
    theme_a(word)
    theme_b(word)
    theme_c(word)
    word.heading("4. Activiteiten uit het kansenbudget", 1)
    word.para(
        "Het kansenbudget is bedoeld voor kleine dingen die snel kunnen. De LEJA-partners kozen voor dit jaar de "
        "volgende vijf activiteiten:"
    )
    word.items(ACTIVITIES, "List Number")
    word.heading("5. Wat kost het?", 1)
    word.para(
        "Bedragen in hele euro's. De LEJA loopt mee in de begroting van de gemeente, onderdeel Onderwijs en jeugd."
    )
    word.table(MONEY)
    word.para(
        "Over 2025 bleef € 4.000 over, vooral omdat een deel van het kansenbudget niet is aangevraagd. Dat geld blijft "
        "beschikbaar. Voor 2026 is er een tekort; de gemeente vangt dat op binnen haar eigen begroting."
    )
    return word.bytes()


def opening(word: Word) -> None:
    """Write the foreword and how the agenda works."""
    word.heading("Vooraf", 1)
    word.para(
        "Een kind merkt niets van een agenda. Wel merkt het of de juf van de voorschool en de meester van groep "
        "1 elkaar "
        "kennen, of er na de laatste bel nog iets te doen is, en of er iemand belt als het een week niet op "
        "school was. "
        "Daar is deze agenda voor."
    )
    word.para(
        "In september 2024 tekenden elf organisaties het startdocument van de LEJA. De agenda sluit aan op de "
        "Visie Kind "
        "en Jeugd Lingerveen, die de gemeenteraad op 17 december 2024 heeft vastgesteld."
    )
    word.para("_Namens alle partners, de voorzitter van het LEJA-overleg")
    word.heading("1. Zo werkt de LEJA", 1)
    word.para(
        "Drie keer per jaar komt het voltallige LEJA-overleg bij elkaar. Tussendoor werken de tafels. Een tafel is een "
        "kleine groep mensen uit de praktijk die samen één onderwerp verder brengt. Wij onderscheiden drie rollen:"
    )
    word.items(
        (
            "tafelhouder: bereidt de bijeenkomsten voor en is het gezicht naar buiten;",
            "tafelgast: denkt een of twee keer mee;",
            "secretaris: legt de afspraken vast en bewaakt het geld.",
        )
    )


def figures(word: Word) -> None:
    """Write what the figures say, in running text."""
    word.heading("2. Waar staan we?", 1)
    word.para(
        "Het bereik van de voorscholen ging op en neer. In januari 2023 kwam 79% van de peuters met een "
        "indicatie naar een "
        "voorschool, eind 2024 was dat opgelopen tot 88% en in 2025 zakte het naar 84%. De wachtlijst in "
        "Lingerveen-Noord "
        "is daarvan de belangrijkste oorzaak."
    )
    word.para(
        "Bij het verzuim gaat het de goede kant op. Het aantal leerlingen dat langer dan drie maanden thuiszit, "
        "liep terug "
        "van 27 in 2023 naar 19 in 2025. Op 1 oktober 2025 telde de ondersteuningsroute 64 aanvragen. Die "
        "kwamen van alle "
        "basisscholen, op twee na."
    )
    word.para(
        "Ook werd er geleerd. In november 2025 kregen 38 leerkrachten een certificaat voor het werken met meertalige "
        "kinderen. Zij geven die kennis door aan hun teams."
    )


def block(word: Word, aims: tuple[str, ...], how: tuple[str, ...], who: str, contact: str) -> None:
    """Write the four labelled blocks of a theme or a part of it."""
    word.heading("Waar gaan we voor?", 3)
    for text in aims:
        word.para(text)
    word.heading("Zo pakken we het aan", 3)
    for text in how:
        word.para(text)
    word.heading("Wie doen mee?", 3)
    word.para(who)
    word.heading("Bij wie kunt u terecht?", 3)
    word.para(contact)


def theme_a(word: Word) -> None:
    """Write the first theme."""
    word.heading("Thema A. Spelend beginnen", 2)
    word.para("_Aan dit thema werkt de tafel Jonge kind.")
    block(
        word,
        (
            "Alle peuters in Lingerveen beginnen met plezier en met een goede woordenschat aan de basisschool.",
            "In 2028 gaat 95% van de peuters met een indicatie minstens zestien uur per week naar een voorschool "
            "(in 2025: 84%).",
        ),
        (
            "De tafel kijkt eerst waarom ouders afhaken. Daarvoor gebruiken wij de gegevens van het "
            "consultatiebureau en de "
            "verhalen van de pedagogisch medewerkers. In april 2026 spreken de voorscholen en basisscholen in "
            "elke wijk een "
            "vast moment af voor de warme overdracht.",
            "Verder verkennen we of een kleine voorschoolgroep in het dorpshuis van Veenkant haalbaar is.",
        ),
        "Kinderopvang De Waterlelie, Peuterwereld Lingerveen, Stichting Openbaar Onderwijs Waardland, Stichting "
        "De Stroom, "
        "GGD Waardland, Bibliotheek Waardland en gemeente.",
        "Beleidsmedewerker jonge kind van de gemeente Lingerveen.",
    )


def theme_b(word: Word) -> None:
    """Write the second theme, in two parts."""
    word.heading("Thema B. Iedereen hoort erbij op school", 2)
    word.para("Dit thema kent twee tafels, ieder met een eigen onderwerp.")
    word.heading("B1 Hulp op school is er snel en zonder omweg", 3)
    word.para("_Tafel Ondersteuning op school")
    block(
        word,
        (
            "Een school die zich zorgen maakt over een leerling, heeft binnen tien schooldagen iemand aan tafel "
            "die kan "
            "helpen. Ouders en leerling zitten er zelf ook bij.",
        ),
        (
            "De jeugdhulpverleners op school krijgen vaste dagen. Wij schrijven de route op in een plaatje van één "
            "bladzijde, zodat ook een invaller weet wat te doen. Op 3 juni 2026 bespreken de directeuren de eerste "
            "ervaringen.",
        ),
        "Sociaal team Lingerveen, Samenwerkingsverband PO Midden-Waardland, Stichting Openbaar Onderwijs Waardland, "
        "Stichting De Stroom, GGD Waardland.",
        "Coördinator onderwijs en zorg, Sociaal team Lingerveen",
    )
    word.heading("B2 Jongeren blijven in beeld en op koers", 3)
    word.para("_Tafel Aanwezig!")
    block(
        word,
        (
            "1. Scholen melden verzuim op dezelfde manier en bellen dezelfde dag.",
            "2. Voor elke leerling die thuiszit is er een plan waar de leerling zelf achter staat.",
            "3. Uiterlijk in 2027 zitten er hooguit tien leerlingen langer dan drie maanden thuis.",
        ),
        (
            "Leerplicht en scholen lezen elke maand samen de cijfers. Waar het kan sluit de jeugdarts aan. De "
            "tafel werkt "
            "aan één verzuimkaart voor Lingerveen en Oosterwaard samen, want veel leerlingen gaan over de "
            "gemeentegrens "
            "naar school.",
        ),
        "Waardcollege, leerplicht Midden-Waardland, GGD Waardland, Jongerenwerk Veenland en gemeente.",
        "Leerplichtambtenaar, leerplicht Midden-Waardland",
    )


def theme_c(word: Word) -> None:
    """Write the third theme, which has no working group."""
    word.heading("Thema C. Naar buiten: sport, cultuur en natuur", 2)
    block(
        word,
        ("Elk kind in Lingerveen doet na schooltijd minstens één ding waar het blij van wordt.",),
        (
            "Het aanbod is er, maar het is slecht te vinden. Het Sportbedrijf maakt daarom een kaart met alle clubs en "
            "lessen per dorp. In het najaar bespreken we of een vaste middag in de week lukt.",
        ),
        "Een aparte tafel is er op dit moment niet. Het voltallige LEJA-overleg neemt dit thema voor zijn rekening.",
        "Combinatiefunctionaris van Sportbedrijf Lingerveen",
    )
