"""69: one wide action table over pages in a PDF, the goal's cell merged over its actions (gemeente Wierdingen)."""

from __future__ import annotations

from fpdf.fonts import FontFace

from making.paper import Paper

PLACE = "tuned/69-actieprogramma-wierdingen.pdf"
HEAD = ("Doel", "Nr.", "Actie", "Trekker", "Samen met", "Planning", "Kosten 2026 (€)", "Kosten 2027 (€)", "Stand")
TEAM = "gemeente, team "
ROWS: dict[str, tuple[tuple[str, ...], ...]] = {
    "D1. Jongeren weten waar zij terechtkunnen met vragen over geld, werk en wonen": (
        (
            "Jongerenpunt openen in het station",
            TEAM + "Jongeren",
            "Bibliotheek Wierdingen",
            "Q3 2026",
            "85.000",
            "60.000",
            "gepland",
        ),
        (
            "Geldlessen geven in de laatste klas van vmbo en havo",
            "Wierdecollege",
            "Schuldhulp Wierdeland",
            "Q4 2026",
            "12.500",
            "12.500",
            "loopt",
        ),
        (
            "Huurcoach aanstellen voor jongeren vanaf 18 jaar",
            "Woonstichting Terp",
            "gemeente",
            "Q1 2027",
            "-",
            "42.000",
            "gepland",
        ),
        ("Website voor achttienjarigen vernieuwen", TEAM + "Communicatie", "-", "Q2 2026", "9.750", "-", "gereed"),
    ),
    "D2. Jongeren met een beperking doen gewoon mee": (
        (
            "Sportmaatjes werven en koppelen",
            "Sportbureau Wierdeland",
            "Stichting Anders Actief",
            "continu",
            "6.000",
            "6.000",
            "loopt",
        ),
        (
            "Uitgaansavonden houden met minder prikkels",
            "Poppodium De Wierde",
            "Stichting Anders Actief",
            "Q4 2026",
            "4.800",
            "4.800",
            "gepland",
        ),
        (
            "Skatebaan toegankelijk maken voor rolstoelen",
            TEAM + "Buitenruimte",
            "-",
            "Q2 - Q3 2027",
            "-",
            "135.000",
            "gepland",
        ),
    ),
    "D3. Jongeren voelen zich veilig op straat, ook in de nacht": (
        (
            "Straatcoaches ook op zaterdagnacht inzetten",
            "Jongerenwerk Wierdingen",
            "politie",
            "vanaf Q3 2026",
            "54.000",
            "108.000",
            "gepland",
        ),
        (
            "Verlichting vervangen langs het fietspad naar het Wierdecollege",
            TEAM + "Buitenruimte",
            "-",
            "Q4 2026",
            "71.500",
            "-",
            "vertraagd",
        ),
        (
            "Beveiligers trainen in het omgaan met groepen",
            "Horecakring Wierdingen",
            "politie",
            "Q1 2027",
            "pm",
            "pm",
            "gepland",
        ),
        (
            "Meisjes betrekken bij het ontwerp van parken",
            "Jongerenwerk Wierdingen",
            "gemeente",
            "Q2 2027",
            "-",
            "8.250",
            "gepland",
        ),
    ),
    "D4. Jongeren vinden een eerste baan of stage": (
        (
            "Banenmarkt voor jongeren organiseren",
            "Ondernemers Wierdingen",
            "Wierdecollege",
            "Q4 2026",
            "7.500",
            "7.500",
            "gepland",
        ),
        (
            "Stages aanbieden bij de gemeente. In september 2026 beginnen twintig stagiairs.",
            TEAM + "Personeel",
            "Wierdecollege",
            "Q3 2026",
            "20.000",
            "20.000",
            "loopt",
        ),
        (
            "Jongeren zonder diploma begeleiden naar school of werk",
            "Meldpunt Schooluitval Wierdeland",
            "Wierdecollege",
            "continu",
            "96.000",
            "96.000",
            "loopt",
        ),
    ),
}


def make() -> bytes:
    """Return the file."""
    paper = Paper(top="Actieprogramma Jongeren Wierdingen 2026-2027", bottom="vastgesteld 24 maart 2026 | {page}")
    paper.add_page("landscape")
    paper.heading("Actieprogramma Jongeren Wierdingen 2026-2027", 0)
    paper.para("Gemeente Wierdingen, vastgesteld door het college op 24 maart 2026")
    paper.para(
        "Dit programma is geschreven met jongeren van 15 tot 27 jaar. In oktober 2025 kwamen negentig jongeren naar de "
        "Dag van de Jongeren. Wat zij het belangrijkst vonden, staat in de tabel. Het programma geeft uitvoering aan "
        "het Jongerenbeleid Wierdingen 2025-2029 (raad 10 april 2025)."
    )
    actions(paper)
    paper.heading("Waaraan zien wij dat het werkt?", 2)
    paper.grid(
        [
            ("Doel", "Indicator", "Stand 2025", "Streefwaarde 2027", "Bron"),
            ("D1", "Jongeren die het Jongerenpunt kennen", "-", "60%", "jongerenpeiling"),
            ("D2", "Jongeren met een beperking die sporten bij een club", "31%", "40%", "jongerenpeiling"),
            ("D3", "Jongeren die zich wel eens onveilig voelen", "27%", "20%", "veiligheidsmonitor"),
            ("D4", "Jongeren zonder werk en zonder opleiding", "164 jongeren", "120 jongeren", "RMC"),
        ],
        (16, 100, 40, 45, 50),
    )
    paper.para("In het vierde kwartaal van 2027 maken jongeren zelf de eindbalans op.")
    return bytes(paper.output())


def actions(paper: Paper) -> None:
    """Print the table of all actions; its header is repeated on each page."""
    paper.set_font("Helvetica", size=9)
    style = FontFace(emphasis="BOLD", fill_color=(214, 228, 214))
    align = ("LEFT",) * 6 + ("RIGHT", "RIGHT", "LEFT")
    widths = (46, 9, 58, 37, 34, 21, 19, 19, 17)
    number = 0
    with paper.table(
        col_widths=widths, text_align=align, headings_style=style, line_height=5.6, padding=1.4, v_align="TOP"
    ) as table:
        table.row(HEAD)
        for goal, lines in ROWS.items():
            for place, line in enumerate(lines):
                number += 1
                row = table.row()
                if place == 0:
                    row.cell(goal, rowspan=len(lines))
                for text in (str(number), *line):
                    row.cell(text)
        table.row(("Totaal", "", "", "", "", "", "367.050", "500.050", ""))
    paper.set_font("Helvetica", size=10)
