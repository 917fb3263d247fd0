"""Indicators told in one line: "Gezond gewicht; 2023: 84%; streefwaarde 2026: 90%", a row of values without a table."""

from __future__ import annotations

import re

from doelnet.draft import Baseline, number
from doelnet.reading.dutch import dates, numbers, targets
from doelnet.reading.forms.desk import cells
from doelnet.reading.forms.desk.network import Made
from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.desk.spans import Span
from doelnet.reading.forms.walk import indicators
from doelnet.reading.forms.walk.indicators import Indicator, Stated

_YEAR = re.compile(r"\b20\d\d\b")
_KIND = (
    r"(?:streef|doel|norm|ambitie|begroot|raming|prognose|target|gewenst|beoogd|nul|begin|start|uitgangs|basis|stand|reali"
    r"|gereali|gemeten|meting|werkelijk|rekening|huidig|nu\b|laatste|waarde|score|behaald)[a-z]*(?:\s+(?:waarde|meting|stand))?"
)
_DATE = r"(?:(?:in|op|eind|per|voor)\s+)?(?:\d{1,2}\s+[a-z]+\s+)?20\d\d(?!\d)"
_VALUE = rf"[≥≤<>]?\s*(?:{numbers.FIGURE})\s*(?:%|procent\b|‰|[a-z]{{3,}}\b(?!\s*\())?"
_PAIR = re.compile(
    rf"(?:^|[;,.:|/(\[–—→-]|\ben\b)\s*(?:(?:(?P<kind>{_KIND})\s*\(?\s*)?(?P<date>{_DATE})\s*\)?\s*[:=]\s*(?P<value>{_VALUE})"
    rf"|(?P<named>{_KIND})\s*\(?\s*(?P<when>{_DATE})\)?\s+(?P<worth>{_VALUE})"
    rf"|(?P<said>{_KIND})\s*[:=]?\s*(?P<told>{_VALUE})\s*\(\s*(?P<behind>{_DATE})\s*\))"
    r"(?=\s*(?:$|[;,.:|/()\[\]–—→-]|en\s))",
    re.IGNORECASE,
)
"""One value: "2023: 71%", "streefwaarde 2026 = 85%", "nulmeting: 71% (2023)"."""
_STARTS = re.compile(r"nul|begin|start|uitgang|basis", re.IGNORECASE)
"""What calls a value the one that a target starts from, rather than one measured since."""


def aims(text: str) -> bool:
    """Whether a line ends in what is to be reached, between brackets: "Bereik (2024: 87%, doel 2027: 95%)"."""
    return text.rstrip(" .").endswith(")") and bool(_AIMED.search(text))


_AIMED = re.compile(
    r"\((?:[^()]*[,;]\s*)?(?:doel|streef\w*|norm|ambitie|target)\s+(?:(?:voor|in|eind)\s+)?20\d\d\s*:[^()]+\)[\s.]*$",
    re.IGNORECASE,
)


def read_line(sheet: Sheet, span: Span, goals: list[Made]) -> bool:
    """Read an indicator with at least two dated values behind its name, or one to strive for between brackets.

    Return whether the line was one.
    """
    least = 1 if aims(span.text) else 2
    if span.more or len(_YEAR.findall(span.text)) < least:
        return False
    text, source = targets.part_source(span.text)
    found = list(_PAIR.finditer(text))
    name = span.cut(0, found[0].start()).trimmed() if found else span
    if len(found) < least or not re.search(r"[^\W\d]{3}", name.text) or len(name.text) > 160:
        return False
    wanted = [indicators.is_wanted(_kind(match), _year(match), sheet) for match in found]
    levels = [value for match, ahead in zip(found, wanted, strict=True) if not ahead and (value := _value(match))]
    starts = next((match for match in found if any(wanted) and _STARTS.match(_kind(match)) and _value(match)), None)
    baseline = _baseline(starts, sheet) if starts else None
    unit = indicators.unit_in(text) or next((u for match in found if (u := _unit(match))), None)
    sought = [value.value for match, ahead in zip(found, wanted, strict=True) if ahead and (value := _value(match))]
    moves = indicators.moves(sought, levels[-1].value if levels else None)
    indicator = Indicator(name, unit, source, baseline, moves)
    for match, ahead in zip(found, wanted, strict=True):
        value = _value(match)
        if value is None or match is starts:
            continue
        date = dates.first(_first(match, "date", "when", "behind"), sheet.hint) or _year(match)
        indicators.add(sheet, indicator, goals, Stated(span, value, date, ahead, label="Indicator"))
    sheet.hush(span)
    sheet.claim(span)
    return True


def _baseline(match: re.Match[str], sheet: Sheet) -> Baseline | None:
    """Return where the targets of a line start from."""
    value = _value(match)
    date = dates.first(_first(match, "date", "when", "behind"), sheet.hint) or _year(match)
    return Baseline(value=number(value.value), date=date) if value else None


def _kind(match: re.Match[str]) -> str:
    return _first(match, "kind", "named", "said")


def _first(match: re.Match[str], *groups: str) -> str:
    return next((match[group] for group in groups if match[group]), "")


def _year(match: re.Match[str]) -> str:
    return _first(match, "date", "when", "behind")[-4:]


def _value(match: re.Match[str]) -> cells.Value | None:
    return cells.value(_first(match, "value", "worth", "told"))


def _unit(match: re.Match[str]) -> str | None:
    """Return the noun or sign behind a figure: "7 weken"."""
    noun = re.search(r"(?:%|‰|[^\W\d]{3,})$", _first(match, "value", "worth", "told"))
    return {"procent": "%"}.get(noun[0].lower(), noun[0].lower()) if noun else None
