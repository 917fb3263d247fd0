"""Who issues a document, and for which region."""

from __future__ import annotations

import re
from collections import Counter

from doelnet.reading.dutch import personal
from doelnet.reading.forms.desk.bodies import BODY, MUNICIPALITY
from doelnet.reading.forms.desk.head_fields import Fields
from doelnet.reading.forms.desk.sheet import Sheet

_REGION = re.compile(
    r"\b(?:[Rr]egio|gemeenten\s+in|[Jj]eugdregio"
    r"|[Ss]amenwerkingsregio)\s+(?:de\s+)?(?P<name>[A-Z][\w'’]+(?:[-\s](?:[A-Z][\w'’]+))*)"
)

_ORGANISATION = re.compile(
    r"(?:(?:[Rr]egionaal\s)?[Ss]amenwerkingsverband|[Ss]tichting|GGD|[Rr]egio|[Jj]eugd(?:hulp)?regio|[Dd]ienst|[Vv]eiligheidsregio|[Gg]emeenschappelijke\s[Rr]egeling|"
    r"[Ss]amenwerkende\s[Gg]emeenten|[Ww]elzijn|[Bb]ibliotheek|[Pp]rovincie)\s[A-Z][^.:;]*$"
)


def organisation(sheet: Sheet, fields: Fields) -> str | None:
    """Return the body that issues the document, as written."""
    nodes = [n for n in sheet.outline.nodes[:16] if n.passage is not None and not n.contents]
    lines = [node.line.strip() for node in nodes]
    body = next(
        (
            m
            for line in lines
            if len(line) < 90 and (m := BODY.search(line)) and not re.search(r"d\.d\.|astgesteld", line)
        ),
        None,
    )
    if body:
        return body[0].strip()
    if said := _organisation_field(fields):
        return said
    if any(part.kind in ("decision", "message") for part in sheet.parts) and (match := _first(sheet, BODY)):
        return match[0].strip()
    if named := next((m for line in lines if len(line) < 120 and (m := MUNICIPALITY.search(line))), None):
        return named[0]
    for node in nodes[:6]:
        line = node.line.strip(" .")
        if len(line) < 80 and _ORGANISATION.match(line) and not node.label:
            return re.split(r"\s+[·|•]\s+", line)[0]
    counts: Counter[str] = Counter(m[0] for p in sheet.passages for m in MUNICIPALITY.finditer(p.text))
    best = counts.most_common(2)
    if best and best[0][1] >= 2:
        return best[0][0]
    early = next((m for line in lines[:10] if (m := MUNICIPALITY.search(line))), None)
    return early[0] if early and len(best) == 1 else None


def _organisation_field(fields: Fields) -> str | None:
    for field in fields.get("organisation", []):
        text, label = field.value.text.strip(" .,"), field.label.lower()
        if match := BODY.search(text) or MUNICIPALITY.search(text):
            return match[0]
        if label == "gemeente" and len(text) < 60 and text[:1].isupper():
            return f"gemeente {text}"
        if label in ("organisatie", "uitgave", "uitgave van") and len(text) < 80 and not personal.is_person(text):
            return text
    return None


def _first(sheet: Sheet, pattern: re.Pattern[str]) -> re.Match[str] | None:
    return next((m for p in sheet.passages if (m := pattern.search(p.text)) and len(m[0]) > 12), None)


def region(sheet: Sheet, fields: Fields, title: str) -> str | None:
    """Return the region: a field, else one that the text calls so and the title names."""
    for field in fields.get("region", []):
        return field.value.text.strip(" .")
    if match := re.search(r"\b[Rr]egio\s+(?P<name>[A-Z][\w'’]+(?:[-\s][A-Z][\w'’]+)*)", title):
        return match["name"]
    names: Counter[str] = Counter(m["name"] for m in _REGION.finditer(sheet.text))
    plain_title = re.sub(r"[-\s]", "", f"{title} {sheet.head.get('organisation', '')}".lower())
    for name, count in names.most_common(6):
        for shorter in _prefixes(name):
            if re.sub(r"[-\s]", "", shorter.lower()) in plain_title:
                return shorter
        if count >= 2 and re.search(r"\bregiona(?:al|le)\b", title, re.I):
            return name
    match = _REGIONAL.search(title)
    return match["name"] if match and not re.search(r"(?i)plan|agenda|jeugd|akkoord|visie", match["name"]) else None


_REGIONAL = re.compile(r"\b[Rr]egiona(?:al|le)\b.*?(?P<name>[A-Z][\w'’]+(?:-[A-Z][\w'’]+)*)(?:\s+\d{4}.*)?$")


def _prefixes(name: str) -> list[str]:
    parts = name.split(" ")
    return [" ".join(parts[:n]) for n in range(len(parts), 0, -1)]
