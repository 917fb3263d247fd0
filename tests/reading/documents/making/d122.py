"""122: a note to the college with an implementation plan behind it: landscape tables (gemeente Oosterwaard)."""

from __future__ import annotations

from fpdf.fonts import FontFace

from making.paper import Paper

PLACE = "heldout/122-uitvoeringsplan-oosterwaard.pdf"
Row = tuple[tuple[str, ...], str, tuple[str, ...], tuple[str, ...]]
PLAN: dict[str, dict[str, tuple[Row, ...]]] = {
    "1 Ouders hebben de regie over het opvoeden": {
        "1.1 Ouders vinden elkaar en leren van elkaar": (
            (
                ("Oudercafés in de dorpshuizen van Oosterwaard en Kolkdorp", "Oudergroepen rond een vast onderwerp"),
                "Welzijn Oosterwaard",
                ("In beide dorpshuizen is elke maand een oudercafé", "Er lopen vier oudergroepen"),
                ("Er is ook een oudercafé in Nieuwe Kade", "Er lopen zes oudergroepen"),
            ),
            (
                ("Een ouderraad die het college gevraagd en ongevraagd adviseert",),
                "gemeente, team Jeugd",
                ("De ouderraad is benoemd en heeft een werkplan",),
                ("Nog te bepalen",),
            ),
        ),
        "1.2 Gezinnen krijgen op tijd lichte hulp": (
            (
                ("Opvoedadviseur op alle voorscholen",),
                "GGD Waardland",
                ("Op alle negen voorscholen is wekelijks een opvoedadviseur aanwezig",),
                ("Op alle negen voorscholen is wekelijks een opvoedadviseur aanwezig",),
            ),
            (
                ("Vrijwillige steungezinnen werven", "Steungezinnen opleiden en begeleiden"),
                "Steunpunt Buurtgezin",
                (
                    "Dertig steungezinnen zijn gekoppeld aan een gezin",
                    "Alle steungezinnen hebben de basistraining gevolgd",
                ),
                ("Vijfenveertig steungezinnen zijn gekoppeld aan een gezin",),
            ),
            (
                ("Eerste gesprek binnen een week na aanmelding bij het jeugdteam",),
                "Jeugdteam Oosterwaard",
                ("De wachttijd voor een eerste gesprek is twee weken",),
                ("De wachttijd voor een eerste gesprek is één week",),
            ),
        ),
    },
    "2 Kinderen en jongeren ontwikkelen hun talent": {
        "2.1 Kinderen met een taalachterstand halen die in voor groep 3": (
            (
                ("Voorschool uitbreiden naar vier dagdelen", "Taaltas mee naar huis in groep 1 en 2"),
                "Kinderopvang De Waterlelie",
                ("Op zes van de negen voorscholen zijn er vier dagdelen",),
                ("Alle negen voorscholen hebben vier dagdelen", "De taaltas is op alle scholen ingevoerd"),
            ),
            (
                ("Logopedische screening van vijfjarigen",),
                "GGD Waardland",
                ("Alle vijfjarigen zijn gescreend; de uitkomst is met de ouders besproken",),
                ("Niet van toepassing",),
            ),
        ),
        "2.2 Jongeren ontdekken wat zij kunnen en willen": (
            (
                ("Talentweek in klas 2 van het voortgezet onderwijs",),
                "Waardcollege",
                ("De talentweek is gehouden met 25 bedrijven",),
                ("De talentweek is gehouden met 40 bedrijven",),
            ),
            (
                ("Broedplaats voor makers in de oude bakkerij", "Jongeren zelf laten programmeren"),
                "Stichting Bakkerij 14",
                ("De verbouwing van de bakkerij is klaar",),
                ("De broedplaats is vijf dagen per week open", "Een jongerenredactie stelt het programma samen"),
            ),
        ),
    },
    "3 Geen kind valt tussen wal en schip": {
        "3.1 Jongeren die vastlopen krijgen één plan en één vast gezicht": (
            (
                (
                    "Vaste begeleider van 16 tot 23 jaar",
                    "Overdracht van jeugdhulp naar Wmo een jaar van tevoren regelen",
                ),
                "Jeugdteam Oosterwaard",
                (
                    "Twintig jongeren hebben een vaste begeleider",
                    "Elke jongere van 17 met jeugdhulp heeft een toekomstplan",
                ),
                ("Elke jongere van 17 met jeugdhulp heeft een toekomstplan",),
            ),
            (
                ("Kamers met kansen: wonen met begeleiding",),
                "Woonstichting Oosterwaard",
                ("Volgt nog, afhankelijk van de aankoop van het pand",),
                ("Acht jongeren wonen in een kamer met kansen",),
            ),
        ),
        "3.2 Wij kennen de cijfers en leren ervan": (
            (
                ("Jaarlijkse jeugdmonitor met een gesprek per dorp",),
                "gemeente, team Onderzoek",
                ("De eerste jeugdmonitor is verschenen",),
                ("In elk dorp is de monitor besproken met inwoners",),
            ),
        ),
    },
}
LEADS = (
    "Opvoeden doen ouders zelf. De gemeente zorgt dat er mensen en plekken zijn om op terug te vallen. Uit de "
    "gesprekken "
    "met ouders in het voorjaar kwam naar voren dat zij vooral elkaar willen ontmoeten.",
    "Wat een kind kan, mag niet afhangen van het huis waarin het geboren is. Wij leggen het accent op taal en op het "
    "ontdekken van talent.",
    "Soms stapelen de zorgen zich op. Dan is het nodig dat iemand naast de jongere blijft staan, ook na de achttiende "
    "verjaardag.",
)
NOTE = (
    ("Onderwerp", "Uitvoeringsplan Jeugd in Oosterwaard 2027-2028"),
    ("Zaaknummer", "Z2026-04418"),
    ("Datum college", "22 september 2026"),
    ("Programma", "6. Jeugd en gezin"),
    ("Portefeuillehouder", "wethouder Jeugd"),
    ("Bijlagen", "1. Uitvoeringsplan Jeugd in Oosterwaard 2027-2028; 2. Verslag oudergesprekken"),
)


class Plan(Paper):
    """A paper with two directions: an upright note, lying tables."""

    def results(self, rows: tuple[Row, ...]) -> None:
        """Print the table of one sub-goal, with its head again on each page."""
        self.set_font("Helvetica", size=9)
        style = FontFace(emphasis="BOLD", fill_color=(214, 230, 214))
        with self.table(
            col_widths=(62, 36, 78, 78), text_align="LEFT", headings_style=style, line_height=4.5, padding=1.2
        ) as table:
            head = table.row()
            for text in ("Maatregel", "Trekker", "Resultaat 2027", "Resultaat 2028"):
                head.cell(text)
            for measures, owner, first, second in rows:
                row = table.row()
                for texts in (measures, (owner,), first, second):
                    bullets = len(texts) > 1
                    row.cell("\n".join(f"• {text}" if bullets else text for text in texts))
        self.set_font("Helvetica", size=10)
        self.ln(3)


def make() -> bytes:
    """Return the file."""
    paper = Plan(top="Gemeente Oosterwaard - Uitvoeringsplan Jeugd 2027-2028", bottom="Z2026-04418 - pagina {page}")
    paper.add_page()
    note(paper)
    paper.add_page(orientation="landscape")
    paper.heading("Uitvoeringsplan Jeugd in Oosterwaard 2027-2028", 0)
    paper.heading("Vooraf", 2)
    paper.para(
        "De raad stelde op 9 juli 2026 de Kadernota Jeugd Oosterwaard 2027-2032 vast. De kadernota kent drie "
        "beleidsdoelen. "
        "In dit uitvoeringsplan werken wij ze uit in subdoelen en maatregelen, met voor elk jaar het resultaat dat wij "
        "verwachten. Halverwege, in februari 2028, bespreken wij met de raad of het plan moet worden bijgesteld."
    )
    paper.heading("Inhoudsopgave", 2)
    for page, (goal, subgoals) in zip((3, 3, 4), PLAN.items(), strict=True):
        paper.para(f"Beleidsdoel {goal} {'.' * 30} {page}")
        for subgoal in subgoals:
            paper.para(f"   {subgoal} {'.' * 20} {page}")
    paper.add_page(orientation="landscape")
    for lead, (goal, subgoals) in zip(LEADS, PLAN.items(), strict=True):
        paper.heading(f"Beleidsdoel {goal}", 1)
        paper.para(lead)
        for subgoal, rows in subgoals.items():
            paper.heading(f"Subdoel {subgoal}", 2)
            paper.results(rows)
    paper.heading("Hoe volgen wij dit plan?", 1)
    paper.para(
        "De trekkers leveren twee keer per jaar hun gegevens aan bij de programmamanager. De stand staat in de "
        "bestuursrapportage. Maatregelen waarvoor nog geen geld is, staan niet in dit plan."
    )
    return bytes(paper.output())


def note(paper: Plan) -> None:
    """Write the note to the college."""
    paper.para("Gemeente Oosterwaard")
    paper.heading("Collegenota", 0)
    for label, text in NOTE:
        paper.para(f"**{label}:** {text}")
    paper.heading("Voorgesteld besluit", 2)
    paper.items(
        (
            "Het Uitvoeringsplan Jeugd in Oosterwaard 2027-2028 vaststellen.",
            "De raad met bijgaande brief over het plan informeren.",
        ),
        ("1.", "2."),
    )
    paper.heading("Argumenten", 2)
    paper.items(
        (
            "Het plan maakt de beleidsdoelen van de raad toetsbaar.",
            "De partners hebben hun deel van de maatregelen zelf geschreven.",
        ),
        ("1.1", "1.2"),
    )
    paper.heading("Kanttekening", 2)
    paper.items(("Voor de kamers met kansen is nog geen pand gevonden.",), ("1.1",))
    paper.heading("Financiën", 2)
    paper.para(
        "De lasten van het plan zijn € 1.185.000 in 2027 en € 1.240.000 in 2028. Dat past binnen programma 6 "
        "van de begroting."
    )
    paper.heading("Participatie", 2)
    paper.para("In mei 2026 spraken 112 ouders mee in de dorpshuizen. Hun wensen zijn verwerkt in beleidsdoel 1.")
    paper.heading("Communicatie", 2)
    paper.para("Het plan komt op de website en in de nieuwsbrief voor scholen.")
    paper.heading("Vervolg", 2)
    paper.items(
        ("De partners krijgen hun subsidiebeschikking voor 1 december 2026.", "De eerste jeugdmonitor verschijnt."), "-"
    )
    paper.heading("Akkoord", 2)
    paper.grid(
        (
            ("Rol", "Paraaf op"),
            ("Programmamanager Jeugd", "7 september 2026"),
            ("Teammanager Samenleving", "9 september 2026"),
        ),
        (70, 50),
    )
