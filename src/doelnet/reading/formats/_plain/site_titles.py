"""Headings of web pages: where such a page says "Terug naar navigatie - Jeugd", the line above it is a heading."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from doelnet.reading.formats._plain.lines import Line

_OPENING = "terug naar navigatie"
_BACK = re.compile(rf"\s*{_OPENING}\s+[-–]\s+(?P<title>\S.*)", re.IGNORECASE)
_LONGEST = 400


def without_returns(lines: list[Line]) -> tuple[list[Line], frozenset[int]]:
    """Blank the lines that lead back to the menu; return the lines, and the places of the titles that these name.

    Such a line says the title right above it again, perhaps behind those that this one stands under.
    """
    left, titles = list(lines), set()
    for i, line in enumerate(lines):
        if len(line.text) > _LONGEST or not (back := _BACK.match(line.text)):
            continue
        left[i] = line._replace(text="")
        above = next((at for at in range(i - 1, max(i - 4, -1), -1) if not lines[at].blank), None)
        if above is not None and _says(back["title"], lines[above].text):
            titles.add(above)
    return left, frozenset(titles)


def _says(named: str, text: str) -> bool:
    """Whether a line leads back from the title that `text` is: by that alone, or behind other titles."""
    title, named = " ".join(text.strip("#* \t").split()), " ".join(named.split())
    return bool(title) and (named == title or named.endswith(f" - {title}"))
