"""Full networks without words for their kinds: "D1 …", "B1.1 …", "V1.1.1 …", "I1 …" in lines, items and headings."""

from __future__ import annotations

import re
from typing import NamedTuple

from doelnet.draft import ElementKind
from doelnet.reading.blocks import Table
from doelnet.reading.dutch import dates
from doelnet.reading.forms.desk.network import Made
from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.sheet import Planned, Sheet
from doelnet.reading.forms.desk.spans import Span
from doelnet.reading.forms.desk.wording import codes, words
from doelnet.reading.forms.walk import asides, doers
from doelnet.reading.forms.walk.labels import take_goal
from doelnet.reading.forms.walk.lists import add_entry
from doelnet.reading.forms.walk.walk import Walk

_KINDS: dict[str, tuple[ElementKind, str]] = {
    "D": ("goal", "doel"), "B": ("benefit", "baat"), "V": ("capability", "vermogen"), "I": ("effort", "inspanning"),
}  # fmt: skip
_ABOVE = {"B": "D", "V": "B", "I": "V"}
_DIGITS = re.compile(r"\d+")
_ONGOING = re.compile(r"(?:doorlopend|continu|structureel|jaarlijks|elke?\s|iedere?\s)", re.IGNORECASE)
_PARTED = re.compile(r"\s+[–—|-]\s+")


class Lettered(NamedTuple):
    """An entry by its code: its letter, the code, and the words behind it."""

    letter: str
    code: str
    span: Span


class LetteredNetwork:
    """Takes the entries that letters set apart, as the walk comes to them."""

    def __init__(self, walk: Walk) -> None:
        self.walk = walk
        self.found = find(walk.sheet)

    def take(self, node: Node) -> bool:
        """Take a node that is an entry by its code alone; return whether it was one."""
        entry = self.found.get(node.index)
        if entry is None:
            return False
        walk, (kind, word) = self.walk, _KINDS[entry.letter]
        walk.sheet.claim(node.passage)
        label = words.Label(kind, word, entry.code, 0)
        if kind == "goal":
            take_goal(walk, node, label, entry.span)
            return True
        walk.close()
        self._stand_under(entry)
        span, tails = _tails(entry.span) if kind == "effort" else (entry.span, [])
        made = add_entry(walk, label, span, entry.code, None)
        if made is not None:
            _tell(walk.sheet, made, tails)
        return True

    def _stand_under(self, entry: Lettered) -> None:
        """Let what the code goes on from ("V1.2.1" from "B1.2") rule the entry, else what stands right above it."""
        scope = self.walk.scope
        over = _over(entry.code)
        upper = (
            self.walk.network.numbered(_ABOVE[entry.letter] + over, "goal", "benefit", "capability") if over else None
        )
        if entry.letter == "B":
            scope.benefits, scope.capabilities = [], []
            scope.goals = [upper] if upper else scope.goals
        elif entry.letter == "V":
            scope.capabilities = []
            scope.benefits = [upper] if upper else scope.benefits
        elif upper is not None:
            scope.capabilities = [upper]


def find(sheet: Sheet) -> dict[int, Lettered]:
    """Return the entries that letters set apart, by their places in the outline.

    Only where efforts and benefits or capabilities both have their letter, twice or more in all: else "B1" is a level
    of language and "I2" anything at all.
    """
    found: dict[int, Lettered] = {}
    for node in sheet.outline:
        if (
            node.contents
            or node.span is None
            or node.label
            or isinstance(node.block, Table)
            or sheet.in_decision(node.index)
        ):
            continue
        opening = codes.opening(node.span.text)
        span = node.span.cut(opening.end).trimmed() if opening and not node.number else node.span
        code = node.number or (opening.code if opening else "")
        if code[:1] in _KINDS and code[1:2].isdigit():
            found[node.index] = Lettered(code[0], code, span)
    letters = [entry.letter for entry in found.values()]
    whole = letters.count("I") > 1 and letters.count("B") + letters.count("V") > 1
    return found if whole else {}


def _over(code: str) -> str | None:
    """Return the figures that those of a code go on from: "1.2" for "V1.2.1"; None for "I3"."""
    figures = _DIGITS.findall(code)
    return ".".join(figures[:-1]) or None


def _tails(span: Span) -> tuple[Span, list[Span]]:
    """Part an effort from the party and the time behind it, each behind a dash or bar: "… - GGD - 2026"."""
    text, tails = span.text, []
    while not span.more and (cut := list(_PARTED.finditer(text))):
        tail = span.cut(cut[-1].end(), len(text)).trimmed()
        if not (doers.is_party(tail.text) or _is_time(tail.text)):
            break
        tails.append(tail)
        text = text[: cut[-1].start()]
    return (span.cut(0, len(text)).trimmed() if tails else span), tails


def _is_time(text: str) -> bool:
    """Whether a piece is a date or a span and no more, or says that something goes on."""
    found = dates.find(text)
    return bool(_ONGOING.match(text)) or (len(found) == 1 and len(text) - (found[0].end - found[0].start) < 8)


def _tell(sheet: Sheet, made: Made, tails: list[Span]) -> None:
    for tail in tails:
        if doers.is_party(tail.text):
            made.owner = asides.owner(tail.text) or made.owner
        else:
            sheet.planned.append(Planned(tail, [made.text]))
