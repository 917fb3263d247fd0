"""From a stretch of a document to a passage: layout taken away, the place of every character kept."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise
from operator import itemgetter
from typing import NamedTuple

from doelnet.reading.blocks import Look, Passage, Style

Piece = tuple[int, str]
"""Characters that are kept, and the offset in the document at which they stand."""

INVISIBLE = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffe\uffff\x00-\x08\x0e-\x1b\x7f"
_NOISE = re.compile(rf"(?<=\w)[-\u2010\u00ad][^\S\n\v]*[\n\v]\s*(?=\w)|[^\S ]\s*| \s+|[{INVISIBLE}]+")
_CLASHING = frozenset(["aa", "ae", "ai", "au", "ee", "ei", "eu", "ie", "ii", "oa", "oe", "oi", "oo", "ou", "ui", "uu"])
"""Vowels that would be read as one: between them a compound has a hyphen (Woordenlijst Nederlandse Taal, 6.4)."""

_PREFIX = re.compile(r"(?<!\w)(?:[^\W\d_]|ex|niet|non|oud|vice)$")
_SOCIAL = re.compile(r"\bsociaal$", re.IGNORECASE)
"""The first half of "sociaal-emotioneel" and "sociaal-economisch", which two words are also written with a hyphen."""
_LINKING = re.compile(r"(?:en|of|tot|noch|dan wel)\b")


class Stretch(NamedTuple):
    """A look in the document, before its place in the passage is known."""

    start: int
    end: int
    look: Look
    href: str | None = None


class Lines:
    """Tells on which line, from 1, an offset in a document stands."""

    def __init__(self, document: str) -> None:
        self._starts = [0, *(m.end() for m in re.finditer("\n", document))]

    def __call__(self, offset: int) -> int:
        return bisect_right(self._starts, offset)


def tidy(text: str) -> bool:
    """Whether there is no layout in this text but single spaces (a fast test: both parts run in C)."""
    return text.isprintable() and "  " not in text


class _Loom:
    """Collects kept characters, closing up white space."""

    def __init__(self) -> None:
        self.out: list[str] = []
        self.length = 0
        self.anchors: list[tuple[int, int]] = []
        self.spaced = True

    def add(self, text: str, at: int) -> None:
        """Add characters that stand at `at`."""
        if self.spaced and text[:1] == " ":
            text, at = text[1:], at + 1
        if not text:
            return
        if not self.anchors or at - self.anchors[-1][1] != self.length - self.anchors[-1][0]:
            self.anchors.append((self.length, at))
        self.out.append(text)
        self.length += len(text)
        self.spaced = text[-1] == " "

    def piece(self, at: int, chunk: str) -> None:
        """Add a piece of the document, cleaned of layout."""
        if tidy(chunk):
            self.add(chunk, at)
            return
        done = 0
        for noise in _NOISE.finditer(chunk):
            self.add(chunk[done : noise.start()], at + done)
            done = noise.end()
            mark = noise[0]
            if mark[0] in "-\u2010\u00ad" and ("\n" in mark or "\v" in mark):
                self._hyphen(chunk, noise.start(), done, at)
            elif mark[0].isspace():
                self.add(" ", at + noise.start())
        self.add(chunk[done:], at + done)

    def _hyphen(self, chunk: str, start: int, end: int, at: int) -> None:
        """A hyphen at the end of a line: dropped inside a word, kept where it belongs to the word."""
        if chunk[start] == "\u00ad":
            return
        if _LINKING.match(chunk, end):
            self.add("- ", at + start)
        elif keeps_hyphen(chunk[max(start - 8, 0) : start], chunk[end]):
            self.add("-", at + start)


def keeps_hyphen(before: str, after: str) -> bool:
    """Whether a word that goes on with `after`, on the next line, had a hyphen of its own behind `before`."""
    lower = after.islower() and before[-1].islower()
    return not lower or before[-1] + after in _CLASHING or bool(_PREFIX.search(before) or _SOCIAL.search(before))


def linking(after: str) -> bool:
    """Whether a word behind a hyphen joins two words of which the first is cut short: "voor- en vroegschool"."""
    return bool(_LINKING.match(after))


def torn(chunk: str, after: str) -> bool:
    """Whether `chunk` ends in the hyphen with which the end of a line parts a word that goes on in `after`."""
    word = chunk[-9:-1]
    if chunk[-1:] not in ("-", "\u2010") or not word[-1:].isalpha() or not after[:1].islower():
        return False
    return not _LINKING.match(after) and not keeps_hyphen(word, after[0])


def weave(
    document: str,
    pieces: Sequence[Piece],
    looks: Iterable[Stretch] = (),
    *,
    lines: Lines | None = None,
    page: int | None = None,
) -> Passage | None:
    """Return the passage that `pieces` of `document` make, or None when nothing is left of them."""
    if len(pieces) == 1 and not looks:
        at, chunk = pieces[0]
        text = chunk.strip()
        if not text:
            return None
        at += chunk.index(text[0])
        if tidy(text) and document.startswith(text, at):
            return Passage(text=text, line=lines(at) if lines else None, page=page)
    loom = _Loom()
    for at, chunk in pieces:
        loom.piece(at, chunk)
    text = "".join(loom.out).rstrip(" ")
    if not text:
        return None
    first = loom.anchors[0][1]
    anchors = [(t, s - first) for t, s in loom.anchors if t < len(text)]
    last_text, last_source = anchors[-1]
    source = document[first : first + last_source + len(text) - last_text]
    passage = Passage(text=text, line=lines(first) if lines else None, page=page)
    if source != text:
        passage.source, passage.anchors = _whole_entity(document, first, source), anchors
    if looks:
        passage.styles = _styles(looks, passage, first)
    return passage


def _whole_entity(document: str, first: int, source: str) -> str:
    """Return `source`, made longer where it ends in the middle of an entity such as `&amp;`."""
    if not source.endswith("&"):
        return source
    entity = re.compile(r"#?\w{1,31};").match(document, first + len(source))
    return source + entity[0] if entity else source


def _styles(looks: Iterable[Stretch], passage: Passage, first: int) -> list[Style]:
    """Return `looks` as styles of the passage, touching ones of a kind made one."""
    styles: list[Style] = []
    for look in sorted(looks, key=lambda s: (s.look, s.start)):
        start, end = _in_text(passage, look.start - first), _in_text(passage, look.end - first)
        while end > start and passage.text[end - 1] == " ":
            end -= 1
        if start >= end:
            continue
        last = styles[-1] if styles else None
        if last and last.look == look.look and last.href == look.href and not passage.text[last.end : start].strip():
            styles[-1] = Style(last.start, max(end, last.end), look.look, look.href)
        else:
            styles.append(Style(start, end, look.look, look.href))
    return sorted(styles, key=lambda s: (s.start, s.end))


def _in_text(passage: Passage, offset: int) -> int:
    """Return where in the text the source's `offset` comes: the first kept character from there on."""
    if not passage.anchors:
        return min(max(offset, 0), len(passage.text))
    index = bisect_right(passage.anchors, offset, key=itemgetter(1)) - 1
    if index < 0:
        return 0
    start, at = passage.anchors[index]
    until = passage.anchors[index + 1][0] if index + 1 < len(passage.anchors) else len(passage.text)
    return min(start + offset - at, until)


def beyond(passage: Passage, offset: int) -> Passage:
    """Return the passage from `text[offset]` on: what is left when a marker is taken off."""
    while offset < len(passage.text) and passage.text[offset] == " ":
        offset += 1
    if not offset:
        return passage
    at = passage.place(offset)
    text, source = passage.text[offset:], (passage.source or passage.text)[at:]
    anchors = [(0, 0), *((t - offset, s - at) for t, s in passage.anchors if t > offset)]
    styles = [Style(max(s.start - offset, 0), s.end - offset, s.look, s.href) for s in passage.styles if s.end > offset]
    plain = source == text
    return Passage(
        text=text,
        source="" if plain else source,
        anchors=[] if plain else anchors,
        line=passage.line_of(offset),
        page=passage.page,
        styles=styles,
    )


def ascending(numbers: Sequence[int]) -> bool:
    """Whether the numbers never go down."""
    return all(a <= b for a, b in pairwise(numbers))
