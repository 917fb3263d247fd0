"""The diagram in words: a nested list of links, each with what contributes to it folded under it."""

from __future__ import annotations

from .cards import escape
from .choice import Choice
from .filters import narrow
from .graph import KINDS, Graph, Links, Node, Words, links
from .phrases import say


def outline(graph: Graph, words: Words, choice: Choice, *, open_to: int = 1) -> str:
    """Return what `choice` keeps of `graph` as a nested list in HTML, unfolded to `open_to` levels.

    An element with several parents stands under each; what contributes to it stands under the first only.
    """
    kept = narrow(graph, choice)
    if not kept.nodes:
        return ""
    return _Outline(kept, words, open_to).html()


DEEPEST = 30
"""Levels of the list; what lies deeper stands at the end, on the first level."""


class _Outline:
    """One walk through a graph, from what is wanted to what is done for it."""

    def __init__(self, graph: Graph, words: Words, open_to: int) -> None:
        self.nodes = {node.id: node for node in graph.nodes}
        self.links: Links = links(graph)
        self.words = words
        self.open_to = open_to
        self.told: set[str] = set()
        self.out: list[str] = []

    def html(self) -> str:
        """Return the whole list."""
        self.out.append('<ul class="din-list">')
        tops = [id for id in self.nodes if not self.links.up[id]]
        for id in sorted(tops, key=lambda id: KINDS.index(self.nodes[id].kind)):
            self.item(id, 1)
        for id in self.nodes:
            if id not in self.told:
                self.item(id, 1)
        self.out.append("</ul>")
        return "".join(self.out)

    def item(self, id: str, level: int) -> None:
        """Write one element, and what contributes to it unless that stands above already."""
        node, below = self.nodes[id], self.links.down[id]
        again = id in self.told
        self.told.add(id)
        self.out.append(f'<li class="din-item din-kind-{node.kind}">{self.line(node)}')
        if below and again:
            self.out.append(f' <span class="din-note">({say(self.words.language, "also")})</span>')
        elif below and level < DEEPEST:
            state = " open" if level < self.open_to else ""
            self.out.append(f"<details{state}><summary>{escape(self.counts(below))}</summary><ul>")
            for child in below:
                self.item(child, level + 1)
            self.out.append("</ul></details>")
        self.out.append("</li>")

    def line(self, node: Node) -> str:
        """Return an element as a link, with its kind before it and year, owner and marks after it."""
        number = f"{escape(node.number)} " if node.number else ""
        facts = [node.year, node.aim, node.owner]
        marks = [node.mark, say(self.words.language, "placeholder") if node.placeholder else None]
        notes = "".join(f' <span class="din-note">{escape(fact)}</span>' for fact in facts if fact)
        notes += "".join(f' <strong class="din-lack">{escape(mark)}</strong>' for mark in marks if mark)
        name = self.kind_of(node)
        kind, dutch = escape(self.words.pair(name)[0]), self.words.tongue if self.words.is_own(name) else ""
        link = f'<a href="{escape(node.href)}"{self.words.tongue}>{number}{escape(node.text)}</a>'
        return f'<span class="din-word"{dutch}>{kind}</span> {link}{notes}'

    def kind_of(self, node: Node) -> str:
        """Return the kind, or "subgoal" for a goal under a goal."""
        under = node.kind == "goal" and any(self.nodes[up].kind == "goal" for up in self.links.up[node.id])
        return "subgoal" if under else node.kind

    def counts(self, below: list[str]) -> str:
        """Return what lies below in one line: "3 subdoelen, 4 middelen"."""
        numbers: dict[str, int] = {}
        for child in below:
            kind = self.kind_of(self.nodes[child])
            numbers[kind] = numbers.get(kind, 0) + 1
        return ", ".join(self.words.count(kind, number) for kind, number in numbers.items())
