"""117: a letter to the council in Word: a reference line as in a letter, actions and figures in running text."""

from __future__ import annotations

from making.word import Word

PLACE = "tuned/117-raadsinformatiebrief-hoogwaarden.docx"


def make() -> bytes:
    """Return the file."""
    word = Word(header="Hoogwaarden", footer="Brief aan de raad, schoolverzuim")
    word.bold("Raadsinformatiebrief", 16)
    word.para("Aan de leden van de gemeenteraad")
    word.table(
        (
            ("Datum", "Ons kenmerk", "Portefeuillehouder", "Bijlagen"),
            ("9 december 2025", "HW/2025/2291", "wethouder Onderwijs", "2"),
        ),
        head=0,
    )
    word.para("*Onderwerp: ", "Tussenstand aanpak schoolverzuim")
    word.para("Geachte leden van de raad,")
    word.para(
        "Bij de behandeling van de begroting heeft u gevraagd hoe het staat met het verzuim op onze scholen. Met deze "
        "brief geven wij antwoord. Ook leest u wat wij het komende jaar anders gaan doen."
    )
    opening(word)
    first(word)
    second(word)
    closing(word)
    return word.bytes()


def opening(word: Word) -> None:
    """Add what was decided and where it comes from."""
    word.bold("Wat hebben wij besloten?", 12)
    word.para("Op 9 december 2025 hebben wij besloten:")
    word.items(
        (
            "de tussenstand van de aanpak schoolverzuim vast te stellen;",
            "de verzuimcoaches een jaar langer in te zetten, tot en met juli 2027;",
            "uw raad hierover te informeren met deze brief.",
        ),
        "List Number",
    )
    word.bold("Hoe is het begonnen?", 12)
    word.para(
        "De aanpak volgt uit de Onderwijsagenda Hoogwaarden 2024-2028, die uw raad op 13 juni 2024 heeft vastgesteld. "
        "Aanleiding was dat leraren verzuim vaak pas zagen als een leerling al weken weg was. In maart 2025 tekenden "
        "negen scholen het verzuimprotocol."
    )


def first(word: Word) -> None:
    """Add the first goal."""
    word.bold("Doel 1: Scholen zien verzuim op tijd", 12)
    word.para(
        "Het melden gaat beter. In schooljaar 2023-2024 meldden 11 scholen verzuim op de eerste dag, in schooljaar "
        "2024-2025 deden 16 scholen dat. Kleine scholen hebben er moeite mee, omdat de administratie daar niet elke "
        "dag bezet is. Wij willen dat in 2027 alle 21 scholen op de eerste dag melden. Een school die dat wil, kan "
        "gebruikmaken van de meldapp van de regio."
    )
    word.para(
        "_Wat gaan wij doen? ",
        "Wij nemen het invullen van meldingen over van scholen met minder dan honderd leerlingen.",
    )


def second(word: Word) -> None:
    """Add the second goal, with two things to do."""
    word.bold("Doel 2: Leerlingen komen terug met hulp die past", 12)
    word.para(
        "Terugkomen is moeilijker dan wegblijven. Eind 2024 zaten 34 leerlingen langer dan drie maanden thuis, op "
        "1 november 2025 waren het er 29. De vier verzuimcoaches spreken veel met gezinnen. Vaak bleek dat er "
        "thuis meer speelde dan school alleen. Ons streven is dat er in 2027 niet meer dan 15 leerlingen langer dan "
        "drie maanden thuiszitten. Bron: leerplichtadministratie"
    )
    word.para(
        "_Wat gaan wij doen? ",
        "De coaches gaan ook werken met leerlingen die nog wel komen, maar steeds vaker te laat zijn.",
    )
    word.para(
        "_Wat gaan wij doen? ",
        "GGD Waardland houdt een spreekuur op de twee grootste scholen. Het eerste spreekuur is op 2 februari 2026.",
    )
    word.para(
        "Niet alles lukt. De boerderijklas bij Lingerveen kan nog niet open, omdat de vergunning ontbreekt. Wij "
        "verwachten de vergunning in het tweede kwartaal van 2026."
    )


def closing(word: Word) -> None:
    """Add the money, what follows and the signing."""
    word.bold("Wat kost het?", 12)
    word.para(
        "In de begroting van 2025 staat € 310.000 voor de aanpak. Tot en met oktober is € 246.800 uitgegeven. Voor "
        "2026 hebben wij € 325.000 geraamd; de scholen dragen daaraan € 40.000 bij."
    )
    word.bold("Hoe vertellen wij het verder?", 12)
    word.para("De scholen krijgen een kort bericht voor in hun nieuwsbrief. Ouders van thuiszitters bellen wij zelf.")
    word.bold("Hoe gaat het verder?", 12)
    word.para("In mei 2026 praten wij u bij in een beeldvormende avond. De eindevaluatie volgt na de zomer van 2027.")
    word.para("Met vriendelijke groet,")
    word.para("burgemeester en wethouders van Hoogwaarden")
    word.para("de secretaris,                                        de burgemeester,")
    word.para("*Bijlagen:")
    word.items(("Cijferoverzicht verzuim 2023-2025", "Verzuimprotocol Hoogwaarden"), "List Bullet")
