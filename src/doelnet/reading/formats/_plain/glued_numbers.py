"""Numbered items of a cell that a site set behind the words of the cell before it: each gets a line of its own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from doelnet.reading.formats._plain.lines import Line

_GAP = r"\.[ \u00a0]{2,12}(?=[A-Z])"
_GLUED = re.compile(rf"(?<=[.!?;]) (?P<number>\d{{1,2}}){_GAP}")
_OPENS = re.compile(rf"\s*(?P<number>\d{{1,2}}){_GAP}")
"""The number of an item, with more white behind it than a sentence has."""


def parted(lines: list[Line]) -> list[Line]:
    """Return the lines, those cut where the next number of a list stands in them: "… talent. 6.     Het …"."""
    found: list[Line] = []
    last = 0
    for line in lines:
        opening = _OPENS.match(line.text)
        last = int(opening["number"]) if opening else last
        glued = _GLUED.search(line.text)
        if glued is None or int(glued["number"]) != last + 1:
            found.append(line)
            continue
        cut = glued.start()
        found += [
            line._replace(end=line.start + cut, text=line.text[:cut]),
            line._replace(start=line.start + cut + 1, text=line.text[cut + 1 :]),
        ]
        last += 1
    return found
