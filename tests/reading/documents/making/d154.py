"""154: the chapter of a programme in a budget, two of its goals beside each other on a page (gemeente Hoogwaarden)."""

from __future__ import annotations

from making.paper import Paper

PLACE = "heldout/154-programmabegroting-hoogwaarden.pdf"
HOUSES = (
    "**Doel 6.1 Kinderen leren en spelen in goede gebouwen**",
    "__Waarom is dit nodig?__",
    "Een derde van onze scholen is ouder dan vijftig jaar. In sommige lokalen is het 's zomers te warm om te werken. "
    "Een goed gebouw maakt uit voor wat een kind kan leren.",
    "__Wat gaan we daarvoor doen in 2027?__",
    "•  De bouw van kindcentrum Oud-Waard begint in maart 2027.",
    "•  Zonwering en ventilatie aanbrengen in de zes warmste scholen.",
    "•  Schoolpleinen vergroenen, samen met leerlingen en buurt.",
)
CARE = (
    "**Doel 6.2 Gezinnen krijgen op tijd passende steun**",
    "__Waarom is dit nodig?__",
    "De wachtlijsten zijn te lang. Ouders die om hulp vragen, willen snel weten waar zij aan toe zijn. Niet elke "
    "vraag hoeft een traject te worden.",
    "__Wat gaan we daarvoor doen in 2027?__",
    "•  Het Lokaal Team krijgt een eigen gedragswetenschapper.",
    "•  Met vier aanbieders sluiten wij contracten voor de lange termijn.",
    "•  Buurtgezinnen en steunouders werven in alle wijken. Welzijn Hoogwaarden voert dit uit.",
)
YOUNG = (
    "Zorgen van jongeren over geld, wonen en hun eigen gezondheid nemen toe. Tussen 16 en 23 jaar verandert er veel "
    "tegelijk, en juist dan valt hulp weg. Wij willen dat jongeren in die jaren niet tussen wal en schip raken."
)
DOES = (
    "Een vast gezicht voor jongeren van 16 tot 23 jaar: de jongerenregisseur.",
    "Een proef met tien kamers voor jongeren die uit de jeugdhulp komen, samen met woningstichting De Werf.",
    "Budgetlessen op het praktijkonderwijs en het mbo.",
)
POINTS = (
    ("Doel", "Indicator", "Bron", "2023", "2024", "2025", "Streef 2027", "Streef 2030"),
    ("6.1", "Schoolgebouwen met een gezond binnenklimaat (%)", "Eigen meting", "38", "41", "46", "60", "85"),
    ("6.1", "Vergroende schoolpleinen", "Team Groen", "4", "7", "9", "14", "22"),
    ("6.2", "Wachttijd tot het eerste gesprek (dagen)", "Lokaal Team", "31", "36", "33", "20", "10"),
    ("6.2", "Jongeren tot 18 jaar met jeugdhulp (%)", "CBS", "12,7", "13,1", "13,0", "12,2", "11,5"),
    ("6.3", "Jongeren met problematische schulden (%)", "BKR", "n.b.", "5,8", "5,6", "5,0", "4,0"),
    ("6.3", "Absoluut verzuim per 1.000 leerlingen", "DUO", "2,9", "3,4", "-", "2,5", "2,0"),
)
MONEY = (
    ("Bedragen x € 1.000", "Rekening 2025", "Begroting 2026", "Begroting 2027", "Raming 2028", "Raming 2029",
     "Raming 2030"),
    ("Lasten", "", "", "", "", "", ""),
    ("Onderwijshuisvesting", "6.218", "6.540", "7.105", "8.230", "8.415", "8.415"),
    ("Onderwijsbeleid en leerlingzaken", "4.087", "4.320", "4.365", "4.365", "4.290", "4.290"),
    ("Jeugdhulp en toegang", "27.944", "27.150", "28.310", "27.900", "27.450", "27.450"),
    ("Totaal lasten", "38.249", "38.010", "39.780", "40.495", "40.155", "40.155"),
    ("Baten", "", "", "", "", "", ""),
    ("Onderwijsbeleid en leerlingzaken", "2.911", "2.860", "2.905", "2.905", "2.905", "2.905"),
    ("Jeugdhulp en toegang", "604", "415", "415", "415", "415", "415"),
    ("Totaal baten", "3.515", "3.275", "3.320", "3.320", "3.320", "3.320"),
    ("Saldo van baten en lasten", "34.734-", "34.735-", "36.460-", "37.175-", "36.835-", "36.835-"),
    ("Onttrekking reserves", "1.020", "480", "950", "300", "0", "0"),
    ("Resultaat", "33.714-", "34.255-", "35.510-", "36.875-", "36.835-", "36.835-"),
)  # fmt: skip


def column(pdf: Paper, left: float, top: float, texts: tuple[str, ...]) -> float:
    """Print texts below each other in a column from `left`, and return where they end."""
    pdf.set_xy(left, top)
    for text in texts:
        pdf.set_x(left)
        pdf.multi_cell(78, 4.8, text, align="L", markdown=True, new_x="LEFT", new_y="NEXT")
        pdf.ln(1.6)
    return float(pdf.get_y())


def make() -> bytes:
    """Return the file."""
    top = "Programmabegroting 2027-2030 | Programma 6 Jeugd en onderwijs"
    pdf = Paper(top=top, bottom="gemeente Hoogwaarden - {page}")
    pdf.add_page()
    pdf.heading("Programmabegroting 2027-2030", 0)
    pdf.para("Gemeente Hoogwaarden")
    pdf.para("Aangeboden aan de raad op 6 oktober 2026. Dit deel bevat programma 6.")
    pdf.heading("Programma 6 Jeugd en onderwijs", 1)
    pdf.para("**Portefeuillehouders:** wethouder Jeugd, wethouder Vastgoed")
    pdf.para(
        "__Waar gaat dit programma over?__ Dit programma omvat onderwijshuisvesting, leerlingenvervoer, leerplicht, "
        "voorschoolse educatie, de toegang tot jeugdhulp en de jeugdhulp zelf. Hoogwaarden telt bijna 11.000 inwoners "
        "onder de 18 jaar."
    )
    pdf.para(
        "__Beleidskaders__: Integraal huisvestingsplan scholen 2024-2039 (raad 14 maart 2024); Regiovisie jeugdhulp "
        "Waardland 2025-2028; Nota Opgroeien in Hoogwaarden (2023)."
    )
    pdf.para(
        "__Ontwikkelingen__. Het Rijk verlaagt vanaf 2028 de bijdrage voor jeugdhulp. De hervorming van de jeugdzorg "
        "vraagt om andere contracten. De bevolkingsprognose van het voorjaar laat zien dat het aantal basisscholieren "
        "in Zuidrand blijft groeien, terwijl het in Oud-Waard daalt."
    )
    pdf.add_page()
    pdf.heading("Wat willen we bereiken en wat gaan we daarvoor doen?", 2)
    pdf.para("Het programma kent drie doelen.")
    start = float(pdf.get_y()) + 2
    ends = max(column(pdf, 22, start, HOUSES), column(pdf, 110, start, CARE))
    pdf.set_left_margin(22)
    pdf.set_xy(22, ends + 4)
    pdf.para("**Doel 6.3 Jongeren zetten met vertrouwen de stap naar volwassenheid**")
    pdf.para("__Waarom is dit nodig?__")
    pdf.para(YOUNG)
    pdf.para("__Wat gaan we daarvoor doen in 2027?__")
    pdf.items(DOES)
    pdf.add_page()
    pdf.heading("Hoe meten we dat?", 2)
    pdf.grid(POINTS, (11, 55, 22, 14, 14, 14, 18, 18), size=8, right=3)
    pdf.para(
        "__Toelichting__. De cijfers over binnenklimaat komen uit onze eigen meting en zijn voor 2025 voorlopig. In "
        "april 2027 verschijnt een nieuwe meting van de wachttijd."
    )
    pdf.heading("Wat mag het kosten?", 2)
    pdf.grid(MONEY, (49, 20, 20, 20, 19, 19, 19), size=8, right=1)
    pdf.para(
        "De lasten van onderwijshuisvesting stijgen door de nieuwbouw in Oud-Waard. De onttrekking aan de reserve "
        "Sociaal domein dekt de incidentele kosten van de nieuwe contracten."
    )
    pdf.add_page()
    pdf.heading("Verbonden partijen en risico's", 2)
    pdf.para(
        "De gemeenschappelijke regeling Jeugdhulp Waardland koopt voor ons de specialistische jeugdhulp in. GGD "
        "Waardland voert de jeugdgezondheidszorg uit. Het grootste risico is dat de vraag naar jeugdhulp met verblijf "
        "harder groeit dan begroot. In juni 2027 informeren wij de raad met de eerste bestuursrapportage."
    )
    return bytes(pdf.output())
