"""Who decides on a paper: the council, the college, a committee, or another body."""

from __future__ import annotations

import re

from doelnet.draft import Body
from doelnet.reading.forms.desk.deciding import decision_words
from doelnet.reading.forms.desk.deciding.section import Section
from doelnet.reading.forms.desk.parts import Part
from doelnet.reading.forms.desk.sheet import Sheet

_COUNCIL = re.compile(r"\b(?:gemeente)?raad(?:sbesluit|svoorstel|svergadering)?\b", re.IGNORECASE)
_COLLEGE = re.compile(
    r"\bcollege(?:voorstel|advies|nota|besluit|vergadering)?\b|\bburgemeester\s+en\s+wethouders\b|\bb\s?(?:&|en|-en-)\s?w\b"
    r"|\bwij\s+besluiten\b",
    re.IGNORECASE,
)
_COMMITTEE = re.compile(
    r"\b(?:carrousel|(?:raads)?commissie|politieke\s+markt|(?:beeld|oordeel)s?vormend\w*|forum(?:vergadering)?|ronde\s?tafel)\b",
    re.IGNORECASE,
)
"""What the meetings are called that prepare those of a council."""
_DECIDERS = re.compile(r"\b(?:raad|commissie|bestuur|stuurgroep|overleg)\b(?=[^:]*\bbesl[iu])", re.IGNORECASE)
"""Who else than the college decides, in the words over the points of a letter: "De raad heeft besloten"."""


_ALONE = re.compile(
    r"(?:het\s+college(?:\s+van\s+(?:b\s?(?:&|en)\s?w|burgemeester\s+(?:&|en)\s+wethouders))?|burgemeester\s+(?:&|en)\s+wethouders"
    r"|b\s?(?:&|en)\s?w)\s+(?:besluit(?:en)?|(?:heeft|hebben)\s+besloten)(?:\s+om)?\s*:?",
    re.IGNORECASE,
)
"""The college decides itself, whatever body its points speak of."""
_PROPOSES = re.compile(
    r"\b(?:college|burgemeester\s+(?:en|&)\s+wethouders|b\s?(?:&|en)\s?w)\b[^:.]{0,40}?\bstel(?:t|len)\s+(?:u\s+|de\s+raad\s+)?voor\b"
    r"|\bvoorstel\s+van\s+(?:het\s+)?college\b",
    re.IGNORECASE,
)
"""What the college proposes, the council decides on."""
_PROPOSAL_OF = re.compile(
    r"(?:\w+\s)?voorstel\s+van\s+(?:het\s+|de\s+)?(?:college|presidium|burgemeester|griffie)\b", re.IGNORECASE
)
"""The title of such a paper: "Voorstel van het college inzake …"."""


_RESOLVED_BY = re.compile(r"aldus\s+(?:besloten|vastgesteld)\s.{0,50}\braads?vergadering\b", re.IGNORECASE)
_TITLE = 100


def body(sheet: Sheet, part: Part, found: list[Section], asked: str) -> Body:
    """Return who decides: as the points' heading or lead-in says, else as the paper is called or `asked`."""
    asks = [section for section in found if section.kind == "points"]
    if meets := _meets(sheet, found):
        return meets
    listed = part not in sheet.parts
    said = " ".join(section.title if listed else f"{section.title} {section.lead}" for section in asks)
    if part.kind == "message" and not _DECIDERS.search(said):
        return "college"
    if any(_ALONE.fullmatch(section.title) for section in asks):
        return "college"
    start, lines = (0, 4) if listed else (part.start, 6)
    opening = " ".join(n.text for n in sheet.outline.nodes[start : start + lines] if n.text and len(n.text) < 150)
    titled = str(sheet.head.get("title", "")) if part.start == 0 else part.title
    if not _COUNCIL.search(said) and not _COLLEGE.search(said) and _PROPOSAL_OF.match(titled):
        return "council"
    lists = [asked, opening, str(sheet.head.get("title", "")), str(sheet.head.get("organisation", ""))]
    for text in (said, *lists, part.title) if listed else (said, part.title, *lists):
        if text is said and _PROPOSES.search(said):
            return "council"
        if re.search(r"\bOOGO\b|op\s+overeenstemming\s+gericht", text, re.I):
            return "oogo"
        council, college = _COUNCIL.search(text), _COLLEGE.search(text)
        if council and (
            not college or council.start() < college.start() or re.search(r"raadsvoorstel|raad\s+voor", text, re.I)
        ):
            return "council"
        if college:
            return "college"
        if re.search(r"\b(?:raads)?commissie(?:vergadering)?\b", text, re.I):
            return "committee"
        if re.search(r"\b(?:algemeen|dagelijks)\s+bestuur\b|\bstuurgroep\b|\bbestuurlijk\s+overleg\b", text, re.I):
            return "other"
    return "college"


def _meets(sheet: Sheet, found: list[Section]) -> Body | None:
    """Return who met, where the title of a list or the line over the signatures says it."""
    lists = [n.text for n in sheet.outline.nodes[:4] if decision_words.LISTED.search(n.text[:_TITLE])]
    if any(_COMMITTEE.search(title[:_TITLE]) for title in lists):
        return "committee"
    if any(
        _RESOLVED_BY.match(piece.span.text)
        for section in found
        for piece in section.pieces
        if len(piece.span.text) < _TITLE
    ):
        return "council"
    return None
