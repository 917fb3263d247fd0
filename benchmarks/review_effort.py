"""How many minutes the review of what was read would take, by a model; run with `make bench`.

Nobody was timed. Documents with gold are read, and the review is gone through as the site offers it: what the reader
doubts first, a key to accept and go on, a form to correct, one press for the rest. Each step costs what the
keystroke-level model says (Card, Moran & Newell 1980, Communications of the ACM 23(7)), each word what reading Dutch
takes. What is assumed is printed with what comes of it.
"""

from __future__ import annotations

import os
import statistics
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.compared import ALIKE, Fault, compared
from rapidfuzz import fuzz, process

from doelnet import draft
from doelnet.reading import blocks

if TYPE_CHECKING:
    from doelnet.intake.pages.rows import Found, Row

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = ROOT / "tests" / "reading" / "documents"
SHARED = ROOT.parent / "shared"
ITEMS, FEWEST = 300, 30
"""Minutes are told for so many items; a document with fewer than the second is left out: its fixed part weighs much."""

KEY, POINT, HAND, THINK = 0.28, 1.10, 0.40, 1.35
"""Seconds of the model: a key or click by an average person who types, pointing with a mouse, a hand to the mouse or
back, and making up one's mind before a step."""

READ, SKIM = 238 / 60, 450 / 60
"""Words a second: silent reading (Brysbaert 2019, Journal of Memory and Language 109, of English; Brysbaert, Sui, Duyck
& Dirix 2021: the same rate holds for Dutch, whose longer words cost no more), and skimming (Carver 1992, Journal of
Reading 36). Most people read from 175 to 300 words a minute."""

POLICIES = {
    "wrong": "every doubt read, and all that is wrong (by somebody who knows where that is: the least it can take)",
    "quick": "every doubt read, a quick look at all the rest and at what was not read",
    "heads": "every item read, accepted by heading, and all that was not read",
    "every": "every item read and accepted by itself, and all that was not read",
}


@dataclass
class Cost:
    """Seconds by what they go to, and how many keys and clicks these are."""

    seconds: Counter[str] = field(default_factory=Counter)
    presses: int = 0

    def add(self, what: str, *, keys: int = 0, points: int = 0, hands: int = 0, thoughts: int = 0) -> None:
        """Count steps of the model; who points clicks as well."""
        self.presses += keys + points
        self.seconds[what] += (keys + points) * KEY + points * POINT + hands * HAND + thoughts * THINK

    def read(self, what: str, words: float, rate: float = READ) -> None:
        """Count words."""
        self.seconds[what] += words / rate


@dataclass
class Case:
    """A document that was read: its items as the review shows them, and what is wrong with each.

    `missed` are texts of elements that are to be pointed at; `lost` how many other things were missed, such as amounts:
    a review has no way to add those.
    """

    found: Found
    faults: dict[int, Fault]
    missed: list[str]
    lost: int

    @property
    def rows(self) -> list[Row]:
        """Return the items."""
        return self.found.rows


def cases(folder: Path, golds: Path) -> Iterator[Case]:
    """Yield every document of a folder with gold that holds enough."""
    from doelnet.intake.models import Review
    from doelnet.intake.pages.rows import found_of
    from doelnet.intake.services.taking import items_of, read_whole
    from doelnet.plans.models import SourceDocument

    for path in sorted(path for path in folder.iterdir() if path.suffix != ".json"):
        whole = read_whole(path.name, path.read_bytes())
        document = SourceDocument(name=path.name, stream=blocks.dumps(whole.stream))
        review = Review(document=document, head=draft.plain(whole.found.document), unread=whole.unread)
        items = items_of(review, whole)
        if len(items) < FEWEST:
            continue
        gold = draft.plain(draft.loads((golds / f"{path.stem}.json").read_bytes()))
        yield Case(found_of(review, items), *compared([(item.order, item.section, item.found) for item in items], gold))


def effort(case: Case, policy: str) -> Cost:
    """Return what reviewing a document costs."""
    from doelnet.intake.pages.groups import groups_of

    cost = Cost()
    above: list[tuple[int, str]] = []
    for row in case.rows:
        fault = case.faults[row.order]
        looked = row.unsure or policy in ("heads", "every") or (policy == "wrong" and bool(fault))
        if looked or policy == "quick":
            cost.read("reading", _words(row, above), READ if looked else SKIM)
        above = row.parents
        if row.unsure:
            cost.read("reading", len(" ".join(row.doubt.reasons).split()))
        if fault.invented:
            cost.add("rejecting", keys=1, thoughts=1)
        elif fault:
            correct(cost, fault)
        elif row.unsure or policy == "every":
            cost.add("accepting", keys=1, thoughts=1)
        if fault and not looked:
            cost.read("reading", _words(row, above))
    heads = len(groups_of(case.rows, case.found.stream)) if policy == "heads" else 1
    cost.add("accepting", keys=2 * heads, thoughts=heads)  # Shift and a letter: those under a heading, or all the rest
    point(cost, case, policy)
    return cost


def _words(row: Row, above: list[tuple[int, str]]) -> int:
    """Return the words of an item that are read: what it contributes to only where that is another than just before."""
    parts = [row.text, row.detail, row.owner, *(name for _order, name in row.parents if row.parents != above)]
    return len(" ".join(parts).split())


def correct(cost: Cost, fault: Fault) -> None:
    """Count what it takes to open the form of an item, mend it and keep it."""
    cost.add("correcting: open and keep", keys=2, thoughts=1)  # v, and Ctrl+Enter
    if fault.typed or fault.cuts:
        cost.add("correcting: text", keys=fault.typed + fault.cuts, points=2 * fault.cuts, hands=2, thoughts=1)
    if fault.kind:
        cost.add("correcting: kind", keys=2, thoughts=1)  # Tab, and the first letter
    if fault.parents:
        cost.add("correcting: parents", keys=5, points=1 + fault.parents, hands=2, thoughts=fault.parents)
    if fault.fields:
        cost.add(
            "correcting: figures and names", keys=8 * fault.fields, points=fault.fields, hands=2, thoughts=fault.fields
        )


def point(cost: Cost, case: Case, policy: str) -> None:
    """Count what it takes to find what was missed among what was not read, and to say what it is."""
    blocks_told = case.found.told
    texts = [block.text.casefold() for block in blocks_told]
    if policy != "wrong":
        cost.read("what was not read", sum(len(text.split()) for text in texts), SKIM if policy == "quick" else READ)
    if case.missed:
        cost.add("what was missed", points=1, hands=2, thoughts=1)  # to the list of what was not read
    for text in case.missed:
        inside = process.extractOne(text.casefold(), texts, scorer=fuzz.partial_ratio, score_cutoff=ALIKE)
        cost.read("what was missed", len(text.split()))
        if inside:  # v, the kind, what it contributes to, Ctrl+Enter; cut to what is meant where there is more
            cut = 2 if len(inside[0]) > 1.3 * len(text) else 0
            cost.add("what was missed", keys=4 + cut, points=2 + 2 * cut, hands=2, thoughts=3)
        else:  # it stands in what was read as something else: added to the plan by hand, copied from the document
            cost.add("what was missed", keys=6, points=6, hands=4, thoughts=4)


def minutes(case: Case, cost: Cost) -> float:
    """Return what 300 items as these would take."""
    return sum(cost.seconds.values()) / 60 * ITEMS / len(case.rows)


def tell(name: str, found: Iterable[Case]) -> None:
    """Print what the review of these documents costs: of the documents together alone, whatever they are."""
    listed = list(found)
    rows = sum(len(case.rows) for case in listed)
    shares = [sum(row.unsure for row in case.rows) / len(case.rows) for case in listed]
    wrong = sum(bool(fault) for case in listed for fault in case.faults.values())
    doubted = sum(bool(case.faults[row.order]) for case in listed for row in case.rows if row.unsure)
    unsure = sum(row.unsure for case in listed for row in case.rows)
    print(f"\n{name}: {len(listed)} documents of {FEWEST} items or more, {rows} items; of {ITEMS} items")
    print(f"  doubted {ITEMS * unsure / rows:.0f} (median document {ITEMS * statistics.median(shares):.0f}), "
          f"wrong {ITEMS * wrong / rows:.0f} ({doubted / max(wrong, 1):.0%} of these doubted), "
          f"missed {ITEMS * sum(len(case.missed) for case in listed) / rows:.0f} elements and "
          f"{ITEMS * sum(case.lost for case in listed) / rows:.0f} other things")  # fmt: skip
    for policy, said in POLICIES.items():
        costs = [effort(case, policy) for case in listed]
        spent = sorted(minutes(case, cost) for case, cost in zip(listed, costs, strict=True))
        presses = statistics.median(
            cost.presses * ITEMS / len(case.rows) for case, cost in zip(listed, costs, strict=True)
        )
        ten = sum(each <= 10 for each in spent) / len(spent)
        print(f"  {policy}: median {statistics.median(spent):5.1f} min, worst {spent[-1]:5.1f}, within ten {ten:4.0%}; "
              f"{presses:.0f} keys and clicks: {said}")  # fmt: skip
        whole: Counter[str] = sum((cost.seconds for cost in costs), Counter())
        print("        " + ", ".join(f"{what} {part / whole.total():.0%}" for what, part in whole.most_common()))


def main() -> None:
    """Print minutes for 300 items, for each set of documents."""
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "doelnet.config.settings")
    os.environ.setdefault("DOELNET_DEBUG", "true")
    django.setup()
    print(
        "A model, no measurement of people. Assumed: "
        f"a key or click {KEY} s, pointing {POINT} s, a hand to or from the mouse {HAND} s, a decision {THINK} s, "
        f"reading {60 * READ:.0f} and skimming {60 * SKIM:.0f} words a minute; the site answers at once."
    )
    for half in sys.argv[1:] or ("tuned", "heldout"):
        tell(half, cases(DOCUMENTS / half, DOCUMENTS / half))
    if SHARED.exists():
        tell("sources", cases(SHARED / "sources", SHARED / "gold"))


if __name__ == "__main__":
    main()
