"""01: a full goal network in a Word table with merged cells (gemeente Oosterwaard)."""

from __future__ import annotations

from making.word import Word

PLACE = "tuned/01-din-tabel-oosterwaard.docx"
HEAD = ("Doel", "Baat", "Vermogen", "Inspanning")


def make() -> bytes:
    """Return the file."""
    word = Word(
        header="Gemeente Oosterwaard | Programma Opgroeien in Oosterwaard",
        footer="Versie 14 februari 2025",
        landscape=True,
    )
    word.heading("Doelen-inspanningennetwerk Opgroeien in Oosterwaard 2025-2028", 0)
    word.para("Gemeente Oosterwaard, 14 februari 2025")
    word.heading("Hoe leest u dit netwerk?", 2)
    word.para(
        "Dit netwerk hoort bij het programma Opgroeien in Oosterwaard. U leest de tabel van "
        "rechts naar links. Een inspanning bouwt aan een vermogen: iets wat wij straks samen kunnen. ",
        "Dat vermogen levert een baat op voor kinderen, ouders of professionals. ",
        "De baten brengen het doel dichterbij. ",
        "_De stuurgroep bespreekt het netwerk twee keer per jaar.",
    )
    word.heading("Focuslijn 1: Taal als springplank", 1)
    word.table(
        [
            HEAD,
            (
                "Alle kinderen beginnen met een goede taalbasis aan groep 3.",
                "Peuters met een risico op taalachterstand krijgen op tijd een plek.",
                "Consultatiebureau en opvang verwijzen volgens één werkwijze.",
                "Werkwijze toeleiding beschrijven en invoeren bij alle locaties",
            ),
            ("", "", "", "Ouders thuis bezoeken als zij na twee weken niet hebben gereageerd"),
            (
                "",
                "Leerkrachten weten bij de start wat een kleuter nodig heeft.",
                "Opvang en school dragen kinderen warm over.",
                "- Overdrachtsformulier digitaal beschikbaar maken\n- Gezamenlijke kijkmomenten "
                "houden in de peutergroep",
            ),
            (
                "",
                "",
                "Pedagogisch medewerkers beheersen taalniveau 3F.",
                "Scholing taalniveau aanbieden aan alle vaste medewerkers, gegeven door Bibliotheek Oosterwaard",
            ),
        ],
        [(1, 0, 4, 0), (1, 1, 2, 1), (1, 2, 2, 2), (3, 1, 4, 1)],
    )
    word.para(
        "*Streefcijfer: ",
        "in 2028 haalt minimaal 85% van de kinderen eind groep 2 het beoogde taalniveau (2024: 78%). ",
        "_Bron: leerlingvolgsysteem basisscholen.",
    )
    word.heading("Focuslijn 2: Stevig in je schoenen", 1)
    word.table(
        [
            HEAD,
            (
                "Jongeren voelen zich mentaal gezond.",
                "Jongeren vinden zonder wachttijd iemand om mee te praten.",
                "Scholen en jongerenwerk hebben samen een inloop in elke kern.",
                "Inloopspreekuur openen op beide locaties van het Oosterlyceum",
            ),
            ("", "", "", "Jongerenwerkers trainen in het voeren van eerste gesprekken"),
            (
                "",
                "Mentoren herkennen somberheid eerder.",
                "Mentoren werken met één signaalkaart.",
                "Signaalkaart ontwikkelen met de GGD. In september 2025 starten drie proefklassen.",
            ),
            (
                "Ouders staan er bij het opvoeden niet alleen voor.",
                "Ouders kennen andere ouders in hun buurt.",
                "Buurthuizen zijn ingericht op gezinnen.",
                "Oudercafés organiseren in de drie kernen",
            ),
            ("", "", "", "Vrijwillige gezinsmaatjes werven en begeleiden (Stichting Welzijn Oosterwaard)"),
        ],
        [(1, 0, 3, 0), (1, 1, 2, 1), (1, 2, 2, 2), (4, 0, 5, 0)],
    )
    word.para("_Vastgesteld door de stuurgroep Opgroeien in Oosterwaard.")
    return word.bytes()
