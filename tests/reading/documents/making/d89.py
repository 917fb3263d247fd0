"""89: a kaderbrief in Word: one table an opgave with the questions in its first column (gemeente Waardrecht)."""

from __future__ import annotations

from making.word import Word

PLACE = "tuned/89-kaderbrief-waardrecht.docx"
LABELS = ("Wat speelt er?", "Wat willen we bereiken?", "Wat stellen we voor?")
YOUTH: tuple[tuple[str, str, str, str], ...] = (
    (
        "Opgave 1. Opgroeien in een rustig gezin",
        "Steeds meer ouders melden zich met vragen over geld, wonen en opvoeden tegelijk. De hulp is verdeeld over "
        "veel loketten. Ouders moeten hun verhaal daardoor te vaak vertellen.",
        "Gezinnen met meer dan één probleem hebben één vast gezicht bij de gemeente.",
        "- Gezinscoach in elke wijk, te beginnen in De Hoven. De eerste coaches starten in februari 2027.\n"
        "- Maatwerkbudget waarmee de coach direct iets kan regelen",
    ),
    (
        "Opgave 2. Een diploma voor iedereen",
        "Een op de acht jongeren in 't Spoor gaat zonder startkwalificatie van school. Dat is twee keer zoveel als in "
        "de rest van de gemeente.",
        "Jongeren blijven op school tot zij een startkwalificatie hebben.",
        "- Leerwerkplekken bij de gemeente en bij leveranciers\n"
        "- Mentoren uit het bedrijfsleven op het Waardcollege\n"
        "- Doorstroompunt open in de avonduren",
    ),
)
SPORT: tuple[tuple[str, str, str, str], ...] = (
    (
        "Opgave 3. Bewegen is gewoon",
        "Na hun twaalfde stoppen veel kinderen met sporten. Clubs hebben te weinig trainers voor deze groep.",
        "Tieners blijven bewegen, ook als de club niet bij hen past.",
        "- Urban sports naar de Zuidrand halen. In mei 2027 gaat de eerste baan open.\n"
        "- Opleiding tot jeugdtrainer vergoeden",
    ),
)


def make() -> bytes:
    """Return the file."""
    word = Word(header="Kaderbrief 2027-2030", footer="Gemeente Waardrecht | college van burgemeester en wethouders")
    word.heading("Kaderbrief 2027-2030", 0)
    word.table(
        [
            ("Aan", "de gemeenteraad"),
            ("Van", "het college van burgemeester en wethouders van de gemeente Waardrecht"),
            ("Datum", "12 mei 2026"),
            ("Zaaknummer", "2026-04417"),
        ],
        head=0,
    )
    word.para(
        "Geachte leden van de raad,",
    )
    word.para(
        "Met deze brief schetsen wij de kaders voor de begroting van volgend jaar. De ruimte is beperkt. Daarom "
        "kiezen wij voor een klein aantal opgaven waarop wij echt verschil willen maken. Het Coalitieakkoord "
        "2026-2030, dat de raad op 4 juni 2026 bespreekt, is nog niet in deze brief verwerkt."
    )
    tasks(word, "Programma 4 Jong in Waardrecht", YOUTH)
    tasks(word, "Programma 5 Sport en cultuur", SPORT)
    measures(word)
    money(word)
    word.heading("Vervolg", 1)
    word.para(
        "De raad behandelt deze brief op 25 juni 2026. Wij werken de voorstellen daarna uit. De begroting ontvangt u "
        "op 29 september 2026."
    )
    word.para("_Het college van burgemeester en wethouders")
    return word.bytes()


def tasks(word: Word, programme: str, fiches: tuple[tuple[str, str, str, str], ...]) -> None:
    """Write the tables of one programme."""
    word.heading(programme, 1)
    for name, *texts in fiches:
        rows = [(name, ""), *zip(LABELS, texts, strict=True)]
        word.table(rows, [(0, 0, 0, 1)])


def measures(word: Word) -> None:
    """Write how progress is measured."""
    word.heading("Hoe volgen we dit?", 1)
    word.table(
        [
            ("Indicator", "Opgave", "Realisatie", "", "", "Ambitie", "", "Bron"),
            ("", "", "2023", "2024", "2025", "2027", "2030", ""),
            ("Gezinnen met een vast contactpersoon", "1", "n.b.", "112", "140", "200", "350", "eigen registratie"),
            ("Jongeren zonder startkwalificatie", "2", "3,1%", "2,9%", "3,0%", "2,5%", "2,0%", "DUO"),
            ("Jongeren op een leerwerkplek", "2", "18", "24", "31", "50", "80", "Doorstroompunt"),
            ("Tieners die lid zijn van een sportclub", "3", "54%", "52%", "-", "55%", "60%", "Sportloket"),
        ],
        [(0, 0, 1, 0), (0, 1, 1, 1), (0, 2, 0, 4), (0, 5, 0, 6), (0, 7, 1, 7)],
        head=2,
    )


def money(word: Word) -> None:
    """Write what the proposals cost and how they are paid."""
    word.heading("Financiële gevolgen", 1)
    word.para("Bedragen x € 1.000. Tussen haakjes staat een nadelig saldo. S = structureel, I = incidenteel.")
    word.table(
        [
            ("", "S/I", "2027", "2028", "2029", "2030"),
            ("Lasten", "", "", "", "", ""),
            ("Gezinscoaches", "S", "310", "465", "620", "620"),
            ("Maatwerkbudget", "I", "75", "75", "", ""),
            ("Leerwerkplekken en mentoren", "S", "140", "140", "140", "140"),
            ("Urban sports Zuidrand", "I", "265", "", "", ""),
            ("Totaal lasten", "", "790", "680", "760", "760"),
            ("Dekking", "", "", "", "", ""),
            ("Bijdrage van het Rijk voor startkwalificaties", "S", "90", "90", "90", "90"),
            ("Onttrekking reserve Sociaal domein", "I", "340", "75", "0", "0"),
            ("Totaal dekking", "", "430", "165", "90", "90"),
            ("Saldo", "", "(360)", "(515)", "(670)", "(670)"),
        ],
        [(1, 0, 1, 5), (7, 0, 7, 5)],
    )
