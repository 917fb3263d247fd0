"""19: an implementation agenda in Word with tables Wat, Wie, Wanneer, Kosten (gemeente Ruigenhoek)."""

from __future__ import annotations

from making.word import Word

PLACE = "tuned/19-uitvoeringsagenda-ruigenhoek.docx"
HEAD = ("Wat", "Wie", "Wanneer", "Kosten 2026")


def make() -> bytes:
    """Return the file."""
    word = Word(header="Gemeente Ruigenhoek", footer="Uitvoeringsagenda Jeugd & Onderwijs 2026 - definitief")
    word.heading("Uitvoeringsagenda Jeugd & Onderwijs 2026", 0)
    word.para("Gemeente Ruigenhoek\nVastgesteld door het college van burgemeester en wethouders op 13 januari 2026")
    word.heading("1. Waarom deze agenda?", 1)
    word.para(
        "In september 2024 stelde de gemeenteraad de Jeugdvisie Ruigenhoek 2025-2030 vast. Daarin "
        "staat waar we als gemeente naartoe willen. Deze agenda laat zien wat we daar in 2026 voor "
        "doen, wie aan zet is en wat het kost. We hebben de acties verdeeld over drie actielijnen. "
        "Twee keer per jaar bespreken we de voortgang met onze partners."
    )
    word.heading("2. De actielijnen", 1)
    word.heading("Actielijn 1 - Vroeg erbij", 2)
    word.para("*Doel: ", "Kinderen die extra steun nodig hebben, zijn al voor hun vierde verjaardag in beeld.")
    word.table(
        [
            HEAD,
            (
                "Huisbezoek door de jeugdverpleegkundige aan alle gezinnen met een eerste kind",
                "GGD Polderstreek",
                "Vanaf 1 februari 2026",
                "€ 38.500",
            ),
            ("Eén loket voor aanmelding bij de voorschool inrichten", "Gemeente (team Jeugd)", "Q2 2026", "€ 12.000"),
            ("Voorlichting over kinderopvangtoeslag in het taalhuis", "Bibliotheek de Polder", "doorlopend", "-"),
        ]
    )
    word.heading("Actielijn 2 - Veilig en gezond op school", 2)
    word.para("*Doel: ", "Leerlingen gaan met plezier en zonder angst naar school.")
    word.para(
        "*Dit willen we zien: ",
        "in 2027 geeft hoogstens 8% van de leerlingen in groep 7 en 8 aan dat zij gepest worden "
        "(schoolmonitor 2024: 11%).",
    )
    word.table(
        [
            HEAD,
            (
                "Weerbaarheidstraining in groep 6 van alle basisscholen",
                "Sportbedrijf Ruigenhoek",
                "schooljaar 2026-2027",
                "€ 27.250",
            ),
            (
                "Aanpak pestgedrag opnemen in het veiligheidsplan van elke school",
                "Schoolbesturen",
                "uiterlijk 1 juli 2026",
                "binnen bestaande middelen",
            ),
            ("Schoolpleinen rookvrij maken", "Schoolbesturen en gemeente", "december 2026", "€ 6.000"),
            ("Verkeersouders werven en opleiden", "Veilig Verkeer Ruigenhoek", "najaar 2026", "p.m."),
        ]
    )
    word.heading("Actielijn 3 - Klaar voor later", 2)
    word.para("*Doel: ", "Jongeren ontdekken tijdens hun schooltijd wat zij kunnen en willen.")
    word.table(
        [
            HEAD,
            (
                "Bedrijvenroute voor de brugklas organiseren",
                "Ondernemerskring en Polder College",
                "12 oktober 2026",
                "€ 4.500",
            ),
            ("Jongeren zonder stage koppelen aan een maatje", "Welzijn Ruigenhoek", "eind 2026", "€ 19.000"),
        ]
    )
    word.heading("3. Volgen en bijsturen", 1)
    word.para(
        "In mei 2026 houden we een tussenbalans met alle trekkers. In het vierde kwartaal van 2026 "
        "leggen we de agenda voor 2027 voor aan het college. Loopt een actie uit de pas, dan "
        "bespreekt de projectgroep wat nodig is."
    )
    return word.bytes()
