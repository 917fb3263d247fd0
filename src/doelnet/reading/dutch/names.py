"""Names of persons that no title announces: behind initials, a given name, or a label such as "contactpersoon"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from doelnet.reading.dutch import letters
from doelnet.reading.dutch.given_names import GIVEN_NAMES

_EXTENDED = [chr(code) for code in range(0x100, 0x250)]
UPPER = "A-ZÀ-ÖØ-Þ" + "".join(sign for sign in _EXTENDED if sign.isupper())
LOWER = "a-zß-öø-ÿ'’" + "".join(sign for sign in _EXTENDED if sign.islower())
"""The letters of names, for between the brackets of a pattern: those of Turkish, Polish and Croatian names as well."""
PARTICLE = (
    r"(?:(?:[Vv]an|de[rn]?|te[rn]?|'t|’t|el|al|bin|von|du|la|le)\s|in\s(?='t\s|’t\s)|(?:in|op|aan|uit)\s(?=de[rn]\s))"
)
"""What stands before a surname and is no place's or portfolio's."""
_SMALL = rf"(?:{PARTICLE}|(?:in|op|aan|uit)\s(?=de\s))*"
_WORD = rf"(?:[dD]['’])?(?:IJ|[{UPPER}]['’]?)(?:[{LOWER}]+(?:[{UPPER}][{LOWER}]+)?|[{UPPER}]{{3,}})"
_SURNAME = rf"{_SMALL}{_WORD}(?:\s?[-–]\s?{_SMALL}{_WORD})*"
_INITIAL = rf"(?:[{UPPER}]|Th|Ch|Ph|IJ)\."
_INITIALS = re.compile(
    rf"(?<![\w.])(?P<initials>{_INITIAL}(?:\s?{_INITIAL}){{0,4}})\s?(?:\([{UPPER}][{LOWER}]+\)\s?)?(?P<surname>{_SURNAME})"
)
_SURNAME_FIRST = re.compile(
    rf"(?<![\w.])[{UPPER}][{LOWER}-]+(?:\s{PARTICLE})?,?\s?(?P<initials>(?:[A-Z]\.\s?){{1,5}})(?:van|de)?(?=[\s,;)]|$)"
)
_GIVEN_LAST = re.compile(rf"\s*{_SURNAME},\s(?P<given>[{UPPER}][{LOWER}]+)[\s.]*")
_GIVEN = re.compile(
    rf"(?<![\w.])(?P<given>[{UPPER}](?:[{LOWER}]+|[{UPPER}]+))(?:-[A-Z][a-z]+)?(?:\s\([^()]{{1,20}}\))?"
    rf"\s(?:(?:[A-Z]\.)+\s?)?(?P<surname>{_SURNAME})(?P<more>\s{_SURNAME})?"
)
_LABELLED = re.compile(
    r"\b(?:[Cc]ontactpersoon|CONTACTPERSOON|[Oo]pstellers?|[Ss]tellers?|[Aa]uteurs?|[Bb]ehandelaar"
    r"|[Bb]ehandeld door|[Oo]pgesteld door"
    rf"|[Oo]ndertekend door|[Nn]amens deze)(?::\s*|,\s*|\s+)(?P<name>[{UPPER}][{LOWER}-]+\s{_SURNAME})"
)
_SIGN = re.compile(r"\.(?:(?<=[A-ZÀ-Þ]\.)(?<![\w.][A-ZÀ-Þ]\.)|(?<=[TCP]h\.)|(?<=IJ\.))")
_LABEL_SIGNS = (
    "ontactpersoon", "CONTACTPERSOON", "teller", "uteur", "ehandelaar", "ehandeld door", "gesteld door", "tekend door",
    "amens deze",
)  # fmt: skip
_CAPITAL = re.compile(r"[A-ZÉÖ](?<![\w.][A-ZÉÖ])(?:[a-zà-ÿ]+|[A-ZÉÖ]{2,})(?![\w.])")
"""Signs open with what can stand at few places, so that a text is passed over quickly."""
_NO_INITIALS = frozenset(
    {
        "av", "bv", "nv", "vo", "po", "so", "vso", "bo", "sbo", "obs", "cbs", "rk", "pc", "bso", "ikc", "mbo", "hbo",
        "vmbo", "nb", "pm", "aub", "ggd", "gz", "jgz", "ggz", "ok", "lo", "ps", "vve", "nt", "nvt", "wmo",
    }
)  # fmt: skip
"""Abbreviations written with points that are no initials."""
_BEFORE_ONE = re.compile(r"(?:\b(?:door|met|van|en|aan|bij|namens|via|is)|[:,(/;])\s*$")
_NUMBERED = re.compile(r"\b(?:bijlage|thema|doel|optie|spoor|groep|deel|pijler|variant|vitamine)\s$", re.IGNORECASE)
_NAMED_AFTER = re.compile(
    r"\b(?:(?i:[i]?kc|[ocpr]*bs|v?so|sbo|\w+school|kindcentrum|stichting|fonds|\w+hal|\w+zaal|\w+gebouw|\w+laan)"
    r"|School|Huis|Wet|[Pp]rijs|[Pp]ark|College|[Ll]yceum|Straat|Plein|Locatie)\s$"
)
"""What stands before a letter that numbers something, or before a name that a school, fund or building bears."""
GLUED = re.compile(
    r"(?<=[a-zß-ÿ-])(?:straat|(?<!\bver)(?<!\bter)laan|plein|school|college|lyceum|fonds|stichting|park|singel|gracht"
    r"|centrum|stadion|dreef|kade|hal|(?:zwem|sport)bad)$",
    re.IGNORECASE,
)
"""How a word ends that is a street's, school's or fund's: not "Laan" or "Straat" alone, which are surnames too."""
_INSTITUTE = re.compile(
    r"\s(?:School|College|Lyceum|Fonds|Foundation|Court|Huis|Stichting|Prijs|Arena|Centrum|Mavo|Academie)$"
)
_SMALL_INSTITUTE = re.compile(r"\s(?:school|college|lyceum|fonds|huis|stichting|prijs|centrum|mavo|academie)$")
_ARTICLE = re.compile(r"\b(?:[Dd]e|[Hh]et)\s$")
ORGANISED = re.compile(
    r"gemeente|stichting|\bteam|bibliotheek|opvang|school(?!m)|college|welzijn|bestuur|bedrijf|sport|zorg(?!dr)|jeugd|onderwijs|afdeling"
    r"|cluster|adviseur|coördinator|manager|leider|regisseur|medewerker|directeur|secretaris|wethouder|gebied|programma"
    r"|project|werk(?!m[ae]|ho)|verband|netwerk|centrum|dienst|regio|raad\b|kind(?!er?m|t)|huis(?!m[ae]|ink|kamp)|domein"
    r"|sociaal|maatschapp|beleid|bepalen|kansrijke|\bjong\b",
    re.IGNORECASE,
)
"""What is in names of organisations and roles, and not in surnames ("Huisman", "Kinderman", "Zorgdrager")."""
_OPENS = frozenset(
    {
        "De", "Het", "Een", "Wij", "We", "In", "Op", "Dit", "Deze", "Die", "Er", "Meer", "Voor", "Met", "Om", "Door",
        "Alle", "Samen", "Van", "Ook",
    }
)  # fmt: skip
"""What opens a sentence, and no surname."""


def may_hold(text: str) -> list[int]:
    """Return where in `text` (many texts as well, a NUL between them) a name could stand: a first, quick look."""
    places = [match.start() for match in _SIGN.finditer(text)]
    places += [match.start() for match in _given(text)]
    return [*places, *letters.places(text, _LABEL_SIGNS)]


_WORDS = re.compile(r"[A-ZÉÖ][A-Za-zÀ-ÖØ-öø-ÿ]+")
_WRITTEN = frozenset(written for name in GIVEN_NAMES for written in (name.capitalize(), name.upper()))
"""Given names as they stand in a text."""


def _given(text: str) -> Iterator[re.Match[str]]:
    """Yield the given names in `text`."""
    here = _WRITTEN.intersection(_WORDS.findall(text))
    if not here:
        return iter(())
    return (match for match in letters.matches_at(_CAPITAL, text, here) if match[0].lower() in GIVEN_NAMES)


def find(text: str) -> Iterator[tuple[int, int]]:
    """Return where names of persons stand in `text`: with initials, with a known given name, or behind a label."""
    if _SIGN.search(text):
        for match in _INITIALS.finditer(text):
            if _is_person(match):
                yield match.span()
        for match in _SURNAME_FIRST.finditer(text):
            if _is_surname_first(match):
                yield match.start(), match.start() + len(match[0].rstrip())
    for given in _given(text):
        both = _GIVEN.match(text, given.start())
        if both and (end := _end(both)):
            yield both.start(), end
    last = _GIVEN_LAST.fullmatch(text)
    if last and last["given"].lower() in GIVEN_NAMES:
        yield last.span()
    if any(label in text for label in _LABEL_SIGNS):
        for match in _LABELLED.finditer(text):
            if not ORGANISED.search(match["name"]) and not GLUED.search(match["name"]):
                yield match.span("name")


def _end(both: re.Match[str]) -> int | None:
    """Return where a given name with a surname ends, or None where it is no person's.

    A second surname that is a school's or street's own ("Sanne Zwanepoel Waardcollege") is not part of it.
    """
    surname, more = both["surname"], both["more"]
    if both["given"].isupper() != surname.replace("'", "").isupper() or ORGANISED.search(surname):
        return None
    if more and not GLUED.search(more) and not ORGANISED.search(more):
        return None if _is_borne(both, both.end()) else both.end()
    return None if _is_borne(both, both.end("surname")) else both.end("surname")


def _is_person(match: re.Match[str]) -> bool:
    """Whether initials with a capital behind them are a person: no abbreviation, number of a list, or school."""
    letters, surname = _letters(match["initials"]), match["surname"]
    opens = surname.split()[0] in _OPENS and not surname.startswith("Van de")
    if letters in _NO_INITIALS or opens or _is_borne(match, match.end()):
        return False
    if len(letters) > 1:
        return True
    before = match.string[max(0, match.start() - 20) : match.start()]
    if _NUMBERED.search(before):
        return False
    alone = not before.strip() and match.end() == len(match.string.rstrip(" .,"))
    no_number = " " in surname or "-" in surname or letters in "jknopqrstuwyz"
    return bool(alone and no_number and not ORGANISED.search(surname)) or bool(_BEFORE_ONE.search(before))


def _is_surname_first(match: re.Match[str]) -> bool:
    """Whether a capitalised word with initials behind it is a person: "Waardink, A.B.", and alone "Waardink, A."."""
    letters = _letters(match["initials"])
    if letters in _NO_INITIALS:
        return False
    if "," in match[0] and len(letters) > 1:
        return True
    return match[0].strip() == match.string.strip() and match[0].split()[0] not in _OPENS


def _letters(initials: str) -> str:
    return "".join(letter for letter in initials if letter.isalpha()).lower()


def _is_borne(match: re.Match[str], end: int) -> bool:
    """Whether a school, street, fund or building bears the name that `match` begins and that stops at `end`."""
    before = match.string[max(0, match.start() - 24) : match.start()]
    said = match.string[match.start() : end]
    behind = re.match(r"-[\w-]+|\s[\w-]+|", match.string[end : end + 24])
    more = said + behind[0] if behind else said
    return bool(
        _NAMED_AFTER.search(before)
        or GLUED.search(said)
        or (more[len(said) :].startswith("-") and GLUED.search(more))
        or _INSTITUTE.search(more)
        or _INSTITUTE.search(said)
        or (_SMALL_INSTITUTE.search(more) and _ARTICLE.search(before))
    )
