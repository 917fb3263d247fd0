"""152: an implementation agenda in Word, a table of goals and actions for each theme (gemeente Oosterwaard)."""

from __future__ import annotations

from making.word import Word

PLACE = "heldout/152-uitvoeringsagenda-jeugd-oosterwaard.docx"
HEAD = ("Doel", "Actie", "Wie", "Wanneer", "Resultaat")
LOOK_UP = "1.1 Aanstaande en jonge ouders krijgen steun voordat zorgen groot worden"
HEALTH = "1.2 Kinderen bewegen meer en eten gezonder"
TALK = "2.1 Jongeren praten eerder over wat hun dwarszit"
NEAR = "2.2 Hulp is dichtbij en duurt niet langer dan nodig"
TOGETHER = "3.1 Elke leerling heeft een plek waar hij of zij tot leren komt"
ONE = (
    HEAD,
    (LOOK_UP, "Prenataal huisbezoek aanbieden aan alle zwangeren in een kwetsbare situatie", "GGD Waardland",
     "Vanaf 1 april 2026", "Iedere verloskundige meldt aan"),
    ("", "Ouderavonden over slapen, huilen en schermtijd in de bibliotheek", "Bibliotheek Waardland, JGZ",
     "najaar 2026", "Zes avonden per jaar, verdeeld over de kernen"),
    ("", "Vrijwilligers koppelen aan gezinnen met een baby", "Thuisbasis Oosterwaard", "loopt", ""),
    (HEALTH, "- Beweegteam traint de pleinwacht op basisscholen\n- Watertappunten plaatsen bij sportvelden en "
     "speelplekken", "Sportbedrijf Oosterwaard", "Q2 2026 - Q4 2027", "Op alle basisscholen is het plein een "
     "beweegplein"),
    ("", "Gezonde kantine op het voortgezet onderwijs", "Waardcollege", "september 2027", "Nader te bepalen"),
)  # fmt: skip
TWO = (
    HEAD,
    (TALK, "Jongerenmentoren op het Waardcollege en in het jongerencentrum", "Welzijn Oosterwaard",
     "1 september 2026", "Vier mentoren met elk een vaste dag"),
    ("", "Lespakket over stress en prestatiedruk voor groep 8 en de brugklas", "GGD Waardland",
     "schooljaar 2026-2027", "Elke school gebruikt het pakket"),
    (NEAR, "Praktijkondersteuner jeugd bij alle huisartsen", "Gemeente", "medio 2027", "Minder verwijzingen naar "
     "specialistische jeugdhulp"),
    ("", "Na drie maanden evalueren van elk hulptraject", "Jeugdteam", "2026", ""),
    ("", "Groepsaanbod voor kinderen van gescheiden ouders", "Jeugdteam en Welzijn Oosterwaard", "januari 2027",
     "Twee groepen van acht kinderen per jaar"),
)  # fmt: skip
THREE = (
    ("Thema 3: tabel met doelen en acties", "", "", "", ""),
    HEAD,
    (TOGETHER, "Verzuimspreekuur op elke school", "Leerplicht, jeugdarts", "1-10-2026", "Ouders en leerling spreken "
     "binnen een week iemand"),
    ("", "Klas op de boerderij voor leerlingen die (tijdelijk) niet naar school kunnen", "Samenwerkingsverband PO "
     "Midden-Waardland", "eind 2027", "De klas heeft tien plekken"),
    ("", "Onderzoeken of vervoer naar gespecialiseerd onderwijs korter kan", "Gemeente", "Voor de zomer van 2026",
     "Volgt na onderzoek"),
)  # fmt: skip
MONEY = (
    ("Kosten per thema in euro", "2026", "2027", "2028"),
    ("Thema 1 Gezonde start", "182.000", "196.500", "196.500"),
    ("Thema 2 Stevig in je schoenen", "268.400", "331.000", "331.000"),
    ("Thema 3 Naar school", "75.000", "160.000", "PM"),
    ("Totaal", "525.400", "687.500", "527.500"),
)
CONTENTS = (
    "Voorwoord\t2",
    "1. Waarom deze agenda?\t3",
    "2. Thema 1: Gezonde start\t4",
    "3. Thema 2: Stevig in je schoenen\t5",
    "4. Thema 3: Naar school\t7",
    "5. Wat kost het?\t8",
    "6. Volgen en bijsturen\t9",
)
VOICE = "Uit het jongerenpanel: 'Ik wist niet dat je zomaar kon binnenlopen. Had ik dat maar eerder geweten.'"


def make() -> bytes:
    """Return the file."""
    word = Word(header="Uitvoeringsagenda Jeugd 2026-2028", footer="Gemeente Oosterwaard | versie 1.0")
    word.bold("Gemeente Oosterwaard", 12)
    word.bold("Uitvoeringsagenda Jeugd 2026-2028", 26)
    word.para("Van plan naar doen")
    word.para("Vastgesteld door het college op 10 februari 2026")
    word.bold("Inhoud", 14)
    for line in CONTENTS:
        word.para(line)
    word.bold("Voorwoord", 14)
    word.para(
        "De meeste kinderen in Oosterwaard hebben het goed. Dat willen wij zo houden. Voor wie het minder gemakkelijk "
        "heeft, moeten wij eerder klaarstaan. Met deze agenda weet iedereen wat er de komende drie jaar gebeurt en bij "
        "wie je moet zijn."
    )
    word.para("Namens het college,", "_ de wethouder Jeugd en Onderwijs")
    word.heading("1. Waarom deze agenda?", 1)
    word.para(
        "Op 18 december 2025 stelde de gemeenteraad het Jeugdbeleid Oosterwaard 2026-2030 vast. Daarin staan drie "
        "thema's. In deze uitvoeringsagenda werken wij die uit in doelen en acties. In november 2025 dachten 65 "
        "inwoners, leraren en hulpverleners mee op drie avonden."
    )
    word.para("Wij letten bij alles wat we doen op vier uitgangspunten:")
    word.items(("preventie gaat voor zorg;", "we sluiten aan bij wat gezinnen zelf kunnen;", "jongeren praten mee;",
                "we stoppen met wat niet werkt."))  # fmt: skip
    word.heading("2. Thema 1: Gezonde start", 1)
    word.para(
        "De eerste jaren tellen zwaar. In 2024 had 14% van de peuters een indicatie voor voorschoolse educatie. Ook "
        "zien we dat kinderen minder bewegen dan tien jaar geleden."
    )
    word.table(ONE, ((1, 0, 3, 0), (4, 0, 5, 0)))
    word.bold("Waar staan we in 2028?")
    word.items((
        "Minimaal 85% van de kwetsbare zwangeren heeft een huisbezoek gehad (doel 1.1).",
        "Van de kinderen in groep 7 heeft hooguit 15% overgewicht; in 2024 was dat 18% (doel 1.2).",
    ))  # fmt: skip
    word.bold("3. Thema 2: Stevig in je schoenen", 14)
    word.para(
        "Wie jongeren spreekt, hoort over druk: van school, van sociale media, van thuis. Tegelijk groeit de vraag "
        "naar jeugdhulp sneller dan het geld. Wij willen dat hulp eerder begint en sneller weer kan stoppen. Het "
        "jeugdteam krijgt daarom meer ruimte om zelf te helpen."
    )
    word.table(((VOICE,),), head=0)
    word.table(TWO, ((1, 0, 2, 0), (3, 0, 5, 0), (3, 4, 4, 4)))
    word.bold("Waar staan we in 2028?")
    word.items((
        "Ten minste 78% van de jongeren weet waar zij terechtkunnen met zorgen. Bron: Jeugdmonitor (doel 2.1)",
        "Het aantal jeugdigen met specialistische jeugdhulp is gedaald tot 540 (doel 2.2).",
    ))  # fmt: skip
    word.bold("4. Thema 3: Naar school", 14)
    word.para(
        "Op 1 oktober 2025 zaten 33 leerlingen uit onze gemeente langer dan vier weken thuis. Dat zijn er 33 te veel. "
        "Samen met de besturen zoeken we naar plekken tussen school en zorg in."
    )
    word.table(THREE, ((0, 0, 0, 4), (2, 0, 4, 0)), head=2)
    word.heading("5. Wat kost het?", 1)
    word.para(
        "De kosten passen binnen de programmabegroting 2026-2029. Voor de klas op de boerderij is na 2027 nog geen "
        "dekking; wij komen daar bij de kadernota op terug."
    )
    word.table(MONEY)
    word.heading("6. Volgen en bijsturen", 1)
    word.para(
        "Een regiegroep van gemeente, onderwijs en jeugdhulp komt ieder kwartaal bijeen. In mei 2027 leggen wij een "
        "tussenbalans voor aan de raad. Acties die niet werken, vervangen wij door andere."
    )
    return word.bytes()
