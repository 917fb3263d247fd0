"""What a proposal says will happen when: in a table of moments, over pages with a running head of several lines."""

from __future__ import annotations

import pytest

from doelnet.draft import Draft
from doelnet.reading import formats, forms
from doelnet.reading.blocks import Cell, Paragraph, Passage
from doelnet.reading.formats._shared import tables

OPENING = "# Raadsvoorstel\n\n## Voorgesteld besluit\n\n1. Het plan vast te stellen.\n\n## Argumenten\n\nHet kan.\n\n"


def read(text: str, name: str = "stuk.md") -> Draft:
    """Return what is read from a text."""
    return forms.read(formats.stream(name, text.encode())).draft


@pytest.mark.parametrize("title", ["Tijd", "Tijdstip", "Wanneer"])
def test_steps_beside_their_time_are_milestones_and_what_leads_to_them_is_no_step(title: str) -> None:
    table = f"| {title} | Actie |\n|---|---|\n| November 2025 | Gesprek met scholen |\n| 1 juni 2026 | Start lessen |\n"
    found = read(f"{OPENING}## Planning\n\n- Te nemen stappen (onder voorbehoud):\n\n{table}")
    assert [(one.text, one.date) for one in found.milestones] == [
        ("Gesprek met scholen", "2025-11"),
        ("Start lessen", "2026-06-01"),
    ]
    assert not found.elements
    assert "Te nemen stappen (onder voorbehoud):" not in (found.decisions[0].follow_up or [])


def cell(text: str, span: int = 1) -> Cell:
    """Return a cell with `text`."""
    blocks = [Paragraph(passage=Passage(text=text))] if text else []
    return Cell(blocks=blocks, colspan=span)


def test_titles_between_lines_of_their_own_head_the_columns_of_the_rows_below() -> None:
    rows = [[cell(text) for text in ("", "Tijd", "", "", "Actie", "")]]
    rows += [[cell("Juni 2026", 3), cell("Start", 3)], [cell("Juli 2026", 3), cell("Evaluatie", 3)]]
    made = tables.finish(rows)
    assert [[one.text for one in row] for row in made.grid()] == [
        ["Tijd", "Actie"],
        ["Juni 2026", "Start"],
        ["Juli 2026", "Evaluatie"],
    ]


def test_two_titles_over_one_column_stay_apart() -> None:
    rows = [[cell(text) for text in ("Raming", "Rekening", "Saldo", "")]]
    rows += [[cell("Lessen", 2), cell("10", 2)], [cell("Bad", 2), cell("20", 2)]]
    assert [one.text for one in tables.finish(rows).rows[0]] == ["Raming", "Rekening", "Saldo", ""]


def test_the_number_of_the_case_under_a_running_head_is_left_out() -> None:
    head = "Gemeente Waardrecht\n\nOns kenmerk\nZK/20260451\n\n"
    pages = [f"Raadsvoorstel zwemmen\n\n{head}De lessen zijn nodig.\n"]
    pages += [f"{head}{words}\n" for words in ("Het bad is open.", "Ouders betalen mee.", "De raad besluit.")]
    text = "\f".join(pages)
    blocks = formats.stream("stuk.txt", text.encode()).blocks
    said = [block.passage.text for block in blocks if hasattr(block, "passage")]
    assert sum("ZK/20260451" in one for one in said) <= 1
    assert "Het bad is open." in " ".join(said)
