"""Markdown and plain text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doelnet.reading.blocks import Heading, Item, Paragraph, Table, dumps, loads
from doelnet.reading.formats import stream

from .helpers import of, only, said, table


def test_a_marked_heading_keeps_its_level_and_loses_its_emphasis():
    heading = only(of("## **1. Inleiding**"))
    assert isinstance(heading, Heading)
    assert (heading.level, heading.passage.text, heading.passage.all("bold")) == (2, "1. Inleiding", True)


def test_numbers_decide_the_level_where_the_markup_contradicts_them():
    text = "## 1. Jeugd\n\n## 1.1 Sport\n\n### 1.2 Taal\n\n### 2. Wonen\n\n#### 2.1 Huur\n\nTekst."
    assert [b.level for b in of(text) if isinstance(b, Heading)] == [2, 3, 3, 2, 3]


def test_a_numbered_line_above_its_own_subheading_is_a_heading():
    assert said(of("1. Ieder kind begint goed\n\n## 1.1 Taal op de voorschool\n"))[0].endswith(
        "1. Ieder kind begint goed"
    )


def test_in_plain_text_a_short_line_that_stands_alone_is_a_heading():
    found = said(
        of("Wij willen\n\nDat ieder kind meedoet.\n\nH2. Jaarplan\n\n2.1 Taal\n\nDoel\n\nMeer lezen.\n", "a.txt")
    )
    assert found == [
        "h1 Wij willen",
        "p Dat ieder kind meedoet.",
        "h1 H2. Jaarplan",
        "h2 2.1 Taal",
        "h3 Doel",
        "p Meer lezen.",
    ]


@pytest.mark.parametrize(
    "line", ["Datum: 12 maart 2025", "12-03-2025", "Het besluit is openbaar.", "info@waardrecht.example"]
)
def test_labels_dates_and_sentences_are_no_headings(line):
    assert said(of(f"{line}\n\nTekst volgt hier.\n", "a.txt"))[0] == f"p {line}"


def test_the_issuer_and_the_title_under_or_beside_it_are_two_blocks():
    under = "GEMEENTE WAARDRECHT\nUitvoeringsplan Jong in Waardrecht\n\nWij willen dat ieder kind meedoet.\n"
    beside = "GEMEENTE WAARDRECHT            Uitvoeringsplan 2026\n-----------\n\nWij willen dat ieder kind leest.\n"
    assert said(of(under, "a.txt"))[:2] == ["h1 GEMEENTE WAARDRECHT", "h1 Uitvoeringsplan Jong in Waardrecht"]
    assert said(of(beside, "a.txt"))[:2] == ["p GEMEENTE WAARDRECHT", "h2 Uitvoeringsplan 2026"]


def test_a_paragraph_cut_by_a_page_break_is_one_with_its_source_whole():
    text = "Het potje is bedoeld om oplossingen te betalen. Het\n\n\n\nafgelopen jaar is het gebruikt.\n"
    passage = only(of(text)).passage
    assert passage.text == "Het potje is bedoeld om oplossingen te betalen. Het afgelopen jaar is het gebruikt."
    assert passage.source == text.rstrip("\n")
    assert passage.line_of(passage.text.index("afgelopen")) == 5


def test_hyphens_at_line_ends_go_inside_words_and_stay_between_them():
    text = "Wij zoeken de samen-\nwerking met onderwijs-\nen zorgpartners in Noord-\nWaardrecht, ook VVE-\nlocaties.\n"
    assert only(of(text)).passage.text == (
        "Wij zoeken de samenwerking met onderwijs- en zorgpartners in Noord-Waardrecht, ook VVE-locaties."
    )


def test_layout_is_taken_away_and_the_quote_gives_it_back():
    passage = only(of("Wij  gaan\u00a0**samen** aan <i>de slag</i> &amp; leren \\*veel\\*.")).passage
    assert passage.text == "Wij gaan samen aan de slag & leren *veel*."
    assert passage.quote(9, 26) == "samen** aan <i>de slag"
    assert passage.quote(25, 28) == "g</i> &amp;"
    assert [(s.look, passage.text[s.start : s.end]) for s in passage.styles] == [
        ("bold", "samen"),
        ("italic", "de slag"),
    ]


def test_lists_keep_their_markers_and_depths():
    text = "1. Eerst\n2. Dan:\n   - a. dit,\n   - b. dat\n\nEn verder:\n\n☒ Los\n\nOok:\n\n* Ster\n\\* Geschoond\n"
    assert said(of(text)) == [
        "01. Eerst",
        "02. Dan:",
        "1a. dit,",
        "1b. dat",
        "p En verder:",
        "0☒ Los",
        "p Ook:",
        "0* Ster",
        "0* Geschoond",
    ]


def test_list_items_on_one_line_of_html_are_items():
    assert said(of("<li>17-06-2026: Wethouder</li><li>16-06-2026: Manager</li>")) == [
        "0• 17-06-2026: Wethouder",
        "0• 16-06-2026: Manager",
    ]


def test_an_amount_with_a_minus_is_no_item():
    assert table(of("Jaar\tSaldo\n2025\t- 1.250\n2026\t-€ 75,20\n"))[1:] == [["2025", "- 1.250"], ["2026", "-€ 75,20"]]


@pytest.mark.parametrize("amount", ["- € 110.000", "– € 12.500,-", "- 1,2 mln", "- EUR 500", "- 4,5%"])
def test_an_amount_in_a_cell_keeps_its_minus(amount):
    assert table(of(f"Actie\tBijstelling\nBieb op school\t{amount}\nSpeelplek\t€ 5\n", "a.txt"))[1][1] == amount


def test_roman_numbers_are_one_list_and_letters_stay_letters():
    roman = "I. De nota vast te stellen;\nII. Het geld te bestemmen;\nV. De raad te informeren.\n"
    letters = "g. Lezen in de wijk\nh. Sporten na school\ni. Muziek in de klas\n"
    assert [b.depth for text in (roman, letters) for b in of(text, "a.txt")] == [0] * 6


def test_a_number_that_goes_on_after_bullets_stands_beside_them():
    found = of("- Meer lezen;\n- Meer sport;\n\n4. Het geld goed besteden.\n")
    assert [b.depth for b in found] == [0, 0, 0]


def test_tabs_part_cells_and_a_bullet_is_an_item_of_its_cell():
    blocks = of(
        "Middel\tResultaat 2026\n☒ Sportcoach inzetten.\t<ul><li>☉ Tien scholen;</li><li>☉ Elf clubs.</li></ul>\n"
    )
    found = only(blocks)
    assert isinstance(found, Table)
    assert [cell.header for cell in found.rows[0]] == [True, True]
    items = found.rows[1][1].blocks
    assert [(item.marker, item.passage.text) for item in items] == [("☉", "Tien scholen;"), ("☉", "Elf clubs.")]


def test_bullets_in_running_html_split_into_items_and_nested_lists_are_deeper():
    cell = "<ul> • Een. • Twee: <ul><li>◦ Drie.</li></ul></ul>"
    blocks = only(of(f"A\tB\nx\t{cell}\n")).rows[1][1].blocks
    assert [(b.depth, b.passage.text) for b in blocks] == [(0, "Een."), (0, "Twee:"), (1, "Drie.")]


def test_a_cell_cut_by_a_page_break_is_one():
    text = "Doel\tMiddel\nSporten\t<p>Wij zorgen ervoor dat alle</p>\n\n\tkinderen meedoen.\n\tEen tweede middel.\n"
    assert table(of(text)) == [
        ["Doel", "Middel"],
        ["Sporten", "Wij zorgen ervoor dat alle kinderen meedoen."],
        ["", "Een tweede middel."],
    ]
    passage = only(of(text)).rows[1][1].blocks[0].passage
    assert passage.quote() == "Wij zorgen ervoor dat alle</p>\n\n\tkinderen meedoen."


def test_a_cell_cut_by_two_page_breaks_is_one():
    text = "Doel\tMiddel\nSporten\tWij zorgen ervoor dat\n\n\talle kinderen en hun\n\n\touders meedoen.\n"
    assert table(of(text))[1] == ["Sporten", "Wij zorgen ervoor dat alle kinderen en hun ouders meedoen."]


def test_labels_with_values_under_a_row_of_two_of_these_stand_each_in_a_row():
    text = (
        "Vergadering\t9 april 2026\tAgendapunt\t7\nOnderwerp\tNota Jeugd\n"
        "Portefeuillehouder\twethouder Jeugd\nZaaknummer\tZ26-12\nBijlagen\tNota\n"
    )
    assert table(of(text))[1:] == [
        ["Onderwerp", "Nota Jeugd"], ["Portefeuillehouder", "wethouder Jeugd"], ["Zaaknummer", "Z26-12"],
        ["Bijlagen", "Nota"],
    ]  # fmt: skip


def test_a_header_printed_again_after_a_page_break_is_dropped():
    text = "Doel\tMiddel\tWie\nA\tb.\tc.\n\n\nDoel\tMiddel\tWie\nD\te.\tf.\n"
    assert len(table(of(text))) == 3


def test_another_header_begins_another_table():
    text = "Doel\tMiddel\tWie\nA\tb.\tc.\n\nJaar\tBaten\tLasten\n2025\t1\t2\n"
    assert [len(b.rows) for b in of(text)] == [2, 2]


def test_a_colon_between_name_and_value_is_no_column():
    assert table(of("Datum\t:\t12-03-2025\nNummer\t:\t2025-7\n")) == [["Datum", "12-03-2025"], ["Nummer", "2025-7"]]


def test_lost_spans_of_a_double_header_are_found_back():
    text = "\tBegroting\t\tRekening\t\n\tLasten\tBaten\tLasten\tBaten\n2025\t€ 1\t€ 2\t€ 3\t€ 4\n"
    found = only(of(text))
    assert [cell.colspan for cell in found.rows[0]] == [1, 2, 2]
    assert [cell.text for cell in found.grid()[0]] == ["", "Begroting", "Begroting", "Rekening", "Rekening"]
    assert [row[0].header for row in found.rows] == [True, True, False]


def test_pipe_tables_and_html_tables_are_tables():
    pipes = "| Doel | Middel |\n|---|---|\n| Lezen | **Bieb** open |\n"
    html = "<table><tr><th rowspan=2>Doel<th colspan='2'>Jaar</tr><tr><td>2025<td>2026</table>"
    assert table(of(pipes)) == [["Doel", "Middel"], ["Lezen", "Bieb open"]]
    cell, wide = only(of(html)).rows[0]
    assert (cell.rowspan, wide.colspan, cell.header) == (2, 2, True)


def test_a_contents_page_with_dots_is_a_table():
    assert table(of("Inhoud\n\nVoorwoord ........ 3\n1. Doelen . . . . . 12\n", "a.txt")) == [
        ["Voorwoord", "3"],
        ["Doelen", "12"],
    ]


def test_page_numbers_and_repeated_headers_go():
    texts = ["Ieder kind leest.", "Ouders denken mee.", "De wijk doet mee.", "Wij meten dat."]
    pages = [f"Plan Waardrecht\n\n{text}\n\n{n}\n\f" for n, text in enumerate(texts, 1)]
    assert said(of("".join(pages), "a.txt")) == [f"p {text}" for text in texts]


@pytest.mark.parametrize(
    "footer",
    [
        "Beleidsplan Waardrecht 2026-2029 | {}",
        "**{} | Waardrecht**",
        "Jeugdplan pagina {} van 12",
        "Plan voor de jeugd - {}",
    ],
)
def test_words_with_a_page_number_that_counts_up_go(footer):
    texts = ["Ieder kind leest.", "Alle ouders denken mee over school en", "helpen elkaar.", "Wij meten dat."]
    pages = [f"{text}\n\n{footer.format(n)}\n\n" for n, text in enumerate(texts, 2)]
    plan = "Plan voor de jeugd in Waardrecht.\n\n" + "".join(pages)
    assert said(of(plan))[1:] == [
        "p Ieder kind leest.",
        "p Alle ouders denken mee over school en helpen elkaar.",
        "p Wij meten dat.",
    ]


def test_numbered_names_that_count_up_stay():
    assert [line[-6:] for line in said(of("Doel 1\n\nDoel 2\n\nDoel 3"))] == ["Doel 1", "Doel 2", "Doel 3"]


def test_a_line_break_parts_paragraphs_but_not_a_sentence():
    assert said(of("Trekker: GGD.<br>Partner: school<br>en opvang")) == [
        "p Trekker: GGD.",
        "p Partner: school en opvang",
    ]
    assert said(of("Eerste zin.<br>Tweede zin.")) == ["p Eerste zin.", "p Tweede zin."]
    assert said(of("Een zin die<br>doorloopt.")) == ["p Een zin die doorloopt."]


def test_what_is_no_tag_of_html_stays():
    assert (
        only(of("Vul <naam school> in, bij < 5 leerlingen.")).passage.text
        == "Vul <naam school> in, bij < 5 leerlingen."
    )


def test_windows_text_and_text_with_a_mark_in_front_are_read():
    assert only(stream("a.txt", "Financiën: één".encode("cp1252")).blocks).passage.text == "Financiën: één"
    assert only(stream("a.txt", "\ufeffFinanciën".encode()).blocks).passage.text == "Financiën"
    assert only(stream("a.txt", "Financiën".encode("utf-16")).blocks).passage.text == "Financiën"


PIECES = st.sampled_from([
    "\n", "\n\n", "\t", " ", "  ", "\u00a0", "-\n", "<p>", "</p>", "<ul>", "<li>", "</li>", "</ul>", "<br>", "<b>",
    "</b>", "**", "*", "_", "\\*", "&amp;", "&nbsp;", "• ", "☒ ", "- ", "1. ", "a. ", "# ", "## ", "|", "|---|---|\n",
    "<table>", "<tr>", "<td>", "</table>", "[", "](#)", "```", "....... 4", "\f", "\r\n", "\u00ad", "Doel", "kinderen",
    "in", "2026", ".", ":", "é", "<a href='#'>", "</a>", "\U0001f600", "\u2028", "\x0b",
])  # fmt: skip


@given(st.lists(PIECES, min_size=1, max_size=60).map("".join))
def test_every_character_comes_from_the_source_in_order(text):
    if not text.strip():
        return
    try:
        document = stream("plan.md", text.encode())
    except Exception as error:
        assert type(error).__name__ == "ReadError", error
        return
    lines = text.split("\n")
    for passage in document.passages():
        source = passage.source or passage.text
        assert source in text
        places = [passage.place(i) for i in range(len(passage.text))]
        assert places == sorted(places)
        for character, place in zip(passage.text, places, strict=True):
            assert source[place] == character or character == " " or source[place] == "&"
        assert passage.quote() in text
        assert passage.line is not None
        start = source.split("\n")[0]
        assert start in lines[passage.line - 1]


@given(st.lists(PIECES, min_size=1, max_size=40).map("".join))
def test_a_stream_survives_being_kept(text):
    if text.strip() and not text.startswith("\x00"):
        try:
            document = stream("plan.md", text.encode())
        except Exception:
            return
        assert loads(dumps(document)) == document


def test_a_paragraph_is_made_of_wrapped_lines():
    text = (
        "Dit is een alinea die door het programma op ongeveer tachtig tekens is afgebroken\n"
        "Zodat elke regel bijna even lang is en de volgende soms met een hoofdletter begint\n"
        "zoals hier.\n"
    )
    assert isinstance(only(of(text)), Paragraph)


def test_columns_set_out_with_spaces_are_a_table():
    text = """Onderdeel              2025        2026
Lezen op school       1.250         400
Sport in de wijk         90       1.310
"""
    assert table(of(text, "a.txt")) == [
        ["Onderdeel", "2025", "2026"],
        ["Lezen op school", "1.250", "400"],
        ["Sport in de wijk", "90", "1.310"],
    ]


def test_a_cell_of_a_table_in_spaces_goes_on_on_the_next_line_and_keeps_its_place():
    text = """Doel           Actie                    Wie
Meer lezen     Bieb op school in        Bibliotheek
               alle wijken
Meer sport     Coach                    Club
"""
    found = only(of(text, "a.txt"))
    assert [cell.text for cell in found.rows[1]] == ["Meer lezen", "Bieb op school in alle wijken", "Bibliotheek"]
    passage = found.rows[1][1].blocks[0].passage
    assert passage.line_of(passage.text.index("alle")) == 3


@pytest.mark.parametrize(
    "text",
    [
        "1.   Eerst lezen wij\n2.   Dan sporten wij\n3.   Dan zingen wij\n",
        "wij willen dat ieder kind     en ouders weten goed\nmee kan doen aan sport en     bij wie zij terecht kunnen\n"
        "aan alle spel in de wijk     als het even niet zo gaat\n",
        "Waardrecht,   12 maart 2026\n",
    ],
)
def test_lists_columns_of_text_and_single_lines_are_no_tables(text):
    assert not any(isinstance(block, Table) for block in of(text, "a.txt"))


def test_names_and_values_with_spaces_and_a_colon_between_are_rows():
    text = "Aan          : de leden van de raad\nVan          : het college\nOnderwerp    : Wachttijden\n"
    assert table(of(text, "a.txt")) == [
        ["Aan", "de leden van de raad"],
        ["Van", "het college"],
        ["Onderwerp", "Wachttijden"],
    ]


def test_a_drawn_line_under_the_header_and_a_row_of_one_word_are_part_of_a_table_in_spaces():
    text = "Bedragen         2025      2026\n---------------------------\nLasten\nBieb            1.250     1.310\n"
    text += "Coach              400       410\n"
    assert table(of(text, "a.txt"))[0] == ["Bedragen", "2025", "2026"]
    assert [row[0] for row in table(of(text, "a.txt"))] == ["Bedragen", "Lasten", "Bieb", "Coach"]


def test_columns_under_a_remark_in_lower_case_begin_a_table_and_titles_may_be_wider_than_the_figures():
    text = (
        "(in euro's)\n              begroting 2024   realisatie 2024\nBieb                   1.240             1.198\n"
    )
    text += "Coach                    310               325\n"
    found = [block for block in of(text, "a.txt") if isinstance(block, Table)]
    assert [[cell.text for cell in row] for row in found[0].rows] == [
        ["", "begroting 2024", "realisatie 2024"],
        ["Bieb", "1.240", "1.198"],
        ["Coach", "310", "325"],
    ]


def test_rows_that_blank_lines_part_keep_cells_that_stand_beside_the_last_line_of_their_row():
    text = """Activiteit                        Trekker               Gereed

Leesclub openen                   Bibliotheek           mei 2026

Ouders die niet komen thuis
opzoeken en uitnodigen            GGD Waardland         eind 2026

2.2  Ouders zijn goed voorbereid op de komst van een kind

Activiteit                        Trekker               Gereed

Cursus geven                      GGD Waardland         Q3 2026
"""
    first, title, second = of(text, "a.txt")
    assert table([first])[1:] == [
        ["Leesclub openen", "Bibliotheek", "mei 2026"],
        ["Ouders die niet komen thuis opzoeken en uitnodigen", "GGD Waardland", "eind 2026"],
    ]
    assert title.passage.text.startswith("2.2")
    assert table([second])[1] == ["Cursus geven", "GGD Waardland", "Q3 2026"]


def test_lines_that_open_with_codes_of_one_shape_or_each_with_an_arrow_stand_apart():
    text = (
        "Doelen\n\n1a Elk kind heeft een plek op school.\n1b Verzuim wordt vroeg gezien door de school en de\n"
        "leerplichtambtenaar.\n\n> Een tijdelijke klas bij het Waardcollege\n> Een spreekuur op alle scholen\n\n"
        "> Wij hoorden van ouders dat de stap naar een\n> andere school groot is.\n"
    )
    assert [block.passage.text.removeprefix("> ") for block in of(text)[1:]] == [
        "1a Elk kind heeft een plek op school.",
        "1b Verzuim wordt vroeg gezien door de school en de leerplichtambtenaar.",
        "Een tijdelijke klas bij het Waardcollege",
        "Een spreekuur op alle scholen",
        "Wij hoorden van ouders dat de stap naar een andere school groot is.",
    ]


def test_a_line_that_opens_with_a_label_behind_a_sentence_is_a_paragraph_of_its_own():
    text = (
        "Inleiding\n\nStreven: in 2027 krijgt 90% van de gezinnen in alle wijken bezoek.\nWat levert het op? Rust.\n"
        "Wat doen we?\n\nHier staat een zin die hier doorloopt tot de\nGGD: die neemt het over van de gemeente.\n"
    )
    assert [block.passage.text for block in of(text)[-3:]] == [
        "Wat levert het op? Rust.",
        "Wat doen we?",
        "Hier staat een zin die hier doorloopt tot de GGD: die neemt het over van de gemeente.",
    ]


def test_in_plain_text_a_numbered_line_right_above_its_text_is_a_heading_and_a_note_on_the_paper_is_none():
    text = (
        "Ondersteuningsplan\n\nVastgesteld in het overleg van 12 mei 2026\n\n1 Waar we voor staan\nIeder kind telt.\n\n"
        "2 Ambities\n2.1 Thuisnabij onderwijs\nIeder kind gaat hier naar school.\n\n2.2 Geen kind thuis\nNiemand.\n"
    )
    assert [(type(block).__name__, block.passage.text) for block in of(text)] == [
        ("Heading", "Ondersteuningsplan"),
        ("Paragraph", "Vastgesteld in het overleg van 12 mei 2026"),
        ("Heading", "1 Waar we voor staan"),
        ("Paragraph", "Ieder kind telt."),
        ("Heading", "2 Ambities"),
        ("Heading", "2.1 Thuisnabij onderwijs"),
        ("Paragraph", "Ieder kind gaat hier naar school."),
        ("Heading", "2.2 Geen kind thuis"),
        ("Paragraph", "Niemand."),
    ]


@pytest.mark.parametrize("text", ["meer leren", "*Op schema* – meer leren", "1.2: meer leren", "“Meer” leren"])
def test_an_o_before_a_word_is_a_bullet(text):
    first, second = of(f"o {text}\no {text}")
    assert isinstance(first, Item) and isinstance(second, Item)


@pytest.mark.parametrize("footer", ["Gemeente Waardrecht | pagina 2 van 9", "Jeugdplan, blz. 2/9", "Pagina 2 van 9"])
def test_a_page_number_among_how_many_goes_though_it_stands_once(footer):
    blocks = of(f"De partners komen vier keer per jaar bij elkaar om te\n\n{footer}\n\npraten over wat goed gaat.")
    assert said(blocks) == ["p De partners komen vier keer per jaar bij elkaar om te praten over wat goed gaat."]


def test_a_line_with_a_figure_that_stands_once_stays():
    assert len(of("Wat wij in 2026 doen.\n\nKosten in euro | 2\n\nWat wij in 2027 doen.")) == 3


@pytest.mark.parametrize("card", ["Fiche {} | Een huiskamer op elke school", "Doel {}. Meer kinderen lezen graag"])
def test_a_label_that_stands_in_both_columns_is_one_cell_and_begins_a_card_of_its_own(card):
    rows = [f"{card.format(n)}\t{card.format(n)}\nWat willen wij?\tEen plek\nWat doen wij?\tOpening\n" for n in (1, 2)]
    cards = [block for block in of("\n".join(rows), "a.txt") if isinstance(block, Table)]
    assert [[cell.text for cell in one.rows[0]] for one in cards] == [[card.format(1)], [card.format(2)]]


@pytest.mark.parametrize("text", [
    "Indicator\tStand\tStand\tAmbitie\nIndicator\t2024\t2025\t2027\nLezers\t78%\t80%\t85%\n",
    "| Wie | Bedrag | Bedrag |\n|---|---|---|\n| Wie | 2026 | 2027 |\n| GGD | 2 | 3 |\n",
    "<table><tr><td>Middel<td>Resultaat<td>Resultaat<tr><td>Middel<td>2026<td>2027<tr><td>Coach<td>2<td>3</table>",
])  # fmt: skip
def test_a_header_whose_spans_were_filled_out_has_them_again(text):
    found = only(of(text, "a.md"))
    assert isinstance(found, Table)
    first, second = found.rows[:2]
    assert [(cell.rowspan, cell.colspan) for cell in first][:2] == [(2, 1), (1, 2)]
    assert all(cell.header for cell in (*first, *second))
    assert len({len(row) for row in found.grid()}) == 1


def test_a_value_that_comes_again_beside_itself_is_no_span():
    found = table(of("Wat\t2025\t2026\t2027\nLezers\t80%\t80%\t85%\nJa of nee\tJa\tJa\tNee\n", "a.txt"))
    assert found == [["Wat", "2025", "2026", "2027"], ["Lezers", "80%", "80%", "85%"], ["Ja of nee", "Ja", "Ja", "Nee"]]


@pytest.mark.parametrize("label", ["Focuspunt", "Speerpunt", "Thema", "Programmalijn"])
def test_a_numbered_line_that_counts_on_from_the_last_heading_is_one_above_a_list_too(label):
    text = f"{label}: Een goede start\n\n1. Kinderen lezen graag\n\nDat helpt hen later verder.\n\n- Bieb op school\n\n"
    found = said(of(f"{text}2. Ouders doen mee\n\n- Ouderkamer openen\n- Huisbezoek\n", "a.txt"))
    assert found[1:] == [
        "h1 1. Kinderen lezen graag", "p Dat helpt hen later verder.", "0- Bieb op school", "h1 2. Ouders doen mee",
        "0- Ouderkamer openen", "0- Huisbezoek",
    ]  # fmt: skip
    assert found[0].startswith("h")


@pytest.mark.parametrize("line", [
    "Gemeente Waardrecht, vastgesteld door het college op 8 december 2025", "Waardrecht | versie 2 | mei 2026",
    "Vastgesteld in de raad van 12 februari 2026",
])  # fmt: skip
def test_a_line_under_the_title_that_tells_of_the_paper_is_no_heading(line):
    assert said(of(f"Plan voor de jeugd\n\n{line}\n\nWij schreven dit samen met ouders.\n", "a.txt"))[1] == f"p {line}"


@pytest.mark.parametrize("title", ["Fiche 1.1 Een huiskamer op elke school", "Doel 2. Meer kinderen lezen graag"])
def test_a_title_or_a_label_with_its_sentence_that_markdown_had_to_make_a_header_is_none(title):
    under = "|---|---|\n| Trekker | GGD Waardland |\n| Status | op koers |\n"
    titled, labelled = (only(of(f"{row}\n{under}")) for row in (f"| {title} | |", "| Doel | Ieder kind leest. |"))
    assert isinstance(titled, Table)
    assert isinstance(labelled, Table)
    assert [(cell.text, cell.colspan) for cell in titled.rows[0]] == [(title, 2)]
    assert not any(cell.header for cell in (*titled.rows[0], *labelled.rows[0]))


@pytest.mark.parametrize("mark", ["*", "-"])
def test_a_list_that_was_put_on_one_line_of_a_cell_is_a_list_again(mark):
    text = f"| Doel | Wat wij doen |\n|---|---|\n| Lezen | {mark} Bieb open {mark} Coach in mei-juni {mark} 3 boxen |\n"
    found = only(of(text))
    assert isinstance(found, Table)
    assert [block.passage.text for block in found.rows[1][1].blocks] == ["Bieb open", "Coach in mei-juni", "3 boxen"]
    assert all(isinstance(block, Item) for block in found.rows[1][1].blocks)


def test_a_cell_without_a_mark_at_its_start_is_no_list():
    found = only(of("| Doel | Wie |\n|---|---|\n| Lezen | GGD - Bieb - School |\n"))
    assert isinstance(found, Table)
    assert [cell.text for cell in found.rows[1]] == ["Lezen", "GGD - Bieb - School"]


@pytest.mark.parametrize("banner", [
    "Naar de inhoud\n\nGemeente Waardrecht\n\n- Home\n- Kalender\n\nHome > Plannen",
    "Deze website plaatst cookies voor statistiek.\n\nAkkoord Weigeren\n\nGemeente Waardrecht\n\n## In deze nota",
    "## Cookies op deze website\n\nWij meten hoe de nota wordt gelezen.\n\nGemeente Waardrecht",
])  # fmt: skip
def test_what_stands_above_the_text_of_a_web_page_that_was_saved_as_text_goes(banner):
    found = said(of(f"{banner}\n\n# Nota jeugd\n\nIeder kind doet mee.\n"))
    assert found == ["p Gemeente Waardrecht", "h1 Nota jeugd", "p Ieder kind doet mee."]


@pytest.mark.parametrize(
    "opening", ["Aan de raad", "Wij bakken cakes met kinderen", "Op weg naar de inhoud van het plan"]
)
def test_what_stands_above_the_title_of_another_text_stays(opening):
    assert said(of(f"{opening}\n\n# Nota jeugd\n\nIeder kind doet mee.\n"))[0] == f"p {opening}"


def test_a_table_with_tabs_keeps_its_cells_though_its_rows_end_in_figures():
    rows = ["Indicator\tStand 2024\tStand 2025\tStreven 2027", "Lezers\t58%\t63%\t85%", "Thuiszitters\t149\t164\t90"]
    text = "\n".join([*rows, "Zwemmers in de wijk\t-\t12%\t40%"])
    assert table(of(f"# Cijfers\n\n{text}\n", "a.txt"))[:2] == [row.split("\t") for row in rows[:2]]


@pytest.mark.parametrize("above", ["", "- Wat de raad besloot\n- Wat het kostte\n", "Hieronder staat wat het kost.\n"])
def test_rows_that_only_end_in_a_pipe_make_a_table_and_a_leading_one_is_an_empty_cell(above):
    rows = ["In euro's | Lasten | Baten | Saldo |", "| 2025 | 2025 | 2025 |", "- Rekening | 60 | 20 | 40 |"]
    found = of(f"# Cijfers\n\n{above}" + "\n".join([*rows, "Rest | 12 |"]) + "\nToelichting\n", "a.txt")
    assert [table([block]) for block in found if isinstance(block, Table)] == [
        [["In euro's", "Lasten", "Baten", "Saldo"], ["", "2025", "2025", "2025"]]
        + [["Rekening", "60", "20", "40"], ["Rest", "12"]]
    ]


def test_two_lines_or_one_that_hold_a_pipe_at_their_end_are_no_table():
    assert not any(isinstance(block, Table) for block in of("Home | Plannen |\nZoeken | Contact |\nNiets.\n", "a.txt"))


def test_years_over_the_cells_of_a_table_one_a_line_are_no_page_numbers():
    cells = [
        "Indicatoren",
        "2023",
        "2024",
        "2025",
        "Absoluut verzuim",
        "-",
        "1,63",
        "2,15",
        "Verlaters",
        "2%",
        "3%",
        "4%",
    ]
    found = of("Begroting 2026\n\n" + "\n\n".join(cells) + "\n", "a.txt")
    assert table(found)[0] == cells[:4]
