"""Tables in text of which a converter dropped the cells that a merged cell covers."""

import pytest
from tests.reading.formats.helpers import of, said, table

from doelnet.reading.blocks import Cell, Paragraph, Passage, Table
from doelnet.reading.formats._plain.reader import read_text
from doelnet.reading.formats._shared.lost_spans import restore

HEADER = ["Doel", "Nr.", "Actie", "Trekker", "Planning"]


def _text(*rows: list[str]) -> str:
    return "\n".join("\t".join(row) for row in rows) + "\n"


def _row(*texts: str) -> list[Cell]:
    return [Cell(blocks=[Paragraph(passage=Passage(text=text))] if text else []) for text in texts]


def _texts(rows: list[list[Cell]]) -> list[list[str]]:
    return [[cell.text for cell in row] for row in rows]


def test_a_row_without_its_first_cell_stands_under_the_columns_that_it_looks_like() -> None:
    """The goal spans both actions; the converter wrote it once."""
    whole = ["Ieder kind leest graag", "1", "Boekencoach op elke school", "Bibliotheek Waardland", "mei 2026"]
    short = ["2", "Voorlezen aan huis bij jonge gezinnen", "GGD Waardland", "Q3 2026"]
    assert table(of(_text(HEADER, whole, short), "a.txt"))[2] == ["", *short]


def test_rows_of_sentences_go_to_the_right_where_no_cell_of_the_table_is_empty() -> None:
    """Nothing tells these columns apart but that a cell over several rows stands at the left."""
    rows = [
        ["Doel", "Baat", "Inspanning"],
        ["Kinderen groeien veilig op.", "Ouders weten wie hen helpt.", "Een spreekuur openen in De Hoven"],
        ["Gezinnen vinden rust.", "Gezinscoach inzetten in de Zuidrand"],
        ["Oudercafé in het buurthuis houden"],
        ["Jongeren doen mee.", "Zij hebben een plek in de wijk.", "Jongerenraad met een eigen budget"],
    ]
    found = table(of(_text(*rows), "a.txt"))
    assert found[2] == ["", *rows[2]]
    assert found[3] == ["", "", *rows[3]]


def test_a_row_stays_at_the_left_where_empty_cells_are_kept() -> None:
    """There the converter dropped nothing but what was empty at the end."""
    rows = [["Doel", "Baat", "Inspanning"], ["Lezen gaat goed", "", "Boekencoach"], ["Rekenen", "Meer plezier"]]
    assert table(of(_text(*rows, ["Taal", "Rust", "Coach"]), "a.txt"))[2] == ["Rekenen", "Meer plezier"]


def test_a_total_with_fewer_cells_stays_where_it_is() -> None:
    """Its name stands at the left."""
    rows = [["Wat", "Wie", "2026", "2027"], ["Coach", "GGD", "10", "20"], ["Totaal", "10", "20"]]
    assert table(of(_text(*rows), "a.txt"))[2] == ["Totaal", "10", "20"]


@pytest.mark.parametrize("band", ["Spoor A. Thuis", "Doel 1.1 Ouders vinden steun dicht bij huis"])
def test_a_line_over_a_full_row_spans_all_columns(band: str) -> None:
    """The table goes on behind it, under the same titles."""
    rows = ["Nr.\tActie\tWie", band, "1\tSpreekuur\tGGD", "2\tMaatjes\tWelzijn", band + " ook", "3\tKamp\tSportclub"]
    (only,) = of("\n".join(rows), "a.txt")
    assert isinstance(only, Table)
    assert [(row[0].text, row[0].colspan) for row in only.rows if len(row) == 1] == [(band, 3), (band + " ook", 3)]


@pytest.mark.parametrize("line", ["De acties staan in volgorde.", "Tweede tabel\nNr.\tActie\tWie", "# Kosten"])
def test_a_sentence_a_heading_or_a_title_over_another_table_is_no_band(line: str) -> None:
    """The table ends before it."""
    assert said(of(f"Nr.\tActie\tWie\n1\tSpreekuur\tGGD\n{line}\n2\tMaatjes\tWelzijn\n", "a.txt"))[0] == "table 2x3"


@pytest.mark.parametrize(
    ("first", "second", "spans"),
    [
        (["Indicator", "Streefwaarde", "Bron"], ["2026", "2028"], [1, 2, 1]),
        (["Nr.", "Indicator", "Realisatie", "Ambitie"], ["2023", "2024", "2027", "2030"], [1, 1, 2, 2]),
        (["Post", "2026", "2027"], ["Lasten", "Baten", "Lasten", "Baten"], [1, 2, 2]),
        (["Post", "Begroting 2026", "Stand t/m juni 2026"], ["Lasten", "Baten", "Saldo"] * 2, [1, 3, 3]),
        (["Post", "Rekening", "Begroting", "Verschil"], ["baten", "lasten"] * 3, [1, 2, 2, 2]),
        (["Post", "Lasten", "Baten", "Saldo 2026"], ["Begroot", "Werkelijk"] * 2, [1, 2, 2, 1]),
        (["Nr.", "Indicator", "Realisatie", "Ambitie"], ["2023", "2024", "2026", "2029"], [1, 1, 2, 2]),
        (["Doel", "Indicator", "Realisatie", "Streven"], ["2022", "2024", "2029"], [1, 1, 2, 1]),
        (["Post", "Begroting", "Meerjarenraming"], ["2026", "2027", "2028", "2029"], [1, 1, 3]),
    ],
)
def test_a_title_spans_what_it_tells_of(first: list[str], second: list[str], spans: list[int]) -> None:
    """The years below "Streefwaarde", or what costs and what comes in below a year."""
    width = sum(spans)
    rows = [_row(*first), _row(*second), _row(*"abcdefgh"[:width]), _row(*"hgfedcba"[:width])]
    restore(rows, titled=True)
    assert [cell.colspan for cell in rows[0]] == spans
    assert all(cell.header for cell in rows[0] + rows[1])
    assert _texts(Table(rows=rows).grid())[1][-1] == (first[-1] if rows[0][-1].rowspan == 2 else second[-1])


def test_a_second_row_that_opens_with_an_empty_cell_of_its_own_names_what_a_year_spans() -> None:
    """The year with two columns is the one under which the first of them comes back."""
    rows = [_row("", "2025", "2026"), _row("", "Begroting", "Rekening", "Begroting"), _row(*"abcd"), _row(*"efgh")]
    restore(rows, titled=True)
    assert [cell.colspan for cell in rows[0]] == [1, 2, 1]


def test_the_place_of_a_goal_that_stands_in_the_middle_stays_empty() -> None:
    """The cells before it and behind it fit where they stand."""
    rows = [
        ["Nr.", "Wat gaan we doen", "Trekker", "Doel", "Gereed", "Kosten"],
        [
            "1.1",
            "Boekencoach inzetten op elke school in Zuidrand",
            "GGD",
            "Ieder kind leest graag, ook thuis en op straat",
            "mei 2026",
            "45",
        ],
        ["1.2", "Voorleesuur houden in het buurthuis van De Hoven", "Bieb", "juni 2027", "60"],
        ["1.3", "Taalmaatjes zoeken voor ouders die Nederlands leren", "Welzijn", "2028", "8"],
    ]
    found = table(of(_text(*rows), "a.txt"))
    assert found[2] == [*rows[2][:3], "", *rows[2][3:]]
    assert found[3] == [*rows[3][:3], "", *rows[3][3:]]


@pytest.mark.parametrize(
    ("lone", "place"),
    [
        ("We leggen in alle wijken van Waardrecht een speelveld aan.", 2),
        ("Doel 2: Alle jongeren in Waardrecht vinden een plek in hun wijk", 0),
        ("Toelichting: de scholen leverden hun cijfers dit jaar later aan.", 0),
        ("Onze wijken", 0),
    ],
)
def test_a_sentence_alone_in_its_row_goes_under_the_last_column_of_sentences(lone: str, place: int) -> None:
    """A title over rows, or a remark, stays where it is; so does all where a title opens the table."""
    rows = [
        ["Ambitie", "Zo meten we dat", "Wat gaan we doen", "Wie"],
        [
            "Ieder kind speelt elke dag buiten met anderen.",
            "In 2029 speelt 80% van de kinderen buiten.",
            "We maken van elk schoolplein een groene speelplek.",
            "Bieb",
        ],
        [lone],
        [
            "Alle gezinnen kennen de weg naar hulp in de wijk.",
            "",
            "We openen een inloop in elk buurthuis van de stad.",
            "GGD",
        ],
    ]
    row = table(
        of("\n".join(f"| {' | '.join(row)} |" + ("\n|---|---|---|---|" if row is rows[0] else "") for row in rows))
    )[2]
    assert [i for i, text in enumerate(row) if text] == [place]


def test_titles_that_could_span_in_more_ways_than_one_span_nothing() -> None:
    """Years without a gap may be parted anywhere."""
    rows = [
        _row("Doel", "Realisatie", "Ambitie"),
        _row("2024", "2025", "2026"),
        _row("1", "2", "3", "4"),
        _row(*"5678"),
    ]
    restore(rows, titled=True)
    assert all(cell.colspan == 1 for row in rows for cell in row)


@pytest.mark.parametrize("first", ["Opgroeien en opvoeden | |||||\n---|---|---|---|---|---|\n", ""])
def test_years_that_slid_over_the_labels_stand_over_their_figures_again(first: str) -> None:
    years = "2023 | 2024 | 2025 | 2026 | Bron | |\n" + ("" if first else "---|---|---|---|---|---|\n")
    rows = (
        "Gebruik van het kindpakket | 502 | 468 | 431 | 396 | Intern |\nThuiszitters | 12 | 9 | 8 | 7 | Leerplicht |\n"
    )
    found = next(block for block in read_text(first + years + rows) if isinstance(block, Table))
    header = next(row for row in found.rows if any(cell.text == "2023" for cell in row))
    assert [cell.text for cell in header] == ["", "2023", "2024", "2025", "2026", "Bron"]


def test_years_that_head_all_columns_stay_where_they_are() -> None:
    text = "2023 | 2024 | 2025 | 2026 | |\n---|---|---|---|---|\n502 | 468 | 431 | 396 | kinderen |\n"
    found = next(block for block in read_text(text) if isinstance(block, Table))
    assert [cell.text for cell in found.rows[0]][:2] == ["2023", "2024"]
