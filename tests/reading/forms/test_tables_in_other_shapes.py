"""The same table under other titles, with a title row over it, its columns in another order, numbers in its rows."""

from itertools import permutations

import pytest
from tests.reading.forms.helpers import read, tree

from doelnet.draft import Draft

GOAL, EFFORT = "Kinderen eten gezond", "Moestuin aanleggen"


def page(rows: list[list[str]], title: str = "", heading: str = "Acties") -> Draft:
    """Return the draft of a plan with one table, and a row over its whole width where it has a `title`."""
    over = f'<tr><td colspan="{len(rows[0])}">{title}</td></tr>' if title else ""
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return read(f"<h1>Jaarplan Jeugd 2026</h1><h2>{heading}</h2><table>{over}{body}</table>", "plan.html")


ROWS = [["Doel", "Actie", "Trekker", "Budget 2026"], [GOAL, EFFORT, "GGD Waardland", "12.000"]]
CAPTIONS = ["Overzicht 2026", "Tabel 2: wie doet wat", "Acties 2026", "Uitvoeringsprogramma jeugd 2026", "Maatregelen"]


@pytest.mark.parametrize("title", CAPTIONS)
def test_a_title_over_the_columns_that_says_what_table_it_is_is_no_element(title: str) -> None:
    draft = page([*ROWS, [GOAL, "Samen koken", "Welzijn Waardrecht", "4.000"]], title)
    assert tree(draft) == [f"goal: {GOAL}", f"effort: {EFFORT} < {GOAL}", f"effort: Samen koken < {GOAL}"]


@pytest.mark.parametrize("title", ["Doel 1: Kinderen bewegen", "Thema Bewegen"])
def test_a_title_over_the_columns_that_is_labelled_stays_an_element(title: str) -> None:
    rows = [["Actie", "Trekker", "Wanneer"], ["Sportdag", "GGD", "2026"], ["Zwemles", "GGD", "2026"]]
    lines = tree(page(rows, title, heading="Overzicht"))
    assert len(lines) == 3
    assert all(line.endswith(title.split(maxsplit=1)[1].removeprefix("1: ")) for line in lines)


def test_what_a_title_over_the_columns_multiplies_amounts_by_counts() -> None:
    rows = [["Onderdeel", "Lasten", "Baten"], ["Jeugdhulp", "120", "20"], ["Onderwijs", "60", "10"]]
    draft = page(rows, "Begroting 2027 (bedragen x € 1.000)", heading="Financiën")
    assert [(m.amount, m.year) for m in draft.money[:2]] == [("120000.00", "2027"), ("20000.00", "2027")]


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_codes_belong_to_the_column_that_they_tell_apart(order: tuple[int, ...]) -> None:
    rows = [["Code", "Doel", "Programmalijn"], ["D1", GOAL, "Leren"], ["D2", "Ieder kind leest", "Leren"]]
    draft = page([[row[place] for place in order] for row in rows], heading="Doelen")
    goals = [element for element in draft.elements if element.kind == "goal"]
    assert [(goal.text, goal.number) for goal in goals] == [(GOAL, "D1"), ("Ieder kind leest", "D2")]


@pytest.mark.parametrize(
    "total", [["9", "Totaal", "", "16.000"], ["", "", "Totaal", "16.000"], ["16.000", "", "Totaal", ""]]
)
def test_a_row_that_adds_up_is_no_effort_wherever_it_says_so(total: list[str]) -> None:
    rows = [["Nr.", "Actie", "Trekker", "Budget 2026"], ["1", EFFORT, "GGD", "12.000"], ["2", "Koken", "GGD", "4.000"]]
    assert [e.text for e in page([*rows, total]).elements if e.kind == "effort"] == [EFFORT, "Koken"]


@pytest.mark.parametrize("called", ["Ambitie", "Doelstelling", "Wat willen we bereiken?"])
def test_a_column_of_wishes_that_are_to_be_measured_beside_one_of_goals_holds_targets(called: str) -> None:
    rows = [["Opgave", called, "Actie"], [GOAL, "In 2027 heeft 84% van de kinderen een gezond gewicht", EFFORT]]
    draft = page([*rows, ["Rookvrij", "In 2026 is 100% van de sportparken rookvrij", "Borden plaatsen"]])
    assert [e.kind for e in draft.elements] == ["goal", "target", "effort", "goal", "target", "effort"]


@pytest.mark.parametrize("called", ["KPI", "KPI's"])
def test_what_is_called_kpi_names_indicators_where_values_stand_beside_it(called: str) -> None:
    rows = [
        [called, "Werkelijk 2024", "Streefwaarde 2026"],
        ["Leerlingen met een achterstand in groep 3 (%)", "13", "12"],
    ]
    draft = page([*rows, ["Kinderen tot 12 jaar die lezen (%)", "40", "50"]], heading="Cijfers")
    assert [e.target.value for e in draft.elements if e.target] == [12, 50]
    assert [m.value for m in draft.measurements] == [13, 40]


@pytest.mark.parametrize("called", ["Ambitie", "Doelstelling", "Streven"])
def test_values_with_their_year_behind_them_are_target_values_under_any_word(called: str) -> None:
    rows = [["Indicator", "Laatste meting", called], ["Kinderen met een fiets", "58% (2024)", "75% (2027)"]]
    draft = page([*rows, ["Kinderen met een boek", "187 (2024)", "100 (2027)"]], heading="Cijfers")
    assert [(e.target.value, e.target.due) for e in draft.elements if e.target] == [(75, "2027"), (100, "2027")]


@pytest.mark.parametrize("title", ["Saldo", "Saldo van baten en lasten", "Saldo lasten &amp; baten"])
def test_the_balance_of_what_comes_in_and_goes_out_is_a_balance(title: str) -> None:
    rows = [["Onderdeel", "Begroot 2026 lasten", f"Begroot 2026 {title}"], ["Jeugd", "€ 120", "€ -20"]]
    sides = [m.side for m in page([*rows, ["School", "€ 60", "€ 10"]], heading="Geld").money]
    assert sides == ["expense", "balance", "expense", "balance"]


@pytest.mark.parametrize("wanted", ["Streefwaarde", "Doelstelling", "Ambitie", "Norm"])
def test_years_under_the_words_for_values_are_those_of_the_values(wanted: str) -> None:
    over = f"<tr><th rowspan=2>Indicator</th><th>Nulmeting</th><th colspan=2>Realisatie</th><th>{wanted}</th></tr>"
    years = "<tr><th>2021</th><th>2023</th><th>2025</th><th>2025</th></tr>"
    row = "<tr><td>Kinderen die sporten</td><td>40%</td><td>48%</td><td>50%</td><td>55%</td></tr>"
    draft = read(f"<h1>Jaarverslag Jeugd 2025</h1><h2>Cijfers</h2><table>{over}{years}{row}</table>", "plan.html")
    assert [(e.target.value, e.target.due) for e in draft.elements if e.target] == [(55, "2025")]
    assert [(m.value, m.date) for m in draft.measurements] == [(48, "2023"), (50, "2025")]


@pytest.mark.parametrize("heading", ["AFSPRAKEN MET DE SCHOLEN", "MAATREGELEN VOOR 2026", "ACTIES EN MIDDELEN"])
def test_a_heading_in_capitals_that_goes_on_from_its_label_has_no_name_in_it(heading: str) -> None:
    text = f"# JEUGDPLAN 2026\n\n## DOEL 1: ELK KIND LEEST\n\n### {heading}\n\n- Scholen openen een boekenkast.\n"
    assert tree(read(text)) == ["goal: ELK KIND LEEST", "effort: Scholen openen een boekenkast. < ELK KIND LEEST"]


BANDS = [
    ("Kinderen lezen thuis", "Jongeren vinden snel hulp"),
    ("Meer kinderen op een sportclub", "Minder kinderen thuis"),
]


@pytest.mark.parametrize("goals", BANDS)
@pytest.mark.parametrize("wide", [3, 2])
def test_rows_over_the_whole_width_that_say_what_is_wanted_are_goals(goals: tuple[str, str], wide: int) -> None:
    across = [f"<tr><td colspan={wide}>{goal}</td></tr>" for goal in goals]
    rows = [
        "".join(f"<td>{cell}</td>" for cell in row[:wide])
        for row in (["Moestuin", "GGD", "2026"], ["Koken", "GGD", "2027"])
    ]
    head = "".join(f"<th>{title}</th>" for title in ("Actie", "Trekker", "Wanneer")[:wide])
    table = f"<tr>{head}</tr>{across[0]}<tr>{rows[0]}</tr>{across[1]}<tr>{rows[1]}</tr>"
    draft = read(f"<h1>Jaarplan 2026</h1><h2>Overzicht</h2><table>{table}</table>", "plan.html")
    expected = [
        [f"goal: {goal}", f"effort: {act} < {goal}"] for goal, act in zip(goals, ("Moestuin", "Koken"), strict=True)
    ]
    assert tree(draft) == [line for lines in expected for line in lines]


def test_rows_over_the_whole_width_that_name_a_field_are_themes() -> None:
    rows = [["Actie", "Trekker", "Wanneer"], ["Moestuin", "GGD", "2026"]]
    head, row = ("".join(f"<td>{cell}</td>" for cell in cells) for cells in rows)
    table = f"<tr>{head}</tr><tr><td colspan=3>Gezonde jeugd</td></tr><tr>{row}</tr>"
    draft = read(f"<h1>Jaarplan 2026</h1><h2>Overzicht</h2><table>{table}</table>", "plan.html")
    assert tree(draft) == ["theme: Gezonde jeugd", "effort: Moestuin < Gezonde jeugd"]


@pytest.mark.parametrize("mark", ["*", "**", " ¹", "[1]"])
def test_the_mark_of_a_note_is_no_part_of_a_title(mark: str) -> None:
    rows = [[f"{title}{mark}" for title in ROWS[0]], *ROWS[1:]]
    assert tree(page(rows)) == tree(page(ROWS))


@pytest.mark.parametrize("dash", ["-", "–", "—"])
def test_a_dash_in_a_cell_says_as_much_as_nothing_in_it(dash: str) -> None:
    rows = [["Doel", "Streefwaarde", "Actie", "Trekker", "Kosten 2026"]]
    rows += [[GOAL, "In 2027 eet 84% van de kinderen elke dag fruit", EFFORT, "GGD", "12.000"]]
    rows += [[GOAL, dash, "Samen koken", dash, "4.000"], [dash, dash, "Totaal", dash, "16.000"]]
    empty = [["" if cell == dash else cell for cell in row] for row in rows]
    assert tree(page(rows)) == tree(page(empty))
    assert [(m.amount, m.year) for m in page(rows).money] == [(m.amount, m.year) for m in page(empty).money]
