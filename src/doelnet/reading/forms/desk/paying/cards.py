"""Cards of amounts, as sites for accounts show them: "Begroot € 9", "Rekening € 8", "Verschil € 1", a line each."""

from __future__ import annotations

import re
from typing import NamedTuple

from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.sheet import Sheet, once

_CALLED = re.compile(
    r"(?:begroot|begroting|budget|geraamd|rekening|realisatie|gerealiseerd|werkelijk|verschil|afwijking)(?:\s20\d\d)?\s?[:=]?",
    re.IGNORECASE,
)
_LINE = re.compile(
    rf"(?P<called>{_CALLED.pattern})?\s*€\s?[-–−]?\s?[\d.,]+[-–−]?(?:\s(?:mln|miljoen)\.?)?", re.IGNORECASE
)
_LONGEST = 50


class Line(NamedTuple):
    """A line of a card: what its amount is called, where that stands, the amount, and what stands over the card."""

    called: str
    first: int
    node: Node
    over: str


def is_line(text: str) -> bool:
    """Whether a line only says what an amount is called and how much it is."""
    match = _LINE.fullmatch(text) if len(text) < _LONGEST and "€" in text else None
    return match is not None and match["called"] is not None


@once
def lines(sheet: Sheet) -> dict[int, Line]:
    """Return the lines of the cards in a paper, two or more right below each other, by the index of their nodes."""
    runs: list[list[Line]] = []
    nodes = sheet.outline.nodes
    for node in nodes if "€" in sheet.text else ():
        said = _line(nodes, node)
        if said and runs and runs[-1][-1].node.index == said.first - 1:
            runs[-1].append(said._replace(over=runs[-1][0].over))
        elif said:
            above = nodes[said.first - 1].text if said.first else ""
            runs.append([said._replace(over=above if len(above) < _LONGEST else "")])
    return {said.node.index: said for run in runs if len(run) > 1 for said in run}


def _line(nodes: list[Node], node: Node) -> Line | None:
    """Return the line of a card that a node is; an amount alone is called by the line right over it."""
    match = _LINE.fullmatch(node.text) if len(node.text) < _LONGEST and "€" in node.text else None
    if match is None:
        return None
    if match["called"]:
        return Line(match["called"], node.index, node, "")
    over = nodes[node.index - 1].text if node.index else ""
    return Line(over, node.index - 1, node, "") if _CALLED.fullmatch(over) else None
