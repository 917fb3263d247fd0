"""A document of Waardrecht that is read without the reader: what stands in it, and what was found."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.factories import a_draft, effort, goal, theme

from doelnet import draft
from doelnet.accounts.models import User
from doelnet.intake import jobs, services
from doelnet.intake.models import Review
from doelnet.intake.services import taking
from doelnet.reading import blocks

TEXT = b"# Jong in Waardrecht\n"
LINES = [
    "Gezond opgroeien",
    "Meer kinderen in Zuidrand bewegen elke dag",
    "Meer kinderen in De Hoven sporten",
    "Welzijn Waardrecht opent drie beweegpleinen",
    "Wij geven € 12.500 uit in 2026",
]


def passage(line: int, text: str) -> blocks.Passage:
    """Return a passage on its line."""
    return blocks.Passage(text=text, line=line)


def the_stream(name: str = "plan.md") -> blocks.Stream:
    """Return the document's blocks: a heading, and a paragraph for each line."""
    heading = blocks.Heading(level=1, passage=passage(1, LINES[0]))
    rest = [blocks.Paragraph(passage=passage(line, text)) for line, text in enumerate(LINES[1:], 2)]
    return blocks.Stream(name=name, format="markdown", blocks=[heading, *rest])


def at(line: int) -> draft.At:
    """Return the place of a line."""
    return draft.At(line=line, quote=LINES[line - 1])


def the_draft() -> draft.Draft:
    """Return what was found: a theme, two goals, an effort under both, an amount, an organisation."""
    elements = [
        theme("t1", LINES[0], number="1", at=at(1)),
        goal("d1", LINES[1], "t1", confidence=0.9, at=at(2)),
        goal("d2", LINES[2], "t1", confidence=0.5, at=at(3)),
        effort("i1", LINES[3], "d1", "d2", owner="Welzijn Waardrecht", at=at(4)),
    ]
    money = [draft.Money(amount="12500.00", year="2026", phase="budget", side="expense", at=at(5))]
    return a_draft(elements, period="2026/2027", money=money, parties=[draft.Party(name="Welzijn Waardrecht")])


def let_read(monkeypatch: pytest.MonkeyPatch, read: Callable[[str, bytes], services.Whole]) -> None:
    """Let this read documents, in this process, with nothing to compare with."""
    for module, name in ((taking, "read_whole"), (services, "read_whole"), (jobs, "read_guarded")):
        monkeypatch.setattr(module, name, read)
    monkeypatch.setattr(jobs, "spawn", jobs.run)
    monkeypatch.setattr(jobs, "find_likenesses", lambda review: 0)


@pytest.fixture
def reader_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let any file read as the document above."""
    let_read(monkeypatch, lambda name, data: services.Whole(the_stream(name), the_draft(), []))


@pytest.fixture
def review(adviser: User, reader_of_ours: None) -> Review:
    """Return an open review of the document."""
    return services.take_in(adviser, "plan.md", TEXT)
