"""Bullets and numbers in front of items, and what a heading looks like."""

from __future__ import annotations

import re

_SYMBOLS = "".join(map(chr, range(0xF020, 0xF100)))
"""The marks of symbol fonts (Symbol, Wingdings, OpenSymbol), which are not in Unicode: they stand at F020 to F0FF."""

GLYPHS = "•●○◦▪▫■□◆◇❖➢➤►▶▸‣⁃✓✔✗✘✖☐☑☒☉⊗⊙⌘⚫⚪∙·→⇒»›★☆⮚❯❑✦◉" + _SYMBOLS
"""Marks that are a bullet wherever they stand before white space."""

_NUMBER = r"\(?(?:\d{1,3}|\d{1,2}[a-z]|[a-zA-Z]|[ivxIVX]{2,5})[.)]"
MARKER = re.compile(
    rf"(?:(?P<glyph>[{GLYPHS}])\s*|(?P<dash>[-–—*+\u00ad]|o(?=\s+[\w*'‘“\"(])|>(?=\s+[^\W\d]))\s+|(?P<number>{_NUMBER})\s+"
    r"|(?P<font>(?:[§ØðÞ¨~=](?=\s+[^\W\d_])|[üvqln](?=\s+[A-Z][a-zë]))\s+|[-–](?=[A-Z][a-zë])))(?=\S)"
)
"""What stands before an item; `font` is a sign of a symbol font that came out as a letter, or a dash without blank."""
_BEHIND_LETTER = ".)ivxIVX"
"""What else than white stands behind the letter with which a marker opens; any other opens a word."""
_INITIAL = re.compile(
    r"[A-Z]\.\s+(?:(?:van|de|der|den|ten|ter|te|'t)\s+){0,3}[A-Z][\w'’-]+(?:\s?[-–]\s?[A-Z][\w'’-]+)?(?:\s+[A-Z]{2,4}\w?)?[\s,(]+"
    r"(?:loco-?)?(?:wethouder|burgemeester|(?:gemeente)?secretaris|griffier|voorzitter|raadslid)\b"
)
"""The initial, name and office of who was there: "E. Zwanepoel wethouder" is no item E."""
_AMOUNT = re.compile(
    r"(?!20\d\d$)(?:[€$]|EUR)?\s*\d[\d.,]*(?:,-+)?\s*(?:(?:%|procent|euro|mln\.?|miljoen|mld\.?|miljard|k)\s*)?$",
    re.IGNORECASE,
)

NUMBERED = re.compile(
    r"(?:(?P<named>H|Hoofdstuk|Deel|Paragraaf|§|Chapter|Part|Section)\s*\.?\s*)?"
    r"(?P<number>\d{1,2}(?:\.\d{1,2}){0,4}|(?<=\w )[A-Z](?=[\s.:]))(?P<end>[.:)]?)(?=\s|$)",
    re.IGNORECASE,
)
WORD_NUMBERED = re.compile(
    r"[A-Z][a-zë]{2,20}(?:\s+(?:\d{1,2}[a-z]?|[A-Z])(?=[\s.:]|$)|\s[a-z]{4,15}\s\d{1,2}(?=:\s|$))"
)
_PART = re.compile(r"[A-Z][a-zë]{2,20} (?:\d{1,2}(?:\.\d{1,2})*[a-z]?|[A-Z]\d?)[.:]?")
_FINAL = re.compile(r"[.!?:;,]['\"”’)]*$")
_DATE = re.compile(
    r"\d{1,2}[-/. ](?:\d{1,2}|jan\w*|feb\w*|maart|apr\w*|mei|jun\w*|jul\w*|aug\w*|sep\w*|okt\w*|nov\w*|dec\w*)"
    r"[-/. ]\d{2,4}",
    re.IGNORECASE,
)
_NOTED = re.compile(
    r"(?:[^,|(–—]{3,60}[,|(–—]\s*)?(?:vastgesteld|versie|datum|concept|definitief|behandeld)\b[^:]*\d", re.IGNORECASE
)
"""How a line opens that tells of the paper itself, before it perhaps of whom it is: "Vastgesteld op 12 mei 2026"."""
_LABELLED = re.compile(
    r"(?!(?:focuspunt|(?:hoofd)?thema|speerpunt|pijler|(?:programma|actie|hoofd)lijn|bouwsteen):)[^:]{2,40}:\s*\S", re.I
)
"""A label and what it says; a word for a part of a plan before a colon is the name of a chapter."""
_FUNCTION_WORDS = re.compile(
    r"\b(?:de|het|een|van|in|en|of|met|voor|op|aan|te|door|bij|dat|die|is|zijn|om|tot|naar|uit|over|als|per|onze|hun"
    r"|the|a|of|and|to|for)$",
    re.IGNORECASE,
)


def marker(text: str) -> tuple[str, int] | None:
    """Return the marker with which `text` starts and where what follows it starts, or None."""
    if text[:1].isalpha() and text[1:2] not in _BEHIND_LETTER and not text[1].isspace():
        return None
    found = MARKER.match(text)
    if not found or (found["dash"] and is_amount(text[found.end() :])) or _INITIAL.match(text):
        return None
    mark, end = bullet(found["glyph"] or "") or found["dash"] or found["number"], found.end()
    if mark and not found["number"] and (inner := MARKER.match(text, end)) and not inner["number"]:
        end = inner.end()
    return mark or (found["font"][0] if found["font"][0] in _DASHES else "•"), end


def marked(text: str) -> tuple[str, int, int] | None:
    """Return the marker of a list item on this line, where its text starts, and its indent."""
    body = text.lstrip(" \t")
    indent = len(text) - len(body)
    escaped = body.startswith("\\") and body[1:2] in ("*", "-", "+")
    found = marker(body[escaped:])
    if not found or found[0] == ">":
        return None
    mark, offset = found[0], indent + escaped + found[1]
    if mark in "-–*•" and (inner := marker(text[offset:])) and kind_of(inner[0]) in ("letter", "number"):
        mark, offset = inner[0], offset + inner[1]
    return mark, offset, indent


def sets_off(above: str, text: str) -> bool:
    """Whether the dash with which a line opens stands in a sentence, after a full line `above`, and is no bullet.

    "De wijken – ook de kleine – doen mee": the other dash stands in the line above it, or further on in the line.
    """
    if text[:1] not in _DASHES or text[1:2] != " " or not text[2:3].islower() or ends(above):
        return False
    above = above.lstrip()
    before = len(_SPACED.findall(above, 1))
    return above[:1] != text[0] and (before % 2 == 1 if before else bool(_SPACED.search(text, 2)))


_DASHES = ("-", "–", "—")
_SPACED = re.compile(r"\s[-–—](?=\s|$)")


def is_amount(text: str) -> bool:
    """Whether this is an amount or share and nothing else (no year), so that a dash before it is a minus, no bullet."""
    return bool(_AMOUNT.match(text))


def bullet(mark: str) -> str:
    """Return a bullet as it is seen: marks of symbol fonts are not in Unicode and become a plain one."""
    return "•" if "\ue000" <= mark <= "\uf8ff" else mark


def kind_of(mark: str) -> str:
    """Return what sort of marker this is: items with one sort of marker stand on one level."""
    core = mark.strip("().")
    if core.isdigit():
        return "number"
    if core[:-1].isdigit() and core[-1:].islower():
        return "lettered"
    if core.isalpha() and core.isascii() and mark != "o":
        return "roman" if len(core) > 1 else ("letter" if core.islower() else "capital")
    return core or mark


def begins(mark: str) -> bool:
    """Whether a list can begin with this marker: a bullet, or the first number or letter."""
    core = mark.strip("().")
    return not core.isalnum() or core.lower() in ("1", "a", "i", "o")


def number_of(text: str) -> list[str]:
    """Return the number before a heading: ["2"] for "2." and "H2", ["2", "1"] for "2.1"; [] without one."""
    found = NUMBERED.match(text)
    if not found or not text[found.end() :].strip():
        return []
    parts = found["number"].split(".")
    if len(parts) == 1 and not found["named"] and not found["end"] and not text[found.end() :].lstrip()[:1].isupper():
        return []
    return parts


def numbering(text: str) -> int:
    """Return how deep the number before a heading is; 0 without a number."""
    return len(number_of(text))


def ends(text: str) -> bool:
    """Whether `text` ends as a sentence or list item does."""
    return bool(_FINAL.search(text.rstrip()[-6:]))


def may_title(text: str) -> bool:
    """Whether a text can be the title of a column: no sentence, but a question or a word cut short ("Nr.") may be."""
    return not ends(text) or text.endswith("?") or len(text) < _SHORTENED


_SHORTENED = 6


def breaks_off(text: str) -> bool:
    """Whether `text` stops in the middle of a sentence, so that what comes next belongs to it."""
    text = text.rstrip()[-12:]
    return bool(_FUNCTION_WORDS.search(text)) or text.endswith((",", "/", "&"))


def heading_like(text: str, limit: int = 90) -> bool:
    """Whether a line that stands alone looks like a heading: short, no end mark but "?", no date or label."""
    limit = max(limit, 150) if WORD_NUMBERED.match(text) else limit
    asked = text.endswith("?") and len(text) <= 80
    if not 2 <= len(text) <= limit or (ends(text) and not asked) or _DATE.match(text) or _NOTED.match(text):
        return False
    if not any(c.isalpha() for c in text) or "@" in text or text.startswith(("http", "www.")):
        return False
    first = next(c for c in text if c.isalnum())
    if first.islower():
        return False
    return not _LABELLED.match(text) or bool(NUMBERED.match(text) or WORD_NUMBERED.match(text))


_COUNTED = re.compile(
    r"\d{1,2}(?:(?:\.\d{1,2}){1,3}(?:\.?[a-z])?[.:]? ['‘“\"]?[A-Z]|[.:]? [A-Z][^\W\d_]+(?: [^\W\d_]+)?: [^\W\d_])"
)
_CITES = re.compile(
    r"\b(?:paragraaf|hoofdstuk|artikel|art\.|bijlage|doel|thema|punt|tabel|figuur|zie|versie|en|of)$", re.IGNORECASE
)


def is_counted(text: str, above: str) -> bool:
    """Whether a line opens with a number that the line `above` does not cite: "1.1.2 …", "2 Doel: …"."""
    return text[:1].isdigit() and bool(_COUNTED.match(text)) and not _CITES.search(above[-12:])


_PARTICLE = re.compile(r" (?:uit|op|aan|door|in|over|bij)$")


def is_particle(text: str) -> bool:
    """Whether the last word can part from its verb, and so end a sentence: "vallen uit", "sluit aan"."""
    return bool(_PARTICLE.search(text[-6:]))


def is_part(text: str) -> bool:
    """Whether a line holds nothing but a word and its number: "Baat 1.1", "Doel 2"."""
    return len(text) < 32 and bool(_PART.fullmatch(text))


_OPENS_LABEL = re.compile(r"[A-Z][^\W\d_]*(?: [^\W\d_]+){0,4}[:?](?: +\S|$)")


def labelled(text: str) -> bool:
    """Whether a line opens with a label or a short question: "Wat levert het op? …", "Klaar: …"."""
    return bool(_OPENS_LABEL.match(text))


_FIGURES = re.compile(r"\d+|[a-zA-Z]")
_CODED = re.compile(
    r"(?P<code>(?:[A-Z]{1,2}[.-]?)?\d{1,2}(?:[.-]\d{1,2})*(?:\.?[a-z])?)(?:[.:)]?\s+|\s+[–—-]\s+)(?=['‘“\"]?[A-Z])"
)


OF_A_YEAR = re.compile(r"(?:19|20)\d\d\s[A-Z]")
"""How a line opens with the year of the paper that it names: "2021 Beleidsnota Wmo"."""


def counts_on(first: str, text: str) -> bool:
    """Whether a line opens as the `first` of its paragraph does: with a code of its shape ("1a", "B1.1"), or a ">"."""
    if first[:1] == text[:1] == ">":
        opens = first[1:].lstrip()[:1] + text[1:].lstrip()[:1]
        return len(opens) == 2 and opens.isupper() and not breaks_off(text)
    if OF_A_YEAR.match(text) and OF_A_YEAR.match(first):
        return True
    shape, same = _shape(text), _shape(first)
    return shape is not None and same is not None and (shape == same or shape[0] == same[0] == "a")


def _shape(text: str) -> str | None:
    found = _CODED.match(text) if any(map(str.isdigit, text[:4])) else None
    return _FIGURES.sub(lambda part: "9" if part[0].isdigit() else "a", found["code"]) if found else None


_POINTED = re.compile(r"[a-z]\.\d{1,2}[.):]?\s+[A-Z]")
"""A line that opens with the letter and number of an argument: "b.1 De reserve is groot genoeg"."""


_ARGUED = re.compile(r"\d{1,2}\.\d{1,2}[.)]?\s+[A-Z]")


def argued(text: str) -> bool:
    """Whether a line opens with the numbers of a point and an argument for it, and says that without a full stop."""
    return text[:1].isdigit() and bool(_ARGUED.match(text)) and not ends(text)


def pointed(text: str) -> bool:
    """Whether a line opens with the letter and number of an argument."""
    return bool(_POINTED.match(text))


_SIGNED = re.compile(
    r"(?:het\s+college|de\s+(?:\w*secretaris|\w*griffier|\w*burgemeester|voorzitter)|namens|hoogachtend)\b", re.I
)
"""How the lines under a paper open, where those sign it who issue it."""


def signed(text: str) -> bool:
    """Whether a line stands under a paper: "de secretaris,        de burgemeester,"."""
    return (
        len(text) < 90
        and text.rstrip().endswith((",", "secretaris", "burgemeester", "griffier", "voorzitter"))
        and bool(_SIGNED.match(text))
    )


def short_title(text: str) -> bool:
    """Whether a line can be the title of a table: short, with a capital, and no sentence."""
    return 2 <= len(text) <= 120 and not text.endswith((".", ",", ";", ":")) and text[:1].isupper()
