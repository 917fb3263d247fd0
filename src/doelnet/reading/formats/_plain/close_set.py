"""Texts that a library took from a web page: a paragraph on each line, and no white between them."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from doelnet.reading.formats._shared.marks import ends, marked

if TYPE_CHECKING:
    from doelnet.reading.formats._plain.lines import Line

_LEAST = 8
"""Of fewer lines nothing can be said."""
_WHITE, _WRAPPED = 50, 25
"""One line in so many may be blank, and one in so many may open inside a sentence."""
_LONGEST = 110
"""Text that is cut at the edge of its page has no longer lines."""
_NUMBER = re.compile(r"(\d{1,3})[.)]$")
_ROWS = ("|", "\t", "<")


def parted(lines: list[Line]) -> list[Line]:
    """Return the lines with a blank one between paragraphs where the text has none: a line alone may be a heading.

    Rows of a table stay together, and so do the items of a list.
    """
    if not _is_close(lines):
        return lines
    found: list[Line] = []
    for line in lines:
        if found and line.text and found[-1].text and _parts(found[-1].text, line.text):
            found.append(line._replace(end=line.start, text=""))
        found.append(line)
    return found


def _is_close(lines: list[Line]) -> bool:
    filled = [line.text for line in lines if line.text]
    if len(filled) < _LEAST or (len(lines) - len(filled) - 1) * _WHITE > len(lines):
        return False
    if any(text[0] == "#" for text in filled) or max(map(len, filled)) < _LONGEST:
        return False
    wrapped = (b[0].islower() and "|" not in b and not ends(a) and not marked(b) for a, b in pairwise(filled))
    return sum(wrapped) * _WRAPPED <= len(filled)


def _parts(above: str, below: str) -> bool:
    """Whether two lines are no rows of one table, nor items of one list, nor one sentence."""
    if below[0].islower() and not ends(above):
        return False
    if any(sign in above and sign in below for sign in _ROWS):
        return above.rstrip().endswith("|") and not below.rstrip().endswith("|")
    one, other = marked(above), marked(below)
    if not (one and other):
        return True
    number, following = _NUMBER.match(one[0]), _NUMBER.match(other[0])
    if number and following:
        return int(following[1]) != int(number[1]) + 1
    return any(map(str.isalnum, one[0])) != any(map(str.isalnum, other[0]))
