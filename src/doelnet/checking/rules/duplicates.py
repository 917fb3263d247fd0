"""Targets that say the same twice."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date

import numpy as np
from rapidfuzz import fuzz, process

from doelnet.checking.findings import Hit, Place, Severity, Words
from doelnet.checking.network import Network
from doelnet.checking.registry import rule
from doelnet.checking.wording import content, normal, years
from doelnet.draft import Element, Target

ALIKE = 78
"""From this likeness (0 to 100, word order aside) two targets with the same figure and year are taken for one."""
ALIKE_WITHOUT_FIGURE = 90
"""The same for targets that share no figure: then only the words can tell."""

_CONTRAST = frozenset({
    "jongens", "meisjes", "mannen", "vrouwen", "vaders", "moeders", "ouders", "peuters", "kleuters", "jongeren",
    "po", "vo", "mbo", "so", "vso", "bo", "sbo", "vmbo", "havo", "vwo", "basisonderwijs", "voortgezet", "basisschool",
    "basisscholen", "voorschool", "voorscholen", "kinderopvang", "middelbare",
})  # fmt: skip
"""Words that make two otherwise equal targets speak of other people or schools."""
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_NAME = re.compile(r"(?<=[\w,;:)] )[A-Z][\w'’-]+")


@rule(code="D206", name="streefcijfer-dubbel", severity=Severity.WARNING)
def same_target_twice(plan: Network, today: date) -> Iterator[Hit]:
    """Hetzelfde streefcijfer staat er twee keer

    Een ander streefcijfer heeft hetzelfde getal en jaar, gaat over dezelfde groep en zegt hetzelfde in andere
    woorden.

    Waarom: Staat een streefcijfer er twee keer, dan telt het twee keer mee en gaan de twee uit elkaar lopen zodra u
    er één aanpast.

    Zo lost u het op: Kies de beste tekst en houd die. Past het streefcijfer bij meer doelen? Koppel die ene tekst
    dan aan elk van die doelen.

    Voorbeeld fout: "In 2028 heeft 90% van de scholen een plan" bij doel 1, en "90% van alle scholen heeft een plan
    in 2028" bij doel 4.

    Voorbeeld goed: "In 2028 heeft 90% van de scholen een plan", één keer, gekoppeld aan doel 1 en doel 4.

    English

    The same target twice

    Another target has the same figure and year, is about the same group and says the same in other words.

    Why: A target that stands there twice counts twice, and the two will drift apart once you change one.

    How to mend: Keep the better wording. Does the target fit several goals? Link that one text to each of them.

    Example wrong: "In 2028, 90% of the schools have a plan" with goal 1, and "90% of all schools have a plan in
    2028" with goal 4.

    Example right: "In 2028, 90% of the schools have a plan", once, linked to goal 1 and goal 4.
    """
    groups: dict[tuple[object, ...], list[Element]] = defaultdict(list)
    for element in plan.of("target"):
        if not element.placeholder:
            groups[_figures(element)].append(element)
    for group in groups.values():
        if len(group) > 1:
            yield from _twins(sorted(group, key=lambda each: each.id))


def _figures(element: Element) -> tuple[object, ...]:
    """Return what must be equal before the words are looked at: the figures, the year, the direction, the contrasts."""
    target = element.target or Target()
    words = normal(element.text)
    due = target.due or "/".join(sorted(years(element.text)))
    numbers = frozenset(_NUMBER.findall(element.text)) - years(element.text)
    contrasts = _CONTRAST.intersection(words.split())
    return target.value, (target.unit or "").casefold(), due, target.comparison, numbers, contrasts


def _twins(group: list[Element]) -> Iterator[Hit]:
    """Yield each target of `group` that repeats an earlier one of it."""
    texts = [" ".join(content(element.text)) or normal(element.text) for element in group]
    bound = ALIKE if (group[0].target or Target()).value is not None else ALIKE_WITHOUT_FIGURE
    alike = process.cdist(texts, texts, scorer=fuzz.token_sort_ratio, score_cutoff=bound, dtype=np.uint8)
    names = [frozenset(_NAME.findall(element.text)) for element in group]
    repeated: set[int] = set()
    for first, row in enumerate(alike):
        if first in repeated:
            continue
        for index in np.flatnonzero(row[first + 1 :]):
            other = first + 1 + int(index)
            elsewhere = names[first] - names[other] and names[other] - names[first]
            if other in repeated or elsewhere or not _same_people(group[first], group[other]):
                continue
            repeated.add(other)
            yield _hit(group[first], group[other])


def _same_people(one: Element, other: Element) -> bool:
    """Whether the populations of two targets may be the same: alike, or one of them not given."""
    first, second = ((each.target or Target()).population for each in (one, other))
    if not first or not second:
        return True
    return fuzz.token_set_ratio(normal(first), normal(second)) >= ALIKE


def _hit(kept: Element, repeated: Element) -> Hit:
    short = kept.text if len(kept.text) <= 60 else kept.text[:59].rstrip() + "…"
    return Hit(
        Place(element=repeated.id),
        Words(f'Dit zegt hetzelfde als "{short}".', f'This says the same as "{short}".'),
        (kept.id,),
    )
