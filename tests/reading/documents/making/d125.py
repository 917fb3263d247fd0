"""125: a register in a workbook with header words of its own, read from deadline to task (gemeente Oosterwaard)."""

from __future__ import annotations

import datetime

from making.sheet import Sheets, Value

PLACE = "tuned/125-interventieregister-oosterwaard.xlsx"
DAY = datetime.date
HEAD: tuple[Value, ...] = (
    "Opleverdatum",
    "Fase",
    "Interventie",
    "Penvoerder",
    "Samen met",
    "Deelopgave",
    "Beoogde opbrengst eind 2026",
    "Beoogde opbrengst eind 2027",
    "Raming 2026",
    "Raming 2027",
    "Dekking",
    "Laatste update",
)
A1, A2 = "Ouders staan er niet alleen voor", "Alle kinderen beheersen de taal als zij naar groep 3 gaan"
B1, B2 = "Kinderen en jongeren zitten lekker in hun vel", "Thuiszitters gaan weer naar school of een andere leerplek"
ONE: tuple[tuple[Value, ...], ...] = (
    (DAY(2026, 3, 31), "uitvoering", "Buurtgezinnen koppelen aan ouders die het zwaar hebben", "Steunpunt Buurtgezin",
     "Jeugdteam Oosterwaard", A1, "25 koppelingen", "40 koppelingen", 48000, 52500, "subsidie", None),
    (DAY(2026, 9, 1), "voorbereiding", "Opvoedcursus 'Pubers in huis'", "GGD Waardland", "Waardcollege", A1,
     "Twee cursussen gegeven", "Vier cursussen gegeven", 6400, 12800, "subsidie",
     "In februari 2026 heeft de GGD twee trainers opgeleid."),
    ("doorlopend", "uitvoering", "Inloopspreekuur van het jeugdteam in de bibliotheek", "Jeugdteam Oosterwaard",
     "Bibliotheek Waardland", None, "Spreekuur op twee middagen", "Spreekuur op drie middagen", 0, 0, "regulier", None),
    (DAY(2027, 1, 15), "ontwerp", "Zestien uur voorschool voor elke doelgroeppeuter", "Kinderopvang De Waterlelie",
     "gemeente, team Onderwijs", A2, "n.n.b.", "Alle doelgroeppeuters hebben een plek aangeboden gekregen", 0, 215000,
     "rijksgeld onderwijskansen", None),
    ("zomer 2026", "uitvoering", "Zomertaal: twee weken taal en spel in augustus", "Welzijn Oosterwaard",
     "Stichting Openbaar Onderwijs Waardland", None, "60 deelnemers uit groep 1 tot en met 4", "Volgt na "
     "evaluatie", 22750,
     22750, "rijksgeld onderwijskansen", "De locatie is nog niet zeker."),
)  # fmt: skip
TWO: tuple[tuple[Value, ...], ...] = (
    ("Q2 2026", "uitvoering", "Gezonde-schoolcoördinator voor alle basisscholen", "GGD Waardland", None, B1,
     "Elf scholen hebben een actieplan", "Alle zestien scholen hebben een actieplan", 35000, 35000, "brede SPUK", None),
    (DAY(2026, 11, 1), "voorbereiding", "Jongereninloop met een POH jeugd aan tafel", "Welzijn Oosterwaard",
     "Huisartsenkring Waardland", None, "De inloop is open", "Niet van toepassing", 18500, 27000, "subsidie",
     "De huisartsen leveren vanaf september 2026 een praktijkondersteuner."),
    (DAY(2026, 12, 31), "uitvoering", "Verzuimprotocol voor alle scholen in één taal", "leerplicht",
     "Samenwerkingsverband PO Midden-Waardland", B2, "Het protocol is vastgesteld door alle besturen", None, None, None,
     "uren", None),
    ("2027", "ontwerp", "Leerboerderij voor leerlingen die vastlopen", "Samenwerkingsverband PO Midden-Waardland",
     "Zorgboerderij Kolkzicht", None, "Het plan van aanpak is klaar", "Acht leerlingen gebruiken een "
     "plek", 12000, 96000,
     "regiodeal", "Op 20 mei 2026 tekenden drie partijen een intentieverklaring."),
)  # fmt: skip
POINTS: tuple[tuple[Value, ...], ...] = (
    ("Deelopgave", "Meetpunt", "Eenheid", "Vertrekpunt 2023", "2024", "2025", "Ambitie 2027", "Herkomst cijfer"),
    (A1, "Ouders die zich gesteund voelen bij het opvoeden", "%", 64, None, 66, 75, "Inwonerpanel"),
    (A2, "Leerlingen in groep 3 op of boven niveau voor woordenschat", "%", 58, 59, 61, 70, "schoolbesturen"),
    (B1, "Rapportcijfer dat jongeren zichzelf geven", None, 7.1, None, 7, 7.4, "Gezondheidsmonitor Jeugd"),
    (B1, "Jongeren die vaak stress hebben door school", "%", 38, None, 41, 33, "Gezondheidsmonitor Jeugd"),
    (B2, "Leerlingen zonder onderwijsplek", "leerlingen", 29, 31, 26, 12, "leerplicht"),
)


def make() -> bytes:
    """Return the file."""
    book = Sheets()
    start: list[tuple[Value, ...]] = [
        (None, "Gemeente Oosterwaard"),
        (None, "Interventieregister Jeugd en Onderwijs 2026-2027"),
        (None, "Stand per 1 juni 2026"),
        (),
    ]
    band_one: tuple[Value, ...] = ("Hoofdopgave 1: Een goede basis thuis en in de wijk",)
    band_two: tuple[Value, ...] = ("Hoofdopgave 2: Meedoen op school en daarna",)
    total: tuple[Value, ...] = ("Totaal", None, None, None, None, None, None, None, 142650, 461050)
    sheet = book.sheet(
        "Interventies",
        [*start, HEAD, band_one, *ONE, band_two, *TWO, total],
        merged=("A6:L6", "F7:F9", "F10:F11", "A12:L12", "F13:F14", "F15:F16"),
        bold=(1, 2, 5, 6, 12, 17),
        widths=(14, 14, 44, 28, 28, 34, 30, 30, 12, 12, 20, 34),
        money="IJ",
    )
    for cell in sheet["A"]:
        cell.number_format = "dd-mm-yyyy"
    sheet.freeze_panes = "A6"
    book.sheet("Meetpunten", POINTS, bold=(1,), widths=(44, 48, 12, 14, 8, 8, 14, 24))
    book.sheet(
        "Uitleg",
        [("Fase", "Betekenis"), ("ontwerp", "Het idee wordt uitgewerkt."), ("voorbereiding", "Geld en mensen "
        "worden geregeld."),
         ("uitvoering", "De interventie draait."), ("Vragen over dit register?", "Mail naar het secretariaat Jeugd.")],
        bold=(1,),
        widths=(28, 50),
    )  # fmt: skip
    return book.bytes()
