"""The entries in a section of a decision paper: arguments, risks, attachments, each with its heading alone."""

from __future__ import annotations

import re

from doelnet.reading.forms.desk.deciding.section import Section
from doelnet.reading.forms.desk.spans import Span, joined


def entries(section: Section) -> list[Span]:
    """Return the entries of a list section: its heads alone, else its items, else one a paragraph.

    Items that carry paragraphs are heads; other lists inside such a section are not entries.
    """
    heads = [
        _unmarked(piece.span) if section.kind == "attachments" else _headed(_unmarked(piece.span))
        for piece in section.pieces
        if piece.form == "head" or _MARKED.match(piece.span.text)
    ]
    if heads:
        return heads
    plain = [piece.span for piece in section.pieces if piece.form == "paragraph"]
    if plain and len(plain) == len(section.pieces) and all(lead(span) != span for span in plain):
        return [lead(span) for span in plain]
    items = [piece for piece in section.pieces if piece.form == "item"]
    if items:
        numbered, top = any(c.isalnum() for c in items[0].marker), items[0].depth
        own = [p for p in items if any(c.isalnum() for c in p.marker) == numbered and (p.depth == top or numbered)]
        before = [
            p.span
            for p in section.pieces[: section.pieces.index(items[0])]
            if p.form == "paragraph" and not p.span.text.endswith(":")
        ]
        groups: list[list[Span]] = []
        for piece in items:
            if piece in own:
                groups.append([lead(piece.span)])
        return [*before, *(joined(group) for group in groups)]
    return [piece.span for piece in section.pieces if piece.form == "paragraph" and not piece.span.text.endswith(":")]


_MARKED = re.compile(
    r"(?:(?:Argument|Kanttekening|Risico|Alternatief|Variant|Optie|Scenario)\s[\dA-Z]|[A-Z]\.?\d{1,2}(?:\.\d{1,2})?|\d{1,2}\.\d{1,2}|\d{1,2}[a-z]|[a-z]\.\d{1,2})[.):]?\s+(?=[A-Z€])"
)
"""The mark of an argument that says to which point it belongs: "1.2", "A.1", "2b"."""


def _unmarked(span: Span) -> Span:
    """Return an argument without the mark that names its point."""
    match = _MARKED.match(span.text)
    return span.cut(match.end()).trimmed() if match else span


def _headed(span: Span) -> Span:
    """Return the heading of a numbered paragraph: what stands in bold or italics, else its first sentence."""
    styled = lead(span)
    told = span.sentences()
    return styled if styled != span or len(told) < 2 else told[0]


def lead(span: Span, looks: tuple[str, ...] = ("bold", "italic", "underline")) -> Span:
    """Return the heading that opens an item in bold or italics, before its explanation; else the whole item."""
    for style in span.passage.styles:
        if style.look in looks and style.start <= span.start and span.start + 8 < style.end < span.end - 8:
            return span.cut(0, style.end - span.start).trimmed()
    return span
