"""Cues: what can be seen of an element, once a document is read, that goes with its being read wrong, or right."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import chain

from doelnet.draft import Target
from doelnet.reading.blocks import Paragraph
from doelnet.reading.dutch.letters import has_digit, holds, small, words
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
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_CENTURIES = ("20", "19")
_OPEN = frozenset(
    [
        "de", "het", "een", "en", "of", "van", "voor", "met", "in", "op", "aan", "bij", "te", "om", "door", "naar",
        "die", "dat", "uit", "als", "tot", "per", "onze", "hun",
    ]
)  # fmt: skip
"""The last word of a text that goes on elsewhere."""


class _One:
    """An element, and what is looked up of it once: where it stands, its words, what it has, what contributes to it."""

    __slots__ = ("has", "made", "place", "stems", "under", "words")

    def __init__(self, made: Made, place: Place) -> None:
        self.made, self.place = made, place
        self.words = words(small(made.text))
        self.stems = {word[:6] for word in self.words if len(word) > 4}
        self.has = _has(made)
        self.under: set[str] = set()

    @property
    def in_cell(self) -> bool:
        """Whether it is a goal in a table."""
        return self.made.kind == "goal" and self.place.view is not None


class _Kind:
    """What is known of all elements of one kind: what most of them have, and what is over most of them."""

    __slots__ = ("over_most", "usual")

    def __init__(self, all_of: list[_One]) -> None:
        self.usual: set[str] = set()
        self.over_most = 0
        if len(all_of) < SOME:
            return
        having = Counter(chain.from_iterable(one.has for one in all_of))
        self.usual = {name for name, count in having.items() if count >= MOST * len(all_of)}
        over = Counter(id(parent) for one in all_of for parent in one.made.parents).most_common(1)
        if over and over[0][1] > MOST * len(all_of):
            self.over_most = over[0][0]


class Cues:
    """What can be seen of the elements of one document, in one pass over the finished network."""

    def __init__(self, sheet: Sheet) -> None:
        self.made = sorted(sheet.network.made, key=lambda made: made.span.place)
        self._places = Places(sheet, {made.span.passage.number for made in self.made})
        self._ones = {id(made): _One(made, self._places.of(made)) for made in self.made}
        of_kind: dict[str, list[_One]] = {}
        for one in self._ones.values():
            of_kind.setdefault(one.made.kind, []).append(one)
            for parent in one.made.parents:
                if id(parent) in self._ones:
                    self._ones[id(parent)].under.add(one.made.kind)
        self._kinds = {kind: _Kind(all_of) for kind, all_of in of_kind.items()}
        self._texts = Counter(made.text.casefold() for made in self.made)
        self._in_row = Counter((id(one.place.view), one.place.row) for one in self._ones.values() if one.in_cell)
        self._themes = "theme" in of_kind
        self._goals = of_kind.get("goal", [])
        self._stems = [goal.stems for goal in self._goals[:MANY]]
        self._of_goals = set().union(*self._stems)
        self._left = {kind: self._leaves(kind) for kind in ("", "target", "effort")}

    def _leaves(self, kind: str) -> bool:
        """Whether more goals than not have nothing of a kind ("": nothing at all) that contributes to them."""
        left = sum(kind not in goal.under if kind else not goal.under for goal in self._goals)
        return left > 1 and 2 * left > len(self._goals)

    def of(self, made: Made) -> set[str]:
        """Return the cues that an element gives, by their names in `weights`."""
        one = self._ones[id(made)]
        kind, place = made.kind, one.place
        found = {f"lacks-{name}" for name in self._kinds[kind].usual - one.has}
        found.update(_wording(one))
        found.update(self._standing(one))
        found.update(self._over(one))
        if kind == "effort" and self._texts[made.text.casefold()] > 1:
            found.add("said-again")
        if kind in ("goal", "theme"):
            found.update(self._of_wanted(one))
        if made.target is not None:
            found.update(_figures(made.text, made.target))
            if place.view is not None and any(not column.role and not column.year for column in place.view.columns):
                found.add("columns-unknown")
        return found

    def _standing(self, one: _One) -> Iterator[str]:
        """Yield what its place tells: the heading, cell or text that it is, and what is around it."""
        made, place = one.made, one.place
        node = place.node
        if node is not None:
            if node.label is not None:
                yield "own-label"
            if node.level > 0:
                yield "heading"
            elif place.view is None and isinstance(node.block, Paragraph):
                yield "in-text"
            if self._places.goes_on(node, made.text):
                yield "goes-on"
        if place.role == made.kind:
            yield "column-says"
        share = self._places.unread(place)
        if share > FAIRLY:
            yield "much-unread" if share > VERY else "some-unread"
        if self._places.is_laid_out(made.span.passage):
            yield "laid-out"

    def _of_wanted(self, one: _One) -> Iterator[str]:
        """Yield what tells a goal or theme from what is none: a heading, an indicator, the name of a column."""
        made, place = one.made, one.place
        if made.kind == "theme":
            yield "theme"
            if place.node is None or place.node.label is None:
                yield "bare-theme"
        if has_digit(made.text) and not _tells_year(made.text):
            yield "figure-told"
        if place.view is not None and place.view.kind == "indicator":
            yield "among-indicators"
        if not one.under:
            yield "leads-nowhere"
        if made.kind == "goal" and self._left[""]:
            yield "bare-goals"
        if made.kind == "goal" and self._in_row[id(place.view), place.row] > 1:
            yield "many-in-row"

    def _over(self, one: _One) -> Iterator[str]:
        """Yield what tells whether it contributes to what it was put under."""
        made, place = one.made, one.place
        parents, low = made.parents, made.kind in ("target", "effort")
        if not parents:
            if low:
                yield "under-nothing" if self._goals or self._themes else "nothing-above"
            return
        if low and {parent.kind for parent in parents} == {"theme"}:
            yield "under-theme"
        if len(parents) > 1:
            yield "under-many"
        if min([parent.confidence for parent in parents]) < 0.9:
            yield "low-under-guess" if low else "under-guess"
        if made.number and any(parent.number and made.number.startswith(parent.number) for parent in parents):
            yield "number-fits"
        above = [self._ones[id(parent)] for parent in parents if id(parent) in self._ones]
        there = [other.place for other in above]
        if place.view is not None and any(at.view is place.view and at.row != place.row for at in there):
            yield "same-table"
        if _ended(place, there):
            yield "heading-between"
        if self._kinds[made.kind].over_most in map(id, parents):
            yield "all-under-one"
        yield from self._alike(one, above)

    def _alike(self, one: _One, above: list[_One]) -> Iterator[str]:
        """Yield whether its words are those of what it contributes to, or of another goal."""
        made, mine = one.made, one.stems
        shared = max([len(mine & other.stems) for other in above], default=0)
        if shared:
            yield "shares-words"
        if made.parents[0].kind != "goal":
            return
        near = mine & self._of_goals
        if len(near) > shared + 1 and any(len(near & stems) > shared + 1 for stems in self._stems):
            yield "other-fits"
        if self._left.get(made.kind):
            yield "goals-left"


def _wording(one: _One) -> Iterator[str]:
    """Yield what its words, and the rule that took it, tell."""
    made, text = one.made, one.made.text
    if made.confidence < 0.9:
        yield "guessed-much" if made.confidence < 0.7 else "guessed"
    if len(one.words) < FEW and made.kind not in ("theme", "result"):
        yield "few-words"
    if text[-1:] in _ON or (one.words and one.words[-1] in _OPEN and text[-1].isalnum()):
        yield "ends-open"
    if made.kind in ("goal", "theme", "effort") and _tells_year(text):
        yield "year-told"
    if made.said_again is not None:
        yield "told-twice"
    if made.number:
        yield "numbered"


_ON = (",", ":", "–", "—", "-")
"""The last sign of a text that goes on elsewhere."""


def _tells_year(text: str) -> bool:
    return holds(text, _CENTURIES) and bool(_YEAR.search(text))


def _figures(text: str, target: Target) -> Iterator[str]:
    """Yield what a target tells and does not."""
    if target.due is None:
        yield "no-due"
    if target.unit is None:
        yield "no-unit"
    if target.comparison is None:
        yield "no-comparison"
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
    has = {name for name in _MAY_HAVE if getattr(made, name)}
    if made.target is not None:
        has.update([name for name in _TARGET_MAY_HAVE if getattr(made.target, name) is not None])
    if not made.text[:1].islower():
        has.add("start")
    return has


_MAY_HAVE = ("number", "owner", "label", "year", "parents")
_TARGET_MAY_HAVE = ("value", "unit", "source", "due")
