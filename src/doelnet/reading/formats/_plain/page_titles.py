"""Headings that converters put over the text of each page: "## Page 3", "--- Pagina 3 ---", "<!-- Page 3 -->"."""

from __future__ import annotations

import re
from itertools import pairwise

from doelnet.reading.dutch.letters import Gated

_TITLE = Gated(
    r"^[ \t]*(?P<sign>[#=<*\[{_-])[ \t#=!<*\[{_-]{0,20}(?:page|pagina|bladzijde|blz\.?|seite)"
    r"[ \t:#]{1,3}(?P<number>\d{1,4})(?:[ \t]*(?:/|of|van)[ \t]*\d{1,4})?[ \t#=>*\]}_-]{0,20}$",
    ("page", "pagina", "bladzijde", "blz", "seite"),
    re.IGNORECASE | re.MULTILINE,
)


def parted(document: str) -> str:
    """Return `document` with a form feed for each heading that only counts its pages, every other character in place.

    The pages count up by one, from the first line of text on; what counts otherwise is left as it is.
    """
    if not _TITLE.opens(document):
        return document
    found = list(_TITLE.pattern.finditer(document))
    numbers = [int(title["number"]) for title in found]
    if len(found) < 2 or any(b - a != 1 for a, b in pairwise(numbers)):
        return document
    if len(document[: found[0].start()].split()) > _BEFORE:
        return document
    out: list[str] = []
    done = 0
    for title in found:
        feed = "" if not out else "\f"
        out += [document[done : title.start()], " " * (len(title[0]) - len(feed)), feed]
        done = title.end()
    return "".join([*out, document[done:]])


_BEFORE = 60
"""At most so many words stand before the first page: the front matter of the converter."""
