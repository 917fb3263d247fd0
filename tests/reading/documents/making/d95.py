"""95: an implementation plan in landscape Word: sub-goals as bands, results over three years (gemeente Hoogwaarden)."""

from __future__ import annotations

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from making.word import Span, Word

PLACE = "tuned/95-uitvoeringsplan-hoogwaarden.docx"
HEAD = ("Middelen", "Resultaat", "", "", "Met wie")
YEARS = ("", "2026", "2027", "2028", "")
BOX = (
    '<w:r {ns} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:AlternateContent>'
    '<mc:Choice Requires="wps"><w:drawing><wp:inline '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">'
    '<wp:extent cx="2700000" cy="900000"/><wp:docPr id="{id}" name="Tekstvak {id}"/>'
    '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
    '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
    '<wps:wsp xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:cNvSpPr txBox="1"/>'
    "<wps:spPr/><wps:txbx><w:txbxContent>{lines}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData>"
    "</a:graphic></wp:inline></w:drawing></mc:Choice>"
    '<mc:Fallback><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="width:212pt;height:70pt"><v:textbox>'
    "<w:txbxContent>{lines}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
)
Row = tuple[str, str, str, str, str]
SAME = "="
"""A result that stands in one cell over this year and the year before."""
PLAN: dict[str, dict[str, tuple[Row, ...]]] = {
    "Beleidsdoel A. Ieder kind in Hoogwaarden krijgt een eerlijke kans": {
        "A.1 Ouders en kinderen spreken en lezen beter Nederlands": (
            (
                "- Zomerschool voor kinderen uit groep 3 tot en met 8\n- Digitaal taalhuis",
                "- De zomerschool is gehouden op twee locaties.\n- Het digitaal taalhuis is online.",
                "- De zomerschool is gehouden op drie locaties.",
                SAME,
                "Bibliotheek Waardland, schoolbesturen",
            ),
            (
                "Taalmaatjes aan huis",
                "60 gezinnen hebben een taalmaatje.",
                "80 gezinnen hebben een taalmaatje.",
                "100 gezinnen hebben een taalmaatje.",
                "Stichting Taalmaat",
            ),
        ),
        "A.2 Alle peuters gaan twee ochtenden per week spelen en leren": (
            (
                "Ouderbijdrage voor de peuteropvang verlagen",
                "De nieuwe tabel voor de ouderbijdrage is ingevoerd.",
                "Niet van toepassing",
                "n.v.t.",
                "Kinderopvang De Waterlelie",
            ),
            (
                "Peuteropvang in de kern Hoogwaarden-Dorp uitbreiden",
                "Volgt nog, afhankelijk van de verbouwing",
                "Er is een groep van zestien plaatsen bij gekomen.",
                "",
                "Kinderopvang De Waterlelie",
            ),
        ),
    },
    "Beleidsdoel B. Opgroeien gaat vanzelf waar het kan, met hulp waar het moet": {
        "B.1 Jongeren kunnen dicht bij huis terecht met hun zorgen": (
            (
                "- Jongereninloop 't Anker\n- Praktijkondersteuner jeugd bij alle huisartsen\n"
                "- Groepstraining voor kinderen van gescheiden ouders",
                "- De inloop is drie middagen open.\n- Zeven van de negen huisartsenpraktijken hebben een "
                "praktijkondersteuner.",
                "- Alle huisartsenpraktijken hebben een praktijkondersteuner.\n- Er zijn vier groepstrainingen "
                "gegeven.",
                "- Er zijn zes groepstrainingen gegeven.\n- Nog te bepalen",
                "Welzijn Hoogwaarden, Huisartsenkring Waardland",
            ),
        ),
        "B.2 Kinderen die niet thuis kunnen wonen, groeien op in een gezin": (
            (
                "Pleegouders werven en ondersteunen",
                "Tien nieuwe pleeggezinnen staan ingeschreven.",
                "Tien nieuwe pleeggezinnen staan ingeschreven.",
                "Nader te bepalen",
                "Pleegzorg Midden-Waardland",
            ),
            (
                "Gezinshuis in een vrijstaande boerderij",
                "De vergunning is verleend.",
                "Het gezinshuis is open voor zes kinderen.",
                SAME,
                "Stichting De Hoeve",
            ),
        ),
    },
    "Beleidsdoel C. Jongeren staan klaar voor de toekomst": {
        "C.1 Meer jongeren halen een diploma": (
            (
                "- Overstapcoach van vmbo naar mbo\n- Huiswerkplek in elke kern",
                "De overstapcoach begeleidt veertig leerlingen.",
                "- De overstapcoach begeleidt zestig leerlingen.\n- In vier kernen is een huiswerkplek.",
                "In alle kernen is een huiswerkplek.",
                "Waardcollege, regionaal meldpunt",
            ),
        ),
        "C.2 Jongeren tot 27 jaar kunnen zelfstandig wonen en werken": (
            (
                "Startersflats met begeleiding",
                "",
                "Nog niet bekend",
                "Twaalf jongeren wonen in een startersflat.",
                "Woonvast",
            ),
        ),
    },
}
LEADS = (
    "Taal opent deuren. In Hoogwaarden groeit een deel van de kinderen op in een huis met weinig boeken. Met de "
    "middelen "
    "hieronder willen wij dat verschil kleiner maken.",
    "De vraag naar jeugdhulp groeit al jaren. Wij willen dat gezinnen eerder hulp krijgen en dat die hulp lichter kan "
    "zijn.",
    "Van school naar werk of een vervolgopleiding: dat is voor veel jongeren een spannende stap.",
)


def make() -> bytes:
    """Return the file."""
    word = Word(header="Uitvoeringsplan jeugd", footer="Gemeente Hoogwaarden, afdeling Samenleving", landscape=True)
    word.heading("Uitvoeringsplan jeugd Hoogwaarden 2026-2028", 0)
    word.para("Gemeente Hoogwaarden. Vastgesteld in het college van 4 november 2025 (zaaknummer 2025-77310)")
    word.heading("1 Inleiding", 1)
    word.para(
        "Op 19 juni 2025 heeft de gemeenteraad het Beleidskader Jeugd Hoogwaarden 2026-2029 vastgesteld. Dat kader "
        "noemt drie "
        "beleidsdoelen. In dit plan staat per subdoel welke middelen wij inzetten en welk resultaat wij ieder jaar "
        "verwachten. "
        "Een resultaat dat voor twee jaren geldt, staat in één vak."
    )
    word.para(
        "Het plan is gemaakt met ruim dertig organisaties. Tijdens de werkconferentie van 11 september 2025 kozen zij "
        "samen de "
        "middelen. Jongeren van het Waardcollege lazen mee."
    )
    box(word, 1, "Jeugd in Hoogwaarden", "In 2024 kregen 1.240 jeugdigen jeugdhulp.", "In 2021 waren dat er 1.105.")
    for place, (goal, parts) in enumerate(PLAN.items()):
        word.heading(f"{place + 2} {goal}", 1)
        word.para(LEADS[place])
        if place == 1:
            box(
                word,
                2,
                "Bijna acht op de tien",
                "jongeren zegt iemand te hebben om mee te praten.",
                "Dat horen wij graag!",
            )
        table(word, parts)
    word.heading("5 Geld", 1)
    word.para(
        "De kosten zijn gedekt binnen de begroting. De tabel geeft de lasten en de bijdragen van derden in euro's."
    )
    word.table(
        [
            ("Beleidsdoel", "2026", "2027", "2028"),
            ("A Lasten", "412.500", "436.000", "436.000"),
            ("A Baten (rijksmiddelen)", "275.000", "275.000", "250.000"),
            ("B Lasten", "688.250", "731.900", "745.400"),
            ("C Lasten", "154.000", "198.000", "241.750"),
            ("C Baten (provincie)", "40.000", "40.000", "0"),
            ("Saldo", "-939.750", "-1.050.900", "-1.173.150"),
        ]
    )
    word.heading("6 Volgen", 1)
    word.para(
        "Het college informeert de raad in mei 2027 over de resultaten van het eerste jaar. Daarna gebeurt dat elk "
        "jaar."
    )
    return word.bytes()


def table(word: Word, parts: dict[str, tuple[Row, ...]]) -> None:
    """Add the table of one policy goal: a band for each sub-goal, one cell for a result of two years."""
    rows: list[Row] = [HEAD, YEARS]
    spans: list[Span] = [(0, 1, 0, 3), (0, 0, 1, 0), (0, 4, 1, 4)]
    for name, lines in parts.items():
        spans.append((len(rows), 0, len(rows), 4))
        rows.append((f"Subdoel {name}", "", "", "", ""))
        for line in lines:
            if line[3] == SAME:
                spans.append((len(rows), 2, len(rows), 3))
            rows.append(line)
    word.table(rows, spans, head=2)


def box(word: Word, number: int, *lines: str) -> None:
    """Add a text box as Word writes it: once as a drawing and once for older readers."""
    inner = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in lines)
    word.file.add_paragraph()._p.append(parse_xml(BOX.format(ns=nsdecls("w"), id=number, lines=inner)))
