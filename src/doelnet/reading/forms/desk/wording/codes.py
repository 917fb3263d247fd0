"""Codes: the numbers and letters by which a document names its goals, and points to them ("A1", "1.2", "thema B")."""

from __future__ import annotations

import re
from typing import NamedTuple

from doelnet.reading.dutch.letters import Gated

_COMPOSITE = (
    r"(?:[A-Z]{1,2}[.-]?\d{1,2}(?:[.-]\d{1,2})*[a-z]?|[IVX]{1,4}[.-]\d{1,2}[a-z]?|\d{1,2}(?:\.\d{1,2})+[a-z]?|\d{1,2}\.[A-Z](?:\.\d{1,2})?(?!\w)"
    r"|\d{1,2}[a-z])"
)
_CODE = rf"(?-i:{_COMPOSITE}|\d{{1,2}}|[A-Z]|[IVX]{{2,4}}|[a-h](?!['’-]))(?![\w%])"
_LONGEST_HEADING = 60
_AND = r"\s*(?:,|;|/|\+|&|\ben\b|\bof\b)\s*"
_WORD = (
    r"(?:(?:hoofd|sub)?thema(?:['’]?s)?|(?:beleids|hoofd|sub|deel|programma)?doel(?:stelling)?(?:en)?|ambities?|(?:deel)?opgaven?"
    r"|(?:programma|actie|focus|werk)?lijn(?:en)?|pijlers?|speerpunt(?:en)?|focuspunt(?:en)?|programma|spoor|sporen|prioriteit(?:en)?"
    r"|(?:thema)?tafels?|(?:werk|thema)groep(?:en)?|beweging(?:en)?|baat|baten|vermogens?)"
)
_LIST = rf"{_CODE}(?:{_AND}(?:(?P=word)\s+)?{_CODE})*"
_WORDED = re.compile(rf"\b(?P<word>{_WORD})\s*:?\s+(?:nr\.?\s*)?(?P<all>{_LIST})", re.IGNORECASE)
_SAID = Gated(
    r"\b(?:bij|voor|onder|van|aan)\s+(?:(?:strategi|operatione|tacti|concre)\w+\s+)?(?P<word>(?:sub|beleids|hoofd)?doel(?:stelling)?(?:en)?|ambities?|opgaven?|thema(?:['’]?s)?"
    rf"|ba(?:at|ten)|vermogens?)\s+(?P<all>{_LIST})",
    ("doel", "ambitie", "opgave", "thema", "baat", "baten", "vermogen"),
    re.IGNORECASE,
)
_TO = (
    r"(?:(?:draagt|dragen)\s+bij\s+aan|(?:hoort|horend|behorend)\s+bij|ten\s+behoeve\s+van|t\.?b\.?v\.?|zie|vgl\.?|bij|voor|onder"
    r"|van|nr\.?|→|->|>)"
)
_ALONE = re.compile(
    rf"[(\[]\s*(?P<all>(?:{_TO}(?:\s+ook)?\s*)?{_COMPOSITE}(?:(?:{_AND}|\s+)(?:{_TO}\s*)?{_COMPOSITE})*)\s*[)\]]"
)
_AT_END = re.compile(rf"\b(?:bij|voor|onder)\s+(?P<all>{_COMPOSITE}(?:{_AND}{_COMPOSITE})*)\s*:?$")
"""What ends a heading that has no word for what it means: "Inspanningen bij 1a"."""
_ARROW = Gated(rf"(?:→|->|=>|⇒|➔)\s*(?P<all>{_COMPOSITE}(?:{_AND}{_COMPOSITE})*)\W*$", ("→", ">", "⇒", "➔"))
"""What ends an entry that points on: "Lessen in klas 2 → V1, V3"."""
_EVERY = re.compile(rf"\(\s*(?:voor\s+)?alle\s+{_WORD}\s*\)", re.IGNORECASE)
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_ONE = re.compile(_CODE)
_COMPOSED = re.compile(rf"(?<!\w){_COMPOSITE}(?!\w)")
_OVER = re.compile(
    r"(?P<up>[A-Z]{0,2}[.-]?\d{1,2}(?:[.-]\d{1,2})*|\d{1,2}\.[A-Z]|[IVX]{1,4})(?:[.-]\d{1,2}|\.?[a-z]|(?<=\d)\.[A-Z])|(?P<letters>[A-Z]{1,2})[.-]?\d{1,2}"
)

_OPENS = re.compile(
    r"(?!Q[1-4]\b)(?P<code>[A-Z]{1,2}[.-]?\d{1,2}(?:[.-]\d{1,2})*[a-z]?|[IVX]{1,4}[.-]\d{1,2}[a-z]?)"
    r"(?:[.:)]\s+|\s+[–—|-]\s+|\s+)(?=['‘“\"]?[A-ZÀ-Ý])"
)
_LETTERED = re.compile(r"(?P<code>[A-H]|[IVX]{1,4})(?:[.:)]\s+|\s+[–—|-]\s+)(?=['‘“\"]?[A-ZÀ-Ý])")


class Opening(NamedTuple):
    """The code that a text opens with, and where what it numbers starts."""

    code: str
    end: int


def opening(text: str, *, heading: bool = False) -> Opening | None:
    """Return the code that a text opens with: "A1. Ouders …", "I.2 Ouders …"; in a heading a letter too."""
    match = _OPENS.match(text) or (_LETTERED.match(text) if heading else None)
    return Opening(match["code"], match.end()) if match and match.end() < len(text) else None


class Pointer(NamedTuple):
    """What a text says that it is about: the word ("thema", empty for a bare code) and its number."""

    word: str
    number: str


def over(number: str) -> str | None:
    """Return the number that "1.2", "1a", "A1" or "I-2" goes on from: "1", "1", "A", "I"."""
    match = _OVER.fullmatch(number)
    return (match["up"] or match["letters"]) if match else None


def pointers(text: str) -> list[Pointer]:
    """Return what a text says that it is about: "(doel 1 en 3)", "Acties bij ambitie A", "(A1, B2)".

    Of several words between brackets those count that are not the theme. "(alle thema's)" points to no one of them.
    """
    for brackets in _BRACKETS.finditer(text) if "(" in text or "[" in text else ():
        found = list(_WORDED.finditer(brackets[0]))
        closer = [match for match in found if not match["word"].lower().startswith("thema")] or found
        if closer:
            return [Pointer(match["word"].lower(), number) for match in closer for number in _ONE.findall(match["all"])]
        if _EVERY.fullmatch(brackets[0]):
            return [Pointer("alle", "")]
        if alone := _ALONE.fullmatch(brackets[0]):
            return [Pointer("", number) for number in _COMPOSED.findall(alone["all"])]
    if said := _SAID.search(text):
        return [Pointer(said["word"].lower(), number) for number in _ONE.findall(said["all"])]
    ends = _AT_END.search(text) if len(text) < _LONGEST_HEADING else None
    ends = ends or _ARROW.search(text)
    return [Pointer("", number) for number in _COMPOSED.findall(ends["all"])] if ends else []
