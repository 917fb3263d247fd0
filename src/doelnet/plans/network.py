"""A plan's network in memory: loaded whole in a fixed number of queries, shared by pages, checks and drafts."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from typing import Any

from doelnet import draft

from .kept import Kept
from .models import Element, Link, Mention, Plan, Vocabulary, element_address
from .words import USUAL


@dataclass(slots=True)
class Node:
    """An element as the network holds it; the fields are those of `models.Element`."""

    pk: uuid.UUID
    key: str
    kind: str
    text: str
    number: str
    label: str
    year: str
    placeholder: bool | None
    owner: str | None
    confidence: float | None
    has_target: bool
    comparison: str
    value: Decimal | None
    unit: str
    population: str
    due: str
    baseline_value: Decimal | None
    baseline_date: str
    has_baseline: bool
    source: str
    version: int
    parents: list[Node] = field(default_factory=list, repr=False)
    children: list[Node] = field(default_factory=list, repr=False)
    place: Place | None = None

    @property
    def name(self) -> str:
        """Return number and text, as one would say it."""
        return f"{self.number} {self.text}" if self.number else self.text


FIELDS = (
    "pk", "key", "kind", "text", "number", "label", "year", "placeholder", "owner__name", "confidence", "has_target",
    "comparison", "value", "unit", "population", "due", "baseline_value", "baseline_date", "has_baseline", "source",
    "version",
)  # fmt: skip
PLACE = (
    "quote__pk", "quote__line", "quote__page", "quote__text", "quote__document_id", "quote__first", "quote__start",
    "quote__last", "quote__end",
)  # fmt: skip
"""The quote that an element or mention rests on; a `Place` is such a row without the first."""

Place = tuple[Any, ...]


@dataclass
class Network:
    """A plan with its nodes in document order, its words, and what else its documents say."""

    plan: Plan
    nodes: list[Node]
    words: dict[str, tuple[str, str]]
    mentions: dict[str, list[tuple[dict[str, Any], Place | None]]]
    beside: list[str]
    """What the document says beside each amount."""

    @cached_property
    def by_key(self) -> dict[str, Node]:
        """Return the nodes by key."""
        return {node.key: node for node in self.nodes}

    @cached_property
    def by_pk(self) -> dict[uuid.UUID, Node]:
        """Return the nodes by identifier."""
        return {node.pk: node for node in self.nodes}

    @cached_property
    def of_kind(self) -> dict[str, list[Node]]:
        """Return the nodes of each kind, in document order; a kind that is absent has an empty list."""
        found: dict[str, list[Node]] = {kind: [] for kind in USUAL}
        for node in self.nodes:
            found[node.kind].append(node)
        return found

    @cached_property
    def tops(self) -> list[Node]:
        """Return the nodes that contribute to nothing."""
        return [node for node in self.nodes if not node.parents]

    def word(self, kind: str, count: int = 1) -> str:
        """Return the plan's own word for a kind, for one or for more."""
        return self.words.get(kind, USUAL[kind])[0 if count == 1 else 1]

    def address(self, node: Node) -> str:
        """Return the address of a node's page."""
        return element_address(self.plan.slug, node.key, node.pk)


_kept: Kept[Network] = Kept(24)
"""A network of 1,000 elements takes about 2 MB."""


def network_of(plan: Plan) -> Network:
    """Return the plan's network, from memory where this worker has it at this revision."""
    return _kept.of(plan, make=lambda: load(plan))


def load(plan: Plan) -> Network:
    """Return the plan's network from the database, in four queries whatever its size."""
    rows = Element.objects.filter(plan=plan, removed_at=None).order_by("order").values_list(*FIELDS, *PLACE)
    nodes = []
    for row in rows:
        node = Node(*row[: len(FIELDS)])
        node.place = _place(row[len(FIELDS) :])
        nodes.append(node)
    by_key = {node.key: node for node in nodes}
    # By key and not by identifier: to make UUIDs of a thousand links takes longer than to join their keys.
    links = Link.objects.filter(plan=plan).order_by("order", "pk").values_list("child__key", "parent__key")
    for child, parent in links:
        if child in by_key and parent in by_key:
            by_key[child].parents.append(by_key[parent])
    for node in nodes:
        for above in node.parents:
            above.children.append(node)
    mentions: dict[str, list[tuple[dict[str, Any], Place | None]]] = {name: [] for name in draft.SECTIONS}
    said = (
        Mention.objects.filter(plan=plan, removed_at=None)
        .order_by("order")
        .values_list("section", "data", "beside", *PLACE)
    )
    beside: list[str] = []
    for section, data, words, *place in said:
        mentions[section].append((data, _place(place)))
        if section == Mention.Section.MONEY:
            beside.append(words)
    own_words = {
        kind: (singular, plural)
        for kind, singular, plural in Vocabulary.objects.filter(plan=plan).values_list("kind", "singular", "plural")
    }
    return Network(plan, nodes, own_words, mentions, beside)


def _place(row: Sequence[Any]) -> Place | None:
    """Return the place in this row of `PLACE`; None where there is no quote."""
    quote, *place = row
    return None if quote is None else tuple(place)
