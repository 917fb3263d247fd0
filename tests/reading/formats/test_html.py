"""Web pages."""

import pytest

from doelnet.reading.blocks import Table
from doelnet.reading.formats import stream

from .helpers import only, said, table


def page(body: str, head: str = "") -> list:
    return stream("pagina.html", f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode()).blocks


def test_navigation_cookies_footers_and_scripts_are_left_out():
    body = """<div id="cookie-banner"><p>Wij gebruiken cookies</p></div>
    <nav><ul><li><a href="/">Home</a></li></ul></nav>
    <div class="kruimelpad">Home &gt; Jeugd</div><main><h1>Jong in Waardrecht</h1><p>Ieder kind doet mee.</p>
    <script>let a = 1</script></main><footer><p>Contact</p></footer>"""
    assert said(page(body)) == ["h1 Jong in Waardrecht", "p Ieder kind doet mee."]


def test_a_name_that_covers_the_whole_page_does_not_hide_it():
    assert said(page("<div class='menu-open'><h1>Plan</h1><p>Tekst van het plan.</p></div>"))[0] == "h1 Plan"


def test_what_is_folded_is_read_under_its_own_heading():
    body = """<h2>Doelen</h2><details><summary>Wat willen we bereiken?</summary><p>Meer sport.</p></details>
    <h3><button aria-expanded="false">Wat gaan we doen?</button></h3><div hidden><p>Een sportcoach.</p></div>"""
    assert said(page(body)) == [
        "h2 Doelen", "h3 Wat willen we bereiken?", "p Meer sport.", "h3 Wat gaan we doen?", "p Een sportcoach.",
    ]  # fmt: skip


def test_lists_are_nested_and_numbered_as_printed():
    body = "<ol type=a start=2><li>Twee<ul><li>Diep</li></ul></li><li><p>Drie</p></li></ol>"
    assert said(page(body)) == ["0b. Twee", "1• Diep", "0c. Drie"]


def test_spans_and_headers_of_a_table_are_kept():
    body = """<table><thead><tr><th rowspan="2">Jaar</th><th colspan="2">Begroting</th></tr>
    <tr><td>Lasten</td><td>Baten</td></tr></thead>
    <tbody><tr><td>2026</td><td>€ 1</td><td>€ 2</td></tr></tbody></table>"""
    found = only(page(body))
    assert [[cell.text for cell in row] for row in found.grid()][1] == ["Jaar", "Lasten", "Baten"]
    assert [cell.header for row in found.rows for cell in row] == [True] * 4 + [False] * 3


def test_a_cell_keeps_its_paragraphs_and_items():
    found = only(page("<table><tr><td>Doel</td><td><p>Eerst.</p><ul><li>Dan</li></ul></td></tr></table>"))
    assert said(found.rows[0][1].blocks) == ["p Eerst.", "0• Dan"]


def test_a_table_that_only_places_things_is_text():
    assert said(page("<table><tr><td><h2>Links</h2><p>Een.</p></td><td><p>Twee.</p></td></tr></table>")) == [
        "h2 Links", "p Een.", "p Twee.",
    ]  # fmt: skip


def test_terms_and_what_they_stand_for_are_rows():
    assert table(page("<dl><dt>Datum</dt><dd>12 maart 2026</dd><dt>Nummer</dt><dd>7</dd></dl>")) == [
        ["Datum", "12 maart 2026"],
        ["Nummer", "7"],
    ]


def test_links_and_emphasis_are_looks():
    passage = only(page('<p>Zie <a href="/nota">de  nota</a> van <b>de raad</b>.</p>')).passage
    assert passage.text == "Zie de nota van de raad."
    assert [(s.look, passage.text[s.start : s.end], s.href) for s in passage.styles] == [
        ("link", "de nota", "/nota"),
        ("bold", "de raad", None),
    ]


def test_lines_count_from_the_start_of_the_file():
    document = stream("a.html", b"<html><body>\n<h1>Een</h1>\n<p>Twee</p>\n</body></html>")
    assert [passage.line for passage in document.passages()] == [2, 3]


def test_a_page_whose_title_is_empty_is_read_without_one():
    blank = b"<!DOCTYPE html><html><head><title></title></head><body><p>Ieder kind doet mee.</p></body></html>"
    found = stream("pagina.html", blank)
    assert (said(found.blocks), found.about) == (["p Ieder kind doet mee."], "")


def test_a_page_without_headings_has_its_title_as_heading():
    assert said(page("<p>Tekst.</p>", "<title>Begroting 2026</title>")) == ["h1 Begroting 2026", "p Tekst."]


def test_a_page_in_another_encoding_is_read():
    data = "<html><head><meta charset=iso-8859-1></head><body><p>Financiën</p></body></html>".encode("latin-1")
    assert said(stream("a.html", data).blocks) == ["p Financiën"]


def test_a_table_of_ten_thousand_columns_is_read():
    body = "<table><tr>" + "<td>x</td>" * 10_000 + "</tr><tr><td colspan=99999>y</td><td>z</td></tr></table>"
    assert isinstance(only(page(body)), Table)


FILLER = "<p>Wij willen dat ieder kind in Waardrecht een plek heeft om te spelen en te leren.</p>"


@pytest.mark.parametrize(
    "toggle",
    [
        '<button aria-controls="a" aria-expanded="false">Wat gaan we doen?</button>',
        '<h2><button data-bs-target="#a">Wat gaan we doen?</button></h2>',
        '<a class="collapsed" data-toggle="collapse" href="#a">Wat gaan we doen?</a>',
        '<div role="button" aria-expanded="false" aria-controls="a">Wat gaan we doen?</div>',
        "<dl><dt><button aria-expanded=false>Wat gaan we doen?</button></dt><dd></dd></dl>",
    ],
)
def test_what_folds_a_part_open_is_its_heading_and_the_part_is_read_though_hidden(toggle):
    panel = '<div id="a" class="collapse" aria-hidden="true" style="display:none"><p>Lezen.</p></div>'
    assert said(page(f"<main><h1>Plan</h1>{toggle}{panel}</main>")) == ["h1 Plan", "h2 Wat gaan we doen?", "p Lezen."]


def test_what_a_tab_opens_stands_under_the_name_of_the_tab():
    tabs = '<ul role="tablist"><li role="tab"><a href="#een">Lasten</a></li>'
    tabs += '<li role="tab"><a href="#twee">Baten</a></li></ul>'
    panels = '<div role="tabpanel" id="een"><p>Tien euro.</p></div>'
    panels += '<div role="tabpanel" id="twee" hidden><h3>Baten</h3><p>Vijf euro.</p></div>'
    found = said(page(f"<main><h2>Geld</h2>{tabs}{panels}</main>"))
    assert found == ["h2 Geld", "h3 Lasten", "p Tien euro.", "h3 Baten", "p Vijf euro."]


def test_links_that_only_lead_on_and_words_for_screen_readers_are_left_out():
    body = """<p>Wij lezen voor. <a href="/a">Lees meer</a></p><p><a href="/b">Lees meer over sport</a></p>
    <p>Zie <a href="/c">de nota<span class="sr-only"> (externe link)</span></a>.</p><a href="#">Terug naar boven</a>"""
    assert said(page(f"<main>{body}</main>")) == ["p Wij lezen voor.", "p Zie de nota."]


def test_a_way_back_to_the_navigation_is_left_out_with_the_heading_that_it_names():
    body = """<h2>Doelen</h2><a href="#nav">Terug naar navigatie - Doelen - Wat willen we bereiken?</a>
    <p>Terug naar navigatie - Doelen</p><p>Terug naar school na ziekte.</p>"""
    assert said(page(f"<main>{body}</main>")) == ["h2 Doelen", "p Terug naar school na ziekte."]


def test_what_is_printed_again_for_paper_is_left_out_but_not_what_stands_there_only():
    body = '<div class="d-print-none"><p>Ieder kind leest.</p></div>'
    body += '<div class="d-none d-print-block"><p>Ieder kind leest.</p></div>'
    body += '<div class="print-only"><p>Alleen op papier.</p></div>'
    assert said(page(f"<main>{FILLER}{body}</main>"))[1:] == ["p Ieder kind leest.", "p Alleen op papier."]


@pytest.mark.parametrize("name", ["CybotCookiebotDialog", "cookie-notice", "cc-window", "onetrust-banner-sdk"])
def test_cookie_texts_are_known_by_their_name_inside_the_main_part_too(name):
    body = f'<main><div id="{name}"><p>Wij gebruiken cookies.</p></div><h1>Plan</h1>{FILLER}</main>'
    assert len(page(body)) == 2


def test_a_form_around_the_whole_page_hides_nothing_and_a_small_one_is_left_out():
    small = "<form><label>Zoek</label><input></form>"
    assert said(page(f"<form id=aspnet><h1>Plan</h1>{FILLER}{small}</form>"))[0] == "h1 Plan"
    assert len(page(f"<h1>Plan</h1>{FILLER}{small}")) == 2


def test_a_table_made_of_other_elements_is_a_table():
    rows = '<div role="row"><span role="columnheader">Doel</span><span role="columnheader">Actie</span></div>'
    rows += '<div role="row"><span role="cell">Lezen</span><span role="cell">Bieb</span></div>'
    assert table(page(f'<main><div role="table">{rows}</div></main>')) == [["Doel", "Actie"], ["Lezen", "Bieb"]]
