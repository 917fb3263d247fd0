"""Milestones: dates in a planning column, and what happened, will happen or is promised on a date."""

from __future__ import annotations

import itertools
import re
from typing import NamedTuple

from doelnet.draft import Milestone
from doelnet.reading.blocks import Heading, Table
from doelnet.reading.dutch import ages, clauses, dates, naming, numbers, relative, shares
from doelnet.reading.dutch.letters import Wording, has_digit, holds
from doelnet.reading.forms.desk import remarks
from doelnet.reading.forms.desk.deciding import decision_words, route
from doelnet.reading.forms.desk.deciding.section import is_date
from doelnet.reading.forms.desk.sheet import Planned, Sheet
from doelnet.reading.forms.desk.spans import Span, clean, whole
from doelnet.reading.forms.desk.tables.grid import View
from doelnet.reading.forms.desk.wording import words

ORDER = 90
_ONGOING = Wording(
    r"(?:doorlopend|continu|structureel|permanent|jaarlijks|lopend|ad\s+hoc|gehele?\s+(?:jaar|periode))\b"
)
_ALL = Wording(
    r"alle\s+(?!(?:partners|partijen|betrokken|deelnemers|thema|andere|informatie|leden|inwoners\s+van\s+0))\w+"
)
_COUNTLESS = re.compile(
    r"^(?:jaar|jaren|keer|maal|uur|uren|weken|maanden|dagen|euro|procent|punten|jarigen?|fte|kwartaal"
    r"|helft|of|en|tot|à|a|kant|kanten|rij|manier|plek)$",
    re.IGNORECASE,
)
_BIGGER = re.compile(
    r"(?:\b(?:(?:een|één)\s+van\s+de|van\s+(?:de|die|onze)\s+)|\bin\s+plaats\s+van\s+|\d\s+(?:of|à|tot|-)\s*"
    r"|\b(?:thema|groep|klas|hoofdstuk|punt|fase|bijlage|artikel|doel|werkgroep|wijk|programma|lijn|deel|tweede|derde)\s+)$",
    re.IGNORECASE,
)
_DIGITS_OF_YEAR = re.compile(r"\d{4}")
_MONTHS = (*dates.MONTH_NAMES[1:], "kwartaal")
_MOMENT = re.compile(r"mijlpa.*|moment(?:en)?|wat|onderwerp|omschrijving|stap(?:pen)?|fase|gebeurtenis", re.IGNORECASE)
"""What the column of a table of milestones is called."""
_SECTIONS = ("finance", "attachments", "framework", "front", "initial", "agenda", "approval", "alternatives")


_WORD_BEFORE = re.compile(r"[A-Z][a-z]+:\s+(?=[A-Z])")
"""One word that says what follows: "Samenvatting: In maart …"."""
_EACH_YEAR = re.compile(r"\b(?:elke?|iedere?)\s+(?:school|kalender)?(?:jaar|keer|maal)\b|\bjaarlijks", re.IGNORECASE)
_NEEDED = re.compile(r"\b(?:nodig|gewenst|noodzakelijk)\b", re.IGNORECASE)
"""What is asked for is no happening."""
_EXPLAINS = re.compile(
    r"(?:leeswijzer|lees\s?mij|legenda|(?:invul)?instructies?|(?:uitleg|toelichting)\s+(?:bij|op|van)\s+(?:dit|deze|het|de)\s+"
    r"(?:bestand|overzicht|register|tabel\w*|kolommen|invul\w*|werkblad))\W*$",
    re.IGNORECASE,
)
"""Headings over what tells how to read or fill in the paper itself."""


class _When(NamedTuple):
    date: dates.Found
    clause: clauses.Clause


def read(sheet: Sheet) -> None:
    """Read the plannings beside efforts, then running text and the texts of efforts, each happening once."""
    for planned in sheet.planned:
        _planned(sheet, planned)
    for view in sheet.views.values():
        _listed(sheet, view)
    seen = {(made.date, _key(made.text)) for made in sheet.milestones}
    for sentence in _sentences(sheet):
        made = _sentence(sheet, sentence)
        if made is not None and (made.date, _key(made.text)) not in seen:
            seen.add((made.date, _key(made.text)))
            sheet.milestones.append(made)
            sheet.claim(sentence)


_WORD = re.compile(r"\w+")
_IN_ORDER = re.compile(r"\s*om\b")


def _key(text: str) -> str:
    return " ".join(_WORD.findall(text.lower()))


def _planned(sheet: Sheet, planned: Planned) -> None:
    if _ONGOING(planned.span.text):
        return
    hint = sheet.year
    for found in dates.find(planned.span.text, f"{hint}-12" if hint else None):
        for text in planned.texts:
            sheet.milestones.append(Milestone(text=text, date=found.iso, at=planned.span.at))


def _listed(sheet: Sheet, view: View) -> None:
    """Read a table of milestones: what is to happen, and a column that says when."""
    what = next((c for c, column in enumerate(view.columns) if _MOMENT.fullmatch(column.title.strip(" :"))), None)
    steps = view.having("effort")
    if view.kind == "indicator":
        return
    if steps and sheet.in_decision(view.index):
        what = steps[0]
    elif steps:
        return
    when = next((c for c in view.having("planning") if c != what), None)
    if what is None or when is None or (sheet.in_decision(view.index) and route.is_route(view)):
        return
    named = dates.find(view.caption[-60:])
    year = named[-1].last_year if named else sheet.year
    known = {planned.span.passage.number for planned in sheet.planned}
    for row in view.rows:
        if _ONGOING(row.text(when)) or any(block.passage.number in known for block in row.cells[when].blocks):
            continue
        found = dates.find(row.text(when), f"{year}-12" if year else None)
        if found and row.cells[what].blocks:
            span = whole(row.cells[what].blocks[0].passage)
            sheet.milestones.append(Milestone(text=clean(span.text), date=found[0].iso, at=span.at))
            sheet.claim(*row.cells)


def _sentences(sheet: Sheet) -> list[Span]:
    """Return the sentences that may tell a milestone: of running text, and of efforts in cells and lists."""
    found: list[Span] = []
    for node in sheet.outline:
        if node.span is None or node.contents or isinstance(node.block, (Table, Heading)) or node.is_heading:
            continue
        if not _may_tell(node.text) or any(_EXPLAINS.match(above.text) for above in node.path):
            continue
        if sheet.in_decision(node.index) and any(
            decision_words.section_of(above.text) in _SECTIONS for above in node.path[-2:]
        ):
            continue
        found += node.span.sentences()
    found += [s for span in remarks.explained(sheet) if _may_tell(span.text) for s in span.sentences()]
    efforts = [s for span in remarks.of_efforts(sheet) if _may_tell(span.text) for s in _of_effort(span)]
    own = {(s.passage.number, s.end) for s in efforts}
    found = [s for s in found if (s.passage.number, s.end) not in own] + efforts
    found = [s for s in found if not (sheet.is_told(s) or _adopts_known(sheet, s))]
    return sorted(map(_unlabelled, found), key=lambda s: s.place)


def _adopts_known(sheet: Sheet, sentence: Span) -> bool:
    """Whether a sentence only says again when a document was adopted that is a reference already."""
    if "astgesteld" not in sentence.text or len(sentence.text) > _SHORT_ADOPTION:
        return False
    dated = [found.iso for found in dates.find(sentence.text, sheet.hint)]
    return any(known.date and known.date.startswith(date) for known in sheet.references for date in dated)


_SHORT_ADOPTION = 90
"""What tells more than the adoption alone is longer than this."""


def _unlabelled(sentence: Span) -> Span:
    """Return a sentence without the word that only says that it explains: "Toelichting: …"."""
    if ":" not in sentence.text[:30]:
        return sentence
    label = words.label(sentence.text)
    known = label is not None and label.role in ("status", "effort") and 0 < label.start < len(sentence.text)
    word = _WORD_BEFORE.match(sentence.text)
    start = label.start if label and known else word.end() if word else 0
    return sentence.cut(start).trimmed() if start else sentence


def _may_tell(text: str) -> bool:
    return has_digit(text) or holds(text, _MONTHS)


def _of_effort(span: Span) -> list[Span]:
    """Return the sentences of an effort; a text in two passages is read as one."""
    if not span.more:
        return span.sentences()
    return [span] if len(span.text) < 600 else span.sentences()


def _sentence(sheet: Sheet, sentence: Span) -> Milestone | None:
    """Return the milestone that a sentence tells: at the first fitting date of a main clause, with its count."""
    text = sentence.text
    if text.endswith((":", "?")) or len(text) > 900 or not clauses.has_finite_verb(text) or _only_dates(text):
        return None
    when = _when(sheet, text)
    if when is None or _before_period(sheet, when.date.iso):
        return None
    if clauses.is_state(text[when.clause.start : when.clause.end]):
        return None
    counted = _count(text, when)
    if (
        when.date.grain == "year"
        and len(when.date.iso) == 4
        and counted is None
        and not _ALL(text[when.clause.start : when.clause.end])
    ) or (when.date.grain == "year" and _NEEDED.search(text, when.clause.start, when.clause.end)):
        return None
    count, unit = counted or (None, None)
    return Milestone(text=clean(text), date=when.date.iso, count=count, unit=unit, at=sentence.at)


def _only_dates(text: str) -> bool:
    """Whether a line only dates a decision: "B&W-besluit d.d.: 12 mei 2026", "Conform advies besloten 12 mei 2026"."""
    if len(text) > _SHORT_LINE:
        return False
    label, colon, value = text.rpartition(": ")
    return (bool(colon) and len(label) < _LABEL and is_date(value.strip(" ."))) or _AS_ASKED.match(text) is not None


_SHORT_LINE = 150
_LABEL = 40
_AS_ASKED = re.compile(
    r".{0,150}\bvolgende\s+besluiten\s+genomen|(?:conform|overeenkomstig|akkoord)\b.*\b(?:besloten|bevonden|vastgesteld|d\.d\.)",
    re.IGNORECASE,
)


def _when(sheet: Sheet, text: str) -> _When | None:
    """Return the first date in a main clause that is a moment: fine dates go before bare years."""
    title = str(sheet.head.get("title") or "-")
    found = [
        d
        for d in dates.find(text, sheet.hint)
        if d.grain not in ("span", "school-year") and not naming.in_name(text, d, title) and not d.open
    ]
    parts = [c for c in clauses.split(text) if c.main]
    pairs = [_When(d, c) for d in found for c in parts if c.start <= d.start < c.end]
    pairs = [
        p
        for p in pairs
        if clauses.has_finite_verb(text[p.clause.start : p.clause.end])
        or p.clause.start == 0
        or _IN_ORDER.match(text, p.clause.start)
    ]
    pairs = [p for p in pairs if not (_comes_back(text, p) or relative.in_relative(text, p.clause.start, p.date.start))]
    fine = [p for p in pairs if p.date.grain in ("day", "month", "quarter") or len(p.date.iso) > 4]
    return next(iter(fine or pairs), None)


def _comes_back(text: str, when: _When) -> bool:
    """Whether a month or day is that of every year: "elk jaar in juni"."""
    named = _DIGITS_OF_YEAR.search(text, when.date.start, when.date.end)
    return named is None and bool(_EACH_YEAR.search(text, when.clause.start, when.clause.end))


def _before_period(sheet: Sheet, date: str) -> bool:
    """Whether a date lies more than a year before the document's period (else its date)."""
    since = str(sheet.head.get("period") or sheet.head.get("date") or "")[:4]
    return bool(since) and int(date[:4]) < int(since) - 1


_PART_OF = re.compile(r"\s+van\s+(?:de|onze|alle|die)\s+", re.IGNORECASE)
"""What stands between a number and that of the whole: "twee van de vier busjes"."""


def _count(text: str, when: _When) -> tuple[int, str] | None:
    """Return how many of what the clause of the date tells, or None."""
    start, end = when.clause.start, when.clause.end
    taken = (
        [(d.start, d.end) for d in dates.find(text)]
        + [(a.start, a.end) for a in ages.find(text)]
        + [(s.start, s.end) for s in shares.find(text)]
    )
    found = numbers.find(text[start:end])
    for item, later in itertools.zip_longest(found, found[1:]):
        a, b = start + item.start, start + item.end
        if later and _PART_OF.fullmatch(text[b : start + later.start]):
            b = start + later.end
        if (
            any(x < b and a < y for x, y in taken)
            or _BIGGER.search(text[:a])
            or item.value != item.value.to_integral_value()
        ):
            continue
        if re.match(r"\s+(?:of|à|tot|-)\s+\w+", text[b:]) and numbers.find(text[b : b + 12]):
            continue
        unit = clauses.noun_after(text, b)
        if unit is None or _COUNTLESS.match(unit) or not re.search(r"(?:en|s|['’]s)$", unit):
            continue
        return int(item.value), unit
    return None
