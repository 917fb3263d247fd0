"""Ways back on web pages: above "Terug naar navigatie - Jeugd" stands a heading, and "ga terug" says nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from doelnet.reading.formats._plain.lines import Line

_OPENING = "terug naar navigatie"
_BACK = re.compile(rf"\s*{_OPENING}\s+[-–]\s+(?P<title>\S.*)", re.IGNORECASE)
_LONGEST, _LEAST = 400, 4
_AWAY = re.compile(
    r"\W*(?:ga\s)?(?:terug(?:\snaar\s(?:(?:de|het)\s)?(?:boven|begin|top|menu|inhoud\w*|overzicht|(?:vorige|start|hoofd)\s?pagina))?"
    r"|naar\s(?:boven|(?:het\s)?begin|de\stop))\W*",
    re.IGNORECASE,
)
"""A button alone on its line that leads back or up."""
_SHORT = 45


def without_buttons(document: str, lines: list[Line]) -> list[Line]:
    """Blank the buttons that lead back or up, which stand between the parts of a page: they end a list and a table."""
    if not any(word in document for word in ("erug", "aar boven", "aar het begin", "aar de ")):
        return lines
    return [
        line._replace(text="") if _LEAST <= len(line.text) < _SHORT and _AWAY.fullmatch(line.text) else line
        for line in lines
    ]


def without_returns(lines: list[Line]) -> tuple[list[Line], frozenset[int]]:
    """Blank the lines that lead back to the menu; return the lines, and the places of the titles that these name.

    Such a line says the title right above it again, perhaps behind those that this one stands under.
    """
    left, titles = list(lines), set()
    for i, line in enumerate(lines):
        back = _BACK.match(line.text[:_LONGEST])
        if back is None:
            continue
        left[i] = line._replace(text="")
        above = next((at for at in range(i - 1, max(i - 4, -1), -1) if not lines[at].blank), None)
        end = _says(back["title"], lines[above].text) if above is not None else None
        if above is not None and end is not None:
            titles.add(above)
            start = back.start("title") + end
            left[i] = line._replace(start=line.start + start, text=line.text[start:])
    return left, frozenset(titles)


def _says(named: str, text: str) -> int | None:
    """Return where the title that `text` is ends in what a line leads back from, alone or behind other titles.

    What is glued to it is the text that stands below the title.
    """
    title = text.strip("#* \t")
    place = 0 if named.startswith(title) else named.find(f"- {title}") + 2
    return place + len(title) if title and (place > 1 or named.startswith(title)) else None
