"""Dutch dates, as coarse as they are written: "12-03-2024", "eind 2026", "Q3 2025", "schooljaar 2025-2026"."""

from __future__ import annotations

import re
from calendar import monthrange
from functools import lru_cache
from typing import Literal, NamedTuple

from doelnet.reading.dutch import clauses, date_pattern
from doelnet.reading.dutch.date_pattern import MONTH_NAMES as MONTH_NAMES
from doelnet.reading.dutch.date_pattern import MONTHS
from doelnet.reading.dutch.letters import has_digit, holds, small

Grain = Literal["day", "month", "quarter", "year", "span", "school-year"]


class Found(NamedTuple):
    """A date and where it stands: `iso` as in the draft, `grain` how fine it is, `open` "en verder"."""

    start: int
    end: int
    iso: str
    grain: Grain
    open: bool = False
    guessed: bool = False

    @property
    def last_year(self) -> str:
        """The year in which it ends."""
        return self.iso.split("/")[-1][:4]

    @property
    def first_year(self) -> str:
        """The year in which it starts."""
        return self.iso[:4]


_STOP = re.compile(r"[.;?!]\s")
_PARTICIPLE = re.compile(
    r"\b(?:vast|aan|af|op|in|uit|toe|door|mee|over|voor)?(?:ge|be|ver|ont|her|er)\w{2,}(?:d|t|en)\b"
)
_WORD = re.compile(r"[a-zé]+")
_HAS = re.compile(r"\b(?:is|zijn|heeft|hebben)\b")
_NEXT = re.compile(r"(?:komende|volgende|aankomende)\s+$", re.IGNORECASE)


def find(text: str, hint: str | None = None, *, bare: bool = True) -> list[Found]:
    """Return the dates in `text`, in order.

    `hint` is the date of the document (ISO): a day, month or quarter without a year takes its year from it, the
    nearest one in the past unless the text tells what is to come; a year earlier in the sentence goes before it
    ("in 2025 drie keer, in februari en juni"). Without a hint those are left out.
    With `bare` False a year alone is left out.
    """
    found = _all(text, hint)
    return list(found) if bare else [one for one in found if one.grain != "year"]


@lru_cache(maxsize=4096)
def _all(text: str, hint: str | None) -> tuple[Found, ...]:
    lowered = small(text)
    if not (has_digit(lowered) or holds(lowered, date_pattern.WITHOUT_DIGIT)):
        return ()
    found: list[Found] = []
    for match in date_pattern.PATTERN.finditer(lowered):
        if reading := _read(match, hint and (_said_before(text, found, match.start()) or hint)):
            iso, grain, guessed = reading
            if grain == "year" and _is_no_year(text, match.start(), match.end()):
                continue
            found.append(Found(match.start(), match.end(), iso, grain, bool(match["open"]), guessed))
            if grain == "day" and len(found) > 1 and (both := _from_day_to_day(text, *found[-2:])):
                found[-2:] = [both]
    return tuple(_as_said(found, lowered) if any(one.grain == "school-year" for one in found) else found)


_BARELY = re.compile(r"(?:^|[(,;:/]|\b(?:in|van|naar|en|dan|was|tot|met|tegenover|voor|over|sinds|vanaf))\s*$")
"""What stands before years that are no part of a name."""


def _as_said(found: list[Found], lowered: str) -> list[Found]:
    """Return the dates with "2024-2025" beside a school year as one too: "in schooljaar 2025-2026 (2024-2025: 81)"."""
    return [
        one._replace(iso=school_year(int(one.first_year)), grain="school-year")
        if one.grain == "span"
        and one.iso == f"{one.first_year}/{int(one.first_year) + 1}"
        and _BARELY.search(lowered, 0, one.start)
        else one
        for one in found
    ]


def _said_before(text: str, found: list[Found], start: int) -> str | None:
    """Return the end of the year that the date before this one in its sentence names, if it names one alone."""
    last = next((one for one in reversed(found) if not one.guessed), None)
    if last is None or last.grain != "year" or len(last.iso) > 4:
        return None
    return None if _STOP.search(text, last.end, start) else f"{last.iso}-12"


def _is_no_year(text: str, start: int, end: int) -> bool:
    """Whether four digits that look like a year are an amount, part of a law's name, or a postcode in an address."""
    before = text[max(0, start - 40) : start]
    in_address = date_pattern.CITY.match(text, end) and date_pattern.HOUSE.search(before)
    return bool(in_address or date_pattern.NO_YEAR.search(before) or date_pattern.EURO.match(text, end))


def _from_day_to_day(text: str, one: Found, other: Found) -> Found | None:
    """Return the span that two days make ("1-9-2025 t/m 31-7-2026"), in years where it is made of whole ones."""
    if one.grain != "day" or one.guessed or len(one.iso) + len(other.iso) > 20 or one.iso >= other.iso:
        return None
    if not date_pattern.JOINT.fullmatch(text, one.end, other.start):
        return None
    if not (one.iso.endswith("-01-01") and other.iso.endswith("-12-31")):
        return Found(one.start, other.end, f"{one.iso}/{other.iso}", "day", other.open)
    if one.first_year == other.first_year:
        return Found(one.start, other.end, one.first_year, "year", other.open)
    return Found(one.start, other.end, f"{one.first_year}/{other.first_year}", "span", other.open)


def first(text: str, hint: str | None = None) -> str | None:
    """Return the first date in `text` as ISO, or None."""
    dates = find(text, hint)
    return dates[0].iso if dates else None


def school_year(start: int) -> str:
    """Return the school year that starts in `start` as a span of months, August to July."""
    return f"{start:04d}-08/{start + 1:04d}-07"


def quarter(year: int, number: int) -> str:
    """Return quarter `number` of `year` as a span of months."""
    return f"{year:04d}-{3 * number - 2:02d}/{year:04d}-{3 * number:02d}"


Reading = tuple[str, Grain, bool]


def _read(match: re.Match[str], hint: str | None) -> Reading | None:
    """Return the ISO date of one match, its grain, and whether its year was taken from `hint`."""
    kind = match.lastgroup if match.lastgroup in _READERS else next(name for name in _READERS if match[name])
    return _READERS[kind](match, hint)


def _day(year: int, month: int, day: int) -> str | None:
    if not 1 <= month <= 12 or not 1 <= day <= monthrange(year, month)[1]:
        return None
    return f"{year:04d}-{month:02d}-{day:02d}"


def _hinted(match: re.Match[str], month: int, hint: str | None) -> int | None:
    """Return the year of a month without one, seen from the document's date."""
    if not hint:
        return None
    year, now = int(hint[:4]), int(hint[5:7]) if len(hint.split("/")[0]) >= 7 else 12
    if _NEXT.search(match.string[max(0, match.start() - 14) : match.start()]):
        return year if month >= now else year + 1
    return year if month <= now or _foretells(match.string) else year - 1


def _foretells(lowered: str) -> bool:
    """Whether a sentence tells what is to come: it has a verb, none in the past, and nothing "is" or "heeft" done."""
    if not clauses.has_finite_verb(lowered) or not clauses.PAST.isdisjoint(_WORD.findall(lowered)):
        return False
    return not (_HAS.search(lowered) and _PARTICIPLE.search(lowered))


def _whole_year(written: str) -> int:
    """Return the year of "2026", "'26" or "26"."""
    return int(written) if len(written) == 4 else 2000 + int(written[-2:])


def _iso(match: re.Match[str], hint: str | None) -> Reading | None:
    day = _day(int(match["iy"]), int(match["im"]), int(match["id"]))
    return (day, "day", False) if day else None


def _numeric(match: re.Match[str], hint: str | None) -> Reading | None:
    day = _day(_whole_year(match["dy"]), int(match["dm"]), int(match["dd"]))
    return (day, "day", False) if day else None


def _school(match: re.Match[str], hint: str | None) -> Reading | None:
    start = _whole_year(match["s1"])
    short = len(match["s1"]) < 4
    return (school_year(start), "school-year", False) if not short or (start + 1) % 100 == int(match["s2"]) else None


def _schools(match: re.Match[str], hint: str | None) -> Reading | None:
    return f"{match['t1']}-08/{_whole_year(match['t2'])}-07", "school-year", False


def _months(match: re.Match[str], hint: str | None) -> Reading | None:
    one, other = MONTHS[match["m1"]], MONTHS[match["m2"]]
    year = _whole_year(match["m2y"])
    if match["and"] and other != one + 1:
        return f"{year}-{other:02d}", "month", False
    return f"{match['m1y'] or year}-{one:02d}/{year}-{other:02d}", "span", False


def _full(match: re.Match[str], hint: str | None) -> Reading | None:
    month = MONTHS[match["fm"].lower()]
    year = _whole_year(match["fy"]) if match["fy"] else _hinted(match, month, hint)
    day = _day(year, month, int(match["fd"])) if year else None
    return (day, "day", not match["fy"]) if day else None


def _days(match: re.Match[str], hint: str | None) -> Reading | None:
    year, last = int(match["ry"]), MONTHS[match["rm2"].lower()]
    one = _day(year, MONTHS[match["rm1"].lower()] if match["rm1"] else last, int(match["r1"]))
    other = _day(year, last, int(match["r2"]))
    return (f"{one}/{other}", "day", False) if one and other and one < other else None


def _span(match: re.Match[str], hint: str | None) -> Reading | None:
    one, other = _whole_year(match["y1"]), _whole_year(match["y2"])
    if one >= other or (len(match["y2"]) == 2 and other - one > 10):
        return None
    return f"{one}/{other}", "span", False


_NUMBERS = {"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "laatste": 4}


def _quarter(match: re.Match[str], hint: str | None) -> Reading | None:
    number = _count(match["q1"] or match["q2"] or match["q3"])
    year = _whole_year(match["qy"]) if match["qy"] else int(hint[:4]) if hint else None
    return (quarter(year, number), "quarter", not match["qy"]) if year else None


def _count(ordinal: str) -> int:
    """Return the number of "3", "3e" or "derde"."""
    return int(ordinal[0]) if ordinal[0].isdigit() else _NUMBERS[ordinal]


def _quarters(match: re.Match[str], hint: str | None) -> Reading | None:
    year = _whole_year(match["qqy"])
    first = quarter(year, _count(match["qa"] or match["oa"]))
    last = quarter(year, _count(match["qb"] or match["ob"]))
    return f"{first.split('/')[0]}/{last.split('/')[1]}", "quarter", False


def _year_quarter(match: re.Match[str], hint: str | None) -> Reading | None:
    return quarter(int(match["yqy"]), int(match["yq"])), "quarter", False


def _half(match: re.Match[str], hint: str | None) -> Reading | None:
    written = match["hy"] or match["h2y"]
    year = written or (hint[:4] if hint else None)
    months = ("01", "06") if _count(match["h"] or match["h2"]) == 1 else ("07", "12")
    return (f"{year}-{months[0]}/{year}-{months[1]}", "quarter", not written) if year else None


def _season(match: re.Match[str], hint: str | None) -> Reading | None:
    return str(_whole_year(match["sy"])), "year", False


def _end(match: re.Match[str], hint: str | None) -> Reading | None:
    return f"{_whole_year(match['ey'])}-12", "year", False


def _month(match: re.Match[str], hint: str | None) -> Reading | None:
    month = MONTHS[match["mm"].lower()]
    written = match["my"] or (f"20{match['my2']}" if match["my2"] else None)
    year = int(written) if written else _hinted(match, month, hint)
    return (f"{year:04d}-{month:02d}", "month", not written) if year else None


def _short(match: re.Match[str], hint: str | None) -> Reading | None:
    year = match["smy"] if len(match["smy"]) == 4 else f"20{match['smy']}"
    return f"{year}-{MONTHS[match['sm'].lower()]:02d}", "month", False


def _year(match: re.Match[str], hint: str | None) -> Reading | None:
    return str(_whole_year(match["yy"] or match["yy2"])), "year", False


def _numbered(match: re.Match[str], hint: str | None) -> Reading | None:
    """Return the month of "03-2026", no number of a case, and of "2026-03" where that is all there is."""
    if match["ny"]:
        before = match.string[max(0, match.start() - 12) : match.start()]
        return None if date_pattern.NAMED.search(before) else (f"{match['ny']}-{match['nm']}", "month", False)
    return (f"{match['yn']}-{match['ym']}", "month", False) if match.string.strip() == match[0] else None


_READERS = {
    "iso": _iso, "day": _numeric, "schools": _schools, "school": _school, "months": _months, "days": _days,
    "full": _full, "span": _span, "quarters": _quarters, "quarter": _quarter, "yearq": _year_quarter, "half": _half,
    "season": _season, "end": _end, "month": _month, "short": _short,
    "numbered": _numbered, "year": _year,
}  # fmt: skip
