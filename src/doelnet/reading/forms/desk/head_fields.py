"""Front matter: the labelled facts at the front of a document, and its title page."""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from doelnet.reading.dutch import dates, personal
from doelnet.reading.forms.desk import decision_words, words
from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.desk.spans import Span, clean, whole
from doelnet.reading.forms.desk.tables import pairs

_LABELS = {
    "subject": r"onderwerp|betreft|titel|naam\s+(?:voorstel|plan)|onderwerp\s+voorstel|kort\s+onderwerp",
    "date": r"datum|datum\s+(?:voorstel|nota|brief|stuk|opgesteld|opsteller|document|versie)|versiedatum|dagtekening",
    "decision-date": r"datum\s+(?:college\w*|b\s?(?:&|en)\s?w\w*|besluit|vergadering|raad\w*|behandeling|commissie).*"
        r"|(?:college|raads)?vergadering(?:\s+(?:van|d\.d\.))?|vergadering\s+\w+|vergaderdatum"
        r"|(?:college)?besluit\s+(?:college\s+)?(?:d\.d\.|van).*|datum\s+\w+vergadering"
        r"|vastgesteld(?:\s+(?:door|op).*)?|besluitdatum|raadsvergadering.*",
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
_EXACT = {key: re.compile(pattern, re.IGNORECASE) for key, pattern in _LABELS.items()}
_INLINE = re.compile(r"^(?P<label>[A-Za-z][\w &/.()-]{1,38}?)\s*:\s*(?P<value>\S.*)$", re.DOTALL)
_BODY = re.compile(
    r"(?:(?:het\s+)?college\s+van\s+)?(?:burgemeester\s+(?:en|&)\s+wethouders"
    r"|B\s?&\s?W)(?:\s+van\s+(?:de\s+gemeente\s+)?(?-i:[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)*))?",
    re.IGNORECASE,
)
_MUNICIPALITY = re.compile(
    r"\bGEMEENTE\s[A-Z]{3,}(?:[-\s][A-Z]{2,})*$|"
    r"\b(?P<word>[Gg]emeente)\s+(?P<name>(?:(?:de|den|het|'s-|’s-)\s?)?[A-Z][\w'’-]+(?:\s(?:en|aan|op"
    r"|bij|van)\s(?:de[nr]?\s)?[A-Z][\w'’-]+|\s[A-Z][\w'’-]+)*)"
)
_REGION = re.compile(
    r"\b(?:[Rr]egio|gemeenten\s+in|[Jj]eugdregio"
    r"|[Ss]amenwerkingsregio)\s+(?:de\s+)?(?P<name>[A-Z][\w'’]+(?:[-\s](?:[A-Z][\w'’]+))*)"
)
_ORGANISATION = re.compile(
    r"(?:(?:[Rr]egionaal\s)?[Ss]amenwerkingsverband|[Ss]tichting|GGD|[Rr]egio|[Jj]eugd(?:hulp)?regio|[Dd]ienst|[Vv]eiligheidsregio|[Gg]emeenschappelijke\s[Rr]egeling|"
    r"[Ss]amenwerkende\s[Gg]emeenten|[Ww]elzijn|[Bb]ibliotheek|[Pp]rovincie)\s[A-Z][^.:;]*$"
)
_KIND_WORD = re.compile(
    r"plan\b|agenda|verslag|programma|begroting|nota|kader|rapportage|notitie|visie|\b20\d\d\b", re.IGNORECASE
)


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
    bare = re.sub(r"\s+", " ", label.strip(" :"))
    for key, pattern in _EXACT.items():
        if pattern.fullmatch(bare) and not (loose and key not in ("subject", "date", "number")):
            found.setdefault(key, []).append(Field(bare, value))
            return


def title(sheet: Sheet, fields: Fields) -> str:
    """Return the title: of the plan in the file, else the subject, else the first heading and its subtitle."""
    plan = next((part for part in sheet.parts if part.kind == "plan"), None)
    nodes = sheet.outline.nodes
    if plan is not None and (plan.start > 0 or "subject" not in fields):
        opening = plan.start
        found = _title_lines(nodes[opening : opening + 14], sheet.stream.format == "text")
        if found:
            for node in found:
                sheet.claim(node.passage)
            return clean(" ".join(_full(node) for node in found))
    if "subject" in fields:
        span = fields["subject"][0].value
        sheet.claim(span)
        return clean(span.trimmed().text)
    found = (
        _title_lines(nodes[:14], sheet.stream.format == "text")
        or [n for n in nodes[:5] if n.text and len(n.text) < 200][:1]
    )
    if found:
        return clean(" ".join(_full(node) for node in found))
    return re.sub(r"[_-]+", " ", sheet.stream.name.rsplit(".", 1)[0]) or "Zonder titel"


def _full(node: Node) -> str:
    """Return a title as it stands, up to where its line ends."""
    span = node.full
    if span is None:
        return ""
    source = span.passage.source
    for offset in range(span.start + 12, span.end):
        if (
            span.passage.text[offset] == " "
            and "\n" in source[span.passage.place(offset - 1) : span.passage.place(offset + 1)]
        ):
            first = span.passage.text[span.start : offset]
            return first if not node.is_heading and _KIND_WORD.search(first) else span.text
    return span.text


def _title_lines(nodes: list[Node], is_text: bool) -> list[Node]:
    """Return the first heading that names the document, and the subtitle under it."""
    first = next((n for n in nodes if n.is_heading and not n.contents and _is_title(_full(n))), None)
    top = next((n for n in nodes[:2] if n.text and _KIND_WORD.search(n.line) and _is_title(n.line)), None)
    if (
        is_text
        and top is not None
        and not top.is_heading
        and len(_full(top)) < 110
        and not _full(top).endswith((".", ":"))
    ):
        first = top
    if first is None:
        return []
    later = next((n for n in nodes if n.index == first.index + 1), None)
    return [first, later] if later is not None and _is_subtitle(first, later) else [first]


_SUBTITLE = re.compile(
    r"(?:jaarverslag|jaarplan|jaarrapportage|voortgangsrapportage|uitvoeringsprogramma|uitvoeringsplan|rapportage)\b.*\d{4}",
    re.IGNORECASE,
)


def _is_subtitle(first: Node, later: Node) -> bool:
    """Whether the line under the first heading goes on with the title: another heading that names a paper or a year."""
    if len(later.text) > 80 or later.number or later.contents:
        return False
    if _SUBTITLE.match(later.text):
        return True
    follows = later.is_heading and later.level <= first.level + 1 and not later.label
    return (
        follows and bool(_KIND_WORD.search(later.text)) and _is_title(later.text) and not words.is_generic(later.text)
    )


def _is_title(text: str) -> bool:
    bare = text.strip()
    if (
        len(bare) < 4
        or _BODY.fullmatch(bare)
        or _MUNICIPALITY.fullmatch(bare)
        or decision_words.section_of(bare) in ("front", "introduction", "points")
    ):
        return False
    if re.fullmatch(
        r"(?:inhoud(?:sopgave)?|pagina|voorwoord|colofon|bestuur|raad|college|concept|definitief|samenvatting|besluitenlijst|(?:raads|college)(?:voorstel|besluit|advies|nota)|raadsinformatiebrief|raadsmededeling|voorstel|memo|brief)\W*",
        bare,
        re.I,
    ):
        return False
    for found in reversed(dates.find(bare)):
        bare = bare[: found.start] + bare[found.end :]
    return len(re.sub(r"[\d\W]", "", bare)) >= 4


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


def date(sheet: Sheet, fields: Fields) -> str | None:
    """Return the document's date: its own, else that of the decision, else that of the title page."""
    for key in ("date", "decision-date"):
        if found := date_of(fields, key):
            return found
    for node in sheet.outline.nodes[:15]:
        said = _CHANGED.search(node.line[:300])
        if said and (changed := dates.first(node.line[said.end() : said.end() + 30])):
            return changed
        if node.passage is None or len(node.line) > (110 if "astgesteld" in node.line else 70) or node.contents:
            continue
        text = node.line
        found_dates = dates.find(text)
        fine = next(
            (d for d in found_dates if d.grain in ("day", "month") and not _STAND.search(text[: d.start])), None
        )
        if fine and not re.search(r"t/m|tot en met", text):
            left = re.sub(
                r"[\W\d]|vastgesteld|versie|datum|concept|definitief|college|d\.d\.|op|raad|de|door"
                r"|het|b&w|gemeente|van",
                "",
                (text[: fine.start] + text[fine.end :]).lower(),
            )
            if len(left) < 25 or "astgesteld" in text:
                return fine.iso
    return None


_STAND = re.compile(r"\b(?:per|peildatum|stand|vanaf|tot)\s*:?\s*$", re.IGNORECASE)
_CHANGED = re.compile(
    r"\b(?:vergadering\s+van\s+[\w\s]{3,60}?(?:van|op)\s+(?:\w+dag\s+)?(?=\d)|laatst\s+(?:gewijzigd|bijgewerkt)|(?:besproken|vastgesteld)\s+(?:in|door)\s+(?:het|de)\s+[\w\s-]{3,60}?\s(?:van|op)|publicatiedatum|gepubliceerd\s+op|versiedatum)\s*:?\s*",
    re.IGNORECASE,
)


def date_of(fields: Fields, key: str) -> str | None:
    """Return the first date among the facts `key`: in the label ("Besluit d.d. …") or the value."""
    for field in fields.get(key, []):
        found = dates.first(field.label) if key == "decision-date" else None
        found = found or dates.first(field.value.text[:60])
        if found and len(found) >= 7:
            return found
    return None


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
    names: Counter[str] = Counter()
    for passage in sheet.stream.passages():
        for match in re.finditer(
            r"\b[Pp]rogramma\s+['‘“\"]?(?P<name>[A-Z][\w'’-]+(?:\s(?:(?:in|van|en|voor|op|de"
            r"|het)\s)*[A-Z][\w'’-]+){0,4})",
            passage.text,
        ):
            names[match["name"]] += 1
    for name, _ in names.most_common(5):
        if name.lower() in title.lower():
            return name
    return None


def organisation(sheet: Sheet, fields: Fields) -> str | None:
    """Return the body that issues the document, as written."""
    nodes = [n for n in sheet.outline.nodes[:16] if n.passage is not None and not n.contents]
    lines = [node.line.strip() for node in nodes]
    body = next(
        (
            m
            for line in lines
            if len(line) < 90 and (m := _BODY.search(line)) and not re.search(r"d\.d\.|astgesteld", line)
        ),
        None,
    )
    if body:
        return body[0].strip()
    if said := _organisation_field(fields):
        return said
    if any(part.kind in ("decision", "message") for part in sheet.parts) and (match := _first(sheet, _BODY)):
        return match[0].strip()
    if named := next((m for line in lines if len(line) < 120 and (m := _MUNICIPALITY.search(line))), None):
        return named[0]
    for node in nodes[:6]:
        line = node.line.strip(" .")
        if len(line) < 80 and _ORGANISATION.match(line) and not node.label:
            return line
    counts: Counter[str] = Counter(m[0] for p in sheet.stream.passages() for m in _MUNICIPALITY.finditer(p.text))
    best = counts.most_common(2)
    if best and best[0][1] >= 2:
        return best[0][0]
    early = next((m for line in lines[:10] if (m := _MUNICIPALITY.search(line))), None)
    return early[0] if early and len(best) == 1 else None


def _organisation_field(fields: Fields) -> str | None:
    for field in fields.get("organisation", []):
        text, label = field.value.text.strip(" .,"), field.label.lower()
        if match := _BODY.search(text) or _MUNICIPALITY.search(text):
            return match[0]
        if label == "gemeente" and len(text) < 60 and text[:1].isupper():
            return f"gemeente {text}"
        if label in ("organisatie", "uitgave", "uitgave van") and len(text) < 80 and not personal.is_person(text):
            return text
    return None


def _first(sheet: Sheet, pattern: re.Pattern[str]) -> re.Match[str] | None:
    return next((m for p in sheet.stream.passages() if (m := pattern.search(p.text)) and len(m[0]) > 12), None)


def region(sheet: Sheet, fields: Fields, title: str) -> str | None:
    """Return the region: a field, else one that the text calls so and the title names."""
    for field in fields.get("region", []):
        return field.value.text.strip(" .")
    if match := re.search(r"\b[Rr]egio\s+(?P<name>[A-Z][\w'’]+(?:[-\s][A-Z][\w'’]+)*)", title):
        return match["name"]
    names: Counter[str] = Counter(m["name"] for p in sheet.stream.passages() for m in _REGION.finditer(p.text))
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
