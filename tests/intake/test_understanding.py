"""What the reader makes of words that somebody points at, and what it sees in a passage besides."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doelnet.intake.pointing.around import Around, around
from doelnet.intake.pointing.understanding import Hint, lines_of, offers, told
from doelnet.reading.blocks import Cell, Heading, Item, Paragraph, Passage, Stream, Table

HINT = Hint("2026-03-01", "2026")


def said(what: str, text: str, about: Around | None = None) -> dict[str, Any]:
    return told(what, text, about or Around(text), HINT)


@pytest.mark.parametrize(
    ("text", "amount", "year", "phase", "side"),
    [
        ("Wij geven € 12.500 uit in 2027", "12500.00", "2027", "budget", "expense"),
        ("De lasten waren in 2025 werkelijk 1,2 mln euro", "1200000.00", "2025", "actual", "expense"),
        ("Van het Rijk ontvingen we € 3.000", "3000.00", "2026", "budget", "income"),
        ("Vanaf 2028 structureel € 90.000", "90000.00", "2028", "budget", "expense"),
    ],
)
def test_an_amount_is_filled_in_with_its_year_phase_and_side(
    text: str, amount: str, year: str, phase: str, side: str
) -> None:
    found = said("money", text)
    assert (found["amount"], found["year"][:4], found["phase"], found["side"]) == (amount, year, phase, side)


def test_what_comes_back_each_year_is_said_to() -> None:
    assert said("money", "Vanaf 2028 structureel € 90.000")["recurring"] is True
    assert "recurring" not in said("money", "In 2026 eenmalig € 90.000")


def test_a_milestone_a_level_and_a_target_are_filled_in() -> None:
    assert said("milestones", "In juni 2027 openen we 12 beweegpleinen.") == {
        "text": "In juni 2027 openen we 12 beweegpleinen.", "date": "2027-06", "count": 12, "unit": "beweegpleinen",
    }  # fmt: skip
    level = said("measurements", "In 2025 volgde 74% van de peuters voorschool (bron: GGD Waardland)")
    assert (level["value"], level["unit"], level["date"], level["source"]) == (74, "%", "2025", "GGD Waardland")
    assert said("target", "In 2028 volgt minimaal 90% van de peuters voorschool.")["target"] == {
        "comparison": "at-least", "value": 90, "unit": "%", "population": "peuters", "due": "2028",
    }  # fmt: skip


def test_a_group_a_reference_and_a_decision_are_filled_in() -> None:
    assert said("groups", "Werkgroep Taal: GGD Waardland, Bibliotheek Waardland") == {
        "name": "Werkgroep Taal", "members": ["GGD Waardland", "Bibliotheek Waardland"],
    }  # fmt: skip
    assert said("references", "De raad stelde op 3 juli 2025 de Visie Jong in Waardrecht vast.") == {
        "title": "Visie Jong in Waardrecht", "date": "2025-07-03",
    }  # fmt: skip
    assert said("references", "Beleidskader Jong, https://waardrecht.example/kader.")["url"].endswith("/kader")
    found = said("decisions", "Het college besluit:\nHet plan vast te stellen.\nDe raad te informeren.")
    assert (found["body"], found["subject"]) == ("college", "Het college besluit")
    assert found["points"] == ["Het plan vast te stellen.", "De raad te informeren."]
    bodies = {
        "De raad stelt het plan vast.": "council", "Burgemeester en wethouders besluiten": "college",
        "In het OOGO is afgesproken": "oogo", "De commissie adviseert de raad": "committee",
    }  # fmt: skip
    assert {text: said("decisions", text)["body"] for text in bodies} == bodies


@pytest.mark.parametrize(
    ("what", "text", "parts"),
    [
        ("effort", "1. Sport op school. 2. Een taalhuis. 3. Meer lezen",
         ["Sport op school.", "Een taalhuis.", "Meer lezen"]),
        ("effort", "We gaan: sporten op school; een taalhuis openen; en meer lezen",
         ["sporten op school", "een taalhuis openen", "meer lezen"]),
        ("effort", "a) sporten • geen lijst", ["a) sporten • geen lijst"]),
        ("effort", "De school gaat in 2. jaar verder", ["De school gaat in 2. jaar verder"]),
        ("parties", "Partners: GGD Waardland, Welzijn Waardrecht en Bibliotheek Waardland",
         ["GGD Waardland", "Welzijn Waardrecht", "Bibliotheek Waardland"]),
    ],
)  # fmt: skip
def test_a_text_is_parted_where_it_numbers_marks_or_lists(what: str, text: str, parts: list[str]) -> None:
    assert lines_of(what, text) == parts


@given(st.text(alphabet="ab 1.2)•;:-\n", max_size=60))
def test_parts_stand_in_the_text_and_nothing_is_invented(text: str) -> None:
    assert all(part in text for part in lines_of("effort", text))


def test_a_passage_offers_its_amounts_moments_and_levels_each_with_its_words() -> None:
    text = "Wij geven € 40.000 in 2026 en € 20.000 in 2027. In mei 2026 opent het taalhuis."
    found = [(one.what, one.said, text[one.start : one.end]) for one in offers(Passage(text=text, number=3), HINT)]
    assert found == [
        ("money", "40000.00", "Wij geven € 40.000 in 2026"),
        ("money", "20000.00", "€ 20.000 in 2027."),
        ("milestones", "2026-05", "In mei 2026 opent het taalhuis."),
    ]


def test_a_paper_that_was_adopted_is_offered_by_its_title() -> None:
    found = offers(Passage(text="De raad stelde op 3 juli 2025 de Visie Jong in Waardrecht vast.", number=0), HINT)
    assert [(one.what, one.said) for one in found] == [
        ("references", "Visie Jong in Waardrecht"), ("milestones", "2025-07-03"),
    ]  # fmt: skip


def cell(text: str, header: bool = False) -> Cell:
    return Cell(blocks=[Paragraph(passage=Passage(text=text))], header=header)


def test_a_cell_is_understood_from_its_row_its_column_and_what_stands_above() -> None:
    rows = [[cell("Post", True), cell("Begroting 2027 (x € 1.000)", True)], [cell("Taalhuis"), cell("12,5")]]
    heading = Heading(level=1, passage=Passage(text="Wat mag het kosten?"))
    stream = Stream(name="x.md", format="markdown", blocks=[heading, Table(rows=rows)])
    about = around(stream, 4)
    assert (about.label, about.heads, [one.text for one in about.row]) == (
        "Taalhuis", "Begroting 2027 (x € 1.000)", ["Taalhuis"],
    )  # fmt: skip
    assert said("money", "12,5", about) == {
        "amount": "12500.00", "year": "2027", "phase": "budget", "side": "expense",
    }  # fmt: skip


def test_a_date_alone_in_a_cell_is_the_moment_of_its_row() -> None:
    stream = Stream(name="x.md", format="markdown", blocks=[Table(rows=[[cell("Opening taalhuis"), cell("mei 2026")]])])
    assert said("milestones", "mei 2026", around(stream, 1)) == {"text": "Opening taalhuis", "date": "2026-05"}


def test_a_list_is_known_from_its_items_and_from_the_line_over_it() -> None:
    items = [Item(depth=0, marker="•", passage=Passage(text=f"actie {n}")) for n in range(3)]
    stream = Stream(
        name="x.md", format="markdown",
        blocks=[Paragraph(passage=Passage(text="Wij gaan:")), *items, Paragraph(passage=Passage(text="Slot."))],
    )  # fmt: skip
    assert [[one.number for one in around(stream, number).listed] for number in (0, 1, 3, 4)] == [
        [1, 2, 3], [1, 2, 3], [1, 2, 3], [],
    ]  # fmt: skip
