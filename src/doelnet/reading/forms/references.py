"""References: documents said to be adopted, and those listed under "Kader" or "Eerdere besluiten"."""

from __future__ import annotations

import re
from itertools import pairwise

from rapidfuzz import fuzz

from doelnet.draft import Reference
from doelnet.reading.blocks import Heading, Table
from doelnet.reading.dutch import clauses, dates
from doelnet.reading.forms.desk.deciding import adoptions, decision_words, sections
from doelnet.reading.forms.desk.deciding.adoptions import DOC, LAW, NUMBER
from doelnet.reading.forms.desk.deciding.section import Section
from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.desk.spans import Span, clean

ORDER = 55
_WORD = re.compile(r"\w+")
_TAIL = re.compile(
    r"\s*(?:,?\s*(?:zoals|in\s+(?:het\s+)?college|in\s+de\s+raad|vastgesteld|besproken|van\s+\d{1,2}\s"
    r"|d\.?d\.?\s|\(?\s*(?:college|raad(?:sbesluit)?)\s|raadsbesluit\s|collegebesluit\s"
    r"|door\s+de\s+raad)|[,(]\s*$|\s[-–]\s+\d{1,2}\s).*$",
    re.I | re.DOTALL,
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_CLOSING_YEAR = re.compile(
    r"\(\s*(?:(?:vastgesteld|raad|college)\s+(?:in\s+)?)?(?P<year>(?:19|20)\d\d)\s*\)\W*$", re.IGNORECASE
)
"""The year behind a document in which it was adopted: "Onderwijsvisie (2023)"."""
_LISTED = re.compile(rf"\b{DOC}\b|\b\w*besluit\b|\bmotie\b|\braadsvoorstel\b|\bamendement\b|\bcollegeprogramma\b", re.I)


def read(sheet: Sheet) -> None:
    """Read the documents that this one rests on; each once, under the name that the list of frameworks gives it."""
    found: list[Reference] = []
    for part in sheet.parts:
        for section in sections.collect(sheet, part):
            if section.kind == "framework":
                found += _listed(sheet, section)
    for node in sheet.outline:
        if isinstance(node.block, Table):
            found += _tabled(sheet, node)
        if node.span is None or node.contents or isinstance(node.block, (Table, Heading)):
            continue
        if not adoptions.may_tell(node.text):
            continue
        for sentence in node.span.sentences():
            found += _adopted(sheet, sentence, node)
    for reference in found:
        _keep(sheet, reference)


def _listed(sheet: Sheet, section: Section) -> list[Reference]:
    """Return the references of a framework section: one an item, or one a short line."""
    items = [piece.span for piece in section.pieces if piece.form == "item"]
    lines = items or [
        line
        for piece in section.pieces
        if piece.form in ("paragraph", "head")
        for line in _named_apart(piece.span)
        if len(line.text) < 160
    ]
    found = []
    for span in lines:
        text = span.text
        if not items and len(text) > 60 and clauses.has_finite_verb(text):
            continue
        if LAW.match(text) or not (_LISTED.search(text) or NUMBER.search(text) or items):
            continue
        number = NUMBER.search(text)
        day = dates.find(text)
        title = _title(text, number)
        if len(title) > 3:
            fine = (d.iso for grain in ("day", "month") for d in day if d.grain == grain)
            date = next(fine, None) or (_CLOSING_YEAR.search(text) or {"year": None})["year"]
            found.append(
                Reference(title=title, number=number[0].strip("() ") if number else None, date=date, url=_link(span))
            )
            sheet.claim(span)
            sheet.hush(span)
    return found


def _named_apart(span: Span) -> list[Span]:
    """Return the documents that one line names behind each other: "Visie Jong (raad, 3 juli 2025); Nota Lezen".

    Commas part them only where each piece names a document.
    """
    for mark in (";", ","):
        cuts = [0, *(match.end() for match in re.finditer(rf"{mark}\s+(?![^(]*\))", span.text)), len(span.text)]
        parts = [span.cut(a, b).trimmed() for a, b in pairwise(cuts)]
        named = all(part.text[:1].isupper() and _LISTED.search(part.text) for part in parts)
        if len(parts) > 1 and (named or mark == ";"):
            return parts
    return [span]


def _tabled(sheet: Sheet, node: Node) -> list[Reference]:
    """Return the references of a table that stands under the heading of a framework section: one a row."""
    above = sheet.outline.nodes[node.index - 1] if node.index else None
    heads = [*node.path[-1:], *([above] if above is not None else [])]
    view = sheet.views.get(node.index)
    if view is None or not any(decision_words.section_of(head.text) == "framework" for head in heads):
        return []
    found = []
    for row in view.rows:
        cells = [(text, cell) for text, cell in zip(row.texts, row.cells, strict=True) if text and text != "-"]
        named = next((text for text, _ in cells if len(text) > 8 and _LISTED.search(text)), None)
        if named is None or LAW.match(named):
            continue
        others = [text for text, _ in cells if text != named]
        date = next((d.iso for text in [*others, named] for d in dates.find(text) if d.grain in ("day", "month")), None)
        told = next((t for t, c in zip(row.texts, view.columns, strict=False) if _numbers(c.title)), "").strip(" -–")
        number = told or next((said for text in others if (said := adoptions.number(text))), None)
        found.append(Reference(title=_title(named, NUMBER.search(named)), date=date, number=number))
        sheet.claim(*row.cells)
    return found


def _numbers(title: str) -> bool:
    """Whether a column is called by the number of a document."""
    return bool(re.fullmatch(r"(?:zaak|besluit|document|registratie)?(?:nummer|nr\.?|kenmerk)", title.strip(), re.I))


def _link(span: Span) -> str | None:
    return next(
        (s.href for s in span.passage.styles if s.look == "link" and s.href and s.href.startswith("http")), None
    )


def _title(text: str, number: re.Match[str] | None) -> str:
    bare = text[: number.start()] if number and number.start() > 5 else text
    bare = _CLOSING_YEAR.sub("", _TAIL.sub("", bare) or bare)
    bare = re.sub(r"^(?:het|de|een)\s+", "", bare.strip(), flags=re.I)
    bare = re.sub(
        r"\s*\((?:raad|college|vastgesteld|besluit)[^)]*$|\(\s*\)|\s*\((?:vastgesteld|raad|college)[^)]*\)", "", bare
    )
    if (said := re.search(r"\s*\(([^()]*)\)\s*$", bare)) and any(
        d.grain in ("day", "month") for d in dates.find(said[1])
    ):
        bare = bare[: said.start()]
    return clean(bare.strip(" ,;:.-–("))


_MEANT = re.compile(rf"\b(?:deze|dit|die|dat)\s+(?P<noun>{DOC})\b", re.IGNORECASE)
"""How a sentence names the document that was named before it: "De raad stelde deze agenda vast"."""


def _meant(sheet: Sheet, sentence: Span, node: Node) -> str:
    """Return a sentence with the name of the document that it speaks of, as the sentence or line before it says."""
    said = _MEANT.search(sentence.text)
    if said is None:
        return sentence.text
    over = sheet.outline.nodes[node.index - 1].text if node.index else ""
    before = sentence.passage.text[: sentence.start] or over
    noun = re.escape(said["noun"])
    dated = r"(?:\s20\d\d(?:\s?[-–]\s?20\d\d)?)?"
    called = re.compile(
        rf"\b[A-Z][\w'’/-]*(?:\s[\w'’/&-]+){{0,4}}?\s(?i:[\w-]*{noun})\b{dated}|\b[A-Z]\w*(?i:{noun})\b{dated}"
        rf"|\b(?i:[\w-]*{noun})\s['‘]?[A-Z][^.,;:()]{{2,60}}(?=$|[.,;:()])"
    )
    names = [name for match in called.finditer(before) if (name := adoptions.name(match[0])) and " " in name]
    return f"{sentence.text[: said.start()]}de {names[-1]}{sentence.text[said.end() :]}" if names else sentence.text


def _adopted(sheet: Sheet, sentence: Span, node: Node) -> list[Reference]:
    """Return the documents that a sentence says were adopted; one that a plan says will be by then is none."""
    now = str(sheet.head.get("date") or sheet.head.get("period") or "9999")[:4]
    tells = sheet.head.get("kind") in ("annual-report", "progress-report")
    told = adoptions.read(_meant(sheet, sentence, node), sheet.hint)
    found = [one for one in told if tells or (one.date or "")[:4] <= now]
    if found:
        sheet.tell(sentence)
        sheet.claim(sentence)
    return [Reference(title=clean(one.title), date=one.date, number=one.number) for one in found]


def _keep(sheet: Sheet, reference: Reference) -> None:
    """Add a reference, or complete the one it repeats (its date as fine as it is told); the paper itself is none."""
    own = str(sheet.head.get("title", ""))
    if fuzz.ratio(_plain(own), _plain(reference.title)) >= 85 and not _other_year(own, reference.title):
        return
    for known in sheet.references:
        if _same(known, reference):
            finer = (reference.date or "").startswith(known.date or "")
            known.date = reference.date if finer else known.date
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
    return " ".join(_WORD.findall(text.lower()))
