"""Lines of one passage that each open with a label of their own, as they stand in text files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from doelnet.reading.blocks import Passage
from doelnet.reading.forms.desk.deciding.decision_words import section_of
from doelnet.reading.forms.desk.spans import Span
from doelnet.reading.forms.desk.wording import words

_LINE_LABEL = re.compile(
    r"(?<=\s)(?=(?:[-•*+>│├└─┬→➔=][-•*+>│├└─┬→➔=\s]{0,40}+)?(?:[A-Z][\w'’/()-]*(?:\s[\w'’/()&-]+){0,3}\s?:(?:\s|$)|[A-Z][\w-]{2,20}\s(?:\d{1,2}(?:\.\d+)*[a-z]?|[A-Z]\d{0,2})[.:]?\s+[A-Z]|\d{1,2}\.\d{1,2}[a-z]?\.?\s+[A-Z]))"
)
_ISSUER = re.compile(r"GEMEENTE\s[A-Z-]{3,}(?=\s)|[Gg]emeente\s[A-Z][\w-]+(?=\s)")
_MARKS = re.compile(r"^[-•*+>│├└─┬→➔=\s]+")
_WIDE = re.compile(r"\t|\s{3,}")
"""White that parts two labels on one line: "Wie: de gemeente      Klaar: 2028"."""
_GAP = re.compile(r"\n|\t|\s{3,}")


def lines(passage: Passage) -> list[Span]:
    """Return a passage as one span, or as several where lines of the source open with a label of their own.

    In text files labelled lines often follow each other without a blank line between them.
    """
    text = passage.text
    if not _GAP.search(passage.source) or len(text) > 3000:
        return [Span(passage, 0, len(text))]
    cuts = [0, *_titles(passage)]
    if (title := _ISSUER.match(text)) and "\n" in passage.source[
        passage.place(title.end() - 1) : passage.place(title.end() + 1)
    ]:
        cuts.append(title.end() + 1)
    for match in _LINE_LABEL.finditer(text):
        at = match.start()
        before = passage.source[passage.place(at - 1) : passage.place(at)] if at else ""
        if ("\n" in before and _opens_line(text[at : at + 160])) or (
            _WIDE.search(before) and words.label(text[at : at + 60])
        ):
            cuts.append(at)
    return [Span(passage, a, b) for a, b in pairwise([*sorted(set(cuts)), len(text)])]


def _is_label(line: str) -> bool:
    """Whether a line is the title of a section, or a question or label of the field: "Wat gaan we doen?"."""
    return section_of(line) is not None or (line[-1] in "?:" and words.role_of(line) is not None)


def _titles(passage: Passage) -> Iterator[int]:
    """Yield where a line holds the title of a section of a decision and nothing else, and where its text begins."""
    at = 0
    for line in passage.source.split("\n") if "\n" in passage.source else ():
        bare = " ".join(line.split())
        if at and 3 < len(bare) < 45 and bare[0].isupper() and bare[-1] not in ".,;" and _is_label(bare):
            start = passage.text.find(bare, at)
            if start > 0:
                yield from (cut for cut in (start, start + len(bare) + 1) if cut < len(passage.text))
        at += len(bare)


def _opens_line(text: str) -> bool:
    """Whether a line opens with one of the field's words, or with a short label and a colon."""
    text = _MARKS.sub("", text)
    label = words.label(text)
    if label is not None:
        return True
    match = re.match(r"[^:.,;]{2,40}:(?:\s|$)", text)
    return (match is not None and len(match[0].split()) <= 4) or text[:1].isdigit()
