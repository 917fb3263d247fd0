"""Indicator tables with one value a row: the row says what the value is and when it counts."""

import pytest
from tests.reading.forms.helpers import read

REPORT = "# Voortgangsrapportage Jeugd 2025\n\nGemeente Waardrecht, 1 oktober 2025\n\n## Cijfers\n\n"


def table(*lines: str) -> str:
    """Return rows of cells parted by "/" as a table, of which the first row holds the titles."""
    rows = [f"| {' | '.join(cell.strip() for cell in line.split('/'))} |" for line in lines]
    return "\n".join([rows[0], "|" + "---|" * (rows[0].count("|") - 1), *rows[1:]]) + "\n"


def found(text: str) -> tuple[list[tuple[object, ...]], list[tuple[object, ...]]]:
    """Return in short what a document wants and what it measured."""
    draft = read(text)
    wanted = [(e.text, e.target.value, e.target.unit, e.target.due) for e in draft.elements if e.target]
    return wanted, [(m.indicator, m.value, m.unit, m.date) for m in draft.measurements]


SHAPES = {
    "a column tells the kind": table(
        "Indicator / Eenheid / Jaar / Soort / Waarde",
        "Thuiszitters / leerlingen / 2024 / realisatie / 48",
        "Thuiszitters / leerlingen / 2026 / streefwaarde / 40",
        "Verzuim / % / 2024 / realisatie / 8,1",
        "Verzuim / % / 2026 / streefwaarde / 7,5",
    ),
    "by year and with the kind in front": table(
        "Type / Peiljaar / Indicator / Eenheid / Uitkomst",
        "Meting / 2024 / Thuiszitters / leerlingen / 48",
        "Meting / 2024 / Verzuim / % / 8,1",
        "Norm / 2026 / Thuiszitters / leerlingen / 40",
        "Norm / 2026 / Verzuim / % / 7,5",
    ),
    "the kind holds the year": table(
        "Wat meten we / Moment / Waarde / Eenheid",
        "Thuiszitters / Meting 2024 / 48 / leerlingen",
        " / Streefwaarde 2026 / 40 / leerlingen",
        "Verzuim / Meting 2024 / 8,1 / %",
        " / Streefwaarde (2026) / 7,5 / %",
    ),
    "years over the columns": table(
        "Indicator /  / Eenheid / 2024 / 2026",
        "Thuiszitters / Gerealiseerd / leerlingen / 48 / ",
        "Thuiszitters / Streven / leerlingen /  / 40",
        "Verzuim / Gerealiseerd / % / 8,1 / ",
        "Verzuim / Streven / % /  / 7,5",
    ).replace("Streven", "Streef"),
    "a row for each year": table(
        "Indicator / Eenheid / Jaar / Realisatie / Streefwaarde",
        "Thuiszitters / leerlingen / 2024 / 48 / ",
        "Thuiszitters / leerlingen / 2026 /  / 40",
        "Verzuim / % / 2024 / 8,1 / ",
        "Verzuim / % / 2026 /  / 7,5",
    ),
    "letters for the kinds": table(
        "Indicator / R/S / Eenheid / Jaar / Getal".replace("R/S", "Soort"),
        "Thuiszitters / R / leerlingen / 2024 / 48",
        "Thuiszitters / S / leerlingen / 2026 / 40",
        "Verzuim / R / % / 2024 / 8,1",
        "Verzuim / S / % / 2026 / 7,5",
    ),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_a_row_that_says_what_its_value_is_gives_a_target_or_a_measurement(shape: str) -> None:
    wanted, measured = found(REPORT + SHAPES[shape])
    assert wanted == [("Thuiszitters", 40, "leerlingen", "2026"), ("Verzuim", 7.5, "%", "2026")]
    assert measured == [("Thuiszitters", 48, "leerlingen", "2024"), ("Verzuim", 8.1, "%", "2024")]


def test_a_row_that_says_where_an_indicator_starts_is_the_baseline_of_its_targets() -> None:
    rows = (
        "Thuiszitters / 2023 / nulmeting / 52",
        "Thuiszitters / 2025 / meting / 48",
        "Thuiszitters / 2027 / doel / 40",
    )
    draft = read(REPORT + table("Indicator / Jaar / Soort / Waarde", *rows))
    (target,) = [element.target for element in draft.elements if element.target]
    assert (target.value, target.due, target.comparison) == (40, "2027", "at-most")
    assert target.baseline and (target.baseline.value, target.baseline.date) == (52, "2023")
    assert [m.value for m in draft.measurements] == [48]


def test_one_value_a_row_hangs_under_the_goal_that_its_row_names() -> None:
    goals = "## Doel 1: Elk kind gaat naar school\n\n## Doel 2: Niemand heeft schulden\n\n## Cijfers\n\n"
    rows = ("2 / Schulden / 2024 / realisatie / 48", "2 / Schulden / 2026 / streefwaarde / 40")
    draft = read("# Jeugdplan 2025\n\n" + goals + table("Doel / Indicator / Jaar / Soort / Waarde", *rows))
    (target,) = [element for element in draft.elements if element.target]
    names = {element.id: element.text for element in draft.elements}
    assert [names[parent] for parent in target.parents] == ["Niemand heeft schulden"]


def test_rows_of_amounts_that_were_budgeted_and_spent_stay_amounts() -> None:
    rows = ("Jongerenwerk / 2025 / begroot / € 10.000", "Jongerenwerk / 2025 / realisatie / € 8.000")
    draft = read(REPORT + table("Onderdeel / Jaar / Soort / Bedrag", *rows))
    assert not draft.measurements
    assert not [element for element in draft.elements if element.target]
    assert [(m.amount, m.phase) for m in draft.money] == [("10000.00", "budget"), ("8000.00", "actual")]


TURNED = {
    "school years": (
        "Schooljaar / Aantal thuiszitters / Aandeel hoger advies (%)",
        "2022-2023 / 51 / 9",
        "2023-2024 / 43 / 18",
        "Streefwaarde 2027 / 20 / 25",
    ),
    "years": (
        "Jaar / Aantal thuiszitters / Aandeel hoger advies (%)",
        "2022 / 51 / 9",
        "2024 / 43 / 18",
        "2027 (streefwaarde) / 20 / 25",
    ),
    "days": (
        "Peildatum / Aantal thuiszitters / Aandeel hoger advies (%)",
        "1 oktober 2023 / 51 / 9",
        "1 oktober 2024 / 43 / 18",
        "Doel eind 2027 / 20 / 25",
    ),
}
DATES = {
    "school years": ["2022-08/2023-07", "2023-08/2024-07"],
    "years": ["2022", "2024"],
    "days": ["2023-10-01", "2024-10-01"],
}


@pytest.mark.parametrize("shape", TURNED)
def test_a_table_with_a_row_for_each_year_has_an_indicator_in_each_column(shape: str) -> None:
    wanted, measured = found(REPORT + table(*TURNED[shape]))
    assert [(text, value, unit, due[:4]) for text, value, unit, due in wanted] == [
        ("Aantal thuiszitters", 20, "thuiszitters", "2027"),
        ("Aandeel hoger advies (%)", 25, "%", "2027"),
    ]
    assert [row[1:] for row in measured] == [
        (value, unit, date)
        for unit, values in (("thuiszitters", (51, 43)), ("%", (9, 18)))
        for value, date in zip(values, DATES[shape], strict=True)
    ]


@pytest.mark.parametrize("titles", ["Jaar / Lasten / Baten", "Jaar / Begrote uitgaven / Dekking"])
def test_a_table_of_money_with_a_row_for_each_year_stays_one(titles: str) -> None:
    draft = read(REPORT + table(titles, "2025 / € 100 / € 50", "2026 / € 110 / € 60"))
    assert sorted((m.year, m.amount) for m in draft.money) == [
        ("2025", "100.00"), ("2025", "50.00"), ("2026", "110.00"), ("2026", "60.00")
    ]  # fmt: skip
    assert not draft.measurements


@pytest.mark.parametrize("sign", ["≥ ", ">= ", "min. ", "ten minste "])
@pytest.mark.parametrize("title", ["Doelstelling", "Ambitie", "Streefwaarde"])
def test_a_column_of_figures_with_a_sign_holds_target_values(sign: str, title: str) -> None:
    text = table(f"Indicator / Realisatie 2024 / {title} 2027", f"Verzuim / 48 / {sign}55", f"Taal / 40% / {sign}65%")
    wanted, measured = found(REPORT + text)
    assert [row[1] for row in wanted] == [55, 65]
    assert [row[1] for row in measured] == [48, 40]


@pytest.mark.parametrize("note", ["bron: DUO", "(bron: DUO)", "Bron: DUO"])
def test_the_source_behind_the_name_of_an_indicator_is_no_part_of_it(note: str) -> None:
    draft = read(REPORT + table("Indicator / 2024 / Streefwaarde 2027", f"Leerlingen met taalles {note} / 48 / 55"))
    (made,) = [element for element in draft.elements if element.target]
    assert (made.text, made.target and made.target.source) == ("Leerlingen met taalles", "DUO")
