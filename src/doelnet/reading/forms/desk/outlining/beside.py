"""What stands beside an action in lines: a label over its words ("Trekker", then who), or right before them."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from doelnet.reading.blocks import Heading, Item, Paragraph, Table
from doelnet.reading.dutch import clauses, dates
from doelnet.reading.forms.desk.deciding.decision_words import section_of
from doelnet.reading.forms.desk.deciding.front_labels import key_of
from doelnet.reading.forms.desk.wording import status, words

if TYPE_CHECKING:
    from doelnet.reading.forms.desk.outline import Node
    from doelnet.reading.forms.desk.spans import Span

_LONGEST = {"owner": 120, "partners": 250, "planning": 80, "budget": 150, "fund": 150, "status": 3000, "result": 400}
"""What may stand beside an action, and how many characters its words take at most."""
_TOLD = frozenset({"status", "result"})
"""What is told in sentences."""
_LONGEST_NAME = 150
_FAR = 12
"""The name of an action stands at most so many lines over its labels."""
_ANSWER = re.compile(r"\s+(?=[A-Z\d€(]|[a-z][^.]{,60}$)")
"""Where an answer may begin behind a label without a sign."""
_OPENINGS = frozenset(
    ["Benodigde", "Beschikbaar", "Betrokken", "Door", "Geraamde", "Samen", "Stand", "Uitvoering", "Uitvoerende", "Wie"]
)
"""Words that only open a label."""

_NEXT = re.compile(
    r"(?:\s*[|·•;,/–—]\s+|(?<=\.)\s+|\s+-\s+)(?P<label>(?:[A-Z]|(?<=[;,|]\s)[a-z])[A-Za-zë-]+(?:\s[a-z\d]+){0,4}\??(?:\s\([^()]{1,20}\))?)\s?:\s"
)
"""Where the next labelled note begins on a line."""
_LONGEST_LINE = 1200
_YEARLY = frozenset({"result", "budget", "goalvalue", "actual", "baseline"})
"""What a label may tell of a year: "Resultaat 2026"."""
_WHAT = re.compile(r"(?:wat|omschrijving)\??", re.IGNORECASE)
"""A label that stands before an action only where who does it and when stand behind it."""
_OTHER = re.compile(r"[A-Z][\w'’-]+(?:\s[a-z]+){0,2}\s?:\s")
"""A line with a label that the field does not know."""


class _Line(NamedTuple):
    """A labelled line, and the line below that holds its words, if one does."""

    node: Node
    label: words.Label
    value: Node | None


def parted(span: Span) -> list[Span]:
    """Return the labelled notes of one line ("Trekker: GGD | Planning: 2027"), or all of it where it has no more.

    A line with three or more of them, or two parted by a bar, may tell of anything: "Doel: … | Actie: … | Trekker: …".
    """
    text = span.text
    if text.count(":") < 2 or len(text) > _LONGEST_LINE:
        return [span]
    first = text.partition(":")[0].strip(" •-–*")
    acts = _opens_action(first)
    if not (acts or _is_labelled(first)):
        return [span]
    found = [match for match in _NEXT.finditer(text) if match[0].lstrip()[0] == "|" or _is_labelled(match["label"])]
    acts = acts or any(_opens_action(match["label"]) for match in found)
    if not acts or (len(found) < 2 and "|" not in text):
        found = [match for match in found if _is_beside(match["label"])] if acts or _is_beside(first) else []
    if not found:
        return [span]
    starts, ends = [0, *(match.start("label") for match in found)], [*(match.start() for match in found), len(text)]
    return [span.cut(start, end) for start, end in zip(starts, ends, strict=True)]


def _is_labelled(word: str) -> bool:
    return len(word) < 40 and (words.role_of(word) is not None or words.column(word).role in _YEARLY)


def _is_beside(word: str) -> bool:
    return len(word) < 40 and words.role_of(word) in _LONGEST


def _opens_action(word: str) -> bool:
    """Whether a word before a colon says that an action stands behind it: "Actie 1.2", "Wat"."""
    return bool(_WHAT.fullmatch(word)) or words.role_of(word.rstrip("0123456789. ")) == "effort"


def styled(span: Span) -> words.Label | None:
    """Return the label that a text opens with in bold or italics and without a sign: "**Trekker** GGD Waardland"."""
    style = span.passage.styles[0] if span.passage.styles else None
    if style is None or style.look == "link" or style.start > span.start or style.end >= span.end:
        return None
    start = style.end - span.start
    label = words.label(span.text[:start].strip(" :")) if 2 < start < 60 else None
    rest = span.text[start:].lstrip(" :")
    if label is None or label.number or label.start < start - 2 or not rest:
        return None
    asks = span.text[:start].rstrip(" :").endswith("?")
    if label.role not in _LONGEST and (asks or rest[0].islower() or label.role == "theme"):
        return None
    return label._replace(start=len(span.text) - len(rest))


def pair(nodes: list[Node]) -> None:
    """Give the labels in a row of at least two such lines the words that belong to them, also from the line below.

    What stands right over such rows, or over tables of such labels, and names an action each time becomes a heading.
    """
    names: list[Node] = []
    at = 0
    while at < len(nodes):
        run = _run(nodes, at)
        if run:
            _name_action(nodes, at)
        counts = _counts(run)
        if counts:
            _level(nodes, run[0].node)
            for line in run:
                _give(line)
        over = _over(nodes, at) if counts or _is_card(nodes[at]) else 0
        if over and _names(nodes[over - 1], nodes[over - 2] if over > 1 else None):
            names.append(nodes[over - 1])
        at = (run[-1].value or run[-1].node).index + 1 if run else at + 1
    for node in _told_apart(nodes, names):
        node.level = 7


def _name_action(nodes: list[Node], at: int) -> None:
    """Let "Wat: …" over who does it and when be the action; a labelled line may stand between."""
    for node in reversed(nodes[max(0, at - 2) : at]):
        word, colon, rest = node.text.partition(":")
        if not colon or not rest.strip() or node.is_heading:
            return
        if node.label is None and _WHAT.fullmatch(word.strip()):
            start = len(node.text) - len(rest.lstrip())
            node.label = words.Label("effort", word.strip(" ?"), None, start)
            return


def _run(nodes: list[Node], at: int) -> list[_Line]:
    """Return the labelled lines in a row from `at` on."""
    run: list[_Line] = []
    while at < len(nodes) and (label := _label(nodes[at])):
        node = nodes[at]
        lone = label.start >= len(node.text)
        value = nodes[at + 1] if lone and at + 1 < len(nodes) else None
        if lone and (value is None or not _is_answer(label.role, node, value)):
            break
        run.append(_Line(node, label, value))
        at = (value or node).index + 1
    return run


def _label(node: Node) -> words.Label | None:
    if node.contents or node.passage is None:
        return None
    label = _bare(node) or node.label
    if label is None or label.number or label.role not in _LONGEST:
        return None
    return label if label.role != "result" or label.start >= len(node.text) else None


def _bare(node: Node) -> words.Label | None:
    """Return the label of a line that opens with one without a sign: "Planning september 2026"."""
    label = node.label
    if label and (label.role not in _LONGEST or (label.start < len(node.text) and not label.number)):
        return None
    if node.is_heading or len(node.text) > _LONGEST_NAME:
        return None
    first = node.text.partition(" ")[0]
    opens = first[:1].isupper() and (first in _OPENINGS or words.role_of(first) in _LONGEST)
    for match in islice(_ANSWER.finditer(node.text), 3) if opens else ():
        role, start = words.role_of(node.text[: match.start()]), match.end()
        if role in _LONGEST and _fits(role, node.text[start:]):
            return words.Label(role, node.text[: match.start()], None, start)
    return None


def _is_answer(role: str, node: Node, value: Node) -> bool:
    """Whether a line can hold what a label of this role over it asks for; both may look like headings."""
    if not isinstance(value.block, Paragraph) and (value.level != node.level or not isinstance(value.block, Heading)):
        return False
    other = value.label is not None and not (value.label.role == role == "status" or dates.find(value.text))
    if not value.text or other:
        return False
    return _fits(role, value.text)


def _fits(role: str, text: str) -> bool:
    if role in _TOLD:
        return True
    if len(text) > _LONGEST[role] or (role == "planning" and not dates.find(text, "2000-12") and len(text) > 40):
        return False
    return not clauses.has_finite_verb(text) and not text.endswith((":", "?"))


def _counts(run: list[_Line]) -> bool:
    """Whether a row tells two things or more of an action; sections of a decision tell none."""
    roles = {line.label.role for line in run} - _TOLD
    if len(roles) < 2:
        return False
    sections = any(isinstance(node.block, Heading) or section_of(node.text) for node, _, value in run if value)
    return "owner" in roles or not sections


def _give(line: _Line) -> None:
    line.node.label, line.node.level = line.label, 0
    if line.value is not None:
        line.node.value, line.value.beside, line.value.level = line.value.full, True, 0


def _over(nodes: list[Node], at: int) -> int:
    """Return where the lines begin that stand over a row and open with another label: "Doelgroep: ouders"."""
    while at and not nodes[at - 1].is_heading and _OTHER.match(nodes[at - 1].text):
        at -= 1
    return at


def _told_apart(nodes: list[Node], names: list[Node]) -> list[Node]:
    """Return the lines that are names: not those that open with one and the same label, or stand under one."""
    labels = Counter(_before_colon(node) for node in names)
    over = Counter(nodes[node.index - 1].text or str(node.index) for node in names)
    found = [
        node
        for node in names
        if (not _before_colon(node) or labels[_before_colon(node)] < 2) and over[nodes[node.index - 1].text] < 2
    ]
    return found if len(found) > 1 else []


def _before_colon(node: Node) -> str:
    word, colon, _ = node.text.partition(":")
    return word if colon else ""


def _level(nodes: list[Node], first: Node) -> None:
    """Take the headings for lines that stand before a row of labels and on their level: "Doelgroep" over "Trekker"."""
    before = nodes[max(0, first.index - _FAR) : first.index] if first.level else []
    over = next((node for node in reversed(before) if 0 < node.level < first.level), None)
    if over is None or over.label:
        return
    for node in before:
        if node.index > over.index and node.level == first.level and not node.label and not node.number:
            node.level = 0


def _is_card(node: Node) -> bool:
    """Whether a table of two columns holds labels of what stands beside an action."""
    if not isinstance(node.block, Table) or any(len(row) != 2 for row in node.block.rows):
        return False
    return len({words.role_of(row[0].text) for row in node.block.rows}.intersection(_LONGEST)) > 1


def _names(node: Node, above: Node | None) -> bool:
    """Whether the line over a row is a name: short, no sentence and no label, and not the end of a text."""
    if not isinstance(node.block, Paragraph) or isinstance(node.block, Item) or node.is_heading or node.contents:
        return False
    if node.label or node.beside or not 3 < len(node.text) < _LONGEST_NAME or node.text.endswith(tuple(".:;,?")):
        return False
    if key_of(node.text) or dates.find(node.text) or status.is_status(node.text):
        return False
    told = above is None or above.is_heading or above.beside or above.label or above.text.endswith(".")
    return bool(told) or isinstance(above.block if above else None, Table)
