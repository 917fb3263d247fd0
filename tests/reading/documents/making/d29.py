"""29: a page of a programme budget in a PDF: three questions and rows of taakvelden (gemeente Maasbroek)."""

from __future__ import annotations

from making.paper import Paper

PLACE = "tuned/29-programmabegroting-maasbroek.pdf"


def make() -> bytes:
    """Return the file."""
    paper = Paper(top="Gemeente Maasbroek | Programmabegroting 2026", bottom="Programma 5 | {page}")
    paper.add_page()
    paper.para("Gemeente Maasbroek\nProgrammabegroting 2026-2029")
    paper.heading("Programma 5. Jeugd en onderwijs", 0)
    paper.para("Portefeuillehouder: wethouder Jeugd, wethouder Onderwijs")
    paper.para(
        "Dit programma gaat over jeugdhulp, leerplicht, leerlingenvervoer en schoolgebouwen. De nota "
        "Opgroeien doe je samen is op 20 maart 2024 door de raad vastgesteld en geeft de richting "
        "aan."
    )
    aims(paper)
    money(paper)
    return bytes(paper.output())


def aims(paper: Paper) -> None:
    """Print what is wanted, what is done and how it is measured."""
    paper.heading("Wat willen we bereiken?", 1)
    paper.items(
        (
            "Jeugdigen krijgen hulp die snel begint en niet langer duurt dan nodig is.",
            "Schoolgebouwen zijn gezond, duurzaam en groot genoeg.",
            "Leerlingen die niet zelf kunnen reizen komen op tijd en veilig op school.",
        ),
        ("5.1", "5.2", "5.3"),
    )
    paper.heading("Waaraan meten we dat?", 2)
    paper.grid(
        [
            ("Doel", "Indicator", "Bron", "Beginwaarde (2023)", "Streefwaarde 2026", "Streefwaarde 2029"),
            ("5.1", "Gemiddelde wachttijd specialistische jeugdhulp in dagen", "Jeugdhulpregio", "74", "56", "42"),
            ("5.1", "Jongeren tot 18 jaar met jeugdhulp in procenten", "CBS", "12,6", "12,0", "11,0"),
            ("5.2", "Aantal schoolgebouwen met energielabel A of beter", "Vastgoedregister", "9", "12", "17"),
            ("5.3", "Tevredenheid ouders leerlingenvervoer (rapportcijfer)", "Enquête", "6,4", "7,0", "7,5"),
        ],
        (14, 58, 30, 24, 24, 24),
        size=8.5,
        right=3,
    )
    paper.heading("Wat doen we ervoor?", 1)
    paper.items(
        (
            "**5.1.1** De toegang tot jeugdhulp verhuist naar de wijkgebouwen, te beginnen met De Brug in maart 2026.",
            "**5.1.2** Wij sluiten met aanbieders contracten af waarin de duur van de hulp is afgesproken.",
            "**5.2.1** Renovatie van basisschool De Stuifhoek en van het Maasbroek College, locatie Noord.",
            "**5.2.2** CO2-meters ophangen in alle klaslokalen.",
            "**5.3.1** Nieuwe aanbesteding van het vervoer samen met de regio.",
            "**5.3.2** Fietsmaatjes voor leerlingen die met begeleiding wel kunnen fietsen.",
        ),
        "–",
    )


def money(paper: Paper) -> None:
    """Print the costs for each taakveld."""
    paper.heading("Wat kost het?", 1)
    paper.para("Bedragen x € 1.000")
    paper.grid(
        [
            (
                "Taakveld",
                "Rekening 2024",
                "Begroting 2025",
                "Begroting 2026",
                "Raming 2027",
                "Raming 2028",
                "Raming 2029",
            ),
            ("Lasten", "", "", "", "", "", ""),
            ("4.2 Onderwijshuisvesting", "3.918", "4.105", "4.488", "4.702", "4.695", "4.690"),
            ("4.3 Onderwijsbeleid en leerlingzaken", "2.760", "2.841", "2.903", "2.903", "2.890", "2.890"),
            ("6.22 Toegang en eerstelijnsvoorzieningen Jeugd", "1.412", "1.530", "1.615", "1.615", "1.615", "1.615"),
            ("6.751 Jeugdhulp ambulant lokaal", "9.870", "9.655", "9.480", "9.300", "9.120", "9.120"),
            ("Totaal lasten", "17.960", "18.131", "18.486", "18.520", "18.320", "18.315"),
            ("Baten", "", "", "", "", "", ""),
            ("4.3 Onderwijsbeleid en leerlingzaken", "1.204", "1.180", "1.195", "1.195", "1.195", "1.195"),
            ("Totaal baten", "1.204", "1.180", "1.195", "1.195", "1.195", "1.195"),
            ("Saldo van lasten en baten", "-16.756", "-16.951", "-17.291", "-17.325", "-17.125", "-17.120"),
        ],
        (50, 20, 21, 21, 20, 20, 20),
        size=8.5,
        right=1,
    )
    paper.para(
        "De lasten van onderwijshuisvesting stijgen door de kapitaallasten van de renovaties. In de "
        "zomer van 2026 komt er een voorstel over de planning van de andere schoolgebouwen."
    )
