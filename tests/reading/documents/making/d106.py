"""106: a pact between parties in Word: articles, agreements under the name of each party, an agenda behind it."""

from __future__ import annotations

from making.word import Word

PLACE = "tuned/106-thuiszitterspact-midden-waardland.docx"
DUTIES = (
    (
        "De scholen en hun besturen",
        (
            "bellen op de eerste dag van verzuim met thuis (doel 2.1);",
            "bespreken verzuim elke maand in het ondersteuningsteam (doel 2.1);",
            "houden contact met leerlingen die thuiszitten, ook als dat lang duurt (doel 2.3).",
        ),
    ),
    (
        "De gemeenten",
        (
            "zorgen dat er binnen een week een leerplichtambtenaar bij het gesprek zit (doel 2.1);",
            "betalen vervoer naar een tijdelijke plek zonder aparte aanvraag (doel 2.2).",
        ),
    ),
    (
        "De samenwerkingsverbanden",
        (
            "richten een doorbraaktafel in die knopen doorhakt (doel 2.2);",
            "kopen samen onderwijs op afstand in (doel 2.3). In januari 2027 starten twaalf leerlingen.",
        ),
    ),
    (
        "GGD Waardland",
        ("roept leerlingen met veel ziekteverzuim op bij de jeugdarts (doel 2.1).",),
    ),
)


def make() -> bytes:
    """Return the file."""
    word = Word(header="Thuiszitterspact", footer="Regio Midden-Waardland")
    word.bold("Thuiszitterspact Midden-Waardland 2026-2029", 22)
    word.para("_Elke leerling in beeld, elke leerling een plek")
    word.para("Regio Midden-Waardland")
    parties(word)
    articles(word)
    duties(word)
    closing(word)
    agenda(word)
    return word.bytes()


def parties(word: Word) -> None:
    """Add who agree and what they consider."""
    word.bold("Partijen", 14)
    word.items(
        (
            "de gemeenten Waardrecht, Oosterwaard, Lingerveen en Hoogwaarden, vertegenwoordigd door hun wethouders "
            "Onderwijs;",
            "het Samenwerkingsverband PO Midden-Waardland, vertegenwoordigd door de directeur-bestuurder;",
            "het Samenwerkingsverband VO Midden-Waardland, vertegenwoordigd door de directeur-bestuurder;",
            "GGD Waardland, vertegenwoordigd door de directeur publieke gezondheid,",
        ),
        "List Number",
    )
    word.para("hierna samen: partijen,")
    word.bold("Overwegende dat", 14)
    word.items(
        (
            "het aantal leerlingen dat niet naar school gaat al drie jaar stijgt;",
            "ouders vaak met vijf of meer instanties te maken hebben;",
            "de Regiovisie Inclusief Leren 2025-2030, vastgesteld op 19 juni 2025, om bindende afspraken vraagt;",
        )
    )
    word.para("komen het volgende overeen.")


def articles(word: Word) -> None:
    """Add the words, the goals and the figures."""
    word.bold("Artikel 1 - Wat bedoelen wij met?", 14)
    word.para("*Thuiszitter: ", "een leerplichtige leerling die langer dan vier weken niet naar school gaat.")
    word.para("*Doorbraaktafel: ", "overleg waarin bestuurders binnen twee weken een besluit nemen.")
    word.bold("Artikel 2 - Onze doelen", 14)
    word.para("2.1 Verzuim wordt vroeg gezien en meteen besproken.")
    word.para("2.2 Elke thuiszitter heeft een passend aanbod.")
    word.para("2.3 Leerlingen die tijdelijk niet naar school kunnen, blijven leren en contact houden.")
    word.bold("Artikel 3 - Waar houden wij elkaar aan?", 14)
    word.para("De doelen meten wij met de volgende cijfers. Bron: verzuimregister regio.")
    word.table(
        (
            ("Doel", "Indicator", "Stand 1-10-2024", "Stand 1-10-2025", "Streven 2027", "Streven 2029"),
            ("2.1", "Scholen die verzuim van de eerste dag af melden", "58%", "63%", "85%", "95%"),
            ("2.2", "Thuiszitters in de regio", "149", "164", "90", "45"),
            ("2.2", "Thuiszitters zonder aanbod na drie maanden", "38", "41", "15", "0"),
            ("2.3", "Thuiszitters die onderwijs op afstand volgen", "-", "12%", "40%", "60%"),
        )
    )


def duties(word: Word) -> None:
    """Add what each party does."""
    word.bold("Artikel 4 - Wat doet elke partij?", 14)
    for party, agreements in DUTIES:
        word.para(f"*{party}:")
        word.items(agreements)
    word.bold("Artikel 5 - Privacy", 14)
    word.para("Partijen delen alleen gegevens die nodig zijn, en vertellen ouders en leerlingen vooraf welke dat zijn.")


def closing(word: Word) -> None:
    """Add following, the money and the signing."""
    word.bold("Artikel 6 - Volgen en bijsturen", 14)
    word.para("6.1 Elk kwartaal bespreekt de stuurgroep de cijfers.")
    word.para("6.2 In november 2027 houden partijen een tussenevaluatie met ouders en leerlingen.")
    word.bold("Artikel 7 - Geld", 14)
    word.para("De kosten van de regiocoördinator en de doorbraaktafel delen partijen. Bedragen in euro's.")
    word.table(
        (
            ("", "2026", "2027", "2028"),
            ("Uitgaven", "", "", ""),
            ("Regiocoördinator", "38.500", "79.000", "81.500"),
            ("Doorbraaktafel", "12.000", "24.000", "24.000"),
            ("Totaal uitgaven", "50.500", "103.000", "105.500"),
            ("Inkomsten", "", "", ""),
            ("Gemeenten", "25.250", "51.500", "52.750"),
            ("Samenwerkingsverbanden", "25.250", "51.500", "52.750"),
            ("Totaal inkomsten", "50.500", "103.000", "105.500"),
        ),
        ((1, 0, 1, 3), (5, 0, 5, 3)),
    )
    word.bold("Artikel 8 - Slot", 14)
    word.para("Het pact wordt op de websites van partijen geplaatst. Een partij die wil stoppen, bespreekt dat eerst.")
    word.para("Aldus overeengekomen en ondertekend te Waardrecht op 2 april 2026.")
    word.table(
        (
            ("Namens", "Functie", "Handtekening"),
            ("gemeente Waardrecht", "wethouder Onderwijs", ""),
            ("gemeente Oosterwaard", "wethouder Onderwijs", ""),
            ("gemeente Lingerveen", "wethouder Jeugd", ""),
            ("gemeente Hoogwaarden", "wethouder Jeugd en Welzijn", ""),
            ("Samenwerkingsverband PO Midden-Waardland", "directeur-bestuurder", ""),
            ("Samenwerkingsverband VO Midden-Waardland", "directeur-bestuurder", ""),
            ("GGD Waardland", "directeur publieke gezondheid", ""),
        )
    )


def agenda(word: Word) -> None:
    """Add the agenda of what comes first."""
    word.file.add_page_break()
    word.bold("Bijlage - Uitvoeringsagenda 2026-2027", 14)
    word.table(
        (
            ("Nr.", "Actie", "Doel", "Trekker", "Samen met", "Klaar"),
            ("1", "Eén meldformulier voor verzuim ontwerpen", "2.1", "gemeente Waardrecht", "scholen",
             "1 oktober 2026"),
            ("2", "Mentoren scholen in gesprekken over verzuim", "2.1", "Samenwerkingsverband VO Midden-Waardland",
             "GGD Waardland", "voorjaar 2027"),
            ("3", "Lijst opstellen van tijdelijke plekken", "2.2", "Samenwerkingsverband PO Midden-Waardland",
             "gemeenten", "Q3 2026"),
            ("4", "Ervaringen van thuiszitters verzamelen in een boekje", "2.3", "GGD Waardland", "ouders",
             "schooljaar 2026-2027"),
        )
    )  # fmt: skip
