"""The first page: its lines as they stand, since on a title page each line says something of its own."""

from __future__ import annotations

from doelnet.reading.dutch import sentences
from doelnet.reading.dutch.letters import places
from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.spans import Span


def lines(node: Node) -> list[Span]:
    """Return the lines of a node as they stand in the source: one where the source does not part them."""
    span = node.full
    if span is None:
        return []
    if "\n" not in span.passage.source:
        return [span]
    passage, cuts = span.passage, [span.start]
    cuts += [at + 1 for at in places(passage.text, " ") if span.start < at < span.end and _breaks(span, at)]
    return [Span(passage, a, b).trimmed() for a, b in zip(cuts, [*cuts[1:], span.end], strict=True)]


def _breaks(span: Span, at: int) -> bool:
    """Whether the blank at `at` stands for the end of a line."""
    passage = span.passage
    return "\n" in passage.source[passage.place(at - 1) : passage.place(at + 1)]


def statements(node: Node) -> list[str]:
    """Return what a node says piece by piece: its short lines, else its sentences."""
    if not node.line or len(node.line) > 600:
        return [node.line[:300]] if node.line else []
    rows = [span.text for span in lines(node)]
    if len(rows) > 1 and max(map(len, rows)) < 80 and len(rows) < 8:
        return rows
    return [sentence.text for sentence in sentences.split(node.line)]
