"""Lists that go deep: which kind each depth holds, by the words over the list and by items that open with a year."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby, pairwise

from doelnet.reading.blocks import Item, Paragraph
from doelnet.reading.dutch import targets
from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.outlining import number_trees
from doelnet.reading.forms.desk.spans import Span
from doelnet.reading.forms.desk.wording import words
from doelnet.reading.forms.walk.scope import is_wish

_YEARLY = re.compile(
    r"(?:(?:resultaat|in|eind|medio|uiterlijk|vóór|voor|per|jaar)\s+)?(?P<year>20\d\d)"
    r"(?:\s*(?::|[-–—](?=\s)|\))\s*(?=\S)|\s*:?$)",
    re.IGNORECASE,
)
_RANK = ("theme", "goal", "benefit", "capability", "effort", "result")
_ASIDES = ("result", "owner", "planning", "budget", "fund")
_AIMS = frozenset({"target", "indicator", "goalvalue"})
_LEVEL = re.compile(
    r"thema['’]?s|speerpunten|pijlers|(?:sub|beleids|hoofd|deel|jaar)?doel(?:en|stelling(?:en)?)?|opgaven?|ambities?|baten|vermogens"
    r"|inspanning(?:en)?|acties?|activiteit(?:en)?|maatregel(?:en)?|afspraken|projecten|interventies|resulta(?:at|ten)|opbrengst(?:en)?"
    r"|indicator(?:en)?|streefwaarden|streefcijfers",
    re.IGNORECASE,
)
"""The words by which a heading or lead tells what the depths of the list under it are."""
_PARTS = re.compile(r"\s*(?:[,;:/|&+→>–]|\s-\s|\ben\b)\s*")
_PER = re.compile(r"(?P<lower>.+)\sper\s(?P<upper>.+)", re.IGNORECASE)
_GOAL = words.Label("goal", "doel", None, 0)
_EFFORT = words.Label("effort", "inspanning", None, 0)
_TARGET = words.Label("target", "indicator", None, 0)


def yearly(span: Span) -> tuple[str, Span] | None:
    """Return the year that an entry opens with ("2026: …", "Eind 2027 - …") and the text behind it, or None."""
    match = _YEARLY.match(span.text)
    return (match["year"], span.cut(match.end()).trimmed()) if match else None


def planned(nodes: list[Node], *, network: bool = False) -> dict[int, words.Label]:
    """Return for each item of a deep list, by its place in the outline, what its depth says that it is.

    Items with a label of their own are left to that; a list in which they stand deeper than the efforts is left alone.
    In a paper that is a `network` of goals a list of wishes without other signs is a tree, with efforts at its ends;
    lines that only their numbers set apart are one too, though some look like headings. A tree of three levels that
    numbers tell has its efforts at its ends in any paper.
    """
    runs = [run for run in _runs(nodes, network=network) if len({depth_of(node) for node in run}) > 1]
    evidence = [_evidence(run) for run in runs]
    found: dict[int, words.Label] = {}
    for run, acting in zip(runs, evidence, strict=True):
        told = acting if sum(map(len, evidence)) > 1 else []
        counted = number_trees.is_tree(run)
        ends = [max(map(depth_of, run))] if counted or (network and _is_tree(run)) else []
        found |= _labels(run, [] if counted else _named(nodes, run[0]), told or ends)
    return found


def _is_tree(run: list[Node]) -> bool:
    """Whether most of the highest items of a list without labels say what is wanted."""
    top = [node for node in run if depth_of(node) == min(map(depth_of, run))]
    return len(top) > 1 and 2 * sum(is_wish(node.text) for node in top) >= len(top) and not any(n.label for n in run)


def depth_of(node: Node) -> int:
    """Return how deep an entry stands in its list: "1.1" in a paragraph stands under "1."."""
    return node.block.depth if isinstance(node.block, Item) else (node.number or "").count(".")


def _is_entry(node: Node) -> bool:
    """Whether a node is an item, or a short paragraph that goes on from the number of one: "1.1 Pleinen openhouden"."""
    numbered = isinstance(node.block, Paragraph) and not node.is_heading and "." in (node.number or "")
    return isinstance(node.block, Item) or (numbered and len(node.text) < 200)


def _runs(nodes: list[Node], *, network: bool) -> Iterator[list[Node]]:
    told = [node for node in nodes if not (network and node.label and node.label.role in _AIMS and node.rest)]
    heads = set(_numbered(told)) if network else set()
    bare = (node.index for node in told if isinstance(node.block, Item) and not node.number)
    heads = set() if heads and any(index > min(heads) for index in bare) else heads
    for listed, group in groupby(told, key=lambda node: _is_entry(node) or node.index in heads):
        if listed:
            yield list(group)


def _numbered(nodes: list[Node]) -> Iterator[int]:
    """Yield the headings of a tree of numbers ("1", "1.1", "1.1.1"): no text of their own stands under them."""
    for node, below in pairwise(nodes):
        plain = node.is_heading and node.number is not None and node.label is None and not node.contents
        if plain and (is_wish(node.text) or "." in (node.number or "")) and below.number and not below.label:
            yield node.index


def _named(nodes: list[Node], first: Node) -> list[words.Label]:
    """Return the kinds that the heading or lead over a list names, from high to low: "Doelen, subdoelen en acties"."""
    for over in nodes[first.index - 1 : first.index] + first.path[-1:]:
        per = _PER.match(over.text)
        text = f"{per['upper']} {per['lower']}" if per and _LEVEL.search(per["lower"]) else over.text
        said = _levels_in(text)
        ranks = [_RANK.index(label.role) for label in said if label.role in _RANK]
        if len(ranks) > 1 and ranks == sorted(ranks) and _RANK.index("effort") in ranks:
            return said
    return []


def _levels_in(text: str) -> list[words.Label]:
    """Return the kinds that a text names, by their words or as questions: "Onze doelen, wat wij ervoor doen"."""
    found = []
    for piece in _PARTS.split(text) if len(text) < 200 else []:
        named = [word for word in re.findall(r"[\w'’]+", piece) if _LEVEL.fullmatch(word)] or [piece]
        found += [words.Label(role, word, None, 0) for word in named if (role := words.role_of(word))]
    return [label for label in found if label.role in _RANK or label.role in _AIMS]


def _evidence(run: list[Node]) -> list[int]:
    """Return for each item that tells of the effort over it, by a year or label, how deep that effort stands."""
    over = _above(run)
    years = [node.index for node in run if over[node.index] and _year(node, over[node.index])]
    return [depth_of(_acting(over[index])) for index in [*years, *_told_of(run, over)]]


def _labels(run: list[Node], named: list[words.Label], acting: list[int]) -> dict[int, words.Label]:
    """Tell what each item is: what its depth is called, else efforts where they are told of, and goals over these.

    What stands deeper than the efforts and names no year is part of the item over it.
    """
    over = _above(run)
    depths = sorted({depth_of(node) for node in run})
    levels = [label for label in named if label.role in _RANK]
    if 1 < len(levels) <= len(depths):
        called = dict(zip(depths, levels, strict=False))
    elif len(set(acting)) == 1:
        called = {depth: _GOAL for depth in depths if depth < acting[0]} | {acting[0]: _EFFORT}
    else:
        return {}
    kinds = [
        (node.label.role, _called(called, node).role) for node in run if node.label and node.label.role in _RANK[:-1]
    ]
    if any(_RANK.index(own) > _RANK.index(role) for own, role in kinds):
        return {}
    aims = any(label.role in _AIMS for label in named)
    found = {}
    for node in run:
        label = _called(called, node)
        year = _year(node, over[node.index]) or (words.column(node.text).year if levels else None)
        if depth_of(node) not in called and year:
            label = words.Label("result", year, None, 0, year)
        elif label.role == "result":
            label = label._replace(year=year)
        elif aims and label.role == "effort" and targets.is_measurable(node.text):
            label = _TARGET
        if node.label is None:
            found[node.index] = label
    return found


def _called(called: dict[int, words.Label], node: Node) -> words.Label:
    return called.get(depth_of(node), called[max(called)])


def _told_of(run: list[Node], over: dict[int, list[Node]]) -> list[int]:
    """Return the items that tell by a label who does the item over them and when, or what that yields."""
    asides = [node for node in run if over[node.index] and node.label and node.rest and node.label.role in _ASIDES]
    roles = {node.label.role for node in asides if node.label}
    deep = asides and min(depth_of(over[node.index][-1]) for node in asides) > 0
    return [node.index for node in asides] if deep and ("result" in roles or len(roles) > 1) else []


def _above(run: list[Node]) -> dict[int, list[Node]]:
    """Return for each item the items that it stands under, the highest first."""
    above: list[Node] = []
    found = {}
    for node in run:
        while above and depth_of(above[-1]) >= depth_of(node):
            above.pop()
        found[node.index] = list(above)
        above.append(node)
    return found


def _year(node: Node, above: list[Node]) -> str | None:
    """Return the year that an item under another opens with, or that stands alone on the line over it."""
    own = yearly(node.span) if node.span and above else None
    over = yearly(above[-1].span) if above and above[-1].span else None
    return own[0] if own else over[0] if over and not over[1].text else None


def _acting(above: list[Node]) -> Node:
    """Return the item whose result is told under it: the last one that is no bare year."""
    bare = above[-1].span and (own := yearly(above[-1].span)) and not own[1].text
    return above[-2] if bare and len(above) > 1 else above[-1]
