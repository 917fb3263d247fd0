"""28: an annual plan in Word with actions as bullets under "Acties:" and who does them in the text (a school board)."""

from __future__ import annotations

from making.word import Word

PLACE = "tuned/28-jaarplan-kromveen.docx"


def make() -> bytes:
    """Return the file."""
    word = Word(footer="Stichting Primair Onderwijs Kromveen | Jaarplan 2026")
    word.heading("Jaarplan 2026", 0)
    word.bold("Stichting Primair Onderwijs Kromveen", 14)
    word.para(
        "_Uitwerking van het strategisch beleidsplan Samen Groeien 2024-2028 (door het bestuur "
        "vastgesteld in juni 2024)"
    )
    word.bold("Inleiding", 13)
    word.para(
        "Onze stichting heeft veertien scholen in de gemeenten Kromveen en Oudebroek. Ons "
        "strategisch beleidsplan kent vier speerpunten. Voor elk speerpunt leest u hieronder wat wij "
        "in 2026 willen bereiken en welke acties daarbij horen. De directeuren hebben het plan met "
        "hun teams besproken."
    )
    word.bold("Speerpunt 1. Goed leren lezen", 13)
    word.para("Wat willen we bereiken in 2026?")
    word.items(
        (
            "Alle scholen geven leesonderwijs volgens de laatste inzichten.",
            "Minimaal 80% van onze leerlingen haalt eind 2026 bij begrijpend lezen niveau 2F of 1S.",
        )
    )
    word.para("Acties:")
    word.items(
        (
            "De taalcoördinatoren volgen een leergang leesonderwijs",
            "Elke school heeft in april 2026 een leesplan",
            "Schoolbibliotheken uitbreiden samen met Bibliotheek Kromveen",
        )
    )
    word.bold("Speerpunt 2. Inclusief waar het kan", 13)
    word.para("Wat willen we bereiken in 2026?")
    word.items(("Leerlingen met een ondersteuningsbehoefte gaan zo veel mogelijk naar de school in hun dorp.",))
    word.para("Acties:")
    word.items(
        (
            "Twee scholen starten in september 2026 een gespecialiseerde groep met jeugdhulp in de klas",
            "We regelen met de gemeenten een vaste jeugdconsulent per school",
            "Scholing voor onderwijsassistenten, verzorgd door Samenwerkingsverband Passend Kromveen",
        )
    )
    word.bold("Speerpunt 3. Werken bij ons is fijn", 13)
    word.para("Wat willen we bereiken in 2026?")
    word.items(
        (
            "Leraren blijven met plezier bij onze stichting werken.",
            "Het ziekteverzuim is in 2026 ten hoogste 5,2% (2024: 6,1%).",
            "Medewerkers geven onze stichting in 2026 gemiddeld minstens een 7,8. (bron: medewerkersonderzoek)",
        )
    )
    word.para("Acties:")
    word.items(
        (
            "Startende leraren krijgen twee jaar een coach",
            "Iedere school houdt een gesprek over werkdruk en legt afspraken vast",
        )
    )
    word.bold("Speerpunt 4. Gezonde financiën", 13)
    word.para("Wat willen we bereiken in 2026?")
    word.items(("We geven uit wat nodig is en houden een buffer voor tegenvallers.",))
    word.para("Acties:")
    word.items(
        (
            "Scholen met een tekort maken een herstelplan",
            "Het bestuursbureau vervangt in het eerste kwartaal van 2026 het boekhoudpakket",
        )
    )
    word.bold("Begroting op hoofdlijnen", 13)
    word.para("Bedragen in duizenden euro's")
    word.table(
        [
            ("", "Begroting 2026", "Begroting 2025", "Realisatie 2024"),
            ("Rijksbijdragen", "31.870", "30.915", "30.402"),
            ("Overige overheidsbijdragen", "640", "655", "712"),
            ("Overige baten", "388", "401", "467"),
            ("Totaal baten", "32.898", "31.971", "31.581"),
            ("Personeelslasten", "27.140", "26.288", "25.690"),
            ("Huisvestingslasten", "2.655", "2.610", "2.574"),
            ("Overige lasten", "3.310", "3.198", "3.005"),
            ("Totaal lasten", "33.105", "32.096", "31.269"),
            ("Resultaat", "207-", "125-", "312"),
        ]
    )
    return word.bytes()
