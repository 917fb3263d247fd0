"""The plan as an outline: what is wanted, and folded under it what leads there, in the plan's own words."""

from __future__ import annotations

from html import escape

from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from ..diagram import Words
from ..network import Network, Node
from ..summary import is_subgoal, words_of
from .lines import Lines

ORDER = ("target", "goal", "benefit", "capability", "effort", "result", "theme")
"""In which order the kinds of children stand under an element."""

SMALL = 60
"""A plan of at most so many elements stands unfolded."""

DEEPEST = 40
"""Levels of the outline; a chain that is longer ends there."""


def outline(network: Network, unfolded: bool = False) -> SafeString:
    """Return the outline as HTML; `unfolded` shows everything at once."""
    return mark_safe(_Outline(network, unfolded).html())  # noqa: S308  # all texts are escaped in Lines


class _Outline:
    """One walk from the top to the bottom; what stands under two elements is told in full under the first."""

    def __init__(self, network: Network, unfolded: bool) -> None:
        self.network = network
        self.words: Words = words_of(network)
        self.lines = Lines(network.plan.slug)
        self.told: set[str] = set()
        self.unfolded = unfolded
        self.small = len(network.nodes) <= SMALL
        self.again = escape(_("staat hierboven met wat eraan bijdraagt"))
        self.out: list[str] = []

    def html(self) -> str:
        """Return the whole outline."""
        tops = self.network.tops
        wanted = [node for node in tops if node.kind in ("theme", "goal")]
        loose = [node for node in tops if node.kind not in ("theme", "goal")]
        self.out.append('<div class="outline">')
        for node in wanted:
            self.top(node)
        if loose:
            heading = _("Draagt nergens aan bij")
            self.out.append(f'<section class="top top--loose"><h3>{escape(heading)}</h3>')
            self.groups(loose, 1)
            self.out.append("</section>")
        self.out.append("</div>")
        return "".join(self.out)

    def top(self, node: Node) -> None:
        """Write a theme or goal that contributes to nothing, as a section of its own."""
        self.told.add(node.key)
        word = escape(self.words.pair(node.kind)[0])
        self.out.append(
            f'<section class="top top--{node.kind}"><p class="top__kind">{word}</p>'
            f"<h3>{self.lines.link(node)}{self.lines.aside(node)}</h3>"
        )
        self.groups(node.children, 1)
        self.out.append("</section>")

    def groups(self, nodes: list[Node], level: int) -> None:
        """Write the children of a node, those of one kind together under a fold."""
        by_kind: dict[str, list[Node]] = {}
        for node in nodes:
            by_kind.setdefault(node.kind, []).append(node)
        for kind in ORDER:
            if kind in by_kind:
                self.group(kind, by_kind[kind], level)

    def group(self, kind: str, nodes: list[Node], level: int) -> None:
        """Write the children of one kind."""
        name = "subgoal" if kind == "goal" and all(map(is_subgoal, nodes)) else kind
        state = " open" if self.open(kind) else ""
        self.out.append(
            f'<details class="group group--{kind}"{state}><summary>{escape(self.words.count(name, len(nodes)))}'
            f"</summary><ul>"
        )
        for node in sorted(nodes, key=lambda node: node.year) if kind == "result" else nodes:
            self.item(node, level)
        self.out.append("</ul></details>")

    def open(self, kind: str) -> bool:
        """Whether the elements of this kind are shown at once."""
        return self.unfolded or kind in ("theme", "goal", "target") or (self.small and kind != "result")

    def item(self, node: Node, level: int) -> None:
        """Write one element, with its children unless those were told before."""
        again = node.key in self.told
        self.told.add(node.key)
        state = " is-open" if node.placeholder else ""
        self.out.append(f'<li class="item{state}">{self.lines.link(node)}{self.lines.aside(node)}')
        if node.children and again:
            self.out.append(f' <span class="aside">({self.again})</span>')
        elif node.children and level < DEEPEST:
            self.groups(node.children, level + 1)
        self.out.append("</li>")
