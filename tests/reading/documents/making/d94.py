"""94: a goal network as cards in Word, a two-column table a goal, figures in text boxes (gemeente Oosterwaard)."""

from __future__ import annotations

from typing import NamedTuple

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from making.word import Word

PLACE = "tuned/94-doelenkaarten-oosterwaard.docx"
BOX = (
    '<w:r {ns}><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" type="#_x0000_t202" '
    'style="width:190pt;height:70pt" fillcolor="#e3eef7"><v:textbox><w:txbxContent>{lines}</w:txbxContent>'
    "</v:textbox></v:shape></w:pict></w:r>"
)


class Card(NamedTuple):
    """What stands on one card."""

    number: str
    goal: str
    norms: str
    efforts: str
    who: str


CARDS: dict[str, tuple[Card, ...]] = {
    "Opgave 1. Opgroeien in een rookvrije en gezonde omgeving": (
        Card(
            "1.1",
            "Kinderen bewegen meer, op school en daarbuiten",
            "In 2028 voldoet 62% van de kinderen van 4 tot 12 jaar aan de beweegrichtlijn (bron: Jeugdmonitor "
            "Midden-Waardland)",
            "- Schoolpleinen van De Regenboog en Het Kompas ombouwen tot groene pleinen\n- Beweegteam op alle "
            "basisscholen voortzetten\n- Fietslessen voor kinderen die nog niet kunnen fietsen",
            "Sportbedrijf Oosterwaard",
        ),
        Card(
            "1.2",
            "Jongeren beginnen niet met vapen",
            "Het aandeel jongeren in klas 2 en 4 dat wel eens vapet, gaat van 24% in 2023 naar maximaal 15% in 2027 "
            "(bron: Gezondheidsmonitor Jeugd)",
            "- Lesprogramma over vapen in groep 8 en de brugklas\n- Testaankopen bij winkels rond het Oosterlyceum",
            "GGD Waardland",
        ),
    ),
    "Opgave 2. Hulp dichtbij en op tijd": (
        Card(
            "2.1",
            "Gezinnen weten waar zij met vragen terechtkunnen",
            "Eind 2027 kent drie kwart van de ouders het gezinsplein (bron: ouderpanel)\nEind 2027 is het gezinsplein "
            "in "
            "drie kernen ten minste twaalf uur per week open",
            "- Gezinsplein openen in de kernen Terwaard en Oostdijk\n- Een telefoonnummer voor alle opvoedvragen",
            "Stichting Welzijn Oosterwaard",
        ),
        Card(
            "2.2",
            "Jeugdigen krijgen lichte hulp op school in plaats van zware hulp elders",
            "-",
            "- Jeugdhulp in de klas invoeren op vijf scholen. De eerste twee scholen starten in januari 2026.\n"
            "- Intern begeleiders en het jeugdteam overleggen elke maand\n- Leerkrachten trainen in omgaan met druk "
            "gedrag",
            "Jeugdteam Oosterwaard",
        ),
        Card(
            "2.3",
            "Wachten op specialistische hulp duurt korter",
            "De gemiddelde wachttijd voor specialistische jeugdhulp is in 2028 hoogstens tien weken (2024: 17 weken)",
            "- Samen met Lingerveen en Hoogwaarden een wachtlijstteam vormen",
            "Inkoopbureau Midden-Waardland",
        ),
    ),
    "Opgave 3. Meedoen zonder drempels": (
        Card(
            "3.1",
            "Geld is geen reden om niet mee te doen",
            "In schooljaar 2026-2027 gebruiken 900 kinderen de meedoenpas (2024-2025: 640 kinderen)",
            "- Meedoenpas automatisch toekennen aan gezinnen met bijstand\n- Scholen helpen ouders bij het aanvragen",
            "gemeente Oosterwaard, team Minima",
        ),
        Card(
            "3.2",
            "Jongeren praten mee over plannen die hen aangaan",
            "Vanaf 2027 liggen er ieder jaar minimaal vier adviezen van de jongerenraad bij het college",
            "- Jongerenraad instellen\n- Raadsleden gaan op bezoek bij het jongerencentrum",
            "griffie",
        ),
    ),
}


def make() -> bytes:
    """Return the file."""
    word = Word(header="Netwerk van doelen en inspanningen - Gezond Opgroeien", footer="Oosterwaard, juni 2025")
    word.heading("Netwerk van doelen en inspanningen Gezond Opgroeien 2025-2028", 0)
    word.para("Gemeente Oosterwaard, juni 2025")
    word.heading("Over deze kaarten", 1)
    word.para(
        "In dit netwerk staan de drie opgaven van het programma Gezond Opgroeien. Elke opgave heeft een paar doelen en "
        "ieder doel heeft een eigen kaart. Op de kaart staat hoe wij meten of het lukt en wat wij daarvoor doen. Een "
        "kaart "
        "is geen contract: de partners vullen haar in de loop van de tijd aan."
    )
    word.para(
        "Het netwerk past binnen het Gezond en Actief Leven Akkoord Oosterwaard, dat de raad op 30 januari 2025 "
        "vaststelde, "
        "en de Regiovisie Jeugd Midden-Waardland (vastgesteld in december 2023)."
    )
    box(word, "Oosterwaard in cijfers", "7.850 jeugdigen tot 18 jaar", "23 scholen, 14 locaties voor kinderopvang")
    for place, (name, cards) in enumerate(CARDS.items()):
        word.heading(name, 1)
        word.para(LEADS[place])
        for card in cards:
            show(word, card)
        if place == 1:
            box(word, "Wist u dat ...", "in 2024 kreeg 12,6% van de jeugdigen jeugdhulp", "in 2022 was dat nog 11,9%")
    word.heading("Hoe houden wij het netwerk levend?", 1)
    word.para(
        "De kaarthouders spreken elkaar vier keer per jaar. De kaarten krijgen in november 2026 een grote "
        "onderhoudsbeurt. "
        "De raad krijgt elk voorjaar een bericht over alle kaarten."
    )
    return word.bytes()


LEADS = (
    "Wie gezond opgroeit, zit lekkerder in zijn vel en leert beter. Toch is gezond kiezen voor veel kinderen lastig. "
    "De "
    "omgeving nodigt er niet toe uit.",
    "Ouders voeden op en de gemeente helpt als dat nodig is. Die hulp begint in de buurt en op school.",
    "Niet ieder kind kan sporten, muziek maken of mee op kamp. Dat willen wij veranderen.",
)


def show(word: Word, card: Card) -> None:
    """Add one card: a row over the whole width with the goal and rows with a label at the left."""
    rows = [
        (f"Doel {card.number}  {card.goal}", ""),
        ("Zo meten wij het", card.norms),
        ("Dit doen wij", card.efforts),
        ("Kaarthouder", card.who),
    ]
    word.table(rows, [(0, 0, 0, 1)])


def box(word: Word, *lines: str) -> None:
    """Add a text box that floats beside the text."""
    inner = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in lines)
    word.file.add_paragraph()._p.append(parse_xml(BOX.format(ns=nsdecls("w"), lines=inner)))
