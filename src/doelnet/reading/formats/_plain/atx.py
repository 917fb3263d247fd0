"""Headings that a text marks with `#`, also where their words run on over the next line."""

from __future__ import annotations

import re
from typing import NamedTuple

from doelnet.reading.formats._plain.lines import Line, Page
from doelnet.reading.formats._shared.marks import breaks_off, ends, marked, numbering

MARK = re.compile(r" {0,3}(#{1,6})(?:[ \t]+|$)")
_END = re.compile(r"[ \t]#+$")
_LONGEST = 150


class Title(NamedTuple):
    """A heading: its level, where its words stand, and the index of the line after it."""

    level: int
    stretches: list[tuple[int, int]]
    after: int


def read(page: Page, index: int) -> Title | None:
    """Return the heading that opens on this line, with what goes on from it in lower case on the lines below."""
    found = MARK.match(page.lines[index].text)
    if not found:
        return None
    stretches, text = [_words(page.lines[index])], page.plain(index)
    last = index
    while (below := _goes_on(page, last, len(found[1]), text)) is not None:
        stretches.append(_words(page.lines[below]))
        text, last = f"{text} {page.plain(below)}", below
    return Title(len(found[1]), stretches, last + 1)


def _words(line: Line) -> tuple[int, int]:
    """Return where the words of a heading stand, without its marks."""
    found = MARK.match(line.text)
    first = found.end() if found else 0
    text = line.text.rstrip(" \t")
    tail = _END.search(text, max(first - 1, len(text) - 80)) if found else None
    return line.start + first, line.start + (max(tail.start(), first) if tail else max(len(text), first))


def _goes_on(page: Page, last: int, level: int, text: str) -> int | None:
    """Return the line on which a heading goes on: right below it before white, or as a heading of its level."""
    below = page.after(last + 1)
    if below >= len(page.lines) or not text or ends(text):
        return None
    mark = MARK.match(page.lines[below].text)
    more = page.lines[below].text[mark.end() :] if mark else page.lines[below].text
    bare = more.lstrip(" *_")
    if not bare or len(text) + len(bare) > _LONGEST or not (bare[0].islower() or (mark and breaks_off(text))):
        return None
    if mark:
        return below if len(mark[1]) == level and not numbering(more) else None
    alone = below + 1 >= len(page.lines) or page.lines[below + 1].blank
    return below if below == last + 1 and alone and not ends(bare) and not marked(more) and ":" not in bare else None
