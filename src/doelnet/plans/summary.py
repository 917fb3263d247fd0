"""What a plan comes down to: its counts, the sentence made of them, and a row for each thing it wants most."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from html import escape

from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from .diagram import Words
from .mention_words import ANCHORS, section_count
from .network import Network, Node
from .words import is_noun, plural, small

UNUSUAL = {"benefit": "baat", "capability": "vermogen"}
"""Kinds that the sentence names only where a plan uses them, with how the table's address names them."""


def words_of(network: Network) -> Words:
    """Return the plan's own words for its kinds, in the language of the page where it has none."""
    return in_language(own_words(network))


def in_language(own: dict[str, tuple[str, str]]) -> Words:
    """Return these words of a plan, completed in the language of the page."""
    return Words(own, "en" if get_language() == "en" else "nl")


def own_words(network: Network) -> dict[str, tuple[str, str]]:
    """Return the plan's own words by kind, also that for "subgoal".

    The vocabulary has one word for goals. Where the plan calls its sub-goals something else than its top
    goals, that one word is that of the most; the labels tell both.
    """
    own = dict(network.words)
    goals = network.of_kind["goal"]
    top = _label([goal for goal in goals if not is_subgoal(goal)])
    under = _label([goal for goal in goals if is_subgoal(goal)])
    if top and under and top != under and own.get("goal", ("",))[0] in (top, under):
        own |= {"goal": (top, plural(top)), "subgoal": (under, plural(under))}
    return own


def _label(nodes: list[Node]) -> str:
    counted = Counter(own for node in nodes if is_noun(own := node.label.strip(" :")))
    word = max(counted, key=lambda label: (counted[label], -len(label), label), default="")
    return word[:1].upper() + word[1:]


def below(node: Node) -> list[Node]:
    """Return all that leads to the node, each once, without the node itself."""
    seen = {node.key}
    found: list[Node] = []
    waiting = [node]
    while waiting:
        for child in waiting.pop().children:
            if child.key not in seen:
                seen.add(child.key)
                found.append(child)
                waiting.append(child)
    return found


def is_subgoal(node: Node) -> bool:
    """Whether the node is a goal that contributes to a goal."""
    return node.kind == "goal" and any(parent.kind == "goal" for parent in node.parents)


def has_figure(node: Node) -> bool:
    """Whether the node is a target with a figure, or a direction that is one ("done", "stable")."""
    return node.kind == "target" and (node.value is not None or node.comparison in ("done", "stable"))


@dataclass(frozen=True)
class Row:
    """One theme or goal at the top, and what leads to it."""

    node: Node
    targets: int
    figures: int
    efforts: int
    results: int
    open: int


class Summary:
    """The counts of a network."""

    def __init__(self, network: Network) -> None:
        self.network = network
        kinds = network.of_kind
        self.themes = kinds["theme"]
        self.goals = [goal for goal in kinds["goal"] if not is_subgoal(goal)]
        self.subgoals = [goal for goal in kinds["goal"] if is_subgoal(goal)]
        self.efforts, self.results = kinds["effort"], kinds["result"]
        self.open = [result for result in self.results if result.placeholder]

    @cached_property
    def measured(self) -> list[Node]:
        """Return the top goals with a figure to reach, of their own or of a sub-goal."""
        return [goal for goal in self.goals if any(has_figure(node) for node in below(goal))]

    @cached_property
    def rows(self) -> list[Row]:
        """Return a row for each theme, and for each goal under none; for what is at the top where there are none."""
        tops = [node for node in self.network.tops if node.kind in ("theme", "goal")]
        return [_row(node) for node in tops]


def _row(node: Node) -> Row:
    under = below(node)
    kinds = [child.kind for child in under]
    return Row(
        node=node, targets=kinds.count("target"), figures=sum(map(has_figure, under)), efforts=kinds.count("effort"),
        results=kinds.count("result"), open=sum(child.kind == "result" and bool(child.placeholder) for child in under),
    )  # fmt: skip


def sentence(summary: Summary, table: str, mentions: str = "") -> SafeString:
    """Return the plan in a few words as HTML, every number a link into the table at the address `table`.

    Of a document without goals or efforts, such as a decision, it tells what else is on the page at `mentions`.
    """
    words = words_of(summary.network)
    if not summary.network.nodes and any(summary.network.mentions.values()):
        return _besides(summary.network, mentions)
    parts = [_contents(summary, words, table), _work(summary, words, table), _measure(summary, words, table)]
    if summary.open:
        counted = _linked(table, "mist=uitkomst", words.count("result", len(summary.open)))
        parts.append(ngettext("{results} is nog niet bepaald.", "{results} zijn nog niet bepaald.", len(summary.open))
                     .format(results=counted))  # fmt: skip
    return mark_safe(" ".join(part for part in parts if part))  # noqa: S308  # every part is escaped in _linked


def _linked(table: str, query: str, text: str) -> str:
    return _number(f"{table}?{query}", text)


def _number(address: str, text: str) -> str:
    return f'<a class="num" href="{escape(address)}">{escape(text)}</a>'


def _besides(network: Network, page: str) -> SafeString:
    counted = [
        _number(f"{page}#{anchor}", section_count(section, len(network.mentions[section])))
        for section, anchor in ANCHORS.items()
        if network.mentions[section]
    ]
    text = _("Dit document noemt geen doelen of inspanningen. Er staat wel in: {things}.")
    return mark_safe(text.format(things=listed(counted)))  # noqa: S308  # every part is escaped in _number


def _contents(summary: Summary, words: Words, table: str) -> str:
    counted = [
        ("theme", "soort=thema", summary.themes),
        ("goal", "soort=hoofddoel", summary.goals),
        ("subgoal", "soort=subdoel", summary.subgoals),
        *((kind, f"soort={slug}", summary.network.of_kind[kind]) for kind, slug in UNUSUAL.items()),
    ]
    named = [_linked(table, query, words.count(kind, len(nodes))) for kind, query, nodes in counted if nodes]
    if not named:
        return _("In dit plan staan nog geen doelen.")
    return _("Dit plan heeft {things}.").format(things=listed(named))


def listed(things: list[str]) -> str:
    """Return "a", "a en b", "a, b en c"."""
    if len(things) < 2:
        return "".join(things)
    return _("{first} en {last}").format(first=", ".join(things[:-1]), last=things[-1])


def _work(summary: Summary, words: Words, table: str) -> str:
    number = len(summary.efforts)
    if not number:
        return _("Er staat niet in wat daarvoor gebeurt.") if summary.goals else ""
    counted = _linked(table, "soort=inspanning", words.count("effort", number))
    if not (summary.goals or summary.themes):
        return _("Er staat wel in: {things}.").format(things=counted)
    return ngettext("{efforts} draagt daaraan bij.", "{efforts} dragen daaraan bij.", number).format(efforts=counted)


def _measure(summary: Summary, words: Words, table: str) -> str:
    number, measured = len(summary.goals), len(summary.measured)
    if not number:
        return ""
    one, many = (small(word) for word in words.pair("goal"))
    if not measured:
        return _("{none} heeft een streefcijfer.").format(
            none=_linked(table, "mist=streefcijfer", _("Geen {goal}").format(goal=one))
        )
    if measured == number == 1:
        return _linked(table, "soort=streefdoel", _("Er is een streefcijfer")) + "."
    if measured == number:
        every = _linked(table, "soort=streefdoel", _("Alle {n} {goals}").format(n=number, goals=many))
        return _("{all} hebben een streefcijfer.").format(all=every)
    counted = _linked(
        table, "mist=streefcijfer", _("{n} van de {all} {goals}").format(n=measured, all=number, goals=many)
    )
    return ngettext("{some} heeft een streefcijfer.", "{some} hebben een streefcijfer.", measured).format(some=counted)
