"""98: part of a plan for school buildings in landscape Word: projects in bands, money a year (gemeente Waardrecht)."""

from __future__ import annotations

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from making.word import Span, Word

PLACE = "tuned/98-huisvestingsplan-waardrecht.docx"
BOX = (
    '<w:r {ns}><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="width:200pt;height:80pt">'
    "<v:textbox><w:txbxContent>{lines}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
)
AIMS = (
    (
        "Ambitie 1: Ieder kind krijgt les in een gezond en fris gebouw",
        "Veel lokalen stammen uit de jaren zeventig. 's Zomers is het er te warm en 's winters te benauwd.",
        "In 2029 voldoet 80% van de schoolgebouwen aan klasse B voor luchtkwaliteit (2025: 55%).",
    ),
    (
        "Ambitie 2: School en opvang zitten onder één dak",
        "Ouders willen hun kinderen op één plek brengen. Voor leerkrachten en pedagogisch medewerkers is overleg dan "
        "makkelijk.",
        "Eind 2029 telt Waardrecht zeven integrale kindcentra.",
    ),
    (
        "Ambitie 3: Schoolgebouwen gebruiken minder energie",
        "De rekening is hoog en het klimaat vraagt erom. Zonnepanelen liggen nu op elf daken.",
        "Het gasverbruik van de schoolgebouwen is in 2029 met 30% gedaald ten opzichte van 2024.",
    ),
    (
        "Ambitie 4: Leegstand wordt benut voor de buurt",
        "In Oud-Waard komt ruimte vrij, in Zuidrand is juist te weinig plek.",
        "",
    ),
)
HEAD = ("Nr.", "Project", "Ambitie", "Bouwheer", "Start bouw", "Oplevering", "Fase")
BANDS: dict[str, tuple[tuple[str, ...], ...]] = {
    "Tranche 1A: voorbereiding is begonnen": (
        (
            "P1",
            "Nieuwbouw kindcentrum De Wissel in Zuidrand",
            "1, 2",
            "Stichting Openbaar Onderwijs Waardland",
            "maart 2027",
            "augustus 2028",
            "voorlopig ontwerp",
        ),
        ("P2", "Renovatie Waardcollege, vleugel B", "1, 3", "Waardcollege", "Q3 2026", "Q2 2027", "aanbesteding"),
        (
            "P3",
            "Gymzaal De Hoven vervangen",
            "3",
            "gemeente Waardrecht",
            "januari 2027",
            "december 2027",
            "haalbaarheid",
        ),
    ),
    "Tranche 1B: start uiterlijk in 2028": (
        (
            "P4",
            "Uitbreiding De Meerpaal met vier lokalen",
            "1",
            "Stichting Christelijk Onderwijs De Stroom",
            "2028",
            "2029",
            "nog niet gestart",
        ),
        (
            "P5",
            "Verbouwing van leegstaande lokalen in Oud-Waard tot buurthuiskamer",
            "4",
            "gemeente Waardrecht",
            "n.t.b.",
            "eind 2028",
            "nog niet gestart",
        ),
        ("P6", "Zonnepanelen op negen daken", "3", "schoolbesturen", "april 2028", "oktober 2028", "nog niet gestart"),
    ),
}


def make() -> bytes:
    """Return the file."""
    word = Word(header="IHP Waardrecht, deel 2", footer="Concept voor bestuurlijk overleg", landscape=True)
    word.heading("Integraal huisvestingsplan onderwijs Waardrecht: uitvoeringsprogramma 2026-2029", 0)
    word.para("Gemeente Waardrecht, 3 maart 2026")
    word.heading("1. Waarom een uitvoeringsprogramma?", 1)
    word.para(
        "Deel 1 van het huisvestingsplan, de Visie op schoolgebouwen 2026-2041, is op 18 december 2025 door de raad "
        "vastgesteld. Dit tweede deel zegt welke scholen wij als eerste aanpakken en wat dat kost. Elke vier jaar "
        "komt er "
        "een nieuw uitvoeringsprogramma. Het Beleidskader Kindcentra (raad 6 juli 2023) blijft gelden."
    )
    word.para(
        "Op 1 oktober 2025 telden de basisscholen in Waardrecht samen 5.310 leerlingen. Wij verwachten dat dit aantal "
        "rond "
        "2035 iets onder de vijfduizend ligt. In het voortgezet onderwijs is de daling kleiner."
    )
    box(word)
    word.heading("2. Wat willen we bereiken?", 1)
    for name, why, norm in AIMS:
        word.heading(name, 2)
        word.para(why)
        if norm:
            word.para("*Streefwaarde: ", norm)
    word.heading("3. Welke projecten voeren we uit?", 1)
    word.para("In de kolom Ambitie staat aan welke ambitie een project bijdraagt. De bouwheer leidt het project.")
    projects(word)
    explained(word)
    investments(word)
    word.heading("6. Afspraken met de schoolbesturen", 1)
    for mark, text in zip("abc", AGREED, strict=True):
        word.para(f"{mark}. {text}")
    word.heading("7. Vervolg", 1)
    word.para(
        "Het college legt de kredieten per project aan de raad voor. In september 2027 bespreken gemeente en besturen "
        "of de "
        "planning nog klopt. De bouwkosten blijven onzeker; daarom is met een opslag van 6% gerekend."
    )
    return word.bytes()


AGREED = (
    "Elk schoolbestuur levert jaarlijks een onderhoudsplan aan.",
    "De gemeente betaalt bij renovatie mee aan verduurzaming.",
    "Kinderopvang De Waterlelie huurt haar ruimte tegen kostprijs.",
)


def projects(word: Word) -> None:
    """Add the table of projects, with a band over its whole width for each tranche."""
    rows: list[tuple[str, ...]] = [HEAD]
    spans: list[Span] = []
    for band, lines in BANDS.items():
        spans.append((len(rows), 0, len(rows), 6))
        rows.append((band, *[""] * 6))
        rows.extend(lines)
    word.table(rows, spans)


def explained(word: Word) -> None:
    """Add a word about some of the projects."""
    word.heading("4. Toelichting", 1)
    word.bold("P1 De Wissel")
    word.para(
        "De huidige school is te klein voor de wijk. In november 2025 hebben ouders een variant gekozen. Het "
        "ontwerp is in juni 2026 klaar. Tijdens de bouw blijven de kinderen in het oude gebouw."
    )
    word.bold("P2 Waardcollege")
    word.para(
        "Vleugel B krijgt nieuwe gevels en luchtbehandeling. De lessen gaan door in noodlokalen op het sportveld."
    )
    word.bold("P5 Oud-Waard")
    word.para("Welzijn Waardrecht wil de lokalen gebruiken voor huiswerkhulp, taalles en ontmoeting.")


def investments(word: Word) -> None:
    """Add the investments and the contributions of each year."""
    word.heading("5. Investeringen", 1)
    word.para("Tabel 2 laat de uitgaven en inkomsten per jaar zien. Bedragen x € 1.000, prijspeil 2026.")
    word.table(
        [
            ("", "2026", "2027", "2028", "2029"),
            ("Uitgaven", "", "", "", ""),
            ("P1 De Wissel", "420", "4.850", "5.230", "-"),
            ("P2 Waardcollege", "1.975", "2.310", "-", "-"),
            ("P3 Gymzaal", "65", "1.890", "-", "-"),
            ("P4 De Meerpaal", "-", "-", "640", "1.105"),
            ("P5 Oud-Waard", "-", "20", "385", "-"),
            ("P6 Zonnepanelen", "-", "-", "290", "-"),
            ("Totaal uitgaven", "2.460", "9.070", "6.545", "1.105"),
            ("Inkomsten", "", "", "", ""),
            ("Bijdrage schoolbesturen", "300", "750", "410", "165"),
            ("Rijkssubsidie", "-", "500", "125", "-"),
            ("Totaal inkomsten", "300", "1.250", "535", "165"),
        ],
        [(1, 0, 1, 4), (9, 0, 9, 4)],
    )


def box(word: Word) -> None:
    """Add a text box with figures, not dated."""
    lines = ("Onze schoolgebouwen", "31 gebouwen, 402 lokalen", "gemiddelde leeftijd: 38 jaar", "6 monumenten")
    inner = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in lines)
    word.file.add_paragraph()._p.append(parse_xml(BOX.format(ns=nsdecls("w"), lines=inner)))
