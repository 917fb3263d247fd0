"""174: a proposal to the council in Word: goals, a carry-over list, bands over the money (gemeente Hoogwaarden)."""

from __future__ import annotations

from making.word import Word

PLACE = "heldout/174-raadsvoorstel-hoogwaarden.docx"


def make() -> bytes:
    """Return the file."""
    word = Word(header="Gemeente Hoogwaarden", footer="Raadsvoorstel 2026-031")
    word.bold("Voorstel aan de raad", 18)
    word.table(
        [
            ("Voorstelnummer", "2026-031", "Raadsvergadering", "21 mei 2026"),
            ("Team", "Onderwijs", "Datum voorstel", "7 april 2026"),
            ("Portefeuillehouder", "wethouder Onderwijs en Jeugd", "Programma", "3 Onderwijs en jeugd"),
            ("Onderwerp", "Brede scholen: tweede fase en overheveling restant eerste fase", "", ""),
        ],
        [(3, 1, 3, 3)],
        head=0,
    )
    word.bold("Samenvatting", 12)
    word.para(
        "In de eerste fase zijn twee scholen breder geworden: er is opvang, sport en muziek onder één dak. Nu vragen "
        "wij geld voor de volgende drie. Wat van de eerste fase over is, willen wij meenemen."
    )
    word.bold("Het college stelt uw raad voor", 12)
    word.items(
        (
            "Het Plan Brede Scholen tweede fase vast te stellen.",
            "Voor 2026 een budget van € 145.000 en voor 2027 een budget van € 310.000 beschikbaar te stellen.",
            "Het restant van de eerste fase van € 88.600 over te hevelen van 2025 naar 2026.",
            "De derde begrotingswijziging 2026 vast te stellen.",
        ),
        "List Number",
    )
    reasons(word)
    money(word)
    closing(word)
    return word.bytes()


def reasons(word: Word) -> None:
    """Write why, what for and what speaks against it."""
    word.bold("Aanleiding", 12)
    word.para(
        "Op 12 december 2024 stelde uw raad de Visie Kind in het Midden vast. Daarin staat dat alle basisscholen op "
        "termijn breder worden. In september 2025 openden de eerste twee scholen hun deuren tot zes uur. Ouders en "
        "leraren zijn enthousiast, al kost het leraren tijd om te wennen."
    )
    word.bold("Waar doen we het voor?", 12)
    word.para("De brede scholen hebben drie doelen:")
    word.items(
        (
            "Kinderen ontdekken na schooltijd waar zij goed in zijn, ook als thuis het geld ontbreekt.",
            "Ouders kunnen werken zonder te puzzelen met opvang.",
            "Leraren en opvang kennen dezelfde kinderen en trekken samen op.",
        )
    )
    word.para(
        "Het streven is dat in 2028 minstens 70% van de leerlingen van de vijf scholen twee keer per week meedoet."
    )
    word.bold("Argumenten", 12)
    word.para("_1.1 De tweede fase gaat naar de scholen met de meeste vraag")
    word.para(
        "Wij keken naar wachtlijsten en inkomens in de buurt. De drie scholen staan in Hoogdijk, Kortland en de Singel."
    )
    word.para("_2.1 Met twee jaar zekerheid kunnen scholen mensen aannemen")
    word.para("Wie alleen een contract van een jaar kan bieden, vindt geen vakleerkracht.")
    word.para("_3.1 Het restant is nodig voor afspraken die al gemaakt zijn")
    word.para("De inrichting van de school in de wijk Nieuwland is besteld en wordt na de zomer geleverd.")
    word.bold("Kanttekeningen en risico's", 12)
    word.para("_2.1 Na 2027 is er nog geen dekking")
    word.para("Bij de kadernota 2028 komen wij hierop terug.")
    word.para("_2.2 De huur van de lokalen kan stijgen")
    word.para("Wij hebben met de besturen een plafond afgesproken.")
    word.bold("Alternatieven", 12)
    word.para("Eén school per jaar toevoegen. De kosten zijn dan lager, maar de laatste school wacht tot 2029.")


def money(word: Word) -> None:
    """Write what it costs and what is carried over."""
    word.bold("Financiële gevolgen", 12)
    word.para("Het budget komt uit de reserve Onderwijskansen, die daarvoor ruim genoeg is.")
    word.table(
        [
            ("x € 1.000", "2026", "2027"),
            ("Lasten", "", ""),
            ("Vakleerkrachten", "85", "212"),
            ("Huur en inrichting", "40", "66"),
            ("Coördinatie", "20", "32"),
            ("Totaal lasten", "145", "310"),
            ("Baten", "", ""),
            ("Onttrekking reserve Onderwijskansen", "145", "310"),
            ("Saldo", "0", "0"),
        ],
        [(1, 0, 1, 2), (6, 0, 6, 2)],
    )
    word.bold("Over te hevelen budgetten eerste fase", 11)
    word.table(
        [
            ("Omschrijving", "Begroot 2025", "Uitgegeven 2025", "Over te hevelen naar 2026", "Reden"),
            (
                "Inrichting brede school Nieuwland",
                "€ 96.000",
                "€ 31.500",
                "€ 64.500",
                "Levertijd van het meubilair. De lokalen zijn klaar in oktober 2026.",
            ),
            ("Scholing personeel", "€ 30.000", "€ 17.900", "€ 12.100", "De tweede groep begint later."),
            ("Onderzoek naar tevredenheid", "€ 12.000", "€ 0", "€ 12.000", "Bureau haakte af."),
            ("Totaal", "€ 138.000", "€ 49.400", "€ 88.600", ""),
        ]
    )


def closing(word: Word) -> None:
    """Write who was asked, how it goes on and the route."""
    word.bold("Participatie", 12)
    word.para(
        "De medezeggenschapsraden van de drie scholen hebben ingestemd. De kinderraad gaf tips voor het aanbod; "
        "koken stond bovenaan."
    )
    word.bold("Communicatie", 12)
    word.para("Ouders krijgen bericht via hun school. Op de website komt een kaart met alle brede scholen.")
    word.bold("Uitvoering", 12)
    word.items(
        (
            "In juni 2026 tekenen de schoolbesturen de overeenkomst.",
            "Op 31 augustus 2026 starten de drie scholen.",
            "Uw raad ontvangt in het eerste kwartaal van 2028 een evaluatie.",
        )
    )
    word.bold("Bijlagen", 12)
    word.items(("Plan Brede Scholen tweede fase", "Derde begrotingswijziging 2026", "Brief van de kinderraad"))
    word.bold("Voorbereiding en behandeling", 12)
    word.table(
        [
            ("Stap", "Door", "Datum"),
            ("Paraaf", "afdelingsmanager Samenleving", "30-03-2026"),
            ("Paraaf", "concerncontroller", "31-03-2026"),
            ("Agendering", "gemeentesecretaris", "01-04-2026"),
            ("Akkoord", "college van burgemeester en wethouders", "07-04-2026"),
        ]
    )
    word.para("Burgemeester en wethouders van Hoogwaarden,")
    word.para("de secretaris, de burgemeester,")
