"""The words around a working group: its name, its contact (a role, never a name) and its members."""

from __future__ import annotations

import re
from typing import NamedTuple

from doelnet.reading.dutch import clauses, personal
from doelnet.reading.dutch.letters import Gated
from doelnet.reading.forms.desk.spans import clean
from doelnet.reading.forms.desk.wording.placeholders import is_placeholder

_LEADS = r"trekker|kartrekker|voorzitter|coördinator|regie|regisseur"
_KINDS = (
    r"(?:(?:werk|regie|stuur|kern|kop|project|denk|expert|thema|klankbord|ontwikkel|actie)groep"
    r"|(?:thema|actie|project|kern|regie|ontwikkel|programma|kwartier)team|taskforce|(?:\w{3,20}(?<!raads)(?<!klap))?tafel"
    r"|(?:(?:leer|kennis|thema|ontwikkel|werk|onderwijs|expert|regie)-?)?kring"
    r"|(?:(?:thema|jeugd|kern|wijk|onderwijs|expertise?|regie|leer|werk|uitvoerings)-?)?netwerk|(?:thema|lokale\s+|jeugd)?coalitie"
    r"|(?:bestuurlijk|ambtelijk)\s+overleg)"
)
CONTACT = re.compile(
    r"^(?:contact(?:persoon|personen|gegevens)?|aanspreekpunt"
    r"|(?:bij|met|aan)\s+wie\s+(?:kunt|kun|kan|kunnen)\s+(?:u|je|jij|ik|ouders|scholen|partners)"
    r"|wie\s+(?:kunt|kun|kan)\s+(?:u|je|ik)\s+(?:bellen|mailen|vragen|benaderen|aanspreken)|waar\s+(?:kunt|kun|kan)\s+(?:u|je|ik)\s+terecht)\b"
    r"(?P<about>[^:]{0,80}?)(?:\s+is)?\s*\??\s*(?::\s*(?P<rest>.*))?$",
    re.IGNORECASE | re.DOTALL,
)
LEADER = re.compile(
    rf"^(?:{_LEADS})\b(?P<about>[^:]{{0,60}}?)(?:\s+is)?\s*(?::\s*(?P<rest>.*))?$", re.IGNORECASE | re.DOTALL
)
MEMBERS = re.compile(
    r"^(?:(?:leden(?:\s+(?:van\s+de\s+)?werkgroep)?|werkgroep\s*-?\s?leden|deelnemers(?:\s+werkgroep)?"
    r"|deelnemende\s+(?:partijen|organisaties|partners)|samenstelling(?:\s+werkgroep)?"
    r"|werkgroep\s+bestaat\s+uit|wie\s+doe(?:n|t)\s+(?:er\s+)?mee|wie\s+(?:zijn|is)\s+betrokken"
    r"|wie\s+(?:zit|zitten)\s+(?:er\s*)?(?:in|aan\s+tafel)|betrokken\s+(?:partijen|organisaties|partners)"
    r"|partners\s+in\s+de\s+werkgroep|in\s+(?:de|onze)\s+\w*groep(?:\s+zitten)?|aan\s+tafel))\b(?P<about>[^:]{0,60}?)\s*\??\s*(?::\s*(?P<rest>.*))?$",
    re.IGNORECASE | re.DOTALL,
)
PARTIES = re.compile(
    r"^(?:partners?|partijen|organisaties|deelnemende\s+\w+|wie|met|samenstelling)\s*\??\s*(?::\s*(?P<rest>.*))?$",
    re.IGNORECASE | re.DOTALL,
)
"""What labels the members under the name of a group, and something else in another place."""
_ALONE = re.compile(rf"^{_KINDS}\s*:\s*(?P<rest>.+)$", re.IGNORECASE | re.DOTALL)
"""A label "Werkgroep:" with its members behind it."""
NAMED = re.compile(rf"{_KINDS}\b\s*['‘“]?\w", re.IGNORECASE)
_GROUP = re.compile(rf"{_KINDS}(?:\s[\w' -]{{2,50}})?", re.IGNORECASE)
_LABEL = Gated(
    rf"(?:^|(?<=[\s(;.,–-]))(?:(?P<contact>contact(?:persoon)?|aanspreekpunt|{_LEADS})|(?P<members>(?:werkgroep)?leden|deelnemers"
    r"|samenstelling|deelnemende\s+(?:partijen|organisaties|partners)))\s*:\s*",
    (*_LEADS.split("|"), "contact", "aanspreekpunt", "leden", "deelneme", "samenstelling"),
    re.IGNORECASE,
)
_ENTRY = re.compile(
    r"^(?P<name>[A-Z0-9'‘“][^:;()–—]{1,70}?(?:\s\([^():]{2,20}\)(?=:))?)"
    r"(?:\s*[:–—]\s*|\s+-\s+|\s*(?=\())(?P<rest>\S.*)$",
    re.DOTALL,
)
_CONSISTS = (
    re.compile(
        rf"^(?:[Ii]n|[Aa]an)\s+(?:de|het)\s+(?P<name>{_KINDS}(?:\s.{{2,60}}?)?)\s"
        r"(?:zitten|werken|nemen|doen|praten)\s(?:deel:?\s|mee:?\s|samen:?\s)?(?P<members>[^.]+)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"^(?:de|het)\s+(?P<name>{_KINDS}(?:\s.{{2,60}}?)?)\s"
        r"(?:bestaat\s+uit|wordt\s+gevormd\s+door|heeft\s+als\s+leden)\s+(?P<members>[^.]+)",
        re.IGNORECASE,
    ),
)
_IS = (
    re.compile(
        rf"^(?:de\s+)?(?:contactpersoon|aanspreekpunt|{_LEADS})\s+(?:van\s+(?:de|deze)\s+\w+\s+)?is\s+(?:de\s+|het\s+|een\s+)?(?P<who>[^.]+)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"^(?:de\s+|het\s+|een\s+)(?P<who>[^.]+?)\s+(?:is|zit)\s+(?:de\s+)?(?:contactpersoon|aanspreekpunt|{_LEADS}|voor)\b",
        re.IGNORECASE,
    ),
)
_WORKS = re.compile(
    rf"\b(?:werk\w*|buigt|buigen|pakt|pakken|trekt|trekken|neemt|nemen|verantwoordelijk|is)\b[^.]*?\b(?:de|het|onze|een)\s+(?P<name>{_KINDS}"
    r"\s(?-i:['‘“]?[A-Z0-9])[^.,:;()]{1,50}?)(?=[.,:;(]|$|\s(?:aan|zich|op|dit|deze|mee|samen|voor)\b)"
    rf"|^(?:de|het|onze)\s+(?P<first>{_KINDS}\s(?-i:['‘“]?[A-Z0-9])[^.,:;()]{{1,50}}?)\s(?:werkt|werken|buigt|pakt|trekt|neemt|gaat|is)\b",
    re.IGNORECASE,
)
"""A sentence that tells which group works on what stands over it."""
OFFICE = re.compile(
    r"gemeente|stichting|adviseur|coördinator|manager|leider|functionaris|GGD|school|college|medewerker|werker|welzijn"
    r"|bibliotheek|opvang|bestuur|team|secretaris|voorzitter|directeur|ambtenaar|verpleegkundige",
    re.IGNORECASE,
)
"""Words for who holds an office, or where."""
_AROUND = ("omstreken", "omgeving")
_ARTICLE = re.compile(r"^(?:de|het|een)\s+")
_LIST_OF_GROUPS = re.compile(rf"^(?:onze\s+|de\s+)?(?:\w+\s+)?{_KINDS}(?:en|s)\b", re.IGNORECASE)


class Said(NamedTuple):
    """What a stretch of text says of one group."""

    name: str
    contact: str | None
    members: list[str]


def lists_groups(heading: str) -> bool:
    """Whether a heading stands over working groups: "Werkgroepen", "De themagroepen in 2026"."""
    return bool(_LIST_OF_GROUPS.match(heading))


def names_group(text: str) -> bool:
    """Whether `text` opens with the name of a group: "Werkgroep Taal"."""
    return bool(NAMED.match(text))


def is_group(title: str) -> bool:
    """Whether a title is a group, named or not: "Stuurgroep", "Werkgroep geboorte"."""
    return bool(_GROUP.fullmatch(title.strip(" :")))


def labelled(text: str) -> Said | None:
    """Return the contact and members that labels inside `text` give, with the words before them as its name."""
    found = list(_LABEL.finditer(text)) if ":" in text else []
    if not found:
        return None
    contact: str | None = None
    listed: list[str] = []
    for match, end in zip(found, [*(m.start() for m in found[1:]), len(text)], strict=True):
        said = text[match.end() : end].strip(" .;,()–-")
        if match["contact"]:
            contact = contact or role(said)
        else:
            listed = listed or members(said)
    return Said(text[: found[0].start()].strip(" :;,.(–—-"), contact, listed)


def entry(text: str, *, among: bool) -> Said | None:
    """Return the group that one line tells of: "Werkgroep Taal: A en B (contact: C)".

    `among` groups, under a heading over them, a name without the word for a group will do where labels follow it.
    """
    said = labelled(text)
    name, _, rest = said.name.partition(":") if said else ("", "", "")
    if said and 1 < len(name) <= 70 and (among or names_group(name)) and "." not in name:
        return Said(name.strip(), said.contact, said.members or members(rest.strip()))
    match = _ENTRY.match(text) if names_group(text) else None
    listed = members(match["rest"].strip(" ()")) if match else []
    return Said(match["name"].strip(" '‘’“”"), None, listed) if match and len(listed) > 1 else None


def alone(text: str) -> list[str]:
    """Return the members behind "Werkgroep:", where it lists several."""
    match = _ALONE.match(text)
    listed = members(match["rest"]) if match else []
    return listed if len(listed) > 1 else []


def consists(sentence: str) -> Said | None:
    """Return the group whose members a sentence tells: "In de werkgroep Taal zitten A en B."."""
    match = next((m for pattern in _CONSISTS if (m := pattern.match(sentence))), None)
    listed = members(match["members"]) if match else []
    named = [one for one in listed if any(c.isupper() for c in one) or one.startswith("gemeente")]
    return Said(match["name"], None, listed) if match and len(listed) > 1 and 2 * len(named) >= len(listed) else None


def works(sentence: str) -> str | None:
    """Return the group that works on something, as a sentence names it: "Aan dit thema werkt de tafel Jonge kind."."""
    match = _WORKS.search(sentence)
    return (match["name"] or match["first"]).strip(" '‘’“”") if match else None


def listed(name: str, sentence: str) -> Said | None:
    """Return the members of the group `name` that the bare list under it gives: "GGD, Waardcollege en Halt."."""
    found = members(sentence) if not clauses.has_finite_verb(sentence) else []
    named = [one for one in found if any(map(str.isupper, one)) or one.startswith("gemeente")]
    return Said(name, None, found) if len(found) > 1 and 2 * len(named) >= len(found) else None


def leads(sentence: str) -> str | None:
    """Return the role that a sentence names as contact: "Contactpersoon is de beleidsadviseur onderwijs."."""
    match = next((m for pattern in _IS if (m := pattern.match(sentence))), None)
    return role(match["who"]) if match else None


def role(text: str) -> str | None:
    """Return a contact as a role: names, addresses and numbers of persons are taken out."""
    bare = personal.without(text).strip(" .,;:")
    if not bare or personal.is_person(bare) or len(bare) > 140 or is_placeholder(bare):
        return None
    if re.fullmatch(
        r"(?:[A-Z][\w'’-]+|van|de|der|den|ter|ten|en)(?:\s(?:[A-Z][\w'’-]+|van|de|der|den|ter|ten)){1,4}", bare
    ) and not OFFICE.search(bare):
        return None
    return clean(bare)


def members(text: str) -> list[str]:
    """Return the parties that a line lists; a sentence that says there are none yields none."""
    bare = text.strip(" .")
    if (clauses.has_finite_verb(bare) and re.search(r"(?i:\b(?:geen|alle|niet)\b)|[a-z]\.\s+[A-Z]", bare)) or len(
        bare
    ) > 1200:
        return []
    parts = [part.strip() for part in re.split(r"\s*[,;•]\s*", re.sub(r"\([^()]*\)", "", bare)) if part.strip()]
    if parts and " en " in parts[-1] and (len(parts) > 1 or parts[-1].count(" ") <= 8):
        head, _, tail = parts[-1].rpartition(" en ")
        parts[-1:] = [head.strip(), tail.strip()] if tail.strip() not in _AROUND else parts[-1:]
    cleaned = [personal.without(_ARTICLE.sub("", part)) for part in parts]
    return [clean(part) for part in cleaned if part and not personal.is_person(part) and len(part) < 90]
