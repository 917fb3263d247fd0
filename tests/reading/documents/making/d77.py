"""77: a prevention agreement in Word: agreements as sentences under an ambition, results by year (Elzerwaal)."""

from __future__ import annotations

from making.word import Word

PLACE = "tuned/77-preventieakkoord-elzerwaal.docx"


def make() -> bytes:
    """Return the file."""
    word = Word(header="Lokaal preventieakkoord Elzerwaal", footer="versie voor ondertekening")
    word.heading("Lokaal preventieakkoord Elzerwaal 2026-2030", 0)
    word.para("Gemeente Elzerwaal, 20 november 2025")
    word.para(
        "Twaalf partijen zetten hun handtekening onder dit akkoord. Wij kozen drie ambities, omdat daar de meeste "
        "gezondheidswinst te halen is."
    )
    word.heading("Onze ambities", 1)
    word.heading("1. Water is de gewone dorstlesser", 2)
    word.para("Veel kinderen drinken elke dag frisdrank.")
    word.para("*Dit spreken we af")
    word.items(
        [
            "De gemeente plaatst watertappunten op vier sportparken (uiterlijk juli 2026).",
            "Stichting De Elzen verkoopt in haar kantines geen frisdrank meer (vanaf augustus 2026).",
            "VV Elzerwaal schenkt bij jeugdtoernooien gratis water.",
        ]
    )
    word.para("*Resultaat eind 2027: ", "alle sportparken hebben een werkend tappunt.")
    word.heading("2. Jongeren beginnen later met alcohol", 2)
    word.para("*Dit spreken we af")
    word.items(
        [
            "De horeca vraagt iedereen onder de 25 om een identiteitsbewijs.",
            "GGD Waalstreek traint barvrijwilligers van alle verenigingen (uiterlijk december 2026).",
            "Ouders in groep 8 ondertekenen de afspraak Nog even niet.",
        ]
    )
    word.para("*Resultaat eind 2026: ", "negentig barvrijwilligers zijn getraind.")
    word.para("*Resultaat eind 2027: ", "op alle basisscholen doet groep 8 mee.")
    word.heading("3. Iedereen kent zijn buren", 2)
    word.para("*Dit spreken we af")
    word.items(
        [
            "Welzijn Elzerwaal zoekt in elke straat een buurtverbinder.",
            "De woningcorporatie stelt leegstaande winkels beschikbaar voor ontmoeting.",
        ]
    )
    word.para("*Resultaat eind 2027: ", "er zijn vier huiskamers in de buurt.")
    word.heading("Zo houden we de vinger aan de pols", 1)
    word.items(
        [
            "Ambitie 1: in 2030 drinkt 60% van de leerlingen van groep 7 dagelijks water op school (2025: 35%).",
            "Ambitie 2: in 2030 heeft maximaal 20% van de 15-jarigen in de laatste maand gedronken.",
        ]
    )
    word.para("De kerngroep komt in januari 2027 bijeen om de afspraken te bespreken.")
    return word.bytes()
