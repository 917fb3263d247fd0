"""The names of municipal bodies as letterheads print them."""

from __future__ import annotations

import re

from doelnet.reading.dutch.letters import small

BODY = re.compile(
    r"(?:(?:het\s+)?college\s+van\s+)?(?:burgemeester\s+(?:en|&)\s+wethouders"
    r"|B\s?&\s?W)(?:\s+van\s+(?:de\s+gemeente\s+)?(?-i:[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)*))?",
    re.IGNORECASE,
)


AFTER_NAMES = (
    r"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|postbus|postadres"
    r"|bezoekadres|telefoon|datum|onderwerp|versie|concept|definitief|status|inhoud(?:sopgave)?|inleiding|voorwoord"
    r"|samenvatting|hoofdstuk|paragraaf|deel|q[1-4]|bijlagen?|pagina|blad|actiepunten|besluit|(?:19|20)\d\d[\d/–-]*|\d+(?![\w-]))(?![\w-])"
)
"""What stands behind a name on one line with it and is none of it, however it is written (with `(?i:…)`)."""
MUNICIPALITY = re.compile(
    r"\bGEMEENTE\s[A-Z]{3,}(?:[-\s][A-Z]{2,})*$|"
    r"\b(?P<word>[Gg]emeente)\s+(?P<name>(?:(?:de|den|het|'s-|’s-)\s?)?[A-Z][\w'’-]+(?:\s(?:en|aan|op"
    rf"|bij|van)\s(?:de[nr]?\s)?[A-Z][\w'’-]+|\s(?!(?i:{AFTER_NAMES}))[A-Z][\w'’-]+)*)"
)


def found_body(text: str) -> re.Match[str] | None:
    """Return the first body in `text`, or None."""
    return BODY.search(text) if "&" in text or "wethouders" in small(text) else None
