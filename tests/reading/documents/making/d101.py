"""101: a proposal to the council with the draft resolution behind it, in Word (gemeente Oosterwaard)."""

from __future__ import annotations

from making.word import Word

PLACE = "tuned/101-raadsvoorstel-peuterplek-oosterwaard.docx"
POINTS = (
    "Het beleidsplan Peuterplek voor iedereen 2026-2029 vast te stellen;",
    "Voor de uitvoering in 2026 € 35.000 te onttrekken aan de reserve Sociaal Domein en de begroting te wijzigen;",
    "Het college te vragen de raad ieder najaar te informeren over de wachtlijst.",
)
MONEY = (
    ("Bedragen x € 1.000", "2026", "2027", "2028", "2029 e.v."),
    ("Lasten", "", "", "", ""),
    ("Extra uren peuteropvang", "145", "340", "340", "340"),
    ("Kwaliteitsmedewerkers", "60", "118", "118", "118"),
    ("Onderzoek wachtlijst", "0", "25", "-", "25"),
    ("Totaal lasten", "205", "483", "458", "483"),
    ("Baten", "", "", "", ""),
    ("Rijksbijdrage onderwijsachterstanden", "150", "310", "310", "310"),
    ("Ouderbijdragen", "20", "45", "45", "45"),
    ("Onttrekking reserve Sociaal Domein", "35", "128", "103", "0"),
    ("Totaal baten", "205", "483", "458", "355"),
    ("Saldo", "0", "0", "0", "-128"),
)


def make() -> bytes:
    """Return the file."""
    word = Word(header="Gemeente Oosterwaard", footer="Zaak Z2026-00914 – raadsvoorstel Peuterplek")
    word.bold("Raadsvoorstel", 20)
    word.table(
        (
            ("Onderwerp", "Peuterplek voor iedereen 2026-2029"),
            ("Zaaknummer", "Z2026-00914"),
            ("Datum collegebesluit", "14 april 2026"),
            ("Beeldvormende avond", "12 mei 2026"),
            ("Besluitvormende vergadering", "4 juni 2026"),
            ("Portefeuillehouder", "wethouder Jeugd"),
            ("Programma", "4. Opgroeien en leren"),
            ("Steller", "beleidsadviseur onderwijskansen"),
        ),
        head=0,
    )
    opening(word)
    reasons(word)
    consequences(word)
    resolution(word)
    return word.bytes()


def opening(word: Word) -> None:
    """Add the summary, what is asked, and why now."""
    word.heading("Samenvatting", 2)
    word.para(
        "Bijna één op de zes peuters in Oosterwaard gaat niet naar de opvang. Vooral gezinnen waar één ouder werkt "
        "vinden de kosten te hoog. Met dit voorstel krijgt iedere peuter recht op een plek tegen een vaste prijs."
    )
    word.heading("Voorstel aan de raad", 2)
    word.para("Wij stellen u voor:")
    word.items(POINTS, "List Number")
    word.heading("Aanleiding", 2)
    word.para(
        "Op 1 januari 2026 stonden 57 peuters op de wachtlijst. In oktober 2025 vroegen drie aanbieders ons om een "
        "vaste prijs per uur, onder wie Kinderopvang De Waterlelie. Tegelijk verandert de landelijke toeslag, waardoor "
        "ouders niet goed weten waar zij aan toe zijn. Het beleidsplan kent drie doelen:"
    )
    word.items(
        (
            "elke peuter kan ten minste twee dagdelen naar de opvang;",
            "ouders weten wat er is en wat het kost;",
            "de overgang naar de basisschool verloopt zonder haperingen.",
        )
    )
    word.para(
        "Het streefcijfer bij het eerste doel: in 2028 gaat ten minste 94% van de peuters naar de opvang (2025: 83%)."
    )
    word.heading("Beoogd effect", 2)
    word.para("Kinderen beginnen in groep 1 met dezelfde kansen, waar hun wieg ook stond.")


def reasons(word: Word) -> None:
    """Add the arguments, the objections and what else could be done."""
    word.heading("Waarom dit voorstel?", 2)
    word.heading("1.1 Een vaste prijs haalt een drempel weg", 3)
    word.para(
        "Nu betaalt de ene ouder vijf keer zoveel als de andere. Wie net te veel verdient voor de toeslag haakt af. "
        "Met één prijs per uur is de rekening voorspelbaar."
    )
    word.heading("1.2 Ook kinderen van werkende ouders doen mee", 3)
    word.para("De groepen worden gemengd. Dat is goed voor de taal en voor het spel van alle kinderen.")
    word.heading("2.1 De reserve is bedoeld voor een eenmalige aanloop", 3)
    word.para("De voorwaarden van de reserve staan een bijdrage van ten hoogste drie jaar toe.")
    word.heading("3.1 De raad kan op tijd bijsturen", 3)
    word.para("Met cijfers in het najaar kunt u bij de begroting keuzes maken.")
    word.heading("Kanttekeningen en risico's", 2)
    word.heading("1.1 Er is een tekort aan pedagogisch medewerkers", 3)
    word.para("Aanbieders leiden zelf mensen op, maar dat duurt twee jaar. Daarom groeit het aanbod in stappen.")
    word.heading("1.2 Het Rijk kan de bijdrage verlagen", 3)
    word.para("De bijdrage staat vast tot en met 2026. Daarna verdeelt het Rijk het geld opnieuw.")
    word.heading("2.1 Voor 2029 en later ontbreekt de dekking", 3)
    word.heading("Alternatieven", 2)
    word.items(
        (
            "Alleen extra uren voor peuters met een indicatie. De groepen blijven dan gescheiden.",
            "Wachten op de nieuwe landelijke toeslag. De wachtlijst groeit intussen door.",
        )
    )


def consequences(word: Word) -> None:
    """Add money, people, steps and attachments."""
    word.heading("Wat kost het en hoe betalen wij dat?", 2)
    word.para(
        "De aanloop betalen wij uit de reserve Sociaal Domein. Het tekort vanaf 2029 betrekken wij bij de kadernota."
    )
    word.table(MONEY)
    word.heading("Hoe zijn inwoners betrokken?", 2)
    word.para(
        "Op 20 januari 2026 spraken wij met 34 ouders in het buurthuis. De cliëntenraad jeugd adviseerde om ook "
        "'s middags open te zijn; dat staat nu in het plan."
    )
    word.heading("Communicatie", 2)
    word.para("Alle gezinnen met een kind van twee krijgen een kaart. Consultatiebureaus vertellen het verder.")
    word.heading("Uitvoering en planning", 2)
    word.table(
        (
            ("Stap", "Wanneer"),
            ("Subsidieregeling open voor aanbieders", "1 september 2026"),
            ("Eerste meting van de wachtlijst", "Q4 2026"),
            ("Tussenstand aan de raad", "november 2027"),
        )
    )
    word.heading("Eerdere besluiten", 2)
    word.items(
        (
            "Beleidskader Jeugd Oosterwaard 2023-2027 (raad, 9 februari 2023, Z2022-03310)",
            "Notitie Toegankelijke opvang, besproken in de commissie Samenleving op 11 september 2025",
        )
    )
    word.heading("Bijlagen", 2)
    word.items(
        (
            "Beleidsplan Peuterplek voor iedereen 2026-2029",
            "Verslag van de ouderavond",
            "Tweede begrotingswijziging 2026",
        )
    )
    word.para("Burgemeester en wethouders van Oosterwaard,")
    word.para("de secretaris", "          ", "de burgemeester")


def resolution(word: Word) -> None:
    """Add the draft resolution, which says the points again."""
    word.file.add_page_break()
    word.bold("Ontwerpbesluit", 20)
    word.para("Nummer Z2026-00914")
    word.para("*De raad van de gemeente Oosterwaard;")
    word.para("gelezen het voorstel van burgemeester en wethouders van 14 april 2026;")
    word.para("gelet op artikel 147, tweede lid, van de Gemeentewet;")
    word.bold("b e s l u i t :")
    for number, point in enumerate(POINTS, 1):
        word.para(f"{number}. {point}")
    word.para("Aldus besloten in de openbare vergadering van 4 juni 2026.")
    word.para("de griffier", "          ", "de voorzitter")
