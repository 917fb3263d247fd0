"""Names of persons that no title announces: behind initials, a given name, or a label such as "contactpersoon"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from doelnet.reading.dutch.given_names import GIVEN_NAMES

_SMALL = r"(?:(?:van|de|der|den|ten|ter|te|el|bin|'t|’t|in|op|aan|la|le)\s)*"
_SURNAME = rf"{_SMALL}[A-ZÉÖ][a-zà-ÿ'’]+(?:\s?[-–]\s?{_SMALL}[A-ZÉÖ][a-zà-ÿ'’]+)*"
_INITIAL = r"(?:[A-Z]|Th|Ch|Ph|IJ)\."
INITIALS = re.compile(rf"(?<![\w.])(?P<initials>{_INITIAL}(?:\s?{_INITIAL}){{0,4}})\s?(?P<surname>{_SURNAME})")
_SURNAME_FIRST = re.compile(
    rf"(?<![\w.])[A-ZÉÖ][a-zà-ÿ'’-]+(?:\s{_SMALL.rstrip('*')}+)?,\s?(?:[A-Z]\.\s?){{2,5}}(?:van|de)?"
)
_GIVEN = re.compile(
    rf"(?<![\w.])(?P<given>[A-ZÉÖ][a-zà-ÿ]+)(?:-[A-Z][a-z]+)?\s(?P<surname>{_SURNAME}(?:\s{_SURNAME})?)"
)
_LABELLED = re.compile(
    r"\b(?:[Cc]ontactpersoon|CONTACTPERSOON|[Oo]pstellers?|[Ss]tellers?|[Aa]uteurs?|[Bb]ehandelaar"
    r"|[Bb]ehandeld door|[Oo]pgesteld door"
    rf"|[Oo]ndertekend door|[Nn]amens deze)(?::\s*|,\s*|\s+)(?P<name>[A-ZÉÖ][a-zà-ÿ'’-]+\s{_SURNAME})"
)
_SIGN = re.compile(r"\.(?:(?<=[A-Z]\.)(?<![\w.][A-Z]\.)|(?<=[TCP]h\.)|(?<=IJ\.))")
_LABEL_SIGNS = (
    "ontactpersoon", "CONTACTPERSOON", "teller", "uteur", "ehandelaar", "ehandeld door", "gesteld door", "tekend door",
    "amens deze",
)  # fmt: skip
_FIRST_SIGN = re.compile(r",\s?[A-Z]\.\s?[A-Z]\.")
_CAPITAL = re.compile(r"[A-ZÉÖ](?<![\w.][A-ZÉÖ])[a-zà-ÿ]+(?=[\s-])")
"""Signs open with what can stand at few places, so that a text is passed over quickly."""
_NO_INITIALS = frozenset(
    {
        "av", "bv", "nv", "vo", "po", "so", "vso", "bo", "sbo", "obs", "cbs", "rk", "pc", "bso", "ikc", "mbo", "hbo",
        "vmbo", "nb", "pm", "aub", "ggd", "gz", "jgz", "ggz", "ok", "lo", "ps", "vve", "nt", "nvt", "wmo",
    }
)  # fmt: skip
"""Abbreviations written with points that are no initials."""
_BEFORE_ONE = re.compile(r"(?:\b(?:door|met|van|en|aan|bij|namens|via|is)|[:,(/;])\s*$")
_NAMED_AFTER = re.compile(
    r"(?:\b(?:[iI]?kc|[ocpr]*bs|v?so|sbo|(?:\w*school|kindcentrum|stichting|fonds|\w*hal|\w*zaal|\w*gebouw|huis|wet|prijs|park|"
    r"college|lyceum|straat|\w*laan|plein|locatie|bijlage|thema|doel|optie|spoor|groep|deel|pijler|variant|vitamine)))\s$",
    re.IGNORECASE,
)
"""What stands before a name that a school, fund or building bears, or before a letter that numbers something."""
_BEARS = re.compile(
    r"(?:straat|laan|plein|school|college|lyceum|fonds|stichting|park|singel|gracht|centrum|hal|bad|stadion|dreef|kade)$"
    r"|\s(?:school|college|lyceum|fonds|foundation|court|huis|stichting|prijs|arena|centrum|park|mavo|academie)$",
    re.IGNORECASE,
)
_ORGANISED = re.compile(
    r"gemeente|stichting|team|bibliotheek|opvang|school|college|welzijn|bestuur|bedrijf|sport|zorg|jeugd|onderwijs|afdeling|cluster"
    r"|adviseur|coördinator|manager|leider|regisseur|medewerker|directeur|secretaris|wethouder|gebied|programma|project|werk"
    r"|verband|netwerk|centrum|dienst|regio|raad\b|kind|huis|domein|sociaal|maatschapp|beleid|bepalen|kansrijke|jong\b",
    re.IGNORECASE,
)
_OPENS = frozenset(
    {
        "De", "Het", "Een", "Wij", "We", "In", "Op", "Dit", "Deze", "Die", "Er", "Meer", "Voor", "Met", "Om", "Door",
        "Alle", "Samen", "Van", "Ook",
    }
)  # fmt: skip
"""What opens a sentence, and no surname."""


def may_hold(text: str) -> list[int]:
    """Return where in `text` (many texts as well) a name could stand: a first, quick look."""
    places = [match.start() for sign in (_SIGN, _FIRST_SIGN) for match in sign.finditer(text)]
    places += [match.start() for match in _given(text)]
    for label in _LABEL_SIGNS:
        place = text.find(label)
        while place >= 0:
            places.append(place)
            place = text.find(label, place + 1)
    return places


def _given(text: str) -> Iterator[re.Match[str]]:
    """Yield the given names in `text`."""
    return (match for match in _CAPITAL.finditer(text) if match[0].lower() in GIVEN_NAMES)


def find(text: str) -> Iterator[tuple[int, int]]:
    """Return where names of persons stand in `text`: with initials, with a known given name, or behind a label."""
    if _SIGN.search(text):
        yield from (match.span() for match in INITIALS.finditer(text) if _is_person(match))
    if _FIRST_SIGN.search(text):
        for match in _SURNAME_FIRST.finditer(text):
            if _letters(match[0].partition(",")[2]) not in _NO_INITIALS:
                yield match.start(), match.start() + len(match[0].rstrip())
    for given in _given(text):
        both = _GIVEN.match(text, given.start())
        if both and not _is_borne(both) and not _ORGANISED.search(both["surname"]):
            yield both.span()
    if any(label in text for label in _LABEL_SIGNS):
        for match in _LABELLED.finditer(text):
            if not _ORGANISED.search(match["name"]) and not _BEARS.search(match["name"]):
                yield match.span("name")


def _is_person(match: re.Match[str]) -> bool:
    """Whether initials with a capital behind them are a person: no abbreviation, number of a list, or school."""
    letters, surname = _letters(match["initials"]), match["surname"]
    if letters in _NO_INITIALS or surname.split()[0] in _OPENS or _is_borne(match):
        return False
    if len(letters) > 1:
        return True
    before = match.string[max(0, match.start() - 20) : match.start()]
    alone = not before.strip() and match.end() == len(match.string.rstrip(" .,")) and (" " in surname or "-" in surname)
    return alone or bool(_BEFORE_ONE.search(before))


def _letters(initials: str) -> str:
    return "".join(letter for letter in initials if letter.isalpha()).lower()


def _is_borne(match: re.Match[str]) -> bool:
    """Whether a school, street, fund or building bears the name."""
    before = match.string[max(0, match.start() - 24) : match.start()]
    behind = re.match(r"[\s-]*[\w-]*", match.string[match.end() : match.end() + 24])
    return bool(
        _NAMED_AFTER.search(before) or _BEARS.search(match[0]) or (behind and _BEARS.search(match[0] + behind[0]))
    )
