"""What the document says beside an amount, so that a reviewer knows what it is of."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from doelnet.intake.beside import LONGEST, beside
from doelnet.reading import blocks, stream


def said(text: str) -> dict[str, str]:
    """Return what stands beside each passage, by its text."""
    read = stream("plan.md", text.encode())
    labels = beside(read)
    return {passage.text: labels.get(passage.number, "") for passage in read.passages()}


TABLE = """
| Uitgaven | 2027 | 2028 |
|---|---|---|
| Leesclubs | € 120.000 | € 125.000 |
| Beweegplein | € 80.000 | € 40.000 |
"""


def test_an_amount_in_a_table_is_of_what_its_row_begins_with() -> None:
    found = said(TABLE)
    assert (found["€ 125.000"], found["€ 80.000"]) == ("Leesclubs", "Beweegplein")


def test_an_amount_in_a_row_of_a_year_is_of_what_its_column_is_called() -> None:
    found = said("| Jaar | Leesclubs | Beweegplein |\n|---|---|---|\n| 2027 | € 120.000 | € 80.000 |\n")
    assert (found["€ 120.000"], found["€ 80.000"]) == ("Leesclubs", "Beweegplein")


def test_an_amount_in_a_sentence_is_of_what_the_sentence_says() -> None:
    sentence = "Wij geven in 2027 € 12.500 aan de leesclubs in De Hoven."
    assert said(sentence) == {sentence: sentence}


def test_personal_data_beside_an_amount_stays_in_the_document() -> None:
    read = stream("plan.md", b"Bel 06-12345678 over de 500 euro.\n\nWij geven 300 euro.\n")
    first, second = read.passages()
    assert beside(read, {first.number}) == {second.number: second.text}


@given(st.lists(st.lists(st.text("abc 019€", max_size=200), min_size=1, max_size=4), min_size=1, max_size=4))
def test_what_stands_beside_an_amount_is_the_documents_own_and_short(rows: list[list[str]]) -> None:
    cells = [[blocks.Cell(blocks=[blocks.Paragraph(passage=blocks.Passage(text=t))]) for t in row] for row in rows]
    read = blocks.Stream(name="plan.md", format="markdown", blocks=[blocks.Table(rows=cells)])
    texts = {" ".join(text.split()) for row in rows for text in row}
    for label in beside(read).values():
        assert len(label) <= LONGEST
        assert any(text.startswith(label.removesuffix("…")) for text in texts)
