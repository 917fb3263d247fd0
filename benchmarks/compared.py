"""What of a reading is wrong, thing by thing, against a gold: what a reviewer would have to mend."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from rapidfuzz import fuzz, process
from rapidfuzz.distance import Levenshtein

ALIKE, NEAR = 88.0, 55.0
"""Texts at least so alike (0 to 100) are right; at least so alike they are the same thing, badly cut."""

NAMES = {
    "elements": ("text",), "measurements": ("indicator",), "money": ("amount", "year"),
    "milestones": ("text",), "decisions": ("subject",), "groups": ("name",), "parties": ("name",),
    "references": ("title",),
}  # fmt: skip
"""Section → by what two of its things are told to be the same."""
UNTOLD = {"id", "at", "confidence", "parents", "kind", "text", "label", "fund", "account", "indicator", "amount"}
"""What of a thing is no field to correct by itself; the row of an amount is shown beside it as the document has it."""


@dataclass
class Fault:
    """What is wrong with an item: not there at all, or what of it is to be corrected."""

    invented: bool = False
    kind: bool = False
    parents: int = 0
    typed: int = 0
    cuts: int = 0
    fields: int = 0

    def __bool__(self) -> bool:
        """Whether anything is."""
        return self.invented or self.kind or bool(self.parents or self.typed or self.cuts or self.fields)


def compared(
    items: list[tuple[int, str, dict[str, Any]]], gold: dict[str, Any]
) -> tuple[dict[int, Fault], list[str], int]:
    """Return what is wrong with each of the items (place, section, what was found), and what was missed."""
    faults: dict[int, Fault] = {}
    missed: list[str] = []
    lost = 0
    for section, names in NAMES.items():
        mine = [(order, data) for order, its, data in items if its == section]
        wanted = gold[section]
        pairs = paired([data for _order, data in mine], wanted, names)
        gold_of = {str(mine[i][1].get("id")): wanted[j]["id"] for i, j in pairs.items() if section == "elements"}
        for index, (order, data) in enumerate(mine):
            faults[order] = _fault(data, wanted[pairs[index]], gold_of) if index in pairs else Fault(invented=True)
        left = [_name(wanted[j], names) for j in range(len(wanted)) if j not in pairs.values()]
        missed += left if section == "elements" else []
        lost += len(left) if section not in ("elements", "parties") else 0
    return faults, missed, lost


def _name(data: dict[str, Any], names: tuple[str, ...]) -> str:
    return " ".join(str(data.get(name) or "") for name in names).strip()


def paired(mine: list[dict[str, Any]], wanted: list[dict[str, Any]], names: tuple[str, ...]) -> dict[int, int]:
    """Return which of what was found is which of what was wanted: the likest first, of one kind before others."""
    if not mine or not wanted:
        return {}
    said, right = ([_name(data, names).casefold() for data in side] for side in (mine, wanted))
    scores = process.cdist(said, right, scorer=fuzz.ratio)
    near = [
        (scores[i][j] + sum(5 for key in ("kind", "year", "date", "value") if a.get(key) == b.get(key)), i, j)
        for i, a in enumerate(mine)
        for j, b in enumerate(wanted)
        if scores[i][j] >= NEAR
    ]
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _score, i, j in sorted(near, key=lambda each: (-each[0], each[1], each[2])):
        if i not in pairs and j not in taken:
            pairs[i] = j
            taken.add(j)
    return pairs


def _fault(data: dict[str, Any], right: dict[str, Any], gold_of: dict[str, str]) -> Fault:
    fault = Fault(kind=data.get("kind") != right.get("kind"))
    said, wanted = (str(each.get("text") or "") for each in (data, right))
    if fuzz.ratio(said.casefold(), wanted.casefold()) < ALIKE:
        changes = Levenshtein.opcodes(said, wanted)
        fault.typed = sum(
            change.dest_end - change.dest_start for change in changes if change.tag in ("insert", "replace")
        )
        fault.cuts = sum(change.tag in ("delete", "replace") for change in changes)
        if fault.typed > len(wanted) / 2:  # it is copied from the document beside it
            fault.typed, fault.cuts = 2, 2
    parents = {gold_of.get(parent, parent) for parent in data.get("parents", ())}
    fault.parents = len(parents ^ set(right.get("parents", ())))
    fault.fields = len(list(_differences(data, right)))
    return fault


def _differences(data: dict[str, Any], right: dict[str, Any]) -> Iterator[str]:
    for key in sorted((data.keys() | right.keys()) - UNTOLD):
        one, other = data.get(key), right.get(key)
        if isinstance(one, dict) or isinstance(other, dict):
            yield from _differences(one or {}, other or {})
        elif isinstance(one, str) and isinstance(other, str):
            if fuzz.ratio(one.casefold(), other.casefold()) < ALIKE:
                yield key
        elif (one or None) != (other or None):
            yield key
