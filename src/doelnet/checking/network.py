"""A draft with its links laid out, so that a rule can walk it up and down without searching."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from doelnet.checking.wording import content, normal
from doelnet.draft import Draft, Element, ElementKind, Measurement

_SAME_INDICATOR = 0.75
"""So much of the words of an indicator must stand in a target that is about it."""


class Network:
    """An indexed view of a draft, built once in linear time.

    A draft may hold what a finished plan may not: a parent that is not there, a circle, one id
    twice. The view keeps standing: unknown parents are left out, walks visit each element once,
    and the first element with an id is the one that counts.
    """

    def __init__(self, draft: Draft) -> None:
        """Index `draft`, which is not changed and must not change while the view is in use."""
        self.draft = draft
        self.by_id: dict[str, Element] = {}
        for element in draft.elements:
            self.by_id.setdefault(element.id, element)
        self.elements: list[Element] = list(self.by_id.values())
        kinds: dict[ElementKind, list[Element]] = defaultdict(list)
        parents: dict[str, list[Element]] = {}
        children: dict[str, list[Element]] = defaultdict(list)
        for element in self.elements:
            kinds[element.kind].append(element)
            above = [self.by_id[id] for id in dict.fromkeys(element.parents) if id in self.by_id and id != element.id]
            parents[element.id] = above
            for parent in above:
                children[parent.id].append(element)
        self._kinds: Mapping[ElementKind, list[Element]] = kinds
        self._parents = parents
        self._children: Mapping[str, list[Element]] = children
        self._below: dict[ElementKind, frozenset[str]] = {}
        self._above: dict[ElementKind, frozenset[str]] = {}

    def of(self, *kinds: ElementKind) -> list[Element]:
        """Return the elements of these kinds; those of one kind stand in the draft's order."""
        return [element for kind in kinds for element in self._kinds.get(kind, ())]

    def parents(self, element: Element) -> Sequence[Element]:
        """Return what `element` contributes to directly."""
        return self._parents[element.id]

    def children(self, element: Element) -> Sequence[Element]:
        """Return what contributes to `element` directly."""
        return self._children.get(element.id, ())

    def ancestors(self, element: Element) -> Iterator[Element]:
        """Yield everything that `element` contributes to, nearest first, each once."""
        return _walk(element, self._parents)

    def descendants(self, element: Element) -> Iterator[Element]:
        """Yield everything that contributes to `element`, nearest first, each once."""
        return _walk(element, self._children)

    def with_below(self, kind: ElementKind) -> frozenset[str]:
        """Return the ids of the elements that have a `kind` somewhere below them. Linear, and kept."""
        if kind not in self._below:
            self._below[kind] = _flood(self.of(kind), self._parents)
        return self._below[kind]

    def with_above(self, kind: ElementKind) -> frozenset[str]:
        """Return the ids of the elements that lead to a `kind`. Linear, and kept."""
        if kind not in self._above:
            self._above[kind] = _flood(self.of(kind), self._children)
        return self._above[kind]

    def measured(self, element: Element) -> Sequence[Measurement]:
        """Return the measurements of the indicator that a target is about.

        Those are the ones whose name the target repeats: at least three in four of its words, in the same unit.
        """
        if not self.draft.measurements:
            return ()
        shared: Counter[str] = Counter()
        for word in set(content(element.text)):
            shared.update(self._indicators_with.get(word, ()))
        unit = element.target.unit if element.target else None
        return [
            measurement
            for name, count in shared.items()
            if count >= _SAME_INDICATOR * len(set(content(name)))
            for measurement in self._measurements[name]
            if unit is None or measurement.unit.casefold() == unit.casefold()
        ]

    @cached_property
    def _measurements(self) -> Mapping[str, list[Measurement]]:
        found: dict[str, list[Measurement]] = defaultdict(list)
        for measurement in self.draft.measurements:
            found[normal(measurement.indicator)].append(measurement)
        return found

    @cached_property
    def _indicators_with(self) -> Mapping[str, list[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        for name in self._measurements:
            for word in set(content(name)):
                found[word].append(name)
        return found


def _walk(start: Element, links: Mapping[str, list[Element]]) -> Iterator[Element]:
    """Yield what can be reached from `start` along `links`, breadth first, without `start` itself."""
    seen = {start.id}
    queue = list(links.get(start.id, ()))
    for element in queue:
        if element.id not in seen:
            seen.add(element.id)
            yield element
            queue.extend(links.get(element.id, ()))


def _flood(sources: Iterable[Element], links: Mapping[str, list[Element]]) -> frozenset[str]:
    """Return the ids of all that one or more steps along `links` reach from any of `sources`."""
    reached: set[str] = set()
    queue = list(sources)
    for element in queue:
        for following in links.get(element.id, ()):
            if following.id not in reached:
                reached.add(following.id)
                queue.append(following)
    return frozenset(reached)
