"""Cells and their entries: numbers and labels taken off, values read."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from doelnet.reading.dutch import dates, numbers, shares
from doelnet.reading.forms.desk.spans import Span
from doelnet.reading.forms.desk.wording import words

_NUMBER = re.compile(
    r"(?:(?P<dotted>[A-Z]?\d{1,2}(?:\.\d{1,2})+[a-z]?)[.):]?|(?P<plain>[A-Z]?\d{1,2}[a-z]?)[.):]"
    r"|(?P<lettered>\d{1,2}[a-z])(?:\s*[-–—])?(?=\s+['‘“\"]?[A-Z])"
    r"|(?P<code>[A-Z]{1,2}[-.]?\d{1,2}(?:[.-]\d{1,2})*[a-z]?)[.):]?(?:\s*[-–—])?(?=\s+['‘“\"]?[A-Z])"
    r"|(?P<letter>[A-Za-z])[.)])\s+(?=\S)"
)
"""The number or code that an entry opens with: "1.2", "a)", and "1a", "D1" or "I-1.2" before a capital."""
_SINGULAR = {
    "doelen": "doel", "doelstellingen": "doelstelling", "inspanningen": "inspanning", "acties": "actie",
    "activiteiten": "activiteit",
    "maatregelen": "maatregel", "opgaven": "opgave", "resultaten": "resultaat", "ambities": "ambitie",
    "bewegingen": "beweging",
    "afspraken": "afspraak", "projecten": "project", "thema's": "thema", "indicatoren": "indicator",
    "middelen": "middel", "baten": "baat", "prestaties": "prestatie", "voornemens": "voornemen",
    "vermogens": "vermogen", "subdoelen": "subdoel", "beleidsdoelen": "beleidsdoel", "interventies": "interventie",
}  # fmt: skip


class Numbered(NamedTuple):
    """An entry without the number or label it opens with, and that number."""

    span: Span
    number: str | None


def unnumbered(span: Span, role: str | None = None, *, heading: bool = False) -> Numbered:
    """Return an entry without its own number ("1.2 …", "a) …") or label ("Doel 1: …"; in a `heading` "Thema Taal").

    Where the `role` of the column is known, a bare word of another role ("Opbrengst: …") is part of the text.
    """
    text = span.text
    label = words.label(text, heading=heading)
    if (
        label
        and (role is None or label.number or label.role == role)
        and 0 < label.start < len(text)
        and label.role in ("goal", "theme", "effort", "target", "result", "benefit", "capability")
    ):
        return Numbered(span.cut(label.start).trimmed(), tidy_number(label.number))
    match = None if text[:4].isalpha() else _NUMBER.match(text)
    if match and not dates.find(match[0]):
        return Numbered(span.cut(match.end()).trimmed(), match[match.lastgroup or "plain"])
    return Numbered(span, None)


_NAMED = re.compile(
    r"(?:(?:(?:hoort|horend|indicator(?:en)?|act(?:ies?|iviteit(?:en)?))\s+)?(?:bij|voor|van|onder)\s+(?=[a-z]))?"
    r"(?:(?:beleids|sub|hoofd|deel|programma)?doel(?:en|stelling(?:en)?)?|ambities?|opgaven?|thema(?:['’]?s)?|nrs?\.?|nummers?"
    r"|beweging(?:en)?|speerpunt(?:en)?|pijlers?|(?:programma|actie|beleids)?lijn(?:en)?|prioriteit(?:en)?|bouwste(?:en|nen)|spo(?:or|ren)"
    r"|ba(?:at|ten)|vermogens?)?\s*"
    r"(?P<all>(?:[A-Z]\.?|[IVX]{1,4}\.)?\d{1,2}(?:\.\d{1,2})*(?:\.?[a-z])?(?:\s*(?:,|;|/|\+|&|-|–|en|t/m)\s*"
    r"(?:[A-Z]\.?|[IVX]{1,4}\.)?\d{1,2}(?:\.\d{1,2})*(?:\.?[a-z])?)*|(?-i:[IVX]{2,4})"
    r"|(?-i:[A-Z](?:\s*(?:,|/|\+|&|en)\s*[A-Z])*|[a-h](?:\s*(?:,|/|\+|&|en)\s*[a-h])+)|[A-Z])\.?",
    re.IGNORECASE,
)


def goal_numbers(text: str) -> list[str]:
    """Return the numbers by which a short text names goals and nothing else: "1 en 3", "Doel 2", "1 t/m 3"."""
    match = _NAMED.fullmatch(text.strip()) if len(text) < 40 else None
    if match is None:
        return []
    if ends := re.fullmatch(r"(\d{1,2})\s*(?:t/m|-|–)\s*(\d{1,2})", match["all"]):
        return [str(number) for number in range(int(ends[1]), int(ends[2]) + 1)]
    return re.split(r"\s*(?:,|;|/|\+|&|-|–|en|t/m)\s*", match["all"])


def tidy_number(number: str | None) -> str | None:
    """Return a number without closing stop and blanks: "1." is "1", "3 a" is "3a"."""
    return "".join(number.split()).removesuffix(".") or None if number else None


def singular(label: str) -> str:
    """Return a column title or label in the singular: "Smart doelen" is "Smart doel"."""
    head, _, last = label.strip(" :?").rpartition(" ")
    one = _SINGULAR.get(last.lower())
    if one is None:
        return label.strip(" :?")
    return f"{head} {one}".strip() if head or last.islower() else one.capitalize()


class Value(NamedTuple):
    """A figure in a cell: its value, unit, the date named beside it, and a comparison sign before it."""

    value: Decimal
    unit: str | None
    date: str | None
    sign: str | None


_SIGN = re.compile(
    r"^\s*(?P<sign>≥|>=|>|≤|<=|<|min(?:imaal)?\.?|ten\s?minste|minstens|max(?:imaal)?\.?|hooguit|ca\.?|±)\s*", re.I
)
_EMPTY = re.compile(r"^(?:[-–—]|n\.?\s?(?:v\.?\s?t|b|n?\.?b|tb)\.?|nnb|ntb|onbekend|nvt|\?|x)?$", re.I)


_FIGURE = re.compile(rf"(?P<minus>[-−–])?(?P<figure>{numbers.FIGURE})\s*(?P<unit>%|procent|‰)?")


def unsigned(text: str) -> str:
    """Return a figure without the sign or words before it that tell how it is to be compared: "≥ 80%" is "80%"."""
    sign = _SIGN.match(text)
    return text[sign.end() :] if sign else text


_LONGEST = 60
_AIMED = re.compile(
    r"\b(?:streven|willen|minimaal|ten\s?minste|minstens|maximaal|hoogstens|ten\s?hoogste)\b", re.IGNORECASE
)
"""What a sentence in a cell says of a share that is to be reached."""


def _in_words(text: str) -> Value | None:
    """Return the one share that a sentence in a cell says is to be reached: "We streven in 2028 naar 90% van …"."""
    found = shares.find(text) if len(text) < 4 * _LONGEST and _AIMED.search(text) else []
    return Value(found[0].value, "%", None, None) if len(found) == 1 else None


def value(text: str) -> Value | None:
    """Return the figure that a cell of an indicator table holds, or None."""
    text = text.strip()
    if len(text) > _LONGEST:
        return _in_words(text)
    if _EMPTY.match(text):
        return None
    sign = _SIGN.match(text)
    bare = text[sign.end() :] if sign else text
    date = None
    if (found := dates.find(bare)) and re.search(r"[(:]|\bin\b", bare):
        last = found[-1]
        date, bare = last.iso, (bare[: last.start] + bare[last.end :])
    match = _FIGURE.search(bare)
    if not match:
        return None
    figure = numbers.value_of(match["figure"])
    return Value(
        -figure if match["minus"] and not bare[: match.start()].strip() else figure,
        "%" if match["unit"] else "EUR" if "€" in bare[: match.start()] else None,
        date,
        sign["sign"].lower() if sign else None,
    )
