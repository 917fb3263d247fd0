"""Front matter: the labelled facts at the front of a document, and its title page."""

from __future__ import annotations

import re
from collections import Counter
from itertools import chain
from typing import NamedTuple

from doelnet.reading.blocks import Item
from doelnet.reading.dutch import dates
from doelnet.reading.dutch.letters import Gated, matches_at
from doelnet.reading.forms.desk.deciding import decision_words
from doelnet.reading.forms.desk.deciding import listed as listing
from doelnet.reading.forms.desk.deciding.front_labels import key_of
from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.desk.spans import Span, whole
from doelnet.reading.forms.desk.tables.fields import pairs
from doelnet.reading.forms.desk.tables.grid import View
from doelnet.reading.forms.front import bare_fields, opening

_BLANKS = re.compile(r"\s+")
_INLINE = Gated(r"^(?P<label>[A-Za-z][\w &/.()-]{1,38}?)\s*:\s*(?P<value>\S.*)$", ":", re.DOTALL)


_ROW = re.compile(
    r"(?:(?<=[.;])|\s*[|·•])\s+(?=[A-Z][\w ()/&-]{2,30}\s?:\s)"
    r"|\s+(?=(?:Zaak(?:nummer)?|Portefeuillehouder|Datum|(?:Ons\sk|K)enmerk|(?:[A-Z]\w*n|N)ummer|Openbaar(?:heid)?|Programma|Onderwerp"
    r"|Samenvatting|Van|Aan|Afdeling|Team|Steller|Behandeld\sdoor|Bijlagen?|(?:[A-Z]\w*v|V)ergadering|Vergaderdatum|Status|Soort)\s?:\s)"
)
"""Where another labelled fact begins on one line: "Zaaknummer: 12-3. Openbaar: ja"."""


class Field(NamedTuple):
    """A labelled fact: its label as printed and its value."""

    label: str
    value: Span


Fields = dict[str, list[Field]]


def collect(sheet: Sheet) -> Fields:
    """Return the facts of the front matter by what they are: tables, "Datum: …" lines, headings over one line."""
    nodes = sheet.outline.nodes
    listed = any(len(n.text) < 120 and decision_words.LISTED.search(n.text) for n in nodes[:6])
    opens = (n.index for n in nodes if n.index and (n.number or listing.SUBJECT.match(n.text)))
    first = next(opens, 60) if listed else 60
    return collect_from(sheet, 0, min(first, 60))


def collect_from(sheet: Sheet, start: int, end: int) -> Fields:
    """Return the facts of the front matter between two nodes."""
    found: Fields = {}
    nodes = sheet.outline.nodes
    for node in nodes[start:end]:
        if node.contents:
            continue
        view = sheet.views.get(node.index)
        if node.index < start + 30 and bare_fields.over_values(sheet, node.index):
            continue
        planned = view is not None and view.titled and view.having("planning") and not _holds_day(view)
        if view is not None and not planned and len(view.columns) in (2, 3, 4) and view.kind in ("fields", "other"):
            for label, cell in pairs(view):
                if cell.blocks:
                    _note(found, label, whole(cell.blocks[0].passage))
            _labelled_cells(found, view)
        elif node.passage is not None and node.index < start + 30:
            _line(found, node, nodes[node.index + 1] if node.index + 1 < len(nodes) else None)
    for key, label, value in bare_fields.read(sheet, start, min(end, start + 30)):
        if key not in found:
            found[key] = [Field(label, value)]
    return found


def _holds_day(view: View) -> bool:
    """Whether what looks like the titles of a planning holds a day: then it is the date of the paper, and its label."""
    return any(one.grain == "day" for column in view.columns[1:] for one in dates.find(column.title[:40]))


def _labelled_cells(found: Fields, view: View) -> None:
    """Note what cells say that hold a label and its value themselves: "Programma: 5 Jeugd"."""
    for cell in (cell for row in [*view.header, *view.rows] for cell in row.cells):
        span = whole(cell.blocks[0].passage) if len(cell.blocks) == 1 else None
        said = _INLINE.match(span.text) if span is not None and len(span.text) < 250 else None
        if span is not None and said:
            _note(found, said["label"], span.cut(said.start("value")))


def _line(found: Fields, node: Node, later: Node | None) -> None:
    span = node.full
    if span is None:
        return
    text = span.text
    rows = [(row, _INLINE.match(row.text)) for row in opening.lines(node)] if len(text) < 1200 else []
    if len(rows) > 1 and all(row_match for _, row_match in rows):
        for row, said in rows:
            if said:
                _note(found, said["label"], row.cut(said.start("value")))
        return
    for part in _ROW.split(text)[1:] if text.count(":") > 1 and len(text) < 400 else ():
        said = _INLINE.match(part)
        if said:
            at = text.index(part)
            _note(found, said["label"], span.cut(at + said.start("value"), at + len(part)).trimmed())
    match = _INLINE.match(text) if len(text) < 250 else None
    if match and match["value"]:
        _note(found, match["label"], span.cut(match.start("value"), len(_ROW.split(text)[0])))
        return
    bare = text.strip(" :")
    if (
        len(bare) < 40
        and (node.is_heading or text.endswith(":"))
        and later is not None
        and later.span
        and not later.text.endswith(":")
        and not ((said := _INLINE.match(later.text)) and key_of(said["label"]))
        and len(later.text) < 250
    ):
        _note(found, bare, later.full or later.span, loose=True)


def _note(found: Fields, label: str, value: Span, *, loose: bool = False) -> None:
    if key := key_of(label, loose=loose):
        found.setdefault(key, []).append(Field(_BLANKS.sub(" ", label.strip(" :")), value))


_COUNTS = re.compile(r"n(?:umme)?r\.?|volgn(?:umme)?r\.?|agendanummer", re.IGNORECASE)
"""What labels the place in a list, where a paper has a number of its own too."""
_DOTTED = re.compile(r"[A-Z]?\d{1,2}(?:\.\d{1,2})+[a-z]?")


_TWO_CODES = re.compile(r"([A-Z]{1,5}[/-]?[\d/.-]{4,20})\s+(?:/\s+)?[A-Z]{1,5}[/-]?[\d/.-]{4,20}")
"""The number of the case, and that of the paper in another system below it."""
_OF_PAGES = re.compile(r"\s+\d{1,3}\s?/\s?\d{1,3}\s*$")
"""A page among how many, behind the number of a paper in its running head."""


def number(fields: Fields, lines: list[str] | None = None) -> str | None:
    """Return the document's number: of its front matter, else behind "kenmerk" in its first lines."""
    for field in sorted(fields.get("number", []), key=lambda one: bool(_COUNTS.fullmatch(one.label))):
        text = _OF_PAGES.sub("", field.value.text.split(". ")[0]).strip(" .")
        text = codes[1] if (codes := _TWO_CODES.fullmatch(text)) else text
        if _COUNTS.fullmatch(field.label) and _DOTTED.fullmatch(text):
            continue
        if (
            re.search(r"\d", text)
            and not _INLINE.match(text)
            and len(text) < 40
            and not dates.find(text.replace("/", " ")[:10] if len(text) == 10 and text[2] == "-" else "")
        ):
            return text
    inline = (_INLINE_NUMBER.search(line) for line in lines or [] if len(line) < 160)
    return next(((match["number"] or match["behind"]).strip(" .") for match in inline if match), None)


_INLINE_NUMBER = re.compile(
    r"\b(?:kenmerk|zaaknummer|registratienummer|documentnummer)\s*:?\s*(?P<number>[A-Z]{0,4}[\w./-]*\d[\w./-]*)"
    r"|^\W*(?:raads|college|commissie)(?:voorstel|besluit|nota|advies)\W{0,4}(?:(?:nummer|nr\.?)\s*:?\s*)?"
    r"(?P<behind>(?:19|20)\d\d\s?[/.-]\s?\d{1,6}|\d{1,6}\s?[/-]\s?(?:19|20)\d\d)\W*$",
    re.IGNORECASE,
)
"""The number behind its label, or behind what the paper is called: "Raadsvoorstel 2026/31"."""


_PROGRAMME = re.compile(
    r"\b[Pp]rogramma\s+['‘“\"]?(?P<name>[A-Z][\w'’-]+(?:\s(?:(?:in|van|en|voor|op|de|het)\s)*[A-Z][\w'’-]+){0,4})"
)


_BELONGS = re.compile(
    r"(?:\b(?:bij|van|binnen|onder|in)\s+(?:het|ons)|^|[,.|·•–-]\s)\s*[Pp]rogramma\s+['‘“\"]?"
    r"(?P<name>[A-Z][\w'’-]+(?:\s(?:(?:in|van|en|voor|op|de|het)\s)*[A-Z][\w'’-]+){0,4})"
)
"""What a title page or its first lines say that the document belongs to."""
_MEMBER = re.compile(
    r"\b(?:hoort|horen|valt|vallen|maakt|is)\s+(?:bij|onder|binnen|(?:een\s+|(?:onder)?deel\s+(?:uit\s+)?)van|(?:een\s+)?onderdeel\s+van)"
    r"\s+(?:het|ons)\s+(?:\w+\s)?programma\s+['‘“\"]?"
    r"(?P<name>[A-Z][\w'’-]+(?:\s(?:(?:in|van|en|voor|op|de|het)\s)*[A-Z][\w'’-]+){0,4})"
)
"""What the text at the start says that the document belongs to."""
_NETWORK_OF = re.compile(
    r"^(?i:(?:het\s+)?doelen[-\s]?(?:en\s)?inspanningen[-\s]?netwerk|DIN|netwerk\s+van\s+doelen\s+en\s+inspanningen)\s+"
    r"(?:van\s+|voor\s+)?(?P<name>[A-Z][^\d:]{2,40}\s[^\d:]{2,40}?)(?:\s+(?:19|20)\d\d.*)?$"
)
_PLAN_OF = re.compile(r"^programmaplan\s+(?P<name>\D{4,60}?)(?:\s+(?:voor\s+)?(?:19|20)\d\d.*)?$", re.IGNORECASE)


_ANNEX = re.compile(r"bijlage\b", re.IGNORECASE)
_PLACE = re.compile(r"\s+(?:in|van)\s+(?:de\s+gemeente\s+)?[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)?$")
"""Where a programme is, behind its name over an annex: "Samen Opgroeien in Waardrecht"."""
_ACCOUNTS = re.compile(r"begroting|jaarstukken|jaarrekening", re.IGNORECASE)
_HEADED = re.compile(r"(?:Programma|PROGRAMMA)(?:onderdeel)?\s+(?P<name>[A-Z\d'‘][^?]{3,70}?)(?:\s\(vervolg\))?")
"""The heading of the one programme that a page of a budget or of its report is about."""


def programme(sheet: Sheet, fields: Fields, title: str) -> str | None:
    """Return the programme: a field, else the one that the title page or running text names."""
    for field in fields.get("programme", []):
        text = re.split(r"\s[>»›/]\s", field.value.text)[-1].strip(" .")
        if 2 < len(text) < 100:
            return text
    if match := re.search(r"\bprogramma\s+(?P<name>\d+(?:\.\d+)?[.:]?\s+[^\d\s].*)$", title, re.IGNORECASE):
        return match["name"]
    if _ACCOUNTS.search(title) or sheet.head.get("kind") in ("budget", "annual-report", "progress-report"):
        heads = (_HEADED.fullmatch(node.line) for node in sheet.outline if node.is_heading and not node.contents)
        found = {match["name"] for match in heads if match}
        if len(found) == 1:
            return found.pop()
    if named := _PLAN_OF.match(title):
        return named["name"]
    if _ANNEX.match(title) and (
        named := next(filter(None, (_PLAN_OF.match(n.line) for n in sheet.outline.nodes[:3])), None)
    ):
        return _PLACE.sub("", named["name"])
    if sheet.head.get("kind") == "budget" and not re.search(r"begroting|nota\b|jaar|\d{4}", title, re.IGNORECASE):
        return title
    return _said_of(sheet, title) or _named_in(sheet, title)


def _said_of(sheet: Sheet, title: str) -> str | None:
    """Return the programme that the first lines say the document belongs to, or that its title is the network of."""
    nodes = [node for node in sheet.outline.nodes[:20] if node.line and not node.contents]
    first = (_BELONGS.search(node.line[:300]) for node in nodes if node.index < 6)
    called = [_NETWORK_OF.match(title)] if "rogramma" in sheet.text else []
    told = (_MEMBER.search(node.line[:900]) for node in nodes)
    said = next(filter(None, chain(first, called, told)), None)
    return said["name"].strip("'’ ") if said else None


def _named_in(sheet: Sheet, title: str) -> str | None:
    """Return the programme named in the text whose name stands in the title."""
    names = Counter(match["name"] for match in matches_at(_PROGRAMME, sheet.text, ("Programma", "programma")))
    for name, _ in names.most_common(5):
        if name.lower() in title.lower():
            return name
    return None


def period(sheet: Sheet, fields: Fields, title: str, kind: str) -> str | None:
    """Return the period that a plan, agenda, budget or report is about: from its title, else a field."""
    if kind in ("decision-note", "council-message", "budget-proposal"):
        return None
    found = dates.find(title)
    spans = [d for d in found if d.grain in ("span", "school-year")]
    years = [d for d in found if d.grain in ("year", "quarter") and not d.open]
    if years and kind in ("progress-report", "annual-report") and (not spans or years[0].start < spans[0].start):
        return _reported(years)
    if spans:
        return spans[0].iso
    for field in fields.get("period", []):
        if date := dates.first(field.value.text):
            return date
    if years:
        return years[0].iso
    about = (d.iso for d in dates.find(sheet.stream.about) if d.grain in ("span", "school-year", "year"))
    part = _first_span(sheet, "quarter") if kind in ("progress-report", "annual-report") else None
    return next(about, None) or part or _first_span(sheet)


def _first_span(sheet: Sheet, *also: str) -> str | None:
    """Return the years that a short line at the top names; the name of another document in a list is none.

    `also` names what else counts: the part of a year that a report tells of.
    """
    for node in sheet.outline.nodes[:8]:
        if node.passage is None or node.contents or isinstance(node.block, Item):
            continue
        for line in (node.passage.source or node.line).split("\n") if node.index == 0 else [node.line]:
            for one in dates.find(line) if len(line) < 60 else ():
                if one.grain in ("span", "school-year", *also):
                    return one.iso
    return None


def _reported(years: list[dates.Found]) -> str:
    """Return the year of a report, or the years that a report with the plan of the next is about."""
    first, last = (one.iso[:4] if one.grain == "year" else one.iso for one in (years[0], years[-1]))
    if len(first) == len(last) == 4 and int(last) == int(first) + 1:
        return f"{first}/{last}"
    return first
