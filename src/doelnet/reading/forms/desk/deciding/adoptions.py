"""Adoptions: the document that a sentence says was adopted, and when."""

from __future__ import annotations

import re
from typing import NamedTuple

from doelnet.reading.dutch import dates
from doelnet.reading.dutch.date_pattern import MONTHS
from doelnet.reading.dutch.letters import Gated, holds, small
from doelnet.reading.forms.desk.wording.phrases import one_of

DOC = one_of("""
    [\\w'’/-]*(nota|visie|kader|plan|programma|agenda|beleid|begroting|document|verordening|notitie|strategie|convenant)
    [\\w'’/-]*(jaarstukken|jaarverslag|akkoord|koers|regeling|overeenkomst|beleidsregels|pact|routekaart|jaarrekening)
    [\\w'’/-]*(kompas|afspraken|verkenning|evaluatie)
""")
_SAID = ("vastgesteld", "stelde", "aangenomen", "aannam", "goedgekeurd", "bekrachtigd", "besluit", "vaststelling")
_BODY_SAID = re.compile(
    r"(?:heeft|hebben|had) (?:de|het|uw) \w*(?:raad|college|bestuur)"
    r"|\([^()]{0,30}(?:raad|college|bestuur|[Bb]\s?&\s?[Ww]|OOGO|overleg)"
)
"""What a text must hold, this or one of those words, before a sentence of it is looked at."""
LAW = re.compile(
    r"^(?:de\s+|het\s+)?(?:[\w-]*wet\b|wet\s+|wmo\b|artikel\b|art\.|avg\b|awb\b|grondwet"
    r"|besluit\s+begroting|regeling\s+\w+\s+rijk|algemene\s+wet|verdrag\b|internationaal\s+verdrag"
    r"|wetgeving)",
    re.I,
)
_ITSELF = re.compile(r"(?:deze|dit|(?:voor|onder)liggende?)\s\w+$", re.IGNORECASE)
"""How a paper names itself."""
NUMBER = re.compile(
    r"\(?\b(?:(?!(?:19|20)\d\d[/-](?:19|20)\d\d\b)\d{4}[/-]\d{4,}|[ZBDR]\.?\d{2,}[-./]\d{3,}|\d{2}(?:RV|RIB|bb)\d+"
    r"|[A-Z]{2,3}[-/]?\d{4,}|\d{6,})\b\)?",
    re.I,
)
"""A number under which papers are registered."""
_MARKED = re.compile(r"\b(?:nr\.?|nummer|kenmerk|zaak(?:nummer)?)\s*:?\s*(?P<number>[A-Z]{0,4}[\w./-]*\d[\w/-]*)", re.I)
_BODIES = (
    r"(?:gemeenteraden|gemeenteraad|raden|raad|colleges?(?:\s+van\s+(?:b\s?(?:&|en)\s?w|burgemeester\s+en\s+wethouders))?"
    r"|b\s?&\s?w|OOGO|besturen|bestuur|stuurgroep|staten|schoolbesturen|ministerraad|bestuurlijk\s+overleg|ledenvergadering)"
)
_BODY = rf"(?:(?:de|het|uw|onze)\s+(?:\w+\s+){{0,2}}{_BODIES}|u|wij|zij)"
_DONE = r"(?:vastgesteld|aangenomen|goedgekeurd|bekrachtigd)\b(?!\s+(?:gaat|wordt|worden|moet|kan|zal)\b)"
_ADOPTED = ("aangenomen", "goedgekeurd", "bekrachtig", "aannam", "goedkeur")
_DID = r"(?:vaststelde[n]?|aannam(?:en)?|goedkeurde[n]?|bekrachtigde[n]?)"
_HAS = r"(?:heeft|hebben|hebt|had|hadden)"
_IS = r"(?:is|zijn|werd|werden)"
_DECISION = r"(?:raads|college|bestuurs)?besluit"
_STOP = r"\.(?=\s?\d)"
"""A stop inside a date ("12.3.2025", "12 mrt. 2025") or number, which ends no sentence."""
_ANY = rf"(?:[^,.;:()]|{_STOP})"
_AT = r"(?:in|op|door|eind|begin)"


_TOLD = ("vastgesteld", "vaststelde", *_ADOPTED)
"""Pieces of the words that tell of an adoption that was."""


def _ways(*steps: tuple[str | tuple[str, ...], str]) -> tuple[Gated, ...]:
    return tuple(
        Gated(pattern, (needs,) if isinstance(needs, str) else needs, re.IGNORECASE) for needs, pattern in steps
    )


_BEHIND = _ways(
    ("(", rf"\((?:[^()]*\b)?(?:{_DONE}|{_DECISION}\b|{_BODIES}\b)[^()]*\)"),
    (", ", rf",\s+(?:{_AT}\s+(?:[^,;.]|{_STOP}){{3,40}}\s)?{_DONE}(?:(?!,\s+en\s)[^;.])*"),
    (_TOLD, rf",?\s(?:die|dat|welke?)\s+(?:[^.;:]|{_STOP}){{0,90}}?\b(?:{_DONE}|{_DID}\b)"),
    (_TOLD, rf"\s{_IS}\s+{_ANY}{{0,90}}?\s?{_DONE}(?:\s+{_AT}\s(?:[^,;.]|{_STOP}){{3,60}})?"),
)
"""Ways to say it behind the name of the document, each with what the sentence must hold before it is tried."""
_AROUND = _ways(
    (
        " vast",
        rf"\b(?:{_BODY}\s+stelden?|stelden?\s+{_BODY})\s+(?P<amid>{_ANY}{{4,200}}?)\s+vast\b(?P<said>(?:[^,;.]|{_STOP}){{0,40}})",
    ),
    (_TOLD, rf"\b(?:{_HAS}\s+{_BODY}|{_BODY}\s+{_HAS})\s+(?P<amid>{_ANY}{{4,200}}?)\s+{_DONE}"),
    (_TOLD, rf"\b{_IS}\s+(?P<amid>(?:de|het|een|haar|zijn|onze|op|in|eind|begin)\s{_ANY}{{4,200}}?)\s+{_DONE}"),
    (
        "vastgestelde",
        rf"\b(?P<said>{_AT}\s+[^,;.()]{{4,60}}?\s+vastgestelde)"
        r"\s+(?P<doc>[^,;:()]{4,160}?)(?=[,.;:()]|\s+(?:is|zijn|heeft|staat|staan|vormt|kent|noemt)\b|$)",
    ),
    (
        "besluit",
        r"\b(?:raads|college)besluit\s+(?P<doc>(?-i:[A-Z])[^,.;:()]{3,80}?)\s+(?P<said>van\s+\d+[\s./-]\w+[\s./-]{1,2}\d+)",
    ),
    (
        " vaststelling ",
        rf"\bde\s+vaststelling\s+van\s+(?P<doc>{_ANY}{{4,120}}?)\s+"
        rf"(?P<said>(?:door\s+{_BODY}\s+)?(?:in|op)\s+(?:\d+\s|(?=\d))?(?:\w+\s)?\d{{4}})",
    ),
    (
        ("heeft", "hebben", "hebt", "had"),
        rf"^(?:in|met|bij|via)\s+(?P<doc>(?:de|het|onze)\s+{_ANY}{{4,120}}?)\s+(?P<said>{_HAS}\s+(?:de|het|uw)\s+{_BODIES}"
        r"\s+(?:op\s+\d|in\s+(?:\w+\s)?\d{4})[^,;.]{0,20})",
    ),
    (
        ("stelde", *_TOLD),
        rf"^(?P<doc>(?:de|het|ons|onze|dit|deze|die|dat)\s[^,;:()]{{4,160}}?)\s+(?P<said>(?:stelden?\s+{_BODY}\s+{_ANY}{{0,60}}?\bvast\b"
        rf"|{_HAS}\s+{_BODY}\s+{_ANY}{{0,60}}?{_DONE})(?:[^,;.]|{_STOP}){{0,40}})",
    ),
)
"""Ways to say it around the name."""
_ADOPTS = Gated(rf"{_DONE}|{_DID}\b|\bvast\b|vastgestelde", ("vast", *_ADOPTED))
_STILL_TO_BE = Gated(
    r"\b(?:wordt|worden|zal|zullen|moet(?:en)?|gaat|gaan|kan|kunnen)\b[^,;]*\b(?:vastgesteld|aangenomen|goedgekeurd)\b"
    r"|\bzoals\s+vastgesteld|\bnog\s+(?:niet\s+)?(?:vast|door)|\b(?:niet|nog)\s+vastgesteld"
    r"|(?:\[\s?(?:datum|dag|dd|pm|n\.?t\.?b|x|\.)|\bdatum\s(?:nog\s|volgt|invullen)|\bop\s(?:…|\.{2}|x{2,}))",
    ("vastgesteld", "aangenomen", "goedgekeurd", "nog"),
)
_ARTICLE = re.compile(r"\b(?:de|het|een|onze|ons|haar|zijn|hun|uw|(?<=[a-z]\s)deze|(?<=[a-z]\s)dit)\s+", re.IGNORECASE)
_BREAK = re.compile(
    r"\b(?:is|zijn|heeft|hebben|hebt|werd|werden|wordt|worden|was|waren|vastgesteld|dat|die|hoe|waarin|laat|laten"
    r"|geeft|geven|sluit|bouwt|werkt|volgt|past|hoort|staat|staan|vormt|noemt|kent|komt|gaat|volgens)\b"
)
_MONTH = "|".join(rf"{name}\.?" if len(name) < 5 else name for name in MONTHS)
_PARTICLE = re.compile(r"\s+(?:uit|eerder|al|reeds)$")
_TRAIL = re.compile(
    r"\s+(?:door\s.*|(?:in|op|eind|begin|medio|per|van)\s+(?:(?:de|het|een|haar|zijn|uw)\s+)?"
    r"(?:vergadering\s.*|\w*\s?(?:raad|college|bestuur|overleg|stuurgroep|OOGO)\b.*"
    rf"|\d{{1,2}}[\s./-].*|(?:{_MONTH})\s+\d{{4}}.*)"
    r"|(?:in|eind|begin|medio)\s+(?:19|20)\d\d\b.*|unaniem|definitief|opnieuw|(?:on)?gewijzigd|officieel|formeel)$",
    re.IGNORECASE,
)
_WHEN_FIRST = re.compile(
    r"^(?:(?:in|op|eind|begin|medio|tijdens)\s+(?:(?:de|het)\s+\w+\s+van\s+)?(?:\d{1,2}\s+)?(?:\w+\s+)?(?:19|20)\d\d\s+"
    r"|unaniem\s+|ook\s+|al\s+|eerder\s+)+",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"^(?:de|het|een)\s+|^document\s+(?=visie\b|nota\b|plan\b|kader\b)|^(?:behandeling|vaststelling|bespreking|uitvoering|uitwerking|speerpunten|doelen|actualisatie"
    r"|basis|evaluatie)\s+(?:van|uit)\s+(?:(?:de|het|onze|ons|een)\s+)?"
    r"|^(?:bestaande|huidige|vorige|voorgaande|geldende|vigerende|lopende|eerdere)\s+(?=\S+\s)",
    re.IGNORECASE,
)


class Adoption(NamedTuple):
    """A document that was adopted: its title, when, and its number."""

    title: str
    date: str | None
    number: str | None


def may_tell(text: str) -> bool:
    """Return whether a text could tell of a document that was adopted: a quick look before its sentences are read."""
    return holds(text, _SAID) or _BODY_SAID.search(text) is not None


def read(sentence: str, hint: str | None = None) -> list[Adoption]:
    """Return the documents that `sentence` says were adopted; one that is still to be adopted is none."""
    if _STILL_TO_BE.search(sentence):
        return []
    behind = _told_behind(sentence, hint) if _ADOPTS.search(small(sentence)) or "(" in sentence else []
    if behind:
        return behind
    for way in _AROUND:
        if found := [a for m in way.finditer(sentence) if (a := _around(m, hint))]:
            return found
    return []


def _told_behind(sentence: str, hint: str | None) -> list[Adoption]:
    """Return the documents behind whose names it is told, each once, in the first of the ways that tells it."""
    found: dict[tuple[int, int], Adoption] = {}
    for way in _BEHIND:
        for match in way.finditer(sentence):
            told = _before(match, hint)
            apart = all(match.end() <= start or match.start() >= end for start, end in found)
            if told and apart and all(told.title != other.title for other in found.values()):
                found[match.span()] = told
    return [found[span] for span in sorted(found)]


def _before(match: re.Match[str], hint: str | None) -> Adoption | None:
    """Return the document whose name stands before `match`, which says that it was adopted."""
    region = re.split(r"[;:()]", match.string[max(0, match.start() - 160) : match.start()])[-1]
    aside = match[0].startswith("(") and not _ADOPTS.search(small(match[0]))
    return _adoption(name(region), match[0], [match[0], "" if aside else match.string[: match.start()]], hint)


def _around(match: re.Match[str], hint: str | None) -> Adoption | None:
    """Return the document that `match` names."""
    parts = match.groupdict()
    region, said = parts.get("amid") or parts["doc"], parts.get("said") or ""
    title = name(region, amid="amid" in parts)
    rest = region.replace(title, " ") if title else ""
    return _adoption(title, match[0], [said, rest, match.string[: match.start()]], hint)


def _adoption(title: str | None, said: str, places: list[str], hint: str | None) -> Adoption | None:
    """Return the adoption of `title`, dated by the first of `places` that holds a date outside its name."""
    if title is None or LAW.match(title) or _ITSELF.match(title):
        return None
    date = next((d.iso for text in places for d in dates.find(text.replace(title, " "), hint)), None)
    if not _ADOPTS.search(small(said)) and (date is None or (hint and date[: len(hint)] > hint)):
        return None
    return Adoption(title, date, number(places[0]))


def number(text: str) -> str | None:
    """Return the number of a paper: behind "nr.", or by its form."""
    marked = _MARKED.search(text)
    if marked:
        return marked["number"].strip(".")
    plain = NUMBER.search(text)
    return plain[0].strip("() ") if plain else None


def name(region: str, *, amid: bool = False) -> str | None:
    """Return the name of the document at the end of a stretch of a sentence, from its article.

    Amid the words that tell of the adoption, time and body may stand in front of the name and behind it.
    """
    region = _PARTICLE.sub("", re.split(r"\.\s+(?=[A-Z])|,\s", region)[-1].rstrip())
    while amid and (trimmed := _TRAIL.search(region)):
        region = region[: trimmed.start()].rstrip()
    region = _WHEN_FIRST.sub("", region)
    starts = [0, *(m.end() for m in _ARTICLE.finditer(region))]
    for place, start in enumerate(starts):
        found = _ABOUT.sub("", _ABOUT.sub("", region[start:].strip())).strip(" '‘’\"“”,")
        later = [region[other:] for other in starts[place + 1 :]]
        if _is_name(found, later, behind_article=start > 0):
            return found
    return None


def _is_name(text: str, later: list[str], *, behind_article: bool) -> bool:
    """Whether `text` names a document, and none of the stretches behind its later articles does so better.

    A name without a word for a document ("Jeugdkoers") counts with a capital behind an article.
    """
    if not 4 <= len(text) <= 130 or _BREAK.search(text):
        return False
    called = re.search(rf"\b{DOC}\b", text, re.IGNORECASE)
    if called is None and (later or not text[0].isupper() or not behind_article):
        return False
    behind = text.find(later[0]) if later else -1
    if called is not None and behind >= 0:
        if called.start() >= behind:
            return False
        if text[0].islower() and any(re.match(rf"(?:\S+\s){{0,3}}{DOC}\b", one, re.IGNORECASE) for one in later):
            return False
    return " " in text or text[0].isupper()
