"""62: a DIN in a PDF as a list of three levels under focus points, with targets said again (gemeente Oudekapel)."""

from __future__ import annotations

from making.paper import Paper

PLACE = "heldout/62-din-lijst-oudekapel.pdf"
LEVELS = {"•": 22, "o": 29, "-": 36}
LISTS: dict[str, tuple[tuple[str, str], ...]] = {
    "Focuspunt 1   Een goed begin": (
        ("•", "Doel 1.1: Meer kinderen worden gezond geboren."),
        (
            "o",
            "SMART: In 2028 rookt hooguit 4% van de zwangere vrouwen in Oudekapel (2023: 6,5%). "
            "__Bron: verloskundigen Kapelstreek__",
        ),
        ("-", "Hulp bij het stoppen met roken aanbieden via de verloskundige"),
        ("-", "Nazorg geven tot een jaar na de bevalling. In oktober 2026 start de eerste groep."),
        ("•", "Doel 1.2: Jonge ouders voelen zich gesteund."),
        (
            "o",
            "SMART: In 2027 heeft 90% van de ouders van een eerste kind thuis bezoek gehad van de "
            "jeugdverpleegkundige. __Bron: GGD Kapelstreek__",
        ),
        ("-", "Huisbezoeken al voor de geboorte afspreken (GGD Kapelstreek)"),
        ("o", "SMART: In 2028 zeggen drie op de vijf ouders dat zij mensen om zich heen hebben op wie zij bouwen."),
        ("-", "Oudercafé openen in ieder dorp"),
        ("-", "Vrijwilligers werven die ouders met elkaar in contact brengen (Welzijn Oudekapel)"),
    ),
    "Focuspunt 2   Met plezier naar school": (
        ("•", "Doel 2.1: Leerlingen missen geen les zonder reden."),
        (
            "o",
            "SMART: In schooljaar 2027-2028 verzuimt ten hoogste 3% van de leerlingen in het voortgezet onderwijs "
            "ongeoorloofd (schooljaar 2023-2024: 4,8%). __Bron: leerplicht__",
        ),
        ("-", "Leerplicht sluit aan bij het zorgteam van elke school;"),
        ("-", "Ouders bellen op de eerste dag dat hun kind er niet is;"),
        ("•", "Doel 2.2: Kinderen die extra hulp nodig hebben gaan in hun eigen dorp naar school."),
        (
            "o",
            "SMART: In 2028 gaan minstens 25 leerlingen van het speciaal onderwijs terug naar een school in hun dorp.",
        ),
        ("-", "Gespecialiseerde groep starten op De Torenschool"),
        (
            "-",
            "Leerkrachten scholen in het omgaan met gedrag, samen met het samenwerkingsverband en met de "
            "orthopedagogen van Stichting De Kapelscholen",
        ),
        ("•", "Doel 2.3: De school is ook na drie uur van de buurt."),
        ("-", "Schoolpleinen en gymzalen openhouden voor verenigingen"),
    ),
    "Focuspunt 3   Lekker in je vel": (
        ("•", "Doel 3.1: Jongeren voelen zich goed en weten bij wie zij terechtkunnen."),
        (
            "o",
            "SMART: In 2028 is 80% van de leerlingen in de onderbouw tevreden met het eigen leven (2023: 74%). "
            "__Bron: Gezondheidsmonitor Jeugd__",
        ),
        ("-", "Jongerencoach aanstellen in jongerencentrum De Schuur"),
        ("-", "Lessen over mentale weerbaarheid geven in de onderbouw"),
        ("•", "Doel 3.2: Ouders en school trekken samen op."),
        (
            "o",
            "SMART: In 2028 zeggen drie op de vijf ouders dat zij mensen om zich heen hebben op wie zij bouwen. "
            "__Bron: ouderpeiling__",
        ),
        ("-", "Oudergesprek bij de start van de brugklas invoeren. Op 1 september 2026 doen alle mentoren mee."),
        (
            "o",
            "SMART: 80% van de leerlingen in de onderbouw is in 2028 met het eigen leven tevreden. "
            "__Bron: Gezondheidsmonitor Jeugd__",
        ),
        ("-", "Ouderavonden over de puberteit houden met ervaren ouders"),
        ("•", "Doel 3.3: Jongeren bewegen meer en zitten minder achter een scherm."),
        (
            "o",
            "SMART: Het aandeel jongeren dat elke week sport, stijgt van 58% in 2024 naar 66% in 2028. "
            "__Bron: Sportbedrijf Kapelstreek__",
        ),
        ("-", "Sportstrippenkaart uitgeven aan alle brugklassers"),
        ("-", "Calisthenicspark aanleggen bij het station"),
    ),
}


def make() -> bytes:
    """Return the file."""
    paper = Paper(top="Jong in Oudekapel 2026-2029 - bijlage 2", bottom="{page}")
    paper.add_page()
    paper.heading("Bijlage 2. Doelen-inspanningennetwerk Jong in Oudekapel 2026-2029", 0)
    paper.para("Gemeente Oudekapel, versie van 12 maart 2026")
    paper.para(
        "Dit netwerk hoort bij de Nota Jong in Oudekapel, die de raad op 29 januari 2026 heeft vastgesteld. Onder "
        "elk focuspunt staan de doelen (•). Onder een doel staat waaraan wij zien dat het lukt (o) en daaronder "
        "welke inspanningen daaraan bijdragen (-). Sommige SMART-doelen komen vaker voor, omdat zij iets zeggen over "
        "meer dan één doel."
    )
    for focus, lines in LISTS.items():
        paper.heading(focus, 1)
        for mark, text in lines:
            item(paper, mark, text)
    paper.heading("Hoe volgen wij dit netwerk?", 1)
    paper.para(
        "De stuurgroep bespreekt het netwerk twee keer per jaar. In november 2026 kiest de stuurgroep welke "
        "inspanningen in 2027 voorrang krijgen."
    )
    return bytes(paper.output())


def item(paper: Paper, mark: str, text: str) -> None:
    """Print one item behind its mark, indented by its level."""
    left = LEVELS[mark]
    paper.set_x(left)
    paper.cell(6, 5, mark)
    paper.set_left_margin(left + 6)
    paper.multi_cell(0, 5, text, align="L", markdown=True, new_x="LMARGIN", new_y="NEXT")
    paper.set_left_margin(22)
    paper.ln(0.8)
