"""Who and when behind the signs that part an entry of a list of actions: "Folder maken – GGD – 1 mei 2026"."""

from __future__ import annotations

import re

from doelnet.reading.dutch import clauses, dates
from doelnet.reading.dutch.letters import Gated
from doelnet.reading.forms.desk.network import Made
from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.walk import asides

_PARTED = Gated(r"\s(?:[-–—|→>]|->|…)\s|\t", ("- ", "– ", "— ", "| ", "→ ", "> ", "… ", "\t"))
_WHEN = re.compile(
    r"(?:doorlopend|z\.?s\.?m\.?|zo\s+snel\s+mogelijk|(?:voor\s+)?(?:(?:het|de)\s+)?volgend\w*\s+(?:overleg|vergadering|keer|bijeenkomst)"
    r"|n\.?t\.?b\.?|continu|jaarlijks|gereed|afgerond|afgehandeld|loopt|open)\.?",
    re.IGNORECASE,
)
"""What stands where a date would: no date, but not who either."""
_BY = re.compile(
    r"(?:gereed|klaar|uiterlijk|vóór|voor|eind|medio|begin|start|planning|wanneer|vanaf|in|per|op)\b\W*", re.IGNORECASE
)
_LONGEST = 70
_ANY = "2000"
"""A date to look for days without a year from: only whether there are any is asked here."""
_ROLE = re.compile(
    r"(?:(?:de|het|onze)\s+)?(?:secretaris|voorzitter|wethouder|burgemeester|griffie|beleids|adviseur|coördinator|projectleider"
    r"|program\w*(?:manager|leider)|manager|(?:werk|stuur|kern|project|regie)groep|afdeling|team|allen|iedereen|leerplicht|direct"
    r"|bestuur|gemeente|kwartiermaker)",
    re.IGNORECASE,
)
"""How the role of who does something opens."""


def take(sheet: Sheet, made: Made) -> None:
    """Take the pieces behind an action that say who does it and by when, the last of them a date or the like."""
    text = made.span.text
    cuts = [] if made.span.more else list(_PARTED.finditer(text))
    if not cuts or not _is_when(text[cuts[-1].end() :].rstrip(" .")):
        return
    when = made.span.cut(cuts[-1].end()).trimmed()
    cut = cuts[-1]
    if len(cuts) > 1 and is_who(text[cuts[-2].end() : cuts[-1].start()]):
        made.owner = made.owner or asides.owner(text[cuts[-2].end() : cuts[-1].start()].strip())
        cut = cuts[-2]
    sheet.hush(made.span)
    made.span = made.span.cut(0, cut.start()).trimmed()
    made.text = made.span.text
    if dates.find(when.text, _ANY):
        asides.tell(sheet, "planning", when, [made])


def is_role(text: str) -> bool:
    """Whether a piece opens with a role or body of the field, as no part of an action does."""
    return bool(_ROLE.match(text)) and is_who(text)


def is_who(text: str) -> bool:
    """Whether a piece could name who does something: a few words without a verb or a date."""
    plain = 0 < len(text.strip()) < _LONGEST and not text.rstrip().endswith((".", ":", "?"))
    return plain and not clauses.has_finite_verb(text) and not dates.find(text, _ANY)


def _is_when(text: str) -> bool:
    """Whether a piece is a date, or what stands in its place, and no more."""
    if _WHEN.fullmatch(text.strip()):
        return True
    found = dates.find(text, _ANY) if len(text) < _LONGEST else []
    bare = _BY.sub("", text, count=1)
    return bool(found) and len(bare) - sum(one.end - one.start for one in found) < 12
