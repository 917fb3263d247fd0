"""12: a note to the college in Word, with its route (gemeente Hoogwaarden)."""

from __future__ import annotations

from making.word import Word

PLACE = "tuned/12-collegevoorstel-hoogwaarden.docx"


def make() -> bytes:
    """Return the file."""
    word = Word(header="Collegevoorstel", footer="Gemeente Hoogwaarden")
    word.heading("Collegevoorstel", 0)
    word.table(
        [
            ("Onderwerp", "Subsidieregeling Rijke Schooldag 2026"),
            ("Zaaknummer", "HW-2025-00731"),
            ("Datum collegevergadering", "11-11-2025"),
            ("Portefeuillehouder", "Wethouder Jeugd en Onderwijs"),
            ("Programma", "Kansenplan Jeugd"),
            ("Openbaar", "Ja"),
        ],
        head=0,
    )
    word.heading("Gevraagd besluit", 2)
    word.items(
        (
            "De Subsidieregeling Rijke Schooldag 2026 vast te stellen;",
            "Het subsidieplafond voor 2026 te bepalen op € 310.000;",
            "De raad met bijgaande brief te informeren.",
        ),
        "List Number",
    )
    word.heading("Inleiding", 2)
    word.para(
        "Scholen in drie wijken bieden een verlengde schooldag aan met sport, muziek en hulp "
        "bij huiswerk. Het rijk betaalt daar voor een "
        "deel aan mee. De huidige regeling eindigt en moet worden vervangen. De nieuwe regeling heeft twee doelen:"
    )
    word.items(
        (
            "kinderen uit gezinnen met weinig geld doen net zo veel mee als andere kinderen",
            "scholen en verenigingen maken samen een programma dat ouders begrijpen",
        )
    )
    reasons(word)
    rest(word)
    return word.bytes()


def reasons(word: Word) -> None:
    """Write the arguments for and against."""
    word.heading("Argumenten", 2)
    word.bold("1.1 De regeling maakt aanvragen eenvoudiger")
    word.para("Scholen vullen nog maar één formulier in. De verantwoording gaat voortaan over het hele schooljaar.")
    word.bold("1.2 Verenigingen krijgen een vaste plek")
    word.para("Een school die subsidie wil, werkt met ten minste één vereniging uit de buurt samen.")
    word.bold("2.1 Het plafond sluit aan bij het aantal scholen dat mee wil doen")
    word.para("Elf scholen hebben laten weten dat zij een aanvraag voorbereiden. Het bedrag is daarop berekend.")
    word.heading("Kanttekeningen", 2)
    word.bold("1.1 Kleine scholen vinden de eisen zwaar")
    word.para("Zij mogen daarom samen met een andere school aanvragen.")
    word.bold("2.1 De rijksbijdrage is onzeker")
    word.para("Valt de bijdrage lager uit, dan verlagen wij het plafond naar rato.")


def rest(word: Word) -> None:
    """Write money, communication, next steps, attachments and the route."""
    word.heading("Financiën", 2)
    word.para(
        "De subsidie van € 310.000 in 2026 past binnen het budget onderwijskansen. Het rijk "
        "draagt hieraan € 190.000 bij. Voor 2027 is nog geen budget geraamd."
    )
    word.heading("Participatie", 2)
    word.para(
        "Een klankbordgroep van directeuren en verenigingen heeft op de tekst gereageerd. "
        "Hun opmerkingen zijn verwerkt."
    )
    word.heading("Communicatie", 2)
    word.para(
        "De regeling wordt bekendgemaakt in het gemeenteblad. Scholen krijgen een uitnodiging voor een vragenuur."
    )
    word.heading("Vervolg", 2)
    word.items(
        (
            "Op 15 december 2025 gaat het loket voor aanvragen open.",
            "De beoordelingscommissie brengt advies uit aan het college.",
            "In het derde kwartaal van 2026 volgt een evaluatie.",
        )
    )
    word.heading("Eerdere besluiten", 2)
    word.items(
        (
            "Subsidieregeling Rijke Schooldag 2024 (college 5 december 2023, HW-2023-00880)",
            "Kansenplan Jeugd 2024-2028 (raad 14 maart 2024)",
        )
    )
    word.heading("Bijlagen", 2)
    word.items(("Subsidieregeling Rijke Schooldag 2026", "Brief aan de raad"), "List Number")
    word.heading("Route", 2)
    word.table(
        [
            ("Stap", "Functie", "Datum"),
            ("Paraaf", "Teamleider Jeugd", "03-11-2025"),
            ("Paraaf", "Concerncontroller", "04-11-2025"),
            ("Agendering", "Gemeentesecretaris", "06-11-2025"),
            ("Akkoord", "College van B en W", "11-11-2025"),
        ]
    )
