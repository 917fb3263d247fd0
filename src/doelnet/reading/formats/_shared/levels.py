"""Gives headings their level: from the markup, from their numbers, or from their place."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from doelnet.reading.blocks import Heading
from doelnet.reading.formats._shared.marks import WORD_NUMBERED, number_of

BY_LOOK = 0
"""The level of a heading that is one by its look only, until `settle` gives it one."""


def settle(headings: Sequence[Heading], kin: Mapping[int, int] | None = None) -> None:
    """Set the levels: numbers rule ("1.1" stands under "1."), then markup, then what came before.

    Levels from markup stay, unless they contradict the numbers, as text taken from a PDF often does.
    Headings by look that are `kin` (by their `id`), as those that open the parts of one accordion, stand on one level.
    """
    first: dict[int, int] = {}
    numbers = [number_of(heading.passage.text) for heading in headings]
    base = _base(headings, [len(number) for number in numbers])
    levels: dict[tuple[str, ...], int] = {}
    beside: dict[tuple[str, ...], int] = {}
    parent = loose = 0
    worded = False
    for heading, number in zip(headings, numbers, strict=True):
        family = (kin or {}).get(id(heading))
        if family in first and heading.level == BY_LOOK:
            heading.level = first[family]
        above = levels.get(tuple(number[:-1]))
        if number and base is not None and (len(number) == 1 or above):
            heading.level = parent = loose = base if above is None else above + 1
            levels[tuple(number)] = parent
            worded = False
        elif heading.level != BY_LOOK:
            parent = loose = heading.level
            if number:
                levels[tuple(number)] = parent
            worded = False
        elif number and len(number) > 1 and tuple(number[:-1]) in beside:
            heading.level = levels[tuple(number)] = loose = beside[tuple(number[:-1])]
        elif number:
            heading.level = levels[tuple(number)] = beside[tuple(number[:-1])] = loose + 1
        elif WORD_NUMBERED.match(heading.passage.text):
            heading.level = loose = parent + 1
            worded = True
        else:
            heading.level = loose = parent + 1 + worded
        if family is not None:
            first.setdefault(family, heading.level)


def close_up(headings: Sequence[Heading]) -> None:
    """Take out the steps between levels that no heading stands on: 1, 3, 6, 3 becomes 1, 2, 3, 2."""
    above: list[int] = []
    for heading in headings:
        while above and above[-1] >= heading.level:
            above.pop()
        above.append(heading.level)
        heading.level = len(above)


def _base(headings: Sequence[Heading], depths: Sequence[int]) -> int | None:
    """Return the level for "1.", or None where the numbered headings' own levels do."""
    by_depth: dict[int, set[int]] = defaultdict(set)
    for heading, depth in zip(headings, depths, strict=True):
        if depth:
            by_depth[depth].add(heading.level)
    if not by_depth:
        return None
    marked = [level - depth + 1 for depth, levels in by_depth.items() for level in levels if level != BY_LOOK]
    if not marked:
        return 1
    levels = [by_depth[depth] for depth in sorted(by_depth)]
    steady = all(len(found) == 1 for found in levels) and not any(BY_LOOK in found for found in levels)
    if steady and all(max(a) < max(b) for a, b in pairwise(levels)):
        return None
    top = [h.level for h, depth in zip(headings, depths, strict=True) if depth == 1 and h.level != BY_LOOK]
    return Counter(sorted(top)).most_common(1)[0][0] if top else max(1, min(marked))
