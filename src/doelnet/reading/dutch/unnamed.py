"""What is left of a text when personal data is taken out of it: with the role somebody has, and making sense."""

from __future__ import annotations

import re
from collections.abc import Iterable

from doelnet.reading.dutch import clauses

Places = Iterable[tuple[int, int]]
"""Where personal data stands in a text: starts and ends, in order, none over another."""
_OUT = "\0"
"""Stands for what is taken out."""
_ROLE = (
    r"(?:\w*wethouders?|\w*burgemeester|\w*griffier|\w*secretaris|portefeuillehouder|gedeputeerde|\w*voorzitter|directeur"
    r"|\w+leider|\w*regisseur|\w+manager|\w*coördinator|\w*adviseur|\w*medewerker|\w*bestuurder|\w*opdrachtgever"
    r"|\w*ambtenaar|\w*makelaar)\b"
)
_OF_ROLE = r"(?-i:(?:\s(?:[A-ZÀ-Þ&][\w&-]*|en(?=\s[A-Z]))){0,5})"
_TITLED = re.compile(
    r"(?:\b(?:mevrouw|mevr\.?|mw\.?|mejuffrouw|meneer|de\s+her?en|de\s+heer|dhr\.?|hr\.|drs\.?|mr\.|dr\.?|ir\.|ing\.|prof\.?"
    r"|tel(?:efoon)?(?:nummer)?\.?:?|(?:e-?)?mail:?|mob(?:iel)?\.?:?|bsn:?|contactpersoon:?)\s*)+\0",
    re.IGNORECASE,
)
"""A title, or a word for a number, before what is taken out."""
_SEVERAL = re.compile(r"\0(?:[\s,/&;]*(?:\b(?:en|of)\b\s*)?\0)+")
_IN_ROLE = re.compile(
    rf"(?P<role>\b{_ROLE}{_OF_ROLE})(?:\s*\(\s*\0\s*\)|\s*,\s*\0(?:\s*,)?|:?\s*\0\s?(?=[.,;:)])|:?\s*\0)", re.IGNORECASE
)
"""A role with a name beside it: "de wethouder, mevrouw …,", "projectleider …", "de directeur Jeugd (…)"."""
_SAME_ROLE = re.compile(rf"(?P<first>\b{_ROLE})\s+(?:en|of)\s+(?=(?P=first)\b)", re.IGNORECASE)
_ROLE_BEHIND = re.compile(
    rf"\0\s*(?:\(\s*(?P<in>(?:[\w-]+\s){{0,2}}{_ROLE}[^()\0]{{0,60}})\)"
    rf"|,\s*(?P<behind>(?:(?:de|onze)\s+)?{_ROLE}[^,.;()\0]{{0,60}})(?:,|(?=[.;]|$)))",
    re.IGNORECASE,
)
"""The role behind a name: "(wethouder Jeugd)", ", wethouder Jeugd,"."""
_LED = re.compile(
    r"[\s,;:(]*\b(?:(?:door|van|met|bij|aan|via|en|of|namens|voor|samen|contactpersoon)[\s,;:(]+)*"
    r"(?:door|van|met|bij|aan|via|en|of|namens|voor|samen|contactpersoon)[\s,;:(]*$",
    re.IGNORECASE,
)
"""What leads up to a name, and is nothing without it."""
_BELONGS = re.compile(
    r"\s*(?:\([^()]*\)\s*)?(?:(?:van|namens|vanuit|uit)\s+(?:(?:de|het|onze)\s+)?[A-Z][\w-]*(?:\s[A-Z][\w-]*)*\s*)?"
)
"""What belongs to a name and stands behind it: "(coördinator jeugd)", "van de GGD Waardland"."""
_JOINS = re.compile(r"[\s,;:/)–—-]*(?:(?:en|of)\s+)?")
_EDGE = " \t\r\n,;:([<–—-/"
_CONTENT = re.compile(r"[^\W\d_]{4,}|[A-Z]{2,}")
_LAST = re.compile(r"[^\W\d_]+\W*$")
_LOST = 4
"""A name with its title and who it speaks for has no more words than these."""
_TELLS = 2
"""A stretch that tells something has so many words that are no small ones."""


def _marked(text: str, places: Places) -> str:
    """Return `text` with one sign for all that is taken out together, its titles with it."""
    for start, end in reversed(list(places)):
        text = f"{text[:start]}{_OUT}{text[end:]}"
    return _SEVERAL.sub(_OUT, _TITLED.sub(_OUT, text))


def _in_roles(text: str) -> str:
    """Return a marked text in which a role that stands beside a name says who is meant (draft format, rule 10)."""
    return _SAME_ROLE.sub("", _IN_ROLE.sub(lambda said: f"{said['role']} ", text))


def around(text: str, places: Places) -> str:
    """Return all that `text` says beside the persons, with their roles: a decision also names whom it is about."""
    text = _ROLE_BEHIND.sub(lambda said: (said["in"] or said["behind"]).strip(), _marked(text, places))
    pieces = _in_roles(text).split(_OUT)
    pieces[:-1] = [_LED.sub("", piece) for piece in pieces[:-1]]
    left = " ".join(piece.strip(" \t") for piece in pieces)
    left = re.sub(r"\(\s*\)|\s(?=\s|[,.;:)])", "", left)
    return re.sub(r"^([^()]*)\)", r"\1", left).strip(" ,;:(–—-")


def stretch(text: str, places: Places, *, roles: bool = True) -> str:
    """Return the stretch of `text` without persons that tells most; with `roles`, names beside a role are left out.

    A stretch behind a name begins behind what belongs to that ("(GGD Waardland)"). One that holds what is done goes
    before a longer one that does not, and of two such the first.
    """
    text = _marked(text, places)
    pieces = (re.sub(r"\s(?=\s|[,.;:])", "", _in_roles(text)) if roles else text).split(_OUT)
    pieces = [_begun(piece) if at else piece for at, piece in enumerate(pieces)]
    pieces[:-1] = [_LED.sub("", piece) for piece in pieces[:-1]]
    kept = [piece.strip(_EDGE + ".)]>") if len(pieces) > 1 else piece.strip() for piece in pieces]
    return max(kept, key=_worth)


def as_it_stands(text: str, places: Places) -> str:
    """Return the `stretch` of a text of which nothing may be left out in between: a quote is found in its document."""
    return stretch(text, places, roles=False)


def is_torn(before: str, left: str) -> bool:
    """Whether what is `left` begins behind a name, or lacks many words of what stood there `before`."""
    if left == before:
        return False
    lost = len(_CONTENT.findall(before)) - len(_CONTENT.findall(left))
    return (left in before and not before.startswith(left)) or lost > _LOST


def _begun(piece: str) -> str:
    """Return what stands behind a name without what belongs to the name; all of it where too little is left."""
    start = _JOINS.match(piece, belongs.end() if (belongs := _BELONGS.match(piece)) else 0)
    rest = piece[start.end() :] if start else piece
    return rest if len(_CONTENT.findall(rest)) >= _TELLS else piece


def _worth(piece: str) -> tuple[bool, int]:
    """Return what a stretch is worth: whether it holds what is done and for what, and how many words say something."""
    said = len(_CONTENT.findall(piece))
    last = _LAST.search(piece)
    whole = said >= _TELLS and clauses.has_finite_verb(piece) and not _waits(last[0] if last else "")
    return whole, 0 if whole else said


def _waits(word: str) -> bool:
    """Whether a stretch that ends with this word lacks who or what: "In mei maakt"."""
    said = word.strip(" .,;:").lower()
    return said in clauses.FINITE and not said.endswith("en")


def party(text: str, places: Places) -> str:
    """Return a party or role without the persons beside it: of "… (GGD Waardland)", "… van de GGD" the party."""
    left = _marked(text, places)
    left = re.sub(r"\0\s*\(([^()\0]*)\)", r"\1", left)
    left = re.sub(r"[\s,;:/&|]*\b(?:en|of)\s*\0", _OUT, left)
    left = re.sub(r"\0[\s,;:/&|–-]*(?:\b(?:en|of|van|namens|vanuit)\s+(?:(?:de|het)\s+(?=[A-Z]))?)?", "", left)
    left = re.sub(r"\(\s*[,;:/]?\s*\)|\s(?=\s|[,;)])", "", left)
    return left.strip(" ,;:/|–-(")
