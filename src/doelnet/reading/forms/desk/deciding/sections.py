"""The sections of a decision paper: what stands under each heading, label or row of its front matter."""

from __future__ import annotations

import re

from doelnet.reading.blocks import Heading, Item, Paragraph, Table
from doelnet.reading.dutch import dates
from doelnet.reading.dutch.letters import Gated
from doelnet.reading.forms.desk.deciding import (
    decision_words,
    enacting,
    section_entries,
    section_points,
    section_tables,
    telling,
)
from doelnet.reading.forms.desk.deciding.section import FILE, Piece, Section, is_date
from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.parts import Part
from doelnet.reading.forms.desk.sheet import Sheet, once
from doelnet.reading.forms.desk.spans import Span

_INLINE = Gated(r"^(?P<label>[A-Z][\w /&’',()-]{2,45}?)\s*:\s+(?P<rest>\S.*)$", ":", re.DOTALL)
_CLOSING = re.compile(r"[.!?]\s+(?P<label>[A-Z][\w ]{3,40}):$")
"""A label at the end of a paragraph, over the list that follows."""

_ASKS = re.compile(
    r"(?=.{10,160}:$)(?!.*\b(?:eerder|destijds|20\d\d)\b)(?=.*\b(?:u|raad|college|wij|we|commissie|bestuur|stuurgroep)\b)"
    r".*\b(?:besluiten|beslissen|adviseren|gevraagd|voorgesteld|verzocht|verzoeken|besloten"
    r"|(?:wij|we)\s+vragen|vragen\s+(?:wij|we|u)|stel(?:t|len)\b.*\bvoor)\b",
    re.IGNORECASE,
)
"""The sentence over the points: "Aan het college wordt gevraagd te besluiten om:"."""

_PLACED = Gated(r"[A-Z][\w'-]+(?:\s[A-Z][\w'-]+)*,\s+\d{1,2}\s+[a-z]{3,9}\s+20\d\d$", ("20",), re.IGNORECASE)
_LETTER = re.compile(
    r"(?:geachte|beste)\s|(?:met\s+(?:vriendelijke|hartelijke)\s+groet|hoogachtend)\b"
    r"|(?:het\s+)?(?:college\s+van\s+)?burgemeester\s+en\s+wethouders(?:\s+(?:van\s+)?[\w' -]{2,50})?"
    r"(?:[\s,]+(?:de\s+)?(?:gemeente)?(?:secretaris|burgemeester|griffier|voorzitter))*[\s,]*$"
    r"|(?:namens\s+)?het\s+college(?:\s+van\s+b\s?(?:&|en)\s?w)?\s*,?$"
    r"|vastgesteld\s+in\s+de\s+(?:openbare\s+)?(?:college)?vergadering\b"
    r"|stem(?:uitslag|verhouding)\b|(?:voor|tegen)\s+(?:de|het|dit|deze)\s+\w+\s+(?:stemd?en?|heeft|hebben)\b"
    r"|(?:toezegging(?:en)?|aantekening(?:en)?|bijzonderheden)\s*:?$|over\s+(?:de|het)\s+\w+\s+is\s+hoofdelijk\s+gestemd|de\s+(?:griffier|secretaris|voorzitter|burgemeester)(?:[\s,]+(?:de\s+)?(?:griffier|secretaris|voorzitter|burgemeester))*[\s,]*$",
    re.IGNORECASE,
)
"""The greeting of a letter and its close, and the place and date over it: they end the section before them."""


@once
def collect(sheet: Sheet, part: Part) -> list[Section]:
    """Return the sections of a decision paper, in order."""
    found: list[Section] = []
    current: Section | None = None
    nodes = sheet.outline.nodes[part.start : part.end]
    listed, outer = part not in sheet.parts, 0
    tells = listed and not any(opens(node) == "points" for node in nodes[1:])
    for node in nodes:
        if node.contents:
            continue
        if listed and node.index == part.start and (current := telling.inside(node, part.title)):
            found.append(current)
            sheet.claim(node.passage)
            continue
        if isinstance(node.block, Table):
            found.extend(section_tables.read(sheet, node, current))
            continue
        named = part.kind == "plan" or node.index == part.start or (not found and node.level == 1)
        said = telling.told(node) if tells and current is None and not _decided(found) else None
        opened = _opens(node, current, sure=named) or said
        outer, closes = (node.level, node.level <= outer) if isinstance(node.block, Heading) else (outer, False)
        if listed and opened is None and FILE.search(node.text) and (current is None or current.kind != "attachments"):
            current = Section("attachments", "", 9)
            found.append(current)
        if opened:
            current = opened if opened is not said or opened.title.endswith(":") else None
            found.append(opened)
            sheet.claim(node.passage)
            continue
        if current is None or node.span is None or section_points.in_letterhead(node.text):
            continue
        if current.kind in _LISTED and section_points.PREAMBLE.match(node.text):
            current = None
            continue
        if _LETTER.match(node.text) or _PLACED.match(node.text) or _explains(node, current):
            current = None
            continue
        if _decides(node, current):
            current.pieces.append(Piece(node.span, "item"))
            continue
        above = node.is_heading and (node.level < current.level if current.level < 9 else closes or not node.number)
        if above or (node.is_heading and node.level == current.level and not node.number):
            current = None
            continue
        _add(current, node)
    return found


def _decided(found: list[Section]) -> bool:
    return any(section.kind == "points" for section in found)


def _explains(node: Node, section: Section) -> bool:
    """Whether a paragraph behind points that say what to do tells in sentences what they are about: it ends them."""
    if section.kind != "points" or not section.pieces or not isinstance(node.block, Paragraph) or node.span is None:
        return False
    top = min(piece.depth for piece in section.pieces)
    if not all(_DONE.search(piece.span.text) for piece in section.pieces if piece.depth == top):
        return False
    sentences = node.span.sentences()
    return bool(sentences) and sentences[0].text.endswith(".") and _STATES.match(sentences[0].text) is not None


_STATES = re.compile(
    r"(?!.{0,80}\bopenba)(?!(?:in\s+te|akkoord|instemmen|kennis)\b)"
    r"(?:(?!\b(?:die|dat|wat|waar\w*|zodat|omdat|als|indien|zoals|of)\b)[^,;:])*?"
    r"\b(?:is|wordt|heeft|gaat|kan|moet|wil|was|werd|stemt|kiest|komt|staat|krijgt|geeft|vraagt|vindt|sluit|biedt|maakt|zorgt|werkt|voldoet|past|ligt"
    r"|(?:wij|we|scholen|gemeenten|kinderen|jongeren|inwoners)\s+(?:zijn|hebben|willen|gaan|kunnen|worden)|[a-z]{3,}en\s+(?:wij|we))\b",
    re.IGNORECASE,
)
"""The verb of a main clause; what is asked or decided has none: "De subsidie te verlenen"."""


def _decides(node: Node, section: Section) -> bool:
    """Whether a line that looks like a heading is the one point under "Het college besluit:"."""
    waits = section.kind == "points" and not section.pieces and section.title.endswith(":")
    return waits and isinstance(node.block, Heading) and bool(TO_DO.search(node.text))


TO_DO = re.compile(r"\bte\s+\w+(?:en|n)\b|^(?:akkoord|instemmen|conform)\b", re.IGNORECASE)
"""How a point says what is decided: "in te stemmen", "vast te stellen"."""
_DONE = re.compile(
    TO_DO.pattern
    + r"|\b(?:vaststellen|verzenden|instemmen|kennisnemen|informeren|verlenen|toekennen|stellen|aanbieden|machtigen"
    r"|maken|aanwijzen|benoemen|wijzigen|intrekken|goedkeuren|ondertekenen|aangaan|publiceren|verlengen)\b",
    re.IGNORECASE,
)
"""Such a point, or one without "te": "Het verslag vaststellen"."""


def _opens(node: Node, current: Section | None = None, *, sure: bool = False) -> Section | None:
    """Return the section that a heading or labelled line opens, with the words behind its colon.

    With `sure` only the field's own titles count, not a title in other words.
    """
    if isinstance(node.block, Item) or node.span is None:
        return None
    text = node.text
    kind = _titled(node, current, sure=sure) if len(text) < 90 else None
    if kind:
        level = node.level if isinstance(node.block, Heading) else 9
        return Section(
            kind,
            text,
            level or 9,
            lead=text if text.endswith(":") else "",
            date=dates.first(text) if kind == "points" else None,
            sure=decision_words.section_of(text) is not None,
        )
    if not isinstance(node.block, Paragraph):
        return None
    closing = _CLOSING.search(text) if text.endswith(":") else None
    if closing and decision_words.section_of(closing["label"]) == "points":
        return Section("points", closing["label"], 9, lead=closing["label"])
    if text.endswith(":") and (current is None or current.kind in _BEFORE) and _ASKS.match(text):
        return Section("points", text, 9, lead=text)
    return _labelled(node.span, current, sure=sure)


def _labelled(span: Span, current: Section | None, *, sure: bool) -> Section | None:
    """Return the section that a label before a text opens: "Financiën: geen", or the label in bold without colon."""
    if enacted := enacting.enacted(span.text):
        return Section("points", "besluit", 9, [Piece(span.cut(enacted).trimmed(), "item")])
    said = _SAID.match(span.text) if current is None else None
    if said:
        return Section("points", said["body"], 9, [Piece(span.cut(said.end()).trimmed(), "paragraph")])
    match = _INLINE.match(span.text)
    label, start = (match["label"], match.start("rest")) if match else ("", 0)
    if not match and (styled := section_entries.lead(span, ("bold",))) != span and len(styled.text) < 50:
        label, start = styled.text, styled.end - span.start
    sure = sure or (current is not None and current.kind in _LISTED and bool(current.pieces))
    kind = (decision_words.section_of if sure else decision_words.heard)(label) if label else None
    rest = span.cut(start).trimmed()
    if not kind or label[-1].isdigit() or (match and kind in _TOLD_FIRST) or not rest.text or is_date(rest.text):
        return None
    return Section(kind, label, 9, [Piece(rest, "paragraph")], sure=decision_words.section_of(label) is not None)


_SAID = re.compile(
    r"(?P<body>(?:het\s+college|burgemeester\s+en\s+wethouders|de\s+(?:gemeente)?raad|de\s+burgemeester)\s+besluit(?:en)?)"
    rf"\s+{decision_words.MANNERED}(?:om\s+)?(?=[^:]{{0,200}}\bte\s+\w+n\b)",
    re.IGNORECASE,
)
"""The sentence that tells by itself what is decided: "Het college besluit in te stemmen met het plan."."""
_TOLD_FIRST = ("front", "introduction", "purpose")
"""What labels before a colon tell at the front of a paper, and open no section."""
_BEFORE = ("introduction", "purpose", "other", "front", "points")
"""Sections that a sentence over the points may follow: elsewhere it tells what was decided before."""
_LISTED = ("arguments", "objections", "alternatives")
"""Sections whose entries have headings of their own."""


def _titled(node: Node, current: Section | None, *, sure: bool) -> str | None:
    """Return which section a line heads that stands by itself: by its phrase, or by a word in a heading."""
    text = node.text
    headed = node.is_heading or _is_styled(node)
    if not (
        headed
        or text.rstrip().endswith(":")
        or (isinstance(node.block, Paragraph) and len(text) < 45 and text[-1:] not in ".;")
    ):
        return None
    if kind := decision_words.section_of(text):
        listed = kind == "points" and current is not None and current.kind == "attachments" and not text.endswith(":")
        return None if listed and not isinstance(node.block, Heading) else kind
    asks = text.rstrip().endswith("?")
    headed = headed or (
        text.endswith(":") and len(text.split()) < 5 and current is not None and current.kind != "points"
    )
    if sure or not (headed or asks) or (node.number and not node.is_heading):
        return None
    if (
        current is not None
        and current.kind in _LISTED
        and not asks
        and (node.number or (node.level or 9) > current.level or (current.level == 9))
    ):
        return None
    return decision_words.heard(text)


def _is_styled(node: Node) -> bool:
    """Whether a line is set in bold or underlined from end to end."""
    return (
        node.passage is not None and len(node.text) < 90 and (node.passage.all("bold") or node.passage.all("underline"))
    )


def opens(node: Node) -> str | None:
    """Return the kind of the section that a node opens, by a heading or by a label before its text."""
    opened = _opens(node, sure=True) if node.text and not node.contents else None
    return opened.kind if opened else None


def _add(section: Section, node: Node) -> None:
    if node.span is None or not node.text:
        return
    if isinstance(node.block, Item):
        section.pieces.append(Piece(node.span, "item", node.block.marker, node.block.depth))
    elif node.is_heading or (node.number and len(node.text) < 200):
        section.pieces.append(Piece(node.span, "head"))
    elif node.text.endswith(":") and not section.pieces and not section_points.leads_to_parts(section, node.text):
        section.lead = f"{section.lead} {node.text}"
        if section.kind not in ("points", "follow_up"):
            section.pieces.append(Piece(node.span, "lead"))
    else:
        looks = node.passage is not None and (
            node.passage.all("italic") or node.passage.all("bold") or node.passage.all("underline")
        )
        section.pieces.append(Piece(node.span, "head" if looks and len(node.text) < 200 else "paragraph"))
