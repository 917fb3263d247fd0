"""146: an implementation plan in Word with one wide table: merged goals, several actions a cell, results by year."""

from __future__ import annotations

from making.word import Word

PLACE = "heldout/146-uitvoeringsplan-lingerveen.docx"
HEAD = ("Doelstelling", "Wat gaan we doen?", "Wie is aan zet?", "Wanneer?", "Kosten 2027", "Beoogd resultaat", "")
YEARS = ("", "", "", "", "", "2027", "2028")
HEAD_SPANS = ((0, 0, 1, 0), (0, 1, 1, 1), (0, 2, 1, 2), (0, 3, 1, 3), (0, 4, 1, 4), (0, 5, 0, 6))


def make() -> bytes:
    """Return the file."""
    word = Word(
        header="Gemeente Lingerveen", footer="Uitvoeringsplan Gezond en veilig opgroeien 2027-2028", landscape=True
    )
    word.bold("Uitvoeringsplan Gezond en veilig opgroeien 2027-2028", 22)
    word.bold("Gemeente Lingerveen, oktober 2026", 12)
    opening(word)
    first(word)
    second(word)
    closing(word)
    return word.bytes()


def opening(word: Word) -> None:
    """Add where the plan comes from."""
    word.heading("Waarom dit plan", 1)
    word.para(
        "In de Nota Lokaal Jeugdbeleid 2026-2029 (raadsbesluit van 28 mei 2026) heeft de raad vier doelstellingen "
        "gekozen. Dit uitvoeringsplan werkt er vier jaar aan, in twee delen van twee jaar. Het gaat om kinderen en "
        "jongeren van 0 tot 23 jaar en de mensen die voor hen zorgen."
    )
    word.para(
        "Het plan is geen opsomming van alles wat er gebeurt. Wat goed loopt en gewoon doorgaat, zoals de "
        "consultatiebureaus en de leerplicht, staat er niet in. We beschrijven alleen wat nieuw is of anders wordt."
    )
    word.heading("Leeswijzer bij de tabellen", 2)
    word.para(
        "Per programmalijn is er één tabel. De kosten zijn incidenteel en komen uit het uitvoeringsbudget jeugd, "
        "tenzij anders vermeld. Een leeg vak betekent dat er geen extra geld nodig is."
    )


def first(word: Word) -> None:
    """Add the first table."""
    word.heading("Programmalijn 1 – Een stevige basis", 1)
    word.para(
        "De eerste jaren tellen. In Lingerveen worden elk jaar ongeveer driehonderd kinderen geboren. De meeste doen "
        "het goed, bij een klein deel stapelen de zorgen zich op."
    )
    word.table(
        (
            HEAD,
            YEARS,
            (
                "1a. Aanstaande ouders zijn goed voorbereid op de komst van hun kind",
                "- Prenatale huisbezoeken voor alle gezinnen die de verloskundige aanmeldt\n"
                "- Een avond over ouderschap in elke kern",
                "GGD Waardland",
                "vanaf april 2027",
                "€ 38.000",
                "60 gezinnen hebben een huisbezoek gehad.",
                "90 gezinnen hebben een huisbezoek gehad en acht van de tien zijn daar tevreden over.",
            ),
            (
                "",
                "Folder ‘Nog negen maanden’ in eenvoudige taal en in het Arabisch en Tigrinya",
                "Gemeente (communicatie)",
                "januari 2027",
                "€ 4.250",
                "De folder ligt bij elke verloskundige en huisarts.",
                "n.v.t.",
            ),
            (
                "1b. Peuters komen spelenderwijs in aanraking met de Nederlandse taal",
                "Speelgroepen met ouders in De Waterlelie en op basisschool De Wilg",
                "Kinderopvang De Waterlelie",
                "schooljaar 2027-2028",
                "€ 21.500",
                "Er draaien vier groepen.",
                "Er draaien zes groepen, waarvan een op zaterdag.",
            ),
            (
                "",
                "- Boekenkoffers uitlenen aan gastouders\n- Gastouders scholen in interactief voorlezen",
                "Bibliotheek Waardland",
                "derde kwartaal 2027",
                "",
                "Tien gastouders doen mee.",
                "Volgt na evaluatie",
            ),
        ),
        (*HEAD_SPANS, (2, 0, 3, 0), (4, 0, 5, 0)),
        head=2,
    )
    word.table(
        (
            ("Nr.", "Wanneer zijn we tevreden?"),
            (
                "1a",
                "Ten minste 85% van de aanstaande moeders heeft in 2028 voor de tiende week contact met een "
                "verloskundige.",
            ),
            (
                "1b",
                "In 2028 is het aandeel peuters met een taalachterstand bij de start op school gedaald tot 11% "
                "(2025: 14%).",
            ),
        )
    )


def second(word: Word) -> None:
    """Add the second table."""
    word.heading("Programmalijn 2 – Een veilige omgeving", 1)
    word.para(
        "Signalen van onveiligheid komen bij verschillende organisaties binnen. In maart 2026 zijn politie, school en "
        "wijkteam daarom begonnen met een overleg, elke twee weken. Dat scheelt tijd, maar vraagt wel om goede "
        "afspraken over privacy."
    )
    word.table(
        (
            HEAD,
            YEARS,
            (
                "2a. Kindermishandeling wordt eerder gezien en sneller gestopt",
                "- Alle sportclubs krijgen een cursus over de meldcode\n"
                "- Een aandachtsfunctionaris op elke kinderopvanglocatie",
                "Sportservice Lingerveen en Kinderopvang De Waterlelie",
                "juni 2027",
                "€ 12.750",
                "Twintig clubs hebben de cursus gevolgd.",
                "Alle clubs met jeugdleden hebben de cursus gevolgd.",
            ),
            (
                "",
                "Vaste contactpersoon bij Veilig Thuis voor de scholen",
                "Veilig Thuis Midden-Waardland",
                "1 september 2027",
                "p.m.",
                "Nader te bepalen",
                "Nader te bepalen",
            ),
            (
                "2b. Jongeren komen minder in aanraking met drugs en criminaliteit",
                "Lessen ‘Snel geld’ in klas 1 en 2, gegeven door jongeren die ermee te maken hadden",
                "Lingerveen College",
                "doorlopend",
                "€ 9.600",
                "Zestien klassen hebben de lessen gehad.",
                "Zestien klassen hebben de lessen gehad.",
            ),
            (
                "",
                "Straatcoaches op vrijdag- en zaterdagavond in het centrum",
                "Gemeente (veiligheid)",
                "voorjaar 2027",
                "€ 55.000",
                "Twee coaches zijn actief en kennen de groepen.",
                "De overlast op meldpunt Centrum is met een kwart gedaald.",
            ),
            ("Totaal", "", "", "", "€ 141.100", "", ""),
        ),
        (*HEAD_SPANS, (2, 0, 3, 0), (4, 0, 5, 0), (6, 0, 6, 3)),
        head=2,
    )
    word.table(
        (
            ("Nr.", "Wanneer zijn we tevreden?"),
            ("2b", "In 2028 zijn er niet meer dan 40 jeugdige verdachten in Lingerveen (2024: 63). Bron: politie"),
            ("2b", "Het percentage jongeren in klas 4 dat ooit drugs gebruikte, neemt af in 2028."),
        )
    )


def closing(word: Word) -> None:
    """Add how the plan is followed."""
    word.heading("Hoe volgen we dit plan?", 1)
    word.para(
        "De programmaleider bespreekt elk kwartaal de stand met de uitvoerders. In februari 2028 krijgt de raad een "
        "brief met de resultaten van het eerste jaar. Op basis daarvan besluit het college of het deel voor 2028 moet "
        "worden bijgesteld."
    )
    word.para("Voor de uitvoering is in 2028 nog eens € 120.000 beschikbaar.")
