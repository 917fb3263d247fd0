"""What stands beside an effort, wherever it is told: who owns it, when it is done and what it costs."""

from __future__ import annotations

import re

from doelnet.reading.blocks import Item
from doelnet.reading.dutch import dates, money, personal
from doelnet.reading.dutch.letters import holds, small
from doelnet.reading.forms.desk.network import Made
from doelnet.reading.forms.desk.paying import amounts
from doelnet.reading.forms.desk.sheet import Planned, Sheet
from doelnet.reading.forms.desk.spans import Span, whole
from doelnet.reading.forms.desk.tables.grid import Row, View

ROLES = frozenset({"owner", "planning", "budget", "fund"})


def tell(sheet: Sheet, role: str, span: Span, efforts: list[Made], year: str | None = None) -> None:
    """Give `efforts` what `span` says in this role; an amount is for `year` where its label names one."""
    if role == "owner":
        for made in efforts:
            made.owner = made.owner or owner(span.text.rstrip(" .;"))
    elif role == "planning" and efforts:
        sheet.planned.append(Planned(span, [made.text for made in efforts]))
        sheet.hush(span)
    elif role in ("budget", "fund"):
        sheet.budgets.append((span, year, 1))


def tell_row(sheet: Sheet, view: View, row: Row, elements: list[Made], factor: int) -> None:
    """Give the elements of a table row the owner, planning and money beside them; amounts count `factor` times."""
    if not elements:
        return
    for column in view.having("owner"):
        if row.text(column):
            text = _who(row, column)
            for element in elements:
                element.owner = element.owner or owner(text)
            sheet.claim(row.cells[column])
    for column in view.having("planning"):
        if row.cells[column].blocks and row.own[column]:
            span = whole(row.cells[column].blocks[0].passage)
            tell(sheet, "planning", span, [made for made in elements if made.kind == "effort"])
            sheet.claim(row.cells[column])
    tell_amounts(sheet, view, row, factor)


def _who(row: Row, column: int) -> str:
    """Return what a cell of owners says, with initials that were taken for the letters of a list: "S. Zwanepoel"."""
    blocks = row.cells[column].blocks
    marks = [block.marker for block in blocks if isinstance(block, Item)]
    if marks[:2] == ["A.", "B."] or not any(map(_INITIAL.fullmatch, marks)):
        return row.text(column)
    said = (
        f"{block.marker} {block.passage.text}" if isinstance(block, Item) else block.passage.text for block in blocks
    )
    return " / ".join(text.removeprefix("• ") for text in said)


_INITIAL = re.compile(r"[A-Z]\.")


def tell_amounts(sheet: Sheet, view: View, row: Row, factor: int) -> None:
    """Take the amounts of a row; they count `factor` times."""
    for column in view.having("budget"):
        if row.cells[column].blocks and row.own[column]:
            _amounts(sheet, view, row, column, factor)


def _amounts(sheet: Sheet, view: View, row: Row, column: int, factor: int) -> None:
    title = view.columns[column]
    if _is_level(view, row, column):
        return
    planning = next((text for c in view.having("planning") if dates.find(text := row.text(c))), "")
    for block in row.cells[column].blocks:
        amounts.add(sheet, whole(block.passage), title, planning, max(money.factor(title.title), factor))
    sheet.claim(row.cells[column])


def _is_level(view: View, row: Row, column: int) -> bool:
    """Whether a cell under "Begroting 2027" holds what an indicator is to be then, and no amount."""
    title = view.columns[column].title
    if not view.having("indicator") or view.having("effort") or not _PLANNED.match(title):
        return False
    return money.factor(title) == 1 and not money.is_marked(row.text(column))


_PLANNED = re.compile(r"(?:begro(?:ot|ting)|raming|geraamd)\W*(?:\w+\s)?20\d\d", re.IGNORECASE)
_PULLS = re.compile(
    r"(?P<who>[^,;/|()+]{2,60}?)\s*\((?:is\s+)?(?:trekker|penvoerder|aanvoerder|regie(?:houder)?|lead|kartrekker|actiehouder"
    r"|(?:eind)?verantwoordelijk[e]?)\)",
    re.IGNORECASE,
)
"""Which of several is marked as the one who pulls: "GGD (trekker), scholen"."""
_CALLED = re.compile(
    r"(?:(?:kar)?trekkers?|actiehouders?|penvoerder|(?:eind)?verantwoordelijke?n?|uitvoer(?:ing|ders?)|eigena(?:ar|ren)|door)"
    r"(?:\s*:|\s+(?:is|zijn)(?=\s))\s*(?:(?:de|het)\s+(?=[A-Z]))?",
    re.IGNORECASE,
)
"""A word in a cell that says what the party behind it is: "Trekker: GGD", "Trekker is de GGD"."""
_WITH = re.compile(
    r"[\s,;.(/|–—-]*(?:\b(?:in\s+(?:nauwe\s+)?(?:samenwerking|afstemming|overleg|samenspraak)\s+met|i\.?s\.?m\.?|i\.?o\.?m\.?"
    r"|m\.?m\.?v\.?|samen\s+met|met\s+(?:medewerking|ondersteuning|hulp|steun)\s+van|ondersteund\s+door)(?=[\s:])"
    r"|\b(?:samenwerkings)?partners?\s*:|\bbetrokken(?:en)?\s*:|\bsamenwerking\s*(?:met)?\s*:)",
    re.IGNORECASE,
)
"""What parts an owner from the partners behind: "GGD, in samenwerking met scholen"."""
_WITH_SIGNS = ("met", ".m", "sm ", "om ", "mv ", "artner", "door", "etrokken", "amenwerking")


def owner(text: str) -> str | None:
    """Return an owner as party or role: without its partners, and without names of persons."""
    low = small(text)
    if "(" in text and (pulls := _PULLS.search(text)):
        text = pulls["who"]
    if called := _CALLED.match(text.lstrip()):
        text = text.lstrip()[called.end() :]
    if holds(low, _WITH_SIGNS) and (beside := _WITH.search(text)):
        text = text[: beside.start()]
    bare = personal.without(text)
    return bare if bare and not personal.is_person(bare) and len(bare) < 120 else None
