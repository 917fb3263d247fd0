"""How often what reading finds is right, by how sure it says to be; run with `make bench`.

The documents with gold in `tests/reading/documents`: those that reading was tuned to, and those held out. An element
is right when the gold has one of the same kind that is worded alike. A confidence means what it says when the share
is about as high; what is below 0.75 is shown first in a review.
"""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from rapidfuzz import fuzz

from doelnet import draft
from doelnet.reading import formats, forms

DOCUMENTS = Path(__file__).resolve().parent.parent / "tests" / "reading" / "documents"
ALIKE = 85.0
"""Texts at least so alike (0 to 100) are one."""


def plain(text: str) -> str:
    """Return the words of a text alone, in small letters."""
    return " ".join("".join(sign if sign.isalnum() else " " for sign in text.lower()).split())


def counts(folder: Path) -> dict[float, list[int]]:
    """Return confidence → how many elements were found with it, and how many of these are right."""
    found: dict[float, list[int]] = defaultdict(lambda: [0, 0])
    for path in sorted(path for path in folder.iterdir() if path.suffix != ".json"):
        gold: dict[str, list[str]] = defaultdict(list)
        for element in draft.loads(path.with_suffix(".json").read_bytes()).elements:
            gold[element.kind].append(plain(element.text))
        for element in forms.draft(formats.stream(path.name, formats.load(path))).elements:
            count = found[element.confidence or 0.0]
            count[0] += 1
            count[1] += any(fuzz.ratio(plain(element.text), text) >= ALIKE for text in gold[element.kind])
    return found


def main() -> None:
    """Print a line for each confidence."""
    print(f"{'documents':10} {'says':>5} {'found':>6} {'right':>6} {'share':>6}")
    for half in ("tuned", "heldout"):
        for confidence, (number, right) in sorted(counts(DOCUMENTS / half).items()):
            print(f"{half:10} {confidence:5.2f} {number:6} {right:6} {right / number:6.2f}")


if __name__ == "__main__":
    main()
