"""The diagram as SVG: columns of cards, the lines between them, headings, and strips for paper."""

from __future__ import annotations

from dataclasses import dataclass

from .cards import box, escape, inside, name
from .choice import Choice
from .controls import HrefBuilder
from .filters import narrow
from .fold import Card, fold
from .graph import Graph, Words
from .paper import heads, strips
from .phrases import say
from .plan import Plan, planned

ARROW = 7
"""Length of an arrow's head."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """A diagram, drawn. `svg` is the drawing, `heads` its headings, `strips` both once more, cut for paper.

    `shown` and `folded` count elements, and add up to all that the filters leave; `crossings` counts lines.
    """

    svg: str
    heads: str
    strips: str
    width: int
    height: int
    columns: int
    shown: int
    folded: int
    crossings: int


def draw(graph: Graph, words: Words, choice: Choice, href_builder: HrefBuilder) -> Drawing:
    """Return the diagram of what `choice` shows of `graph`, in the plan's own words."""
    folded = fold(narrow(graph, choice), choice)
    plan = planned(folded, words)
    width, height = plan.width, plan.height
    out = [
        f'<svg class="din-svg" xmlns="http://www.w3.org/2000/svg" role="group" width="{width}" height="{height}"'
        f' viewBox="0 0 {width} {height}" aria-label="{escape(say(words.language, "diagram"))}"><g id="din-all">'
    ]
    _lines(plan, out)
    _columns(plan, words, choice, href_builder, out)
    out.append("</g></svg>")
    return Drawing(
        svg="".join(out),
        heads=heads(plan, words),
        strips=strips(plan),
        width=width,
        height=height,
        columns=len(plan.layers.columns),
        shown=folded.shown,
        folded=folded.hidden,
        crossings=plan.crossings,
    )


def _lines(plan: Plan, out: list[str]) -> None:
    """Write a line for each edge, from what contributes to what it contributes to, and an arrow where they arrive."""
    cards = plan.folded.cards
    ends: dict[tuple[int, bool], None] = {}
    for child, parent in plan.folded.edges:
        if cards[child].form == "handle":
            continue
        backward = plan.layers.column_of[child] < plan.layers.column_of[parent]
        ends[parent, backward] = None
        path = _path(plan, child, parent, backward)
        out.append(f'<path class="din-line" data-from="{child}" data-to="{parent}" d="{path}"/>')
    for parent, backward in ends:
        x, y = plan.x(parent) - 1, plan.middle(parent)
        way = -ARROW if backward else ARROW
        x += 0 if backward else plan.card + 2
        out.append(f'<path class="din-head" data-to="{parent}" d="M{x} {y}l{way}-5v10z"/>')


def _path(plan: Plan, child: int, parent: int, backward: bool) -> str:
    same = plan.layers.column_of[child] == plan.layers.column_of[parent]
    x = plan.x(child) + (plan.card if backward or same else 0)
    y = plan.middle(child)
    out = [f"M{x} {y}"]
    if same:
        far = x + plan.gutter * 3 // 4
        return f"{out[0]}C{far} {y} {far} {plan.middle(parent)} {x + ARROW} {plan.middle(parent)}"
    for stop in [*plan.layers.routes[child, parent], parent]:
        last = stop == parent
        to = plan.x(stop) + (0 if backward else plan.card)
        if last:
            to += -ARROW if backward else ARROW
        turn, level = (x + to) // 2, plan.middle(stop)
        out.append(f"C{turn} {y} {turn} {level} {to} {level}" if y != level else f"H{to}")
        x, y = to, level
        if not last:
            x += plan.card if backward else -plan.card
            out.append(f"H{x}")
    return "".join(out)


def _columns(plan: Plan, words: Words, choice: Choice, href_builder: HrefBuilder, out: list[str]) -> None:
    cards = plan.folded.cards
    up: list[list[int]] = [[] for _ in cards]
    down: list[list[int]] = [[] for _ in cards]
    for child, parent in plan.folded.edges:
        if cards[child].form != "handle":
            up[child].append(parent)
            down[parent].append(child)
    for column, order in zip(plan.layers.columns, plan.orders, strict=True):
        label = words.heading(column.word)
        out.append(f'<g role="list" aria-label="{escape(label)}">')
        for item in order:
            if item < len(cards):
                _card(plan, item, words, _address(cards[item], choice, href_builder), (up[item], down[item]), out)
        out.append("</g>")


def _address(card: Card, choice: Choice, href_builder: HrefBuilder) -> str:
    """Return where a card leads: to its element, or to the diagram with its group unfolded or folded."""
    if card.form == "node":
        return card.members[0].href
    if card.form == "fold":
        return f"{href_builder(choice.opened(card.ids))}#din-{card.ids[0]}"
    return f"{href_builder(choice.closed(card.ids))}#din-fold-{card.ids[0]}"


def _card(plan: Plan, item: int, words: Words, href: str, near: tuple[list[int], list[int]], out: list[str]) -> None:
    card, shown = plan.folded.cards[item], plan.faces[item]
    state = " din-is-open" if card.form == "node" and card.members[0].placeholder else ""
    tongue = words.tongue if card.form == "node" else ""
    parents = [_short(plan.folded.cards[parent], plan.word(parent), words) for parent in near[0]]
    out.append(
        f'<g role="listitem"><a class="din-card din-{card.form} din-kind-{card.kind}{state}"{tongue}'
        f' id="din-{escape(card.id)}" href="{escape(href)}" transform="translate({plan.x(item)} {plan.tops[item]})"'
        f' data-n="{item}" data-up="{_numbers(near[0])}" data-down="{_numbers(near[1])}">'
        f"<title>{escape(name(card, plan.word(item), words, parents))}</title>"
    )
    out.append(box(card.kind, card.form, plan.card, shown.height))
    out.append(inside(shown, card.form, plan.card))
    out.append("</a></g>")


def _numbers(items: list[int]) -> str:
    return " ".join(map(str, items))


def _short(card: Card, word: str, words: Words) -> str:
    """Return how another card speaks of this one: by number where it has one, else by its first words."""
    if card.form != "node":
        return words.count(card.kind, len(card.members))
    node = card.members[0]
    if node.number:
        return f"{words.pair(word)[0]} {node.number}"
    return node.text if len(node.text) <= 40 else node.text[:40].rsplit(" ", 1)[0] + "…"
