"""166: the register of actions of a youth programme in a workbook, the action behind who and when."""

from __future__ import annotations

import datetime

from making.sheet import Sheets, Value

PLACE = "heldout/166-actieregister-hoogwaarden.xlsx"
DAY = datetime.date
Row = tuple[Value, ...]
HEAD: Row = (
    "Code",
    "Fase",
    "Regie bij",
    "Klaar",
    "Gestart",
    "Lijn",
    "Maatregel",
    "Draagt bij aan ambitie",
    "Wat levert het op?",
    "Kosten 2026",
    "Kosten 2027",
    "Laatste nieuws",
)
A1, A2 = "Ouders voelen zich gesteund bij het opvoeden", "Ieder gezin kent iemand in de buurt"
A3, A4 = "Leerlingen leren veilig en met plezier", "Jongeren halen een diploma dat bij hen past"
A5 = "Jongeren hebben een eigen plek in het dorp"
ACTIONS: tuple[Row, ...] = (
    ("V01", "uitvoering", "Jeugdteam Hoogwaarden", DAY(2027, 12, 31), DAY(2026, 2, 1), "Thuis", "Opvoedadvies aan huis "
     "voor gezinnen met jonge kinderen", A1, "Tachtig gezinnen per jaar krijgen advies", 46000, 48000, "In april 2026 "
     "is een tweede pedagoog begonnen."),
    ("V02", "voorbereiding", "Welzijn Hoogwaarden", "Q2 2027", "Q4 2026", "Thuis", "Oudergroepen rond scheiding", A1,
     "Vier groepen met elk acht ouders", 9500, 15000, None),
    ("V03", "uitvoering", "Welzijn Hoogwaarden", "doorlopend", DAY(2024, 9, 1), "Thuis", "Buurtmoeders die nieuwe "
     "gezinnen op weg helpen", A2, "In elke kern zijn twee buurtmoeders actief", 22500, 22500, "Loopt goed, er is een "
     "wachtlijst in Hoogwaarden-Zuid."),
    ("V04", "afgerond", "Bibliotheek Waardland", DAY(2026, 6, 30), DAY(2026, 1, 5), "School", "Lespakket mediawijsheid "
     "voor groep 7 en 8", A3, "Alle zeventien basisscholen gebruiken het lespakket", 12750, None, "Op 12 juni 2026 "
     "ontvingen 17 scholen het lespakket."),
    ("V05", "uitvoering", "Stichting Openbaar Onderwijs Waardland", 2028, DAY(2026, 8, 17), "School", "Plusgroep voor "
     "leerlingen die de school niet uitdaagt", A3, "De plusgroep telt 24 leerlingen", 31000, 62000, None),
    ("V06", "idee", "Samenwerkingsverband PO Midden-Waardland", "nog niet bekend", None, "School", "Proef met een "
     "rustklas", A3, "Nader te bepalen", "p.m.", "p.m.", "Eerst praten met de schoolbesturen."),
    ("V07", "uitvoering", "Waardcollege", DAY(2027, 7, 16), DAY(2026, 9, 7), "School", "Mentoruren voor leerlingen die "
     "opstromen", A4, None, 18400, 27600, None),
    ("V08", "uitvoering", "Regionaal Bureau Leerplicht", "eind 2027", "voorjaar 2026", "School", "Jongeren zonder "
     "diploma opbellen en uitnodigen", A4, "Met negen van de tien jongeren is contact", 14000, 14000, "In mei 2026 is "
     "een oud-leerling gaan meebellen."),
    ("V09", "voorbereiding", "Gemeente, team Vastgoed", DAY(2028, 4, 1), DAY(2026, 11, 1), "Vrije tijd", "Jeugdhonk in "
     "de voormalige gymzaal aan de Dijkweg", A5, "Het jeugdhonk is open op vier avonden", 75000, 240000, "Het college "
     "beslist in december 2026 over het krediet."),
    ("V10", "uitvoering", "Sportservice Hoogwaarden", "doorlopend", 2026, "Vrije tijd", "Sportkar die langs de vijf "
     "kernen rijdt", A5, "Elke kern krijgt wekelijks bezoek van de sportkar", 16250.5, 17000, None),
)  # fmt: skip
TOTAL: Row = ("Totaal", None, None, None, None, None, None, None, None, 245400.5, 446100)
POINTS: tuple[Row, ...] = (
    ("Indicatoren jeugdprogramma Volop Jong",),
    (),
    ("Ambitie", "Bron", "Indicator", "Eenheid", "Nulmeting 2024", "Stand 2025", "Streven 2026", "Streven 2028"),
    (A1, "Inwonerpanel", "Ouders die weten waar zij hulp kunnen vragen", "%", 58, 61, 65, 75),
    (A2, "Inwonerpanel", "Gezinnen die op iemand in de buurt kunnen terugvallen", "%", 70, None, None, 80),
    (A3, "Leerlingtevredenheidsonderzoek", "Cijfer dat leerlingen hun school geven", "cijfer", 7.2, 7.1, 7.4, 7.8),
    (A3, "Inspectie van het Onderwijs", "Scholen met het oordeel goed", "scholen", 3, 3, 4, 7),
    (A4, "DUO", "Voortijdig schoolverlaters", "%", 2.4, 2.1, 2, 1.5),
    (A5, "Jongerenwerk", "Bezoekers van de jeugdhonken per week", "jongeren", 110, 135, 150, 220),
)  # fmt: skip


def make() -> bytes:
    """Return the file."""
    book = Sheets()
    start: list[Row] = [
        ("Actieregister jeugdprogramma Volop Jong 2026-2028",),
        ("Gemeente Hoogwaarden, team Samenleving. Bijgewerkt tot en met 5 oktober 2026. Bedragen in euro's.",),
        (),
    ]
    sheet = book.sheet(
        "Acties",
        [*start, HEAD, *ACTIONS, TOTAL],
        merged=("A1:L1", "A2:L2"),
        bold=(1, 4, 15),
        widths=(8, 14, 30, 13, 13, 12, 46, 38, 38, 13, 13, 44),
    )
    for letter in "DE":
        for cell in sheet[letter]:
            cell.number_format = "d-m-yyyy" if isinstance(cell.value, DAY) else "General"
    for letter in "JK":
        for cell in sheet[letter]:
            cell.number_format = "#,##0.00"
    sheet.freeze_panes = "A5"
    sheet.auto_filter.ref = "A4:L14"
    points = book.sheet("Indicatoren", POINTS, merged=("A1:H1",), bold=(1, 3), widths=(44, 30, 50, 12, 12, 12, 12, 12))
    points.freeze_panes = "A4"
    return book.bytes()
