"""Targets in entries and running text: parted by year, with their source notes."""

from __future__ import annotations

import re

from doelnet.reading.dutch import clauses, dates, sentences, targets
from doelnet.reading.forms.desk import cells
from doelnet.reading.forms.desk.network import Made
from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.desk.spans import Span

_SOURCE = re.compile(r"^\(?bron(?:nen)?\s*:", re.IGNORECASE)


def running(span: Span, hint: str | None) -> Span:
    """Return the part of a running text that states a target: up to a sentence that tells a level of the past."""
    if span.more:
        return span
    said = sentences.split(span.text)
    for sentence in said[1:]:
        if _past(sentence.text) and any(c.isdigit() for c in sentence.text) and dates.find(sentence.text, hint):
            return span.cut(0, sentence.start).trimmed()
    return span


def add_targets(
    sheet: Sheet,
    spans: list[Span],
    goals: list[Made],
    label: str | None,
    *,
    year: str | None = None,
    source: str | None = None,
    confidence: float = 0.9,
) -> list[Made]:
    """Add the targets that these entries state, under `goals`; a source note counts for those of its entry.

    An entry whose sentences name different target years states one target for each.
    """
    found: list[Made] = []
    for span in spans:
        if _SOURCE.match(span.text):
            noted = targets.part_source(span.text).source
            for last in found[-1:]:
                if last.target and not last.target.source:
                    last.target.source = noted
            continue
        text, own = targets.part_source(span.text)
        for piece in _by_year(span.cut(0, len(text)) if not span.more else span, sheet.hint):
            entry, number = cells.unnumbered(piece)
            read = targets.read(entry.text, sheet.hint, own or source)
            read.due = read.due or year
            made = sheet.network.add(
                "target",
                entry,
                goals,
                number=number,
                label=label,
                target=read,
                confidence=confidence if read.due else 0.6,
            )
            sheet.hush(entry)
            if made:
                found.append(made)
    return found


def _by_year(span: Span, hint: str | None) -> list[Span]:
    """Part an entry where its sentences name different target years."""
    if span.more:
        return [span]
    pieces: list[tuple[Span, str]] = []
    for sentence in sentences.split(span.text):
        part = span.cut(sentence.start, sentence.end)
        years = targets.years(sentence.text, hint)
        target = targets.read(sentence.text, hint)
        promises = bool(years) and (
            target.value is not None or target.comparison is not None or target.baseline is not None
        )
        if pieces and (not promises or pieces[-1][1] in ("", years[0]) or _past(sentence.text)):
            earlier, year = pieces[-1]
            pieces[-1] = (Span(earlier.passage, earlier.start, part.end), year or (years[0] if years else ""))
        else:
            pieces.append((part, years[0] if years else ""))
    return [piece for piece, _ in pieces] or [span]


_MOVED = re.compile(r"\bis\s+(?:in\s+\d{4}\s+)?(?:gedaald|gestegen)\b")


def _past(text: str) -> bool:
    """Whether a sentence tells of the past: its finite verb does, or something has risen or fallen."""
    return clauses.is_past(text) or bool(_MOVED.search(text))
