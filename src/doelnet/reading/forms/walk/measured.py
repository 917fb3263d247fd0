"""Targets that stand in the cell of their goal or benefit, behind a label: "Meetbaar: in 2030 zegt 80% …"."""

from __future__ import annotations

import re
from typing import NamedTuple

from doelnet.reading.blocks import Cell, Item
from doelnet.reading.dutch import targets
from doelnet.reading.forms.desk.spans import Span, whole
from doelnet.reading.forms.desk.wording import words
from doelnet.reading.forms.walk.entries import described, entries

_BEHIND = re.compile(r"[.;!]\s+(?=[A-Z][^\W\d_]+(?:[\s-][^\W\d_]+)?:\s)")
"""Where a label may open behind a sentence of the same paragraph."""


class Measure(NamedTuple):
    """The words behind a label of targets, and that label."""

    label: words.Label
    span: Span


def parted(cell: Cell, role: str | None, hint: str | None) -> tuple[list[Span], list[Measure]]:
    """Return the entries of a cell in a column with this role, and the targets that stand in the cell beside them."""
    told: list[Measure] = []
    if role in ("goal", "benefit"):
        cell, told = _part(cell, hint)
    spans = entries(cell, split=role not in ("theme", "goal"))
    if role == "effort" and not any(isinstance(one, Item) for one in cell.blocks):
        spans = described(spans)
    if role not in ("goal", "benefit"):
        return spans, told
    cuts = [_cut(span, hint) for span in spans]
    return [span for span, _ in cuts], [*told, *(measure for _, measure in cuts if measure)]


def _part(cell: Cell, hint: str | None) -> tuple[Cell, list[Measure]]:
    """Return a cell without the paragraphs behind its first that open with a label of targets, and these."""
    if len(cell.blocks) < 2 or not any(
        ":" in block.passage.text or _TOLD.match(block.passage.text) for block in cell.blocks[1:]
    ):
        return cell, []
    told = {id(block): _measure(whole(block.passage), hint) for block in cell.blocks[1:]}
    found = [measure for measure in told.values() if measure]
    return (Cell(blocks=[block for block in cell.blocks if not told.get(id(block))]), found) if found else (cell, [])


def _cut(span: Span, hint: str | None) -> tuple[Span, Measure | None]:
    """Part an entry from the target that it tells behind a label in its last sentences."""
    said = _TOLD.search(span.text) if not span.more else None
    if said and (measure := _told(span.cut(said.end()).trimmed(), hint)):
        return span.cut(0, said.start() + 1).trimmed(), measure
    if span.more or ":" not in span.text:
        return span, None
    for match in _BEHIND.finditer(span.text):
        if measure := _measure(span.cut(match.end()), hint):
            return span.cut(0, match.start() + 1).trimmed(), measure
    return span, None


_TOLD = re.compile(
    r"(?:^|[.;!]\s+)(?:(?:(?:wij|we)\s+zijn|wanneer\s+zijn\s+(?:wij|we))\s+tevreden(?:\s+(?:als|wanneer)\b|\?)\s*:?|(?:dit|het)\s+doel\s+is"
    r"\s+(?:be|ge)haald\s+(?:als|wanneer)\b\s*:?|(?:hoe|waaraan)\s+meten\s+(?:wij|we)\s+(?:dit|dat|het)\?|meetbaar\s+doel\s*:"
    r"|ambitie\s+(?:voor\s+)?20\d\d\s*:|te\s+meten\s+aan\s*:)\s*",
    re.IGNORECASE,
)
"""Words that lead to a target behind the sentence of a goal, and label nothing elsewhere."""


def _told(span: Span, hint: str | None) -> Measure | None:
    read = targets.read(span.text, hint)
    return Measure(words.Label("target", "", None, 0), span) if read.value is not None else None


def _measure(span: Span, hint: str | None) -> Measure | None:
    if said := _TOLD.match(span.text):
        return _told(span.cut(said.end()).trimmed(), hint)
    label = words.label(span.text)
    if label is None or label.role not in ("target", "indicator", "goalvalue") or not 0 < label.start < len(span.text):
        return None
    rest = span.cut(label.start).trimmed()
    read = targets.read(rest.text, hint)
    says = read.value is not None or read.due is not None or label.year
    return Measure(label, rest) if says else None
