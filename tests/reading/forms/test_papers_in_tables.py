"""Papers set in a table: each section a row, its heading in the first column."""

import pytest
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


FIGURES = "<table><tr><th>Post</th><th>2026</th></tr><tr><td>Begeleiders</td><td>€ 40.000</td></tr></table>"


def test_a_proposal_that_a_table_with_figures_cuts_in_two_tables_is_one_paper() -> None:
    rows = [f"<tr><td>{title}</td><td>{paragraphs(texts)}</td></tr>" for title, texts in SECTIONS]
    whole = read(f"{TITLE}<table>{FRONT}{''.join(rows)}</table>", "voorstel.html").decisions
    for cut in (1, 3):
        first, second = "".join(rows[:cut]), "".join(rows[cut:])
        text = f"{TITLE}<table>{FRONT}</table><table>{first}</table>{FIGURES}<table>{second}</table>"
        assert read(text, "voorstel.html").decisions == whole


def test_arguments_may_have_rows_of_their_own_under_the_row_that_announces_them() -> None:
    told = {
        "Argumenten": ["1.1 Het werkt", "1.2 Het is betaalbaar"],
        "Kanttekeningen": ["1.1 Er zijn te weinig begeleiders"],
    }
    rows = "".join(f"<tr><td>{title}</td><td>{paragraphs(texts * 2)}</td></tr>" for title, texts in SECTIONS[:2])
    for title, entries in told.items():
        beside = "".join(f"<tr><td>{entry}</td><td><p>Dat zeggen scholen zelf.</p></td></tr>" for entry in entries)
        rows += f"<tr><td>{title}</td><td></td></tr>{beside}"
    rest = "".join(f"<tr><td>{title}</td><td>{paragraphs(texts)}</td></tr>" for title, texts in SECTIONS[4:])
    [decision] = read(f"{TITLE}<table>{FRONT}{rows}{rest}</table>", "voorstel.html").decisions
    assert decision.arguments == ["Het werkt", "Het is betaalbaar"]
    assert decision.objections == ["Er zijn te weinig begeleiders"]
    assert decision.follow_up == SECTIONS[5][1]


ITEMS = [
    ("3", "Subsidieplafonds jeugd 2026", "Z-25-7711", ["De plafonds vast te stellen op € 640.000.", "Dit te melden."]),
    ("4", "Huisvesting school De Wilg", "Z-25-7650", ["In te stemmen met twee tijdelijke lokalen."]),
    ("5", "Verkeersplan Zuidrand", "Z-25-7802", ["Het plan vast te stellen.", "De raad te informeren."]),
]
WHY = "Het college heeft hierover eerder gesproken."
LIST = "# Openbare besluitenlijst college\n\nVergadering van 25 november 2025, gemeente Waardrecht\n\n"


def row(*cells: str) -> str:
    """Return a row of a table."""
    return "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"


def fields(number: str, points: list[str]) -> str:
    """Return the rows of an item: its number, why, and what was decided."""
    return row("Zaaknummer", number) + row("Samenvatting", WHY) + row("Besluit", paragraphs(points))


FORMS = {
    "a table an item": "".join(
        f"<table>{row('Nummer', n)}{row('Onderwerp', what)}{fields(z, p)}</table>\n\n" for n, what, z, p in ITEMS
    ),
    "a band over each": "<table>{}</table>".format(
        "".join(f"<tr><td colspan=2>{n}. {what}</td></tr>{fields(z, p)}" for n, what, z, p in ITEMS)
    ),
    "text beside the item": "<table>{}</table>".format(
        "".join(row(f"{n}. {what}", f"<p>{WHY}</p><p>Besluit:</p>{paragraphs(p)}") for n, what, _, p in ITEMS)
    ),
    "columns": "<table>{}{}</table>".format(
        row("Agendapunt", "Titel", "Beslissing college").replace("td>", "th>"),
        "".join(row(n, what, paragraphs(p)) for n, what, _, p in ITEMS),
    ),
    "headings and a run-in label": "\n\n".join(
        f"## {what}\n\n{WHY}\n\n**Besluit**\n\n{paragraphs(p)}" for _, what, _, p in ITEMS
    ),
}


@pytest.mark.parametrize("form", FORMS)
def test_a_list_of_decisions_may_stand_in_tables(form: str) -> None:
    draft = read(LIST + FORMS[form])
    assert [(one.subject, len(one.points), one.date, one.public) for one in draft.decisions] == [
        (what, len(points), "2025-11-25", True) for _, what, _, points in ITEMS
    ]
    assert [one.amount for one in draft.money] == ["640000.00"]
    assert draft.elements == []
    if "Zaaknummer" in FORMS[form]:
        assert [one.number for one in draft.decisions][-2:] == [z for _, _, z, _ in ITEMS][-2:]
