"""Cues: what can be seen of an element, once a document is read, that goes with its being read wrong, or right."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from doelnet.draft import Target
from doelnet.reading.blocks import Paragraph
from doelnet.reading.forms.desk.network import Made
from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.surety.places import Place, Places

SOME, MOST = 4, 0.6
"""Of so many of a kind or more, what such a share has is what they mostly have."""
MANY = 60
"""With so many goals at most the words of an element are compared."""
FEW = 4
"""A text of fewer words may be a label or the name of a column."""
FAIRLY, VERY = 0.2, 0.4
"""Where such a share of the passages around was not read, the reader may have lost the thread."""
_WORDS = re.compile(r"\w+")
_FIGURE = re.compile(r"\d")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_OPEN = re.compile(
    r"(?:\b(?:de|het|een|en|of|van|voor|met|in|op|aan|bij|te|om|door|naar|die|dat|uit|als|tot|per|onze|hun)|[,:–—-])$",
    re.IGNORECASE,
)
"""How a text ends that goes on elsewhere."""


@dataclass(slots=True)
class _Kind:
    """What is known of all elements of one kind: how many, what most have, and what is over most of them."""

    count: int = 0
    usual: set[str] = field(default_factory=set)
    over_most: int = 0


class Cues:
    """What can be seen of the elements of one document, in one pass over the finished network."""

    def __init__(self, sheet: Sheet) -> None:
        self.made = sorted(sheet.network.made, key=lambda made: made.span.place)
        self._places = Places(sheet, {made.span.passage.number for made in self.made})
        self._at = {id(made): self._places.of(made) for made in self.made}
        self._stems = {id(made): _stems(made.text) for made in self.made}
        self._under: dict[int, set[str]] = {id(made): set() for made in self.made}
        for made in self.made:
            for parent in made.parents:
                self._under.setdefault(id(parent), set()).add(made.kind)
        self._kinds = {kind: self._kind(kind) for kind in {made.kind for made in self.made}}
        self._texts = Counter(made.text.casefold() for made in self.made)
        self._in_row = Counter((id(at.view), at.row) for made in self.made if (at := self._goal_cell(made)))
        self._goals = [made for made in self.made if made.kind == "goal"]
        self._themes = any(made.kind == "theme" for made in self.made)
        self._left = {kind: self._leaves(kind) for kind in ("", "target", "effort")}

    def _kind(self, kind: str) -> _Kind:
        all_of = [made for made in self.made if made.kind == kind]
        if len(all_of) < SOME:
            return _Kind(len(all_of))
        having = Counter(name for made in all_of for name in _has(made))
        usual = {name for name, count in having.items() if count >= MOST * len(all_of)}
        over = Counter(id(parent) for made in all_of for parent in made.parents).most_common(1)
        return _Kind(len(all_of), usual, over[0][0] if over and over[0][1] > MOST * len(all_of) else 0)

    def _goal_cell(self, made: Made) -> Place | None:
        place = self._at[id(made)]
        return place if made.kind == "goal" and place.view is not None else None

    def _leaves(self, kind: str) -> bool:
        """Whether more goals than not have nothing of a kind ("": nothing at all) that contributes to them."""
        left = sum(kind not in under if kind else not under for under in (self._under[id(g)] for g in self._goals))
        return left > 1 and 2 * left > len(self._goals)

    def of(self, made: Made) -> set[str]:
        """Return the cues that an element gives, by their names in `weights`."""
        place = self._at[id(made)]
        found = {f"lacks-{name}" for name in self._kinds[made.kind].usual - _has(made)}
        found.update(_wording(made))
        found.update(self._standing(made, place))
        found.update(self._over(made, place))
        if self._texts[made.text.casefold()] > 1 and made.kind == "effort":
            found.add("said-again")
        if made.kind in ("goal", "theme"):
            found.update(self._of_wanted(made, place))
        if made.target is not None:
            found.update(_figures(made.text, made.target))
            if place.view is not None and any(not column.role and not column.year for column in place.view.columns):
                found.add("columns-unknown")
        return found

    def _standing(self, made: Made, place: Place) -> Iterator[str]:
        """Yield what its place tells: the heading, cell or text that it is, and what is around it."""
        node = place.node
        if node is not None and node.label is not None:
            yield "own-label"
        if node is not None and node.is_heading:
            yield "heading"
        if node is not None and place.view is None and not node.is_heading and isinstance(node.block, Paragraph):
            yield "in-text"
        if node is not None and self._places.goes_on(node, made.text):
            yield "goes-on"
        if place.role == made.kind:
            yield "column-says"
        share = self._places.unread(place)
        if share > FAIRLY:
            yield "much-unread" if share > VERY else "some-unread"
        if self._places.is_laid_out(made.span.passage):
            yield "laid-out"

    def _of_wanted(self, made: Made, place: Place) -> Iterator[str]:
        """Yield what tells a goal or theme from what is none: a heading, an indicator, the name of a column."""
        if made.kind == "theme":
            yield "theme"
            if place.node is None or place.node.label is None:
                yield "bare-theme"
        if _FIGURE.search(made.text) and not _YEAR.search(made.text):
            yield "figure-told"
        if place.view is not None and place.view.kind == "indicator":
            yield "among-indicators"
        if not self._under[id(made)]:
            yield "leads-nowhere"
        if made.kind == "goal" and self._left[""]:
            yield "bare-goals"
        if made.kind == "goal" and self._in_row[id(place.view), place.row] > 1:
            yield "many-in-row"

    def _over(self, made: Made, place: Place) -> Iterator[str]:
        """Yield what tells whether it contributes to what it was put under."""
        parents, low = made.parents, made.kind in ("target", "effort")
        if not parents:
            if low:
                yield "under-nothing" if self._goals or self._themes else "nothing-above"
            return
        if low and all(parent.kind == "theme" for parent in parents):
            yield "under-theme"
        if len(parents) > 1:
            yield "under-many"
        if any(parent.confidence < 0.9 for parent in parents):
            yield "low-under-guess" if low else "under-guess"
        if made.number and any(parent.number and made.number.startswith(parent.number) for parent in parents):
            yield "number-fits"
        there = [self._at[id(parent)] for parent in parents if id(parent) in self._at]
        if place.view is not None and any(other.view is place.view and other.row != place.row for other in there):
            yield "same-table"
        if _ended(place, there):
            yield "heading-between"
        if any(id(parent) == self._kinds[made.kind].over_most for parent in parents):
            yield "all-under-one"
        yield from self._alike(made, parents)

    def _alike(self, made: Made, parents: list[Made]) -> Iterator[str]:
        """Yield whether its words are those of what it contributes to, or of another goal."""
        mine = self._stems[id(made)]
        shared = max(len(mine & self._stems.get(id(parent), set())) for parent in parents)
        if shared:
            yield "shares-words"
        if parents[0].kind != "goal":
            return
        if any(len(mine & self._stems[id(goal)]) > shared + 1 for goal in self._goals[:MANY]):
            yield "other-fits"
        if self._left.get(made.kind):
            yield "goals-left"


def _wording(made: Made) -> Iterator[str]:
    """Yield what its words, and the rule that took it, tell."""
    text = made.text
    if made.confidence < 0.9:
        yield "guessed-much" if made.confidence < 0.7 else "guessed"
    if made.kind not in ("theme", "result") and len(_WORDS.findall(text)) < FEW:
        yield "few-words"
    if _OPEN.search(text[-9:]):
        yield "ends-open"
    if made.kind in ("goal", "theme", "effort") and _YEAR.search(text):
        yield "year-told"
    if made.said_again is not None:
        yield "told-twice"
    if made.number:
        yield "numbered"


def _figures(text: str, target: Target) -> Iterator[str]:
    """Yield what a target tells and does not."""
    for name in ("due", "unit", "comparison"):
        if getattr(target, name) is None:
            yield f"no-{name}"
    if target.baseline is not None:
        yield "baseline"
    yield "no-source" if target.source is None else "source"
    if not target.due or target.due[:4] not in text:
        yield "year-elsewhere"


def _ended(place: Place, there: list[Place]) -> bool:
    """Whether a heading stands between it and what it contributes to that ends what stood under that."""
    node = place.node
    nearest = max((other for other in there if other.node is not None), key=lambda at: at.number, default=None)
    if node is None or nearest is None or nearest.node is None or nearest.node.index >= node.index:
        return False
    return any(nearest.node.index < above.index and above.level <= (nearest.ruling or 9) for above in node.path)


def _has(made: Made) -> set[str]:
    """Return which of the things that elements of a kind mostly have alike this one has."""
    has = {name for name in ("number", "owner", "label", "year", "parents") if getattr(made, name)}
    if made.target is not None:
        named = ("value", "unit", "source", "due")
        has |= {name for name in named if getattr(made.target, name) is not None}
    if not made.text[:1].islower():
        has.add("start")
    return has


def _stems(text: str) -> set[str]:
    return {word[:6] for word in _WORDS.findall(text.lower()) if len(word) > 4}
