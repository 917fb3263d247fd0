"""Words that tell by how much money changes, not what it becomes: "dalen met € 5.000", "met € 5.000 verhoogd"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from doelnet.reading.dutch import money
from doelnet.reading.dutch.letters import holds

_BY = re.compile(
    r"\bmet\s+(?:(?:circa|ca\.|ongeveer|ruim|bijna|maximaal|in\s+totaal|totaal|eenmalig|structureel|incidenteel|ook)\s+)?€?\s*$",
    re.IGNORECASE,
)
"""What stands right before an amount by which something changes."""
_VERB = re.compile(
    r"\b(?:(?P<down>da(?:len|alt)|zak(?:t|ken)|vermind\w+|verla(?:ag|g)\w*|krimp\w*|afn(?:eemt|emen)|afgenomen|af\s?te\s?ramen"
    r"|afgeraamd|aframen|omlaag|ingeperkt|inperken)"
    r"|(?P<up>stijg(?:t|en)|groei(?:t|en)|verho(?:og|g)\w*|toen(?:eemt|emen)|toegenomen|opgehoogd|ophogen|op\s?te\s?hogen"
    r"|bijgeraamd|bij\s?te\s?ramen|bijramen|uitgebreid|uitbreiden|omhoog)|(?P<parted>ne(?:emt|men)|gaa[tn]|loopt|lopen))\b"
    r"(?P<between>[^.;:€]{0,60})$",
    re.IGNORECASE,
)
"""The verb of a change, near before an amount; of one in two parts the other tells which way it goes."""
_NOUN = re.compile(
    r"\b(?:(?P<down>verlaging|daling|afname|vermindering|aframing)|(?P<up>verhoging|stijging|toename|ophoging|uitbreiding|bijraming))"
    r"(?:\s+(?:van|in)\s+(?:de|het)\s+[^.;:€]{3,40}?)?\s+(?:van|met)\s+€?\s*$",
    re.IGNORECASE,
)
_PARTICLE = re.compile(
    r"\b(?:(?P<down>af|omlaag|terug)|(?P<up>toe|omhoog|op))\b(?!\s+(?:te\s|de\s|het\s|\d))", re.IGNORECASE
)
_BEHIND = re.compile(
    r"[^.;:,€]{0,30}?\b(?:(?P<down>verlaagd|verminderd|afgeraamd|omlaag|af|te\s+verlagen)|(?P<up>verhoogd|opgehoogd|bijgeraamd|omhoog|toe|te\s+verhogen))"
    r"(?=\W*(?:$|en\b|in\b|vanaf\b))",
    re.IGNORECASE,
)
_SIGNS = (
    " met ",
    "erlaging",
    "erhoging",
    "daling",
    "stijging",
    "fname",
    "oename",
    "ermindering",
    "phoging",
    "itbreiding",
    "raming",
)


def ways(text: str, amounts: Sequence[money.Amount]) -> list[int]:
    """Return for each amount in a sentence whether it is what is added (1) or taken off (-1); 0 where neither is said.

    An amount behind "en … met" goes the way of the one before it, unless it has a verb of its own.
    """
    if not holds(text, _SIGNS):
        return [0] * len(amounts)
    found: list[int] = []
    for place, amount in enumerate(amounts):
        start = amounts[place - 1].end if place else 0
        end = amounts[place + 1].start if place + 1 < len(amounts) else len(text)
        way = _way(text[start : amount.start], text[amount.end : end])
        goes_on = not way and found and found[-1] and _GOES_ON.match(text, start, amount.start)
        found.append(found[-1] if goes_on else way)
    return found


_GOES_ON = re.compile(r"[^.;:€]{0,30}\b(?:en|,)\s+[^.;:,€]{0,60}\bmet\s+€?\s*$", re.IGNORECASE)


def _way(before: str, behind: str) -> int:
    if noun := _NOUN.search(before[-120:]):
        return -1 if noun["down"] else 1
    if not _BY.search(before[-40:]):
        return 0
    verb = _VERB.search(before[-120:])
    if verb is None:
        said = _BEHIND.match(behind)
    elif verb["parted"]:
        said = _PARTICLE.search(verb["between"]) or _BEHIND.match(behind)
    else:
        said = verb
    return 0 if said is None else -1 if said["down"] else 1
