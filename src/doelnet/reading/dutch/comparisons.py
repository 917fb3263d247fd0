"""Comparisons: how a sentence binds its figure ("minimaal", "ten hoogste"), which way it moves, and what is better."""

from __future__ import annotations

import re

from doelnet.draft import Comparison
from doelnet.reading.dutch import numbers
from doelnet.reading.dutch.letters import Gated, small

_AT_LEAST = Gated(
    r"\b(?:minimaal|minstens|ten\s?minste|op\s?zijn\s?minst|niet\s+(?:minder|lager|kleiner)\s+dan"
    r"|gelijk\s+(?:aan\s+)?of\s+(?:hoger|meer|groter)|(?<!niet\s)(?:meer|hoger|groter)\s+dan)\b|[≥>]",
    ("minimaal", "minst", "gelijk", "dan", "≥", ">"),
)
_AT_MOST = Gated(
    r"\b(?:maximaal|hooguit|hoogstens|ten\s?hoogste|op\s?zijn\s?(?:hoogst|meest)|(?:niet|niemand|geen\s+\w+)\s+langer\s+dan"
    r"|niet\s+(?:meer|hoger|groter)\s+dan|gelijk\s+(?:aan\s+)?of\s+(?:lager|minder|kleiner)|(?<!niet\s)(?:minder|lager|kleiner|korter)\s+dan|binnen)\b|[≤<]",
    ("maximaal", "hooguit", "hoogst", "meest", "gelijk", "dan", "binnen", "≤", "<"),
)
_EXACTLY = re.compile(r"\b(?:precies|exact)\s+$")
_UP = Gated(
    r"\b(?:stijg\w*|gestegen|toenem\w*|toename|neemt\s.*\btoe|groei\w*|verhog\w*|verhoog\w*|vergrot\w*"
    r"|omhoog|gegroeid|toegenomen|verdubbel\w*|ver\w+voudig\w*)\b",
    ("stij", "steg", "toe", "groei", "verho", "vergrot", "omhoog", "verdubbel", "voudig"),
)
_DOWN = Gated(
    r"\b(?:dal\w*|gedaald|daalt|afnem\w*|afname|neemt\s.*\baf|verlag\w*|verlaag\w*|vermind\w*"
    r"|terug(?:ge|\s?te\s)?(?:dring|drong|bring|breng|bracht|loop)\w*(?!\s+naar\s+(?:de\s+|het\s+)?(?:school|onderwijs|huis))"
    r"|(?:breng|bracht|dring|drong)\w*\s[^.;]*\bterug\s+(?:naar|tot|met)\s+(?:€\s?)?\d+"
    r"|omlaag|afgenomen|reduc\w*|halver\w*|gehalveerd|halveert)\b",
    ("dal", "daal", "afn", "afgenomen", "neemt", "verla", "vermind", "terug", "omlaag", "reduc", "halve"),
)
_STABLE = Gated(
    r"\b(?:gestabiliseerd|stabiliseren|stabiel|stabiliseert|blijft\s+gelijk|gelijk\s+(?:blijft"
    r"|gebleven|blijven)|gehandhaafd|handhaven|niet\s+(?:toegenomen|gestegen|afgenomen|gedaald|verder))\b",
    ("stabiel", "stabili", "gelijk", "handha", "niet"),
)
_DONE = re.compile(
    r"\b(?:gereed|afgerond|opgeleverd|vastgesteld|gerealiseerd|operationeel|ingevoerd|geïmplementeerd"
    r"|beschikbaar|geopend|opgesteld|ingericht|uitgevoerd)\b",
)
_LESS_IS_BETTER = re.compile(
    r"\b(?:\w*(?:verzuim|zuimers?|thuiszit|overgewicht|obesitas|armoede|uitval\w*|schoolverlat"
    r"|wachttijd|wachtlijst|schuld|overlast|"
    r"achterstand|geweld|mishandel|criminal|delict|misdrijv|verwijzing|residentie|eenza\w+|schulden"
    r"|suïcid|zelfdod|analfabet|verlaters?)\w*"
    r"|vsv\w*|jeugd(?:zorg|hulp|bescherming|reclassering)\w*|zorg\s+met\s+verblijf|uithuisplaats\w*|ondertoezicht\w*|voogdij|ro(?:ken|okt)\w*|alcohol\w*"
    r"|drink(?:t|en)|drugs\w*|vap\w+|pest\w*|gepest|laaggeletterd\w*|eenzaam\w*|big\s?2"
    r"|vroeggeboorte\w*"
    r"|te\s+vroeg|laag\s+geboortegewicht|vrijstelling\w*|\w*werklo[oz]\w*|bijstand\w*|uitkering\w*|niet[\s-]sporters|klachten|stress"
    r"|depress\w+|gamen|ongevallen|zittenblij\w+|"
    r"zonder\s+(?:startkwalificatie|diploma|plek|passend|werk|school\w*|inschrijving|onderwijs)|doorlooptijd\w*|kosten\s+per|tekort\w*"
    r"|recidiv\w*|blowt|hulpvragen|risico\w*|problem\w+)\b",
)
_NOT_LESS = re.compile(
    r"\b(?:gezond\s+gewicht|geen|zonder\s+(?:overgewicht|schulden|problemen|rook)|rookvrij"
    r"|niet\s+(?:rookt|roken|drinkt|gepest)|uitgestroomd|uitstro(?:om|men)\w*|opgelost|terug\s+naar\s+school|bereik\w*"
    r"|hersteld|in\s+beeld|(?:rapport)?cijfer|tevreden\w*|waardering)\b",
)
_OR_MORE = re.compile(r"\s*(?:\w+\s+)?(?:of\s+(?:meer|hoger|langer)|en\s+hoger)\b")
_OR_LESS = re.compile(r"\s*(?:\w+\s+)?of\s+(?:minder|lager|korter)\b")
_THAN_NOW = re.compile(
    r"\s*(?:(?P<more>meer|hoger|groter)|minder|lager|kleiner|korter)\b(?!\s+dan\s+(?:een|de|het)?\s*\d)"
)
_WEAK = re.compile(r"\b(onder|boven)(?:\s+de)?\s*$")
_FEWER = re.compile(r"\bminder\b(?!\s+dan)|\blager\b")
_MORE = re.compile(r"\bmeer\b(?!\s+dan)|\bhoger\b")
_SHARE = re.compile(r"\d\s?%|procent")
_APART = re.compile(r"[,;.]|\d")


def bounded(text: str, start: int) -> bool:
    """Whether a bound ("minimaal") stands right before the figure at `start`."""
    before = small(text[max(0, start - 40) : start])
    ends = [match.end() for bound in (_AT_LEAST, _AT_MOST) for match in bound.finditer(before)]
    if _EXACTLY.search(before):
        return True
    return any(len(before) - end < 12 and not _APART.search(before, end) for end in ends)


def bounded_behind(text: str, end: int) -> bool:
    """Whether a bound ("of meer", "weken of korter") stands right behind the figure that ends at `end`."""
    behind = small(text[end : end + 40])
    return bool(_OR_MORE.match(behind) or _OR_LESS.match(behind))


def demands(text: str) -> bool:
    """Whether a text says in words that something is to be so at least: "ten minste", "niet minder dan"."""
    return bool(_AT_LEAST.search(small(text)))


def wants_less(text: str) -> bool:
    """Whether less is better for what `text` is about ("verzuim", "wachttijd")."""
    return _wants_less(small(text))


def _wants_less(text: str) -> bool:
    return bool(_LESS_IS_BETTER.search(text)) and not _NOT_LESS.search(text)


def of(text: str, place: tuple[int, int] | None) -> Comparison | None:
    """Return how the value that stands at `place` is to be compared: a bound, then a direction, then what is better.

    Without a value it is the direction that the text states.
    """
    text = small(text)
    if place is None:
        return _direction(text)
    start, end = place
    before = text[max(0, start - 45) : start]
    if _OR_MORE.match(text, end):
        return "at-least"
    if _OR_LESS.match(text, end):
        return "at-most"
    low, high = list(_AT_LEAST.finditer(before)), list(_AT_MOST.finditer(before))
    than = _THAN_NOW.match(text, end)
    if (low or high) and not (low and not high and than):
        latest = max([*((m.end(), "at-least") for m in low), *((m.end(), "at-most") for m in high)])
        return "at-least" if latest[1] == "at-least" else "at-most"
    if _EXACTLY.search(before):
        return "equal"
    if than:
        return "increase" if than["more"] else "decrease"
    if direction := _movement(text):
        return direction
    if weak := _WEAK.search(before):
        return "at-most" if weak[1] == "onder" else "at-least"
    return "at-most" if _wants_less(text) else "at-least"


def _movement(text: str) -> Comparison | None:
    """Return the direction that a verb states: to rise, to fall, or to stay."""
    up, down = _UP.search(text), _DOWN.search(text)
    if _STABLE.search(text):
        return "stable"
    if bool(up) == bool(down):
        return None
    return "increase" if up else "decrease"


def _direction(text: str) -> Comparison | None:
    """Return the direction of a target without a figure; None where it has two ("minder … en meer …")."""
    if movement := _movement(text):
        return movement
    if _UP.search(text):
        return None
    fewer, more = _FEWER.search(text), _MORE.search(text)
    if fewer and more:
        return None
    if more or fewer:
        return "increase" if more else "decrease"
    return "done" if _DONE.search(text) and not _SHARE.search(text) and not numbers.find(text) else None
