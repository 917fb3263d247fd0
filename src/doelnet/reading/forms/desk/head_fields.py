"""Front matter: the labelled facts at the front of a document, and its title page."""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from doelnet.reading.dutch import dates
from doelnet.reading.dutch.letters import small
from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.desk.spans import Span, whole
from doelnet.reading.forms.desk.tables import pairs

_LABELS = {
    "subject": r"onderwerp|betreft|titel|naam\s+(?:voorstel|plan)|onderwerp\s+voorstel|kort\s+onderwerp",
    "date": r"datum|datum\s+(?:voorstel|nota|brief|stuk|opgesteld|opsteller|document|versie)|versiedatum|dagtekening",
    "decision-date": r"datum\s+(?:college\w*|b\s?(?:&|en)\s?w\w*|besluit|vergadering|raad\w*|behandeling|commissie).*"
        r"|(?:(?:college|raads?|b\s?(?:&|en)\s?w|commissie)[\s-]?)?vergadering(?:\s+(?:van|d\.d\.))?|vergadering\s+[\w&]+"
        r"|(?:vergader|college|raads|besluit|b\s?(?:&|en)\s?w[\s-]?)datum|datum\s+[\w&]+[\s-]?vergadering"
        r"|(?:college)?besluit\s+(?:college\s+)?(?:d\.d\.|van).*|(?:behandeling|besluitvorming)\s+(?:in|door)\s.*"
        r"|vastgesteld(?:\s+(?:door|op).*)?|raadsvergadering.*",
    "as-of": r"stand(?:\s+(?:per|van))?|peildatum|bijgewerkt(?:\s+(?:op|tot(?:\s+en\s+met)?))?",
    "number": r"(?:nota|zaak|registratie|document|voorstel|raadsvoorstel|brief|stuk|besluit|bbv|volg|agenda"
        r"|corsa|dossier|verseon|djuma)?[\s-]?(?:nummer|nr\.?|kenmerk|id)|ons\s+kenmerk|registratie|referentie|zaak|zaaknr"
        r"|registratienummer\s+\w+|nummer\s+\w+|raadsvoorstel\s+nr\.?",
    "holder": r"portefeuille(?:houders?)?(?:\s*\(s\))?|(?:verantwoordelijk\s+)?wethouder"
        r"|verantwoordelijk\s+portefeuillehouder|portefeuillehouder\(s\)|bestuurlijk\s+(?:opdrachtgever"
        r"|trekker)",
    "programme": r"programma(?:\s*/\s*\w+)?|beleidsprogramma|begrotingsprogramma|programma(?:nummer|nr)?"
        r"|beleidsveld|programmaonderdeel|programma\s+en\s+\w+",
    "organisation": r"organisatie|gemeente|afzender|van|steller\s+organisatie|opgesteld\s+door|indiener"
        r"|uitgave(?:\s+van)?|bestuursorgaan",
    "region": r"regio|jeugdregio|arbeidsmarktregio",
    "period": r"periode|looptijd|geldigheid|planperiode|jaar|schooljaar",
    "addressee": r"aan|gericht\s+aan|ter\s+besluitvorming\s+(?:aan|door)|besluitvormend\s+orgaan|bestuursorgaan|voor",
    "attachments": r"bijlagen?(?:\(n\))?|(?:aantal\s+)?bijlagen",
    "public": r"openbaar(?:heid)?|openbaarheid|vertrouwelijk(?:heid)?",
}  # fmt: skip


def _any_of(*keys: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?P<{key.replace('-', '_')}>{_LABELS[key]})" for key in keys))


_LABEL = _any_of(*_LABELS)
_HEADING = _any_of("subject", "date", "number")
"""What a heading may label that stands over its value."""
_BLANKS = re.compile(r"\s+")
_INLINE = re.compile(r"^(?P<label>[A-Za-z][\w &/.()-]{1,38}?)\s*:\s*(?P<value>\S.*)$", re.DOTALL)


class Field(NamedTuple):
    """A labelled fact: its label as printed and its value."""

    label: str
    value: Span


Fields = dict[str, list[Field]]


def collect(sheet: Sheet) -> Fields:
    """Return the facts of the front matter by what they are: tables, "Datum: …" lines, headings over one line."""
    return collect_from(sheet, 0, 60)


def collect_from(sheet: Sheet, start: int, end: int) -> Fields:
    """Return the facts of the front matter between two nodes."""
    found: Fields = {}
    nodes = sheet.outline.nodes
    for node in nodes[start:end]:
        if node.contents:
            continue
        view = sheet.views.get(node.index)
        if view is not None and len(view.columns) in (2, 3, 4) and view.kind in ("fields", "other"):
            for label, cell in pairs(view):
                if cell.blocks:
                    _note(found, label, whole(cell.blocks[0].passage))
        elif node.passage is not None and node.index < start + 30:
            _line(found, node, nodes[node.index + 1] if node.index + 1 < len(nodes) else None)
    return found


def _line(found: Fields, node: Node, later: Node | None) -> None:
    span = node.full
    if span is None:
        return
    match = _INLINE.match(span.text) if len(span.text) < 250 else None
    if match and match["value"]:
        _note(found, match["label"], span.cut(match.start("value")))
        return
    bare = span.text.strip(" :")
    if (
        len(bare) < 40
        and (node.is_heading or span.text.endswith(":"))
        and later is not None
        and later.span
        and not later.text.endswith(":")
        and len(later.text) < 250
    ):
        _note(found, bare, later.full or later.span, loose=True)


def _note(found: Fields, label: str, value: Span, *, loose: bool = False) -> None:
    bare = _BLANKS.sub(" ", label.strip(" :"))
    match = (_HEADING if loose else _LABEL).fullmatch(small(bare))
    if match and match.lastgroup:
        found.setdefault(match.lastgroup.replace("_", "-"), []).append(Field(bare, value))


def number(fields: Fields, lines: list[str] | None = None) -> str | None:
    """Return the document's number: of its front matter, else behind "kenmerk" in its first lines."""
    for field in fields.get("number", []):
        text = field.value.text.strip(" .")
        if (
            re.search(r"\d", text)
            and len(text) < 40
            and not dates.find(text.replace("/", " ")[:10] if len(text) == 10 and text[2] == "-" else "")
        ):
            return text
    inline = (_INLINE_NUMBER.search(line) for line in lines or [] if len(line) < 160)
    return next((match["number"].strip(" .") for match in inline if match), None)


_INLINE_NUMBER = re.compile(
    r"\b(?:kenmerk|zaaknummer|registratienummer|documentnummer)\s*:?\s*(?P<number>[A-Z]{0,4}[\w./-]*\d[\w./-]*)",
    re.IGNORECASE,
)


_PROGRAMME = re.compile(
    r"\b[Pp]rogramma\s+['‘“\"]?(?P<name>[A-Z][\w'’-]+(?:\s(?:(?:in|van|en|voor|op|de|het)\s)*[A-Z][\w'’-]+){0,4})"
)


def programme(sheet: Sheet, fields: Fields, title: str) -> str | None:
    """Return the programme: a field, else the one that running text calls so and the title names."""
    for field in fields.get("programme", []):
        text = field.value.text.strip(" .")
        if 2 < len(text) < 100:
            return text
    if match := re.search(r"\bprogramma\s+(?P<name>\d+(?:\.\d+)?[.:]?\s+[^\d\s].*)$", title, re.IGNORECASE):
        return match["name"]
    if re.search(r"begroting|jaarstukken|jaarrekening", title, re.IGNORECASE):
        found = [
            m["name"]
            for n in sheet.outline
            if n.is_heading and (m := re.fullmatch(r"Programma\s+(?P<name>[^?]{4,70})", n.line))
        ]
        if len(found) == 1:
            return found[0]
    names = Counter(match["name"] for match in _PROGRAMME.finditer(sheet.text))
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
    if spans:
        return spans[0].iso
    for field in fields.get("period", []):
        if date := dates.first(field.value.text):
            return date
    years = [d for d in found if d.grain in ("year", "quarter")]
    if years and not years[0].open:
        return years[0].iso
    for node in sheet.outline.nodes[:8]:
        if node.passage is not None and len(node.line) < 60 and not node.contents:
            for one in dates.find(node.line):
                if one.grain in ("span", "school-year"):
                    return one.iso
    return None
