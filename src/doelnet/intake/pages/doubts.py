"""Why the reader doubted what it found, in words: what it said itself, and what the list as a whole gives away."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from doelnet.plans.persons import possible_persons

from ..models import ReviewItem

UNSURE = 0.75
"""Below this confidence the reader doubted what it found."""
LONG = 420
"""A text of more letters than this may well say several things."""
SOME, MOST = 4, 0.6
"""Of so many of a kind or more, what such a share has is what they mostly have."""
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
    elements = [item for item in items if item.section == "elements"]
    said = Counter(map(_said, elements))
    above = any(item.data["kind"] in ("theme", "goal") for item in elements)
    usual, persons = _usual(elements), _persons(items)
    return {item.order: _doubt(item, said, above, usual, persons) for item in items}


_NAMED = {"elements": ("owner",), "decisions": ("portfolio_holder",), "groups": ("contact", "members")}
"""Section → where a party or role stands that may be a person."""


def _names(item: ReviewItem) -> list[str]:
    values = [item.data.get(name) or [] for name in _NAMED.get(item.section, ())]
    return [name for value in values for name in ([value] if isinstance(value, str) else value)]


def _persons(items: Iterable[ReviewItem]) -> set[str]:
    """Return the names that may be a person's, which the reviewer is asked about."""
    listed = list(items)
    return possible_persons(
        (name for item in listed for name in _names(item)),
        (str(item.data.get("text") or "") for item in listed),
        (str(item.data["name"]) for item in listed if item.section == "parties"),
    )


def _said(item: ReviewItem) -> tuple[object, ...]:
    """Return by what two elements are one: what they say, of which year and figures, and what they contribute to."""
    data = item.data
    figures = repr(data.get("target"))
    return data["kind"], data["text"].casefold(), data.get("year"), figures, frozenset(data["parents"])


def _has(data: Mapping[str, Any]) -> set[str]:
    """Return which of the things that elements of a kind mostly have alike this one has."""
    own = {name for name in ("owner", "number", "year") if data.get(name)}
    target = data.get("target") or {}
    return (
        own
        | {name for name in ("value", "unit", "source") if target.get(name) not in (None, "")}
        | ({"start"} if _starts(data) else set())
    )


def _starts(data: Mapping[str, Any]) -> bool:
    return not str(data["text"])[:1].islower()


def _usual(elements: list[ReviewItem]) -> dict[str, set[str]]:
    """Return kind → what most of it have: one that has it not was cut or read otherwise than the rest."""
    by_kind: dict[str, list[set[str]]] = {}
    for item in elements:
        if not item.data.get("placeholder"):
            by_kind.setdefault(item.data["kind"], []).append(_has(item.data))
    return {
        kind: {name for name in set().union(*all_of) if sum(name in has for has in all_of) >= MOST * len(all_of)}
        for kind, all_of in by_kind.items()
        if len(all_of) >= SOME
    }


def _doubt(
    item: ReviewItem, said: Mapping[tuple[object, ...], int], above: bool, usual: Mapping[str, set[str]],
    persons: Container[str],
) -> Doubt:  # fmt: skip
    own = 1.0 if item.confidence is None else item.confidence
    found = [(own, _own_words(item.data))] if own < UNSURE else []
    found += [(0.5, _("Is “{name}” een persoon? Haal de naam dan weg.").format(name=name))
              for name in _names(item) if name in persons]  # fmt: skip
    if item.section == "elements":
        found += _of_place(item, above)
        found += _of_others(item.data, usual)
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


_LACKS = {
    "owner": gettext_lazy("De meeste hebben een eigenaar, dit niet."),
    "number": gettext_lazy("De meeste hebben een nummer, dit niet."),
    "year": gettext_lazy("De meeste hebben een jaar, dit niet."),
    "value": gettext_lazy("De meeste hebben een getal, dit niet."),
    "unit": gettext_lazy("De meeste zeggen waarvan het een aantal is, dit niet."),
    "source": gettext_lazy("De meeste hebben een bron, dit niet."),
    "start": gettext_lazy("Begint midden in een zin."),
}


def _of_others(data: Mapping[str, Any], usual: Mapping[str, set[str]]) -> list[tuple[float, str]]:
    """Return what it lacks that most of its kind have."""
    lacks = set() if data.get("placeholder") else usual.get(data["kind"], set()) - _has(data)
    return [(0.6, str(said)) for name, said in _LACKS.items() if name in lacks]


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
