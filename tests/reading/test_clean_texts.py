"""No element opens or ends with what only parted it from others: bullets, numbers, signs, hyphens of line ends."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from tests.reading.formats.helpers import docx

from doelnet.draft import Draft
from doelnet.reading import formats, forms

ROOT = Path(__file__).parents[2]
READ = sorted(
    path
    for place in ("examples", "tests/reading/documents/tuned")
    for path in (ROOT / place).iterdir()
    if path.is_file() and path.suffix not in {".json", ".py"}
)
OPENS = re.compile(
    r"[\s•·▪◦‣●○■□☐☒☑✓✔✘✗➢►»*|+=_#~.,;:)\]–—-]|[ov§Øüq]\s|[a-z]\)|\d{1,2}[.)]\s|\(?\d{1,2}\)|[ivx]{1,4}[.)]\s"
    r"|(?:actie|activiteit|maatregel|resultaat|inspanning|doelstelling)\s?\d*\s?:\s",
    re.IGNORECASE,
)
ENDS = re.compile(r"[\s;,|•·▪–—*\\]|\s[-/]|[^\W\d]-|\.{4,}\s?\d*", re.IGNORECASE)


def debris(draft: Draft) -> list[str]:
    """Return the texts of elements that open or end with what is no part of them."""
    texts = [element.text for element in draft.elements]
    return [text for text in texts if OPENS.match(text) or re.search(rf"(?:{ENDS.pattern})$", text)]


@pytest.mark.parametrize("path", READ, ids=lambda path: path.name)
def test_no_element_of_a_document_opens_or_ends_with_debris(path: Path) -> None:
    draft = forms.draft(formats.stream(path.name, path.read_bytes()))
    assert debris(draft) == []


ACTIONS = ["Jongeren in de wijk elke week laten sporten", "Ouders helpen bij het opvoeden", "Scholen bezoeken"]


def _markdown(items: list[str]) -> Draft:
    listed = "\n\n".join(items)
    return _read("p.md", f"# Plan jeugd 2026\n\n## Doel 1: Meer jongeren sporten\n\n### Acties\n\n{listed}\n")


def _lines(items: list[str]) -> Draft:
    listed = "\n".join(items)
    return _read("p.txt", f"Plan jeugd 2026\n\nDoel 1: Meer jongeren sporten\n\nActies:\n{listed}\n\nOrganisatie\n")


def _page(items: list[str]) -> Draft:
    listed = "".join(f"<li>{item}</li>" for item in items)
    return _read("p.html", f"<h1>Plan jeugd 2026</h1><h2>Doel 1: Sporten</h2><h3>Acties</h3><ul>{listed}</ul>")


def _cell(items: list[str]) -> Draft:
    return _read("p.md", f"# Plan\n\n| Doel | Actie |\n|---|---|\n| Meer sporten | {'<br>'.join(items)} |\n")


def _sheet(items: list[str]) -> Draft:
    return _read("p.csv", "Doel;Actie\n" + "".join(f'"Meer sporten";"{item}"\n' for item in items))


def _word(items: list[str]) -> Draft:
    document = Document()
    for level, heading in enumerate(("Plan jeugd 2026", "Doel 1: Meer jongeren sporten", "Acties")):
        document.add_heading(heading, level)
    for item in items:
        document.add_paragraph(item)
    return forms.draft(docx(document))


def _read(name: str, text: str) -> Draft:
    return forms.draft(formats.stream(name, text.encode()))


FORMATS = [_markdown, _lines, _page, _cell, _sheet, _word]
BEFORE = [
    "• ", "o ", "- ", "– ", "* ", "§ ", "Ø ", "ü ", "v ", "q ", "l ", "\uf0b7 ", "\uf0a7 ",
    "\uf0fc ", "1. ", "1) ", "a) ", "(1) ", "□ ",
    "☐ ", "» ", "► ", "⮚ ", "Actie: ", "Actiepunt: ", "✓ ", "• o ", "-", "•\t", "\u00ad", "= ",
]  # fmt: skip
BEHIND = ["", ";", " ;", " –", " •", "*"]


@pytest.mark.parametrize("made", FORMATS, ids=lambda made: made.__name__[1:])
@settings(max_examples=20, phases=[Phase.generate], deadline=None)
@given(before=st.sampled_from(BEFORE), behind=st.sampled_from(BEHIND))
def test_an_item_is_read_without_the_sign_before_it_and_the_sign_behind_it(
    made: Callable[[list[str]], Draft], before: str, behind: str
) -> None:
    draft = made([f"{before}{action}{behind}" for action in ACTIONS])
    assert [element.text for element in draft.elements if element.kind == "effort"] == ACTIONS


@pytest.mark.parametrize(
    ("torn", "whole"),
    [
        ("Samen-\nwerking zoeken", "Samenwerking zoeken"),
        ("Samen\u00ad\nwerking zoeken", "Samenwerking zoeken"),
        ("Voor-\nen vroegschool verbinden", "Voor- en vroegschool verbinden"),
        ("VVE-\nscholen bezoeken", "VVE-scholen bezoeken"),
        ("De Jeugd-\nGGZ vragen", "De Jeugd-GGZ vragen"),
        ("Het sociaal-\nemotionele klimaat verbeteren", "Het sociaal-emotionele klimaat verbeteren"),
    ],
)
@pytest.mark.parametrize("made", [_sheet, _word, _cell], ids=lambda made: made.__name__[1:])
def test_a_word_torn_by_a_line_break_in_a_cell_is_whole(
    made: Callable[[list[str]], Draft], torn: str, whole: str
) -> None:
    draft = made([torn.replace("\n", "<br>") if made is _cell else torn])
    assert [element.text for element in draft.elements if element.kind == "effort"] == [whole]
