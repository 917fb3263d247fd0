"""Targets that say the same twice."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from functools import reduce
from operator import or_

from rapidfuzz import fuzz, process

from doelnet.checking.findings import Hit, Place, Severity, Words
from doelnet.checking.network import Network
from doelnet.checking.registry import rule
from doelnet.checking.wording import content, first_sentence, years
from doelnet.draft import Element, Target

SAME_WORD = 85
"""From this likeness on (0 to 100) two words are forms of one word ("deelnemer", "deelnemers")."""
ENOUGH_SHARED = 0.6
"""So much of the words of the longer one must stand in both; `ALL_SHARED` where no figure binds them."""
ALL_SHARED = 0.85
SAME_PEOPLE = 80
"""From this likeness on two descriptions of a population are one."""

_LIGHT = {
    "krijgt", "krijgen", "ontvangt", "ontvangen", "haalt", "halen", "gehaald", "doet", "doen", "gaat", "gaan", "volgt",
    "volgen", "hebben", "enige", "vorm", "hooguit", "hoogstens", "minstens", "over", "zich", "ook", "wel", "meestal",
}  # fmt: skip
"""Words that may differ between two wordings of one target."""
_SYNONYMS = {
    "jongeren": "jeugd", "jeugdigen": "jeugd", "leerling": "leerlingen", "scholieren": "leerlingen", "kind": "kinderen",
    "opvoeders": "ouders", "gezinnen": "ouders", "leraren": "leerkrachten", "docenten": "leerkrachten",
}  # fmt: skip
_CONTRAST = frozenset({
    "jongens", "meisjes", "mannen", "vrouwen", "vaders", "moeders", "peuters", "kleuters", "po", "vo", "mbo", "so",
    "vso", "bo", "sbo", "vmbo", "havo", "vwo", "basisonderwijs", "voortgezet", "basisschool", "basisscholen",
    "voorschool", "voorscholen", "kinderopvang",
})  # fmt: skip
"""Words that, one in each, make two otherwise equal targets speak of other people or schools."""
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
    """Return what must be equal before the words are looked at: the figures, the year and the direction."""
    target = element.target or Target()
    told = first_sentence(element.text)
    named = years(told)
    due = target.due or "/".join(sorted(named))
    numbers = frozenset(_NUMBER.findall(told)) - named
    return target.value, (target.unit or "").casefold(), due, target.comparison, numbers


def _words(element: Element) -> frozenset[str]:
    """Return the words of a target that tell what it is about; of two words for one thing the same."""
    words = (_SYNONYMS.get(word, word) for word in content(first_sentence(element.text)))
    return frozenset(word for word in words if word not in _LIGHT)


def _twins(group: list[Element]) -> Iterator[Hit]:
    """Yield each target of `group` that repeats an earlier one of it."""
    words = [_words(element) for element in group]
    held = _as_bits(words)
    apart = [frozenset(_NAME.findall(each.text)) | (said & _CONTRAST) for each, said in zip(group, words, strict=True)]
    shared = ENOUGH_SHARED if (group[0].target or Target()).value is not None else ALL_SHARED
    repeated: set[int] = set()
    for first, mine in enumerate(held):
        if first in repeated:
            continue
        for other in range(first + 1, len(group)):
            if mine & held[other] not in (mine, held[other]) or other in repeated:
                continue
            few, many = sorted((mine.bit_count(), held[other].bit_count()))
            if not few or few < shared * many or (apart[first] - apart[other] and apart[other] - apart[first]):
                continue
            if _same_people(group[first], group[other]):
                repeated.add(other)
                yield _hit(group[first], group[other])


def _as_bits(texts: list[frozenset[str]]) -> list[int]:
    """Return each text as the bits of its words; forms of one word ("deelnemer", "deelnemers") share a bit."""
    known: list[str] = []
    bits: dict[str, int] = {}
    for word in sorted(frozenset[str]().union(*texts)):
        like = process.extractOne(word, known, scorer=fuzz.ratio, score_cutoff=SAME_WORD)
        bits[word] = 1 << (like[2] if like else len(known))
        if like is None:
            known.append(word)
    return [reduce(or_, (bits[word] for word in text), 0) for text in texts]


def _same_people(one: Element, other: Element) -> bool:
    """Whether the populations of two targets may be the same: alike, or one of them not given."""
    first, second = ((each.target or Target()).population for each in (one, other))
    if not first or not second:
        return True
    told = [" ".join(_SYNONYMS.get(word, word) for word in content(each)) for each in (first, second)]
    return fuzz.token_set_ratio(*told) >= SAME_PEOPLE


def _hit(kept: Element, repeated: Element) -> Hit:
    short = kept.text if len(kept.text) <= 60 else kept.text[:59].rstrip() + "…"
    return Hit(
        Place(element=repeated.id),
        Words(f'Dit zegt hetzelfde als "{short}".', f'This says the same as "{short}".'),
        (kept.id,),
    )
