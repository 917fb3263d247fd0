"""The sections of a decision paper: what stands under each heading, label or row of its front matter."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from doelnet.reading.blocks import Heading, Item, Paragraph, Table
from doelnet.reading.dutch import dates
from doelnet.reading.forms.desk import decision_words
from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.parts import Part
from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.desk.spans import Span, joined, whole
from doelnet.reading.forms.desk.tables.views import pairs

_INLINE = re.compile(r"^(?P<label>[A-Z][\w /&’',()-]{2,45}?)\s*:\s+(?P<rest>\S.*)$", re.DOTALL)
_CLOSING = re.compile(r"[.!?]\s+(?P<label>[A-Z][\w ]{3,40}):$")
"""A label at the end of a paragraph, over the list that follows."""
_DECIDES = re.compile(
    r"(?:^|\s)(?:besluit(?:en)?|stel(?:t|len)\s+(?:u\s+"
    r"|de\s+raad\s+)?voor(?:\s+(?:om\s+)?te\s+besluiten)?)\s*(?:om)?\s*:\s*",
    re.IGNORECASE,
)
_FRONT_SECTIONS = (
    "points",
    "follow_up",
    "framework",
    "finance",
    "participation",
    "communication",
    "arguments",
    "objections",
    "alternatives",
)
_SENTENCE = re.compile(r"[A-Z](?:\S+\s+){5,}\S+\.$", re.DOTALL)
"""What tells of a step in words, rather than naming it."""
_ROMAN = re.compile(r"[IVX]{1,4}[.)]?")
_SIGNATURE = re.compile(r"^de\s+(?:secretaris|griffier|voorzitter|burgemeester)\b.{0,80}$", re.IGNORECASE)

_LETTER = re.compile(
    r"(?:geachte|beste)\s|(?:met\s+(?:vriendelijke|hartelijke)\s+groet|hoogachtend)\b"
    r"|(?:het\s+)?(?:college\s+van\s+)?burgemeester\s+en\s+wethouders(?:\s+van\s+[\w' -]{2,50})?,?$",
    re.IGNORECASE,
)
"""The greeting of a letter and its close: they end the section before them."""


@dataclass(slots=True)
class Piece:
    """One block of a section: its words, and whether it is a head, an item or a paragraph."""

    span: Span
    form: str
    marker: str = ""
    depth: int = 0


@dataclass(slots=True)
class Section:
    """One section: its kind, heading, lead-in, date in the heading, and its pieces."""

    kind: str
    title: str
    level: int
    pieces: list[Piece] = field(default_factory=list)
    lead: str = ""
    date: str | None = None

    @property
    def spans(self) -> list[Span]:
        """All stretches of the section, in order."""
        return [piece.span for piece in self.pieces]


def collect(sheet: Sheet, part: Part) -> list[Section]:
    """Return the sections of a decision paper, in order."""
    found: list[Section] = []
    current: Section | None = None
    for node in sheet.outline.nodes[part.start : part.end]:
        if node.contents:
            continue
        if isinstance(node.block, Table):
            found.extend(_from_table(sheet, node))
            continue
        opened = _opens(node)
        if opened:
            current = opened
            found.append(opened)
            sheet.claim(node.passage)
            continue
        if current is None or node.span is None:
            continue
        if _LETTER.match(node.text):
            current = None
            continue
        if node.is_heading and node.level <= current.level and not node.number:
            current = None
            continue
        _add(current, node)
    return found


def _opens(node: Node) -> Section | None:
    """Return the section that a heading or labelled line opens, with the words behind its colon."""
    text = node.text
    kind = decision_words.section_of(text) if len(text) < 90 else None
    standing = (
        node.is_heading
        or text.rstrip().endswith(":")
        or (isinstance(node.block, Paragraph) and len(text) < 45 and not text.endswith("."))
    )
    if kind and standing and not isinstance(node.block, Item):
        level = node.level if isinstance(node.block, Heading) else 9
        return Section(
            kind,
            text,
            level or 9,
            lead=text if text.endswith(":") else "",
            date=dates.first(text) if kind == "points" else None,
        )
    closing = _CLOSING.search(text) if isinstance(node.block, Paragraph) and text.endswith(":") else None
    if closing and decision_words.section_of(closing["label"]) == "points":
        return Section("points", closing["label"], 9, lead=closing["label"])
    match = _INLINE.match(text) if isinstance(node.block, Paragraph) and node.span else None
    if (
        match
        and (kind := decision_words.section_of(match["label"]))
        and kind not in ("front", "introduction", "purpose")
        and node.span
    ):
        section = Section(kind, match["label"], 9)
        section.pieces.append(Piece(node.span.cut(match.start("rest")).trimmed(), "paragraph"))
        return section
    return None


def opens(node: Node) -> str | None:
    """Return the kind of the section that a node opens, by a heading or by a label before its text."""
    opened = _opens(node) if node.text and not node.contents else None
    return opened.kind if opened else None


def _add(section: Section, node: Node) -> None:
    if node.span is None or not node.text:
        return
    if isinstance(node.block, Item):
        section.pieces.append(Piece(node.span, "item", node.block.marker, node.block.depth))
    elif node.is_heading or (node.number and len(node.text) < 200):
        section.pieces.append(Piece(node.span, "head"))
    elif node.text.endswith(":") and not section.pieces:
        section.lead = f"{section.lead} {node.text}"
        if section.kind not in ("points", "follow_up"):
            section.pieces.append(Piece(node.span, "lead"))
    else:
        looks = node.passage is not None and (
            node.passage.all("italic") or node.passage.all("bold") or node.passage.all("underline")
        )
        section.pieces.append(Piece(node.span, "head" if looks and len(node.text) < 200 else "paragraph"))


def _from_table(sheet: Sheet, node: Node) -> list[Section]:
    """Return the sections that rows of a front table hold."""
    view = sheet.views.get(node.index)
    if view is None or view.kind not in ("fields", "other") or len(view.columns) > 4:
        return []
    found = []
    for label, cell in pairs(view):
        kind = decision_words.section_of(label)
        if kind not in _FRONT_SECTIONS and kind not in decision_words.ROUTE:
            continue
        if kind in decision_words.ROUTE and _SENTENCE.match(cell.text):
            kind = "follow_up"
        section = Section(kind or "", label, 9, date=dates.first(label) if kind == "points" else None)
        for block in cell.blocks:
            span = whole(block.passage)
            if _SIGNATURE.match(span.text):
                continue
            if isinstance(block, Item):
                section.pieces.append(Piece(span, "item", block.marker, block.depth))
            else:
                section.pieces.append(Piece(span, "paragraph"))
        if section.pieces:
            found.append(section)
    return found


def points(section: Section) -> list[Span]:
    """Return the points of a section: items with what hangs under them, and paragraphs that stand for themselves."""
    found: list[list[Span]] = []
    for piece in [part for whole_piece in section.pieces for part in _parted(whole_piece)]:
        span = piece.span
        if piece.form == "item" and piece.depth > 0 and found and not _ROMAN.fullmatch(piece.marker):
            found[-1].append(span)
            continue
        match = _DECIDES.search(span.text)
        if match and match.end() >= len(span.text.rstrip()):
            section.lead = f"{section.lead} {span.text}"
            continue
        if match and piece.form == "paragraph":
            section.lead = f"{section.lead} {span.text[: match.end()]}"
            span = span.cut(match.end()).trimmed()
        if span.text.endswith(":") and piece.form != "item":
            section.lead = f"{section.lead} {span.text}"
            continue
        found.append([span])
    return [joined(group) for group in found]


_MARK = re.compile(r"(?:^|(?<=[.;:])\s+)(?P<mark>\d{1,2}|[a-h])(?P<sign>[.)]?)\s+(?=(?P<next>\S))")
"""A number or letter in running text that may open a point."""


def _parted(piece: Piece) -> list[Piece]:
    """Return the points that a paragraph numbers in its running text: "1 Te … 2 Te …"; else the piece itself."""
    if piece.form == "item":
        return [piece]
    cuts: list[re.Match[str]] = []
    for found in _MARK.finditer(piece.span.text):
        follows = _next(cuts[-1]["mark"]) == found["mark"] if cuts else found.start() == 0
        if follows and (found["sign"] or found["next"].isupper()):
            cuts.append(found)
    if not cuts:
        return [piece]
    ends = [*(cut.start() for cut in cuts[1:]), len(piece.span.text)]
    spans = [piece.span.cut(cut.end(), end).trimmed() for cut, end in zip(cuts, ends, strict=True)]
    return [Piece(span, "item", cut["mark"]) for span, cut in zip(spans, cuts, strict=True)]


def _next(mark: str) -> str:
    return str(int(mark) + 1) if mark.isdigit() else chr(ord(mark) + 1)


def entries(section: Section) -> list[Span]:
    """Return the entries of a list section: its heads alone, else its items, else one a paragraph.

    Items that carry paragraphs are heads; other lists inside such a section are not entries.
    """
    heads = [_headed(piece.span) for piece in section.pieces if piece.form == "head"]
    if heads:
        return heads
    plain = [piece.span for piece in section.pieces if piece.form == "paragraph"]
    if plain and len(plain) == len(section.pieces) and all(_lead(span) != span for span in plain):
        return [_lead(span) for span in plain]
    items = [piece for piece in section.pieces if piece.form == "item"]
    if items:
        numbered = any(c.isalnum() for c in items[0].marker)
        own = [p for p in items if any(c.isalnum() for c in p.marker) == numbered and (p.depth == 0 or numbered)]
        lead = [
            p.span
            for p in section.pieces[: section.pieces.index(items[0])]
            if p.form == "paragraph" and not p.span.text.endswith(":")
        ]
        groups: list[list[Span]] = []
        for piece in items:
            if piece in own:
                groups.append([_lead(piece.span)])
        return [*lead, *(joined(group) for group in groups)]
    return [piece.span for piece in section.pieces if piece.form == "paragraph" and not piece.span.text.endswith(":")]


def _headed(span: Span) -> Span:
    """Return the heading of a numbered paragraph: what stands in bold or italics, else its first sentence."""
    styled = _lead(span)
    told = span.sentences()
    return styled if styled != span or len(told) < 2 else told[0]


def _lead(span: Span) -> Span:
    """Return the heading that opens an item in bold or italics, before its explanation; else the whole item."""
    for style in span.passage.styles:
        if (
            style.look in ("bold", "italic", "underline")
            and style.start <= span.start
            and span.start + 8 < style.end < span.end - 8
        ):
            return span.cut(0, style.end - span.start).trimmed()
    return span
