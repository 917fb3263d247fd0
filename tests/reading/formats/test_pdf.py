"""PDF documents."""

import io

import pypdfium2
import pytest
from fpdf import FPDF
from fpdf.fonts import FontFace

from doelnet.reading.blocks import Heading
from doelnet.reading.formats import stream
from doelnet.reading.formats.pdf.lines import Line, paragraphs
from doelnet.reading.formats.pdf.words import Word

from .helpers import of, only, page, pdf, said, table

LONG = (
    "Wij willen dat ieder kind in Waardrecht een plek heeft om te spelen en te leren, en dat ouders weten bij wie "
    "zij terechtkunnen als het even niet gaat zoals zij hadden gehoopt. "
)


def test_lines_are_joined_to_paragraphs_and_larger_text_is_a_heading():
    document = page()
    document.set_font(size=20)
    document.cell(0, 12, "Jong in Waardrecht", new_x="LMARGIN", new_y="NEXT")
    document.set_font(size=14)
    document.cell(0, 10, "1. Inleiding", new_x="LMARGIN", new_y="NEXT")
    document.set_font(size=11)
    document.multi_cell(0, 6, LONG * 2)
    document.ln(6)
    document.multi_cell(0, 6, "Een tweede alinea. " + LONG)
    found = pdf(document)
    assert [text[:12] for text in said(found.blocks)] == [
        "h1 Jong in W",
        "h2 1. Inleid",
        "p Wij willen",
        "p Een tweede",
    ]
    assert found.blocks[2].passage.text == (LONG * 2).strip()
    assert found.pages == 1
    assert {p.page for p in found.passages()} == {1}


def test_a_bold_line_of_the_same_size_is_a_heading():
    document = page()
    document.set_font(style="B")
    document.cell(0, 8, "Wat gaan we doen?", new_x="LMARGIN", new_y="NEXT")
    document.set_font(style="")
    document.multi_cell(0, 6, LONG)
    heading = pdf(document).blocks[0]
    assert isinstance(heading, Heading)
    assert heading.passage.all("bold")


def test_running_headers_footers_and_page_numbers_go():
    document = page()
    for number, text in enumerate(("Ieder kind leest.", "Ouders denken mee.", "Wij meten dat."), start=1):
        if number > 1:
            document.add_page()
        document.text(20, 12, "Uitvoeringsplan Jong in Waardrecht")
        document.text(100, 287, f"Pagina {number} van 3")
        document.text(20, 60, text)
    texts = [block.passage.text for block in pdf(document).blocks]
    assert texts == ["Ieder kind leest.", "Ouders denken mee.", "Wij meten dat."]


def two_pages(headers, size=8):
    """Return the blocks of two pages, each with this small line at the top and text under it."""
    document = page()
    for number, header in enumerate(headers):
        if number:
            document.add_page()
        document.set_font(size=size)
        document.text(20, 12, header)
        document.set_font(style="B", size=11)
        document.text(20, 30, ("Jong in Waardrecht, zaak Z/25/203377", "Wat gaan we doen?")[number])
        document.set_font(style="", size=11)
        document.set_y(40)
        document.multi_cell(0, 6, LONG)
    return [text[:20] for text in said(pdf(document).blocks)]


@pytest.mark.parametrize(
    "headers",
    [
        ("", "Jong in Waardrecht"),
        ("", "Zaak Z/25/203377"),
        ("Jong in Waardrecht | Vooraf", "Jong in Waardrecht | Doelen"),
        ("Besluit Z/25/203377", "Bijlage 1 bij Z/25/203377"),
    ],
)
def test_a_header_that_changes_or_stands_on_one_page_goes(headers):
    assert [text[:2] for text in two_pages(headers)] == ["h1", "p ", "h1", "p "]


def test_small_text_in_the_margin_that_says_something_new_stays():
    assert "p Vertrouwelijk tot " in two_pages(("", "Vertrouwelijk tot vrijdag"))


def test_a_heading_at_the_top_of_a_page_stays_though_the_first_page_names_it():
    assert two_pages(("", "Jong in Waardrecht"), size=14)[2] == "h1 Jong in Waardrech"


def test_a_label_under_the_heading_of_each_page_is_no_running_header():
    document = page()
    for title in ("Thema 1 Lezen", "Thema 2 Zwemmen"):
        if title.endswith("Zwemmen"):
            document.add_page()
        for top, size, style, text in ((17, 15, "B", title), (26, 11, "B", "Doel"), (33, 11, "", LONG[:39])):
            document.set_font(size=size, style=style)
            document.text(20, top, text)
    assert said(pdf(document).blocks) == [
        line for title in ("Thema 1 Lezen", "Thema 2 Zwemmen") for line in (f"h1 {title}", "h2 Doel", f"p {LONG[:39]}")
    ]


def test_a_name_back_at_the_margin_under_an_indented_sentence_is_a_paragraph_of_its_own():
    document = page()
    lines = ("Kinderen lezen", "In 2027 leest 80% van de kinderen elke dag.", "Kinderen zwemmen", "In 2028 zwemt 90%.")
    for number, text in enumerate(lines):
        document.text(20 + 10 * (number % 2), 40 + 5 * number, text)
    document.set_y(70)
    document.multi_cell(0, 6, LONG)
    assert said(pdf(document).blocks)[:4] == [f"p {line}" for line in lines]


@pytest.mark.parametrize("footer", ["Gemeente Waardrecht, team Jeugd", "Waardrecht | college", "12 mei 2026"])
def test_a_footer_goes_though_a_large_heading_stands_at_the_top_of_its_page(footer):
    document = page()
    for title in ("Wie doet mee?", "Wat kost het?"):
        if title.startswith("Wat"):
            document.add_page()
        for top, size, text in ((18, 16, title), (30, 11, LONG[:39]), (285, 11, footer)):
            document.set_font(size=size)
            document.text(20, top, text)
    assert [text[:3] for text in said(pdf(document).blocks)] == ["h1 ", "p W"] * 2


@pytest.mark.parametrize(
    "label", ["B1 Hulp op school is er snel en zonder omweg van veel loketten", "Thema 2 Iedereen"]
)
def test_a_bold_heading_does_not_run_on_in_a_line_under_it_that_is_not(label):
    document = page()
    for top, style, text in ((30, "B", label), (35, "I", "Tafel Ondersteuning op school"), (45, "", LONG[:81])):
        document.set_font(style=style)
        document.text(20, top, text)
    assert said(pdf(document).blocks)[:2] == [f"h1 {label}", "p Tafel Ondersteuning op school"]


@pytest.mark.parametrize("below", ["beleidsadviseur onderwijs", "Samenwerkingsverband PO"])
def test_a_bold_label_does_not_run_on_in_what_stands_below_it(below):
    document = page(9)
    for top, style, text in ((30, "", "Welzijn Waardrecht en de GGD"), (40, "B", "Leden"), (44, "", below)):
        document.set_font(style=style)
        document.text(20, top, text)
    assert said(pdf(document).blocks)[1:] == ["h1 Leden", f"p {below}"]


def test_arrows_in_front_of_lines_are_bullets_but_more_than_is_not():
    document = page()
    for text in ("> Lezen in de wijk", "> Sport na school", "> 65 jaar"):
        document.cell(0, 6, text, new_x="LMARGIN", new_y="NEXT")
    assert [text[:3] for text in said(pdf(document).blocks)] == ["0> ", "0> "]


def test_a_double_angle_in_front_of_lines_is_a_bullet():
    document = page()
    for text in ("\xbb Lezen in de wijk", "\xbb Sport na school"):
        document.cell(0, 6, text, new_x="LMARGIN", new_y="NEXT")
    assert [text[:3] for text in said(pdf(document).blocks)] == ["0\xbb ", "0\xbb "]


def test_a_sentence_over_a_page_break_is_one_paragraph():
    document = page()
    document.multi_cell(0, 6, LONG + "Daarom zorgen de scholen samen met de")
    document.add_page()
    document.multi_cell(0, 6, "ouders voor een plan. " + LONG)
    passage = only(pdf(document).blocks).passage
    assert "samen met de ouders voor een plan" in passage.text
    assert passage.page == 1


def test_a_hyphen_at_a_line_end_goes():
    document = page()
    document.multi_cell(0, 6, LONG.replace("hadden gehoopt. ", "hadden ge-\nhoopt in de wijk."))
    assert "hadden gehoopt in de wijk." in only(pdf(document).blocks).passage.text


def test_items_have_their_marker_and_depth():
    document = page()
    for indent, text in ((20, "- Eerste punt"), (20, "- Tweede punt"), (30, "1. Dieper"), (20, "- Derde punt")):
        document.set_x(indent)
        document.cell(0, 6, text, new_x="LMARGIN", new_y="NEXT")
    assert said(pdf(document).blocks) == ["0- Eerste punt", "0- Tweede punt", "11. Dieper", "0- Derde punt"]


ROWS = [
    ("Doel", "Middel", "Resultaat 2026"),
    ("Meer lezen", "Bieb op school in alle wijken van Waardrecht, ook in de vakantie", "Tien scholen"),
    ("", "Voorlezen thuis", "Nader te bepalen"),
]


def test_a_table_with_lines_is_a_table():
    document = page()
    with document.table() as grid:
        for row in ROWS:
            cells = grid.row()
            for text in row:
                cells.cell(text)
    assert table(pdf(document).blocks) == [list(row) for row in ROWS]


def test_merged_cells_of_a_drawn_table_span():
    document = page()
    with document.table(num_heading_rows=2) as grid:
        row = grid.row()
        row.cell("Jaar", rowspan=2)
        row.cell("Begroting", colspan=2)
        for texts in (("Lasten", "Baten"), ("2026", "100", "200")):
            row = grid.row()
            for text in texts:
                row.cell(text)
    found = only(pdf(document).blocks)
    assert (found.rows[0][0].rowspan, found.rows[0][1].colspan) == (2, 2)
    assert [cell.text for cell in found.grid()[1]] == ["Jaar", "Lasten", "Baten"]


@pytest.mark.parametrize(("before", "after"), [
    ("Opgave 2. Een diploma", "voor iedereen"), ("Doel 2.1 Ouders weten waar", "zij zijn"), ("Wat", "kost het?"),
])  # fmt: skip
def test_a_label_over_all_columns_is_one_cell_though_the_border_runs_between_two_words(before, after):
    document = page()
    document.set_font(style="B")
    wide = document.c_margin + document.get_string_width(f"{before} ") - 0.3
    document.set_font(style="")
    with document.table(width=170, col_widths=(wide, 170 - wide), first_row_as_headings=False) as grid:
        grid.row(["Opgave", "Wat wij doen"])
        grid.row(style=FontFace(emphasis="BOLD")).cell(f"{before} {after}", colspan=2)
        grid.row(["Wat?", "Een gezinscoach"])
    assert table(pdf(document).blocks)[1] == [f"{before} {after}"]


def in_narrow_cells(*lines: str) -> str:
    """Return the text of a cell with these lines, each as wide as the column where it was torn."""
    document = page()
    wide = 2 * document.c_margin + max(map(document.get_string_width, lines)) + 1
    with document.table(width=wide + 60, col_widths=(wide, 60), first_row_as_headings=False) as grid:
        grid.row(["Wat", "2026"])
        grid.row(["\n".join(lines), "12"])
    return " ".join(table(pdf(document).blocks)[1][0].split())


@pytest.mark.parametrize(("lines", "read"), [
    (["Indica", "tor"], "Indicator"), (["persoo", "n"], "persoon"), (["startkw", "alificatie"], "startkwalificatie"),
    (["Opgav", "e"], "Opgave"), (["leerwer", "kplek"], "leerwerkplek"), (["Gezinn", "en met"], "Gezinnen met"),
    (["een", "contact", "persoo", "n"], "een contact persoon"), (["thuiszitter", "s thuis"], "thuiszitters thuis"),
])  # fmt: skip
def test_a_word_that_a_narrow_cell_tears_is_whole_again(lines, read):
    assert in_narrow_cells(*lines) == read


@pytest.mark.parametrize("lines", [
    ["Leerlingen", "zonder school"], ["verzuim", "en uitval"], ["Ouders", "van nu"], ["bureau", "van de wijk"],
    ["school", "vso en vmbo"], ["herfst", "vakantie"], ["bedrag", "n.b."],
])  # fmt: skip
def test_words_that_fill_the_lines_of_a_narrow_cell_stay_two(lines):
    assert in_narrow_cells(*lines) == " ".join(lines)


@pytest.mark.parametrize("mark", ["\uf0b7", "\uf095", "\uf09f", "\uf0d2"])
def test_any_mark_of_a_symbol_font_is_a_bullet(mark):
    assert said(of(f"{mark} Een gezinscoach\n\n{mark} Een speelplein", "plan.txt")) == [
        "0• Een gezinscoach", "0• Een speelplein",
    ]  # fmt: skip


def test_a_table_set_out_by_white_space_is_a_table():
    document = page()
    for row in (
        ("Indicator", "2024", "2025"),
        ("Thuiszitters", "51", "46"),
        ("Lezers", "78%", "80%"),
        ("Sport", "5", "7"),
    ):
        for text, x in zip(row, (20, 110, 150), strict=True):
            document.text(x, document.get_y(), text)
        document.ln(7)
    assert table(pdf(document).blocks)[1] == ["Thuiszitters", "51", "46"]


def test_a_table_over_two_pages_is_one_without_the_second_header():
    document = page()
    with document.table() as grid:
        header = grid.row()
        header.cell("Actie")
        header.cell("Wie")
        for number in range(60):
            row = grid.row()
            row.cell(f"Actie nummer {number}.")
            row.cell("GGD Waardland")
    found = pdf(document)
    assert found.pages > 1
    assert len(table(found.blocks)) == 61


def test_columns_are_read_one_after_the_other():
    document = page(9)
    words = LONG.split()
    left = [" ".join(words[i : i + 6]) for i in range(0, 36, 6)]
    right = [" ".join(reversed(words[i : i + 6])) for i in range(0, 36, 6)]
    for i, (one, other) in enumerate(zip(left, right, strict=True)):
        document.text(15, 40 + 5 * i, one)
        document.text(110, 40 + 5 * i, other)
    text = " ".join(block.passage.text for block in pdf(document).blocks)
    assert text.startswith(" ".join(words[:36]))


def test_a_contents_page_is_a_table_of_titles_and_pages():
    document = page()
    for text in ("Voorwoord ................................ 3", "1.1 Doelen ............................. 12"):
        document.cell(0, 8, text, new_x="LMARGIN", new_y="NEXT")
    assert table(pdf(document).blocks) == [["Voorwoord", "3"], ["1.1 Doelen", "12"]]


def test_a_table_with_every_second_row_shaded_is_one():
    document = page()
    document.set_fill_color(220)
    rows = [("Doel", "Middel", "Wie"), ("Lezen", "Bieb", "School"), ("Sport", "Coach", "Club"), ("Taal", "Les", "GGD")]
    for number, row in enumerate(rows):
        for text, width in zip(row, (60, 70, 50), strict=True):
            document.cell(width, 8, text, fill=number % 2 == 0)
        document.ln(8)
    assert table(pdf(document).blocks) == [list(row) for row in rows]


def test_a_table_with_level_lines_only_has_its_columns():
    document = page()
    rows = (
        ("Bedragen", "2025", "2026"),
        ("Lasten", "1.250", "1.310"),
        ("Baten", "400", "410"),
        ("Saldo", "850", "900"),
    )
    for row in rows:
        for text, width in zip(row, (80, 40, 40), strict=True):
            document.cell(width, 8, text, border="B")
        document.ln(8)
    assert table(pdf(document).blocks)[3] == ["Saldo", "850", "900"]


@pytest.mark.parametrize("titles", [("Wat doen we", "Wat kost het"), ("Wat gaan we doen?", LONG[:79])])
def test_a_heading_between_two_tables_parts_them(titles):
    document = page()
    document.multi_cell(0, 6, LONG * 2)
    for title in titles:
        document.set_font(style="B", size=14)
        document.cell(0, 10, title, new_x="LMARGIN", new_y="NEXT")
        document.set_font(style="", size=11)
        for row in (("Actie", "Wie"), ("Lezen in de wijk", "School")):
            for text in row:
                document.cell(80, 8, text, border=1)
            document.ln(8)
        document.ln(4)
    first, second = (f"h1 {title}" for title in titles)
    assert said(pdf(document).blocks)[1:] == [first, "table 2x2", second, "table 2x2"]


def test_a_row_from_side_to_side_above_the_header_again_is_a_heading():
    document = page()
    with document.table(first_row_as_headings=False) as grid:
        for texts in (["Lezen"], ["Actie", "Wie"], ["Bieb op school", "School"], ["Sport"], ["Actie", "Wie"]):
            row = grid.row(style=FontFace(emphasis="BOLD") if len(texts) == 1 else None)
            for text in texts:
                row.cell(text, colspan=3 - len(texts))
        for text in ("Coach in de wijk", "Club"):
            row = grid.row() if text.startswith("Coach") else row
            row.cell(text)
    found = pdf(document).blocks
    assert said(found) == ["h1 Lezen", "table 2x2", "h1 Sport", "table 2x2"]


@pytest.mark.parametrize("names", [("Zo meten wij het", "Dit doen wij"), ("Trekker", "Planning")])
def test_cards_in_one_table_are_parted_where_their_first_label_comes_again(names):
    document = page()
    with document.table(first_row_as_headings=False) as grid:
        for title in ("Doel 1 Ieder kind leest", "Doel 2 Ieder kind zwemt", "Doel 3 Ouders doen mee"):
            grid.row(style=FontFace(emphasis="BOLD")).cell(title, colspan=2)
            for name in names:
                grid.row([name, "-" if name == names[0] else "De bieb komt op school."])
    found = pdf(document).blocks
    assert [text[:6] for text in said(found)] == ["h1 Doe", "table "] * 3
    assert not any(cell.header for block in found[1::2] for cell in block.rows[0])


def test_the_label_of_a_card_that_is_printed_again_on_the_next_page_goes():
    document = page()
    for title in ("Fiche 1 Lezen", "Fiche 2 Zwemmen"):
        if title.startswith("Fiche 2"):
            document.set_y(200)
        with document.table(num_heading_rows=1, col_widths=(1, 1)) as grid:
            grid.row().cell(title, colspan=2)
            for number in range(9):
                grid.row([f"Vraag {number}", "Een antwoord van zoveel woorden dat het over twee regels gaat."])
    found = pdf(document)
    assert found.pages == 2
    assert said(found.blocks) == ["h1 Fiche 1 Lezen", "table 9x2", "h1 Fiche 2 Zwemmen", "table 9x2"]


@pytest.mark.parametrize(("foot", "head", "groups"), [
    ("Leerlingen", "die zich veilig voelen", 1), ("GGD", "Waardland", 1), ("Ieder kind leest.", "Ieder kind zwemt", 2),
    ("Bieb op school", "• Coach in de wijk", 2),
])  # fmt: skip
def test_a_cell_that_goes_on_on_the_next_page_is_one_paragraph_where_its_sentence_does(foot, head, groups):
    lines = [
        Line([Word(90, 90 + 5 * len(text), y, y + 10, y + 5, 10, False, False, text)], number)
        for number, (text, y) in enumerate(((foot, 76), (head, 690)), start=1)
    ]
    assert len(paragraphs(lines)) == groups


def test_bullets_that_are_drawn_are_bullets():
    document = page()
    for y, text in ((40, "Meer lezen"), (50, "Meer sport")):
        document.ellipse(20, y - 2, 1.2, 1.2, style="F")
        document.text(25, y, text)
    assert said(pdf(document).blocks) == ["0• Meer lezen", "0• Meer sport"]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("jeugd-\nen zorgpartners", "jeugd- en zorgpartners"),
        ("het VVE-\nbeleid van Waardrecht", "het VVE-beleid van Waardrecht"),
        ("de samen-\nwerking", "de samenwerking"),
        ("in Noord-\nWaardrecht", "in Noord-Waardrecht"),
        ("de cao-\nonderhandelingen", "de cao-onderhandelingen"),
        ("een e-\nmail", "een e-mail"),
        ("alle niet-\ndeelnemers", "alle niet-deelnemers"),
    ],
)
def test_a_hyphen_at_a_line_end_stays_where_the_word_has_one(written, read):
    document = page()
    document.multi_cell(0, 6, f"{LONG}Wij noemen ook {written}.")
    assert only(pdf(document).blocks).passage.text.endswith(f"Wij noemen ook {read}.")


def test_headers_and_numbers_on_even_and_odd_pages_go():
    document = page()
    for number in range(1, 7):
        if number > 1:
            document.add_page()
        odd = number % 2
        document.set_font(size=9)
        document.text(150 if odd else 15, 12, "Hoofdstuk 2 Jeugd" if odd else "Gemeente Waardrecht")
        document.text(185 if odd else 15, 287, str(number))
        document.set_font(size=11)
        document.set_y(30)
        document.multi_cell(0, 6, f"{'ABCDEF'[number - 1]}lles staat hier. {LONG}")
    found = said(pdf(document).blocks)
    assert [text[:5] for text in found] == [f"p {letter}ll" for letter in "ABCDEF"]


def test_a_header_of_two_rows_that_is_printed_again_goes():
    document = page()
    with document.table(num_heading_rows=2) as grid:
        row = grid.row()
        row.cell("Jaar", rowspan=2)
        row.cell("Begroting", colspan=2)
        for texts in (("Lasten", "Baten"), *((str(2000 + i), "10", "20") for i in range(50))):
            row = grid.row()
            for text in texts:
                row.cell(text)
    found = pdf(document)
    assert (found.pages, len(table(found.blocks))) == (2, 52)


def test_a_footnote_does_not_cut_the_sentence_that_goes_on_over_the_page():
    document = page()
    document.multi_cell(0, 6, LONG + "Daarom zorgen de scholen samen met de")
    document.set_font(size=8)
    document.text(10, 262, "1 Bron: GGD Waardland, Jeugdmonitor 2024.")
    document.add_page()
    document.set_font(size=11)
    document.multi_cell(0, 6, "ouders voor een plan. Klaar.")
    document.ln(8)
    document.multi_cell(0, 6, "Een tweede alinea. " + LONG)
    found = said(pdf(document).blocks)
    assert [text[:12] for text in found] == ["p Wij willen", "p 1 Bron: GG", "p Een tweede"]
    assert "samen met de ouders voor een plan." in found[0]


def test_the_raised_number_of_a_footnote_is_no_part_of_a_figure():
    document = page()
    for text, raised in (("In 2024", "1"), (" las 78%", "12"), (" op 40 m", "2")):
        document.write(6, text)
        document.char_vpos = "SUP"
        document.write(6, raised)
        document.char_vpos = "LINE"
    document.write(6, " van de bieb. " + LONG)
    assert only(pdf(document).blocks).passage.text.startswith("In 2024 las 78% op 40 m2 van de bieb.")


CELLS = (("Doel", "Actie", "Wie"), ("Lezen is leuk", "Bieb open", "School"), ("Sport", "Coach", "Club"))


@pytest.mark.parametrize("angle", [90, 270])
def test_a_table_that_lies_on_its_side_is_read(angle):
    document = page()
    with document.rotation(angle, x=105, y=148):
        document.set_xy(-20, 100)
        for row in CELLS:
            document.set_x(-20)
            for text in row:
                document.cell(70, 8, text, border=1)
            document.ln(8)
    assert table(pdf(document).blocks) == [list(row) for row in CELLS]


@pytest.mark.parametrize("angle", [90, 180, 270])
def test_a_page_that_was_turned_is_read_along_its_lines(angle):
    document = page()
    document.multi_cell(0, 6, LONG)
    with document.table() as grid:
        for texts in CELLS:
            row = grid.row()
            for text in texts:
                row.cell(text)
    turned, file = pypdfium2.PdfDocument(bytes(document.output())), io.BytesIO()
    turned[0].set_rotation(angle)
    turned.save(file)
    blocks = stream("plan.pdf", file.getvalue()).blocks
    assert said(blocks) == [f"p {LONG.strip()}", "table 3x3"]


def test_the_name_of_a_row_that_stands_on_its_side_is_one_text():
    document = page()
    for width, text in ((20, ""), (80, "Actie"), (60, "Wie")):
        document.cell(width, 40, text, border=1)
    document.ln(40)
    for width, text in ((20, ""), (80, "Bieb op school"), (60, "Waardcollege")):
        document.cell(width, 40, text, border=1)
    with document.rotation(90, x=20, y=80):
        document.text(10, 80, "Samen lezen")
    assert table(pdf(document).blocks)[1] == ["Samen lezen", "Bieb op school", "Waardcollege"]


def test_a_landscape_page_is_read():
    document = FPDF(orientation="L")
    document.add_page()
    document.set_font("helvetica", size=11)
    document.multi_cell(0, 6, LONG)
    assert only(pdf(document).blocks).passage.text == LONG.strip()


def test_a_box_that_stands_on_a_table_at_the_side_is_no_part_of_it():
    rows = [("Doel", "Middel", "Wie"), ("Meer lezen", "Voorlezen", "Bibliotheek"), ("Zwemmen", "Zwemles", "Zwembad")]
    document = page(10)
    document.text(15, 24, "Pijler A - Sterk van start")
    document.rect(140, 10, 52, 22)
    document.text(142, 16, "GGD: gezondheidsdienst")
    for i, row in enumerate(rows):
        for x, width, text in zip((15, 75, 115), (60, 40, 75), row, strict=True):
            document.rect(x, 30 + 10 * i, width, 10)
            document.text(x + 2, 36 + 10 * i, text)
    assert table(pdf(document).blocks) == [list(row) for row in rows]
