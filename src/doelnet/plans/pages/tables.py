"""The plan as a table: which rows a reader asks for, in which order, and how they stand in the address."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from html import escape
from urllib.parse import urlencode

from django.http import QueryDict
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from ..compounds import says
from ..diagram import Words
from ..diagram.choice import SLUGS
from ..figures import aim_words
from ..folding import folded
from ..network import Network, Node
from ..saying import date_words
from ..summary import Summary, below, has_figure, is_subgoal, listed, words_of
from .lines import Lines, Own, as_own, heading_of, kind_badge, word_of

A_PAGE = 100
"""Rows on one page."""

KIND_OF = {slug: kind for kind, slug in SLUGS.items()}
MISSING = ("streefcijfer", "inspanning", "eigenaar", "uitkomst")
"""What can be missing: `mist=` in the address."""


@dataclass(frozen=True)
class Question:
    """What a reader asks of the table. All empty: everything, in the order of the document."""

    kind: str = ""
    goal: str = ""
    owner: str = ""
    year: str = ""
    missing: str = ""
    words: str = ""
    sort: str = ""
    page: int = 1

    NAMES = {
        "kind": "soort", "goal": "doel", "owner": "eigenaar", "year": "jaar", "missing": "mist", "words": "woorden",
        "sort": "volgorde",
    }  # fmt: skip

    @classmethod
    def from_query(cls, query: QueryDict) -> Question:
        """Return the question in an address; what it cannot be is passed over."""
        asked = {name: query.get(word, "").strip() for name, word in cls.NAMES.items()}
        page = query.get("pagina", "")
        return cls(**asked, page=max(int(page), 1) if page.isascii() and page.isdigit() and len(page) < 6 else 1)

    def query(self) -> str:
        """Return the address's query, which `from_query` reads back."""
        pairs = [(word, getattr(self, name)) for name, word in self.NAMES.items()]
        pairs += [("pagina", str(self.page))] if self.page > 1 else []
        return urlencode([(name, value) for name, value in pairs if value])

    @property
    def filtered(self) -> bool:
        """Whether anything is left out."""
        return bool(self.kind or self.goal or self.owner or self.year or self.missing or self.words)


@dataclass
class Table:
    """The rows a question yields: how many in all, and those of the page asked for."""

    question: Question
    total: int
    nodes: list[Node]
    pages: int

    @property
    def first(self) -> int:
        """Return the place of the first row shown, from 1."""
        return (self.question.page - 1) * A_PAGE + 1

    @property
    def last(self) -> int:
        """Return the place of the last row shown."""
        return self.first + len(self.nodes) - 1


def table_of(network: Network, question: Question) -> Table:
    """Return the rows that the question asks for."""
    nodes = [node for node in _chosen(network, question) if _fits(node, question)]
    descending, key = question.sort.startswith("-"), _KEYS.get(question.sort.lstrip("-"))
    if key is not None:
        filled = [node for node in nodes if key(node) not in ("", (0, ""))]
        empty = [node for node in nodes if key(node) in ("", (0, ""))]
        nodes = sorted(filled, key=key, reverse=descending) + empty
    pages = max(1, -(-len(nodes) // A_PAGE))
    page = min(question.page, pages)
    shown = nodes[(page - 1) * A_PAGE : page * A_PAGE]
    return Table(replace(question, page=page), len(nodes), shown, pages)


def _chosen(network: Network, question: Question) -> list[Node]:
    """Return the nodes of the goal asked for, or that miss what is asked."""
    nodes = network.nodes
    if question.goal:
        goal = network.by_key.get(question.goal)
        under = {goal.pk, *(node.pk for node in below(goal))} if goal else set()
        nodes = [node for node in nodes if node.pk in under]
    if question.missing in _MISSES:
        misses = _MISSES[question.missing]
        nodes = [node for node in nodes if misses(node)]
    return nodes


def _fits(node: Node, question: Question) -> bool:
    return (
        _of_kind(node, question.kind)
        and question.owner in ("", node.owner)
        and question.year in ("", node.year)
        and (not question.words or says(folded(node.name), folded(question.words).split()))
    )


def _of_kind(node: Node, slug: str) -> bool:
    if slug in ("hoofddoel", "subdoel"):
        return node.kind == "goal" and is_subgoal(node) == (slug == "subdoel")
    return slug not in KIND_OF or node.kind == KIND_OF[slug]


def _no_figure(node: Node) -> bool:
    return node.kind == "goal" and not is_subgoal(node) and not any(has_figure(child) for child in below(node))


def _no_effort(node: Node) -> bool:
    return node.kind == "goal" and not any(child.kind == "effort" for child in below(node))


_MISSES: dict[str, Callable[[Node], bool]] = {
    "streefcijfer": _no_figure,
    "inspanning": _no_effort,
    "eigenaar": lambda node: node.kind == "effort" and not node.owner,
    "uitkomst": lambda node: bool(node.placeholder),
}

_KEYS: dict[str, Callable[[Node], str | tuple[int, str]]] = {
    "soort": lambda node: (list(SLUGS).index(node.kind) + 1, ""),  # type: ignore[arg-type]  # a kind is one of SLUGS
    "tekst": lambda node: folded(node.text),
    "eigenaar": lambda node: folded(node.owner or ""),
    "jaar": lambda node: node.year or node.due,
}


@dataclass(frozen=True)
class Option:
    """A value that a filter can take, with what it is called."""

    value: str
    label: str
    chosen: bool


@dataclass(frozen=True)
class Filter:
    """One filter: its name in the address, what it is called, what it can be."""

    name: str
    label: str
    every: str
    options: list[Option]


def filters(network: Network, question: Question) -> list[Filter]:
    """Return the filters that make sense for this plan."""
    words = words_of(network)
    owners = sorted({node.owner for node in network.nodes if node.owner}, key=folded)
    years = sorted({node.year for node in network.nodes if node.year})
    goals = [(node.key, Own(_shortened(node.name))) for node in network.nodes if node.kind in ("theme", "goal")]
    missing = {
        "streefcijfer": _("een streefcijfer"), "inspanning": _("een inspanning"), "eigenaar": _("een eigenaar"),
        "uitkomst": _("een uitkomst (nog niet bepaald)"),
    }  # fmt: skip
    found = [
        Filter("soort", _("Soort"), _("Alle soorten"), _options(_kinds(network, words), question.kind)),
        Filter("doel", _("Hoort bij"), _("Het hele plan"), _options(goals, question.goal)),
        Filter("eigenaar", _("Van wie"), _("Iedereen"), _options([(o, Own(o)) for o in owners], question.owner)),
        Filter("jaar", _("Jaar"), _("Alle jaren"), _options([(y, y) for y in years], question.year)),
        Filter("mist", _("Mist"), _("Alles"), _options(list(missing.items()), question.missing)),
    ]
    return [each for each in found if len(each.options) > 1]


def _options(pairs: Sequence[tuple[str, str]], chosen: str) -> list[Option]:
    return [Option(value, label, value == chosen) for value, label in pairs]


def _kinds(network: Network, words: Words) -> list[tuple[str, str]]:
    """Return the kinds that the plan has; where it has sub-goals, those and the goals above them apart and together."""
    found = []
    for kind, slug in SLUGS.items():
        if kind == "goal" and network.of_kind[kind]:
            found += _goals(network, words)
        elif network.of_kind[kind]:
            found.append((slug, heading_of(words, kind)))
    return found


def _goals(network: Network, words: Words) -> list[tuple[str, str]]:
    top, under = heading_of(words, "goal"), heading_of(words, "subgoal")
    if not Summary(network).subgoals:
        return [("hoofddoel", top)]
    return [("hoofddoel", top), ("subdoel", under), ("doel", as_own(words, "goal", listed([top, under])))]


def _shortened(text: str) -> str:
    return text if len(text) <= 80 else text[:80].rsplit(" ", 1)[0] + "…"


def rows(network: Network, table: Table) -> SafeString:
    """Return the rows as HTML; each cell bears its column's name, for the list it becomes on a narrow screen."""
    words, lines = words_of(network), Lines(network.plan.slug)
    kind, what, leads, owner, when = (escape(word) for word in columns())
    out = []
    for node in table.nodes:
        state = ' class="is-open"' if node.placeholder else ""
        above = "; ".join(lines.link_short(parent) for parent in node.parents)
        aim = (
            f'<span class="aside"><span class="aim">{escape(aim_words(node))}</span></span>' if node.has_target else ""
        )
        word = word_of(words, "subgoal" if is_subgoal(node) else node.kind)
        out.append(
            f'<tr{state}><td data-label="{kind}">{kind_badge(node.kind, word)}</td>'
            f'<td data-label="{what}" class="what">{lines.link(node)} {aim}</td>'
            f'<td data-label="{leads}" class="leads">{above}</td>'
            f'<td data-label="{owner}"{lines.tongue}>{escape(node.owner or "")}</td>'
            f'<td data-label="{when}">{escape(node.year or date_words(node.due))}</td></tr>'
        )
    return mark_safe("".join(out))  # noqa: S308  # every text is escaped


@dataclass(frozen=True)
class Head:
    """The head of a column: what it is called, and how it sorts (`query` is None where it does not)."""

    label: str
    query: str | None
    sorted: str
    mark: str


def heads(question: Question) -> list[Head]:
    """Return the heads; choosing a sorted column turns it round, and once more brings back the document's order."""
    found = []
    for label, name in zip(columns(), ("soort", "tekst", "", "eigenaar", "jaar"), strict=True):
        if not name:
            found.append(Head(label, None, "", ""))
            continue
        after = {"": name, name: f"-{name}", f"-{name}": ""}.get(question.sort, name)
        how = {name: ("ascending", "↑"), f"-{name}": ("descending", "↓")}.get(question.sort, ("", ""))
        found.append(Head(label, replace(question, sort=after, page=1).query(), *how))
    return found


@dataclass(frozen=True)
class Leaf:
    """A page of the table, to turn to."""

    number: int
    query: str
    current: bool


def pages(table: Table) -> list[Leaf]:
    """Return the pages of the table."""
    here = table.question.page
    return [Leaf(n, replace(table.question, page=n).query(), n == here) for n in range(1, table.pages + 1)]


def columns() -> tuple[str, str, str, str, str]:
    """Return the names of the columns."""
    return _("Soort"), _("Wat"), _("Draagt bij aan"), _("Van wie"), _("Wanneer")
