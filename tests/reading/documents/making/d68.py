"""68: a prevention agreement in Word: ambitions, who does what by when, signatures of bodies (gemeente Eikenrade)."""

from __future__ import annotations

from making.word import Word

PLACE = "heldout/68-preventieakkoord-eikenrade.docx"
SIGNED = (
    ("Gemeente Eikenrade", "wethouder Gezondheid"),
    ("GGD Eikenstreek", "directeur publieke gezondheid"),
    ("Stichting Scholengroep Eikenland", "bestuurder"),
    ("Eikencollege", "rector"),
    ("Verslavingszorg De Haven", "regiomanager"),
    ("Sportbedrijf Eikenrade", "directeur"),
    ("Horeca Eikenrade", "voorzitter"),
    ("Supermarkt De Eik", "bedrijfsleider"),
    ("Voedselbank Eikenrade", "voorzitter"),
)


def make() -> bytes:
    """Return the file."""
    word = Word(header="Samen gezond in Eikenrade", footer="Lokaal preventieakkoord")
    word.heading("Preventieakkoord Jeugd Eikenrade 2026-2029", 0)
    word.para("_Gemeente Eikenrade en partners")
    word.bold("Waarom dit akkoord?", 14)
    word.para(
        "Wie jong gezond leeft, heeft daar een leven lang plezier van. Toch krijgen niet alle kinderen in Eikenrade "
        "die kans. Het akkoord sluit aan bij de Nota Gezondheid Eikenrade 2024-2028, die de raad op 30 mei 2024 "
        "heeft vastgesteld. Onder preventie verstaan wij:"
    )
    word.items(
        (
            "wat voorkomt dat kinderen en jongeren ongezond gaan leven;",
            "wat ervoor zorgt dat een beginnend probleem niet groter wordt.",
        )
    )
    word.bold("Onze ambities en afspraken", 14)
    first(word)
    second(word)
    third(word)
    last(word)
    return word.bytes()


def first(word: Word) -> None:
    """Write the first ambition, with parties whose cell spans their agreements."""
    word.bold("Ambitie 1: Een rookvrije generatie", 12)
    word.para(
        "*Meetbaar doel: ",
        "In 2029 vapet of rookt hooguit 5% van de scholieren in de bovenbouw (2025: 9%). "
        "(Bron: Gezondheidsmonitor Jeugd)",
    )
    word.table(
        [
            ("Wie", "Doet wat", "Wanneer"),
            ("Gemeente Eikenrade", "Speeltuinen en schoolpleinen aanwijzen als rookvrij", "vóór 1 juli 2026"),
            ("", "Toezicht houden op de verkoop van vapes aan minderjarigen", "doorlopend"),
            ("Eikencollege", "Het schoolterrein ook in de pauzes rookvrij houden", "schooljaar 2026-2027"),
            ("Verslavingszorg De Haven", "Spreekuur over stoppen met vapen houden op school", "najaar 2026"),
            ("", "Jongerenwerkers leren hoe zij erover praten", "Q1 2027"),
        ],
        [(1, 0, 2, 0), (4, 0, 5, 0)],
    )


def second(word: Word) -> None:
    """Write the second ambition, with agreements as sentences."""
    word.bold("Ambitie 2: Gezond gewicht is gewoon", 12)
    word.para(
        "*Meetbaar doel: ",
        "Het aandeel kinderen in groep 7 met overgewicht daalt van 17% in 2024 naar 14% in 2029. "
        "(Bron: GGD Eikenstreek)",
    )
    word.para("*Meetbaar doel: ", "Eind 2027 hebben 12 basisscholen het vignet Gezonde School.")
    word.para("Hierover spreken wij af:")
    word.items(
        (
            "Supermarkt De Eik legt uiterlijk op 1 oktober 2026 water en fruit bij alle kassa's.",
            "Sportbedrijf Eikenrade geeft beweeglessen aan kleuters.",
            "Stichting Scholengroep Eikenland voert in schooljaar 2026-2027 op zes scholen een gezonde lunch in.",
            "Voedselbank Eikenrade vult pakketten voor gezinnen aan met verse groente.",
        )
    )


def third(word: Word) -> None:
    """Write the third ambition, with what its agreements should yield."""
    word.bold("Ambitie 3: Opgroeien zonder alcohol", 12)
    word.para(
        "*Meetbaar doel: ",
        "Wij willen dat in 2029 minder jongeren onder de 18 jaar alcohol drinken dan in 2025.",
    )
    word.table(
        [
            ("Afspraak", "Partij", "Gereed", "Resultaat in 2027"),
            (
                "In sportkantines pas alcohol schenken na de laatste jeugdwedstrijd",
                "Sportbedrijf Eikenrade",
                "1 september 2026",
                "Alle kantines houden zich eraan.",
            ),
            (
                "Medewerkers van kroegen en winkels opleiden in leeftijdscontrole",
                "Horeca Eikenrade",
                "maart 2027",
                "Zestig medewerkers zijn opgeleid.",
            ),
            ("Ouderavonden houden over afspraken thuis", "GGD Eikenstreek", "eind 2026", "Nader te bepalen"),
        ]
    )


def last(word: Word) -> None:
    """Write money, follow-up and signatures."""
    word.bold("Geld en uren", 14)
    word.para(
        "De gemeente stelt in 2026 € 75.000 en in 2027 € 60.000 beschikbaar voor het akkoord. De partijen brengen "
        "hun eigen uren in."
    )
    word.bold("Volgen en bijstellen", 14)
    word.para(
        "De partijen komen twee keer per jaar bij elkaar. In mei 2028 houden zij een tussenevaluatie. Wie zich bij "
        "het akkoord wil aansluiten, is welkom."
    )
    word.bold("Ondertekening", 14)
    word.para("Aldus overeengekomen te Eikenrade op 28 mei 2026")
    word.table([("Organisatie", "Functie", "Handtekening"), *((body, role, "") for body, role in SIGNED)])
