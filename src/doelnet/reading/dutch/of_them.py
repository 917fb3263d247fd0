"""What a number counts that has no name before it, or that counts some of those before it: "van wie 64 thuis"."""

from __future__ import annotations

import re

from doelnet.reading.dutch import clauses, dates, numbers
from doelnet.reading.dutch.letters import Wording, holds, small

_BEFORE = re.compile(
    r"\b(?:van\s+(?:wie|hen|deze\s\w+)|waarvan|onder\s+(?:wie|hen)|waaronder|daarvan|hiervan)\b[^.;\d]{0,30}$",
    re.IGNORECASE,
)
"""What stands before a figure that counts some of those before it."""
_GOES_ON = Wording(
    r"(?:^|(?<=[.;]\s))(?:van\s+hen|onder\s+hen|daarvan|hiervan|van\s+deze\s\w+)\s(?:wonen|woonden|zitten|zaten|zijn|waren|hebben"
    r"|hadden|verblijven|verbleven|staan|stonden|krijgen|kregen|volgen|volgden|gaan|gingen)\s(?:er\s)?(?:nog\s|al\s)?\d"
)
_OPENS = ("van hen", "onder hen", "daarvan", "hiervan", "van deze")
"""How a sentence opens that counts some of those whom the one before it counted."""


_DID = re.compile(
    r"(?:deel|mee|door|uit|af|aan|in|op|over|terug|thuis|weg)(?!ge)"
    r"(?:\w{2,}(?:den|ten)|deden|namen|vielen|gingen|zaten|bleven|kwamen|stonden|liepen|vroegen|kregen)"
    r"|(?:zijn|waren|was|is|hebben|hadden|telden?|telt|tellen|krijgen|kregen|gaan|gingen|zitten|zaten|doen|deden|komen|kwamen"
    r"|blijven|bleven|staan|stonden|wonen|woonden|volgen|volgden|halen|haalden|nemen|namen|werden|worden|bezochten|gebruikten)"
)
"""What some of them did, in one word: "deelnamen", "uitvielen", "volgden"."""
_OTHER = re.compile(r"langer|korter|ouder|jonger|meer|minder|vaker|hoger|lager|niet|wel|geen|met|zonder|in|op|uit")
"""What stands behind a number of some of those before it where what they are is not said again: "9 langer dan …"."""


def unit(text: str, item: numbers.Number, before: str | None) -> str | None:
    """Return what a number counts: the noun behind it, else `before`, as where it counts some of those before it."""
    noun = clauses.noun_after(text, item.end)
    if noun and before and opens(text, 0, item.start) and (_OTHER.fullmatch(noun) or _does(noun)):
        return before
    return noun or before


def _does(word: str) -> bool:
    return _DID.fullmatch(word) is not None


def name(unit: str, rest: str) -> str:
    """Return what is counted of some: "thuiszitters langer dan drie maanden", "peuters die deelnamen"."""
    if rest.startswith(unit):
        return rest
    return f"{unit} die {rest}" if _does(rest.partition(" ")[0]) else f"{unit} {rest}"


_OF_ALL = re.compile(r"van\s(?:de|het|alle|onze)\s(?:in\stotaal\s)?\d[\d.]*\s(?P<who>[^,.;:()]+)", re.IGNORECASE)
_SMALL = frozenset({
    "in", "op", "eind", "begin", "medio", "per", "het", "de", "onze", "schooljaar", "jaar", "jaren", "er", "nog", "al",
    "toen", "samen", "totaal", "ruim", "bijna", "ongeveer", "circa", "om", "en", "nabij", "dus", "ook", "maar",
    "liefst", "regio", "gemeente", "stad",
})  # fmt: skip
"""Words before a number that name nothing that is counted."""
_PLACES = re.compile(
    r"\s(?:[a-z]+e\s)?(?:locaties|plekken|plaatsen|wijken|buurten|kernen|dorpen|gemeenten|vestigingen|scholen|voorscholen)\b"
)
_ASIDE = re.compile(rf"\b(?:op|in|bij|over)\s(?:de\s)?[a-z\d]+(?={_PLACES.pattern}){_PLACES.pattern}")
_AT = re.compile(r"\b(?:op|in|bij|over)\s(?:de\s)?$")


def is_place(text: str, item: numbers.Number) -> bool:
    """Return whether a number only says at how many places something was: "op vier locaties 212 plekken"."""
    more = any(later.start > item.end for later in numbers.find(text))
    return more and bool(_PLACES.match(text, item.end)) and bool(_AT.search(text, 0, item.start))


def counted(text: str, start: int, end: int) -> str | None:
    """Return what a figure counts that has no name before it: "In 2024 waren er 146 peuters op de voorschool".

    Of "van de 120 peuters … gingen er 108 (90%)" it is those of whom the share is told.
    """
    before = _ASIDE.sub("", text[:start]).strip(" ,:;(")
    if whole := _OF_ALL.match(before):
        words = whole["who"].split()
        stop = next((at for at, word in enumerate(words) if word in ("in", "op") or _does(word)), len(words))
        return " ".join(words[:stop]) or None
    for found in reversed(dates.find(before)):
        before = before[: found.start] + before[found.end :]
    left = [word for word in small(before).split() if word.strip("-,") and word not in _SMALL and word[0].isalpha()]
    if len(left) > 1 or not all(_does(word) for word in left):
        return None
    return _ENDS.split(text[end:], maxsplit=1)[0].strip() or None


_ENDS = re.compile(r"[.,;:(]")


def opens(text: str, start: int, end: int) -> bool:
    """Whether the figure at `end` counts some of those counted before it, as the words from `start` say."""
    return _BEFORE.search(text, start, end) is not None


def goes_on(text: str) -> bool:
    """Whether a sentence counts some of those whom the one before it counted."""
    return holds(small(text), _OPENS) and _GOES_ON(text)
