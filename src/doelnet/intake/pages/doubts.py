"""Why the reader doubted what it found, in words: what it said itself, and what the list as a whole gives away."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext as _

from ..models import ReviewItem

UNSURE = 0.75
"""Below this confidence the reader doubted what it found."""
LONG = 420
"""A text of more letters than this may well say several things."""
UNDER = frozenset({"target", "effort", "result"})
"""Kinds that should contribute to something."""


@dataclass(slots=True)
class Doubt:
    """How sure the reader is, from 0 to 1, and why it is not surer: the weightiest reason first."""

    confidence: float = 1.0
    reasons: list[str] = field(default_factory=list)

    @property
    def unsure(self) -> bool:
        """Whether it is worth a look before the others."""
        return self.confidence < UNSURE


def doubts_of(items: Iterable[ReviewItem]) -> dict[int, Doubt]:
    """Return order → doubt for each of the items of one review."""
    items = list(items)
    said = Counter(_said(item) for item in items if item.section == "elements")
    kinds = {item.data["kind"] for item in items if item.section == "elements"}
    above = bool(kinds & {"theme", "goal"})
    return {item.order: _doubt(item, said, above) for item in items}


def _said(item: ReviewItem) -> tuple[object, ...]:
    """Return by what two elements are one: what they say, of which year and figures, and what they contribute to."""
    data = item.data
    figures = repr(data.get("target"))
    return data["kind"], data["text"].casefold(), data.get("year"), figures, frozenset(data["parents"])


def _doubt(item: ReviewItem, said: Mapping[tuple[object, ...], int], above: bool) -> Doubt:
    own = 1.0 if item.confidence is None else item.confidence
    found = [(own, _own_words(item.data))] if own < UNSURE else []
    if item.section == "elements":
        found += _of_place(item, above)
        times = said[_said(item)]
        if times > 1 and not item.data.get("placeholder"):
            found.append((0.7, _("Staat er {n} keer.").format(n=times)))
    found.sort(key=lambda pair: pair[0])
    return Doubt(min([own, *(sure for sure, _reason in found)]), [reason for _sure, reason in found])


def _of_place(item: ReviewItem, above: bool) -> list[tuple[float, str]]:
    data, found = item.data, []
    if above and data["kind"] in UNDER and not data["parents"]:
        found.append((0.55, _("Niet duidelijk waaraan dit bijdraagt.")))
    if item.first is None:
        found.append((0.4, _("De plaats in het document is niet gevonden.")))
    if len(data["text"]) > LONG:
        found.append((0.65, _("Lange tekst: misschien zijn dit er meer.")))
    return found


def _own_words(data: Mapping[str, Any]) -> str:
    """Return why the reader itself was not sure, by what it found."""
    say = _OWN.get(str(data.get("kind")))
    return say(data) if say else _("Doelnet is niet zeker van de soort.")


def _of_target(data: Mapping[str, Any]) -> str:
    if not (data.get("target") or {}).get("due"):
        return _("Een streefdoel zonder jaar.")
    return _("Dit streefdoel is uit een zin gehaald.")


_OWN: dict[str, Callable[[Mapping[str, Any]], str]] = {
    "target": _of_target,
    "effort": lambda _data: _("Staat in lopende tekst of in een kolom zonder duidelijk woord."),
    "theme": lambda _data: _("Is alleen een kop. Misschien is het geen thema."),
    "goal": lambda _data: _("Niet zeker of dit een doel is."),
    "result": lambda _data: _("Niet zeker of dit een resultaat is."),
}
