"""Answers to what a page asks again and again, where it sets all its headings on one level: each below its question."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from doelnet.reading.forms.desk.wording.placeholders import is_generic

if TYPE_CHECKING:
    from doelnet.reading.forms.desk.outline import Node

_REACHES = re.compile(r"om\s(?:dit|deze|die|onze?)\s(?:doel|ambitie|opgave)", re.IGNORECASE)
_LEAST = 4
"""So many headings a page has at least of which one level tells that it knows no other."""
_QUESTION: dict[str | None, int] = {"goal": 1, "effort": 3}
"""How far each question stands below the part that it is asked of; its answers stand one lower."""


def under_themes(heads: Sequence[Node]) -> None:
    """Lower the headings behind one that calls itself a theme, where a page sets all its headings on one level."""
    if len(heads) < _LEAST or len({head.level for head in heads}) > 1:
        return
    within = False
    for head in heads:
        if head.label is not None and head.label.role == "theme" and (head.rest is not None or head.label.number):
            within = True
        elif within:
            head.level += 1


def numbered_answers(heads: Sequence[Node]) -> None:
    """Lower numbered headings right under a label for efforts, which go on from the goal over it: "1", label, "1.1"."""
    over: str | None = None
    label: Node | None = None
    for before, head in pairwise(heads):
        right_below = _asks(before) == "effort" and before.index + 1 == head.index and before.level == head.level
        if right_below and head.number and "." in head.number:
            label, over = before, f"{head.number.rpartition('.')[0]}."
        elif label is not None and (head.level < label.level or _asks(head)):
            label = None
        if label is not None and head.level == label.level and (head.number or "").startswith(over or " "):
            head.level += 1


def numbered_goals(heads: Sequence[Node]) -> None:
    """Lower "1 …" right under a question about goals, with one about efforts right below it, and what goes on from it.

    Their numbers made chapters of them, and the question was left without an answer.
    """
    shift, number, level = 0, 0, 0
    for before, head, below in zip(heads, heads[1:], heads[2:], strict=False):
        counts = (head.number or "").isdecimal() and _asks(below) == "effort" and head.index + 1 == below.index
        if _asks(before) == "goal" and before.index + 1 == head.index and counts and head.level <= before.level:
            shift, number, level = before.level + 1 - head.level, int(head.number or 0), head.level
        elif shift and head.level <= level:
            shift, number = (shift, number + 1) if counts and int(head.number or 0) == number + 1 else (0, 0)
        head.level += shift
    if shift and len(heads) > 1 and heads[-1].level > level:
        heads[-1].level += shift


def by_questions(heads: Sequence[Node]) -> None:
    """Set the levels of headings that answer "Wat willen we bereiken?" and, for each goal, "Wat gaan we doen?".

    The last heading before each question about efforts is the goal that it is asked of; those between are efforts.
    The last before a question about goals is the part that it opens.
    """
    runs = [[(head, _asks(head)) for head in run] for _, run in groupby(heads, key=_part)]
    called = [[at for at, (one, role) in enumerate(run) if at and role and _REACHES.match(one.text)] for run in runs]
    for run, places in zip(runs, called, strict=True):
        _settle_called(run, places)
    runs = [run for run, places in zip(runs, called, strict=True) if not places and len(run) > 1]
    runs = [run for run in runs if any(role == "goal" for _, role in run)]
    if any(map(_is_flat, runs)):
        for run in runs:
            _settle(run)


def _part(node: Node) -> tuple[int, bool]:
    """Return what parts runs of headings on one level that have no number of their own."""
    return node.level, node.number is None


def _is_flat(run: list[tuple[Node, str | None]]) -> bool:
    """Whether a heading stands right under a question about goals, and has the question about efforts behind it."""
    roles = [role for _, role in run]
    return any(
        roles[at : at + 2] == ["goal", None]
        and _answers(run, at)
        and next(filter(None, roles[at + 2 :]), None) == "effort"
        for at in range(len(run) - 2)
    )


def _answers(run: list[tuple[Node, str | None]], at: int) -> bool:
    """Whether the heading behind this one stands right under it, and can be an answer."""
    asked, answer = run[at][0], run[at + 1][0]
    return asked.index + 1 == answer.index and not (answer.label or is_generic(answer.text))


def _settle(run: list[tuple[Node, str | None]]) -> None:
    places = [at for at, (_, role) in enumerate(run) if role]
    level = run[0][0].level
    for at, after in pairwise([*places, len(run)]):
        role = run[at][1]
        run[at][0].level = level + _QUESTION[role]
        if role == "goal" and not (at + 1 < after and _answers(run, at)):
            continue
        for head, _ in run[at + 1 : after]:
            head.level = level + _QUESTION[role] + 1
        if at + 1 < after < len(run):
            run[after - 1][0].level = level + (_QUESTION["goal"] + 1 if run[after][1] == "effort" else 0)


def _settle_called(run: list[tuple[Node, str | None]], places: list[int]) -> None:
    """Set the levels where labels ("Om dit doel te bereiken") call the last heading before each of them a goal."""
    level = run[0][0].level
    for at, after in pairwise([*places, len(run)]):
        run[at][0].level = level + 1
        for head, _ in run[at + 1 : after - (after < len(run))]:
            head.level = level + 2


def _asks(node: Node) -> str | None:
    """Return what a heading asks for: goals or efforts; None where it asks nothing."""
    lone = node.label is not None and node.rest is None and not node.label.number
    return node.label.role if lone and node.label and node.label.role in _QUESTION else None
