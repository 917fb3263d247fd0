"""Parties: the organisations that a document names, with their kind; names of persons stay out (rule 10)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import filterfalse

from doelnet.draft import Party, PartyKind
from doelnet.reading.dutch import personal
from doelnet.reading.dutch.letters import matches_at
from doelnet.reading.forms.desk import organisations
from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.desk.spans import clean
from doelnet.reading.forms.desk.tables.header import is_band
from doelnet.reading.forms.desk.tables.registers import is_register
from doelnet.reading.forms.desk.wording.placeholders import is_placeholder
from doelnet.reading.forms.front.bodies import AFTER_NAMES

ORDER = 80
_OPENER = (
    r"(?:GGD|JGZ|[Ss]tichting|[Ss]amenwerkingsverband|[Mm]inisterie\s+van|[Kk]inderopvang|[Kk]indercentrum|[Bb]ibliotheek|"
    r"[Ww]elzijn(?:sorganisatie)?|[Gg]emeente|OBS|ROC)\s"
)
_JOINT = rf"(?!en\s(?:(?:de|het)\b|{_OPENER}))(?:van|voor|de|het|den|der|aan|en|in|op|bij|'t)\s"
_MORE = rf"(?!(?i:{AFTER_NAMES}))[A-Z0-9][\w'’-]*"
_NAME = rf"{_MORE}(?:\s(?:{_JOINT})*(?![\w'’-]*:){_MORE}|\s&\s[A-Z][\w'’-]*){{0,4}}"
_OPENING = re.compile(rf"\b{_OPENER}{_NAME}")
_WORDS = (
    "GGD", "JGZ", "Stichting", "stichting", "Samenwerkingsverband", "samenwerkingsverband", "Ministerie", "ministerie",
    "Kinder", "kinder", "Bibliotheek", "bibliotheek", "Welzijn", "welzijn", "Gemeente", "gemeente", "OBS", "ROC",
)  # fmt: skip
"""What `_OPENING` opens with."""
_KINDS: dict[PartyKind, re.Pattern[str]] = {
    "municipality": re.compile(r"^gemeenten?\b", re.IGNORECASE),
    "ministry": re.compile(r"^ministerie\b", re.IGNORECASE),
    "alliance": re.compile(r"\bsamenwerkingsverband|\balliantie\b", re.IGNORECASE),
    "health": re.compile(r"^(?:ggd|jgz)\b|gezondheid", re.IGNORECASE),
    "childcare": re.compile(r"kinderopvang|kindercentr|peuter|kinderdagverblijf", re.IGNORECASE),
    "school-board": re.compile(r"^(?:schoolbestuur|stichting\s.*(?:onderwijs|scholen))", re.IGNORECASE),
    "school": re.compile(r"^(?:obs|cbs|rkbs|basisschool)\b|college$|lyceum|\bcollege\s", re.IGNORECASE),
    "welfare": re.compile(r"welzijn|sociale?\s+teams?|jongerenwerk", re.IGNORECASE),
}
_GENERAL = frozenset(
    {"gemeente", "gemeenten", "scholen", "school", "onderwijs", "partners", "ouders", "jongeren", "bibliotheek"}
)


def read(sheet: Sheet) -> None:
    """Read the members of groups, the names that open with the word for an organisation, and who stands in registers.

    Persons are taken from among the owners of efforts.
    """
    names = [member for group in sheet.groups for member in group.members or []]
    names += [match[0] for match in matches_at(_OPENING, sheet.text, _WORDS)]
    seen: set[str] = set()
    for name in names:
        plain = clean(name).strip(" .,;:'’")
        key = plain.lower()
        if key in seen or key in _GENERAL or len(plain) > 90 or personal.is_person(plain):
            continue
        seen.add(key)
        sheet.parties.append(Party(name=plain, kind=_kind(plain)))
    for made in sheet.network.of("effort"):
        if made.owner:
            made.owner = None if is_placeholder(made.owner) else organisations.owners(made.owner)
    for name in (name for text in _cells(sheet) for name in organisations.named(text)):
        if name.lower() not in seen:
            seen.add(name.lower())
            sheet.parties.append(Party(name=name, kind=_kind(name)))


def _cells(sheet: Sheet) -> Iterator[str]:
    """Yield what stands in the columns of owners and partners of registers."""
    for view in sheet.views.values():
        if not is_register(view):
            continue
        for row in filterfalse(is_band, view.rows):
            for column in view.having("owner", "partners"):
                if row.own[column] and (text := row.text(column)):
                    sheet.claim(row.cells[column])
                    yield text


def _kind(name: str) -> PartyKind | None:
    """Return what kind of organisation a name shows, where its own words do."""
    return next((kind for kind, pattern in _KINDS.items() if pattern.search(name)), None)
