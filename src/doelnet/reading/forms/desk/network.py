"""The network in the making: elements with their parents, each named once."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from rapidfuzz import fuzz

from doelnet.draft import Element, ElementKind, Target
from doelnet.reading.dutch import targets
from doelnet.reading.forms.desk.spans import Span, clean
from doelnet.reading.forms.desk.wording import codes, status
from doelnet.reading.forms.desk.wording.placeholders import is_placeholder

_POINTER = re.compile(r"\(\s*zie\s+[^()]*\)", re.IGNORECASE)
_COUNTED = re.compile(
    r"(?P<number>[A-Z]?\d{1,2}[a-z]?)\s*[–—:.)-]?\s(?P<text>.+)"
    r"|(?P<said>.+?)\s\((?:[a-z]{4,15}\s)?(?P<behind>[A-Z]?\d{1,2}[a-z]?)\)"
)
"""A goal told again with its number before or behind it: "1 Van wachten …", "Van wachten … (beweging 1)"."""
_WORDS = re.compile(r"\w+")
_LETTER = re.compile(r"[^\W\d_]{2}")
"""What a goal or effort has at least: a figure by itself is none."""
_FIGURE = re.compile(r"[-–−]?\d[\d.,]*")
"""What no result is by itself: a cell of a table of which the lines were lost."""
_LETTERS = {"theme": "t", "goal": "g", "target": "s", "effort": "e", "result": "r", "benefit": "b", "capability": "c"}
SMALL = frozenset(
    [
        "de",
        "het",
        "een",
        "van",
        "in",
        "en",
        "op",
        "te",
        "voor",
        "met",
        "is",
        "zijn",
        "dat",
        "die",
        "aan",
        "om",
        "door",
        "bij",
        "als",
        "of",
        "uit",
        "worden",
        "wordt",
        "we",
        "wij",
    ]
)
"""Words that say nothing of what a text is about."""
ALIKE, SAME_NUMBER = 93, 85
_SAYS = 3
"""A result of fewer words ("Gereed") is one of its own wherever it stands."""


@dataclass(eq=False, slots=True)
class Made:
    """An element in the making; parents are elements, or the numbers the document points to."""

    kind: ElementKind
    text: str
    span: Span
    number: str | None = None
    label: str | None = None
    year: str | None = None
    owner: str | None = None
    target: Target | None = None
    confidence: float = 0.9
    parents: list[Made] = field(default_factory=list)
    pointers: list[str] = field(default_factory=list)
    said_again: Span | None = None

    @property
    def here(self) -> Span:
        """Where this was said last: what stands below a heading stands below its newest mention."""
        return self.said_again or self.span

    def add_parent(self, parent: Made) -> None:
        """Let this contribute to `parent` too."""
        if parent is not self and parent not in self.parents and not parent.leads_to(self):
            self.parents.append(parent)

    def leads_to(self, other: Made) -> bool:
        """Whether `other` is above this element."""
        seen: set[int] = set()
        waiting = list(self.parents)
        while waiting:
            above = waiting.pop()
            if above is other:
                return True
            if id(above) not in seen:
                seen.add(id(above))
                waiting.extend(above.parents)
        return False


class Network:
    """Takes in elements as they are found; merges what is said twice; writes them out in reading order."""

    def __init__(self) -> None:
        self.made: list[Made] = []
        self._by_text: dict[tuple[str, str], Made] = {}

    def add(
        self, kind: ElementKind, span: Span, parents: list[Made] | None = None, *, strip: str = "", **rest: object
    ) -> Made | None:
        """Add an element with the words of `span` under `parents`; return it, or the one it repeats.

        Returns None where the span holds no words. `strip` is a tail to leave out of the text.
        """
        span = status.without(span.trimmed()) if kind in ("goal", "effort") else span.trimmed()
        text = clean(span.text).removesuffix(strip).strip() if strip else clean(span.text)
        if not (_WORDS if kind in ("target", "result") else _LETTER).search(text):
            return None
        if kind == "result" and _FIGURE.fullmatch(text):
            return None
        made = Made(kind=kind, text=text, span=span, **rest)  # type: ignore[arg-type]  # checked by Made's callers
        identity = _identity(made)
        known = self._known(made, identity)
        if known is None:
            self.made.append(made)
            self._by_text.setdefault(identity, made)
        else:
            self._merge(known, made)
            known.said_again = span
            made = known
        for parent in parents or []:
            made.add_parent(parent)
        return made

    def join(self, pairs: list[tuple[Made, Made]]) -> None:
        """Let the first of each pair stand for the second too, with what only that tells, over what is under it."""
        into = {id(made): known for known, made in pairs}
        for first, made in pairs:
            known = first
            while id(known) in into:
                known = into[id(known)]
            into[id(made)] = known
            self._merge(known, made)
            known.label, known.year = known.label or made.label, known.year or made.year
            known.confidence = max(known.confidence, made.confidence)
            known.pointers = known.pointers or made.pointers
            known.said_again = max(known.here, made.span, key=lambda span: span.place)
            if not known.parents:
                known.parents = [parent for parent in made.parents if not parent.leads_to(known)]
        self.made = [made for made in self.made if id(made) not in into]
        for made in self.made:
            if any(id(parent) in into for parent in made.parents):
                above, made.parents = made.parents, []
                for parent in above:
                    made.add_parent(into.get(id(parent), parent))
        self._by_text = {identity: into.get(id(made), made) for identity, made in self._by_text.items()}

    def of(self, *kinds: str) -> list[Made]:
        """Return the elements of these kinds, in the order in which they were found."""
        return [made for made in self.made if made.kind in kinds]

    def said(self, kind: ElementKind, span: Span) -> Made | None:
        """Return the element of this kind that was found before with the same words."""
        return self._by_text.get((kind, f"{_key(clean(span.trimmed().text))}|"))

    def numbered(self, number: str, *kinds: str) -> Made | None:
        """Return the first element of these kinds with this number."""
        wanted = number.lower()
        return next((m for m in self.made if m.kind in kinds and m.number and m.number.lower() == wanted), None)

    def over(self, number: str) -> Made | None:
        """Return the goal, or else the theme, whose number "1a", "1.2", "A1" or "D1.2" goes on from."""
        upper = codes.over(number)
        return (self.numbered(upper, "goal") or self.numbered(upper, "theme")) if upper else None

    def meant(self, pointer: codes.Pointer) -> Made | None:
        """Return what a pointer means: what has its word and number, else what else has the number, a goal first."""
        first = ("theme", "goal") if pointer.word.startswith("thema") else ("goal", "theme")
        own = "benefit" if pointer.word.startswith("ba") else "capability" if pointer.word.startswith("verm") else None
        kinds = (*((own,) if own else ()), *first, "target", "capability", "benefit")
        found = [made for kind in kinds if (made := self.numbered(pointer.number, kind))]
        called = (made for made in found if pointer.word and (made.label or "").lower().startswith(pointer.word[:5]))
        return next(called, found[0] if found else None)

    def elements(self) -> list[Element]:
        """Return all elements in reading order, with ids."""
        for made in self.made:
            for pointer in made.pointers:
                if parent := self.numbered(pointer, "goal", "theme", "capability", "benefit"):
                    made.add_parent(parent)
        order = sorted(self.made, key=lambda made: made.span.place)
        counts: dict[str, int] = {}
        ids: dict[int, str] = {}
        for made in order:
            letter = _LETTERS[made.kind]
            counts[letter] = counts.get(letter, 0) + 1
            ids[id(made)] = f"{letter}{counts[letter]}"
        return [_element(made, ids) for made in order]

    def _known(self, made: Made, identity: tuple[str, str]) -> Made | None:
        if made.kind == "result" and (is_placeholder(made.text) or len(made.text.split()) < _SAYS):
            return None
        same = self._by_text.get(identity)
        if same is not None:
            return same
        if made.kind in ("theme", "goal") and (match := _COUNTED.fullmatch(made.text)):
            bare = self._by_text.get((made.kind, f"{_key(match['said'] or match['text'])}|{made.year or ''}"))
            if bare is not None and bare.number in (None, match["number"], match["behind"], made.number):
                return bare
        if made.kind == "target":
            return next((t for t in self.made if t.kind == "target" and _same_target(t, made)), None)
        if made.kind in ("theme", "goal") and made.number:
            for other in self.made:
                if (
                    other.kind == made.kind
                    and other.number == made.number
                    and _alike(other.text, made.text) >= SAME_NUMBER
                ):
                    return other
        return None

    def _merge(self, known: Made, made: Made) -> None:
        """Let `known` stand for both: keep its words, unless they only point to the other's."""
        if _points(known.text) and not _points(made.text):
            known.text, known.span = made.text, made.span
        known.number = known.number or made.number
        known.owner = known.owner or made.owner
        if known.target and made.target and not known.target.source:
            known.target.source = made.target.source


def _identity(made: Made) -> tuple[str, str]:
    """Return what makes an element the same as another: its kind and words, and for a target or result its year."""
    due = made.target.due or "" if made.target else made.year or ""
    return made.kind, f"{_key(made.text)}|{due}"


def _points(text: str) -> bool:
    return "(" in text and bool(_POINTER.search(text))


@lru_cache(maxsize=4096)
def _key(text: str) -> str:
    """Return what makes a text the same: its words, without source note and pointers to elsewhere."""
    text = targets.part_source(text).text
    text = _POINTER.sub(" ", text) if "(" in text else text
    return " ".join(_WORDS.findall(text.lower()))


def _alike(one: str, other: str) -> float:
    return fuzz.ratio(_key(one), _key(other))


def _same_target(one: Made, other: Made) -> bool:
    """Whether two targets say the same figure, unit and year about the same thing in other words."""
    a, b = one.target, other.target
    if a is None or b is None or a.value is None or a.due is None:
        return False
    if (a.value, a.unit, a.due) != (b.value, b.unit, b.due):
        return False
    mine, yours = _content(one.text), _content(other.text)
    shared = len(mine & yours)
    return shared >= 0.5 * min(len(mine), len(yours)) and fuzz.token_set_ratio(_key(one.text), _key(other.text)) >= 70


def _content(text: str) -> set[str]:
    return {w for w in _WORDS.findall(text.lower()) if w not in SMALL and not w.isdigit()}


def _element(made: Made, ids: dict[int, str]) -> Element:
    return Element(
        id=ids[id(made)],
        kind=made.kind,
        text=made.text,
        parents=[ids[id(parent)] for parent in made.parents],
        number=made.number,
        label=made.label,
        year=made.year,
        placeholder=True if made.kind == "result" and is_placeholder(made.text) else None,
        owner=made.owner,
        target=made.target,
        confidence=round(made.confidence, 2),
        at=made.span.at,
    )
