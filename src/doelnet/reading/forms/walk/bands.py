"""Rows over the whole width of a table of efforts: the theme, goal or target of the rows under them, or a remark."""

from __future__ import annotations

import re
from typing import NamedTuple

from doelnet.draft import ElementKind
from doelnet.reading.blocks import Passage
from doelnet.reading.forms.desk import cells
from doelnet.reading.forms.desk.network import Made
from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.desk.spans import Span, whole
from doelnet.reading.forms.desk.tables.grid import View
from doelnet.reading.forms.desk.tables.header import is_band
from doelnet.reading.forms.desk.tables.remarks import is_remark
from doelnet.reading.forms.desk.wording import words
from doelnet.reading.forms.walk.scope import Scope, is_sentence
from doelnet.reading.forms.walk.target_entries import add_targets

_WANTED = re.compile(r"(?:meer|minder|betere?|sterkere?|geen|alle|elke?|ieder\w*|voldoende)\s+\w+\s+\w+", re.IGNORECASE)
"""How a wish opens that has no verb: "Meer kinderen op een sportclub"."""


def are_goals(view: View) -> bool:
    """Whether rows over the whole width without a label are goals: most say what is wanted, no column holds goals."""
    if view.having("goal"):
        return False
    rows = [row for row in view.rows if is_band(row) and not is_remark(view.rows, row)]
    texts = [cells.unnumbered(whole(row.cells[0].blocks[0].passage)).span.text for row in rows if row.cells[0].blocks]
    return bool(texts) and sum(is_sentence(text) or bool(_WANTED.match(text)) for text in texts) * 2 > len(texts)


def is_named(passage: Passage) -> bool:
    """Whether a row over the whole width has a label or number of its own."""
    return bool(words.label(passage.text, heading=True) or cells.unnumbered(whole(passage)).number)


class Taken(NamedTuple):
    """What a band tells: the numbers of goals that are told further on, and the goals that are new."""

    pointed: list[str]
    goals: list[Made]


def take(sheet: Sheet, scope: Scope, span: Span, label: words.Label | None, *, wishes: bool) -> Taken:
    """Let a title inside a table rule the rows under it: a theme or goal, known or new, or the target of that goal.

    Its number tells what it is under; without a `label` it is a goal where such titles are `wishes`.
    """
    if numbers := cells.goal_numbers(span.text):
        known = (sheet.network.numbered(number, "goal") for number in numbers)
        scope.goals = [goal for goal in known if goal]
        return Taken([] if scope.goals else numbers, [])
    if label and label.role == "target":
        add_targets(sheet, [span.cut(label.start)], scope.goals, cells.singular(label.word), year=label.year)
        return Taken([], [])
    kind: ElementKind = "goal" if (label.role != "theme" if label else wishes) else "theme"
    entry, number = cells.unnumbered(span, heading=True)
    if label and entry is span and label.start < len(span.text):
        entry, number = span.cut(label.start).trimmed(), label.number
    upper = sheet.network.numbered(number.rpartition(".")[0], "goal", "theme") if number else None
    parents = [upper] if upper else scope.themes if kind == "goal" else []
    word = cells.singular(label.word) if label else None
    made = sheet.network.add(kind, entry, parents, number=number, label=word, confidence=0.7)
    if made and kind == "theme":
        scope.themes, scope.goals = [made], []
    elif made:
        scope.goals = [made]
    return Taken([], [made] if made and kind == "goal" else [])
