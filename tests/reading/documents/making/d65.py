"""65: an annual report with a year plan in Word: milestones in months, budget and actual (gemeente Berkelhout)."""

from __future__ import annotations

from making.word import Word

PLACE = "tuned/65-jaarverslag-berkelhout.docx"


def make() -> bytes:
    """Return the file."""
    word = Word(header="Jaarverslag 2025 en jaarplan 2026", footer="Gemeente Berkelhout, team Jeugd en Gezin")
    word.heading("Preventief jeugdbeleid Berkelhout: jaarverslag 2025 en jaarplan 2026", 0)
    word.para("Gemeente Berkelhout, maart 2026")
    word.heading("Voorwoord", 1)
    word.para(
        "Voor u ligt het tweede jaarverslag over het preventieve jeugdbeleid. Het Beleidsplan Jeugd Berkelhout "
        "2024-2027 (raad 14 december 2023) kent drie pijlers. Per pijler leest u wat er in 2025 gebeurde. "
        "Daarna volgt het jaarplan voor 2026."
    )
    report(word)
    plan(word)
    money(word)
    return word.bytes()


def report(word: Word) -> None:
    """Write what happened last year."""
    word.heading("Deel 1. Jaarverslag 2025", 1)
    word.heading("Pijler 1: Opgroeien thuis", 2)
    word.para("*Doelstelling 1: ", "Ouders krijgen steun voordat een vraag een probleem wordt.")
    word.para(
        "Het aantal gezinnen dat het gezinscentrum hielp, groeide van 412 in 2024 naar 455 in 2025. In mei 2025 "
        "verhuisde het centrum naar De Spil, waar ook de bibliotheek zit. De cursus voor nieuwe vaders bleek een "
        "schot in de roos. Er zijn nu meer aanmeldingen dan plaatsen."
    )
    word.heading("Pijler 2: Opgroeien op school", 2)
    word.para("*Doelstelling 2: ", "Leerlingen krijgen hulp op de plek waar zij elke dag zijn.")
    word.para(
        "In schooljaar 2023-2024 vond 22% van de scholen dat hulp te laat kwam. In schooljaar 2024-2025 daalde dat "
        "aandeel naar 15%. Sinds november 2025 heeft elke basisschool een vaste jeugdhulpverlener van Stichting "
        "Jeugdwerk Berkelland. Leerkrachten zijn daar blij mee."
    )
    word.heading("Pijler 3: Opgroeien in de buurt", 2)
    word.para("*Doelstelling 3: ", "Jongeren hebben in elke wijk een plek waar zij welkom zijn.")
    word.para(
        "De jongerenwerkers zijn vaker op straat te vinden. Op 21 juni 2025 hielden jongeren zelf het festival "
        "Buiten Spelen. In de wijk Zonneveld lukte het nog niet om een ruimte te vinden."
    )
    word.para("*Wat hebben we geleerd?")
    word.items(
        (
            "Een gesprek aan de keukentafel werkt beter dan een brief.",
            "Jongeren komen pas als zij zelf mogen kiezen wat er gebeurt.",
        )
    )


def plan(word: Word) -> None:
    """Write what will be done this year."""
    word.heading("Deel 2. Jaarplan 2026", 1)
    word.heading("Acties", 2)
    word.table(
        [
            ("Doelstelling", "Actie", "Wie"),
            (
                "1",
                "- Tweede gezinscentrum openen in Oost\n- Oudercursussen ook in de avond geven\n"
                "- Vaders uit de cursus opleiden tot gastheer",
                "Welzijn Berkelhout",
            ),
            (
                "2",
                "- Jeugdhulpverleners ook op het voortgezet onderwijs plaatsen\n"
                "- Rustplek inrichten op het Berkelcollege",
                "Stichting Jeugdwerk Berkelland",
            ),
            (
                "3",
                "- Bouwkeet neerzetten in Zonneveld\n- Jongeren laten meebeslissen over het jongerenbudget",
                "Jongerenwerk Berkelhout",
            ),
        ]
    )
    word.heading("Streefwaarden", 2)
    word.table(
        [
            ("Doelstelling", "Indicator", "Realisatie 2024", "Realisatie 2025", "Streefwaarde 2026", "Bron"),
            ("1", "Ouders die de steun een acht of hoger geven", "68%", "71%", "75%", "ouderpeiling"),
            ("2", "Leerlingen die zich thuis voelen op school", "-", "88%", "90%", "schoolmonitor"),
            ("3", "Wijken met een jongerenplek", "7 wijken", "9 wijken", "11 wijken", "Jongerenwerk Berkelhout"),
        ]
    )
    word.heading("Mijlpalen 2026", 2)
    word.table(
        [
            ("Maand", "Mijlpaal"),
            ("januari", "Jeugdhulpverleners beginnen op het Berkelcollege"),
            ("maart", "Ruimte voor het gezinscentrum in Oost is gehuurd"),
            ("april - mei", "Peiling onder leerlingen van groep 8 en klas 3"),
            ("september", "Gezinscentrum Oost gaat open"),
            ("oktober", "Evaluatie van de rustplek"),
            ("december", "Jaarplan 2027 ligt bij het college"),
        ]
    )


def money(word: Word) -> None:
    """Write what it cost and what it will cost."""
    word.heading("Deel 3. Financiën", 1)
    word.para(
        "De hulp op school kostte meer dan begroot, doordat de vaste jeugdhulpverleners eerder begonnen. Daar staat "
        "een hogere rijksuitkering tegenover."
    )
    word.table(
        [
            ("", "2025", "", "2026"),
            ("", "Begroting", "Realisatie", "Begroting"),
            ("Lasten", "", "", ""),
            ("Gezinscentrum", "€ 318.000", "€ 309.455", "€ 345.000"),
            ("Hulp op school", "€ 204.500", "€ 221.730", "€ 231.000"),
            ("Jongerenwerk", "€ 176.000", "€ 168.912", "€ 180.000"),
            ("Totaal lasten", "€ 698.500", "€ 700.097", "€ 756.000"),
            ("Baten", "", "", ""),
            ("Rijksuitkering", "€ 240.000", "€ 246.318", "€ 244.000"),
            ("Subsidie provincie", "€ 30.000", "€ 30.000", ""),
            ("Totaal baten", "€ 270.000", "€ 276.318", "€ 244.000"),
            ("Saldo", "– € 428.500", "– € 423.779", "– € 512.000"),
        ],
        [(0, 1, 0, 2), (2, 0, 2, 3), (7, 0, 7, 3)],
        head=2,
    )
    word.para("De rekening over 2025 gaat in juni 2026 naar de raad.")
