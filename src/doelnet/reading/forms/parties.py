"""Parties: the organisations that a document names, with their kind where their own words show it."""

from __future__ import annotations

import re

from doelnet.draft import Party, PartyKind
from doelnet.reading.dutch import personal
from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.desk.spans import clean

ORDER = 80
_NAME = r"[A-Z0-9][\w'’-]*(?:\s(?:(?:van|voor|de|het|den|der|aan|en|in|'t)\s)*[A-Z0-9][\w'’-]*){0,4}"
_OPENING = re.compile(
    rf"\b(?:GGD|JGZ|[Ss]tichting|[Ss]amenwerkingsverband|[Mm]inisterie\s+van|[Kk]inderopvang|[Kk]indercentrum|[Bb]ibliotheek|"
    rf"[Ww]elzijn(?:sorganisatie)?|[Gg]emeente|OBS|ROC)\s{_NAME}"
)
_KINDS: tuple[tuple[re.Pattern[str], PartyKind], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), kind)
    for pattern, kind in (
        (r"^gemeenten?\b", "municipality"),
        (r"^ministerie\b", "ministry"),
        (r"\bsamenwerkingsverband|\balliantie\b", "alliance"),
        (r"^(?:ggd|jgz)\b|gezondheid", "health"),
        (r"kinderopvang|kindercentr|peuter|kinderdagverblijf", "childcare"),
        (r"^(?:schoolbestuur|stichting\s.*(?:onderwijs|scholen))", "school-board"),
        (r"^(?:obs|cbs|rkbs|basisschool)\b|college$|lyceum|\bcollege\s", "school"),
        (r"welzijn|sociale?\s+teams?|jongerenwerk", "welfare"),
    )
)
_GENERAL = frozenset(
    [
        "gemeente",
        "gemeenten",
        "scholen",
        "school",
        "onderwijs",
        "partners",
        "ouders",
        "jongeren",
        "bibliotheek",
        "kinderopvang",
    ]
)


def read(sheet: Sheet) -> None:
    """Read the members of groups, and the names that open with the word for an organisation; each once."""
    names = [member for group in sheet.groups for member in group.members or []]
    for passage in sheet.stream.passages():
        names += [match[0] for match in _OPENING.finditer(passage.text)]
    seen: set[str] = set()
    for name in names:
        plain = clean(name).strip(" .,;:'’")
        key = plain.lower()
        if key in seen or key in _GENERAL or len(plain) > 90 or personal.is_person(plain):
            continue
        seen.add(key)
        sheet.parties.append(Party(name=plain, kind=_kind(plain)))


def _kind(name: str) -> PartyKind | None:
    return next((kind for pattern, kind in _KINDS if pattern.search(name)), None)
