"""Tables in a PDF that no grid of lines draws, known by a bold header or by bold labels."""

from fpdf import FPDF

from doelnet.reading.blocks import Table

from .helpers import page, pdf, said, table

GOALS = [
    ("Doel", "Streefwaarde", "Wat wij doen"),
    ("Ieder kind leert zwemmen in de eigen wijk", "In 2028 heeft 90% een diploma", "Welzijn Waardrecht geeft les"),
    ("Jongeren wonen dicht bij school", "In 2028 reist 75% op de fiets", "De gemeente legt een fietspad aan"),
]
EDGES = (20.0, 75.0, 130.0)


def written(
    rows: list[tuple[str, ...]], edges: tuple[float, ...], step: float = 5, gap: float = 3, width: int = 24
) -> FPDF:
    """Return a page with rows of cells, each cell in lines of so many characters; the first row is bold."""
    document = page(10)
    top = 40.0
    for number, row in enumerate(rows):
        document.set_font(style="" if number else "B")
        cells = [lines_of(text, width) for text in row]
        for x, lines in zip(edges, cells, strict=True):
            for i, line in enumerate(lines):
                document.text(x, top + i * step, line)
        top += step * max(map(len, cells)) + gap
    document.set_font(style="")
    document.set_y(top)
    return document


def lines_of(text: str, width: int) -> list[str]:
    """Return a text in lines of at most so many characters."""
    lines = [""]
    for word in text.split():
        if len(lines[-1]) + len(word) >= width:
            lines.append("")
        lines[-1] += f"{word} "
    return lines


def test_cells_of_several_lines_stand_in_the_column_and_the_row_they_were_set_in():
    assert table(pdf(written(GOALS, EDGES)).blocks) == [list(row) for row in GOALS]


def test_the_text_below_a_table_is_no_row_of_it():
    document = written(GOALS, EDGES)
    document.text(20, document.get_y(), "Wij volgen dit elk jaar.")
    document.text(
        20, document.get_y() + 12, "De raad krijgt hierover in het voorjaar een brief van het college van Waardrecht."
    )
    found = pdf(document).blocks
    assert table(found) == [list(row) for row in GOALS]
    assert said(found)[1:2] == ["p Wij volgen dit elk jaar."]


def test_a_row_of_which_one_column_goes_on_stays_one_row():
    rows = [
        GOALS[0],
        (GOALS[1][0], GOALS[1][1], "Les in het bad. Les op school. Een diploma voor wie dat nog niet heeft"),
    ]
    assert table(pdf(written(rows, EDGES)).blocks)[1:] == [list(rows[1])]


def test_lines_drawn_from_side_to_side_part_rows_that_stand_close():
    document = written(GOALS, EDGES, gap=0)
    for top in (41.5, 41.5 + 5 * 3, 41.5 + 5 * 5):
        document.line(20, top, 190, top)
    assert table(pdf(document).blocks) == [list(row) for row in GOALS]


def test_amounts_set_to_the_right_stand_under_their_year():
    document = page(10)
    rows = [("Onderdeel", "Begroot 2026", "Begroot 2027"), ("Sport", "1.250", "14.000"), ("Taal", "310.500", "95")]
    for number, row in enumerate(rows):
        document.set_font(style="" if number else "B")
        document.text(20, 40 + 6 * number, row[0])
        for right, text in zip((120, 160), row[1:], strict=True):
            document.text(right - document.get_string_width(text), 40 + 6 * number, text)
    assert table(pdf(document).blocks) == [list(row) for row in rows]


def test_two_columns_of_text_with_headings_are_no_table():
    document = page(10)
    document.set_font(style="B")
    document.text(15, 30, "Waarom dit plan")
    document.text(110, 30, "Hoe wij werken")
    document.set_font(style="")
    left = lines_of("Kinderen in Waardrecht groeien op in wijken die van elkaar verschillen. " * 4, 45)
    right = lines_of("Scholen en clubs maken samen een aanbod dat bij de buurt past. " * 5, 45)
    for x, lines in ((15, left), (110, right)):
        for i, line in enumerate(lines[:8]):
            document.text(x, 35 + 5 * i, line)
    assert not any(text.startswith("table") for text in said(pdf(document).blocks))


def test_bold_labels_before_values_that_begin_at_one_place_are_a_table():
    document = page(10)
    rows = [
        ("Onderwerp", "Subsidie voor zwemles"),
        ("Datum", "9 december 2025"),
        ("Portefeuillehouder", "wethouder Jeugd"),
    ]
    for number, (label, value) in enumerate(rows):
        document.set_font(style="B")
        document.text(20, 40 + 6 * number, label)
        document.set_font(style="")
        document.text(65, 40 + 6 * number, value)
    assert table(pdf(document).blocks) == [list(row) for row in rows]


def test_bold_labels_in_sentences_are_no_table():
    document = page(10)
    for number, (label, value) in enumerate((("Doel:", "ieder kind zwemt."), ("Meetbaar doel:", "90% in 2028."))):
        document.set_font(style="B")
        document.text(20, 40 + 6 * number, label)
        width = document.get_string_width(label)
        document.set_font(style="")
        document.text(22 + width, 40 + 6 * number, value)
    assert not any(text.startswith("table") for text in said(pdf(document).blocks))


def test_a_table_whose_columns_move_goes_on_behind_its_header_on_the_next_page():
    document = written(GOALS[:2], EDGES)
    document.add_page()
    document.set_font(style="B")
    for x, text in zip((20, 60, 140), GOALS[0], strict=True):
        document.text(x, 30, text)
    document.set_font(style="")
    for x, text in zip((20, 60, 140), ("Sport", "Elk kind sport", "GGD Waardland helpt"), strict=True):
        document.text(x, 38, text)
    assert [row[0] for row in table(pdf(document).blocks)] == ["Doel", GOALS[1][0], "Sport"]


def test_a_header_in_boxes_above_rows_without_lines_is_the_header_though_it_is_not_bold():
    document = written([("", "", ""), *GOALS[1:]], EDGES)
    for x, text in zip(EDGES, GOALS[0], strict=True):
        document.rect(x - 2, 38, 55, 8)
        document.text(x, 43, text)
    assert [row[0] for row in table(pdf(document).blocks)] == [row[0] for row in GOALS]


def test_a_large_title_with_wide_spaces_is_no_header_of_a_table():
    document = page(10)
    document.set_font(style="B", size=20)
    for x, text in ((20, "Uitvoeringsplan"), (95, "Jong in"), (140, "Waardrecht")):
        document.text(x, 30, text)
    document.set_font(style="", size=10)
    for number, text in enumerate(("Gemeente Waardrecht", "Vastgesteld door het college", "Versie voor de raad")):
        document.text(20, 38 + 5 * number, text)
    assert not any(text.startswith("table") for text in said(pdf(document).blocks))


def test_a_first_column_without_a_name_is_a_column():
    document = page(10)
    rows = [("", "Begroot 2026", "Begroot 2027"), ("Sport", "1.250", "14.000"), ("Taal", "310.500", "95")]
    for number, row in enumerate(rows):
        document.set_font(style="" if number else "B")
        for x, text in zip((20, 90, 140), row, strict=True):
            document.text(x, 40 + 6 * number, text)
    assert table(pdf(document).blocks) == [list(row) for row in rows]


def test_a_row_of_which_a_page_break_cut_one_cell_is_made_whole():
    document = page(10)
    labels = [("Onderwerp", "Zwemles"), ("Datum", "9 december 2025"), ("Steller", "team Jeugd")]
    for number, row in enumerate([*labels, ("Besluit", "Het college besluit:")]):
        document.rect(20, 235 + 8 * number, 50, 8)
        document.rect(70, 235 + 8 * number, 110, 8)
        document.text(22, 240 + 8 * number, row[0])
        document.text(72, 240 + 8 * number, row[1])
    document.add_page()
    document.rect(20, 20, 50, 8)
    document.rect(70, 20, 110, 8)
    document.text(72, 25, "De subsidie wordt verleend.")
    document.rect(20, 28, 50, 8)
    document.rect(70, 28, 110, 8)
    document.text(22, 33, "Bijlagen")
    document.text(72, 33, "geen")
    assert table(pdf(document).blocks)[3:] == [
        ["Besluit", "Het college besluit: De subsidie wordt verleend."],
        ["Bijlagen", "geen"],
    ]


def in_the_middle(rows: list[tuple[str, ...]], edges: tuple[float, ...], bold: bool = True) -> FPDF:
    """Return a page with rows of cells that stand in the middle of their row; a line of text is 5 mm high."""
    document = page(10)
    top = 40.0
    for number, row in enumerate(rows):
        document.set_font(style="B" if bold and not number else "")
        cells = [[text] if text.isupper() else lines_of(text, 24) for text in row]
        for x, lines in zip(edges, cells, strict=True):
            for i, line in enumerate(lines):
                document.text(x, top + 5 * (max(map(len, cells)) - len(lines)) / 2 + i * 5, line)
        top += 5 * max(map(len, cells)) + 1
    return document


def test_cells_in_the_middle_of_their_row_stand_in_that_row_though_their_lines_are_at_other_heights():
    rows = [
        ("Doel", "Streefwaarde", "Wat wij doen"),
        (
            "Ieder kind leert zwemmen in de eigen wijk",
            "90%",
            "Welzijn Waardrecht geeft les in het bad van de wijk Zuid",
        ),
        ("Jongeren wonen dicht bij school", "75%", "De gemeente legt een fietspad aan langs de vaart"),
        ("Ouders", "In 2028 kent 60% van de ouders het spreekuur", "Een brief"),
    ]
    assert table(pdf(in_the_middle(rows, EDGES)).blocks) == [list(row) for row in rows]


def test_a_cell_in_the_middle_of_several_rows_spans_them():
    document = in_the_middle(
        [
            ("Doel", "Actie", "Wie"),
            ("", "Jongerenpunt openen in het station van de stad", "Welzijn"),
            ("", "Geldlessen geven in de laatste klas van havo", "Onderwijs"),
            ("D2", "Sportmaatjes werven en koppelen in de wijk", "Sport"),
        ],
        EDGES,
    )
    for i, line in enumerate(("D1 Jongeren", "weten waar zij", "terechtkunnen")):
        document.text(20, 40 + 6 + 8 + 5 * (i - 1), line)
    found = [block for block in pdf(document).blocks if isinstance(block, Table)][0]
    assert [[cell.rowspan for cell in row] for row in found.rows] == [[1, 1, 1], [2, 1, 1], [1, 1], [1, 1, 1]]


def test_columns_no_further_apart_than_words_are_told_by_what_begins_under_their_names():
    rows = [
        ("", "Begroting 2026", "Begroting 2025", "Rekening 2024"),
        ("Rijksbijdragen", "31.870", "30.915", "30.402"),
        ("Overig", "640", "655", "712"),
        ("Totaal baten", "32.510", "31.570", "31.114"),
        ("Personeelslasten", "27.140", "26.288", "25.690"),
    ]
    found = pdf(written(rows, (20.0, 55.0, 82.5, 110.0), gap=1)).blocks
    assert table(found) == [list(row) for row in rows]


RESULTS = [
    ("Middelen", "Resultaat", "", "Met wie"),
    ("", "2026", "2027", ""),
    ("Zomerschool", "Zij is gehouden", "Zij gaat door", "Bibliotheek Waardland"),
    ("Taalmaatje aan huis", "60 gezinnen", "80 gezinnen", "Welzijn Waardrecht"),
]


def in_two_rows(rows: list[tuple[str, ...]], bands: tuple[str, ...] = (), title: str = "") -> FPDF:
    """Return a page with a table under a bold header of two rows, with a line from side to side before each row."""
    document = page(10)
    document.set_font(style="B")
    document.text(20, 34, title)
    top = 39.0
    for number, row in enumerate(rows):
        if number > 1:
            document.set_font(style="")
            if bands:
                document.text(20, top, bands[number - 2])
                top += 7
        for x, text in zip((20, 70, 110, 150), row, strict=True):
            document.text(x, top, text)
        top += 8
    return document


def test_a_header_of_two_rows_without_lines_has_the_names_over_several_columns_as_spans():
    found = pdf(in_two_rows(RESULTS)).blocks
    assert len(found) == 1
    assert isinstance(found[0], Table)
    first, second = found[0].rows[:2]
    assert [(cell.text, cell.colspan, cell.rowspan) for cell in first] == [
        ("Middelen", 1, 1), ("Resultaat", 2, 1), ("Met wie", 1, 2),
    ]  # fmt: skip
    assert all(cell.header for cell in (*first, *second))
    assert [cell.text for cell in found[0].grid()[3]] == list(RESULTS[3])


def test_a_table_goes_on_under_a_line_from_side_to_side_that_names_its_next_rows():
    bands = ("Subdoel 1 Ouders en kinderen spreken en lezen beter Nederlands", "Subdoel 2 Ieder gezin heeft een maatje")
    rows = table(pdf(in_two_rows(RESULTS, bands)).blocks)[2:]
    assert [row[0] for row in rows] == [bands[0], "Zomerschool", bands[1], "Taalmaatje aan huis"]
    assert [any(row[1:]) for row in rows] == [False, True, False, True]


def test_a_bold_heading_close_over_a_bold_header_is_no_part_of_it():
    title = "Doelstelling 2.1 Leerlingen en leraren voelen zich thuis op hun school in de wijk"
    found = pdf(in_two_rows([RESULTS[1][:1] + ("2025", "2026", "2027"), *RESULTS[2:]], title=title)).blocks
    assert said(found) == [f"h1 {title}", "table 3x4"]
