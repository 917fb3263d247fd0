"""References: documents said to be adopted, and those listed under "Kader" or "Eerdere besluiten"."""

from __future__ import annotations

import re

from rapidfuzz import fuzz

from doelnet.draft import Reference
from doelnet.reading.blocks import Heading, Table
from doelnet.reading.dutch import dates
from doelnet.reading.forms.desk import sections
from doelnet.reading.forms.desk.phrases import one_of
from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.desk.spans import Span, clean

ORDER = 55
_DOC = one_of("""
    [\\w'’/-]*(nota|visie|kader|plan|programma|agenda|beleid|begroting|document|verordening|notitie|strategie|convenant)
    [\\w'’/-]*(jaarstukken|jaarverslag|akkoord|koers|regeling|overeenkomst|beleidsregels|pact|routekaart|jaarrekening)
""")
_ANY = r"(?:[^,.;:()]|\.(?=\d))"
_VERB = r"(?!\b(?:is|zijn|heeft|hebben|werd|werden|wordt|was|vastgesteld|dat)\b)"
_NP = rf"(?P<doc>(?:{_VERB}{_ANY}){{0,90}}?\b{_DOC}\b(?:{_VERB}{_ANY}){{0,110}}?)"
_BODY = (
    r"(?:de|het|uw)\s+(?:gemeenteraad|raad|college(?:\s+van\s+[\w&\s]+?)?|OOGO|colleges|besturen|bestuur|stuurgroep)"
)
_WHEN = r"(?:(?:in|op|eind|begin)\s+[\w\s]{2,40}?\s+)?"
_AFTER = r"(?:(?:in|op|door|eind|begin|binnen|unaniem|definitief)\b[\w\s]{0,60}?\s)?"
_A = r"(?:de|het|een|haar|zijn)"
_NOW = r"vastgesteld\b(?!\s+(?:gaat|wordt|worden|moet|kan|zal)\b)"
_ADOPTED = tuple(
    (re.compile(needs), re.compile(pattern, re.IGNORECASE))
    for needs, pattern in (
        ("vastgesteld", rf"\b(?:heeft|hebben|had)\s+{_BODY}\s+{_WHEN}(?:{_A}\s+)?{_NP}\s+{_AFTER}{_NOW}"),
        ("vastgesteld", rf"\b{_BODY}\s+(?:heeft|hebben|had)\s+{_WHEN}{_A}\s+{_NP}\s+{_AFTER}{_NOW}"),
        ("vastgesteld", rf"\b(?:is|zijn|werd|werden)\s+{_WHEN}{_A}\s+{_NP}\s+{_AFTER}{_NOW}"),
        ("vastgesteld", rf"\b{_A}\s+{_NP}\s+(?:is|zijn|werd|werden)\s+{_AFTER}{_NOW}"),
        (r"\([^()]{0,40}vastgesteld", rf"\b(?:{_A}\s+)?{_NP}\s+\((?:[^()]{{0,40}}\s)?vastgesteld\b"),
        (
            r"\((?:gemeente)?(?:raad|college)",
            rf"\b{_A}\s+{_NP}\s+\((?:gemeenteraad|raad|college)[\s,]+(?:van\s+)?\d{{1,2}}\s\w+\s\d{{4}}",
        ),
        ("stelde", rf"\b{_BODY}\s+stelde\s+{_WHEN}{_A}\s+{_NP}\s+vast\b"),
        ("stelde", rf"\bstelde\s+{_BODY}\s+{_WHEN}{_A}\s+{_NP}\s+vast\b"),
        ("vastgesteld", rf"\b{_A}\s+{_NP},\s+(?:die|dat)\s+[^,.;:]{{0,60}}?\b{_NOW}"),
        (
            "vastgestelde",
            r"\b(?:in\s+\d{4}|op\s+\d{1,2}\s\w+\s\d{4}|door\s+(?:de\s+)?(?:gemeente)?raad(?:\s+(?:in|op)\s+[\w\s]{4,20}?)?)"
            rf"\s+vastgestelde\s+{_NP}(?=[,.;:()]|\s+(?:is|zijn|heeft|staat|vormt)\b|$)",
        ),
        (
            r"[sd]\s?besluit|ebesluit",
            r"\b(?:raads|college)besluit\s+(?-i:(?P<doc>[A-Z][^,.;:()]{3,80}?))\s+van\s+\d{1,2}\s\w+\s\d{4}",
        ),
    )
)
_SAID = re.compile(r"vastgesteld|stelde|besluit|\(raad|\(gemeenteraad|\(college")
"""Ways to say that a document was adopted, each with what a sentence must hold before it is tried."""
_NUMBER = re.compile(
    r"\(?\b(?:(?!(?:19|20)\d\d[/-](?:19|20)\d\d\b)\d{4}[/-]\d{4,}|[ZBDR]\.?\d{2,}[-./]\d{3,}|\d{2}(?:RV|RIB|bb)\d+|[A-Z]{2,3}[-/]?\d{4,}|\d{6,})\b\)?",
    re.I,
)
_TAIL = re.compile(
    r"\s*(?:,?\s*(?:zoals|in\s+(?:het\s+)?college|in\s+de\s+raad|vastgesteld|besproken|van\s+\d{1,2}\s"
    r"|d\.?d\.?\s|\(?\s*(?:college|raad(?:sbesluit)?)\s|raadsbesluit\s|collegebesluit\s"
    r"|door\s+de\s+raad)|[,(]\s*$|\s[-–]\s+\d{1,2}\s).*$",
    re.I | re.DOTALL,
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_ABOUT = re.compile(
    r"^(?:de|het|een)\s+|^(?:behandeling|vaststelling|bespreking|uitvoering|speerpunten|doelen)\s+(?:van|uit)\s+(?:de|het)\s+",
    re.IGNORECASE,
)
_LAW = re.compile(
    r"^(?:de\s+|het\s+)?(?:[\w-]*wet\b|wet\s+|wmo\b|artikel\b|art\.|avg\b|awb\b|grondwet"
    r"|besluit\s+begroting|regeling\s+\w+\s+rijk|algemene\s+wet|verdrag\b|internationaal\s+verdrag"
    r"|wetgeving)",
    re.I,
)
_LISTED = re.compile(rf"\b{_DOC}\b|\bbesluit\b|\bmotie\b|\braadsvoorstel\b|\bamendement\b|\bcollegeprogramma\b", re.I)


def read(sheet: Sheet) -> None:
    """Read the documents that this one rests on; each once, under the name that the list of frameworks gives it."""
    found: list[Reference] = []
    for part in sheet.parts:
        for section in sections.collect(sheet, part):
            if section.kind == "framework":
                found += _listed(sheet, section)
    for node in sheet.outline:
        if node.span is None or node.contents or isinstance(node.block, (Table, Heading)):
            continue
        if not _SAID.search(node.text):
            continue
        for sentence in node.span.sentences():
            if reference := _adopted(sheet, sentence):
                found.append(reference)
    for reference in found:
        _keep(sheet, reference)


def _listed(sheet: Sheet, section: sections.Section) -> list[Reference]:
    """Return the references of a framework section: one an item, or one a short line."""
    items = [piece.span for piece in section.pieces if piece.form == "item"]
    lines = items or [
        piece.span for piece in section.pieces if piece.form in ("paragraph", "head") and len(piece.span.text) < 160
    ]
    found = []
    for span in lines:
        text = span.text
        if not items and re.search(r"\b(?:is|zijn|wordt|worden|heeft|hebben)\b", text) and len(text) > 60:
            continue
        if _LAW.match(text) or not (_LISTED.search(text) or _NUMBER.search(text) or items):
            continue
        number = _NUMBER.search(text)
        day = dates.find(text)
        title = _title(text, number)
        if len(title) > 3:
            date = next((d.iso for d in day if d.grain == "day"), None) or next(
                (d.iso for d in day if d.grain == "month"), None
            )
            found.append(
                Reference(title=title, number=number[0].strip("() ") if number else None, date=date, url=_link(span))
            )
            sheet.claim(span)
            sheet.hush(span)
    return found


def _link(span: Span) -> str | None:
    return next(
        (s.href for s in span.passage.styles if s.look == "link" and s.href and s.href.startswith("http")), None
    )


def _title(text: str, number: re.Match[str] | None) -> str:
    bare = text[: number.start()] if number and number.start() > 5 else text
    bare = _TAIL.sub("", bare)
    bare = re.sub(r"^(?:het|de|een)\s+", "", bare.strip(), flags=re.I)
    bare = re.sub(r"\(\s*\)|\s*\((?:vastgesteld|raad|college)[^)]*\)", "", bare)
    return clean(bare.strip(" ,;:.-–("))


def _adopted(sheet: Sheet, sentence: Span) -> Reference | None:
    """Return the document that a sentence says was adopted; one that is still to be adopted is none."""
    text = sentence.text
    if re.search(
        r"\b(?:wordt|worden|zal|zullen|moet(?:en)?|gaat|gaan|kan)\b[^,;]*\bvastgesteld\b|\bzoals\s+vastgesteld", text
    ):
        return None
    match = next((m for needs, way in _ADOPTED if needs.search(text) and (m := way.search(text))), None)
    if match is None or _LAW.match(match["doc"].strip()):
        return None
    date = next((d.iso for d in dates.find(text, sheet.hint)), None)
    sheet.tell(sentence)
    sheet.claim(sentence)
    title = clean(_ABOUT.sub("", _ABOUT.sub("", match["doc"].strip()))).strip(" '‘’\"“”")
    return Reference(title=title, date=date)


def _keep(sheet: Sheet, reference: Reference) -> None:
    """Add a reference, or complete the one it repeats; the paper itself is none."""
    own = str(sheet.head.get("title", ""))
    if fuzz.ratio(_plain(own), _plain(reference.title)) >= 85 and not _other_year(own, reference.title):
        return
    for known in sheet.references:
        if _same(known, reference):
            known.date = known.date or reference.date
            known.number = known.number or reference.number
            return
    sheet.references.append(reference)


def _other_year(one: str, other: str) -> bool:
    """Whether two titles name years, and not the same ones: last year's paper is another."""
    mine, yours = set(_YEAR.findall(one)), set(_YEAR.findall(other))
    return bool(mine and yours and not mine & yours)


def _same(one: Reference, other: Reference) -> bool:
    if one.number and other.number:
        return one.number == other.number
    if one.date and other.date and one.date[:4] != other.date[:4]:
        return False
    alike = fuzz.token_set_ratio(_plain(one.title), _plain(other.title))
    return alike >= 88 or (alike >= 65 and one.date is not None and one.date == other.date and len(one.date) >= 10)


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))
