"""The plan's network as its diagram wants it, and the diagram for what a reader chose."""

from __future__ import annotations

from typing import cast

from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from doelnet.draft import ElementKind

from ..diagram import Choice, Edge, Graph, Node, Words, draw, embed
from ..figures import aim_words
from ..kept import Kept
from ..network import Network
from ..network import Node as Element
from ..saying import number_text
from ..summary import has_figure, words_of
from .lines import Addresses

_kept: Kept[SafeString] = Kept(40)
"""One of a large plan takes about 300 kB."""


def graph_of(network: Network) -> Graph:
    """Return nodes and edges, with the addresses of the elements' pages."""
    address = Addresses(network.plan.slug)
    nodes = [
        Node(
            id=node.key, kind=cast("ElementKind", node.kind), text=node.text, number=node.number or None,
            owner=node.owner, year=node.year or None, placeholder=bool(node.placeholder), aim=_aim(node),
            href=address(node.key, node.pk), mark=_mark(node),
        )
        for node in network.nodes
    ]  # fmt: skip
    return Graph(nodes, [Edge(node.key, parent.key) for node in network.nodes for parent in node.parents])


def _aim(node: Element) -> str | None:
    """Return what a target wants, where its own text does not hold the figure: a row of an indicator table."""
    if node.kind != "target" or node.value is None or number_text(node.value) in node.text:
        return None
    return aim_words(node)


def _mark(node: Element) -> str | None:
    return _("geen cijfer") if node.kind == "target" and not has_figure(node) else None


def diagram(network: Network, query: str) -> SafeString:
    """Return the diagram that the address asks for, with its filters and the same in words."""
    choice = Choice.from_query(query)
    words = words_of(network)
    return _kept.of(network.plan, words.language, choice, make=lambda: _made(network, words, choice))


def _made(network: Network, words: Words, choice: Choice) -> SafeString:
    graph, here = graph_of(network), reverse("plan-diagram", args=[network.plan.slug])

    def address(wanted: Choice) -> str:
        query = wanted.query()
        return f"{here}?{query}" if query else here

    made = embed(draw(graph, words, choice, address), graph, words, choice, address)
    return mark_safe(made)  # noqa: S308  # the diagram escapes every text it shows
