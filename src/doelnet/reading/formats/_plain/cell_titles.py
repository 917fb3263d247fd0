"""What the titles over columns say that stands below them, where each cell of a table stands on a line of its own."""

from __future__ import annotations

import re

from doelnet.reading.formats._plain import cell_rows
from doelnet.reading.formats._plain.cell_header import SIDES

_ALSO = tuple(
    (letter, re.compile(words, re.IGNORECASE))
    for letter, words in (
        (
            "w",
            r"oplever(?:ing|datum)|(?:start|begin|eind)\w*(?:\s\w+)?|van|tot(?:\sen\smet)?|bijgewerkt|laatste\supdate"
            r"|(?:verwacht\s)?gereed(?:\s\w+){0,2}|(?:school)?jaar|maand|fasering",
        ),
        (
            "p",
            r"penvoerder|bouwheer|aanspreekpunt|verantwoordelijk|aan\sde\slat|opdrachtnemer|voorzitter|wie\b.{0,20}",
        ),
        (
            "t",
            r"[\w-]*indicator(?:en)?|naam\s\w+|kerncijfers?|meetpunt|(?:gewenste\s)?beweging|\w*doelstelling(?:en)?|baat"
            r"|deelopgave|onderdeel|post|omschrijving|taakveld|leden|deelnemers|werkgroep|groep|middel(?:en)?|inhoud|reden"
            r"|herkomst.*|geleverd|fase|tranche|soort|functie|stap|\w+afspra(?:ak|ken)(?:\s20\d\d)?"
            r"|.*(?:resulta|opbrengst).*\d{4}|(?:wat|hoe|waar\w*|zo|hier\w*|welke?)\s.*\b(?:we|wij|het|de)\b.*",
        ),
        (
            "m",
            r".*\b(?:19|20)\d\d\b.*|realisatie|streven|streef\w+|nederland|waarde|(?:laatste\s)?meting|norm|doelwaarde"
            r"|werkelijk|begroot|besteed.*|bijstelling",
        ),
    )
)
"""Titles that say what they stand over where others stand beside them."""


def letter(title: str) -> str:
    """Return a letter for what a title stands over, or nothing where it is none that is known."""
    known = "m" if title.lower() in SIDES else cell_rows.kind(title)
    if known or not (title[:1].isupper() or title[:1].isdigit()):
        return known
    return next((one for one, pattern in _ALSO if pattern.fullmatch(title)), "")
