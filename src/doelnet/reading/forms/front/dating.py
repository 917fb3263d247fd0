"""The date of a document: its own, else that of the decision, else that of the title page."""

from __future__ import annotations

import re

from doelnet.reading.blocks import Item
from doelnet.reading.dutch import dates
from doelnet.reading.forms.desk.deciding import adoptions, decision_words, meetings
from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.front import opening
from doelnet.reading.forms.front.head_fields import Fields

_COLLEGE = re.compile(r"college|\bb\s?(?:&|en)\s?w\b|burgemeester", re.IGNORECASE)
_COUNCIL = re.compile(r"raad|commissie", re.IGNORECASE)
_STAND = re.compile(r"\b(?:per|peildatum|stand|vanaf|tot|sinds)\s*:?\s*$", re.IGNORECASE)
_AS_OF = re.compile(
    r"(?:\bpeildatum\b(?:\s+\w+){0,5}?\s*(?:\s(?:is|was)|:)?|\bis\s+(?:\w+\s)?bijgewerkt\s+(?:op|tot(?:\s+en\s+met)?|t/m)"
    r"|^\W*(?:(?:actuele\s+)?stand(?:\s+van\s+zaken)?|bijgewerkt|gegevens|cijfers)\s*(?:per|op|t/m|tot\s+en\s+met|:))\s+"
    r"(?=\d{1,2}[\s./-]|20\d\d-|[a-z]{3,9}\s20\d\d)",
    re.IGNORECASE,
)
_SIGNED = re.compile(
    r"aldus\b|(?:(?:het\s+pact|dit\s+\w+|deze\s+\w+)\s+(?:is|wordt)\s+)?(?:ondertekend|overeengekomen|opgemaakt|getekend|vastgesteld)"
    r"\s+(?:te|in|op|door|d\.d\.)\b",
    re.IGNORECASE,
)
"""The sentence over the signatures: "Aldus overeengekomen te Waardrecht op …"."""
_CHANGED = re.compile(
    r"\b(?:vergadering\s+van\s+[\w\s]{3,60}?(?:van|op)\s+(?:\w+dag\s+)?(?=\d)|laatst\s+(?:gewijzigd|bijgewerkt)"
    r"|(?:besproken|vastgesteld)\s+(?:in|door)\s+(?:het|de)\s+[\w\s-]{3,60}?\s(?:van|op)"
    r"|(?:\w*lijst|notulen|verslag|vergadering)\s(?:van\s)?(?:het\s|de\s)?(?:college|b\s?(?:&|en)\s?w|raad|commissie)\b[\w\s&]{0,60}?\s"
    r"(?:d\.d\.|van|op)\s(?:\w+dag\s+)?(?=\d)|publicatiedatum|gepubliceerd\s+op|versiedatum)\s*:?\s*",
    re.IGNORECASE,
)
_AROUND = re.compile(
    r"[\W\d]|(?:college|raads)?vergadering|(?:maan|dins|woens|donder|vrij)dag|vastgesteld|versie|datum|concept|definitief|college|d\.d\.|op|raad|de|door|het|b&w|gemeente|van|ondertekend|opgesteld"
)
"""What may stand beside the date of a title page."""
_IN_BRACKETS = re.compile(r"\S\s+\([^()]*\b(?:19|20)\d\d\W*\)")
"""The date of another document, behind its name in a list."""
_OTHER = re.compile(r"(?<!datum)(?<!versie)(?<!concept)(?<!op)\s*:\s*(?:\w+dag\s+)?$", re.IGNORECASE)
"""What labels a date as that of something else: "Klaar: mei 2026"."""
_SHORT = 120
"""What is not longer than this, and tells the date of the paper, tells no more."""
_PARTS = re.compile(r"\s*[,|·•]\s+|\s+[–-]\s+")
_CLAUSE = re.compile(r"%|\b(?:is|zijn|was|waren|wordt|worden|werd|heeft|had|gaat|gaan|start|starten|komt)\b")


def document_date(sheet: Sheet, fields: Fields) -> str | None:
    """Return the document's date."""
    return (
        of(fields, "date")
        or of(fields, "decision-date", _COLLEGE)
        or _stated(sheet)
        or of(fields, "as-of")
        or _as_of(sheet)
        or _signed(sheet)
    )


def decision_date(fields: Fields, body: str, approved: str | None = None) -> str | None:
    """Return the date of the meeting of `body` that decides, else when it `approved`, else that of the paper."""
    own, other = (_COUNCIL, _COLLEGE) if body == "council" else (_COLLEGE, _COUNCIL)
    return of(fields, "decision-date", own, other) or approved or of(fields, "organisation") or of(fields, "date")


_RESOLVED = re.compile(
    r"aldus\s+(?:besloten|vastgesteld)\s(?=[^.]*\b(?:raad|raads?vergadering|vergadering|staten|bestuur)\b)",
    re.IGNORECASE,
)
"""How a resolution closes, over the signatures: "Aldus besloten in de openbare raadsvergadering van …"."""


def resolved(sheet: Sheet, start: int, end: int) -> str | None:
    """Return the day on which a paper was decided on, as the line over its signatures says; that is no happening."""
    for node in reversed(sheet.outline.nodes[start:end]):
        said = _RESOLVED.match(node.text) if node.text[:5].lower() == "aldus" and len(node.text) < 200 else None
        found = dates.find(node.text[said.end() :]) if said else []
        if found and found[0].grain == "day" and node.span is not None:
            sheet.tell(node.span.sentences()[0])
            return found[0].iso
    return None


def of(
    fields: Fields, key: str, preferred: re.Pattern[str] | None = None, last: re.Pattern[str] | None = None
) -> str | None:
    """Return the first date among the facts `key`, in the label ("Besluit d.d. …") or the value.

    Those with a `preferred` label go first, those of the `last` labels come when there is no other.
    """
    found: list[tuple[str, str]] = []
    for field in fields.get(key, []):
        date = dates.first(field.label) if key == "decision-date" else None
        date = date or dates.first(field.value.text[:60])
        if date and len(date) >= 7:
            found.append((field.label, date))
    found.sort(key=lambda one: bool(last and last.search(one[0])) - 2 * bool(preferred and preferred.search(one[0])))
    return found[0][1] if found else None


def _stated(sheet: Sheet) -> str | None:
    """Return the date that stands on the title page, or that the first lines tell."""
    for node in sheet.outline.nodes[:15]:
        if node.passage is None or node.contents or (node.index and meetings.OF_ORDER.match(node.text)):
            continue
        if node.span is not None and _ADOPTED.match(node.text):
            sheet.tell(node.span.sentences()[0])
        for text in opening.statements(node):
            if isinstance(node.block, Item) and _IN_BRACKETS.search(text):
                continue
            part = _own_part(text) if node.index < 6 and not isinstance(node.block, Item) else ""
            date = _changed(text) or _standing(text) or _standing(part)
            if date and ("astgesteld" not in text or _is_own(sheet, text)):
                sheet.hush(node.span if len(node.text) < _SHORT else None)
                return date
    return None


_ADOPTED = re.compile(
    r"(?:het|de)\s[\w\s]{3,60}?\s(?:stelde|heeft|hebben|stelden)\s(?:(?:op|in)\s[^.]*?\s)?(?:dit|deze)\s\w+\s[^.]*?\bvast(?:gesteld)?\b",
    re.IGNORECASE,
)
"""What tells of the adoption of the paper itself."""


def _own_part(text: str) -> str:
    """Return the part of a line of a title page, between commas or bars, that holds its date."""
    if "(" in text or len(text) > 110 or _CLAUSE.search(text):
        return ""
    return next((part for part in _PARTS.split(text)[1:] if dates.find(part)), "")


def _as_of(sheet: Sheet) -> str | None:
    """Return the day up to which a sentence says that a report tells: it is no happening."""
    for node in sheet.outline.nodes[:40]:
        for sentence in node.span.sentences() if node.span and _AS_OF.search(node.text) else []:
            said = _AS_OF.search(sentence.text)
            if said and (date := dates.first(sentence.text[said.end() : said.end() + 30], sheet.hint)):
                sheet.tell(sentence)
                return date
    return None


def _signed(sheet: Sheet) -> str | None:
    """Return the date on which a paper was signed or adopted, as its last lines say."""
    for node in reversed(sheet.outline.nodes):
        said = _SIGNED.match(node.text) if len(node.text) < 200 else None
        found = dates.find(node.text[said.end() :]) if said else []
        if found and found[0].grain == "day":
            return found[0].iso
    return None


def _changed(text: str) -> str | None:
    """Return the date behind words that tell when the paper was discussed, published or last changed."""
    said = _CHANGED.search(text)
    changed = dates.first(text[said.end() : said.end() + 30]) if said else None
    return changed if changed and len(changed) >= 7 else None


def _standing(text: str) -> str | None:
    """Return the date of a short line that holds little else."""
    if len(text) > (110 if "astgesteld" in text else 70):
        return None
    fine = next(
        (d for d in dates.find(text) if d.grain in ("day", "month") and not _STAND.search(text[: d.start])), None
    )
    if fine is None or re.search(r"t/m|tot en met", text) or _OTHER.search(text[: fine.start]):
        return None
    if text[fine.end :].lstrip()[:1] == ":":
        return None
    if "astgesteld" in text or (fine.grain == "day" and decision_words.LISTED.search(text)):
        return fine.iso
    if _CLAUSE.search(text):
        return None
    beside = len(_AROUND.sub("", (text[: fine.start] + text[fine.end :]).lower()))
    return fine.iso if beside < (6 if text.endswith(".") else 25) else None


def _is_own(sheet: Sheet, text: str) -> bool:
    """Whether an adoption that `text` tells of is that of the paper itself, not of another."""
    own = str(sheet.head.get("title", "")).lower()
    said = [one.title.lower() for one in adoptions.read(text)]
    if not said:
        return all(noun.lower() in own for noun in _A_PAPER.findall(text)) or bool(_OWN_LINE.match(text))
    return all(own in title or (title in own and not _TELLS_OF.search(own[: own.find(title)])) for title in said)


_A_PAPER = re.compile(
    r"\b(?:het|de|een)\s(\w*(?:kader|nota|plan|visie|agenda|beleid|programma|akkoord|verordening|begroting))\b", re.I
)
"""A paper without its name: "In mei is het kader vastgesteld" tells of another, unless this one is called so."""
_OWN_LINE = re.compile(r"\W*(?:aldus\s+|definitief\s+)?(?:vastgesteld|door\b|versie|concept)", re.IGNORECASE)


_TELLS_OF = re.compile(r"(?:rapportage|overzicht|monitor|verslag|evaluatie|register|plan|programma|lijst|bijlage)\b")
"""What a paper is called that tells of another, or works it out: the date of that one is not its own."""
