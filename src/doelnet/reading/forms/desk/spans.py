"""Spans: stretches of passages with the document's own words, and the place each came from."""

from __future__ import annotations

import re

import msgspec

from doelnet.draft import At
from doelnet.reading.blocks import Passage
from doelnet.reading.dutch import sentences

_TAIL = "".join(filter(str.isspace, map(chr, range(0x3001)))) + ";,|•▪·–—*\\"
"""Blanks, and the signs that part one entry of a list from the next or point to a note under it."""
_HEAD = re.compile(r"^(?:[\s•·▪◦‣⁃∙●○■□☐☒☑✓✔✘✗⌘☉⊗⊙➢➤►▶»›–—*│├└─┬┌|→➔➜⇒>]++|[-=]+>\s*|[-+]\s+)+")
_SPACES = re.compile(r"\s\s+")


class Span(msgspec.Struct, frozen=True):
    """A stretch `start`:`end` of one passage; `more` holds the stretches that follow it in other passages."""

    passage: Passage
    start: int
    end: int
    more: tuple[Span, ...] = ()

    @property
    def text(self) -> str:
        """The words of the span, its parts joined by a space."""
        own = self.passage.text[self.start : self.end]
        return " ".join([own, *(part.text for part in self.more)]) if self.more else own

    @property
    def at(self) -> At:
        """Where it stands: line or page, and the shortest stretch of source that holds it."""
        quote = self.passage.quote(self.start, self.end)
        return At(line=self.passage.line_of(self.start), page=self.passage.page, quote=quote or None)

    @property
    def place(self) -> tuple[int, int]:
        """Its place in reading order."""
        return self.passage.number, self.start

    def cut(self, start: int, end: int | None = None) -> Span:
        """Return the part from `start` to `end` of the span's own passage."""
        last = self.end if end is None else min(self.start + end, self.end)
        return Span(self.passage, min(self.start + start, last), last, self.more if end is None else ())

    def trimmed(self) -> Span:
        """Return the span without blanks, list marks in front, and signs as `;` at its end."""
        text = self.passage.text[self.start : self.end]
        opens = text[:1].isalnum()
        if opens and not self.more and text[-1:] not in _TAIL and len(text) == self.end - self.start:
            return self
        head = None if opens else _HEAD.match(text)
        start = self.start + (head.end() if head else 0)
        while start < self.end and self.passage.text[start].isspace():
            start += 1
        if self.more:
            return Span(self.passage, start, self.end, (*self.more[:-1], self.more[-1].trimmed()))
        return Span(self.passage, start, start + len(self.passage.text[start : self.end].rstrip(_TAIL)))

    def sentences(self) -> list[Span]:
        """Return the sentences of the span's own passage as spans."""
        text = self.passage.text[self.start : self.end]
        return [Span(self.passage, self.start + s.start, self.start + s.end) for s in sentences.split(text)]


def whole(passage: Passage) -> Span:
    """Return all of `passage` as a span, trimmed."""
    return Span(passage, 0, len(passage.text)).trimmed()


def joined(spans: list[Span]) -> Span:
    """Return one span that runs over all of `spans` (at least one)."""
    if len(spans) == 1:
        return spans[0]
    first = spans[0]
    parts = [part for span in spans[1:] for part in (Span(span.passage, span.start, span.end), *span.more)]
    return Span(first.passage, first.start, first.end, (*first.more, *parts))


def clean(text: str) -> str:
    """Return `text` with doubled spaces made single."""
    return (_SPACES.sub(" ", text) if "  " in text or not text.isprintable() else text).strip()
