"""Measurements in running text: the level of something on a date ("in 2025 steeg het aandeel naar 61%")."""

from __future__ import annotations

import re
from typing import NamedTuple

from doelnet.draft import Measurement, Number, number
from doelnet.reading.blocks import Heading, Item, Table
from doelnet.reading.dutch import clauses, dates, earlier, money, numbers, of_them, shares
from doelnet.reading.dutch.figures import counted
from doelnet.reading.dutch.letters import Gated, Wording, has_digit, small
from doelnet.reading.forms.desk import remarks
from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.desk.spans import Span, clean
from doelnet.reading.forms.desk.tables import school_years

ORDER = 50
_LEVEL = Wording(
    r"(?:aantal|aandeel|percentage|gemiddelde?|score|cijfer|rapportcijfer|bereik\w*|bedroeg|bedraagt"
    r"|telde[n]?|waren\s+er|zijn\s+er|was\s+er|er\s+waren|steeg|stijging|stegen|daal\w*|gedaald"
    r"|gestegen|afgenomen|toegenomen|gegroeid|groeide|nam\s|namen\s|"
    r"was\s+dit|dit\s+was|is\s+dit|stond|ligt|lag|kreeg|krijgt|heeft|had|hadden|volgde[n]?|deed|deden"
    r"|maakte[n]?\s+gebruik|ontving\w*|geholpen|bereikt\w*|stonden|gebruikten|dat\s+waren|waren\s+dat)\b"
)
_SOON = r"(?:\d|(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\w+tien|\w+tig|honderd\w*)\s)"
_STATE = re.compile(
    r"(?:(?:op|eind|per|begin|medio)\s[\w\s./-]{4,25}?"
    r"|in\s+(?:(?:het\s+)?(?:school)?jaar\s+)?\d{4}(?:[-/]\d{2,4})?(?=.*(?:hulp|zorg|begeleiding|ondersteuning)\b)"
    r"|in\s+(?:het\s+)?schooljaar\s+\d{4}[-/]\d{2,4}(?=\s(?:zaten|stonden|hadden|waren|telden?)\s))\s(?:"
    r"(?:stonden|gebruikten|zaten|verbleven|wachtten|kregen|volgden|woonden|hadden|gingen(?!.*\s(?:open|dicht|live|van\s+start|aan\s+de\s+slag)\b)|ontvingen|deden|waren(?!.*\baanwezig))"
    r"\s+(?:het\s+)?(?:er\s+)?(?:(?:nog|al|samen|ruim|bijna|ongeveer|circa"
    r"|(?:in|bij|op|binnen)\s+(?:de\s+|het\s+|onze\s+|heel\s+)?[\w-]+)\s+){0,3}"
    r"|(?:telden?|hadden|stonden|zaten)\s+(?:[a-z][\w-]*\s+){0,7}?"
    rf"){_SOON}",
    re.IGNORECASE,
)
"""A level on a date: "Op 1 maart 2025 wachtten 30 kinderen …"; over a year how many had help."""
_COUNTS = Wording(
    r"(?:aantal|wachttijd|gemiddeld\w*|score|cijfer|telde|waren\s+er|(?:waren|was)\s+(?:dat|dit|het)|(?:dat|dit)\s+(?:waren|was)"
    r"|bedroeg|van\s+\d+\s.*naar\s+\d+|waren\s+het|(?:steeg|stegen|daalden?|groeiden?|zakten?|nam|namen)\s[\w\s]{0,20}(?:naar|tot)\s+\d[\d.]*)\b"
)
_PLANNED = Wording(
    r"(?:streef(?!niveau)\w*|streven|doel(?:stelling)?|willen\s+we|we\s+willen|wij\s+willen|moet(?:en)?|zal"
    r"|zullen|uiterlijk|verwacht\w*|ambitie|beoogd\w*|norm|prognose|zou(?:den)?|gaan\s+we|om\s[^,.;]*\ste\s\w+en)\b"
)
_ELSEWHERE = re.compile(
    r"\b(?:landelijk\s+(?:is|was|lag|ligt|bedr\w+)|(?:lande|provincia|regiona)\w+\s+gemiddeld\w*|in\s+(?:heel\s+)?nederland)\b",
    re.IGNORECASE,
)
"""What tells that a level is that of another area."""
_BY = re.compile(r"\b(?:met|meer\s+dan|ruim)\s+(?:ruim\s+|bijna\s+|circa\s+)?$", re.IGNORECASE)
_MOVED = Wording(
    r"(?:steeg|stegen|daal\w*|gestegen|gedaald|stijg\w*|toe|af|toegenomen|afgenomen|gegroeid"
    r"|verhoogd|verlaagd|hoger|lager)\b"
)
_HAPPENED = Wording(
    r"(?:gestart|begonnen|geopend|aangemeld|aangesloten|opgeleverd|georganiseerd|opgezet|getraind"
    r"|vastgesteld|ontwikkeld|gerealiseerd|toegekend|uitgevoerd|afgerond)\b"
)
_SUBJECT = Gated(
    r"\b(?:het|de|een)\s+(?:aantal|aandeel|percentage|bereik|gemiddelde|score"
    r"|wachttijd)\b[^,.;:()]*?(?=\s+(?:is|was|waren|zijn|steeg|daalde|bedroeg|lag|nam|bleef|stond"
    r"|in\s+\d|van\s+\d|eind\b|met\b|\d)|[,.;:(]|$)",
    ("aantal", "aandeel", "percentage", "bereik", "gemiddelde", "score", "wachttijd"),
)


_OPEN = re.compile(r"[.,;:(]")
"""Where the words end that tell who or what is counted in a state: "zaten 63 leerlingen thuis."."""
_EVENT = re.compile(
    r"\w*(?:avond|middag|ochtend|bijeenkomst|gesprek|sessie|workshop|overleg|evenement|training|markt|vergadering|feest|excursie)\w*",
    re.IGNORECASE,
)
"""What takes place: how many there were is a happening, no level."""


_LONGER = re.compile(r"\b(?:langer|korter|meer|minder)\s+dan\s+$", re.IGNORECASE)
_LASTING = re.compile(r"jaar|jaren|maand(?:en)?|we(?:ek|ken)|dag(?:en)?|uur|uren", re.IGNORECASE)


class _Figure(NamedTuple):
    start: int
    end: int
    value: Number
    unit: str


def read(sheet: Sheet) -> None:
    """Read the levels that running text states with a date of their own; goals, targets and plans are left alone."""
    for node in sheet.outline:
        if node.span is None or node.contents or isinstance(node.block, (Table, Heading)) or node.passage is None:
            continue
        if isinstance(node.block, Item) and len(node.text) < 25:
            continue
        _stretch(sheet, node.span)
    for span in remarks.explained(sheet):
        _stretch(sheet, span)
    for span in remarks.of_efforts(sheet):
        if not span.more:
            _stretch(sheet, span)


def _stretch(sheet: Sheet, span: Span) -> None:
    if not (has_digit(span.text) or "helft" in span.text or " op de " in span.text):
        return
    previous: str | None = None
    for sentence in span.sentences():
        told = sheet.is_told(sentence)
        previous = _subject(sentence.text, None) or previous if told else _sentence(sheet, sentence, previous)


def _sentence(sheet: Sheet, sentence: Span, previous: str | None) -> str | None:
    """Read one sentence; return what it measures, for a next one that says "dit"."""
    text = sentence.text
    when, unit = _moments(sheet, text), None
    part, relative = of_them.goes_on(text), earlier.may_tell(text)
    again = bool(when or relative) and _AGAIN(text)
    if (again or part or relative) and (last := _before(sheet, sentence)):
        unit = last.unit if again or part else None
        when = when or ([dates.Found(0, 0, last.date, "year")] if part and last.date else [])
    else:
        last, part = None, False
    when = sorted([*when, *earlier.find(text, when, last.date if last else None)])
    if not when:
        shared = _figures(text, []) if "%" in text else []
        return _subject(text, shared[0] if shared else None) or previous
    figures = _figures(text, when, unit, told=part)
    level = _LEVEL(text) or _STATE.match(text) or unit or any(figure.unit == "%" for figure in figures)
    if not figures or _PLANNED(text[: _clause_end(text, figures[0])]) or not level:
        return _subject(text, None) or previous
    indicator = _subject(text, figures[0]) or previous or figures[0].unit
    if indicator == "%" and not any(map(str.isalpha, text)):
        return previous
    for figure in figures:
        date = _date_of(text, figure, figures, when)
        if date is None or _is_future(sheet, date, text) or _is_elsewhere(text, figure, figures):
            continue
        of_them_all = part and of_them.opens(text, 0, figures[0].start)
        name = _part(text, figure) if of_them_all or of_them.opens(text, 0, figure.start) else indicator
        sheet.measurements.append(
            Measurement(indicator=name, value=figure.value, unit=figure.unit, date=date, at=sentence.at)
        )
        sheet.tell(sentence)
        sheet.claim(sentence)
    return indicator


def _moments(sheet: Sheet, text: str) -> list[dates.Found]:
    """Return the dates in a sentence; pairs of years are school years where they overlap or the paper has these."""
    found = dates.find(text, sheet.hint)
    around = "schooljaren" if sheet.has_school_years else ""
    if any(d.grain == "span" for d in found) and school_years.are([text], around):
        found = [_as_school_year(d) if len(d.iso) == 9 else d for d in found]
    return [d for d in found if d.grain != "span"]


def _as_school_year(pair: dates.Found) -> dates.Found:
    return pair._replace(iso=f"{pair.iso[:4]}-08/{pair.iso[-4:]}-07", grain="school-year")


_AGAIN = Wording(
    r"(?:waren|was|zijn|is|steeg|stegen|daalden?|groeiden?)\s+(?:dat|dit|het(?=\s+(?:er|nog|al|toen|in|op|naar|\d)))\b|(?:dat|dit)\s+(?:waren|was|zijn|is)\b"
    r"|zijn\s+(?:dat|het)\s+er\b|stond\s+de\s+teller\b"
)
"""What a sentence says that goes on about what the one before it measured."""


def _clause_end(text: str, figure: _Figure) -> int:
    """Return where the clause with a figure ends: what is wanted in a later one does not make it a plan."""
    return next((c.end for c in clauses.split(text) if c.start <= figure.start < c.end), len(text))


def _part(text: str, figure: _Figure) -> str:
    """Return what a figure counts that is a part of another: "kinderen in een instelling"."""
    return clean(of_them.name(figure.unit, _OPEN.split(text[figure.end :], maxsplit=1)[0].strip()))


def _before(sheet: Sheet, sentence: Span) -> Measurement | None:
    """Return the measurement that the sentence before this one tells: in its passage, or right above it."""
    last = sheet.measurements[-1] if sheet.measurements else None
    quote = last.at.quote if last and last.at else None
    if last is None or not quote:
        return None
    above = sheet.passages[max(sentence.passage.number - 1, 0)]
    opens = sentence.start == 0 and above.text.endswith(quote)
    return last if opens or quote in sentence.passage.quote(0, sentence.start) else None


def _figures(
    text: str, when: list[dates.Found], unit_before: str | None = None, *, told: bool = False
) -> list[_Figure]:
    """Return the levels in a sentence: shares, and counts where it speaks of a number of things."""
    found = [
        _Figure(s.start, s.end, number(s.value), "%")
        for s in shares.find(text)
        if not (_BY.search(text[: s.start]) and _MOVED(text)) and not shares.is_vague(text, s)
    ]
    if found:
        return found
    if _HAPPENED(text) or not (told or _STATE.match(text) or _COUNTS(text)):
        return []
    taken = [(d.start, d.end) for d in when] + [(a.start, a.end) for a in money.find(text)]
    noun = counted(text) or unit_before
    for item in numbers.find(text):
        before = text[: item.start]
        if (
            any(a < item.end and item.start < b for a, b in taken)
            or _BY.search(before)
            or clauses.OF_ALL.search(before[-24:])
            or of_them.is_place(text, item)
        ):
            continue
        unit = of_them.unit(text, item, found[-1].unit if found else noun)
        if (
            unit
            and not _EVENT.fullmatch(unit)
            and not (_LONGER.search(text[: item.start]) and _LASTING.fullmatch(unit))
            and re.search(
                r"^(?:thema|groep|klas|keer)",
                text[: item.start].split()[-1] if text[: item.start].split() else "",
                re.I,
            )
            is None
        ):
            found.append(_Figure(item.start, item.end, number(item.value), unit))
    return found


def _date_of(text: str, figure: _Figure, figures: list[_Figure], when: list[dates.Found]) -> str | None:
    """Return the date of a figure: right behind it ("68% in 2021"), else the last one before it in its clause."""
    place = figures.index(figure)
    end = figures[place + 1].start if place + 1 < len(figures) else len(text)
    start = figures[place - 1].end if place else 0
    behind = [d for d in when if figure.end <= d.start < end]
    if (
        behind
        and re.fullmatch(r"\s*(?:\w+\s+){0,3}\(?(?:in|eind|op|per|\()?\s*", text[figure.end : behind[0].start])
        and not re.search(r"\b(?:en|naar|,)\b", text[figure.end : behind[0].start])
        and not _NEXT.fullmatch(text, behind[0].end, end)  # "(2024: 1.180)": that of the next figure
    ):
        return behind[0].iso
    before = [d for d in when if start <= d.start and d.end <= figure.start]
    if before:
        return before[-1].iso
    if place and of_them.opens(text, start, figure.start):
        return _date_of(text, figures[place - 1], figures, when)
    if behind and (place + 1 == len(figures) or behind[0].start - figure.end < 25):
        return behind[0].iso
    return None


_NEXT = re.compile(r":.*|\s(?:nog\s|al\s)?", re.DOTALL)
"""What stands between a date and the figure after it, whose date it is."""


def _is_elsewhere(text: str, figure: _Figure, figures: list[_Figure]) -> bool:
    """Whether the words between the figure before this one, or the clause's start, and this one name another area."""
    place = figures.index(figure)
    start = figures[place - 1].end if place else 0
    return _ELSEWHERE.search(text, start, figure.start) is not None


def _is_future(sheet: Sheet, date: str, text: str) -> bool:
    """Whether a date lies after the document's own; without one, after its period (of a plan: after its start).

    An account tells how things were on the first of January after its year.
    """
    period = str(sheet.head.get("period") or "").split("/")
    tells = sheet.head.get("kind") in ("annual-report", "progress-report")
    now = str(sheet.head.get("date") or "") or period[-1 if tells else 0]
    if tells and now == period[-1] and now[:4].isdigit() and date[4:] == "-01-01" and clauses.is_past(text):
        return int(date[:4]) > int(now[:4]) + 1
    return bool(now) and date[:4] > now[:4]


def _subject(text: str, figure: _Figure | None) -> str | None:
    """Return what is measured: the group behind "% van de …", else the phrase with "aantal" or its like."""
    if figure is not None and figure.unit == "%":
        match = re.match(
            r"\s*van\s+(?:de|het|alle|onze)?\s*(?P<who>[^,.;:()]+?)(?=\s+(?:is|was|waren|zijn|heeft"
            r"|had|werd|wordt|kreeg|krijgt|in\s+\d{4}|voelt|geeft|gaf|bereikt)\b|[,.;:()]|$)",
            text[figure.end :],
        )
        if match:
            return clean(match["who"])
    match = _SUBJECT.search(small(text))
    if match:
        return clean(text[slice(*match.span())])
    if figure is not None and _AGAIN(text[: figure.start]):
        return None
    if figure is None:
        return None
    if _STATE.match(text) and (start := text.find(figure.unit, figure.end)) > 0:
        return clean(_OPEN.split(text[start:], maxsplit=1)[0])
    before = text[: figure.start].strip(" ,:;")
    if said := of_them.counted(text, figure.start, figure.end):
        return clean(said)
    return clean(before) if " " in before else figure.unit
