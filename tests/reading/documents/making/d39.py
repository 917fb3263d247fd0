"""39: a proposal to the council in Word with questions as headings (gemeente IJsselwaarden)."""

from __future__ import annotations

from making.word import Word

PLACE = "tuned/39-raadsvoorstel-ijsselwaarden.docx"


def make() -> bytes:
    """Return the file."""
    word = Word(header="Gemeente IJsselwaarden", footer="Raadsvoorstel 2026-011")
    word.bold("VOORSTEL AAN DE RAAD", 16)
    word.table(
        [
            ("Nummer", "2026-011"),
            ("Onderwerp", "Integraal Huisvestingsplan Onderwijs 2026-2041"),
            ("Vergadering", "26 maart 2026"),
            ("Datum college", "3 februari 2026"),
            ("Wethouder", "wethouder Onderwijs en Vastgoed"),
            ("Programma", "6. Leren en ontwikkelen"),
        ],
        head=0,
    )
    word.bold("Wat stellen we voor?", 13)
    word.items(
        (
            "Het Integraal Huisvestingsplan Onderwijs 2026-2041 vast te stellen.",
            "Een voorbereidingskrediet van € 275.000 beschikbaar te stellen voor de eerste drie scholen.",
            "De kapitaallasten vanaf 2028 op te nemen in de kadernota.",
        ),
        "List Number",
    )
    word.bold("Wat is de aanleiding?", 13)
    word.para(
        "De helft van onze schoolgebouwen is ouder dan veertig jaar. In oktober 2024 sloten gemeente "
        "en schoolbesturen een intentieovereenkomst. Daarin spraken zij af om samen een plan voor "
        "zestien jaar te maken. Het Klimaatprogramma IJsselwaarden (raad 21 september 2023) vraagt "
        "om gebouwen zonder aardgas."
    )
    word.bold("Beoogd maatschappelijk effect", 13)
    word.para("Alle kinderen in IJsselwaarden gaan naar een school die gezond, duurzaam en toegankelijk is.")
    word.bold("Waarom stellen we dit voor?", 13)
    for title, text in (
        (
            "1.1 Het plan maakt keuzes voor de lange termijn",
            "Schoolbesturen weten nu wanneer zij aan de beurt zijn en kunnen hun onderhoud daarop afstemmen.",
        ),
        ("1.2 Scholen worden meer dan een gebouw", "In elke nieuwe school is plaats voor opvang en voor het wijkteam."),
        (
            "2.1 Met het krediet kan de voorbereiding meteen beginnen",
            "De Klimop, De Sleutelbloem en het IJsselwaard College staan als eerste op de lijst.",
        ),
    ):
        word.para("*" + title)
        word.para(text)
    word.bold("Wat zijn de risico's?", 13)
    for title, text in (
        ("1.1 De bouwkosten zijn moeilijk te voorspellen", "Daarom rekenen wij het plan elke vier jaar opnieuw door."),
        ("3.1 De kadernota moet ruimte bieden", "Als die er niet is, schuift de planning op."),
    ):
        word.para("*" + title)
        word.para(text)
    word.bold("Welke alternatieven zijn er?", 13)
    word.para(
        "U kunt ervoor kiezen om alleen te renoveren. Dat is op korte termijn goedkoper, maar de "
        "gebouwen voldoen dan niet aan de eisen voor 2050."
    )
    word.bold("Wat kost het?", 13)
    word.para(
        "Het voorbereidingskrediet van € 275.000 komt in 2026 ten laste van de reserve "
        "Onderwijshuisvesting. Vanaf 2028 bedragen de kapitaallasten € 1.150.000 per jaar."
    )
    word.bold("Wie hebben we betrokken?", 13)
    word.para(
        "De schoolbesturen en drie kinderopvangorganisaties schreven mee. Op 18 november 2025 "
        "dachten zestig leerlingen in het stadhuis na over hun ideale school."
    )
    word.bold("Hoe maken we het bekend?", 13)
    word.para("Schoolbesturen krijgen een brief. Op de website komt een kaart met de planning.")
    word.bold("Hoe gaat het verder?", 13)
    word.items(
        (
            "In juni 2026 starten de haalbaarheidsonderzoeken.",
            "Eind 2027 leggen wij u het eerste bouwkrediet voor.",
            "Het plan wordt elke vier jaar herzien.",
        )
    )
    word.bold("Bijlagen", 13)
    word.items(
        ("Integraal Huisvestingsplan Onderwijs 2026-2041", "Rapport staat van de gebouwen", "Ontwerp-raadsbesluit")
    )
    word.para("Burgemeester en wethouders van IJsselwaarden")
    return word.bytes()
