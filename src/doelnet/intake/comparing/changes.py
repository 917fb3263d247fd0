"""What a newer version changes: worked out from what stands for what, each time it is asked."""

from __future__ import annotations

import uuid
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from doelnet import draft
from doelnet.plans.drafts import to_draft
from doelnet.plans.models import Mention
from doelnet.plans.network import Network, Node, load

from ..models import ReviewItem
from .mentions import changed as changed_mention
from .mentions import differs, said_of
from .models import Renewal, RenewalChange
from .versions import OUT, Past, Token, changed, past_of, said_by, values_of

State = RenewalChange.State

CHANGED, MOVED, NEW, GONE = "changed", "moved", "new", "gone"
SORTS = (CHANGED, MOVED, NEW, GONE)


@dataclass
class Change:
    """One change: what the plan has (`now`), what the newer version says (`newer`), and what would be set.

    `parents` is what it would contribute to, None where that stays; `edited` tells that people changed the same.
    """

    row: RenewalChange
    sort: str
    now: draft.Element | None
    newer: draft.Element | None
    values: dict[str, Any] = field(default_factory=dict)
    parents: list[Token] | None = None
    edited: bool = False

    @property
    def order(self) -> int:
        """Return its place."""
        return self.row.order

    @property
    def state(self) -> str:
        """Return what the reviewer said of it."""
        return self.row.state

    @property
    def kind(self) -> str:
        """Return the kind of element it is about."""
        said = self.newer or self.now
        return said.kind if said else ""


@dataclass
class Remark:
    """One change of what is no element: as data what the plan has, what the newer version says, and what would be set.

    A value of None in `values` takes that field out.
    """

    row: RenewalChange
    sort: str
    section: str
    now: dict[str, Any] | None
    newer: dict[str, Any] | None
    values: dict[str, Any] = field(default_factory=dict)
    edited: bool = False

    @property
    def order(self) -> int:
        """Return its place."""
        return self.row.order

    @property
    def state(self) -> str:
        """Return what the reviewer said of it."""
        return self.row.state

    @property
    def after(self) -> dict[str, Any]:
        """Return what the plan has of it once it is taken over."""
        if self.sort == NEW:
            return dict(self.newer or {})
        said = (self.now or {}) | self.values
        return {name: value for name, value in said.items() if value is not None}


@dataclass
class Compared:
    """A newer version beside the plan; `rows` are those of elements, `others` those of what is no element."""

    renewal: Renewal
    network: Network
    past: Past
    items: dict[int, ReviewItem]
    newer: dict[str, draft.Element]
    rows: list[RenewalChange]
    others: list[RenewalChange] = field(default_factory=list)

    @property
    def mentions(self) -> dict[uuid.UUID, Mention]:
        """Return what the plan has now besides elements."""
        return self.past.mentions

    @cached_property
    def now(self) -> dict[str, draft.Element]:
        """Return the plan's elements by key, as a draft has them."""
        return {element.id: element for element in to_draft(self.network).elements}

    @cached_property
    def tokens(self) -> dict[str, Token | None]:
        """Return for each part of the newer version what stands for it; None for what was taken out of the plan."""
        found: dict[str, Token | None] = {}
        for row in self.rows:
            item = self.items.get(row.item_id) if row.item_id is not None else None
            if item is None:
                continue
            node = self.network.by_pk.get(row.element_id) if row.element_id is not None else None
            if node is not None:
                found[item.key] = ("element", node.key)
            elif row.element_id is None and row.state != State.SKIPPED:
                found[item.key] = ("item", item.key)
            elif row.element_id is not None:
                found[item.key] = None
        return found

    def above(self, newer: draft.Element) -> list[Token]:
        """Return what a part of the newer version contributes to; what was turned down before makes way for its own."""
        found: dict[Token, None] = {}
        todo, seen = list(reversed(newer.parents)), {newer.id}
        while todo:
            key = todo.pop()
            if key in seen:
                continue
            seen.add(key)
            token = self.tokens.get(key)
            if token is not None:
                found[token] = None
            elif key not in self.tokens and key in self.newer:
                todo += reversed(self.newer[key].parents)
        return list(found)

    @cached_property
    def changes(self) -> list[Change]:
        """Return what differs, in the order of the newer version."""
        return [change for change in map(self._change, self.rows) if change is not None]

    def _change(self, row: RenewalChange) -> Change | None:
        item = self.items.get(row.item_id) if row.item_id is not None else None
        node = self.network.by_pk.get(row.element_id) if row.element_id is not None else None
        if row.state == State.SKIPPED or (item is not None and item.key not in self.newer):
            return None
        if item is None:
            return Change(row, GONE, self.now[node.key], None) if node is not None else None
        newer = self.newer[item.key]
        if row.element_id is None:
            return Change(row, NEW, None, newer, values_of(newer), self.above(newer))
        return self._differs(row, node, newer) if node is not None else None

    def _differs(self, row: RenewalChange, node: Node, newer: draft.Element) -> Change | None:
        now = self.now[node.key]
        base = self.past.says(self.past.base.get(node.pk))
        values = changed(base, now, newer)
        above, here = self.above(newer), [("element", key) for key in now.parents]
        then = None if base is None else {("element", key) for key in base.parents if key in self.network.by_key}
        moved = set(above) != set(here) and set(above) != then
        if not values and not moved:
            return None
        then_values = values_of(base) if base is not None else {}
        edited = base is not None and any(values_of(now)[name] != then_values[name] for name in values)
        return Change(row, CHANGED if values else MOVED, now, newer, values, above if moved else None, edited)

    @cached_property
    def remarks(self) -> list[Remark]:
        """Return what differs of what is no element, by section."""
        return [remark for remark in map(self._remark, self.others) if remark is not None]

    def _remark(self, row: RenewalChange) -> Remark | None:
        item = self.items.get(row.item_id) if row.item_id is not None else None
        mention = self.mentions.get(row.mention_id) if row.mention_id is not None else None
        if row.state == State.SKIPPED or (item is not None and item.state in OUT):
            return None
        if item is None:
            return Remark(row, GONE, mention.section, mention.data, None) if mention is not None else None
        newer = said_of(item)
        if row.mention_id is None:
            return Remark(row, NEW, item.section, None, newer)
        if mention is None:
            return None
        base = self.past.base.get(mention.pk)
        before = said_of(base, as_found=True) if base is not None else None
        values = changed_mention(before, mention.data, newer)
        edited = before is not None and any(
            differs(name, mention.data.get(name), before.get(name)) for name in values
        )  # fmt: skip
        return Remark(row, CHANGED, item.section, mention.data, newer, values, edited) if values else None

    @cached_property
    def all(self) -> list[Change | Remark]:
        """Return all that differs: elements first."""
        return [*self.changes, *self.remarks]

    @cached_property
    def counts(self) -> Counter[str]:
        """Return how many of each sort there are."""
        return Counter(change.sort for change in self.all)

    @property
    def open(self) -> list[int]:
        """Return the places of what is still to be judged."""
        return [change.order for change in self.all if change.state == State.OPEN]

    @property
    def judged(self) -> list[int]:
        """Return the places of what was judged."""
        return [change.order for change in self.all if change.state != State.OPEN]

    @property
    def same(self) -> int:
        """Return how many parts of the plan stay as they are."""
        rows = [row for row in (*self.rows, *self.others) if row.element_id is not None or row.mention_id is not None]
        pairs = sum(row.item_id is not None and row.state != State.SKIPPED for row in rows)
        return pairs - self.counts[CHANGED] - self.counts[MOVED]


def compared(renewal: Renewal) -> Compared:
    """Return the newer version beside the plan, in ten queries whatever their size."""
    by_pk = {item.pk: item for item in renewal.review.items.all()}
    rows: list[RenewalChange] = []
    others: list[RenewalChange] = []
    for row in renewal.changes.all():
        item = by_pk.get(row.item_id) if row.item_id is not None else None
        of_element = item.section == "elements" if item is not None else row.element_id is not None
        (rows if of_element else others).append(row)
    past, newer = past_of(renewal.plan), said_by(by_pk.values())
    return Compared(renewal, load(renewal.plan), past, by_pk, newer, rows, others)
