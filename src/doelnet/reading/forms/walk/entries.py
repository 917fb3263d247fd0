"""The entries of a table cell: its bullets and paragraphs."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable

from doelnet.reading.blocks import Cell, Item, Paragraph
from doelnet.reading.dutch import clauses
from doelnet.reading.dutch.letters import Gated, has_digit
from doelnet.reading.forms.desk import cells
from doelnet.reading.forms.desk.spans import Span, joined, whole
from doelnet.reading.forms.desk.wording import words

_NOTE = re.compile(r"^[\"'‘’“”].*[\"'‘’“”]\s*:?$", re.DOTALL)


_LEADING_NOTE = re.compile(r"^([\"'‘“][^\"'’”]{5,120}[\"'’”])\s+(?=[A-Z])")


_SIGNS = "•▪◦●■☐☒☑✓✔✘✗⌘☉⊗⊙➢➤►"
_MARKS = Gated(rf"\s*[{_SIGNS}]\s*", _SIGNS)


def entries(cell: Cell, *, split: bool = True) -> list[Span]:
    """Return the entries of a cell: one for each bullet or paragraph, lower bullets with the one above.

    With `split` False paragraphs make one entry together (bullets still part), unless each is a short sentence
    of its own. A quoted note over a list is left out.
    """
    groups: list[list[Span]] = []
    split = split or _are_apart(cell)
    listed = any(isinstance(block, Item) for block in cell.blocks)
    after_lead, top = False, ""
    for block in cell.blocks:
        span = whole(block.passage)
        if not span.text:
            continue
        if isinstance(block, Item):
            top = top or block.marker
            nested = block.depth > 0 or (not block.numbered and block.marker != top)
            if (nested or after_lead) and groups:
                groups[-1].append(span)
            else:
                groups.extend([piece] for piece in _by_own_mark(span, block.marker))
            continue
        if listed and _is_note(block, span.text):
            continue
        span = _without_note(span)
        follows = bool(groups) and (span.text[:1].islower() or (not split and not listed))
        pieces = _by_marks(span)
        if follows:
            groups[-1].append(pieces.pop(0))
        groups.extend([piece] for piece in pieces)
        after_lead = listed and span.text.endswith(":") and not words.label(span.text)
        if listed and words.label(span.text) and groups and len(span.text) < 40:
            groups.pop()
    return [joined(group) for group in groups]


def _are_apart(cell: Cell) -> bool:
    """Whether a cell holds paragraphs of which each is one short sentence, alike in how they end: several wishes."""
    if len(cell.blocks) < 2 or not all(isinstance(block, Paragraph) for block in cell.blocks):
        return False
    texts = [block.passage.text.strip() for block in cell.blocks]
    if any(len(text) > _SHORT or not text[:1].isupper() or _GOES_ON.match(text) for text in texts):
        return False
    alike = len({text.endswith(".") for text in texts}) == 1 and not any(
        ". " in text or text[-1] in ":;," for text in texts
    )
    return alike and all(clauses.has_finite_verb(text) for text in texts)


_SHORT = 120
_GOES_ON = re.compile(
    r"(?:Dit|Dat|Deze|Die|Zo|Zij|Ze|Hij|Denk|Bijvoorbeeld|Het\s+(?:gaat|betreft)|(?:Hier|Daar)(?:bij|mee|voor|door|in|aan|van|naast|om|op|na)?"
    r"|W(?:e|ij)\s+doen\s+d(?:it|at))\b"
)
"""How a text opens that tells more of the action before it."""
_MOST_WORDS = 9


def described(spans: list[Span]) -> list[Span]:
    """Join what a cell tells of an action to it: a sentence under its bare name, and what points back to it."""
    if len(spans) < 2:
        return spans
    if len(spans) == 2 and _is_name(spans[0].text) and clauses.has_finite_verb(spans[1].text):
        return [joined(spans)]
    groups = [[spans[0]]]
    for span in spans[1:]:
        if _GOES_ON.match(span.text):
            groups[-1].append(span)
        else:
            groups.append([span])
    return [joined(group) for group in groups]


def _is_name(text: str) -> bool:
    """Whether a text names an action without telling anything of it: a few words, no verb, no full stop."""
    return text[-1:] not in ".;:,?!" and len(text.split()) < _MOST_WORDS and not clauses.has_finite_verb(text)


def _is_note(block: object, text: str) -> bool:
    return isinstance(block, Paragraph) and bool(_NOTE.match(text))


def _without_note(span: Span) -> Span:
    """Take off a quoted note in italics that stands before the text of a cell."""
    match = _LEADING_NOTE.match(span.text)
    if match and any(
        s.look == "italic" and s.start <= span.start and s.end >= span.start + match.end(1) - 1
        for s in span.passage.styles
    ):
        return span.cut(match.end()).trimmed()
    return span


def _by_marks(span: Span) -> list[Span]:
    """Part a paragraph at bullet marks inside it ("☉ one; ☉ two")."""
    text = span.text
    cuts = [0, *(m.start() for m in _MARKS.finditer(text) if m.start()), len(text)]
    if span.more or len(cuts) == 2:
        return _by_numbers(span)
    return [part for a, b in itertools.pairwise(cuts) if (part := span.cut(a, b).trimmed()).text]


_DASH = re.compile(r"\s+(?P<mark>[-–*])\s+(?=['‘“\"]?[A-Z][\w'’-]*\s)")


def _by_own_mark(span: Span, marker: str) -> list[Span]:
    """Part an item at the marks of others that were put on one line with it: "- One - Two", "1. One 2. Two"."""
    cuts = [m for m in _DASH.finditer(span.text) if m["mark"] == marker] if marker in ("-", "–", "*") else []
    if not cuts or span.more:
        return _by_numbers(span, marker.strip("().[] "))
    starts, ends = [0, *(m.end() for m in cuts)], [*(m.start() for m in cuts), len(span.text)]
    return [span.cut(a, b).trimmed() for a, b in zip(starts, ends, strict=True)]


_STEP = re.compile(r"(?:^|(?<=\s))\(?(?P<number>\d{1,2})[.)]\s+(?=['‘“\"]?[A-Z])")


def _by_numbers(span: Span, marker: str = "") -> list[Span]:
    """Part an entry at the numbers inside it that count on from the one before it: "1. One. 2. Two." """
    text = span.text
    steps = [] if span.more or not has_digit(text) else list(_STEP.finditer(text))
    if not marker and steps and not steps[0].start():
        marker = steps.pop(0)["number"]
    cuts = [0]
    for step in steps if marker.isdigit() else ():
        if int(step["number"]) == int(marker) + len(cuts):
            cuts.append(step.start())
    if len(cuts) == 1:
        return [span]
    return [span.cut(a, b).trimmed() for a, b in itertools.pairwise([*cuts, len(text)])]


def marked_number(cell: Cell, span: Span) -> str | None:
    """Return the number that marks the item of `cell` with which `span` opens: "1." before a goal."""
    for block in cell.blocks:
        if block.passage is span.passage and isinstance(block, Item) and span.start == 0:
            return block.marker.strip("().[] ") or None if block.numbered and block.marker != "o" else None
    return None


_COUNT = re.compile(r"(?P<number>\d{1,2})\s+(?=['‘“\"]?[A-Z])")


def counts_up(texts: Iterable[str]) -> bool:
    """Whether the cells of a column open with bare numbers that follow on each other: "1 Van wachten …", "2 Van …"."""
    said = [_COUNT.match(text) for text in texts if text]
    numbers = [int(match["number"]) for match in said if match]
    return len(said) == len(numbers) > 1 and numbers == list(range(numbers[0], numbers[0] + len(numbers)))


def unnumbered(cell: Cell, span: Span, role: str | None, *, counted: bool) -> cells.Numbered:
    """Return an entry of a cell without its number or label, and that number: its own, or that of its item.

    In a column whose cells are `counted` the number may stand bare.
    """
    entry, number = cells.unnumbered(span, role)
    if number is None and counted and (match := _COUNT.match(entry.text)):
        entry, number = entry.cut(match.end()).trimmed(), match["number"]
    return cells.Numbered(entry, number or marked_number(cell, span))
