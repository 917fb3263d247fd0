"""No name, e-mail address, telephone number or BSN of a person enters a draft, wherever it stands."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from tests.reading.formats.helpers import docx, page, pdf
from tests.reading.forms.helpers import read

from doelnet.draft import dumps
from doelnet.reading import formats, forms
from doelnet.reading.blocks import Stream

EXAMPLES = [p for p in (Path(__file__).parents[3] / "examples").iterdir() if p.suffix in {".md", ".txt", ".html"}]
PERSONAL = {
    "mevrouw Zwanepoel": "zwanepoel",
    "dhr. Zwanepoel": "zwanepoel",
    "wethouder Zwanepoel": "zwanepoel",
    "wethouder A.B. van der Zwanepoel": "zwanepoel",
    "mevrouw Zwanepoel en dhr. Zwanepoel": "zwanepoel",
    "z.poel@waardrecht.example": "waardrecht.example",
    "06-12345678": "12345678",
    "(0123) 45 67 89": "45 67 89",
    "+31 (0)6 12345678": "12345678",
    "111222333": "111222333",
    "1112.22.333": "22.333",
    "A.B. van der Zwanepoel": "zwanepoel",
    "contactpersoon: Sanne Zwanepoel": "zwanepoel",
    "z.poel [at] waardrecht.example": "waardrecht.example",
    "088 - 123 4567": "123 4567",
}


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
@settings(max_examples=5, deadline=None, phases=[Phase.generate])
@given(data=st.data())
def test_personal_data_anywhere_in_a_document_stays_out_of_its_draft(path: Path, data: st.DataObject) -> None:
    text = path.read_text(encoding="utf-8")
    start = text.find("<body") + 1
    places = [m.start() for m in re.finditer(r"(?<=[a-z.,])[ \n](?=[A-Za-z])", text) if m.start() > start]
    for said in PERSONAL:
        place = data.draw(st.sampled_from(places))
        if text.rfind("<", 0, place) <= text.rfind(">", 0, place):
            text = f"{text[:place]} {said} {text[place:]}"
        places = [at if at <= place else at + len(said) + 2 for at in places]
    out = dumps(forms.draft(formats.stream(path.name, text.encode()))).decode().lower()
    assert [said for said, sign in PERSONAL.items() if sign in out] == []


SENTENCES = [
    "Meer jongeren in Waardrecht sporten elke week in de eigen wijk",
    "Wij openen in 2027 een sportplek in De Hoven",
    "In 2027 sport 60% van de jongeren elke week",
    "De GGD Waardland geeft op alle scholen les over gezond eten",
]


def _with_personal_data(data: st.DataObject) -> list[tuple[str, str]]:
    """Return the paragraphs of a plan, each with its style, with personal data between their words."""
    lines = [("Heading 1", "Plan jeugd 2026-2029"), ("Normal", f"Datum: 1 mei 2026. {data.draw(_SAID)}")]
    for number, sentence in enumerate(SENTENCES, start=1):
        words = sentence.split()
        place = data.draw(st.integers(0, len(words)))
        said = " ".join([*words[:place], data.draw(_SAID), *words[place:]])
        lines += [("Heading 2", f"Doel {number}: {sentence}"), ("Normal", "Acties:"), ("List Bullet", said)]
    return [*lines, ("Normal", f"Contactpersoon: {data.draw(_SAID)}"), ("Normal", "Sanne Zwanepoel")]


_SAID = st.sampled_from(sorted(PERSONAL))


def _word(lines: list[tuple[str, str]]) -> Stream:
    document = Document()
    for style, said in lines:
        document.add_paragraph(said, style=style)
    table = document.add_table(0, 3)
    for cells in (("Actie", "Trekker", "Planning"), ("Sportdag houden", "Sanne Zwanepoel", "mei 2027")):
        row = table.add_row().cells
        for cell, said in zip(row, cells, strict=True):
            cell.text = said
    return docx(document)


def _paper(lines: list[tuple[str, str]]) -> Stream:
    paper = page()
    for style, said in lines:
        paper.set_font(
            "helvetica", "B" if style.startswith("Heading") else "", 15 if style.startswith("Heading") else 11
        )
        paper.multi_cell(0, 7, f"- {said}" if style == "List Bullet" else said, new_x="LMARGIN", new_y="NEXT")
    return pdf(paper)


@pytest.mark.parametrize("made", [_word, _paper])
@settings(max_examples=25, deadline=None, phases=[Phase.generate])
@given(data=st.data())
def test_personal_data_in_a_word_file_or_a_pdf_stays_out_of_its_draft(
    made: Callable[[list[tuple[str, str]]], Stream], data: st.DataObject
) -> None:
    draft = forms.draft(made(_with_personal_data(data)))
    out = dumps(draft).decode().lower()
    assert [said for said, sign in PERSONAL.items() if sign in out] == []
    assert draft.elements


PLAN = "# Plan jeugd 2026\n\n{before}\n\n## Doel 1: Meer jongeren sporten\n\nActies:\n\n- {effort}\n"


def _efforts(effort: str, before: str = "Sport is leuk.") -> list[tuple[str, str | None]]:
    found = read(PLAN.format(effort=effort, before=before)).elements
    return [(e.text, e.at.quote) for e in found if e.kind == "effort" and e.at]


def test_a_text_ends_or_begins_at_the_name_and_so_does_its_quote() -> None:
    assert _efforts("Sportdag houden met mevrouw Zwanepoel in juni") == [("Sportdag houden", "Sportdag houden")]
    assert _efforts("Mevrouw **Zwanepoel** houdt een sportdag") == [("houdt een sportdag", "houdt een sportdag")]


def test_an_element_that_is_a_name_alone_is_left_out() -> None:
    assert _efforts("mevrouw Zwanepoel") == []


def test_a_person_named_once_with_a_title_is_not_named_later_without_it() -> None:
    assert [text for text, _ in _efforts("Elke week sporten met Zwanepoel", "Dhr. Zwanepoel schrijft mee.")] == [
        "Elke week sporten"
    ]


def test_an_office_with_a_portfolio_is_no_name() -> None:
    said = "Elke week overleggen met de wethouder Jeugd en Onderwijs"
    assert _efforts(said) == [(said, said)]
