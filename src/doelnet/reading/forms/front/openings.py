"""What a paper without a title is called: what its first words call it, else the title of its web page."""

from __future__ import annotations

import re

from doelnet.reading.forms.desk.sheet import Sheet

_BEFORE_YOU = re.compile(
    r"(?:voor\s+u\s+ligt(?:\s+dan)?|dit\s+is|welkom\s+bij)\s+(?:de|het|ons|onze)\s+"
    r"(?P<title>[^.:;,!?]{0,60}?\b\w*(?:plan|agenda|verslag|programma|begroting|nota|kader|rapportage|notitie|visie|beleid)\b"
    r"(?:\s(?!(?:van|waarin|dat|die|met)\s)[^\s.:;,!?]+){0,6})",
    re.IGNORECASE,
)
"""How a preface names the paper: "Voor u ligt het Uitvoeringsplan Jeugd 2026-2029 van …"."""
_SITE = re.compile(r"\s+[-–—|»:•·]\s+")
_FIRST = 8


def told(sheet: Sheet) -> str | None:
    """Return what the first lines call the paper, else the title of its page without the name of the site."""
    for node in sheet.outline.nodes[:_FIRST]:
        if said := _BEFORE_YOU.match(node.text):
            title = said["title"].strip()
            return title[:1].upper() + title[1:]
    return _SITE.split(sheet.stream.about.strip())[0].strip() or None
