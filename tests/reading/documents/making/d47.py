"""47: a programme plan in a PDF: two columns of text, actions in tinted boxes (gemeente Vlietzand)."""

from __future__ import annotations

from collections.abc import Sequence

from making.paper import Paper

PLACE = "tuned/47-programmaplan-vlietzand.pdf"
WIDTH, GAP, LEFT, BOTTOM = 80.0, 8.0, 21.0, 272.0
FIRST, TOP = 52.0, 24.0


class Columns:
    """Text that fills a left column, a right column and then the next page."""

    def __init__(self, paper: Paper) -> None:
        self.paper, self.column, self.y = paper, 0, FIRST
        paper.set_auto_page_break(False)

    def room(self, height: float) -> float:
        """Go to the next column where `height` does not fit; return the left edge to print at."""
        if self.y + height > BOTTOM:
            self.column, self.y = self.column + 1, FIRST if self.column == 0 else TOP
            if self.column % 2 == 0:
                self.paper.add_page()
        return LEFT + (self.column % 2) * (WIDTH + GAP)

    def text(self, text: str, *, bold: bool = False, size: float = 9.5, after: float = 2.0) -> None:
        """Print a paragraph."""
        self.paper.set_font("Helvetica", "B" if bold else "", size)
        line = size * 0.48
        count = len(self.paper.multi_cell(WIDTH, line, text, align="L", dry_run=True, output="LINES"))
        left = self.room(count * line)
        self.paper.set_xy(left, self.y)
        self.paper.multi_cell(WIDTH, line, text, align="L")
        self.y += count * line + after

    def box(self, title: str, lines: Sequence[str]) -> None:
        """Print an action: a tinted box with a bold title and labelled lines."""
        inner, line = WIDTH - 6, 4.4
        self.paper.set_font("Helvetica", "B", 9)
        heads = len(self.paper.multi_cell(inner, line, title, align="L", dry_run=True, output="LINES"))
        self.paper.set_font("Helvetica", "", 8.5)
        counts = [len(self.paper.multi_cell(inner, line, t, align="L", dry_run=True, output="LINES")) for t in lines]
        height = (heads + sum(counts)) * line + 5
        left = self.room(height)
        self.paper.set_fill_color(225, 238, 228)
        self.paper.rect(left, self.y, WIDTH, height, style="F")
        self.paper.set_xy(left + 3, self.y + 2)
        self.paper.set_font("Helvetica", "B", 9)
        self.paper.multi_cell(inner, line, title, align="L", new_x="LEFT", new_y="NEXT")
        self.paper.set_font("Helvetica", "", 8.5)
        for text in lines:
            self.paper.multi_cell(inner, line, text, align="L", new_x="LEFT", new_y="NEXT")
        self.y += height + 3


def make() -> bytes:
    """Return the file."""
    paper = Paper(top="Programmaplan Veerkrachtige Jeugd", bottom="gemeente Vlietzand - {page}")
    paper.add_page()
    paper.heading("Programmaplan Veerkrachtige Jeugd 2026-2028", 0)
    paper.para("Gemeente Vlietzand, januari 2026")
    columns = Columns(paper)
    opening(columns)
    bonds(columns)
    talent(columns)
    calm(columns)
    closing(columns)
    return bytes(paper.output())


def opening(columns: Columns) -> None:
    """Print why there is a programme."""
    columns.text("Waarom dit programma?", bold=True, size=12)
    columns.text(
        "Met de meeste jongeren in Vlietzand gaat het goed. Toch zien scholen, huisartsen en sportclubs meer "
        "jongeren die somber zijn of zich eenzaam voelen. In de Kadernota 2026 heeft de raad op 3 juli 2025 geld "
        "vrijgemaakt om daar samen iets aan te doen. Dit plan bouwt voort op het Jeugdkompas, dat het college in "
        "mei 2023 vaststelde."
    )
    columns.text(
        "Het programma heeft drie bouwstenen. Bij iedere bouwsteen staan een doel, een streefwaarde en de acties "
        "die daarbij horen. De acties staan in een groen vak."
    )


def bonds(columns: Columns) -> None:
    """Print the first building block."""
    columns.text("Bouwsteen 1 Verbinding", bold=True, size=12)
    columns.text("Doel", bold=True, after=0.5)
    columns.text("Iedere jongere heeft een volwassene buiten het gezin om op terug te vallen.")
    columns.text("Streefwaarde", bold=True, after=0.5)
    columns.text(
        "In 2028 heeft minimaal 70% van de jongeren van 12 tot 18 jaar zo'n volwassene (nulmeting 2024: 58%). Bron: "
        "Jongerenonderzoek Vlietzand"
    )
    columns.text(
        "Veel jongeren noemen een trainer, een mentor of een buurvrouw als iemand bij wie zij terechtkunnen. Zulke "
        "mensen zijn er overal, maar zij weten het zelf niet altijd."
    )
    columns.box(
        "Actie 1.1 Maatjesproject Samen Sterk uitbreiden naar de dorpen",
        ("Trekker: Welzijn Vlietzand", "Klaar: december 2026", "Kosten 2026: € 48.000"),
    )
    columns.box(
        "Actie 1.2 Training voor trainers en leiders van sportclubs over praten met jongeren",
        ("Trekker: Sportpunt Vlietzand", "Klaar: in het voorjaar van 2027", "Kosten 2026: € 12.500"),
    )
    columns.box(
        "Actie 1.3 Mentoren op het Zandcollege krijgen een uur extra per week",
        ("Trekker: Zandcollege", "Klaar: doorlopend", "Kosten 2026: uit eigen middelen van de school"),
    )


def talent(columns: Columns) -> None:
    """Print the second building block."""
    columns.text("Bouwsteen 2 Talent", bold=True, size=12)
    columns.text("Doel", bold=True, after=0.5)
    columns.text("Jongeren ontdekken waar zij goed in zijn, ook als dat geen schoolvak is.")
    columns.text("Streefwaarde", bold=True, after=0.5)
    columns.text("Eind 2027 doen 450 jongeren mee aan een talentprogramma (nu: 190 jongeren).")
    columns.text(
        "Kunst, techniek en koken zijn voor veel jongeren belangrijk. In Vlietzand is het aanbod klein en vaak duur. "
        "In november 2025 hielden vier jongerenwerkers een rondgang langs de scholen."
    )
    columns.box(
        "Actie 2.1 Open werkplaats in de oude visafslag",
        ("Trekker: Stichting Makersplek", "Klaar: 1 juni 2026", "Kosten 2026: € 95.000"),
    )
    columns.box(
        "Actie 2.2 Talentbon van 75 euro voor jongeren uit gezinnen met weinig geld",
        ("Trekker: gemeente, team Minima", "Klaar: Q2 2026", "Kosten 2026: € 33.750"),
    )


def calm(columns: Columns) -> None:
    """Print the third building block."""
    columns.text("Bouwsteen 3 Rust", bold=True, size=12)
    columns.text("Doel", bold=True, after=0.5)
    columns.text("Jongeren ervaren minder druk en weten hoe zij met spanning omgaan.")
    columns.text("Streefwaarde", bold=True, after=0.5)
    columns.text(
        "Het aandeel jongeren dat vaak prestatiedruk voelt daalt van 34% in 2024 naar 25% in 2028. Bron: GGD "
        "Vlietstreek"
    )
    columns.text("Streefwaarde", bold=True, after=0.5)
    columns.text("In schooljaar 2027-2028 werken alle vijf scholen met een rustlokaal.")
    columns.box(
        "Actie 3.1 Lessen over slaap, scherm en stress in de brugklas",
        ("Trekker: GGD Vlietstreek", "Klaar: schooljaar 2026-2027", "Kosten 2026: € 21.000"),
    )
    columns.box(
        "Actie 3.2 Rustlokalen inrichten",
        ("Trekker: scholen", "Klaar: september 2027", "Kosten 2026: € 0"),
    )
    columns.box(
        "Actie 3.3 Chat met een jongerencoach, ook in de avond",
        ("Trekker: Welzijn Vlietzand", "Klaar: 15 maart 2026", "Kosten 2026: p.m."),
    )


def closing(columns: Columns) -> None:
    """Print how the programme is steered and what it costs."""
    columns.text("Sturing en geld", bold=True, size=12)
    columns.text(
        "Een programmateam met leden van alle trekkers komt elke zes weken bijeen. In oktober 2026 krijgt de raad een "
        "tussenbericht. De kosten in 2026 zijn samen € 210.250. Hiervan komt € 150.000 uit de reserve Sociaal domein "
        "en € 60.250 van de provincie."
    )
    columns.text("Voor 2027 en 2028 legt het college bij de begroting een voorstel voor.")
