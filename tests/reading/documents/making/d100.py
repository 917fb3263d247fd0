"""100: a plan of a coalition for young families in a PDF, actions as cards beside each other (gemeente Hoogwaarden)."""

from __future__ import annotations

from typing import NamedTuple

from making.paper import Paper

PLACE = "tuned/100-kansrijke-start-hoogwaarden.pdf"
LEFT, WIDTH, GAP = 22.0, 80.0, 6.0


class Card(NamedTuple):
    """One action."""

    number: str
    name: str
    who: str
    when: str
    yields: str


PHASES: dict[str, tuple[str, str, tuple[Card, ...]]] = {
    "Fase 1. Voor de zwangerschap": (
        "Stellen in Hoogwaarden beginnen goed voorbereid en gewenst aan een zwangerschap.",
        "Praten over een kinderwens is voor veel mensen privé. Toch helpt het als een huisarts of begeleider ernaar "
        "vraagt. "
        "Wie schulden heeft of ziek is, kan dan eerst steun krijgen.",
        (
            Card(
                "1.1",
                "Gesprek over kinderwens aanbieden bij de huisarts",
                "Huisartsenkring Waardland",
                "vanaf april 2026",
                "acht praktijken voeren het gesprek",
            ),
            Card(
                "1.2",
                "Nu Nog Niet-team vormen voor mensen in een moeilijke situatie",
                "GGD Waardland",
                "Q3 2026",
                "het team heeft veertig mensen gesproken",
            ),
        ),
    ),
    "Fase 2. Tijdens de zwangerschap": (
        "Aanstaande ouders krijgen steun die bij hun situatie past.",
        "Verloskundigen zien bijna alle zwangeren. Zij merken vaak als eerste dat er zorgen zijn over geld, wonen of "
        "de relatie.",
        (
            Card(
                "2.1",
                "Prenataal huisbezoek aan alle zwangeren die dat willen",
                "GGD Waardland",
                "doorlopend",
                "120 gezinnen hebben bezoek gehad",
            ),
            Card(
                "2.2",
                "Zwangerengroepen houden in het gezondheidscentrum",
                "Verloskundigen Hoogwaarden",
                "september 2026",
                "vier groepen zijn afgerond",
            ),
            Card(
                "2.3",
                "Rookstopcoach koppelen aan zwangeren en hun partners",
                "Welzijn Hoogwaarden",
                "1 januari 2027",
                "nog te bepalen",
            ),
        ),
    ),
    "Fase 3. Na de geboorte tot twee jaar": (
        "Jonge ouders staan er niet alleen voor.",
        "De eerste twee jaren zijn mooi en zwaar tegelijk. Steun van andere ouders doet vaak meer dan een folder.",
        (
            Card(
                "3.1",
                "Babyspeelgroep openen in de bibliotheek",
                "Bibliotheek Waardland",
                "mei 2026",
                "elke week komen vijftien gezinnen",
            ),
            Card(
                "3.2",
                "Vrijwilligers koppelen aan jonge gezinnen",
                "Stichting Thuismaatjes",
                "eind 2026",
                "dertig gezinnen hebben een vrijwilliger",
            ),
            Card(
                "3.3",
                "Vadercursus geven op zaterdag",
                "Welzijn Hoogwaarden",
                "voorjaar 2027",
                "twee cursussen zijn gegeven",
            ),
            Card(
                "3.4",
                "Kraamzorg uitleggen in vier talen",
                "Kraamzorg De Wieg",
                "juni 2026",
                "de uitleg staat online",
            ),
        ),
    ),
}


def make() -> bytes:
    """Return the file."""
    paper = Paper(top="Kansrijke Start Hoogwaarden | plan 2026-2028", bottom="pagina {page}")
    paper.add_page()
    paper.heading("Plan Kansrijke Start Hoogwaarden 2026-2028", 0)
    paper.para("Lokale coalitie Kansrijke Start, gemeente Hoogwaarden, 22 januari 2026")
    opening(paper)
    for name, (aim, why, cards) in PHASES.items():
        phase(paper, name, aim, why, cards)
    figures(paper)
    return bytes(paper.output())


def opening(paper: Paper) -> None:
    """Print why there is a coalition and who is in it."""
    paper.heading("De eerste duizend dagen", 1)
    paper.para(
        "Wat een kind meemaakt voor zijn tweede verjaardag, werkt een leven lang door. In Hoogwaarden krijgt ongeveer "
        "een op de "
        "zeven kinderen een minder goede start. Verloskundigen, kraamzorg, jeugdgezondheidszorg, welzijn en gemeente "
        "vormen "
        "samen een coalitie om daar iets aan te doen. Het college heeft op 16 december 2025 het Preventieplan "
        "Hoogwaarden "
        "vastgesteld; dit plan werkt daarvan het deel over jonge kinderen uit."
    )
    paper.para(
        "De coalitie begon in 2022. In oktober 2025 hebben wij het vorige plan met ouders besproken. Hun "
        "belangrijkste wens: "
        "één gezicht voor alle vragen."
    )
    paper.heading("Coalitie", 2)
    paper.grid(
        (
            ("Naam", "Lokale coalitie Kansrijke Start"),
            (
                "Leden",
                "GGD Waardland, Verloskundigen Hoogwaarden, Kraamzorg De Wieg, Welzijn Hoogwaarden, Bibliotheek "
                "Waardland, "
                "gemeente Hoogwaarden",
            ),
            ("Contactpersoon", "coördinator Kansrijke Start, GGD Waardland"),
        ),
        (40, 126),
    )


def phase(paper: Paper, name: str, aim: str, why: str, cards: tuple[Card, ...]) -> None:
    """Print a phase: its name on a band, the aim in a frame, and the actions as cards, two beside each other."""
    rows = (len(cards) + 1) // 2
    if paper.get_y() + 48 + rows * 45 > 275:
        paper.add_page()
    paper.ln(2)
    paper.set_fill_color(44, 92, 120)
    paper.set_text_color(255, 255, 255)
    paper.set_font("Helvetica", "B", 13)
    paper.cell(0, 9, name, fill=True, new_x="LMARGIN", new_y="NEXT")
    paper.set_text_color(0, 0, 0)
    paper.set_font("Helvetica", "B", 10)
    paper.ln(2)
    paper.cell(0, 5.5, "Ambitie", new_x="LMARGIN", new_y="NEXT")
    paper.set_font("Helvetica", size=10)
    paper.para(aim)
    paper.para(why)
    for place in range(0, len(cards), 2):
        top = paper.get_y()
        for column, card in enumerate(cards[place : place + 2]):
            show(paper, card, LEFT + column * (WIDTH + GAP), top)
        paper.set_y(top + 45)


def show(paper: Paper, card: Card, left: float, top: float) -> None:
    """Print one card with its left upper corner at the given place."""
    paper.set_fill_color(229, 238, 244)
    paper.rect(left, top, WIDTH, 41, style="F")
    paper.set_xy(left + 3, top + 2)
    paper.set_font("Helvetica", "B", 9.5)
    paper.multi_cell(WIDTH - 6, 4.6, f"Actie {card.number} {card.name}", align="L", new_x="LEFT", new_y="NEXT")
    paper.ln(1)
    for label, text in (("Trekker", card.who), ("Planning", card.when), ("Resultaat eind 2027", card.yields)):
        paper.set_x(left + 3)
        paper.set_font("Helvetica", size=9)
        paper.multi_cell(WIDTH - 6, 4.6, f"**{label}:** {text}", align="L", markdown=True, new_x="LEFT", new_y="NEXT")
    paper.set_font("Helvetica", size=10)


def figures(paper: Paper) -> None:
    """Print how it is measured and what it costs."""
    paper.set_fill_color(255, 255, 255)
    paper.add_page()
    paper.heading("Hoe meten wij of het helpt?", 1)
    paper.grid(
        (
            ("Fase", "Indicator", "2022", "2024", "Doel 2028", "Bron"),
            ("1", "Zwangeren die foliumzuur slikten", "58%", "61%", "70%", "Verloskundigen Hoogwaarden"),
            ("2", "Zwangeren die roken", "9,4%", "8,1%", "5%", "GGD Waardland"),
            ("2", "Baby's met een laag geboortegewicht", "6,8%", "6,5%", "5,5%", "Perined"),
            ("3", "Jonge ouders die zich vaak alleen voelen", "-", "23%", "18%", "ouderpeiling"),
        ),
        (12, 62, 18, 18, 20, 36),
        size=8.5,
    )
    paper.heading("Wat kost het?", 1)
    paper.para("Bedragen in euro's. Het rijk betaalt mee via een specifieke uitkering (SPUK).")
    paper.grid(
        (
            ("Post", "2026", "2027", "2028"),
            ("Lasten huisbezoeken", "64.000", "66.500", "66.500"),
            ("Lasten groepen en cursussen", "28.250", "35.000", "35.000"),
            ("Lasten coördinatie", "42.000", "42.000", "43.500"),
            ("Baten SPUK", "96.000", "96.000", "96.000"),
            ("Saldo", "- 38.250", "- 47.500", "- 49.000"),
        ),
        (76, 30, 30, 30),
        right=1,
    )
    paper.heading("Afspraken over het vervolg", 1)
    paper.para(
        "De coalitie komt vijf keer per jaar samen. In februari 2027 maken wij een tussenbalans. Het college "
        "informeert de raad "
        "daarover in april 2027. Wat goed werkt, blijft ook na 2028 bestaan."
    )
