"""The review page in memory: what was found, in words, and what was not read."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import msgspec
from django.utils.translation import gettext as _

from doelnet import draft
from doelnet.plans.mention_words import ONE, section_words
from doelnet.plans.models import Kind
from doelnet.plans.saying import target_text
from doelnet.plans.words import own_word, own_words
from doelnet.reading import blocks
from doelnet.reading.blocks import Stream

from ..models import Review, ReviewItem
from ..personal import place_of
from ..services import merged_keys, parents_of, unread_of
from .doubts import Doubt, doubts_of
from .render import Mark

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
    doubt: Doubt
    placed: bool
    place: int
    until: int
    rank: float

    @property
    def what(self) -> str:
        """Return its kind, or its section where that has none."""
        return self.kind or self.section

    @property
    def unsure(self) -> bool:
        """Whether the reader doubted it."""
        return self.doubt.unsure

    @property
    def judged(self) -> bool:
        """Whether the reviewer has said anything of it."""
        return self.state != State.OPEN


_WORD = re.compile(r"[^\W\d_]{2,}")
_END = re.compile(r"[^\W\d_]{3,}[.!?]")


@dataclass(slots=True)
class Block:
    """A passage that was not read."""

    number: int
    text: str
    where: str

    @property
    def is_label(self) -> bool:
        """Whether it holds no sentence: a label, the head of a column, a page's number. Four words may be one."""
        return len(_WORD.findall(self.text)) < 4 and not _END.search(self.text)


@dataclass
class Found:
    """Everything found in one document; what was merged into another is among the items, and has no row."""

    review: Review
    items: list[ReviewItem]
    rows: list[Row]

    @cached_property
    def unread(self) -> list[int]:
        """Return the numbers of the passages that nobody claimed."""
        return unread_of(self.review, self.items)

    @cached_property
    def blocks(self) -> list[Block]:
        """Return the passages that nobody claimed and that say something."""
        numbers = set(self.unread)
        return [
            Block(passage.number, passage.text, place_of(passage))
            for passage in self.stream.passages()
            if passage.number in numbers and any(map(str.isalpha, passage.text))
        ]

    @cached_property
    def told(self) -> list[Block]:
        """Return those of the passages that may be a sentence; where none is, the bare labels."""
        return [block for block in self.blocks if not block.is_label] or self.blocks

    @cached_property
    def labels(self) -> list[Block]:
        """Return those that are no sentence and stand apart."""
        told = {block.number for block in self.told}
        return [block for block in self.blocks if block.number not in told]

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
    def doubts(self) -> int:
        """Return how many the reader doubted and nobody judged."""
        return sum(row.unsure and not row.judged for row in self.rows)

    @property
    def sure(self) -> list[int]:
        """Return the places of those that nobody judged and the reader did not doubt."""
        return [row.order for row in self.rows if not row.unsure and not row.judged]

    @property
    def kept(self) -> int:
        """Return how many will be in the plan."""
        counts = self.counts
        return counts[State.ACCEPTED] + counts[State.CORRECTED]

    @property
    def elements(self) -> list[ReviewItem]:
        """Return the elements that are under review, without what was merged into another."""
        return [item for item in self.items if item.section == "elements" and item.state != State.MERGED]

    def marks(self) -> list[Mark]:
        """Return the places of all that was found."""
        return [
            Mark(item.first, item.start, item.last, item.end, str(item.order), f"#i{item.order}", item.state)
            for item in self.items
            if item.first is not None and item.start is not None and item.last is not None and item.end is not None
            if item.state != State.MERGED
        ]

    def mark_of(self, key: str) -> Mark | None:
        """Return the place of one thing by its name in the list: an item, or a passage ("u12")."""
        if key.startswith("u") and key[1:].isdigit():
            passage = next((one for one in self.stream.passages() if str(one.number) == key[1:]), None)
            return Mark(passage.number, 0, passage.number, len(passage.text), key) if passage else None
        return next((mark for mark in self.marks() if mark.key == key), None)


def found_in(review: Review) -> Found:
    """Return what was found, in one query."""
    return found_of(review, list(review.items.all()))


def found_of(review: Review, items: list[ReviewItem]) -> Found:
    """Return what was found, of all the items of a review."""
    return Found(review, items, list(_rows(items)))


def _rows(items: list[ReviewItem]) -> Iterable[Row]:
    here = [item for item in items if item.state != State.MERGED]
    elements = {item.key: item for item in here if item.section == "elements"}
    words, merged, doubts = words_of(here), merged_keys(items), doubts_of(here)
    place = -1
    for item in here:
        place = item.first if item.first is not None else place
        if item.section == "elements":
            above = [elements[key] for key in parents_of(item.data["parents"], merged, item.key) if key in elements]
            yield _element_row(item, above, words, doubts[item.order], place)
        else:
            yield _section_row(item, doubts[item.order], place)


def words_of(items: Iterable[ReviewItem]) -> dict[str, tuple[str, str]]:
    """Return the document's own words for the kinds, as the plan will have them."""
    return own_words(draft.element_from(item.data) for item in items if item.section == "elements")


def _section_row(item: ReviewItem, doubt: Doubt, place: int) -> Row:
    said = section_words(item.section, item.data, item.beside)
    was = _was(item, section_words(item.section, item.found).text, said.text)
    return Row(
        item.order, item.section, "", str(ONE[item.section]), "", said.text, said.detail, "", [], item.state, was,
        doubt, item.first is not None, place, item.last or place, item.rank,
    )  # fmt: skip


def _element_row(
    item: ReviewItem, above: list[ReviewItem], words: dict[str, tuple[str, str]], doubt: Doubt, place: int
) -> Row:
    data = item.data
    kind = data["kind"]
    word = own_word(kind, data.get("label") or "") or (words[kind][0] if kind in words else str(Kind(kind).label))
    return Row(
        item.order, "elements", kind, word, data.get("number") or "", data["text"], _detail(data),
        data.get("owner") or "", [(parent.order, name_of(parent)) for parent in above], item.state,
        _was(item, item.found["text"], data["text"]), doubt, item.first is not None, place,
        item.last or place, item.rank,
    )  # fmt: skip


def _detail(data: dict[str, Any]) -> str:
    target = target_text(msgspec.convert(data["target"], draft.Target)) if data.get("target") else ""
    to_come = _("moet nog worden bepaald") if data.get("placeholder") else ""
    return " · ".join(part for part in (data.get("year"), target, to_come) if part)


def _was(item: ReviewItem, before: str, now: str) -> str:
    return before if item.corrected is not None and before != now else ""


def name_of(item: ReviewItem) -> str:
    """Return an element's number and text, cut short."""
    data: dict[str, Any] = item.data
    name = f"{data.get('number') or ''} {data['text']}".strip()
    return name if len(name) <= 90 else name[:88].rstrip(" ,.;:") + "…"
