"""61: a note to the college as ODT: labels with tabs, arguments with a bold first sentence (gemeente Lageveld)."""

from __future__ import annotations

from making.open_document import Open

PLACE = "tuned/61-collegenota-lageveld.odt"
GOALS = (
    "Scholen zien verzuim eerder en bellen dezelfde dag met thuis.",
    "Leerlingen die niet naar school kunnen, blijven toch leren.",
    "Ouders hebben één vast gezicht bij wie zij terechtkunnen.",
)


def make() -> bytes:
    """Return the file."""
    note = Open()
    note.heading("Nota voor burgemeester en wethouders", 1)
    note.fields(
        (
            ("Onderwerp:", "Aanpak schoolverzuim en thuiszitters 2026-2028"),
            ("Zaaknummer:", "1147-2025"),
            ("Datum nota:", "27 november 2025"),
            ("B&W-vergadering:", "9 december 2025"),
            ("Portefeuillehouder:", "wethouder Onderwijs"),
            ("Programma:", "Iedereen doet mee"),
            ("Openbaarheid:", "openbaar"),
        )
    )
    asked(note)
    reasons(note)
    rest(note)
    return note.bytes()


def asked(note: Open) -> None:
    """Write what is asked and why now."""
    note.heading("Beslispunten", 2)
    note.items(
        (
            "De Aanpak schoolverzuim en thuiszitters 2026-2028 vast te stellen.",
            "Voor de uitvoering in 2026 € 132.500 beschikbaar te stellen uit de reserve Sociaal Domein.",
            "De raad te vragen het bedrag voor 2027 en 2028 te betrekken bij de Kadernota 2027.",
            "In te stemmen met de raadsinformatiebrief.",
        )
    )
    note.heading("Aanleiding", 2)
    note.para(
        "Het verzuim onder leerlingen in Lageveld groeit. In schooljaar 2022-2023 waren er 41 thuiszitters "
        "en sindsdien kwamen er elk jaar bij. Op 18 september 2025 spraken schoolbesturen, jeugdhulp en gemeente "
        "af om het samen anders te doen. De bijgevoegde aanpak is daarvan het resultaat."
    )
    note.heading("Wat willen we bereiken?", 2)
    note.para("De aanpak heeft drie doelen:")
    note.items(GOALS)
    note.table(
        (
            ("Doel", "Indicator", "Schooljaar 2024-2025", "Streefcijfer schooljaar 2027-2028"),
            (GOALS[0], "Scholen die dezelfde dag bellen", "8 scholen", "24 scholen"),
            (GOALS[1], "Thuiszitters", "58 leerlingen", "30 leerlingen"),
            (GOALS[2], "Ouders met een vast gezicht", "-", "90%"),
        )
    )


def reasons(note: Open) -> None:
    """Write the arguments, the objections and what else could be done."""
    note.heading("Argumenten", 2)
    note.para(
        "1.1 De aanpak is van alle partners.| Stichting Lagescholen, het Veldcollege, het samenwerkingsverband en "
        "de jeugdhulp hebben de tekst samen geschreven. Zij zetten ook zelf uren in."
    )
    note.para(
        "1.2 Vroeg bellen werkt.| Bij een proef op twee scholen ging het aantal meldingen in een halfjaar met een "
        "kwart omlaag. Ouders waren blij met het snelle contact."
    )
    note.para(
        "2.1 Zonder geld is er niemand die belt.| De verzuimcoaches staan nu niet op de loonlijst van de scholen en "
        "ook niet op die van de gemeente."
    )
    note.heading("Kanttekeningen", 2)
    note.para(
        "1.1 Niet ieder verzuim is te voorkomen.| Bij ziekte van een ouder of een verhuizing kan een "
        "school weinig doen."
    )
    note.para("2.1 De reserve raakt leeg.| Na deze uitgave zit er nog weinig in de reserve Sociaal Domein.")
    note.heading("Alternatieven", 2)
    note.para(
        "Eerst de uitkomsten van het landelijke onderzoek afwachten. De proef stopt dan aan het einde van dit jaar."
    )


def rest(note: Open) -> None:
    """Write money, people, steps, earlier decisions, attachments and the route."""
    note.heading("Financiën", 2)
    note.para("De kosten bestaan vooral uit de inzet van verzuimcoaches. Bedragen in euro's.")
    note.table(
        (
            ("Kosten en dekking", "2026", "2027", "2028"),
            ("Verzuimcoaches", "96.000", "128.000", "128.000"),
            ("Onderwijs op afstand", "24.500", "31.000", "31.000"),
            ("Scholing en onderzoek", "12.000", "6.500", "-"),
            ("Totaal lasten", "132.500", "165.500", "159.000"),
            ("Onttrekking reserve Sociaal Domein", "132.500", "-", "-"),
        )
    )
    note.heading("Participatie", 2)
    note.para(
        "Zes ouders en vijf leerlingen met ervaring hebben meegelezen. Zij vroegen om minder formulieren; dat is in "
        "de aanpak verwerkt."
    )
    note.heading("Communicatie", 2)
    note.para("Scholen melden de nieuwe werkwijze in hun schoolgids. De gemeente plaatst een bericht op haar website.")
    note.heading("Uitvoering", 2)
    note.items(
        (
            "In februari 2026 beginnen vier verzuimcoaches.",
            "Met ingang van het schooljaar 2026-2027 doen alle scholen mee.",
            "Het college ontvangt in het vierde kwartaal van 2026 een eerste rapportage.",
        )
    )
    note.heading("Eerdere besluiten", 2)
    note.items(
        (
            "Visie Jeugd Lageveld 2024-2030 (raad 11 juli 2024, nr. R24.067)",
            "Convenant Samen naar School (college 15 maart 2022)",
        )
    )
    note.heading("Bijlagen", 2)
    note.items(("Aanpak schoolverzuim en thuiszitters 2026-2028", "Concept-raadsinformatiebrief"))
    note.heading("Parafen", 2)
    note.table(
        (
            ("Rol", "Stap", "Datum"),
            ("Teamleider Jeugd en Onderwijs", "paraaf", "28-11-2025"),
            ("Financieel adviseur", "paraaf", "01-12-2025"),
            ("Gemeentesecretaris", "agendering", "03-12-2025"),
            ("College", "akkoord", "09-12-2025"),
        )
    )
