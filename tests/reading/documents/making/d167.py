"""167: a progress report in Word: a goal heads each table, under it actions with how far they are, in percentages."""

from __future__ import annotations

from collections.abc import Sequence

from making.word import Span, Word

PLACE = "tuned/167-voortgangsrapportage-hoogwaarden.docx"
FIRST, SECOND = "Voortgang eerste rapportage", "Voortgang tweede rapportage"
Action = tuple[str, str, str, str, str, str]


def make() -> bytes:
    """Return the file."""
    word = Word(header="Tweede voortgangsrapportage 2026", footer="Gemeente Hoogwaarden, team Jeugd")
    word.heading("Tweede voortgangsrapportage 2026 Uitvoeringsprogramma Jeugd", 0)
    word.table(
        [
            ("Aan", "De gemeenteraad van Hoogwaarden"),
            ("Van", "Burgemeester en wethouders van Hoogwaarden"),
            ("Portefeuillehouder", "Wethouder Jeugd en Welzijn"),
            ("Datum", "29 september 2026"),
            ("Zaaknummer", "2026-118407"),
            ("Bijlagen", "geen"),
        ],
        head=0,
    )
    word.heading("Leeswijzer", 1)
    word.para(
        "Op 6 november 2025 stelde uw raad het Uitvoeringsprogramma Jeugd 2026-2028 vast. Twee keer per jaar laten wij "
        "zien hoe het ervoor staat. Per doel ziet u welke activiteiten we afspraken, hoe ver we zijn en of we "
        "binnen de tijd en het geld blijven. De percentages schat de medewerker die de activiteit trekt."
    )
    word.table(
        [
            ("Kleur", "Betekenis"),
            ("Groen", "Verloopt volgens plan"),
            ("Oranje", "Er is een risico, bijsturen is nodig"),
            ("Rood", "Lukt niet binnen de afgesproken tijd of het afgesproken budget"),
        ]
    )
    word.heading("Voortgang per programmalijn", 1)
    lines(word)
    figures(word)
    money(word)
    return word.bytes()


def goal(word: Word, name: str, actions: Sequence[Action]) -> None:
    """Write one table: the goal in its head, then each action with two rows of progress and a remark."""
    rows: list[Sequence[str]] = [(name, "Voortgang", "Tijd", "Geld")]
    spans: list[Span] = []
    for action, first, second, time, budget, remark in actions:
        rows += [(action, "", time, budget), (FIRST, first, "", ""), (SECOND, second, "", "")]
        if remark:
            rows.append((f"Toelichting: {remark}", "", "", ""))
            spans.append((len(rows) - 1, 0, len(rows) - 1, 3))
    word.table(rows, spans)


def lines(word: Word) -> None:
    """Write the two lines of the programme with their goals."""
    word.heading("Programmalijn 1 Een sterke start", 2)
    word.para("Deze lijn gaat over kinderen tot vier jaar en hun ouders, en over de overstap naar de basisschool.")
    goal(
        word,
        "1.1 Jonge ouders krijgen steun vanaf de zwangerschap",
        (
            (
                "Prenataal huisbezoek voor alle zwangeren die daarom vragen.",
                "50%",
                "75%",
                "Groen",
                "Groen",
                "In het eerste kwartaal van 2026 kregen 64 zwangeren bezoek. Vanaf januari 2027 doen ook de "
                "verloskundigen in Hoogwaarden-Zuid mee.",
            ),
            (
                "Oudergroepen in de drie wijken met de meeste jonge gezinnen.",
                "0%",
                "25%",
                "Oranje",
                "Groen",
                "Een geschikte ruimte vinden kostte meer tijd. De eerste groep begint op 2 november 2026.",
            ),
        ),
    )
    goal(
        word,
        "1.2 Peuters komen goed voorbereid op de basisschool",
        (
            (
                "Warme overdracht tussen opvang en school voor iedere peuter.",
                "75%",
                "100%",
                "Groen",
                "Groen",
                "Sinds april 2026 gebruiken alle locaties hetzelfde formulier.",
            ),
            ("Vier extra pedagogisch coaches in de voorschool.", "25%", "25%", "Rood", "Groen", ""),
        ),
    )
    word.heading("Programmalijn 2 Jong zijn en meedoen", 2)
    goal(
        word,
        "2.1 Jongeren voelen zich gezond en zeker van zichzelf",
        (
            (
                "Lessen over mentale gezondheid in klas 1 en 2 van het Hoogwaarder College.",
                "50%",
                "100%",
                "Groen",
                "Groen",
                "",
            ),
            (
                "Een eigen ruimte voor jongeren in het oude postkantoor.",
                "25%",
                "50%",
                "Groen",
                "Oranje",
                "De verbouwing valt duurder uit. Wij leggen uw raad in december 2026 een keuze voor.",
            ),
        ),
    )
    goal(
        word,
        "2.2 Alle kinderen kunnen meedoen, ook als er thuis weinig geld is",
        (
            ("Kindpas automatisch toesturen aan gezinnen met een laag inkomen.", "0%", "50%", "Groen", "Groen", ""),
            (
                "Fietsenbank opzetten met vrijwilligers en het Waardlandcollege.",
                "0%",
                "0%",
                "Rood",
                "Groen",
                "Nog niet gestart: er is geen beheerder gevonden.",
            ),
        ),
    )


def figures(word: Word) -> None:
    """Write the indicators."""
    word.heading("Wat zeggen de cijfers?", 1)
    word.table(
        [
            ("Doel", "Indicator", "Bron", "2024", "2025", "Streefwaarde 2026", "Streefwaarde 2028"),
            ("1.1", "Zwangeren met een prenataal huisbezoek", "GGD Waardland", "38", "71", "110", "150"),
            ("1.2", "Peuters met een warme overdracht", "Kinderopvang De Waterlelie", "64%", "72%", "90%", "100%"),
            ("2.1", "Jongeren die zich vaak somber voelen", "Jeugdmonitor", "27%", "n.b.", "25%", "20%"),
            ("2.2", "Kinderen die een kindpas gebruiken", "team Inkomen", "512", "548", "700", "900"),
        ]
    )


def money(word: Word) -> None:
    """Write what it costs, and what comes next."""
    word.heading("Financiën", 1)
    word.para("Bedragen in euro's.")
    word.table(
        [
            ("Lasten", "Begroot 2026", "Besteed t/m 31 augustus 2026", "Bijstelling 2026"),
            ("1 Een sterke start", "486.000", "271.350", "-35.000"),
            ("2 Jong zijn en meedoen", "612.500", "398.720", "48.000"),
            ("Totaal", "1.098.500", "670.070", "13.000"),
        ]
    )
    word.para(
        "De bijstelling bij programmalijn 1 komt doordat er nog drie coaches ontbreken. De hogere lasten bij "
        "programmalijn 2 betreffen de verbouwing van het oude postkantoor. Beide verwerken we in de najaarsnota."
    )
    word.heading("Hoe gaan we verder?", 1)
    word.para("In maart 2027 ontvangt u de eerste voortgangsrapportage over dat jaar.")
