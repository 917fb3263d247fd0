"""Decision papers: points, arguments, objections, finance, follow-up, and the route to the decision."""

from __future__ import annotations

import re
from itertools import takewhile

from rapidfuzz import fuzz

from doelnet.draft import Body, Decision
from doelnet.reading.blocks import Passage, Table
from doelnet.reading.forms.desk.deciding import (
    attached,
    deciders,
    front_labels,
    listed,
    meetings,
    route,
    section_entries,
    section_points,
    sections,
)
from doelnet.reading.forms.desk.deciding.section import FILE, Section, is_date
from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.parts import Part
from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.desk.spans import clean
from doelnet.reading.forms.front import dating, head_fields, holders

ORDER = 30
_NONE = re.compile(
    r"^(?:er\s+(?:zijn|is)\s+)?geen\b(?:\s+(?:bijlagen?|alternatieven|kanttekeningen|risico['’]?s?"
    r"|van\s+toepassing)\b.*)?\.?$|^(?:niet\s+van\s+toepassing|n\.?v\.?t\.?|-)\.?$",
    re.IGNORECASE,
)
_SIGNED = re.compile(
    r"^(?:aldus\s+(?:besloten|vastgesteld)|namens\b|hoogachtend|(?:besloten|vastgesteld)\s+in\s+de\s|gelet\s+op|gezien\b"
    r"|gelezen\b|gehoord\b|overwegende|nummer\b|de\s+(?:gemeente)?raad\s+van\s+de\s+gemeente\s[\w' -]+$"
    r"|de\s+(?:gemeente)?raad\s+(?:van\s+de|der)\s+gemeente\b[^.]{0,60}\b(?:gelezen|gelet|gezien|gehoord)\b)"
    r"|^(?:het\s+college\s+van\s+)?(?:de\s+(?:griffier|voorzitter|secretaris|burgemeester)|burgemeester\s+en\s+wethouders)"
    r"(?:\s+van\s+\w+)?(?:,.{0,60})?$",
    re.IGNORECASE,
)
_PAPER = re.compile(r"(?:concept|ontwerp)?-?\s?(?:raads|college|bestuurs)besluit", re.IGNORECASE)
"""The name of a resolution, over its grounds; its points stand under "besluit" below."""
_AS_ASKED = re.compile(
    r"(?:conform|overeenkomstig|akkoord|ingestemd|vastgesteld|aangehouden|stemming|stemverhouding)\b"
    r"|(?:de\s+(?:gemeente)?raad|de\s+commissie)\s+(?:stelt|stemt|neemt|gaat|heeft)\b",
    re.IGNORECASE,
)
"""What became of the points asked, told behind them."""
_SECRET = re.compile(r"\b(?:niet\s+openbaar|geheim\w*|vertrouwelijk|niet\s+openbaar\s+te\s+maken)\b", re.IGNORECASE)
_OPEN = re.compile(r"\bopenba(?:ar|re)\b", re.IGNORECASE)


def read(sheet: Sheet) -> None:
    """Read every decision paper in the document; one that only repeats the points of another is the same decision."""
    papers = [part for part in sheet.parts if part.kind in ("decision", "message")]
    for part in [one for paper in papers for one in listed.each(sheet, paper)]:
        decision = _decision(sheet, part)
        if decision is not None and not _repeats(sheet.decisions, decision, listed=part not in papers):
            sheet.decisions.append(decision)


def _decision(sheet: Sheet, part: Part) -> Decision | None:
    found = sections.collect(sheet, part)
    adopted = dating.resolved(sheet, part.start, part.end)
    points = _points(sheet, section_points.resolved(found) if adopted else found)
    if not points:
        return None
    fields = head_fields.collect_from(sheet, part.start, part.end)
    whole = part in sheet.parts
    titled = str(sheet.head["title"]) if whole else part.title
    subject = fields["subject"][0].value.text if "subject" in fields else titled
    own = head_fields.number(fields) or (sheet.head.get("number") if part.start == 0 else None)
    steps = route.read(sheet, found, part.start, part.end)
    body = deciders.body(sheet, part, found, " ".join(field.value.text for field in fields.get("addressee", [])))
    return Decision(
        body=body,
        subject=clean(subject),
        points=points,
        number=own,
        date=adopted or _date(sheet, part, found, fields, body, route.approved(steps, body)),
        portfolio_holder=holders.holder(fields) or (None if whole else holders.over(sheet, part.start)),
        arguments=_entries(sheet, found, "arguments"),
        objections=_entries(sheet, found, "objections", also=_names_both(found)),
        alternatives=_entries(sheet, found, "alternatives"),
        finance=_text(sheet, found, "finance"),
        participation=_text(sheet, found, "participation"),
        communication=_text(sheet, found, "communication"),
        follow_up=_entries(sheet, found, "follow_up"),
        attachments=_attachments(sheet, found, fields),
        public=_public(found, points, fields) if whole else _listed_public(sheet, part, found, points, fields),
        route=steps or None,
    )


def _points(sheet: Sheet, found: list[Section]) -> list[str]:
    """Return the points asked or decided: items, and what stands unnumbered behind them."""
    points: list[str] = []
    followed: list[str] = []
    asked = [section for section in found if section.kind == "points"]
    for section in asked:
        if section is not asked[-1] and (
            section_points.is_preamble(section) or _PAPER.fullmatch(section.title.strip())
        ):
            sheet.hush(*section.spans)
            continue
        for span in section_points.points(section):
            text = clean(span.text)
            if (points and _AS_ASKED.match(text)) or not meetings.decided(text) or _is_field(text):
                followed += [text] if _FOLLOWED.match(text) else []
                continue
            sheet.hush(span)
            known = any(
                fuzz.ratio(text.lower(), point.lower()) > 88 and _figures(text) == _figures(point) for point in points
            )
            if known or _SIGNED.match(text):
                continue
            points.append(text)
            sheet.claim(span)
    return points or followed[:1]


_FOLLOWED = re.compile(r"(?:akkoord|conform|overeenkomstig)\b", re.IGNORECASE)
"""What says that all went as asked: the point of a decision that tells no more."""


def _figures(text: str) -> list[str]:
    """Return the figures in a point: two that differ only in these are two."""
    return re.findall(r"\d+", text)


_FIELDS = frozenset({"subject", "date", "number", "holder", "programme", "public", "region", "addressee"})


def _is_field(text: str) -> bool:
    """Whether a line that stands under the name of a paper is front matter: "Onderwerp: …", "Datum B&W: 3 mei 2026"."""
    label, colon, value = text.partition(":")
    key = front_labels.key_of(label) if colon and len(label) < 40 else None
    return key in _FIELDS or (key == "decision-date" and is_date(value.strip()))


def _entries(sheet: Sheet, found: list[Section], kind: str, *, also: bool = False) -> list[str] | None:
    """Return the entries of a list section; None where the paper has no such section."""
    mine = _of_kind(found, kind)
    if not mine:
        return [] if also else None
    texts = []
    for section in mine:
        for span in section_entries.entries(section):
            sheet.claim(span)
            text = FILE.sub("", clean(span.text)) if kind == "attachments" else clean(span.text)
            leads = kind == "follow_up" and text.endswith(":")
            if not (leads or _NONE.match(text) or text in texts):
                texts.append(text)
        for span in section.spans:
            sheet.claim(span)
    return texts


def _of_kind(found: list[Section], kind: str) -> list[Section]:
    """Return the sections of a kind: those that are called so in the field's own words, else by another name."""
    mine = [section for section in found if section.kind == kind]
    if kind == "arguments" and len(mine) > 1:
        return [section for section in mine if not _tells_why(section)] or mine
    return mine if kind in _LISTS else [section for section in mine if section.sure] or mine


_LISTS = ("arguments", "objections", "alternatives", "follow_up", "attachments")


def _tells_why(section: Section) -> bool:
    """Whether a section only leads in, in plain words under "Waarom …": beside a list of arguments it is none."""
    asks = section.title.lower().startswith("waarom")
    return asks and all(piece.form == "paragraph" for piece in section.pieces)


def _text(sheet: Sheet, found: list[Section], kind: str) -> str | None:
    """Return a text section as one text."""
    spans = [span for section in _of_kind(found, kind) for span in section.spans]
    sheet.claim(*spans)
    text = clean(" ".join(span.text for span in spans))
    return text or None


def _attachments(sheet: Sheet, found: list[Section], fields: head_fields.Fields) -> list[str] | None:
    listed = _entries(sheet, found, "attachments")
    if listed is None and "attachments" not in fields:
        return None
    lines = [field.value.text for field in fields["attachments"]] if listed is None else listed
    more = _more_files(sheet, fields["attachments"][-1]) if fields.get("attachments") else []
    lines += [line for line in more if line not in lines]
    texts = [text for line in lines for text in attached.apart(line)]
    return [text for text in texts if not _NONE.match(text) and not _COUNT.fullmatch(text)]


def _more_files(sheet: Sheet, field: head_fields.Field) -> list[str]:
    """Return the files on the lines right below a field that names the first of them."""
    passage = field.value.passage
    at = next((node.index for node in sheet.outline if _holds(node, passage)), None)
    behind = sheet.outline.nodes[at + 1 : at + 12] if at is not None else []
    return [node.text for node in takewhile(lambda node: node.text and _FILED.search(node.text), behind)]


def _holds(node: Node, passage: Passage) -> bool:
    if not isinstance(node.block, Table):
        return node.passage is not None and node.passage.number == passage.number
    blocks = (block for row in node.block.rows for cell in row for block in cell.blocks)
    return any(block.passage.number == passage.number for block in blocks)


_FILED = re.compile(r"\.(?:pdf|docx?|xlsx?|pptx?|od[ts])$", re.IGNORECASE)
_COUNT = re.compile(r"\d+|ja|nee", re.IGNORECASE)
"""What a field says that tells only whether there are attachments."""


_BOTH = re.compile(r"voor\s+en\s+tegen", re.IGNORECASE)


def _names_both(found: list[Section]) -> bool:
    """Whether a section promises arguments for and against: then none against is a finding."""
    return any(_BOTH.search(section.title) for section in found)


def _date(
    sheet: Sheet, part: Part, found: list[Section], fields: head_fields.Fields, body: Body, approved: str | None
) -> str | None:
    for section in found:
        if section.kind == "points" and section.date:
            return section.date
    if date := dating.decision_date(fields, body, approved):
        return date
    return sheet.hint if part.start == 0 or len(sheet.parts) == 1 else None


def _public(found: list[Section], points: list[str], fields: head_fields.Fields) -> bool | None:
    said = " ".join(
        [
            *points,
            *(span.text for s in found if s.kind == "communication" for span in s.spans),
            *(s.title for s in found if s.kind == "communication"),
        ]
    )
    for field in fields.get("public", []):
        shut = bool(re.match(r"nee|niet|geheim|vertrouwelijk", field.value.text, re.IGNORECASE))
        if field.label.lower().startswith("openbaar") or not shut:
            return (
                not shut if field.label.lower().startswith("openbaar") else not re.match("ja", field.value.text, re.I)
            )
        said += f" {field.value.text}"
    if _SECRET.search(said):
        return False
    return True if _OPEN.search(re.sub(r"openbaarmaking\s+en\s+communicatie", "", said, flags=re.I)) else None


def _listed_public(
    sheet: Sheet, part: Part, found: list[Section], points: list[str], fields: head_fields.Fields
) -> bool | None:
    """Return whether a decision of a list is public: as it says itself, else as the list says of all."""
    own = " ".join(node.text for node in sheet.outline.nodes[part.start : part.start + 3])
    if _SECRET.search(own):
        return False
    listed = _OPEN.search(f"{sheet.head.get('title', '')} {own}")
    said = _public(found, points, fields if "public" in fields else head_fields.collect(sheet))
    return True if said is None and listed else said


_SAME_SUBJECT = 90


def _repeats(known: list[Decision], decision: Decision, *, listed: bool) -> bool:
    """Whether a decision's points are those of one known already (a council proposal and its draft decision).

    In a list two subjects may ask the same.
    """
    for other in known:
        if listed and fuzz.ratio(other.subject.lower(), decision.subject.lower()) < _SAME_SUBJECT:
            continue
        shared = sum(any(fuzz.ratio(p.lower(), q.lower()) > 80 for q in other.points) for p in decision.points)
        if other.body == decision.body and shared * 2 >= len(decision.points):
            for key in (
                "arguments",
                "objections",
                "alternatives",
                "finance",
                "participation",
                "communication",
                "follow_up",
                "attachments",
                "number",
                "route",
            ):
                if getattr(other, key) is None and getattr(decision, key) is not None:
                    setattr(other, key, getattr(decision, key))
            return True
    return False
