"""The order within the columns: barycentre sweeps that keep lines from crossing (Sugiyama, Tagawa and Toda, 1981)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from .layers import Layers

SWEEPS = 12
"""At most so many sweeps; most plans need none, since a document puts together what belongs together."""

PATIENCE = 3
"""Sweeps without fewer crossings before it is left at that."""


def crossings(upper: Sequence[int], lower: Sequence[int], neighbours: Sequence[Sequence[int]]) -> int:
    """Return how many lines cross between two columns.

    `neighbours` gives for each item of `upper` those in `lower`. Counts inversions with a binary indexed tree, in
    O(E log V) (Barth, Mutzel and Jünger, 2004).
    """
    place = {item: index for index, item in enumerate(lower)}
    size = len(lower)
    tree = [0] * (size + 1)
    total = seen = 0
    for item in upper:
        ends = [place[other] for other in neighbours[item]]
        for end in ends:
            index, before = end + 1, 0
            while index:
                before += tree[index]
                index &= index - 1
            total += seen - before
        for end in ends:
            index = end + 1
            while index <= size:
                tree[index] += 1
                index += index & -index
        seen += len(ends)
    return total


def all_crossings(layers: Layers, orders: Sequence[Sequence[int]]) -> int:
    """Return how many lines cross in the whole diagram when its columns stand in `orders`."""
    return sum(crossings(one, other, layers.right) for one, other in pairwise(orders))


def untangled(layers: Layers) -> tuple[list[list[int]], int]:
    """Return the order of each column with the fewest crossings found, and how many those are.

    Never more than in document order, which stands where nothing is won.
    """
    best, fewest = layers.orders, all_crossings(layers, layers.orders)
    orders, idle = best, 0
    for sweep in range(SWEEPS):
        if not fewest or idle == PATIENCE:
            break
        orders = _swept(layers, orders, rightward=sweep % 2 == 0)
        count = all_crossings(layers, orders)
        idle += 1
        if count < fewest:
            best, fewest, idle = orders, count, 0
    return best, fewest


def _swept(layers: Layers, orders: list[list[int]], *, rightward: bool) -> list[list[int]]:
    """Return the columns sorted one after another by the mean place of each item's neighbours in the one before."""
    out = list(orders)
    neighbours = layers.left if rightward else layers.right
    columns = range(1, len(orders)) if rightward else range(len(orders) - 2, -1, -1)
    for column in columns:
        before = out[column - 1 if rightward else column + 1]
        place = {item: index for index, item in enumerate(before)}
        scale = len(before) / max(1, len(out[column]))
        keys: dict[int, tuple[float, int]] = {}
        for index, item in enumerate(out[column]):
            ends = [place[other] for other in neighbours[item]]
            mean = sum(ends) / len(ends) if ends else index * scale
            keys[item] = (mean, layers.rank[item])
        out[column] = sorted(out[column], key=keys.__getitem__)
    return out
