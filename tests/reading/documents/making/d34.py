"""34: a local educational agenda in Word: agreements in tables with parties and deadline first (gemeente Beekdonk)."""

from __future__ import annotations

from making.word import Word

PLACE = "tuned/34-lea-beekdonk.docx"
HEAD = ("Deadline", "Partijen", "Wat spreken we af")


def make() -> bytes:
    """Return the file."""
    word = Word(footer="Lokale Educatieve Agenda Beekdonk 2026-2029")
    word.heading("Samen in de klas, samen in de wijk", 0)
    word.para("*Lokale Educatieve Agenda gemeente Beekdonk 2026-2029")
    word.para(
        "Besproken in het LEA-overleg van 4 december 2025. Dit is de eerste agenda waarin ook het "
        "voortgezet onderwijs meedoet."
    )
    word.heading("1   Doelgroepdefinitie voorschoolse educatie", 1)
    word.para(
        "Partijen hanteren vanaf schooljaar 2026-2027 deze definitie: een kind hoort tot de "
        "doelgroep als het bij de tweede verjaardag een taalachterstand heeft of daar door de "
        "thuissituatie een groot risico op loopt. Het consultatiebureau van de GGD Beekstreek stelt "
        "dit vast. Naar verwachting gaat het om 95 peuters per jaar."
    )
    word.heading("2   Speerpunten", 1)
    word.heading("Speerpunt A  Voor- en vroegschool als één geheel", 2)
    word.para(
        "*Waar willen we naartoe? ", "Voorschool en kleutergroep vormen voor kind en ouders één doorlopende periode."
    )
    word.para(
        "*Resultaatafspraak: ",
        "bij de overgang naar groep 3 scoort in 2028 ten minste 70% van de kleuters met een "
        "indicatie op of boven het landelijk gemiddelde voor taal (2025: 58%).",
    )
    word.table(
        [
            HEAD,
            ("1 maart 2026", "Gemeente, Kindcentra Beekdonk", "Een overdrachtsprotocol dat alle locaties gebruiken"),
            (
                "voorjaar 2027",
                "GGD Beekstreek, Kindcentra Beekdonk",
                "Toeleiding naar de voorschool op de dag van de indicatie",
            ),
            ("jaarlijks", "Schoolbestuur Leerkring", "Gezamenlijke scholing over spel en taal"),
        ]
    )
    word.heading("Speerpunt B  Elk kind een passende plek", 2)
    word.para(
        "*Waar willen we naartoe? ",
        "Kinderen gaan in hun eigen wijk naar school, ook als zij extra steun nodig hebben.",
    )
    word.table(
        [
            HEAD,
            (
                "Q1 2027",
                "Samenwerkingsverband PO Beekdonk, gemeente",
                "Jeugdhulp in de school op alle zes wijkscholen",
            ),
            (
                "vóór de zomervakantie van 2026",
                "Schoolbestuur Leerkring, Beekdonk College",
                "Aanmelden van leerlingen met een hulpvraag via één loket",
            ),
        ]
    )
    word.heading("Speerpunt C  Nieuwkomers", 2)
    word.para("*Waar willen we naartoe? ", "Nieuwe leerlingen leren snel Nederlands en maken snel vrienden.")
    word.para(
        "*Resultaatafspraak: ",
        "in schooljaar 2027-2028 stroomt een nieuwkomer gemiddeld na hooguit 40 schoolweken door naar een gewone klas.",
    )
    word.table(
        [
            HEAD,
            ("september 2026", "Gemeente, Schoolbestuur Leerkring", "Een tweede taalklas in de wijk Donk-Zuid"),
            ("n.t.b.", "Beekdonk College", "Maatjesproject tussen leerlingen"),
        ]
    )
    word.heading("3   Organisatie", 1)
    word.para("De agenda heeft drie trekkers. Zij zijn aanspreekpunt voor hun speerpunt.")
    word.table(
        [
            ("Werkgroep", "Speerpunt", "Contactpersoon", "Leden"),
            (
                "Jonge kind",
                "A",
                "Coördinator VVE, Kindcentra Beekdonk",
                "GGD Beekstreek, Schoolbestuur Leerkring, gemeente",
            ),
            (
                "Passend in de wijk",
                "B",
                "Beleidsmedewerker jeugd, gemeente",
                "Samenwerkingsverband PO Beekdonk, Beekdonk College",
            ),
        ]
    )
    return word.bytes()
