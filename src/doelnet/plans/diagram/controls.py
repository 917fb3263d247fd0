"""What stands above a diagram: the choices made, as chips to take away, and those still to be made. All are links."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from .cards import escape
from .choice import ALL, Choice
from .graph import KINDS, Graph, Node, Words, links
from .phrases import say
from .text import shorten

HrefBuilder = Callable[[Choice], str]
"""From a choice to the address of the page that shows it."""

CHIP = 300
"""A chip is at most about so many pixels wide."""


@dataclass(frozen=True, slots=True)
class _Option:
    """Something that can be chosen: what it is called, the choice it leads to, and whether it is chosen now."""

    label: str
    choice: Choice
    current: bool = False
    inner: bool = False
    own: bool = True


def controls(graph: Graph, words: Words, choice: Choice, href_builder: HrefBuilder) -> str:
    """Return the filters of the diagram of `graph`, as links that need no script."""
    out = [f'<nav class="din-controls" aria-label="{escape(say(words.language, "filter"))}">']
    for heading, options in _picks(graph, words, choice):
        if len(options) > 1:
            out.append(_pick(heading, options, words, href_builder))
    out.append('<ul class="din-chips">')
    for option in _chosen(graph, words, choice):
        out.append(_chip(option, words, href_builder))
    for phrase, wanted in (
        ("unfold all", replace(choice, open=frozenset({ALL}), shut=frozenset())),
        ("fold all", replace(choice, open=frozenset(), shut=frozenset({ALL}))),
    ):
        if wanted != choice:
            label = escape(say(words.language, phrase))
            out.append(f'<li><a class="din-chip din-chip-fold" href="{escape(href_builder(wanted))}">{label}</a></li>')
    out.append("</ul></nav>")
    return "".join(out)


def _picks(graph: Graph, words: Words, choice: Choice) -> list[tuple[str, list[_Option]]]:
    up = links(graph).up
    goals = {node.id for node in graph.nodes if node.kind == "goal"}
    present = {node.kind for node in graph.nodes}
    shown = choice.kinds or present
    owners = sorted({node.owner for node in graph.nodes if node.owner}, key=str.casefold)
    return [
        (
            words.heading("theme"),
            [
                _Option(_called(node), replace(choice, theme=node.id), node.id == choice.theme)
                for node in graph.nodes
                if node.kind == "theme"
            ],
        ),
        (
            words.heading("goal"),
            [
                _Option(
                    _called(node),
                    replace(choice, goal=node.id),
                    node.id == choice.goal,
                    not goals.isdisjoint(up[node.id]),
                )
                for node in graph.nodes
                if node.kind == "goal"
            ],
        ),
        (
            say(words.language, "of whom"),
            [_Option(owner, replace(choice, owner=owner), owner == choice.owner) for owner in owners],
        ),
        (
            say(words.language, "columns"),
            [
                _Option(words.heading(kind), choice.toggled(kind), kind in shown, own=words.is_own(kind))
                for kind in KINDS
                if kind in present
            ],
        ),
    ]


def _chosen(graph: Graph, words: Words, choice: Choice) -> list[_Option]:
    """Return the filters that are on, each with the choice without it."""
    nodes = {node.id: node for node in graph.nodes}
    out: list[_Option] = []
    if choice.theme:
        out.append(_Option(_named(nodes, choice.theme, words.pair("theme")[0]), replace(choice, theme=None)))
    if choice.goal:
        under = any(nodes[parent].kind == "goal" for parent in links(graph).up.get(choice.goal, ()))
        word = words.pair("subgoal" if under else "goal")[0]
        out.append(_Option(_named(nodes, choice.goal, word), replace(choice, goal=None)))
    if choice.owner:
        out.append(_Option(f"{say(words.language, 'of whom')}: {choice.owner}", replace(choice, owner=None)))
    if choice.kinds:
        only = ", ".join(words.heading(kind) for kind in KINDS if kind in choice.kinds)
        out.append(_Option(f"{say(words.language, 'columns')}: {only}", replace(choice, kinds=frozenset())))
    return out


def _named(nodes: dict[str, Node], id: str, kind: str) -> str:
    return f"{kind}: {_called(nodes[id]) if id in nodes else id}"


def _called(node: Node) -> str:
    return f"{node.number} {node.text}" if node.number else node.text


def _pick(heading: str, options: list[_Option], words: Words, href_builder: HrefBuilder) -> str:
    items = []
    for option in options:
        current = ' aria-current="true"' if option.current else ""
        inner = ' class="din-inner"' if option.inner else ""
        href, dutch = escape(href_builder(option.choice)), words.tongue if option.own else ""
        items.append(f'<li{inner}><a href="{href}"{current}{dutch}>{escape(option.label)}</a></li>')
    return (
        f'<details class="din-pick" name="din-pick"><summary>{escape(heading)}</summary>'
        f"<ul>{''.join(items)}</ul></details>"
    )


def _chip(option: _Option, words: Words, href_builder: HrefBuilder) -> str:
    href, label = escape(href_builder(option.choice)), escape(shorten(option.label, 16, CHIP))
    return (
        f'<li><a class="din-chip din-chip-on" href="{href}">{label} <span aria-hidden="true">×</span>'
        f'<span class="visually-hidden"> {escape(say(words.language, "remove"))}</span></a></li>'
    )
