"""Personal data: names in office, e-mail addresses, telephone numbers and BSNs, to be kept out of drafts."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate
from typing import Literal, NamedTuple

from doelnet.reading.dutch import names

What = Literal["name", "e-mail", "phone", "bsn"]
_NAME = r"(?!en\s)(?:[A-Z]\.\s?)*(?:[A-ZÉÖ][\w'’-]+\s?|van\s(?:de[rn]?\s)?|de[rn]?\s|te[rn]?\s|'t\s|en\s(?=[A-Z])){1,6}"
_TITLES = (
    "wethouder|(?<!en\\s)wethouders|gedeputeerde(?!\\sstaten)|portefeuillehouder|burgemeester"
    "|mevrouw|mevr\\.|mevr|mw\\.|mw|meneer|de heer|de heren|heer|dhr\\.|dhr"
    "|raadslid|raadsleden|gemeentesecretaris"
    "|griffier|drs\\.|mr\\.|dr\\.|ir\\.|ing\\.|prof\\."
)
_PATTERN = re.compile(
    r"(?P<mail>[\w.+-]{1,64}(?:@|\s?[\[(]at[\])]\s?)[\w-]+(?:\.[\w-]+)+)"
    r"|(?P<phone>(?<![\w€.,/-])(?:(?:(?:\+31|0031)(?:[\s-]*\(0\))?|0)[\s()-]*\d(?:[\s()-]*\d){8}|06(?:\.\d\d){4})(?!\d))"
    r"|(?P<bsn>(?<![\w.,/€-])(?:\d{9}|\d{4}[. ]\d\d[. ]\d{3}|\d{3}[. ]\d{3}[. ]\d{3})(?!\d|[.,]\d))"
    rf"|(?P<title>\b(?:{_TITLES})):?\s+(?P<name>(?-i:{_NAME}))",
    re.IGNORECASE,
)
_SIGNS = (
    re.compile(r"@|[\[(]at[\])]"),
    re.compile(r"\d(?:[\s().-]*\d){8}"),
    re.compile(
        r"(?:wethouders?|gedeputeerde|portefeuillehouder|burgemeester|mevrouw|mevr\.|mw\.?|meneer|heren|heer|dhr\.?|raadslid|raadsleden"
        r"|gemeentesecretaris|griffier|drs\.|mr\.|dr\.|ir\.|ing\.|prof\.):?\s"
    ),
)
"""What a text, in small letters, must hold one of before it is searched. None opens with what only looks about, so
that places where it cannot stand are passed over at once."""
_CALLED_AFTER = re.compile(r"(?:straat|laan|plein|weg|hof|kade|school|college|lyceum)\s*$", re.IGNORECASE)
_ROAD_OR_SCHOOL = re.compile(r"(?:straat|laan|plein|school|college|lyceum)\s*$", re.IGNORECASE)
_ADDRESSED = re.compile(r"m(?:evrouw|evr\.?|w\.?|eneer)|(?:de )?her?en|(?:de )?heer|dhr\.?", re.IGNORECASE)
_OTHER_NUMBER = re.compile(
    r"(?:zaak|kvk|dossier|kenmerk|registratie|document|order|factuur|inschrijf|rsin|btw|agb|verplichting|artikel)\w*"
    r"(?:[\s-]?(?:nummer|nr\.?))?\s*[:.]?\s*$",
    re.IGNORECASE,
)
_BSN = re.compile(r"(?:bsn|burgerservice|sofi)[\w-]*(?:\s?(?:nummer|nr\.?))?\s*[:.(]?\s*$", re.IGNORECASE)
_IBAN = re.compile(r"[A-Z]{2}\d\d\s?[A-Z]{4}\s?$")
_SMALL = frozenset({"van", "der", "den", "ten", "ter", "het", "een"})
_SALUTATION = re.compile(
    r"\b(?:mevrouw|mevr\.|mw\.|meneer|de heer|dhr\.|drs\.|mr\.|dr\.|ir\.)(?=\s|,|$)", re.IGNORECASE
)
_SURNAME_FIRST = re.compile(r"^[A-Z][\w'’-]+(?:\s(?:van|de|der|den|ten|ter|'t))*,\s?(?:[A-Z]\.\s?)+")
_INITIALS = re.compile(r"\b(?:[A-Z]\.\s?){1,4}(?:(?:van|de|der|den|ten|ter|'t)\s)*[A-Z][\w'’-]+")
NOT_NAMES = frozenset(
    {
        "jeugd", "onderwijs", "welzijn", "zorg", "financiën", "sport", "cultuur", "wonen", "sociaal", "samenleving",
        "economie", "duurzaamheid", "domein", "jeugdzorg", "jeugdhulp", "gezin", "participatie", "inkomen", "armoede",
        "passend",
        "gezondheid", "maatschappelijke", "ontwikkeling", "ondersteuning", "sociale", "zaken", "werk", "kansen",
        "gelijke",
        "en", "van", "de", "het", "kinderen", "jongeren", "ruimte", "verkeer", "mobiliteit", "bestuur", "milieu",
        "bouwen",
        "vastgoed", "organisatie", "dienstverlening", "veiligheid", "vervoer", "klimaat", "energie", "natuur",
        "recreatie",
        "toerisme", "landbouw", "media", "kunst", "digitalisering", "inclusie", "integratie", "integraal",
        "emancipatie",
        "opvang", "kinderopvang", "opvoeden", "opgroeien", "leren", "volksgezondheid", "welzijnszorg", "wmo", "ouderen",
        "openbare", "orde", "fysiek", "wijken", "dorpen", "burgerzaken", "personeel", "sociaaleconomische", "bewegen",
        "arbeidsmarkt", "schuldhulp", "schulden", "armoedebeleid", "jeugdbeleid", "onderwijshuisvesting", "huisvesting",
    }
)  # fmt: skip
"""Words of portfolios, which follow an office without being a name."""


class Found(NamedTuple):
    """A stretch of personal data: what it is and where it stands."""

    start: int
    end: int
    what: What


def find(text: str) -> list[Found]:
    """Return the personal data in `text`, in order. A nine-digit number is a BSN if it passes the 11-test."""
    lowered = text.lower()
    found: list[Found] = []
    if any(sign.search(lowered) for sign in _SIGNS):
        found = [one for match in _PATTERN.finditer(text) if (one := _judged(match))]
    if not names.may_hold(text):
        return found
    for start, end in names.find(text):
        if not any(one.start < end and start < one.end for one in found):
            found.append(Found(start, end, "name"))
    return sorted(found)


def _judged(match: re.Match[str]) -> Found | None:
    """Return what a match of `_PATTERN` is, or None where it only looks like personal data."""
    before = match.string[max(0, match.start() - 30) : match.start()]
    if match["mail"]:
        return Found(match.start(), match.end(), "e-mail")
    if match["phone"]:
        single = sum(len(group) == 1 for group in re.findall(r"\d+", match["phone"]))
        return None if single > 3 or _IBAN.search(before) else Found(match.start(), match.end(), "phone")
    if match["bsn"]:
        return Found(match.start(), match.end(), "bsn") if _is_said_bsn(match, before) else None
    if not _is_name(match["name"], match["title"]):
        return None
    return Found(match.start("name"), match.start("name") + len(match["name"].rstrip(" ,")), "name")


def _is_said_bsn(match: re.Match[str], before: str) -> bool:
    """Whether digits are a BSN: the 11-test, no other number by name, and no amount ("111.222.333" in a cell)."""
    said = match["bsn"]
    if not is_bsn(re.sub(r"\D", "", said)) or _OTHER_NUMBER.search(before):
        return False
    if len(said) == 9 or said[3].isdigit() or _BSN.search(before):
        return True
    behind = match.string[match.end() : match.end() + 8]
    return bool(re.search(r"[^\W\d]\W*$", before) or re.match(r"\W*[^\W\d]", behind)) and "euro" not in behind


def suspects(texts: Iterable[str]) -> list[str]:
    """Return those of `texts` that may hold personal data, by one look over all of them together.

    Every text in which `find` finds something is among them.
    """
    listed = list(texts)
    lowered = [text.lower() for text in listed]
    starts = list(accumulate((len(text) + 1 for text in lowered), initial=0))
    together = "\0".join(lowered)
    places = [match.start() for sign in _SIGNS for match in sign.finditer(together)]
    written = list(accumulate((len(text) + 1 for text in listed), initial=0))
    hits = {bisect_right(starts, place) - 1 for place in places}
    hits |= {bisect_right(written, place) - 1 for place in names.may_hold("\0".join(listed))}
    return [listed[hit] for hit in sorted(hits)]


def _is_name(said: str, title: str) -> bool:
    """Whether what follows a title or office is a name: not a portfolio, not a street or school called after one."""
    words = re.findall(r"\w+", said.lower())
    if title.endswith("Heer") and not re.match(r"[A-Z]\.", said):
        return False
    borne = _ROAD_OR_SCHOOL if _ADDRESSED.fullmatch(title) else _CALLED_AFTER
    return any(word not in NOT_NAMES for word in words) and not borne.search(said)


def surnames(name: str) -> list[str]:
    """Return the words of a name by which a person is known elsewhere in a text: no initials, no "de", no portfolio."""
    words = re.findall(r"[^\W\d_][\w'’-]{2,}", name)
    return [word for word in words if word[0].isupper() and word.lower() not in _SMALL | NOT_NAMES]


def is_bsn(digits: str) -> bool:
    """Whether nine digits pass the 11-test of a burgerservicenummer (Besluit burgerservicenummer, art. 3)."""
    if len(digits) != 9 or not digits.isdigit() or digits == "000000000":
        return False
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return sum(w * int(d) for w, d in zip(weights, digits, strict=True)) % 11 == 0


def is_person(text: str) -> bool:
    """Whether `text` looks like a person's name: "Jansen, A.B." or "A.B. de Vries"."""
    return bool(_SURNAME_FIRST.match(text.strip()) or _INITIALS.fullmatch(text.strip(" .,")))


def without(text: str) -> str:
    """Return `text` with all personal data taken out, blanks tidied."""
    for found in reversed(find(text)):
        text = text[: found.start] + text[found.end :]
    text = _SALUTATION.sub("", _INITIALS.sub("", text))
    text = re.sub(r"\(\s*\)|(?<=\s),|[\s,;:/|-]+$", "", text)
    return re.sub(r"\s{2,}", " ", text).strip()
