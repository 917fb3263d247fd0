"""What a newer version says besides elements (amounts, levels, decisions, parties), beside what the plan has of it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from doelnet import draft
from doelnet.plans.models import Mention

from ..models import ReviewItem
from .models import Renewal, RenewalChange
from .pairs import ALIKE, Part, pairs
from .versions import OUT, Past

NAMED = 85.0
"""From this likeness (0 to 100) two names of parties or groups are taken for one: "GGD A" is no "GGD B"."""


@dataclass(frozen=True)
class How:
    """How the things of one section are told apart: what must be equal, what is alike, and what tells more.

    `telling`: the number alone tells, where it stands once.
    """

    same: Callable[[dict[str, Any]], tuple[Any, ...]]
    words: Callable[[dict[str, Any]], tuple[Any, ...]]
    number: Callable[[dict[str, Any]], Any]
    about: Callable[[dict[str, Any]], tuple[Any, ...]]
    alike: float = ALIKE
    telling: bool = False


def _of(*names: str) -> Callable[[dict[str, Any]], tuple[Any, ...]]:
    return lambda data: tuple(data.get(name) or "" for name in names)


def _one(name: str) -> Callable[[dict[str, Any]], Any]:
    return lambda data: data.get(name)


HOW: dict[str, How] = {
    "measurements": How(_of("date"), _of("indicator", "unit"), _one("value"), _of("source"), telling=True),
    "money": How(_of("year", "phase", "side"), _of("fund", "account"), _one("amount"), _of("recurring"), telling=True),
    "milestones": How(_of(), _of("text"), _one("count"), _of("date")),
    "decisions": How(_of(), _of("subject"), _one("number"), _of("body", "date"), telling=True),
    "groups": How(_of(), _of("name"), _one("about"), _of("contact"), NAMED),
    "parties": How(_of(), _of("name"), _one("kind"), _of(), NAMED),
    "references": How(_of(), _of("title"), _one("number"), _of("date"), telling=True),
}


def said_of(item: ReviewItem, as_found: bool = False) -> dict[str, Any]:
    """Return what an item says, without its place: as people corrected it, or as it was found."""
    data = item.found if as_found else item.data
    return {name: value for name, value in data.items() if name != "at"}


def differs(name: str, one: Any, other: Any) -> bool:
    """Whether two values of a field differ: not in how an amount is written."""
    if name == "amount" and one and other:
        return Decimal(one) != Decimal(other)
    return bool((None if one in ("", []) else one) != (None if other in ("", []) else other))


def changed(before: Mapping[str, Any] | None, now: Mapping[str, Any], newer: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields that the newer version changes; None where it no longer has one.

    What only people changed since the earlier version (`before`) is theirs to keep.
    """
    names = dict.fromkeys([*now, *newer])
    return {
        name: newer.get(name)
        for name in names
        if differs(name, now.get(name), newer.get(name))
        and (before is None or differs(name, before.get(name), newer.get(name)))
    }


def rows_of(renewal: Renewal, past: Past, items: Iterable[ReviewItem]) -> list[RenewalChange]:
    """Return a row for each thing besides elements that the newer version says or no longer says, by section."""
    newer = [item for item in items if item.section in HOW and item.state not in OUT]
    now: dict[str, list[Mention]] = {section: [] for section in HOW}
    for said in past.mentions.values():
        now[said.section].append(said)
    rejected = Counter(_signature(item.section, said_of(item)) for item in past.turned_down if item.section in HOW)
    rows: list[RenewalChange] = []
    for section in draft.SECTIONS:
        here = [item for item in newer if item.section == section]
        found = _paired(HOW[section], now[section], here, past)
        for item in here:
            mention = found.get(item.pk)
            row = RenewalChange(renewal=renewal, item=item, mention=mention)
            name = _signature(section, said_of(item))
            if mention is not None:
                row.base = past.base.get(mention.pk)
            elif rejected[name] > 0:
                rejected[name] -= 1
                row.state = RenewalChange.State.SKIPPED
            rows.append(row)
        paired = {mention.pk for mention in found.values()}
        rows += [
            RenewalChange(renewal=renewal, mention=gone, base=past.base.get(gone.pk))
            for gone in now[section]
            if gone.pk not in paired and gone.pk not in past.kept
        ]
    return rows


def _paired(how: How, now: list[Mention], newer: list[ReviewItem], past: Past) -> dict[int, Mention]:
    """Return item → what the plan has of it; what was read before is known by what that reading said."""
    earlier = []
    for mention in now:
        base = past.base.get(mention.pk)
        data = said_of(base, as_found=True) if base else mention.data
        earlier.append(_part(how, mention.pk, data, base.beside if base else ""))
    parts = [_part(how, item.pk, said_of(item), item.beside) for item in newer]
    kinds = dict.fromkeys(part.kind for part in parts)
    by_pk = {mention.pk: mention for mention in now}
    found = pairs(earlier, parts, kinds, how.alike, any_kind=False)
    if how.telling:
        found |= _same_number(earlier, parts, found)
    return {int(str(item)): by_pk[pk] for item, pk in found.items()}  # type: ignore[index]  # the keys given above


def _same_number(earlier: list[Part], newer: list[Part], found: Mapping[object, object]) -> dict[object, object]:
    """Return newer → earlier of what is left with one number that stands once in both: it was called otherwise."""
    taken = set(found.values())
    left: dict[tuple[str, str], tuple[list[Part], list[Part]]] = {}
    for turn, parts in enumerate(
        ([p for p in earlier if p.key not in taken], [p for p in newer if p.key not in found])
    ):
        for part in parts:
            if part.number:
                left.setdefault((part.kind, part.number), ([], []))[turn].append(part)
    return {new[0].key: old[0].key for old, new in left.values() if len(old) == len(new) == 1}


def _part(how: How, key: object, data: dict[str, Any], beside: str) -> Part:
    words = " ".join(str(word) for word in (*how.words(data), beside) if word)
    number = how.number(data)
    return Part(
        key=key, kind=repr(how.same(data)), text=words or "?", number="" if number is None else str(number),
        about=tuple(map(str, how.about(data))),
    )  # fmt: skip


def _signature(section: str, data: dict[str, Any]) -> tuple[str, str]:
    return section, json.dumps(data, sort_keys=True)
