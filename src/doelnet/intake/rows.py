"""The review page in memory: what was found, in the document's order, under its headings."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import msgspec
from django.utils.translation import gettext as _

from doelnet import draft
from doelnet.plans.models import Kind, Mention
from doelnet.plans.saying import target_text
from doelnet.plans.words import own_words
from doelnet.reading import blocks
from doelnet.reading.blocks import Heading, Stream

from .models import Review, ReviewItem
from .render import Mark
from .words import ONE, section_words

UNSURE = 0.75
"""Below this confidence the reader doubted what it found."""

SMALL = 4
"""Groups of fewer things than this, on average, are joined under the heading above them."""

State = ReviewItem.State


@dataclass(slots=True)
class Row:
    """One thing found, as the page shows it."""

    order: int
    section: str
    kind: str
    word: str
    number: str
    text: str
    detail: str
    owner: str
    parents: list[tuple[int, str]]
    state: str
    was: str
    unsure: bool
    placed: bool
    place: int

    @property
    def judged(self) -> bool:
        """Whether the reviewer has said anything of it."""
        return self.state != State.OPEN


@dataclass
class Group:
    """The things found under one heading."""

    title: str
    rows: list[Row] = field(default_factory=list)

    @property
    def open(self) -> list[int]:
        """Return the places of those still to be judged."""
        return [row.order for row in self.rows if not row.judged]


@dataclass
class Found:
    """Everything found in one document."""

    review: Review
    items: list[ReviewItem]
    rows: list[Row]

    @cached_property
    def stream(self) -> Stream:
        """Return the document's blocks."""
        return blocks.loads(bytes(self.review.document.stream))

    @cached_property
    def counts(self) -> Counter[str]:
        """Return how many are in each state."""
        return Counter(row.state for row in self.rows)

    @property
    def judged(self) -> int:
        """Return how many are judged."""
        return sum(row.judged for row in self.rows)

    @property
    def unsure(self) -> int:
        """Return how many the reader doubted and nobody judged."""
        return sum(row.unsure and not row.judged for row in self.rows)

    @property
    def kept(self) -> int:
        """Return how many will be in the plan."""
        counts = self.counts
        return counts[State.ACCEPTED] + counts[State.CORRECTED]

    def marks(self) -> list[Mark]:
        """Return the places of all that was found."""
        return [
            Mark(item.first, item.start, item.last, item.end, str(item.order), f"#i{item.order}", item.state)
            for item in self.items
            if item.first is not None and item.start is not None and item.last is not None and item.end is not None
        ]


def found_in(review: Review) -> Found:
    """Return what was found, in one query."""
    items = list(review.items.all())
    return Found(review, items, list(_rows(items)))


def _rows(items: list[ReviewItem]) -> Iterable[Row]:
    elements = {item.key: item for item in items if item.section == "elements"}
    words = words_of(items)
    place = -1
    for item in items:
        place = item.first if item.first is not None else place
        yield _row(item, elements, words, place)


def words_of(items: Iterable[ReviewItem]) -> dict[str, tuple[str, str]]:
    """Return the document's own words for the kinds, as the plan will have them."""
    return own_words(draft.element_from(item.data) for item in items if item.section == "elements")


def _row(item: ReviewItem, elements: dict[str, ReviewItem], words: dict[str, tuple[str, str]], place: int) -> Row:
    data = item.data
    unsure = item.confidence is not None and item.confidence < UNSURE
    state, placed = item.state, item.first is not None
    if item.section != "elements":
        said = section_words(item.section, data)
        was = _was(item, section_words(item.section, item.found).text, said.text)
        return Row(
            item.order, item.section, "", str(ONE[item.section]), "", said.text, said.detail, "", [], state, was,
            unsure, placed, place,
        )  # fmt: skip
    parents = [(elements[key].order, name_of(elements[key])) for key in data["parents"] if key in elements]
    kind = data["kind"]
    word = words[kind][0] if kind in words else str(Kind(kind).label)
    detail = target_text(msgspec.convert(data["target"], draft.Target)) if data.get("target") else ""
    if data.get("year"):
        detail = f"{data['year']} · {detail}" if detail else data["year"]
    if data.get("placeholder"):
        detail = " · ".join(part for part in (detail, _("moet nog worden bepaald")) if part)
    return Row(
        item.order, "elements", kind, word, data.get("number") or "", data["text"], detail, data.get("owner") or "",
        parents, state, _was(item, item.found["text"], data["text"]), unsure, placed, place,
    )  # fmt: skip


def _was(item: ReviewItem, before: str, now: str) -> str:
    return before if item.corrected is not None and before != now else ""


def name_of(item: ReviewItem) -> str:
    """Return an element's number and text, cut short."""
    data: dict[str, Any] = item.data
    name = f"{data.get('number') or ''} {data['text']}".strip()
    return name if len(name) <= 90 else name[:88].rstrip(" ,.;:") + "…"


def groups_of(rows: list[Row], stream: Stream) -> list[Group]:
    """Return the rows under the document's headings, in its order; what has no place comes last, by section."""
    standing = sorted((row for row in rows if row.place >= 0 and (row.placed or row.section == "elements")), key=_order)
    headings = _headings(stream, standing)
    starts = [start for start, _title in headings]
    groups: dict[int, Group] = {}
    for row in standing:
        index = bisect_right(starts, row.place) - 1
        title = headings[index][1] if index >= 0 else _("Begin van het document")
        groups.setdefault(index, Group(title)).rows.append(row)
    loose: dict[str, Group] = {}
    done = {row.order for row in standing}
    for row in rows:
        if row.order not in done:
            title = _("Onderdelen") if row.section == "elements" else str(Mention.Section(row.section).label)
            loose.setdefault(row.section, Group(title)).rows.append(row)
    return [*groups.values(), *loose.values()]


def _order(row: Row) -> tuple[int, int]:
    return row.place, row.order


def _headings(stream: Stream, rows: list[Row]) -> list[tuple[int, str]]:
    """Return place and text of what parts the rows into groups of some size: headings, or where none are, themes."""
    found = [(b.passage.number, b.level, b.passage.text) for b in stream.blocks if isinstance(b, Heading)]
    chosen: list[tuple[int, str]] = []
    for level in sorted({level for _place, level, _text in found}):
        finer = [(place, text) for place, its, text in found if its <= level]
        starts = [place for place, _text in finer]
        used = {bisect_right(starts, row.place) for row in rows}
        if chosen and len(rows) < SMALL * len(used):
            break
        chosen = finer
    return chosen or [(row.place, row.text) for row in rows if row.kind == Kind.THEME]
