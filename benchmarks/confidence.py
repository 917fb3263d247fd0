"""How often what reading finds is right, by how sure it says to be; run with `make bench`.

The documents with gold in `tests/reading/documents`: those that reading was tuned to, and those held out. An element
is right when the gold has one of the same kind that is worded alike, with the same parents and, for a target, the same
figures: all that the score of a reading looks at. A confidence means what it says when the share is about as high; it
ranks well when most of what is wrong is among the fifth that it is least sure of. Only sums are told.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from rapidfuzz import fuzz

from doelnet import draft
from doelnet.draft import Draft, Element, Target
from doelnet.reading import formats, forms

DOCUMENTS = Path(__file__).resolve().parent.parent / "tests" / "reading" / "documents"
ALIKE = 85.0
"""Texts at least so alike (0 to 100) are one."""
BANDS = (0.0, 0.25, 0.5, 0.75, 0.85, 0.9, 0.95, 1.01)
DOUBTED = 0.75
"""Below this a review shows an element first."""
LEAST = 0.2
"""The share that reading is least sure of."""


class Judged(NamedTuple):
    """An element that was found: how sure reading was, whether it is there at all, and whether all of it is right."""

    confidence: float
    there: bool
    right: bool


def plain(text: str) -> str:
    """Return the words of a text alone, in small letters."""
    return " ".join("".join(sign if sign.isalnum() else " " for sign in text.lower()).split())


def paired(found: list[Element], gold: list[Element]) -> dict[str, Element]:
    """Return id of what was found → the element of the gold that it is: the likest first, each once."""
    said, right = [plain(each.text) for each in found], [plain(each.text) for each in gold]
    alike = [
        (fuzz.ratio(said[i], right[j]) + (mine.target == other.target), i, j)
        for i, mine in enumerate(found)
        for j, other in enumerate(gold)
        if (mine.kind, mine.year) == (other.kind, other.year)
    ]
    pairs: dict[str, Element] = {}
    taken: set[int] = set()
    for score, i, j in sorted(alike, key=lambda each: (-each[0], abs(each[1] - each[2]))):
        if score >= ALIKE and found[i].id not in pairs and j not in taken:
            pairs[found[i].id] = gold[j]
            taken.add(j)
    return pairs


def judged(found: Draft, gold: Draft) -> Iterator[Judged]:
    """Yield every element that was found, held against the gold."""
    pairs = paired(found.elements, gold.elements)
    for element in found.elements:
        right = pairs.get(element.id)
        parents = {pairs[parent].id if parent in pairs else "" for parent in element.parents}
        whole = right is not None and parents == set(right.parents) and _same(element.target, right.target)
        yield Judged(element.confidence or 0.0, right is not None, whole)


def _same(found: Target | None, gold: Target | None) -> bool:
    """Whether two targets say the same, as the score of a reading looks at it."""
    if found is None or gold is None:
        return found is gold
    exact = ("comparison", "value", "due", "baseline")
    if any(getattr(found, name) != getattr(gold, name) for name in exact) or bool(found.source) != bool(gold.source):
        return False
    units = plain(found.unit or "").split(), plain(gold.unit or "").split()
    source = fuzz.partial_ratio(plain(found.source or ""), plain(gold.source or "")) >= ALIKE
    return (units[0] == units[1] or bool(set(units[0]) & set(units[1]))) and (source or not found.source)


def read(folder: Path) -> Iterator[Judged]:
    """Yield what is found in the documents of a folder."""
    for path in sorted(path for path in folder.iterdir() if path.suffix != ".json"):
        gold = draft.loads(path.with_suffix(".json").read_bytes())
        yield from judged(forms.draft(formats.stream(path.name, formats.load(path))), gold)


def caught(found: Iterable[Judged]) -> float:
    """Return which share of what is wrong is among the fifth that reading is least sure of; of equals a part counts."""
    bands: dict[float, list[int]] = defaultdict(lambda: [0, 0])
    for each in found:
        bands[each.confidence][0] += 1
        bands[each.confidence][1] += not each.right
    room = LEAST * sum(number for number, _wrong in bands.values())
    total, among = sum(wrong for _number, wrong in bands.values()), 0.0
    for _confidence, (number, wrong) in sorted(bands.items()):
        among += wrong * min(1.0, room / number)
        room = max(0.0, room - number)
    return among / max(total, 1)


def tell(half: str, found: list[Judged]) -> None:
    """Print a line for each band of confidences, and how well they rank."""
    for low, high in pairwise(BANDS):
        here = [each for each in found if low <= each.confidence < high]
        if here:
            shares = (sum(each[i] for each in here) / len(here) for i in range(3))
            print(f"{half:10} {{:5.2f}} {len(here):6} {{:6.2f}} {{:6.2f}}".format(*shares))
    wrong, right = ([each for each in found if each.right == whole] for whole in (False, True))
    doubted, needless = (sum(each.confidence < DOUBTED for each in those) for those in (wrong, right))
    print(
        f"{half}: {len(wrong)} of {len(found)} wrong; {caught(found):.0%} of these among the fifth least sure; "
        f"doubted {doubted / max(len(wrong), 1):.0%} of the wrong, {needless / max(len(right), 1):.0%} of the right"
    )


def main() -> None:
    """Tell of both halves."""
    print(f"{'documents':10} {'says':>5} {'found':>6} {'there':>6} {'right':>6}")
    for half in ("tuned", "heldout"):
        tell(half, list(read(DOCUMENTS / half)))


if __name__ == "__main__":
    main()
