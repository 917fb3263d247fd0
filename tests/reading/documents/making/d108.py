"""108: carry-over and result in an ODT: questions as heads, points by Roman number, steps that open with their date."""

from __future__ import annotations

from making.open_document import Open

PLACE = "tuned/108-budgetoverheveling-hoogwaarden.odt"


def make() -> bytes:
    """Return the file."""
    text = Open()
    text.heading("Raadsvoorstel", 1)
    text.para("gemeente Hoogwaarden")
    text.fields(
        (
            ("Onderwerp", "Bestemming resultaat 2025 en overheveling budgetten sociaal domein"),
            ("Kenmerk", "HW/2026/0388"),
            ("Datum voorstel", "31 maart 2026"),
            ("Raadsvergadering", "23 april 2026"),
            ("Portefeuillehouder", "wethouder Financiën en Jeugd"),
            ("Begrotingsprogramma", "6 Gezond en veilig opgroeien"),
        )
    )
    question(text)
    budgets(text)
    reasons(text)
    rest(text)
    return text.bytes()


def question(text: Open) -> None:
    """Add what is asked and why now."""
    text.heading("Wat vragen wij van u?", 2)
    text.para("U wordt gevraagd te besluiten:")
    text.para("I. € 391.600 over te hevelen van 2025 naar 2026 voor de vier budgetten uit tabel 1;")
    text.para("II. het resterende resultaat te verdelen over de reserves volgens tabel 2;")
    text.para("III. de eerste wijziging van de begroting 2026 vast te stellen.")
    text.heading("Waarom ligt dit voorstel nu voor?", 2)
    text.para(
        "De rekening over 2025 sluit met een voordelig resultaat van € 1.146.600. Een deel van dat geld was bestemd "
        "voor afspraken met scholen en jeugdhulp die nog lopen. Op 31 december 2025 ontvingen 934 jeugdigen hulp in "
        "natura. De meicirculaire van het Rijk kwam te laat om de begroting nog aan te passen."
    )
    text.heading("Wat is er eerder besloten?", 2)
    text.items(
        (
            "Programmabegroting 2025, vastgesteld door uw raad op 14 november 2024",
            "Nota Reserves Hoogwaarden (raad 8 juni 2023, HW/2023/0512)",
        )
    )


def budgets(text: Open) -> None:
    """Add the tables of carry-over and appropriation."""
    text.heading("Om welke budgetten gaat het?", 2)
    text.para("Tabel 1. Over te hevelen budgetten (in euro's)")
    text.table(
        (
            ("Budget", "Begroot 2025", "Werkelijk 2025", "Over te hevelen naar 2026", "Reden"),
            ("Praktijkondersteuner jeugd bij de huisarts", "164.000", "92.400", "71.600",
             "Twee praktijken haakten later aan. In mei 2026 begint de laatste ondersteuner."),
            ("Kansen voor jonge kinderen", "310.000", "188.000", "122.000", "Het Rijk betaalde pas in december 2025."),
            ("Verbouwing jongerencentrum Hoog", "225.000", "45.000", "180.000",
             "De vergunning is op 12 januari 2026 verleend."),
            ("Onderzoek schoolverlaters", "18.000", "0", "18.000", "Geen geschikt bureau gevonden."),
            ("Totaal", "717.000", "325.400", "391.600", ""),
        )
    )  # fmt: skip
    text.para("Tabel 2. Verdeling van het resultaat in 2026 (in euro's)")
    text.table(
        (
            ("Reserve", "Toevoeging 2026", "Onttrekking 2026"),
            ("Reserve Jeugd", "400.000", "0"),
            ("Reserve Onderwijshuisvesting", "155.000", "62.500"),
            ("Algemene reserve", "200.000", "0"),
        )
    )


def reasons(text: Open) -> None:
    """Add what speaks for and against."""
    text.heading("Welke argumenten zijn er?", 2)
    text.para("I.1 Afspraken met partners lopen door.|")
    text.para("Huisartsen en scholen hebben mensen aangenomen. Zonder geld moeten zij die weer laten gaan.")
    text.para("I.2 De begroting van 2026 biedt geen ruimte.|")
    text.para("De budgetten voor dit jaar zijn al toegezegd.")
    text.para("II.1 Met een volle reserve kan de raad tegenvallers in de jeugdhulp opvangen.|")
    text.para("De reserve zit nu onder de grens die uw raad heeft gesteld.")
    text.heading("Welke kanttekeningen horen daarbij?", 2)
    text.para("I.1 Wie elk jaar overhevelt, begroot te ruim.|")
    text.para("Wij kijken bij de volgende begroting kritisch naar de fasering.")
    text.para("II.1 Het onderhoud van wegen krijgt nu niets.|")
    text.heading("Welke andere mogelijkheden heeft u?", 2)
    text.items(
        (
            "Het hele resultaat naar de algemene reserve laten vloeien.",
            "Alleen de verbouwing van het jongerencentrum overhevelen, omdat daar al een contract ligt.",
        )
    )


def rest(text: Open) -> None:
    """Add money, messages, steps and attachments."""
    text.heading("Wat betekent dit voor de financiën?", 2)
    text.para("Het voorstel verandert het begrotingssaldo van 2026 niet. Het weerstandsvermogen blijft voldoende.")
    text.heading("Hoe zijn anderen betrokken?", 2)
    text.para("De partners hebben hun restant zelf opgegeven. De accountant heeft de bedragen gecontroleerd.")
    text.heading("Hoe communiceren wij dit?", 2)
    text.para("De betrokken organisaties krijgen een brief. Het besluit staat in het gemeenteblad.")
    text.heading("Hoe gaat het verder?", 2)
    text.items(
        (
            "30 april 2026: de wijziging gaat naar de provincie.",
            "25 juni 2026: uw raad behandelt de jaarstukken.",
            "Bij de najaarsnota leest u wat er met de budgetten is gebeurd.",
        )
    )
    text.heading("Bijlagen", 2)
    text.items(("Eerste begrotingswijziging 2026", "Overzicht reserves en voorzieningen", "Ontwerpbesluit"))
    text.para("_Burgemeester en wethouders van Hoogwaarden, de secretaris, de burgemeester")
