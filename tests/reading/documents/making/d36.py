"""36: an annual report in a PDF with figures in running text and a table of money (gemeente Veldhoek)."""

from __future__ import annotations

from making.paper import Paper

PLACE = "tuned/36-jaarverslag-veldhoek.pdf"


def make() -> bytes:
    """Return the file."""
    paper = Paper(top="Jaarverslag Leerplicht en Doorstroompunt", bottom="Gemeente Veldhoek   {page}")
    paper.add_page()
    paper.heading("Jaarverslag Leerplicht en Doorstroompunt", 0)
    paper.heading("Schooljaar 2024-2025", 2)
    paper.para("Gemeente Veldhoek, team Leerrecht\n30 september 2025")
    paper.heading("Het jaar in vogelvlucht", 1)
    paper.para(
        "Ons team spreekt leerlingen en ouders als school even niet lukt. In november 2024 verhuisde "
        "het team naar het jongerenloket in de Stationsstraat. Sindsdien lopen jongeren vaker zelf "
        "binnen. Vanaf maart 2025 houdt de leerplichtambtenaar ook spreekuur op het mbo."
    )
    paper.heading("Thema A: Verzuim", 1)
    paper.para("Doel: leerlingen zijn op school en als zij er niet zijn, weten wij waarom.")
    paper.para(
        "Het relatief verzuim nam toe. In schooljaar 2022-2023 ontvingen wij 312 meldingen, in "
        "schooljaar 2023-2024 waren het 348 meldingen en in schooljaar 2024-2025 365 meldingen. "
        "Scholen melden sneller, en dat is precies wat wij vroegen. Het absoluut verzuim daalde naar "
        "19 leerlingen op 1 oktober 2024."
    )
    paper.para("Wat deden wij?")
    paper.items(
        (
            "Elke school voor voortgezet onderwijs kreeg een vaste leerplichtambtenaar.",
            "Met de jeugdartsen maakten wij een werkwijze voor ziekteverzuim.",
            "In april 2025 kregen negentig mentoren een training over verzuimgesprekken.",
        )
    )
    paper.heading("Thema B: Thuiszitters", 1)
    paper.para("Doel: geen kind zit langer dan drie maanden thuis zonder aanbod.")
    paper.para(
        "Eind juli 2025 telden wij 21 thuiszitters; eind juli 2024 waren dat er 28. Streefcijfer: op "
        "31 juli 2026 zijn er hooguit 15 thuiszitters."
    )
    paper.para("Wat deden wij?")
    paper.items(
        (
            "Wij startten een doorbraaktafel met het samenwerkingsverband en jeugdhulp.",
            "De zorgboerderij biedt plaats aan leerlingen die willen opbouwen.",
        )
    )
    paper.heading("Thema C: Voortijdig schoolverlaten", 1)
    paper.para("Doel: jongeren tot 23 jaar halen een startkwalificatie of vinden duurzaam werk.")
    paper.para(
        "Het aandeel nieuwe voortijdig schoolverlaters was 1,9% in schooljaar 2022-2023 en 1,7% in "
        "schooljaar 2023-2024. (Bron: DUO) Het cijfer over het laatste schooljaar volgt in het "
        "voorjaar. Voor schooljaar 2025-2026 streven wij naar ten hoogste 1,5% voortijdig "
        "schoolverlaters."
    )
    paper.para("Wat deden wij?")
    paper.items(
        (
            "Twee coaches zochten jongeren zonder diploma thuis op.",
            "Met ondernemers organiseerden wij in juni 2025 een banenavond.",
        )
    )
    paper.heading("Middelen", 1)
    paper.grid(
        [
            ("Bedragen in euro's", "Begroting 2024", "Rekening 2024", "Begroting 2025"),
            ("Personeel leerplicht", "298.000", "291.450", "312.500"),
            ("Personeel doorstroompunt", "164.000", "171.300", "170.000"),
            ("Activiteiten", "45.000", "38.125", "45.000"),
            ("Totaal lasten", "507.000", "500.875", "527.500"),
            ("Bijdrage van het Rijk", "210.000", "214.900", "214.000"),
        ],
        (64, 34, 34, 34),
        right=1,
    )
    return bytes(paper.output())
