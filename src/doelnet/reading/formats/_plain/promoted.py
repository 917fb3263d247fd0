"""Numbered lines of a text that are headings: in capitals, or alone above text or above the first of their parts."""

from __future__ import annotations

from collections.abc import Sequence

from doelnet.reading.blocks import Block, Heading, Item
from doelnet.reading.formats._plain.lines import Page
from doelnet.reading.formats._shared.marks import ends, heading_like, kind_of, marked, number_of, numbering

_LONGEST = 80


def is_heading(page: Page, at: int, mark: str, before: Sequence[Block], *, atx: bool) -> bool:
    """Whether the line at `at`, which `mark` numbers, is a heading; `atx` says that others are marked as such."""
    if at in page.titles:
        return True
    title = page.plain(at)
    capitals = title[len(mark) :]
    if capitals.isupper() and len(capitals) > 4 and page.opens(at) and not atx:
        return heading_like(title, _LONGEST)
    if kind_of(mark) not in ("number", "lettered", "roman") or not page.alone(at):
        return False
    following = page.after(at + 1)
    if following >= len(page.lines):
        return False
    text, below, core = page.lines[following].text, page.plain(following), mark.strip("().")
    if below.startswith(core + ".") and numbering(below) > 1:
        return True
    if atx or "\t" in text or not heading_like(title, _LONGEST):
        return False
    below_mark = marked(text)
    if _goes_on(before, title, mark, core) and not _follows_head(before, core):
        return False
    return not below_mark or (not below_mark[0][-1:].isalnum() and _follows_head(before, core))


def _goes_on(before: Sequence[Block], title: str, mark: str, core: str) -> bool:
    """Whether a line goes on from the item of a list right above it: in its `mark`, and in how it ends."""
    last = before[-1] if before else None
    if not isinstance(last, Item) or not core.isdigit() or ends(last.passage.text) != ends(title):
        return False
    return last.marker == mark.replace(core, str(int(core) - 1))


def _follows_head(before: Sequence[Block], core: str) -> bool:
    """Whether the number of a line is the one after that of the last heading, or of the one over its numbered parts."""
    heads = (number_of(block.passage.text) for block in reversed(before) if isinstance(block, Heading))
    if not core.isdigit():
        return False
    last = 0
    for number in filter(None, heads):
        if number == [str(int(core) - 1)] and last < 2:
            return True
        if len(number) > 1 or not number[0].isdigit() or (last and int(number[0]) != last - 1):
            return False
        last = int(number[0])
    return False
