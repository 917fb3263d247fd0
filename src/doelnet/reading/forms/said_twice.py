"""Goals and efforts told twice in other words: in minutes and in their action list, in a plan and in its overview."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz import fuzz

from doelnet.reading.blocks import Item, Table
from doelnet.reading.dutch import clauses, dates, numbers
from doelnet.reading.forms.desk.network import SMALL, Made
from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.sheet import Sheet

ORDER = 27
_KINDS = ("goal", "effort")
_WORDS = re.compile(r"[^\W_]+")
_LIGHT = SMALL | {
    "over", "naar", "alle", "elke", "elk", "ieder", "iedere", "er", "ook", "onze", "ons", "hun", "deze", "dit", "nog",
    "tot", "tussen", "onder", "per", "na", "zich", "ze", "zij", "hebben", "heeft", "samen",
}  # fmt: skip
_TELLING = {"niet", "geen", "meer", "minder", "extra", "eerste", "tweede", "derde", "vierde", *dates.MONTH_NAMES[1:]}
"""Words that make of a text another one, however few."""
_LEAST = 3
"""Two texts share so many words that say something, or are not known to be the same."""
_MORE = 3
"""For each so many words that are shared one of the texts may have a word more."""
_COMMON = 20
"""A word in more texts than this finds no text that is said twice."""
_LIKE, _SAME_WHO = 88, 70
_RECAP = re.compile(
    r"\b(?:samenvatting|overzicht|in\s+het\s+kort|in\s+één\s+oogopslag|bijlage|planning|(?:actie|afspraken|besluiten)lijst"
    r"|actiepunten|publiekssamenvatting|inhoud)\b",
    re.IGNORECASE,
)
"""What heads a part of a paper that tells again what it told."""


@dataclass(slots=True)
class _Place:
    """Where an element is set apart: its list, table or block, whether it is a heading, in a table, in an overview."""

    listing: int
    heading: bool = False
    table: bool = False
    recap: bool = False

    def retells(self, other: _Place) -> bool:
        """Whether what stands here, in a table or an overview, may tell again what stands there, in the text."""
        return (self.recap and not other.recap) or (self.table and not other.table)


@dataclass(slots=True)
class _Told:
    made: Made
    place: _Place
    words: frozenset[str]
    small: frozenset[str]
    """Those of its words that nowhere in the text open with a capital."""
    listings: set[int]
    """The lists and tables in which it is told: what one of these tells apart is not the same."""
    opens: str = ""
    """The word it opens with, where that has a capital: it may be a name."""


def read(sheet: Sheet) -> None:
    """Let elements that tell the same in two parts of a document be one."""
    for kind in _KINDS:
        made = sheet.network.of(kind)
        places = _places(sheet, made) if len(made) > 1 else {}
        if len({place.listing for place in places.values()}) > 1:
            told = [_told(one, place) for one in made if (place := places.get(one.span.passage.number))]
            found = sorted(_pairs(sheet, told), key=lambda pair: pair[1].place.retells(pair[0].place))
            sheet.network.join([(kept.made, again.made) for kept, again in found])
            texts = {again.made.text: kept.made.text for kept, again in found}
            for planned in sheet.planned if texts else ():
                planned.texts = [texts.get(text, text) for text in planned.texts]


def _places(sheet: Sheet, made: list[Made]) -> dict[int, _Place]:
    """Return where the elements stand, by the number of their passage."""
    wanted = {one.span.passage.number for one in made}
    found: dict[int, _Place] = {}
    run = 0
    for node in sheet.outline:
        run = run if isinstance(node.block, Item) else node.index + 1
        for number in _numbers(node):
            if number in wanted:
                table = isinstance(node.block, Table)
                listing = run if isinstance(node.block, Item) else -node.index - 1
                recap = any(_RECAP.search(above.text) for above in node.path)
                found.setdefault(number, _Place(listing, node.is_heading, table, recap))
    return found


def _numbers(node: Node) -> Iterator[int]:
    if node.passage is not None:
        yield node.passage.number
    elif isinstance(node.block, Table):
        yield from (inner.passage.number for row in node.block.rows for cell in row for inner in cell.blocks)


def _told(made: Made, place: _Place) -> _Told:
    written = _WORDS.findall(made.text)
    words = frozenset(_said(word) for word in written if word.lower() not in _LIGHT)
    capitals = {word.lower() for word in written[1:] if word[:1].isupper()}
    opens = written[0].lower() if written and written[0][:1].isupper() else ""
    return _Told(made, place, words, words - capitals, {place.listing}, opens)


def _said(word: str) -> str:
    """Return a word in small letters, a number in figures."""
    low = word.lower()
    return str(numbers.WORDS[low]) if low in numbers.WORDS else low


def _pairs(sheet: Sheet, told: list[_Told]) -> Iterator[tuple[_Told, _Told]]:
    """Yield each that is told twice as what is to stand for both and what goes; the rarest of its words finds it."""
    having: dict[str, list[_Told]] = defaultdict(list)
    for one in told:
        for word in one.words:
            having[word].append(one)
    gone: set[int] = set()
    for one in told:
        shared = sorted(
            (word for word in one.words if 1 < len(having[word]) <= _COMMON), key=lambda w: (len(having[w]), w)
        )
        for other in {id(other): other for word in shared[:2] for other in having[word]}.values():
            if other is one or {id(one), id(other)} & gone or not _same(sheet, one, other):
                continue
            kept, again = sorted((one, other), key=lambda told: (not told.place.heading, told.made.span.place))
            gone.add(id(again))
            kept.listings |= again.listings
            _settle_parents(kept, again)
            yield kept, again


def _settle_parents(kept: _Told, again: _Told) -> None:
    """Let the text say what both contribute to, not the overview; else both do what either does."""
    if kept.place.heading:  # what this contributes to stands over it
        again.made.parents = []
    elif again.place.retells(kept.place):
        return
    elif kept.place.retells(again.place):
        kept.made.parents = list(again.made.parents) or kept.made.parents
    else:
        for parent in again.made.parents:
            kept.made.add_parent(parent)


def _same(sheet: Sheet, one: _Told, other: _Told) -> bool:
    """Whether two texts tell the same: the same words but for who does it, and in an overview a word or two less."""
    if one.listings & other.listings or not _may_be_one(one.made, other.made):
        return False
    mine, yours = one.words - other.words, other.words - one.words
    shared = len(one.words & other.words)
    if 3 * shared < len(one.words) or 3 * shared < len(other.words):
        return False
    for word in sorted(mine & one.small):
        if pair := next((w for w in sorted(yours & other.small) if _inflected(word, w)), None):
            mine, yours, shared = mine - {word}, yours - {pair}, shared + 1
    who = _doers(sheet, one.made, other.made)
    left = [[word for word in words - who if word not in clauses.FINITE or (mine and yours)] for words in (mine, yours)]
    retold = one.place.retells(other.place) or other.place.retells(one.place)
    if (left[0] and left[1]) or shared < (_LEAST if left[0] or left[1] or not retold else _LEAST - 1):
        return False
    more, told = (left[0], one) if left[0] else (left[1], other)
    if not more:
        return True
    return (
        retold
        and not _apart(one.made, other.made)
        and _MORE * len(more) <= shared
        and all(_is_plain(word, told) for word in more)
    )


def _apart(one: Made, other: Made) -> bool:
    """Whether two contribute to other goals."""
    return bool(one.parents and other.parents) and not any(parent in other.parents for parent in one.parents)


def _may_be_one(one: Made, other: Made) -> bool:
    """Whether neither is a goal with another number, or is done by another."""
    if one.kind == "goal" and one.number and other.number and one.number != other.number:
        return False
    return not (one.owner and other.owner) or fuzz.token_set_ratio(one.owner.lower(), other.owner.lower()) >= _SAME_WHO


def _inflected(one: str, other: str) -> bool:
    """Whether two words are forms of one: "organiseert" and "organiseren", "school" and "scholen"."""
    if one[:2] != other[:2] or one in _TELLING or other in _TELLING:
        return False
    if one in clauses.FINITE and other in clauses.FINITE:
        return one[:3] == other[:3] or max(len(one), len(other)) < _SHORT
    return min(len(one), len(other)) > 4 and fuzz.ratio(one, other) >= _LIKE


_SHORT = 7
"""A verb of fewer letters is known by its first two: "maakt", "maken"."""


def _doers(sheet: Sheet, *made: Made) -> set[str]:
    """Return the words for who does it, and those of the title and the organisation of the paper."""
    head = (str(sheet.head.get(name) or "") for name in ("title", "organisation"))
    said = " ".join([*(one.owner or "" for one in made), *head])
    return {word.lower() for word in _WORDS.findall(said)}


def _is_plain(word: str, told: _Told) -> bool:
    """Whether a word that only one of two texts has makes it no other: no name, figure or denial."""
    return word in told.small and word != told.opens and word.isalpha() and word not in _TELLING
