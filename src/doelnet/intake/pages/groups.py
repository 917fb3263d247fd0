"""What was found and what was not read, in the document's order, under its headings."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from doelnet.plans.models import Kind, Mention
from doelnet.reading.blocks import Heading, Stream

from .rows import Block, Row

SMALL = 4
"""Groups of fewer things than this, on average, are joined under the heading above them."""


@dataclass
class Group:
    """The things found under one heading, and what was not read there; `doubts` where it gathers those.

    `opened` is the passage whose form stands open here.
    """

    title: str
    rows: list[Row] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    doubts: bool = False
    opened: int | None = None

    @property
    def open(self) -> list[int]:
        """Return the places of those still to be judged."""
        return [row.order for row in self.rows if not row.judged]


def doubts_first(rows: list[Row]) -> tuple[list[Group], list[Row]]:
    """Return a group of what the reader doubted, the least sure first, and the other rows."""
    unsure = sorted((row for row in rows if row.unsure), key=lambda row: (row.doubt.confidence, row.place, row.rank))
    groups = [Group(_("Eerst de twijfels"), unsure, doubts=True)] if unsure else []
    return groups, [row for row in rows if not row.unsure]


def groups_of(rows: list[Row], stream: Stream, blocks: Iterable[Block] = (), opened: int | None = None) -> list[Group]:
    """Return rows and unread blocks under the document's headings, in its order.

    What has no place comes last, by section. `opened` is a passage whose form stands open among them.
    """
    standing = sorted((row for row in rows if row.place >= 0 and (row.placed or row.section == "elements")), key=_order)
    headings = _headings(stream, [row.place for row in standing] or [block.number for block in blocks], standing)
    starts = [start for start, _title in headings]
    groups: dict[int, Group] = {}

    def group_at(place: int) -> Group:
        index = bisect_right(starts, place) - 1
        title = headings[index][1] if index >= 0 else _("Begin van het document")
        return groups.setdefault(index, Group(title))

    for row in standing:
        group_at(row.place).rows.append(row)
    for block in blocks:
        group_at(block.number).blocks.append(block)
    if opened is not None:
        group_at(opened).opened = opened
    loose: dict[str, Group] = {}
    done = {row.order for row in standing}
    for row in rows:
        if row.order not in done:
            title = _("Onderdelen") if row.section == "elements" else str(Mention.Section(row.section).label)
            loose.setdefault(row.section, Group(title)).rows.append(row)
    return [*(groups[index] for index in sorted(groups)), *loose.values()]


def _order(row: Row) -> tuple[int, float]:
    return row.place, row.rank


def _headings(stream: Stream, places: list[int], rows: list[Row]) -> list[tuple[int, str]]:
    """Return place and text of what parts the places into groups of some size: headings, or where none are, themes."""
    found = [(b.passage.number, b.level, b.passage.text) for b in stream.blocks if isinstance(b, Heading)]
    chosen: list[tuple[int, str]] = []
    for level in sorted({level for _place, level, _text in found}):
        finer = [(place, text) for place, its, text in found if its <= level]
        starts = [place for place, _text in finer]
        used = {bisect_right(starts, place) for place in places}
        if chosen and len(places) < SMALL * len(used):
            break
        chosen = finer
    return chosen or [(row.place, row.text) for row in rows if row.kind == Kind.THEME]
