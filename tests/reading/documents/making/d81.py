"""81: a list of decisions in a PDF: numbered subjects, run-in "Besluit:", "Conform advies" (gemeente Berkenhove)."""

from __future__ import annotations

from making.paper import Paper

PLACE = "tuned/81-besluitenlijst-berkenhove.pdf"
ITEMS = (
    (
        "3.1",
        "Subsidieplafonds jeugd 2026",
        "wethouder Jeugd en Sport",
        "Z-25-7711",
        "Voor 2026 zijn vier subsidieplafonds nodig. Het plafond voor jongerenwerk stijgt.",
        (
            "De subsidieplafonds jeugd voor 2026 vast te stellen op in totaal € 640.000.",
            "Het besluit bekend te maken in het gemeenteblad.",
        ),
        "Conform advies besloten.",
    ),
    (
        "3.2",
        "Huisvesting basisschool De Berkenboom",
        "wethouder Onderwijshuisvesting",
        "Z-25-7650",
        "De school groeit. Het bestuur vraagt om twee tijdelijke lokalen, die in augustus 2026 klaar moeten zijn.",
        (
            "In te stemmen met de plaatsing van twee tijdelijke lokalen.",
            "De raad voor te stellen een krediet van € 325.000 beschikbaar te stellen.",
            "Het schoolbestuur per brief te informeren.",
        ),
        "Conform advies, met een tekstuele wijziging in de brief.",
    ),
    (
        "3.3",
        "Regionale afspraken wachttijden jeugdhulp",
        "wethouder Jeugd en Sport",
        "Z-25-7802",
        "De regio maakt afspraken over wachttijden. Het college heeft nog vragen over de kosten.",
        ("In te stemmen met de regionale afspraken over wachttijden.",),
        "Aangehouden tot de vergadering van 9 december 2025.",
    ),
)


def make() -> bytes:
    """Return the file."""
    paper = Paper(top="Openbare besluitenlijst college van Berkenhove", bottom="pagina {page}")
    paper.add_page()
    paper.heading("Openbare besluitenlijst", 0)
    paper.para("Collegevergadering van dinsdag 25 november 2025, gemeente Berkenhove")
    paper.heading("1. Opening", 2)
    paper.para("De voorzitter opent de vergadering om 9.00 uur.")
    paper.heading("2. Besluitenlijst van 18 november 2025", 2)
    paper.para("De lijst wordt vastgesteld.")
    paper.heading("3. Voorstellen", 2)
    for number, subject, holder, case, summary, points, outcome in ITEMS:
        paper.para(f"**{number}   {subject}**")
        paper.para(f"Portefeuillehouder: {holder}     Zaak: {case}")
        paper.para(f"__Samenvatting__: {summary}")
        paper.para("__Gevraagd besluit__:")
        paper.items(points, ["a.", "b.", "c."][: len(points)])
        paper.para(f"__Besluit__: {outcome}")
    return bytes(paper.output())
