"""The names of municipal bodies as letterheads print them."""

from __future__ import annotations

import re

from doelnet.reading.dutch.letters import small

BODY = re.compile(
    r"(?:(?:het\s+)?college\s+van\s+)?(?:burgemeester\s+(?:en|&)\s+wethouders"
    r"|B\s?&\s?W)(?:\s+van\s+(?:de\s+gemeente\s+)?(?-i:[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)*))?",
    re.IGNORECASE,
)


MUNICIPALITY = re.compile(
    r"\bGEMEENTE\s[A-Z]{3,}(?:[-\s][A-Z]{2,})*$|"
    r"\b(?P<word>[Gg]emeente)\s+(?P<name>(?:(?:de|den|het|'s-|’s-)\s?)?[A-Z][\w'’-]+(?:\s(?:en|aan|op"
    r"|bij|van)\s(?:de[nr]?\s)?[A-Z][\w'’-]+|\s(?!Postbus|Postadres|Bezoekadres|Telefoon)[A-Z][\w'’-]+)*)"
)


def found_body(text: str) -> re.Match[str] | None:
    """Return the first body in `text`, or None."""
    return BODY.search(text) if "&" in text or "wethouders" in small(text) else None
