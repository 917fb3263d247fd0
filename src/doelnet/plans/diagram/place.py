"""How high each card stands: as near to the middle of its lines as its order and the cards' heights allow."""

from __future__ import annotations

from collections.abc import Sequence
from math import inf

from .layers import Layers

CLOSE = 8
"""Pixels between cards that lead to the same."""

APART = 20
"""Pixels between cards that lead to different things."""

ROUNDS = 1

FAR = 220
"""A card stands at most so many pixels under the first card that leads to it: both are in view at once."""


def settled(
    wanted: Sequence[float], weights: Sequence[float], heights: Sequence[int], gaps: Sequence[int]
) -> list[int]:
    """Return the tops, in order and without overlap, nearest to `wanted` by weighted least squares.

    `gaps[i]` is the room above item `i`. With the heights taken out it is a regression onto a rising line, which
    pooling adjacent violators solves exactly in O(n) (Ayer and others, 1955).
    """
    blocks: list[tuple[float, float, int]] = []
    offsets: list[int] = []
    offset = 0
    for top, weight, height, gap in zip(wanted, weights, heights, gaps, strict=True):
        offset += gap if offsets else 0
        offsets.append(offset)
        total, mass, size = (top - offset) * weight, weight, 1
        while blocks and blocks[-1][0] * mass >= total * blocks[-1][1]:
            other = blocks.pop()
            total, mass, size = total + other[0], mass + other[1], size + other[2]
        blocks.append((total, mass, size))
        offset += height
    tops: list[int] = []
    for total, mass, size in blocks:
        start = int(total / mass // 1)
        tops.extend(start + offsets[len(tops)] for _ in range(size))
    return tops


def placed(layers: Layers, orders: Sequence[Sequence[int]], heights: Sequence[int]) -> list[int]:
    """Return the top of every item: none overlap, parents stand at the middle of their children where there
    is room and that is not too far from the first.

    The highest column is stacked first and the others settle beside it; one round more spreads what is crowded.
    """
    tops = [0] * len(heights)
    gaps = [_gaps(layers, order) for order in orders]
    tall = [_stacked(order, gap, heights, tops) for order, gap in zip(orders, gaps, strict=True)]
    if not tall:
        return tops
    anchor = tall.index(max(tall))
    leftward = range(len(orders) - 2, -1, -1)
    rightward = range(1, len(orders))
    plan = [(column, False) for column in range(anchor - 1, -1, -1)]
    plan += [(column, True) for column in range(anchor + 1, len(orders))]
    for _ in range(ROUNDS):
        plan += [(column, False) for column in leftward] + [(column, True) for column in rightward]
    for column, by_left in plan:
        near = layers.left if by_left else layers.right
        _settle(orders[column], gaps[column], near, heights, tops)
    for column in leftward:
        _settle(orders[column], gaps[column], layers.right, heights, tops, far=FAR)
    highest = min(tops)
    return [top - highest for top in tops]


def _gaps(layers: Layers, order: Sequence[int]) -> list[int]:
    """Return the room above each item: less between cards that lead to the same, for points as for other groups."""
    gaps: list[int] = []
    before: tuple[bool, list[int]] | None = None
    for item in order:
        group = (item < layers.cards, layers.left[item])
        gaps.append(CLOSE if group == before else APART)
        before = group
    return gaps


def _stacked(order: Sequence[int], gaps: Sequence[int], heights: Sequence[int], tops: list[int]) -> int:
    bottom = 0
    for item, gap in zip(order, gaps, strict=True):
        tops[item] = bottom + gap
        bottom = tops[item] + heights[item]
    return bottom


def _settle(
    order: Sequence[int],
    gaps: Sequence[int],
    near: Sequence[Sequence[int]],
    heights: Sequence[int],
    tops: list[int],
    far: float = inf,
) -> None:
    wanted: list[float] = []
    weights: list[float] = []
    for item in order:
        ends = [tops[other] + heights[other] / 2 for other in near[item]]
        middle = min(sum(ends) / len(ends), min(ends) + far) if ends else 0
        wanted.append(middle - heights[item] / 2 if ends else tops[item])
        weights.append(1.0 if ends else 0.01)
    sizes = [heights[item] for item in order]
    for item, top in zip(order, settled(wanted, weights, sizes, gaps), strict=True):
        tops[item] = top
