"""Where an item's words stand in a stream."""

from hypothesis import given
from hypothesis import strategies as st

from doelnet.draft import At
from doelnet.reading.blocks import Paragraph, Passage, Stream
from doelnet.reading.formats import stream
from doelnet.reading.locate import Locator, Span, find


def streamed(*texts: str) -> Stream:
    passages = [Passage(text=text, line=2 * i + 1) for i, text in enumerate(texts)]
    return Stream(name="plan.txt", format="text", blocks=[Paragraph(passage=p) for p in passages])


def test_a_quote_is_found_with_its_passage_and_offsets():
    found = find(streamed("Inleiding", "Meer kinderen in De Hoven sporten."), At(quote="kinderen in De Hoven"))
    assert found == Span(1, 5, 1, 25)


def test_the_stated_line_decides_between_equal_quotes():
    document = streamed("Nader te bepalen", "Iets anders", "Nader te bepalen")
    locator = Locator(document)
    assert locator.find(At(line=5, quote="Nader te bepalen")).first == 2
    assert locator.find(At(line=1, quote="Nader te bepalen")).first == 0


def test_layout_in_the_quote_does_not_matter():
    document = streamed("De samenwerking met scholen versterken.")
    quote = "De **samenwerking**\n\n\t\t<p>met   scholen versterken."
    assert find(document, At(quote=quote)) == Span(0, 0, 0, 38)


def test_a_quote_may_run_over_passages():
    document = streamed("We werken aan:", "een warme overdracht", "een doorgaande lijn")
    assert find(document, At(quote="We werken aan: <li>een warme overdracht</li>")) == Span(0, 0, 1, 20)


def test_a_whole_word_goes_before_a_part_of_one():
    document = streamed("Sportdorpen in de wijk", "De sport in de wijk")
    assert find(document, At(quote="sport")).first == 1


def test_without_a_quote_the_line_is_what_we_have():
    assert find(streamed("Een", "Twee"), At(line=3)) == Span(1, 0, 1, 4)
    assert find(streamed("Een"), At(line=9)) is None


def test_words_that_are_not_there_are_not_found():
    assert find(streamed("Een plan"), At(quote="een begroting")) is None


def test_the_place_in_a_text_document_gives_back_the_quote():
    document = stream("plan.txt", "Plan\n\nWij willen **meer** doen\nvoor\xa0 jongeren.\n".encode())
    span = find(document, At(quote="meer doen voor jongeren"))
    passage = list(document.passages())[span.first]
    assert passage.quote(span.start, span.end) == "meer** doen\nvoor\xa0 jongeren"


@given(st.lists(st.text(min_size=1, max_size=30), min_size=1, max_size=8), st.data())
def test_every_stretch_of_a_passage_is_found_there_or_in_an_equal_place(texts, data):
    document = streamed(*texts)
    index = data.draw(st.integers(0, len(texts) - 1))
    words = [word for word in texts[index].split() if word.isalnum() and word.isascii()]
    if words:
        found = find(document, At(line=2 * index + 1, quote=words[0]))
        passages = list(document.passages())
        joined = "".join(p.text for p in passages[found.first : found.last + 1])
        assert words[0].lower() in joined.lower()


def paragraph(text: str, line: int | None = None) -> Paragraph:
    return Paragraph(passage=Passage(text=text, line=line))


def test_words_that_stand_twice_on_a_line_are_found_in_turn() -> None:
    cells = Stream(name="x", format="text", blocks=[paragraph("Pleinen open", 3), paragraph("Pleinen open", 3)])
    locator, at = Locator(cells), At(line=3, quote="Pleinen open")
    first = locator.find(at)
    assert first is not None
    assert (first.first, locator.find(at, {first})) == (0, Span(1, 0, 1, 12))
    assert locator.find(at, {first, Span(1, 0, 1, 12)}) == first


def test_a_figure_is_not_found_inside_another_nor_without_its_sign() -> None:
    texts = ["17,8%", "groep 8", "8%", "2,8", "1.800"]
    cells = Stream(name="x", format="docx", blocks=[paragraph(text) for text in texts])
    found = Locator(cells).find(At(quote="8%"))
    assert found is not None
    assert found.first == 2


def test_where_nothing_says_where_the_words_are_sought_after_the_item_before() -> None:
    cells = Stream(name="x", format="docx", blocks=[paragraph("9%"), paragraph("12%"), paragraph("9%")])
    locator = Locator(cells)
    assert locator.find(At(quote="9%"), after=locator.find(At(quote="12%"))) == Span(2, 0, 2, 1)
    assert locator.find(At(quote="9%")) == Span(0, 0, 0, 1)
