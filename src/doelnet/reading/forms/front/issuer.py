"""Who issues a document, and for which region."""

from __future__ import annotations

import re
from collections import Counter

from doelnet.reading.blocks import Table
from doelnet.reading.dutch import personal
from doelnet.reading.dutch.letters import holds, matches_at
from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.front import opening
from doelnet.reading.forms.front.bodies import AFTER_NAMES, MUNICIPALITY, found_body
from doelnet.reading.forms.front.head_fields import Fields

_REGION = re.compile(
    r"\b(?:[Rr]egio|gemeenten\s+in|[Jj]eugdregio"
    r"|[Ss]amenwerkingsregio)\s+(?:de\s+)?(?P<name>[A-Z][\w'’]+(?:[-\s](?:[A-Z][\w'’]+))*)"
)
_REGIONS = ("Regio", "regio", "gemeenten", "Jeugdregio", "jeugdregio", "Samenwerkingsregio", "samenwerkingsregio")
_ORGANISATION = re.compile(
    r"(?:(?:(?:[Rr]egionaal\s)?[Ss]amenwerkingsverband|[Ss]tichting|GGD|[Dd]ienst|[Gg]emeenschappelijke\s[Rr]egeling"
    r"|(?:[Jj]eugd(?:hulp|zorg)?|[Vv]eiligheids|[Oo]nderwijs|[Aa]rbeidsmarkt|[Zz]org|[Mm]etropool)?[Rr]egio|[Ss]cholengroep"
    r"|[Ss]choolbestuur|[Kk]inderopvang|[Oo]mgevingsdienst|[Ww]erkorganisatie|[Ww]elzijn|[Bb]ibliotheek|[Pp]rovincie|[Gg]emeenten)\s"
    r"|[Ss]amenwerkende\s[Gg]emeenten\s(?:(?:in|van)\s)?(?:(?:de|het)\s)?)[A-Z][^.:;]*"
)
_COOPERATION = re.compile(
    r"(?:[Rr]egionaal\s)?[Ss]amenwerkingsverband\s(?:(?:[Pp]assend\s[Oo]nderwijs|[Pp]rimair\s[Oo]nderwijs|[Vv]oortgezet\s[Oo]nderwijs"
    r"|PO|VO|SO|VSO|V\(S\)O|en)\s)*(?P<name>[A-Z][\w'’]+(?:[-\s][A-Z][\w'’]+)*)"
)
_MUNICIPAL = ("GEMEENTE", "Gemeente", "gemeente")
_ADDRESSED = re.compile(r"\b(?:voor|aan|vergadering\s+van)\s+(?:het\s+)?(?:college\s+van\s+)?$", re.IGNORECASE)
_MEETING = re.compile(r"d\.d\.|astgesteld|vergadering\s*:")


def organisation(sheet: Sheet, fields: Fields) -> str | None:
    """Return the body that issues the document, as written."""
    nodes = [n for n in sheet.outline.nodes[:16] if n.passage is not None and not n.contents]
    lines = [node.line.strip() for node in nodes]
    if named := _letterhead(nodes):
        return named
    if council := _resolving(lines):
        return council
    for line in lines:
        body = found_body(line) if len(line) < 90 and not _MEETING.search(line) else None
        if body and not _ADDRESSED.search(line[: body.start()]):
            return body[0].strip()
    return _organisation_field(fields) or _signed(sheet) or _named(sheet, lines) or _deciding(sheet, lines)


_COUNCIL = re.compile(
    r"(?:de\s+)?(?P<name>(?:gemeente)?raad\s+(?:van\s+(?:de\s+)?|der\s+)gemeente\s+[A-Z][\w' -]+)[;,.]?$", re.I
)


def _resolving(lines: list[str]) -> str | None:
    """Return the council whose resolution a paper is: it is called so, and names who resolves before the grounds."""
    if not any(re.match(r"raadsbesluit\b", line, re.IGNORECASE) for line in lines[:4]):
        return None
    return next((match["name"] for line in lines if (match := _COUNCIL.match(line))), None)


def _letterhead(nodes: list[Node]) -> str | None:
    """Return the body that one of the first lines names before anything else, but for a date or a department."""
    for node in nodes[:8]:
        for text in opening.statements(node):
            line = text.strip(" .")
            named = MUNICIPALITY.match(line)
            if named and len(line) < 90 and (named.end() == len(line) or line[named.end()] in ",|·•–-"):
                return named[0]
            other = _ORGANISATION.match(line)
            if other and len(line) < 120 and not node.label and not found_body(line):
                return re.split(r"\s+[·|•]\s+|,\s|\s+\(?20\d\d\b", other[0])[0].strip()
    return None


def _signed(sheet: Sheet) -> str | None:
    """Return the body that a decision paper or letter names in its text or under it."""
    if not any(part.kind in ("decision", "message") for part in sheet.parts):
        return None
    for node in sheet.outline:
        if isinstance(node.block, Table) or not node.line:
            continue
        body = found_body(node.line)
        if body and len(body[0]) > 12 and not _ADDRESSED.search(node.line[: body.start()]):
            return body[0].strip()
    return None


def _deciding(sheet: Sheet, lines: list[str]) -> str | None:
    """Return the body that a decision paper is for, or whose decision stands in it, where nobody issues it by name."""
    if not any(part.kind in ("decision", "message") for part in sheet.parts):
        return None
    texts = (*(line for line in lines if len(line) < 90), *(passage.text for passage in sheet.passages))
    found = (match for text in texts if (match := found_body(text)) and len(match[0]) > 12)
    first = next(found, None)
    return re.sub(r"^[Hh]et\s+", "", first[0]).strip() if first else None


def _named(sheet: Sheet, lines: list[str]) -> str | None:
    """Return the municipality of the first lines, else the one that the text names most, the title's before others."""
    if early := next((m for line in lines if len(line) < 120 and (m := MUNICIPALITY.match(line))), None):
        return early[0]
    if about := MUNICIPALITY.search(sheet.stream.about):
        return about[0]
    title = str(sheet.head.get("title", "")).lower()
    counts: Counter[str] = Counter()
    for passage in (one for one in sheet.passages if holds(one.text, _MUNICIPAL)):
        for match in matches_at(MUNICIPALITY, passage.text, _MUNICIPAL):
            if passage.text[match.end() : match.end() + 1] != ":":
                counts[match[0]] += 100 if (match["name"] or "-").lower() in title else 1
    best = counts.most_common(2)
    if best and best[0][1] >= 2:
        return best[0][0]
    found = next((m for line in lines[:10] if ":" not in line and (m := MUNICIPALITY.search(line))), None)
    return found[0] if found and len(best) == 1 else None


def _organisation_field(fields: Fields) -> str | None:
    for field in fields.get("organisation", []):
        text, label = field.value.text.strip(" .,"), field.label.lower()
        if match := found_body(text) or MUNICIPALITY.search(text):
            return match[0]
        if label == "gemeente" and len(text) < 60 and text[:1].isupper():
            return f"gemeente {text}"
        if label in ("organisatie", "uitgave", "uitgave van") and len(text) < 80 and not personal.is_person(text):
            return text
    return None


def region(sheet: Sheet, fields: Fields, title: str) -> str | None:
    """Return the region: a field, else one that the text calls so and the title names."""
    for field in fields.get("region", []):
        return field.value.text.strip(" .")
    if match := re.search(r"\b(?:[A-Za-z]{3,14}-?)?[Rr]egio\s+(?P<name>[A-Z][\w'’]+(?:[-\s][A-Z][\w'’]+)*)", title):
        return match["name"]
    if together := _COOPERATION.match(str(sheet.head.get("organisation") or "")):
        return together["name"]
    names: Counter[str] = Counter(m["name"] for m in matches_at(_REGION, sheet.text, _REGIONS))
    plain_title = re.sub(r"[-\s]", "", f"{title} {sheet.head.get('organisation', '')}".lower())
    for name, count in names.most_common(6):
        for shorter in _prefixes(name):
            if re.sub(r"[-\s]", "", shorter.lower()) in plain_title:
                return shorter
        if count >= 2 and re.search(r"\bregiona(?:al|le)\b", title, re.I):
            return name
    match = _REGIONAL.search(title)
    return match["name"] if match and not re.search(r"(?i)plan|agenda|jeugd|akkoord|visie", match["name"]) else None


_REGIONAL = re.compile(
    r"\b[Rr]egio(?:na(?:al|le)|(?:visie|plan|agenda|akkoord|programma|beeld|kader|deal|strategie|aanpak))\b.*?"
    rf"(?P<name>(?!(?i:{AFTER_NAMES}))[A-Z][\w'’]+(?:-[A-Z][\w'’]+)*)(?:\s+\d{{4}}.*)?$"
)


def _prefixes(name: str) -> list[str]:
    parts = name.split(" ")
    return [" ".join(parts[:n]) for n in range(len(parts), 0, -1)]
