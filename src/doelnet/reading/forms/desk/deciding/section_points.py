"""The points in a section of a decision paper: what is asked or decided, without the grounds before it."""

from __future__ import annotations

import re

from doelnet.reading.dutch.letters import Gated
from doelnet.reading.forms.desk.deciding.section import Piece, Section
from doelnet.reading.forms.desk.spans import Span, joined

_DECIDES = re.compile(
    r"(?:^|\s)(?:besluit(?:en)?|stel(?:t|len)\s+(?:u\s+"
    r"|de\s+raad\s+)?voor(?:\s+(?:om\s+)?te\s+besluiten)?)\s*(?:om)?\s*:\s*",
    re.IGNORECASE,
)
_ASKS = Gated(
    r"(?:(?:aan\s+)?(?:u|uw\s+raad|de\s+(?:gemeente)?raad|het\s+college)\s+wordt\s+(?:voorgesteld|gevraagd|verzocht|geadviseerd)"
    r"|voorgesteld\s+wordt|(?:wij|we)\s+(?:stellen\s+(?:u|uw\s+raad|de\s+raad)\s+voor|vragen\s+(?:u|uw\s+raad|de\s+raad)))"
    r"\s+(?:om\s+)?(?:te\s+besluiten\s+(?:om\s+|tot\s+)?)?(?=[^:]{0,600}?\bte\s+\w+n\b)",
    ("voorgesteld", "gevraagd", "verzocht", "geadviseerd", "voor", "vragen"),
    re.IGNORECASE,
)
"""The words of a sentence before the one point that it asks: "U wordt voorgesteld om het plan vast te stellen."."""
_ROMAN = re.compile(r"[IVX]{1,4}[.)]?")
PREAMBLE = re.compile(r"(?:gelet\s+op|gelezen|gezien|gehoord|overwegende)\b", re.IGNORECASE)
"""How the grounds of a resolution open, before what it resolves."""


_LETTERHEAD = re.compile(
    r"\bpostbus\s\d|\bwww\.\w|(?-i:\b\d{4}\s?[A-Z]{2}\s+[A-Z])|^(?:(?:ons|uw)\s+kenmerk|[A-Z]{2,5}/\d{5,})\b.{0,30}$",
    re.IGNORECASE,
)
"""A line of the letterhead that a page repeats between two points."""


def in_letterhead(text: str) -> bool:
    """Whether a line is one of the letterhead that a page repeats: it ends no section, and is no part of one."""
    return len(text) < _LINE and _LETTERHEAD.search(text) is not None


_LINE = 120


_RESOLUTION = re.compile(r"(?:raads)?besluit\s*:?", re.IGNORECASE)


def resolved(found: list[Section]) -> list[Section]:
    """Return the sections of an adopted paper with the points of its last resolution alone: what it became counts."""
    own = [one for one in found if one.kind == "points" and one.pieces and _RESOLUTION.fullmatch(one.title.strip())]
    return [one for one in found if one.kind != "points" or one is own[-1]] if own else found


def is_preamble(section: Section) -> bool:
    """Whether a section holds the grounds of a resolution, and its points stand in the next."""
    return any(PREAMBLE.match(piece.span.text) for piece in section.pieces)


def points(section: Section) -> list[Span]:
    """Return the points of a section: items with what hangs under them, and paragraphs that stand for themselves."""
    if listed := _one_over_list(section):
        return [listed]
    found: list[list[Span]] = []
    stated = is_preamble(section)
    top = min((piece.depth for piece in section.pieces if piece.form == "item"), default=0)
    for piece in [part for whole_piece in section.pieces for part in parted(whole_piece)]:
        span = piece.span
        if piece.form == "item" and piece.depth > top and found and not _ROMAN.fullmatch(piece.marker):
            found[-1].append(span)
            continue
        match = _DECIDES.search(span.text)
        if match and stated:
            found = []
        if match and match.end() >= len(span.text.rstrip()):
            section.lead = f"{section.lead} {span.text}"
            continue
        if match and piece.form == "paragraph":
            section.lead = f"{section.lead} {span.text[: match.end()]}"
            span = span.cut(match.end()).trimmed()
        if piece.form == "paragraph" and (asks := _ASKS.match(span.text)):
            section.lead = f"{section.lead} {span.text[: asks.end()]}"
            span = span.cut(asks.end()).trimmed()
        if span.text.endswith(":") and piece.form != "item":
            section.lead = f"{section.lead} {span.text}"
            continue
        if piece.form == "paragraph" and _explains(span, section):
            continue
        found.append([span])
    return [joined(group) for group in found]


_STEP = re.compile(
    r"(?:in\s+te\s+stemmen|akkoord\s+te\s+gaan|kennis\s+te\s+nemen|(?:.{3,80}\s)?vast\s+te\s+stellen|te\s+\w+en)\b.*:$",
    re.IGNORECASE,
)
_TO_DO = re.compile(r"\bte\s\w+n\b", re.IGNORECASE)
"""What an item says that is a point of its own."""


def _explains(span: Span, section: Section) -> bool:
    """Whether a paragraph behind numbered points only tells what they are about, in several sentences."""
    items = [piece.span for piece in section.pieces if piece.form == "item" and piece.span.place < span.place]
    asked = sum(bool(_TO_DO.search(item.text)) for item in items)
    return bool(items) and asked == len(items) and len(span.sentences()) > 2 and span.text[:1].isupper()


def leads_to_parts(section: Section, text: str) -> bool:
    """Return whether a line over a list is a point itself, of which the list may hold the parts."""
    return section.kind == "points" and _STEP.match(text) is not None


def _one_over_list(section: Section) -> Span | None:
    """Return the only point of a section, which leads to a list of what it holds: "In te stemmen met … thema's:".

    What stands behind the list explains it.
    """
    at = next((place for place, piece in enumerate(section.pieces) if piece.form == "item"), 0)
    if not at or section.pieces[at - 1].form != "paragraph":
        return None
    over = section.pieces[at - 1].span
    decides = _DECIDES.search(over.text)
    over = over.cut(decides.end()).trimmed() if decides else over
    behind = section.pieces[at:]
    if not _STEP.match(over.text) or any(_TO_DO.search(piece.span.text) for piece in behind):
        return None
    return joined([over, *(piece.span for piece in behind if piece.form == "item")])


_MARK = re.compile(r"(?:^|(?<=[.;:])\s+)(?P<mark>\d{1,2}|[a-h])(?P<sign>[.)]?)\s+(?=(?P<next>\S))")
"""A number or letter in running text that may open a point."""


def parted(piece: Piece) -> list[Piece]:
    """Return the points that a text numbers as it runs on: "1 Te … 2 Te …", or within an item; else itself.

    The number of the first may stand before the words over the points: "1. Het college besluit … 2. …".
    """
    if piece.form == "item":
        return _within(piece)
    cuts: list[re.Match[str]] = []
    for found in _MARK.finditer(piece.span.text):
        first = found.start() == 0 or (found["mark"] == "2" and found["sign"] == "." and found["next"].isupper())
        follows = _next(cuts[-1]["mark"]) == found["mark"] if cuts else first
        if follows and (found["sign"] or found["next"].isupper()):
            cuts.append(found)
    if not cuts:
        return [piece]
    ends = [*(cut.start() for cut in cuts[1:]), len(piece.span.text)]
    spans = [piece.span.cut(cut.end(), end).trimmed() for cut, end in zip(cuts, ends, strict=True)]
    before = [Piece(piece.span.cut(0, cuts[0].start()).trimmed(), "item", "1")] if cuts[0].start() else []
    return [*before, *(Piece(span, "item", cut["mark"]) for span, cut in zip(spans, cuts, strict=True))]


def _within(piece: Piece) -> list[Piece]:
    """Return the points of an item that counts on inside itself, as a cell with a list does: "1. Te … 2. Te …"."""
    mark = piece.marker.strip("().")
    if not re.fullmatch(r"\d{1,2}|[a-h]", mark):
        return [piece]
    cuts: list[re.Match[str]] = []
    for found in _MARK.finditer(piece.span.text):
        if found.start() and found["sign"] and found["mark"] == _next(cuts[-1]["mark"] if cuts else mark):
            cuts.append(found)
    ends = [*(cut.start() for cut in cuts), len(piece.span.text)]
    starts = [0, *(cut.end() for cut in cuts)]
    marks = [piece.marker, *(cut["mark"] for cut in cuts)]
    return [
        Piece(piece.span.cut(a, b).trimmed(), "item", m, piece.depth)
        for a, b, m in zip(starts, ends, marks, strict=True)
    ]


def _next(mark: str) -> str:
    return str(int(mark) + 1) if mark.isdigit() else chr(ord(mark) + 1)
