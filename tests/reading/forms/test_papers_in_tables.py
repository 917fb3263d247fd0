"""Papers set in a table: each section a row, its heading in the first column."""

from tests.reading.forms.helpers import read, tree

SECTIONS = [
    ("Voorgesteld besluit", ["Het actieplan Thuiszitters vast te stellen.", "Hiervoor € 40.000 te gebruiken in 2026."]),
    ("Aanleiding", ["Steeds meer leerlingen in Waardrecht gaan langere tijd niet naar school, en dat moet anders."]),
    (
        "Argumenten",
        ["Het plan sluit aan op wat scholen al doen, en vraagt van hen geen extra werk of geld in dit jaar of erna."],
    ),
    (
        "Kanttekeningen",
        ["Begeleiders zijn schaars, en de functie staat daarom ook open voor mensen uit het onderwijs en de zorg."],
    ),
    ("Communicatie", ["Wij informeren de scholen en de ouders met een brief, zodra de raad heeft besloten."]),
    ("Vervolg", ["De begeleider begint op 1 maart 2026 en bezoekt dan als eerste de scholen in De Hoven."]),
]
TITLE = "<h1>Raadsvoorstel actieplan Thuiszitters</h1>"
FRONT = "<tr><td>Nummer</td><td>2026-014</td></tr><tr><td>Datum college</td><td>3 februari 2026</td></tr>"


def test_a_proposal_in_a_table_is_read_as_the_same_proposal_under_headings() -> None:
    rows = "".join(f"<tr><td>{title}</td><td>{paragraphs(texts)}</td></tr>" for title, texts in SECTIONS)
    blocks = "".join(f"<h2>{title}</h2>{paragraphs(texts)}" for title, texts in SECTIONS)
    tabled = read(f"{TITLE}<table>{FRONT}{rows}</table>", "voorstel.html")
    headed = read(f"{TITLE}<table>{FRONT}</table>{blocks}", "voorstel.html")
    assert tabled.decisions == headed.decisions
    assert tabled.decisions[0].points == SECTIONS[0][1]
    assert tabled.document == headed.document
    assert [(one.date, one.text) for one in tabled.milestones] == [(one.date, one.text) for one in headed.milestones]


def test_a_card_of_a_project_with_costs_and_risks_stays_a_card() -> None:
    labels = ["Aanpak", "Planning", "Kosten", "Risico's", "Communicatie"]
    text = "Welzijn Waardrecht bezoekt alle gezinnen in de Zuidrand, en vraagt waar zij mee geholpen willen worden."
    rows = "".join(f"<tr><td>{label}</td><td>{text}</td></tr>" for label in labels)
    draft = read(f"<h1>Actieplan</h1><table><tr><th colspan=2>Actie 1 Bezoeken</th></tr>{rows}</table>", "plan.html")
    assert draft.decisions == []
    assert "effort: Bezoeken" in tree(draft)


def paragraphs(texts: list[str]) -> str:
    """Return texts as paragraphs of a web page, numbered where they are more."""
    if len(texts) == 1:
        return f"<p>{texts[0]}</p>"
    return "<ol>" + "".join(f"<li>{text}</li>" for text in texts) + "</ol>"
