"""How sure reading is of each element: what is seen of it, weighed by how often such a thing went with a fault."""

from __future__ import annotations

import math
from functools import lru_cache

from doelnet.draft import Element
from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.surety.cues import Cues
from doelnet.reading.forms.surety.weights import QUESTIONS, WHAT, Question

DOUBTFUL = 0.75
"""What is there less often than this makes what hangs under it doubtful too."""
SLIGHT = 0.1
"""A cue that weighs less than this share of the weightiest is no reason to tell."""


def tell(sheet: Sheet, elements: list[Element]) -> dict[str, list[str]]:
    """Set the confidence of the `elements` of a sheet, and return by id the cues that make them doubtful.

    A confidence is the share of such elements that are right in all: kind and text, what they contribute to, and for a
    target its figures. Of the cues those that weigh most come first. An element without any has no entry.
    """
    if not elements:
        return {}
    cues = Cues(sheet)
    seen = {id(made): frozenset(cues.of(made)) for made in cues.made}
    there = {made: _is_there(given) for made, given in seen.items()}
    doubts: dict[str, list[str]] = {}
    for made, element in zip(cues.made, elements, strict=True):
        above = min((there.get(id(parent), 1.0) for parent in made.parents), default=1.0)
        element.confidence, against = weighed(made.kind, seen[id(made)], above)
        if against:
            doubts[element.id] = list(against)
    return doubts


@lru_cache(maxsize=4096)
def weighed(kind: str, cues: frozenset[str], above: float = 1.0) -> tuple[float, tuple[str, ...]]:
    """Return how sure an element with these cues is, and which of them make it less so, weightiest first.

    `above` is the chance that what it contributes to is there: under what is not, it hangs wrong.
    """
    right = above
    against = {"under-guess": 4 * (1 - above)} if above < DOUBTFUL else {}
    for question in QUESTIONS:
        if kind in question.not_of:
            continue
        wrong = _wrong(question, cues)
        right *= 1 - wrong
        for cue in cues:
            if (weight := question.weights.get(cue, 0.0)) > 0:
                against[cue] = against.get(cue, 0.0) + weight * wrong
    least = SLIGHT * max(against.values(), default=0.0)
    told = (cue for cue, weight in against.items() if weight >= least)
    return round(right, 2), tuple(sorted(told, key=lambda cue: (-against[cue], cue)))


@lru_cache(maxsize=4096)
def _is_there(cues: frozenset[str]) -> float:
    """Return the chance that an element with these cues is there, and what it was taken for."""
    return round(1 - _wrong(WHAT, cues), 2)


def _wrong(question: Question, cues: frozenset[str]) -> float:
    return 1 / (1 + math.exp(-question.without - sum(question.weights.get(cue, 0.0) for cue in sorted(cues))))
