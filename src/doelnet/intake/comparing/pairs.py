"""Which part of a newer version stands for which part of the earlier one: alike words, in a like place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rapidfuzz import fuzz, process

from doelnet.plans.models import Kind

from ..places import core

if TYPE_CHECKING:  # a web worker loads it only when it compares: it takes some 15 MB
    import numpy as np

ALIKE = 62
"""From this likeness of words (0 to 100), with what its place adds, two texts are taken for versions of one."""

NEVER = 45
"""Below this likeness of words nothing of the place makes up for it."""

NUMBER, ABOVE, FIGURES = 6.0, 8.0, 4.0
"""What the same number, the same thing above, and the same year and owner add to the likeness of words."""

FAR = 4.0
"""What is taken off for standing at the other end of the document."""

LETTERS = 400
"""Letters of a text that are compared: what is alike shows well before."""

ORDER = tuple(Kind.values)


@dataclass
class Part:
    """One thing to be paired: what it says, where it stands, and the keys of what it contributes to."""

    key: object
    kind: str
    text: str
    number: str = ""
    about: tuple[str, ...] = ()
    above: list[object] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Note the words without layout, and the text as it is compared."""
        self.core = core(self.text)
        self.short = self.text.lower()[:LETTERS]


def pairs(
    earlier: Sequence[Part], newer: Sequence[Part], kinds: Iterable[str] = ORDER, alike: float = ALIKE,
    any_kind: bool = True,
) -> dict[object, object]:  # fmt: skip
    """Return newer key → earlier key of the parts that are versions of one another, each at most once.

    Texts that are the same and stand once in each are paired first; then, kind by kind from the top of the network,
    the same texts that stand several times, by their place; then the most alike, from `alike` on. What is left of the
    same words in another kind comes last, where `any_kind` allows that.
    """
    work = _Work(earlier, newer, alike)
    work.same_once()
    for kind in kinds:
        work.of_kind(kind)
    if any_kind:
        work.same_once(any_kind=True)
    return work.found


class _Work:
    """What was paired so far."""

    def __init__(self, earlier: Sequence[Part], newer: Sequence[Part], alike: float) -> None:
        self.earlier, self.newer, self.alike = list(earlier), list(newer), alike
        self.found: dict[object, object] = {}
        self.taken: set[object] = set()
        self.at = {part.key: place / max(len(self.earlier), 1) for place, part in enumerate(self.earlier)}
        self.to = {part.key: place / max(len(self.newer), 1) for place, part in enumerate(self.newer)}

    def pair(self, new: Part, old: Part) -> None:
        self.found[new.key] = old.key
        self.taken.add(old.key)

    def left(self) -> tuple[list[Part], list[Part]]:
        """Return what is not paired yet: earlier, newer."""
        earlier = [part for part in self.earlier if part.key not in self.taken]
        return earlier, [part for part in self.newer if part.key not in self.found]

    def same_once(self, any_kind: bool = False) -> None:
        """Pair the texts that stand once in both."""
        by_text: dict[tuple[str, str], tuple[list[Part], list[Part]]] = defaultdict(lambda: ([], []))
        for turn, parts in enumerate(self.left()):
            for part in parts:
                by_text["" if any_kind else part.kind, part.core][turn].append(part)
        for (_kind, text), (earlier, newer) in by_text.items():
            if text and len(earlier) == len(newer) == 1:
                self.pair(newer[0], earlier[0])

    def of_kind(self, kind: str) -> None:
        """Pair the parts of one kind by words and place: the best first."""
        import numpy as np

        earlier, newer = ([part for part in parts if part.kind == kind] for parts in self.left())
        if not earlier or not newer:
            return
        scores = self._scores(earlier, newer)
        rows, columns = np.nonzero(scores >= self.alike)
        order = np.lexsort((columns, rows, -scores[rows, columns]))
        for row, column in zip(rows[order].tolist(), columns[order].tolist(), strict=True):
            if newer[row].key not in self.found and earlier[column].key not in self.taken:
                self.pair(newer[row], earlier[column])

    def _scores(self, earlier: list[Part], newer: list[Part]) -> np.ndarray:
        """Return a row for each newer part, a column for each earlier one: how likely they are versions of one."""
        import numpy as np

        words = process.cdist(
            [part.short for part in newer], [part.short for part in earlier], scorer=fuzz.ratio, score_cutoff=NEVER,
            dtype=np.float32,
        )  # fmt: skip
        far = np.abs(
            np.array([self.to[part.key] for part in newer])[:, None]
            - np.array([self.at[part.key] for part in earlier])[None, :]
        )
        same = _equal([part.number for part in newer], [part.number for part in earlier], NUMBER)
        same += _equal([part.about for part in newer], [part.about for part in earlier], FIGURES)
        above = [frozenset(self.found.get(key, key) for key in part.above) for part in newer]
        same += _equal(above, [frozenset(part.above) for part in earlier], ABOVE)
        exact = _equal([part.core for part in newer], [part.core for part in earlier], 100.0)
        return np.where(words > 0, words + same + exact - FAR * far, 0)


def _equal(newer: Iterable[object], earlier: Iterable[object], worth: float) -> np.ndarray:
    """Return `worth` where a newer and an earlier value are the same, and are anything."""
    import numpy as np

    numbers: dict[object, int] = {}
    rows = np.array([numbers.setdefault(value, len(numbers)) if value else -1 for value in newer])
    columns = np.array([numbers.setdefault(value, len(numbers)) if value else -2 for value in earlier])
    return np.where(rows[:, None] == columns[None, :], np.float32(worth), np.float32(0))
