"""A document's blocks as HTML: clean, in order, with places marked."""

from __future__ import annotations

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from doelnet.intake.pages.render import Mark, document_html
from doelnet.reading.blocks import Cell, Heading, Item, Paragraph, Passage, Stream, Style, Table


def stream(*blocks: object) -> Stream:
    return Stream(name="plan.md", format="markdown", blocks=list(blocks))  # type: ignore[arg-type]  # blocks they are


def paragraph(text: str, **more: object) -> Paragraph:
    return Paragraph(passage=Passage(text=text, **more))  # type: ignore[arg-type]  # fields of a passage


def heading(level: int, text: str) -> Heading:
    return Heading(level=level, passage=Passage(text=text))


def item(depth: int, marker: str, text: str) -> Item:
    return Item(depth=depth, marker=marker, passage=Passage(text=text))


def test_every_passage_can_be_jumped_to() -> None:
    assert document_html(stream(heading(1, "Een"), paragraph("Twee"))) == '<h2 id="p0">Een</h2><p id="p1">Twee</p>'


def test_headings_never_skip_a_level_whatever_the_document_did() -> None:
    html = document_html(stream(heading(1, "a"), heading(4, "b"), heading(6, "c"), heading(2, "d"), heading(1, "e")))
    assert [html[i + 1 : i + 3] for i in range(len(html)) if html[i : i + 2] == "<h"] == ["h2", "h3", "h4", "h3", "h2"]


def test_the_deepest_heading_is_of_level_six() -> None:
    html = document_html(stream(*(heading(n, str(n)) for n in range(1, 8))), level=3)
    assert "<h6" in html
    assert "<h7" not in html


def test_markup_in_the_text_is_text() -> None:
    assert "&lt;img src=x&gt;" in document_html(stream(paragraph("<img src=x>")))


def test_lists_nest_by_depth_and_numbers_stand_as_printed() -> None:
    html = document_html(stream(item(0, "1.", "a"), item(1, "•", "b"), item(0, "2.", "c"), paragraph("d")))
    assert html == (
        '<ul class="document__list"><li class="is-numbered"><span class="document__marker">1.</span> '
        '<span id="p0">a</span><ul class="document__list"><li><span id="p1">b</span></li></ul></li>'
        '<li class="is-numbered"><span class="document__marker">2.</span> <span id="p2">c</span></li></ul>'
        '<p id="p3">d</p>'
    )


def test_a_cell_that_spans_says_so() -> None:
    table = Table(rows=[[Cell(blocks=[paragraph("a")], colspan=2, rowspan=3, header=True)]])
    assert '<th colspan="2" rowspan="3" id="p0">a</th>' in document_html(stream(table))


def test_a_cell_may_hold_a_list_and_nothing() -> None:
    table = Table(rows=[[Cell(blocks=[item(0, "•", "a"), item(0, "•", "b")]), Cell()]])
    html = document_html(stream(table))
    assert (
        '<td><ul class="document__list"><li><span id="p0">a</span></li><li><span id="p1">b</span></li></ul></td>'
        in html
    )
    assert "<td></td>" in html


def test_a_heading_cell_without_words_is_no_heading() -> None:
    assert "<th" not in document_html(stream(Table(rows=[[Cell(header=True)]])))


def test_a_stretch_is_marked_across_passages() -> None:
    html = document_html(stream(paragraph("een twee"), paragraph("drie"), paragraph("vier vijf")), [Mark(0, 4, 2, 4)])
    assert html == (
        '<p id="p0">een <mark>twee</mark></p><p id="p1"><mark>drie</mark></p><p id="p2"><mark>vier</mark> vijf</p>'
    )


def test_a_stretch_past_the_end_of_the_document_marks_what_there_is() -> None:
    assert document_html(stream(paragraph("een")), [Mark(0, 1, 9, 99)]) == '<p id="p0">e<mark>en</mark></p>'


def test_overlapping_places_name_all_they_belong_to_and_lead_to_the_closest() -> None:
    marks = [Mark(0, 0, 0, 18, "1", "#i1"), Mark(0, 4, 0, 18, "2", "#i2")]
    assert document_html(stream(paragraph("een twee drie vier")), marks) == (
        '<p id="p0"><span id="m1"><mark data-items="1"><a href="#i1">een </a></mark></span>'
        '<span id="m2"><mark data-items="2 1"><a href="#i2">twee drie vier</a></mark></span></p>'
    )


def test_a_place_inside_another_that_is_too_small_to_hit_is_no_link() -> None:
    marks = [Mark(0, 0, 0, 8, "1", "#i1"), Mark(0, 4, 0, 8, "2", "#i2")]
    assert '<mark data-items="2 1">twee</mark>' in document_html(stream(paragraph("een twee")), marks)


def test_looks_survive_inside_and_outside_a_mark() -> None:
    styles = [Style(0, 3, "bold"), Style(2, 6, "italic")]
    html = document_html(stream(paragraph("een twee", styles=styles)), [Mark(0, 1, 0, 5)])
    assert html == (
        '<p id="p0"><strong>e</strong><mark><strong>e</strong><em><strong>n</strong></em><em> t</em></mark>'
        "<em>w</em>ee</p>"
    )


def test_a_link_of_the_document_is_kept_when_it_leads_to_the_web() -> None:
    styles = [Style(0, 3, "link", "https://waardrecht.example/a?b=c&d"), Style(4, 8, "link", "javascript:alert(1)")]
    html = document_html(stream(paragraph("een twee", styles=styles)))
    assert 'href="https://waardrecht.example/a?b=c&amp;d"' in html
    assert "javascript" not in html


def test_a_place_that_leads_somewhere_holds_no_second_link() -> None:
    styles = [Style(0, 3, "link", "https://waardrecht.example/")]
    html = document_html(stream(paragraph("een", styles=styles)), [Mark(0, 0, 0, 3, "1", "#i1")])
    assert html.count("<a ") == 1


def test_pages_are_told_where_they_begin_and_lines_can_be_jumped_to() -> None:
    assert 'id="pagina-2">Pagina 2<' in document_html(stream(paragraph("a", page=1), paragraph("b", page=2)))
    assert '<p id="p0"><a id="regel-7"></a>a</p>' in document_html(stream(paragraph("a", line=7)))


class Balance(HTMLParser):
    """Checks that what opens closes, and no id stands twice."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: set[str | None] = set()
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(tag)
        for name, value in attrs:
            if name == "id":
                assert value not in self.ids
                self.ids.add(value)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


letters = st.text("ab <&", min_size=1, max_size=8)
flat = st.one_of(
    letters.map(paragraph),
    st.builds(heading, st.integers(1, 6), letters),
    st.builds(item, st.integers(0, 3), st.sampled_from(["•", "1."]), letters),
)
cells = st.builds(Cell, blocks=st.lists(flat, max_size=3))
tables = st.builds(Table, rows=st.lists(st.lists(cells, min_size=1, max_size=3), min_size=1, max_size=3))
marks = st.builds(
    Mark, st.integers(0, 9), st.integers(0, 9), st.integers(0, 9), st.integers(0, 9), st.integers(0, 99).map(str)
)


@given(st.lists(flat | tables, max_size=6), st.lists(marks, max_size=4, unique_by=lambda mark: mark.key))
def test_any_document_gives_whole_html_with_all_its_text_in_order(blocks: list[object], places: list[Mark]) -> None:
    whole = stream(*blocks)
    balance = Balance()
    balance.feed(document_html(whole, places))
    assert balance.open == []
    assert {f"p{passage.number}" for passage in whole.passages()} <= balance.ids
    assert "".join(balance.text.replace("1. ", "").split()) == "".join(
        "".join(p.text for p in whole.passages()).split()
    )
