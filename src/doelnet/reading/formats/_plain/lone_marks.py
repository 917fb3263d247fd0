"""Bullets and numbers that stand alone on a line, as texts taken from a PDF have them: the text is on the next line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from doelnet.reading.formats._shared.marks import GLYPHS

if TYPE_CHECKING:
    from doelnet.reading.formats._plain.lines import Line

_BULLET = re.compile(rf"[ \t]*(?:[{GLYPHS}]|o)[ \t]*")
_NUMBER = re.compile(r"[ \t]*\d{1,2}(?:(?:\.\d{1,2}){0,3}\.|(?:\.\d{1,2}){1,3})[ \t]*")
_BOTH = re.compile(
    rf"[ \t]*[{GLYPHS}][ \t]+(?:[{GLYPHS}–—°o-]|(?:\d{{1,2}}(?:\.\d{{1,2}})*|[a-z]{{1,2}}|[ivx]{{1,5}})[.)°]?)[ \t]*"
)
"""A bullet before the mark of the list itself, as laws and rules on a site have both: "• 1.", "• a."."""
_FIGURE = re.compile(r"\s*-?\d[\d.,]{0,9}\s?%?\s*")
_SHORT = 9
"""No lone mark is longer than this."""


def joined(document: str, lines: list[Line]) -> list[Line]:
    """Return the lines with each lone bullet or number before the line it belongs to.

    That is the next line, or the one after a blank line; it must not be a lone mark itself.
    """
    alone = {i for i, line in enumerate(lines) if 0 < len(line.text.strip()) <= _SHORT and _is_mark(line.text)}
    alone -= {i for i in alone for other in (i - 1, i + 1) if other in alone}
    alone -= {i for i in alone if _is_value(lines, i)}
    if len(alone) < 2 and not any(_BOTH.fullmatch(lines[i].text) for i in alone):
        return lines
    found: list[Line] = []
    at = 0
    while at < len(lines):
        line, below = lines[at], at + 1
        while at in alone and below < min(at + 3, len(lines)) and lines[below].blank:
            below += 1
        if at not in alone or below >= len(lines) or below in alone or lines[below].blank:
            found.append(line)
            at += 1
            continue
        end = lines[below].end
        found.append(line._replace(end=end, text=document[line.start : end]))
        at = below + 1
    return found


def _is_value(lines: list[Line], at: int) -> bool:
    """Whether a number without a stop behind it stands in a row of figures, a cell a line: "21.51" over "28.46"."""
    if not lines[at].text.rstrip()[-1].isdigit():
        return False
    above = next((lines[i].text for i in range(at - 1, max(at - 3, -1), -1) if not lines[i].blank), "")
    return bool(_FIGURE.fullmatch(above))


def _is_mark(text: str) -> bool:
    return bool(_BULLET.fullmatch(text) or _NUMBER.fullmatch(text) or _BOTH.fullmatch(text))
