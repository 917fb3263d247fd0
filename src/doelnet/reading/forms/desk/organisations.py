"""Organisations among those who own or share an effort: told from roles, groups of people and names of persons."""

from __future__ import annotations

import re

from doelnet.reading.dutch import clauses, personal
from doelnet.reading.dutch.given_names import GIVEN_NAMES

_PARTED = re.compile(r"\s*(?:[,;/\n•+&()]|\ben\b|\bi\.?s\.?m\.?\b|\bsamen met\b)\s*", re.IGNORECASE)
_ORGANISED = re.compile(
    r"bedrij|bestuur|bibliotheek|bureau|centr|club|coöperatie|dienst|federatie|fonds|gemeente|ggd|groep|halt\b|huis\b|huizen"
    r"|hulp|ingenieurs|instelling|jgz|jeugd|kring|kind|kerk|koepel|lyceum|college|ministerie|museum|netwerk|onderwijs|opvang"
    r"|organisatie|overleg|partij|peuter|platform|politie|praktijk|provincie|punt\b|raad\b|regio|sport|scho(?:ol|len)"
    r"|stichting|taal|team|theater|thuis|unie|veilig|verband|verbond|vereniging|verkeer|voorschool|welzijn|werk|wijk"
    r"|wonen|woning|zaken|zorg|collectief|coalitie|alliantie|academie|universiteit|hogeschool|roc\b|mbo\b|vo\b|po\b"
    r"|beleid|adviseur|coördinator|manager|leider|functionaris|directeur|secretaris|wethouder|medewerker|regisseur"
    r"|afdeling|cluster|domein|programma|project|maatschappelijk|sociaal|ouders|jongeren|inwoners|vrijwilligers|partners",
    re.IGNORECASE,
)
"""What is in the name of an organisation or role, and in hardly any person's."""

_PART = re.compile(
    r"(?:team|afdeling|cluster|domein|programma|project\w*|beleid\w*|werkgroep|stuurgroep|wethouder|college|raad"
    r"|\w*(?:adviseur|coördinator|manager|leider|regisseur|medewerker|functionaris|directeur|secretaris)s?)\b",
    re.IGNORECASE,
)
"""A part of an organisation, or a role in it."""

_SORT = re.compile(
    r"(?:(?:de|het|een|alle|lokale|betrokken|diverse|andere|overige)\s)*(?:gemeenten?|scholen|schoolbestu\w+|besturen"
    r"|onderwijs|kinderopvang\w*|welzijn\w*|partners|partijen|ouders|jongeren|inwoners|jeugdhulp\w*|zorg\w*|peuter\w*"
    r"|voorscho\w+|sportclubs?|verenigingen|\w*werk(?:ers?)?|bibliotheek|po|vo|mbo)\b",
    re.IGNORECASE,
)
"""A sort of organisation, which is a name only with a name behind it."""

_SMALL = "van|de|der|den|ter|ten|te|'t|el|al|la"
_WORD = r"[A-ZÉÖ][a-zéèëïöü'’]+(?:-[A-Z]?[a-zéèëïöü'’]+)*"
_PERSON = re.compile(rf"(?:(?:{_SMALL})\s){{0,3}}{_WORD}(?:\s(?:{_SMALL}))*(?:\s{_WORD}){{0,3}}")
_NOUN = re.compile(r"(?:ing|heid|atie|schap|iteit|plicht|isme|ment|zicht)$|^(?:Het|De|Een)$")
"""How nouns end that departments are called by, and names do not open."""

_PROPER = re.compile(r"[A-Z]{2,}[\w-]*|(?:\S+\s+)+(?:[a-z']+\s)*[A-Z0-9]\S*|[A-Z]\S*(?:college|lyceum|school|huis)")


def owners(text: str) -> str | None:
    """Return who owns an effort without names of persons: organisations, teams and roles; None where none is left."""
    parts = [part.strip(" .") for part in _PARTED.split(text) if part.strip(" .")]
    kept = [part for part in parts if not is_person(part)]
    if len(kept) == len(parts):
        return text.removeprefix("(").removesuffix(")") if text.startswith("(") else text
    return ", ".join(kept) or None


def is_person(text: str) -> bool:
    """Whether this may be the name of a person: words with capitals, none of which an organisation or role bears.

    One word counts only where it is a given name. Where two or more cannot be told they are taken for a person:
    a draft holds no names (draft format, rule 10).
    """
    bare = text.strip(" .,")
    if personal.is_person(bare):
        return True
    if not _PERSON.fullmatch(bare):
        return False
    first, *rest = re.sub(r"^(?:[a-z']+\s)+", "", bare).split()
    rest = rest or bare.split()[1:]
    if first.lower() in GIVEN_NAMES:
        return not (rest and _ORGANISED.search(" ".join(rest)))
    return bool(rest) and not _ORGANISED.search(bare) and not _NOUN.search(first)


def named(text: str) -> list[str]:
    """Return the organisations that a cell names by a name of their own: no roles, teams, groups or persons."""
    parts = [part.strip(" .'’") for part in _PARTED.split(personal.without(text))]
    return [part for part in parts if 2 < len(part) < 90 and not is_person(part) and _is_name(part)]


def _is_name(text: str) -> bool:
    sort = _SORT.match(text)
    if text[0].islower() or _PART.match(text) or (sort and not re.search(r"[A-Z0-9]", text[sort.end() :])):
        return False
    return bool(_PROPER.match(text))


def names_one(text: str) -> bool:
    """Whether a short text names organisations, teams or roles, and says or asks nothing of them."""
    if text.endswith("?") or text.startswith(("Ons ", "Onze ", "Dit ", "Wat ")):
        return False
    named = _ORGANISED.search(text) or _SORT.match(text) or _PART.match(text)
    return named is not None and len(_PARTED.split(text)[0].split()) < 7 and not clauses.has_finite_verb(text)
