"""Small plans for the tests of the rules, about the invented municipality of Waardrecht."""

from __future__ import annotations

from datetime import date
from typing import Any

from doelnet.checking import Finding, check
from doelnet.draft import At, Draft, Element, Head, Money, Target

TODAY = date(2026, 11, 22)


def plan(*elements: Element, kind: Any = "implementation-plan", **sections: Any) -> Draft:
    """A draft of these elements and sections."""
    return Draft(document=Head(title="Jong in Waardrecht", kind=kind), elements=list(elements), **sections)


def goal(id: str = "g", *parents: str, text: str = "Elk kind gaat met plezier naar school", **rest: Any) -> Element:
    """A goal."""
    return Element(id=id, kind="goal", text=text, parents=list(parents), **rest)


def theme(id: str = "f") -> Element:
    """A theme."""
    return Element(id=id, kind="theme", text="Naar school", parents=[])


def effort(id: str = "e", *parents: str, owner: str | None = "Welzijn Waardrecht", **rest: Any) -> Element:
    """An effort, with an owner."""
    text = rest.pop("text", "Jongerenwerkers gaan vier avonden in de week de wijk in")
    return Element(id=id, kind="effort", text=text, parents=list(parents), owner=owner, **rest)


def result(id: str = "r", *parents: str, text: str = "Negen scholen hebben een ouderkamer", **rest: Any) -> Element:
    """A result of an effort."""
    return Element(id=id, kind="result", text=text, parents=list(parents), **rest)


def target(id: str = "t", *parents: str, text: str = "In 2028 gaat 95% naar school", **rest: Any) -> Element:
    """A target; what makes it measurable in `rest`."""
    return Element(id=id, kind="target", text=text, parents=list(parents), target=Target(**rest) if rest else None)


def amount(figure: str, side: Any, **rest: Any) -> Money:
    """An amount of the budget of 2026."""
    told = {"year": "2026", "phase": "budget", "fund": "OAB-budget", "at": At(line=7)} | rest
    return Money(amount=figure, side=side, **told)


def found(draft: Draft, code: str) -> list[Finding]:
    """What the rule `code` finds in `draft`."""
    return check(draft, TODAY, only=[code])


def at(draft: Draft, code: str) -> list[str | int | None]:
    """Where the rule `code` finds something: ids, indexes, or None for the plan as a whole."""
    return [each.place.element if each.place.index is None else each.place.index for each in found(draft, code)]
