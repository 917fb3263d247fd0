"""105: a regional vision in a PDF: wishes as bars, "In 2031 zien wij" over bullets, who does what in tables."""

from __future__ import annotations

from collections.abc import Sequence

from making.paper import Paper

PLACE = "tuned/105-regiovisie-midden-waardland.pdf"
WHO = ("Wie", "Wat spreken wij af", "Wanneer")


def make() -> bytes:
    """Return the file."""
    paper = Paper(top="Regiovisie jeugdhulp Midden-Waardland", bottom="Dichterbij, eerder en samen  |  {page}")
    paper.add_page()
    paper.ln(40)
    paper.heading("Regiovisie jeugdhulp Midden-Waardland 2026-2031", 0)
    paper.para("Dichterbij, eerder en samen")
    paper.ln(30)
    paper.para(
        "Jeugdhulpregio Midden-Waardland\nVastgesteld door de gemeenteraden van Waardrecht, Oosterwaard, Lingerveen "
        "en Hoogwaarden in december 2025"
    )
    contents(paper)
    start(paper)
    first(paper)
    second(paper)
    third(paper)
    figures(paper)
    together(paper)
    return bytes(paper.output())


def contents(paper: Paper) -> None:
    """Print the table of contents."""
    paper.add_page()
    paper.heading("Inhoud", 1)
    for text, page in (
        ("Voorwoord", 3),
        ("1 Waar staan we?", 3),
        ("2 Onze bewegingen", 3),
        ("3 Hoe volgen wij de bewegingen?", 4),
        ("4 Wat mag het kosten?", 4),
        ("5 Hoe werken wij samen?", 4),
        ("Bijlage: begrippen", 5),
    ):
        paper.para(f"{text} {'.' * (90 - len(text))} {page}")


def start(paper: Paper) -> None:
    """Print the foreword and the state of things."""
    paper.add_page()
    paper.heading("Voorwoord", 1)
    paper.para(
        "Kinderen groeien op in een gezin, een straat en een klas. Wie hen wil helpen, begint daar. In deze visie "
        "leest u hoe onze vier gemeenten dat samen met aanbieders, scholen en ouders doen."
    )
    paper.heading("1 Waar staan we?", 1)
    paper.para(
        "In 2022 hadden 6.840 jeugdigen in de regio een vorm van jeugdhulp; in 2024 waren dat er 7.215. Het aandeel "
        "jeugdigen dat buiten het eigen gezin woont daalde van 1,9% in 2021 naar 1,6% in 2024. De visie volgt op het "
        "Regioplan Jeugd 2021-2025, dat de colleges op 16 februari 2021 vaststelden. Ouders en jongeren dachten mee: "
        "in april 2025 kwamen 85 inwoners naar de regiodag."
    )
    paper.heading("2 Onze bewegingen", 1)
    paper.para("De komende jaren maken wij drie gewenste bewegingen. Bij elke beweging staat wie wat doet.")


def movement(paper: Paper, title: str, text: str, signs: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print a wish, what is seen then, and the agreements."""
    paper.heading(title, 2)
    paper.para(text)
    if signs:
        paper.para("**In 2031 zien wij:**")
        paper.items(signs, "»")
    paper.grid([WHO, *rows], (48, 84, 34), size=8.5)


def first(paper: Paper) -> None:
    """Print the first wish."""
    movement(
        paper,
        "Beweging 1 | Van verwijzen naar samen oplossen",
        "Veel vragen over opvoeden horen bij het gewone leven. Toch belanden zij vaak bij een specialist. Dat willen "
        "wij omdraaien: eerst kijken wat een gezin zelf kan en wie er om het gezin heen staat.",
        (
            "minder dan 10% van de jeugdigen heeft individuele jeugdhulp nodig (2024: 12,4%);",
            "op 74 basisscholen werkt een vaste jeugdprofessional;",
            "ouders vinden dat zij serieus genomen worden.",
        ),
        (
            ("Vier gemeenten", "Elke gemeente richt een stevig lokaal team in dat zelf hulp biedt", "1 januari 2027"),
            ("GGD Waardland", "Jeugdverpleegkundigen houden spreekuur op de basisschool", "vanaf september 2026"),
            ("Huisartsengroep Waardland", "In iedere praktijk werkt een ondersteuner voor de jeugd", "2028"),
        ),
    )


def second(paper: Paper) -> None:
    """Print the second wish."""
    movement(
        paper,
        "Beweging 2 | Van instelling naar gezin",
        "Wie niet thuis kan wonen, hoort in een gezin. Grote groepen op een terrein passen daar niet bij. Het afbouwen "
        "vraagt tijd, want er zijn te weinig pleegouders.",
        (
            "ten hoogste 60 jeugdigen verblijven in een leefgroep (eind 2024: 131);",
            "nieuwe pleegouders blijven gemiddeld minstens vijf jaar.",
        ),
        (
            ("Pleegzorg De Brug", "Campagne voor pleegouders in alle kernen", "Q2 2026"),
            ("Jeugdhulp Waardstede", "Leefgroepen ombouwen tot tien gezinshuizen. De eerste twee huizen openen in "
             "maart 2027.", "2026-2030"),
            ("Gemeente Waardrecht", "Grond en vergunningen regelen voor gezinshuizen", "eind 2026"),
        ),
    )  # fmt: skip


def third(paper: Paper) -> None:
    """Print the third wish."""
    movement(
        paper,
        "Beweging 3 | Van langs elkaar naar met elkaar",
        "School en jeugdhulp hebben hetzelfde kind voor zich, maar elk een eigen plan. Met één plan en één gezicht "
        "wordt het eenvoudiger.",
        (),
        (
            ("Samenwerkingsverband PO Midden-Waardland", "Eén gezamenlijk plan per kind invoeren", "schooljaar "
             "2026-2027"),
            ("Samenwerkingsverband VO Midden-Waardland", "Onderwijszorgklas op elke locatie met bovenbouw", "n.t.b."),
            ("Gemeente Lingerveen", "Privacyafspraken opstellen die voor alle partijen gelden", "1 juli 2026"),
        ),
    )  # fmt: skip


def figures(paper: Paper) -> None:
    """Print the monitor and the money."""
    paper.heading("3 Hoe volgen wij de bewegingen?", 1)
    paper.para("Elk jaar in mei verschijnt de regiomonitor. Daarin staan onder meer deze cijfers.")
    paper.grid(
        [
            ("Bew.", "Wat meten wij?", "Bron", "2023", "2024", "Doel 2028", "Doel 2031"),
            ("1", "Jeugdigen die binnen een jaar terugkomen met een nieuwe vraag", "CBS", "24%", "23%", "20%", "18%"),
            ("1", "Gemiddelde wachttijd lokaal team in weken", "lokale teams", "7", "9", "5", "4"),
            ("2", "Pleeggezinnen in de regio", "Pleegzorg De Brug", "288", "281", "320", "360"),
            ("3", "Leerlingen met vrijstelling van de leerplicht", "DUO", "112", "118", "100", "80"),
        ],
        (12, 62, 30, 15, 15, 17, 17),
        size=8.5,
        right=3,
    )
    paper.heading("4 Wat mag het kosten?", 1)
    paper.para(
        "De meeste afspraken voeren wij uit met bestaand geld. Voor het ombouwen en voor de monitor leggen de "
        "gemeenten samen in (bedragen in euro's)."
    )
    paper.grid(
        [
            ("", "Begroting 2026", "Begroting 2027", "Begroting 2028"),
            ("Ombouw leefgroepen", "400.000", "650.000", "500.000"),
            ("Regiomonitor", "35.000", "35.000", "35.000"),
            ("Programmateam", "142.500", "146.000", "149.500"),
            ("Totaal lasten", "577.500", "831.000", "684.500"),
            ("Bijdrage gemeenten", "427.500", "581.000", "534.500"),
            ("Specifieke uitkering Rijk", "150.000", "250.000", "150.000"),
            ("Totaal baten", "577.500", "831.000", "684.500"),
        ],
        (60, 32, 32, 32),
        right=1,
    )


def together(paper: Paper) -> None:
    """Print the groups, what comes next and the words."""
    paper.heading("5 Hoe werken wij samen?", 1)
    paper.para("Het bestuurlijk overleg stuurt. Voor elke beweging is er een werkgroep:")
    paper.grid(
        [
            ("Werkgroep", "Beweging", "Leden", "Contactpersoon"),
            ("Lokaal sterk", "1", "gemeente Oosterwaard, GGD Waardland, Huisartsengroep Waardland",
             "beleidsadviseur jeugd Oosterwaard"),
            ("Thuis in een gezin", "2", "gemeente Waardrecht, Pleegzorg De Brug, Jeugdhulp Waardstede",
             "contractmanager regio"),
            ("School en zorg", "3", "gemeente Lingerveen, beide samenwerkingsverbanden, Waardcollege",
             "coördinator onderwijs en jeugd"),
        ],
        (34, 20, 72, 40),
        size=8.5,
    )  # fmt: skip
    paper.para("De belangrijkste stappen:")
    paper.items(
        (
            "In maart 2026 begint de inkoop van ambulante hulp.",
            "In het tweede kwartaal van 2028 bespreken de raden de tussenstand.",
            "Wie de visie wil aanpassen, doet een voorstel aan het bestuurlijk overleg.",
        ),
        "-",
    )
    paper.heading("Bijlage: begrippen", 1)
    paper.items(
        (
            "Lokaal team: professionals van de gemeente die gezinnen zelf helpen.",
            "Gezinshuis: een gezin met een ouder die voor het werk voor kinderen van anderen zorgt.",
            "Leefgroep: een huis waar jeugdigen wonen met begeleiders die elkaar aflossen.",
        )
    )
