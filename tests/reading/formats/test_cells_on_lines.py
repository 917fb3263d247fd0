"""Tables in text that stand one cell a line, as pages of budget sites and texts out of a PDF have them."""

import pytest
from tests.reading.forms.helpers import read

from doelnet.reading import formats
from doelnet.reading.blocks import Table


def tables(text: str, name: str = "begroting.txt") -> list[list[list[str]]]:
    """Return the tables of a text, row by row."""
    blocks = formats.stream(name, text.encode()).blocks
    return [[[cell.text for cell in row] for row in block.rows] for block in blocks if isinstance(block, Table)]


def lines(*cells: str, white: bool = True) -> str:
    """Return cells one a line, with white between them or without."""
    return ("\n\n" if white else "\n").join(cells) + "\n"


ROWS = ("Lasten", "51.369", "53.694", "Baten", "-7.262", "-9.728", "Saldo", "44.107", "43.966")


@pytest.mark.parametrize("white", [True, False])
@pytest.mark.parametrize("stub", ["Bedragen x € 1.000", "Omschrijving", "6 - Sociaal domein"])
def test_a_label_and_as_many_figures_as_there_are_titles_make_a_row(stub: str, white: bool) -> None:
    text = "Programma Jeugd\n\nWat heeft het gekost?\n\n"
    assert tables(text + lines(stub, "Begroting 2025", "Rekening 2025", *ROWS, white=white)) == [
        [[stub, "Begroting 2025", "Rekening 2025"], ["Lasten", "51.369", "53.694"], ["Baten", "-7.262", "-9.728"]]
        + [["Saldo", "44.107", "43.966"]]
    ]


def test_a_year_on_the_line_under_the_word_over_it_is_of_one_title() -> None:
    header = ("Programma", "Rekening", "2023", "Begroting", "2024", "Meerjarenraming", "2025", "2026")
    ((titles, *rows),) = tables(
        "Kosten\n\n" + lines(*header, "Lasten", "1", "2", "3", "4", "Baten", "5", "6", "7", "8")
    )
    assert titles == ["Programma", "Rekening 2023", "Begroting 2024", "Meerjarenraming 2025", "2026"]
    assert rows == [["Lasten", "1", "2", "3", "4"], ["Baten", "5", "6", "7", "8"]]


def test_sides_that_come_back_stand_under_years_and_phases() -> None:
    header = (
        "Programma",
        "Rekening",
        "Begroting",
        "x € 1.000",
        "2024",
        "2025",
        "(- = nadeel)",
        *("baten", "lasten") * 2,
    )
    text = "# Begroting 2025\n\n" + lines(
        *header, "P4 Onderwijs", "268", "-2.730", "273", "-3.261", "P5 Sport", *"1234"
    )
    found = [(m.amount, m.year, m.phase, m.side) for m in read(text, "begroting.txt").money]
    assert found[:4] == [
        ("268000.00", "2024", "actual", "income"),
        ("-2730000.00", "2024", "actual", "expense"),
        ("273000.00", "2025", "budget", "income"),
        ("-3261000.00", "2025", "budget", "expense"),
    ]


def test_the_name_of_a_group_stands_over_its_rows_or_the_first_of_them() -> None:
    rows = ("0 Bestuur", "Griffie", "8", "10", "Rekenkamer", "4", "5", "4 Onderwijs", "Leerplicht", "18", "19")
    ((titles, *body),) = tables("Kosten\n\n" + lines("Omschrijving", "Rekening 2024", "Begroting 2025", *rows))
    assert titles == ["Omschrijving", "Rekening 2024", "Begroting 2025"]
    assert body[::3] == [["0 Bestuur", "", ""], ["4 Onderwijs", "", ""]]


def test_two_tables_below_each_other_are_two() -> None:
    header = ("Exploitatie (x € 1.000)", "Begroting 2025", "Rekening 2025")
    text = lines("Programma 1 Jeugd", *header, *ROWS, "Programma 2 Werk", *header, *ROWS)
    assert [len(rows) for rows in tables(text)] == [4, 4]
    assert [theme.text for theme in read(text, "rekening.txt").elements] == ["Jeugd", "Werk"]


def test_one_row_is_a_table_where_all_its_titles_are_those_of_an_indicator() -> None:
    cells = ("Indicator", "Stand 2025", "Streven 2026", "Streven 2027", "Leden van clubs", "3.120", "3.200", "3.350")
    assert tables("Doel 1\n\nWij willen dat iedereen beweegt.\n\n" + lines(*cells)) == [
        [list(cells[:4]), list(cells[4:])]
    ]


@pytest.mark.parametrize(
    "cells",
    [
        ("Omschrijving", "2022", "2023", "2024", "Verzuim", "16", "3", "Verlaters", "1,4", "1,2", "Sport", "5", "6"),
        (
            "Omschrijving",
            "Over",
            "Ten laste van resultaat",
            "Dekking",
            "Jeugd",
            "44",
            "44",
            "Werk",
            "39",
            "39",
            "Zorg",
            "1",
            "1",
        ),
        (
            "Inhoud",
            "Inleiding",
            "3",
            "Doelen",
            "5",
            "Inspanningen",
            "8",
            "Kosten",
            "11",
            "Planning",
            "14",
            "Bijlagen",
            "19",
        ),
        ("Lasten", "Baten", "Lasten", "Saldo", "Jeugd", "1", "2", "3", "4", "Werk", "5", "6", "7", "8"),
    ],
)
def test_rows_that_leave_cells_out_or_have_no_titles_make_no_table(cells: tuple[str, ...]) -> None:
    assert tables("Een paper\n\n" + lines(*cells)) == []


@pytest.mark.parametrize(
    "header",
    [
        "Bedragen x € 1.000 Begroting 2025 Rekening 2025",
        "Omschrijving Realisatie 2024 Verschil rekening min begroting na wijziging",
        "Programma 2024 2025",
    ],
)
def test_titles_and_figures_may_stand_on_one_line_with_a_space_between(header: str) -> None:
    text = f"Kosten\n\n{header}\nLasten 51.369 53.694\nBaten -7.262 9.728-\nKade 2 400 - \nSaldo 44.107 43.966\n"
    ((titles, *rows),) = tables(text)
    assert (len(titles), " ".join(titles)) == (3, header)
    assert rows == [
        ["Lasten", "51.369", "53.694"],
        ["Baten", "-7.262", "9.728-"],
        ["Kade 2", "400", "-"],
        ["Saldo", "44.107", "43.966"],
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Wij zijn in de zomer open op 12 13\nen in de winter op 14 15 en\nook op feestdagen op 1 2\n",
        "Telefoon 0111 22 33\nFax 0111 44 55\n",
        "Wij vergelijken lasten en baten.\nIn groep 3 4\nIn groep 5 6\n",
    ],
)
def test_lines_that_end_in_figures_without_titles_over_them_make_no_table(text: str) -> None:
    assert tables(f"Openingstijden\n\n{text}") == []


def test_bars_between_blanks_part_the_cells_of_three_lines_or_more() -> None:
    rows = ["Actie | Status | Toelichting", "Taalklas | Loopt | Sinds mei.", "Taalhuis | Klaar | In juni geopend."]
    assert tables("Voortgang\n\n" + "\n".join(rows) + "\n") == [[row.split(" | ") for row in rows]]
    assert tables("Home | Bestuur | Beleid\n\nHome | Bestuur | Beleid\n") == []


@pytest.mark.parametrize("line", [" doel ", " <p> ", " 51.369 "])
def test_a_word_between_blanks_is_a_line_like_any_other(line: str) -> None:
    assert tables(f"Programma Jeugd\n\n{line}\n\nWij gaan door.\n") == []


@pytest.mark.parametrize("titles", [("R2024", "B2025"), ("Jr.rek. 2024", "Raming 2025"), ("JR 2024", "PB 2025")])
def test_titles_that_are_cut_short_name_columns_too(titles: tuple[str, str]) -> None:
    text = "Overzicht\n\n" + lines("Jeugd en onderwijs", *titles, *ROWS)
    assert tables(text)[0][0] == ["Jeugd en onderwijs", *titles]


def test_a_heading_that_sounds_like_the_title_of_the_rows_stands_over_the_table() -> None:
    header = ("Product", "Onderwijs", "Rekening 2024", "Begroting 2025")
    assert tables("Begroting 2025\n\n" + lines(*header, *ROWS))[0][0] == list(header[1:])


@pytest.mark.parametrize(
    "header",
    [
        ("Onderwijs", "Werkelijk", "Begroting", "Meerjarenbegroting", "2023", "2024", "2025", "2026"),
        ("Werkelijk", "Begroting", "Meerjarenbegroting", "Onderwijs", "2023", "2024", "2025", "2026"),
    ],
)
def test_the_last_of_several_phases_over_more_years_counts_for_all_the_rest(header: tuple[str, ...]) -> None:
    text = "Begroting 2024\n\nBedragen x € 1.000\n\n" + lines(*header, "Lasten", *"1234", "Baten", *"5678")
    found = [(m.year, m.phase) for m in read(text, "begroting.txt").money]
    assert found[:4] == [("2023", "actual"), ("2024", "budget"), ("2025", "budget"), ("2026", "budget")]


def test_sides_may_stand_over_phases_that_come_back() -> None:
    header = ("Lasten", "Baten", "Begroot", "Werkelijk", "Begroot", "Werkelijk")
    text = "Jaarstukken 2025\n\nBedragen x € 1.000\n\n" + lines(*header, "Jeugd", "6", "7", "1", "2", "Zorg", *"3489")
    found = [(m.amount[0], m.phase, m.side) for m in read(text, "jaarstukken.txt").money][:4]
    assert found == [
        ("6", "budget", "expense"),
        ("7", "actual", "expense"),
        ("1", "budget", "income"),
        ("2", "actual", "income"),
    ]


def test_a_side_alone_under_the_titles_of_years_parts_the_rows() -> None:
    header = ("Omschrijving", "Begroot 2025", "Begroot 2026")
    ((_, *rows),) = tables(
        "Kosten\n\n" + lines(*header, "Lasten", "5 - Onderwijs", "9", "8", "Baten", "5 - Onderwijs", *"32")
    )
    assert rows[::2] == [["Lasten", "", ""], ["Baten", "", ""]]


def test_rows_may_be_named_by_a_sentence_and_rated_by_a_letter_under_two_titles() -> None:
    rows = ("De nieuwe regeling voor peuters gaat pas volgend jaar in en kost nu dus nog niets.", "78", "V")
    other = ("Er waren meer aanvragen voor vervoer naar scholen in andere gemeenten dan verwacht.", "49", "N")
    found = tables("Jaarstukken 2025\n\n" + lines("Toelichting", "V/N", *rows, *other))
    assert found == [[["Toelichting", "", "V/N"], list(rows), list(other)]]


def test_signs_before_figures_and_words_for_none_are_cells_too() -> None:
    header = ("Indicator", "Nulmeting", "Doelstelling 2025", "Realisatie 2025")
    text = "Cijfers\n\n" + lines(*header, "Verlaters", "248", "<= 248", "N.n.b.", "Thuiszitters", "9%", "≤ 9%", "8%")
    assert tables(text)[0][1:] == [["Verlaters", "248", "<= 248", "N.n.b."], ["Thuiszitters", "9%", "≤ 9%", "8%"]]


def test_a_number_in_brackets_behind_a_label_is_no_cell_where_a_row_without_it_has_as_many_as_there_are_titles() -> (
    None
):
    header = "Taakveld Rekening 2024 Begroting 2025 Begroot na wijz. 2025 Verschil begr.na wijz. / rekening 2025 V / N"
    rows = "Totaal lasten (4) 60 70 80 -10 N\nTotaal baten (8) 10 10 30 20 V\nSaldo -50 -60 -50 10 V\n"
    ((titles, *body),) = tables(f"Kosten\n\n{header}\n{rows}")
    assert titles[3:] == ["Begroot na wijz. 2025", "Verschil begr.na wijz. / rekening 2025", "V / N"]
    assert [row[0] for row in body] == ["Totaal lasten (4)", "Totaal baten (8)", "Saldo"]


def test_costs_and_income_in_euros_without_titles_each_with_its_share_are_a_table() -> None:
    text = "Begroting 2026\n\nOnderwijs\n\nbedragen x € 1.000\n\n"
    found = read(text + lines("Lasten", "€ 5.380", "4,5 %", "Baten", "€ 306", "0,3 %"), "begroting.txt").money
    assert [(m.amount, m.side) for m in found] == [("5380000.00", "expense"), ("306000.00", "income")]


def test_a_line_between_rows_of_another_width_parts_two_tables() -> None:
    header = ("In euro's", "Begroot 2025", "Begroot 2026")
    text = "Kosten\n\n" + lines(*header, *ROWS[:6], "Lasten en baten", "Lasten", "€ 9", "Baten", "€ 2")
    assert [len(rows[0]) for rows in tables(text)] == [3, 2]


@pytest.mark.parametrize(
    "rows",
    [
        [
            ["Indicator", "Eenheid", "Jaar", "Waarde", "Bron"],
            ["Absoluut verzuim", "per 1.000 leerlingen", "2024", "0,19", "DUO"],
            ["Deelname van peuters", "%", "2025", "83%", "GGD"],
            ["Relatief verzuim", "per 1.000 leerlingen", "2025", "9,4", "DUO"],
        ],
        [
            ["Beleidsveld", "Naam", "Budget 2026"],
            ["BV024", "Jeugd", "4.753.578"],
            ["BV025", "Onderwijs", "3.671.735"],
            ["BV026", "Zorg", "13.562.887"],
        ],
        [
            ["Nr", "Indicator", "Bron", "2024", "2025", "Streefwaarde 2026"],
            ["17", "Absoluut verzuim", "DUO", "2,8", "3,1", "2,5"],
            ["18", "Relatief verzuim", "DUO", "25", "24", "22"],
        ],
    ],
)
def test_rows_with_words_in_several_cells_hold_as_many_as_there_are_titles(rows: list[list[str]]) -> None:
    assert tables("Begroting 2026\n\nCijfers\n\n" + lines(*(cell for row in rows for cell in row))) == [rows]


def test_a_total_under_such_rows_holds_its_name_and_its_amount() -> None:
    cells = ("Programma", "Omschrijving budget", "Bedrag 2026", "Dekking", "Jeugd", "Preventie", "€ 40", "Reserve")
    more = ("Onderwijs", "Taal", "€ 60", "Rijk", "Totaal", "€ 100", "Daarna gaat de tekst verder.")
    ((*_, last),) = tables("Overheveling\n\n" + lines(*cells, *more))
    assert last == ["Totaal", "", "€ 100", ""]


@pytest.mark.parametrize(
    "cells",
    [
        ("Indicator", "Eenheid", "Waarde 2025", "Verzuim", "%", "3", "Behaald", "Verlaters", "%", "4"),
        ("Naam", "Bron", "2025", "2025", "Lezers", "GGD", "3", "4", "Zwemmers", "GGD", "5", "6"),
        ("Thema", "Onderwerp", "Programma", "Jeugd", "Taal", "Bieb", "Zorg", "Rust", "Bos"),
    ],
)
def test_cells_that_do_not_fit_their_titles_make_no_such_table(cells: tuple[str, ...]) -> None:
    assert tables("Een paper\n\n" + lines(*cells)) == []
