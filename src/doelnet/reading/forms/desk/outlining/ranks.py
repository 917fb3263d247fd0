"""Ranks: which headings stand under which, where parts and the labels of their blocks have one level."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from doelnet.reading.forms.desk.outlining.answers import by_questions, numbered_answers, numbered_goals, under_themes
from doelnet.reading.forms.desk.outlining.asked_parts import open_parts
from doelnet.reading.forms.desk.outlining.bare_labels import below_label
from doelnet.reading.forms.desk.wording import codes

if TYPE_CHECKING:
    from doelnet.reading.forms.desk.outline import Node

_LOWEST = 7
"""Headings of a lower level are lines that are headings by their words; they keep theirs."""

_ASIDES = frozenset({"owner", "partners", "planning", "budget", "fund", "status"})
_OF_GOALS = frozenset({"goal", "effort", "target", "indicator"})


def settle(nodes: Sequence[Node]) -> None:
    """Lower headings that stand on the level of what they belong to, and all that stands under them.

    "A1 …" belongs to "Ambitie A: …"; a label ("Waar gaan we voor?") that comes back belongs to the part before it.
    """
    heads = [node for node in nodes if 0 < node.level < _LOWEST and not node.contents]
    under_themes(heads)
    by_questions(heads)
    numbered_goals(heads)
    numbered_answers(heads)
    below_label(heads, nodes)
    open_parts(heads)
    _by_label(heads)
    _by_asides(heads, nodes)
    _by_code(heads)


def _by_code(heads: list[Node]) -> None:
    """Lower a heading whose code goes on from that of a heading before it on the same level, or deeper.

    Bare figures number chapters too: of these only labels go on from labels ("Doel 1.1" from "Thema 1").
    """
    known: dict[tuple[str, bool], Node] = {}
    for place, head in enumerate(heads):
        number, labelled = _code(head)
        over = codes.over(number) or ""
        upper = known.get((over, True)) or (known.get((over, False)) if over.isalpha() else None)
        if upper is not None and head.level <= upper.level and (labelled or (over, False) not in known):
            _lower(heads, place, upper.level + 1 - head.level)
        if number:
            known[number, labelled] = head


def _code(head: Node) -> tuple[str, bool]:
    """Return the code of a heading, if it has one, and whether it is that of the label that it opens with."""
    if head.label and head.label.number:
        return head.label.number.rstrip(".").upper(), True
    return head.number or "", False


def _by_label(heads: list[Node]) -> None:
    """Lower labels that come back under several parts of their own level, or stand under one with a label or code.

    A question goes where another question about that part goes, also where it is asked only once.
    Of labels that say what they are about ("Doelstellingen Samenwerken") most may stand right under a chapter: then
    the others close their chapters too, and stand behind the last part of these.
    """
    times = Counter(map(_words, heads))
    owners: dict[str, set[int]] = defaultdict(set)
    found: list[tuple[int, Node]] = []
    closing: dict[str, list[Node]] = defaultdict(list)
    parts: dict[int, Node] = {}
    for place, head in enumerate(heads):
        for level in [level for level in parts if level > head.level]:
            del parts[level]
        if not _is_block(head, times):
            parts[head.level] = head
        elif owner := parts.get(head.level):
            owners[_words(head)].add(owner.index)
            found.append((place, owner))
        elif parts and _is_titled(head):
            closing[_words(head)].append(head)
    back = {place: owner.index for place, owner in found if _belongs(heads[place], owner, owners, closing)}
    for place, owner in found:
        if place in back or (owner.index in back.values() and heads[place].text.endswith("?")):
            _lower(heads, place, 1)
    for titled in closing.values():
        level, many = Counter(head.level for head in titled).most_common(1)[0]
        for head in titled if 2 * many > len(titled) else ():
            head.level = min(head.level, level)


def _belongs(head: Node, owner: Node, owners: Mapping[str, set[int]], closing: Mapping[str, list[Node]]) -> bool:
    """Whether a label belongs to the part right before it on its level, and does not close the chapter."""
    said = _words(head)
    closes = _is_titled(head) and len(closing.get(said, [])) > len(owners[said])
    return _is_goal(owner) or (len(owners[said]) > 1 and not closes)


def _by_asides(heads: list[Node], nodes: Sequence[Node]) -> None:
    """Lower headings over lines that tell who does it and when, on the level of the goal with a label before them."""
    goals: dict[int, Node] = {}
    for place, head in enumerate(heads):
        goals = {level: goal for level, goal in goals.items() if level <= head.level}
        if _is_goal(head):
            goals[head.level] = head
        elif head.level in goals and head.label is None and _is_action(nodes[head.index + 1 : head.index + 4]):
            _lower(heads, place, 1)


def _is_action(behind: Sequence[Node]) -> bool:
    """Whether lines right behind a heading tell two things or more of an action."""
    return sum(bool(node.label and node.label.role in _ASIDES) for node in behind) > 1


def _words(head: Node) -> str:
    """Return the words of a heading; of a lone label that says what it is about the label alone."""
    lone = head.label is not None and head.rest is None
    return (head.label.word if lone and head.label else head.text).lower().strip(" :?.")


def _is_titled(head: Node) -> bool:
    """Whether a lone label says what it is about."""
    return head.label is not None and head.rest is None and len(head.label.word) < len(head.text.strip(" :?."))


def _is_block(head: Node, times: Counter[str]) -> bool:
    """Whether a heading says only what sort of text follows: words that come back, or a label for goals or efforts."""
    if head.number or (head.label and head.label.number):
        return False
    lone = head.label is not None and head.rest is None
    return times[_words(head)] > 1 or bool(lone and head.label and head.label.role in _OF_GOALS)


def _is_goal(head: Node) -> bool:
    """Whether a heading is a goal or theme by its label, or by a code with a letter."""
    named = head.label is not None and head.label.role in ("theme", "goal") and head.rest is not None
    return named or bool(head.number and codes.over(head.number) and head.number[0].isalpha())


def _lower(heads: list[Node], place: int, by: int) -> None:
    """Lower a heading, and those that stand under it."""
    level = heads[place].level
    heads[place].level += by
    for later in heads[place + 1 :]:
        if later.level <= level:
            break
        later.level += by
