"""Lists without marks in a text: lines under an announcement that are an entry each."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from doelnet.reading.formats._shared.marks import OF_A_YEAR, WORD_NUMBERED, ends, labelled, marked, numbering, sets_off

if TYPE_CHECKING:
    from doelnet.reading.formats._plain.lines import Page

LONG = 160
"""No line that ends only because the page does is longer."""
ENDLESS = 1_000_000
_MOST = 60
"""A list without marks has at most so many lines on either side of one."""
_NARROW = 60
"""Text is set at least as wide."""
_ON = re.compile(r"\s*[a-z]{2}")
"""How a line opens that goes on from the one above."""
_CLOSED = ("", ";", ":", ".")
_WHOLE = -1
"""Under which number the widths of the lines hold the width of the whole text."""


def breadth(page: Page) -> int:
    """Return how wide a text is set: as wide as all but a few lines; `ENDLESS` where a paragraph stands on one line."""
    if _WHOLE not in page.widths:
        lengths = sorted(len(line.text) for line in page.lines if line.text and line.text[0] not in "|<")
        long = sum(length > LONG for length in lengths)
        wrapped = sum(a.text[-1:] not in _CLOSED and bool(_ON.match(b.text)) for a, b in pairwise(page.lines))
        wide = max(lengths[-1 - len(lengths) // 20], _NARROW) if lengths else _NARROW
        page.widths[_WHOLE] = ENDLESS if long > 1 and long > wrapped else wide
    return page.widths[_WHOLE]


def is_short(page: Page, index: int, most: float = 0.85) -> bool:
    """Whether the first word of the next line would have had room on this one, within `most` of the width."""
    return len(page.lines[index].text) + len(page.plain(index + 1).partition(" ")[0]) < most * breadth(page)


def in_sentence(page: Page, last: int, index: int) -> bool:
    """Whether a line opens with a dash inside a sentence, behind a full line."""
    text = page.lines[index].text.lstrip()
    return text[:1] in "-–—" and sets_off(page.lines[last].text, text) and not is_short(page, last)


def is_entry(line: str, text: str) -> bool:
    """Whether a line is closed by a sign that ends an entry or leads to one, or is bold as a whole."""
    return (text.endswith((";", ":")) and ";" not in text[:-1]) or line.endswith("**")


def lists(page: Page, index: int) -> bool:
    """Whether this line and those around it are a list without marks: each opens with a capital, under its lead.

    That is a heading, question or announcement right over them. Of two lines the first must be short too: by chance a
    second line opens with a capital as well.
    """
    start, end, least, most = index, index + 1, max(0, index - _MOST), min(len(page.lines), index + _MOST)
    while start > least and not page.lines[start - 1].blank and not _leads(page, start - 1):
        start -= 1
    while end < most and not page.lines[end].blank and not labelled(page.plain(end)):
        end += 1
    if index - start == _MOST or end - index == _MOST:
        return False
    if any(marked(page.lines[at].text) or page.plain(at)[:1].islower() for at in range(start, end)):
        return False
    over = above(page, start)
    led = _leads(page, over) or page.lines[over].text.startswith(("#", "**"))
    return led and (end - start > 2 or is_short(page, index - 1))


def lists_on(page: Page, index: int, below: int, last: tuple[int, int]) -> bool:
    """Whether a line stands in a list without marks: right under an announcement, or under its `last` entry.

    `last` is the line of that entry, and how far below the one before it stood. Under an entry a line may be a heading
    as well: that has more white above it, or a sentence or a list with marks `below` it.
    """
    text, under = page.plain(index), page.plain(below)
    if WORD_NUMBERED.match(text) or numbering(text) or text.isupper():
        return False
    over = above(page, index)
    if page.plain(over).endswith(":") or (OF_A_YEAR.match(text) and OF_A_YEAR.match(under)):
        return True
    if marked(page.lines[below].text):
        return False
    if page.plain(over).endswith("?") and below == index + 1 and not ends(under):
        return True
    goes_on = labelled(under) or not ends(under) or bool(WORD_NUMBERED.match(under))
    return goes_on and over == last[0] and index - over <= last[1]


def above(page: Page, index: int) -> int:
    """Return the index of the last line before `index` that is not blank; 0 where there is none."""
    index -= 1
    while index > 0 and page.lines[index].blank:
        index -= 1
    return max(index, 0)


def _leads(page: Page, index: int) -> bool:
    """Whether what a line says stands below it: an announcement or a question."""
    return page.plain(index).endswith((":", "?"))


_INSET = 4
"""What is set in by so much more than the words of an item is code, no part of it."""


def within(page: Page, first: int, below: int) -> bool:
    """Whether a paragraph is part of the item that opens on line `first`: it stands under the words of that."""
    text = page.lines[below].text
    item = marked(page.lines[first].text) if text.startswith("  ") else None
    inset = len(text) - len(text.lstrip())
    return item is not None and item[1] <= inset < item[1] + _INSET and not labelled(page.plain(below))
