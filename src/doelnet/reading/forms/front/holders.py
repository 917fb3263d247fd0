"""Who holds the portfolio, as an office; the name of a person is left out."""

from __future__ import annotations

import re

from doelnet.reading.dutch import personal
from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.desk.spans import clean
from doelnet.reading.forms.front.head_fields import Fields

_OFFICE = re.compile(
    r"(?:^(?:\d\.?\s+)?(?:de\s+)?|[(,/–-]\s*)(?P<office>wethouder|(?:loco-?)?burgemeester)\b\s*(?P<rest>[^()]*)",
    re.IGNORECASE,
)
"""An office at the start, or behind a name: "wethouder Jeugd", "… (wethouder Jeugd)"."""
_SENTENCE = re.compile(r"(?<=[a-z)])\.\s")
_OFFICES = frozenset(("wethouder", "burgemeester", "locoburgemeester"))


def holder(fields: Fields) -> str | None:
    """Return the portfolio holder as an office; a name without an office is left out."""
    for field in fields.get("holder", []):
        text = _SENTENCE.split(field.value.text)[0].strip(" ,.")
        if found := office(text):
            return found
        if field.label.lower().endswith("wethouder") and text:
            return "wethouder" if names_person(text) else f"wethouder {clean(text)}"
    return None


_HEADING = re.compile(
    r"(?:portefeuille(?:houder)?\s+)?(?:wethouder|(?:loco-?)?burgemeester)\b[^.:;]{0,50}:?", re.IGNORECASE
)
_FAR = 60


def over(sheet: Sheet, start: int) -> str | None:
    """Return the office that the nearest heading of an office names over a decision of a list: "Wethouder Jeugd"."""
    above = (node.text for node in reversed(sheet.outline.nodes[max(start - _FAR, 0) : start]) if len(node.text) < _FAR)
    return next((office(text) for text in above if _HEADING.fullmatch(text)), None)


def office(text: str) -> str | None:
    """Return the office that a field names, with its portfolio and without the name of who holds it."""
    match = _OFFICE.search(text)
    if match is None:
        return None
    rest = match["rest"].strip(" ,.;")
    return match["office"].lower() if names_person(rest) else clean(f"{match['office']} {rest}")


def names_person(rest: str) -> bool:
    """Whether what follows an office is a person's name, or nothing, not a portfolio ("Onderwijs en Jeugd")."""
    said = re.findall(r"[^\W\d_]+", rest)
    return not said or not all(word.lower() in _OFFICES or personal.is_portfolio(word) for word in said)
