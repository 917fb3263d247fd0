"""Titles of a decision paper that are no headings: a label before its text ("Argumenten: …"), or a line of its own."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from doelnet.reading.blocks import Block, Heading, Item, Paragraph, Table
from doelnet.reading.forms.desk.deciding.decision_words import LISTED, heard, section_of
from doelnet.reading.forms.desk.deciding.papers import DECIDED, TEXTS, WORK
from doelnet.reading.forms.desk.spans import Span

_LABEL = re.compile(
    r"(?:(?:\d{1,2}(?:\.\d{1,2})*\.?|[IVX]{1,4}\.|[A-Z]\.)\s+)?(?P<label>[A-Z][^:.;!]{2,60}?\??)\s*:(?:\s+(?=\S)|$)"
)
_ASKED = re.compile(r"(?P<label>(?:Wat|Waar\w*|Hoe|Wie|Welke?|Wanneer|Met\s+wie|Is|Zijn)\s[^?:.]{4,60}\?)\s+(?=[A-Z€])")
_SHORT = 60


class Piece(NamedTuple):
    """A stretch of a block; `title` where it is the title of what follows."""

    block: Block
    span: Span | None
    title: bool = False


class _Title(NamedTuple):
    """A title in a paragraph: where it ends, where the text behind it begins, and what it heads."""

    end: int
    text: int
    section: str | None


def headed(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Yield `pieces`; in a decision paper without headings for its sections their titles become headings."""
    if LISTED.search(" ".join(piece.span.text[:200] for piece in pieces[:6] if piece.span)):
        for piece in pieces:
            yield from _subject_apart(piece)
        return
    found = {at: title for at, piece in enumerate(pieces) if (title := _title(piece)) is not None}
    if not _is_paper(pieces, found):
        yield from pieces
        return
    level = 1
    for at, piece in enumerate(pieces):
        if isinstance(piece.block, Heading):
            level = piece.block.level
        title, span = found.get(at), piece.span
        if title is None or span is None:
            yield piece
            continue
        yield Piece(Heading(level=min(level + 1, 7), passage=span.passage), span.cut(0, title.end), title=True)
        if title.text < len(span.text):
            yield Piece(Paragraph(passage=span.passage), span.cut(title.text))


def _subject_apart(piece: Piece) -> Iterator[Piece]:
    """Yield a piece of a list of decisions, what was decided apart from its subject: "Jaarplan Besluit: …"."""
    span = piece.span
    said = DECIDED.search(span.text) if span is not None and not isinstance(piece.block, Table) else None
    if span is None or said is None or said.start() > _SUBJECT:
        yield piece
        return
    level = piece.block.level if isinstance(piece.block, Heading) else _ITEM
    yield Piece(Heading(level=level, passage=span.passage), span.cut(0, said.start()).trimmed(), title=True)
    yield Piece(Paragraph(passage=span.passage), span.cut(said.start()), title=True)


_SUBJECT = 250
"""A subject is no longer than this."""
_ITEM = 3


def _is_paper(pieces: Sequence[Piece], found: dict[int, _Title]) -> bool:
    """Whether titles in paragraphs, most said once, part a paper that asks for a decision; headings hold the others."""
    told = {title.section for title in found.values()} & TEXTS
    again = Counter(title.section for title in found.values() if title.section in WORK and title.section != "points")
    heads = {section_of(piece.block.passage.text) for piece in pieces if isinstance(piece.block, Heading)} & WORK
    if not told or len(told | heads) < 3 or told & heads - {"points"} or sum(again.values()) > len(again) + 1:
        return False
    return "points" in told.union(heads, _in_front(pieces))


def _in_front(pieces: Sequence[Piece]) -> set[str | None]:
    """Return the sections that rows of the first table hold."""
    table = next((piece.block for piece in pieces if isinstance(piece.block, Table)), None)
    return {section_of(row[0].text) for row in table.rows if row} if table else set()


def _title(piece: Piece) -> _Title | None:
    """Return the title that a paragraph opens with, or is."""
    listed = isinstance(piece.block, Item) and not (piece.block.numbered and piece.block.depth == 0)
    if isinstance(piece.block, Heading | Table) or listed or piece.span is None:
        return None
    text = piece.span.text
    alone = isinstance(piece.block, Paragraph) and len(text) < _SHORT and text[-1:] not in ".;,"
    if alone and (section := section_of(text)):
        return _Title(len(text.rstrip(" :")), len(text), section)
    if end := _bold(piece.span):
        label = text[:end].rstrip(" :")
        section = heard(label) if label.endswith("?") else section_of(label)
        return _Title(len(label), end, section) if section or label.endswith("?") else None
    match = (_LABEL.match(text) if ":" in text else None) or _ASKED.match(text)
    if match is None:
        return None
    asks = match["label"].endswith("?")
    section = heard(match["label"]) if asks else section_of(match["label"])
    unknown = match["label"][-1].isdigit() or (section is None and not (asks and match[0].rstrip().endswith(":")))
    if unknown or section == "front" or match["label"].lower() == "doel":
        return None
    return _Title(match.end("label"), match.end(), section)


def _bold(span: Span) -> int:
    """Return where the bold words end with which a paragraph opens: 0 without such."""
    looks = [style for style in span.passage.styles if style.look == "bold" and style.start <= span.start < style.end]
    end = looks[0].end - span.start if looks else 0
    return end if 0 < end < min(_SHORT, len(span.text)) else 0
