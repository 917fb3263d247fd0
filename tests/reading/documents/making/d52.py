"""52: a full network in Word as tables whose row spans are lost: an empty cell is as above (gemeente Stuivenrade)."""

from __future__ import annotations

from making.word import Word

PLACE = "heldout/52-din-stuivenrade.docx"
HEAD = ("Doel", "SMART", "Baat", "Vermogen", "Inspanning", "Trekker", "Wanneer")
START = (
    (
        "A1 Jonge kinderen zijn klaar voor groep 3",
        "In 2029 heeft 92% van de kleuters een taalniveau dat past bij de leeftijd (2024: 86%). Bron: schooltoetsen",
        "Ouders praten en lezen thuis meer met hun kind",
        "Een netwerk van voorleesvrijwilligers in alle dorpen",
        "Vrijwilligers werven via de bibliotheek",
        "Bibliotheek Stuivenrade",
        "maart 2026",
    ),
    ("", "", "", "", "Vrijwilligers trainen in voorlezen met een tolk", "Bibliotheek Stuivenrade", "Q3 2026"),
    (
        "",
        "",
        "",
        "Wachtruimtes bij huisarts en consultatiebureau nodigen uit tot lezen",
        "Boekenplanken plaatsen in wachtkamers",
        "JGZ Stuivenland",
        "2026",
    ),
    (
        "",
        "",
        "Opvang en school werken vanuit één plan",
        "Vaste overlegtafels in elk kindcentrum",
        "Elk kwartaal overleg voeren over kinderen die overstappen",
        "Kinderopvang Zonnedauw",
        "doorlopend",
    ),
    (
        "",
        "",
        "",
        "",
        "Eén observatielijst invoeren voor opvang en kleuterklas",
        "Scholengroep De Stuiver",
        "augustus 2026",
    ),
    (
        "A2 Ouders voelen zich gesteund",
        "Eind 2028 weet 75% van de ouders waar zij terechtkunnen met een vraag",
        "Ouders ontmoeten elkaar",
        "Ontmoetingsplekken die ook in het weekend open zijn",
        "Oudercafé op zaterdag in De Plaats",
        "Welzijn Stuivenrade",
        "vanaf januari 2026",
    ),
    (
        "",
        "",
        "",
        "Beroepskrachten die over opvoeden durven te praten",
        "- Scholing in het voeren van gesprekken\n- Handreiking over doorverwijzen",
        "gemeente",
        "",
    ),
)
ROOM = (
    (
        "B1 Jongeren hebben een plek om elkaar te ontmoeten",
        "In 2027 zijn er 6 plekken voor jongeren (nu: 3 plekken)",
        "Jongeren vervelen zich minder",
        "Gebouwen die na schooltijd gebruikt mogen worden",
        "Afspraken maken over sleutels en schoonmaak",
        "gemeente, team Vastgoed",
        "voor 1 juli 2026",
    ),
    (
        "",
        "",
        "Jongeren nemen zelf initiatief",
        "Een fonds waar jongeren zelf over beslissen",
        "Jongerenfonds oprichten",
        "Jongerenraad Stuivenrade",
        "1 september 2026",
    ),
    ("", "", "", "", "Spreekuur voor jongeren met een idee", "Welzijn Stuivenrade", "doorlopend"),
    (
        "B2 Jongeren komen veilig thuis",
        "-",
        "Ouders en jongeren maken afspraken over uitgaan",
        "Voorlichting die jongeren zelf geven",
        "Jongeren opleiden tot voorlichter",
        "Halt Stuivenland",
        "najaar 2026",
    ),
    (
        "",
        "",
        "De weg van school en sport naar huis is verlicht",
        "Inzicht in donkere routes",
        "Schouw met leerlingen van het Stuivercollege",
        "Stuivercollege",
        "oktober 2026",
    ),
)


def make() -> bytes:
    """Return the file."""
    word = Word(header="DIN Jeugd 2026-2029", footer="Versie 1.0", landscape=True)
    word.heading("Doelen-inspanningennetwerk Jeugd 2026-2029", 0)
    word.para("Gemeente Stuivenrade, 11 november 2025")
    word.para(
        "Dit netwerk hoort bij de Kadernota Sociaal Domein 2025-2029, door de raad vastgesteld op 20 februari 2025. "
        "Wij lezen het van rechts naar links: een inspanning bouwt een vermogen op, een vermogen levert een baat op en "
        "baten brengen het doel dichterbij. In april 2026 lopen wij het netwerk met alle trekkers na."
    )
    word.heading("Thema A. Een stevige start", 1)
    word.table((HEAD, *START))
    word.heading("Thema B. Ruimte om op te groeien", 1)
    word.table((HEAD, *ROOM))
    word.heading("Geld", 1)
    word.para("De inspanningen worden betaald uit het budget Preventie. In 2026 is dat € 310.000, in 2027 € 295.000.")
    return word.bytes()
