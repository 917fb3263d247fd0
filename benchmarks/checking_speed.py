"""How fast a plan of 1,000 elements is checked, as a ratio to laying out its network, and 500 near-equal targets.

Run: python benchmarks/checking_speed.py. Exits 1 where the bound is passed.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date
from time import process_time

from doelnet.checking import check
from doelnet.checking.network import Network
from doelnet.draft import Baseline, Draft, Element, Head, Money, Target

BOUND_MS = {"1,000 elements": 50, "500 near-equal targets": 200}
ROUNDS = 9
TODAY = date(2026, 11, 22)


def plan_of_1000() -> Draft:
    """Return an implementation plan: 10 goals, 40 sub-goals, 50 targets, 300 efforts, 600 results."""
    elements = [_element(f"g{n}", "goal", f"Kinderen in wijk {n} groeien beter en gezonder op") for n in range(10)]
    elements += [_element(f"s{n}", "goal", f"Meer jongeren van school {n} doen mee", f"g{n % 10}") for n in range(40)]
    for n in range(50):
        text = f"In 2028 doet {50 + n}% van de kinderen in groep {n % 8 + 1} mee aan sport of cultuur"
        target = Target(value=50 + n, unit="%", due="2028", baseline=Baseline(value=40), source="GGD Waardland")
        elements.append(_element(f"t{n}", "target", text, f"s{n % 40}", target=target))
    for n in range(300):
        text = f"Welzijn Waardrecht organiseert activiteit {n} samen met de scholen en de Bibliotheek Waardland."
        elements.append(_element(f"e{n}", "effort", text, f"s{n % 40}", owner="Welzijn Waardrecht" if n % 2 else None))
        for year in ("2026", "2027"):
            said = f"Ouders van school {n} zijn beter geïnformeerd over opgroeien en opvoeden ({n if n % 3 else year})"
            elements.append(_element(f"r{n}-{year}", "result", said, f"e{n}", year=year))
    money = [Money(amount=str(n * 1000), year="2026", phase="budget", side="expense", fund="OAB") for n in range(100)]
    return Draft(document=_HEAD, elements=elements, money=money)


def near_equal_targets() -> Draft:
    """Return 500 targets with one figure and year, in words that differ a little: the worst case of D206."""
    elements = [_element("g", "goal", "Elke jongere doet mee")]
    for n in range(500):
        words = f"{_name(n)} {_name(n * 7)} {_name(n * 13)}"
        target = Target(value=85, unit="%", due="2028", baseline=Baseline(value=80), source="GGD Waardland")
        elements.append(_element(f"t{n}", "target", f"In 2028 is 85% van {words} gelukkig", "g", target=target))
    return Draft(document=_HEAD, elements=elements)


_HEAD = Head(title="Uitvoeringsplan Jong in Waardrecht", kind="implementation-plan")


def _element(id: str, kind: str, text: str, *parents: str, **rest: object) -> Element:
    return Element(id=id, kind=kind, text=text, parents=list(parents), **rest)  # type: ignore[arg-type]


def _name(n: int) -> str:
    return "".join("aeioubdgkl"[int(digit)] for digit in f"{n % 997:03d}") + "en"


def _best(run: Callable[[], object]) -> float:
    """Return the shortest of some runs, in milliseconds of the processor: other work on the machine does not count."""
    times = []
    for _ in range(ROUNDS):
        start = process_time()
        run()
        times.append((process_time() - start) * 1000)
    return min(times)


def main() -> int:
    """Print the times and return the exit code."""
    good = True
    for (label, bound), draft in zip(BOUND_MS.items(), (plan_of_1000(), near_equal_targets()), strict=True):
        found = len(check(draft, TODAY))
        built = _best(lambda draft=draft: Network(draft))  # type: ignore[misc]
        took = _best(lambda draft=draft: check(draft, TODAY))  # type: ignore[misc]
        print(f"{label}: view {built:.2f} ms, check {took:.1f} ms ({took / built:.0f} x), {found} findings")
        good &= took < bound
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
